<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields">
  <renderer-v2 symbollevels="0" referencescale="-1" enableorderby="0" type="RuleRenderer" forceraster="0">
    <rules key="{99bf0764-d1de-42a9-8a42-fa722c4d0c75}">
      <rule symbol="0" label="Consommation plus lente que la population, de plus de 0,5 pt/an" filter="(&quot;lcr&quot; - &quot;pgr&quot;) &lt; -0.005" key="{d9047cec-c025-4201-9bb2-5bc48627a8c4}"/>
      <rule symbol="1" label="Consommation un peu plus lente que la population" filter="(&quot;lcr&quot; - &quot;pgr&quot;) >= -0.005 AND (&quot;lcr&quot; - &quot;pgr&quot;) &lt; 0" key="{5030162c-8aa8-4d56-9969-c4925c14c3bb}"/>
      <rule symbol="2" label="Consommation un peu plus rapide que la population" filter="(&quot;lcr&quot; - &quot;pgr&quot;) >= 0 AND (&quot;lcr&quot; - &quot;pgr&quot;) &lt; 0.005" key="{a3a3cdf9-15c7-4162-b686-9ffb802b3e8f}"/>
      <rule symbol="3" label="Plus rapide, de 0,5 à 1,5 pt/an" filter="(&quot;lcr&quot; - &quot;pgr&quot;) >= 0.005 AND (&quot;lcr&quot; - &quot;pgr&quot;) &lt; 0.015" key="{90a00275-8fb3-4fc7-9073-761f0784b8df}"/>
      <rule symbol="4" label="Plus rapide, de plus de 1,5 pt/an" filter="(&quot;lcr&quot; - &quot;pgr&quot;) >= 0.015" key="{2f96acf3-79e1-4cd2-9e84-462e30755469}"/>
      <rule symbol="5" label="Non connu" filter="&quot;lcr&quot; IS NULL OR &quot;pgr&quot; IS NULL" key="{eea316fe-4a97-4e91-b0bb-e5efa97982b2}"/>
    </rules>
    <symbols>
      <symbol name="0" clip_to_extent="1" force_rhr="0" is_animated="0" frame_rate="10" type="fill" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{9421023c-c5fb-4cc5-959a-c39176cd1106}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="31,95,145,255,rgb:0.12156862745098039,0.37254901960784315,0.56862745098039214,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="107,119,128,255,rgb:0.41960784313725491,0.46666666666666667,0.50196078431372548,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.12" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="style" value="solid" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" value="" type="QString"/>
              <Option name="properties"/>
              <Option name="type" value="collection" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol name="1" clip_to_extent="1" force_rhr="0" is_animated="0" frame_rate="10" type="fill" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{ecc13437-57dc-42ce-965c-51e5ed029b4f}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="169,203,224,255,rgb:0.66274509803921566,0.79607843137254897,0.8784313725490196,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="107,119,128,255,rgb:0.41960784313725491,0.46666666666666667,0.50196078431372548,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.12" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="style" value="solid" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" value="" type="QString"/>
              <Option name="properties"/>
              <Option name="type" value="collection" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol name="2" clip_to_extent="1" force_rhr="0" is_animated="0" frame_rate="10" type="fill" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{ee2586a0-5900-4817-aeb7-97166ee72f2f}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="251,220,181,255,rgb:0.98431372549019602,0.86274509803921573,0.70980392156862748,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="107,119,128,255,rgb:0.41960784313725491,0.46666666666666667,0.50196078431372548,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.12" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="style" value="solid" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" value="" type="QString"/>
              <Option name="properties"/>
              <Option name="type" value="collection" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol name="3" clip_to_extent="1" force_rhr="0" is_animated="0" frame_rate="10" type="fill" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{74ffeeb2-6531-45e5-a107-ce0322afc926}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="224,138,60,255,rgb:0.8784313725490196,0.54117647058823526,0.23529411764705882,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="107,119,128,255,rgb:0.41960784313725491,0.46666666666666667,0.50196078431372548,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.12" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="style" value="solid" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" value="" type="QString"/>
              <Option name="properties"/>
              <Option name="type" value="collection" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol name="4" clip_to_extent="1" force_rhr="0" is_animated="0" frame_rate="10" type="fill" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{c08c6b85-8e99-43b2-bfc9-244a00db1dd5}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="143,63,12,255,rgb:0.5607843137254902,0.24705882352941178,0.04705882352941176,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="107,119,128,255,rgb:0.41960784313725491,0.46666666666666667,0.50196078431372548,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.12" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="style" value="solid" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" value="" type="QString"/>
              <Option name="properties"/>
              <Option name="type" value="collection" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol name="5" clip_to_extent="1" force_rhr="0" is_animated="0" frame_rate="10" type="fill" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{a0853c2d-df48-4fb0-82c8-dc14ae71fa8a}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="228,228,228,255,rgb:0.89411764705882357,0.89411764705882357,0.89411764705882357,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="138,138,138,255,rgb:0.54117647058823526,0.54117647058823526,0.54117647058823526,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.12" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="style" value="solid" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" value="" type="QString"/>
              <Option name="properties"/>
              <Option name="type" value="collection" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{43a49886-a257-475f-a909-0aee04ae5de4}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="125,125,125,255,rgb:0.49019607843137253,0.49019607843137253,0.49019607843137253,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" type="QString"/>
            <Option name="outline_style" value="no" type="QString"/>
            <Option name="outline_width" value="0.26" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="style" value="f_diagonal" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" value="" type="QString"/>
              <Option name="properties"/>
              <Option name="type" value="collection" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
    <data-defined-properties>
      <Option type="Map">
        <Option name="name" value="" type="QString"/>
        <Option name="properties"/>
        <Option name="type" value="collection" type="QString"/>
      </Option>
    </data-defined-properties>
  </renderer-v2>
  <selection mode="Default">
    <selectionColor invalid="1"/>
  </selection>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <fieldConfiguration>
    <field name="lcr" configurationFlags="NoFlag"/>
    <field name="pgr" configurationFlags="NoFlag"/>
    <field name="lcr_pgr" configurationFlags="NoFlag"/>
    <field name="m2_par_habitant" configurationFlags="NoFlag"/>
    <field name="menages_emplois_par_ha" configurationFlags="NoFlag"/>
    <field name="wup" configurationFlags="NoFlag"/>
    <field name="dis" configurationFlags="NoFlag"/>
    <field name="lup" configurationFlags="NoFlag"/>
    <field name="pba_pct" configurationFlags="NoFlag"/>
    <field name="bati_ha" configurationFlags="NoFlag"/>
  </fieldConfiguration>
  <aliases>
    <alias name="Croissance des sols consommés (LCR, par an)" field="lcr" index="0"/>
    <alias name="Croissance de la population (PGR, par an)" field="pgr" index="1"/>
    <alias name="Rapport LCR / PGR (ODD 11.3.1)" field="lcr_pgr" index="2"/>
    <alias name="m² par habitant supplémentaire" field="m2_par_habitant" index="3"/>
    <alias name="Ménages et emplois gagnés par hectare" field="menages_emplois_par_ha" index="4"/>
    <alias name="Étalement pondéré (WUP)" field="wup" index="5"/>
    <alias name="Dispersion (DIS)" field="dis" index="6"/>
    <alias name="m² bâtis par habitant et emploi (LUP)" field="lup" index="7"/>
    <alias name="Part bâtie (%)" field="pba_pct" index="8"/>
    <alias name="Bâti (ha)" field="bati_ha" index="9"/>
  </aliases>
  <splitPolicies>
    <policy field="lcr" policy="Duplicate"/>
    <policy field="pgr" policy="Duplicate"/>
    <policy field="lcr_pgr" policy="Duplicate"/>
    <policy field="m2_par_habitant" policy="Duplicate"/>
    <policy field="menages_emplois_par_ha" policy="Duplicate"/>
    <policy field="wup" policy="Duplicate"/>
    <policy field="dis" policy="Duplicate"/>
    <policy field="lup" policy="Duplicate"/>
    <policy field="pba_pct" policy="Duplicate"/>
    <policy field="bati_ha" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="lcr" policy="Duplicate"/>
    <policy field="pgr" policy="Duplicate"/>
    <policy field="lcr_pgr" policy="Duplicate"/>
    <policy field="m2_par_habitant" policy="Duplicate"/>
    <policy field="menages_emplois_par_ha" policy="Duplicate"/>
    <policy field="wup" policy="Duplicate"/>
    <policy field="dis" policy="Duplicate"/>
    <policy field="lup" policy="Duplicate"/>
    <policy field="pba_pct" policy="Duplicate"/>
    <policy field="bati_ha" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default field="lcr" applyOnUpdate="0" expression=""/>
    <default field="pgr" applyOnUpdate="0" expression=""/>
    <default field="lcr_pgr" applyOnUpdate="0" expression=""/>
    <default field="m2_par_habitant" applyOnUpdate="0" expression=""/>
    <default field="menages_emplois_par_ha" applyOnUpdate="0" expression=""/>
    <default field="wup" applyOnUpdate="0" expression=""/>
    <default field="dis" applyOnUpdate="0" expression=""/>
    <default field="lup" applyOnUpdate="0" expression=""/>
    <default field="pba_pct" applyOnUpdate="0" expression=""/>
    <default field="bati_ha" applyOnUpdate="0" expression=""/>
  </defaults>
  <constraints>
    <constraint constraints="0" field="lcr" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="pgr" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="lcr_pgr" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="m2_par_habitant" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="menages_emplois_par_ha" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="wup" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="dis" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="lup" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="pba_pct" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="bati_ha" notnull_strength="0" exp_strength="0" unique_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="lcr" exp=""/>
    <constraint desc="" field="pgr" exp=""/>
    <constraint desc="" field="lcr_pgr" exp=""/>
    <constraint desc="" field="m2_par_habitant" exp=""/>
    <constraint desc="" field="menages_emplois_par_ha" exp=""/>
    <constraint desc="" field="wup" exp=""/>
    <constraint desc="" field="dis" exp=""/>
    <constraint desc="" field="lup" exp=""/>
    <constraint desc="" field="pba_pct" exp=""/>
    <constraint desc="" field="bati_ha" exp=""/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>2</layerGeometryType>
</qgis>
