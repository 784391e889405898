<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" styleCategories="Symbology|Labeling|Fields|MapTips" version="3.40.6-Bratislava">
  <renderer-v2 forceraster="0" enableorderby="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
    <rules key="{1bf536d1-653e-4f12-9c54-d2dca1c32694}">
      <rule label="Conflit de plusieurs sous-trames" filter="&quot;nb_sous_trames&quot; >= 2 AND (&quot;franchi&quot; IS NULL OR NOT &quot;franchi&quot;)" key="{166a8b65-d0c8-4dca-b474-11bf2ef06825}" symbol="0"/>
      <rule label="Conflit d'une sous-trame" filter="&quot;nb_sous_trames&quot; = 1 AND (&quot;franchi&quot; IS NULL OR NOT &quot;franchi&quot;)" key="{9bfca8bb-a271-4b8d-8236-118f7a881030}" symbol="1"/>
      <rule label="Hors des corridors réunis" filter="&quot;nb_sous_trames&quot; = 0 AND (&quot;franchi&quot; IS NULL OR NOT &quot;franchi&quot;)" key="{a22b897c-b3dd-4c1e-8d09-82cf0639a803}" symbol="2"/>
      <rule label="Déjà franchi par un passage" filter="&quot;nb_sous_trames&quot; IS NOT NULL AND &quot;franchi&quot;" key="{aa3c81c3-f380-4bd1-804f-40fe97a3fede}" symbol="3"/>
      <rule label="Non connu" filter="&quot;nb_sous_trames&quot; IS NULL" key="{3bd46c04-3f61-4858-9eba-dc3ba053cc1c}" symbol="4"/>
    </rules>
    <symbols>
      <symbol name="0" force_rhr="0" is_animated="0" alpha="1" frame_rate="10" clip_to_extent="1" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{14886230-c386-42e7-b492-25c271888d40}" enabled="1" locked="0" class="SimpleMarker">
          <Option type="Map">
            <Option name="angle" type="QString" value="0"/>
            <Option name="cap_style" type="QString" value="square"/>
            <Option name="color" type="QString" value="165,15,21,255,rgb:0.6470588235294118,0.05882352941176471,0.08235294117647059,1"/>
            <Option name="horizontal_anchor_point" type="QString" value="1"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="name" type="QString" value="diamond"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="34,34,34,255,rgb:0.13333333333333333,0.13333333333333333,0.13333333333333333,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.3"/>
            <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="scale_method" type="QString" value="diameter"/>
            <Option name="size" type="QString" value="4.4"/>
            <Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="size_unit" type="QString" value="MM"/>
            <Option name="vertical_anchor_point" type="QString" value="1"/>
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
      <symbol name="1" force_rhr="0" is_animated="0" alpha="1" frame_rate="10" clip_to_extent="1" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{fa7a07fd-4433-4795-9af6-889d83585fd6}" enabled="1" locked="0" class="SimpleMarker">
          <Option type="Map">
            <Option name="angle" type="QString" value="0"/>
            <Option name="cap_style" type="QString" value="square"/>
            <Option name="color" type="QString" value="239,101,72,255,rgb:0.93725490196078431,0.396078431372549,0.28235294117647058,1"/>
            <Option name="horizontal_anchor_point" type="QString" value="1"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="name" type="QString" value="diamond"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="34,34,34,255,rgb:0.13333333333333333,0.13333333333333333,0.13333333333333333,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.3"/>
            <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="scale_method" type="QString" value="diameter"/>
            <Option name="size" type="QString" value="3.4"/>
            <Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="size_unit" type="QString" value="MM"/>
            <Option name="vertical_anchor_point" type="QString" value="1"/>
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
      <symbol name="2" force_rhr="0" is_animated="0" alpha="1" frame_rate="10" clip_to_extent="1" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{d2e56f2b-d8a3-4566-ae2b-519a696327f2}" enabled="1" locked="0" class="SimpleMarker">
          <Option type="Map">
            <Option name="angle" type="QString" value="0"/>
            <Option name="cap_style" type="QString" value="square"/>
            <Option name="color" type="QString" value="253,204,138,255,rgb:0.99215686274509807,0.80000000000000004,0.54117647058823526,1"/>
            <Option name="horizontal_anchor_point" type="QString" value="1"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="name" type="QString" value="diamond"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="34,34,34,255,rgb:0.13333333333333333,0.13333333333333333,0.13333333333333333,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.3"/>
            <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="scale_method" type="QString" value="diameter"/>
            <Option name="size" type="QString" value="2.6"/>
            <Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="size_unit" type="QString" value="MM"/>
            <Option name="vertical_anchor_point" type="QString" value="1"/>
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
      <symbol name="3" force_rhr="0" is_animated="0" alpha="1" frame_rate="10" clip_to_extent="1" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{7e15ec47-3fc2-40bf-bb2a-b5705a31915d}" enabled="1" locked="0" class="SimpleMarker">
          <Option type="Map">
            <Option name="angle" type="QString" value="0"/>
            <Option name="cap_style" type="QString" value="square"/>
            <Option name="color" type="QString" value="33,113,181,255,rgb:0.12941176470588237,0.44313725490196076,0.70980392156862748,1"/>
            <Option name="horizontal_anchor_point" type="QString" value="1"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="name" type="QString" value="circle"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.4"/>
            <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="scale_method" type="QString" value="diameter"/>
            <Option name="size" type="QString" value="2.8"/>
            <Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="size_unit" type="QString" value="MM"/>
            <Option name="vertical_anchor_point" type="QString" value="1"/>
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
      <symbol name="4" force_rhr="0" is_animated="0" alpha="1" frame_rate="10" clip_to_extent="1" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{72893e81-b53d-4a6e-b795-4be1bffe8939}" enabled="1" locked="0" class="SimpleMarker">
          <Option type="Map">
            <Option name="angle" type="QString" value="0"/>
            <Option name="cap_style" type="QString" value="square"/>
            <Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option name="horizontal_anchor_point" type="QString" value="1"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="name" type="QString" value="cross2"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="34,34,34,255,rgb:0.13333333333333333,0.13333333333333333,0.13333333333333333,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.3"/>
            <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="scale_method" type="QString" value="diameter"/>
            <Option name="size" type="QString" value="2.4"/>
            <Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="size_unit" type="QString" value="MM"/>
            <Option name="vertical_anchor_point" type="QString" value="1"/>
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
    <field name="type" configurationFlags="NoFlag"/>
    <field name="importance" configurationFlags="NoFlag"/>
    <field name="dpc_lien" configurationFlags="NoFlag"/>
    <field name="franchi" configurationFlags="NoFlag"/>
    <field name="nb_sous_trames" configurationFlags="NoFlag"/>
    <field name="sous_trames" configurationFlags="NoFlag"/>
  </fieldConfiguration>
  <aliases>
    <alias name="Type d'infrastructure" field="type" index="0"/>
    <alias name="Importance" field="importance" index="1"/>
    <alias name="Connectivité perdue sans ce lien (%)" field="dpc_lien" index="2"/>
    <alias name="Déjà franchi" field="franchi" index="3"/>
    <alias name="Sous-trames" field="nb_sous_trames" index="4"/>
    <alias name="Lesquelles" field="sous_trames" index="5"/>
  </aliases>
  <splitPolicies>
    <policy field="type" policy="Duplicate"/>
    <policy field="importance" policy="Duplicate"/>
    <policy field="dpc_lien" policy="Duplicate"/>
    <policy field="franchi" policy="Duplicate"/>
    <policy field="nb_sous_trames" policy="Duplicate"/>
    <policy field="sous_trames" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="type" policy="Duplicate"/>
    <policy field="importance" policy="Duplicate"/>
    <policy field="dpc_lien" policy="Duplicate"/>
    <policy field="franchi" policy="Duplicate"/>
    <policy field="nb_sous_trames" policy="Duplicate"/>
    <policy field="sous_trames" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default applyOnUpdate="0" field="type" expression=""/>
    <default applyOnUpdate="0" field="importance" expression=""/>
    <default applyOnUpdate="0" field="dpc_lien" expression=""/>
    <default applyOnUpdate="0" field="franchi" expression=""/>
    <default applyOnUpdate="0" field="nb_sous_trames" expression=""/>
    <default applyOnUpdate="0" field="sous_trames" expression=""/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="type"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="importance"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="dpc_lien"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="franchi"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="nb_sous_trames"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="sous_trames"/>
  </constraints>
  <constraintExpressions>
    <constraint exp="" field="type" desc=""/>
    <constraint exp="" field="importance" desc=""/>
    <constraint exp="" field="dpc_lien" desc=""/>
    <constraint exp="" field="franchi" desc=""/>
    <constraint exp="" field="nb_sous_trames" desc=""/>
    <constraint exp="" field="sous_trames" desc=""/>
  </constraintExpressions>
  <expressionfields/>
  <mapTip enabled="1">&lt;table>&lt;tr>&lt;td>Type d'infrastructure&lt;/td>&lt;td>[% coalesce("type", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Importance&lt;/td>&lt;td>[% coalesce("importance", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Connectivité perdue sans ce lien (%)&lt;/td>&lt;td>[% coalesce("dpc_lien", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Déjà franchi&lt;/td>&lt;td>[% coalesce("franchi", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Sous-trames&lt;/td>&lt;td>[% coalesce("nb_sous_trames", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Lesquelles&lt;/td>&lt;td>[% coalesce("sous_trames", '—') %]&lt;/td>&lt;/tr>&lt;/table></mapTip>
  <layerGeometryType>0</layerGeometryType>
</qgis>
