<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology|Labeling|Fields" labelsEnabled="0" version="3.40.6-Bratislava">
  <renderer-v2 forceraster="0" enableorderby="0" referencescale="-1" type="RuleRenderer" symbollevels="0">
    <rules key="{fcd56a66-f144-43a4-9082-6515f04b7848}">
      <rule symbol="0" key="{a60695d7-ded8-4e2a-be00-54ceb49f7e57}" label="Résidentiel" filter="&quot;usage_1&quot; = 'residentiel'"/>
      <rule symbol="1" key="{f57e22f6-6d39-4cfd-8ab9-98c5785deefc}" label="Équipements" filter="&quot;usage_1&quot; = 'equipements'"/>
      <rule symbol="2" key="{6e17f662-ccf0-4b45-afd8-de430e2b005f}" label="Culture, tourisme" filter="&quot;usage_1&quot; = 'culture'"/>
      <rule symbol="3" key="{cb890096-3c69-46c7-b3c7-f2c5ec7810cb}" label="Tertiaire" filter="&quot;usage_1&quot; = 'tertiaire'"/>
      <rule symbol="4" key="{5092a742-e76b-4f75-8d7b-21506c9ff3c3}" label="Industrie" filter="&quot;usage_1&quot; = 'industrie'"/>
      <rule symbol="5" key="{5d26ab43-51e5-4ff8-bbba-84dcad6fce0d}" label="Renaturation" filter="&quot;usage_1&quot; = 'renaturation'"/>
      <rule symbol="6" key="{e47f5e6a-ab74-42ed-8248-4289f6739524}" label="Photovoltaïque" filter="&quot;usage_1&quot; = 'photovoltaique'"/>
      <rule symbol="7" key="{90f78306-c50c-4522-805a-10fd7da5e4e2}" label="Non connu" filter="&quot;usage_1&quot; IS NULL"/>
      <rule symbol="8" key="{0230b597-37f1-4099-bda4-fd9ac5e06734}" label="Fiabilité sous 5 sur 10" filter="&quot;fiabilite&quot; &lt; 5"/>
      <rule symbol="9" key="{3d928170-ed9f-40e7-82d4-2a857c583f54}" label="Fiabilité de 5 à 7 sur 10" filter="&quot;fiabilite&quot; >= 5 AND &quot;fiabilite&quot; &lt; 7"/>
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
        <layer id="{7f07f96b-1612-441e-860f-ca5991ea7086}" locked="0" enabled="1" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale"/>
            <Option value="230,159,0,255,rgb:0.90196078431372551,0.62352941176470589,0,1" type="QString" name="color"/>
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
        <layer id="{6462baf9-04a7-41af-aed0-f3a5bd1e3fb0}" locked="0" enabled="1" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale"/>
            <Option value="0,114,178,255,rgb:0,0.44705882352941179,0.69803921568627447,1" type="QString" name="color"/>
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
        <layer id="{741bbf9a-353f-4dbf-ae65-ff11be2de803}" locked="0" enabled="1" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale"/>
            <Option value="204,121,167,255,rgb:0.80000000000000004,0.47450980392156861,0.65490196078431373,1" type="QString" name="color"/>
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
        <layer id="{ba831866-1a4b-44b1-82fe-894baf515865}" locked="0" enabled="1" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale"/>
            <Option value="86,180,233,255,rgb:0.33725490196078434,0.70588235294117652,0.9137254901960784,1" type="QString" name="color"/>
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
        <layer id="{9bf1dc53-1c65-4ca1-bd26-840204b6c2b1}" locked="0" enabled="1" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale"/>
            <Option value="140,140,140,255,rgb:0.5490196078431373,0.5490196078431373,0.5490196078431373,1" type="QString" name="color"/>
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
        <layer id="{7400fea9-9954-4296-be73-16e570b4726b}" locked="0" enabled="1" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale"/>
            <Option value="0,158,115,255,rgb:0,0.61960784313725492,0.45098039215686275,1" type="QString" name="color"/>
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
        <layer id="{26b2c024-b666-44d2-8829-f3358c2a046b}" locked="0" enabled="1" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale"/>
            <Option value="240,228,66,255,rgb:0.94117647058823528,0.89411764705882357,0.25882352941176473,1" type="QString" name="color"/>
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
      <symbol force_rhr="0" is_animated="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" name="7">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer id="{4d382e33-fca5-4784-aa9f-be8b1c318eb6}" locked="0" enabled="1" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale"/>
            <Option value="242,244,246,255,rgb:0.94901960784313721,0.95686274509803926,0.96470588235294119,1" type="QString" name="color"/>
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
      <symbol force_rhr="0" is_animated="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" name="8">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer id="{c4adeb14-215f-409a-bf80-d692032b5d83}" locked="0" enabled="1" pass="0" class="LinePatternFill">
          <Option type="Map">
            <Option value="45" type="QString" name="angle"/>
            <Option value="during_render" type="QString" name="clip_mode"/>
            <Option value="" type="QString" name="color"/>
            <Option value="feature" type="QString" name="coordinate_reference"/>
            <Option value="2.4" type="QString" name="distance"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="distance_map_unit_scale"/>
            <Option value="MM" type="QString" name="distance_unit"/>
            <Option value="0" type="QString" name="line_width"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="line_width_map_unit_scale"/>
            <Option value="MM" type="QString" name="line_width_unit"/>
            <Option value="0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" type="QString" name="name"/>
              <Option name="properties"/>
              <Option value="collection" type="QString" name="type"/>
            </Option>
          </data_defined_properties>
          <symbol force_rhr="0" is_animated="0" alpha="1" clip_to_extent="1" type="line" frame_rate="10" name="@8@0">
            <data_defined_properties>
              <Option type="Map">
                <Option value="" type="QString" name="name"/>
                <Option name="properties"/>
                <Option value="collection" type="QString" name="type"/>
              </Option>
            </data_defined_properties>
            <layer id="{6dea2d07-ef89-4d72-841a-7bde2526bae4}" locked="0" enabled="1" pass="0" class="SimpleLine">
              <Option type="Map">
                <Option value="0" type="QString" name="align_dash_pattern"/>
                <Option value="square" type="QString" name="capstyle"/>
                <Option value="5;2" type="QString" name="customdash"/>
                <Option value="3x:0,0,0,0,0,0" type="QString" name="customdash_map_unit_scale"/>
                <Option value="MM" type="QString" name="customdash_unit"/>
                <Option value="0" type="QString" name="dash_pattern_offset"/>
                <Option value="3x:0,0,0,0,0,0" type="QString" name="dash_pattern_offset_map_unit_scale"/>
                <Option value="MM" type="QString" name="dash_pattern_offset_unit"/>
                <Option value="0" type="QString" name="draw_inside_polygon"/>
                <Option value="bevel" type="QString" name="joinstyle"/>
                <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" type="QString" name="line_color"/>
                <Option value="solid" type="QString" name="line_style"/>
                <Option value="0.22" type="QString" name="line_width"/>
                <Option value="MM" type="QString" name="line_width_unit"/>
                <Option value="0" type="QString" name="offset"/>
                <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
                <Option value="MM" type="QString" name="offset_unit"/>
                <Option value="0" type="QString" name="ring_filter"/>
                <Option value="0" type="QString" name="trim_distance_end"/>
                <Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_end_map_unit_scale"/>
                <Option value="MM" type="QString" name="trim_distance_end_unit"/>
                <Option value="0" type="QString" name="trim_distance_start"/>
                <Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_start_map_unit_scale"/>
                <Option value="MM" type="QString" name="trim_distance_start_unit"/>
                <Option value="0" type="QString" name="tweak_dash_pattern_on_corners"/>
                <Option value="0" type="QString" name="use_custom_dash"/>
                <Option value="3x:0,0,0,0,0,0" type="QString" name="width_map_unit_scale"/>
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
        </layer>
      </symbol>
      <symbol force_rhr="0" is_animated="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" name="9">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" type="QString" name="name"/>
            <Option name="properties"/>
            <Option value="collection" type="QString" name="type"/>
          </Option>
        </data_defined_properties>
        <layer id="{d231cc44-db68-485d-bb71-45e703a406d8}" locked="0" enabled="1" pass="0" class="LinePatternFill">
          <Option type="Map">
            <Option value="45" type="QString" name="angle"/>
            <Option value="during_render" type="QString" name="clip_mode"/>
            <Option value="" type="QString" name="color"/>
            <Option value="feature" type="QString" name="coordinate_reference"/>
            <Option value="5" type="QString" name="distance"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="distance_map_unit_scale"/>
            <Option value="MM" type="QString" name="distance_unit"/>
            <Option value="0" type="QString" name="line_width"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="line_width_map_unit_scale"/>
            <Option value="MM" type="QString" name="line_width_unit"/>
            <Option value="0" type="QString" name="offset"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
            <Option value="MM" type="QString" name="offset_unit"/>
            <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale"/>
            <Option value="MM" type="QString" name="outline_width_unit"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" type="QString" name="name"/>
              <Option name="properties"/>
              <Option value="collection" type="QString" name="type"/>
            </Option>
          </data_defined_properties>
          <symbol force_rhr="0" is_animated="0" alpha="1" clip_to_extent="1" type="line" frame_rate="10" name="@9@0">
            <data_defined_properties>
              <Option type="Map">
                <Option value="" type="QString" name="name"/>
                <Option name="properties"/>
                <Option value="collection" type="QString" name="type"/>
              </Option>
            </data_defined_properties>
            <layer id="{d0e0bf7f-52d8-48ea-9ebf-17a9cbad9369}" locked="0" enabled="1" pass="0" class="SimpleLine">
              <Option type="Map">
                <Option value="0" type="QString" name="align_dash_pattern"/>
                <Option value="square" type="QString" name="capstyle"/>
                <Option value="5;2" type="QString" name="customdash"/>
                <Option value="3x:0,0,0,0,0,0" type="QString" name="customdash_map_unit_scale"/>
                <Option value="MM" type="QString" name="customdash_unit"/>
                <Option value="0" type="QString" name="dash_pattern_offset"/>
                <Option value="3x:0,0,0,0,0,0" type="QString" name="dash_pattern_offset_map_unit_scale"/>
                <Option value="MM" type="QString" name="dash_pattern_offset_unit"/>
                <Option value="0" type="QString" name="draw_inside_polygon"/>
                <Option value="bevel" type="QString" name="joinstyle"/>
                <Option value="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" type="QString" name="line_color"/>
                <Option value="solid" type="QString" name="line_style"/>
                <Option value="0.2" type="QString" name="line_width"/>
                <Option value="MM" type="QString" name="line_width_unit"/>
                <Option value="0" type="QString" name="offset"/>
                <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale"/>
                <Option value="MM" type="QString" name="offset_unit"/>
                <Option value="0" type="QString" name="ring_filter"/>
                <Option value="0" type="QString" name="trim_distance_end"/>
                <Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_end_map_unit_scale"/>
                <Option value="MM" type="QString" name="trim_distance_end_unit"/>
                <Option value="0" type="QString" name="trim_distance_start"/>
                <Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_start_map_unit_scale"/>
                <Option value="MM" type="QString" name="trim_distance_start_unit"/>
                <Option value="0" type="QString" name="tweak_dash_pattern_on_corners"/>
                <Option value="0" type="QString" name="use_custom_dash"/>
                <Option value="3x:0,0,0,0,0,0" type="QString" name="width_map_unit_scale"/>
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
    <field configurationFlags="NoFlag" name="idx_residentiel"/>
    <field configurationFlags="NoFlag" name="rang_residentiel"/>
    <field configurationFlags="NoFlag" name="potentiel_residentiel"/>
    <field configurationFlags="NoFlag" name="idx_equipements"/>
    <field configurationFlags="NoFlag" name="rang_equipements"/>
    <field configurationFlags="NoFlag" name="potentiel_equipements"/>
    <field configurationFlags="NoFlag" name="idx_culture"/>
    <field configurationFlags="NoFlag" name="rang_culture"/>
    <field configurationFlags="NoFlag" name="potentiel_culture"/>
    <field configurationFlags="NoFlag" name="idx_tertiaire"/>
    <field configurationFlags="NoFlag" name="rang_tertiaire"/>
    <field configurationFlags="NoFlag" name="potentiel_tertiaire"/>
    <field configurationFlags="NoFlag" name="idx_industrie"/>
    <field configurationFlags="NoFlag" name="rang_industrie"/>
    <field configurationFlags="NoFlag" name="potentiel_industrie"/>
    <field configurationFlags="NoFlag" name="idx_renaturation"/>
    <field configurationFlags="NoFlag" name="rang_renaturation"/>
    <field configurationFlags="NoFlag" name="potentiel_renaturation"/>
    <field configurationFlags="NoFlag" name="idx_photovoltaique"/>
    <field configurationFlags="NoFlag" name="rang_photovoltaique"/>
    <field configurationFlags="NoFlag" name="potentiel_photovoltaique"/>
    <field configurationFlags="NoFlag" name="fiabilite"/>
    <field configurationFlags="NoFlag" name="fiabilite_mention"/>
    <field configurationFlags="NoFlag" name="usage_1"/>
    <field configurationFlags="NoFlag" name="usage_2"/>
    <field configurationFlags="NoFlag" name="usage_3"/>
    <field configurationFlags="NoFlag" name="exclus"/>
  </fieldConfiguration>
  <aliases>
    <alias field="idx_residentiel" index="0" name="Indice, résidentiel (0 à 100)"/>
    <alias field="rang_residentiel" index="1" name="Rang, résidentiel"/>
    <alias field="potentiel_residentiel" index="2" name="Potentiel, résidentiel"/>
    <alias field="idx_equipements" index="3" name="Indice, équipements (0 à 100)"/>
    <alias field="rang_equipements" index="4" name="Rang, équipements"/>
    <alias field="potentiel_equipements" index="5" name="Potentiel, équipements"/>
    <alias field="idx_culture" index="6" name="Indice, culture, tourisme (0 à 100)"/>
    <alias field="rang_culture" index="7" name="Rang, culture, tourisme"/>
    <alias field="potentiel_culture" index="8" name="Potentiel, culture, tourisme"/>
    <alias field="idx_tertiaire" index="9" name="Indice, tertiaire (0 à 100)"/>
    <alias field="rang_tertiaire" index="10" name="Rang, tertiaire"/>
    <alias field="potentiel_tertiaire" index="11" name="Potentiel, tertiaire"/>
    <alias field="idx_industrie" index="12" name="Indice, industrie (0 à 100)"/>
    <alias field="rang_industrie" index="13" name="Rang, industrie"/>
    <alias field="potentiel_industrie" index="14" name="Potentiel, industrie"/>
    <alias field="idx_renaturation" index="15" name="Indice, renaturation (0 à 100)"/>
    <alias field="rang_renaturation" index="16" name="Rang, renaturation"/>
    <alias field="potentiel_renaturation" index="17" name="Potentiel, renaturation"/>
    <alias field="idx_photovoltaique" index="18" name="Indice, photovoltaïque (0 à 100)"/>
    <alias field="rang_photovoltaique" index="19" name="Rang, photovoltaïque"/>
    <alias field="potentiel_photovoltaique" index="20" name="Potentiel, photovoltaïque"/>
    <alias field="fiabilite" index="21" name="Fiabilité (0 à 10)"/>
    <alias field="fiabilite_mention" index="22" name="Fiabilité, en mots"/>
    <alias field="usage_1" index="23" name="Premier usage"/>
    <alias field="usage_2" index="24" name="Deuxième usage"/>
    <alias field="usage_3" index="25" name="Troisième usage"/>
    <alias field="exclus" index="26" name="Usages exclus"/>
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
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="idx_residentiel" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="rang_residentiel" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="potentiel_residentiel" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="idx_equipements" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="rang_equipements" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="potentiel_equipements" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="idx_culture" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="rang_culture" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="potentiel_culture" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="idx_tertiaire" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="rang_tertiaire" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="potentiel_tertiaire" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="idx_industrie" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="rang_industrie" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="potentiel_industrie" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="idx_renaturation" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="rang_renaturation" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="potentiel_renaturation" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="idx_photovoltaique" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="rang_photovoltaique" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="potentiel_photovoltaique" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="fiabilite" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="fiabilite_mention" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="usage_1" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="usage_2" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="usage_3" unique_strength="0"/>
    <constraint notnull_strength="0" constraints="0" exp_strength="0" field="exclus" unique_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint field="idx_residentiel" exp="" desc=""/>
    <constraint field="rang_residentiel" exp="" desc=""/>
    <constraint field="potentiel_residentiel" exp="" desc=""/>
    <constraint field="idx_equipements" exp="" desc=""/>
    <constraint field="rang_equipements" exp="" desc=""/>
    <constraint field="potentiel_equipements" exp="" desc=""/>
    <constraint field="idx_culture" exp="" desc=""/>
    <constraint field="rang_culture" exp="" desc=""/>
    <constraint field="potentiel_culture" exp="" desc=""/>
    <constraint field="idx_tertiaire" exp="" desc=""/>
    <constraint field="rang_tertiaire" exp="" desc=""/>
    <constraint field="potentiel_tertiaire" exp="" desc=""/>
    <constraint field="idx_industrie" exp="" desc=""/>
    <constraint field="rang_industrie" exp="" desc=""/>
    <constraint field="potentiel_industrie" exp="" desc=""/>
    <constraint field="idx_renaturation" exp="" desc=""/>
    <constraint field="rang_renaturation" exp="" desc=""/>
    <constraint field="potentiel_renaturation" exp="" desc=""/>
    <constraint field="idx_photovoltaique" exp="" desc=""/>
    <constraint field="rang_photovoltaique" exp="" desc=""/>
    <constraint field="potentiel_photovoltaique" exp="" desc=""/>
    <constraint field="fiabilite" exp="" desc=""/>
    <constraint field="fiabilite_mention" exp="" desc=""/>
    <constraint field="usage_1" exp="" desc=""/>
    <constraint field="usage_2" exp="" desc=""/>
    <constraint field="usage_3" exp="" desc=""/>
    <constraint field="exclus" exp="" desc=""/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>2</layerGeometryType>
</qgis>
