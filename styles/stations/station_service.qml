<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis simplifyDrawingTol="1" autoRefreshMode="Disabled" simplifyDrawingHints="1" version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields|Rendering" maxScale="0" autoRefreshTime="0" simplifyAlgorithm="0" labelsEnabled="1" symbologyReferenceScale="-1" minScale="100000000" simplifyLocal="1" hasScaleBasedVisibilityFlag="0" simplifyMaxScale="1">
  <renderer-v2 forceraster="0" type="RuleRenderer" enableorderby="1" referencescale="-1" symbollevels="0">
    <rules key="{103c576e-ae82-4291-9795-cf91ddc7131f}">
      <rule label="100 trains et plus" key="{82391444-02b2-4518-8eb5-247ed044c2fb}" symbol="0" filter="&quot;departs_train&quot; >= 100"/>
      <rule label="50 à 99 trains" key="{74ace106-8d05-4c94-adb7-db43cd8859be}" symbol="1" filter="&quot;departs_train&quot; >= 50 AND &quot;departs_train&quot; &lt; 100"/>
      <rule label="20 à 49 trains" key="{d00c4790-0abb-497d-8f55-3207f2445329}" symbol="2" filter="&quot;departs_train&quot; >= 20 AND &quot;departs_train&quot; &lt; 50"/>
      <rule label="1 à 19 trains" key="{1e8b0117-29c9-4dda-80fd-098c74c2f31f}" symbol="3" filter="&quot;departs_train&quot; >= 1 AND &quot;departs_train&quot; &lt; 20"/>
      <rule label="Sans train, mais des cars, bus ou autres" key="{3ae51882-e81a-48ad-8ec0-1de61c733e6b}" symbol="4" filter="&quot;departs_train&quot; = 0 AND (&quot;departs_car&quot; > 0 OR &quot;departs_autre&quot; > 0)"/>
      <rule label="Aucun départ ce jour-là" key="{bd5bdf2a-618a-4497-8781-f9fc3db93f85}" symbol="5" filter="&quot;departs_train&quot; = 0 AND &quot;departs_car&quot; = 0 AND &quot;departs_autre&quot; = 0"/>
      <rule label="Absente de l'horaire" key="{ccf1eb70-3227-4737-9f94-21058aaf6d1e}" symbol="6" filter="&quot;departs_train&quot; IS NULL"/>
    </rules>
    <symbols>
      <symbol clip_to_extent="1" is_animated="0" frame_rate="10" force_rhr="0" type="marker" alpha="1" name="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer enabled="1" locked="0" class="SimpleMarker" pass="0" id="{8b13782c-f481-4c72-aed4-25b13427994f}">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="8,48,107,255,rgb:0.03137254901960784,0.18823529411764706,0.41960784313725491,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="7"/>
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
      <symbol clip_to_extent="1" is_animated="0" frame_rate="10" force_rhr="0" type="marker" alpha="1" name="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer enabled="1" locked="0" class="SimpleMarker" pass="0" id="{d0ea4b65-15e9-452e-a160-86a683afb99d}">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="33,113,181,255,rgb:0.12941176470588237,0.44313725490196076,0.70980392156862748,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="5.4"/>
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
      <symbol clip_to_extent="1" is_animated="0" frame_rate="10" force_rhr="0" type="marker" alpha="1" name="2">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer enabled="1" locked="0" class="SimpleMarker" pass="0" id="{9c870dc3-0e75-4956-b1f4-211d3e9aa1a1}">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="78,163,200,255,rgb:0.30588235294117649,0.63921568627450975,0.78431372549019607,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="4"/>
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
      <symbol clip_to_extent="1" is_animated="0" frame_rate="10" force_rhr="0" type="marker" alpha="1" name="3">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer enabled="1" locked="0" class="SimpleMarker" pass="0" id="{78bf6852-532a-453c-8a85-bb81ab4a97b8}">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="127,191,208,255,rgb:0.49803921568627452,0.74901960784313726,0.81568627450980391,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="59,90,112,255,rgb:0.23137254901960785,0.35294117647058826,0.4392156862745098,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.2"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="2.9"/>
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
      <symbol clip_to_extent="1" is_animated="0" frame_rate="10" force_rhr="0" type="marker" alpha="1" name="4">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer enabled="1" locked="0" class="SimpleMarker" pass="0" id="{f7baf490-086b-4396-a896-8bd02308160a}">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="242,165,65,255,rgb:0.94901960784313721,0.6470588235294118,0.25490196078431371,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="square"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="138,90,18,255,rgb:0.54117647058823526,0.35294117647058826,0.07058823529411765,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.2"/>
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
      <symbol clip_to_extent="1" is_animated="0" frame_rate="10" force_rhr="0" type="marker" alpha="1" name="5">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer enabled="1" locked="0" class="SimpleMarker" pass="0" id="{f4399079-ea0f-4567-96b9-829bdacefb41}">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="68,68,68,255,rgb:0.26666666666666666,0.26666666666666666,0.26666666666666666,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.4"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="2.4"/>
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
      <symbol clip_to_extent="1" is_animated="0" frame_rate="10" force_rhr="0" type="marker" alpha="1" name="6">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer enabled="1" locked="0" class="SimpleMarker" pass="0" id="{cfb2ce77-deb3-43dc-839a-c5ff806a7885}">
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
    <orderby>
      <orderByClause asc="1" nullsFirst="1">"departs_train"</orderByClause>
    </orderby>
  </renderer-v2>
  <selection mode="Default">
    <selectionColor invalid="1"/>
  </selection>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style blendMode="0" fontWeight="50" allowHtml="0" legendString="Aa" fontSize="8.5" capitalization="0" fieldName="&quot;nom&quot;" fontWordSpacing="0" multilineHeight="1" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" forcedBold="0" fontUnderline="0" namedStyle="" fontSizeUnit="Point" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" fontFamily="DejaVu LGC Sans" textOrientation="horizontal" textColor="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" textOpacity="1" fontItalic="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontLetterSpacing="0" tabStopDistance="6" tabStopDistanceUnit="Percentage" useSubstitutions="0" forcedItalic="0" fontStrikeout="0" isExpression="1" fontKerning="1" multilineHeightUnit="Percentage">
        <families/>
        <text-buffer bufferSizeUnits="MM" bufferColor="255,255,255,255,rgb:1,1,1,1" bufferJoinStyle="128" bufferSize="0.80000000000000004" bufferBlendMode="0" bufferOpacity="1" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferNoFill="1" bufferDraw="1"/>
        <text-mask maskSizeUnits="MM" maskSize="1.5" maskType="0" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskOpacity="1" maskJoinStyle="128" maskedSymbolLayers="" maskSize2="1.5" maskEnabled="0"/>
        <background shapeDraw="0" shapeBlendMode="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeSizeUnit="MM" shapeSVGFile="" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeRadiiY="0" shapeRotation="0" shapeOffsetY="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeType="0" shapeRadiiX="0" shapeRadiiUnit="MM" shapeOffsetX="0" shapeOpacity="1" shapeSizeX="0" shapeSizeType="0" shapeJoinStyle="64" shapeRotationType="0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeSizeY="0" shapeBorderWidth="0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeOffsetUnit="MM">
          <symbol clip_to_extent="1" is_animated="0" frame_rate="10" force_rhr="0" type="fill" alpha="1" name="fillSymbol">
            <data_defined_properties>
              <Option type="Map">
                <Option type="QString" name="name" value=""/>
                <Option name="properties"/>
                <Option type="QString" name="type" value="collection"/>
              </Option>
            </data_defined_properties>
            <layer enabled="1" locked="0" class="SimpleFill" pass="0" id="">
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
        <shadow shadowOpacity="0.69999999999999996" shadowScale="100" shadowOffsetDist="1" shadowOffsetUnit="MM" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusAlphaOnly="0" shadowDraw="0" shadowRadius="1.5" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowOffsetAngle="135" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowBlendMode="6" shadowOffsetGlobal="1" shadowRadiusUnit="MM" shadowUnder="0"/>
        <dd_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </dd_properties>
        <substitutions/>
      </text-style>
      <text-format plussign="0" useMaxLineLengthForAutoWrap="1" leftDirectionSymbol="&lt;" formatNumbers="0" multilineAlign="3" rightDirectionSymbol=">" autoWrapLength="0" reverseDirectionSymbol="0" addDirectionSymbol="0" decimals="3" wrapChar="" placeDirectionSymbol="0"/>
      <placement maxCurvedCharAngleIn="25" rotationUnit="AngleDegrees" distMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" lineAnchorPercent="0.5" geometryGenerator="" placement="6" fitInPolygonOnly="0" lineAnchorTextPoint="FollowPlacement" geometryGeneratorEnabled="0" lineAnchorClipping="0" overrunDistance="0" quadOffset="4" repeatDistance="0" maximumDistanceUnit="MM" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" priority="5" overrunDistanceUnit="MM" geometryGeneratorType="PointGeometry" centroidInside="0" preserveRotation="1" dist="0.59999999999999998" distUnits="MM" overlapHandling="PreventOverlap" prioritization="PreferCloser" allowDegraded="0" polygonPlacementFlags="2" offsetType="0" repeatDistanceUnits="MM" offsetUnits="MM" placementFlags="10" xOffset="0" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" maxCurvedCharAngleOut="-25" lineAnchorType="0" yOffset="0" layerType="UnknownGeometry" maximumDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" centroidWhole="0" rotationAngle="0"/>
      <rendering labelPerPart="0" scaleVisibility="1" zIndex="0" mergeLines="0" obstacle="1" scaleMax="600000" maxNumLabels="2000" limitNumLabels="0" fontMinPixelSize="0" minFeatureSize="0" fontMaxPixelSize="10000" obstacleType="1" unplacedVisibility="0" obstacleFactor="1" upsidedownLabels="0" scaleMin="0" drawLabels="1" fontLimitPixelSize="0"/>
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
          <Option type="QString" name="lineSymbol" value="&lt;symbol clip_to_extent=&quot;1&quot; is_animated=&quot;0&quot; frame_rate=&quot;10&quot; force_rhr=&quot;0&quot; type=&quot;line&quot; alpha=&quot;1&quot; name=&quot;symbol&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;name&quot; value=&quot;&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;type&quot; value=&quot;collection&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;layer enabled=&quot;1&quot; locked=&quot;0&quot; class=&quot;SimpleLine&quot; pass=&quot;0&quot; id=&quot;{ede47221-a47e-4eeb-8a62-b58bccc0c239}&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;align_dash_pattern&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;capstyle&quot; value=&quot;square&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash&quot; value=&quot;5;2&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;draw_inside_polygon&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;joinstyle&quot; value=&quot;bevel&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_color&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_style&quot; value=&quot;solid&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_width&quot; value=&quot;0.3&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_width_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;ring_filter&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;tweak_dash_pattern_on_corners&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;use_custom_dash&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;width_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;/Option>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;name&quot; value=&quot;&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;type&quot; value=&quot;collection&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>"/>
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
    <field configurationFlags="NoFlag" name="fid"/>
    <field configurationFlags="NoFlag" name="uic"/>
    <field configurationFlags="NoFlag" name="nom"/>
    <field configurationFlags="NoFlag" name="departs_train"/>
    <field configurationFlags="NoFlag" name="departs_car"/>
    <field configurationFlags="NoFlag" name="departs_autre"/>
    <field configurationFlags="NoFlag" name="departs_pointe"/>
    <field configurationFlags="NoFlag" name="premier"/>
    <field configurationFlags="NoFlag" name="dernier"/>
    <field configurationFlags="NoFlag" name="directions"/>
    <field configurationFlags="NoFlag" name="gares_directes"/>
    <field configurationFlags="NoFlag" name="attente_moyenne_min"/>
    <field configurationFlags="NoFlag" name="trains_directs_hub"/>
    <field configurationFlags="NoFlag" name="temps_min_hub_min"/>
    <field configurationFlags="NoFlag" name="temps_median_hub_min"/>
    <field configurationFlags="NoFlag" name="attente_hub_min"/>
    <field configurationFlags="NoFlag" name="departs_demande"/>
  </fieldConfiguration>
  <aliases>
    <alias index="0" field="fid" name=""/>
    <alias index="1" field="uic" name="Code UIC"/>
    <alias index="2" field="nom" name="Gare"/>
    <alias index="3" field="departs_train" name="Départs de trains"/>
    <alias index="4" field="departs_car" name="Départs de cars et bus"/>
    <alias index="5" field="departs_autre" name="Départs de tram, métro, autres"/>
    <alias index="6" field="departs_pointe" name="Départs de 7 h à 9 h"/>
    <alias index="7" field="premier" name="Premier départ"/>
    <alias index="8" field="dernier" name="Dernier départ"/>
    <alias index="9" field="directions" name="Directions"/>
    <alias index="10" field="gares_directes" name="Gares sans changement"/>
    <alias index="11" field="attente_moyenne_min" name="Attente moyenne, min"/>
    <alias index="12" field="trains_directs_hub" name="Trains directs vers le pôle"/>
    <alias index="13" field="temps_min_hub_min" name="Meilleur temps vers le pôle, min"/>
    <alias index="14" field="temps_median_hub_min" name="Temps médian vers le pôle, min"/>
    <alias index="15" field="attente_hub_min" name="Attente d'un direct vers le pôle, min"/>
    <alias index="16" field="departs_demande" name="Départs à la demande (sur réservation)"/>
  </aliases>
  <splitPolicies>
    <policy field="fid" policy="Duplicate"/>
    <policy field="uic" policy="Duplicate"/>
    <policy field="nom" policy="Duplicate"/>
    <policy field="departs_train" policy="Duplicate"/>
    <policy field="departs_car" policy="Duplicate"/>
    <policy field="departs_autre" policy="Duplicate"/>
    <policy field="departs_pointe" policy="Duplicate"/>
    <policy field="premier" policy="Duplicate"/>
    <policy field="dernier" policy="Duplicate"/>
    <policy field="directions" policy="Duplicate"/>
    <policy field="gares_directes" policy="Duplicate"/>
    <policy field="attente_moyenne_min" policy="Duplicate"/>
    <policy field="trains_directs_hub" policy="Duplicate"/>
    <policy field="temps_min_hub_min" policy="Duplicate"/>
    <policy field="temps_median_hub_min" policy="Duplicate"/>
    <policy field="attente_hub_min" policy="Duplicate"/>
    <policy field="departs_demande" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="fid" policy="Duplicate"/>
    <policy field="uic" policy="Duplicate"/>
    <policy field="nom" policy="Duplicate"/>
    <policy field="departs_train" policy="Duplicate"/>
    <policy field="departs_car" policy="Duplicate"/>
    <policy field="departs_autre" policy="Duplicate"/>
    <policy field="departs_pointe" policy="Duplicate"/>
    <policy field="premier" policy="Duplicate"/>
    <policy field="dernier" policy="Duplicate"/>
    <policy field="directions" policy="Duplicate"/>
    <policy field="gares_directes" policy="Duplicate"/>
    <policy field="attente_moyenne_min" policy="Duplicate"/>
    <policy field="trains_directs_hub" policy="Duplicate"/>
    <policy field="temps_min_hub_min" policy="Duplicate"/>
    <policy field="temps_median_hub_min" policy="Duplicate"/>
    <policy field="attente_hub_min" policy="Duplicate"/>
    <policy field="departs_demande" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default applyOnUpdate="0" field="fid" expression=""/>
    <default applyOnUpdate="0" field="uic" expression=""/>
    <default applyOnUpdate="0" field="nom" expression=""/>
    <default applyOnUpdate="0" field="departs_train" expression=""/>
    <default applyOnUpdate="0" field="departs_car" expression=""/>
    <default applyOnUpdate="0" field="departs_autre" expression=""/>
    <default applyOnUpdate="0" field="departs_pointe" expression=""/>
    <default applyOnUpdate="0" field="premier" expression=""/>
    <default applyOnUpdate="0" field="dernier" expression=""/>
    <default applyOnUpdate="0" field="directions" expression=""/>
    <default applyOnUpdate="0" field="gares_directes" expression=""/>
    <default applyOnUpdate="0" field="attente_moyenne_min" expression=""/>
    <default applyOnUpdate="0" field="trains_directs_hub" expression=""/>
    <default applyOnUpdate="0" field="temps_min_hub_min" expression=""/>
    <default applyOnUpdate="0" field="temps_median_hub_min" expression=""/>
    <default applyOnUpdate="0" field="attente_hub_min" expression=""/>
    <default applyOnUpdate="0" field="departs_demande" expression=""/>
  </defaults>
  <constraints>
    <constraint notnull_strength="1" exp_strength="0" field="fid" unique_strength="1" constraints="3"/>
    <constraint notnull_strength="0" exp_strength="0" field="uic" unique_strength="0" constraints="0"/>
    <constraint notnull_strength="0" exp_strength="0" field="nom" unique_strength="0" constraints="0"/>
    <constraint notnull_strength="0" exp_strength="0" field="departs_train" unique_strength="0" constraints="0"/>
    <constraint notnull_strength="0" exp_strength="0" field="departs_car" unique_strength="0" constraints="0"/>
    <constraint notnull_strength="0" exp_strength="0" field="departs_autre" unique_strength="0" constraints="0"/>
    <constraint notnull_strength="0" exp_strength="0" field="departs_pointe" unique_strength="0" constraints="0"/>
    <constraint notnull_strength="0" exp_strength="0" field="premier" unique_strength="0" constraints="0"/>
    <constraint notnull_strength="0" exp_strength="0" field="dernier" unique_strength="0" constraints="0"/>
    <constraint notnull_strength="0" exp_strength="0" field="directions" unique_strength="0" constraints="0"/>
    <constraint notnull_strength="0" exp_strength="0" field="gares_directes" unique_strength="0" constraints="0"/>
    <constraint notnull_strength="0" exp_strength="0" field="attente_moyenne_min" unique_strength="0" constraints="0"/>
    <constraint notnull_strength="0" exp_strength="0" field="trains_directs_hub" unique_strength="0" constraints="0"/>
    <constraint notnull_strength="0" exp_strength="0" field="temps_min_hub_min" unique_strength="0" constraints="0"/>
    <constraint notnull_strength="0" exp_strength="0" field="temps_median_hub_min" unique_strength="0" constraints="0"/>
    <constraint notnull_strength="0" exp_strength="0" field="attente_hub_min" unique_strength="0" constraints="0"/>
    <constraint notnull_strength="0" exp_strength="0" field="departs_demande" unique_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint exp="" field="fid" desc=""/>
    <constraint exp="" field="uic" desc=""/>
    <constraint exp="" field="nom" desc=""/>
    <constraint exp="" field="departs_train" desc=""/>
    <constraint exp="" field="departs_car" desc=""/>
    <constraint exp="" field="departs_autre" desc=""/>
    <constraint exp="" field="departs_pointe" desc=""/>
    <constraint exp="" field="premier" desc=""/>
    <constraint exp="" field="dernier" desc=""/>
    <constraint exp="" field="directions" desc=""/>
    <constraint exp="" field="gares_directes" desc=""/>
    <constraint exp="" field="attente_moyenne_min" desc=""/>
    <constraint exp="" field="trains_directs_hub" desc=""/>
    <constraint exp="" field="temps_min_hub_min" desc=""/>
    <constraint exp="" field="temps_median_hub_min" desc=""/>
    <constraint exp="" field="attente_hub_min" desc=""/>
    <constraint exp="" field="departs_demande" desc=""/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>0</layerGeometryType>
</qgis>
