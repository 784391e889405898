<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" styleCategories="Symbology|Labeling|Fields|MapTips" version="3.40.6-Bratislava">
  <renderer-v2 forceraster="0" enableorderby="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
    <rules key="{1fdbac29-e8e3-432b-a057-73653341a3db}">
      <rule label="Corridors, milieux boisés" filter="&quot;MILMAJ_REG&quot; IS NOT NULL AND regexp_match(lower(&quot;MILMAJ_REG&quot;),'bois|forê|fore|arbor|haie|bocage')" key="{afaefdda-59a6-4538-995d-3a27f2eae81c}" symbol="0"/>
      <rule label="Corridors, milieux humides et aquatiques" filter="&quot;MILMAJ_REG&quot; IS NOT NULL AND NOT regexp_match(lower(&quot;MILMAJ_REG&quot;),'bois|forê|fore|arbor|haie|bocage') AND regexp_match(lower(&quot;MILMAJ_REG&quot;),'humid|aquat|eau|rivi|bleu|mare')" key="{fe220cd4-b6d4-4a43-a63d-d2a7942ca001}" symbol="1"/>
      <rule label="Corridors, milieux herbacés et ouverts" filter="&quot;MILMAJ_REG&quot; IS NOT NULL AND NOT regexp_match(lower(&quot;MILMAJ_REG&quot;),'bois|forê|fore|arbor|haie|bocage') AND NOT regexp_match(lower(&quot;MILMAJ_REG&quot;),'humid|aquat|eau|rivi|bleu|mare') AND regexp_match(lower(&quot;MILMAJ_REG&quot;),'herb|prair|ouvert|pelouse|calcic')" key="{4495d941-59fc-4c89-888c-07a447f7bf85}" symbol="2"/>
      <rule label="Corridors, sols (trame brune)" filter="&quot;MILMAJ_REG&quot; IS NOT NULL AND NOT regexp_match(lower(&quot;MILMAJ_REG&quot;),'bois|forê|fore|arbor|haie|bocage') AND NOT regexp_match(lower(&quot;MILMAJ_REG&quot;),'humid|aquat|eau|rivi|bleu|mare') AND NOT regexp_match(lower(&quot;MILMAJ_REG&quot;),'herb|prair|ouvert|pelouse|calcic') AND regexp_match(lower(&quot;MILMAJ_REG&quot;),'sol|brun')" key="{d8ba1fe9-1390-4943-9313-778b603603da}" symbol="3"/>
      <rule label="Corridors, autre sous-trame" filter="&quot;MILMAJ_REG&quot; IS NOT NULL AND NOT regexp_match(lower(&quot;MILMAJ_REG&quot;),'bois|forê|fore|arbor|haie|bocage') AND NOT regexp_match(lower(&quot;MILMAJ_REG&quot;),'humid|aquat|eau|rivi|bleu|mare') AND NOT regexp_match(lower(&quot;MILMAJ_REG&quot;),'herb|prair|ouvert|pelouse|calcic') AND NOT regexp_match(lower(&quot;MILMAJ_REG&quot;),'sol|brun')" key="{7a0b289d-4d3c-4934-84d9-30eb093f181c}" symbol="4"/>
      <rule label="Non connu" filter="&quot;MILMAJ_REG&quot; IS NULL" key="{2eb762a1-e9d8-47c9-92a6-66bf26a7efb2}" symbol="5"/>
    </rules>
    <symbols>
      <symbol name="0" force_rhr="0" is_animated="0" alpha="1" frame_rate="10" clip_to_extent="1" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{d526d773-146b-4b92-894d-562996510748}" enabled="1" locked="0" class="SimpleFill">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="color" type="QString" value="27,120,55,102,rgb:0.10588235294117647,0.47058823529411764,0.21568627450980393,0.40000000000000002"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="27,120,55,255,rgb:0.10588235294117647,0.47058823529411764,0.21568627450980393,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.1"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="style" type="QString" value="solid"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""/>
              <Option name="properties"/>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol name="1" force_rhr="0" is_animated="0" alpha="1" frame_rate="10" clip_to_extent="1" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{8cce3333-585f-407a-8cd5-c3c867502464}" enabled="1" locked="0" class="SimpleFill">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="color" type="QString" value="33,102,172,102,rgb:0.12941176470588237,0.40000000000000002,0.67450980392156867,0.40000000000000002"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="33,102,172,255,rgb:0.12941176470588237,0.40000000000000002,0.67450980392156867,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.1"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="style" type="QString" value="solid"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""/>
              <Option name="properties"/>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol name="2" force_rhr="0" is_animated="0" alpha="1" frame_rate="10" clip_to_extent="1" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{e9a42362-b002-44a8-a555-da3de3310896}" enabled="1" locked="0" class="SimpleFill">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="color" type="QString" value="217,164,0,102,rgb:0.85098039215686272,0.64313725490196083,0,0.40000000000000002"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="217,164,0,255,rgb:0.85098039215686272,0.64313725490196083,0,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.1"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="style" type="QString" value="solid"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""/>
              <Option name="properties"/>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol name="3" force_rhr="0" is_animated="0" alpha="1" frame_rate="10" clip_to_extent="1" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{47fa9d36-3426-4fe7-b41d-2ca401784641}" enabled="1" locked="0" class="SimpleFill">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="color" type="QString" value="107,61,12,102,rgb:0.41960784313725491,0.23921568627450981,0.04705882352941176,0.40000000000000002"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="107,61,12,255,rgb:0.41960784313725491,0.23921568627450981,0.04705882352941176,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.1"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="style" type="QString" value="solid"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""/>
              <Option name="properties"/>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol name="4" force_rhr="0" is_animated="0" alpha="1" frame_rate="10" clip_to_extent="1" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{367d3bed-9b7a-4513-872e-69a2911f0d59}" enabled="1" locked="0" class="SimpleFill">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="color" type="QString" value="118,42,131,102,rgb:0.46274509803921571,0.16470588235294117,0.51372549019607838,0.40000000000000002"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="118,42,131,255,rgb:0.46274509803921571,0.16470588235294117,0.51372549019607838,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.1"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="style" type="QString" value="solid"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""/>
              <Option name="properties"/>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol name="5" force_rhr="0" is_animated="0" alpha="1" frame_rate="10" clip_to_extent="1" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{bb206f98-829e-4209-a682-e53875d904a2}" enabled="1" locked="0" class="SimpleFill">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="color" type="QString" value="150,150,150,102,rgb:0.58823529411764708,0.58823529411764708,0.58823529411764708,0.40000000000000002"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="150,150,150,255,rgb:0.58823529411764708,0.58823529411764708,0.58823529411764708,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.1"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="style" type="QString" value="solid"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""/>
              <Option name="properties"/>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
    <data-defined-properties>
      <Option type="Map">
        <Option name="name" type="QString" value=""/>
        <Option name="properties"/>
        <Option name="type" type="QString" value="collection"/>
      </Option>
    </data-defined-properties>
  </renderer-v2>
  <selection mode="Default">
    <selectionColor invalid="1"/>
  </selection>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <fieldConfiguration>
    <field name="ID_CORR" configurationFlags="NoFlag"/>
    <field name="ID_SRCE" configurationFlags="NoFlag"/>
    <field name="NOM_CORR" configurationFlags="NoFlag"/>
    <field name="OBJ_ASSI" configurationFlags="NoFlag"/>
    <field name="MILMAJ_NAT" configurationFlags="NoFlag"/>
    <field name="MILMAJ_REG" configurationFlags="NoFlag"/>
    <field name="MILASO_NAT" configurationFlags="NoFlag"/>
    <field name="MILASO_REG" configurationFlags="NoFlag"/>
    <field name="DELIMIT" configurationFlags="NoFlag"/>
    <field name="INTERREG" configurationFlags="NoFlag"/>
  </fieldConfiguration>
  <aliases>
    <alias name="Identifiant" field="ID_CORR" index="0"/>
    <alias name="SRCE" field="ID_SRCE" index="1"/>
    <alias name="Nom" field="NOM_CORR" index="2"/>
    <alias name="Objectif assigné" field="OBJ_ASSI" index="3"/>
    <alias name="Milieu majoritaire (national)" field="MILMAJ_NAT" index="4"/>
    <alias name="Sous-trame" field="MILMAJ_REG" index="5"/>
    <alias name="Milieux associés (national)" field="MILASO_NAT" index="6"/>
    <alias name="Milieux associés (région)" field="MILASO_REG" index="7"/>
    <alias name="Méthode de délimitation" field="DELIMIT" index="8"/>
    <alias name="Interrégional" field="INTERREG" index="9"/>
  </aliases>
  <splitPolicies>
    <policy field="ID_CORR" policy="Duplicate"/>
    <policy field="ID_SRCE" policy="Duplicate"/>
    <policy field="NOM_CORR" policy="Duplicate"/>
    <policy field="OBJ_ASSI" policy="Duplicate"/>
    <policy field="MILMAJ_NAT" policy="Duplicate"/>
    <policy field="MILMAJ_REG" policy="Duplicate"/>
    <policy field="MILASO_NAT" policy="Duplicate"/>
    <policy field="MILASO_REG" policy="Duplicate"/>
    <policy field="DELIMIT" policy="Duplicate"/>
    <policy field="INTERREG" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="ID_CORR" policy="Duplicate"/>
    <policy field="ID_SRCE" policy="Duplicate"/>
    <policy field="NOM_CORR" policy="Duplicate"/>
    <policy field="OBJ_ASSI" policy="Duplicate"/>
    <policy field="MILMAJ_NAT" policy="Duplicate"/>
    <policy field="MILMAJ_REG" policy="Duplicate"/>
    <policy field="MILASO_NAT" policy="Duplicate"/>
    <policy field="MILASO_REG" policy="Duplicate"/>
    <policy field="DELIMIT" policy="Duplicate"/>
    <policy field="INTERREG" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default applyOnUpdate="0" field="ID_CORR" expression=""/>
    <default applyOnUpdate="0" field="ID_SRCE" expression=""/>
    <default applyOnUpdate="0" field="NOM_CORR" expression=""/>
    <default applyOnUpdate="0" field="OBJ_ASSI" expression=""/>
    <default applyOnUpdate="0" field="MILMAJ_NAT" expression=""/>
    <default applyOnUpdate="0" field="MILMAJ_REG" expression=""/>
    <default applyOnUpdate="0" field="MILASO_NAT" expression=""/>
    <default applyOnUpdate="0" field="MILASO_REG" expression=""/>
    <default applyOnUpdate="0" field="DELIMIT" expression=""/>
    <default applyOnUpdate="0" field="INTERREG" expression=""/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="ID_CORR"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="ID_SRCE"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="NOM_CORR"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="OBJ_ASSI"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="MILMAJ_NAT"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="MILMAJ_REG"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="MILASO_NAT"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="MILASO_REG"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="DELIMIT"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="INTERREG"/>
  </constraints>
  <constraintExpressions>
    <constraint exp="" field="ID_CORR" desc=""/>
    <constraint exp="" field="ID_SRCE" desc=""/>
    <constraint exp="" field="NOM_CORR" desc=""/>
    <constraint exp="" field="OBJ_ASSI" desc=""/>
    <constraint exp="" field="MILMAJ_NAT" desc=""/>
    <constraint exp="" field="MILMAJ_REG" desc=""/>
    <constraint exp="" field="MILASO_NAT" desc=""/>
    <constraint exp="" field="MILASO_REG" desc=""/>
    <constraint exp="" field="DELIMIT" desc=""/>
    <constraint exp="" field="INTERREG" desc=""/>
  </constraintExpressions>
  <expressionfields/>
  <mapTip enabled="1">&lt;table>&lt;tr>&lt;td>Identifiant&lt;/td>&lt;td>[% coalesce("ID_CORR", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>SRCE&lt;/td>&lt;td>[% coalesce("ID_SRCE", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Nom&lt;/td>&lt;td>[% coalesce("NOM_CORR", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Objectif assigné&lt;/td>&lt;td>[% coalesce("OBJ_ASSI", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Milieu majoritaire (national)&lt;/td>&lt;td>[% coalesce("MILMAJ_NAT", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Sous-trame&lt;/td>&lt;td>[% coalesce("MILMAJ_REG", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Milieux associés (national)&lt;/td>&lt;td>[% coalesce("MILASO_NAT", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Milieux associés (région)&lt;/td>&lt;td>[% coalesce("MILASO_REG", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Méthode de délimitation&lt;/td>&lt;td>[% coalesce("DELIMIT", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Interrégional&lt;/td>&lt;td>[% coalesce("INTERREG", '—') %]&lt;/td>&lt;/tr>&lt;/table></mapTip>
  <layerGeometryType>2</layerGeometryType>
</qgis>
