<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Symbology">
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option name="name" type="QString" value=""/>
      <Option name="properties"/>
      <Option name="type" type="QString" value="collection"/>
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling maxOversampling="2" zoomedInResamplingMethod="nearestNeighbour" enabled="false" zoomedOutResamplingMethod="nearestNeighbour"/>
    </provider>
    <rasterrenderer alphaBand="-1" opacity="1" band="1" classificationMin="0" classificationMax="10" nodataColor="190,190,190,255,rgb:0.74509803921568629,0.74509803921568629,0.74509803921568629,1" type="singlebandpseudocolor">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader colorRampType="DISCRETE" clip="0" minimumValue="0" classificationMode="1" maximumValue="10" labelPrecision="6">
          <item label="Moins de 0,01 A" color="#fcfdbf" alpha="255" value="0.01"/>
          <item label="0,01 à 0,03 A" color="#fecf92" alpha="255" value="0.03"/>
          <item label="0,03 à 0,1 A" color="#fe9f6d" alpha="255" value="0.1"/>
          <item label="0,1 à 0,3 A" color="#f7705c" alpha="255" value="0.3"/>
          <item label="0,3 à 1 A" color="#c83e73" alpha="255" value="1"/>
          <item label="1 à 3 A" color="#8c2981" alpha="255" value="3"/>
          <item label="3 à 10 A" color="#4f127b" alpha="255" value="10"/>
          <item label="Plus de 10 A" color="#150e37" alpha="255" value="inf"/>
          <rampLegendSettings minimumLabel="" direction="0" useContinuousLegend="1" orientation="2" maximumLabel="" suffix="" prefix="">
            <numericFormat id="basic">
              <Option type="Map">
                <Option name="decimal_separator" type="invalid"/>
                <Option name="decimals" type="int" value="6"/>
                <Option name="rounding_type" type="int" value="0"/>
                <Option name="show_plus" type="bool" value="false"/>
                <Option name="show_thousand_separator" type="bool" value="true"/>
                <Option name="show_trailing_zeros" type="bool" value="false"/>
                <Option name="thousand_separator" type="invalid"/>
              </Option>
            </numericFormat>
          </rampLegendSettings>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast brightness="0" gamma="1" contrast="0"/>
    <huesaturation invertColors="0" grayscaleMode="0" saturation="0" colorizeStrength="100" colorizeOn="0" colorizeRed="255" colorizeGreen="128" colorizeBlue="128"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
