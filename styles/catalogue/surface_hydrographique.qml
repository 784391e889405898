<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" simplifyDrawingTol="1" maxScale="0" simplifyAlgorithm="0" simplifyMaxScale="1" version="3.40.6-Bratislava" hasScaleBasedVisibilityFlag="0" simplifyDrawingHints="1" simplifyLocal="1" styleCategories="Symbology|Labeling|Fields|Rendering" autoRefreshMode="Disabled" autoRefreshTime="0" minScale="100000000" symbologyReferenceScale="-1">
  <renderer-v2 forceraster="0" referencescale="-1" symbollevels="0" enableorderby="0" type="RuleRenderer">
    <rules key="{f897d3f3-f661-4af1-84a2-eeb16890c2e7}">
      <rule key="{f6e2fb0b-3553-4bef-84d5-905eb810e450}" symbol="0" label="Surface en eau"/>
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
        <layer pass="0" id="{581b4af7-5f78-4891-8064-30e249e30385}" locked="0" class="SimpleFill" enabled="1">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="158,202,225,255,rgb:0.61960784313725492,0.792156862745098,0.88235294117647056,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="33,113,181,255,rgb:0.12941176470588237,0.44313725490196076,0.70980392156862748,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.25" name="outline_width" type="QString"/>
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
  </fieldConfiguration>
  <aliases>
    <alias index="0" name="Identifiant" field="cleabs"/>
    <alias index="1" name="Nature" field="nature"/>
  </aliases>
  <splitPolicies>
    <policy policy="Duplicate" field="cleabs"/>
    <policy policy="Duplicate" field="nature"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy policy="Duplicate" field="cleabs"/>
    <policy policy="Duplicate" field="nature"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" applyOnUpdate="0" field="cleabs"/>
    <default expression="" applyOnUpdate="0" field="nature"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="cleabs"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="nature"/>
  </constraints>
  <constraintExpressions>
    <constraint exp="" desc="" field="cleabs"/>
    <constraint exp="" desc="" field="nature"/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>2</layerGeometryType>
</qgis>
