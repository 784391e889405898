<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology|Labeling|Fields" version="3.40.6-Bratislava" labelsEnabled="0">
  <renderer-v2 symbollevels="0" type="RuleRenderer" forceraster="0" referencescale="-1" enableorderby="0">
    <rules key="{0ecec6cf-7f6c-4b55-9c04-dad35646e363}">
      <rule symbol="0" label="Perte de plus de 5 M€" filter="&quot;bilan&quot; &lt; -5000000" key="{386c66cc-b67f-4ac9-ac37-993272688850}"/>
      <rule symbol="1" label="Perte de 1 à 5 M€" filter="&quot;bilan&quot; >= -5000000 AND &quot;bilan&quot; &lt; -1000000" key="{5cd92045-21ef-4761-a4f9-36b0c8d57477}"/>
      <rule symbol="2" label="Perte de moins de 1 M€" filter="&quot;bilan&quot; >= -1000000 AND &quot;bilan&quot; &lt; 0" key="{161af81b-b540-4b53-87a5-2349e500ecd5}"/>
      <rule symbol="3" label="Gain de moins de 1 M€" filter="&quot;bilan&quot; >= 0 AND &quot;bilan&quot; &lt; 1000000" key="{118b839d-06c4-49da-9bf3-a0488f2b2157}"/>
      <rule symbol="4" label="Gain de 1 à 5 M€" filter="&quot;bilan&quot; >= 1000000 AND &quot;bilan&quot; &lt; 5000000" key="{382c7492-af45-419c-a9c9-863c21a37c03}"/>
      <rule symbol="5" label="Gain de plus de 5 M€" filter="&quot;bilan&quot; >= 5000000" key="{79d20199-3f13-4ab1-9f74-d3d1c10908b6}"/>
      <rule symbol="6" label="Non connu" filter="&quot;bilan&quot; IS NULL" key="{0e11f987-3290-4e0d-9910-dc8a733c7d20}"/>
    </rules>
    <symbols>
      <symbol type="fill" clip_to_extent="1" frame_rate="10" is_animated="0" alpha="1" name="0" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" id="{d93fb9ad-4d25-48f1-acc0-d3bf9ae8fc98}" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="179,88,6,255,rgb:0.70196078431372544,0.34509803921568627,0.02352941176470588,1" name="color"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.3" name="outline_width"/>
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
      <symbol type="fill" clip_to_extent="1" frame_rate="10" is_animated="0" alpha="1" name="1" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" id="{0cfac258-0009-4287-8ec4-86e052821655}" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="241,163,64,255,rgb:0.94509803921568625,0.63921568627450975,0.25098039215686274,1" name="color"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.3" name="outline_width"/>
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
      <symbol type="fill" clip_to_extent="1" frame_rate="10" is_animated="0" alpha="1" name="2" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" id="{d7051d66-750f-41a3-826f-b3fe35ead027}" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="254,224,182,255,rgb:0.99607843137254903,0.8784313725490196,0.71372549019607845,1" name="color"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.3" name="outline_width"/>
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
      <symbol type="fill" clip_to_extent="1" frame_rate="10" is_animated="0" alpha="1" name="3" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" id="{7b56779a-c362-443e-b005-92d7527ad61e}" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="216,218,235,255,rgb:0.84705882352941175,0.85490196078431369,0.92156862745098034,1" name="color"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.3" name="outline_width"/>
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
      <symbol type="fill" clip_to_extent="1" frame_rate="10" is_animated="0" alpha="1" name="4" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" id="{7794425b-11e3-4d7e-a4fe-a25a805a6a43}" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="153,142,195,255,rgb:0.59999999999999998,0.55686274509803924,0.76470588235294112,1" name="color"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.3" name="outline_width"/>
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
      <symbol type="fill" clip_to_extent="1" frame_rate="10" is_animated="0" alpha="1" name="5" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" id="{161708d1-2db8-4824-8225-c4b93500e99f}" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="84,39,136,255,rgb:0.32941176470588235,0.15294117647058825,0.53333333333333333,1" name="color"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.3" name="outline_width"/>
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
      <symbol type="fill" clip_to_extent="1" frame_rate="10" is_animated="0" alpha="1" name="6" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" id="{89057a2c-b5f8-402a-a3c4-deb58ec32b89}" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="199,206,212,255,rgb:0.7803921568627451,0.80784313725490198,0.83137254901960789,1" name="color"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.3" name="outline_width"/>
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
    <field name="usage" configurationFlags="NoFlag"/>
    <field name="surf_m2" configurationFlags="NoFlag"/>
    <field name="depollution_eur" configurationFlags="NoFlag"/>
    <field name="demolition_eur" configurationFlags="NoFlag"/>
    <field name="desamiantage_eur" configurationFlags="NoFlag"/>
    <field name="desimper_eur" configurationFlags="NoFlag"/>
    <field name="sol_eur" configurationFlags="NoFlag"/>
    <field name="amenagement_eur" configurationFlags="NoFlag"/>
    <field name="cout" configurationFlags="NoFlag"/>
    <field name="gardiennage_eur" configurationFlags="NoFlag"/>
    <field name="entretien_eur" configurationFlags="NoFlag"/>
    <field name="depots_eur" configurationFlags="NoFlag"/>
    <field name="cout_evite" configurationFlags="NoFlag"/>
    <field name="carbone_t" configurationFlags="NoFlag"/>
    <field name="valeur_logements" configurationFlags="NoFlag"/>
    <field name="dmto" configurationFlags="NoFlag"/>
    <field name="bilan" configurationFlags="NoFlag"/>
    <field name="non_chiffre" configurationFlags="NoFlag"/>
    <field name="hypotheses" configurationFlags="NoFlag"/>
  </fieldConfiguration>
  <aliases>
    <alias index="0" field="usage" name="Usage futur"/>
    <alias index="1" field="surf_m2" name="Surface, m²"/>
    <alias index="2" field="depollution_eur" name="Dépollution, €"/>
    <alias index="3" field="demolition_eur" name="Démolition, €"/>
    <alias index="4" field="desamiantage_eur" name="Désamiantage, €"/>
    <alias index="5" field="desimper_eur" name="Désimperméabilisation, €"/>
    <alias index="6" field="sol_eur" name="Sol fertile, €"/>
    <alias index="7" field="amenagement_eur" name="Aménagement, €"/>
    <alias index="8" field="cout" name="Coût des travaux, €"/>
    <alias index="9" field="gardiennage_eur" name="Gardiennage évité, €"/>
    <alias index="10" field="entretien_eur" name="Entretien évité, €"/>
    <alias index="11" field="depots_eur" name="Dépôts sauvages évités, €"/>
    <alias index="12" field="cout_evite" name="Coûts évités, €"/>
    <alias index="13" field="carbone_t" name="Carbone, t CO2"/>
    <alias index="14" field="valeur_logements" name="Valeur des logements, €"/>
    <alias index="15" field="dmto" name="Droits de mutation, €"/>
    <alias index="16" field="bilan" name="Bilan, €"/>
    <alias index="17" field="non_chiffre" name="Pas chiffré"/>
    <alias index="18" field="hypotheses" name="Supposé"/>
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
    <constraint constraints="0" exp_strength="0" field="usage" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="surf_m2" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="depollution_eur" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="demolition_eur" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="desamiantage_eur" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="desimper_eur" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="sol_eur" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="amenagement_eur" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="cout" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="gardiennage_eur" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="entretien_eur" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="depots_eur" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="cout_evite" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="carbone_t" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="valeur_logements" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="dmto" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="bilan" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="non_chiffre" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="hypotheses" unique_strength="0" notnull_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint exp="" field="usage" desc=""/>
    <constraint exp="" field="surf_m2" desc=""/>
    <constraint exp="" field="depollution_eur" desc=""/>
    <constraint exp="" field="demolition_eur" desc=""/>
    <constraint exp="" field="desamiantage_eur" desc=""/>
    <constraint exp="" field="desimper_eur" desc=""/>
    <constraint exp="" field="sol_eur" desc=""/>
    <constraint exp="" field="amenagement_eur" desc=""/>
    <constraint exp="" field="cout" desc=""/>
    <constraint exp="" field="gardiennage_eur" desc=""/>
    <constraint exp="" field="entretien_eur" desc=""/>
    <constraint exp="" field="depots_eur" desc=""/>
    <constraint exp="" field="cout_evite" desc=""/>
    <constraint exp="" field="carbone_t" desc=""/>
    <constraint exp="" field="valeur_logements" desc=""/>
    <constraint exp="" field="dmto" desc=""/>
    <constraint exp="" field="bilan" desc=""/>
    <constraint exp="" field="non_chiffre" desc=""/>
    <constraint exp="" field="hypotheses" desc=""/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>2</layerGeometryType>
</qgis>
