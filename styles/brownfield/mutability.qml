<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology|Labeling|Fields" version="3.40.6-Bratislava" labelsEnabled="0">
  <renderer-v2 symbollevels="0" type="RuleRenderer" forceraster="0" referencescale="-1" enableorderby="0">
    <rules key="{0e291fa7-f980-4d3c-8ea4-67d84109220f}">
      <rule symbol="0" label="Résidentiel" filter="&quot;usage_1&quot; = 'residentiel'" key="{194f3ad6-22c7-405e-920d-38dedfadc7ed}"/>
      <rule symbol="1" label="Équipements" filter="&quot;usage_1&quot; = 'equipements'" key="{859d96b6-3870-472a-b9af-ab984050b0ac}"/>
      <rule symbol="2" label="Culture, tourisme" filter="&quot;usage_1&quot; = 'culture'" key="{5cc26909-c817-4d6f-8564-ed517a95b7d2}"/>
      <rule symbol="3" label="Tertiaire" filter="&quot;usage_1&quot; = 'tertiaire'" key="{b98732e7-7f60-4df6-92ab-56acd5b14eba}"/>
      <rule symbol="4" label="Industrie" filter="&quot;usage_1&quot; = 'industrie'" key="{78e887bb-39ef-4af6-9de5-f2e6442ff5fc}"/>
      <rule symbol="5" label="Renaturation" filter="&quot;usage_1&quot; = 'renaturation'" key="{2fc25a9e-bf32-4a36-bd7c-5272f7167db5}"/>
      <rule symbol="6" label="Photovoltaïque" filter="&quot;usage_1&quot; = 'photovoltaique'" key="{294cf1d6-9875-4af8-909a-b71b1ab3c89b}"/>
      <rule symbol="7" label="Non connu" filter="&quot;usage_1&quot; IS NULL" key="{f564d388-3c8a-45f0-820d-013fc04794fd}"/>
      <rule symbol="8" label="Fiabilité sous 5 sur 10" filter="&quot;fiabilite&quot; &lt; 5" key="{90076b84-8300-4a72-aa35-de08d11d0e39}"/>
      <rule symbol="9" label="Fiabilité de 5 à 7 sur 10" filter="&quot;fiabilite&quot; >= 5 AND &quot;fiabilite&quot; &lt; 7" key="{1bdc1f89-3564-43f2-aa80-390906d37572}"/>
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
        <layer class="SimpleFill" id="{923542b7-9de9-4137-a590-6f94b84929c1}" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="230,159,0,255,rgb:0.90196078431372551,0.62352941176470589,0,1" name="color"/>
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
        <layer class="SimpleFill" id="{c81b9982-23d8-4cd7-acbe-32228132bb0f}" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="0,114,178,255,rgb:0,0.44705882352941179,0.69803921568627447,1" name="color"/>
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
        <layer class="SimpleFill" id="{08395798-816f-4a37-9201-322124a876c6}" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="204,121,167,255,rgb:0.80000000000000004,0.47450980392156861,0.65490196078431373,1" name="color"/>
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
        <layer class="SimpleFill" id="{4d0ccffe-1691-4a14-adda-6a1ea717a04a}" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="86,180,233,255,rgb:0.33725490196078434,0.70588235294117652,0.9137254901960784,1" name="color"/>
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
        <layer class="SimpleFill" id="{baed057e-6614-4b61-98af-a47b7963a8f2}" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="77,77,77,255,rgb:0.30196078431372547,0.30196078431372547,0.30196078431372547,1" name="color"/>
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
        <layer class="SimpleFill" id="{1967cc1f-2cf2-4a70-9f53-b12a60e677e5}" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="0,158,115,255,rgb:0,0.61960784313725492,0.45098039215686275,1" name="color"/>
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
        <layer class="SimpleFill" id="{8f0bd997-b9d9-4494-9dc7-c76c8b4a6334}" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="240,228,66,255,rgb:0.94117647058823528,0.89411764705882357,0.25882352941176473,1" name="color"/>
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
      <symbol type="fill" clip_to_extent="1" frame_rate="10" is_animated="0" alpha="1" name="7" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" id="{e78eaff2-5ea0-48be-831d-2be3944ecc30}" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="242,244,246,255,rgb:0.94901960784313721,0.95686274509803926,0.96470588235294119,1" name="color"/>
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
      <symbol type="fill" clip_to_extent="1" frame_rate="10" is_animated="0" alpha="1" name="8" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="LinePatternFill" id="{7071fb89-7fa9-43d2-80ed-f6c8e53106ce}" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="45" name="angle"/>
            <Option type="QString" value="during_render" name="clip_mode"/>
            <Option type="QString" value="" name="color"/>
            <Option type="QString" value="feature" name="coordinate_reference"/>
            <Option type="QString" value="1.6" name="distance"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="distance_map_unit_scale"/>
            <Option type="QString" value="MM" name="distance_unit"/>
            <Option type="QString" value="0" name="line_width"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="line_width_map_unit_scale"/>
            <Option type="QString" value="MM" name="line_width_unit"/>
            <Option type="QString" value="0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale"/>
            <Option type="QString" value="MM" name="outline_width_unit"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" value="" name="name"/>
              <Option name="properties"/>
              <Option type="QString" value="collection" name="type"/>
            </Option>
          </data_defined_properties>
          <symbol type="line" clip_to_extent="1" frame_rate="10" is_animated="0" alpha="1" name="@8@0" force_rhr="0">
            <data_defined_properties>
              <Option type="Map">
                <Option type="QString" value="" name="name"/>
                <Option name="properties"/>
                <Option type="QString" value="collection" name="type"/>
              </Option>
            </data_defined_properties>
            <layer class="SimpleLine" id="{b70c376a-cc37-4b1f-acb6-cd0e2d589901}" pass="0" locked="0" enabled="1">
              <Option type="Map">
                <Option type="QString" value="0" name="align_dash_pattern"/>
                <Option type="QString" value="square" name="capstyle"/>
                <Option type="QString" value="5;2" name="customdash"/>
                <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale"/>
                <Option type="QString" value="MM" name="customdash_unit"/>
                <Option type="QString" value="0" name="dash_pattern_offset"/>
                <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale"/>
                <Option type="QString" value="MM" name="dash_pattern_offset_unit"/>
                <Option type="QString" value="0" name="draw_inside_polygon"/>
                <Option type="QString" value="bevel" name="joinstyle"/>
                <Option type="QString" value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" name="line_color"/>
                <Option type="QString" value="solid" name="line_style"/>
                <Option type="QString" value="0.25" name="line_width"/>
                <Option type="QString" value="MM" name="line_width_unit"/>
                <Option type="QString" value="0" name="offset"/>
                <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
                <Option type="QString" value="MM" name="offset_unit"/>
                <Option type="QString" value="0" name="ring_filter"/>
                <Option type="QString" value="0" name="trim_distance_end"/>
                <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale"/>
                <Option type="QString" value="MM" name="trim_distance_end_unit"/>
                <Option type="QString" value="0" name="trim_distance_start"/>
                <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale"/>
                <Option type="QString" value="MM" name="trim_distance_start_unit"/>
                <Option type="QString" value="0" name="tweak_dash_pattern_on_corners"/>
                <Option type="QString" value="0" name="use_custom_dash"/>
                <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale"/>
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
        </layer>
      </symbol>
      <symbol type="fill" clip_to_extent="1" frame_rate="10" is_animated="0" alpha="1" name="9" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="LinePatternFill" id="{b41e9741-9a06-48b0-b124-0f708a305b4f}" pass="0" locked="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="45" name="angle"/>
            <Option type="QString" value="during_render" name="clip_mode"/>
            <Option type="QString" value="" name="color"/>
            <Option type="QString" value="feature" name="coordinate_reference"/>
            <Option type="QString" value="3.4" name="distance"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="distance_map_unit_scale"/>
            <Option type="QString" value="MM" name="distance_unit"/>
            <Option type="QString" value="0" name="line_width"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="line_width_map_unit_scale"/>
            <Option type="QString" value="MM" name="line_width_unit"/>
            <Option type="QString" value="0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale"/>
            <Option type="QString" value="MM" name="outline_width_unit"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" value="" name="name"/>
              <Option name="properties"/>
              <Option type="QString" value="collection" name="type"/>
            </Option>
          </data_defined_properties>
          <symbol type="line" clip_to_extent="1" frame_rate="10" is_animated="0" alpha="1" name="@9@0" force_rhr="0">
            <data_defined_properties>
              <Option type="Map">
                <Option type="QString" value="" name="name"/>
                <Option name="properties"/>
                <Option type="QString" value="collection" name="type"/>
              </Option>
            </data_defined_properties>
            <layer class="SimpleLine" id="{b3479379-521a-4c71-9591-7ed150750456}" pass="0" locked="0" enabled="1">
              <Option type="Map">
                <Option type="QString" value="0" name="align_dash_pattern"/>
                <Option type="QString" value="square" name="capstyle"/>
                <Option type="QString" value="5;2" name="customdash"/>
                <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale"/>
                <Option type="QString" value="MM" name="customdash_unit"/>
                <Option type="QString" value="0" name="dash_pattern_offset"/>
                <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale"/>
                <Option type="QString" value="MM" name="dash_pattern_offset_unit"/>
                <Option type="QString" value="0" name="draw_inside_polygon"/>
                <Option type="QString" value="bevel" name="joinstyle"/>
                <Option type="QString" value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" name="line_color"/>
                <Option type="QString" value="solid" name="line_style"/>
                <Option type="QString" value="0.2" name="line_width"/>
                <Option type="QString" value="MM" name="line_width_unit"/>
                <Option type="QString" value="0" name="offset"/>
                <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
                <Option type="QString" value="MM" name="offset_unit"/>
                <Option type="QString" value="0" name="ring_filter"/>
                <Option type="QString" value="0" name="trim_distance_end"/>
                <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale"/>
                <Option type="QString" value="MM" name="trim_distance_end_unit"/>
                <Option type="QString" value="0" name="trim_distance_start"/>
                <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale"/>
                <Option type="QString" value="MM" name="trim_distance_start_unit"/>
                <Option type="QString" value="0" name="tweak_dash_pattern_on_corners"/>
                <Option type="QString" value="0" name="use_custom_dash"/>
                <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale"/>
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
    <field name="idx_residentiel" configurationFlags="NoFlag"/>
    <field name="rang_residentiel" configurationFlags="NoFlag"/>
    <field name="potentiel_residentiel" configurationFlags="NoFlag"/>
    <field name="idx_equipements" configurationFlags="NoFlag"/>
    <field name="rang_equipements" configurationFlags="NoFlag"/>
    <field name="potentiel_equipements" configurationFlags="NoFlag"/>
    <field name="idx_culture" configurationFlags="NoFlag"/>
    <field name="rang_culture" configurationFlags="NoFlag"/>
    <field name="potentiel_culture" configurationFlags="NoFlag"/>
    <field name="idx_tertiaire" configurationFlags="NoFlag"/>
    <field name="rang_tertiaire" configurationFlags="NoFlag"/>
    <field name="potentiel_tertiaire" configurationFlags="NoFlag"/>
    <field name="idx_industrie" configurationFlags="NoFlag"/>
    <field name="rang_industrie" configurationFlags="NoFlag"/>
    <field name="potentiel_industrie" configurationFlags="NoFlag"/>
    <field name="idx_renaturation" configurationFlags="NoFlag"/>
    <field name="rang_renaturation" configurationFlags="NoFlag"/>
    <field name="potentiel_renaturation" configurationFlags="NoFlag"/>
    <field name="idx_photovoltaique" configurationFlags="NoFlag"/>
    <field name="rang_photovoltaique" configurationFlags="NoFlag"/>
    <field name="potentiel_photovoltaique" configurationFlags="NoFlag"/>
    <field name="fiabilite" configurationFlags="NoFlag"/>
    <field name="fiabilite_mention" configurationFlags="NoFlag"/>
    <field name="usage_1" configurationFlags="NoFlag"/>
    <field name="usage_2" configurationFlags="NoFlag"/>
    <field name="usage_3" configurationFlags="NoFlag"/>
    <field name="exclus" configurationFlags="NoFlag"/>
  </fieldConfiguration>
  <aliases>
    <alias index="0" field="idx_residentiel" name="Indice, résidentiel (0 à 100)"/>
    <alias index="1" field="rang_residentiel" name="Rang, résidentiel"/>
    <alias index="2" field="potentiel_residentiel" name="Potentiel, résidentiel"/>
    <alias index="3" field="idx_equipements" name="Indice, équipements (0 à 100)"/>
    <alias index="4" field="rang_equipements" name="Rang, équipements"/>
    <alias index="5" field="potentiel_equipements" name="Potentiel, équipements"/>
    <alias index="6" field="idx_culture" name="Indice, culture, tourisme (0 à 100)"/>
    <alias index="7" field="rang_culture" name="Rang, culture, tourisme"/>
    <alias index="8" field="potentiel_culture" name="Potentiel, culture, tourisme"/>
    <alias index="9" field="idx_tertiaire" name="Indice, tertiaire (0 à 100)"/>
    <alias index="10" field="rang_tertiaire" name="Rang, tertiaire"/>
    <alias index="11" field="potentiel_tertiaire" name="Potentiel, tertiaire"/>
    <alias index="12" field="idx_industrie" name="Indice, industrie (0 à 100)"/>
    <alias index="13" field="rang_industrie" name="Rang, industrie"/>
    <alias index="14" field="potentiel_industrie" name="Potentiel, industrie"/>
    <alias index="15" field="idx_renaturation" name="Indice, renaturation (0 à 100)"/>
    <alias index="16" field="rang_renaturation" name="Rang, renaturation"/>
    <alias index="17" field="potentiel_renaturation" name="Potentiel, renaturation"/>
    <alias index="18" field="idx_photovoltaique" name="Indice, photovoltaïque (0 à 100)"/>
    <alias index="19" field="rang_photovoltaique" name="Rang, photovoltaïque"/>
    <alias index="20" field="potentiel_photovoltaique" name="Potentiel, photovoltaïque"/>
    <alias index="21" field="fiabilite" name="Fiabilité (0 à 10)"/>
    <alias index="22" field="fiabilite_mention" name="Fiabilité, en mots"/>
    <alias index="23" field="usage_1" name="Premier usage"/>
    <alias index="24" field="usage_2" name="Deuxième usage"/>
    <alias index="25" field="usage_3" name="Troisième usage"/>
    <alias index="26" field="exclus" name="Usages exclus"/>
  </aliases>
  <splitPolicies>
    <policy field="idx_residentiel" policy="Duplicate"/>
    <policy field="rang_residentiel" policy="Duplicate"/>
    <policy field="potentiel_residentiel" policy="Duplicate"/>
    <policy field="idx_equipements" policy="Duplicate"/>
    <policy field="rang_equipements" policy="Duplicate"/>
    <policy field="potentiel_equipements" policy="Duplicate"/>
    <policy field="idx_culture" policy="Duplicate"/>
    <policy field="rang_culture" policy="Duplicate"/>
    <policy field="potentiel_culture" policy="Duplicate"/>
    <policy field="idx_tertiaire" policy="Duplicate"/>
    <policy field="rang_tertiaire" policy="Duplicate"/>
    <policy field="potentiel_tertiaire" policy="Duplicate"/>
    <policy field="idx_industrie" policy="Duplicate"/>
    <policy field="rang_industrie" policy="Duplicate"/>
    <policy field="potentiel_industrie" policy="Duplicate"/>
    <policy field="idx_renaturation" policy="Duplicate"/>
    <policy field="rang_renaturation" policy="Duplicate"/>
    <policy field="potentiel_renaturation" policy="Duplicate"/>
    <policy field="idx_photovoltaique" policy="Duplicate"/>
    <policy field="rang_photovoltaique" policy="Duplicate"/>
    <policy field="potentiel_photovoltaique" policy="Duplicate"/>
    <policy field="fiabilite" policy="Duplicate"/>
    <policy field="fiabilite_mention" policy="Duplicate"/>
    <policy field="usage_1" policy="Duplicate"/>
    <policy field="usage_2" policy="Duplicate"/>
    <policy field="usage_3" policy="Duplicate"/>
    <policy field="exclus" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="idx_residentiel" policy="Duplicate"/>
    <policy field="rang_residentiel" policy="Duplicate"/>
    <policy field="potentiel_residentiel" policy="Duplicate"/>
    <policy field="idx_equipements" policy="Duplicate"/>
    <policy field="rang_equipements" policy="Duplicate"/>
    <policy field="potentiel_equipements" policy="Duplicate"/>
    <policy field="idx_culture" policy="Duplicate"/>
    <policy field="rang_culture" policy="Duplicate"/>
    <policy field="potentiel_culture" policy="Duplicate"/>
    <policy field="idx_tertiaire" policy="Duplicate"/>
    <policy field="rang_tertiaire" policy="Duplicate"/>
    <policy field="potentiel_tertiaire" policy="Duplicate"/>
    <policy field="idx_industrie" policy="Duplicate"/>
    <policy field="rang_industrie" policy="Duplicate"/>
    <policy field="potentiel_industrie" policy="Duplicate"/>
    <policy field="idx_renaturation" policy="Duplicate"/>
    <policy field="rang_renaturation" policy="Duplicate"/>
    <policy field="potentiel_renaturation" policy="Duplicate"/>
    <policy field="idx_photovoltaique" policy="Duplicate"/>
    <policy field="rang_photovoltaique" policy="Duplicate"/>
    <policy field="potentiel_photovoltaique" policy="Duplicate"/>
    <policy field="fiabilite" policy="Duplicate"/>
    <policy field="fiabilite_mention" policy="Duplicate"/>
    <policy field="usage_1" policy="Duplicate"/>
    <policy field="usage_2" policy="Duplicate"/>
    <policy field="usage_3" policy="Duplicate"/>
    <policy field="exclus" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default field="idx_residentiel" applyOnUpdate="0" expression=""/>
    <default field="rang_residentiel" applyOnUpdate="0" expression=""/>
    <default field="potentiel_residentiel" applyOnUpdate="0" expression=""/>
    <default field="idx_equipements" applyOnUpdate="0" expression=""/>
    <default field="rang_equipements" applyOnUpdate="0" expression=""/>
    <default field="potentiel_equipements" applyOnUpdate="0" expression=""/>
    <default field="idx_culture" applyOnUpdate="0" expression=""/>
    <default field="rang_culture" applyOnUpdate="0" expression=""/>
    <default field="potentiel_culture" applyOnUpdate="0" expression=""/>
    <default field="idx_tertiaire" applyOnUpdate="0" expression=""/>
    <default field="rang_tertiaire" applyOnUpdate="0" expression=""/>
    <default field="potentiel_tertiaire" applyOnUpdate="0" expression=""/>
    <default field="idx_industrie" applyOnUpdate="0" expression=""/>
    <default field="rang_industrie" applyOnUpdate="0" expression=""/>
    <default field="potentiel_industrie" applyOnUpdate="0" expression=""/>
    <default field="idx_renaturation" applyOnUpdate="0" expression=""/>
    <default field="rang_renaturation" applyOnUpdate="0" expression=""/>
    <default field="potentiel_renaturation" applyOnUpdate="0" expression=""/>
    <default field="idx_photovoltaique" applyOnUpdate="0" expression=""/>
    <default field="rang_photovoltaique" applyOnUpdate="0" expression=""/>
    <default field="potentiel_photovoltaique" applyOnUpdate="0" expression=""/>
    <default field="fiabilite" applyOnUpdate="0" expression=""/>
    <default field="fiabilite_mention" applyOnUpdate="0" expression=""/>
    <default field="usage_1" applyOnUpdate="0" expression=""/>
    <default field="usage_2" applyOnUpdate="0" expression=""/>
    <default field="usage_3" applyOnUpdate="0" expression=""/>
    <default field="exclus" applyOnUpdate="0" expression=""/>
  </defaults>
  <constraints>
    <constraint constraints="0" exp_strength="0" field="idx_residentiel" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="rang_residentiel" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="potentiel_residentiel" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="idx_equipements" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="rang_equipements" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="potentiel_equipements" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="idx_culture" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="rang_culture" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="potentiel_culture" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="idx_tertiaire" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="rang_tertiaire" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="potentiel_tertiaire" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="idx_industrie" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="rang_industrie" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="potentiel_industrie" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="idx_renaturation" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="rang_renaturation" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="potentiel_renaturation" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="idx_photovoltaique" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="rang_photovoltaique" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="potentiel_photovoltaique" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="fiabilite" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="fiabilite_mention" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="usage_1" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="usage_2" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="usage_3" unique_strength="0" notnull_strength="0"/>
    <constraint constraints="0" exp_strength="0" field="exclus" unique_strength="0" notnull_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint exp="" field="idx_residentiel" desc=""/>
    <constraint exp="" field="rang_residentiel" desc=""/>
    <constraint exp="" field="potentiel_residentiel" desc=""/>
    <constraint exp="" field="idx_equipements" desc=""/>
    <constraint exp="" field="rang_equipements" desc=""/>
    <constraint exp="" field="potentiel_equipements" desc=""/>
    <constraint exp="" field="idx_culture" desc=""/>
    <constraint exp="" field="rang_culture" desc=""/>
    <constraint exp="" field="potentiel_culture" desc=""/>
    <constraint exp="" field="idx_tertiaire" desc=""/>
    <constraint exp="" field="rang_tertiaire" desc=""/>
    <constraint exp="" field="potentiel_tertiaire" desc=""/>
    <constraint exp="" field="idx_industrie" desc=""/>
    <constraint exp="" field="rang_industrie" desc=""/>
    <constraint exp="" field="potentiel_industrie" desc=""/>
    <constraint exp="" field="idx_renaturation" desc=""/>
    <constraint exp="" field="rang_renaturation" desc=""/>
    <constraint exp="" field="potentiel_renaturation" desc=""/>
    <constraint exp="" field="idx_photovoltaique" desc=""/>
    <constraint exp="" field="rang_photovoltaique" desc=""/>
    <constraint exp="" field="potentiel_photovoltaique" desc=""/>
    <constraint exp="" field="fiabilite" desc=""/>
    <constraint exp="" field="fiabilite_mention" desc=""/>
    <constraint exp="" field="usage_1" desc=""/>
    <constraint exp="" field="usage_2" desc=""/>
    <constraint exp="" field="usage_3" desc=""/>
    <constraint exp="" field="exclus" desc=""/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>2</layerGeometryType>
</qgis>
