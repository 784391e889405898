<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields">
  <renderer-v2 referencescale="-1" forceraster="0" type="RuleRenderer" enableorderby="0" symbollevels="0">
    <rules key="{af0d4aed-573f-44c2-a3f4-6bc080dea94a}">
      <rule symbol="0" filter="&quot;meff_cbc_km2&quot; >= 20" label="20 km² et plus" key="{3105a30c-c329-4307-80db-6267ba1479a3}"/>
      <rule symbol="1" filter="&quot;meff_cbc_km2&quot; >= 10 AND &quot;meff_cbc_km2&quot; &lt; 20" label="10 à 20 km²" key="{584084ed-313b-4490-89a3-266eb72a6b76}"/>
      <rule symbol="2" filter="&quot;meff_cbc_km2&quot; >= 5 AND &quot;meff_cbc_km2&quot; &lt; 10" label="5 à 10 km²" key="{003b6748-813b-4b65-b182-d12488629ea1}"/>
      <rule symbol="3" filter="&quot;meff_cbc_km2&quot; >= 1 AND &quot;meff_cbc_km2&quot; &lt; 5" label="1 à 5 km²" key="{e257b8f8-147c-4018-adf2-1986c05c36ef}"/>
      <rule symbol="4" filter="&quot;meff_cbc_km2&quot; > 0 AND &quot;meff_cbc_km2&quot; &lt; 1" label="moins de 1 km²" key="{9a1c1aa3-94db-41ff-a0ad-c92ea9eb142c}"/>
      <rule symbol="5" filter="&quot;meff_cbc_km2&quot; = 0" label="aucun habitat" key="{24eddd16-1dfd-44c4-861d-92b848ab41aa}"/>
      <rule symbol="6" filter="&quot;meff_cbc_km2&quot; IS NULL" label="Non connu" key="{c480168d-d1e4-41d7-87ca-258a62ada992}"/>
    </rules>
    <symbols>
      <symbol clip_to_extent="1" name="0" alpha="1" force_rhr="0" type="fill" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleFill" id="{36d1a2a3-7794-4e3c-812f-b5a36536b686}" enabled="1" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="8,81,156,255,rgb:0.03137254901960784,0.31764705882352939,0.61176470588235299,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.3" name="outline_width" type="QString"/>
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
      <symbol clip_to_extent="1" name="1" alpha="1" force_rhr="0" type="fill" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleFill" id="{6b39c9fd-dd52-444e-9f74-1f8749f9ef00}" enabled="1" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="49,130,189,255,rgb:0.19215686274509805,0.50980392156862742,0.74117647058823533,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.3" name="outline_width" type="QString"/>
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
      <symbol clip_to_extent="1" name="2" alpha="1" force_rhr="0" type="fill" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleFill" id="{f112aade-1342-48a4-a7b5-d0332b69d892}" enabled="1" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="107,174,214,255,rgb:0.41960784313725491,0.68235294117647061,0.83921568627450982,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.3" name="outline_width" type="QString"/>
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
      <symbol clip_to_extent="1" name="3" alpha="1" force_rhr="0" type="fill" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleFill" id="{ec39f6e6-c308-429c-afd4-052303b31a03}" enabled="1" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="189,215,231,255,rgb:0.74117647058823533,0.84313725490196079,0.90588235294117647,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.3" name="outline_width" type="QString"/>
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
      <symbol clip_to_extent="1" name="4" alpha="1" force_rhr="0" type="fill" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleFill" id="{bc1c6b7d-67c4-4f31-b497-4ccea4b2ee59}" enabled="1" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="239,243,255,255,rgb:0.93725490196078431,0.95294117647058818,1,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.3" name="outline_width" type="QString"/>
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
      <symbol clip_to_extent="1" name="5" alpha="1" force_rhr="0" type="fill" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleFill" id="{2b9e2785-b4d5-4608-a4fb-9ca6db87f8b9}" enabled="1" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="247,227,201,255,rgb:0.968627,0.890196,0.788235,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.3" name="outline_width" type="QString"/>
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
      <symbol clip_to_extent="1" name="6" alpha="1" force_rhr="0" type="fill" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleFill" id="{1db482d6-9f66-42e7-927c-6980f2b33cc2}" enabled="1" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="154,165,173,255,rgb:0.60392156862745094,0.6470588235294118,0.67843137254901964,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.3" name="outline_width" type="QString"/>
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
  </renderer-v2>
  <selection mode="Default">
    <selectionColor invalid="1"/>
  </selection>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <fieldConfiguration>
    <field name="id" configurationFlags="NoFlag"/>
    <field name="nom" configurationFlags="NoFlag"/>
    <field name="surf_km2" configurationFlags="NoFlag"/>
    <field name="nb_taches" configurationFlags="NoFlag"/>
    <field name="somme_km2" configurationFlags="NoFlag"/>
    <field name="meff_cut_km2" configurationFlags="NoFlag"/>
    <field name="meff_cbc_km2" configurationFlags="NoFlag"/>
    <field name="divi" configurationFlags="NoFlag"/>
    <field name="spli" configurationFlags="NoFlag"/>
    <field name="sden" configurationFlags="NoFlag"/>
    <field name="npro" configurationFlags="NoFlag"/>
    <field name="cbc_npro" configurationFlags="NoFlag"/>
  </fieldConfiguration>
  <aliases>
    <alias name="Identifiant" field="id" index="0"/>
    <alias name="Nom" field="nom" index="1"/>
    <alias name="Surface (km²)" field="surf_km2" index="2"/>
    <alias name="Nombre de taches" field="nb_taches" index="3"/>
    <alias name="Habitat (km²)" field="somme_km2" index="4"/>
    <alias name="Taille de maille, coupée (km²)" field="meff_cut_km2" index="5"/>
    <alias name="Taille de maille, taches entières (km²)" field="meff_cbc_km2" index="6"/>
    <alias name="Division" field="divi" index="7"/>
    <alias name="Nombre effectif de mailles" field="spli" index="8"/>
    <alias name="Densité de mailles (par km²)" field="sden" index="9"/>
    <alias name="Produit net (km⁴)" field="npro" index="10"/>
    <alias name="Produit net, taches entières (km⁴)" field="cbc_npro" index="11"/>
  </aliases>
  <splitPolicies>
    <policy policy="Duplicate" field="id"/>
    <policy policy="Duplicate" field="nom"/>
    <policy policy="Duplicate" field="surf_km2"/>
    <policy policy="Duplicate" field="nb_taches"/>
    <policy policy="Duplicate" field="somme_km2"/>
    <policy policy="Duplicate" field="meff_cut_km2"/>
    <policy policy="Duplicate" field="meff_cbc_km2"/>
    <policy policy="Duplicate" field="divi"/>
    <policy policy="Duplicate" field="spli"/>
    <policy policy="Duplicate" field="sden"/>
    <policy policy="Duplicate" field="npro"/>
    <policy policy="Duplicate" field="cbc_npro"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy policy="Duplicate" field="id"/>
    <policy policy="Duplicate" field="nom"/>
    <policy policy="Duplicate" field="surf_km2"/>
    <policy policy="Duplicate" field="nb_taches"/>
    <policy policy="Duplicate" field="somme_km2"/>
    <policy policy="Duplicate" field="meff_cut_km2"/>
    <policy policy="Duplicate" field="meff_cbc_km2"/>
    <policy policy="Duplicate" field="divi"/>
    <policy policy="Duplicate" field="spli"/>
    <policy policy="Duplicate" field="sden"/>
    <policy policy="Duplicate" field="npro"/>
    <policy policy="Duplicate" field="cbc_npro"/>
  </duplicatePolicies>
  <defaults>
    <default applyOnUpdate="0" field="id" expression=""/>
    <default applyOnUpdate="0" field="nom" expression=""/>
    <default applyOnUpdate="0" field="surf_km2" expression=""/>
    <default applyOnUpdate="0" field="nb_taches" expression=""/>
    <default applyOnUpdate="0" field="somme_km2" expression=""/>
    <default applyOnUpdate="0" field="meff_cut_km2" expression=""/>
    <default applyOnUpdate="0" field="meff_cbc_km2" expression=""/>
    <default applyOnUpdate="0" field="divi" expression=""/>
    <default applyOnUpdate="0" field="spli" expression=""/>
    <default applyOnUpdate="0" field="sden" expression=""/>
    <default applyOnUpdate="0" field="npro" expression=""/>
    <default applyOnUpdate="0" field="cbc_npro" expression=""/>
  </defaults>
  <constraints>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="id" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="nom" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="surf_km2" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="nb_taches" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="somme_km2" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="meff_cut_km2" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="meff_cbc_km2" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="divi" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="spli" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="sden" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="npro" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="cbc_npro" unique_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" exp="" field="id"/>
    <constraint desc="" exp="" field="nom"/>
    <constraint desc="" exp="" field="surf_km2"/>
    <constraint desc="" exp="" field="nb_taches"/>
    <constraint desc="" exp="" field="somme_km2"/>
    <constraint desc="" exp="" field="meff_cut_km2"/>
    <constraint desc="" exp="" field="meff_cbc_km2"/>
    <constraint desc="" exp="" field="divi"/>
    <constraint desc="" exp="" field="spli"/>
    <constraint desc="" exp="" field="sden"/>
    <constraint desc="" exp="" field="npro"/>
    <constraint desc="" exp="" field="cbc_npro"/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>2</layerGeometryType>
</qgis>
