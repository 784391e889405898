<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields|Rendering" symbologyReferenceScale="-1" simplifyMaxScale="1" labelsEnabled="1" autoRefreshTime="0" simplifyDrawingHints="1" maxScale="0" minScale="100000000" simplifyAlgorithm="0" simplifyLocal="1" hasScaleBasedVisibilityFlag="0" simplifyDrawingTol="1" autoRefreshMode="Disabled">
  <renderer-v2 symbollevels="0" enableorderby="0" forceraster="0" type="RuleRenderer" referencescale="-1">
    <rules key="{0b264945-6425-4332-b488-e481ed574b6d}">
      <rule key="{d0b62d9d-ca85-482d-b3a1-e9aeba9ed1d8}" symbol="0" label="Stress : transport et lieu très forts" filter="&quot;type&quot; = 'stress'"/>
      <rule key="{8ad48bb2-a6a0-4097-87bc-96135e68fe63}" symbol="1" label="Équilibré" filter="&quot;type&quot; = 'équilibré'"/>
      <rule key="{f9925810-4b1c-46bb-986b-60df0b288948}" symbol="2" label="Dépendance : transport et lieu faibles" filter="&quot;type&quot; = 'dépendance'"/>
      <rule key="{0f42527d-e509-493e-9030-66b0be0ee914}" symbol="3" label="Nœud déséquilibré : desserte plus forte que le quartier" filter="&quot;type&quot; = 'nœud déséquilibré'"/>
      <rule key="{c661276d-e611-4b39-943a-7cd9b040daca}" symbol="4" label="Lieu déséquilibré : quartier plus fort que la desserte" filter="&quot;type&quot; = 'lieu déséquilibré'"/>
      <rule key="{49c1d8e8-32bc-4d7c-ab09-f68f51eafef9}" symbol="5" label="Non connu" filter="&quot;type&quot; IS NULL"/>
    </rules>
    <symbols>
      <symbol frame_rate="10" is_animated="0" type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" enabled="1" class="SimpleMarker" pass="0" id="{5d1a597d-269f-4e16-9d92-ed7725570bcc}">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="179,60,0,255,rgb:0.70196078431372544,0.23529411764705882,0,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="diamond"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.25"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="4.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol frame_rate="10" is_animated="0" type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" enabled="1" class="SimpleMarker" pass="0" id="{076eef35-38ea-4a93-8c33-c31401b8a063}">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="63,125,90,255,rgb:0.24705882352941178,0.49019607843137253,0.35294117647058826,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.25"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="3.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol frame_rate="10" is_animated="0" type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="2">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" enabled="1" class="SimpleMarker" pass="0" id="{72c77541-3eb2-4582-9fdc-87957b349b54}">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="127,178,214,255,rgb:0.49803921568627452,0.69803921568627447,0.83921568627450982,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.25"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="2.8"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol frame_rate="10" is_animated="0" type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="3">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" enabled="1" class="SimpleMarker" pass="0" id="{820f35c7-04b1-48db-b5a0-5303b402b90f}">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="8,81,156,255,rgb:0.03137254901960784,0.31764705882352939,0.61176470588235299,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="triangle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.25"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="4.2"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol frame_rate="10" is_animated="0" type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="4">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" enabled="1" class="SimpleMarker" pass="0" id="{b412d443-18cd-4cc5-9a6e-aef7e8c1d621}">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="230,161,0,255,rgb:0.90196078431372551,0.63137254901960782,0,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="square"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.25"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="3.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol frame_rate="10" is_animated="0" type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="5">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" enabled="1" class="SimpleMarker" pass="0" id="{159c6859-e6a7-4e00-a234-5fe88c76f1c5}">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="136,136,136,255,rgb:0.53333333333333333,0.53333333333333333,0.53333333333333333,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="cross2"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="136,136,136,255,rgb:0.53333333333333333,0.53333333333333333,0.53333333333333333,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.5"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="2.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
    <data-defined-properties>
      <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option name="properties"/>
        <Option type="QString" name="type" value="collection"/>
      </Option>
    </data-defined-properties>
  </renderer-v2>
  <selection mode="Default">
    <selectionColor invalid="1"/>
  </selection>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style multilineHeight="1" allowHtml="0" fontStrikeout="0" capitalization="0" legendString="Aa" fontUnderline="0" fontLetterSpacing="0" textOrientation="horizontal" blendMode="0" textColor="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" fontItalic="0" tabStopDistanceUnit="Percentage" fontSize="8.5" textOpacity="1" forcedBold="0" fontWordSpacing="0" multilineHeightUnit="Percentage" isExpression="1" fontWeight="50" fontFamily="DejaVu LGC Sans" fontSizeUnit="Point" fieldName="&quot;nom&quot;" forcedItalic="0" namedStyle="" fontSizeMapUnitScale="3x:0,0,0,0,0,0" tabStopDistance="6" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" useSubstitutions="0" fontKerning="1">
        <families/>
        <text-buffer bufferNoFill="1" bufferSize="0.80000000000000004" bufferColor="255,255,255,255,rgb:1,1,1,1" bufferSizeUnits="MM" bufferJoinStyle="128" bufferDraw="1" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferOpacity="1" bufferBlendMode="0"/>
        <text-mask maskOpacity="1" maskSize="1.5" maskedSymbolLayers="" maskSizeUnits="MM" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskJoinStyle="128" maskSize2="1.5" maskEnabled="0" maskType="0"/>
        <background shapeJoinStyle="64" shapeBorderWidthUnit="MM" shapeBorderWidth="0" shapeDraw="0" shapeType="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeSizeType="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeBlendMode="0" shapeOpacity="1" shapeOffsetY="0" shapeRadiiY="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetX="0" shapeSizeY="0" shapeSVGFile="" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeSizeUnit="MM" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeRotation="0" shapeSizeX="0" shapeRotationType="0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0">
          <symbol frame_rate="10" is_animated="0" type="fill" force_rhr="0" clip_to_extent="1" alpha="1" name="fillSymbol">
            <data_defined_properties>
              <Option type="Map">
                <Option type="QString" name="name" value=""/>
                <Option name="properties"/>
                <Option type="QString" name="type" value="collection"/>
              </Option>
            </data_defined_properties>
            <layer locked="0" enabled="1" class="SimpleFill" pass="0" id="">
              <Option type="Map">
                <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
                <Option type="QString" name="joinstyle" value="bevel"/>
                <Option type="QString" name="offset" value="0,0"/>
                <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                <Option type="QString" name="offset_unit" value="MM"/>
                <Option type="QString" name="outline_color" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1"/>
                <Option type="QString" name="outline_style" value="no"/>
                <Option type="QString" name="outline_width" value="0"/>
                <Option type="QString" name="outline_width_unit" value="MM"/>
                <Option type="QString" name="style" value="solid"/>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option type="QString" name="name" value=""/>
                  <Option name="properties"/>
                  <Option type="QString" name="type" value="collection"/>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </background>
        <shadow shadowOffsetGlobal="1" shadowOffsetDist="1" shadowRadiusUnit="MM" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowUnder="0" shadowOpacity="0.69999999999999996" shadowScale="100" shadowBlendMode="6" shadowRadiusAlphaOnly="0" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetUnit="MM" shadowRadius="1.5"/>
        <dd_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </dd_properties>
        <substitutions/>
      </text-style>
      <text-format multilineAlign="3" placeDirectionSymbol="0" wrapChar="" addDirectionSymbol="0" rightDirectionSymbol=">" autoWrapLength="0" useMaxLineLengthForAutoWrap="1" reverseDirectionSymbol="0" plussign="0" leftDirectionSymbol="&lt;" formatNumbers="0" decimals="3"/>
      <placement labelOffsetMapUnitScale="3x:0,0,0,0,0,0" overrunDistance="0" centroidWhole="0" priority="5" distMapUnitScale="3x:0,0,0,0,0,0" centroidInside="0" lineAnchorTextPoint="FollowPlacement" yOffset="0" rotationUnit="AngleDegrees" preserveRotation="1" lineAnchorPercent="0.5" maxCurvedCharAngleOut="-25" allowDegraded="0" maxCurvedCharAngleIn="25" distUnits="MM" repeatDistance="0" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" fitInPolygonOnly="0" placement="6" prioritization="PreferCloser" repeatDistanceUnits="MM" geometryGenerator="" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" xOffset="0" polygonPlacementFlags="2" placementFlags="10" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" offsetType="0" offsetUnits="MM" quadOffset="4" overrunDistanceUnit="MM" geometryGeneratorType="PointGeometry" maximumDistanceUnit="MM" lineAnchorType="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" lineAnchorClipping="0" overlapHandling="PreventOverlap" geometryGeneratorEnabled="0" rotationAngle="0" dist="0.59999999999999998" layerType="UnknownGeometry" maximumDistance="0"/>
      <rendering minFeatureSize="0" maxNumLabels="2000" fontLimitPixelSize="0" mergeLines="0" unplacedVisibility="0" upsidedownLabels="0" labelPerPart="0" obstacleType="1" zIndex="0" scaleMax="400000" scaleVisibility="1" obstacleFactor="1" scaleMin="0" limitNumLabels="0" fontMaxPixelSize="10000" drawLabels="1" obstacle="1" fontMinPixelSize="0"/>
      <dd_properties>
        <Option type="Map">
          <Option type="QString" name="name" value=""/>
          <Option name="properties"/>
          <Option type="QString" name="type" value="collection"/>
        </Option>
      </dd_properties>
      <callout type="simple">
        <Option type="Map">
          <Option type="QString" name="anchorPoint" value="pole_of_inaccessibility"/>
          <Option type="int" name="blendMode" value="0"/>
          <Option type="Map" name="ddProperties">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
          <Option type="bool" name="drawToAllParts" value="false"/>
          <Option type="QString" name="enabled" value="0"/>
          <Option type="QString" name="labelAnchorPoint" value="point_on_exterior"/>
          <Option type="QString" name="lineSymbol" value="&lt;symbol frame_rate=&quot;10&quot; is_animated=&quot;0&quot; type=&quot;line&quot; force_rhr=&quot;0&quot; clip_to_extent=&quot;1&quot; alpha=&quot;1&quot; name=&quot;symbol&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;name&quot; value=&quot;&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;type&quot; value=&quot;collection&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;layer locked=&quot;0&quot; enabled=&quot;1&quot; class=&quot;SimpleLine&quot; pass=&quot;0&quot; id=&quot;{97613326-2ccd-4d6e-b312-bf0db4fcbc8f}&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;align_dash_pattern&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;capstyle&quot; value=&quot;square&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash&quot; value=&quot;5;2&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;draw_inside_polygon&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;joinstyle&quot; value=&quot;bevel&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_color&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_style&quot; value=&quot;solid&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_width&quot; value=&quot;0.3&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_width_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;ring_filter&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;tweak_dash_pattern_on_corners&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;use_custom_dash&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;width_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;/Option>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;name&quot; value=&quot;&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;type&quot; value=&quot;collection&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>"/>
          <Option type="double" name="minLength" value="0"/>
          <Option type="QString" name="minLengthMapUnitScale" value="3x:0,0,0,0,0,0"/>
          <Option type="QString" name="minLengthUnit" value="MM"/>
          <Option type="double" name="offsetFromAnchor" value="0"/>
          <Option type="QString" name="offsetFromAnchorMapUnitScale" value="3x:0,0,0,0,0,0"/>
          <Option type="QString" name="offsetFromAnchorUnit" value="MM"/>
          <Option type="double" name="offsetFromLabel" value="0"/>
          <Option type="QString" name="offsetFromLabelMapUnitScale" value="3x:0,0,0,0,0,0"/>
          <Option type="QString" name="offsetFromLabelUnit" value="MM"/>
        </Option>
      </callout>
    </settings>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <fieldConfiguration>
    <field name="fid" configurationFlags="NoFlag"/>
    <field name="trigramme" configurationFlags="NoFlag"/>
    <field name="uic8" configurationFlags="NoFlag"/>
    <field name="code_insee" configurationFlags="NoFlag"/>
    <field name="departement" configurationFlags="NoFlag"/>
    <field name="lat" configurationFlags="NoFlag"/>
    <field name="lon" configurationFlags="NoFlag"/>
    <field name="segment_drg" configurationFlags="NoFlag"/>
    <field name="segment_marketing" configurationFlags="NoFlag"/>
    <field name="pct_non_voyageurs" configurationFlags="NoFlag"/>
    <field name="voyageurs_2015" configurationFlags="NoFlag"/>
    <field name="voyageurs_2016" configurationFlags="NoFlag"/>
    <field name="voyageurs_2017" configurationFlags="NoFlag"/>
    <field name="voyageurs_2018" configurationFlags="NoFlag"/>
    <field name="voyageurs_2019" configurationFlags="NoFlag"/>
    <field name="voyageurs_2020" configurationFlags="NoFlag"/>
    <field name="voyageurs_2021" configurationFlags="NoFlag"/>
    <field name="voyageurs_2022" configurationFlags="NoFlag"/>
    <field name="voyageurs_2023" configurationFlags="NoFlag"/>
    <field name="voyageurs_2024" configurationFlags="NoFlag"/>
    <field name="voyageurs_et_non_voyageurs_2024" configurationFlags="NoFlag"/>
    <field name="uic" configurationFlags="NoFlag"/>
    <field name="nom" configurationFlags="NoFlag"/>
    <field name="departs_train" configurationFlags="NoFlag"/>
    <field name="departs_car" configurationFlags="NoFlag"/>
    <field name="departs_autre" configurationFlags="NoFlag"/>
    <field name="departs_pointe" configurationFlags="NoFlag"/>
    <field name="premier" configurationFlags="NoFlag"/>
    <field name="dernier" configurationFlags="NoFlag"/>
    <field name="directions" configurationFlags="NoFlag"/>
    <field name="gares_directes" configurationFlags="NoFlag"/>
    <field name="attente_moyenne_min" configurationFlags="NoFlag"/>
    <field name="trains_directs_hub" configurationFlags="NoFlag"/>
    <field name="temps_min_hub_min" configurationFlags="NoFlag"/>
    <field name="temps_median_hub_min" configurationFlags="NoFlag"/>
    <field name="attente_hub_min" configurationFlags="NoFlag"/>
    <field name="habitants" configurationFlags="NoFlag"/>
    <field name="emplois0" configurationFlags="NoFlag"/>
    <field name="emplois1" configurationFlags="NoFlag"/>
    <field name="emplois2" configurationFlags="NoFlag"/>
    <field name="emplois3" configurationFlags="NoFlag"/>
    <field name="noeud" configurationFlags="NoFlag"/>
    <field name="lieu" configurationFlags="NoFlag"/>
    <field name="equilibre" configurationFlags="NoFlag"/>
    <field name="type" configurationFlags="NoFlag"/>
    <field name="mixite" configurationFlags="NoFlag"/>
  </fieldConfiguration>
  <aliases>
    <alias index="0" field="fid" name=""/>
    <alias index="1" field="trigramme" name=""/>
    <alias index="2" field="uic8" name=""/>
    <alias index="3" field="code_insee" name=""/>
    <alias index="4" field="departement" name=""/>
    <alias index="5" field="lat" name=""/>
    <alias index="6" field="lon" name=""/>
    <alias index="7" field="segment_drg" name=""/>
    <alias index="8" field="segment_marketing" name=""/>
    <alias index="9" field="pct_non_voyageurs" name=""/>
    <alias index="10" field="voyageurs_2015" name=""/>
    <alias index="11" field="voyageurs_2016" name=""/>
    <alias index="12" field="voyageurs_2017" name=""/>
    <alias index="13" field="voyageurs_2018" name=""/>
    <alias index="14" field="voyageurs_2019" name=""/>
    <alias index="15" field="voyageurs_2020" name=""/>
    <alias index="16" field="voyageurs_2021" name=""/>
    <alias index="17" field="voyageurs_2022" name=""/>
    <alias index="18" field="voyageurs_2023" name=""/>
    <alias index="19" field="voyageurs_2024" name=""/>
    <alias index="20" field="voyageurs_et_non_voyageurs_2024" name=""/>
    <alias index="21" field="uic" name="Code UIC"/>
    <alias index="22" field="nom" name="Gare"/>
    <alias index="23" field="departs_train" name="Départs de trains"/>
    <alias index="24" field="departs_car" name="Départs de cars et bus"/>
    <alias index="25" field="departs_autre" name="Départs de tram, métro, autres"/>
    <alias index="26" field="departs_pointe" name="Départs de 7 h à 9 h"/>
    <alias index="27" field="premier" name="Premier départ"/>
    <alias index="28" field="dernier" name="Dernier départ"/>
    <alias index="29" field="directions" name="Directions"/>
    <alias index="30" field="gares_directes" name="Gares sans changement"/>
    <alias index="31" field="attente_moyenne_min" name="Attente moyenne, min"/>
    <alias index="32" field="trains_directs_hub" name="Trains directs vers le pôle"/>
    <alias index="33" field="temps_min_hub_min" name="Meilleur temps vers le pôle, min"/>
    <alias index="34" field="temps_median_hub_min" name="Temps médian vers le pôle, min"/>
    <alias index="35" field="attente_hub_min" name="Attente d'un direct vers le pôle, min"/>
    <alias index="36" field="habitants" name=""/>
    <alias index="37" field="emplois0" name=""/>
    <alias index="38" field="emplois1" name=""/>
    <alias index="39" field="emplois2" name=""/>
    <alias index="40" field="emplois3" name=""/>
    <alias index="41" field="noeud" name="Nœud (0 à 1)"/>
    <alias index="42" field="lieu" name="Lieu (0 à 1)"/>
    <alias index="43" field="equilibre" name="Équilibre (nœud − lieu)"/>
    <alias index="44" field="type" name="Type"/>
    <alias index="45" field="mixite" name="Mixité des emplois (0 à 1)"/>
  </aliases>
  <splitPolicies>
    <policy policy="Duplicate" field="fid"/>
    <policy policy="Duplicate" field="trigramme"/>
    <policy policy="Duplicate" field="uic8"/>
    <policy policy="Duplicate" field="code_insee"/>
    <policy policy="Duplicate" field="departement"/>
    <policy policy="Duplicate" field="lat"/>
    <policy policy="Duplicate" field="lon"/>
    <policy policy="Duplicate" field="segment_drg"/>
    <policy policy="Duplicate" field="segment_marketing"/>
    <policy policy="Duplicate" field="pct_non_voyageurs"/>
    <policy policy="Duplicate" field="voyageurs_2015"/>
    <policy policy="Duplicate" field="voyageurs_2016"/>
    <policy policy="Duplicate" field="voyageurs_2017"/>
    <policy policy="Duplicate" field="voyageurs_2018"/>
    <policy policy="Duplicate" field="voyageurs_2019"/>
    <policy policy="Duplicate" field="voyageurs_2020"/>
    <policy policy="Duplicate" field="voyageurs_2021"/>
    <policy policy="Duplicate" field="voyageurs_2022"/>
    <policy policy="Duplicate" field="voyageurs_2023"/>
    <policy policy="Duplicate" field="voyageurs_2024"/>
    <policy policy="Duplicate" field="voyageurs_et_non_voyageurs_2024"/>
    <policy policy="Duplicate" field="uic"/>
    <policy policy="Duplicate" field="nom"/>
    <policy policy="Duplicate" field="departs_train"/>
    <policy policy="Duplicate" field="departs_car"/>
    <policy policy="Duplicate" field="departs_autre"/>
    <policy policy="Duplicate" field="departs_pointe"/>
    <policy policy="Duplicate" field="premier"/>
    <policy policy="Duplicate" field="dernier"/>
    <policy policy="Duplicate" field="directions"/>
    <policy policy="Duplicate" field="gares_directes"/>
    <policy policy="Duplicate" field="attente_moyenne_min"/>
    <policy policy="Duplicate" field="trains_directs_hub"/>
    <policy policy="Duplicate" field="temps_min_hub_min"/>
    <policy policy="Duplicate" field="temps_median_hub_min"/>
    <policy policy="Duplicate" field="attente_hub_min"/>
    <policy policy="Duplicate" field="habitants"/>
    <policy policy="Duplicate" field="emplois0"/>
    <policy policy="Duplicate" field="emplois1"/>
    <policy policy="Duplicate" field="emplois2"/>
    <policy policy="Duplicate" field="emplois3"/>
    <policy policy="Duplicate" field="noeud"/>
    <policy policy="Duplicate" field="lieu"/>
    <policy policy="Duplicate" field="equilibre"/>
    <policy policy="Duplicate" field="type"/>
    <policy policy="Duplicate" field="mixite"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy policy="Duplicate" field="fid"/>
    <policy policy="Duplicate" field="trigramme"/>
    <policy policy="Duplicate" field="uic8"/>
    <policy policy="Duplicate" field="code_insee"/>
    <policy policy="Duplicate" field="departement"/>
    <policy policy="Duplicate" field="lat"/>
    <policy policy="Duplicate" field="lon"/>
    <policy policy="Duplicate" field="segment_drg"/>
    <policy policy="Duplicate" field="segment_marketing"/>
    <policy policy="Duplicate" field="pct_non_voyageurs"/>
    <policy policy="Duplicate" field="voyageurs_2015"/>
    <policy policy="Duplicate" field="voyageurs_2016"/>
    <policy policy="Duplicate" field="voyageurs_2017"/>
    <policy policy="Duplicate" field="voyageurs_2018"/>
    <policy policy="Duplicate" field="voyageurs_2019"/>
    <policy policy="Duplicate" field="voyageurs_2020"/>
    <policy policy="Duplicate" field="voyageurs_2021"/>
    <policy policy="Duplicate" field="voyageurs_2022"/>
    <policy policy="Duplicate" field="voyageurs_2023"/>
    <policy policy="Duplicate" field="voyageurs_2024"/>
    <policy policy="Duplicate" field="voyageurs_et_non_voyageurs_2024"/>
    <policy policy="Duplicate" field="uic"/>
    <policy policy="Duplicate" field="nom"/>
    <policy policy="Duplicate" field="departs_train"/>
    <policy policy="Duplicate" field="departs_car"/>
    <policy policy="Duplicate" field="departs_autre"/>
    <policy policy="Duplicate" field="departs_pointe"/>
    <policy policy="Duplicate" field="premier"/>
    <policy policy="Duplicate" field="dernier"/>
    <policy policy="Duplicate" field="directions"/>
    <policy policy="Duplicate" field="gares_directes"/>
    <policy policy="Duplicate" field="attente_moyenne_min"/>
    <policy policy="Duplicate" field="trains_directs_hub"/>
    <policy policy="Duplicate" field="temps_min_hub_min"/>
    <policy policy="Duplicate" field="temps_median_hub_min"/>
    <policy policy="Duplicate" field="attente_hub_min"/>
    <policy policy="Duplicate" field="habitants"/>
    <policy policy="Duplicate" field="emplois0"/>
    <policy policy="Duplicate" field="emplois1"/>
    <policy policy="Duplicate" field="emplois2"/>
    <policy policy="Duplicate" field="emplois3"/>
    <policy policy="Duplicate" field="noeud"/>
    <policy policy="Duplicate" field="lieu"/>
    <policy policy="Duplicate" field="equilibre"/>
    <policy policy="Duplicate" field="type"/>
    <policy policy="Duplicate" field="mixite"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="fid" applyOnUpdate="0"/>
    <default expression="" field="trigramme" applyOnUpdate="0"/>
    <default expression="" field="uic8" applyOnUpdate="0"/>
    <default expression="" field="code_insee" applyOnUpdate="0"/>
    <default expression="" field="departement" applyOnUpdate="0"/>
    <default expression="" field="lat" applyOnUpdate="0"/>
    <default expression="" field="lon" applyOnUpdate="0"/>
    <default expression="" field="segment_drg" applyOnUpdate="0"/>
    <default expression="" field="segment_marketing" applyOnUpdate="0"/>
    <default expression="" field="pct_non_voyageurs" applyOnUpdate="0"/>
    <default expression="" field="voyageurs_2015" applyOnUpdate="0"/>
    <default expression="" field="voyageurs_2016" applyOnUpdate="0"/>
    <default expression="" field="voyageurs_2017" applyOnUpdate="0"/>
    <default expression="" field="voyageurs_2018" applyOnUpdate="0"/>
    <default expression="" field="voyageurs_2019" applyOnUpdate="0"/>
    <default expression="" field="voyageurs_2020" applyOnUpdate="0"/>
    <default expression="" field="voyageurs_2021" applyOnUpdate="0"/>
    <default expression="" field="voyageurs_2022" applyOnUpdate="0"/>
    <default expression="" field="voyageurs_2023" applyOnUpdate="0"/>
    <default expression="" field="voyageurs_2024" applyOnUpdate="0"/>
    <default expression="" field="voyageurs_et_non_voyageurs_2024" applyOnUpdate="0"/>
    <default expression="" field="uic" applyOnUpdate="0"/>
    <default expression="" field="nom" applyOnUpdate="0"/>
    <default expression="" field="departs_train" applyOnUpdate="0"/>
    <default expression="" field="departs_car" applyOnUpdate="0"/>
    <default expression="" field="departs_autre" applyOnUpdate="0"/>
    <default expression="" field="departs_pointe" applyOnUpdate="0"/>
    <default expression="" field="premier" applyOnUpdate="0"/>
    <default expression="" field="dernier" applyOnUpdate="0"/>
    <default expression="" field="directions" applyOnUpdate="0"/>
    <default expression="" field="gares_directes" applyOnUpdate="0"/>
    <default expression="" field="attente_moyenne_min" applyOnUpdate="0"/>
    <default expression="" field="trains_directs_hub" applyOnUpdate="0"/>
    <default expression="" field="temps_min_hub_min" applyOnUpdate="0"/>
    <default expression="" field="temps_median_hub_min" applyOnUpdate="0"/>
    <default expression="" field="attente_hub_min" applyOnUpdate="0"/>
    <default expression="" field="habitants" applyOnUpdate="0"/>
    <default expression="" field="emplois0" applyOnUpdate="0"/>
    <default expression="" field="emplois1" applyOnUpdate="0"/>
    <default expression="" field="emplois2" applyOnUpdate="0"/>
    <default expression="" field="emplois3" applyOnUpdate="0"/>
    <default expression="" field="noeud" applyOnUpdate="0"/>
    <default expression="" field="lieu" applyOnUpdate="0"/>
    <default expression="" field="equilibre" applyOnUpdate="0"/>
    <default expression="" field="type" applyOnUpdate="0"/>
    <default expression="" field="mixite" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint constraints="3" notnull_strength="1" field="fid" unique_strength="1" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="trigramme" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="uic8" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="code_insee" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="departement" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="lat" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="lon" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="segment_drg" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="segment_marketing" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="pct_non_voyageurs" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="voyageurs_2015" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="voyageurs_2016" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="voyageurs_2017" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="voyageurs_2018" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="voyageurs_2019" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="voyageurs_2020" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="voyageurs_2021" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="voyageurs_2022" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="voyageurs_2023" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="voyageurs_2024" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="voyageurs_et_non_voyageurs_2024" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="uic" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="nom" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="departs_train" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="departs_car" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="departs_autre" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="departs_pointe" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="premier" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="dernier" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="directions" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="gares_directes" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="attente_moyenne_min" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="trains_directs_hub" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="temps_min_hub_min" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="temps_median_hub_min" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="attente_hub_min" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="habitants" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="emplois0" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="emplois1" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="emplois2" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="emplois3" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="noeud" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="lieu" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="equilibre" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="type" unique_strength="0" exp_strength="0"/>
    <constraint constraints="0" notnull_strength="0" field="mixite" unique_strength="0" exp_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint exp="" desc="" field="fid"/>
    <constraint exp="" desc="" field="trigramme"/>
    <constraint exp="" desc="" field="uic8"/>
    <constraint exp="" desc="" field="code_insee"/>
    <constraint exp="" desc="" field="departement"/>
    <constraint exp="" desc="" field="lat"/>
    <constraint exp="" desc="" field="lon"/>
    <constraint exp="" desc="" field="segment_drg"/>
    <constraint exp="" desc="" field="segment_marketing"/>
    <constraint exp="" desc="" field="pct_non_voyageurs"/>
    <constraint exp="" desc="" field="voyageurs_2015"/>
    <constraint exp="" desc="" field="voyageurs_2016"/>
    <constraint exp="" desc="" field="voyageurs_2017"/>
    <constraint exp="" desc="" field="voyageurs_2018"/>
    <constraint exp="" desc="" field="voyageurs_2019"/>
    <constraint exp="" desc="" field="voyageurs_2020"/>
    <constraint exp="" desc="" field="voyageurs_2021"/>
    <constraint exp="" desc="" field="voyageurs_2022"/>
    <constraint exp="" desc="" field="voyageurs_2023"/>
    <constraint exp="" desc="" field="voyageurs_2024"/>
    <constraint exp="" desc="" field="voyageurs_et_non_voyageurs_2024"/>
    <constraint exp="" desc="" field="uic"/>
    <constraint exp="" desc="" field="nom"/>
    <constraint exp="" desc="" field="departs_train"/>
    <constraint exp="" desc="" field="departs_car"/>
    <constraint exp="" desc="" field="departs_autre"/>
    <constraint exp="" desc="" field="departs_pointe"/>
    <constraint exp="" desc="" field="premier"/>
    <constraint exp="" desc="" field="dernier"/>
    <constraint exp="" desc="" field="directions"/>
    <constraint exp="" desc="" field="gares_directes"/>
    <constraint exp="" desc="" field="attente_moyenne_min"/>
    <constraint exp="" desc="" field="trains_directs_hub"/>
    <constraint exp="" desc="" field="temps_min_hub_min"/>
    <constraint exp="" desc="" field="temps_median_hub_min"/>
    <constraint exp="" desc="" field="attente_hub_min"/>
    <constraint exp="" desc="" field="habitants"/>
    <constraint exp="" desc="" field="emplois0"/>
    <constraint exp="" desc="" field="emplois1"/>
    <constraint exp="" desc="" field="emplois2"/>
    <constraint exp="" desc="" field="emplois3"/>
    <constraint exp="" desc="" field="noeud"/>
    <constraint exp="" desc="" field="lieu"/>
    <constraint exp="" desc="" field="equilibre"/>
    <constraint exp="" desc="" field="type"/>
    <constraint exp="" desc="" field="mixite"/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>0</layerGeometryType>
</qgis>
