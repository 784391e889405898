<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" simplifyDrawingTol="1" maxScale="0" simplifyAlgorithm="0" simplifyMaxScale="1" version="3.40.6-Bratislava" hasScaleBasedVisibilityFlag="0" simplifyDrawingHints="1" simplifyLocal="1" styleCategories="Symbology|Labeling|Fields|Rendering" autoRefreshMode="Disabled" autoRefreshTime="0" minScale="100000000" symbologyReferenceScale="-1">
  <renderer-v2 forceraster="0" referencescale="-1" symbollevels="0" enableorderby="0" type="RuleRenderer">
    <rules key="{c3167e17-e74a-4f79-a35c-720c58809716}">
      <rule key="{fe891143-a270-4dc8-90b1-3620c1d44146}" symbol="0" label="Résidentiel" filter="&quot;usage_1&quot; = 'Résidentiel'"/>
      <rule key="{7235c885-82cf-4f4f-9d20-572467af0e20}" symbol="1" label="Commercial et services" filter="&quot;usage_1&quot; = 'Commercial et services'"/>
      <rule key="{4d175a19-33fc-4ba4-a1e2-bd9bb0716b62}" symbol="2" label="Industriel" filter="&quot;usage_1&quot; = 'Industriel'"/>
      <rule key="{e61979a7-4aeb-4594-9963-22b5c052a3e8}" symbol="3" label="Agricole" filter="&quot;usage_1&quot; = 'Agricole'"/>
      <rule key="{94586b86-d81a-4bf1-bca9-8570b8f869b5}" symbol="4" label="Religieux" filter="&quot;usage_1&quot; = 'Religieux'"/>
      <rule key="{7c9dc4d9-2957-4645-a97e-2a0d3d2f8eca}" symbol="5" label="Sportif" filter="&quot;usage_1&quot; = 'Sportif'"/>
      <rule key="{08be315e-967b-49f3-99e9-b8f7b0492df4}" symbol="6" label="Annexe" filter="&quot;usage_1&quot; = 'Annexe'"/>
      <rule key="{0fedc29f-1e1f-4d2a-8acf-95e939faf0ac}" symbol="7" label="Indifférencié" filter="&quot;usage_1&quot; = 'Indifférencié'"/>
      <rule key="{c543a49e-e9c1-4d08-bff6-999cbbba55f8}" symbol="8" label="Non connu" filter="ELSE"/>
    </rules>
    <symbols>
      <symbol clip_to_extent="1" alpha="1" name="0" force_rhr="0" frame_rate="10" type="fill" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{de8130b8-846e-4170-b186-23c81feb0948}" locked="0" class="SimpleFill" enabled="1">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="140,150,198,255,rgb:0.5490196078431373,0.58823529411764708,0.77647058823529413,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="102,102,102,255,rgb:0.40000000000000002,0.40000000000000002,0.40000000000000002,1" name="outline_color" type="QString"/>
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
      </symbol>
      <symbol clip_to_extent="1" alpha="1" name="1" force_rhr="0" frame_rate="10" type="fill" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{e6e533ab-d446-413d-9a94-239f2126dc17}" locked="0" class="SimpleFill" enabled="1">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="217,95,14,255,rgb:0.85098039215686272,0.37254901960784315,0.05490196078431372,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="102,102,102,255,rgb:0.40000000000000002,0.40000000000000002,0.40000000000000002,1" name="outline_color" type="QString"/>
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
      </symbol>
      <symbol clip_to_extent="1" alpha="1" name="2" force_rhr="0" frame_rate="10" type="fill" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{4617ceeb-4084-46c9-8855-4c2962058e49}" locked="0" class="SimpleFill" enabled="1">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="84,39,143,255,rgb:0.32941176470588235,0.15294117647058825,0.5607843137254902,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="102,102,102,255,rgb:0.40000000000000002,0.40000000000000002,0.40000000000000002,1" name="outline_color" type="QString"/>
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
      </symbol>
      <symbol clip_to_extent="1" alpha="1" name="3" force_rhr="0" frame_rate="10" type="fill" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{7596c297-dc24-4e8e-a3aa-b71d60f9dd32}" locked="0" class="SimpleFill" enabled="1">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="254,196,79,255,rgb:0.99607843137254903,0.7686274509803922,0.30980392156862746,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="102,102,102,255,rgb:0.40000000000000002,0.40000000000000002,0.40000000000000002,1" name="outline_color" type="QString"/>
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
      </symbol>
      <symbol clip_to_extent="1" alpha="1" name="4" force_rhr="0" frame_rate="10" type="fill" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{30009345-4c29-492a-a872-e76eb80afb8c}" locked="0" class="SimpleFill" enabled="1">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="0,0,0,255,rgb:0,0,0,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="102,102,102,255,rgb:0.40000000000000002,0.40000000000000002,0.40000000000000002,1" name="outline_color" type="QString"/>
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
      </symbol>
      <symbol clip_to_extent="1" alpha="1" name="5" force_rhr="0" frame_rate="10" type="fill" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{735d4171-2559-4a2b-8b93-e6c70c5246b8}" locked="0" class="SimpleFill" enabled="1">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="65,182,196,255,rgb:0.25490196078431371,0.71372549019607845,0.7686274509803922,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="102,102,102,255,rgb:0.40000000000000002,0.40000000000000002,0.40000000000000002,1" name="outline_color" type="QString"/>
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
      </symbol>
      <symbol clip_to_extent="1" alpha="1" name="6" force_rhr="0" frame_rate="10" type="fill" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{fdc4ed52-8428-4335-a7dd-7be2324d3365}" locked="0" class="SimpleFill" enabled="1">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="224,224,224,255,rgb:0.8784313725490196,0.8784313725490196,0.8784313725490196,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="102,102,102,255,rgb:0.40000000000000002,0.40000000000000002,0.40000000000000002,1" name="outline_color" type="QString"/>
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
      </symbol>
      <symbol clip_to_extent="1" alpha="1" name="7" force_rhr="0" frame_rate="10" type="fill" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{79fd2825-4be9-4c95-90d2-49ae0f432325}" locked="0" class="SimpleFill" enabled="1">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="191,165,138,255,rgb:0.74901960784313726,0.6470588235294118,0.54117647058823526,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="102,102,102,255,rgb:0.40000000000000002,0.40000000000000002,0.40000000000000002,1" name="outline_color" type="QString"/>
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
      </symbol>
      <symbol clip_to_extent="1" alpha="1" name="8" force_rhr="0" frame_rate="10" type="fill" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{3dcc6f15-ee31-41dd-adc5-88862ebc7bae}" locked="0" class="SimpleFill" enabled="1">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="255,255,255,255,rgb:1,1,1,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="102,102,102,255,rgb:0.40000000000000002,0.40000000000000002,0.40000000000000002,1" name="outline_color" type="QString"/>
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
  <layerOpacity>1</layerOpacity>
  <fieldConfiguration>
    <field configurationFlags="NoFlag" name="cleabs"/>
    <field configurationFlags="NoFlag" name="nature"/>
    <field configurationFlags="NoFlag" name="usage_1"/>
    <field configurationFlags="NoFlag" name="usage_2"/>
    <field configurationFlags="NoFlag" name="hauteur"/>
    <field configurationFlags="NoFlag" name="nombre_d_etages"/>
    <field configurationFlags="NoFlag" name="nombre_de_logements"/>
    <field configurationFlags="NoFlag" name="materiaux_de_la_toiture"/>
    <field configurationFlags="NoFlag" name="date_d_apparition"/>
  </fieldConfiguration>
  <aliases>
    <alias index="0" name="Identifiant" field="cleabs"/>
    <alias index="1" name="Nature" field="nature"/>
    <alias index="2" name="Usage" field="usage_1"/>
    <alias index="3" name="Second usage" field="usage_2"/>
    <alias index="4" name="Hauteur (m)" field="hauteur"/>
    <alias index="5" name="Étages" field="nombre_d_etages"/>
    <alias index="6" name="Logements" field="nombre_de_logements"/>
    <alias index="7" name="Matériaux de la toiture" field="materiaux_de_la_toiture"/>
    <alias index="8" name="Date" field="date_d_apparition"/>
  </aliases>
  <splitPolicies>
    <policy policy="Duplicate" field="cleabs"/>
    <policy policy="Duplicate" field="nature"/>
    <policy policy="Duplicate" field="usage_1"/>
    <policy policy="Duplicate" field="usage_2"/>
    <policy policy="Duplicate" field="hauteur"/>
    <policy policy="Duplicate" field="nombre_d_etages"/>
    <policy policy="Duplicate" field="nombre_de_logements"/>
    <policy policy="Duplicate" field="materiaux_de_la_toiture"/>
    <policy policy="Duplicate" field="date_d_apparition"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy policy="Duplicate" field="cleabs"/>
    <policy policy="Duplicate" field="nature"/>
    <policy policy="Duplicate" field="usage_1"/>
    <policy policy="Duplicate" field="usage_2"/>
    <policy policy="Duplicate" field="hauteur"/>
    <policy policy="Duplicate" field="nombre_d_etages"/>
    <policy policy="Duplicate" field="nombre_de_logements"/>
    <policy policy="Duplicate" field="materiaux_de_la_toiture"/>
    <policy policy="Duplicate" field="date_d_apparition"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" applyOnUpdate="0" field="cleabs"/>
    <default expression="" applyOnUpdate="0" field="nature"/>
    <default expression="" applyOnUpdate="0" field="usage_1"/>
    <default expression="" applyOnUpdate="0" field="usage_2"/>
    <default expression="" applyOnUpdate="0" field="hauteur"/>
    <default expression="" applyOnUpdate="0" field="nombre_d_etages"/>
    <default expression="" applyOnUpdate="0" field="nombre_de_logements"/>
    <default expression="" applyOnUpdate="0" field="materiaux_de_la_toiture"/>
    <default expression="" applyOnUpdate="0" field="date_d_apparition"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="cleabs"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="nature"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="usage_1"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="usage_2"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="hauteur"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="nombre_d_etages"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="nombre_de_logements"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="materiaux_de_la_toiture"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="date_d_apparition"/>
  </constraints>
  <constraintExpressions>
    <constraint exp="" desc="" field="cleabs"/>
    <constraint exp="" desc="" field="nature"/>
    <constraint exp="" desc="" field="usage_1"/>
    <constraint exp="" desc="" field="usage_2"/>
    <constraint exp="" desc="" field="hauteur"/>
    <constraint exp="" desc="" field="nombre_d_etages"/>
    <constraint exp="" desc="" field="nombre_de_logements"/>
    <constraint exp="" desc="" field="materiaux_de_la_toiture"/>
    <constraint exp="" desc="" field="date_d_apparition"/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>2</layerGeometryType>
</qgis>
