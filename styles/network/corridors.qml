<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields" labelsEnabled="0">
  <renderer-v2 type="RuleRenderer" forceraster="0" symbollevels="0" enableorderby="0" referencescale="-1">
    <rules key="{5ac98179-b961-488d-b3b7-ecdde5629123}">
      <rule symbol="0" filter="&quot;cout&quot; IS NOT NULL AND &quot;cout&quot; &lt; 200" key="{352bf8fa-c891-436f-bc61-dcb75c959a75}" label="Corridor, coût : moins de 200"/>
      <rule symbol="1" filter="&quot;cout&quot; >= 200 AND &quot;cout&quot; &lt; 1000" key="{5e33125c-3660-4aeb-82f1-fd6ea301a278}" label="Corridor, coût : 200 à 1 000"/>
      <rule symbol="2" filter="&quot;cout&quot; >= 1000" key="{13b58730-fd10-4f51-93f6-2334a02ccb20}" label="Corridor, coût : 1 000 et plus"/>
      <rule symbol="3" filter="&quot;cout&quot; IS NULL" key="{724198b4-5cb8-4628-b11b-6fc177743b7a}" label="Non connu"/>
    </rules>
    <symbols>
      <symbol force_rhr="0" type="fill" is_animated="0" clip_to_extent="1" frame_rate="10" name="0" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" locked="0" enabled="1" pass="0" id="{c28badd2-9790-4da7-96c0-7b7b3b2f1de0}">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="253,174,107,80,rgb:0.99215686274509807,0.68235294117647061,0.41960784313725491,0.31372549019607843" name="color"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="107,58,23,90,rgb:0.41960784313725491,0.22745098039215686,0.09019607843137255,0.35294117647058826" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.1" name="outline_width"/>
            <Option type="QString" value="MM" name="outline_width_unit"/>
            <Option type="QString" value="solid" name="style"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" value="" name="name"/>
              <Option name="properties"/>
              <Option type="QString" value="collection" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol force_rhr="0" type="fill" is_animated="0" clip_to_extent="1" frame_rate="10" name="1" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" locked="0" enabled="1" pass="0" id="{52ef3e65-b5de-444c-b245-0fa74713c29a}">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="230,132,59,80,rgb:0.90196078431372551,0.51764705882352946,0.23137254901960785,0.31372549019607843" name="color"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="107,58,23,90,rgb:0.41960784313725491,0.22745098039215686,0.09019607843137255,0.35294117647058826" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.1" name="outline_width"/>
            <Option type="QString" value="MM" name="outline_width_unit"/>
            <Option type="QString" value="solid" name="style"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" value="" name="name"/>
              <Option name="properties"/>
              <Option type="QString" value="collection" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol force_rhr="0" type="fill" is_animated="0" clip_to_extent="1" frame_rate="10" name="2" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" locked="0" enabled="1" pass="0" id="{d907469c-b80a-43db-8706-23da599ffa66}">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="140,74,29,80,rgb:0.5490196078431373,0.29019607843137257,0.11372549019607843,0.31372549019607843" name="color"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="107,58,23,90,rgb:0.41960784313725491,0.22745098039215686,0.09019607843137255,0.35294117647058826" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.1" name="outline_width"/>
            <Option type="QString" value="MM" name="outline_width_unit"/>
            <Option type="QString" value="solid" name="style"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" value="" name="name"/>
              <Option name="properties"/>
              <Option type="QString" value="collection" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol force_rhr="0" type="fill" is_animated="0" clip_to_extent="1" frame_rate="10" name="3" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" locked="0" enabled="1" pass="0" id="{b095baa5-0fcd-431a-93dd-1189cc6cfe11}">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="189,189,189,255,rgb:0.74117647058823533,0.74117647058823533,0.74117647058823533,1" name="color"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="47,59,58,255,rgb:0.18431372549019609,0.23137254901960785,0.22745098039215686,1" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.2" name="outline_width"/>
            <Option type="QString" value="MM" name="outline_width_unit"/>
            <Option type="QString" value="b_diagonal" name="style"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" value="" name="name"/>
              <Option name="properties"/>
              <Option type="QString" value="collection" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
    <data-defined-properties>
      <Option type="Map">
        <Option type="QString" value="" name="name"/>
        <Option name="properties"/>
        <Option type="QString" value="collection" name="type"/>
      </Option>
    </data-defined-properties>
  </renderer-v2>
  <selection mode="Default">
    <selectionColor invalid="1"/>
  </selection>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <fieldConfiguration>
    <field configurationFlags="NoFlag" name="de"/>
    <field configurationFlags="NoFlag" name="vers"/>
    <field configurationFlags="NoFlag" name="cout"/>
    <field configurationFlags="NoFlag" name="surf_ha"/>
  </fieldConfiguration>
  <aliases>
    <alias name="De la tache" field="de" index="0"/>
    <alias name="Vers la tache" field="vers" index="1"/>
    <alias name="Coût du lien" field="cout" index="2"/>
    <alias name="Surface (ha)" field="surf_ha" index="3"/>
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
    <constraint exp_strength="0" constraints="0" field="de" unique_strength="0" notnull_strength="0"/>
    <constraint exp_strength="0" constraints="0" field="vers" unique_strength="0" notnull_strength="0"/>
    <constraint exp_strength="0" constraints="0" field="cout" unique_strength="0" notnull_strength="0"/>
    <constraint exp_strength="0" constraints="0" field="surf_ha" unique_strength="0" notnull_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="de" exp=""/>
    <constraint desc="" field="vers" exp=""/>
    <constraint desc="" field="cout" exp=""/>
    <constraint desc="" field="surf_ha" exp=""/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>2</layerGeometryType>
</qgis>
