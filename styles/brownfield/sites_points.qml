<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" labelsEnabled="1" styleCategories="Symbology|Labeling|Fields">
  <renderer-v2 enableorderby="0" referencescale="-1" symbollevels="0" type="RuleRenderer" forceraster="0">
    <rules key="{dead3cdc-c1ae-4b20-9519-a1c7878b7aa9}">
      <rule filter="&quot;site_statut&quot; = 'friche sans projet'" key="{daaf13dc-a235-4615-a96a-1c116cd8f416}" label="Friche sans projet" symbol="0"/>
      <rule filter="&quot;site_statut&quot; = 'friche potentielle'" key="{fc986e80-a484-450a-94fe-6d476b1319cc}" label="Friche potentielle" symbol="1"/>
      <rule filter="&quot;site_statut&quot; = 'friche avec projet'" key="{65f7bfdb-aa47-4943-a527-fa8276d4f645}" label="Friche avec projet" symbol="2"/>
      <rule filter="&quot;site_statut&quot; = 'friche reconvertie'" key="{fd2f2a48-1418-4467-96ba-8e864f8141a4}" label="Friche reconvertie" symbol="3"/>
      <rule filter="&quot;site_statut&quot; = 'autre'" key="{6af08a9b-4a93-47fa-b0d6-a568ec88be04}" label="Autre statut" symbol="4"/>
      <rule filter="&quot;site_statut&quot; = 'sans objet'" key="{dd94f997-55eb-4faf-bc5a-b0d0333affa4}" label="Sans objet" symbol="5"/>
      <rule filter="&quot;site_statut&quot; IS NULL OR &quot;site_statut&quot; NOT IN ('friche sans projet','friche potentielle','friche avec projet','friche reconvertie','autre','sans objet')" key="{381bc89d-c1c0-4180-add1-a1df0ea31747}" label="Non connu" symbol="6"/>
    </rules>
    <symbols>
      <symbol name="0" alpha="1" is_animated="0" clip_to_extent="1" frame_rate="10" force_rhr="0" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleMarker" id="{77fff25a-a331-4733-a3eb-cb198966df0a}" enabled="1" locked="0">
          <Option type="Map">
            <Option name="angle" value="0" type="QString"/>
            <Option name="cap_style" value="square" type="QString"/>
            <Option name="color" value="213,94,0,255,rgb:0.83529411764705885,0.36862745098039218,0,1" type="QString"/>
            <Option name="horizontal_anchor_point" value="1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="name" value="circle" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="scale_method" value="diameter" type="QString"/>
            <Option name="size" value="3.2" type="QString"/>
            <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="size_unit" value="MM" type="QString"/>
            <Option name="vertical_anchor_point" value="1" type="QString"/>
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
      <symbol name="1" alpha="1" is_animated="0" clip_to_extent="1" frame_rate="10" force_rhr="0" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleMarker" id="{89ec8de2-75f8-4abe-95eb-facf90f34caf}" enabled="1" locked="0">
          <Option type="Map">
            <Option name="angle" value="0" type="QString"/>
            <Option name="cap_style" value="square" type="QString"/>
            <Option name="color" value="230,168,23,255,rgb:0.90196078431372551,0.6588235294117647,0.09019607843137255,1" type="QString"/>
            <Option name="horizontal_anchor_point" value="1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="name" value="circle" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="scale_method" value="diameter" type="QString"/>
            <Option name="size" value="3.2" type="QString"/>
            <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="size_unit" value="MM" type="QString"/>
            <Option name="vertical_anchor_point" value="1" type="QString"/>
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
      <symbol name="2" alpha="1" is_animated="0" clip_to_extent="1" frame_rate="10" force_rhr="0" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleMarker" id="{9bcbc041-4d66-4a96-bec5-560a9ccf37fe}" enabled="1" locked="0">
          <Option type="Map">
            <Option name="angle" value="0" type="QString"/>
            <Option name="cap_style" value="square" type="QString"/>
            <Option name="color" value="0,114,178,255,rgb:0,0.44705882352941179,0.69803921568627447,1" type="QString"/>
            <Option name="horizontal_anchor_point" value="1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="name" value="circle" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="scale_method" value="diameter" type="QString"/>
            <Option name="size" value="3.2" type="QString"/>
            <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="size_unit" value="MM" type="QString"/>
            <Option name="vertical_anchor_point" value="1" type="QString"/>
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
      <symbol name="3" alpha="1" is_animated="0" clip_to_extent="1" frame_rate="10" force_rhr="0" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleMarker" id="{4a12a9c3-92e8-4469-9974-0a66a60f083f}" enabled="1" locked="0">
          <Option type="Map">
            <Option name="angle" value="0" type="QString"/>
            <Option name="cap_style" value="square" type="QString"/>
            <Option name="color" value="0,158,115,255,rgb:0,0.61960784313725492,0.45098039215686275,1" type="QString"/>
            <Option name="horizontal_anchor_point" value="1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="name" value="circle" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="scale_method" value="diameter" type="QString"/>
            <Option name="size" value="3.2" type="QString"/>
            <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="size_unit" value="MM" type="QString"/>
            <Option name="vertical_anchor_point" value="1" type="QString"/>
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
      <symbol name="4" alpha="1" is_animated="0" clip_to_extent="1" frame_rate="10" force_rhr="0" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleMarker" id="{0fb70388-d2fe-4375-844f-81b55e1cb0b4}" enabled="1" locked="0">
          <Option type="Map">
            <Option name="angle" value="0" type="QString"/>
            <Option name="cap_style" value="square" type="QString"/>
            <Option name="color" value="123,94,167,255,rgb:0.4823529411764706,0.36862745098039218,0.65490196078431373,1" type="QString"/>
            <Option name="horizontal_anchor_point" value="1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="name" value="circle" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="scale_method" value="diameter" type="QString"/>
            <Option name="size" value="3.2" type="QString"/>
            <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="size_unit" value="MM" type="QString"/>
            <Option name="vertical_anchor_point" value="1" type="QString"/>
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
      <symbol name="5" alpha="1" is_animated="0" clip_to_extent="1" frame_rate="10" force_rhr="0" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleMarker" id="{519ce894-5b9d-4af6-be11-b546382b0110}" enabled="1" locked="0">
          <Option type="Map">
            <Option name="angle" value="0" type="QString"/>
            <Option name="cap_style" value="square" type="QString"/>
            <Option name="color" value="91,107,121,255,rgb:0.35686274509803922,0.41960784313725491,0.47450980392156861,1" type="QString"/>
            <Option name="horizontal_anchor_point" value="1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="name" value="circle" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="scale_method" value="diameter" type="QString"/>
            <Option name="size" value="3.2" type="QString"/>
            <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="size_unit" value="MM" type="QString"/>
            <Option name="vertical_anchor_point" value="1" type="QString"/>
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
      <symbol name="6" alpha="1" is_animated="0" clip_to_extent="1" frame_rate="10" force_rhr="0" type="marker">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleMarker" id="{745fda75-72e6-48bd-9a6c-cd1b66afd0c6}" enabled="1" locked="0">
          <Option type="Map">
            <Option name="angle" value="0" type="QString"/>
            <Option name="cap_style" value="square" type="QString"/>
            <Option name="color" value="199,206,212,255,rgb:0.7803921568627451,0.80784313725490198,0.83137254901960789,1" type="QString"/>
            <Option name="horizontal_anchor_point" value="1" type="QString"/>
            <Option name="joinstyle" value="bevel" type="QString"/>
            <Option name="name" value="circle" type="QString"/>
            <Option name="offset" value="0,0" type="QString"/>
            <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="offset_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.3" type="QString"/>
            <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="scale_method" value="diameter" type="QString"/>
            <Option name="size" value="3.2" type="QString"/>
            <Option name="size_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString"/>
            <Option name="size_unit" value="MM" type="QString"/>
            <Option name="vertical_anchor_point" value="1" type="QString"/>
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
      <text-style fontSize="8" blendMode="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" multilineHeightUnit="Percentage" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" isExpression="0" textOpacity="1" tabStopDistance="6" textOrientation="horizontal" fontFamily="Open Sans" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" fontUnderline="0" fontStrikeout="0" multilineHeight="1" fontItalic="0" useSubstitutions="0" fontWordSpacing="0" fontLetterSpacing="0" tabStopDistanceUnit="Percentage" allowHtml="0" fontSizeUnit="Point" capitalization="0" forcedItalic="0" fontWeight="50" textColor="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" forcedBold="0" fontKerning="1" legendString="Aa" namedStyle="" fieldName="site_nom">
        <families/>
        <text-buffer bufferBlendMode="0" bufferOpacity="1" bufferJoinStyle="128" bufferSize="0.80000000000000004" bufferSizeUnits="MM" bufferColor="255,255,255,255,rgb:1,1,1,1" bufferNoFill="1" bufferDraw="1" bufferSizeMapUnitScale="3x:0,0,0,0,0,0"/>
        <text-mask maskSize="1.5" maskSizeUnits="MM" maskEnabled="0" maskOpacity="1" maskedSymbolLayers="" maskType="0" maskSize2="1.5" maskJoinStyle="128" maskSizeMapUnitScale="3x:0,0,0,0,0,0"/>
        <background shapeJoinStyle="64" shapeRadiiUnit="MM" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeBorderWidthUnit="MM" shapeOffsetY="0" shapeOpacity="1" shapeRotation="0" shapeBorderWidth="0" shapeSizeY="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeType="0" shapeSizeType="0" shapeRadiiY="0" shapeRadiiX="0" shapeSizeUnit="MM" shapeOffsetX="0" shapeBlendMode="0" shapeRotationType="0" shapeSVGFile="" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeSizeX="0" shapeDraw="0">
          <symbol name="fillSymbol" alpha="1" is_animated="0" clip_to_extent="1" frame_rate="10" force_rhr="0" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" value="" type="QString"/>
                <Option name="properties"/>
                <Option name="type" value="collection" type="QString"/>
              </Option>
            </data_defined_properties>
            <layer pass="0" class="SimpleFill" id="" enabled="1" locked="0">
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
        <shadow shadowRadius="1.5" shadowOffsetGlobal="1" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowUnder="0" shadowOffsetAngle="135" shadowRadiusUnit="MM" shadowOffsetDist="1" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowScale="100" shadowRadiusAlphaOnly="0" shadowBlendMode="6" shadowDraw="0" shadowOpacity="0.69999999999999996" shadowOffsetUnit="MM" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0"/>
        <dd_properties>
          <Option type="Map">
            <Option name="name" value="" type="QString"/>
            <Option name="properties"/>
            <Option name="type" value="collection" type="QString"/>
          </Option>
        </dd_properties>
        <substitutions/>
      </text-style>
      <text-format addDirectionSymbol="0" reverseDirectionSymbol="0" formatNumbers="0" multilineAlign="3" plussign="0" placeDirectionSymbol="0" wrapChar="" leftDirectionSymbol="&lt;" rightDirectionSymbol=">" useMaxLineLengthForAutoWrap="1" decimals="3" autoWrapLength="0"/>
      <placement distMapUnitScale="3x:0,0,0,0,0,0" overlapHandling="PreventOverlap" geometryGeneratorType="PointGeometry" polygonPlacementFlags="2" distUnits="MM" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" maximumDistance="0" lineAnchorPercent="0.5" offsetType="0" rotationAngle="0" offsetUnits="MM" allowDegraded="0" maximumDistanceUnit="MM" geometryGenerator="" lineAnchorTextPoint="FollowPlacement" repeatDistanceUnits="MM" dist="0" placementFlags="10" maxCurvedCharAngleIn="25" preserveRotation="1" fitInPolygonOnly="0" quadOffset="4" xOffset="0" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" priority="5" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" lineAnchorClipping="0" geometryGeneratorEnabled="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" repeatDistance="0" rotationUnit="AngleDegrees" prioritization="PreferCloser" maxCurvedCharAngleOut="-25" yOffset="0" centroidWhole="0" centroidInside="0" placement="0" lineAnchorType="0" overrunDistanceUnit="MM" overrunDistance="0"/>
      <rendering fontMaxPixelSize="10000" scaleVisibility="1" obstacleType="1" scaleMax="25000" obstacleFactor="1" unplacedVisibility="0" upsidedownLabels="0" labelPerPart="0" minFeatureSize="0" fontMinPixelSize="0" limitNumLabels="0" obstacle="1" mergeLines="0" zIndex="0" maxNumLabels="2000" fontLimitPixelSize="0" drawLabels="1" scaleMin="0"/>
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
          <Option name="lineSymbol" value="&lt;symbol name=&quot;symbol&quot; alpha=&quot;1&quot; is_animated=&quot;0&quot; clip_to_extent=&quot;1&quot; frame_rate=&quot;10&quot; force_rhr=&quot;0&quot; type=&quot;line&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; value=&quot;&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option name=&quot;type&quot; value=&quot;collection&quot; type=&quot;QString&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;layer pass=&quot;0&quot; class=&quot;SimpleLine&quot; id=&quot;{0ca3cd05-29e0-464d-bcc2-68bbfe8139ef}&quot; enabled=&quot;1&quot; locked=&quot;0&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;align_dash_pattern&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;capstyle&quot; value=&quot;square&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;customdash&quot; value=&quot;5;2&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;customdash_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;customdash_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;dash_pattern_offset&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;dash_pattern_offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;dash_pattern_offset_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;draw_inside_polygon&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;joinstyle&quot; value=&quot;bevel&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;line_color&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;line_style&quot; value=&quot;solid&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;line_width&quot; value=&quot;0.3&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;line_width_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;offset&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;offset_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;ring_filter&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;trim_distance_end&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;trim_distance_end_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;trim_distance_end_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;trim_distance_start&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;trim_distance_start_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;trim_distance_start_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;tweak_dash_pattern_on_corners&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;use_custom_dash&quot; value=&quot;0&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;width_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/>&lt;/Option>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; value=&quot;&quot; type=&quot;QString&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option name=&quot;type&quot; value=&quot;collection&quot; type=&quot;QString&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>" type="QString"/>
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
    <field name="site_id" configurationFlags="NoFlag"/>
    <field name="site_nom" configurationFlags="NoFlag"/>
    <field name="site_type" configurationFlags="NoFlag"/>
    <field name="site_adresse" configurationFlags="NoFlag"/>
    <field name="site_identif_date" configurationFlags="NoFlag"/>
    <field name="site_actu_date" configurationFlags="NoFlag"/>
    <field name="site_url" configurationFlags="NoFlag"/>
    <field name="site_ademe_url" configurationFlags="NoFlag"/>
    <field name="site_securite" configurationFlags="NoFlag"/>
    <field name="site_occupation" configurationFlags="NoFlag"/>
    <field name="site_statut" configurationFlags="NoFlag"/>
    <field name="site_projet_url" configurationFlags="NoFlag"/>
    <field name="site_reconv_annee" configurationFlags="NoFlag"/>
    <field name="site_reconv_type" configurationFlags="NoFlag"/>
    <field name="activite_libelle" configurationFlags="NoFlag"/>
    <field name="activite_code" configurationFlags="NoFlag"/>
    <field name="activite_fin_annee" configurationFlags="NoFlag"/>
    <field name="comm_nom" configurationFlags="NoFlag"/>
    <field name="comm_insee" configurationFlags="NoFlag"/>
    <field name="bati_type" configurationFlags="NoFlag"/>
    <field name="bati_nombre" configurationFlags="NoFlag"/>
    <field name="bati_surface" configurationFlags="NoFlag"/>
    <field name="bati_pollution" configurationFlags="NoFlag"/>
    <field name="bati_vacance" configurationFlags="NoFlag"/>
    <field name="bati_patrimoine" configurationFlags="NoFlag"/>
    <field name="bati_etat" configurationFlags="NoFlag"/>
    <field name="local_ancien_annee" configurationFlags="NoFlag"/>
    <field name="local_recent_annee" configurationFlags="NoFlag"/>
    <field name="proprio_type" configurationFlags="NoFlag"/>
    <field name="proprio_personne" configurationFlags="NoFlag"/>
    <field name="proprio_nom" configurationFlags="NoFlag"/>
    <field name="sol_pollution_annee" configurationFlags="NoFlag"/>
    <field name="sol_pollution_existe" configurationFlags="NoFlag"/>
    <field name="sol_pollution_origine" configurationFlags="NoFlag"/>
    <field name="sol_pollution_commentaire" configurationFlags="NoFlag"/>
    <field name="sol_depollution_fiche" configurationFlags="NoFlag"/>
    <field name="unite_fonciere_surface" configurationFlags="NoFlag"/>
    <field name="unite_fonciere_refcad" configurationFlags="NoFlag"/>
    <field name="urba_zone_type" configurationFlags="NoFlag"/>
    <field name="urba_zone_lib" configurationFlags="NoFlag"/>
    <field name="urba_zone_formdomi" configurationFlags="NoFlag"/>
    <field name="urba_zaer" configurationFlags="NoFlag"/>
    <field name="urba_doc_type" configurationFlags="NoFlag"/>
    <field name="desserte_distance" configurationFlags="NoFlag"/>
    <field name="desserte_commentaire" configurationFlags="NoFlag"/>
    <field name="source_nom" configurationFlags="NoFlag"/>
    <field name="source_url" configurationFlags="NoFlag"/>
    <field name="source_producteur" configurationFlags="NoFlag"/>
    <field name="source_contact" configurationFlags="NoFlag"/>
    <field name="geompoint" configurationFlags="NoFlag"/>
    <field name="geomsurf" configurationFlags="NoFlag"/>
    <field name="surface_mesuree_m2" configurationFlags="NoFlag"/>
    <field name="ecart_surface_pct" configurationFlags="NoFlag"/>
    <field name="origine_geometrie" configurationFlags="NoFlag"/>
    <field name="nb_erreurs" configurationFlags="NoFlag"/>
    <field name="nb_remarques" configurationFlags="NoFlag"/>
    <field name="nb_corrections" configurationFlags="NoFlag"/>
    <field name="etat" configurationFlags="NoFlag"/>
  </fieldConfiguration>
  <aliases>
    <alias index="0" name="Identifiant du site" field="site_id"/>
    <alias index="1" name="Nom du site" field="site_nom"/>
    <alias index="2" name="Type de site" field="site_type"/>
    <alias index="3" name="Adresse du site" field="site_adresse"/>
    <alias index="4" name="Date d'identification du site" field="site_identif_date"/>
    <alias index="5" name="Date de dernière actualisation" field="site_actu_date"/>
    <alias index="6" name="URL du site" field="site_url"/>
    <alias index="7" name="URL de la fiche de l’ADEME" field="site_ademe_url"/>
    <alias index="8" name="Type de sécurisation" field="site_securite"/>
    <alias index="9" name="Occupation du site" field="site_occupation"/>
    <alias index="10" name="Statut du site" field="site_statut"/>
    <alias index="11" name="Site web d'un éventuel projet sur le site" field="site_projet_url"/>
    <alias index="12" name="Année d'achèvement de reconversion" field="site_reconv_annee"/>
    <alias index="13" name="Type de reconversion" field="site_reconv_type"/>
    <alias index="14" name="Libellé des activités" field="activite_libelle"/>
    <alias index="15" name="Code BASIAS des activités" field="activite_code"/>
    <alias index="16" name="Année de fin d'activité" field="activite_fin_annee"/>
    <alias index="17" name="Nom de la commune" field="comm_nom"/>
    <alias index="18" name="Code INSEE de la commune" field="comm_insee"/>
    <alias index="19" name="Type de bâtiments" field="bati_type"/>
    <alias index="20" name="Nombre de bâtiments" field="bati_nombre"/>
    <alias index="21" name="Surface des bâtiments, m²" field="bati_surface"/>
    <alias index="22" name="Pollution connue" field="bati_pollution"/>
    <alias index="23" name="État de vacance" field="bati_vacance"/>
    <alias index="24" name="Présence de bâti patrimonial" field="bati_patrimoine"/>
    <alias index="25" name="Dégradation des bâtiments" field="bati_etat"/>
    <alias index="26" name="Première année de construction" field="local_ancien_annee"/>
    <alias index="27" name="Dernière année de construction" field="local_recent_annee"/>
    <alias index="28" name="Type de propriétaire" field="proprio_type"/>
    <alias index="29" name="Type de personne" field="proprio_personne"/>
    <alias index="30" name="Nom du propriétaire" field="proprio_nom"/>
    <alias index="31" name="Année de la pollution du sol" field="sol_pollution_annee"/>
    <alias index="32" name="Existence de pollution du sol" field="sol_pollution_existe"/>
    <alias index="33" name="Origine de la pollution du sol" field="sol_pollution_origine"/>
    <alias index="34" name="Commentaire sur la pollution du sol" field="sol_pollution_commentaire"/>
    <alias index="35" name="Fiche de dépollution" field="sol_depollution_fiche"/>
    <alias index="36" name="Surface de l'unité foncière, m²" field="unite_fonciere_surface"/>
    <alias index="37" name="Liste des parcelles cadastrales" field="unite_fonciere_refcad"/>
    <alias index="38" name="Type de zone d'urbanisme" field="urba_zone_type"/>
    <alias index="39" name="Libellé de la zone d'urbanisme" field="urba_zone_lib"/>
    <alias index="40" name="Forme dominante de la zone" field="urba_zone_formdomi"/>
    <alias index="41" name="Situation en zone d'accélération des énergies renouvelables" field="urba_zaer"/>
    <alias index="42" name="Type de document d'urbanisme" field="urba_doc_type"/>
    <alias index="43" name="Distances d'accès aux réseaux" field="desserte_distance"/>
    <alias index="44" name="Desserte du site" field="desserte_commentaire"/>
    <alias index="45" name="Nom de la source" field="source_nom"/>
    <alias index="46" name="URL de la source" field="source_url"/>
    <alias index="47" name="Identification du producteur" field="source_producteur"/>
    <alias index="48" name="Adresse mail" field="source_contact"/>
    <alias index="49" name="Coordonnées du centroïde" field="geompoint"/>
    <alias index="50" name="Géométrie surfacique" field="geomsurf"/>
    <alias index="51" name="Surface mesurée, m²" field="surface_mesuree_m2"/>
    <alias index="52" name="Écart de la surface déclarée, %" field="ecart_surface_pct"/>
    <alias index="53" name="Origine de la géométrie" field="origine_geometrie"/>
    <alias index="54" name="Nombre d'erreurs" field="nb_erreurs"/>
    <alias index="55" name="Nombre de remarques" field="nb_remarques"/>
    <alias index="56" name="Nombre de corrections faites" field="nb_corrections"/>
    <alias index="57" name="État au regard du standard" field="etat"/>
  </aliases>
  <splitPolicies>
    <policy field="site_id" policy="Duplicate"/>
    <policy field="site_nom" policy="Duplicate"/>
    <policy field="site_type" policy="Duplicate"/>
    <policy field="site_adresse" policy="Duplicate"/>
    <policy field="site_identif_date" policy="Duplicate"/>
    <policy field="site_actu_date" policy="Duplicate"/>
    <policy field="site_url" policy="Duplicate"/>
    <policy field="site_ademe_url" policy="Duplicate"/>
    <policy field="site_securite" policy="Duplicate"/>
    <policy field="site_occupation" policy="Duplicate"/>
    <policy field="site_statut" policy="Duplicate"/>
    <policy field="site_projet_url" policy="Duplicate"/>
    <policy field="site_reconv_annee" policy="Duplicate"/>
    <policy field="site_reconv_type" policy="Duplicate"/>
    <policy field="activite_libelle" policy="Duplicate"/>
    <policy field="activite_code" policy="Duplicate"/>
    <policy field="activite_fin_annee" policy="Duplicate"/>
    <policy field="comm_nom" policy="Duplicate"/>
    <policy field="comm_insee" policy="Duplicate"/>
    <policy field="bati_type" policy="Duplicate"/>
    <policy field="bati_nombre" policy="Duplicate"/>
    <policy field="bati_surface" policy="Duplicate"/>
    <policy field="bati_pollution" policy="Duplicate"/>
    <policy field="bati_vacance" policy="Duplicate"/>
    <policy field="bati_patrimoine" policy="Duplicate"/>
    <policy field="bati_etat" policy="Duplicate"/>
    <policy field="local_ancien_annee" policy="Duplicate"/>
    <policy field="local_recent_annee" policy="Duplicate"/>
    <policy field="proprio_type" policy="Duplicate"/>
    <policy field="proprio_personne" policy="Duplicate"/>
    <policy field="proprio_nom" policy="Duplicate"/>
    <policy field="sol_pollution_annee" policy="Duplicate"/>
    <policy field="sol_pollution_existe" policy="Duplicate"/>
    <policy field="sol_pollution_origine" policy="Duplicate"/>
    <policy field="sol_pollution_commentaire" policy="Duplicate"/>
    <policy field="sol_depollution_fiche" policy="Duplicate"/>
    <policy field="unite_fonciere_surface" policy="Duplicate"/>
    <policy field="unite_fonciere_refcad" policy="Duplicate"/>
    <policy field="urba_zone_type" policy="Duplicate"/>
    <policy field="urba_zone_lib" policy="Duplicate"/>
    <policy field="urba_zone_formdomi" policy="Duplicate"/>
    <policy field="urba_zaer" policy="Duplicate"/>
    <policy field="urba_doc_type" policy="Duplicate"/>
    <policy field="desserte_distance" policy="Duplicate"/>
    <policy field="desserte_commentaire" policy="Duplicate"/>
    <policy field="source_nom" policy="Duplicate"/>
    <policy field="source_url" policy="Duplicate"/>
    <policy field="source_producteur" policy="Duplicate"/>
    <policy field="source_contact" policy="Duplicate"/>
    <policy field="geompoint" policy="Duplicate"/>
    <policy field="geomsurf" policy="Duplicate"/>
    <policy field="surface_mesuree_m2" policy="Duplicate"/>
    <policy field="ecart_surface_pct" policy="Duplicate"/>
    <policy field="origine_geometrie" policy="Duplicate"/>
    <policy field="nb_erreurs" policy="Duplicate"/>
    <policy field="nb_remarques" policy="Duplicate"/>
    <policy field="nb_corrections" policy="Duplicate"/>
    <policy field="etat" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="site_id" policy="Duplicate"/>
    <policy field="site_nom" policy="Duplicate"/>
    <policy field="site_type" policy="Duplicate"/>
    <policy field="site_adresse" policy="Duplicate"/>
    <policy field="site_identif_date" policy="Duplicate"/>
    <policy field="site_actu_date" policy="Duplicate"/>
    <policy field="site_url" policy="Duplicate"/>
    <policy field="site_ademe_url" policy="Duplicate"/>
    <policy field="site_securite" policy="Duplicate"/>
    <policy field="site_occupation" policy="Duplicate"/>
    <policy field="site_statut" policy="Duplicate"/>
    <policy field="site_projet_url" policy="Duplicate"/>
    <policy field="site_reconv_annee" policy="Duplicate"/>
    <policy field="site_reconv_type" policy="Duplicate"/>
    <policy field="activite_libelle" policy="Duplicate"/>
    <policy field="activite_code" policy="Duplicate"/>
    <policy field="activite_fin_annee" policy="Duplicate"/>
    <policy field="comm_nom" policy="Duplicate"/>
    <policy field="comm_insee" policy="Duplicate"/>
    <policy field="bati_type" policy="Duplicate"/>
    <policy field="bati_nombre" policy="Duplicate"/>
    <policy field="bati_surface" policy="Duplicate"/>
    <policy field="bati_pollution" policy="Duplicate"/>
    <policy field="bati_vacance" policy="Duplicate"/>
    <policy field="bati_patrimoine" policy="Duplicate"/>
    <policy field="bati_etat" policy="Duplicate"/>
    <policy field="local_ancien_annee" policy="Duplicate"/>
    <policy field="local_recent_annee" policy="Duplicate"/>
    <policy field="proprio_type" policy="Duplicate"/>
    <policy field="proprio_personne" policy="Duplicate"/>
    <policy field="proprio_nom" policy="Duplicate"/>
    <policy field="sol_pollution_annee" policy="Duplicate"/>
    <policy field="sol_pollution_existe" policy="Duplicate"/>
    <policy field="sol_pollution_origine" policy="Duplicate"/>
    <policy field="sol_pollution_commentaire" policy="Duplicate"/>
    <policy field="sol_depollution_fiche" policy="Duplicate"/>
    <policy field="unite_fonciere_surface" policy="Duplicate"/>
    <policy field="unite_fonciere_refcad" policy="Duplicate"/>
    <policy field="urba_zone_type" policy="Duplicate"/>
    <policy field="urba_zone_lib" policy="Duplicate"/>
    <policy field="urba_zone_formdomi" policy="Duplicate"/>
    <policy field="urba_zaer" policy="Duplicate"/>
    <policy field="urba_doc_type" policy="Duplicate"/>
    <policy field="desserte_distance" policy="Duplicate"/>
    <policy field="desserte_commentaire" policy="Duplicate"/>
    <policy field="source_nom" policy="Duplicate"/>
    <policy field="source_url" policy="Duplicate"/>
    <policy field="source_producteur" policy="Duplicate"/>
    <policy field="source_contact" policy="Duplicate"/>
    <policy field="geompoint" policy="Duplicate"/>
    <policy field="geomsurf" policy="Duplicate"/>
    <policy field="surface_mesuree_m2" policy="Duplicate"/>
    <policy field="ecart_surface_pct" policy="Duplicate"/>
    <policy field="origine_geometrie" policy="Duplicate"/>
    <policy field="nb_erreurs" policy="Duplicate"/>
    <policy field="nb_remarques" policy="Duplicate"/>
    <policy field="nb_corrections" policy="Duplicate"/>
    <policy field="etat" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default field="site_id" expression="" applyOnUpdate="0"/>
    <default field="site_nom" expression="" applyOnUpdate="0"/>
    <default field="site_type" expression="" applyOnUpdate="0"/>
    <default field="site_adresse" expression="" applyOnUpdate="0"/>
    <default field="site_identif_date" expression="" applyOnUpdate="0"/>
    <default field="site_actu_date" expression="" applyOnUpdate="0"/>
    <default field="site_url" expression="" applyOnUpdate="0"/>
    <default field="site_ademe_url" expression="" applyOnUpdate="0"/>
    <default field="site_securite" expression="" applyOnUpdate="0"/>
    <default field="site_occupation" expression="" applyOnUpdate="0"/>
    <default field="site_statut" expression="" applyOnUpdate="0"/>
    <default field="site_projet_url" expression="" applyOnUpdate="0"/>
    <default field="site_reconv_annee" expression="" applyOnUpdate="0"/>
    <default field="site_reconv_type" expression="" applyOnUpdate="0"/>
    <default field="activite_libelle" expression="" applyOnUpdate="0"/>
    <default field="activite_code" expression="" applyOnUpdate="0"/>
    <default field="activite_fin_annee" expression="" applyOnUpdate="0"/>
    <default field="comm_nom" expression="" applyOnUpdate="0"/>
    <default field="comm_insee" expression="" applyOnUpdate="0"/>
    <default field="bati_type" expression="" applyOnUpdate="0"/>
    <default field="bati_nombre" expression="" applyOnUpdate="0"/>
    <default field="bati_surface" expression="" applyOnUpdate="0"/>
    <default field="bati_pollution" expression="" applyOnUpdate="0"/>
    <default field="bati_vacance" expression="" applyOnUpdate="0"/>
    <default field="bati_patrimoine" expression="" applyOnUpdate="0"/>
    <default field="bati_etat" expression="" applyOnUpdate="0"/>
    <default field="local_ancien_annee" expression="" applyOnUpdate="0"/>
    <default field="local_recent_annee" expression="" applyOnUpdate="0"/>
    <default field="proprio_type" expression="" applyOnUpdate="0"/>
    <default field="proprio_personne" expression="" applyOnUpdate="0"/>
    <default field="proprio_nom" expression="" applyOnUpdate="0"/>
    <default field="sol_pollution_annee" expression="" applyOnUpdate="0"/>
    <default field="sol_pollution_existe" expression="" applyOnUpdate="0"/>
    <default field="sol_pollution_origine" expression="" applyOnUpdate="0"/>
    <default field="sol_pollution_commentaire" expression="" applyOnUpdate="0"/>
    <default field="sol_depollution_fiche" expression="" applyOnUpdate="0"/>
    <default field="unite_fonciere_surface" expression="" applyOnUpdate="0"/>
    <default field="unite_fonciere_refcad" expression="" applyOnUpdate="0"/>
    <default field="urba_zone_type" expression="" applyOnUpdate="0"/>
    <default field="urba_zone_lib" expression="" applyOnUpdate="0"/>
    <default field="urba_zone_formdomi" expression="" applyOnUpdate="0"/>
    <default field="urba_zaer" expression="" applyOnUpdate="0"/>
    <default field="urba_doc_type" expression="" applyOnUpdate="0"/>
    <default field="desserte_distance" expression="" applyOnUpdate="0"/>
    <default field="desserte_commentaire" expression="" applyOnUpdate="0"/>
    <default field="source_nom" expression="" applyOnUpdate="0"/>
    <default field="source_url" expression="" applyOnUpdate="0"/>
    <default field="source_producteur" expression="" applyOnUpdate="0"/>
    <default field="source_contact" expression="" applyOnUpdate="0"/>
    <default field="geompoint" expression="" applyOnUpdate="0"/>
    <default field="geomsurf" expression="" applyOnUpdate="0"/>
    <default field="surface_mesuree_m2" expression="" applyOnUpdate="0"/>
    <default field="ecart_surface_pct" expression="" applyOnUpdate="0"/>
    <default field="origine_geometrie" expression="" applyOnUpdate="0"/>
    <default field="nb_erreurs" expression="" applyOnUpdate="0"/>
    <default field="nb_remarques" expression="" applyOnUpdate="0"/>
    <default field="nb_corrections" expression="" applyOnUpdate="0"/>
    <default field="etat" expression="" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint notnull_strength="0" field="site_id" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_nom" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_type" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_adresse" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_identif_date" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_actu_date" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_url" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_ademe_url" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_securite" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_occupation" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_statut" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_projet_url" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_reconv_annee" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="site_reconv_type" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="activite_libelle" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="activite_code" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="activite_fin_annee" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="comm_nom" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="comm_insee" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="bati_type" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="bati_nombre" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="bati_surface" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="bati_pollution" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="bati_vacance" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="bati_patrimoine" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="bati_etat" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="local_ancien_annee" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="local_recent_annee" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="proprio_type" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="proprio_personne" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="proprio_nom" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="sol_pollution_annee" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="sol_pollution_existe" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="sol_pollution_origine" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="sol_pollution_commentaire" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="sol_depollution_fiche" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="unite_fonciere_surface" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="unite_fonciere_refcad" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="urba_zone_type" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="urba_zone_lib" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="urba_zone_formdomi" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="urba_zaer" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="urba_doc_type" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="desserte_distance" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="desserte_commentaire" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_nom" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_url" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_producteur" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="source_contact" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="geompoint" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="geomsurf" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="surface_mesuree_m2" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="ecart_surface_pct" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="origine_geometrie" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="nb_erreurs" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="nb_remarques" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="nb_corrections" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint notnull_strength="0" field="etat" unique_strength="0" exp_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint exp="" field="site_id" desc=""/>
    <constraint exp="" field="site_nom" desc=""/>
    <constraint exp="" field="site_type" desc=""/>
    <constraint exp="" field="site_adresse" desc=""/>
    <constraint exp="" field="site_identif_date" desc=""/>
    <constraint exp="" field="site_actu_date" desc=""/>
    <constraint exp="" field="site_url" desc=""/>
    <constraint exp="" field="site_ademe_url" desc=""/>
    <constraint exp="" field="site_securite" desc=""/>
    <constraint exp="" field="site_occupation" desc=""/>
    <constraint exp="" field="site_statut" desc=""/>
    <constraint exp="" field="site_projet_url" desc=""/>
    <constraint exp="" field="site_reconv_annee" desc=""/>
    <constraint exp="" field="site_reconv_type" desc=""/>
    <constraint exp="" field="activite_libelle" desc=""/>
    <constraint exp="" field="activite_code" desc=""/>
    <constraint exp="" field="activite_fin_annee" desc=""/>
    <constraint exp="" field="comm_nom" desc=""/>
    <constraint exp="" field="comm_insee" desc=""/>
    <constraint exp="" field="bati_type" desc=""/>
    <constraint exp="" field="bati_nombre" desc=""/>
    <constraint exp="" field="bati_surface" desc=""/>
    <constraint exp="" field="bati_pollution" desc=""/>
    <constraint exp="" field="bati_vacance" desc=""/>
    <constraint exp="" field="bati_patrimoine" desc=""/>
    <constraint exp="" field="bati_etat" desc=""/>
    <constraint exp="" field="local_ancien_annee" desc=""/>
    <constraint exp="" field="local_recent_annee" desc=""/>
    <constraint exp="" field="proprio_type" desc=""/>
    <constraint exp="" field="proprio_personne" desc=""/>
    <constraint exp="" field="proprio_nom" desc=""/>
    <constraint exp="" field="sol_pollution_annee" desc=""/>
    <constraint exp="" field="sol_pollution_existe" desc=""/>
    <constraint exp="" field="sol_pollution_origine" desc=""/>
    <constraint exp="" field="sol_pollution_commentaire" desc=""/>
    <constraint exp="" field="sol_depollution_fiche" desc=""/>
    <constraint exp="" field="unite_fonciere_surface" desc=""/>
    <constraint exp="" field="unite_fonciere_refcad" desc=""/>
    <constraint exp="" field="urba_zone_type" desc=""/>
    <constraint exp="" field="urba_zone_lib" desc=""/>
    <constraint exp="" field="urba_zone_formdomi" desc=""/>
    <constraint exp="" field="urba_zaer" desc=""/>
    <constraint exp="" field="urba_doc_type" desc=""/>
    <constraint exp="" field="desserte_distance" desc=""/>
    <constraint exp="" field="desserte_commentaire" desc=""/>
    <constraint exp="" field="source_nom" desc=""/>
    <constraint exp="" field="source_url" desc=""/>
    <constraint exp="" field="source_producteur" desc=""/>
    <constraint exp="" field="source_contact" desc=""/>
    <constraint exp="" field="geompoint" desc=""/>
    <constraint exp="" field="geomsurf" desc=""/>
    <constraint exp="" field="surface_mesuree_m2" desc=""/>
    <constraint exp="" field="ecart_surface_pct" desc=""/>
    <constraint exp="" field="origine_geometrie" desc=""/>
    <constraint exp="" field="nb_erreurs" desc=""/>
    <constraint exp="" field="nb_remarques" desc=""/>
    <constraint exp="" field="nb_corrections" desc=""/>
    <constraint exp="" field="etat" desc=""/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>0</layerGeometryType>
</qgis>
