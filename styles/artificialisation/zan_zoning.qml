<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="1" version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields">
  <renderer-v2 symbollevels="0" referencescale="-1" enableorderby="0" type="RuleRenderer" forceraster="0">
    <rules key="{b21ff0f4-e73c-42e2-be83-d829b1ee19a2}">
      <rule symbol="0" label="1AU, moins d'un tiers disponible" filter="&quot;type&quot; = '1AU' AND &quot;disponible_ha&quot; / &quot;surf_ha&quot; &lt; 0.333" key="{47a7e16c-bb8f-42c6-8341-4514ddb5cee3}"/>
      <rule symbol="1" label="1AU, un à deux tiers disponibles" filter="&quot;type&quot; = '1AU' AND &quot;disponible_ha&quot; / &quot;surf_ha&quot; >= 0.333 AND &quot;disponible_ha&quot; / &quot;surf_ha&quot; &lt; 0.667" key="{cd81f519-64b1-474d-8142-b8c03e6bd5f0}"/>
      <rule symbol="2" label="1AU, plus de deux tiers disponibles" filter="&quot;type&quot; = '1AU' AND &quot;disponible_ha&quot; / &quot;surf_ha&quot; >= 0.667" key="{ed31af76-dba2-4aa6-a852-1a6664d01857}"/>
      <rule symbol="3" label="2AU, moins d'un tiers disponible" filter="&quot;type&quot; = '2AU' AND &quot;disponible_ha&quot; / &quot;surf_ha&quot; &lt; 0.333" key="{d1a59d1d-7570-4ef4-aa3f-f0206d8d1842}"/>
      <rule symbol="4" label="2AU, un à deux tiers disponibles" filter="&quot;type&quot; = '2AU' AND &quot;disponible_ha&quot; / &quot;surf_ha&quot; >= 0.333 AND &quot;disponible_ha&quot; / &quot;surf_ha&quot; &lt; 0.667" key="{e25db8b2-b043-404a-9865-b48ac25d6594}"/>
      <rule symbol="5" label="2AU, plus de deux tiers disponibles" filter="&quot;type&quot; = '2AU' AND &quot;disponible_ha&quot; / &quot;surf_ha&quot; >= 0.667" key="{43b3c902-3b5e-4122-859b-5002c5ba2086}"/>
      <rule symbol="6" label="AU non précisée" filter="&quot;type&quot; = 'AU' AND &quot;disponible_ha&quot; IS NOT NULL" key="{fecc471a-30fc-47e6-a24c-f7ed3857fa80}"/>
      <rule symbol="7" label="U" filter="&quot;type&quot; = 'U' AND &quot;disponible_ha&quot; IS NOT NULL" key="{967135ac-e81a-4e8a-b0ec-f73fc7c5b552}"/>
      <rule symbol="8" label="A" filter="&quot;type&quot; = 'A' AND &quot;disponible_ha&quot; IS NOT NULL" key="{0c58948c-664f-491f-a879-9b0faf1b8acb}"/>
      <rule symbol="9" label="N" filter="&quot;type&quot; = 'N' AND &quot;disponible_ha&quot; IS NOT NULL" key="{69b17cfd-fd77-4615-9c74-d9967c3382fe}"/>
      <rule symbol="10" label="Non connu" filter="&quot;type&quot; IS NULL OR &quot;disponible_ha&quot; IS NULL OR &quot;surf_ha&quot; IS NULL" key="{dc84b954-f610-4359-ab2b-e524ffcedbbe}"/>
    </rules>
    <symbols>
      <symbol name="0" clip_to_extent="1" force_rhr="0" is_animated="0" frame_rate="10" type="fill" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{1c3e1949-2411-4091-a995-bbb249c3c61c}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="247,201,160,255,rgb:0.96862745098039216,0.78823529411764703,0.62745098039215685,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="107,119,128,255,rgb:0.41960784313725491,0.46666666666666667,0.50196078431372548,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.12" type="QString"/>
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
      <symbol name="1" clip_to_extent="1" force_rhr="0" is_animated="0" frame_rate="10" type="fill" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{9c8815ec-b716-4f96-9c9c-3806882d7c1e}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="224,138,60,255,rgb:0.8784313725490196,0.54117647058823526,0.23529411764705882,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="107,119,128,255,rgb:0.41960784313725491,0.46666666666666667,0.50196078431372548,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.12" type="QString"/>
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
      <symbol name="10" clip_to_extent="1" force_rhr="0" is_animated="0" frame_rate="10" type="fill" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{838e5d6c-6d2c-468f-b157-fe5c5e2a8b0b}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="228,228,228,255,rgb:0.89411764705882357,0.89411764705882357,0.89411764705882357,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="138,138,138,255,rgb:0.54117647058823526,0.54117647058823526,0.54117647058823526,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.12" type="QString"/>
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
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{693fa3e0-87aa-44c1-b95d-1f24222750eb}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="125,125,125,255,rgb:0.49019607843137253,0.49019607843137253,0.49019607843137253,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" type="QString"/>
            <Option name="outline_style" value="no" type="QString"/>
            <Option name="outline_width" value="0.26" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="style" value="f_diagonal" type="QString"/>
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
      <symbol name="2" clip_to_extent="1" force_rhr="0" is_animated="0" frame_rate="10" type="fill" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{ece11037-0c47-4761-85cd-901d20908159}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="168,79,8,255,rgb:0.6588235294117647,0.30980392156862746,0.03137254901960784,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="107,119,128,255,rgb:0.41960784313725491,0.46666666666666667,0.50196078431372548,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.12" type="QString"/>
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
      <symbol name="3" clip_to_extent="1" force_rhr="0" is_animated="0" frame_rate="10" type="fill" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{d4e998eb-4bf6-4c39-a36b-6222f56bb0f6}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="217,207,232,255,rgb:0.85098039215686272,0.81176470588235294,0.90980392156862744,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="107,119,128,255,rgb:0.41960784313725491,0.46666666666666667,0.50196078431372548,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.12" type="QString"/>
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
      <symbol name="4" clip_to_extent="1" force_rhr="0" is_animated="0" frame_rate="10" type="fill" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{6657cd7d-d1f6-4907-9fec-e8c89c873dfd}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="157,132,196,255,rgb:0.61568627450980395,0.51764705882352946,0.7686274509803922,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="107,119,128,255,rgb:0.41960784313725491,0.46666666666666667,0.50196078431372548,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.12" type="QString"/>
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
      <symbol name="5" clip_to_extent="1" force_rhr="0" is_animated="0" frame_rate="10" type="fill" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{ead57d0e-74e5-4cd3-b59b-c4206d5d05a5}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="91,58,147,255,rgb:0.35686274509803922,0.22745098039215686,0.57647058823529407,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="107,119,128,255,rgb:0.41960784313725491,0.46666666666666667,0.50196078431372548,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.12" type="QString"/>
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
      <symbol name="6" clip_to_extent="1" force_rhr="0" is_animated="0" frame_rate="10" type="fill" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{bae163a1-f9e9-4185-95f4-55f1f14272a7}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="201,162,39,255,rgb:0.78823529411764703,0.63529411764705879,0.15294117647058825,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="107,119,128,255,rgb:0.41960784313725491,0.46666666666666667,0.50196078431372548,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.12" type="QString"/>
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
      <symbol name="7" clip_to_extent="1" force_rhr="0" is_animated="0" frame_rate="10" type="fill" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{80127998-3f17-4245-a51e-d636e4aef8d8}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="208,211,214,255,rgb:0.81568627450980391,0.82745098039215681,0.83921568627450982,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="107,119,128,255,rgb:0.41960784313725491,0.46666666666666667,0.50196078431372548,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.12" type="QString"/>
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
      <symbol name="8" clip_to_extent="1" force_rhr="0" is_animated="0" frame_rate="10" type="fill" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{c18fd6f9-2d3b-4528-bb07-deda5a421b95}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="251,248,220,255,rgb:0.98431372549019602,0.97254901960784312,0.86274509803921573,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="107,119,128,255,rgb:0.41960784313725491,0.46666666666666667,0.50196078431372548,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.12" type="QString"/>
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
      <symbol name="9" clip_to_extent="1" force_rhr="0" is_animated="0" frame_rate="10" type="fill" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{ce26086a-f693-46c5-9ec7-416552f0ee40}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="220,235,221,255,rgb:0.86274509803921573,0.92156862745098034,0.8666666666666667,1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="107,119,128,255,rgb:0.41960784313725491,0.46666666666666667,0.50196078431372548,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.12" type="QString"/>
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
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style capitalization="0" fontSizeUnit="Point" tabStopDistanceUnit="Percentage" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" multilineHeight="1" useSubstitutions="0" fontItalic="0" blendMode="0" fontStrikeout="0" textColor="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" tabStopDistance="6" allowHtml="0" fontLetterSpacing="0" fontWeight="50" fontSize="8" isExpression="1" textOrientation="horizontal" multilineHeightUnit="Percentage" fontKerning="1" forcedBold="0" namedStyle="" fieldName="if(&quot;type&quot; IN ('1AU','2AU','AU'), &quot;type&quot; || '&#xa;' || coalesce(format_number(&quot;disponible_ha&quot;, 1, 'fr') || ' ha', '—'), '')" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" fontUnderline="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontFamily="DejaVu LGC Sans" forcedItalic="0" fontWordSpacing="0" legendString="Aa" textOpacity="1">
        <families/>
        <text-buffer bufferColor="255,255,255,255,rgb:1,1,1,1" bufferJoinStyle="128" bufferSizeUnits="MM" bufferNoFill="1" bufferBlendMode="0" bufferDraw="1" bufferSize="0.80000000000000004" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferOpacity="1"/>
        <text-mask maskJoinStyle="128" maskSizeUnits="MM" maskEnabled="0" maskType="0" maskSize="1.5" maskOpacity="1" maskSize2="1.5" maskedSymbolLayers="" maskSizeMapUnitScale="3x:0,0,0,0,0,0"/>
        <background shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeOpacity="1" shapeRadiiY="0" shapeDraw="0" shapeBlendMode="0" shapeOffsetY="0" shapeSizeUnit="MM" shapeOffsetX="0" shapeBorderWidthUnit="MM" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeBorderWidth="0" shapeSizeY="0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeSizeX="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeRadiiX="0" shapeRotation="0" shapeRadiiUnit="MM" shapeSizeType="0" shapeType="0" shapeSVGFile="" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRotationType="0" shapeJoinStyle="64">
          <symbol name="fillSymbol" clip_to_extent="1" force_rhr="0" is_animated="0" frame_rate="10" type="fill" alpha="1">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" value="" type="QString"/>
                <Option name="properties"/>
                <Option name="type" value="collection" type="QString"/>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
                <Option name="color" value="255,255,255,255,rgb:1,1,1,1" type="QString"/>
                <Option name="joinstyle" value="bevel" type="QString"/>
                <Option name="offset" value="0,0" type="QString"/>
                <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
                <Option name="offset_unit" value="MM" type="QString"/>
                <Option name="outline_color" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" type="QString"/>
                <Option name="outline_style" value="no" type="QString"/>
                <Option name="outline_width" value="0" type="QString"/>
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
        </background>
        <shadow shadowOpacity="0.69999999999999996" shadowScale="100" shadowOffsetDist="1" shadowUnder="0" shadowOffsetAngle="135" shadowRadiusUnit="MM" shadowBlendMode="6" shadowOffsetUnit="MM" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowRadius="1.5" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowDraw="0" shadowOffsetGlobal="1" shadowRadiusAlphaOnly="0"/>
        <dd_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </dd_properties>
        <substitutions/>
      </text-style>
      <text-format useMaxLineLengthForAutoWrap="1" decimals="3" reverseDirectionSymbol="0" plussign="0" rightDirectionSymbol=">" addDirectionSymbol="0" placeDirectionSymbol="0" autoWrapLength="0" multilineAlign="3" leftDirectionSymbol="&lt;" wrapChar="" formatNumbers="0"/>
      <placement fitInPolygonOnly="0" geometryGeneratorEnabled="0" repeatDistance="0" geometryGenerator="" centroidWhole="0" offsetUnits="MM" placement="0" overrunDistanceUnit="MM" maxCurvedCharAngleIn="25" quadOffset="4" dist="0" placementFlags="10" polygonPlacementFlags="2" layerType="UnknownGeometry" maximumDistanceUnit="MM" prioritization="PreferCloser" lineAnchorClipping="0" distUnits="MM" priority="5" repeatDistanceUnits="MM" preserveRotation="1" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" maximumDistance="0" lineAnchorTextPoint="FollowPlacement" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" xOffset="0" lineAnchorPercent="0.5" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" rotationAngle="0" rotationUnit="AngleDegrees" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistance="0" lineAnchorType="0" overlapHandling="PreventOverlap" yOffset="0" allowDegraded="0" geometryGeneratorType="PointGeometry" centroidInside="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" maxCurvedCharAngleOut="-25" distMapUnitScale="3x:0,0,0,0,0,0" offsetType="0"/>
      <rendering mergeLines="0" limitNumLabels="0" upsidedownLabels="0" unplacedVisibility="0" maxNumLabels="2000" zIndex="0" obstacleFactor="1" scaleMax="40000" fontMaxPixelSize="10000" obstacle="1" minFeatureSize="0" fontLimitPixelSize="0" labelPerPart="0" obstacleType="1" fontMinPixelSize="0" scaleMin="1" scaleVisibility="1" drawLabels="1"/>
      <dd_properties>
        <Option type="Map">
          <Option name="name" value="" type="QString"/>
          <Option name="properties"/>
          <Option name="type" value="collection" type="QString"/>
        </Option>
      </dd_properties>
      <callout type="simple">
        <Option type="Map">
          <Option name="anchorPoint" value="pole_of_inaccessibility" type="QString"/>
          <Option name="blendMode" value="0" type="int"/>
          <Option name="ddProperties" type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
          <Option name="drawToAllParts" value="false" type="bool"/>
          <Option name="enabled" value="0" type="QString"/>
          <Option name="labelAnchorPoint" value="point_on_exterior" type="QString"/>
          <Option name="lineSymbol" value="&lt;symbol name=&quot;symbol&quot; clip_to_extent=&quot;1&quot; force_rhr=&quot;0&quot; is_animated=&quot;0&quot; frame_rate=&quot;10&quot; type=&quot;line&quot; alpha=&quot;1&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; value=&quot;&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option name=&quot;type&quot; value=&quot;collection&quot; type=&quot;QString&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;layer class=&quot;SimpleLine&quot; pass=&quot;0&quot; locked=&quot;0&quot; enabled=&quot;1&quot; id=&quot;{975e4c6f-11f9-4c93-8b76-601626aa71b5}&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;align_dash_pattern&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;capstyle&quot; value=&quot;square&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;customdash&quot; value=&quot;5;2&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;customdash_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;customdash_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;dash_pattern_offset&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;dash_pattern_offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;dash_pattern_offset_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;draw_inside_polygon&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;joinstyle&quot; value=&quot;bevel&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;line_color&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;line_style&quot; value=&quot;solid&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;line_width&quot; value=&quot;0.3&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;line_width_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;offset&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;offset_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;ring_filter&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;trim_distance_end&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;trim_distance_end_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;trim_distance_end_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;trim_distance_start&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;trim_distance_start_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;trim_distance_start_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;tweak_dash_pattern_on_corners&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;use_custom_dash&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;width_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/>&lt;/Option>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; value=&quot;&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option name=&quot;type&quot; value=&quot;collection&quot; type=&quot;QString&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>" type="QString"/>
          <Option name="minLength" value="0" type="double"/>
          <Option name="minLengthMapUnitScale" value="3x:0,0,0,0,0,0" type="QString"/>
          <Option name="minLengthUnit" value="MM" type="QString"/>
          <Option name="offsetFromAnchor" value="0" type="double"/>
          <Option name="offsetFromAnchorMapUnitScale" value="3x:0,0,0,0,0,0" type="QString"/>
          <Option name="offsetFromAnchorUnit" value="MM" type="QString"/>
          <Option name="offsetFromLabel" value="0" type="double"/>
          <Option name="offsetFromLabelMapUnitScale" value="3x:0,0,0,0,0,0" type="QString"/>
          <Option name="offsetFromLabelUnit" value="MM" type="QString"/>
        </Option>
      </callout>
    </settings>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <fieldConfiguration>
    <field name="type" configurationFlags="NoFlag"/>
    <field name="surf_ha" configurationFlags="NoFlag"/>
    <field name="artif_ha" configurationFlags="NoFlag"/>
    <field name="non_artif_ha" configurationFlags="NoFlag"/>
    <field name="nc_ha" configurationFlags="NoFlag"/>
    <field name="contraint_ha" configurationFlags="NoFlag"/>
    <field name="oap_ha" configurationFlags="NoFlag"/>
    <field name="disponible_ha" configurationFlags="NoFlag"/>
    <field name="dans_enveloppe_pct" configurationFlags="NoFlag"/>
    <field name="age_ans" configurationFlags="NoFlag"/>
  </fieldConfiguration>
  <aliases>
    <alias name="Type de zone" field="type" index="0"/>
    <alias name="Surface (ha)" field="surf_ha" index="1"/>
    <alias name="Artificialisé (ha)" field="artif_ha" index="2"/>
    <alias name="Non artificialisé (ha)" field="non_artif_ha" index="3"/>
    <alias name="Non classé (ha)" field="nc_ha" index="4"/>
    <alias name="Sous contrainte (ha)" field="contraint_ha" index="5"/>
    <alias name="Couvert par une OAP (ha)" field="oap_ha" index="6"/>
    <alias name="Disponible (ha)" field="disponible_ha" index="7"/>
    <alias name="Dans l'enveloppe urbaine (%)" field="dans_enveloppe_pct" index="8"/>
    <alias name="Âge de la zone (ans)" field="age_ans" index="9"/>
  </aliases>
  <splitPolicies>
    <policy field="type" policy="Duplicate"/>
    <policy field="surf_ha" policy="Duplicate"/>
    <policy field="artif_ha" policy="Duplicate"/>
    <policy field="non_artif_ha" policy="Duplicate"/>
    <policy field="nc_ha" policy="Duplicate"/>
    <policy field="contraint_ha" policy="Duplicate"/>
    <policy field="oap_ha" policy="Duplicate"/>
    <policy field="disponible_ha" policy="Duplicate"/>
    <policy field="dans_enveloppe_pct" policy="Duplicate"/>
    <policy field="age_ans" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="type" policy="Duplicate"/>
    <policy field="surf_ha" policy="Duplicate"/>
    <policy field="artif_ha" policy="Duplicate"/>
    <policy field="non_artif_ha" policy="Duplicate"/>
    <policy field="nc_ha" policy="Duplicate"/>
    <policy field="contraint_ha" policy="Duplicate"/>
    <policy field="oap_ha" policy="Duplicate"/>
    <policy field="disponible_ha" policy="Duplicate"/>
    <policy field="dans_enveloppe_pct" policy="Duplicate"/>
    <policy field="age_ans" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default field="type" applyOnUpdate="0" expression=""/>
    <default field="surf_ha" applyOnUpdate="0" expression=""/>
    <default field="artif_ha" applyOnUpdate="0" expression=""/>
    <default field="non_artif_ha" applyOnUpdate="0" expression=""/>
    <default field="nc_ha" applyOnUpdate="0" expression=""/>
    <default field="contraint_ha" applyOnUpdate="0" expression=""/>
    <default field="oap_ha" applyOnUpdate="0" expression=""/>
    <default field="disponible_ha" applyOnUpdate="0" expression=""/>
    <default field="dans_enveloppe_pct" applyOnUpdate="0" expression=""/>
    <default field="age_ans" applyOnUpdate="0" expression=""/>
  </defaults>
  <constraints>
    <constraint constraints="0" field="type" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="surf_ha" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="artif_ha" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="non_artif_ha" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="nc_ha" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="contraint_ha" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="oap_ha" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="disponible_ha" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="dans_enveloppe_pct" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="age_ans" notnull_strength="0" exp_strength="0" unique_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="type" exp=""/>
    <constraint desc="" field="surf_ha" exp=""/>
    <constraint desc="" field="artif_ha" exp=""/>
    <constraint desc="" field="non_artif_ha" exp=""/>
    <constraint desc="" field="nc_ha" exp=""/>
    <constraint desc="" field="contraint_ha" exp=""/>
    <constraint desc="" field="oap_ha" exp=""/>
    <constraint desc="" field="disponible_ha" exp=""/>
    <constraint desc="" field="dans_enveloppe_pct" exp=""/>
    <constraint desc="" field="age_ans" exp=""/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>2</layerGeometryType>
</qgis>
