<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" labelsEnabled="0" styleCategories="Symbology|Labeling|Fields">
  <renderer-v2 enableorderby="0" referencescale="-1" symbollevels="0" type="RuleRenderer" forceraster="0">
    <rules key="{e62bf1c4-aeb3-44b3-86b0-595ff155f2f7}">
      <rule filter="&quot;completude_pct&quot; &lt; 25" key="{82d00010-cc18-456d-b66c-27113036f095}" label="Moins de 25 % des critères connus" symbol="0"/>
      <rule filter="&quot;completude_pct&quot; >= 25 AND &quot;completude_pct&quot; &lt; 50" key="{32485edd-82d5-4573-8844-d906eb69d1f7}" label="25 à 50 %" symbol="1"/>
      <rule filter="&quot;completude_pct&quot; >= 50 AND &quot;completude_pct&quot; &lt; 75" key="{1f64c8e2-02a8-4ffb-879c-56db8009632d}" label="50 à 75 %" symbol="2"/>
      <rule filter="&quot;completude_pct&quot; >= 75" key="{7f6c8486-e40d-4e2e-846f-882e44c79475}" label="75 % et plus" symbol="3"/>
      <rule filter="&quot;completude_pct&quot; IS NULL" key="{6c60383d-cf0e-4efc-8453-7261389a59a2}" label="Non connu" symbol="4"/>
    </rules>
    <symbols>
      <symbol name="0" alpha="1" is_animated="0" clip_to_extent="1" frame_rate="10" force_rhr="0" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleMarker" id="{0561b04c-d336-4506-948f-80f4f25c0e48}" enabled="1" locked="0">
          <Option type="Map">
            <Option name="angle" value="0" type="QString"/>
            <Option name="cap_style" value="square" type="QString"/>
            <Option name="color" value="253,231,37,255,rgb:0.99215686274509807,0.90588235294117647,0.14509803921568629,1" type="QString"/>
            <Option name="horizontal_anchor_point" value="1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="name" value="circle" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="scale_method" value="diameter" type="QString"/>
            <Option name="size" value="3.2" type="QString"/>
            <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="size_unit" value="MM" type="QString"/>
            <Option name="vertical_anchor_point" value="1" type="QString"/>
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
      <symbol name="1" alpha="1" is_animated="0" clip_to_extent="1" frame_rate="10" force_rhr="0" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleMarker" id="{4ba17e13-b668-4fcb-be33-30f1d4fc756f}" enabled="1" locked="0">
          <Option type="Map">
            <Option name="angle" value="0" type="QString"/>
            <Option name="cap_style" value="square" type="QString"/>
            <Option name="color" value="94,201,98,255,rgb:0.36862745098039218,0.78823529411764703,0.3843137254901961,1" type="QString"/>
            <Option name="horizontal_anchor_point" value="1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="name" value="circle" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="scale_method" value="diameter" type="QString"/>
            <Option name="size" value="3.2" type="QString"/>
            <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="size_unit" value="MM" type="QString"/>
            <Option name="vertical_anchor_point" value="1" type="QString"/>
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
      <symbol name="2" alpha="1" is_animated="0" clip_to_extent="1" frame_rate="10" force_rhr="0" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleMarker" id="{312d4f1f-2290-4da9-b0b0-be6f96caa02f}" enabled="1" locked="0">
          <Option type="Map">
            <Option name="angle" value="0" type="QString"/>
            <Option name="cap_style" value="square" type="QString"/>
            <Option name="color" value="33,145,140,255,rgb:0.12941176470588237,0.56862745098039214,0.5490196078431373,1" type="QString"/>
            <Option name="horizontal_anchor_point" value="1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="name" value="circle" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="scale_method" value="diameter" type="QString"/>
            <Option name="size" value="3.2" type="QString"/>
            <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="size_unit" value="MM" type="QString"/>
            <Option name="vertical_anchor_point" value="1" type="QString"/>
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
      <symbol name="3" alpha="1" is_animated="0" clip_to_extent="1" frame_rate="10" force_rhr="0" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleMarker" id="{2ebbdf3b-a86f-4539-92f9-10970f5ae57f}" enabled="1" locked="0">
          <Option type="Map">
            <Option name="angle" value="0" type="QString"/>
            <Option name="cap_style" value="square" type="QString"/>
            <Option name="color" value="68,1,84,255,rgb:0.26666666666666666,0.00392156862745098,0.32941176470588235,1" type="QString"/>
            <Option name="horizontal_anchor_point" value="1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="name" value="circle" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="scale_method" value="diameter" type="QString"/>
            <Option name="size" value="3.2" type="QString"/>
            <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="size_unit" value="MM" type="QString"/>
            <Option name="vertical_anchor_point" value="1" type="QString"/>
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
      <symbol name="4" alpha="1" is_animated="0" clip_to_extent="1" frame_rate="10" force_rhr="0" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleMarker" id="{e3af4300-6a32-43a9-99ec-02b15df7e522}" enabled="1" locked="0">
          <Option type="Map">
            <Option name="angle" value="0" type="QString"/>
            <Option name="cap_style" value="square" type="QString"/>
            <Option name="color" value="199,206,212,255,rgb:0.7803921568627451,0.80784313725490198,0.83137254901960789,1" type="QString"/>
            <Option name="horizontal_anchor_point" value="1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="name" value="circle" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="scale_method" value="diameter" type="QString"/>
            <Option name="size" value="3.2" type="QString"/>
            <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="size_unit" value="MM" type="QString"/>
            <Option name="vertical_anchor_point" value="1" type="QString"/>
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
    <field name="surfaceSite" configurationFlags="NoFlag"/>
    <field name="source_surfaceSite" configurationFlags="NoFlag"/>
    <field name="surfaceBati" configurationFlags="NoFlag"/>
    <field name="source_surfaceBati" configurationFlags="NoFlag"/>
    <field name="siteEnCentreVille" configurationFlags="NoFlag"/>
    <field name="source_siteEnCentreVille" configurationFlags="NoFlag"/>
    <field name="distanceAutoroute" configurationFlags="NoFlag"/>
    <field name="source_distanceAutoroute" configurationFlags="NoFlag"/>
    <field name="distanceTransportCommun" configurationFlags="NoFlag"/>
    <field name="source_distanceTransportCommun" configurationFlags="NoFlag"/>
    <field name="proximiteCommercesServices" configurationFlags="NoFlag"/>
    <field name="source_proximiteCommercesServices" configurationFlags="NoFlag"/>
    <field name="distanceRaccordementElectrique" configurationFlags="NoFlag"/>
    <field name="source_distanceRaccordementElectrique" configurationFlags="NoFlag"/>
    <field name="tauxLogementsVacants" configurationFlags="NoFlag"/>
    <field name="source_tauxLogementsVacants" configurationFlags="NoFlag"/>
    <field name="risqueRetraitGonflementArgile" configurationFlags="NoFlag"/>
    <field name="source_risqueRetraitGonflementArgile" configurationFlags="NoFlag"/>
    <field name="risqueCavitesSouterraines" configurationFlags="NoFlag"/>
    <field name="source_risqueCavitesSouterraines" configurationFlags="NoFlag"/>
    <field name="risqueInondation" configurationFlags="NoFlag"/>
    <field name="source_risqueInondation" configurationFlags="NoFlag"/>
    <field name="presenceRisquesTechnologiques" configurationFlags="NoFlag"/>
    <field name="source_presenceRisquesTechnologiques" configurationFlags="NoFlag"/>
    <field name="zonageEnvironnemental" configurationFlags="NoFlag"/>
    <field name="source_zonageEnvironnemental" configurationFlags="NoFlag"/>
    <field name="zonageReglementaire" configurationFlags="NoFlag"/>
    <field name="source_zonageReglementaire" configurationFlags="NoFlag"/>
    <field name="zonagePatrimonial" configurationFlags="NoFlag"/>
    <field name="source_zonagePatrimonial" configurationFlags="NoFlag"/>
    <field name="zoneAccelerationEnr" configurationFlags="NoFlag"/>
    <field name="source_zoneAccelerationEnr" configurationFlags="NoFlag"/>
    <field name="zonageAbcLogement" configurationFlags="NoFlag"/>
    <field name="source_zonageAbcLogement" configurationFlags="NoFlag"/>
    <field name="distanceIte" configurationFlags="NoFlag"/>
    <field name="source_distanceIte" configurationFlags="NoFlag"/>
    <field name="typeProprietaire" configurationFlags="NoFlag"/>
    <field name="source_typeProprietaire" configurationFlags="NoFlag"/>
    <field name="raccordementEau" configurationFlags="NoFlag"/>
    <field name="source_raccordementEau" configurationFlags="NoFlag"/>
    <field name="etatBatiInfrastructure" configurationFlags="NoFlag"/>
    <field name="source_etatBatiInfrastructure" configurationFlags="NoFlag"/>
    <field name="presencePollution" configurationFlags="NoFlag"/>
    <field name="source_presencePollution" configurationFlags="NoFlag"/>
    <field name="valeurArchitecturaleHistorique" configurationFlags="NoFlag"/>
    <field name="source_valeurArchitecturaleHistorique" configurationFlags="NoFlag"/>
    <field name="qualitePaysage" configurationFlags="NoFlag"/>
    <field name="source_qualitePaysage" configurationFlags="NoFlag"/>
    <field name="qualiteVoieDesserte" configurationFlags="NoFlag"/>
    <field name="source_qualiteVoieDesserte" configurationFlags="NoFlag"/>
    <field name="trameVerteEtBleue" configurationFlags="NoFlag"/>
    <field name="source_trameVerteEtBleue" configurationFlags="NoFlag"/>
    <field name="presenceEspecesProtegees" configurationFlags="NoFlag"/>
    <field name="source_presenceEspecesProtegees" configurationFlags="NoFlag"/>
    <field name="presenceZoneHumide" configurationFlags="NoFlag"/>
    <field name="source_presenceZoneHumide" configurationFlags="NoFlag"/>
    <field name="distanceReseauChaleur" configurationFlags="NoFlag"/>
    <field name="source_distanceReseauChaleur" configurationFlags="NoFlag"/>
    <field name="siteEnQpv" configurationFlags="NoFlag"/>
    <field name="source_siteEnQpv" configurationFlags="NoFlag"/>
    <field name="saturationReseauEnr" configurationFlags="NoFlag"/>
    <field name="source_saturationReseauEnr" configurationFlags="NoFlag"/>
    <field name="siteEnZae" configurationFlags="NoFlag"/>
    <field name="source_siteEnZae" configurationFlags="NoFlag"/>
    <field name="aleaMinier" configurationFlags="NoFlag"/>
    <field name="source_aleaMinier" configurationFlags="NoFlag"/>
    <field name="dist_mairie_m" configurationFlags="NoFlag"/>
    <field name="dist_commerce_m" configurationFlags="NoFlag"/>
    <field name="dist_cavite_m" configurationFlags="NoFlag"/>
    <field name="dist_icpe_m" configurationFlags="NoFlag"/>
    <field name="dist_sis_m" configurationFlags="NoFlag"/>
    <field name="dist_ite_m" configurationFlags="NoFlag"/>
    <field name="part_argile_pct" configurationFlags="NoFlag"/>
    <field name="part_inondation_pct" configurationFlags="NoFlag"/>
    <field name="part_alea_minier_pct" configurationFlags="NoFlag"/>
    <field name="part_nature_pct" configurationFlags="NoFlag"/>
    <field name="part_zonage_pct" configurationFlags="NoFlag"/>
    <field name="part_patrimoine_pct" configurationFlags="NoFlag"/>
    <field name="part_zaer_pct" configurationFlags="NoFlag"/>
    <field name="part_trame_pct" configurationFlags="NoFlag"/>
    <field name="part_qpv_pct" configurationFlags="NoFlag"/>
    <field name="part_zae_pct" configurationFlags="NoFlag"/>
    <field name="nb_parcelles" configurationFlags="NoFlag"/>
    <field name="nb_criteres" configurationFlags="NoFlag"/>
    <field name="completude_pct" configurationFlags="NoFlag"/>
    <field name="site_nom" configurationFlags="NoFlag"/>
    <field name="site_id" configurationFlags="NoFlag"/>
    <field name="site_type" configurationFlags="NoFlag"/>
    <field name="site_adresse" configurationFlags="NoFlag"/>
    <field name="site_identif_date" configurationFlags="NoFlag"/>
    <field name="site_actu_date" configurationFlags="NoFlag"/>
    <field name="site_url" configurationFlags="NoFlag"/>
    <field name="site_ademe_url" configurationFlags="NoFlag"/>
    <field name="site_securite" configurationFlags="NoFlag"/>
    <field name="site_occupation" configurationFlags="NoFlag"/>
    <field name="site_statut" configurationFlags="NoFlag"/>
    <field name="site_projet_url" configurationFlags="NoFlag"/>
    <field name="site_reconv_annee" configurationFlags="NoFlag"/>
    <field name="site_reconv_type" configurationFlags="NoFlag"/>
    <field name="activite_libelle" configurationFlags="NoFlag"/>
    <field name="activite_code" configurationFlags="NoFlag"/>
    <field name="activite_fin_annee" configurationFlags="NoFlag"/>
    <field name="comm_nom" configurationFlags="NoFlag"/>
    <field name="comm_insee" configurationFlags="NoFlag"/>
    <field name="bati_type" configurationFlags="NoFlag"/>
    <field name="bati_nombre" configurationFlags="NoFlag"/>
    <field name="bati_surface" configurationFlags="NoFlag"/>
    <field name="bati_pollution" configurationFlags="NoFlag"/>
    <field name="bati_vacance" configurationFlags="NoFlag"/>
    <field name="bati_patrimoine" configurationFlags="NoFlag"/>
    <field name="bati_etat" configurationFlags="NoFlag"/>
    <field name="local_ancien_annee" configurationFlags="NoFlag"/>
    <field name="local_recent_annee" configurationFlags="NoFlag"/>
    <field name="proprio_type" configurationFlags="NoFlag"/>
    <field name="proprio_personne" configurationFlags="NoFlag"/>
    <field name="proprio_nom" configurationFlags="NoFlag"/>
    <field name="sol_pollution_annee" configurationFlags="NoFlag"/>
    <field name="sol_pollution_existe" configurationFlags="NoFlag"/>
    <field name="sol_pollution_origine" configurationFlags="NoFlag"/>
    <field name="sol_pollution_commentaire" configurationFlags="NoFlag"/>
    <field name="sol_depollution_fiche" configurationFlags="NoFlag"/>
    <field name="unite_fonciere_surface" configurationFlags="NoFlag"/>
    <field name="unite_fonciere_refcad" configurationFlags="NoFlag"/>
    <field name="urba_zone_type" configurationFlags="NoFlag"/>
    <field name="urba_zone_lib" configurationFlags="NoFlag"/>
    <field name="urba_zone_formdomi" configurationFlags="NoFlag"/>
    <field name="urba_zaer" configurationFlags="NoFlag"/>
    <field name="urba_doc_type" configurationFlags="NoFlag"/>
    <field name="desserte_distance" configurationFlags="NoFlag"/>
    <field name="desserte_commentaire" configurationFlags="NoFlag"/>
    <field name="source_nom" configurationFlags="NoFlag"/>
    <field name="source_url" configurationFlags="NoFlag"/>
    <field name="source_producteur" configurationFlags="NoFlag"/>
    <field name="source_contact" configurationFlags="NoFlag"/>
    <field name="geompoint" configurationFlags="NoFlag"/>
    <field name="geomsurf" configurationFlags="NoFlag"/>
  </fieldConfiguration>
  <aliases>
    <alias index="0" name="Surface du site, m²" field="surfaceSite"/>
    <alias index="1" name="Source : surface du site" field="source_surfaceSite"/>
    <alias index="2" name="Surface bâtie, m²" field="surfaceBati"/>
    <alias index="3" name="Source : surface bâtie" field="source_surfaceBati"/>
    <alias index="4" name="Site en centre-ville" field="siteEnCentreVille"/>
    <alias index="5" name="Source : site en centre-ville" field="source_siteEnCentreVille"/>
    <alias index="6" name="Distance à une entrée d'autoroute, km" field="distanceAutoroute"/>
    <alias index="7" name="Source : distance à une entrée d'autoroute" field="source_distanceAutoroute"/>
    <alias index="8" name="Distance à un arrêt de transport en commun, m" field="distanceTransportCommun"/>
    <alias index="9" name="Source : distance à un arrêt de transport en commun" field="source_distanceTransportCommun"/>
    <alias index="10" name="Commerces et services à proximité" field="proximiteCommercesServices"/>
    <alias index="11" name="Source : commerces et services à proximité" field="source_proximiteCommercesServices"/>
    <alias index="12" name="Distance au raccordement électrique, km" field="distanceRaccordementElectrique"/>
    <alias index="13" name="Source : distance au raccordement électrique" field="source_distanceRaccordementElectrique"/>
    <alias index="14" name="Taux de logements vacants de la commune, %" field="tauxLogementsVacants"/>
    <alias index="15" name="Source : taux de logements vacants de la commune" field="source_tauxLogementsVacants"/>
    <alias index="16" name="Retrait-gonflement des argiles" field="risqueRetraitGonflementArgile"/>
    <alias index="17" name="Source : retrait-gonflement des argiles" field="source_risqueRetraitGonflementArgile"/>
    <alias index="18" name="Cavités souterraines" field="risqueCavitesSouterraines"/>
    <alias index="19" name="Source : cavités souterraines" field="source_risqueCavitesSouterraines"/>
    <alias index="20" name="Risque d'inondation" field="risqueInondation"/>
    <alias index="21" name="Source : risque d'inondation" field="source_risqueInondation"/>
    <alias index="22" name="Risques technologiques" field="presenceRisquesTechnologiques"/>
    <alias index="23" name="Source : risques technologiques" field="source_presenceRisquesTechnologiques"/>
    <alias index="24" name="Zonage environnemental" field="zonageEnvironnemental"/>
    <alias index="25" name="Source : zonage environnemental" field="source_zonageEnvironnemental"/>
    <alias index="26" name="Zonage d'urbanisme" field="zonageReglementaire"/>
    <alias index="27" name="Source : zonage d'urbanisme" field="source_zonageReglementaire"/>
    <alias index="28" name="Zonage patrimonial" field="zonagePatrimonial"/>
    <alias index="29" name="Source : zonage patrimonial" field="source_zonagePatrimonial"/>
    <alias index="30" name="Zone d'accélération des énergies renouvelables" field="zoneAccelerationEnr"/>
    <alias index="31" name="Source : zone d'accélération des énergies renouvelables" field="source_zoneAccelerationEnr"/>
    <alias index="32" name="Zonage ABC du logement" field="zonageAbcLogement"/>
    <alias index="33" name="Source : zonage ABC du logement" field="source_zonageAbcLogement"/>
    <alias index="34" name="Embranchement ferroviaire" field="distanceIte"/>
    <alias index="35" name="Source : embranchement ferroviaire" field="source_distanceIte"/>
    <alias index="36" name="Type de propriétaire" field="typeProprietaire"/>
    <alias index="37" name="Source : type de propriétaire" field="source_typeProprietaire"/>
    <alias index="38" name="Raccordement aux réseaux d'eau" field="raccordementEau"/>
    <alias index="39" name="Source : raccordement aux réseaux d'eau" field="source_raccordementEau"/>
    <alias index="40" name="État du bâti et des infrastructures" field="etatBatiInfrastructure"/>
    <alias index="41" name="Source : état du bâti et des infrastructures" field="source_etatBatiInfrastructure"/>
    <alias index="42" name="Pollution" field="presencePollution"/>
    <alias index="43" name="Source : pollution" field="source_presencePollution"/>
    <alias index="44" name="Valeur architecturale et historique" field="valeurArchitecturaleHistorique"/>
    <alias index="45" name="Source : valeur architecturale et historique" field="source_valeurArchitecturaleHistorique"/>
    <alias index="46" name="Qualité du paysage" field="qualitePaysage"/>
    <alias index="47" name="Source : qualité du paysage" field="source_qualitePaysage"/>
    <alias index="48" name="Qualité de la voie de desserte" field="qualiteVoieDesserte"/>
    <alias index="49" name="Source : qualité de la voie de desserte" field="source_qualiteVoieDesserte"/>
    <alias index="50" name="Trame verte et bleue" field="trameVerteEtBleue"/>
    <alias index="51" name="Source : trame verte et bleue" field="source_trameVerteEtBleue"/>
    <alias index="52" name="Espèces protégées" field="presenceEspecesProtegees"/>
    <alias index="53" name="Source : espèces protégées" field="source_presenceEspecesProtegees"/>
    <alias index="54" name="Zone humide" field="presenceZoneHumide"/>
    <alias index="55" name="Source : zone humide" field="source_presenceZoneHumide"/>
    <alias index="56" name="Distance au réseau de chaleur, m" field="distanceReseauChaleur"/>
    <alias index="57" name="Source : distance au réseau de chaleur" field="source_distanceReseauChaleur"/>
    <alias index="58" name="Site en quartier prioritaire" field="siteEnQpv"/>
    <alias index="59" name="Source : site en quartier prioritaire" field="source_siteEnQpv"/>
    <alias index="60" name="Réseau électrique saturé" field="saturationReseauEnr"/>
    <alias index="61" name="Source : réseau électrique saturé" field="source_saturationReseauEnr"/>
    <alias index="62" name="Site en zone d'activité économique" field="siteEnZae"/>
    <alias index="63" name="Source : site en zone d'activité économique" field="source_siteEnZae"/>
    <alias index="64" name="Aléa minier" field="aleaMinier"/>
    <alias index="65" name="Source : aléa minier" field="source_aleaMinier"/>
    <alias index="66" name="Distance à la mairie, m" field="dist_mairie_m"/>
    <alias index="67" name="Distance au commerce ou service, m" field="dist_commerce_m"/>
    <alias index="68" name="Distance à la cavité, m" field="dist_cavite_m"/>
    <alias index="69" name="Distance à l'ICPE, m" field="dist_icpe_m"/>
    <alias index="70" name="Distance au SIS, m" field="dist_sis_m"/>
    <alias index="71" name="Distance à l'embranchement, m" field="dist_ite_m"/>
    <alias index="72" name="Part en zone d'argile, %" field="part_argile_pct"/>
    <alias index="73" name="Part inondable, %" field="part_inondation_pct"/>
    <alias index="74" name="Part en aléa minier, %" field="part_alea_minier_pct"/>
    <alias index="75" name="Part en espace naturel, %" field="part_nature_pct"/>
    <alias index="76" name="Part dans la zone du plan, %" field="part_zonage_pct"/>
    <alias index="77" name="Part en zone de patrimoine, %" field="part_patrimoine_pct"/>
    <alias index="78" name="Part en ZAER, %" field="part_zaer_pct"/>
    <alias index="79" name="Part dans la trame, %" field="part_trame_pct"/>
    <alias index="80" name="Part en QPV, %" field="part_qpv_pct"/>
    <alias index="81" name="Part en zone d'activités, %" field="part_zae_pct"/>
    <alias index="82" name="Nombre de parcelles" field="nb_parcelles"/>
    <alias index="83" name="Critères connus" field="nb_criteres"/>
    <alias index="84" name="Critères connus, %" field="completude_pct"/>
    <alias index="85" name="Nom du site" field="site_nom"/>
    <alias index="86" name="Identifiant du site" field="site_id"/>
    <alias index="87" name="Type de site" field="site_type"/>
    <alias index="88" name="Adresse du site" field="site_adresse"/>
    <alias index="89" name="Date d'identification du site" field="site_identif_date"/>
    <alias index="90" name="Date de dernière actualisation" field="site_actu_date"/>
    <alias index="91" name="URL du site" field="site_url"/>
    <alias index="92" name="URL de la fiche de l’ADEME" field="site_ademe_url"/>
    <alias index="93" name="Type de sécurisation" field="site_securite"/>
    <alias index="94" name="Occupation du site" field="site_occupation"/>
    <alias index="95" name="Statut du site" field="site_statut"/>
    <alias index="96" name="Site web d'un éventuel projet sur le site" field="site_projet_url"/>
    <alias index="97" name="Année d'achèvement de reconversion" field="site_reconv_annee"/>
    <alias index="98" name="Type de reconversion" field="site_reconv_type"/>
    <alias index="99" name="Libellé des activités" field="activite_libelle"/>
    <alias index="100" name="Code BASIAS des activités" field="activite_code"/>
    <alias index="101" name="Année de fin d'activité" field="activite_fin_annee"/>
    <alias index="102" name="Nom de la commune" field="comm_nom"/>
    <alias index="103" name="Code INSEE de la commune" field="comm_insee"/>
    <alias index="104" name="Type de bâtiments" field="bati_type"/>
    <alias index="105" name="Nombre de bâtiments" field="bati_nombre"/>
    <alias index="106" name="Surface des bâtiments, m²" field="bati_surface"/>
    <alias index="107" name="Pollution connue" field="bati_pollution"/>
    <alias index="108" name="État de vacance" field="bati_vacance"/>
    <alias index="109" name="Présence de bâti patrimonial" field="bati_patrimoine"/>
    <alias index="110" name="Dégradation des bâtiments" field="bati_etat"/>
    <alias index="111" name="Première année de construction" field="local_ancien_annee"/>
    <alias index="112" name="Dernière année de construction" field="local_recent_annee"/>
    <alias index="113" name="Type de propriétaire" field="proprio_type"/>
    <alias index="114" name="Type de personne" field="proprio_personne"/>
    <alias index="115" name="Nom du propriétaire" field="proprio_nom"/>
    <alias index="116" name="Année de la pollution du sol" field="sol_pollution_annee"/>
    <alias index="117" name="Existence de pollution du sol" field="sol_pollution_existe"/>
    <alias index="118" name="Origine de la pollution du sol" field="sol_pollution_origine"/>
    <alias index="119" name="Commentaire sur la pollution du sol" field="sol_pollution_commentaire"/>
    <alias index="120" name="Fiche de dépollution" field="sol_depollution_fiche"/>
    <alias index="121" name="Surface de l'unité foncière, m²" field="unite_fonciere_surface"/>
    <alias index="122" name="Liste des parcelles cadastrales" field="unite_fonciere_refcad"/>
    <alias index="123" name="Type de zone d'urbanisme" field="urba_zone_type"/>
    <alias index="124" name="Libellé de la zone d'urbanisme" field="urba_zone_lib"/>
    <alias index="125" name="Forme dominante de la zone" field="urba_zone_formdomi"/>
    <alias index="126" name="Situation en zone d'accélération des énergies renouvelables" field="urba_zaer"/>
    <alias index="127" name="Type de document d'urbanisme" field="urba_doc_type"/>
    <alias index="128" name="Distances d'accès aux réseaux" field="desserte_distance"/>
    <alias index="129" name="Desserte du site" field="desserte_commentaire"/>
    <alias index="130" name="Nom de la source" field="source_nom"/>
    <alias index="131" name="URL de la source" field="source_url"/>
    <alias index="132" name="Identification du producteur" field="source_producteur"/>
    <alias index="133" name="Adresse mail" field="source_contact"/>
    <alias index="134" name="Coordonnées du centroïde" field="geompoint"/>
    <alias index="135" name="Géométrie surfacique" field="geomsurf"/>
  </aliases>
  <splitPolicies>
    <policy field="surfaceSite" policy="Duplicate"/>
    <policy field="source_surfaceSite" policy="Duplicate"/>
    <policy field="surfaceBati" policy="Duplicate"/>
    <policy field="source_surfaceBati" policy="Duplicate"/>
    <policy field="siteEnCentreVille" policy="Duplicate"/>
    <policy field="source_siteEnCentreVille" policy="Duplicate"/>
    <policy field="distanceAutoroute" policy="Duplicate"/>
    <policy field="source_distanceAutoroute" policy="Duplicate"/>
    <policy field="distanceTransportCommun" policy="Duplicate"/>
    <policy field="source_distanceTransportCommun" policy="Duplicate"/>
    <policy field="proximiteCommercesServices" policy="Duplicate"/>
    <policy field="source_proximiteCommercesServices" policy="Duplicate"/>
    <policy field="distanceRaccordementElectrique" policy="Duplicate"/>
    <policy field="source_distanceRaccordementElectrique" policy="Duplicate"/>
    <policy field="tauxLogementsVacants" policy="Duplicate"/>
    <policy field="source_tauxLogementsVacants" policy="Duplicate"/>
    <policy field="risqueRetraitGonflementArgile" policy="Duplicate"/>
    <policy field="source_risqueRetraitGonflementArgile" policy="Duplicate"/>
    <policy field="risqueCavitesSouterraines" policy="Duplicate"/>
    <policy field="source_risqueCavitesSouterraines" policy="Duplicate"/>
    <policy field="risqueInondation" policy="Duplicate"/>
    <policy field="source_risqueInondation" policy="Duplicate"/>
    <policy field="presenceRisquesTechnologiques" policy="Duplicate"/>
    <policy field="source_presenceRisquesTechnologiques" policy="Duplicate"/>
    <policy field="zonageEnvironnemental" policy="Duplicate"/>
    <policy field="source_zonageEnvironnemental" policy="Duplicate"/>
    <policy field="zonageReglementaire" policy="Duplicate"/>
    <policy field="source_zonageReglementaire" policy="Duplicate"/>
    <policy field="zonagePatrimonial" policy="Duplicate"/>
    <policy field="source_zonagePatrimonial" policy="Duplicate"/>
    <policy field="zoneAccelerationEnr" policy="Duplicate"/>
    <policy field="source_zoneAccelerationEnr" policy="Duplicate"/>
    <policy field="zonageAbcLogement" policy="Duplicate"/>
    <policy field="source_zonageAbcLogement" policy="Duplicate"/>
    <policy field="distanceIte" policy="Duplicate"/>
    <policy field="source_distanceIte" policy="Duplicate"/>
    <policy field="typeProprietaire" policy="Duplicate"/>
    <policy field="source_typeProprietaire" policy="Duplicate"/>
    <policy field="raccordementEau" policy="Duplicate"/>
    <policy field="source_raccordementEau" policy="Duplicate"/>
    <policy field="etatBatiInfrastructure" policy="Duplicate"/>
    <policy field="source_etatBatiInfrastructure" policy="Duplicate"/>
    <policy field="presencePollution" policy="Duplicate"/>
    <policy field="source_presencePollution" policy="Duplicate"/>
    <policy field="valeurArchitecturaleHistorique" policy="Duplicate"/>
    <policy field="source_valeurArchitecturaleHistorique" policy="Duplicate"/>
    <policy field="qualitePaysage" policy="Duplicate"/>
    <policy field="source_qualitePaysage" policy="Duplicate"/>
    <policy field="qualiteVoieDesserte" policy="Duplicate"/>
    <policy field="source_qualiteVoieDesserte" policy="Duplicate"/>
    <policy field="trameVerteEtBleue" policy="Duplicate"/>
    <policy field="source_trameVerteEtBleue" policy="Duplicate"/>
    <policy field="presenceEspecesProtegees" policy="Duplicate"/>
    <policy field="source_presenceEspecesProtegees" policy="Duplicate"/>
    <policy field="presenceZoneHumide" policy="Duplicate"/>
    <policy field="source_presenceZoneHumide" policy="Duplicate"/>
    <policy field="distanceReseauChaleur" policy="Duplicate"/>
    <policy field="source_distanceReseauChaleur" policy="Duplicate"/>
    <policy field="siteEnQpv" policy="Duplicate"/>
    <policy field="source_siteEnQpv" policy="Duplicate"/>
    <policy field="saturationReseauEnr" policy="Duplicate"/>
    <policy field="source_saturationReseauEnr" policy="Duplicate"/>
    <policy field="siteEnZae" policy="Duplicate"/>
    <policy field="source_siteEnZae" policy="Duplicate"/>
    <policy field="aleaMinier" policy="Duplicate"/>
    <policy field="source_aleaMinier" policy="Duplicate"/>
    <policy field="dist_mairie_m" policy="Duplicate"/>
    <policy field="dist_commerce_m" policy="Duplicate"/>
    <policy field="dist_cavite_m" policy="Duplicate"/>
    <policy field="dist_icpe_m" policy="Duplicate"/>
    <policy field="dist_sis_m" policy="Duplicate"/>
    <policy field="dist_ite_m" policy="Duplicate"/>
    <policy field="part_argile_pct" policy="Duplicate"/>
    <policy field="part_inondation_pct" policy="Duplicate"/>
    <policy field="part_alea_minier_pct" policy="Duplicate"/>
    <policy field="part_nature_pct" policy="Duplicate"/>
    <policy field="part_zonage_pct" policy="Duplicate"/>
    <policy field="part_patrimoine_pct" policy="Duplicate"/>
    <policy field="part_zaer_pct" policy="Duplicate"/>
    <policy field="part_trame_pct" policy="Duplicate"/>
    <policy field="part_qpv_pct" policy="Duplicate"/>
    <policy field="part_zae_pct" policy="Duplicate"/>
    <policy field="nb_parcelles" policy="Duplicate"/>
    <policy field="nb_criteres" policy="Duplicate"/>
    <policy field="completude_pct" policy="Duplicate"/>
    <policy field="site_nom" policy="Duplicate"/>
    <policy field="site_id" policy="Duplicate"/>
    <policy field="site_type" policy="Duplicate"/>
    <policy field="site_adresse" policy="Duplicate"/>
    <policy field="site_identif_date" policy="Duplicate"/>
    <policy field="site_actu_date" policy="Duplicate"/>
    <policy field="site_url" policy="Duplicate"/>
    <policy field="site_ademe_url" policy="Duplicate"/>
    <policy field="site_securite" policy="Duplicate"/>
    <policy field="site_occupation" policy="Duplicate"/>
    <policy field="site_statut" policy="Duplicate"/>
    <policy field="site_projet_url" policy="Duplicate"/>
    <policy field="site_reconv_annee" policy="Duplicate"/>
    <policy field="site_reconv_type" policy="Duplicate"/>
    <policy field="activite_libelle" policy="Duplicate"/>
    <policy field="activite_code" policy="Duplicate"/>
    <policy field="activite_fin_annee" policy="Duplicate"/>
    <policy field="comm_nom" policy="Duplicate"/>
    <policy field="comm_insee" policy="Duplicate"/>
    <policy field="bati_type" policy="Duplicate"/>
    <policy field="bati_nombre" policy="Duplicate"/>
    <policy field="bati_surface" policy="Duplicate"/>
    <policy field="bati_pollution" policy="Duplicate"/>
    <policy field="bati_vacance" policy="Duplicate"/>
    <policy field="bati_patrimoine" policy="Duplicate"/>
    <policy field="bati_etat" policy="Duplicate"/>
    <policy field="local_ancien_annee" policy="Duplicate"/>
    <policy field="local_recent_annee" policy="Duplicate"/>
    <policy field="proprio_type" policy="Duplicate"/>
    <policy field="proprio_personne" policy="Duplicate"/>
    <policy field="proprio_nom" policy="Duplicate"/>
    <policy field="sol_pollution_annee" policy="Duplicate"/>
    <policy field="sol_pollution_existe" policy="Duplicate"/>
    <policy field="sol_pollution_origine" policy="Duplicate"/>
    <policy field="sol_pollution_commentaire" policy="Duplicate"/>
    <policy field="sol_depollution_fiche" policy="Duplicate"/>
    <policy field="unite_fonciere_surface" policy="Duplicate"/>
    <policy field="unite_fonciere_refcad" policy="Duplicate"/>
    <policy field="urba_zone_type" policy="Duplicate"/>
    <policy field="urba_zone_lib" policy="Duplicate"/>
    <policy field="urba_zone_formdomi" policy="Duplicate"/>
    <policy field="urba_zaer" policy="Duplicate"/>
    <policy field="urba_doc_type" policy="Duplicate"/>
    <policy field="desserte_distance" policy="Duplicate"/>
    <policy field="desserte_commentaire" policy="Duplicate"/>
    <policy field="source_nom" policy="Duplicate"/>
    <policy field="source_url" policy="Duplicate"/>
    <policy field="source_producteur" policy="Duplicate"/>
    <policy field="source_contact" policy="Duplicate"/>
    <policy field="geompoint" policy="Duplicate"/>
    <policy field="geomsurf" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="surfaceSite" policy="Duplicate"/>
    <policy field="source_surfaceSite" policy="Duplicate"/>
    <policy field="surfaceBati" policy="Duplicate"/>
    <policy field="source_surfaceBati" policy="Duplicate"/>
    <policy field="siteEnCentreVille" policy="Duplicate"/>
    <policy field="source_siteEnCentreVille" policy="Duplicate"/>
    <policy field="distanceAutoroute" policy="Duplicate"/>
    <policy field="source_distanceAutoroute" policy="Duplicate"/>
    <policy field="distanceTransportCommun" policy="Duplicate"/>
    <policy field="source_distanceTransportCommun" policy="Duplicate"/>
    <policy field="proximiteCommercesServices" policy="Duplicate"/>
    <policy field="source_proximiteCommercesServices" policy="Duplicate"/>
    <policy field="distanceRaccordementElectrique" policy="Duplicate"/>
    <policy field="source_distanceRaccordementElectrique" policy="Duplicate"/>
    <policy field="tauxLogementsVacants" policy="Duplicate"/>
    <policy field="source_tauxLogementsVacants" policy="Duplicate"/>
    <policy field="risqueRetraitGonflementArgile" policy="Duplicate"/>
    <policy field="source_risqueRetraitGonflementArgile" policy="Duplicate"/>
    <policy field="risqueCavitesSouterraines" policy="Duplicate"/>
    <policy field="source_risqueCavitesSouterraines" policy="Duplicate"/>
    <policy field="risqueInondation" policy="Duplicate"/>
    <policy field="source_risqueInondation" policy="Duplicate"/>
    <policy field="presenceRisquesTechnologiques" policy="Duplicate"/>
    <policy field="source_presenceRisquesTechnologiques" policy="Duplicate"/>
    <policy field="zonageEnvironnemental" policy="Duplicate"/>
    <policy field="source_zonageEnvironnemental" policy="Duplicate"/>
    <policy field="zonageReglementaire" policy="Duplicate"/>
    <policy field="source_zonageReglementaire" policy="Duplicate"/>
    <policy field="zonagePatrimonial" policy="Duplicate"/>
    <policy field="source_zonagePatrimonial" policy="Duplicate"/>
    <policy field="zoneAccelerationEnr" policy="Duplicate"/>
    <policy field="source_zoneAccelerationEnr" policy="Duplicate"/>
    <policy field="zonageAbcLogement" policy="Duplicate"/>
    <policy field="source_zonageAbcLogement" policy="Duplicate"/>
    <policy field="distanceIte" policy="Duplicate"/>
    <policy field="source_distanceIte" policy="Duplicate"/>
    <policy field="typeProprietaire" policy="Duplicate"/>
    <policy field="source_typeProprietaire" policy="Duplicate"/>
    <policy field="raccordementEau" policy="Duplicate"/>
    <policy field="source_raccordementEau" policy="Duplicate"/>
    <policy field="etatBatiInfrastructure" policy="Duplicate"/>
    <policy field="source_etatBatiInfrastructure" policy="Duplicate"/>
    <policy field="presencePollution" policy="Duplicate"/>
    <policy field="source_presencePollution" policy="Duplicate"/>
    <policy field="valeurArchitecturaleHistorique" policy="Duplicate"/>
    <policy field="source_valeurArchitecturaleHistorique" policy="Duplicate"/>
    <policy field="qualitePaysage" policy="Duplicate"/>
    <policy field="source_qualitePaysage" policy="Duplicate"/>
    <policy field="qualiteVoieDesserte" policy="Duplicate"/>
    <policy field="source_qualiteVoieDesserte" policy="Duplicate"/>
    <policy field="trameVerteEtBleue" policy="Duplicate"/>
    <policy field="source_trameVerteEtBleue" policy="Duplicate"/>
    <policy field="presenceEspecesProtegees" policy="Duplicate"/>
    <policy field="source_presenceEspecesProtegees" policy="Duplicate"/>
    <policy field="presenceZoneHumide" policy="Duplicate"/>
    <policy field="source_presenceZoneHumide" policy="Duplicate"/>
    <policy field="distanceReseauChaleur" policy="Duplicate"/>
    <policy field="source_distanceReseauChaleur" policy="Duplicate"/>
    <policy field="siteEnQpv" policy="Duplicate"/>
    <policy field="source_siteEnQpv" policy="Duplicate"/>
    <policy field="saturationReseauEnr" policy="Duplicate"/>
    <policy field="source_saturationReseauEnr" policy="Duplicate"/>
    <policy field="siteEnZae" policy="Duplicate"/>
    <policy field="source_siteEnZae" policy="Duplicate"/>
    <policy field="aleaMinier" policy="Duplicate"/>
    <policy field="source_aleaMinier" policy="Duplicate"/>
    <policy field="dist_mairie_m" policy="Duplicate"/>
    <policy field="dist_commerce_m" policy="Duplicate"/>
    <policy field="dist_cavite_m" policy="Duplicate"/>
    <policy field="dist_icpe_m" policy="Duplicate"/>
    <policy field="dist_sis_m" policy="Duplicate"/>
    <policy field="dist_ite_m" policy="Duplicate"/>
    <policy field="part_argile_pct" policy="Duplicate"/>
    <policy field="part_inondation_pct" policy="Duplicate"/>
    <policy field="part_alea_minier_pct" policy="Duplicate"/>
    <policy field="part_nature_pct" policy="Duplicate"/>
    <policy field="part_zonage_pct" policy="Duplicate"/>
    <policy field="part_patrimoine_pct" policy="Duplicate"/>
    <policy field="part_zaer_pct" policy="Duplicate"/>
    <policy field="part_trame_pct" policy="Duplicate"/>
    <policy field="part_qpv_pct" policy="Duplicate"/>
    <policy field="part_zae_pct" policy="Duplicate"/>
    <policy field="nb_parcelles" policy="Duplicate"/>
    <policy field="nb_criteres" policy="Duplicate"/>
    <policy field="completude_pct" policy="Duplicate"/>
    <policy field="site_nom" policy="Duplicate"/>
    <policy field="site_id" policy="Duplicate"/>
    <policy field="site_type" policy="Duplicate"/>
    <policy field="site_adresse" policy="Duplicate"/>
    <policy field="site_identif_date" policy="Duplicate"/>
    <policy field="site_actu_date" policy="Duplicate"/>
    <policy field="site_url" policy="Duplicate"/>
    <policy field="site_ademe_url" policy="Duplicate"/>
    <policy field="site_securite" policy="Duplicate"/>
    <policy field="site_occupation" policy="Duplicate"/>
    <policy field="site_statut" policy="Duplicate"/>
    <policy field="site_projet_url" policy="Duplicate"/>
    <policy field="site_reconv_annee" policy="Duplicate"/>
    <policy field="site_reconv_type" policy="Duplicate"/>
    <policy field="activite_libelle" policy="Duplicate"/>
    <policy field="activite_code" policy="Duplicate"/>
    <policy field="activite_fin_annee" policy="Duplicate"/>
    <policy field="comm_nom" policy="Duplicate"/>
    <policy field="comm_insee" policy="Duplicate"/>
    <policy field="bati_type" policy="Duplicate"/>
    <policy field="bati_nombre" policy="Duplicate"/>
    <policy field="bati_surface" policy="Duplicate"/>
    <policy field="bati_pollution" policy="Duplicate"/>
    <policy field="bati_vacance" policy="Duplicate"/>
    <policy field="bati_patrimoine" policy="Duplicate"/>
    <policy field="bati_etat" policy="Duplicate"/>
    <policy field="local_ancien_annee" policy="Duplicate"/>
    <policy field="local_recent_annee" policy="Duplicate"/>
    <policy field="proprio_type" policy="Duplicate"/>
    <policy field="proprio_personne" policy="Duplicate"/>
    <policy field="proprio_nom" policy="Duplicate"/>
    <policy field="sol_pollution_annee" policy="Duplicate"/>
    <policy field="sol_pollution_existe" policy="Duplicate"/>
    <policy field="sol_pollution_origine" policy="Duplicate"/>
    <policy field="sol_pollution_commentaire" policy="Duplicate"/>
    <policy field="sol_depollution_fiche" policy="Duplicate"/>
    <policy field="unite_fonciere_surface" policy="Duplicate"/>
    <policy field="unite_fonciere_refcad" policy="Duplicate"/>
    <policy field="urba_zone_type" policy="Duplicate"/>
    <policy field="urba_zone_lib" policy="Duplicate"/>
    <policy field="urba_zone_formdomi" policy="Duplicate"/>
    <policy field="urba_zaer" policy="Duplicate"/>
    <policy field="urba_doc_type" policy="Duplicate"/>
    <policy field="desserte_distance" policy="Duplicate"/>
    <policy field="desserte_commentaire" policy="Duplicate"/>
    <policy field="source_nom" policy="Duplicate"/>
    <policy field="source_url" policy="Duplicate"/>
    <policy field="source_producteur" policy="Duplicate"/>
    <policy field="source_contact" policy="Duplicate"/>
    <policy field="geompoint" policy="Duplicate"/>
    <policy field="geomsurf" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default field="surfaceSite" expression="" applyOnUpdate="0"/>
    <default field="source_surfaceSite" expression="" applyOnUpdate="0"/>
    <default field="surfaceBati" expression="" applyOnUpdate="0"/>
    <default field="source_surfaceBati" expression="" applyOnUpdate="0"/>
    <default field="siteEnCentreVille" expression="" applyOnUpdate="0"/>
    <default field="source_siteEnCentreVille" expression="" applyOnUpdate="0"/>
    <default field="distanceAutoroute" expression="" applyOnUpdate="0"/>
    <default field="source_distanceAutoroute" expression="" applyOnUpdate="0"/>
    <default field="distanceTransportCommun" expression="" applyOnUpdate="0"/>
    <default field="source_distanceTransportCommun" expression="" applyOnUpdate="0"/>
    <default field="proximiteCommercesServices" expression="" applyOnUpdate="0"/>
    <default field="source_proximiteCommercesServices" expression="" applyOnUpdate="0"/>
    <default field="distanceRaccordementElectrique" expression="" applyOnUpdate="0"/>
    <default field="source_distanceRaccordementElectrique" expression="" applyOnUpdate="0"/>
    <default field="tauxLogementsVacants" expression="" applyOnUpdate="0"/>
    <default field="source_tauxLogementsVacants" expression="" applyOnUpdate="0"/>
    <default field="risqueRetraitGonflementArgile" expression="" applyOnUpdate="0"/>
    <default field="source_risqueRetraitGonflementArgile" expression="" applyOnUpdate="0"/>
    <default field="risqueCavitesSouterraines" expression="" applyOnUpdate="0"/>
    <default field="source_risqueCavitesSouterraines" expression="" applyOnUpdate="0"/>
    <default field="risqueInondation" expression="" applyOnUpdate="0"/>
    <default field="source_risqueInondation" expression="" applyOnUpdate="0"/>
    <default field="presenceRisquesTechnologiques" expression="" applyOnUpdate="0"/>
    <default field="source_presenceRisquesTechnologiques" expression="" applyOnUpdate="0"/>
    <default field="zonageEnvironnemental" expression="" applyOnUpdate="0"/>
    <default field="source_zonageEnvironnemental" expression="" applyOnUpdate="0"/>
    <default field="zonageReglementaire" expression="" applyOnUpdate="0"/>
    <default field="source_zonageReglementaire" expression="" applyOnUpdate="0"/>
    <default field="zonagePatrimonial" expression="" applyOnUpdate="0"/>
    <default field="source_zonagePatrimonial" expression="" applyOnUpdate="0"/>
    <default field="zoneAccelerationEnr" expression="" applyOnUpdate="0"/>
    <default field="source_zoneAccelerationEnr" expression="" applyOnUpdate="0"/>
    <default field="zonageAbcLogement" expression="" applyOnUpdate="0"/>
    <default field="source_zonageAbcLogement" expression="" applyOnUpdate="0"/>
    <default field="distanceIte" expression="" applyOnUpdate="0"/>
    <default field="source_distanceIte" expression="" applyOnUpdate="0"/>
    <default field="typeProprietaire" expression="" applyOnUpdate="0"/>
    <default field="source_typeProprietaire" expression="" applyOnUpdate="0"/>
    <default field="raccordementEau" expression="" applyOnUpdate="0"/>
    <default field="source_raccordementEau" expression="" applyOnUpdate="0"/>
    <default field="etatBatiInfrastructure" expression="" applyOnUpdate="0"/>
    <default field="source_etatBatiInfrastructure" expression="" applyOnUpdate="0"/>
    <default field="presencePollution" expression="" applyOnUpdate="0"/>
    <default field="source_presencePollution" expression="" applyOnUpdate="0"/>
    <default field="valeurArchitecturaleHistorique" expression="" applyOnUpdate="0"/>
    <default field="source_valeurArchitecturaleHistorique" expression="" applyOnUpdate="0"/>
    <default field="qualitePaysage" expression="" applyOnUpdate="0"/>
    <default field="source_qualitePaysage" expression="" applyOnUpdate="0"/>
    <default field="qualiteVoieDesserte" expression="" applyOnUpdate="0"/>
    <default field="source_qualiteVoieDesserte" expression="" applyOnUpdate="0"/>
    <default field="trameVerteEtBleue" expression="" applyOnUpdate="0"/>
    <default field="source_trameVerteEtBleue" expression="" applyOnUpdate="0"/>
    <default field="presenceEspecesProtegees" expression="" applyOnUpdate="0"/>
    <default field="source_presenceEspecesProtegees" expression="" applyOnUpdate="0"/>
    <default field="presenceZoneHumide" expression="" applyOnUpdate="0"/>
    <default field="source_presenceZoneHumide" expression="" applyOnUpdate="0"/>
    <default field="distanceReseauChaleur" expression="" applyOnUpdate="0"/>
    <default field="source_distanceReseauChaleur" expression="" applyOnUpdate="0"/>
    <default field="siteEnQpv" expression="" applyOnUpdate="0"/>
    <default field="source_siteEnQpv" expression="" applyOnUpdate="0"/>
    <default field="saturationReseauEnr" expression="" applyOnUpdate="0"/>
    <default field="source_saturationReseauEnr" expression="" applyOnUpdate="0"/>
    <default field="siteEnZae" expression="" applyOnUpdate="0"/>
    <default field="source_siteEnZae" expression="" applyOnUpdate="0"/>
    <default field="aleaMinier" expression="" applyOnUpdate="0"/>
    <default field="source_aleaMinier" expression="" applyOnUpdate="0"/>
    <default field="dist_mairie_m" expression="" applyOnUpdate="0"/>
    <default field="dist_commerce_m" expression="" applyOnUpdate="0"/>
    <default field="dist_cavite_m" expression="" applyOnUpdate="0"/>
    <default field="dist_icpe_m" expression="" applyOnUpdate="0"/>
    <default field="dist_sis_m" expression="" applyOnUpdate="0"/>
    <default field="dist_ite_m" expression="" applyOnUpdate="0"/>
    <default field="part_argile_pct" expression="" applyOnUpdate="0"/>
    <default field="part_inondation_pct" expression="" applyOnUpdate="0"/>
    <default field="part_alea_minier_pct" expression="" applyOnUpdate="0"/>
    <default field="part_nature_pct" expression="" applyOnUpdate="0"/>
    <default field="part_zonage_pct" expression="" applyOnUpdate="0"/>
    <default field="part_patrimoine_pct" expression="" applyOnUpdate="0"/>
    <default field="part_zaer_pct" expression="" applyOnUpdate="0"/>
    <default field="part_trame_pct" expression="" applyOnUpdate="0"/>
    <default field="part_qpv_pct" expression="" applyOnUpdate="0"/>
    <default field="part_zae_pct" expression="" applyOnUpdate="0"/>
    <default field="nb_parcelles" expression="" applyOnUpdate="0"/>
    <default field="nb_criteres" expression="" applyOnUpdate="0"/>
    <default field="completude_pct" expression="" applyOnUpdate="0"/>
    <default field="site_nom" expression="" applyOnUpdate="0"/>
    <default field="site_id" expression="" applyOnUpdate="0"/>
    <default field="site_type" expression="" applyOnUpdate="0"/>
    <default field="site_adresse" expression="" applyOnUpdate="0"/>
    <default field="site_identif_date" expression="" applyOnUpdate="0"/>
    <default field="site_actu_date" expression="" applyOnUpdate="0"/>
    <default field="site_url" expression="" applyOnUpdate="0"/>
    <default field="site_ademe_url" expression="" applyOnUpdate="0"/>
    <default field="site_securite" expression="" applyOnUpdate="0"/>
    <default field="site_occupation" expression="" applyOnUpdate="0"/>
    <default field="site_statut" expression="" applyOnUpdate="0"/>
    <default field="site_projet_url" expression="" applyOnUpdate="0"/>
    <default field="site_reconv_annee" expression="" applyOnUpdate="0"/>
    <default field="site_reconv_type" expression="" applyOnUpdate="0"/>
    <default field="activite_libelle" expression="" applyOnUpdate="0"/>
    <default field="activite_code" expression="" applyOnUpdate="0"/>
    <default field="activite_fin_annee" expression="" applyOnUpdate="0"/>
    <default field="comm_nom" expression="" applyOnUpdate="0"/>
    <default field="comm_insee" expression="" applyOnUpdate="0"/>
    <default field="bati_type" expression="" applyOnUpdate="0"/>
    <default field="bati_nombre" expression="" applyOnUpdate="0"/>
    <default field="bati_surface" expression="" applyOnUpdate="0"/>
    <default field="bati_pollution" expression="" applyOnUpdate="0"/>
    <default field="bati_vacance" expression="" applyOnUpdate="0"/>
    <default field="bati_patrimoine" expression="" applyOnUpdate="0"/>
    <default field="bati_etat" expression="" applyOnUpdate="0"/>
    <default field="local_ancien_annee" expression="" applyOnUpdate="0"/>
    <default field="local_recent_annee" expression="" applyOnUpdate="0"/>
    <default field="proprio_type" expression="" applyOnUpdate="0"/>
    <default field="proprio_personne" expression="" applyOnUpdate="0"/>
    <default field="proprio_nom" expression="" applyOnUpdate="0"/>
    <default field="sol_pollution_annee" expression="" applyOnUpdate="0"/>
    <default field="sol_pollution_existe" expression="" applyOnUpdate="0"/>
    <default field="sol_pollution_origine" expression="" applyOnUpdate="0"/>
    <default field="sol_pollution_commentaire" expression="" applyOnUpdate="0"/>
    <default field="sol_depollution_fiche" expression="" applyOnUpdate="0"/>
    <default field="unite_fonciere_surface" expression="" applyOnUpdate="0"/>
    <default field="unite_fonciere_refcad" expression="" applyOnUpdate="0"/>
    <default field="urba_zone_type" expression="" applyOnUpdate="0"/>
    <default field="urba_zone_lib" expression="" applyOnUpdate="0"/>
    <default field="urba_zone_formdomi" expression="" applyOnUpdate="0"/>
    <default field="urba_zaer" expression="" applyOnUpdate="0"/>
    <default field="urba_doc_type" expression="" applyOnUpdate="0"/>
    <default field="desserte_distance" expression="" applyOnUpdate="0"/>
    <default field="desserte_commentaire" expression="" applyOnUpdate="0"/>
    <default field="source_nom" expression="" applyOnUpdate="0"/>
    <default field="source_url" expression="" applyOnUpdate="0"/>
    <default field="source_producteur" expression="" applyOnUpdate="0"/>
    <default field="source_contact" expression="" applyOnUpdate="0"/>
    <default field="geompoint" expression="" applyOnUpdate="0"/>
    <default field="geomsurf" expression="" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint notnull_strength="0" field="surfaceSite" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_surfaceSite" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="surfaceBati" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_surfaceBati" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="siteEnCentreVille" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_siteEnCentreVille" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="distanceAutoroute" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_distanceAutoroute" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="distanceTransportCommun" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_distanceTransportCommun" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="proximiteCommercesServices" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_proximiteCommercesServices" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="distanceRaccordementElectrique" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_distanceRaccordementElectrique" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="tauxLogementsVacants" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_tauxLogementsVacants" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="risqueRetraitGonflementArgile" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_risqueRetraitGonflementArgile" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="risqueCavitesSouterraines" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_risqueCavitesSouterraines" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="risqueInondation" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_risqueInondation" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="presenceRisquesTechnologiques" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_presenceRisquesTechnologiques" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="zonageEnvironnemental" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_zonageEnvironnemental" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="zonageReglementaire" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_zonageReglementaire" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="zonagePatrimonial" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_zonagePatrimonial" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="zoneAccelerationEnr" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_zoneAccelerationEnr" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="zonageAbcLogement" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_zonageAbcLogement" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="distanceIte" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_distanceIte" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="typeProprietaire" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_typeProprietaire" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="raccordementEau" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_raccordementEau" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="etatBatiInfrastructure" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_etatBatiInfrastructure" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="presencePollution" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_presencePollution" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="valeurArchitecturaleHistorique" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_valeurArchitecturaleHistorique" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="qualitePaysage" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_qualitePaysage" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="qualiteVoieDesserte" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_qualiteVoieDesserte" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="trameVerteEtBleue" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_trameVerteEtBleue" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="presenceEspecesProtegees" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_presenceEspecesProtegees" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="presenceZoneHumide" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_presenceZoneHumide" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="distanceReseauChaleur" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_distanceReseauChaleur" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="siteEnQpv" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_siteEnQpv" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="saturationReseauEnr" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_saturationReseauEnr" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="siteEnZae" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_siteEnZae" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="aleaMinier" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_aleaMinier" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="dist_mairie_m" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="dist_commerce_m" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="dist_cavite_m" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="dist_icpe_m" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="dist_sis_m" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="dist_ite_m" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="part_argile_pct" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="part_inondation_pct" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="part_alea_minier_pct" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="part_nature_pct" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="part_zonage_pct" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="part_patrimoine_pct" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="part_zaer_pct" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="part_trame_pct" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="part_qpv_pct" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="part_zae_pct" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="nb_parcelles" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="nb_criteres" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="completude_pct" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_nom" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_id" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_type" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_adresse" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_identif_date" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_actu_date" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_url" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_ademe_url" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_securite" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_occupation" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_statut" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_projet_url" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_reconv_annee" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_reconv_type" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="activite_libelle" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="activite_code" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="activite_fin_annee" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="comm_nom" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="comm_insee" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="bati_type" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="bati_nombre" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="bati_surface" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="bati_pollution" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="bati_vacance" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="bati_patrimoine" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="bati_etat" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="local_ancien_annee" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="local_recent_annee" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="proprio_type" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="proprio_personne" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="proprio_nom" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="sol_pollution_annee" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="sol_pollution_existe" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="sol_pollution_origine" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="sol_pollution_commentaire" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="sol_depollution_fiche" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="unite_fonciere_surface" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="unite_fonciere_refcad" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="urba_zone_type" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="urba_zone_lib" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="urba_zone_formdomi" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="urba_zaer" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="urba_doc_type" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="desserte_distance" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="desserte_commentaire" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_nom" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_url" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_producteur" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_contact" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="geompoint" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="geomsurf" unique_strength="0" exp_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint exp="" field="surfaceSite" desc=""/>
    <constraint exp="" field="source_surfaceSite" desc=""/>
    <constraint exp="" field="surfaceBati" desc=""/>
    <constraint exp="" field="source_surfaceBati" desc=""/>
    <constraint exp="" field="siteEnCentreVille" desc=""/>
    <constraint exp="" field="source_siteEnCentreVille" desc=""/>
    <constraint exp="" field="distanceAutoroute" desc=""/>
    <constraint exp="" field="source_distanceAutoroute" desc=""/>
    <constraint exp="" field="distanceTransportCommun" desc=""/>
    <constraint exp="" field="source_distanceTransportCommun" desc=""/>
    <constraint exp="" field="proximiteCommercesServices" desc=""/>
    <constraint exp="" field="source_proximiteCommercesServices" desc=""/>
    <constraint exp="" field="distanceRaccordementElectrique" desc=""/>
    <constraint exp="" field="source_distanceRaccordementElectrique" desc=""/>
    <constraint exp="" field="tauxLogementsVacants" desc=""/>
    <constraint exp="" field="source_tauxLogementsVacants" desc=""/>
    <constraint exp="" field="risqueRetraitGonflementArgile" desc=""/>
    <constraint exp="" field="source_risqueRetraitGonflementArgile" desc=""/>
    <constraint exp="" field="risqueCavitesSouterraines" desc=""/>
    <constraint exp="" field="source_risqueCavitesSouterraines" desc=""/>
    <constraint exp="" field="risqueInondation" desc=""/>
    <constraint exp="" field="source_risqueInondation" desc=""/>
    <constraint exp="" field="presenceRisquesTechnologiques" desc=""/>
    <constraint exp="" field="source_presenceRisquesTechnologiques" desc=""/>
    <constraint exp="" field="zonageEnvironnemental" desc=""/>
    <constraint exp="" field="source_zonageEnvironnemental" desc=""/>
    <constraint exp="" field="zonageReglementaire" desc=""/>
    <constraint exp="" field="source_zonageReglementaire" desc=""/>
    <constraint exp="" field="zonagePatrimonial" desc=""/>
    <constraint exp="" field="source_zonagePatrimonial" desc=""/>
    <constraint exp="" field="zoneAccelerationEnr" desc=""/>
    <constraint exp="" field="source_zoneAccelerationEnr" desc=""/>
    <constraint exp="" field="zonageAbcLogement" desc=""/>
    <constraint exp="" field="source_zonageAbcLogement" desc=""/>
    <constraint exp="" field="distanceIte" desc=""/>
    <constraint exp="" field="source_distanceIte" desc=""/>
    <constraint exp="" field="typeProprietaire" desc=""/>
    <constraint exp="" field="source_typeProprietaire" desc=""/>
    <constraint exp="" field="raccordementEau" desc=""/>
    <constraint exp="" field="source_raccordementEau" desc=""/>
    <constraint exp="" field="etatBatiInfrastructure" desc=""/>
    <constraint exp="" field="source_etatBatiInfrastructure" desc=""/>
    <constraint exp="" field="presencePollution" desc=""/>
    <constraint exp="" field="source_presencePollution" desc=""/>
    <constraint exp="" field="valeurArchitecturaleHistorique" desc=""/>
    <constraint exp="" field="source_valeurArchitecturaleHistorique" desc=""/>
    <constraint exp="" field="qualitePaysage" desc=""/>
    <constraint exp="" field="source_qualitePaysage" desc=""/>
    <constraint exp="" field="qualiteVoieDesserte" desc=""/>
    <constraint exp="" field="source_qualiteVoieDesserte" desc=""/>
    <constraint exp="" field="trameVerteEtBleue" desc=""/>
    <constraint exp="" field="source_trameVerteEtBleue" desc=""/>
    <constraint exp="" field="presenceEspecesProtegees" desc=""/>
    <constraint exp="" field="source_presenceEspecesProtegees" desc=""/>
    <constraint exp="" field="presenceZoneHumide" desc=""/>
    <constraint exp="" field="source_presenceZoneHumide" desc=""/>
    <constraint exp="" field="distanceReseauChaleur" desc=""/>
    <constraint exp="" field="source_distanceReseauChaleur" desc=""/>
    <constraint exp="" field="siteEnQpv" desc=""/>
    <constraint exp="" field="source_siteEnQpv" desc=""/>
    <constraint exp="" field="saturationReseauEnr" desc=""/>
    <constraint exp="" field="source_saturationReseauEnr" desc=""/>
    <constraint exp="" field="siteEnZae" desc=""/>
    <constraint exp="" field="source_siteEnZae" desc=""/>
    <constraint exp="" field="aleaMinier" desc=""/>
    <constraint exp="" field="source_aleaMinier" desc=""/>
    <constraint exp="" field="dist_mairie_m" desc=""/>
    <constraint exp="" field="dist_commerce_m" desc=""/>
    <constraint exp="" field="dist_cavite_m" desc=""/>
    <constraint exp="" field="dist_icpe_m" desc=""/>
    <constraint exp="" field="dist_sis_m" desc=""/>
    <constraint exp="" field="dist_ite_m" desc=""/>
    <constraint exp="" field="part_argile_pct" desc=""/>
    <constraint exp="" field="part_inondation_pct" desc=""/>
    <constraint exp="" field="part_alea_minier_pct" desc=""/>
    <constraint exp="" field="part_nature_pct" desc=""/>
    <constraint exp="" field="part_zonage_pct" desc=""/>
    <constraint exp="" field="part_patrimoine_pct" desc=""/>
    <constraint exp="" field="part_zaer_pct" desc=""/>
    <constraint exp="" field="part_trame_pct" desc=""/>
    <constraint exp="" field="part_qpv_pct" desc=""/>
    <constraint exp="" field="part_zae_pct" desc=""/>
    <constraint exp="" field="nb_parcelles" desc=""/>
    <constraint exp="" field="nb_criteres" desc=""/>
    <constraint exp="" field="completude_pct" desc=""/>
    <constraint exp="" field="site_nom" desc=""/>
    <constraint exp="" field="site_id" desc=""/>
    <constraint exp="" field="site_type" desc=""/>
    <constraint exp="" field="site_adresse" desc=""/>
    <constraint exp="" field="site_identif_date" desc=""/>
    <constraint exp="" field="site_actu_date" desc=""/>
    <constraint exp="" field="site_url" desc=""/>
    <constraint exp="" field="site_ademe_url" desc=""/>
    <constraint exp="" field="site_securite" desc=""/>
    <constraint exp="" field="site_occupation" desc=""/>
    <constraint exp="" field="site_statut" desc=""/>
    <constraint exp="" field="site_projet_url" desc=""/>
    <constraint exp="" field="site_reconv_annee" desc=""/>
    <constraint exp="" field="site_reconv_type" desc=""/>
    <constraint exp="" field="activite_libelle" desc=""/>
    <constraint exp="" field="activite_code" desc=""/>
    <constraint exp="" field="activite_fin_annee" desc=""/>
    <constraint exp="" field="comm_nom" desc=""/>
    <constraint exp="" field="comm_insee" desc=""/>
    <constraint exp="" field="bati_type" desc=""/>
    <constraint exp="" field="bati_nombre" desc=""/>
    <constraint exp="" field="bati_surface" desc=""/>
    <constraint exp="" field="bati_pollution" desc=""/>
    <constraint exp="" field="bati_vacance" desc=""/>
    <constraint exp="" field="bati_patrimoine" desc=""/>
    <constraint exp="" field="bati_etat" desc=""/>
    <constraint exp="" field="local_ancien_annee" desc=""/>
    <constraint exp="" field="local_recent_annee" desc=""/>
    <constraint exp="" field="proprio_type" desc=""/>
    <constraint exp="" field="proprio_personne" desc=""/>
    <constraint exp="" field="proprio_nom" desc=""/>
    <constraint exp="" field="sol_pollution_annee" desc=""/>
    <constraint exp="" field="sol_pollution_existe" desc=""/>
    <constraint exp="" field="sol_pollution_origine" desc=""/>
    <constraint exp="" field="sol_pollution_commentaire" desc=""/>
    <constraint exp="" field="sol_depollution_fiche" desc=""/>
    <constraint exp="" field="unite_fonciere_surface" desc=""/>
    <constraint exp="" field="unite_fonciere_refcad" desc=""/>
    <constraint exp="" field="urba_zone_type" desc=""/>
    <constraint exp="" field="urba_zone_lib" desc=""/>
    <constraint exp="" field="urba_zone_formdomi" desc=""/>
    <constraint exp="" field="urba_zaer" desc=""/>
    <constraint exp="" field="urba_doc_type" desc=""/>
    <constraint exp="" field="desserte_distance" desc=""/>
    <constraint exp="" field="desserte_commentaire" desc=""/>
    <constraint exp="" field="source_nom" desc=""/>
    <constraint exp="" field="source_url" desc=""/>
    <constraint exp="" field="source_producteur" desc=""/>
    <constraint exp="" field="source_contact" desc=""/>
    <constraint exp="" field="geompoint" desc=""/>
    <constraint exp="" field="geomsurf" desc=""/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>0</layerGeometryType>
</qgis>
