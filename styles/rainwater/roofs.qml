<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology|Labeling|Fields" labelsEnabled="0" version="3.40.6-Bratislava">
  <renderer-v2 enableorderby="0" symbollevels="0" forceraster="0" type="RuleRenderer" referencescale="-1">
    <rules key="{e63013b4-0b2c-4c76-bc53-5c5ebb27d497}">
      <rule label="Moins de 25 m³ par an" key="{c6120698-7c66-44c3-b179-bda473900242}" filter="&quot;pot_an_m3&quot; IS NOT NULL AND &quot;pot_an_m3&quot; &lt; 25" symbol="0"/>
      <rule label="25 à 60 m³" key="{652e25a2-ff52-492f-b575-8b6711477935}" filter="&quot;pot_an_m3&quot; >= 25 AND &quot;pot_an_m3&quot; &lt; 60" symbol="1"/>
      <rule label="60 à 100 m³" key="{62c575f9-d258-46fc-ab30-0ebae93deca8}" filter="&quot;pot_an_m3&quot; >= 60 AND &quot;pot_an_m3&quot; &lt; 100" symbol="2"/>
      <rule label="100 à 250 m³" key="{9d8ba27e-d4c5-4c62-b6ce-a59d7edf6ed1}" filter="&quot;pot_an_m3&quot; >= 100 AND &quot;pot_an_m3&quot; &lt; 250" symbol="3"/>
      <rule label="250 à 1 000 m³" key="{54b6aa07-d903-4357-b731-ff4f37bf20f7}" filter="&quot;pot_an_m3&quot; >= 250 AND &quot;pot_an_m3&quot; &lt; 1000" symbol="4"/>
      <rule label="1 000 m³ et plus" key="{08d9b1c8-823c-4713-997a-6696e8e5d6ba}" filter="&quot;pot_an_m3&quot; >= 1000" symbol="5"/>
      <rule label="Potentiel non connu" key="{ee077dea-5d31-4963-ab26-2e2165f21323}" filter="&quot;pot_an_m3&quot; IS NULL" symbol="6"/>
    </rules>
    <symbols>
      <symbol name="0" force_rhr="0" alpha="1" is_animated="0" frame_rate="10" type="fill" clip_to_extent="1">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" id="{7f10fb86-e778-42c7-8f54-9e0c92588b25}" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="255,255,204,255,rgb:1,1,0.80000000000000004,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="60,70,80,160,rgb:0.23529411764705882,0.27450980392156865,0.31372549019607843,0.62745098039215685" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.08" name="outline_width" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="solid" name="style" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol name="1" force_rhr="0" alpha="1" is_animated="0" frame_rate="10" type="fill" clip_to_extent="1">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" id="{3befeb91-ac7e-4aab-a4cd-81dd124c8d6a}" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="199,233,180,255,rgb:0.7803921568627451,0.9137254901960784,0.70588235294117652,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="60,70,80,160,rgb:0.23529411764705882,0.27450980392156865,0.31372549019607843,0.62745098039215685" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.08" name="outline_width" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="solid" name="style" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol name="2" force_rhr="0" alpha="1" is_animated="0" frame_rate="10" type="fill" clip_to_extent="1">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" id="{99f98a7e-6abe-4690-961d-209f7234505f}" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="127,205,187,255,rgb:0.49803921568627452,0.80392156862745101,0.73333333333333328,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="60,70,80,160,rgb:0.23529411764705882,0.27450980392156865,0.31372549019607843,0.62745098039215685" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.08" name="outline_width" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="solid" name="style" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol name="3" force_rhr="0" alpha="1" is_animated="0" frame_rate="10" type="fill" clip_to_extent="1">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" id="{a2dca46a-49c5-4244-935e-cbadd18cdee4}" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="65,182,196,255,rgb:0.25490196078431371,0.71372549019607845,0.7686274509803922,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="60,70,80,160,rgb:0.23529411764705882,0.27450980392156865,0.31372549019607843,0.62745098039215685" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.08" name="outline_width" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="solid" name="style" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol name="4" force_rhr="0" alpha="1" is_animated="0" frame_rate="10" type="fill" clip_to_extent="1">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" id="{d31fa0dd-66b4-4b1e-a4bf-3f6fb499fc29}" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="44,127,184,255,rgb:0.17254901960784313,0.49803921568627452,0.72156862745098038,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="60,70,80,160,rgb:0.23529411764705882,0.27450980392156865,0.31372549019607843,0.62745098039215685" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.08" name="outline_width" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="solid" name="style" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol name="5" force_rhr="0" alpha="1" is_animated="0" frame_rate="10" type="fill" clip_to_extent="1">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" id="{2c4e4b44-e983-4c78-a2ab-70670514af8e}" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="37,52,148,255,rgb:0.14509803921568629,0.20392156862745098,0.58039215686274515,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="60,70,80,160,rgb:0.23529411764705882,0.27450980392156865,0.31372549019607843,0.62745098039215685" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.08" name="outline_width" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="solid" name="style" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol name="6" force_rhr="0" alpha="1" is_animated="0" frame_rate="10" type="fill" clip_to_extent="1">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" id="{cdd955b5-22c2-4a22-ba53-ca2d507c72f1}" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="242,242,242,255,rgb:0.94901960784313721,0.94901960784313721,0.94901960784313721,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="150,150,150,200,rgb:0.58823529411764708,0.58823529411764708,0.58823529411764708,0.78431372549019607" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.1" name="outline_width" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="solid" name="style" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="LinePatternFill" id="{9f2b9fb9-a295-4b56-a9b3-88f83dd81ff1}" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option value="45" name="angle" type="QString"/>
            <Option value="during_render" name="clip_mode" type="QString"/>
            <Option value="154,154,154,255,rgb:0.60392156862745094,0.60392156862745094,0.60392156862745094,1" name="color" type="QString"/>
            <Option value="feature" name="coordinate_reference" type="QString"/>
            <Option value="1.6" name="distance" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="distance_map_unit_scale" type="QString"/>
            <Option value="MM" name="distance_unit" type="QString"/>
            <Option value="0.15" name="line_width" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="line_width_map_unit_scale" type="QString"/>
            <Option value="MM" name="line_width_unit" type="QString"/>
            <Option value="0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
          <symbol name="@6@1" force_rhr="0" alpha="1" is_animated="0" frame_rate="10" type="line" clip_to_extent="1">
            <data_defined_properties>
              <Option type="Map">
                <Option value="" name="name" type="QString"/>
                <Option name="properties"/>
                <Option value="collection" name="type" type="QString"/>
              </Option>
            </data_defined_properties>
            <layer class="SimpleLine" id="{eeedd3c3-87e2-427b-ad58-193c492cd765}" enabled="1" pass="0" locked="0">
              <Option type="Map">
                <Option value="0" name="align_dash_pattern" type="QString"/>
                <Option value="square" name="capstyle" type="QString"/>
                <Option value="5;2" name="customdash" type="QString"/>
                <Option value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" type="QString"/>
                <Option value="MM" name="customdash_unit" type="QString"/>
                <Option value="0" name="dash_pattern_offset" type="QString"/>
                <Option value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" type="QString"/>
                <Option value="MM" name="dash_pattern_offset_unit" type="QString"/>
                <Option value="0" name="draw_inside_polygon" type="QString"/>
                <Option value="bevel" name="joinstyle" type="QString"/>
                <Option value="154,154,154,255,rgb:0.60392156862745094,0.60392156862745094,0.60392156862745094,1" name="line_color" type="QString"/>
                <Option value="solid" name="line_style" type="QString"/>
                <Option value="0.15" name="line_width" type="QString"/>
                <Option value="MM" name="line_width_unit" type="QString"/>
                <Option value="0" name="offset" type="QString"/>
                <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
                <Option value="MM" name="offset_unit" type="QString"/>
                <Option value="0" name="ring_filter" type="QString"/>
                <Option value="0" name="trim_distance_end" type="QString"/>
                <Option value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" type="QString"/>
                <Option value="MM" name="trim_distance_end_unit" type="QString"/>
                <Option value="0" name="trim_distance_start" type="QString"/>
                <Option value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" type="QString"/>
                <Option value="MM" name="trim_distance_start_unit" type="QString"/>
                <Option value="0" name="tweak_dash_pattern_on_corners" type="QString"/>
                <Option value="0" name="use_custom_dash" type="QString"/>
                <Option value="3x:0,0,0,0,0,0" name="width_map_unit_scale" type="QString"/>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option value="" name="name" type="QString"/>
                  <Option name="properties"/>
                  <Option value="collection" name="type" type="QString"/>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
      </symbol>
    </symbols>
    <data-defined-properties>
      <Option type="Map">
        <Option value="" name="name" type="QString"/>
        <Option name="properties"/>
        <Option value="collection" name="type" type="QString"/>
      </Option>
    </data-defined-properties>
  </renderer-v2>
  <selection mode="Default">
    <selectionColor invalid="1"/>
  </selection>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <fieldConfiguration>
    <field name="surf_toit_m2" configurationFlags="NoFlag"/>
    <field name="materiau" configurationFlags="NoFlag"/>
    <field name="classe" configurationFlags="NoFlag"/>
    <field name="coef" configurationFlags="NoFlag"/>
    <field name="source_coef" configurationFlags="NoFlag"/>
    <field name="pente_deg" configurationFlags="NoFlag"/>
    <field name="pot_an_m3" configurationFlags="NoFlag"/>
    <field name="pot_m01_m3" configurationFlags="NoFlag"/>
    <field name="pot_m02_m3" configurationFlags="NoFlag"/>
    <field name="pot_m03_m3" configurationFlags="NoFlag"/>
    <field name="pot_m04_m3" configurationFlags="NoFlag"/>
    <field name="pot_m05_m3" configurationFlags="NoFlag"/>
    <field name="pot_m06_m3" configurationFlags="NoFlag"/>
    <field name="pot_m07_m3" configurationFlags="NoFlag"/>
    <field name="pot_m08_m3" configurationFlags="NoFlag"/>
    <field name="pot_m09_m3" configurationFlags="NoFlag"/>
    <field name="pot_m10_m3" configurationFlags="NoFlag"/>
    <field name="pot_m11_m3" configurationFlags="NoFlag"/>
    <field name="pot_m12_m3" configurationFlags="NoFlag"/>
    <field name="usages" configurationFlags="NoFlag"/>
    <field name="source_usages" configurationFlags="NoFlag"/>
    <field name="coef_total" configurationFlags="NoFlag"/>
    <field name="pluie_mm" configurationFlags="NoFlag"/>
  </fieldConfiguration>
  <aliases>
    <alias name="Surface du toit (m²)" field="surf_toit_m2" index="0"/>
    <alias name="Matériau" field="materiau" index="1"/>
    <alias name="Classe de toiture" field="classe" index="2"/>
    <alias name="Coefficient e" field="coef" index="3"/>
    <alias name="Source du coefficient" field="source_coef" index="4"/>
    <alias name="Pente (°)" field="pente_deg" index="5"/>
    <alias name="Potentiel annuel (m³)" field="pot_an_m3" index="6"/>
    <alias name="Potentiel de janvier (m³)" field="pot_m01_m3" index="7"/>
    <alias name="Potentiel de février (m³)" field="pot_m02_m3" index="8"/>
    <alias name="Potentiel de mars (m³)" field="pot_m03_m3" index="9"/>
    <alias name="Potentiel de avril (m³)" field="pot_m04_m3" index="10"/>
    <alias name="Potentiel de mai (m³)" field="pot_m05_m3" index="11"/>
    <alias name="Potentiel de juin (m³)" field="pot_m06_m3" index="12"/>
    <alias name="Potentiel de juillet (m³)" field="pot_m07_m3" index="13"/>
    <alias name="Potentiel de août (m³)" field="pot_m08_m3" index="14"/>
    <alias name="Potentiel de septembre (m³)" field="pot_m09_m3" index="15"/>
    <alias name="Potentiel de octobre (m³)" field="pot_m10_m3" index="16"/>
    <alias name="Potentiel de novembre (m³)" field="pot_m11_m3" index="17"/>
    <alias name="Potentiel de décembre (m³)" field="pot_m12_m3" index="18"/>
    <alias name="Usages ouverts" field="usages" index="19"/>
    <alias name="Texte des usages" field="source_usages" index="20"/>
    <alias name="Coefficient e × η" field="coef_total" index="21"/>
    <alias name="Pluie annuelle (mm)" field="pluie_mm" index="22"/>
  </aliases>
  <splitPolicies>
    <policy field="surf_toit_m2" policy="Duplicate"/>
    <policy field="materiau" policy="Duplicate"/>
    <policy field="classe" policy="Duplicate"/>
    <policy field="coef" policy="Duplicate"/>
    <policy field="source_coef" policy="Duplicate"/>
    <policy field="pente_deg" policy="Duplicate"/>
    <policy field="pot_an_m3" policy="Duplicate"/>
    <policy field="pot_m01_m3" policy="Duplicate"/>
    <policy field="pot_m02_m3" policy="Duplicate"/>
    <policy field="pot_m03_m3" policy="Duplicate"/>
    <policy field="pot_m04_m3" policy="Duplicate"/>
    <policy field="pot_m05_m3" policy="Duplicate"/>
    <policy field="pot_m06_m3" policy="Duplicate"/>
    <policy field="pot_m07_m3" policy="Duplicate"/>
    <policy field="pot_m08_m3" policy="Duplicate"/>
    <policy field="pot_m09_m3" policy="Duplicate"/>
    <policy field="pot_m10_m3" policy="Duplicate"/>
    <policy field="pot_m11_m3" policy="Duplicate"/>
    <policy field="pot_m12_m3" policy="Duplicate"/>
    <policy field="usages" policy="Duplicate"/>
    <policy field="source_usages" policy="Duplicate"/>
    <policy field="coef_total" policy="Duplicate"/>
    <policy field="pluie_mm" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="surf_toit_m2" policy="Duplicate"/>
    <policy field="materiau" policy="Duplicate"/>
    <policy field="classe" policy="Duplicate"/>
    <policy field="coef" policy="Duplicate"/>
    <policy field="source_coef" policy="Duplicate"/>
    <policy field="pente_deg" policy="Duplicate"/>
    <policy field="pot_an_m3" policy="Duplicate"/>
    <policy field="pot_m01_m3" policy="Duplicate"/>
    <policy field="pot_m02_m3" policy="Duplicate"/>
    <policy field="pot_m03_m3" policy="Duplicate"/>
    <policy field="pot_m04_m3" policy="Duplicate"/>
    <policy field="pot_m05_m3" policy="Duplicate"/>
    <policy field="pot_m06_m3" policy="Duplicate"/>
    <policy field="pot_m07_m3" policy="Duplicate"/>
    <policy field="pot_m08_m3" policy="Duplicate"/>
    <policy field="pot_m09_m3" policy="Duplicate"/>
    <policy field="pot_m10_m3" policy="Duplicate"/>
    <policy field="pot_m11_m3" policy="Duplicate"/>
    <policy field="pot_m12_m3" policy="Duplicate"/>
    <policy field="usages" policy="Duplicate"/>
    <policy field="source_usages" policy="Duplicate"/>
    <policy field="coef_total" policy="Duplicate"/>
    <policy field="pluie_mm" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default applyOnUpdate="0" field="surf_toit_m2" expression=""/>
    <default applyOnUpdate="0" field="materiau" expression=""/>
    <default applyOnUpdate="0" field="classe" expression=""/>
    <default applyOnUpdate="0" field="coef" expression=""/>
    <default applyOnUpdate="0" field="source_coef" expression=""/>
    <default applyOnUpdate="0" field="pente_deg" expression=""/>
    <default applyOnUpdate="0" field="pot_an_m3" expression=""/>
    <default applyOnUpdate="0" field="pot_m01_m3" expression=""/>
    <default applyOnUpdate="0" field="pot_m02_m3" expression=""/>
    <default applyOnUpdate="0" field="pot_m03_m3" expression=""/>
    <default applyOnUpdate="0" field="pot_m04_m3" expression=""/>
    <default applyOnUpdate="0" field="pot_m05_m3" expression=""/>
    <default applyOnUpdate="0" field="pot_m06_m3" expression=""/>
    <default applyOnUpdate="0" field="pot_m07_m3" expression=""/>
    <default applyOnUpdate="0" field="pot_m08_m3" expression=""/>
    <default applyOnUpdate="0" field="pot_m09_m3" expression=""/>
    <default applyOnUpdate="0" field="pot_m10_m3" expression=""/>
    <default applyOnUpdate="0" field="pot_m11_m3" expression=""/>
    <default applyOnUpdate="0" field="pot_m12_m3" expression=""/>
    <default applyOnUpdate="0" field="usages" expression=""/>
    <default applyOnUpdate="0" field="source_usages" expression=""/>
    <default applyOnUpdate="0" field="coef_total" expression=""/>
    <default applyOnUpdate="0" field="pluie_mm" expression=""/>
  </defaults>
  <constraints>
    <constraint field="surf_toit_m2" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="materiau" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="classe" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="coef" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="source_coef" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="pente_deg" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="pot_an_m3" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="pot_m01_m3" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="pot_m02_m3" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="pot_m03_m3" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="pot_m04_m3" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="pot_m05_m3" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="pot_m06_m3" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="pot_m07_m3" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="pot_m08_m3" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="pot_m09_m3" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="pot_m10_m3" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="pot_m11_m3" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="pot_m12_m3" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="usages" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="source_usages" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="coef_total" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="pluie_mm" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="surf_toit_m2" exp=""/>
    <constraint desc="" field="materiau" exp=""/>
    <constraint desc="" field="classe" exp=""/>
    <constraint desc="" field="coef" exp=""/>
    <constraint desc="" field="source_coef" exp=""/>
    <constraint desc="" field="pente_deg" exp=""/>
    <constraint desc="" field="pot_an_m3" exp=""/>
    <constraint desc="" field="pot_m01_m3" exp=""/>
    <constraint desc="" field="pot_m02_m3" exp=""/>
    <constraint desc="" field="pot_m03_m3" exp=""/>
    <constraint desc="" field="pot_m04_m3" exp=""/>
    <constraint desc="" field="pot_m05_m3" exp=""/>
    <constraint desc="" field="pot_m06_m3" exp=""/>
    <constraint desc="" field="pot_m07_m3" exp=""/>
    <constraint desc="" field="pot_m08_m3" exp=""/>
    <constraint desc="" field="pot_m09_m3" exp=""/>
    <constraint desc="" field="pot_m10_m3" exp=""/>
    <constraint desc="" field="pot_m11_m3" exp=""/>
    <constraint desc="" field="pot_m12_m3" exp=""/>
    <constraint desc="" field="usages" exp=""/>
    <constraint desc="" field="source_usages" exp=""/>
    <constraint desc="" field="coef_total" exp=""/>
    <constraint desc="" field="pluie_mm" exp=""/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>2</layerGeometryType>
</qgis>
