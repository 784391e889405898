<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields">
  <renderer-v2 referencescale="-1" forceraster="0" type="RuleRenderer" enableorderby="0" symbollevels="0">
    <rules key="{49bf1d4d-1d51-40d4-89c2-8009e6e92e0e}">
      <rule symbol="0" filter="&quot;dpc&quot; >= 20" label="20 % de la connectivité et plus" key="{d22ef119-fc42-4014-b5b3-dcc313932d3a}"/>
      <rule symbol="1" filter="&quot;dpc&quot; >= 5 AND &quot;dpc&quot; &lt; 20" label="5 à 20 %" key="{ffaadd2f-6efb-42ca-8770-8851dc032ea1}"/>
      <rule symbol="2" filter="&quot;dpc&quot; >= 1 AND &quot;dpc&quot; &lt; 5" label="1 à 5 %" key="{f2412c69-98d3-4ad2-92a4-bbcdee0610d8}"/>
      <rule symbol="3" filter="&quot;dpc&quot; >= 0.2 AND &quot;dpc&quot; &lt; 1" label="0,2 à 1 %" key="{72da4b11-66ca-4ae4-8a5f-5027e82304da}"/>
      <rule symbol="4" filter="&quot;dpc&quot; &lt; 0.2" label="moins de 0,2 %" key="{3233f74c-32ca-4f1a-82e2-e68119236338}"/>
      <rule symbol="5" filter="&quot;dpc&quot; IS NULL" label="Non connu" key="{21be7890-6f4c-4a79-b35a-501c240a48aa}"/>
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
        <layer pass="0" class="SimpleFill" id="{0b6f751b-2a1c-4b02-ac1c-b873db26779d}" enabled="1" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="0,68,27,255,rgb:0,0.26666666666666666,0.10588235294117647,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="91,107,121,255,rgb:0.35686274509803922,0.41960784313725491,0.47450980392156861,1" name="outline_color" type="QString"/>
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
      <symbol clip_to_extent="1" name="1" alpha="1" force_rhr="0" type="fill" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleFill" id="{5c770943-5df0-41a9-8dae-4333cf922b1f}" enabled="1" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="35,139,69,255,rgb:0.13725490196078433,0.54509803921568623,0.27058823529411763,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="91,107,121,255,rgb:0.35686274509803922,0.41960784313725491,0.47450980392156861,1" name="outline_color" type="QString"/>
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
      <symbol clip_to_extent="1" name="2" alpha="1" force_rhr="0" type="fill" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleFill" id="{fb552316-5d83-4887-b9a2-3efd846f0c49}" enabled="1" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="102,194,164,255,rgb:0.40000000000000002,0.76078431372549016,0.64313725490196083,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="91,107,121,255,rgb:0.35686274509803922,0.41960784313725491,0.47450980392156861,1" name="outline_color" type="QString"/>
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
      <symbol clip_to_extent="1" name="3" alpha="1" force_rhr="0" type="fill" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleFill" id="{0329d514-4c98-4824-aade-506a374bca19}" enabled="1" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="178,226,200,255,rgb:0.69803921568627447,0.88627450980392153,0.78431372549019607,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="91,107,121,255,rgb:0.35686274509803922,0.41960784313725491,0.47450980392156861,1" name="outline_color" type="QString"/>
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
      <symbol clip_to_extent="1" name="4" alpha="1" force_rhr="0" type="fill" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleFill" id="{425a150d-f28a-4529-a120-ce8cfe6e61aa}" enabled="1" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="237,248,240,255,rgb:0.92941176470588238,0.97254901960784312,0.94117647058823528,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="91,107,121,255,rgb:0.35686274509803922,0.41960784313725491,0.47450980392156861,1" name="outline_color" type="QString"/>
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
      <symbol clip_to_extent="1" name="5" alpha="1" force_rhr="0" type="fill" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleFill" id="{f021a412-c8a2-4718-a28e-161ca950d44f}" enabled="1" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="154,165,173,255,rgb:0.60392156862745094,0.6470588235294118,0.67843137254901964,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="91,107,121,255,rgb:0.35686274509803922,0.41960784313725491,0.47450980392156861,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.1" name="outline_width" type="QString"/>
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
    <field name="surf_ha" configurationFlags="NoFlag"/>
    <field name="coeur_ha" configurationFlags="NoFlag"/>
    <field name="perimetre_m" configurationFlags="NoFlag"/>
    <field name="forme" configurationFlags="NoFlag"/>
    <field name="capacite" configurationFlags="NoFlag"/>
    <field name="code" configurationFlags="NoFlag"/>
    <field name="dpc" configurationFlags="NoFlag"/>
    <field name="dpc_intra" configurationFlags="NoFlag"/>
    <field name="dpc_flux" configurationFlags="NoFlag"/>
    <field name="dpc_conn" configurationFlags="NoFlag"/>
    <field name="diic" configurationFlags="NoFlag"/>
    <field name="diic_intra" configurationFlags="NoFlag"/>
    <field name="diic_flux" configurationFlags="NoFlag"/>
    <field name="diic_conn" configurationFlags="NoFlag"/>
    <field name="f" configurationFlags="NoFlag"/>
    <field name="flux_inter" configurationFlags="NoFlag"/>
    <field name="bc" configurationFlags="NoFlag"/>
    <field name="bc_pc" configurationFlags="NoFlag"/>
    <field name="degre" configurationFlags="NoFlag"/>
    <field name="composante" configurationFlags="NoFlag"/>
    <field name="dbc_pc" configurationFlags="NoFlag"/>
    <field name="bc_iic" configurationFlags="NoFlag"/>
    <field name="dbc_iic" configurationFlags="NoFlag"/>
    <field name="da" configurationFlags="NoFlag"/>
    <field name="dnl" configurationFlags="NoFlag"/>
    <field name="dnc" configurationFlags="NoFlag"/>
    <field name="dh" configurationFlags="NoFlag"/>
    <field name="dccp" configurationFlags="NoFlag"/>
    <field name="dlcp" configurationFlags="NoFlag"/>
    <field name="df" configurationFlags="NoFlag"/>
    <field name="dawf" configurationFlags="NoFlag"/>
  </fieldConfiguration>
  <aliases>
    <alias name="Identifiant" field="id" index="0"/>
    <alias name="Surface (ha)" field="surf_ha" index="1"/>
    <alias name="Cœur (ha)" field="coeur_ha" index="2"/>
    <alias name="Périmètre (m)" field="perimetre_m" index="3"/>
    <alias name="Indice de forme" field="forme" index="4"/>
    <alias name="Capacité" field="capacite" index="5"/>
    <alias name="Code" field="code" index="6"/>
    <alias name="dPC (%)" field="dpc" index="7"/>
    <alias name="dPC intra (%)" field="dpc_intra" index="8"/>
    <alias name="dPC flux (%)" field="dpc_flux" index="9"/>
    <alias name="dPC connecteur (%)" field="dpc_conn" index="10"/>
    <alias name="dIIC (%)" field="diic" index="11"/>
    <alias name="dIIC intra (%)" field="diic_intra" index="12"/>
    <alias name="dIIC flux (%)" field="diic_flux" index="13"/>
    <alias name="dIIC connecteur (%)" field="diic_conn" index="14"/>
    <alias name="F (Graphab)" field="f" index="15"/>
    <alias name="Flux d'interaction" field="flux_inter" index="16"/>
    <alias name="Centralité (BC)" field="bc" index="17"/>
    <alias name="Centralité pondérée (BC_PC)" field="bc_pc" index="18"/>
    <alias name="Nombre de liens" field="degre" index="19"/>
    <alias name="Réseau séparé n°" field="composante" index="20"/>
    <alias name="dBC_PC (%)" field="dbc_pc" index="21"/>
    <alias name="BC_IIC" field="bc_iic" index="22"/>
    <alias name="dBC_IIC (%)" field="dbc_iic" index="23"/>
    <alias name="dA (%)" field="da" index="24"/>
    <alias name="dNL (%)" field="dnl" index="25"/>
    <alias name="dNC (%)" field="dnc" index="26"/>
    <alias name="dH (%)" field="dh" index="27"/>
    <alias name="dCCP (%)" field="dccp" index="28"/>
    <alias name="dLCP (%)" field="dlcp" index="29"/>
    <alias name="dF (%)" field="df" index="30"/>
    <alias name="dAWF (%)" field="dawf" index="31"/>
  </aliases>
  <splitPolicies>
    <policy policy="Duplicate" field="id"/>
    <policy policy="Duplicate" field="surf_ha"/>
    <policy policy="Duplicate" field="coeur_ha"/>
    <policy policy="Duplicate" field="perimetre_m"/>
    <policy policy="Duplicate" field="forme"/>
    <policy policy="Duplicate" field="capacite"/>
    <policy policy="Duplicate" field="code"/>
    <policy policy="Duplicate" field="dpc"/>
    <policy policy="Duplicate" field="dpc_intra"/>
    <policy policy="Duplicate" field="dpc_flux"/>
    <policy policy="Duplicate" field="dpc_conn"/>
    <policy policy="Duplicate" field="diic"/>
    <policy policy="Duplicate" field="diic_intra"/>
    <policy policy="Duplicate" field="diic_flux"/>
    <policy policy="Duplicate" field="diic_conn"/>
    <policy policy="Duplicate" field="f"/>
    <policy policy="Duplicate" field="flux_inter"/>
    <policy policy="Duplicate" field="bc"/>
    <policy policy="Duplicate" field="bc_pc"/>
    <policy policy="Duplicate" field="degre"/>
    <policy policy="Duplicate" field="composante"/>
    <policy policy="Duplicate" field="dbc_pc"/>
    <policy policy="Duplicate" field="bc_iic"/>
    <policy policy="Duplicate" field="dbc_iic"/>
    <policy policy="Duplicate" field="da"/>
    <policy policy="Duplicate" field="dnl"/>
    <policy policy="Duplicate" field="dnc"/>
    <policy policy="Duplicate" field="dh"/>
    <policy policy="Duplicate" field="dccp"/>
    <policy policy="Duplicate" field="dlcp"/>
    <policy policy="Duplicate" field="df"/>
    <policy policy="Duplicate" field="dawf"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy policy="Duplicate" field="id"/>
    <policy policy="Duplicate" field="surf_ha"/>
    <policy policy="Duplicate" field="coeur_ha"/>
    <policy policy="Duplicate" field="perimetre_m"/>
    <policy policy="Duplicate" field="forme"/>
    <policy policy="Duplicate" field="capacite"/>
    <policy policy="Duplicate" field="code"/>
    <policy policy="Duplicate" field="dpc"/>
    <policy policy="Duplicate" field="dpc_intra"/>
    <policy policy="Duplicate" field="dpc_flux"/>
    <policy policy="Duplicate" field="dpc_conn"/>
    <policy policy="Duplicate" field="diic"/>
    <policy policy="Duplicate" field="diic_intra"/>
    <policy policy="Duplicate" field="diic_flux"/>
    <policy policy="Duplicate" field="diic_conn"/>
    <policy policy="Duplicate" field="f"/>
    <policy policy="Duplicate" field="flux_inter"/>
    <policy policy="Duplicate" field="bc"/>
    <policy policy="Duplicate" field="bc_pc"/>
    <policy policy="Duplicate" field="degre"/>
    <policy policy="Duplicate" field="composante"/>
    <policy policy="Duplicate" field="dbc_pc"/>
    <policy policy="Duplicate" field="bc_iic"/>
    <policy policy="Duplicate" field="dbc_iic"/>
    <policy policy="Duplicate" field="da"/>
    <policy policy="Duplicate" field="dnl"/>
    <policy policy="Duplicate" field="dnc"/>
    <policy policy="Duplicate" field="dh"/>
    <policy policy="Duplicate" field="dccp"/>
    <policy policy="Duplicate" field="dlcp"/>
    <policy policy="Duplicate" field="df"/>
    <policy policy="Duplicate" field="dawf"/>
  </duplicatePolicies>
  <defaults>
    <default applyOnUpdate="0" field="id" expression=""/>
    <default applyOnUpdate="0" field="surf_ha" expression=""/>
    <default applyOnUpdate="0" field="coeur_ha" expression=""/>
    <default applyOnUpdate="0" field="perimetre_m" expression=""/>
    <default applyOnUpdate="0" field="forme" expression=""/>
    <default applyOnUpdate="0" field="capacite" expression=""/>
    <default applyOnUpdate="0" field="code" expression=""/>
    <default applyOnUpdate="0" field="dpc" expression=""/>
    <default applyOnUpdate="0" field="dpc_intra" expression=""/>
    <default applyOnUpdate="0" field="dpc_flux" expression=""/>
    <default applyOnUpdate="0" field="dpc_conn" expression=""/>
    <default applyOnUpdate="0" field="diic" expression=""/>
    <default applyOnUpdate="0" field="diic_intra" expression=""/>
    <default applyOnUpdate="0" field="diic_flux" expression=""/>
    <default applyOnUpdate="0" field="diic_conn" expression=""/>
    <default applyOnUpdate="0" field="f" expression=""/>
    <default applyOnUpdate="0" field="flux_inter" expression=""/>
    <default applyOnUpdate="0" field="bc" expression=""/>
    <default applyOnUpdate="0" field="bc_pc" expression=""/>
    <default applyOnUpdate="0" field="degre" expression=""/>
    <default applyOnUpdate="0" field="composante" expression=""/>
    <default applyOnUpdate="0" field="dbc_pc" expression=""/>
    <default applyOnUpdate="0" field="bc_iic" expression=""/>
    <default applyOnUpdate="0" field="dbc_iic" expression=""/>
    <default applyOnUpdate="0" field="da" expression=""/>
    <default applyOnUpdate="0" field="dnl" expression=""/>
    <default applyOnUpdate="0" field="dnc" expression=""/>
    <default applyOnUpdate="0" field="dh" expression=""/>
    <default applyOnUpdate="0" field="dccp" expression=""/>
    <default applyOnUpdate="0" field="dlcp" expression=""/>
    <default applyOnUpdate="0" field="df" expression=""/>
    <default applyOnUpdate="0" field="dawf" expression=""/>
  </defaults>
  <constraints>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="id" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="surf_ha" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="coeur_ha" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="perimetre_m" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="forme" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="capacite" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="code" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="dpc" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="dpc_intra" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="dpc_flux" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="dpc_conn" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="diic" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="diic_intra" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="diic_flux" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="diic_conn" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="f" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="flux_inter" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="bc" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="bc_pc" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="degre" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="composante" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="dbc_pc" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="bc_iic" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="dbc_iic" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="da" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="dnl" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="dnc" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="dh" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="dccp" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="dlcp" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="df" unique_strength="0"/>
    <constraint constraints="0" notnull_strength="0" exp_strength="0" field="dawf" unique_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" exp="" field="id"/>
    <constraint desc="" exp="" field="surf_ha"/>
    <constraint desc="" exp="" field="coeur_ha"/>
    <constraint desc="" exp="" field="perimetre_m"/>
    <constraint desc="" exp="" field="forme"/>
    <constraint desc="" exp="" field="capacite"/>
    <constraint desc="" exp="" field="code"/>
    <constraint desc="" exp="" field="dpc"/>
    <constraint desc="" exp="" field="dpc_intra"/>
    <constraint desc="" exp="" field="dpc_flux"/>
    <constraint desc="" exp="" field="dpc_conn"/>
    <constraint desc="" exp="" field="diic"/>
    <constraint desc="" exp="" field="diic_intra"/>
    <constraint desc="" exp="" field="diic_flux"/>
    <constraint desc="" exp="" field="diic_conn"/>
    <constraint desc="" exp="" field="f"/>
    <constraint desc="" exp="" field="flux_inter"/>
    <constraint desc="" exp="" field="bc"/>
    <constraint desc="" exp="" field="bc_pc"/>
    <constraint desc="" exp="" field="degre"/>
    <constraint desc="" exp="" field="composante"/>
    <constraint desc="" exp="" field="dbc_pc"/>
    <constraint desc="" exp="" field="bc_iic"/>
    <constraint desc="" exp="" field="dbc_iic"/>
    <constraint desc="" exp="" field="da"/>
    <constraint desc="" exp="" field="dnl"/>
    <constraint desc="" exp="" field="dnc"/>
    <constraint desc="" exp="" field="dh"/>
    <constraint desc="" exp="" field="dccp"/>
    <constraint desc="" exp="" field="dlcp"/>
    <constraint desc="" exp="" field="df"/>
    <constraint desc="" exp="" field="dawf"/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>2</layerGeometryType>
</qgis>
