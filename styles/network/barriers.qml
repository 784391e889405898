<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields|MapTips" labelsEnabled="1">
  <renderer-v2 symbollevels="0" forceraster="0" type="RuleRenderer" enableorderby="0" referencescale="-1">
    <rules key="{4a81966f-7495-4a04-b0ce-eef4ad67b8fb}">
      <rule symbol="0" key="{0f7e2b9d-c596-4a13-be47-7930d32b097c}" filter="&quot;dci_gain&quot; >= 5" label="Gain de 5 points et plus"/>
      <rule symbol="1" key="{83ba9a00-845d-4b44-8a9e-6d1434ab0865}" filter="&quot;dci_gain&quot; >= 1 AND &quot;dci_gain&quot; &lt; 5" label="Gain de 1 à 5 points"/>
      <rule symbol="2" key="{281c54d0-c1b5-45c6-92fd-4c5f90d7c11c}" filter="&quot;dci_gain&quot; > 0 AND &quot;dci_gain&quot; &lt; 1" label="Gain de moins de 1 point"/>
      <rule symbol="3" key="{9d5bf449-2833-4382-b75b-0c11592b284a}" filter="&quot;dci_gain&quot; &lt;= 0" label="Aucun gain : franchissable ou contourné"/>
      <rule symbol="4" key="{cb087199-2aa0-471d-94aa-8ee6d36b15d8}" filter="&quot;dci_gain&quot; IS NULL" label="Non connu"/>
    </rules>
    <symbols>
      <symbol frame_rate="10" type="marker" force_rhr="0" alpha="1" name="0" clip_to_extent="1" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" pass="0" id="{9d7949ce-55ff-4b32-946d-d3e6bf5f6dc0}" locked="0">
          <Option type="Map">
            <Option type="QString" value="0" name="angle"/>
            <Option type="QString" value="square" name="cap_style"/>
            <Option type="QString" value="165,15,21,255,rgb:0.6470588235294118,0.05882352941176471,0.08235294117647059,1" name="color"/>
            <Option type="QString" value="1" name="horizontal_anchor_point"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="triangle" name="name"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="34,34,34,255,rgb:0.13333333333333333,0.13333333333333333,0.13333333333333333,1" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.3" name="outline_width"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale"/>
            <Option type="QString" value="MM" name="outline_width_unit"/>
            <Option type="QString" value="diameter" name="scale_method"/>
            <Option type="QString" value="5" name="size"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale"/>
            <Option type="QString" value="MM" name="size_unit"/>
            <Option type="QString" value="1" name="vertical_anchor_point"/>
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
      <symbol frame_rate="10" type="marker" force_rhr="0" alpha="1" name="1" clip_to_extent="1" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" pass="0" id="{b866acea-1e43-440c-929a-7b273aeccdf7}" locked="0">
          <Option type="Map">
            <Option type="QString" value="0" name="angle"/>
            <Option type="QString" value="square" name="cap_style"/>
            <Option type="QString" value="239,101,72,255,rgb:0.93725490196078431,0.396078431372549,0.28235294117647058,1" name="color"/>
            <Option type="QString" value="1" name="horizontal_anchor_point"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="triangle" name="name"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="34,34,34,255,rgb:0.13333333333333333,0.13333333333333333,0.13333333333333333,1" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.3" name="outline_width"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale"/>
            <Option type="QString" value="MM" name="outline_width_unit"/>
            <Option type="QString" value="diameter" name="scale_method"/>
            <Option type="QString" value="4.2" name="size"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale"/>
            <Option type="QString" value="MM" name="size_unit"/>
            <Option type="QString" value="1" name="vertical_anchor_point"/>
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
      <symbol frame_rate="10" type="marker" force_rhr="0" alpha="1" name="2" clip_to_extent="1" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" pass="0" id="{707eb125-18ed-44c1-983a-b6ba9a9df049}" locked="0">
          <Option type="Map">
            <Option type="QString" value="0" name="angle"/>
            <Option type="QString" value="square" name="cap_style"/>
            <Option type="QString" value="253,204,138,255,rgb:0.99215686274509807,0.80000000000000004,0.54117647058823526,1" name="color"/>
            <Option type="QString" value="1" name="horizontal_anchor_point"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="triangle" name="name"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="34,34,34,255,rgb:0.13333333333333333,0.13333333333333333,0.13333333333333333,1" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.3" name="outline_width"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale"/>
            <Option type="QString" value="MM" name="outline_width_unit"/>
            <Option type="QString" value="diameter" name="scale_method"/>
            <Option type="QString" value="3.4" name="size"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale"/>
            <Option type="QString" value="MM" name="size_unit"/>
            <Option type="QString" value="1" name="vertical_anchor_point"/>
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
      <symbol frame_rate="10" type="marker" force_rhr="0" alpha="1" name="3" clip_to_extent="1" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" pass="0" id="{b55b5ca2-44ff-4948-8083-1e53e3e006fc}" locked="0">
          <Option type="Map">
            <Option type="QString" value="0" name="angle"/>
            <Option type="QString" value="square" name="cap_style"/>
            <Option type="QString" value="33,113,181,255,rgb:0.12941176470588237,0.44313725490196076,0.70980392156862748,1" name="color"/>
            <Option type="QString" value="1" name="horizontal_anchor_point"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="circle" name="name"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.4" name="outline_width"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale"/>
            <Option type="QString" value="MM" name="outline_width_unit"/>
            <Option type="QString" value="diameter" name="scale_method"/>
            <Option type="QString" value="2.8" name="size"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale"/>
            <Option type="QString" value="MM" name="size_unit"/>
            <Option type="QString" value="1" name="vertical_anchor_point"/>
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
      <symbol frame_rate="10" type="marker" force_rhr="0" alpha="1" name="4" clip_to_extent="1" is_animated="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" pass="0" id="{9826b478-4027-4913-8f81-4770354e14a2}" locked="0">
          <Option type="Map">
            <Option type="QString" value="0" name="angle"/>
            <Option type="QString" value="square" name="cap_style"/>
            <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="color"/>
            <Option type="QString" value="1" name="horizontal_anchor_point"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="cross2" name="name"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="34,34,34,255,rgb:0.13333333333333333,0.13333333333333333,0.13333333333333333,1" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.3" name="outline_width"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale"/>
            <Option type="QString" value="MM" name="outline_width_unit"/>
            <Option type="QString" value="diameter" name="scale_method"/>
            <Option type="QString" value="2.6" name="size"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale"/>
            <Option type="QString" value="MM" name="size_unit"/>
            <Option type="QString" value="1" name="vertical_anchor_point"/>
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
      <text-style blendMode="0" textOpacity="1" fontItalic="0" isExpression="1" fontLetterSpacing="0" forcedBold="0" fontWeight="50" fontSizeMapUnitScale="3x:0,0,0,0,0,0" multilineHeightUnit="Percentage" capitalization="0" forcedItalic="0" fontStrikeout="0" useSubstitutions="0" fontWordSpacing="0" allowHtml="0" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" namedStyle="" textColor="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" fontFamily="Open Sans" fontUnderline="0" textOrientation="horizontal" tabStopDistance="6" multilineHeight="1" legendString="Aa" fontKerning="1" tabStopDistanceUnit="Percentage" fontSize="8" fontSizeUnit="Point" fieldName="CASE WHEN &quot;rang&quot; &lt;= 20 AND &quot;dci_gain&quot; > 0 THEN &quot;rang&quot; END" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1">
        <families/>
        <text-buffer bufferDraw="1" bufferSize="0.80000000000000004" bufferColor="255,255,255,255,rgb:1,1,1,1" bufferBlendMode="0" bufferNoFill="1" bufferSizeUnits="MM" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferOpacity="1" bufferJoinStyle="128"/>
        <text-mask maskOpacity="1" maskType="0" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSize="1.5" maskSize2="1.5" maskEnabled="0" maskedSymbolLayers="" maskSizeUnits="MM" maskJoinStyle="128"/>
        <background shapeOffsetUnit="MM" shapeSVGFile="" shapeType="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeBorderWidthUnit="MM" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBlendMode="0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeOffsetX="0" shapeRadiiX="0" shapeSizeUnit="MM" shapeRadiiY="0" shapeOpacity="1" shapeRotationType="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeDraw="0" shapeRotation="0" shapeJoinStyle="64" shapeBorderWidth="0" shapeSizeX="0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeY="0" shapeOffsetY="0">
          <symbol frame_rate="10" type="fill" force_rhr="0" alpha="1" name="fillSymbol" clip_to_extent="1" is_animated="0">
            <data_defined_properties>
              <Option type="Map">
                <Option type="QString" value="" name="name"/>
                <Option name="properties"/>
                <Option type="QString" value="collection" name="type"/>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" enabled="1" pass="0" id="" locked="0">
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
        <shadow shadowOffsetDist="1" shadowRadius="1.5" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusAlphaOnly="0" shadowScale="100" shadowUnder="0" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowBlendMode="6" shadowOffsetGlobal="1" shadowOffsetUnit="MM" shadowRadiusUnit="MM" shadowOpacity="0.69999999999999996" shadowDraw="0" shadowOffsetAngle="135"/>
        <dd_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </dd_properties>
        <substitutions/>
      </text-style>
      <text-format rightDirectionSymbol=">" autoWrapLength="0" useMaxLineLengthForAutoWrap="1" formatNumbers="0" decimals="3" multilineAlign="3" wrapChar="" reverseDirectionSymbol="0" addDirectionSymbol="0" leftDirectionSymbol="&lt;" plussign="0" placeDirectionSymbol="0"/>
      <placement lineAnchorTextPoint="FollowPlacement" priority="5" yOffset="0" lineAnchorType="0" preserveRotation="1" placementFlags="10" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" xOffset="0" layerType="UnknownGeometry" offsetUnits="MM" prioritization="PreferCloser" fitInPolygonOnly="0" quadOffset="4" maxCurvedCharAngleIn="25" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistance="0" dist="0" repeatDistanceUnits="MM" geometryGenerator="" distMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" rotationAngle="0" geometryGeneratorEnabled="0" allowDegraded="0" maxCurvedCharAngleOut="-25" centroidInside="0" lineAnchorPercent="0.5" lineAnchorClipping="0" rotationUnit="AngleDegrees" maximumDistanceUnit="MM" centroidWhole="0" overrunDistanceUnit="MM" maximumDistance="0" overlapHandling="PreventOverlap" geometryGeneratorType="PointGeometry" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" placement="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" repeatDistance="0" polygonPlacementFlags="2" offsetType="0"/>
      <rendering limitNumLabels="0" scaleMax="250000" fontMaxPixelSize="10000" labelPerPart="0" drawLabels="1" minFeatureSize="0" upsidedownLabels="0" zIndex="0" fontLimitPixelSize="0" fontMinPixelSize="0" obstacle="1" unplacedVisibility="0" maxNumLabels="2000" scaleMin="1" mergeLines="0" obstacleType="1" obstacleFactor="1" scaleVisibility="1"/>
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
          <Option type="QString" value="&lt;symbol frame_rate=&quot;10&quot; type=&quot;line&quot; force_rhr=&quot;0&quot; alpha=&quot;1&quot; name=&quot;symbol&quot; clip_to_extent=&quot;1&quot; is_animated=&quot;0&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;layer class=&quot;SimpleLine&quot; enabled=&quot;1&quot; pass=&quot;0&quot; id=&quot;{a123c4de-bc76-4915-88b8-a8bde242a1cf}&quot; locked=&quot;0&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;align_dash_pattern&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;square&quot; name=&quot;capstyle&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;5;2&quot; name=&quot;customdash&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;customdash_map_unit_scale&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;customdash_unit&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;dash_pattern_offset&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;dash_pattern_offset_unit&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;draw_inside_polygon&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;bevel&quot; name=&quot;joinstyle&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; name=&quot;line_color&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;solid&quot; name=&quot;line_style&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0.3&quot; name=&quot;line_width&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;line_width_unit&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;offset&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;offset_map_unit_scale&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;offset_unit&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;ring_filter&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_end&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_end_map_unit_scale&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_end_unit&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_start&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_start_map_unit_scale&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_start_unit&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;tweak_dash_pattern_on_corners&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;use_custom_dash&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;width_map_unit_scale&quot;/>&lt;/Option>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>" name="lineSymbol"/>
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
    <field name="dci_gain" configurationFlags="NoFlag"/>
    <field name="dci_d_gain" configurationFlags="NoFlag"/>
    <field name="amont_km" configurationFlags="NoFlag"/>
    <field name="libre_km" configurationFlags="NoFlag"/>
    <field name="rang" configurationFlags="NoFlag"/>
    <field name="franchissement" configurationFlags="NoFlag"/>
    <field name="ecart_m" configurationFlags="NoFlag"/>
    <field name="segment_a" configurationFlags="NoFlag"/>
    <field name="segment_b" configurationFlags="NoFlag"/>
    <field name="liste" configurationFlags="NoFlag"/>
  </fieldConfiguration>
  <aliases>
    <alias field="dci_gain" index="0" name="Gain de connectivité si franchissable (points)"/>
    <alias field="dci_d_gain" index="1" name="Gain depuis la mer (points)"/>
    <alias field="amont_km" index="2" name="Linéaire amont (km)"/>
    <alias field="libre_km" index="3" name="Jusqu'aux obstacles suivants (km)"/>
    <alias field="rang" index="4" name="Rang"/>
    <alias field="franchissement" index="5" name="Franchissement (0 à 1)"/>
    <alias field="ecart_m" index="6" name="Distance au cours d'eau (m)"/>
    <alias field="segment_a" index="7" name="Segment avant"/>
    <alias field="segment_b" index="8" name="Segment après"/>
    <alias field="liste" index="9" name="Liste L. 214-17"/>
  </aliases>
  <splitPolicies>
    <policy field="dci_gain" policy="Duplicate"/>
    <policy field="dci_d_gain" policy="Duplicate"/>
    <policy field="amont_km" policy="Duplicate"/>
    <policy field="libre_km" policy="Duplicate"/>
    <policy field="rang" policy="Duplicate"/>
    <policy field="franchissement" policy="Duplicate"/>
    <policy field="ecart_m" policy="Duplicate"/>
    <policy field="segment_a" policy="Duplicate"/>
    <policy field="segment_b" policy="Duplicate"/>
    <policy field="liste" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="dci_gain" policy="Duplicate"/>
    <policy field="dci_d_gain" policy="Duplicate"/>
    <policy field="amont_km" policy="Duplicate"/>
    <policy field="libre_km" policy="Duplicate"/>
    <policy field="rang" policy="Duplicate"/>
    <policy field="franchissement" policy="Duplicate"/>
    <policy field="ecart_m" policy="Duplicate"/>
    <policy field="segment_a" policy="Duplicate"/>
    <policy field="segment_b" policy="Duplicate"/>
    <policy field="liste" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="dci_gain" applyOnUpdate="0"/>
    <default expression="" field="dci_d_gain" applyOnUpdate="0"/>
    <default expression="" field="amont_km" applyOnUpdate="0"/>
    <default expression="" field="libre_km" applyOnUpdate="0"/>
    <default expression="" field="rang" applyOnUpdate="0"/>
    <default expression="" field="franchissement" applyOnUpdate="0"/>
    <default expression="" field="ecart_m" applyOnUpdate="0"/>
    <default expression="" field="segment_a" applyOnUpdate="0"/>
    <default expression="" field="segment_b" applyOnUpdate="0"/>
    <default expression="" field="liste" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="dci_gain" constraints="0" notnull_strength="0"/>
    <constraint unique_strength="0" exp_strength="0" field="dci_d_gain" constraints="0" notnull_strength="0"/>
    <constraint unique_strength="0" exp_strength="0" field="amont_km" constraints="0" notnull_strength="0"/>
    <constraint unique_strength="0" exp_strength="0" field="libre_km" constraints="0" notnull_strength="0"/>
    <constraint unique_strength="0" exp_strength="0" field="rang" constraints="0" notnull_strength="0"/>
    <constraint unique_strength="0" exp_strength="0" field="franchissement" constraints="0" notnull_strength="0"/>
    <constraint unique_strength="0" exp_strength="0" field="ecart_m" constraints="0" notnull_strength="0"/>
    <constraint unique_strength="0" exp_strength="0" field="segment_a" constraints="0" notnull_strength="0"/>
    <constraint unique_strength="0" exp_strength="0" field="segment_b" constraints="0" notnull_strength="0"/>
    <constraint unique_strength="0" exp_strength="0" field="liste" constraints="0" notnull_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="dci_gain" exp=""/>
    <constraint desc="" field="dci_d_gain" exp=""/>
    <constraint desc="" field="amont_km" exp=""/>
    <constraint desc="" field="libre_km" exp=""/>
    <constraint desc="" field="rang" exp=""/>
    <constraint desc="" field="franchissement" exp=""/>
    <constraint desc="" field="ecart_m" exp=""/>
    <constraint desc="" field="segment_a" exp=""/>
    <constraint desc="" field="segment_b" exp=""/>
    <constraint desc="" field="liste" exp=""/>
  </constraintExpressions>
  <expressionfields/>
  <mapTip enabled="1">&lt;table>&lt;tr>&lt;td>Gain de connectivité si franchissable (points)&lt;/td>&lt;td>[% coalesce("dci_gain", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Gain depuis la mer (points)&lt;/td>&lt;td>[% coalesce("dci_d_gain", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Linéaire amont (km)&lt;/td>&lt;td>[% coalesce("amont_km", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Jusqu'aux obstacles suivants (km)&lt;/td>&lt;td>[% coalesce("libre_km", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Rang&lt;/td>&lt;td>[% coalesce("rang", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Franchissement (0 à 1)&lt;/td>&lt;td>[% coalesce("franchissement", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Distance au cours d'eau (m)&lt;/td>&lt;td>[% coalesce("ecart_m", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Segment avant&lt;/td>&lt;td>[% coalesce("segment_a", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Segment après&lt;/td>&lt;td>[% coalesce("segment_b", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Liste L. 214-17&lt;/td>&lt;td>[% coalesce("liste", '—') %]&lt;/td>&lt;/tr>&lt;/table></mapTip>
  <layerGeometryType>0</layerGeometryType>
</qgis>
