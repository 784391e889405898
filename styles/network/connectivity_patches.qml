<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" labelsEnabled="0" styleCategories="Symbology|Labeling|Fields">
  <renderer-v2 forceraster="0" enableorderby="0" symbollevels="0" type="RuleRenderer" referencescale="-1">
    <rules key="{0d4f0f45-b737-40b5-8e48-fa6637fe0bb2}">
      <rule filter="&quot;dpc&quot; >= 20" symbol="0" label="20 % de la connectivité et plus" key="{6ff9bfe7-fe74-4c3c-8c0f-97b600955eec}"/>
      <rule filter="&quot;dpc&quot; >= 5 AND &quot;dpc&quot; &lt; 20" symbol="1" label="5 à 20 %" key="{556d995d-9056-4d3e-b00f-4571c1f7a4fb}"/>
      <rule filter="&quot;dpc&quot; >= 1 AND &quot;dpc&quot; &lt; 5" symbol="2" label="1 à 5 %" key="{e897b5b4-44ae-498b-b448-298cde03dfc3}"/>
      <rule filter="&quot;dpc&quot; >= 0.2 AND &quot;dpc&quot; &lt; 1" symbol="3" label="0,2 à 1 %" key="{fa2fd559-4b88-4e8b-b09e-11c3a596a128}"/>
      <rule filter="&quot;dpc&quot; &lt; 0.2" symbol="4" label="moins de 0,2 %" key="{86aac75d-6d65-4f9b-9189-1a7435834099}"/>
      <rule filter="&quot;dpc&quot; IS NULL" symbol="5" label="Non connu" key="{bc7832ab-404e-4501-bdd3-6759c17b5bbf}"/>
    </rules>
    <symbols>
      <symbol frame_rate="10" alpha="1" is_animated="0" name="0" clip_to_extent="1" type="fill" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" id="{93ab3c81-1652-48cb-a0ba-f0adee088075}" class="SimpleFill" pass="0" enabled="1">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="0,68,27,255,rgb:0,0.26666666666666666,0.10588235294117647,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="91,107,121,255,rgb:0.35686274509803922,0.41960784313725491,0.47450980392156861,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.1" type="QString"/>
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
      <symbol frame_rate="10" alpha="1" is_animated="0" name="1" clip_to_extent="1" type="fill" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" id="{04672d82-1366-4040-87a4-e91a9911f045}" class="SimpleFill" pass="0" enabled="1">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="35,139,69,255,rgb:0.13725490196078433,0.54509803921568623,0.27058823529411763,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="91,107,121,255,rgb:0.35686274509803922,0.41960784313725491,0.47450980392156861,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.1" type="QString"/>
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
      <symbol frame_rate="10" alpha="1" is_animated="0" name="2" clip_to_extent="1" type="fill" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" id="{30a54994-8058-4be6-bc53-303ae1d7cd23}" class="SimpleFill" pass="0" enabled="1">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="102,194,164,255,rgb:0.40000000000000002,0.76078431372549016,0.64313725490196083,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="91,107,121,255,rgb:0.35686274509803922,0.41960784313725491,0.47450980392156861,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.1" type="QString"/>
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
      <symbol frame_rate="10" alpha="1" is_animated="0" name="3" clip_to_extent="1" type="fill" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" id="{096d7f39-4eb0-411e-951f-ca1712f325f0}" class="SimpleFill" pass="0" enabled="1">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="178,226,200,255,rgb:0.69803921568627447,0.88627450980392153,0.78431372549019607,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="91,107,121,255,rgb:0.35686274509803922,0.41960784313725491,0.47450980392156861,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.1" type="QString"/>
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
      <symbol frame_rate="10" alpha="1" is_animated="0" name="4" clip_to_extent="1" type="fill" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" id="{035f6193-6805-4bd8-bed1-ed8108bbba82}" class="SimpleFill" pass="0" enabled="1">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="237,248,240,255,rgb:0.92941176470588238,0.97254901960784312,0.94117647058823528,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="91,107,121,255,rgb:0.35686274509803922,0.41960784313725491,0.47450980392156861,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.1" type="QString"/>
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
      <symbol frame_rate="10" alpha="1" is_animated="0" name="5" clip_to_extent="1" type="fill" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" id="{ed19472f-fa8b-409e-a657-72119a506904}" class="SimpleFill" pass="0" enabled="1">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="154,165,173,255,rgb:0.60392156862745094,0.6470588235294118,0.67843137254901964,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="91,107,121,255,rgb:0.35686274509803922,0.41960784313725491,0.47450980392156861,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.1" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="style" value="b_diagonal" type="QString"/>
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
    <alias name="Identifiant" index="0" field="id"/>
    <alias name="Surface (ha)" index="1" field="surf_ha"/>
    <alias name="Cœur (ha)" index="2" field="coeur_ha"/>
    <alias name="Périmètre (m)" index="3" field="perimetre_m"/>
    <alias name="Indice de forme" index="4" field="forme"/>
    <alias name="Capacité" index="5" field="capacite"/>
    <alias name="Code" index="6" field="code"/>
    <alias name="dPC (%)" index="7" field="dpc"/>
    <alias name="dPC intra (%)" index="8" field="dpc_intra"/>
    <alias name="dPC flux (%)" index="9" field="dpc_flux"/>
    <alias name="dPC connecteur (%)" index="10" field="dpc_conn"/>
    <alias name="dIIC (%)" index="11" field="diic"/>
    <alias name="dIIC intra (%)" index="12" field="diic_intra"/>
    <alias name="dIIC flux (%)" index="13" field="diic_flux"/>
    <alias name="dIIC connecteur (%)" index="14" field="diic_conn"/>
    <alias name="F (Graphab)" index="15" field="f"/>
    <alias name="Flux d'interaction" index="16" field="flux_inter"/>
    <alias name="Centralité (BC)" index="17" field="bc"/>
    <alias name="Centralité pondérée (BC_PC)" index="18" field="bc_pc"/>
    <alias name="Nombre de liens" index="19" field="degre"/>
    <alias name="Réseau séparé n°" index="20" field="composante"/>
    <alias name="dBC_PC (%)" index="21" field="dbc_pc"/>
    <alias name="BC_IIC" index="22" field="bc_iic"/>
    <alias name="dBC_IIC (%)" index="23" field="dbc_iic"/>
    <alias name="dA (%)" index="24" field="da"/>
    <alias name="dNL (%)" index="25" field="dnl"/>
    <alias name="dNC (%)" index="26" field="dnc"/>
    <alias name="dH (%)" index="27" field="dh"/>
    <alias name="dCCP (%)" index="28" field="dccp"/>
    <alias name="dLCP (%)" index="29" field="dlcp"/>
    <alias name="dF (%)" index="30" field="df"/>
    <alias name="dAWF (%)" index="31" field="dawf"/>
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
    <default applyOnUpdate="0" expression="" field="id"/>
    <default applyOnUpdate="0" expression="" field="surf_ha"/>
    <default applyOnUpdate="0" expression="" field="coeur_ha"/>
    <default applyOnUpdate="0" expression="" field="perimetre_m"/>
    <default applyOnUpdate="0" expression="" field="forme"/>
    <default applyOnUpdate="0" expression="" field="capacite"/>
    <default applyOnUpdate="0" expression="" field="code"/>
    <default applyOnUpdate="0" expression="" field="dpc"/>
    <default applyOnUpdate="0" expression="" field="dpc_intra"/>
    <default applyOnUpdate="0" expression="" field="dpc_flux"/>
    <default applyOnUpdate="0" expression="" field="dpc_conn"/>
    <default applyOnUpdate="0" expression="" field="diic"/>
    <default applyOnUpdate="0" expression="" field="diic_intra"/>
    <default applyOnUpdate="0" expression="" field="diic_flux"/>
    <default applyOnUpdate="0" expression="" field="diic_conn"/>
    <default applyOnUpdate="0" expression="" field="f"/>
    <default applyOnUpdate="0" expression="" field="flux_inter"/>
    <default applyOnUpdate="0" expression="" field="bc"/>
    <default applyOnUpdate="0" expression="" field="bc_pc"/>
    <default applyOnUpdate="0" expression="" field="degre"/>
    <default applyOnUpdate="0" expression="" field="composante"/>
    <default applyOnUpdate="0" expression="" field="dbc_pc"/>
    <default applyOnUpdate="0" expression="" field="bc_iic"/>
    <default applyOnUpdate="0" expression="" field="dbc_iic"/>
    <default applyOnUpdate="0" expression="" field="da"/>
    <default applyOnUpdate="0" expression="" field="dnl"/>
    <default applyOnUpdate="0" expression="" field="dnc"/>
    <default applyOnUpdate="0" expression="" field="dh"/>
    <default applyOnUpdate="0" expression="" field="dccp"/>
    <default applyOnUpdate="0" expression="" field="dlcp"/>
    <default applyOnUpdate="0" expression="" field="df"/>
    <default applyOnUpdate="0" expression="" field="dawf"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" constraints="0" field="id" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="surf_ha" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="coeur_ha" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="perimetre_m" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="forme" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="capacite" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="code" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="dpc" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="dpc_intra" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="dpc_flux" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="dpc_conn" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="diic" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="diic_intra" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="diic_flux" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="diic_conn" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="f" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="flux_inter" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="bc" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="bc_pc" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="degre" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="composante" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="dbc_pc" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="bc_iic" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="dbc_iic" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="da" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="dnl" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="dnc" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="dh" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="dccp" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="dlcp" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="df" notnull_strength="0" exp_strength="0"/>
    <constraint unique_strength="0" constraints="0" field="dawf" notnull_strength="0" exp_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint exp="" desc="" field="id"/>
    <constraint exp="" desc="" field="surf_ha"/>
    <constraint exp="" desc="" field="coeur_ha"/>
    <constraint exp="" desc="" field="perimetre_m"/>
    <constraint exp="" desc="" field="forme"/>
    <constraint exp="" desc="" field="capacite"/>
    <constraint exp="" desc="" field="code"/>
    <constraint exp="" desc="" field="dpc"/>
    <constraint exp="" desc="" field="dpc_intra"/>
    <constraint exp="" desc="" field="dpc_flux"/>
    <constraint exp="" desc="" field="dpc_conn"/>
    <constraint exp="" desc="" field="diic"/>
    <constraint exp="" desc="" field="diic_intra"/>
    <constraint exp="" desc="" field="diic_flux"/>
    <constraint exp="" desc="" field="diic_conn"/>
    <constraint exp="" desc="" field="f"/>
    <constraint exp="" desc="" field="flux_inter"/>
    <constraint exp="" desc="" field="bc"/>
    <constraint exp="" desc="" field="bc_pc"/>
    <constraint exp="" desc="" field="degre"/>
    <constraint exp="" desc="" field="composante"/>
    <constraint exp="" desc="" field="dbc_pc"/>
    <constraint exp="" desc="" field="bc_iic"/>
    <constraint exp="" desc="" field="dbc_iic"/>
    <constraint exp="" desc="" field="da"/>
    <constraint exp="" desc="" field="dnl"/>
    <constraint exp="" desc="" field="dnc"/>
    <constraint exp="" desc="" field="dh"/>
    <constraint exp="" desc="" field="dccp"/>
    <constraint exp="" desc="" field="dlcp"/>
    <constraint exp="" desc="" field="df"/>
    <constraint exp="" desc="" field="dawf"/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>2</layerGeometryType>
</qgis>
