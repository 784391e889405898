<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Symbology">
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option type="QString" name="name" value=""/>
      <Option name="properties"/>
      <Option type="QString" name="type" value="collection"/>
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling zoomedOutResamplingMethod="nearestNeighbour" zoomedInResamplingMethod="nearestNeighbour" enabled="false" maxOversampling="2"/>
    </provider>
    <rasterrenderer type="singlebandpseudocolor" opacity="1" classificationMax="1000" alphaBand="-1" nodataColor="190,190,190,255,rgb:0.74509803921568629,0.74509803921568629,0.74509803921568629,1" band="1" classificationMin="0">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader classificationMode="1" clip="0" minimumValue="0" colorRampType="DISCRETE" maximumValue="1000" labelPrecision="6">
          <item color="#fde725" label="Habitat ou milieu équivalent (1 et moins)" value="1" alpha="255"/>
          <item color="#a0da39" label="Très perméable (1 à 10)" value="10" alpha="255"/>
          <item color="#4ac16d" label="Perméable (10 à 50)" value="50" alpha="255"/>
          <item color="#1fa187" label="Peu perméable (50 à 100)" value="100" alpha="255"/>
          <item color="#277f8e" label="Difficile (100 à 300)" value="300" alpha="255"/>
          <item color="#46327e" label="Très difficile (300 à 1 000)" value="1000" alpha="255"/>
          <item color="#20061f" label="Presque infranchissable (plus de 1 000)" value="inf" alpha="255"/>
          <rampLegendSettings minimumLabel="" useContinuousLegend="1" prefix="" maximumLabel="" direction="0" orientation="2" suffix="">
            <numericFormat id="basic">
              <Option type="Map">
                <Option type="invalid" name="decimal_separator"/>
                <Option type="int" name="decimals" value="6"/>
                <Option type="int" name="rounding_type" value="0"/>
                <Option type="bool" name="show_plus" value="false"/>
                <Option type="bool" name="show_thousand_separator" value="true"/>
                <Option type="bool" name="show_trailing_zeros" value="false"/>
                <Option type="invalid" name="thousand_separator"/>
              </Option>
            </numericFormat>
          </rampLegendSettings>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast contrast="0" gamma="1" brightness="0"/>
    <huesaturation colorizeBlue="128" colorizeOn="0" colorizeGreen="128" grayscaleMode="0" colorizeStrength="100" saturation="0" colorizeRed="255" invertColors="0"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
