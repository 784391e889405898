<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Symbology">
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option type="QString" value="" name="name"/>
      <Option name="properties"/>
      <Option type="QString" value="collection" name="type"/>
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling maxOversampling="2" zoomedOutResamplingMethod="nearestNeighbour" zoomedInResamplingMethod="nearestNeighbour" enabled="false"/>
    </provider>
    <rasterrenderer type="singlebandpseudocolor" opacity="1" classificationMin="0" classificationMax="1000" alphaBand="-1" nodataColor="190,190,190,255,rgb:0.74509803921568629,0.74509803921568629,0.74509803921568629,1" band="1">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader minimumValue="0" colorRampType="DISCRETE" clip="0" classificationMode="1" maximumValue="1000" labelPrecision="6">
          <item value="1" color="#fde725" alpha="255" label="Habitat ou milieu équivalent (1 et moins)"/>
          <item value="10" color="#a0da39" alpha="255" label="Très perméable (1 à 10)"/>
          <item value="50" color="#4ac16d" alpha="255" label="Perméable (10 à 50)"/>
          <item value="100" color="#1fa187" alpha="255" label="Peu perméable (50 à 100)"/>
          <item value="300" color="#277f8e" alpha="255" label="Difficile (100 à 300)"/>
          <item value="1000" color="#46327e" alpha="255" label="Très difficile (300 à 1 000)"/>
          <item value="inf" color="#20061f" alpha="255" label="Presque infranchissable (plus de 1 000)"/>
          <rampLegendSettings prefix="" minimumLabel="" useContinuousLegend="1" maximumLabel="" suffix="" orientation="2" direction="0">
            <numericFormat id="basic">
              <Option type="Map">
                <Option type="invalid" name="decimal_separator"/>
                <Option type="int" value="6" name="decimals"/>
                <Option type="int" value="0" name="rounding_type"/>
                <Option type="bool" value="false" name="show_plus"/>
                <Option type="bool" value="true" name="show_thousand_separator"/>
                <Option type="bool" value="false" name="show_trailing_zeros"/>
                <Option type="invalid" name="thousand_separator"/>
              </Option>
            </numericFormat>
          </rampLegendSettings>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast gamma="1" contrast="0" brightness="0"/>
    <huesaturation grayscaleMode="0" saturation="0" invertColors="0" colorizeRed="255" colorizeGreen="128" colorizeBlue="128" colorizeOn="0" colorizeStrength="100"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
