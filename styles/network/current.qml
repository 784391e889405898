<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Symbology">
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option value="" name="name" type="QString"/>
      <Option name="properties"/>
      <Option value="collection" name="type" type="QString"/>
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling maxOversampling="2" zoomedOutResamplingMethod="nearestNeighbour" enabled="false" zoomedInResamplingMethod="nearestNeighbour"/>
    </provider>
    <rasterrenderer opacity="1" nodataColor="190,190,190,255,rgb:0.74509803921568629,0.74509803921568629,0.74509803921568629,1" classificationMax="10" band="1" classificationMin="0" type="singlebandpseudocolor" alphaBand="-1">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader minimumValue="0" colorRampType="DISCRETE" clip="0" labelPrecision="6" classificationMode="1" maximumValue="10">
          <item value="0.01" label="Moins de 0,01 A" alpha="255" color="#fcfdbf"/>
          <item value="0.03" label="0,01 à 0,03 A" alpha="255" color="#fecf92"/>
          <item value="0.1" label="0,03 à 0,1 A" alpha="255" color="#fe9f6d"/>
          <item value="0.3" label="0,1 à 0,3 A" alpha="255" color="#f7705c"/>
          <item value="1" label="0,3 à 1 A" alpha="255" color="#c83e73"/>
          <item value="3" label="1 à 3 A" alpha="255" color="#8c2981"/>
          <item value="10" label="3 à 10 A" alpha="255" color="#4f127b"/>
          <item value="inf" label="Plus de 10 A" alpha="255" color="#150e37"/>
          <rampLegendSettings prefix="" maximumLabel="" suffix="" orientation="2" minimumLabel="" direction="0" useContinuousLegend="1">
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
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation colorizeBlue="128" colorizeRed="255" grayscaleMode="0" colorizeGreen="128" saturation="0" colorizeStrength="100" invertColors="0" colorizeOn="0"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
