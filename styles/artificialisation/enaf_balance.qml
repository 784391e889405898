<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" labelsEnabled="1" styleCategories="Symbology|Labeling|Fields">
  <renderer-v2 type="RuleRenderer" referencescale="-1" symbollevels="0" enableorderby="0" forceraster="0">
    <rules key="{c914153d-b7df-410b-972b-5796cd8146fa}">
      <rule filter="&quot;conso_nette_ha&quot; &lt; 0" symbol="0" key="{7e029f10-9595-4622-a80d-112458506b70}" label="Recul net (plus rendu que pris)"/>
      <rule filter="&quot;conso_nette_ha&quot; >= 0 AND 10000 * &quot;conso_nette_ha&quot; / &quot;surf_ha&quot; &lt; 5" symbol="1" key="{b8f8a3ab-5987-4d61-a805-bf15234d4e6a}" label="0 à 5 m² par hectare"/>
      <rule filter="10000 * &quot;conso_nette_ha&quot; / &quot;surf_ha&quot; >= 5 AND 10000 * &quot;conso_nette_ha&quot; / &quot;surf_ha&quot; &lt; 15" symbol="2" key="{018f9c55-8f7e-469b-b13a-b7ed20def609}" label="5 à 15 m² par hectare"/>
      <rule filter="10000 * &quot;conso_nette_ha&quot; / &quot;surf_ha&quot; >= 15 AND 10000 * &quot;conso_nette_ha&quot; / &quot;surf_ha&quot; &lt; 40" symbol="3" key="{b31d487a-84d0-45aa-930f-f4c394e08e3c}" label="15 à 40 m² par hectare"/>
      <rule filter="10000 * &quot;conso_nette_ha&quot; / &quot;surf_ha&quot; >= 40" symbol="4" key="{9f3be96c-00ff-42bd-9fc4-32879c9ee6a5}" label="40 m² par hectare et plus"/>
      <rule filter="&quot;conso_nette_ha&quot; IS NULL OR &quot;surf_ha&quot; IS NULL" symbol="5" key="{fa0b10d6-b2f4-4f0f-9f79-92a602652f1c}" label="Non connu"/>
    </rules>
    <symbols>
      <symbol type="fill" alpha="1" force_rhr="0" name="0" is_animated="0" clip_to_extent="1" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer enabled="1" id="{50b04686-223d-4ae6-bcb2-6f8704dfb263}" locked="0" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="90,180,172,255,rgb:0.35294117647058826,0.70588235294117652,0.67450980392156867,1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.2"/>
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
      <symbol type="fill" alpha="1" force_rhr="0" name="1" is_animated="0" clip_to_extent="1" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer enabled="1" id="{e6401334-0d53-4cf8-974a-fbd29c3fa08a}" locked="0" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="246,239,224,255,rgb:0.96470588235294119,0.93725490196078431,0.8784313725490196,1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.2"/>
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
      <symbol type="fill" alpha="1" force_rhr="0" name="2" is_animated="0" clip_to_extent="1" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer enabled="1" id="{107a9df8-11a9-438a-a0d1-1748a77a06dd}" locked="0" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="242,211,160,255,rgb:0.94901960784313721,0.82745098039215681,0.62745098039215685,1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.2"/>
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
      <symbol type="fill" alpha="1" force_rhr="0" name="3" is_animated="0" clip_to_extent="1" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer enabled="1" id="{7b9c16e3-f0ab-4a00-8fb3-852a9d811b32}" locked="0" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="217,151,74,255,rgb:0.85098039215686272,0.59215686274509804,0.29019607843137257,1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.2"/>
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
      <symbol type="fill" alpha="1" force_rhr="0" name="4" is_animated="0" clip_to_extent="1" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer enabled="1" id="{3b27a7e9-d192-4a7d-8103-6ab2f3b4591e}" locked="0" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="140,81,10,255,rgb:0.5490196078431373,0.31764705882352939,0.0392156862745098,1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.2"/>
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
      <symbol type="fill" alpha="1" force_rhr="0" name="5" is_animated="0" clip_to_extent="1" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer enabled="1" id="{574dc3e7-9987-40aa-b14f-bb941c42ee1c}" locked="0" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="245,245,245,255,rgb:0.96078431372549022,0.96078431372549022,0.96078431372549022,1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0.26"/>
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
        <layer enabled="1" id="{3182cb14-4015-49c6-8fe2-30cb3e5b8879}" locked="0" pass="0" class="LinePatternFill">
          <Option type="Map">
            <Option type="QString" name="angle" value="45"/>
            <Option type="QString" name="clip_mode" value="during_render"/>
            <Option type="QString" name="color" value="0,0,0,255,rgb:0,0,0,1"/>
            <Option type="QString" name="coordinate_reference" value="feature"/>
            <Option type="QString" name="distance" value="1.6"/>
            <Option type="QString" name="distance_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="distance_unit" value="MM"/>
            <Option type="QString" name="line_width" value="0.5"/>
            <Option type="QString" name="line_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="line_width_unit" value="MM"/>
            <Option type="QString" name="offset" value="0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
          <symbol type="line" alpha="1" force_rhr="0" name="@5@1" is_animated="0" clip_to_extent="1" frame_rate="10">
            <data_defined_properties>
              <Option type="Map">
                <Option type="QString" name="name" value=""/>
                <Option name="properties"/>
                <Option type="QString" name="type" value="collection"/>
              </Option>
            </data_defined_properties>
            <layer enabled="1" id="{feccf090-87ca-4956-bd74-4d36ace63160}" locked="0" pass="0" class="SimpleLine">
              <Option type="Map">
                <Option type="QString" name="align_dash_pattern" value="0"/>
                <Option type="QString" name="capstyle" value="square"/>
                <Option type="QString" name="customdash" value="5;2"/>
                <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                <Option type="QString" name="customdash_unit" value="MM"/>
                <Option type="QString" name="dash_pattern_offset" value="0"/>
                <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                <Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
                <Option type="QString" name="draw_inside_polygon" value="0"/>
                <Option type="QString" name="joinstyle" value="bevel"/>
                <Option type="QString" name="line_color" value="150,150,150,255,rgb:0.58823529411764708,0.58823529411764708,0.58823529411764708,1"/>
                <Option type="QString" name="line_style" value="solid"/>
                <Option type="QString" name="line_width" value="0.3"/>
                <Option type="QString" name="line_width_unit" value="MM"/>
                <Option type="QString" name="offset" value="0"/>
                <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                <Option type="QString" name="offset_unit" value="MM"/>
                <Option type="QString" name="ring_filter" value="0"/>
                <Option type="QString" name="trim_distance_end" value="0"/>
                <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                <Option type="QString" name="trim_distance_end_unit" value="MM"/>
                <Option type="QString" name="trim_distance_start" value="0"/>
                <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
                <Option type="QString" name="trim_distance_start_unit" value="MM"/>
                <Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
                <Option type="QString" name="use_custom_dash" value="0"/>
                <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
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
        </layer>
        <layer enabled="1" id="{16eee6b8-bdac-4a21-99b3-0bc946bf45e7}" locked="0" pass="0" class="SimpleFill">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="0,0,255,255,rgb:0,0,1,1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="140,140,140,255,rgb:0.5490196078431373,0.5490196078431373,0.5490196078431373,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.15"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="no"/>
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
      <text-style legendString="Aa" fontLetterSpacing="0" fontStrikeout="0" fontFamily="Open Sans" multilineHeight="1" fontItalic="0" isExpression="1" multilineHeightUnit="Percentage" fontWordSpacing="0" textColor="31,45,58,255,rgb:0.12156862745098039,0.17647058823529413,0.22745098039215686,1" tabStopDistance="6" fontWeight="50" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" fontUnderline="0" fieldName="&quot;nom&quot; || coalesce('\n' || if(&quot;conso_nette_ha&quot; > 0, '+', '') || format_number(&quot;conso_nette_ha&quot;, 1, 'fr') || ' ha', '')" textOpacity="1" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" forcedItalic="0" capitalization="0" namedStyle="" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" useSubstitutions="0" fontSize="8" fontKerning="1" blendMode="0" allowHtml="0" textOrientation="horizontal" tabStopDistanceUnit="Percentage" forcedBold="0">
        <families/>
        <text-buffer bufferSize="0.90000000000000002" bufferDraw="1" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferBlendMode="0" bufferColor="255,255,255,220,rgb:1,1,1,0.86274509803921573" bufferNoFill="1" bufferSizeUnits="MM" bufferJoinStyle="128" bufferOpacity="1"/>
        <text-mask maskEnabled="0" maskJoinStyle="128" maskSize2="1.5" maskType="0" maskedSymbolLayers="" maskOpacity="1" maskSizeUnits="MM" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSize="1.5"/>
        <background shapeBorderWidth="0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeUnit="MM" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeSVGFile="" shapeRotation="0" shapeSizeType="0" shapeOffsetUnit="MM" shapeBlendMode="0" shapeSizeY="0" shapeType="0" shapeRadiiX="0" shapeDraw="0" shapeRotationType="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeOffsetX="0" shapeJoinStyle="64" shapeOpacity="1" shapeRadiiY="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetY="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeSizeX="0">
          <symbol type="fill" alpha="1" force_rhr="0" name="fillSymbol" is_animated="0" clip_to_extent="1" frame_rate="10">
            <data_defined_properties>
              <Option type="Map">
                <Option type="QString" name="name" value=""/>
                <Option name="properties"/>
                <Option type="QString" name="type" value="collection"/>
              </Option>
            </data_defined_properties>
            <layer enabled="1" id="" locked="0" pass="0" class="SimpleFill">
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
        <shadow shadowDraw="0" shadowOffsetDist="1" shadowRadiusAlphaOnly="0" shadowUnder="0" shadowOffsetUnit="MM" shadowOffsetGlobal="1" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowRadius="1.5" shadowRadiusUnit="MM" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowOpacity="0.69999999999999996" shadowOffsetAngle="135" shadowBlendMode="6" shadowScale="100" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0"/>
        <dd_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </dd_properties>
        <substitutions/>
      </text-style>
      <text-format leftDirectionSymbol="&lt;" placeDirectionSymbol="0" useMaxLineLengthForAutoWrap="1" decimals="3" wrapChar="" plussign="0" rightDirectionSymbol=">" multilineAlign="1" addDirectionSymbol="0" formatNumbers="0" autoWrapLength="0" reverseDirectionSymbol="0"/>
      <placement repeatDistanceUnits="MM" rotationUnit="AngleDegrees" distUnits="MM" geometryGenerator="" maximumDistanceUnit="MM" polygonPlacementFlags="2" preserveRotation="1" layerType="UnknownGeometry" geometryGeneratorEnabled="0" overrunDistance="0" priority="5" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" distMapUnitScale="3x:0,0,0,0,0,0" overlapHandling="PreventOverlap" centroidInside="0" geometryGeneratorType="PointGeometry" prioritization="PreferCloser" repeatDistance="0" quadOffset="4" xOffset="0" dist="0" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" maxCurvedCharAngleOut="-25" placement="4" offsetUnits="MM" yOffset="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" offsetType="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" allowDegraded="0" lineAnchorClipping="0" overrunDistanceUnit="MM" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" maxCurvedCharAngleIn="25" maximumDistance="0" placementFlags="10" rotationAngle="0" fitInPolygonOnly="0" lineAnchorTextPoint="FollowPlacement" lineAnchorPercent="0.5" centroidWhole="0" lineAnchorType="0"/>
      <rendering maxNumLabels="2000" scaleMax="0" fontMaxPixelSize="10000" fontMinPixelSize="0" drawLabels="1" scaleVisibility="0" zIndex="0" labelPerPart="0" limitNumLabels="0" fontLimitPixelSize="0" unplacedVisibility="0" obstacle="1" scaleMin="0" obstacleFactor="1" mergeLines="0" obstacleType="1" minFeatureSize="0" upsidedownLabels="0"/>
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
          <Option type="QString" name="lineSymbol" value="&lt;symbol type=&quot;line&quot; alpha=&quot;1&quot; force_rhr=&quot;0&quot; name=&quot;symbol&quot; is_animated=&quot;0&quot; clip_to_extent=&quot;1&quot; frame_rate=&quot;10&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;name&quot; value=&quot;&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;type&quot; value=&quot;collection&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;layer enabled=&quot;1&quot; id=&quot;{7b24d647-7799-4e16-8692-55d71f874fad}&quot; locked=&quot;0&quot; pass=&quot;0&quot; class=&quot;SimpleLine&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;align_dash_pattern&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;capstyle&quot; value=&quot;square&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash&quot; value=&quot;5;2&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;draw_inside_polygon&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;joinstyle&quot; value=&quot;bevel&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_color&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_style&quot; value=&quot;solid&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_width&quot; value=&quot;0.3&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_width_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;ring_filter&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;tweak_dash_pattern_on_corners&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;use_custom_dash&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;width_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;/Option>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;name&quot; value=&quot;&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;type&quot; value=&quot;collection&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>"/>
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
    <alias name="Identifiant" field="id" index="0"/>
    <alias name="Nom" field="nom" index="1"/>
    <alias name="Territoire parent" field="parent" index="2"/>
    <alias name="Surface (ha)" field="surf_ha" index="3"/>
    <alias name="Couvert (%)" field="couvert_pct" index="4"/>
    <alias name="Artificialisé, début (ha)" field="artif_t0_ha" index="5"/>
    <alias name="Artificialisé, fin (ha)" field="artif_t1_ha" index="6"/>
    <alias name="Artificialisation (ha)" field="artif_brute_ha" index="7"/>
    <alias name="Désartificialisation (ha)" field="desartif_ha" index="8"/>
    <alias name="Solde net (ha)" field="artif_nette_ha" index="9"/>
    <alias name="Imperméabilisation (ha)" field="imperm_brute_ha" index="10"/>
    <alias name="Désimperméabilisation (ha)" field="desimperm_ha" index="11"/>
    <alias name="Solde imperméable (ha)" field="imperm_nette_ha" index="12"/>
    <alias name="ENAF, début (ha)" field="enaf_t0_ha" index="13"/>
    <alias name="ENAF, fin (ha)" field="enaf_t1_ha" index="14"/>
    <alias name="Consommation (ha)" field="conso_enaf_ha" index="15"/>
    <alias name="Renaturation (ha)" field="renat_enaf_ha" index="16"/>
    <alias name="Solde net (ha)" field="conso_nette_ha" index="17"/>
    <alias name="Non classé (ha)" field="nc_ha" index="18"/>
    <alias name="Imperméabilité inconnue (ha)" field="nc_imperm_ha" index="19"/>
    <alias name="Sous le seuil (ha)" field="sous_seuil_ha" index="20"/>
    <alias name="Rythme (ha/an)" field="rythme_ha_an" index="21"/>
    <alias name="Artificialisé (%)" field="artif_pct" index="22"/>
  </aliases>
  <splitPolicies>
    <policy policy="Duplicate" field="id"/>
    <policy policy="Duplicate" field="nom"/>
    <policy policy="Duplicate" field="parent"/>
    <policy policy="Duplicate" field="surf_ha"/>
    <policy policy="Duplicate" field="couvert_pct"/>
    <policy policy="Duplicate" field="artif_t0_ha"/>
    <policy policy="Duplicate" field="artif_t1_ha"/>
    <policy policy="Duplicate" field="artif_brute_ha"/>
    <policy policy="Duplicate" field="desartif_ha"/>
    <policy policy="Duplicate" field="artif_nette_ha"/>
    <policy policy="Duplicate" field="imperm_brute_ha"/>
    <policy policy="Duplicate" field="desimperm_ha"/>
    <policy policy="Duplicate" field="imperm_nette_ha"/>
    <policy policy="Duplicate" field="enaf_t0_ha"/>
    <policy policy="Duplicate" field="enaf_t1_ha"/>
    <policy policy="Duplicate" field="conso_enaf_ha"/>
    <policy policy="Duplicate" field="renat_enaf_ha"/>
    <policy policy="Duplicate" field="conso_nette_ha"/>
    <policy policy="Duplicate" field="nc_ha"/>
    <policy policy="Duplicate" field="nc_imperm_ha"/>
    <policy policy="Duplicate" field="sous_seuil_ha"/>
    <policy policy="Duplicate" field="rythme_ha_an"/>
    <policy policy="Duplicate" field="artif_pct"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy policy="Duplicate" field="id"/>
    <policy policy="Duplicate" field="nom"/>
    <policy policy="Duplicate" field="parent"/>
    <policy policy="Duplicate" field="surf_ha"/>
    <policy policy="Duplicate" field="couvert_pct"/>
    <policy policy="Duplicate" field="artif_t0_ha"/>
    <policy policy="Duplicate" field="artif_t1_ha"/>
    <policy policy="Duplicate" field="artif_brute_ha"/>
    <policy policy="Duplicate" field="desartif_ha"/>
    <policy policy="Duplicate" field="artif_nette_ha"/>
    <policy policy="Duplicate" field="imperm_brute_ha"/>
    <policy policy="Duplicate" field="desimperm_ha"/>
    <policy policy="Duplicate" field="imperm_nette_ha"/>
    <policy policy="Duplicate" field="enaf_t0_ha"/>
    <policy policy="Duplicate" field="enaf_t1_ha"/>
    <policy policy="Duplicate" field="conso_enaf_ha"/>
    <policy policy="Duplicate" field="renat_enaf_ha"/>
    <policy policy="Duplicate" field="conso_nette_ha"/>
    <policy policy="Duplicate" field="nc_ha"/>
    <policy policy="Duplicate" field="nc_imperm_ha"/>
    <policy policy="Duplicate" field="sous_seuil_ha"/>
    <policy policy="Duplicate" field="rythme_ha_an"/>
    <policy policy="Duplicate" field="artif_pct"/>
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
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="id" unique_strength="0"/>
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="nom" unique_strength="0"/>
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="parent" unique_strength="0"/>
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="surf_ha" unique_strength="0"/>
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="couvert_pct" unique_strength="0"/>
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="artif_t0_ha" unique_strength="0"/>
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="artif_t1_ha" unique_strength="0"/>
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="artif_brute_ha" unique_strength="0"/>
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="desartif_ha" unique_strength="0"/>
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="artif_nette_ha" unique_strength="0"/>
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="imperm_brute_ha" unique_strength="0"/>
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="desimperm_ha" unique_strength="0"/>
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="imperm_nette_ha" unique_strength="0"/>
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="enaf_t0_ha" unique_strength="0"/>
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="enaf_t1_ha" unique_strength="0"/>
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="conso_enaf_ha" unique_strength="0"/>
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="renat_enaf_ha" unique_strength="0"/>
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="conso_nette_ha" unique_strength="0"/>
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="nc_ha" unique_strength="0"/>
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="nc_imperm_ha" unique_strength="0"/>
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="sous_seuil_ha" unique_strength="0"/>
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="rythme_ha_an" unique_strength="0"/>
    <constraint notnull_strength="0" exp_strength="0" constraints="0" field="artif_pct" unique_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint field="id" exp="" desc=""/>
    <constraint field="nom" exp="" desc=""/>
    <constraint field="parent" exp="" desc=""/>
    <constraint field="surf_ha" exp="" desc=""/>
    <constraint field="couvert_pct" exp="" desc=""/>
    <constraint field="artif_t0_ha" exp="" desc=""/>
    <constraint field="artif_t1_ha" exp="" desc=""/>
    <constraint field="artif_brute_ha" exp="" desc=""/>
    <constraint field="desartif_ha" exp="" desc=""/>
    <constraint field="artif_nette_ha" exp="" desc=""/>
    <constraint field="imperm_brute_ha" exp="" desc=""/>
    <constraint field="desimperm_ha" exp="" desc=""/>
    <constraint field="imperm_nette_ha" exp="" desc=""/>
    <constraint field="enaf_t0_ha" exp="" desc=""/>
    <constraint field="enaf_t1_ha" exp="" desc=""/>
    <constraint field="conso_enaf_ha" exp="" desc=""/>
    <constraint field="renat_enaf_ha" exp="" desc=""/>
    <constraint field="conso_nette_ha" exp="" desc=""/>
    <constraint field="nc_ha" exp="" desc=""/>
    <constraint field="nc_imperm_ha" exp="" desc=""/>
    <constraint field="sous_seuil_ha" exp="" desc=""/>
    <constraint field="rythme_ha_an" exp="" desc=""/>
    <constraint field="artif_pct" exp="" desc=""/>
  </constraintExpressions>
  <expressionfields/>
  <layerGeometryType>2</layerGeometryType>
</qgis>
