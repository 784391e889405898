<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="1" version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields">
  <renderer-v2 referencescale="-1" symbollevels="0" enableorderby="0" type="RuleRenderer" forceraster="0">
    <rules key="{0c2e0111-5098-49eb-a3a0-d56700bc5d92}">
      <rule label="Friche sans projet" key="{00e51abe-8e05-475c-bb82-a502ae2dafb2}" filter="&quot;site_statut&quot; = 'friche sans projet'" symbol="0"/>
      <rule label="Friche potentielle" key="{d56032fe-acb7-4957-94d7-764337a4f814}" filter="&quot;site_statut&quot; = 'friche potentielle'" symbol="1"/>
      <rule label="Friche avec projet" key="{a933a869-f42b-4357-a30a-de64a7a792fe}" filter="&quot;site_statut&quot; = 'friche avec projet'" symbol="2"/>
      <rule label="Friche reconvertie" key="{89c0088b-8488-4762-92ae-4516f5c4f5e1}" filter="&quot;site_statut&quot; = 'friche reconvertie'" symbol="3"/>
      <rule label="Autre statut" key="{d1c0a0ed-807d-42f6-b286-d427c1716fa3}" filter="&quot;site_statut&quot; = 'autre'" symbol="4"/>
      <rule label="Sans objet" key="{141729ea-da46-473a-9f47-a3f334c2bc44}" filter="&quot;site_statut&quot; = 'sans objet'" symbol="5"/>
      <rule label="Non connu" key="{632a6779-1118-484a-8986-76e1e2a5b9d2}" filter="&quot;site_statut&quot; IS NULL OR &quot;site_statut&quot; NOT IN ('friche sans projet','friche potentielle','friche avec projet','friche reconvertie','autre','sans objet')" symbol="6"/>
    </rules>
    <symbols>
      <symbol alpha="1" name="0" force_rhr="0" type="marker" clip_to_extent="1" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" pass="0" locked="0" enabled="1" id="{a6c4817f-dd29-4b9d-8b57-fad53fecae48}">
          <Option type="Map">
            <Option name="angle" type="QString" value="0"/>
            <Option name="cap_style" type="QString" value="square"/>
            <Option name="color" type="QString" value="213,94,0,255,rgb:0.83529411764705885,0.36862745098039218,0,1"/>
            <Option name="horizontal_anchor_point" type="QString" value="1"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="name" type="QString" value="circle"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.3"/>
            <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="scale_method" type="QString" value="diameter"/>
            <Option name="size" type="QString" value="3.2"/>
            <Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="size_unit" type="QString" value="MM"/>
            <Option name="vertical_anchor_point" type="QString" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""/>
              <Option name="properties"/>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol alpha="1" name="1" force_rhr="0" type="marker" clip_to_extent="1" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" pass="0" locked="0" enabled="1" id="{3b97ef30-325b-40d1-8b1c-a46d8f15d8ea}">
          <Option type="Map">
            <Option name="angle" type="QString" value="0"/>
            <Option name="cap_style" type="QString" value="square"/>
            <Option name="color" type="QString" value="230,168,23,255,rgb:0.90196078431372551,0.6588235294117647,0.09019607843137255,1"/>
            <Option name="horizontal_anchor_point" type="QString" value="1"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="name" type="QString" value="circle"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.3"/>
            <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="scale_method" type="QString" value="diameter"/>
            <Option name="size" type="QString" value="3.2"/>
            <Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="size_unit" type="QString" value="MM"/>
            <Option name="vertical_anchor_point" type="QString" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""/>
              <Option name="properties"/>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol alpha="1" name="2" force_rhr="0" type="marker" clip_to_extent="1" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" pass="0" locked="0" enabled="1" id="{2019a852-c5f9-41fa-bab5-5f151dd2fff2}">
          <Option type="Map">
            <Option name="angle" type="QString" value="0"/>
            <Option name="cap_style" type="QString" value="square"/>
            <Option name="color" type="QString" value="0,114,178,255,rgb:0,0.44705882352941179,0.69803921568627447,1"/>
            <Option name="horizontal_anchor_point" type="QString" value="1"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="name" type="QString" value="circle"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.3"/>
            <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="scale_method" type="QString" value="diameter"/>
            <Option name="size" type="QString" value="3.2"/>
            <Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="size_unit" type="QString" value="MM"/>
            <Option name="vertical_anchor_point" type="QString" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""/>
              <Option name="properties"/>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol alpha="1" name="3" force_rhr="0" type="marker" clip_to_extent="1" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" pass="0" locked="0" enabled="1" id="{1baea620-983a-48b4-b3f3-c123fb255675}">
          <Option type="Map">
            <Option name="angle" type="QString" value="0"/>
            <Option name="cap_style" type="QString" value="square"/>
            <Option name="color" type="QString" value="0,158,115,255,rgb:0,0.61960784313725492,0.45098039215686275,1"/>
            <Option name="horizontal_anchor_point" type="QString" value="1"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="name" type="QString" value="circle"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.3"/>
            <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="scale_method" type="QString" value="diameter"/>
            <Option name="size" type="QString" value="3.2"/>
            <Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="size_unit" type="QString" value="MM"/>
            <Option name="vertical_anchor_point" type="QString" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""/>
              <Option name="properties"/>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol alpha="1" name="4" force_rhr="0" type="marker" clip_to_extent="1" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" pass="0" locked="0" enabled="1" id="{42cc9aba-f8b5-4259-bab9-09c26abb971c}">
          <Option type="Map">
            <Option name="angle" type="QString" value="0"/>
            <Option name="cap_style" type="QString" value="square"/>
            <Option name="color" type="QString" value="123,94,167,255,rgb:0.4823529411764706,0.36862745098039218,0.65490196078431373,1"/>
            <Option name="horizontal_anchor_point" type="QString" value="1"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="name" type="QString" value="circle"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.3"/>
            <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="scale_method" type="QString" value="diameter"/>
            <Option name="size" type="QString" value="3.2"/>
            <Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="size_unit" type="QString" value="MM"/>
            <Option name="vertical_anchor_point" type="QString" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""/>
              <Option name="properties"/>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol alpha="1" name="5" force_rhr="0" type="marker" clip_to_extent="1" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" pass="0" locked="0" enabled="1" id="{12a73b5e-b3cb-47c3-b19a-92a01dbf90e2}">
          <Option type="Map">
            <Option name="angle" type="QString" value="0"/>
            <Option name="cap_style" type="QString" value="square"/>
            <Option name="color" type="QString" value="91,107,121,255,rgb:0.35686274509803922,0.41960784313725491,0.47450980392156861,1"/>
            <Option name="horizontal_anchor_point" type="QString" value="1"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="name" type="QString" value="circle"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.3"/>
            <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="scale_method" type="QString" value="diameter"/>
            <Option name="size" type="QString" value="3.2"/>
            <Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="size_unit" type="QString" value="MM"/>
            <Option name="vertical_anchor_point" type="QString" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""/>
              <Option name="properties"/>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol alpha="1" name="6" force_rhr="0" type="marker" clip_to_extent="1" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" pass="0" locked="0" enabled="1" id="{81b7c554-bceb-4162-962c-02afdb446505}">
          <Option type="Map">
            <Option name="angle" type="QString" value="0"/>
            <Option name="cap_style" type="QString" value="square"/>
            <Option name="color" type="QString" value="199,206,212,255,rgb:0.7803921568627451,0.80784313725490198,0.83137254901960789,1"/>
            <Option name="horizontal_anchor_point" type="QString" value="1"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="name" type="QString" value="circle"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option name="outline_style" type="QString" value="solid"/>
            <Option name="outline_width" type="QString" value="0.3"/>
            <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="outline_width_unit" type="QString" value="MM"/>
            <Option name="scale_method" type="QString" value="diameter"/>
            <Option name="size" type="QString" value="3.2"/>
            <Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="size_unit" type="QString" value="MM"/>
            <Option name="vertical_anchor_point" type="QString" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""/>
              <Option name="properties"/>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
    <data-defined-properties>
      <Option type="Map">
        <Option name="name" type="QString" value=""/>
        <Option name="properties"/>
        <Option name="type" type="QString" value="collection"/>
      </Option>
    </data-defined-properties>
  </renderer-v2>
  <selection mode="Default">
    <selectionColor invalid="1"/>
  </selection>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style multilineHeight="1" fontKerning="1" textOpacity="1" textOrientation="horizontal" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" multilineHeightUnit="Percentage" forcedBold="0" fieldName="site_nom" fontItalic="0" capitalization="0" tabStopDistanceUnit="Percentage" isExpression="0" fontSizeUnit="Point" fontUnderline="0" blendMode="0" legendString="Aa" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" fontSize="8" fontFamily="Open Sans" fontWordSpacing="0" fontWeight="50" tabStopDistance="6" textColor="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" forcedItalic="0" namedStyle="" allowHtml="0" fontStrikeout="0" useSubstitutions="0" fontLetterSpacing="0">
        <families/>
        <text-buffer bufferSizeUnits="MM" bufferNoFill="1" bufferOpacity="1" bufferSize="0.80000000000000004" bufferBlendMode="0" bufferDraw="1" bufferColor="255,255,255,255,rgb:1,1,1,1" bufferJoinStyle="128" bufferSizeMapUnitScale="3x:0,0,0,0,0,0"/>
        <text-mask maskEnabled="0" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSize="1.5" maskSizeUnits="MM" maskJoinStyle="128" maskOpacity="1" maskedSymbolLayers="" maskType="0" maskSize2="1.5"/>
        <background shapeRadiiUnit="MM" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiY="0" shapeType="0" shapeSizeY="0" shapeBlendMode="0" shapeSizeX="0" shapeRotation="0" shapeJoinStyle="64" shapeOpacity="1" shapeOffsetY="0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeSVGFile="" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeRotationType="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeRadiiX="0" shapeBorderWidth="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeSizeUnit="MM" shapeDraw="0" shapeOffsetX="0" shapeSizeType="0">
          <symbol alpha="1" name="fillSymbol" force_rhr="0" type="fill" clip_to_extent="1" is_animated="0" frame_rate="10">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""/>
                <Option name="properties"/>
                <Option name="type" type="QString" value="collection"/>
              </Option>
            </data_defined_properties>
            <layer class="SimpleFill" pass="0" locked="0" enabled="1" id="">
              <Option type="Map">
                <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
                <Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1"/>
                <Option name="joinstyle" type="QString" value="bevel"/>
                <Option name="offset" type="QString" value="0,0"/>
                <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
                <Option name="offset_unit" type="QString" value="MM"/>
                <Option name="outline_color" type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1"/>
                <Option name="outline_style" type="QString" value="no"/>
                <Option name="outline_width" type="QString" value="0"/>
                <Option name="outline_width_unit" type="QString" value="MM"/>
                <Option name="style" type="QString" value="solid"/>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""/>
                  <Option name="properties"/>
                  <Option name="type" type="QString" value="collection"/>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </background>
        <shadow shadowOffsetUnit="MM" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowBlendMode="6" shadowRadiusUnit="MM" shadowOpacity="0.69999999999999996" shadowUnder="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetGlobal="1" shadowOffsetAngle="135" shadowRadiusAlphaOnly="0" shadowDraw="0" shadowOffsetDist="1" shadowScale="100" shadowRadius="1.5"/>
        <dd_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
        </dd_properties>
        <substitutions/>
      </text-style>
      <text-format addDirectionSymbol="0" rightDirectionSymbol=">" wrapChar="" placeDirectionSymbol="0" plussign="0" autoWrapLength="0" useMaxLineLengthForAutoWrap="1" formatNumbers="0" multilineAlign="3" decimals="3" leftDirectionSymbol="&lt;" reverseDirectionSymbol="0"/>
      <placement placement="0" centroidInside="0" maxCurvedCharAngleOut="-25" rotationUnit="AngleDegrees" polygonPlacementFlags="2" quadOffset="4" geometryGeneratorType="PointGeometry" preserveRotation="1" lineAnchorType="0" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" allowDegraded="0" offsetType="0" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" lineAnchorTextPoint="FollowPlacement" layerType="UnknownGeometry" maxCurvedCharAngleIn="25" fitInPolygonOnly="0" dist="0" lineAnchorPercent="0.5" maximumDistance="0" repeatDistanceUnits="MM" centroidWhole="0" priority="5" rotationAngle="0" geometryGeneratorEnabled="0" overrunDistance="0" overlapHandling="PreventOverlap" offsetUnits="MM" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" distMapUnitScale="3x:0,0,0,0,0,0" xOffset="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" distUnits="MM" yOffset="0" repeatDistance="0" overrunDistanceUnit="MM" lineAnchorClipping="0" geometryGenerator="" prioritization="PreferCloser" maximumDistanceUnit="MM" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" placementFlags="10"/>
      <rendering maxNumLabels="2000" scaleMax="25000" upsidedownLabels="0" fontLimitPixelSize="0" mergeLines="0" limitNumLabels="0" fontMinPixelSize="0" scaleVisibility="1" obstacle="1" obstacleFactor="1" drawLabels="1" minFeatureSize="0" labelPerPart="0" unplacedVisibility="0" fontMaxPixelSize="10000" scaleMin="0" zIndex="0" obstacleType="1"/>
      <dd_properties>
        <Option type="Map">
          <Option name="name" type="QString" value=""/>
          <Option name="properties"/>
          <Option name="type" type="QString" value="collection"/>
        </Option>
      </dd_properties>
      <callout type="simple">
        <Option type="Map">
          <Option name="anchorPoint" type="QString" value="pole_of_inaccessibility"/>
          <Option name="blendMode" type="int" value="0"/>
          <Option name="ddProperties" type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
          <Option name="drawToAllParts" type="bool" value="false"/>
          <Option name="enabled" type="QString" value="0"/>
          <Option name="labelAnchorPoint" type="QString" value="point_on_exterior"/>
          <Option name="lineSymbol" type="QString" value="&lt;symbol alpha=&quot;1&quot; name=&quot;symbol&quot; force_rhr=&quot;0&quot; type=&quot;line&quot; clip_to_extent=&quot;1&quot; is_animated=&quot;0&quot; frame_rate=&quot;10&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;layer class=&quot;SimpleLine&quot; pass=&quot;0&quot; locked=&quot;0&quot; enabled=&quot;1&quot; id=&quot;{3316d562-d387-4d4c-a3f4-26288e752573}&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;align_dash_pattern&quot; type=&quot;QString&quot; value=&quot;0&quot;/>&lt;Option name=&quot;capstyle&quot; type=&quot;QString&quot; value=&quot;square&quot;/>&lt;Option name=&quot;customdash&quot; type=&quot;QString&quot; value=&quot;5;2&quot;/>&lt;Option name=&quot;customdash_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option name=&quot;customdash_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;/>&lt;Option name=&quot;dash_pattern_offset&quot; type=&quot;QString&quot; value=&quot;0&quot;/>&lt;Option name=&quot;dash_pattern_offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option name=&quot;dash_pattern_offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;/>&lt;Option name=&quot;draw_inside_polygon&quot; type=&quot;QString&quot; value=&quot;0&quot;/>&lt;Option name=&quot;joinstyle&quot; type=&quot;QString&quot; value=&quot;bevel&quot;/>&lt;Option name=&quot;line_color&quot; type=&quot;QString&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot;/>&lt;Option name=&quot;line_style&quot; type=&quot;QString&quot; value=&quot;solid&quot;/>&lt;Option name=&quot;line_width&quot; type=&quot;QString&quot; value=&quot;0.3&quot;/>&lt;Option name=&quot;line_width_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;/>&lt;Option name=&quot;offset&quot; type=&quot;QString&quot; value=&quot;0&quot;/>&lt;Option name=&quot;offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option name=&quot;offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;/>&lt;Option name=&quot;ring_filter&quot; type=&quot;QString&quot; value=&quot;0&quot;/>&lt;Option name=&quot;trim_distance_end&quot; type=&quot;QString&quot; value=&quot;0&quot;/>&lt;Option name=&quot;trim_distance_end_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option name=&quot;trim_distance_end_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;/>&lt;Option name=&quot;trim_distance_start&quot; type=&quot;QString&quot; value=&quot;0&quot;/>&lt;Option name=&quot;trim_distance_start_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option name=&quot;trim_distance_start_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;/>&lt;Option name=&quot;tweak_dash_pattern_on_corners&quot; type=&quot;QString&quot; value=&quot;0&quot;/>&lt;Option name=&quot;use_custom_dash&quot; type=&quot;QString&quot; value=&quot;0&quot;/>&lt;Option name=&quot;width_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;/Option>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>"/>
          <Option name="minLength" type="double" value="0"/>
          <Option name="minLengthMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"/>
          <Option name="minLengthUnit" type="QString" value="MM"/>
          <Option name="offsetFromAnchor" type="double" value="0"/>
          <Option name="offsetFromAnchorMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"/>
          <Option name="offsetFromAnchorUnit" type="QString" value="MM"/>
          <Option name="offsetFromLabel" type="double" value="0"/>
          <Option name="offsetFromLabelMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"/>
          <Option name="offsetFromLabelUnit" type="QString" value="MM"/>
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
    <alias field="site_id" name="Identifiant du site" index="0"/>
    <alias field="site_nom" name="Nom du site" index="1"/>
    <alias field="site_type" name="Type de site" index="2"/>
    <alias field="site_adresse" name="Adresse du site" index="3"/>
    <alias field="site_identif_date" name="Date d'identification du site" index="4"/>
    <alias field="site_actu_date" name="Date de dernière actualisation" index="5"/>
    <alias field="site_url" name="URL du site" index="6"/>
    <alias field="site_ademe_url" name="URL de la fiche de l’ADEME" index="7"/>
    <alias field="site_securite" name="Type de sécurisation" index="8"/>
    <alias field="site_occupation" name="Occupation du site" index="9"/>
    <alias field="site_statut" name="Statut du site" index="10"/>
    <alias field="site_projet_url" name="Site web d'un éventuel projet sur le site" index="11"/>
    <alias field="site_reconv_annee" name="Année d'achèvement de reconversion" index="12"/>
    <alias field="site_reconv_type" name="Type de reconversion" index="13"/>
    <alias field="activite_libelle" name="Libellé des activités" index="14"/>
    <alias field="activite_code" name="Code BASIAS des activités" index="15"/>
    <alias field="activite_fin_annee" name="Année de fin d'activité" index="16"/>
    <alias field="comm_nom" name="Nom de la commune" index="17"/>
    <alias field="comm_insee" name="Code INSEE de la commune" index="18"/>
    <alias field="bati_type" name="Type de bâtiments" index="19"/>
    <alias field="bati_nombre" name="Nombre de bâtiments" index="20"/>
    <alias field="bati_surface" name="Surface des bâtiments, m²" index="21"/>
    <alias field="bati_pollution" name="Pollution connue" index="22"/>
    <alias field="bati_vacance" name="État de vacance" index="23"/>
    <alias field="bati_patrimoine" name="Présence de bâti patrimonial" index="24"/>
    <alias field="bati_etat" name="Dégradation des bâtiments" index="25"/>
    <alias field="local_ancien_annee" name="Première année de construction" index="26"/>
    <alias field="local_recent_annee" name="Dernière année de construction" index="27"/>
    <alias field="proprio_type" name="Type de propriétaire" index="28"/>
    <alias field="proprio_personne" name="Type de personne" index="29"/>
    <alias field="proprio_nom" name="Nom du propriétaire" index="30"/>
    <alias field="sol_pollution_annee" name="Année de la pollution du sol" index="31"/>
    <alias field="sol_pollution_existe" name="Existence de pollution du sol" index="32"/>
    <alias field="sol_pollution_origine" name="Origine de la pollution du sol" index="33"/>
    <alias field="sol_pollution_commentaire" name="Commentaire sur la pollution du sol" index="34"/>
    <alias field="sol_depollution_fiche" name="Fiche de dépollution" index="35"/>
    <alias field="unite_fonciere_surface" name="Surface de l'unité foncière, m²" index="36"/>
    <alias field="unite_fonciere_refcad" name="Liste des parcelles cadastrales" index="37"/>
    <alias field="urba_zone_type" name="Type de zone d'urbanisme" index="38"/>
    <alias field="urba_zone_lib" name="Libellé de la zone d'urbanisme" index="39"/>
    <alias field="urba_zone_formdomi" name="Forme dominante de la zone" index="40"/>
    <alias field="urba_zaer" name="Situation en zone d'accélération des énergies renouvelables" index="41"/>
    <alias field="urba_doc_type" name="Type de document d'urbanisme" index="42"/>
    <alias field="desserte_distance" name="Distances d'accès aux réseaux" index="43"/>
    <alias field="desserte_commentaire" name="Desserte du site" index="44"/>
    <alias field="source_nom" name="Nom de la source" index="45"/>
    <alias field="source_url" name="URL de la source" index="46"/>
    <alias field="source_producteur" name="Identification du producteur" index="47"/>
    <alias field="source_contact" name="Adresse mail" index="48"/>
    <alias field="geompoint" name="Coordonnées du centroïde" index="49"/>
    <alias field="geomsurf" name="Géométrie surfacique" index="50"/>
    <alias field="surface_mesuree_m2" name="Surface mesurée, m²" index="51"/>
    <alias field="ecart_surface_pct" name="Écart de la surface déclarée, %" index="52"/>
    <alias field="origine_geometrie" name="Origine de la géométrie" index="53"/>
    <alias field="nb_erreurs" name="Nombre d'erreurs" index="54"/>
    <alias field="nb_remarques" name="Nombre de remarques" index="55"/>
    <alias field="nb_corrections" name="Nombre de corrections faites" index="56"/>
    <alias field="etat" name="État au regard du standard" index="57"/>
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
    <constraint field="site_id" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="site_nom" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="site_type" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="site_adresse" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="site_identif_date" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="site_actu_date" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="site_url" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="site_ademe_url" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="site_securite" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="site_occupation" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="site_statut" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="site_projet_url" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="site_reconv_annee" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="site_reconv_type" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="activite_libelle" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="activite_code" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="activite_fin_annee" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="comm_nom" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="comm_insee" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="bati_type" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="bati_nombre" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="bati_surface" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="bati_pollution" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="bati_vacance" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="bati_patrimoine" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="bati_etat" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="local_ancien_annee" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="local_recent_annee" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="proprio_type" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="proprio_personne" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="proprio_nom" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="sol_pollution_annee" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="sol_pollution_existe" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="sol_pollution_origine" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="sol_pollution_commentaire" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="sol_depollution_fiche" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="unite_fonciere_surface" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="unite_fonciere_refcad" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="urba_zone_type" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="urba_zone_lib" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="urba_zone_formdomi" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="urba_zaer" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="urba_doc_type" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="desserte_distance" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="desserte_commentaire" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="source_nom" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="source_url" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="source_producteur" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="source_contact" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="geompoint" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="geomsurf" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="surface_mesuree_m2" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="ecart_surface_pct" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="origine_geometrie" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="nb_erreurs" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="nb_remarques" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="nb_corrections" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="etat" unique_strength="0" notnull_strength="0" exp_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint field="site_id" exp="" desc=""/>
    <constraint field="site_nom" exp="" desc=""/>
    <constraint field="site_type" exp="" desc=""/>
    <constraint field="site_adresse" exp="" desc=""/>
    <constraint field="site_identif_date" exp="" desc=""/>
    <constraint field="site_actu_date" exp="" desc=""/>
    <constraint field="site_url" exp="" desc=""/>
    <constraint field="site_ademe_url" exp="" desc=""/>
    <constraint field="site_securite" exp="" desc=""/>
    <constraint field="site_occupation" exp="" desc=""/>
    <constraint field="site_statut" exp="" desc=""/>
    <constraint field="site_projet_url" exp="" desc=""/>
    <constraint field="site_reconv_annee" exp="" desc=""/>
    <constraint field="site_reconv_type" exp="" desc=""/>
    <constraint field="activite_libelle" exp="" desc=""/>
    <constraint field="activite_code" exp="" desc=""/>
    <constraint field="activite_fin_annee" exp="" desc=""/>
    <constraint field="comm_nom" exp="" desc=""/>
    <constraint field="comm_insee" exp="" desc=""/>
    <constraint field="bati_type" exp="" desc=""/>
    <constraint field="bati_nombre" exp="" desc=""/>
    <constraint field="bati_surface" exp="" desc=""/>
    <constraint field="bati_pollution" exp="" desc=""/>
    <constraint field="bati_vacance" exp="" desc=""/>
    <constraint field="bati_patrimoine" exp="" desc=""/>
    <constraint field="bati_etat" exp="" desc=""/>
    <constraint field="local_ancien_annee" exp="" desc=""/>
    <constraint field="local_recent_annee" exp="" desc=""/>
    <constraint field="proprio_type" exp="" desc=""/>
    <constraint field="proprio_personne" exp="" desc=""/>
    <constraint field="proprio_nom" exp="" desc=""/>
    <constraint field="sol_pollution_annee" exp="" desc=""/>
    <constraint field="sol_pollution_existe" exp="" desc=""/>
    <constraint field="sol_pollution_origine" exp="" desc=""/>
    <constraint field="sol_pollution_commentaire" exp="" desc=""/>
    <constraint field="sol_depollution_fiche" exp="" desc=""/>
    <constraint field="unite_fonciere_surface" exp="" desc=""/>
    <constraint field="unite_fonciere_refcad" exp="" desc=""/>
    <constraint field="urba_zone_type" exp="" desc=""/>
    <constraint field="urba_zone_lib" exp="" desc=""/>
    <constraint field="urba_zone_formdomi" exp="" desc=""/>
    <constraint field="urba_zaer" exp="" desc=""/>
    <constraint field="urba_doc_type" exp="" desc=""/>
    <constraint field="desserte_distance" exp="" desc=""/>
    <constraint field="desserte_commentaire" exp="" desc=""/>
    <constraint field="source_nom" exp="" desc=""/>
    <constraint field="source_url" exp="" desc=""/>
    <constraint field="source_producteur" exp="" desc=""/>
    <constraint field="source_contact" exp="" desc=""/>
    <constraint field="geompoint" exp="" desc=""/>
    <constraint field="geomsurf" exp="" desc=""/>
    <constraint field="surface_mesuree_m2" exp="" desc=""/>
    <constraint field="ecart_surface_pct" exp="" desc=""/>
    <constraint field="origine_geometrie" exp="" desc=""/>
    <constraint field="nb_erreurs" exp="" desc=""/>
    <constraint field="nb_remarques" exp="" desc=""/>
    <constraint field="nb_corrections" exp="" desc=""/>
    <constraint field="etat" exp="" desc=""/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>0</layerGeometryType>
</qgis>
