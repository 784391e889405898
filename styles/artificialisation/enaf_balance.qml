<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" labelsEnabled="1" styleCategories="Symbology|Labeling|Fields">
  <renderer-v2 forceraster="0" symbollevels="0" referencescale="-1" type="RuleRenderer" enableorderby="0">
    <rules key="{404d0b53-3550-4ed5-92df-e50c90da2872}">
      <rule key="{8ddc3e96-bce9-4433-a3eb-72e1e8a74d1f}" filter="&quot;conso_nette_ha&quot; &lt; 0" label="Recul net (plus rendu que pris)" symbol="0"/>
      <rule key="{2bb959d3-9309-4fc2-8acc-e1cb90494e3b}" filter="&quot;conso_nette_ha&quot; >= 0 AND 10000 * &quot;conso_nette_ha&quot; / &quot;surf_ha&quot; &lt; 10" label="0 à 10 m² par hectare" symbol="1"/>
      <rule key="{39737d34-c7ed-4d3d-9eed-b339aac95f09}" filter="10000 * &quot;conso_nette_ha&quot; / &quot;surf_ha&quot; >= 10 AND 10000 * &quot;conso_nette_ha&quot; / &quot;surf_ha&quot; &lt; 30" label="10 à 30 m² par hectare" symbol="2"/>
      <rule key="{b47bd376-7c38-423f-aa68-110ff38c03a0}" filter="10000 * &quot;conso_nette_ha&quot; / &quot;surf_ha&quot; >= 30 AND 10000 * &quot;conso_nette_ha&quot; / &quot;surf_ha&quot; &lt; 100" label="30 à 100 m² par hectare" symbol="3"/>
      <rule key="{cf642019-da40-45e1-85fc-eea9c459f90e}" filter="10000 * &quot;conso_nette_ha&quot; / &quot;surf_ha&quot; >= 100" label="100 m² par hectare et plus" symbol="4"/>
      <rule key="{b8313622-6ba9-4839-b0af-1cbf6282a9cd}" filter="&quot;conso_nette_ha&quot; IS NULL OR &quot;surf_ha&quot; IS NULL" label="Non connu" symbol="5"/>
    </rules>
    <symbols>
      <symbol frame_rate="10" clip_to_extent="1" alpha="1" is_animated="0" type="fill" force_rhr="0" name="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" locked="0" pass="0" enabled="1" id="{2a42ad2f-55d1-4880-875f-e5cf0fc8e295}">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="143,208,200,255,rgb:0.5607843137254902,0.81568627450980391,0.78431372549019607,1" name="color"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="90,90,90,255,rgb:0.35294117647058826,0.35294117647058826,0.35294117647058826,1" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.2" name="outline_width"/>
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
      <symbol frame_rate="10" clip_to_extent="1" alpha="1" is_animated="0" type="fill" force_rhr="0" name="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" locked="0" pass="0" enabled="1" id="{0511e9af-4cd5-42b0-9a01-71274894e0d0}">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="253,248,236,255,rgb:0.99215686274509807,0.97254901960784312,0.92549019607843142,1" name="color"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="90,90,90,255,rgb:0.35294117647058826,0.35294117647058826,0.35294117647058826,1" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.2" name="outline_width"/>
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
      <symbol frame_rate="10" clip_to_extent="1" alpha="1" is_animated="0" type="fill" force_rhr="0" name="2">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" locked="0" pass="0" enabled="1" id="{6748e40a-a505-49c0-a182-6227a17ce50b}">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="251,230,189,255,rgb:0.98431372549019602,0.90196078431372551,0.74117647058823533,1" name="color"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="90,90,90,255,rgb:0.35294117647058826,0.35294117647058826,0.35294117647058826,1" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.2" name="outline_width"/>
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
      <symbol frame_rate="10" clip_to_extent="1" alpha="1" is_animated="0" type="fill" force_rhr="0" name="3">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" locked="0" pass="0" enabled="1" id="{06a31eaa-c9a6-4505-9a30-ae07df88c885}">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="243,197,131,255,rgb:0.95294117647058818,0.77254901960784317,0.51372549019607838,1" name="color"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="90,90,90,255,rgb:0.35294117647058826,0.35294117647058826,0.35294117647058826,1" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.2" name="outline_width"/>
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
      <symbol frame_rate="10" clip_to_extent="1" alpha="1" is_animated="0" type="fill" force_rhr="0" name="4">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" locked="0" pass="0" enabled="1" id="{79bf6e9d-0609-410a-aaca-c1de94ea31d3}">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="221,154,76,255,rgb:0.8666666666666667,0.60392156862745094,0.29803921568627451,1" name="color"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="90,90,90,255,rgb:0.35294117647058826,0.35294117647058826,0.35294117647058826,1" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.2" name="outline_width"/>
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
      <symbol frame_rate="10" clip_to_extent="1" alpha="1" is_animated="0" type="fill" force_rhr="0" name="5">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" locked="0" pass="0" enabled="1" id="{da1292ee-23cb-450b-b114-8aead74cc27e}">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="245,245,245,255,rgb:0.96078431372549022,0.96078431372549022,0.96078431372549022,1" name="color"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" name="outline_color"/>
            <Option type="QString" value="no" name="outline_style"/>
            <Option type="QString" value="0.26" name="outline_width"/>
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
        <layer class="LinePatternFill" locked="0" pass="0" enabled="1" id="{afe05c75-1647-434d-b191-e0bc9500128a}">
          <Option type="Map">
            <Option type="QString" value="45" name="angle"/>
            <Option type="QString" value="during_render" name="clip_mode"/>
            <Option type="QString" value="0,0,0,255,rgb:0,0,0,1" name="color"/>
            <Option type="QString" value="feature" name="coordinate_reference"/>
            <Option type="QString" value="1.6" name="distance"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="distance_map_unit_scale"/>
            <Option type="QString" value="MM" name="distance_unit"/>
            <Option type="QString" value="0.5" name="line_width"/>
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
          <symbol frame_rate="10" clip_to_extent="1" alpha="1" is_animated="0" type="line" force_rhr="0" name="@5@1">
            <data_defined_properties>
              <Option type="Map">
                <Option type="QString" value="" name="name"/>
                <Option name="properties"/>
                <Option type="QString" value="collection" name="type"/>
              </Option>
            </data_defined_properties>
            <layer class="SimpleLine" locked="0" pass="0" enabled="1" id="{ca69761e-a098-462e-864a-58a9d6eeef21}">
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
                <Option type="QString" value="150,150,150,255,rgb:0.58823529411764708,0.58823529411764708,0.58823529411764708,1" name="line_color"/>
                <Option type="QString" value="solid" name="line_style"/>
                <Option type="QString" value="0.3" name="line_width"/>
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
        <layer class="SimpleFill" locked="0" pass="0" enabled="1" id="{c2234c76-1b52-4d54-afb6-437b84ca2fc3}">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="0,0,255,255,rgb:0,0,1,1" name="color"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="140,140,140,255,rgb:0.5490196078431373,0.5490196078431373,0.5490196078431373,1" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.15" name="outline_width"/>
            <Option type="QString" value="MM" name="outline_width_unit"/>
            <Option type="QString" value="no" name="style"/>
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
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fontLetterSpacing="0" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" allowHtml="0" tabStopDistance="6" namedStyle="" fontWordSpacing="0" forcedItalic="0" fontUnderline="0" fontWeight="50" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" tabStopDistanceUnit="Percentage" fontFamily="Open Sans" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSize="8" blendMode="0" fontSizeUnit="Point" textOrientation="horizontal" multilineHeight="1" capitalization="0" useSubstitutions="0" textOpacity="1" fontKerning="1" textColor="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" legendString="Aa" isExpression="1" fontStrikeout="0" multilineHeightUnit="Percentage" fieldName="&quot;nom&quot; || coalesce('\n' || if(&quot;conso_nette_ha&quot; > 0, '+', '') || replace(format_number(&quot;conso_nette_ha&quot;, 1, 'fr'), '-', '−') || ' ha', '')" fontItalic="0" forcedBold="0">
        <families/>
        <text-buffer bufferSize="0.90000000000000002" bufferBlendMode="0" bufferOpacity="1" bufferJoinStyle="128" bufferNoFill="1" bufferColor="255,255,255,220,rgb:1,1,1,0.86274509803921573" bufferDraw="1" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM"/>
        <text-mask maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskEnabled="0" maskType="0" maskSize2="1.5" maskSize="1.5" maskOpacity="1" maskedSymbolLayers="" maskJoinStyle="128"/>
        <background shapeRotation="0" shapeBorderWidth="0" shapeOffsetX="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeSizeType="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeBlendMode="0" shapeJoinStyle="64" shapeRadiiY="0" shapeSizeY="0" shapeSizeUnit="MM" shapeDraw="0" shapeSizeX="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeBorderWidthUnit="MM" shapeOffsetY="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeType="0" shapeSVGFile="" shapeOffsetUnit="MM" shapeOpacity="1" shapeRotationType="0">
          <symbol frame_rate="10" clip_to_extent="1" alpha="1" is_animated="0" type="fill" force_rhr="0" name="fillSymbol">
            <data_defined_properties>
              <Option type="Map">
                <Option type="QString" value="" name="name"/>
                <Option name="properties"/>
                <Option type="QString" value="collection" name="type"/>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" locked="0" pass="0" enabled="1" id="">
              <Option type="Map">
                <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
                <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="color"/>
                <Option type="QString" value="bevel" name="joinstyle"/>
                <Option type="QString" value="0,0" name="offset"/>
                <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
                <Option type="QString" value="MM" name="offset_unit"/>
                <Option type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" name="outline_color"/>
                <Option type="QString" value="no" name="outline_style"/>
                <Option type="QString" value="0" name="outline_width"/>
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
        </background>
        <shadow shadowOffsetUnit="MM" shadowBlendMode="6" shadowOffsetGlobal="1" shadowRadius="1.5" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowScale="100" shadowDraw="0" shadowOffsetAngle="135" shadowRadiusUnit="MM" shadowRadiusAlphaOnly="0" shadowUnder="0" shadowOpacity="0.69999999999999996" shadowOffsetDist="1"/>
        <dd_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </dd_properties>
        <substitutions/>
      </text-style>
      <text-format formatNumbers="0" autoWrapLength="0" rightDirectionSymbol=">" leftDirectionSymbol="&lt;" plussign="0" wrapChar="" placeDirectionSymbol="0" reverseDirectionSymbol="0" decimals="3" multilineAlign="1" addDirectionSymbol="0" useMaxLineLengthForAutoWrap="1"/>
      <placement rotationUnit="AngleDegrees" offsetType="0" geometryGenerator="" maximumDistanceUnit="MM" maxCurvedCharAngleOut="-25" repeatDistanceUnits="MM" overlapHandling="PreventOverlap" centroidWhole="0" maximumDistance="0" geometryGeneratorType="PointGeometry" xOffset="0" overrunDistanceUnit="MM" overrunDistance="0" quadOffset="4" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" geometryGeneratorEnabled="0" repeatDistance="0" lineAnchorTextPoint="FollowPlacement" polygonPlacementFlags="2" prioritization="PreferCloser" dist="0" rotationAngle="0" allowDegraded="0" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" distMapUnitScale="3x:0,0,0,0,0,0" placementFlags="10" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" fitInPolygonOnly="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" priority="5" distUnits="MM" layerType="UnknownGeometry" placement="4" lineAnchorPercent="0.5" lineAnchorClipping="0" lineAnchorType="0" yOffset="0" centroidInside="0" maxCurvedCharAngleIn="25" preserveRotation="1" offsetUnits="MM"/>
      <rendering labelPerPart="0" zIndex="0" fontMaxPixelSize="10000" scaleMin="0" limitNumLabels="0" mergeLines="0" drawLabels="1" fontLimitPixelSize="0" maxNumLabels="2000" unplacedVisibility="0" obstacleType="1" scaleMax="0" obstacleFactor="1" upsidedownLabels="0" minFeatureSize="0" obstacle="1" fontMinPixelSize="0" scaleVisibility="0"/>
      <dd_properties>
        <Option type="Map">
          <Option type="QString" value="" name="name"/>
          <Option name="properties"/>
          <Option type="QString" value="collection" name="type"/>
        </Option>
      </dd_properties>
      <callout type="simple">
        <Option type="Map">
          <Option type="QString" value="pole_of_inaccessibility" name="anchorPoint"/>
          <Option type="int" value="0" name="blendMode"/>
          <Option type="Map" name="ddProperties">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
          <Option type="bool" value="false" name="drawToAllParts"/>
          <Option type="QString" value="0" name="enabled"/>
          <Option type="QString" value="point_on_exterior" name="labelAnchorPoint"/>
          <Option type="QString" value="&lt;symbol frame_rate=&quot;10&quot; clip_to_extent=&quot;1&quot; alpha=&quot;1&quot; is_animated=&quot;0&quot; type=&quot;line&quot; force_rhr=&quot;0&quot; name=&quot;symbol&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;layer class=&quot;SimpleLine&quot; locked=&quot;0&quot; pass=&quot;0&quot; enabled=&quot;1&quot; id=&quot;{fdf73724-c014-4ce4-80b4-34507882347f}&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;align_dash_pattern&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;square&quot; name=&quot;capstyle&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;5;2&quot; name=&quot;customdash&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;customdash_map_unit_scale&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;customdash_unit&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;dash_pattern_offset&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;dash_pattern_offset_unit&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;draw_inside_polygon&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;bevel&quot; name=&quot;joinstyle&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; name=&quot;line_color&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;solid&quot; name=&quot;line_style&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0.3&quot; name=&quot;line_width&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;line_width_unit&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;offset&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;offset_map_unit_scale&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;offset_unit&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;ring_filter&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_end&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_end_map_unit_scale&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_end_unit&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_start&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_start_map_unit_scale&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_start_unit&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;tweak_dash_pattern_on_corners&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;use_custom_dash&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;width_map_unit_scale&quot;/>&lt;/Option>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>" name="lineSymbol"/>
          <Option type="double" value="0" name="minLength"/>
          <Option type="QString" value="3x:0,0,0,0,0,0" name="minLengthMapUnitScale"/>
          <Option type="QString" value="MM" name="minLengthUnit"/>
          <Option type="double" value="0" name="offsetFromAnchor"/>
          <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromAnchorMapUnitScale"/>
          <Option type="QString" value="MM" name="offsetFromAnchorUnit"/>
          <Option type="double" value="0" name="offsetFromLabel"/>
          <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromLabelMapUnitScale"/>
          <Option type="QString" value="MM" name="offsetFromLabelUnit"/>
        </Option>
      </callout>
    </settings>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <fieldConfiguration>
    <field configurationFlags="NoFlag" name="id"/>
    <field configurationFlags="NoFlag" name="nom"/>
    <field configurationFlags="NoFlag" name="parent"/>
    <field configurationFlags="NoFlag" name="surf_ha"/>
    <field configurationFlags="NoFlag" name="couvert_pct"/>
    <field configurationFlags="NoFlag" name="artif_t0_ha"/>
    <field configurationFlags="NoFlag" name="artif_t1_ha"/>
    <field configurationFlags="NoFlag" name="artif_brute_ha"/>
    <field configurationFlags="NoFlag" name="desartif_ha"/>
    <field configurationFlags="NoFlag" name="artif_nette_ha"/>
    <field configurationFlags="NoFlag" name="imperm_brute_ha"/>
    <field configurationFlags="NoFlag" name="desimperm_ha"/>
    <field configurationFlags="NoFlag" name="imperm_nette_ha"/>
    <field configurationFlags="NoFlag" name="enaf_t0_ha"/>
    <field configurationFlags="NoFlag" name="enaf_t1_ha"/>
    <field configurationFlags="NoFlag" name="conso_enaf_ha"/>
    <field configurationFlags="NoFlag" name="renat_enaf_ha"/>
    <field configurationFlags="NoFlag" name="conso_nette_ha"/>
    <field configurationFlags="NoFlag" name="nc_ha"/>
    <field configurationFlags="NoFlag" name="nc_imperm_ha"/>
    <field configurationFlags="NoFlag" name="sous_seuil_ha"/>
    <field configurationFlags="NoFlag" name="rythme_ha_an"/>
    <field configurationFlags="NoFlag" name="artif_pct"/>
  </fieldConfiguration>
  <aliases>
    <alias index="0" field="id" name="Identifiant"/>
    <alias index="1" field="nom" name="Nom"/>
    <alias index="2" field="parent" name="Territoire parent"/>
    <alias index="3" field="surf_ha" name="Surface (ha)"/>
    <alias index="4" field="couvert_pct" name="Couvert (%)"/>
    <alias index="5" field="artif_t0_ha" name="Artificialisé, début (ha)"/>
    <alias index="6" field="artif_t1_ha" name="Artificialisé, fin (ha)"/>
    <alias index="7" field="artif_brute_ha" name="Artificialisation (ha)"/>
    <alias index="8" field="desartif_ha" name="Désartificialisation (ha)"/>
    <alias index="9" field="artif_nette_ha" name="Solde net (ha)"/>
    <alias index="10" field="imperm_brute_ha" name="Imperméabilisation (ha)"/>
    <alias index="11" field="desimperm_ha" name="Désimperméabilisation (ha)"/>
    <alias index="12" field="imperm_nette_ha" name="Solde imperméable (ha)"/>
    <alias index="13" field="enaf_t0_ha" name="ENAF, début (ha)"/>
    <alias index="14" field="enaf_t1_ha" name="ENAF, fin (ha)"/>
    <alias index="15" field="conso_enaf_ha" name="Consommation (ha)"/>
    <alias index="16" field="renat_enaf_ha" name="Renaturation (ha)"/>
    <alias index="17" field="conso_nette_ha" name="Solde net (ha)"/>
    <alias index="18" field="nc_ha" name="Non classé (ha)"/>
    <alias index="19" field="nc_imperm_ha" name="Imperméabilité inconnue (ha)"/>
    <alias index="20" field="sous_seuil_ha" name="Sous le seuil (ha)"/>
    <alias index="21" field="rythme_ha_an" name="Rythme (ha/an)"/>
    <alias index="22" field="artif_pct" name="Artificialisé (%)"/>
  </aliases>
  <splitPolicies>
    <policy field="id" policy="Duplicate"/>
    <policy field="nom" policy="Duplicate"/>
    <policy field="parent" policy="Duplicate"/>
    <policy field="surf_ha" policy="Duplicate"/>
    <policy field="couvert_pct" policy="Duplicate"/>
    <policy field="artif_t0_ha" policy="Duplicate"/>
    <policy field="artif_t1_ha" policy="Duplicate"/>
    <policy field="artif_brute_ha" policy="Duplicate"/>
    <policy field="desartif_ha" policy="Duplicate"/>
    <policy field="artif_nette_ha" policy="Duplicate"/>
    <policy field="imperm_brute_ha" policy="Duplicate"/>
    <policy field="desimperm_ha" policy="Duplicate"/>
    <policy field="imperm_nette_ha" policy="Duplicate"/>
    <policy field="enaf_t0_ha" policy="Duplicate"/>
    <policy field="enaf_t1_ha" policy="Duplicate"/>
    <policy field="conso_enaf_ha" policy="Duplicate"/>
    <policy field="renat_enaf_ha" policy="Duplicate"/>
    <policy field="conso_nette_ha" policy="Duplicate"/>
    <policy field="nc_ha" policy="Duplicate"/>
    <policy field="nc_imperm_ha" policy="Duplicate"/>
    <policy field="sous_seuil_ha" policy="Duplicate"/>
    <policy field="rythme_ha_an" policy="Duplicate"/>
    <policy field="artif_pct" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="id" policy="Duplicate"/>
    <policy field="nom" policy="Duplicate"/>
    <policy field="parent" policy="Duplicate"/>
    <policy field="surf_ha" policy="Duplicate"/>
    <policy field="couvert_pct" policy="Duplicate"/>
    <policy field="artif_t0_ha" policy="Duplicate"/>
    <policy field="artif_t1_ha" policy="Duplicate"/>
    <policy field="artif_brute_ha" policy="Duplicate"/>
    <policy field="desartif_ha" policy="Duplicate"/>
    <policy field="artif_nette_ha" policy="Duplicate"/>
    <policy field="imperm_brute_ha" policy="Duplicate"/>
    <policy field="desimperm_ha" policy="Duplicate"/>
    <policy field="imperm_nette_ha" policy="Duplicate"/>
    <policy field="enaf_t0_ha" policy="Duplicate"/>
    <policy field="enaf_t1_ha" policy="Duplicate"/>
    <policy field="conso_enaf_ha" policy="Duplicate"/>
    <policy field="renat_enaf_ha" policy="Duplicate"/>
    <policy field="conso_nette_ha" policy="Duplicate"/>
    <policy field="nc_ha" policy="Duplicate"/>
    <policy field="nc_imperm_ha" policy="Duplicate"/>
    <policy field="sous_seuil_ha" policy="Duplicate"/>
    <policy field="rythme_ha_an" policy="Duplicate"/>
    <policy field="artif_pct" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default applyOnUpdate="0" field="id" expression=""/>
    <default applyOnUpdate="0" field="nom" expression=""/>
    <default applyOnUpdate="0" field="parent" expression=""/>
    <default applyOnUpdate="0" field="surf_ha" expression=""/>
    <default applyOnUpdate="0" field="couvert_pct" expression=""/>
    <default applyOnUpdate="0" field="artif_t0_ha" expression=""/>
    <default applyOnUpdate="0" field="artif_t1_ha" expression=""/>
    <default applyOnUpdate="0" field="artif_brute_ha" expression=""/>
    <default applyOnUpdate="0" field="desartif_ha" expression=""/>
    <default applyOnUpdate="0" field="artif_nette_ha" expression=""/>
    <default applyOnUpdate="0" field="imperm_brute_ha" expression=""/>
    <default applyOnUpdate="0" field="desimperm_ha" expression=""/>
    <default applyOnUpdate="0" field="imperm_nette_ha" expression=""/>
    <default applyOnUpdate="0" field="enaf_t0_ha" expression=""/>
    <default applyOnUpdate="0" field="enaf_t1_ha" expression=""/>
    <default applyOnUpdate="0" field="conso_enaf_ha" expression=""/>
    <default applyOnUpdate="0" field="renat_enaf_ha" expression=""/>
    <default applyOnUpdate="0" field="conso_nette_ha" expression=""/>
    <default applyOnUpdate="0" field="nc_ha" expression=""/>
    <default applyOnUpdate="0" field="nc_imperm_ha" expression=""/>
    <default applyOnUpdate="0" field="sous_seuil_ha" expression=""/>
    <default applyOnUpdate="0" field="rythme_ha_an" expression=""/>
    <default applyOnUpdate="0" field="artif_pct" expression=""/>
  </defaults>
  <constraints>
    <constraint constraints="0" notnull_strength="0" field="id" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="nom" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="parent" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="surf_ha" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="couvert_pct" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="artif_t0_ha" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="artif_t1_ha" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="artif_brute_ha" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="desartif_ha" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="artif_nette_ha" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="imperm_brute_ha" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="desimperm_ha" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="imperm_nette_ha" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="enaf_t0_ha" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="enaf_t1_ha" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="conso_enaf_ha" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="renat_enaf_ha" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="conso_nette_ha" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="nc_ha" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="nc_imperm_ha" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="sous_seuil_ha" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="rythme_ha_an" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="artif_pct" unique_strength="0" exp_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint exp="" field="id" desc=""/>
    <constraint exp="" field="nom" desc=""/>
    <constraint exp="" field="parent" desc=""/>
    <constraint exp="" field="surf_ha" desc=""/>
    <constraint exp="" field="couvert_pct" desc=""/>
    <constraint exp="" field="artif_t0_ha" desc=""/>
    <constraint exp="" field="artif_t1_ha" desc=""/>
    <constraint exp="" field="artif_brute_ha" desc=""/>
    <constraint exp="" field="desartif_ha" desc=""/>
    <constraint exp="" field="artif_nette_ha" desc=""/>
    <constraint exp="" field="imperm_brute_ha" desc=""/>
    <constraint exp="" field="desimperm_ha" desc=""/>
    <constraint exp="" field="imperm_nette_ha" desc=""/>
    <constraint exp="" field="enaf_t0_ha" desc=""/>
    <constraint exp="" field="enaf_t1_ha" desc=""/>
    <constraint exp="" field="conso_enaf_ha" desc=""/>
    <constraint exp="" field="renat_enaf_ha" desc=""/>
    <constraint exp="" field="conso_nette_ha" desc=""/>
    <constraint exp="" field="nc_ha" desc=""/>
    <constraint exp="" field="nc_imperm_ha" desc=""/>
    <constraint exp="" field="sous_seuil_ha" desc=""/>
    <constraint exp="" field="rythme_ha_an" desc=""/>
    <constraint exp="" field="artif_pct" desc=""/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>2</layerGeometryType>
</qgis>
