<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis simplifyLocal="1" autoRefreshTime="0" simplifyDrawingHints="1" simplifyMaxScale="1" styleCategories="Symbology|Labeling|Fields|Rendering" maxScale="0" simplifyAlgorithm="0" version="3.40.6-Bratislava" symbologyReferenceScale="-1" simplifyDrawingTol="1" hasScaleBasedVisibilityFlag="0" minScale="100000000" autoRefreshMode="Disabled" labelsEnabled="0">
  <renderer-v2 forceraster="0" symbollevels="0" referencescale="-1" enableorderby="1" type="RuleRenderer">
    <rules key="{aba5c045-659c-44d0-891c-05c6c77347e0}">
      <rule filter="&quot;minutes&quot; &lt;= 15" key="{4786967f-d3ce-452e-be2a-6edbff6ec68b}" label="15 minutes au plus" symbol="0"/>
      <rule filter="&quot;minutes&quot; > 15 AND &quot;minutes&quot; &lt;= 30" key="{c88dbc8e-4ba4-4018-9fa3-0f64579b8613}" label="Plus de 15 à 30 minutes" symbol="1"/>
      <rule filter="&quot;minutes&quot; > 30 AND &quot;minutes&quot; &lt;= 45" key="{ff8bb439-a483-4207-834c-2c5b584f6e87}" label="Plus de 30 à 45 minutes" symbol="2"/>
      <rule filter="&quot;minutes&quot; > 45 AND &quot;minutes&quot; &lt;= 60" key="{853fccf4-f9a6-414e-a875-0d112917a209}" label="Plus de 45 à 60 minutes" symbol="3"/>
      <rule filter="&quot;minutes&quot; > 60" key="{1bc9919a-285f-4f01-8759-00ed3e2d0c0e}" label="Plus d'une heure" symbol="4"/>
      <rule filter="&quot;minutes&quot; IS NULL" key="{9faf384f-634c-4942-b231-1da9372b5b7a}" label="Non connue" symbol="5"/>
    </rules>
    <symbols>
      <symbol alpha="1" is_animated="0" clip_to_extent="1" force_rhr="0" frame_rate="10" name="0" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer enabled="1" locked="0" id="{e3ec361e-4f20-4b95-bb05-5b2ffc47be30}" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="8,48,107,255,rgb:0.03137254901960784,0.18823529411764706,0.41960784313725491,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="255,255,255,255,rgb:1,1,1,1" name="outline_color" type="QString"/>
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
      <symbol alpha="1" is_animated="0" clip_to_extent="1" force_rhr="0" frame_rate="10" name="1" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer enabled="1" locked="0" id="{55bf3d58-171c-493f-9dae-10f21991cefb}" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="33,113,181,255,rgb:0.12941176470588237,0.44313725490196076,0.70980392156862748,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="255,255,255,255,rgb:1,1,1,1" name="outline_color" type="QString"/>
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
      <symbol alpha="1" is_animated="0" clip_to_extent="1" force_rhr="0" frame_rate="10" name="2" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer enabled="1" locked="0" id="{2fee17e2-cb47-4e62-8ab6-fe00130244b1}" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="107,174,214,255,rgb:0.41960784313725491,0.68235294117647061,0.83921568627450982,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="255,255,255,255,rgb:1,1,1,1" name="outline_color" type="QString"/>
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
      <symbol alpha="1" is_animated="0" clip_to_extent="1" force_rhr="0" frame_rate="10" name="3" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer enabled="1" locked="0" id="{0708c6c1-72b4-4d6f-9fb7-3bde6fb563e2}" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="198,219,239,255,rgb:0.77647058823529413,0.85882352941176465,0.93725490196078431,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="255,255,255,255,rgb:1,1,1,1" name="outline_color" type="QString"/>
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
      <symbol alpha="1" is_animated="0" clip_to_extent="1" force_rhr="0" frame_rate="10" name="4" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer enabled="1" locked="0" id="{71d4875f-f825-406a-a588-9f93309db21e}" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="232,228,218,255,rgb:0.90980392156862744,0.89411764705882357,0.85490196078431369,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="255,255,255,255,rgb:1,1,1,1" name="outline_color" type="QString"/>
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
      <symbol alpha="1" is_animated="0" clip_to_extent="1" force_rhr="0" frame_rate="10" name="5" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer enabled="1" locked="0" id="{1c4fd9aa-aa4e-44d3-9b5a-04ae9b0c855e}" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="187,187,187,255,rgb:0.73333333333333328,0.73333333333333328,0.73333333333333328,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="119,119,119,255,rgb:0.46666666666666667,0.46666666666666667,0.46666666666666667,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.2" name="outline_width" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="b_diagonal" name="style" type="QString"/>
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
    <orderby>
      <orderByClause asc="0" nullsFirst="1">"minutes"</orderByClause>
    </orderby>
  </renderer-v2>
  <selection mode="Default">
    <selectionColor invalid="1"/>
  </selection>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <fieldConfiguration>
    <field configurationFlags="NoFlag" name="fid"/>
    <field configurationFlags="NoFlag" name="origine"/>
    <field configurationFlags="NoFlag" name="minutes"/>
    <field configurationFlags="NoFlag" name="surf_ha"/>
    <field configurationFlags="NoFlag" name="longueur_km"/>
    <field configurationFlags="NoFlag" name="gares"/>
  </fieldConfiguration>
  <aliases>
    <alias field="fid" index="0" name=""/>
    <alias field="origine" index="1" name="Origine"/>
    <alias field="minutes" index="2" name="Minutes"/>
    <alias field="surf_ha" index="3" name="Surface, ha"/>
    <alias field="longueur_km" index="4" name="Rues atteintes, km"/>
    <alias field="gares" index="5" name="Gares atteintes"/>
  </aliases>
  <splitPolicies>
    <policy policy="Duplicate" field="fid"/>
    <policy policy="Duplicate" field="origine"/>
    <policy policy="Duplicate" field="minutes"/>
    <policy policy="Duplicate" field="surf_ha"/>
    <policy policy="Duplicate" field="longueur_km"/>
    <policy policy="Duplicate" field="gares"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy policy="Duplicate" field="fid"/>
    <policy policy="Duplicate" field="origine"/>
    <policy policy="Duplicate" field="minutes"/>
    <policy policy="Duplicate" field="surf_ha"/>
    <policy policy="Duplicate" field="longueur_km"/>
    <policy policy="Duplicate" field="gares"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="fid" applyOnUpdate="0"/>
    <default expression="" field="origine" applyOnUpdate="0"/>
    <default expression="" field="minutes" applyOnUpdate="0"/>
    <default expression="" field="surf_ha" applyOnUpdate="0"/>
    <default expression="" field="longueur_km" applyOnUpdate="0"/>
    <default expression="" field="gares" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="1" field="fid" notnull_strength="1" exp_strength="0" constraints="3"/>
    <constraint unique_strength="0" field="origine" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint unique_strength="0" field="minutes" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint unique_strength="0" field="surf_ha" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint unique_strength="0" field="longueur_km" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint unique_strength="0" field="gares" notnull_strength="0" exp_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint exp="" field="fid" desc=""/>
    <constraint exp="" field="origine" desc=""/>
    <constraint exp="" field="minutes" desc=""/>
    <constraint exp="" field="surf_ha" desc=""/>
    <constraint exp="" field="longueur_km" desc=""/>
    <constraint exp="" field="gares" desc=""/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>2</layerGeometryType>
</qgis>
