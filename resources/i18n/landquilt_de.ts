<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>LandQuilt</name>
        <message>
            <location filename="../../plugin/algorithms/base.py"></location>
            <source>Classification</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/base.py"></location>
            <source>{}: {} of {} {}, {} {}/s, {} left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/base.py"></location>
            <source>{} h {} min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/base.py"></location>
            <source>{} min {} s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/base.py"></location>
            <source>{} s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_widget.py"></location>
            <source>Choose a model folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_widget.py"></location>
            <source>Model folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Classify land cover</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Turns an orthophoto into a styled map of land-cover classes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>segmentation,land cover,orthophoto,classification,deep learning,neural network,building,tree</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Copying the polygons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>What is done so far is kept in {}; run again with “Resume” to go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>{} bands are chosen but the model {!r} takes {} ({}); choose them in this order, or none for the first ones.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>{:.1f} s, {:.2f} Mpx/s on {}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>&lt;p&gt;Classifies an orthophoto of 5 to 30 cm per pixel into the classes of a model; the bundled model knows impervious surfaces, building, low vegetation, tree, car and clutter. Writes a raster of class codes (0 is no data), polygons with class, area and mean confidence, and on request the confidence of every pixel. They are added to the project as one styled group.&lt;/p&gt;</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Orthophoto</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>The raster to classify, from a file of any size, number of bands and data type.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>The name of a bundled model, or a model folder (one with a card.json).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Bands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>The image's bands in the order of the model's (red, green, blue for the bundled one). None: the first ones.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Extent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Classify this rectangle only. In another coordinate system it is brought to the image's.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Mask</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Classify inside these polygons only, or inside the selected ones. All else becomes no data and costs no time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Minimum area of a polygon (m²)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Smaller polygons go to the neighbour with the longest shared border. The raster keeps them. 0: keep all.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Simplify borders by (m)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>How far the borders of polygons may move. Shared borders stay shared. 0: follow the pixels exactly.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Pixel size on the ground (m)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Compute and write at this size. Not set: compute at the size the model was trained at, write on the image's pixels.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Scaling of values</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>How values that are not 8-bit become what the model knows. card: by the model's own range; percentiles: by the image's 2nd and 98th; auto: the first where the values fit, else the second. The log says which.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Tile (pixels)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Side of the window that the network sees at once, a multiple of 16. Smaller needs less memory.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Overlap (pixels)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>What neighbouring windows share and blend, at most three quarters of the tile. More is slower and smoother.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Batch (windows)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Windows at once on a graphics card; halved when its memory runs out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Where the network runs. auto: a graphics card where there is one, else the processor.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Precision</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Of the network's arithmetic. auto: half precision where it is faster.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Run on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>here, threads:N, processes:N, or dask://HOST:PORT for a Dask cluster. The result is the same to the byte.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Resume a stopped run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Go on where a run with the same settings and outputs stopped, and keep the work for it when this run is cancelled.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Land-cover polygons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Polygons with class, name, area_m2 and confidence; a GeoPackage, or any other format by a copy.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Land-cover classes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Cloud Optimized GeoTIFF of class codes with colours and names; 0 is no data.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Confidence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>GeoTIFF with the probability of each pixel's class, 0 to 100 per cent; 255 is no data.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/dock/bands.py"></location>
            <source>The image has {} bands but the model takes {} ({}); the last one stands in for the others, so expect a poorer map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/dock/bands.py"></location>
            <source>The image has {} band but the model takes {} ({}); it stands in for all of them, so expect a poorer map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/dock/bands.py"></location>
            <source>{} for {}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/dock/bands.py"></location>
            <source>The image shows {} but the model was trained on {}; the nearest bands stand in ({}), so expect a poorer map.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/dock/dock.py"></location>
            <location filename="../../plugin/options.py"></location>
            <source>LandQuilt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/environment.py"></location>
            <source>The setting landquilt/python names {}, which is no program; correct it, or empty it to use LandQuilt's own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/environment.py"></location>
            <source>LandQuilt's backend is not installed (looked in {} and {}); install it as the README says, or set landquilt/python.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/environment.py"></location>
            <source>The backend's Python {} does not start ({}); install it anew, or set landquilt/python to another.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/environment.py"></location>
            <source>The backend's Python {} lacks {}; install it as the README says, or set landquilt/python to another.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The layer {!r} does not come from a file; export it to a GeoTIFF first (right-click, Export, Save As).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The image {} cannot be given the layer's coordinate system {}; save it with that system first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The mask cannot be written to {} ({}); free some space.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The mask {!r} holds no polygons, or none is selected; draw or select one, or leave the mask out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The polygons cannot be written to {}; choose a GeoPackage.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The polygons cannot be written to {} ({}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Classify land cover…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Turn an orthophoto into a styled map of six land-cover classes.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
