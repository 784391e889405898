<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="1" version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields">
  <renderer-v2 symbollevels="0" referencescale="-1" enableorderby="0" type="RuleRenderer" forceraster="0">
    <rules key="{986da7a6-a5dc-4be8-8180-9e249e42b044}">
      <rule symbol="0" label="Plafond dépassé de plus de 5 ha" filter="&quot;reste_ha&quot; &lt; -5" key="{4986d39d-5f84-4364-a001-2198c0f63591}"/>
      <rule symbol="1" label="Plafond dépassé de 1 à 5 ha" filter="&quot;reste_ha&quot; >= -5 AND &quot;reste_ha&quot; &lt; -1" key="{bc7ab14a-8b28-4325-ad08-d4a932aee54e}"/>
      <rule symbol="2" label="Plafond dépassé de moins de 1 ha" filter="&quot;reste_ha&quot; >= -1 AND &quot;reste_ha&quot; &lt; 0" key="{a8e55261-72c0-4643-8d98-5600a1856b7f}"/>
      <rule symbol="3" label="Reste de 0 à 1 ha" filter="&quot;reste_ha&quot; >= 0 AND &quot;reste_ha&quot; &lt; 1" key="{d8df0a56-807c-4d55-b31d-b2b2be8e0f13}"/>
      <rule symbol="4" label="Reste de 1 à 5 ha" filter="&quot;reste_ha&quot; >= 1 AND &quot;reste_ha&quot; &lt; 5" key="{4086f75f-58b8-49c5-a961-8a88ae9fdace}"/>
      <rule symbol="5" label="Reste de 5 à 20 ha" filter="&quot;reste_ha&quot; >= 5 AND &quot;reste_ha&quot; &lt; 20" key="{cd590c09-0372-4a52-9e59-94dd825ad121}"/>
      <rule symbol="6" label="Reste de 20 ha ou plus" filter="&quot;reste_ha&quot; >= 20" key="{0eb5252f-6dc7-4493-8140-9a5b4e9dd60a}"/>
      <rule symbol="7" label="Non connu" filter="&quot;reste_ha&quot; IS NULL" key="{d2856c0f-5e93-45fc-a2f0-054eefc84c04}"/>
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
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{9cefc811-5d6b-4a98-b83d-c2b9dc56a098}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="127,59,8,255,rgb:0.49803921568627452,0.23137254901960785,0.03137254901960784,1" type="QString"/>
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
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{2171e69e-9630-462c-91cc-af42511552d8}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="200,105,15,255,rgb:0.78431372549019607,0.41176470588235292,0.05882352941176471,1" type="QString"/>
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
      <symbol name="2" clip_to_extent="1" force_rhr="0" is_animated="0" frame_rate="10" type="fill" alpha="1">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{e871fdc4-d2dd-4ae4-8c4f-2230746c8708}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="253,197,127,255,rgb:0.99215686274509807,0.77254901960784317,0.49803921568627452,1" type="QString"/>
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
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{d3c7228f-b32c-49fc-a79d-129b72aa0d75}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="227,238,246,255,rgb:0.8901960784313725,0.93333333333333335,0.96470588235294119,1" type="QString"/>
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
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{b6e71630-0a97-4d0f-ab49-fe6f117ebd89}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="181,209,229,255,rgb:0.70980392156862748,0.81960784313725488,0.89803921568627454,1" type="QString"/>
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
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{c7fc9dc6-e2db-4d38-965f-9e38abc008dc}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="107,163,200,255,rgb:0.41960784313725491,0.63921568627450975,0.78431372549019607,1" type="QString"/>
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
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{ce4653ee-060f-4733-afef-11d8bdfce49b}">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="color" value="31,95,145,255,rgb:0.12156862745098039,0.37254901960784315,0.56862745098039214,1" type="QString"/>
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
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{a1c71ba1-9185-4d30-99ad-9b7af6d9865a}">
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
        <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="{e1ef7e99-4fb5-4de3-9a61-d9cda7892071}">
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
      <text-style capitalization="0" fontSizeUnit="Point" tabStopDistanceUnit="Percentage" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" multilineHeight="1" useSubstitutions="0" fontItalic="0" blendMode="0" fontStrikeout="0" textColor="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" tabStopDistance="6" allowHtml="0" fontLetterSpacing="0" fontWeight="50" fontSize="8" isExpression="1" textOrientation="horizontal" multilineHeightUnit="Percentage" fontKerning="1" forcedBold="0" namedStyle="" fieldName="&quot;nom&quot; || '&#xa;' || coalesce(replace(format_number(&quot;reste_ha&quot;, 1, 'fr'), '-', '−') || ' ha', '—')" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" fontUnderline="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontFamily="DejaVu LGC Sans" forcedItalic="0" fontWordSpacing="0" legendString="Aa" textOpacity="1">
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
      <rendering mergeLines="0" limitNumLabels="0" upsidedownLabels="0" unplacedVisibility="0" maxNumLabels="2000" zIndex="0" obstacleFactor="1" scaleMax="150000" fontMaxPixelSize="10000" obstacle="1" minFeatureSize="0" fontLimitPixelSize="0" labelPerPart="0" obstacleType="1" fontMinPixelSize="0" scaleMin="1" scaleVisibility="1" drawLabels="1"/>
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
          <Option name="lineSymbol" value="&lt;symbol name=&quot;symbol&quot; clip_to_extent=&quot;1&quot; force_rhr=&quot;0&quot; is_animated=&quot;0&quot; frame_rate=&quot;10&quot; type=&quot;line&quot; alpha=&quot;1&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; value=&quot;&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option name=&quot;type&quot; value=&quot;collection&quot; type=&quot;QString&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;layer class=&quot;SimpleLine&quot; pass=&quot;0&quot; locked=&quot;0&quot; enabled=&quot;1&quot; id=&quot;{ee4e9cf5-7bd5-470f-bb31-53a5a172329a}&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;align_dash_pattern&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;capstyle&quot; value=&quot;square&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;customdash&quot; value=&quot;5;2&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;customdash_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;customdash_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;dash_pattern_offset&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;dash_pattern_offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;dash_pattern_offset_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;draw_inside_polygon&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;joinstyle&quot; value=&quot;bevel&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;line_color&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;line_style&quot; value=&quot;solid&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;line_width&quot; value=&quot;0.3&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;line_width_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;offset&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;offset_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;ring_filter&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;trim_distance_end&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;trim_distance_end_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;trim_distance_end_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;trim_distance_start&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;trim_distance_start_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;trim_distance_start_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;tweak_dash_pattern_on_corners&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;use_custom_dash&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;width_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/>&lt;/Option>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; value=&quot;&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option name=&quot;type&quot; value=&quot;collection&quot; type=&quot;QString&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>" type="QString"/>
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
    <field name="id" configurationFlags="NoFlag"/>
    <field name="nom" configurationFlags="NoFlag"/>
    <field name="parent" configurationFlags="NoFlag"/>
    <field name="conso_ref_ha" configurationFlags="NoFlag"/>
    <field name="enveloppe_ha" configurationFlags="NoFlag"/>
    <field name="garantie_ha" configurationFlags="NoFlag"/>
    <field name="plafond_ha" configurationFlags="NoFlag"/>
    <field name="deduit_ha" configurationFlags="NoFlag"/>
    <field name="conso_depuis_ha" configurationFlags="NoFlag"/>
    <field name="reste_ha" configurationFlags="NoFlag"/>
    <field name="part_consommee_pct" configurationFlags="NoFlag"/>
    <field name="rythme_ha_an" configurationFlags="NoFlag"/>
    <field name="projection_ha" configurationFlags="NoFlag"/>
    <field name="projection_pct" configurationFlags="NoFlag"/>
    <field name="annee_epuisement" configurationFlags="NoFlag"/>
    <field name="statut" configurationFlags="NoFlag"/>
    <field name="taux_pct" configurationFlags="NoFlag"/>
    <field name="origine" configurationFlags="NoFlag"/>
  </fieldConfiguration>
  <aliases>
    <alias name="Identifiant" field="id" index="0"/>
    <alias name="Nom" field="nom" index="1"/>
    <alias name="Territoire parent" field="parent" index="2"/>
    <alias name="Consommé, référence (ha)" field="conso_ref_ha" index="3"/>
    <alias name="Enveloppe (ha)" field="enveloppe_ha" index="4"/>
    <alias name="Garantie communale (ha)" field="garantie_ha" index="5"/>
    <alias name="Plafond (ha)" field="plafond_ha" index="6"/>
    <alias name="Déduit (ha)" field="deduit_ha" index="7"/>
    <alias name="Consommé depuis (ha)" field="conso_depuis_ha" index="8"/>
    <alias name="Reste (ha)" field="reste_ha" index="9"/>
    <alias name="Part consommée (%)" field="part_consommee_pct" index="10"/>
    <alias name="Rythme (ha par an)" field="rythme_ha_an" index="11"/>
    <alias name="Projection (ha)" field="projection_ha" index="12"/>
    <alias name="Projection (% du plafond)" field="projection_pct" index="13"/>
    <alias name="Année d'épuisement" field="annee_epuisement" index="14"/>
    <alias name="Statut" field="statut" index="15"/>
    <alias name="Taux de réduction (%)" field="taux_pct" index="16"/>
    <alias name="Origine de l'enveloppe" field="origine" index="17"/>
  </aliases>
  <splitPolicies>
    <policy field="id" policy="Duplicate"/>
    <policy field="nom" policy="Duplicate"/>
    <policy field="parent" policy="Duplicate"/>
    <policy field="conso_ref_ha" policy="Duplicate"/>
    <policy field="enveloppe_ha" policy="Duplicate"/>
    <policy field="garantie_ha" policy="Duplicate"/>
    <policy field="plafond_ha" policy="Duplicate"/>
    <policy field="deduit_ha" policy="Duplicate"/>
    <policy field="conso_depuis_ha" policy="Duplicate"/>
    <policy field="reste_ha" policy="Duplicate"/>
    <policy field="part_consommee_pct" policy="Duplicate"/>
    <policy field="rythme_ha_an" policy="Duplicate"/>
    <policy field="projection_ha" policy="Duplicate"/>
    <policy field="projection_pct" policy="Duplicate"/>
    <policy field="annee_epuisement" policy="Duplicate"/>
    <policy field="statut" policy="Duplicate"/>
    <policy field="taux_pct" policy="Duplicate"/>
    <policy field="origine" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="id" policy="Duplicate"/>
    <policy field="nom" policy="Duplicate"/>
    <policy field="parent" policy="Duplicate"/>
    <policy field="conso_ref_ha" policy="Duplicate"/>
    <policy field="enveloppe_ha" policy="Duplicate"/>
    <policy field="garantie_ha" policy="Duplicate"/>
    <policy field="plafond_ha" policy="Duplicate"/>
    <policy field="deduit_ha" policy="Duplicate"/>
    <policy field="conso_depuis_ha" policy="Duplicate"/>
    <policy field="reste_ha" policy="Duplicate"/>
    <policy field="part_consommee_pct" policy="Duplicate"/>
    <policy field="rythme_ha_an" policy="Duplicate"/>
    <policy field="projection_ha" policy="Duplicate"/>
    <policy field="projection_pct" policy="Duplicate"/>
    <policy field="annee_epuisement" policy="Duplicate"/>
    <policy field="statut" policy="Duplicate"/>
    <policy field="taux_pct" policy="Duplicate"/>
    <policy field="origine" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default field="id" applyOnUpdate="0" expression=""/>
    <default field="nom" applyOnUpdate="0" expression=""/>
    <default field="parent" applyOnUpdate="0" expression=""/>
    <default field="conso_ref_ha" applyOnUpdate="0" expression=""/>
    <default field="enveloppe_ha" applyOnUpdate="0" expression=""/>
    <default field="garantie_ha" applyOnUpdate="0" expression=""/>
    <default field="plafond_ha" applyOnUpdate="0" expression=""/>
    <default field="deduit_ha" applyOnUpdate="0" expression=""/>
    <default field="conso_depuis_ha" applyOnUpdate="0" expression=""/>
    <default field="reste_ha" applyOnUpdate="0" expression=""/>
    <default field="part_consommee_pct" applyOnUpdate="0" expression=""/>
    <default field="rythme_ha_an" applyOnUpdate="0" expression=""/>
    <default field="projection_ha" applyOnUpdate="0" expression=""/>
    <default field="projection_pct" applyOnUpdate="0" expression=""/>
    <default field="annee_epuisement" applyOnUpdate="0" expression=""/>
    <default field="statut" applyOnUpdate="0" expression=""/>
    <default field="taux_pct" applyOnUpdate="0" expression=""/>
    <default field="origine" applyOnUpdate="0" expression=""/>
  </defaults>
  <constraints>
    <constraint constraints="0" field="id" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="nom" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="parent" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="conso_ref_ha" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="enveloppe_ha" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="garantie_ha" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="plafond_ha" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="deduit_ha" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="conso_depuis_ha" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="reste_ha" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="part_consommee_pct" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="rythme_ha_an" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="projection_ha" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="projection_pct" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="annee_epuisement" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="statut" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="taux_pct" notnull_strength="0" exp_strength="0" unique_strength="0"/>
    <constraint constraints="0" field="origine" notnull_strength="0" exp_strength="0" unique_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="id" exp=""/>
    <constraint desc="" field="nom" exp=""/>
    <constraint desc="" field="parent" exp=""/>
    <constraint desc="" field="conso_ref_ha" exp=""/>
    <constraint desc="" field="enveloppe_ha" exp=""/>
    <constraint desc="" field="garantie_ha" exp=""/>
    <constraint desc="" field="plafond_ha" exp=""/>
    <constraint desc="" field="deduit_ha" exp=""/>
    <constraint desc="" field="conso_depuis_ha" exp=""/>
    <constraint desc="" field="reste_ha" exp=""/>
    <constraint desc="" field="part_consommee_pct" exp=""/>
    <constraint desc="" field="rythme_ha_an" exp=""/>
    <constraint desc="" field="projection_ha" exp=""/>
    <constraint desc="" field="projection_pct" exp=""/>
    <constraint desc="" field="annee_epuisement" exp=""/>
    <constraint desc="" field="statut" exp=""/>
    <constraint desc="" field="taux_pct" exp=""/>
    <constraint desc="" field="origine" exp=""/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>2</layerGeometryType>
</qgis>
