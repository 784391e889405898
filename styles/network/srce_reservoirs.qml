<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" styleCategories="Symbology|Labeling|Fields|MapTips" version="3.40.6-Bratislava">
  <renderer-v2 forceraster="0" enableorderby="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
    <rules key="{1e4ee818-820b-4500-b537-2357dc128217}">
      <rule label="Milieux boisés" filter="&quot;MILMAJ_REG&quot; IS NOT NULL AND regexp_match(lower(&quot;MILMAJ_REG&quot;),'bois|forê|fore|arbor|haie|bocage')" key="{aee1ab05-5d1f-4052-bd9c-a87861316f2d}" symbol="0"/>
      <rule label="Milieux humides et aquatiques" filter="&quot;MILMAJ_REG&quot; IS NOT NULL AND NOT regexp_match(lower(&quot;MILMAJ_REG&quot;),'bois|forê|fore|arbor|haie|bocage') AND regexp_match(lower(&quot;MILMAJ_REG&quot;),'humid|aquat|eau|rivi|bleu|mare')" key="{1ffa34ff-a0ee-4da8-bfab-1b4fb6963fa2}" symbol="1"/>
      <rule label="Milieux herbacés et ouverts" filter="&quot;MILMAJ_REG&quot; IS NOT NULL AND NOT regexp_match(lower(&quot;MILMAJ_REG&quot;),'bois|forê|fore|arbor|haie|bocage') AND NOT regexp_match(lower(&quot;MILMAJ_REG&quot;),'humid|aquat|eau|rivi|bleu|mare') AND regexp_match(lower(&quot;MILMAJ_REG&quot;),'herb|prair|ouvert|pelouse|calcic')" key="{ccd99191-97d1-4749-9bee-f6f38c456a1c}" symbol="2"/>
      <rule label="Sols (trame brune)" filter="&quot;MILMAJ_REG&quot; IS NOT NULL AND NOT regexp_match(lower(&quot;MILMAJ_REG&quot;),'bois|forê|fore|arbor|haie|bocage') AND NOT regexp_match(lower(&quot;MILMAJ_REG&quot;),'humid|aquat|eau|rivi|bleu|mare') AND NOT regexp_match(lower(&quot;MILMAJ_REG&quot;),'herb|prair|ouvert|pelouse|calcic') AND regexp_match(lower(&quot;MILMAJ_REG&quot;),'sol|brun')" key="{069fbb75-6a9d-44e1-972f-c5cd593ec3d5}" symbol="3"/>
      <rule label="Autre sous-trame" filter="&quot;MILMAJ_REG&quot; IS NOT NULL AND NOT regexp_match(lower(&quot;MILMAJ_REG&quot;),'bois|forê|fore|arbor|haie|bocage') AND NOT regexp_match(lower(&quot;MILMAJ_REG&quot;),'humid|aquat|eau|rivi|bleu|mare') AND NOT regexp_match(lower(&quot;MILMAJ_REG&quot;),'herb|prair|ouvert|pelouse|calcic') AND NOT regexp_match(lower(&quot;MILMAJ_REG&quot;),'sol|brun')" key="{06d4fe2c-0643-46e4-982a-903ac5bf5971}" symbol="4"/>
      <rule label="Non connu" filter="&quot;MILMAJ_REG&quot; IS NULL" key="{ecc0c448-95f9-4cf7-8749-adbc571c0df4}" symbol="5"/>
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
        <layer pass="0" id="{787d3eab-34b0-4e55-a633-637b5d76c229}" enabled="1" locked="0" class="SimpleFill">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="color" type="QString" value="27,120,55,230,rgb:0.10588235294117647,0.47058823529411764,0.21568627450980393,0.90196078431372551"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.25"/>
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
        <layer pass="0" id="{2746faab-d6db-498c-a470-d9b659c2fe87}" enabled="1" locked="0" class="SimpleFill">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="color" type="QString" value="33,102,172,230,rgb:0.12941176470588237,0.40000000000000002,0.67450980392156867,0.90196078431372551"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.25"/>
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
        <layer pass="0" id="{b95ecc8e-6bd6-436d-893d-79930cb7a887}" enabled="1" locked="0" class="SimpleFill">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="color" type="QString" value="217,164,0,230,rgb:0.85098039215686272,0.64313725490196083,0,0.90196078431372551"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.25"/>
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
        <layer pass="0" id="{84b4e6af-40ec-43fc-9a10-fc3300fc2fa4}" enabled="1" locked="0" class="SimpleFill">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="color" type="QString" value="107,61,12,230,rgb:0.41960784313725491,0.23921568627450981,0.04705882352941176,0.90196078431372551"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.25"/>
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
        <layer pass="0" id="{fe9f6d57-6102-44b6-b79b-0d97f4c6895a}" enabled="1" locked="0" class="SimpleFill">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="color" type="QString" value="118,42,131,230,rgb:0.46274509803921571,0.16470588235294117,0.51372549019607838,0.90196078431372551"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.25"/>
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
        <layer pass="0" id="{3139b195-a078-4397-9c95-9b7edb7271af}" enabled="1" locked="0" class="SimpleFill">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="color" type="QString" value="150,150,150,230,rgb:0.58823529411764708,0.58823529411764708,0.58823529411764708,0.90196078431372551"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.25"/>
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
    <field name="ID_RESV" configurationFlags="NoFlag"/>
    <field name="ID_SRCE" configurationFlags="NoFlag"/>
    <field name="NOM_RESV" configurationFlags="NoFlag"/>
    <field name="OBJ_ASSI" configurationFlags="NoFlag"/>
    <field name="MILMAJ_NAT" configurationFlags="NoFlag"/>
    <field name="MILMAJ_REG" configurationFlags="NoFlag"/>
    <field name="MILASO_NAT" configurationFlags="NoFlag"/>
    <field name="MILASO_REG" configurationFlags="NoFlag"/>
    <field name="DELIMIT" configurationFlags="NoFlag"/>
    <field name="INTERREG" configurationFlags="NoFlag"/>
  </fieldConfiguration>
  <aliases>
    <alias name="Identifiant" field="ID_RESV" index="0"/>
    <alias name="SRCE" field="ID_SRCE" index="1"/>
    <alias name="Nom" field="NOM_RESV" index="2"/>
    <alias name="Objectif assigné" field="OBJ_ASSI" index="3"/>
    <alias name="Milieu majoritaire (national)" field="MILMAJ_NAT" index="4"/>
    <alias name="Sous-trame" field="MILMAJ_REG" index="5"/>
    <alias name="Milieux associés (national)" field="MILASO_NAT" index="6"/>
    <alias name="Milieux associés (région)" field="MILASO_REG" index="7"/>
    <alias name="Méthode de délimitation" field="DELIMIT" index="8"/>
    <alias name="Interrégional" field="INTERREG" index="9"/>
  </aliases>
  <splitPolicies>
    <policy field="ID_RESV" policy="Duplicate"/>
    <policy field="ID_SRCE" policy="Duplicate"/>
    <policy field="NOM_RESV" policy="Duplicate"/>
    <policy field="OBJ_ASSI" policy="Duplicate"/>
    <policy field="MILMAJ_NAT" policy="Duplicate"/>
    <policy field="MILMAJ_REG" policy="Duplicate"/>
    <policy field="MILASO_NAT" policy="Duplicate"/>
    <policy field="MILASO_REG" policy="Duplicate"/>
    <policy field="DELIMIT" policy="Duplicate"/>
    <policy field="INTERREG" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="ID_RESV" policy="Duplicate"/>
    <policy field="ID_SRCE" policy="Duplicate"/>
    <policy field="NOM_RESV" policy="Duplicate"/>
    <policy field="OBJ_ASSI" policy="Duplicate"/>
    <policy field="MILMAJ_NAT" policy="Duplicate"/>
    <policy field="MILMAJ_REG" policy="Duplicate"/>
    <policy field="MILASO_NAT" policy="Duplicate"/>
    <policy field="MILASO_REG" policy="Duplicate"/>
    <policy field="DELIMIT" policy="Duplicate"/>
    <policy field="INTERREG" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default applyOnUpdate="0" field="ID_RESV" expression=""/>
    <default applyOnUpdate="0" field="ID_SRCE" expression=""/>
    <default applyOnUpdate="0" field="NOM_RESV" expression=""/>
    <default applyOnUpdate="0" field="OBJ_ASSI" expression=""/>
    <default applyOnUpdate="0" field="MILMAJ_NAT" expression=""/>
    <default applyOnUpdate="0" field="MILMAJ_REG" expression=""/>
    <default applyOnUpdate="0" field="MILASO_NAT" expression=""/>
    <default applyOnUpdate="0" field="MILASO_REG" expression=""/>
    <default applyOnUpdate="0" field="DELIMIT" expression=""/>
    <default applyOnUpdate="0" field="INTERREG" expression=""/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="ID_RESV"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="ID_SRCE"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="NOM_RESV"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="OBJ_ASSI"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="MILMAJ_NAT"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="MILMAJ_REG"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="MILASO_NAT"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="MILASO_REG"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="DELIMIT"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="INTERREG"/>
  </constraints>
  <constraintExpressions>
    <constraint exp="" field="ID_RESV" desc=""/>
    <constraint exp="" field="ID_SRCE" desc=""/>
    <constraint exp="" field="NOM_RESV" desc=""/>
    <constraint exp="" field="OBJ_ASSI" desc=""/>
    <constraint exp="" field="MILMAJ_NAT" desc=""/>
    <constraint exp="" field="MILMAJ_REG" desc=""/>
    <constraint exp="" field="MILASO_NAT" desc=""/>
    <constraint exp="" field="MILASO_REG" desc=""/>
    <constraint exp="" field="DELIMIT" desc=""/>
    <constraint exp="" field="INTERREG" desc=""/>
  </constraintExpressions>
  <expressionfields/>
  <mapTip enabled="1">&lt;table>&lt;tr>&lt;td>Identifiant&lt;/td>&lt;td>[% coalesce("ID_RESV", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>SRCE&lt;/td>&lt;td>[% coalesce("ID_SRCE", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Nom&lt;/td>&lt;td>[% coalesce("NOM_RESV", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Objectif assigné&lt;/td>&lt;td>[% coalesce("OBJ_ASSI", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Milieu majoritaire (national)&lt;/td>&lt;td>[% coalesce("MILMAJ_NAT", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Sous-trame&lt;/td>&lt;td>[% coalesce("MILMAJ_REG", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Milieux associés (national)&lt;/td>&lt;td>[% coalesce("MILASO_NAT", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Milieux associés (région)&lt;/td>&lt;td>[% coalesce("MILASO_REG", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Méthode de délimitation&lt;/td>&lt;td>[% coalesce("DELIMIT", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Interrégional&lt;/td>&lt;td>[% coalesce("INTERREG", '—') %]&lt;/td>&lt;/tr>&lt;/table></mapTip>
  <layerGeometryType>2</layerGeometryType>
</qgis>
