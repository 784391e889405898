<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology|Labeling|Fields" labelsEnabled="0" version="3.40.6-Bratislava">
  <renderer-v2 forceraster="0" enableorderby="0" referencescale="-1" type="RuleRenderer" symbollevels="0">
    <rules key="{187c61bb-668c-4ed1-851c-67fecaa0ab40}">
      <rule symbol="0" key="{c358f691-ce9e-4305-9c7c-e09c15832d45}" label="Perte de plus de 5 M€" filter="&quot;bilan&quot; &lt; -5000000"/>
      <rule symbol="1" key="{2d5355d4-24ac-491d-b542-1d9890fa54d7}" label="Perte de 1 à 5 M€" filter="&quot;bilan&quot; >= -5000000 AND &quot;bilan&quot; &lt; -1000000"/>
      <rule symbol="2" key="{14c7ebe4-faf6-4fc4-b02e-5e132e4b7601}" label="Perte de moins de 1 M€" filter="&quot;bilan&quot; >= -1000000 AND &quot;bilan&quot; &lt; 0"/>
      <rule symbol="3" key="{2c87a762-8354-426f-a6ef-bfd842c5b507}" label="Gain de moins de 1 M€" filter="&quot;bilan&quot; >= 0 AND &quot;bilan&quot; &lt; 1000000"/>
      <rule symbol="4" key="{2890b26e-38c7-4366-a82f-9cb1452fd140}" label="Gain de 1 à 5 M€" filter="&quot;bilan&quot; >= 1000000 AND &quot;bilan&quot; &lt; 5000000"/>
      <rule symbol="5" key="{615484cd-730a-4f8c-b379-14508fa263b3}" label="Gain de plus de 5 M€" filter="&quot;bilan&quot; >= 5000000"/>
      <rule symbol="6" key="{52bea780-a73a-4579-b6a2-8736893b4511}" label="Non connu" filter="&quot;bilan&quot; IS NULL"/>
    </rules>
    <symbols>
      <symbol force_rhr="0" is_animated="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" name="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer id="{86bff6ef-7a07-4bdf-a5a3-3f3ec7e7f7d7}" locked="0" enabled="1" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale"/>
            <Option value="179,88,6,255,rgb:0.70196078431372544,0.34509803921568627,0.02352941176470588,1" type="QString" name="color"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.3" type="QString" name="outline_width"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="solid" type="QString" name="style"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" type="QString" name="name"/>
              <Option name="properties"/>
              <Option value="collection" type="QString" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol force_rhr="0" is_animated="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" name="1">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer id="{08c70d01-cf82-4344-9d22-7657cb373d56}" locked="0" enabled="1" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale"/>
            <Option value="241,163,64,255,rgb:0.94509803921568625,0.63921568627450975,0.25098039215686274,1" type="QString" name="color"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.3" type="QString" name="outline_width"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="solid" type="QString" name="style"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" type="QString" name="name"/>
              <Option name="properties"/>
              <Option value="collection" type="QString" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol force_rhr="0" is_animated="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" name="2">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer id="{5f25fa5c-23ba-4d0b-bcfe-35ca205169ce}" locked="0" enabled="1" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale"/>
            <Option value="254,224,182,255,rgb:0.99607843137254903,0.8784313725490196,0.71372549019607845,1" type="QString" name="color"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.3" type="QString" name="outline_width"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="solid" type="QString" name="style"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" type="QString" name="name"/>
              <Option name="properties"/>
              <Option value="collection" type="QString" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol force_rhr="0" is_animated="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" name="3">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer id="{80a10512-754f-4097-b37a-0eb2912f8534}" locked="0" enabled="1" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale"/>
            <Option value="216,218,235,255,rgb:0.84705882352941175,0.85490196078431369,0.92156862745098034,1" type="QString" name="color"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.3" type="QString" name="outline_width"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="solid" type="QString" name="style"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" type="QString" name="name"/>
              <Option name="properties"/>
              <Option value="collection" type="QString" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol force_rhr="0" is_animated="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" name="4">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer id="{f2fc90c1-6744-4e7e-8f78-8f1de1b9b397}" locked="0" enabled="1" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale"/>
            <Option value="153,142,195,255,rgb:0.59999999999999998,0.55686274509803924,0.76470588235294112,1" type="QString" name="color"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.3" type="QString" name="outline_width"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="solid" type="QString" name="style"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" type="QString" name="name"/>
              <Option name="properties"/>
              <Option value="collection" type="QString" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol force_rhr="0" is_animated="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" name="5">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer id="{4969e67b-17c1-4ed9-8f70-ee1629fc748a}" locked="0" enabled="1" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale"/>
            <Option value="84,39,136,255,rgb:0.32941176470588235,0.15294117647058825,0.53333333333333333,1" type="QString" name="color"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.3" type="QString" name="outline_width"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="solid" type="QString" name="style"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" type="QString" name="name"/>
              <Option name="properties"/>
              <Option value="collection" type="QString" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol force_rhr="0" is_animated="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" name="6">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer id="{7cc7b560-fdd0-487c-bdf2-79f28dab74c6}" locked="0" enabled="1" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale"/>
            <Option value="199,206,212,255,rgb:0.7803921568627451,0.80784313725490198,0.83137254901960789,1" type="QString" name="color"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.3" type="QString" name="outline_width"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="b_diagonal" type="QString" name="style"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" type="QString" name="name"/>
              <Option name="properties"/>
              <Option value="collection" type="QString" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
    <data-defined-properties>
      <Option type="Map">
        <Option value="" type="QString" name="name"/>
        <Option name="properties"/>
        <Option value="collection" type="QString" name="type"/>
      </Option>
    </data-defined-properties>
  </renderer-v2>
  <selection mode="Default">
    <selectionColor invalid="1"/>
  </selection>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <fieldConfiguration>
    <field configurationFlags="NoFlag" name="usage"/>
    <field configurationFlags="NoFlag" name="surf_m2"/>
    <field configurationFlags="NoFlag" name="depollution_eur"/>
    <field configurationFlags="NoFlag" name="demolition_eur"/>
    <field configurationFlags="NoFlag" name="desamiantage_eur"/>
    <field configurationFlags="NoFlag" name="desimper_eur"/>
    <field configurationFlags="NoFlag" name="sol_eur"/>
    <field configurationFlags="NoFlag" name="amenagement_eur"/>
    <field configurationFlags="NoFlag" name="cout"/>
    <field configurationFlags="NoFlag" name="gardiennage_eur"/>
    <field configurationFlags="NoFlag" name="entretien_eur"/>
    <field configurationFlags="NoFlag" name="depots_eur"/>
    <field configurationFlags="NoFlag" name="cout_evite"/>
    <field configurationFlags="NoFlag" name="carbone_t"/>
    <field configurationFlags="NoFlag" name="valeur_logements"/>
    <field configurationFlags="NoFlag" name="dmto"/>
    <field configurationFlags="NoFlag" name="bilan"/>
    <field configurationFlags="NoFlag" name="non_chiffre"/>
    <field configurationFlags="NoFlag" name="hypotheses"/>
  </fieldConfiguration>
  <aliases>
    <alias field="usage" index="0" name="Usage futur"/>
    <alias field="surf_m2" index="1" name="Surface, m²"/>
    <alias field="depollution_eur" index="2" name="Dépollution, €"/>
    <alias field="demolition_eur" index="3" name="Démolition, €"/>
    <alias field="desamiantage_eur" index="4" name="Désamiantage, €"/>
    <alias field="desimper_eur" index="5" name="Désimperméabilisation, €"/>
    <alias field="sol_eur" index="6" name="Sol fertile, €"/>
    <alias field="amenagement_eur" index="7" name="Aménagement, €"/>
    <alias field="cout" index="8" name="Coût des travaux, €"/>
    <alias field="gardiennage_eur" index="9" name="Gardiennage évité, €"/>
    <alias field="entretien_eur" index="10" name="Entretien évité, €"/>
    <alias field="depots_eur" index="11" name="Dépôts sauvages évités, €"/>
    <alias field="cout_evite" index="12" name="Coûts évités, €"/>
    <alias field="carbone_t" index="13" name="Carbone, t CO2"/>
    <alias field="valeur_logements" index="14" name="Valeur des logements, €"/>
    <alias field="dmto" index="15" name="Droits de mutation, €"/>
    <alias field="bilan" index="16" name="Bilan, €"/>
    <alias field="non_chiffre" index="17" name="Pas chiffré"/>
    <alias field="hypotheses" index="18" name="Supposé"/>
  </aliases>
  <splitPolicies>
    <policy field="usage" policy="Duplicate"/>
    <policy field="surf_m2" policy="Duplicate"/>
    <policy field="depollution_eur" policy="Duplicate"/>
    <policy field="demolition_eur" policy="Duplicate"/>
    <policy field="desamiantage_eur" policy="Duplicate"/>
    <policy field="desimper_eur" policy="Duplicate"/>
    <policy field="sol_eur" policy="Duplicate"/>
    <policy field="amenagement_eur" policy="Duplicate"/>
    <policy field="cout" policy="Duplicate"/>
    <policy field="gardiennage_eur" policy="Duplicate"/>
    <policy field="entretien_eur" policy="Duplicate"/>
    <policy field="depots_eur" policy="Duplicate"/>
    <policy field="cout_evite" policy="Duplicate"/>
    <policy field="carbone_t" policy="Duplicate"/>
    <policy field="valeur_logements" policy="Duplicate"/>
    <policy field="dmto" policy="Duplicate"/>
    <policy field="bilan" policy="Duplicate"/>
    <policy field="non_chiffre" policy="Duplicate"/>
    <policy field="hypotheses" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="usage" policy="Duplicate"/>
    <policy field="surf_m2" policy="Duplicate"/>
    <policy field="depollution_eur" policy="Duplicate"/>
    <policy field="demolition_eur" policy="Duplicate"/>
    <policy field="desamiantage_eur" policy="Duplicate"/>
    <policy field="desimper_eur" policy="Duplicate"/>
    <policy field="sol_eur" policy="Duplicate"/>
    <policy field="amenagement_eur" policy="Duplicate"/>
    <policy field="cout" policy="Duplicate"/>
    <policy field="gardiennage_eur" policy="Duplicate"/>
    <policy field="entretien_eur" policy="Duplicate"/>
    <policy field="depots_eur" policy="Duplicate"/>
    <policy field="cout_evite" policy="Duplicate"/>
    <policy field="carbone_t" policy="Duplicate"/>
    <policy field="valeur_logements" policy="Duplicate"/>
    <policy field="dmto" policy="Duplicate"/>
    <policy field="bilan" policy="Duplicate"/>
    <policy field="non_chiffre" policy="Duplicate"/>
    <policy field="hypotheses" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default field="usage" applyOnUpdate="0" expression=""/>
    <default field="surf_m2" applyOnUpdate="0" expression=""/>
    <default field="depollution_eur" applyOnUpdate="0" expression=""/>
    <default field="demolition_eur" applyOnUpdate="0" expression=""/>
    <default field="desamiantage_eur" applyOnUpdate="0" expression=""/>
    <default field="desimper_eur" applyOnUpdate="0" expression=""/>
    <default field="sol_eur" applyOnUpdate="0" expression=""/>
    <default field="amenagement_eur" applyOnUpdate="0" expression=""/>
    <default field="cout" applyOnUpdate="0" expression=""/>
    <default field="gardiennage_eur" applyOnUpdate="0" expression=""/>
    <default field="entretien_eur" applyOnUpdate="0" expression=""/>
    <default field="depots_eur" applyOnUpdate="0" expression=""/>
    <default field="cout_evite" applyOnUpdate="0" expression=""/>
    <default field="carbone_t" applyOnUpdate="0" expression=""/>
    <default field="valeur_logements" applyOnUpdate="0" expression=""/>
    <default field="dmto" applyOnUpdate="0" expression=""/>
    <default field="bilan" applyOnUpdate="0" expression=""/>
    <default field="non_chiffre" applyOnUpdate="0" expression=""/>
    <default field="hypotheses" applyOnUpdate="0" expression=""/>
  </defaults>
  <constraints>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="usage" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="surf_m2" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="depollution_eur" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="demolition_eur" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="desamiantage_eur" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="desimper_eur" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="sol_eur" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="amenagement_eur" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="cout" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="gardiennage_eur" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="entretien_eur" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="depots_eur" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="cout_evite" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="carbone_t" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="valeur_logements" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="dmto" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="bilan" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="non_chiffre" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="hypotheses" unique_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint field="usage" exp="" desc=""/>
    <constraint field="surf_m2" exp="" desc=""/>
    <constraint field="depollution_eur" exp="" desc=""/>
    <constraint field="demolition_eur" exp="" desc=""/>
    <constraint field="desamiantage_eur" exp="" desc=""/>
    <constraint field="desimper_eur" exp="" desc=""/>
    <constraint field="sol_eur" exp="" desc=""/>
    <constraint field="amenagement_eur" exp="" desc=""/>
    <constraint field="cout" exp="" desc=""/>
    <constraint field="gardiennage_eur" exp="" desc=""/>
    <constraint field="entretien_eur" exp="" desc=""/>
    <constraint field="depots_eur" exp="" desc=""/>
    <constraint field="cout_evite" exp="" desc=""/>
    <constraint field="carbone_t" exp="" desc=""/>
    <constraint field="valeur_logements" exp="" desc=""/>
    <constraint field="dmto" exp="" desc=""/>
    <constraint field="bilan" exp="" desc=""/>
    <constraint field="non_chiffre" exp="" desc=""/>
    <constraint field="hypotheses" exp="" desc=""/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>2</layerGeometryType>
</qgis>
