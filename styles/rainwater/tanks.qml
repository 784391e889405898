<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology|Labeling|Fields" labelsEnabled="0" version="3.40.6-Bratislava">
  <renderer-v2 enableorderby="0" symbollevels="0" forceraster="0" type="RuleRenderer" referencescale="-1">
    <rules key="{d68876c9-360a-44f8-9c79-14f23782ae75}">
      <rule label="Moins de 1,5 m³" key="{99a65ce3-53fa-4ea3-8b0c-8aa0980b3375}" filter="&quot;taille_conseillee_m3&quot; IS NOT NULL AND &quot;taille_conseillee_m3&quot; &lt; 1.5" symbol="0"/>
      <rule label="1,5 à 3,5 m³" key="{1c8d0e95-d1c5-41c3-98c7-1d4271994195}" filter="&quot;taille_conseillee_m3&quot; >= 1.5 AND &quot;taille_conseillee_m3&quot; &lt; 3.5" symbol="1"/>
      <rule label="3,5 à 7,5 m³" key="{0c20226c-5085-4288-976e-15ea7393be34}" filter="&quot;taille_conseillee_m3&quot; >= 3.5 AND &quot;taille_conseillee_m3&quot; &lt; 7.5" symbol="2"/>
      <rule label="7,5 à 15,5 m³" key="{b88bc9f9-8f12-4c17-8234-596ad9622126}" filter="&quot;taille_conseillee_m3&quot; >= 7.5 AND &quot;taille_conseillee_m3&quot; &lt; 15.5" symbol="3"/>
      <rule label="15,5 à 50 m³" key="{a6082f10-870d-483b-8c3c-f2da34d76feb}" filter="&quot;taille_conseillee_m3&quot; >= 15.5 AND &quot;taille_conseillee_m3&quot; &lt; 50" symbol="4"/>
      <rule label="50 m³ et plus" key="{bc926bf5-9723-40da-96ad-6ae96a0b8746}" filter="&quot;taille_conseillee_m3&quot; >= 50" symbol="5"/>
      <rule label="Pas de taille conseillée" key="{3aa1ab4f-c271-4417-8617-9a8d1a536e2c}" filter="&quot;taille_conseillee_m3&quot; IS NULL" symbol="6"/>
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
        <layer class="SimpleFill" id="{4150f862-ed4e-4bf5-9dd4-fa4c84324594}" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="255,255,212,255,rgb:1,1,0.83137254901960789,1" name="color" type="QString"/>
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
        <layer class="SimpleFill" id="{fa4107c8-4c36-4722-986f-e5219d3fd14a}" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="254,227,145,255,rgb:0.99607843137254903,0.8901960784313725,0.56862745098039214,1" name="color" type="QString"/>
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
        <layer class="SimpleFill" id="{ecdbeeed-3ced-4004-9343-a9f38ce57269}" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="254,196,79,255,rgb:0.99607843137254903,0.7686274509803922,0.30980392156862746,1" name="color" type="QString"/>
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
        <layer class="SimpleFill" id="{1e765fbc-5923-414c-b962-f06eca59384d}" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="254,153,41,255,rgb:0.99607843137254903,0.59999999999999998,0.16078431372549021,1" name="color" type="QString"/>
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
        <layer class="SimpleFill" id="{70fbc58e-529b-49fb-95d7-ad2564d3ffca}" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="217,95,14,255,rgb:0.85098039215686272,0.37254901960784315,0.05490196078431372,1" name="color" type="QString"/>
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
        <layer class="SimpleFill" id="{5f7b2ad8-2010-4a6c-a233-7d8a8b945124}" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="153,52,4,255,rgb:0.59999999999999998,0.20392156862745098,0.01568627450980392,1" name="color" type="QString"/>
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
        <layer class="SimpleFill" id="{0f70d469-ae5c-4383-8163-41ea24a1a0d3}" enabled="1" pass="0" locked="0">
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
        <layer class="LinePatternFill" id="{1521db4f-8bfe-4415-b786-2afe80a11093}" enabled="1" pass="0" locked="0">
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
            <layer class="SimpleLine" id="{a61a7b12-6a54-49d4-9a24-57a2e69f3503}" enabled="1" pass="0" locked="0">
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
    <field name="toit" configurationFlags="NoFlag"/>
    <field name="taille_m3" configurationFlags="NoFlag"/>
    <field name="apport_m3" configurationFlags="NoFlag"/>
    <field name="fourni_m3" configurationFlags="NoFlag"/>
    <field name="deborde_m3" configurationFlags="NoFlag"/>
    <field name="stocke_m3" configurationFlags="NoFlag"/>
    <field name="fourni_m3_an" configurationFlags="NoFlag"/>
    <field name="deborde_m3_an" configurationFlags="NoFlag"/>
    <field name="besoin_m3_an" configurationFlags="NoFlag"/>
    <field name="efficacite" configurationFlags="NoFlag"/>
    <field name="fiabilite" configurationFlags="NoFlag"/>
    <field name="taux_debordement" configurationFlags="NoFlag"/>
    <field name="taux_utilisation" configurationFlags="NoFlag"/>
    <field name="fraction_demande" configurationFlags="NoFlag"/>
    <field name="fraction_stockage" configurationFlags="NoFlag"/>
    <field name="retenu_an_m3" configurationFlags="NoFlag"/>
    <field name="retenu_10j_m3" configurationFlags="NoFlag"/>
    <field name="taille_conseillee_m3" configurationFlags="NoFlag"/>
    <field name="conseil" configurationFlags="NoFlag"/>
    <field name="taille_21j_m3" configurationFlags="NoFlag"/>
  </fieldConfiguration>
  <aliases>
    <alias name="Rang du toit" field="toit" index="0"/>
    <alias name="Taille de la cuve (m³)" field="taille_m3" index="1"/>
    <alias name="Apport sur la période (m³)" field="apport_m3" index="2"/>
    <alias name="Fourni sur la période (m³)" field="fourni_m3" index="3"/>
    <alias name="Débordé sur la période (m³)" field="deborde_m3" index="4"/>
    <alias name="Stocké en fin de période (m³)" field="stocke_m3" index="5"/>
    <alias name="Fourni (m³/an)" field="fourni_m3_an" index="6"/>
    <alias name="Débordé (m³/an)" field="deborde_m3_an" index="7"/>
    <alias name="Besoin (m³/an)" field="besoin_m3_an" index="8"/>
    <alias name="Efficacité (fourni / besoin)" field="efficacite" index="9"/>
    <alias name="Fiabilité (part des jours)" field="fiabilite" index="10"/>
    <alias name="Taux de débordement" field="taux_debordement" index="11"/>
    <alias name="Taux d'utilisation" field="taux_utilisation" index="12"/>
    <alias name="Fraction de demande" field="fraction_demande" index="13"/>
    <alias name="Fraction de stockage" field="fraction_stockage" index="14"/>
    <alias name="Retenu (m³/an)" field="retenu_an_m3" index="15"/>
    <alias name="Retenu, moyenne des dix jours les plus pluvieux (m³)" field="retenu_10j_m3" index="16"/>
    <alias name="Taille conseillée (m³)" field="taille_conseillee_m3" index="17"/>
    <alias name="Règle du conseil" field="conseil" index="18"/>
    <alias name="Réserve de 21 jours (m³)" field="taille_21j_m3" index="19"/>
  </aliases>
  <splitPolicies>
    <policy field="toit" policy="Duplicate"/>
    <policy field="taille_m3" policy="Duplicate"/>
    <policy field="apport_m3" policy="Duplicate"/>
    <policy field="fourni_m3" policy="Duplicate"/>
    <policy field="deborde_m3" policy="Duplicate"/>
    <policy field="stocke_m3" policy="Duplicate"/>
    <policy field="fourni_m3_an" policy="Duplicate"/>
    <policy field="deborde_m3_an" policy="Duplicate"/>
    <policy field="besoin_m3_an" policy="Duplicate"/>
    <policy field="efficacite" policy="Duplicate"/>
    <policy field="fiabilite" policy="Duplicate"/>
    <policy field="taux_debordement" policy="Duplicate"/>
    <policy field="taux_utilisation" policy="Duplicate"/>
    <policy field="fraction_demande" policy="Duplicate"/>
    <policy field="fraction_stockage" policy="Duplicate"/>
    <policy field="retenu_an_m3" policy="Duplicate"/>
    <policy field="retenu_10j_m3" policy="Duplicate"/>
    <policy field="taille_conseillee_m3" policy="Duplicate"/>
    <policy field="conseil" policy="Duplicate"/>
    <policy field="taille_21j_m3" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="toit" policy="Duplicate"/>
    <policy field="taille_m3" policy="Duplicate"/>
    <policy field="apport_m3" policy="Duplicate"/>
    <policy field="fourni_m3" policy="Duplicate"/>
    <policy field="deborde_m3" policy="Duplicate"/>
    <policy field="stocke_m3" policy="Duplicate"/>
    <policy field="fourni_m3_an" policy="Duplicate"/>
    <policy field="deborde_m3_an" policy="Duplicate"/>
    <policy field="besoin_m3_an" policy="Duplicate"/>
    <policy field="efficacite" policy="Duplicate"/>
    <policy field="fiabilite" policy="Duplicate"/>
    <policy field="taux_debordement" policy="Duplicate"/>
    <policy field="taux_utilisation" policy="Duplicate"/>
    <policy field="fraction_demande" policy="Duplicate"/>
    <policy field="fraction_stockage" policy="Duplicate"/>
    <policy field="retenu_an_m3" policy="Duplicate"/>
    <policy field="retenu_10j_m3" policy="Duplicate"/>
    <policy field="taille_conseillee_m3" policy="Duplicate"/>
    <policy field="conseil" policy="Duplicate"/>
    <policy field="taille_21j_m3" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default applyOnUpdate="0" field="toit" expression=""/>
    <default applyOnUpdate="0" field="taille_m3" expression=""/>
    <default applyOnUpdate="0" field="apport_m3" expression=""/>
    <default applyOnUpdate="0" field="fourni_m3" expression=""/>
    <default applyOnUpdate="0" field="deborde_m3" expression=""/>
    <default applyOnUpdate="0" field="stocke_m3" expression=""/>
    <default applyOnUpdate="0" field="fourni_m3_an" expression=""/>
    <default applyOnUpdate="0" field="deborde_m3_an" expression=""/>
    <default applyOnUpdate="0" field="besoin_m3_an" expression=""/>
    <default applyOnUpdate="0" field="efficacite" expression=""/>
    <default applyOnUpdate="0" field="fiabilite" expression=""/>
    <default applyOnUpdate="0" field="taux_debordement" expression=""/>
    <default applyOnUpdate="0" field="taux_utilisation" expression=""/>
    <default applyOnUpdate="0" field="fraction_demande" expression=""/>
    <default applyOnUpdate="0" field="fraction_stockage" expression=""/>
    <default applyOnUpdate="0" field="retenu_an_m3" expression=""/>
    <default applyOnUpdate="0" field="retenu_10j_m3" expression=""/>
    <default applyOnUpdate="0" field="taille_conseillee_m3" expression=""/>
    <default applyOnUpdate="0" field="conseil" expression=""/>
    <default applyOnUpdate="0" field="taille_21j_m3" expression=""/>
  </defaults>
  <constraints>
    <constraint field="toit" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="taille_m3" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="apport_m3" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="fourni_m3" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="deborde_m3" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="stocke_m3" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="fourni_m3_an" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="deborde_m3_an" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="besoin_m3_an" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="efficacite" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="fiabilite" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="taux_debordement" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="taux_utilisation" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="fraction_demande" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="fraction_stockage" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="retenu_an_m3" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="retenu_10j_m3" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="taille_conseillee_m3" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="conseil" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="taille_21j_m3" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="toit" exp=""/>
    <constraint desc="" field="taille_m3" exp=""/>
    <constraint desc="" field="apport_m3" exp=""/>
    <constraint desc="" field="fourni_m3" exp=""/>
    <constraint desc="" field="deborde_m3" exp=""/>
    <constraint desc="" field="stocke_m3" exp=""/>
    <constraint desc="" field="fourni_m3_an" exp=""/>
    <constraint desc="" field="deborde_m3_an" exp=""/>
    <constraint desc="" field="besoin_m3_an" exp=""/>
    <constraint desc="" field="efficacite" exp=""/>
    <constraint desc="" field="fiabilite" exp=""/>
    <constraint desc="" field="taux_debordement" exp=""/>
    <constraint desc="" field="taux_utilisation" exp=""/>
    <constraint desc="" field="fraction_demande" exp=""/>
    <constraint desc="" field="fraction_stockage" exp=""/>
    <constraint desc="" field="retenu_an_m3" exp=""/>
    <constraint desc="" field="retenu_10j_m3" exp=""/>
    <constraint desc="" field="taille_conseillee_m3" exp=""/>
    <constraint desc="" field="conseil" exp=""/>
    <constraint desc="" field="taille_21j_m3" exp=""/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>2</layerGeometryType>
</qgis>
