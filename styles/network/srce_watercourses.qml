<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="1" styleCategories="Symbology|Labeling|Fields|MapTips" version="3.40.6-Bratislava">
  <renderer-v2 forceraster="0" enableorderby="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
    <rules key="{ef62e71c-a8da-4949-a128-1f77d11109a0}">
      <rule label="Cours d'eau" filter="&quot;ID_CORR&quot; IS NOT NULL" key="{7c19b7e4-51ec-4e0a-bdef-aa593420eb5a}" symbol="0"/>
      <rule label="Non connu" filter="&quot;ID_CORR&quot; IS NULL" key="{9bd846de-958e-41e1-b20a-35ec897338d0}" symbol="1"/>
    </rules>
    <symbols>
      <symbol name="0" force_rhr="0" is_animated="0" alpha="1" frame_rate="10" clip_to_extent="1" type="line">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{5a94d717-983c-42a2-b476-5f87e88c6316}" enabled="1" locked="0" class="SimpleLine">
          <Option type="Map">
            <Option name="align_dash_pattern" type="QString" value="0"/>
            <Option name="capstyle" type="QString" value="round"/>
            <Option name="customdash" type="QString" value="5;2"/>
            <Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="customdash_unit" type="QString" value="MM"/>
            <Option name="dash_pattern_offset" type="QString" value="0"/>
            <Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="dash_pattern_offset_unit" type="QString" value="MM"/>
            <Option name="draw_inside_polygon" type="QString" value="0"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="line_color" type="QString" value="43,140,190,255,rgb:0.16862745098039217,0.5490196078431373,0.74509803921568629,1"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="line_width" type="QString" value="0.9"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="offset" type="QString" value="0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="ring_filter" type="QString" value="0"/>
            <Option name="trim_distance_end" type="QString" value="0"/>
            <Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="trim_distance_end_unit" type="QString" value="MM"/>
            <Option name="trim_distance_start" type="QString" value="0"/>
            <Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="trim_distance_start_unit" type="QString" value="MM"/>
            <Option name="tweak_dash_pattern_on_corners" type="QString" value="0"/>
            <Option name="use_custom_dash" type="QString" value="0"/>
            <Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
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
      <symbol name="1" force_rhr="0" is_animated="0" alpha="1" frame_rate="10" clip_to_extent="1" type="line">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" id="{c7aef791-75f5-43a6-81ee-9eac05c09133}" enabled="1" locked="0" class="SimpleLine">
          <Option type="Map">
            <Option name="align_dash_pattern" type="QString" value="0"/>
            <Option name="capstyle" type="QString" value="round"/>
            <Option name="customdash" type="QString" value="5;2"/>
            <Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="customdash_unit" type="QString" value="MM"/>
            <Option name="dash_pattern_offset" type="QString" value="0"/>
            <Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="dash_pattern_offset_unit" type="QString" value="MM"/>
            <Option name="draw_inside_polygon" type="QString" value="0"/>
            <Option name="joinstyle" type="QString" value="bevel"/>
            <Option name="line_color" type="QString" value="150,150,150,255,rgb:0.58823529411764708,0.58823529411764708,0.58823529411764708,1"/>
            <Option name="line_style" type="QString" value="dash"/>
            <Option name="line_width" type="QString" value="0.7"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="offset" type="QString" value="0"/>
            <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="ring_filter" type="QString" value="0"/>
            <Option name="trim_distance_end" type="QString" value="0"/>
            <Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="trim_distance_end_unit" type="QString" value="MM"/>
            <Option name="trim_distance_start" type="QString" value="0"/>
            <Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
            <Option name="trim_distance_start_unit" type="QString" value="MM"/>
            <Option name="tweak_dash_pattern_on_corners" type="QString" value="0"/>
            <Option name="use_custom_dash" type="QString" value="0"/>
            <Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"/>
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
      <text-style capitalization="0" tabStopDistanceUnit="Percentage" fontWeight="50" blendMode="0" textOrientation="horizontal" namedStyle="" isExpression="1" fontWordSpacing="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" forcedBold="0" useSubstitutions="0" fontFamily="Open Sans" fontLetterSpacing="0" allowHtml="0" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" fontStrikeout="0" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" fontSizeUnit="Point" tabStopDistance="6" forcedItalic="0" textOpacity="1" multilineHeightUnit="Percentage" fieldName="&quot;NOM_CORR&quot;" textColor="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" fontUnderline="0" multilineHeight="1" fontKerning="1" fontItalic="0" fontSize="7" legendString="Aa">
        <families/>
        <text-buffer bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferDraw="1" bufferOpacity="1" bufferSize="0.80000000000000004" bufferSizeUnits="MM" bufferColor="255,255,255,255,rgb:1,1,1,1" bufferNoFill="1" bufferJoinStyle="128" bufferBlendMode="0"/>
        <text-mask maskedSymbolLayers="" maskSize2="1.5" maskSize="1.5" maskOpacity="1" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskJoinStyle="128" maskEnabled="0" maskSizeUnits="MM" maskType="0"/>
        <background shapeRotationType="0" shapeOffsetUnit="MM" shapeJoinStyle="64" shapeSizeX="0" shapeRadiiUnit="MM" shapeRadiiX="0" shapeRotation="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeBlendMode="0" shapeOpacity="1" shapeOffsetY="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetX="0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeBorderWidth="0" shapeRadiiY="0" shapeSizeType="0" shapeBorderWidthUnit="MM" shapeSVGFile="" shapeType="0" shapeSizeUnit="MM" shapeDraw="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeSizeY="0">
          <symbol name="fillSymbol" force_rhr="0" is_animated="0" alpha="1" frame_rate="10" clip_to_extent="1" type="fill">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""/>
                <Option name="properties"/>
                <Option name="type" type="QString" value="collection"/>
              </Option>
            </data_defined_properties>
            <layer pass="0" id="" enabled="1" locked="0" class="SimpleFill">
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
        <shadow shadowOffsetUnit="MM" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowRadiusAlphaOnly="0" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowRadius="1.5" shadowUnder="0" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowDraw="0" shadowOffsetAngle="135" shadowRadiusUnit="MM" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowOpacity="0.69999999999999996" shadowBlendMode="6" shadowScale="100"/>
        <dd_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""/>
            <Option name="properties"/>
            <Option name="type" type="QString" value="collection"/>
          </Option>
        </dd_properties>
        <substitutions/>
      </text-style>
      <text-format addDirectionSymbol="0" formatNumbers="0" autoWrapLength="0" placeDirectionSymbol="0" useMaxLineLengthForAutoWrap="1" multilineAlign="3" decimals="3" rightDirectionSymbol=">" wrapChar="" reverseDirectionSymbol="0" leftDirectionSymbol="&lt;" plussign="0"/>
      <placement centroidInside="0" overrunDistanceUnit="MM" rotationUnit="AngleDegrees" priority="5" offsetType="0" xOffset="0" overrunDistance="0" preserveRotation="1" maximumDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" maxCurvedCharAngleIn="25" yOffset="0" polygonPlacementFlags="2" repeatDistance="0" layerType="UnknownGeometry" distMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" centroidWhole="0" geometryGeneratorEnabled="0" lineAnchorTextPoint="FollowPlacement" maximumDistanceUnit="MM" prioritization="PreferCloser" lineAnchorClipping="0" fitInPolygonOnly="0" geometryGeneratorType="PointGeometry" offsetUnits="MM" placement="2" lineAnchorPercent="0.5" repeatDistanceUnits="MM" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" dist="0" lineAnchorType="0" maxCurvedCharAngleOut="-25" quadOffset="4" placementFlags="10" distUnits="MM" overlapHandling="PreventOverlap" geometryGenerator="" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" allowDegraded="0" rotationAngle="0"/>
      <rendering obstacleType="1" scaleMin="1" maxNumLabels="2000" fontMaxPixelSize="10000" labelPerPart="0" upsidedownLabels="0" unplacedVisibility="0" minFeatureSize="0" obstacleFactor="1" mergeLines="0" scaleMax="100000" obstacle="1" scaleVisibility="1" fontMinPixelSize="0" limitNumLabels="0" zIndex="0" fontLimitPixelSize="0" drawLabels="1"/>
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
          <Option name="lineSymbol" type="QString" value="&lt;symbol name=&quot;symbol&quot; force_rhr=&quot;0&quot; is_animated=&quot;0&quot; alpha=&quot;1&quot; frame_rate=&quot;10&quot; clip_to_extent=&quot;1&quot; type=&quot;line&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;layer pass=&quot;0&quot; id=&quot;{85c211ac-b31d-42bd-88d1-6649fdd02e19}&quot; enabled=&quot;1&quot; locked=&quot;0&quot; class=&quot;SimpleLine&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;align_dash_pattern&quot; type=&quot;QString&quot; value=&quot;0&quot;/>&lt;Option name=&quot;capstyle&quot; type=&quot;QString&quot; value=&quot;square&quot;/>&lt;Option name=&quot;customdash&quot; type=&quot;QString&quot; value=&quot;5;2&quot;/>&lt;Option name=&quot;customdash_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option name=&quot;customdash_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;/>&lt;Option name=&quot;dash_pattern_offset&quot; type=&quot;QString&quot; value=&quot;0&quot;/>&lt;Option name=&quot;dash_pattern_offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option name=&quot;dash_pattern_offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;/>&lt;Option name=&quot;draw_inside_polygon&quot; type=&quot;QString&quot; value=&quot;0&quot;/>&lt;Option name=&quot;joinstyle&quot; type=&quot;QString&quot; value=&quot;bevel&quot;/>&lt;Option name=&quot;line_color&quot; type=&quot;QString&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot;/>&lt;Option name=&quot;line_style&quot; type=&quot;QString&quot; value=&quot;solid&quot;/>&lt;Option name=&quot;line_width&quot; type=&quot;QString&quot; value=&quot;0.3&quot;/>&lt;Option name=&quot;line_width_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;/>&lt;Option name=&quot;offset&quot; type=&quot;QString&quot; value=&quot;0&quot;/>&lt;Option name=&quot;offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option name=&quot;offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;/>&lt;Option name=&quot;ring_filter&quot; type=&quot;QString&quot; value=&quot;0&quot;/>&lt;Option name=&quot;trim_distance_end&quot; type=&quot;QString&quot; value=&quot;0&quot;/>&lt;Option name=&quot;trim_distance_end_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option name=&quot;trim_distance_end_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;/>&lt;Option name=&quot;trim_distance_start&quot; type=&quot;QString&quot; value=&quot;0&quot;/>&lt;Option name=&quot;trim_distance_start_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option name=&quot;trim_distance_start_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;/>&lt;Option name=&quot;tweak_dash_pattern_on_corners&quot; type=&quot;QString&quot; value=&quot;0&quot;/>&lt;Option name=&quot;use_custom_dash&quot; type=&quot;QString&quot; value=&quot;0&quot;/>&lt;Option name=&quot;width_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;/Option>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>"/>
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
    <field name="ID_CORR" configurationFlags="NoFlag"/>
    <field name="ID_SRCE" configurationFlags="NoFlag"/>
    <field name="NOM_CORR" configurationFlags="NoFlag"/>
    <field name="OBJ_ASSI" configurationFlags="NoFlag"/>
    <field name="MILMAJ_NAT" configurationFlags="NoFlag"/>
    <field name="MILMAJ_REG" configurationFlags="NoFlag"/>
    <field name="MILASO_NAT" configurationFlags="NoFlag"/>
    <field name="MILASO_REG" configurationFlags="NoFlag"/>
    <field name="DELIMIT" configurationFlags="NoFlag"/>
    <field name="INTERREG" configurationFlags="NoFlag"/>
  </fieldConfiguration>
  <aliases>
    <alias name="Identifiant" field="ID_CORR" index="0"/>
    <alias name="SRCE" field="ID_SRCE" index="1"/>
    <alias name="Nom" field="NOM_CORR" index="2"/>
    <alias name="Objectif assigné" field="OBJ_ASSI" index="3"/>
    <alias name="Milieu majoritaire (national)" field="MILMAJ_NAT" index="4"/>
    <alias name="Sous-trame" field="MILMAJ_REG" index="5"/>
    <alias name="Milieux associés (national)" field="MILASO_NAT" index="6"/>
    <alias name="Milieux associés (région)" field="MILASO_REG" index="7"/>
    <alias name="Méthode de délimitation" field="DELIMIT" index="8"/>
    <alias name="Interrégional" field="INTERREG" index="9"/>
  </aliases>
  <splitPolicies>
    <policy field="ID_CORR" policy="Duplicate"/>
    <policy field="ID_SRCE" policy="Duplicate"/>
    <policy field="NOM_CORR" policy="Duplicate"/>
    <policy field="OBJ_ASSI" policy="Duplicate"/>
    <policy field="MILMAJ_NAT" policy="Duplicate"/>
    <policy field="MILMAJ_REG" policy="Duplicate"/>
    <policy field="MILASO_NAT" policy="Duplicate"/>
    <policy field="MILASO_REG" policy="Duplicate"/>
    <policy field="DELIMIT" policy="Duplicate"/>
    <policy field="INTERREG" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="ID_CORR" policy="Duplicate"/>
    <policy field="ID_SRCE" policy="Duplicate"/>
    <policy field="NOM_CORR" policy="Duplicate"/>
    <policy field="OBJ_ASSI" policy="Duplicate"/>
    <policy field="MILMAJ_NAT" policy="Duplicate"/>
    <policy field="MILMAJ_REG" policy="Duplicate"/>
    <policy field="MILASO_NAT" policy="Duplicate"/>
    <policy field="MILASO_REG" policy="Duplicate"/>
    <policy field="DELIMIT" policy="Duplicate"/>
    <policy field="INTERREG" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default applyOnUpdate="0" field="ID_CORR" expression=""/>
    <default applyOnUpdate="0" field="ID_SRCE" expression=""/>
    <default applyOnUpdate="0" field="NOM_CORR" expression=""/>
    <default applyOnUpdate="0" field="OBJ_ASSI" expression=""/>
    <default applyOnUpdate="0" field="MILMAJ_NAT" expression=""/>
    <default applyOnUpdate="0" field="MILMAJ_REG" expression=""/>
    <default applyOnUpdate="0" field="MILASO_NAT" expression=""/>
    <default applyOnUpdate="0" field="MILASO_REG" expression=""/>
    <default applyOnUpdate="0" field="DELIMIT" expression=""/>
    <default applyOnUpdate="0" field="INTERREG" expression=""/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="ID_CORR"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="ID_SRCE"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="NOM_CORR"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="OBJ_ASSI"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="MILMAJ_NAT"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="MILMAJ_REG"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="MILASO_NAT"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="MILASO_REG"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="DELIMIT"/>
    <constraint unique_strength="0" constraints="0" exp_strength="0" notnull_strength="0" field="INTERREG"/>
  </constraints>
  <constraintExpressions>
    <constraint exp="" field="ID_CORR" desc=""/>
    <constraint exp="" field="ID_SRCE" desc=""/>
    <constraint exp="" field="NOM_CORR" desc=""/>
    <constraint exp="" field="OBJ_ASSI" desc=""/>
    <constraint exp="" field="MILMAJ_NAT" desc=""/>
    <constraint exp="" field="MILMAJ_REG" desc=""/>
    <constraint exp="" field="MILASO_NAT" desc=""/>
    <constraint exp="" field="MILASO_REG" desc=""/>
    <constraint exp="" field="DELIMIT" desc=""/>
    <constraint exp="" field="INTERREG" desc=""/>
  </constraintExpressions>
  <expressionfields/>
  <mapTip enabled="1">&lt;table>&lt;tr>&lt;td>Identifiant&lt;/td>&lt;td>[% coalesce("ID_CORR", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>SRCE&lt;/td>&lt;td>[% coalesce("ID_SRCE", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Nom&lt;/td>&lt;td>[% coalesce("NOM_CORR", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Objectif assigné&lt;/td>&lt;td>[% coalesce("OBJ_ASSI", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Milieu majoritaire (national)&lt;/td>&lt;td>[% coalesce("MILMAJ_NAT", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Sous-trame&lt;/td>&lt;td>[% coalesce("MILMAJ_REG", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Milieux associés (national)&lt;/td>&lt;td>[% coalesce("MILASO_NAT", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Milieux associés (région)&lt;/td>&lt;td>[% coalesce("MILASO_REG", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Méthode de délimitation&lt;/td>&lt;td>[% coalesce("DELIMIT", '—') %]&lt;/td>&lt;/tr>&lt;tr>&lt;td>Interrégional&lt;/td>&lt;td>[% coalesce("INTERREG", '—') %]&lt;/td>&lt;/tr>&lt;/table></mapTip>
  <layerGeometryType>1</layerGeometryType>
</qgis>
