<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology|Labeling|Fields" labelsEnabled="0" version="3.40.6-Bratislava">
  <renderer-v2 forceraster="0" enableorderby="0" referencescale="-1" type="RuleRenderer" symbollevels="0">
    <rules key="{f52b40ba-9659-4dd6-b75b-c171d28a5a1e}">
      <rule symbol="0" key="{c3b03102-7831-4503-ae92-8308c4f87ec9}" label="Perte de plus de 5 M€" filter="&quot;bilan&quot; &lt; -5000000"/>
      <rule symbol="1" key="{e4450a81-c2ae-4297-b067-dbf4f1b8157d}" label="Perte de 1 à 5 M€" filter="&quot;bilan&quot; >= -5000000 AND &quot;bilan&quot; &lt; -1000000"/>
      <rule symbol="2" key="{45c15c1f-de1f-4633-a154-036a2870e69a}" label="Perte de moins de 1 M€" filter="&quot;bilan&quot; >= -1000000 AND &quot;bilan&quot; &lt; 0"/>
      <rule symbol="3" key="{8f3aa008-b1bf-4dea-b10a-d0057c16c7aa}" label="Gain de moins de 1 M€" filter="&quot;bilan&quot; >= 0 AND &quot;bilan&quot; &lt; 1000000"/>
      <rule symbol="4" key="{c2ebf1db-da5d-4b58-9a17-cbb7c04f8020}" label="Gain de 1 à 5 M€" filter="&quot;bilan&quot; >= 1000000 AND &quot;bilan&quot; &lt; 5000000"/>
      <rule symbol="5" key="{2d016659-a49d-4d91-947b-c9e059c8bab9}" label="Gain de plus de 5 M€" filter="&quot;bilan&quot; >= 5000000"/>
      <rule symbol="6" key="{2ddb48a6-5a82-476e-a8e1-9829244b034f}" label="Non connu" filter="&quot;bilan&quot; IS NULL"/>
    </rules>
    <symbols>
      <symbol force_rhr="0" is_animated="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" name="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer id="{b6cbc9d3-9618-4e4d-8f99-47464c720923}" locked="0" enabled="1" pass="0" class="SimpleMarker">
          <Option type="Map">
            <Option value="0" type="QString" name="angle"/>
            <Option value="square" type="QString" name="cap_style"/>
            <Option value="179,88,6,255,rgb:0.70196078431372544,0.34509803921568627,0.02352941176470588,1" type="QString" name="color"/>
            <Option value="1" type="QString" name="horizontal_anchor_point"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="circle" type="QString" name="name"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.3" type="QString" name="outline_width"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="diameter" type="QString" name="scale_method"/>
            <Option value="4.6" type="QString" name="size"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale"/>
            <Option value="MM" type="QString" name="size_unit"/>
            <Option value="1" type="QString" name="vertical_anchor_point"/>
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
      <symbol force_rhr="0" is_animated="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" name="1">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer id="{629e54b7-8cbd-482c-9308-de5f54dc6c12}" locked="0" enabled="1" pass="0" class="SimpleMarker">
          <Option type="Map">
            <Option value="0" type="QString" name="angle"/>
            <Option value="square" type="QString" name="cap_style"/>
            <Option value="241,163,64,255,rgb:0.94509803921568625,0.63921568627450975,0.25098039215686274,1" type="QString" name="color"/>
            <Option value="1" type="QString" name="horizontal_anchor_point"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="circle" type="QString" name="name"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.3" type="QString" name="outline_width"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="diameter" type="QString" name="scale_method"/>
            <Option value="4.6" type="QString" name="size"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale"/>
            <Option value="MM" type="QString" name="size_unit"/>
            <Option value="1" type="QString" name="vertical_anchor_point"/>
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
      <symbol force_rhr="0" is_animated="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" name="2">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer id="{62266e11-80a9-444d-9443-c3eda8d69018}" locked="0" enabled="1" pass="0" class="SimpleMarker">
          <Option type="Map">
            <Option value="0" type="QString" name="angle"/>
            <Option value="square" type="QString" name="cap_style"/>
            <Option value="254,224,182,255,rgb:0.99607843137254903,0.8784313725490196,0.71372549019607845,1" type="QString" name="color"/>
            <Option value="1" type="QString" name="horizontal_anchor_point"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="circle" type="QString" name="name"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.3" type="QString" name="outline_width"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="diameter" type="QString" name="scale_method"/>
            <Option value="4.6" type="QString" name="size"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale"/>
            <Option value="MM" type="QString" name="size_unit"/>
            <Option value="1" type="QString" name="vertical_anchor_point"/>
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
      <symbol force_rhr="0" is_animated="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" name="3">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer id="{2d265526-0ccc-4e74-9102-382e8d7b7d73}" locked="0" enabled="1" pass="0" class="SimpleMarker">
          <Option type="Map">
            <Option value="0" type="QString" name="angle"/>
            <Option value="square" type="QString" name="cap_style"/>
            <Option value="216,218,235,255,rgb:0.84705882352941175,0.85490196078431369,0.92156862745098034,1" type="QString" name="color"/>
            <Option value="1" type="QString" name="horizontal_anchor_point"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="circle" type="QString" name="name"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.3" type="QString" name="outline_width"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="diameter" type="QString" name="scale_method"/>
            <Option value="4.6" type="QString" name="size"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale"/>
            <Option value="MM" type="QString" name="size_unit"/>
            <Option value="1" type="QString" name="vertical_anchor_point"/>
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
      <symbol force_rhr="0" is_animated="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" name="4">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer id="{aba617ad-0a6b-4a92-928d-5c18bc42b1e2}" locked="0" enabled="1" pass="0" class="SimpleMarker">
          <Option type="Map">
            <Option value="0" type="QString" name="angle"/>
            <Option value="square" type="QString" name="cap_style"/>
            <Option value="153,142,195,255,rgb:0.59999999999999998,0.55686274509803924,0.76470588235294112,1" type="QString" name="color"/>
            <Option value="1" type="QString" name="horizontal_anchor_point"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="circle" type="QString" name="name"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.3" type="QString" name="outline_width"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="diameter" type="QString" name="scale_method"/>
            <Option value="4.6" type="QString" name="size"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale"/>
            <Option value="MM" type="QString" name="size_unit"/>
            <Option value="1" type="QString" name="vertical_anchor_point"/>
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
      <symbol force_rhr="0" is_animated="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" name="5">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer id="{920d222e-36f6-46e0-91a7-6e3eeccd5625}" locked="0" enabled="1" pass="0" class="SimpleMarker">
          <Option type="Map">
            <Option value="0" type="QString" name="angle"/>
            <Option value="square" type="QString" name="cap_style"/>
            <Option value="84,39,136,255,rgb:0.32941176470588235,0.15294117647058825,0.53333333333333333,1" type="QString" name="color"/>
            <Option value="1" type="QString" name="horizontal_anchor_point"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="circle" type="QString" name="name"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.3" type="QString" name="outline_width"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="diameter" type="QString" name="scale_method"/>
            <Option value="4.6" type="QString" name="size"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale"/>
            <Option value="MM" type="QString" name="size_unit"/>
            <Option value="1" type="QString" name="vertical_anchor_point"/>
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
      <symbol force_rhr="0" is_animated="0" alpha="1" clip_to_extent="1" type="marker" frame_rate="10" name="6">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer id="{e33987d5-87c6-44bf-90ed-3f688697920b}" locked="0" enabled="1" pass="0" class="SimpleMarker">
          <Option type="Map">
            <Option value="0" type="QString" name="angle"/>
            <Option value="square" type="QString" name="cap_style"/>
            <Option value="255,255,255,255,rgb:1,1,1,1" type="QString" name="color"/>
            <Option value="1" type="QString" name="horizontal_anchor_point"/>
            <Option value="bevel" type="QString" name="joinstyle"/>
            <Option value="circle" type="QString" name="name"/>
            <Option value="0,0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" type="QString" name="outline_color"/>
            <Option value="solid" type="QString" name="outline_style"/>
            <Option value="0.3" type="QString" name="outline_width"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
            <Option value="diameter" type="QString" name="scale_method"/>
            <Option value="4.6" type="QString" name="size"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale"/>
            <Option value="MM" type="QString" name="size_unit"/>
            <Option value="1" type="QString" name="vertical_anchor_point"/>
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
  <layerGeometryType>0</layerGeometryType>
</qgis>
