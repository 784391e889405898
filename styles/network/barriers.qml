<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields|MapTips" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer" referencescale="-1" forceraster="0" symbollevels="0" enableorderby="0">
    <rules key="{e45858b4-8972-4e0e-8f7f-23d75fbf45d3}">
      <rule label="Gain de 5 points et plus" filter="&quot;dci_gain&quot; >= 5" key="{60c6f534-1649-4b16-b756-47f5bb7d3980}" symbol="0"/>
      <rule label="Gain de 1 à 5 points" filter="&quot;dci_gain&quot; >= 1 AND &quot;dci_gain&quot; &lt; 5" key="{95c9269f-6052-4e60-807b-5aa1d1c947d7}" symbol="1"/>
      <rule label="Gain de moins de 1 point" filter="&quot;dci_gain&quot; > 0 AND &quot;dci_gain&quot; &lt; 1" key="{15cf0519-d3c8-40e9-9f93-d587c3f1d115}" symbol="2"/>
      <rule label="Aucun gain : franchissable ou contourné" filter="&quot;dci_gain&quot; &lt;= 0" key="{63f33cf3-ee10-4fc1-8867-e49e2e50773b}" symbol="3"/>
      <rule label="Non connu" filter="&quot;dci_gain&quot; IS NULL" key="{2358b17f-5e04-4edd-b1f9-dabba931be6e}" symbol="4"/>
    </rules>
    <symbols>
      <symbol type="marker" clip_to_extent="1" is_animated="0" frame_rate="10" alpha="1" name="0" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{32c483a2-32e6-46fb-aaa7-f67ff94b4186}" locked="0" enabled="1" class="SimpleMarker">
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
      <symbol type="marker" clip_to_extent="1" is_animated="0" frame_rate="10" alpha="1" name="1" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{ae1e0260-6c85-4fce-b064-e5a82b5fb91f}" locked="0" enabled="1" class="SimpleMarker">
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
      <symbol type="marker" clip_to_extent="1" is_animated="0" frame_rate="10" alpha="1" name="2" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{00740ecb-f871-47ec-8515-1e13f7e238d5}" locked="0" enabled="1" class="SimpleMarker">
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
      <symbol type="marker" clip_to_extent="1" is_animated="0" frame_rate="10" alpha="1" name="3" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{344ce901-40a0-498b-9763-f7174c7b4f09}" locked="0" enabled="1" class="SimpleMarker">
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
      <symbol type="marker" clip_to_extent="1" is_animated="0" frame_rate="10" alpha="1" name="4" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{4250d54d-0bbd-41cc-aad0-d379f407a738}" locked="0" enabled="1" class="SimpleMarker">
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
      <text-style fontWordSpacing="0" fontKerning="1" fontLetterSpacing="0" allowHtml="0" textOpacity="1" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontStrikeout="0" forcedItalic="0" fieldName="CASE WHEN &quot;rang&quot; &lt;= 20 AND &quot;dci_gain&quot; > 0 THEN &quot;rang&quot; END" blendMode="0" legendString="Aa" tabStopDistance="6" fontSizeUnit="Point" fontWeight="50" fontUnderline="0" isExpression="1" fontSize="8" textColor="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" namedStyle="" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" useSubstitutions="0" multilineHeight="1" capitalization="0" fontItalic="0" tabStopDistanceUnit="Percentage" textOrientation="horizontal" multilineHeightUnit="Percentage" fontFamily="Open Sans" forcedBold="0" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1">
        <families/>
        <text-buffer bufferSizeUnits="MM" bufferColor="255,255,255,255,rgb:1,1,1,1" bufferBlendMode="0" bufferJoinStyle="128" bufferDraw="1" bufferNoFill="1" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferOpacity="1" bufferSize="0.80000000000000004"/>
        <text-mask maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskOpacity="1" maskJoinStyle="128" maskedSymbolLayers="" maskEnabled="0" maskType="0" maskSize2="1.5" maskSize="1.5"/>
        <background shapeSizeUnit="MM" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSVGFile="" shapeSizeType="0" shapeRadiiY="0" shapeRadiiUnit="MM" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeRotation="0" shapeDraw="0" shapeOffsetY="0" shapeRadiiX="0" shapeRotationType="0" shapeJoinStyle="64" shapeOffsetUnit="MM" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOpacity="1" shapeOffsetX="0" shapeType="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeBlendMode="0" shapeSizeY="0" shapeBorderWidthUnit="MM" shapeBorderWidth="0" shapeSizeX="0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0">
          <symbol type="fill" clip_to_extent="1" is_animated="0" frame_rate="10" alpha="1" name="fillSymbol" force_rhr="0">
            <data_defined_properties>
              <Option type="Map">
                <Option type="QString" value="" name="name"/>
                <Option name="properties"/>
                <Option type="QString" value="collection" name="type"/>
              </Option>
            </data_defined_properties>
            <layer pass="0" id="" locked="0" enabled="1" class="SimpleFill">
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
        <shadow shadowRadius="1.5" shadowRadiusUnit="MM" shadowOpacity="0.69999999999999996" shadowDraw="0" shadowOffsetAngle="135" shadowScale="100" shadowOffsetUnit="MM" shadowOffsetDist="1" shadowRadiusAlphaOnly="0" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetGlobal="1" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowUnder="0" shadowBlendMode="6"/>
        <dd_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </dd_properties>
        <substitutions/>
      </text-style>
      <text-format wrapChar="" leftDirectionSymbol="&lt;" addDirectionSymbol="0" plussign="0" autoWrapLength="0" useMaxLineLengthForAutoWrap="1" rightDirectionSymbol=">" placeDirectionSymbol="0" decimals="3" multilineAlign="3" formatNumbers="0" reverseDirectionSymbol="0"/>
      <placement maximumDistanceUnit="MM" overrunDistance="0" prioritization="PreferCloser" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" placementFlags="10" maximumDistance="0" offsetUnits="MM" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" maxCurvedCharAngleOut="-25" rotationUnit="AngleDegrees" xOffset="0" quadOffset="4" centroidInside="0" yOffset="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" allowDegraded="0" rotationAngle="0" overlapHandling="PreventOverlap" offsetType="0" centroidWhole="0" distMapUnitScale="3x:0,0,0,0,0,0" maxCurvedCharAngleIn="25" dist="0" polygonPlacementFlags="2" preserveRotation="1" priority="5" repeatDistance="0" layerType="UnknownGeometry" lineAnchorClipping="0" geometryGenerator="" lineAnchorType="0" geometryGeneratorEnabled="0" placement="0" geometryGeneratorType="PointGeometry" lineAnchorTextPoint="FollowPlacement" fitInPolygonOnly="0" lineAnchorPercent="0.5" overrunDistanceUnit="MM"/>
      <rendering scaleMax="250000" unplacedVisibility="0" zIndex="0" minFeatureSize="0" limitNumLabels="0" scaleMin="1" upsidedownLabels="0" fontMinPixelSize="0" maxNumLabels="2000" scaleVisibility="1" fontLimitPixelSize="0" obstacle="1" mergeLines="0" fontMaxPixelSize="10000" labelPerPart="0" drawLabels="1" obstacleFactor="1" obstacleType="1"/>
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
          <Option type="QString" value="&lt;symbol type=&quot;line&quot; clip_to_extent=&quot;1&quot; is_animated=&quot;0&quot; frame_rate=&quot;10&quot; alpha=&quot;1&quot; name=&quot;symbol&quot; force_rhr=&quot;0&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;layer pass=&quot;0&quot; id=&quot;{52e77b77-b11b-439c-bb57-492edd140bfb}&quot; locked=&quot;0&quot; enabled=&quot;1&quot; class=&quot;SimpleLine&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;align_dash_pattern&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;square&quot; name=&quot;capstyle&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;5;2&quot; name=&quot;customdash&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;customdash_map_unit_scale&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;customdash_unit&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;dash_pattern_offset&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;dash_pattern_offset_unit&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;draw_inside_polygon&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;bevel&quot; name=&quot;joinstyle&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; name=&quot;line_color&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;solid&quot; name=&quot;line_style&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0.3&quot; name=&quot;line_width&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;line_width_unit&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;offset&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;offset_map_unit_scale&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;offset_unit&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;ring_filter&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_end&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_end_map_unit_scale&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_end_unit&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_start&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_start_map_unit_scale&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_start_unit&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;tweak_dash_pattern_on_corners&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;use_custom_dash&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;width_map_unit_scale&quot;/>&lt;/Option>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>" name="lineSymbol"/>
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
    <field configurationFlags="NoFlag" name="dci_gain"/>
    <field configurationFlags="NoFlag" name="dci_d_gain"/>
    <field configurationFlags="NoFlag" name="amont_km"/>
    <field configurationFlags="NoFlag" name="libre_km"/>
    <field configurationFlags="NoFlag" name="rang"/>
    <field configurationFlags="NoFlag" name="franchissement"/>
    <field configurationFlags="NoFlag" name="ecart_m"/>
    <field configurationFlags="NoFlag" name="segment_a"/>
    <field configurationFlags="NoFlag" name="segment_b"/>
    <field configurationFlags="NoFlag" name="liste"/>
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
    <default field="dci_gain" applyOnUpdate="0" expression=""/>
    <default field="dci_d_gain" applyOnUpdate="0" expression=""/>
    <default field="amont_km" applyOnUpdate="0" expression=""/>
    <default field="libre_km" applyOnUpdate="0" expression=""/>
    <default field="rang" applyOnUpdate="0" expression=""/>
    <default field="franchissement" applyOnUpdate="0" expression=""/>
    <default field="ecart_m" applyOnUpdate="0" expression=""/>
    <default field="segment_a" applyOnUpdate="0" expression=""/>
    <default field="segment_b" applyOnUpdate="0" expression=""/>
    <default field="liste" applyOnUpdate="0" expression=""/>
  </defaults>
  <constraints>
    <constraint field="dci_gain" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="dci_d_gain" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="amont_km" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="libre_km" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="rang" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="franchissement" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="ecart_m" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="segment_a" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="segment_b" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="liste" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint exp="" field="dci_gain" desc=""/>
    <constraint exp="" field="dci_d_gain" desc=""/>
    <constraint exp="" field="amont_km" desc=""/>
    <constraint exp="" field="libre_km" desc=""/>
    <constraint exp="" field="rang" desc=""/>
    <constraint exp="" field="franchissement" desc=""/>
    <constraint exp="" field="ecart_m" desc=""/>
    <constraint exp="" field="segment_a" desc=""/>
    <constraint exp="" field="segment_b" desc=""/>
    <constraint exp="" field="liste" desc=""/>
  </constraintExpressions>
  <expressionfields/>
  <mapTip enabled="1">&lt;table>&lt;tr>&lt;td>Gain de connectivité si franchissable (points)&lt;/td>&lt;td>[% coalesce("dci_gain", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Gain depuis la mer (points)&lt;/td>&lt;td>[% coalesce("dci_d_gain", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Linéaire amont (km)&lt;/td>&lt;td>[% coalesce("amont_km", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Jusqu'aux obstacles suivants (km)&lt;/td>&lt;td>[% coalesce("libre_km", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Rang&lt;/td>&lt;td>[% coalesce("rang", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Franchissement (0 à 1)&lt;/td>&lt;td>[% coalesce("franchissement", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Distance au cours d'eau (m)&lt;/td>&lt;td>[% coalesce("ecart_m", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Segment avant&lt;/td>&lt;td>[% coalesce("segment_a", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Segment après&lt;/td>&lt;td>[% coalesce("segment_b", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Liste L. 214-17&lt;/td>&lt;td>[% coalesce("liste", '—') %]&lt;/td>&lt;/tr>&lt;/table></mapTip>
  <layerGeometryType>0</layerGeometryType>
</qgis>
