<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.40.6-Bratislava">
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option value="" name="name" type="QString"/>
      <Option name="properties"/>
      <Option value="collection" name="type" type="QString"/>
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling zoomedInResamplingMethod="nearestNeighbour" maxOversampling="2" zoomedOutResamplingMethod="nearestNeighbour" enabled="false"/>
    </provider>
    <rasterrenderer alphaBand="-1" type="singlebandpseudocolor" band="1" classificationMin="0" nodataColor="190,190,190,255,rgb:0.74509803921568629,0.74509803921568629,0.74509803921568629,1" opacity="1" classificationMax="10">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader maximumValue="10" labelPrecision="6" classificationMode="1" minimumValue="0" clip="0" colorRampType="DISCRETE">
          <item value="0.01" color="#fcfdbf" alpha="255" label="Moins de 0,01 A"/>
          <item value="0.03" color="#fecf92" alpha="255" label="0,01 à 0,03 A"/>
          <item value="0.1" color="#fe9f6d" alpha="255" label="0,03 à 0,1 A"/>
          <item value="0.3" color="#f7705c" alpha="255" label="0,1 à 0,3 A"/>
          <item value="1" color="#c83e73" alpha="255" label="0,3 à 1 A"/>
          <item value="3" color="#8c2981" alpha="255" label="1 à 3 A"/>
          <item value="10" color="#4f127b" alpha="255" label="3 à 10 A"/>
          <item value="inf" color="#150e37" alpha="255" label="Plus de 10 A"/>
          <rampLegendSettings direction="0" orientation="2" maximumLabel="" useContinuousLegend="1" minimumLabel="" suffix="" prefix="">
            <numericFormat id="basic">
              <Option type="Map">
                <Option name="decimal_separator" type="invalid"/>
                <Option value="6" name="decimals" type="int"/>
                <Option value="0" name="rounding_type" type="int"/>
                <Option value="false" name="show_plus" type="bool"/>
                <Option value="true" name="show_thousand_separator" type="bool"/>
                <Option value="false" name="show_trailing_zeros" type="bool"/>
                <Option name="thousand_separator" type="invalid"/>
              </Option>
            </numericFormat>
          </rampLegendSettings>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast brightness="0" gamma="1" contrast="0"/>
    <huesaturation colorizeRed="255" colorizeGreen="128" invertColors="0" grayscaleMode="0" colorizeOn="0" colorizeStrength="100" saturation="0" colorizeBlue="128"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
