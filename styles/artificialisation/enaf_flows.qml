<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields" labelsEnabled="0">
  <renderer-v2 symbollevels="1" enableorderby="0" referencescale="-1" forceraster="0" type="RuleRenderer">
    <rules key="{b3ca225d-a714-4185-8c2f-1b46a825044e}">
      <rule label="Consommation d'ENAF" key="{cd1d921c-716b-4590-a828-ac83c84abc3a}" filter="&quot;flux&quot; = 'consommation_enaf'" symbol="0"/>
      <rule label="Renaturation" key="{c8057187-9290-4fd5-aab7-8c3e81f13fe9}" filter="&quot;flux&quot; = 'renaturation_enaf'" symbol="1"/>
      <rule label="Autre" key="{e7248dff-c3ed-4f75-acc5-025739d79ae7}" filter="ELSE" symbol="2"/>
    </rules>
    <symbols>
      <symbol clip_to_extent="1" is_animated="0" name="0" frame_rate="10" type="fill" force_rhr="0" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer id="{294cd571-6858-4b2e-862f-c6042efad473}" pass="0" class="SimpleFill" locked="0" enabled="1">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="192,52,29,255,rgb:0.75294117647058822,0.20392156862745098,0.11372549019607843,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="130,25,10,255,rgb:0.50980392156862742,0.09803921568627451,0.0392156862745098,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.2" name="outline_width" type="QString"/>
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
      <symbol clip_to_extent="1" is_animated="0" name="1" frame_rate="10" type="fill" force_rhr="0" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer id="{82b137b5-eacb-47a2-8307-11053561632b}" pass="0" class="SimpleFill" locked="0" enabled="1">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="0,121,107,255,rgb:0,0.47450980392156861,0.41960784313725491,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="0,80,70,255,rgb:0,0.31372549019607843,0.27450980392156865,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.2" name="outline_width" type="QString"/>
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
      <symbol clip_to_extent="1" is_animated="0" name="2" frame_rate="10" type="fill" force_rhr="0" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer id="{a966b293-3e16-4906-821d-71c51c94fc11}" pass="0" class="SimpleFill" locked="0" enabled="1">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="245,245,245,255,rgb:0.96078431372549022,0.96078431372549022,0.96078431372549022,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" name="outline_color" type="QString"/>
            <Option value="no" name="outline_style" type="QString"/>
            <Option value="0.26" name="outline_width" type="QString"/>
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
        <layer id="{56c596b9-3422-46bc-b77d-a3105874615c}" pass="0" class="LinePatternFill" locked="0" enabled="1">
          <Option type="Map">
            <Option value="45" name="angle" type="QString"/>
            <Option value="during_render" name="clip_mode" type="QString"/>
            <Option value="0,0,0,255,rgb:0,0,0,1" name="color" type="QString"/>
            <Option value="feature" name="coordinate_reference" type="QString"/>
            <Option value="1.6" name="distance" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="distance_map_unit_scale" type="QString"/>
            <Option value="MM" name="distance_unit" type="QString"/>
            <Option value="0.5" name="line_width" type="QString"/>
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
          <symbol clip_to_extent="1" is_animated="0" name="@2@1" frame_rate="10" type="line" force_rhr="0" alpha="1">
            <data_defined_properties>
              <Option type="Map">
                <Option value="" name="name" type="QString"/>
                <Option name="properties"/>
                <Option value="collection" name="type" type="QString"/>
              </Option>
            </data_defined_properties>
            <layer id="{63e688ef-3e03-451a-9ae0-5a451ca2865a}" pass="0" class="SimpleLine" locked="0" enabled="1">
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
                <Option value="150,150,150,255,rgb:0.58823529411764708,0.58823529411764708,0.58823529411764708,1" name="line_color" type="QString"/>
                <Option value="solid" name="line_style" type="QString"/>
                <Option value="0.3" name="line_width" type="QString"/>
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
        <layer id="{13577313-3f72-4d6a-8732-5d6fc519bd7a}" pass="0" class="SimpleFill" locked="0" enabled="1">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="0,0,255,255,rgb:0,0,1,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="140,140,140,255,rgb:0.5490196078431373,0.5490196078431373,0.5490196078431373,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.15" name="outline_width" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="no" name="style" type="QString"/>
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
  <fieldConfiguration>
    <field name="territoire" configurationFlags="NoFlag"/>
    <field name="cs_avant" configurationFlags="NoFlag"/>
    <field name="us_avant" configurationFlags="NoFlag"/>
    <field name="cs_apres" configurationFlags="NoFlag"/>
    <field name="us_apres" configurationFlags="NoFlag"/>
    <field name="flux" configurationFlags="NoFlag"/>
    <field name="surf_m2" configurationFlags="NoFlag"/>
  </fieldConfiguration>
  <aliases>
    <alias field="territoire" name="Territoire" index="0"/>
    <alias field="cs_avant" name="Couverture avant" index="1"/>
    <alias field="us_avant" name="Usage avant" index="2"/>
    <alias field="cs_apres" name="Couverture après" index="3"/>
    <alias field="us_apres" name="Usage après" index="4"/>
    <alias field="flux" name="Flux" index="5"/>
    <alias field="surf_m2" name="Surface (m²)" index="6"/>
  </aliases>
  <splitPolicies>
    <policy field="territoire" policy="Duplicate"/>
    <policy field="cs_avant" policy="Duplicate"/>
    <policy field="us_avant" policy="Duplicate"/>
    <policy field="cs_apres" policy="Duplicate"/>
    <policy field="us_apres" policy="Duplicate"/>
    <policy field="flux" policy="Duplicate"/>
    <policy field="surf_m2" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="territoire" policy="Duplicate"/>
    <policy field="cs_avant" policy="Duplicate"/>
    <policy field="us_avant" policy="Duplicate"/>
    <policy field="cs_apres" policy="Duplicate"/>
    <policy field="us_apres" policy="Duplicate"/>
    <policy field="flux" policy="Duplicate"/>
    <policy field="surf_m2" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default field="territoire" expression="" applyOnUpdate="0"/>
    <default field="cs_avant" expression="" applyOnUpdate="0"/>
    <default field="us_avant" expression="" applyOnUpdate="0"/>
    <default field="cs_apres" expression="" applyOnUpdate="0"/>
    <default field="us_apres" expression="" applyOnUpdate="0"/>
    <default field="flux" expression="" applyOnUpdate="0"/>
    <default field="surf_m2" expression="" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint field="territoire" constraints="0" exp_strength="0" unique_strength="0" notnull_strength="0"/>
    <constraint field="cs_avant" constraints="0" exp_strength="0" unique_strength="0" notnull_strength="0"/>
    <constraint field="us_avant" constraints="0" exp_strength="0" unique_strength="0" notnull_strength="0"/>
    <constraint field="cs_apres" constraints="0" exp_strength="0" unique_strength="0" notnull_strength="0"/>
    <constraint field="us_apres" constraints="0" exp_strength="0" unique_strength="0" notnull_strength="0"/>
    <constraint field="flux" constraints="0" exp_strength="0" unique_strength="0" notnull_strength="0"/>
    <constraint field="surf_m2" constraints="0" exp_strength="0" unique_strength="0" notnull_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint field="territoire" desc="" exp=""/>
    <constraint field="cs_avant" desc="" exp=""/>
    <constraint field="us_avant" desc="" exp=""/>
    <constraint field="cs_apres" desc="" exp=""/>
    <constraint field="us_apres" desc="" exp=""/>
    <constraint field="flux" desc="" exp=""/>
    <constraint field="surf_m2" desc="" exp=""/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>2</layerGeometryType>
</qgis>
