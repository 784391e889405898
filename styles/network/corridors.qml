<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields">
  <renderer-v2 type="RuleRenderer" enableorderby="0" referencescale="-1" forceraster="0" symbollevels="0">
    <rules key="{7f50a4d4-f51d-476b-8424-a69f721cbfd6}">
      <rule symbol="0" label="Corridor, coût : moins de 200" key="{d01af8ce-dcb1-4b20-a8a4-02e143f9ae3a}" filter="&quot;cout&quot; IS NOT NULL AND &quot;cout&quot; &lt; 200"/>
      <rule symbol="1" label="Corridor, coût : 200 à 1 000" key="{2681c562-9504-4a35-adf8-f15fad37ebe8}" filter="&quot;cout&quot; >= 200 AND &quot;cout&quot; &lt; 1000"/>
      <rule symbol="2" label="Corridor, coût : 1 000 et plus" key="{5f647bfb-fded-4b44-bf21-21e360cdca79}" filter="&quot;cout&quot; >= 1000"/>
      <rule symbol="3" label="Non connu" key="{90641c20-7606-447f-8e85-40690dadfb38}" filter="&quot;cout&quot; IS NULL"/>
    </rules>
    <symbols>
      <symbol type="fill" clip_to_extent="1" force_rhr="0" name="0" frame_rate="10" is_animated="0" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" locked="0" id="{7a0b660b-e1dc-477f-ad51-95a9cd8e6a33}" pass="0" enabled="1">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="253,174,107,120,rgb:0.99215686274509807,0.68235294117647061,0.41960784313725491,0.47058823529411764"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="107,58,23,255,rgb:0.41960784313725491,0.22745098039215686,0.09019607843137255,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.15"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="solid"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="fill" clip_to_extent="1" force_rhr="0" name="1" frame_rate="10" is_animated="0" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" locked="0" id="{57141247-c3f6-4f46-8c9d-51cb9b7b1f6f}" pass="0" enabled="1">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="230,132,59,120,rgb:0.90196078431372551,0.51764705882352946,0.23137254901960785,0.47058823529411764"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="107,58,23,255,rgb:0.41960784313725491,0.22745098039215686,0.09019607843137255,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.15"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="solid"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="fill" clip_to_extent="1" force_rhr="0" name="2" frame_rate="10" is_animated="0" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" locked="0" id="{e6f28070-4bb4-4653-9c2a-bed9056a702a}" pass="0" enabled="1">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="140,74,29,120,rgb:0.5490196078431373,0.29019607843137257,0.11372549019607843,0.47058823529411764"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="107,58,23,255,rgb:0.41960784313725491,0.22745098039215686,0.09019607843137255,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.15"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="solid"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="fill" clip_to_extent="1" force_rhr="0" name="3" frame_rate="10" is_animated="0" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" locked="0" id="{1a1dfc31-e069-403f-b5f4-25241fcee7a6}" pass="0" enabled="1">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="189,189,189,255,rgb:0.74117647058823533,0.74117647058823533,0.74117647058823533,1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="47,59,58,255,rgb:0.18431372549019609,0.23137254901960785,0.22745098039215686,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.2"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="b_diagonal"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
    <data-defined-properties>
      <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option name="properties"/>
        <Option type="QString" name="type" value="collection"/>
      </Option>
    </data-defined-properties>
  </renderer-v2>
  <selection mode="Default">
    <selectionColor invalid="1"/>
  </selection>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <fieldConfiguration>
    <field name="de" configurationFlags="NoFlag"/>
    <field name="vers" configurationFlags="NoFlag"/>
    <field name="cout" configurationFlags="NoFlag"/>
    <field name="surf_ha" configurationFlags="NoFlag"/>
  </fieldConfiguration>
  <aliases>
    <alias index="0" name="De la tache" field="de"/>
    <alias index="1" name="Vers la tache" field="vers"/>
    <alias index="2" name="Coût du lien" field="cout"/>
    <alias index="3" name="Surface (ha)" field="surf_ha"/>
  </aliases>
  <splitPolicies>
    <policy policy="Duplicate" field="de"/>
    <policy policy="Duplicate" field="vers"/>
    <policy policy="Duplicate" field="cout"/>
    <policy policy="Duplicate" field="surf_ha"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy policy="Duplicate" field="de"/>
    <policy policy="Duplicate" field="vers"/>
    <policy policy="Duplicate" field="cout"/>
    <policy policy="Duplicate" field="surf_ha"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="de" applyOnUpdate="0"/>
    <default expression="" field="vers" applyOnUpdate="0"/>
    <default expression="" field="cout" applyOnUpdate="0"/>
    <default expression="" field="surf_ha" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint notnull_strength="0" exp_strength="0" unique_strength="0" field="de" constraints="0"/>
    <constraint notnull_strength="0" exp_strength="0" unique_strength="0" field="vers" constraints="0"/>
    <constraint notnull_strength="0" exp_strength="0" unique_strength="0" field="cout" constraints="0"/>
    <constraint notnull_strength="0" exp_strength="0" unique_strength="0" field="surf_ha" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint exp="" desc="" field="de"/>
    <constraint exp="" desc="" field="vers"/>
    <constraint exp="" desc="" field="cout"/>
    <constraint exp="" desc="" field="surf_ha"/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>2</layerGeometryType>
</qgis>
