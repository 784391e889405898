<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields|MapTips" labelsEnabled="1">
  <renderer-v2 forceraster="0" enableorderby="1" symbollevels="0" referencescale="-1" type="RuleRenderer">
    <rules key="{055933bf-30c0-41ba-888a-c9c406a2397e}">
      <rule key="{bd882a85-e6b8-4bf1-ac91-a1f6ceee0ce9}" label="À franchir, lien de 5 % et plus" symbol="0" filter="&quot;priorite&quot; IS NOT NULL AND (&quot;franchi&quot; IS NULL OR NOT &quot;franchi&quot;) AND &quot;dpc_lien&quot; >= 5"/>
      <rule key="{3c2471fe-0342-447f-965e-02c7ca55a86b}" label="À franchir, lien de 1 à 5 %" symbol="1" filter="&quot;priorite&quot; IS NOT NULL AND (&quot;franchi&quot; IS NULL OR NOT &quot;franchi&quot;) AND &quot;dpc_lien&quot; >= 1 AND &quot;dpc_lien&quot; &lt; 5"/>
      <rule key="{4bd83c74-a094-4a63-88be-a05fe9498d20}" label="À franchir, lien de moins de 1 %" symbol="2" filter="&quot;priorite&quot; IS NOT NULL AND (&quot;franchi&quot; IS NULL OR NOT &quot;franchi&quot;) AND &quot;dpc_lien&quot; &lt; 1"/>
      <rule key="{4bc775bc-6ba1-41a7-a1d2-b54da204af2c}" label="À franchir, lien d'importance non connue" symbol="3" filter="&quot;priorite&quot; IS NOT NULL AND (&quot;franchi&quot; IS NULL OR NOT &quot;franchi&quot;) AND &quot;dpc_lien&quot; IS NULL"/>
      <rule key="{bcd3e8d2-7d85-4fd4-8aa1-8463053173a8}" label="Déjà franchi par un passage" symbol="4" filter="&quot;priorite&quot; IS NOT NULL AND &quot;franchi&quot;"/>
      <rule key="{d14616a0-97cd-4c16-b3f1-3702a66f3601}" label="Non connu" symbol="5" filter="&quot;priorite&quot; IS NULL"/>
    </rules>
    <symbols>
      <symbol clip_to_extent="1" is_animated="0" alpha="1" name="0" frame_rate="10" force_rhr="0" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" class="SimpleMarker" pass="0" id="{af66a5c7-b487-4280-81e1-cbf35e0a656f}" enabled="1">
          <Option type="Map">
            <Option value="0" name="angle" type="QString"/>
            <Option value="square" name="cap_style" type="QString"/>
            <Option value="165,15,21,255,rgb:0.6470588235294118,0.05882352941176471,0.08235294117647059,1" name="color" type="QString"/>
            <Option value="1" name="horizontal_anchor_point" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="diamond" name="name" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="34,34,34,255,rgb:0.13333333333333333,0.13333333333333333,0.13333333333333333,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.3" name="outline_width" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="diameter" name="scale_method" type="QString"/>
            <Option value="4.6" name="size" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString"/>
            <Option value="MM" name="size_unit" type="QString"/>
            <Option value="1" name="vertical_anchor_point" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol clip_to_extent="1" is_animated="0" alpha="1" name="1" frame_rate="10" force_rhr="0" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" class="SimpleMarker" pass="0" id="{e61d6308-a2eb-4460-afdc-cb9b6673e299}" enabled="1">
          <Option type="Map">
            <Option value="0" name="angle" type="QString"/>
            <Option value="square" name="cap_style" type="QString"/>
            <Option value="239,101,72,255,rgb:0.93725490196078431,0.396078431372549,0.28235294117647058,1" name="color" type="QString"/>
            <Option value="1" name="horizontal_anchor_point" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="diamond" name="name" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="34,34,34,255,rgb:0.13333333333333333,0.13333333333333333,0.13333333333333333,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.3" name="outline_width" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="diameter" name="scale_method" type="QString"/>
            <Option value="3.8" name="size" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString"/>
            <Option value="MM" name="size_unit" type="QString"/>
            <Option value="1" name="vertical_anchor_point" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol clip_to_extent="1" is_animated="0" alpha="1" name="2" frame_rate="10" force_rhr="0" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" class="SimpleMarker" pass="0" id="{b25f1025-996a-491a-96bb-4e9192d1b9b1}" enabled="1">
          <Option type="Map">
            <Option value="0" name="angle" type="QString"/>
            <Option value="square" name="cap_style" type="QString"/>
            <Option value="253,204,138,255,rgb:0.99215686274509807,0.80000000000000004,0.54117647058823526,1" name="color" type="QString"/>
            <Option value="1" name="horizontal_anchor_point" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="diamond" name="name" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="34,34,34,255,rgb:0.13333333333333333,0.13333333333333333,0.13333333333333333,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.3" name="outline_width" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="diameter" name="scale_method" type="QString"/>
            <Option value="3" name="size" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString"/>
            <Option value="MM" name="size_unit" type="QString"/>
            <Option value="1" name="vertical_anchor_point" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol clip_to_extent="1" is_animated="0" alpha="1" name="3" frame_rate="10" force_rhr="0" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" class="SimpleMarker" pass="0" id="{46ee6c9e-c840-46d8-8f04-fdbe58262b11}" enabled="1">
          <Option type="Map">
            <Option value="0" name="angle" type="QString"/>
            <Option value="square" name="cap_style" type="QString"/>
            <Option value="217,217,217,255,rgb:0.85098039215686272,0.85098039215686272,0.85098039215686272,1" name="color" type="QString"/>
            <Option value="1" name="horizontal_anchor_point" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="diamond" name="name" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="34,34,34,255,rgb:0.13333333333333333,0.13333333333333333,0.13333333333333333,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.3" name="outline_width" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="diameter" name="scale_method" type="QString"/>
            <Option value="3" name="size" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString"/>
            <Option value="MM" name="size_unit" type="QString"/>
            <Option value="1" name="vertical_anchor_point" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol clip_to_extent="1" is_animated="0" alpha="1" name="4" frame_rate="10" force_rhr="0" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" class="SimpleMarker" pass="0" id="{51675110-d2ef-40e8-a29b-1d2a8295615a}" enabled="1">
          <Option type="Map">
            <Option value="0" name="angle" type="QString"/>
            <Option value="square" name="cap_style" type="QString"/>
            <Option value="33,113,181,255,rgb:0.12941176470588237,0.44313725490196076,0.70980392156862748,1" name="color" type="QString"/>
            <Option value="1" name="horizontal_anchor_point" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="circle" name="name" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="255,255,255,255,rgb:1,1,1,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.4" name="outline_width" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="diameter" name="scale_method" type="QString"/>
            <Option value="3" name="size" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString"/>
            <Option value="MM" name="size_unit" type="QString"/>
            <Option value="1" name="vertical_anchor_point" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol clip_to_extent="1" is_animated="0" alpha="1" name="5" frame_rate="10" force_rhr="0" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" class="SimpleMarker" pass="0" id="{43206fae-58a1-4f86-acfa-d1e81644233f}" enabled="1">
          <Option type="Map">
            <Option value="0" name="angle" type="QString"/>
            <Option value="square" name="cap_style" type="QString"/>
            <Option value="255,255,255,255,rgb:1,1,1,1" name="color" type="QString"/>
            <Option value="1" name="horizontal_anchor_point" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="cross2" name="name" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="34,34,34,255,rgb:0.13333333333333333,0.13333333333333333,0.13333333333333333,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.3" name="outline_width" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="diameter" name="scale_method" type="QString"/>
            <Option value="2.4" name="size" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString"/>
            <Option value="MM" name="size_unit" type="QString"/>
            <Option value="1" name="vertical_anchor_point" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
    <data-defined-properties>
      <Option type="Map">
        <Option value="" name="name" type="QString"/>
        <Option name="properties"/>
        <Option value="collection" name="type" type="QString"/>
      </Option>
    </data-defined-properties>
    <orderby>
      <orderByClause asc="0" nullsFirst="1">priorite</orderByClause>
    </orderby>
  </renderer-v2>
  <selection mode="Default">
    <selectionColor invalid="1"/>
  </selection>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fontFamily="Open Sans" fontSize="8" fieldName="CASE WHEN &quot;priorite&quot; &lt;= 20 THEN &quot;priorite&quot; END" fontSizeUnit="Point" fontUnderline="0" textOrientation="horizontal" isExpression="1" tabStopDistance="6" useSubstitutions="0" fontStrikeout="0" fontLetterSpacing="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" multilineHeight="1" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" namedStyle="" fontWeight="50" fontKerning="1" textColor="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" capitalization="0" textOpacity="1" blendMode="0" tabStopDistanceUnit="Percentage" allowHtml="0" forcedItalic="0" fontWordSpacing="0" multilineHeightUnit="Percentage" fontItalic="0" forcedBold="0" legendString="Aa">
        <families/>
        <text-buffer bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferJoinStyle="128" bufferBlendMode="0" bufferDraw="1" bufferSize="0.80000000000000004" bufferNoFill="1" bufferOpacity="1" bufferColor="255,255,255,255,rgb:1,1,1,1" bufferSizeUnits="MM"/>
        <text-mask maskedSymbolLayers="" maskSizeUnits="MM" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskType="0" maskSize="1.5" maskSize2="1.5" maskJoinStyle="128" maskEnabled="0" maskOpacity="1"/>
        <background shapeRotationType="0" shapeBorderWidthUnit="MM" shapeSizeX="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeSizeType="0" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeRotation="0" shapeRadiiX="0" shapeOffsetY="0" shapeRadiiUnit="MM" shapeOffsetX="0" shapeType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeSizeY="0" shapeDraw="0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeOpacity="1" shapeBlendMode="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeSizeUnit="MM" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeRadiiY="0" shapeBorderWidth="0">
          <symbol clip_to_extent="1" is_animated="0" alpha="1" name="fillSymbol" frame_rate="10" force_rhr="0" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option value="" name="name" type="QString"/>
                <Option name="properties"/>
                <Option value="collection" name="type" type="QString"/>
              </Option>
            </data_defined_properties>
            <layer locked="0" class="SimpleFill" pass="0" id="" enabled="1">
              <Option type="Map">
                <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
                <Option value="255,255,255,255,rgb:1,1,1,1" name="color" type="QString"/>
                <Option value="bevel" name="joinstyle" type="QString"/>
                <Option value="0,0" name="offset" type="QString"/>
                <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
                <Option value="MM" name="offset_unit" type="QString"/>
                <Option value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" name="outline_color" type="QString"/>
                <Option value="no" name="outline_style" type="QString"/>
                <Option value="0" name="outline_width" type="QString"/>
                <Option value="MM" name="outline_width_unit" type="QString"/>
                <Option value="solid" name="style" type="QString"/>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option value="" name="name" type="QString"/>
                  <Option name="properties"/>
                  <Option value="collection" name="type" type="QString"/>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </background>
        <shadow shadowDraw="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusAlphaOnly="0" shadowUnder="0" shadowOffsetUnit="MM" shadowRadius="1.5" shadowOffsetDist="1" shadowRadiusUnit="MM" shadowOffsetAngle="135" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowScale="100" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowOpacity="0.69999999999999996" shadowBlendMode="6" shadowOffsetGlobal="1"/>
        <dd_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </dd_properties>
        <substitutions/>
      </text-style>
      <text-format addDirectionSymbol="0" rightDirectionSymbol=">" decimals="3" placeDirectionSymbol="0" plussign="0" autoWrapLength="0" useMaxLineLengthForAutoWrap="1" reverseDirectionSymbol="0" wrapChar="" multilineAlign="3" leftDirectionSymbol="&lt;" formatNumbers="0"/>
      <placement rotationAngle="0" preserveRotation="1" dist="0" geometryGenerator="" distUnits="MM" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" placement="0" geometryGeneratorType="PointGeometry" lineAnchorClipping="0" offsetType="0" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" placementFlags="10" overrunDistanceUnit="MM" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" offsetUnits="MM" repeatDistance="0" overlapHandling="PreventOverlap" geometryGeneratorEnabled="0" distMapUnitScale="3x:0,0,0,0,0,0" prioritization="PreferCloser" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" centroidWhole="0" priority="5" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" centroidInside="0" layerType="UnknownGeometry" lineAnchorPercent="0.5" quadOffset="4" lineAnchorTextPoint="FollowPlacement" maximumDistance="0" rotationUnit="AngleDegrees" polygonPlacementFlags="2" maximumDistanceUnit="MM" repeatDistanceUnits="MM" fitInPolygonOnly="0" yOffset="0" allowDegraded="0" overrunDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" xOffset="0"/>
      <rendering obstacleFactor="1" mergeLines="0" zIndex="0" fontMaxPixelSize="10000" fontLimitPixelSize="0" obstacleType="1" limitNumLabels="0" drawLabels="1" unplacedVisibility="0" obstacle="1" minFeatureSize="0" labelPerPart="0" maxNumLabels="2000" fontMinPixelSize="0" upsidedownLabels="0" scaleVisibility="1" scaleMin="1" scaleMax="150000"/>
      <dd_properties>
        <Option type="Map">
          <Option value="" name="name" type="QString"/>
          <Option name="properties"/>
          <Option value="collection" name="type" type="QString"/>
        </Option>
      </dd_properties>
      <callout type="simple">
        <Option type="Map">
          <Option value="pole_of_inaccessibility" name="anchorPoint" type="QString"/>
          <Option value="0" name="blendMode" type="int"/>
          <Option name="ddProperties" type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
          <Option value="false" name="drawToAllParts" type="bool"/>
          <Option value="0" name="enabled" type="QString"/>
          <Option value="point_on_exterior" name="labelAnchorPoint" type="QString"/>
          <Option value="&lt;symbol clip_to_extent=&quot;1&quot; is_animated=&quot;0&quot; alpha=&quot;1&quot; name=&quot;symbol&quot; frame_rate=&quot;10&quot; force_rhr=&quot;0&quot; type=&quot;line&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option value=&quot;&quot; name=&quot;name&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option value=&quot;collection&quot; name=&quot;type&quot; type=&quot;QString&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;layer locked=&quot;0&quot; class=&quot;SimpleLine&quot; pass=&quot;0&quot; id=&quot;{7dc8663a-f1c7-48b4-a8fe-7809e448fdd2}&quot; enabled=&quot;1&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option value=&quot;0&quot; name=&quot;align_dash_pattern&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;square&quot; name=&quot;capstyle&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;5;2&quot; name=&quot;customdash&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;customdash_map_unit_scale&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;MM&quot; name=&quot;customdash_unit&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;0&quot; name=&quot;dash_pattern_offset&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;MM&quot; name=&quot;dash_pattern_offset_unit&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;0&quot; name=&quot;draw_inside_polygon&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;bevel&quot; name=&quot;joinstyle&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; name=&quot;line_color&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;solid&quot; name=&quot;line_style&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;0.3&quot; name=&quot;line_width&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;MM&quot; name=&quot;line_width_unit&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;0&quot; name=&quot;offset&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;offset_map_unit_scale&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;MM&quot; name=&quot;offset_unit&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;0&quot; name=&quot;ring_filter&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;0&quot; name=&quot;trim_distance_end&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_end_map_unit_scale&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;MM&quot; name=&quot;trim_distance_end_unit&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;0&quot; name=&quot;trim_distance_start&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_start_map_unit_scale&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;MM&quot; name=&quot;trim_distance_start_unit&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;0&quot; name=&quot;tweak_dash_pattern_on_corners&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;0&quot; name=&quot;use_custom_dash&quot; type=&quot;QString&quot;/>&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;width_map_unit_scale&quot; type=&quot;QString&quot;/>&lt;/Option>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option value=&quot;&quot; name=&quot;name&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option value=&quot;collection&quot; name=&quot;type&quot; type=&quot;QString&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>" name="lineSymbol" type="QString"/>
          <Option value="0" name="minLength" type="double"/>
          <Option value="3x:0,0,0,0,0,0" name="minLengthMapUnitScale" type="QString"/>
          <Option value="MM" name="minLengthUnit" type="QString"/>
          <Option value="0" name="offsetFromAnchor" type="double"/>
          <Option value="3x:0,0,0,0,0,0" name="offsetFromAnchorMapUnitScale" type="QString"/>
          <Option value="MM" name="offsetFromAnchorUnit" type="QString"/>
          <Option value="0" name="offsetFromLabel" type="double"/>
          <Option value="3x:0,0,0,0,0,0" name="offsetFromLabelMapUnitScale" type="QString"/>
          <Option value="MM" name="offsetFromLabelUnit" type="QString"/>
        </Option>
      </callout>
    </settings>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <fieldConfiguration>
    <field configurationFlags="NoFlag" name="type"/>
    <field configurationFlags="NoFlag" name="importance"/>
    <field configurationFlags="NoFlag" name="lieu"/>
    <field configurationFlags="NoFlag" name="de"/>
    <field configurationFlags="NoFlag" name="vers"/>
    <field configurationFlags="NoFlag" name="dpc_lien"/>
    <field configurationFlags="NoFlag" name="priorite"/>
    <field configurationFlags="NoFlag" name="franchi"/>
    <field configurationFlags="NoFlag" name="passage_m"/>
    <field configurationFlags="NoFlag" name="front_m"/>
  </fieldConfiguration>
  <aliases>
    <alias field="type" index="0" name="Type d'infrastructure"/>
    <alias field="importance" index="1" name="Importance"/>
    <alias field="lieu" index="2" name="Croisement avec"/>
    <alias field="de" index="3" name="De la tache"/>
    <alias field="vers" index="4" name="Vers la tache"/>
    <alias field="dpc_lien" index="5" name="Connectivité perdue sans ce lien (%)"/>
    <alias field="priorite" index="6" name="Priorité"/>
    <alias field="franchi" index="7" name="Déjà franchi"/>
    <alias field="passage_m" index="8" name="Distance au passage (m)"/>
    <alias field="front_m" index="9" name="Infrastructure dans le corridor (m)"/>
  </aliases>
  <splitPolicies>
    <policy field="type" policy="Duplicate"/>
    <policy field="importance" policy="Duplicate"/>
    <policy field="lieu" policy="Duplicate"/>
    <policy field="de" policy="Duplicate"/>
    <policy field="vers" policy="Duplicate"/>
    <policy field="dpc_lien" policy="Duplicate"/>
    <policy field="priorite" policy="Duplicate"/>
    <policy field="franchi" policy="Duplicate"/>
    <policy field="passage_m" policy="Duplicate"/>
    <policy field="front_m" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="type" policy="Duplicate"/>
    <policy field="importance" policy="Duplicate"/>
    <policy field="lieu" policy="Duplicate"/>
    <policy field="de" policy="Duplicate"/>
    <policy field="vers" policy="Duplicate"/>
    <policy field="dpc_lien" policy="Duplicate"/>
    <policy field="priorite" policy="Duplicate"/>
    <policy field="franchi" policy="Duplicate"/>
    <policy field="passage_m" policy="Duplicate"/>
    <policy field="front_m" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default field="type" expression="" applyOnUpdate="0"/>
    <default field="importance" expression="" applyOnUpdate="0"/>
    <default field="lieu" expression="" applyOnUpdate="0"/>
    <default field="de" expression="" applyOnUpdate="0"/>
    <default field="vers" expression="" applyOnUpdate="0"/>
    <default field="dpc_lien" expression="" applyOnUpdate="0"/>
    <default field="priorite" expression="" applyOnUpdate="0"/>
    <default field="franchi" expression="" applyOnUpdate="0"/>
    <default field="passage_m" expression="" applyOnUpdate="0"/>
    <default field="front_m" expression="" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint field="type" constraints="0" unique_strength="0" exp_strength="0" notnull_strength="0"/>
    <constraint field="importance" constraints="0" unique_strength="0" exp_strength="0" notnull_strength="0"/>
    <constraint field="lieu" constraints="0" unique_strength="0" exp_strength="0" notnull_strength="0"/>
    <constraint field="de" constraints="0" unique_strength="0" exp_strength="0" notnull_strength="0"/>
    <constraint field="vers" constraints="0" unique_strength="0" exp_strength="0" notnull_strength="0"/>
    <constraint field="dpc_lien" constraints="0" unique_strength="0" exp_strength="0" notnull_strength="0"/>
    <constraint field="priorite" constraints="0" unique_strength="0" exp_strength="0" notnull_strength="0"/>
    <constraint field="franchi" constraints="0" unique_strength="0" exp_strength="0" notnull_strength="0"/>
    <constraint field="passage_m" constraints="0" unique_strength="0" exp_strength="0" notnull_strength="0"/>
    <constraint field="front_m" constraints="0" unique_strength="0" exp_strength="0" notnull_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint field="type" exp="" desc=""/>
    <constraint field="importance" exp="" desc=""/>
    <constraint field="lieu" exp="" desc=""/>
    <constraint field="de" exp="" desc=""/>
    <constraint field="vers" exp="" desc=""/>
    <constraint field="dpc_lien" exp="" desc=""/>
    <constraint field="priorite" exp="" desc=""/>
    <constraint field="franchi" exp="" desc=""/>
    <constraint field="passage_m" exp="" desc=""/>
    <constraint field="front_m" exp="" desc=""/>
  </constraintExpressions>
  <expressionfields/>
  <mapTip enabled="1">&lt;table>&lt;tr>&lt;td>Type d'infrastructure&lt;/td>&lt;td>[% coalesce("type", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Importance&lt;/td>&lt;td>[% coalesce("importance", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Croisement avec&lt;/td>&lt;td>[% coalesce("lieu", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>De la tache&lt;/td>&lt;td>[% coalesce("de", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Vers la tache&lt;/td>&lt;td>[% coalesce("vers", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Connectivité perdue sans ce lien (%)&lt;/td>&lt;td>[% coalesce("dpc_lien", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Priorité&lt;/td>&lt;td>[% coalesce("priorite", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Déjà franchi&lt;/td>&lt;td>[% coalesce("franchi", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Distance au passage (m)&lt;/td>&lt;td>[% coalesce("passage_m", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Infrastructure dans le corridor (m)&lt;/td>&lt;td>[% coalesce("front_m", '—') %]&lt;/td>&lt;/tr>&lt;/table></mapTip>
  <layerGeometryType>0</layerGeometryType>
</qgis>
