<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>LandQuilt</name>
        <message>
            <location filename="../../plugin/accuracy/charts_page.py"></location>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>Score</source>
            <translation>Medida</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/charts_page.py"></location>
            <source>The score that the bars show.</source>
            <translation>La medida que muestran las barras.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/charts_page.py"></location>
            <location filename="../../plugin/accuracy/scores_page.py"></location>
            <source>Scores by class</source>
            <translation>Medidas por clase</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/charts_page.py"></location>
            <source>{} by class</source>
            <translation>{} por clase</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <source>What each value of each layer means. Filled by the names, or by the codes; change it where it is wrong.</source>
            <translation>Qué significa cada valor de cada capa. Rellenado según los nombres, o según los códigos; cámbielo donde esté mal.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <source>Classes of the layers</source>
            <translation>Clases de las capas</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <location filename="../../plugin/training/legend_table.py"></location>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <source>Count</source>
            <translation>Recuento</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <source>Compared as</source>
            <translation>Comparado como</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <source>The class that the value {} of “{}” is compared as.</source>
            <translation>La clase como la que se compara el valor {} de «{}».</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <source>left out</source>
            <translation>omitido</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Compare accuracy</source>
            <translation>Comparar la exactitud</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>What the comparison said.</source>
            <translation>Lo que dijo la comparación.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <location filename="../../plugin/segment/before_after.py"></location>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>How far the comparison is.</source>
            <translation>Lo avanzada que está la comparación.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>What is being done, how fast, and the time left.</source>
            <translation>Qué se está haciendo, a qué velocidad y el tiempo restante.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Compare the layers. The layers of errors arrive in the project, the numbers here.</source>
            <translation>Comparar las capas. Las capas de errores llegan al proyecto, los números aquí.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>&amp;Run</source>
            <translation>&amp;Ejecutar</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Run</source>
            <translation>Ejecutar</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Stop the comparison: it ends within a moment and leaves no file.</source>
            <translation>Detener la comparación: termina en un momento y no deja ningún archivo.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/alike/panel.py"></location>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <location filename="../../plugin/segment/before_after.py"></location>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Clo&amp;se</source>
            <translation>Ce&amp;rrar</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/training/train_dialog.py"></location>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <location filename="../../plugin/training/train_dialog.py"></location>
            <source>Close this window.</source>
            <translation>Cerrar esta ventana.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Layers</source>
            <translation>Capas</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Scores</source>
            <translation>Medidas</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/accuracy/matrix_chart.py"></location>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Confusion matrix</source>
            <translation>Matriz de confusión</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Charts</source>
            <translation>Gráficos</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Trainings</source>
            <translation>Entrenamientos</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/models/archive.py"></location>
            <source>Cancelled; nothing was written.</source>
            <translation>Cancelado; no se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Agreement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/comparison_run.py"></location>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Comparison</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/comparison_run.py"></location>
            <source>Comparing maps</source>
            <translation>Comparando mapas</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/comparison_run.py"></location>
            <source>A layer that was to be compared is no longer in the project; choose another.</source>
            <translation>Una capa que había que comparar ya no está en el proyecto; elija otra.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>“{1}” minus “{0}”, in percentage points. Bold: beyond chance.</source>
            <translation>«{1}» menos «{0}», en puntos porcentuales. En negrita: más que azar.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>95 % interval</source>
            <translation>Intervalo del 95 %</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>McNemar p</source>
            <translation>p de McNemar</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>The interval follows from the design of the sample.</source>
            <translation>El intervalo se sigue del diseño de la muestra.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>The interval comes from drawing whole blocks of the map anew (block bootstrap), as neighbouring pixels are not independent.</source>
            <translation>El intervalo resulta de sortear de nuevo bloques enteros del mapa (bootstrap por bloques), pues los píxeles vecinos no son independientes.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>McNemar's p says how often chance alone makes such a difference, were both maps equally good.</source>
            <translation>La p de McNemar dice con qué frecuencia el azar por sí solo da tal diferencia si ambos mapas fueran igual de buenos.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>McNemar's p takes pixels for independent, which neighbours are not, and so is too small: believe the interval.</source>
            <translation>La p de McNemar supone que los píxeles son independientes, y los vecinos no lo son, así que es demasiado pequeña: fíese del intervalo.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>Mean boundary F1</source>
            <translation>F1 medio de los contornos</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>F1: {}</source>
            <translation>F1: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <location filename="../../plugin/widgets/figures.py"></location>
            <source>{} to {}</source>
            <translation>{} a {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source> (95 % interval {})</source>
            <translation> (intervalo del 95 % {})</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>, McNemar p {}</source>
            <translation>, p de McNemar {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>“{}” and “{}” do not differ beyond chance: {} points of overall accuracy{}{}.</source>
            <translation>«{}» y «{}» no difieren más allá del azar: {} puntos de exactitud global{}{}.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>“{}” is better than “{}”: {} points of overall accuracy{}{}.</source>
            <translation>«{}» es mejor que «{}»: {} puntos de exactitud global{}{}.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences_page.py"></location>
            <source>Compared with</source>
            <translation>Comparado con</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences_page.py"></location>
            <source>The map that the other is measured by.</source>
            <translation>El mapa con el que se mide el otro.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences_page.py"></location>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <location filename="../../plugin/accuracy/view_choice.py"></location>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <location filename="../../plugin/segment/contents.py"></location>
            <location filename="../../plugin/segment/results_page.py"></location>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences_page.py"></location>
            <source>The map whose difference is shown.</source>
            <translation>El mapa cuya diferencia se muestra.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences_page.py"></location>
            <source>Maps side by side</source>
            <translation>Mapas lado a lado</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences_page.py"></location>
            <source>against</source>
            <translation>frente a</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences_page.py"></location>
            <source>Choose two different maps.</source>
            <translation>Elija dos mapas diferentes.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/error_places.py"></location>
            <location filename="../../plugin/accuracy/layer_values.py"></location>
            <location filename="../../plugin/segment/counting.py"></location>
            <source>The raster {} cannot be read; look whether it is still there.</source>
            <translation>El ráster {} no se puede leer; compruebe si sigue ahí.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>Trainings compared</source>
            <translation>Entrenamientos comparados</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>Mean and spread over the seeds, differences with their 95 % intervals; {}</source>
            <translation>Media y dispersión entre las semillas, diferencias con sus intervalos del 95 %; {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>The table {} cannot be read ({}); run the experiment once more on the same folder.</source>
            <translation>No se puede leer la tabla {} ({}); vuelva a ejecutar el experimento en la misma carpeta.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>seeds</source>
            <translation>semillas</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>mean F1</source>
            <translation>F1 medio</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>mean F1 without clutter</source>
            <translation>F1 medio sin clutter</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>mean recall</source>
            <translation>exhaustividad media</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <location filename="../../plugin/algorithms/train.py"></location>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>overall accuracy</source>
            <translation>exactitud global</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>mean F1, eroded labels</source>
            <translation>F1 medio, etiquetas erosionadas</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>mean F1 without clutter, eroded labels</source>
            <translation>F1 medio sin clutter, etiquetas erosionadas</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>overall accuracy, eroded labels</source>
            <translation>exactitud global, etiquetas erosionadas</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>compared with</source>
            <translation>comparado con</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>training, min</source>
            <translation>entrenamiento, min</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>steps/s</source>
            <translation>pasos/s</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>maps, Mpx/s</source>
            <translation>mapas, Mpx/s</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>parameters, M</source>
            <translation>parámetros, M</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>{} minus its</source>
            <translation>{} menos la suya</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>{} minus that of {}</source>
            <translation>{} menos la de {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>What is taken for true: a class raster, polygons, or the points of a sample that somebody has looked up.</source>
            <translation>Lo que se toma por cierto: un ráster de clases, polígonos, o los puntos de una muestra que alguien ha comprobado.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>None: compare two maps with each other</source>
            <translation>Ninguna: comparar dos mapas entre sí</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <location filename="../../plugin/accuracy/matrix.py"></location>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>The classes in which all layers are compared.</source>
            <translation>Las clases en las que se comparan todas las capas.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>Legend</source>
            <translation>Leyenda</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Forget your changes in the table, read the layers anew, and match by name again.</source>
            <translation>Olvidar sus cambios en la tabla, leer de nuevo las capas y emparejar otra vez por nombre.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>&amp;Match again</source>
            <translation>E&amp;mparejar de nuevo</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>Match again</source>
            <translation>Emparejar de nuevo</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Re&amp;ference</source>
            <translation>Re&amp;ferencia</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Maps</source>
            <translation>Mapas</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <location filename="../../plugin/training/form_page.py"></location>
            <location filename="../../plugin/training/several_classes.py"></location>
            <source>Classes</source>
            <translation>Clases</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>&amp;Legend</source>
            <translation>&amp;Leyenda</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Options</source>
            <translation>Opciones</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Choose a map to compare.</source>
            <translation>Elija un mapa para comparar.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Choose a reference; or, without one, exactly two maps to compare with each other.</source>
            <translation>Elija una referencia; o, sin ella, exactamente dos mapas para comparar entre sí.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Two maps are called {!r}; give each a name of its own.</source>
            <translation>Dos mapas se llaman {!r}; dé a cada uno un nombre propio.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Reading the values of {!r} …</source>
            <translation>Leyendo los valores de {!r} …</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <location filename="../../plugin/training/asked_samples.py"></location>
            <source>Choose the field of {!r} that holds the class.</source>
            <translation>Elija el campo de {!r} que contiene la clase.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>No value of {!r} means a class of the legend; say in the table what they mean, or choose another legend.</source>
            <translation>Ningún valor de {!r} significa una clase de la leyenda; diga en la tabla qué significan, o elija otra leyenda.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/layer_values.py"></location>
            <source>{} has {} different values; it does not look like a raster of classes.</source>
            <translation>{} tiene {} valores distintos; no parece un ráster de clases.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/layer_values.py"></location>
            <source>The field has {} different values; choose the one that holds the class.</source>
            <translation>El campo tiene {} valores distintos; elija el que contiene la clase.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/legend_choice.py"></location>
            <source>as in {}</source>
            <translation>como en {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/legend_choice.py"></location>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>ISPRS, six classes</source>
            <translation>ISPRS, seis clases</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/legend_choice.py"></location>
            <location filename="../../plugin/labels/from_map.py"></location>
            <location filename="../../plugin/samples/panel.py"></location>
            <location filename="../../plugin/segment/results_view.py"></location>
            <location filename="../../plugin/training/legend_table.py"></location>
            <location filename="../../plugin/training/meanings.py"></location>
            <source>class {}</source>
            <translation>clase {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/legend_choice.py"></location>
            <source>the codes themselves</source>
            <translation>los propios códigos</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/legend_choice.py"></location>
            <source>the names themselves</source>
            <translation>los propios nombres</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>A class raster or a polygon layer. The first raster's pixels are the grid on which all is compared.</source>
            <translation>Un ráster de clases o una capa de polígonos. Los píxeles del primer ráster son la cuadrícula en la que se compara todo.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>Choose a layer</source>
            <translation>Elegir una capa</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>What the report calls this map; empty: the layer's name.</source>
            <translation>Cómo llama el informe a este mapa; vacío: el nombre de la capa.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>Remove this map</source>
            <translation>Quitar este mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>Compare without this map.</source>
            <translation>Comparar sin este mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>Layer</source>
            <translation>Capa</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>Name in the report</source>
            <translation>Nombre en el informe</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>Compare one more map.</source>
            <translation>Comparar un mapa más.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>&amp;Add map</source>
            <translation>&amp;Añadir mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>Add map</source>
            <translation>Añadir mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix.py"></location>
            <source>{} shown as {}: {}</source>
            <translation>{} mostrado como {}: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix.py"></location>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix.py"></location>
            <source>Map: {}</source>
            <translation>Mapa: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_chart.py"></location>
            <source>Click a cell, or move to it by the arrow keys and press Enter, to go through the places of that kind.</source>
            <translation>Pulse una celda, o vaya a ella con las flechas y pulse Intro, para recorrer los lugares de ese tipo.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>What the cells say. The shade is always a share: of the column where columns are shown, else of the row.</source>
            <translation>Lo que dicen las celdas. El tono es siempre una proporción: de la columna donde se muestran columnas, si no de la fila.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Cells</source>
            <translation>Celdas</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Counts</source>
            <translation>Recuentos</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Per cent of the row</source>
            <translation>Por ciento de la fila</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Per cent of the column</source>
            <translation>Por ciento de la columna</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Form</source>
            <translation>Forma</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>The matrix as a picture or as a table.</source>
            <translation>La matriz como imagen o como tabla.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Heat map</source>
            <translation>Mapa de calor</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Go through the places in a small bar below the map, with this window out of the way.</source>
            <translation>Recorrer los lugares en una barra pequeña bajo el mapa, sin esta ventana por medio.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>On the &amp;map</source>
            <translation>En el &amp;mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>On the map</source>
            <translation>En el mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>The places of a sample are in its layer; there is no raster of errors to go through.</source>
            <translation>Los lugares de una muestra están en su capa; no hay ráster de errores que recorrer.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Click a cell to go through its places on the map.</source>
            <translation>Pulse una celda para recorrer sus lugares en el mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>{}, agreed</source>
            <translation>{}, coincidente</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>{} shown as {}</source>
            <translation>{} mostrado como {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>{}, as before</source>
            <translation>{}, como antes</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>The scores are given twice: on all pixels, and without those within this distance of a border of the reference, as the ISPRS benchmark does. None: on all pixels only.</source>
            <translation>Las medidas se dan dos veces: en todos los píxeles, y sin los que están a esta distancia de un límite de la referencia, como hace la prueba comparativa de la ISPRS. Ninguna: solo en todos los píxeles.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Erosion</source>
            <translation>Erosión</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Boundary F1 takes borders for the same that are no farther apart than this. None: no boundary F1.</source>
            <translation>El F1 de los contornos toma por iguales los límites que no distan más que esto. Ninguna: sin F1 de los contornos.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Tolerance</source>
            <translation>Tolerancia</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>The literature advises against kappa: it says no more than overall accuracy does (Pontius and Millones 2011, Foody 2020).</source>
            <translation>La bibliografía desaconseja kappa: no dice más que la exactitud global (Pontius y Millones 2011, Foody 2020).</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Report kappa too</source>
            <translation>Indicar también kappa</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Kappa</source>
            <translation>Kappa</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Folder for the report, its tables and the rasters. Empty: a temporary one, which you can save afterwards.</source>
            <translation>Carpeta para el informe, sus tablas y los rásteres. Vacío: una temporal, que después puede guardar.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Output folder</source>
            <translation>Carpeta de salida</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Folder for the report</source>
            <translation>Carpeta para el informe</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Temporary folder</source>
            <translation>Carpeta temporal</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>&amp;Ignore classes</source>
            <translation>&amp;Ignorar clases</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>&amp;Erosion</source>
            <translation>Er&amp;osión</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Toleran&amp;ce</source>
            <translation>Toleran&amp;cia</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Pi&amp;xel size</source>
            <translation>Tamaño de pí&amp;xel</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Sampling &amp;design</source>
            <translation>&amp;Diseño muestral</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Area of i&amp;nterest</source>
            <translation>Área de i&amp;nterés</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>O&amp;utput folder</source>
            <translation>Carpeta de &amp;salida</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Classes of the reference whose pixels are not compared.</source>
            <translation>Clases de la referencia cuyos píxeles no se comparan.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Ignore classes</source>
            <translation>Ignorar clases</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source> pixels</source>
            <translation> píxeles</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>No layer is a raster: polygons are drawn and compared in pixels of this size.</source>
            <translation>Ninguna capa es un ráster: los polígonos se dibujan y comparan en píxeles de este tamaño.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <location filename="../../plugin/segment/pixel_choice.py"></location>
            <source>Pixel size</source>
            <translation>Tamaño del píxel</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source> m</source>
            <translation> m</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>By the first map's polygons</source>
            <translation>Según los polígonos del primer mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>How the points of the sample were drawn: standard errors and areas follow from it. A sample drawn here says so itself.</source>
            <translation>Cómo se sortearon los puntos de la muestra: de ello se siguen los errores estándar y las áreas. Una muestra sorteada aquí lo dice por sí misma.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Sampling design</source>
            <translation>Diseño muestral</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>As the points say</source>
            <translation>Según los puntos</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Simple random</source>
            <translation>Aleatorio simple</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Stratified by class</source>
            <translation>Estratificado por clase</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Systematic</source>
            <translation>Sistemático</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>No probability sample</source>
            <translation>Muestra no probabilística</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Compare inside these polygons only.</source>
            <translation>Comparar solo dentro de estos polígonos.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Area of interest</source>
            <translation>Área de interés</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Compare inside the polygons that are selected on the map, not in all of the layer.</source>
            <translation>Comparar en los polígonos seleccionados en el mapa, no en todos los de la capa.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Selected polygons only</source>
            <translation>Solo los polígonos seleccionados</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Show the place before this one on the map.</source>
            <translation>Mostrar en el mapa el lugar anterior a este.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <location filename="../../plugin/samples/panel.py"></location>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>&amp;Previous</source>
            <translation>&amp;Anterior</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Previous place</source>
            <translation>Lugar anterior</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Ne&amp;xt</source>
            <translation>Siguien&amp;te</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Next place</source>
            <translation>Lugar siguiente</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Show the place after this one on the map.</source>
            <translation>Mostrar en el mapa el lugar posterior a este.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>{}: looking for the places …</source>
            <translation>{}: buscando los lugares …</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Looking for places of an error</source>
            <translation>Buscando lugares de un error</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>{}: no place.</source>
            <translation>{}: ningún lugar.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>{}: {} of {}, {}</source>
            <translation>{}: {} de {}, {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Drawing a place</source>
            <translation>Dibujando un lugar</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>The place cannot be shown in the map's coordinate system.</source>
            <translation>El lugar no se puede mostrar en el sistema de coordenadas del mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_dock.py"></location>
            <source>Places of errors</source>
            <translation>Lugares de los errores</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_dock.py"></location>
            <source>Take maps and errors off the map, so that the image below is seen; click again to put them back.</source>
            <translation>Quitar los mapas y errores para ver la imagen de debajo; otro clic los repone.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_dock.py"></location>
            <source>Show the &amp;image</source>
            <translation>Mostrar la &amp;imagen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_dock.py"></location>
            <source>Show the image</source>
            <translation>Mostrar la imagen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_dock.py"></location>
            <source>Show the window with the matrix again.</source>
            <translation>Mostrar de nuevo la ventana con la matriz.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_dock.py"></location>
            <source>&amp;Matrix</source>
            <translation>&amp;Matriz</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_dock.py"></location>
            <source>Matrix</source>
            <translation>Matriz</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_table.py"></location>
            <source>Looking for the places of errors</source>
            <translation>Buscando los lugares de los errores</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>The whole report as one page, in the browser: for reading, printing and sending.</source>
            <translation>El informe entero en una página, en el navegador: para leer, imprimir y enviar.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>&amp;Open report</source>
            <translation>&amp;Abrir el informe</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Open report</source>
            <translation>Abrir el informe</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Keep the report: the page alone, or the folder with tables and rasters.</source>
            <translation>Conservar el informe: solo la página, o la carpeta con tablas y rásteres.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Save report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Page (HTML)…</source>
            <translation>Página (HTML)…</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Folder with tables and rasters…</source>
            <translation>Carpeta con tablas y rásteres…</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Web pages (*.html)</source>
            <translation>Páginas web (*.html)</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Save the report into a folder</source>
            <translation>Guardar el informe en una carpeta</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>The report cannot be saved to {} ({}); choose another place.</source>
            <translation>El informe no se puede guardar en {} ({}); elija otro lugar.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_file.py"></location>
            <source>The report {} cannot be read ({}); run the comparison again.</source>
            <translation>El informe {} no se puede leer ({}); ejecute de nuevo la comparación.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Mean</source>
            <translation>Media</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Mean without clutter</source>
            <translation>Media sin clutter</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <location filename="../../plugin/alike/panel.py"></location>
            <location filename="../../plugin/labels/layer.py"></location>
            <location filename="../../plugin/teach/stroke_list.py"></location>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>Class</source>
            <translation>Clase</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Boundary F1</source>
            <translation>F1 de los contornos</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>F1 of the outlines: how much of the class's border lies near the other's.</source>
            <translation>F1 de los contornos: cuánto del límite de la clase está cerca del otro.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>F1 of the outlines: how much of the class's border lies within {:g} pixels of the other's.</source>
            <translation>F1 de los contornos: cuánto del límite de la clase queda a menos de {:g} píxeles del otro.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Points of the sample that truly are the class.</source>
            <translation>Puntos de la muestra que realmente son de la clase.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <location filename="../../plugin/accuracy/view_choice.py"></location>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Pixels</source>
            <translation>Píxeles</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Support: pixels of the reference that were compared.</source>
            <translation>Soporte: píxeles de la referencia que se compararon.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>User's accuracy</source>
            <translation>Exactitud del usuario</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Estimated precision over the whole map.</source>
            <translation>Precisión estimada en todo el mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Producer's accuracy</source>
            <translation>Exactitud del productor</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Estimated recall over the whole map.</source>
            <translation>Exhaustividad estimada en todo el mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Estimated area</source>
            <translation>Área estimada</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Of the class, corrected for the map's errors as the sample shows them.</source>
            <translation>De la clase, corregida por los errores del mapa según la muestra.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>± (95 %)</source>
            <translation>± (95 %)</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Half of the 95 % interval of the area.</source>
            <translation>La mitad del intervalo del 95 % del área.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Mapped area</source>
            <translation>Área cartografiada</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>What the map itself shows: biased, as its errors do not cancel.</source>
            <translation>Lo que muestra el propio mapa: sesgado, pues sus errores no se compensan.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Area in the first map, where both have a class.</source>
            <translation>Área en el primer mapa, donde ambos tienen una clase.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Area in the second map, where both have a class.</source>
            <translation>Área en el segundo mapa, donde ambos tienen una clase.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Second minus first.</source>
            <translation>Segundo menos primero.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Change (%)</source>
            <translation>Cambio (%)</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Of the area in the first map.</source>
            <translation>Del área en el primer mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <location filename="../../backend/shared/measures.py"></location>
            <source>IoU</source>
            <translation>IoU</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Where both have the class, over where either has it.</source>
            <translation>Donde ambos tienen la clase, sobre donde la tiene alguno.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Overall accuracy</source>
            <translation>Exactitud global</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Overall agreement</source>
            <translation>Acuerdo global</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Estimated over the whole map</source>
            <translation>Estimado en todo el mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>{} (95 %: {})</source>
            <translation>{} (95 %: {})</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/scores_page.py"></location>
            <source>Estimates for the whole map</source>
            <translation>Estimaciones para todo el mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/scores_page.py"></location>
            <source>Estimated over the whole map, from the design of the sample</source>
            <translation>Estimado en todo el mapa, según el diseño de la muestra</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/scores_page.py"></location>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/scores_page.py"></location>
            <source>What was compared, and what was left out.</source>
            <translation>Lo que se comparó y lo que se omitió.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/table_view.py"></location>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Copy the table for a spreadsheet (Ctrl+C in the table), or as Markdown for a report.</source>
            <translation>Copiar la tabla para una hoja de cálculo (Ctrl+C en la tabla), o como Markdown para un informe.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/table_view.py"></location>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Copy the table</source>
            <translation>Copiar la tabla</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/table_view.py"></location>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Copy for a spreadsheet</source>
            <translation>Copiar para una hoja de cálculo</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/table_view.py"></location>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Copy as Markdown</source>
            <translation>Copiar como Markdown</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/values_reader.py"></location>
            <source>Reading the classes of {}</source>
            <translation>Leyendo las clases de {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/view_choice.py"></location>
            <source>The map whose numbers are shown.</source>
            <translation>El mapa cuyos números se muestran.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/view_choice.py"></location>
            <source>All pixels of the reference, or those away from its borders, where labels are surest.</source>
            <translation>Todos los píxeles de la referencia, o los alejados de sus límites, donde las etiquetas son más seguras.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/view_choice.py"></location>
            <source>All pixels</source>
            <translation>Todos los píxeles</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/view_choice.py"></location>
            <source>Without borders ({:g} px)</source>
            <translation>Sin los límites ({:g} px)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Report as JSON</source>
            <translation>Informe en JSON</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Share of equal pixels</source>
            <translation>Proporción de píxeles iguales</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean IoU</source>
            <translation>IoU medio</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>The layer {!r} holds points; choose a raster or polygons, and give points as the reference.</source>
            <translation>La capa {!r} contiene puntos; elija un ráster o polígonos, e indique los puntos como referencia.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Mask</source>
            <translation>Máscara</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Report folder</source>
            <translation>Carpeta del informe</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>The classes: a model's name or folder, isprs, or a table such as 1=building, 2=tree:#00ff00. Empty: what the first layer says.</source>
            <translation>Las clases: el nombre o la carpeta de un modelo, isprs, o una tabla como 1=building, 2=tree:#00ff00. Vacío: lo que diga la primera capa.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Ignored classes</source>
            <translation>Clases ignoradas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Names or codes, separated by commas, of classes that are not compared.</source>
            <translation>Nombres o códigos, separados por comas, de las clases que no se comparan.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Compare inside these polygons only, or inside the selected ones.</source>
            <translation>Comparar solo dentro de estos polígonos, o de los seleccionados.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Tolerance of boundaries (pixels)</source>
            <translation>Tolerancia de los límites (píxeles)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>How far boundaries may lie apart in boundary F1. 0: leave it out.</source>
            <translation>Cuánto pueden distar los límites en el F1 de los contornos. 0: no calcularlo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Pixel size (metres)</source>
            <translation>Tamaño de píxel (metros)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>What polygons are drawn in where no layer is a raster. 0: by the size of the first map's polygons.</source>
            <translation>En qué se dibujan los polígonos cuando ninguna capa es un ráster. 0: según el tamaño de los polígonos del primer mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Block of the bootstrap (pixels)</source>
            <translation>Bloque del bootstrap (píxeles)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Side of the squares that intervals are computed from. 0: by the size of the raster.</source>
            <translation>Lado de los cuadrados con los que se calculan los intervalos. 0: según el tamaño del ráster.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Random seed</source>
            <translation>Semilla aleatoria</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>The same number draws the same blocks, so intervals repeat.</source>
            <translation>El mismo número sortea los mismos bloques, de modo que los intervalos se repiten.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Add the rasters to the project</source>
            <translation>Añadir los rásteres al proyecto</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Adds the rasters that show the differences to the project, styled.</source>
            <translation>Añade al proyecto, con estilo, los rásteres que muestran las diferencias.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Assess accuracy</source>
            <translation>Evaluar la exactitud</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Measures class maps against a reference, and against each other.</source>
            <translation>Mide mapas de clases con una referencia y entre sí.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>accuracy,validation,confusion matrix,error matrix,F1,IoU,McNemar,area estimation,Olofsson</source>
            <translation>exactitud,validación,matriz de confusión,matriz de error,F1,IoU,McNemar,estimación de áreas,Olofsson</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>&lt;p&gt;Compares one or more class maps with a reference: a class raster, an image in the colours of the ISPRS legend, polygons, or points with a class field. Gives confusion matrices, precision, recall, F1 and IoU, boundary F1, all with and without eroded borders; of two maps McNemar's test and the interval of their difference. Points that were drawn with “Draw sample points” give accuracies and class areas of the whole map, with standard errors.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Compara uno o varios mapas de clases con una referencia: un ráster de clases, una imagen en los colores de la leyenda ISPRS, polígonos, o puntos con un campo de clase. Da matrices de confusión, precisión, exhaustividad, F1 e IoU, F1 de los contornos, todo con y sin límites erosionados; de dos mapas, la prueba de McNemar y el intervalo de su diferencia. Los puntos sorteados con «Sortear puntos de muestra» dan exactitudes y áreas de las clases de todo el mapa, con errores estándar.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Gets report.html, report.json, matrix.csv, classes.csv and the rasters.</source>
            <translation>Recibe report.html, report.json, matrix.csv, classes.csv y los rásteres.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Overall accuracy of the first map</source>
            <translation>Exactitud global del primer mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Mean F1 of the first map</source>
            <translation>F1 medio del primer mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>No map was chosen; choose at least one.</source>
            <translation>No se eligió ningún mapa; elija al menos uno.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <location filename="../../plugin/algorithms/base.py"></location>
            <source>Accuracy</source>
            <translation>Exactitud</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} and {} do not fit together; name one for each, or one for all.</source>
            <translation>{} y {} no encajan; indique uno para cada mapa, o uno para todos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>{} map</source>
            <translation>{} mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>{} maps</source>
            <translation>{} mapas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} class field</source>
            <translation>{} campo de clase</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} class fields</source>
            <translation>{} campos de clase</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Disagreement: {}</source>
            <translation>Desacuerdo: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Who is right</source>
            <translation>Quién acierta</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>What is true: a raster, polygons or points. Vector layers need a class field.</source>
            <translation>Lo que es cierto: un ráster, polígonos o puntos. Las capas vectoriales necesitan un campo de clase.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Class field of the reference</source>
            <translation>Campo de clase de la referencia</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Of a vector layer; none: by the usual names.</source>
            <translation>De una capa vectorial; ninguno: por los nombres habituales.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Class rasters or polygons. The first raster's grid is the one that is compared on.</source>
            <translation>Rásteres de clases o polígonos. Se compara en la cuadrícula del primer ráster.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Class fields of the maps</source>
            <translation>Campos de clase de los mapas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Of maps that are polygons: one name for all, or one for each map, separated by commas and empty for rasters. Empty: by the usual names.</source>
            <translation>De los mapas que son polígonos: un nombre para todos, o uno por mapa, separados por comas y vacíos para los rásteres. Vacío: por los nombres habituales.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Classes of the reference</source>
            <translation>Clases de la referencia</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>What its values mean, as 0=building, 7=tree. Empty: by name where a name fits, else by code.</source>
            <translation>Qué significan sus valores, como 0=building, 7=tree. Vacío: por nombre donde un nombre encaje, si no por código.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Classes of the maps</source>
            <translation>Clases de los mapas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>The same of the maps: one line for all, or one for each.</source>
            <translation>Lo mismo para los mapas: una línea para todos, o una para cada uno.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Names of the maps</source>
            <translation>Nombres de los mapas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>In the report, separated by commas, one for each map. Empty: the layers' names.</source>
            <translation>En el informe, separados por comas, uno por mapa. Vacío: los nombres de las capas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Erosion of borders (pixels)</source>
            <translation>Erosión de los límites (píxeles)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Scores are given a second time without pixels so near to a border of the reference. ISPRS: 3. 0: not.</source>
            <translation>Las puntuaciones se dan una segunda vez sin los píxeles tan próximos a un límite de la referencia. ISPRS: 3. 0: no.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>How points were drawn. auto: as the layer says, if it was made by “Draw sample points”.</source>
            <translation>Cómo se sortearon los puntos. auto: como diga la capa, si se creó con «Sortear puntos de muestra».</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Gives Cohen's kappa too, though the literature advises against it.</source>
            <translation>Indica también la kappa de Cohen, aunque la bibliografía la desaconseja.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/base.py"></location>
            <source>Classification</source>
            <translation>Clasificación</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/base.py"></location>
            <location filename="../../plugin/models/model_view.py"></location>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Training</source>
            <translation>Entrenamiento</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/base.py"></location>
            <source>{}: {} of {} {}, {} {}/s, {} left</source>
            <translation>{}: {} de {} {}, {} {}/s, faltan {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/base.py"></location>
            <source>{} h {} min</source>
            <translation>{} h {} min</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/base.py"></location>
            <source>{} min {} s</source>
            <translation>{} min {} s</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/base.py"></location>
            <source>{} s</source>
            <translation>{} s</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Compare two maps</source>
            <translation>Comparar dos mapas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Says how far two class maps agree, and how the areas of their classes differ, without a reference.</source>
            <translation>Dice, sin referencia, hasta qué punto coinciden dos mapas de clases y cómo difieren las áreas de sus clases.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>agreement,change,difference,confusion matrix,IoU,class map</source>
            <translation>acuerdo,cambio,diferencia,matriz de confusión,IoU,mapa de clases</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>&lt;p&gt;Compares two class maps where nothing says which is right: last year's and this year's, or two tools'. Gives the matrix of both, the share of equal pixels with its interval, IoU and boundary F1 of each class, the change of its area, and a raster that shows what became what.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Compara dos mapas de clases cuando nada dice cuál acierta: el del año pasado y el de este, o los de dos herramientas. Da la matriz de ambos, la proporción de píxeles iguales con su intervalo, el IoU y el F1 de los contornos de cada clase, el cambio de su área y un ráster que muestra qué se convirtió en qué.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>In the report, two, separated by a comma. Empty: the layers' names.</source>
            <translation>En el informe, dos, separados por una coma. Vacío: los nombres de las capas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Gets report.html, report.json, matrix.csv, classes.csv and changes.tif.</source>
            <translation>Recibe report.html, report.json, matrix.csv, classes.csv y changes.tif.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Changes: {} to {}</source>
            <translation>Cambios: {} a {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>A class raster, an image in the colours of the ISPRS legend, or polygons with a class field.</source>
            <translation>Un ráster de clases, una imagen en los colores de la leyenda ISPRS, o polígonos con un campo de clase.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Of polygons; none: by the usual names.</source>
            <translation>De polígonos; ninguno: por los nombres habituales.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>First map</source>
            <translation>Primer mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Class field of the first map</source>
            <translation>Campo de clase del primer mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Second map</source>
            <translation>Segundo mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Class field of the second map</source>
            <translation>Campo de clase del segundo mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Classes of the first map</source>
            <translation>Clases del primer mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Classes of the second map</source>
            <translation>Clases del segundo mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>Write corrections into a map</source>
            <translation>Escribir correcciones en un mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>Writes what was corrected in a map's polygons into a copy of its class raster.</source>
            <translation>Escribe lo que se corrigió en los polígonos de un mapa en una copia de su ráster de clases.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>correction,review,burn,rasterize,edit,class raster,checked</source>
            <translation>corrección,revisión,grabar,rasterizar,editar,ráster de clases,checked</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>&lt;p&gt;Writes what you corrected in the polygons of a map into a copy of its class raster, on the same pixels. Polygons whose class you changed, in the review or in the attribute table, and those you drew or reshaped give their class to the pixels in them; deleted ones become no data. All other pixels stay as they are, also where polygons were tidied. The map itself is never changed.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Escribe lo que corrigió en los polígonos de un mapa en una copia de su ráster de clases, en los mismos píxeles. Los polígonos cuya clase cambió, en la revisión o en la tabla de atributos, y los que dibujó o reformó dan su clase a los píxeles que contienen; los borrados pasan a ser sin datos. Los demás píxeles quedan como están, también donde se limpiaron los polígonos. El mapa mismo no cambia nunca.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>The class raster that “Classify land cover” wrote. It stays as it is.</source>
            <translation>El ráster de clases que escribió «Clasificar la cubierta del suelo». Queda como está.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>Corrected polygons</source>
            <translation>Polígonos corregidos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>The polygons of the same run, corrected since: in the review, by drawing, or in the attribute table.</source>
            <translation>Los polígonos de la misma ejecución, corregidos desde entonces: en la revisión, dibujando o en la tabla de atributos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>Keep the class of what lies in no polygon</source>
            <translation>Conservar la clase de lo que no está en ningún polígono</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>Yes: also where you deleted a polygon. No: it becomes no data, so a polygon that you delete is gone from the map, too.</source>
            <translation>Sí: también donde borró un polígono. No: pasa a ser sin datos, así un polígono que borra desaparece también del mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>Corrected classes</source>
            <translation>Clases corregidas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>Cloud Optimized GeoTIFF with the grid, the legend and the tags of the map.</source>
            <translation>GeoTIFF optimizado para la nube con la cuadrícula, la leyenda y los metadatos del mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>Number of changed pixels</source>
            <translation>Número de píxeles cambiados</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>Number of pixels that are no data now</source>
            <translation>Número de píxeles que ahora son sin datos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>The layer {!r} is filtered, and what its filter hides would become no data; take the filter off.</source>
            <translation>La capa {!r} está filtrada, y lo que oculta su filtro pasaría a ser sin datos; quite el filtro.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>Draw a virtual orthophoto</source>
            <translation>Dibujar una ortofoto virtual</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>Draws an orthophoto of a village that does not exist, with its exact land cover.</source>
            <translation>Dibuja la ortofoto de un pueblo que no existe, con su cobertura exacta.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>sample data,example,synthetic,test image,virtual,demo</source>
            <translation>datos de ejemplo,ejemplo,sintético,imagen de prueba,virtual,demo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>&lt;p&gt;Draws an orthophoto of a village that does not exist, with roofs, streets, gardens, trees and cars, and a raster of what truly is there. To try the plugin out, to learn it, and to test scripts: the truth is known to the pixel. A village is easier than real places; what a network reaches here says nothing of those.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Dibuja la ortofoto de un pueblo que no existe, con tejados, calles, jardines, árboles y coches, y un ráster de lo que hay de verdad. Para probar el complemento, aprenderlo y ensayar scripts: la verdad se conoce hasta el píxel. Un pueblo así es más fácil que los lugares reales; lo que una red alcanza aquí no dice nada de ellos.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>Height (pixels)</source>
            <translation>Alto (píxeles)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>From north to south.</source>
            <translation>De norte a sur.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>Width (pixels)</source>
            <translation>Ancho (píxeles)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>From west to east.</source>
            <translation>De oeste a este.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Pixel size on the ground (m)</source>
            <translation>Tamaño del píxel en el terreno (m)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>The same village, seen from nearer or farther.</source>
            <translation>El mismo pueblo, visto de más cerca o de más lejos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>The same number draws the same village.</source>
            <translation>El mismo número dibuja el mismo pueblo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>Virtual orthophoto</source>
            <translation>Ortofoto virtual</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>A GeoTIFF: red, green and blue.</source>
            <translation>Un GeoTIFF: rojo, verde y azul.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>Its land cover</source>
            <translation>Su cobertura del suelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>A GeoTIFF of class codes 1 to 6 on the same pixels: what truly is there.</source>
            <translation>Un GeoTIFF con los códigos de clase 1 a 6 en los mismos píxeles: lo que hay de verdad.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Compare trainings</source>
            <translation>Comparar entrenamientos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Trains and judges the rows of a recipe with several seeds, and puts them into one table.</source>
            <translation>Entrena y evalúa las filas de una receta con varias semillas y las pone en una tabla.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>experiment,ablation,benchmark,recipe,networks,seeds,table,training</source>
            <translation>experimento,ablación,prueba comparativa,receta,redes,semillas,tabla,entrenamiento</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>&lt;p&gt;Trains every row of a recipe with every seed, classifies the test tiles with what was learnt and judges them: which network, stitching or up-sampling is worth what, on your own labels or a published data set. The table gives mean and spread over the seeds, differences with their intervals, time and speed, beside published figures; it is rewritten after every training. A run that was stopped goes on in the same folder.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Entrena cada fila de una receta con cada semilla, clasifica las teselas de prueba con lo aprendido y las evalúa: qué vale cada red, el mosaico o el sobremuestreo, con etiquetas propias o un conjunto de datos publicado. La tabla da media y dispersión entre semillas, diferencias con sus intervalos, tiempo y velocidad, junto a cifras publicadas; se reescribe tras cada entrenamiento. Una ejecución detenida continúa en la misma carpeta.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Recipe</source>
            <translation>Receta</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>Data set</source>
            <translation>Conjunto de datos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Folder of ImageNet weights</source>
            <translation>Carpeta de pesos de ImageNet</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>A TOML file; some come with the plugin, in resources/recipes.</source>
            <translation>Un archivo TOML; algunos vienen con el complemento, en resources/recipes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>The folder with a dataset.json, as “Take a published data set” wrote it. Empty: what the recipe names.</source>
            <translation>La carpeta con un dataset.json, tal como lo escribió «Tomar un conjunto de datos publicado». Vacío: lo que nombra la receta.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>With torchvision's files, for rows that name some. Empty: these rows start from random weights.</source>
            <translation>Con archivos de torchvision, para las filas que nombran alguno. Vacío: esas filas parten de pesos aleatorios.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Run on</source>
            <translation>Ejecutar en</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>here: one training after the other; side by side: processes:N, or dask://HOST:PORT of a cluster.</source>
            <translation>here: un entrenamiento tras otro; en paralelo: processes:N, o dask://HOST:PORT de un clúster.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Processes that train one network</source>
            <translation>Procesos que entrenan una red</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>As many as there are graphics cards for it.</source>
            <translation>Tantos como tarjetas gráficas haya para ello.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Where the network learns. auto: a graphics card where there is one, else the processor.</source>
            <translation>Dónde aprende la red. auto: una tarjeta gráfica si la hay, si no el procesador.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Folder of the experiment</source>
            <translation>Carpeta del experimento</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Gets the table and a folder for each training. The same folder goes on where a run was stopped.</source>
            <translation>Recibe la tabla y una carpeta por entrenamiento. La misma carpeta continúa donde se detuvo una ejecución.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Table for a spreadsheet</source>
            <translation>Tabla para una hoja de cálculo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Building footprints</source>
            <translation>Huellas de edificios</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Outlines the buildings of a class raster, one by one, with right angles.</source>
            <translation>Traza los edificios de un ráster de clases, uno por uno, con ángulos rectos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>building,roof,outline,footprint,regularize,right angles,orthogonal,vectorize</source>
            <translation>edificio,tejado,contorno,huella,regularizar,ángulos rectos,ortogonal,vectorizar</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>&lt;p&gt;Outlines the buildings of a class raster: one polygon for each, with right angles in the building's own direction, few corners and its courtyards. Roofs that touch are parted where a narrow neck or a seam of low confidence runs between them, round ones stay round, and no outline lies over another. Angles and lengths are those on the ground, in any coordinate system. The outlines follow the buildings, not the pixels: for areas by class, take the polygons of “Classify land cover”.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Traza los edificios de un ráster de clases: un polígono para cada uno, con ángulos rectos en la dirección propia del edificio, pocas esquinas y sus patios. Los tejados que se tocan se separan donde pasa entre ellos un cuello estrecho o una costura de poca confianza, los redondos siguen redondos y ningún contorno queda sobre otro. Ángulos y longitudes son los del terreno, en cualquier sistema de coordenadas. Los contornos siguen los edificios, no los píxeles: para áreas por clase, tome los polígonos de «Clasificar la cobertura del suelo».&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Number of buildings</source>
            <translation>Número de edificios</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Buildings of {}</source>
            <translation>Edificios de {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>A class raster, such as “Classify land cover” writes.</source>
            <translation>Un ráster de clases, como el que escribe «Clasificar la cobertura del suelo».</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>The confidence raster of the same run: it shows seams between roofs that touch, and how sure a building is.</source>
            <translation>El ráster de confianza de la misma ejecución: muestra costuras entre tejados que se tocan y lo seguro que es un edificio.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Tolerance of walls (m)</source>
            <translation>Tolerancia de los muros (m)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Steps in a wall that are shallower, or not much longer, are smoothed away. More gives fewer corners.</source>
            <translation>Los escalones de un muro menos profundos, o no mucho más largos, se alisan. Más da menos esquinas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Minimum area of a building (m²)</source>
            <translation>Área mínima de un edificio (m²)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Smaller ones are left out. 0: keep all.</source>
            <translation>Los menores se omiten. 0: conservar todos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Class of the buildings</source>
            <translation>Clase de los edificios</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>By name or code; several are joined by +, as in building+carport.</source>
            <translation>Por nombre o código; varias se unen con +, como building+carport.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>The classes, as in “Assess accuracy”. Empty: what the map says.</source>
            <translation>Las clases, como en «Evaluar la exactitud». Vacío: lo que diga el mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Classes of the map</source>
            <translation>Clases del mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>What its values mean, as 0=building, 7=tree.</source>
            <translation>Qué significan sus valores, como 0=building, 7=tree.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Take a published data set</source>
            <translation>Tomar un conjunto de datos publicado</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Checks the files of a published data set and describes them, so that a network can be trained on them.</source>
            <translation>Comprueba los archivos de un conjunto de datos publicado y los describe para poder entrenar una red con ellos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>import,data set,benchmark,ISPRS,Potsdam,Vaihingen,LoveDA,OpenEarthMap,FLAIR,LandCover.ai,DroneDeploy,Dubai</source>
            <translation>importar,conjunto de datos,referencia,ISPRS,Potsdam,Vaihingen,LoveDA,OpenEarthMap,FLAIR,LandCover.ai,DroneDeploy,Dubái</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>&lt;p&gt;Looks through the files of a published data set, unpacked and otherwise as they came, says what is missing, and writes dataset.json: images, labels, what trains and what is held out, bands and classes. “Add a data set” in the training window, the command train and experiments read it. Nothing is downloaded, and no image is copied.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Recorre los archivos de un conjunto de datos publicado, descomprimidos y por lo demás tal como llegaron, dice qué falta y escribe dataset.json: imágenes, etiquetas, qué entrena y qué se reserva, bandas y clases. Lo leen «Añadir un conjunto de datos» de la ventana de entrenamiento, el comando train y los experimentos. No se descarga nada ni se copia ninguna imagen.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Folder of the data set</source>
            <translation>Carpeta del conjunto de datos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>Folder of the description</source>
            <translation>Carpeta de la descripción</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Whose files they are; they stay where they are and as they are.</source>
            <translation>De quién son los archivos; se quedan donde están y como están.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>With the unpacked files, at any depth.</source>
            <translation>Con los archivos descomprimidos, a cualquier profundidad.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <location filename="../../plugin/algorithms/match.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Bands</source>
            <translation>Bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Which of the data set's images: rgb, irrg or rgbir of Potsdam, all or rgb of FLAIR. Empty: its first.</source>
            <translation>Qué imágenes del conjunto: rgb, irrg o rgbir de Potsdam, all o rgb de FLAIR. Vacío: las primeras.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>own: those of the data set; six: the ISPRS classes, values that may be several of them as any of these.</source>
            <translation>own: las del conjunto; six: las clases ISPRS; los valores que pueden ser varias, como cualquiera de ellas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Split</source>
            <translation>División</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>official: as published; paper: 6:2:2, tiles that belong together never parted. Where nothing was published: paper.</source>
            <translation>official: como se publicó; paper: 6:2:2, sin separar nunca teselas que van juntas. Donde no se publicó nada: paper.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Tiles of each role at most</source>
            <translation>Teselas de cada papel como máximo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Spread evenly over all. 0: all.</source>
            <translation>Repartidas por igual entre todas. 0: todas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Take the surface model as one more band</source>
            <translation>Tomar el modelo de superficie como una banda más</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Of Potsdam, Vaihingen and DroneDeploy.</source>
            <translation>De Potsdam, Vaihingen y DroneDeploy.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Of the split 6:2:2: the same number gives the same.</source>
            <translation>De la división 6:2:2: el mismo número da la misma.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>Gets dataset.json, and class rasters where labels are pictures. Empty: the data set's own folder.</source>
            <translation>Recibe dataset.json, y rásteres de clases donde las etiquetas son imágenes. Vacío: la carpeta del propio conjunto.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Description of the data set</source>
            <translation>Descripción del conjunto de datos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Tiles to train on</source>
            <translation>Teselas para entrenar</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>New label layer</source>
            <translation>Nueva capa de etiquetas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>Makes an empty polygon layer to draw labels in, with the classes as a list in its form.</source>
            <translation>Crea una capa de polígonos vacía en la que dibujar etiquetas, con las clases como lista en su formulario.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>labels,training data,annotation,digitizing,ground truth,legend,polygons</source>
            <translation>etiquetas,datos de entrenamiento,anotación,digitalización,verdad de campo,leyenda,polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>&lt;p&gt;Makes a polygon layer to draw labels in, from which “Train a network” learns. Its form asks for the class by name and remembers the last one; areas are clear so that the image can be seen. In QGIS's window it is ready at once: in edit mode, snapping, with shared borders and without overlaps. Only what is drawn counts: the rest of the image need not be labelled.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Crea una capa de polígonos en la que dibujar las etiquetas de las que aprende «Entrenar una red». Su formulario pide la clase por su nombre y recuerda la última; las áreas son transparentes para que se vea la imagen. En la ventana de QGIS está lista al momento: en modo edición, con autoensamblado, límites comunes y sin solapes. Solo cuenta lo que se dibuja: el resto de la imagen no necesita etiquetas.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <location filename="../../plugin/algorithms/match.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Orthophoto</source>
            <translation>Ortofoto</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>Coordinate system</source>
            <translation>Sistema de coordenadas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>What will be drawn on: the layer gets its coordinate system.</source>
            <translation>Sobre lo que se dibujará: la capa recibe su sistema de coordenadas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>The classes: isprs, a model's name or folder, or a table such as 1=building:#0000ff, 2=tree (colours may be left out).</source>
            <translation>Las clases: isprs, el nombre o la carpeta de un modelo, o una tabla como 1=building:#0000ff, 2=tree (los colores son opcionales).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>Where there is no orthophoto; not set: the project's.</source>
            <translation>Cuando no hay ortofoto; sin definir: el del proyecto.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>Number of classes</source>
            <translation>Número de clases</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>Neither the orthophoto nor the project has a coordinate system; choose one.</source>
            <translation>Ni la ortofoto ni el proyecto tienen sistema de coordenadas; elija uno.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <location filename="../../plugin/algorithms/match.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Labels</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>A new GeoPackage; an existing one is never overwritten. Choose a file: a temporary one is lost when QGIS closes.</source>
            <translation>Un GeoPackage nuevo; uno existente nunca se sobrescribe. Elija un archivo: uno temporal se pierde al cerrar QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>The labels lie in a temporary file, which is lost when QGIS closes; export the layer to keep them.</source>
            <translation>Las etiquetas están en un archivo temporal, que se pierde al cerrar QGIS; exporte la capa para conservarlas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Labels from a map</source>
            <translation>Etiquetas a partir de un mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Makes a label layer of a part of a classified map, to be corrected and learnt from.</source>
            <translation>Hace de una parte de un mapa clasificado una capa de etiquetas, para corregirla y aprender de ella.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>labels,training data,correction,active learning,vectorize,polygonize,ground truth</source>
            <translation>etiquetas,datos de entrenamiento,corrección,aprendizaje activo,vectorizar,poligonizar,verdad de campo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>&lt;p&gt;Makes a label layer of a part of a map, so that you correct what is wrong instead of drawing what is right: reshape, cut, change the class in the form, delete what you cannot tell. Then train on it: correcting and training again is a matter of minutes. Borders stay shared. Specks and, if you like, places that the map is not sure of are left out: they are no label, and training leaves them alone.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Hace de una parte de un mapa una capa de etiquetas, para que corrija lo que está mal en vez de dibujar lo que está bien: remodele, corte, cambie la clase en el formulario, elimine lo que no se pueda reconocer. Después entrene con ella: corregir y volver a entrenar es cuestión de minutos. Los límites siguen siendo comunes. Las motas y, si quiere, los lugares de los que el mapa no está seguro se omiten: no son etiquetas, y el entrenamiento los deja de lado.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Leave out what is smaller than (m²)</source>
            <translation>Omitir lo menor que (m²)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Simplify borders by (m)</source>
            <translation>Simplificar los límites en (m)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Leave out what is less sure than (%)</source>
            <translation>Omitir lo menos seguro que (%)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>A class raster, or the polygons that “Classify land cover” wrote.</source>
            <translation>Un ráster de clases, o los polígonos que escribió «Clasificar la cobertura del suelo».</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <location filename="../../plugin/algorithms/match.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Extent</source>
            <translation>Extensión</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>As much as you want to look through: a few hundred metres. Not set: all of the map.</source>
            <translation>Tanto como quiera revisar: unos cientos de metros. Sin definir: todo el mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Smaller polygons become no label: training leaves such places alone. 0: keep all.</source>
            <translation>Los polígonos menores no pasan a ser etiquetas: el entrenamiento deja de lado esos lugares. 0: conservar todos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>How far borders of a raster's polygons may move, so that they have few corners; shared borders stay shared. 0: as they are.</source>
            <translation>Cuánto pueden moverse los límites de los polígonos de un ráster, para que tengan pocos vértices; los límites comunes siguen siéndolo. 0: tal como están.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Places that the map is less sure of get no label. Polygons know their mean confidence; a raster needs the one below.</source>
            <translation>Los lugares de los que el mapa está menos seguro no reciben etiqueta. Los polígonos conocen su confianza media; un ráster necesita el de abajo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>The confidence raster of the same run, where the map is a raster.</source>
            <translation>El ráster de confianza de la misma ejecución, si el mapa es un ráster.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>The classes to choose among, as in “New label layer”. Empty: what the map says.</source>
            <translation>Las clases entre las que elegir, como en «Nueva capa de etiquetas». Vacío: lo que diga el mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Number of labels</source>
            <translation>Número de etiquetas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>To leave out what a raster is not sure of, give both its confidence raster and a limit above 0 %; or neither.</source>
            <translation>Para omitir aquello de lo que un ráster no está seguro, indique su ráster de confianza y un límite superior a 0 %; o ninguno de los dos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Polygons are left out by their own mean confidence; leave the confidence raster empty, or choose the class raster.</source>
            <translation>Los polígonos se omiten por su propia confianza media; deje vacío el ráster de confianza, o elija el ráster de clases.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>The layer {!r} is neither a raster nor polygons; choose another.</source>
            <translation>La capa {!r} no es ni un ráster ni de polígonos; elija otra.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <location filename="../../plugin/alike/finder.py"></location>
            <source>Find what looks alike</source>
            <translation>Encontrar lo parecido</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Finds all places of an image that look like the one inside a box.</source>
            <translation>Encuentra todos los lugares de una imagen que se parecen al de un recuadro.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>template matching,cross-correlation,NCC,similarity,object detection,find similar,counting,labels</source>
            <translation>búsqueda por plantilla,correlación cruzada,NCC,similitud,detección de objetos,encontrar parecidos,contar,etiquetas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>&lt;p&gt;Slides what a box shows over the image and finds all places that look like it (template matching): cars, boats, solar panels, trees of an orchard. Each match is a polygon with its score (1: the same), rotation and size. The threshold can be left to Otsu's method; a lower one finds more, and more that is something else. Matches can serve as labels to train on.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Desliza lo que muestra un recuadro sobre la imagen y encuentra todos los lugares que se le parecen (búsqueda por plantilla): coches, barcos, paneles solares, los árboles de un huerto. Cada hallazgo es un polígono con su puntuación (1: lo mismo), su giro y su tamaño. El umbral puede dejarse al método de Otsu; uno más bajo encuentra más, también más que es otra cosa. Los hallazgos pueden servir de etiquetas para entrenar.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Number of matches</source>
            <translation>Número de hallazgos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Threshold by Otsu</source>
            <translation>Umbral de Otsu</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Give either a box around what to look for, or a raster that shows it.</source>
            <translation>Indique un recuadro alrededor de lo que se busca o un ráster que lo muestre.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Looks alike in {}</source>
            <translation>Parecidos en {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>The sizes are {!r}; give numbers, as 1 or 0.8, 1, 1.25.</source>
            <translation>Los tamaños son {!r}; indique números, como 1 o 0.8, 1, 1.25.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>The image to search: a file of any size and data type.</source>
            <translation>La imagen en la que se busca: un archivo de cualquier tamaño y tipo de datos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Box around what to look for</source>
            <translation>Recuadro alrededor de lo que se busca</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Tight around one object. Easier to draw with the button “Find what looks alike” of the toolbar.</source>
            <translation>Ceñido alrededor de un objeto. Más fácil de dibujar con el botón «Encontrar lo parecido» de la barra de herramientas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Raster that shows it</source>
            <translation>Ráster que lo muestra</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>In place of a box: a small image of the object, with as many bands as the orthophoto.</source>
            <translation>En lugar de un recuadro: una imagen pequeña del objeto con tantas bandas como la ortofoto.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Directions</source>
            <translation>Direcciones</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>In how many directions objects may lie: 1 as in the box; 24 any, in steps of 15 degrees.</source>
            <translation>En cuántas direcciones pueden estar los objetos: 1 como en el recuadro; 24 cualquiera, en pasos de 15 grados.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Sizes</source>
            <translation>Tamaños</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Times the size in the box, separated by commas: 0.8, 1, 1.25.</source>
            <translation>Veces el tamaño del recuadro, separadas por comas: 0.8, 1, 1.25.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Threshold</source>
            <translation>Umbral</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Least score of a match, 0 to 1. Not set: by Otsu's method.</source>
            <translation>Puntuación mínima de un hallazgo, de 0 a 1. Sin indicar: por el método de Otsu.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Where to search. Not set: the whole image.</source>
            <translation>Dónde buscar. Sin indicar: en toda la imagen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>What is compared</source>
            <translation>Qué se compara</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>pixels: as they are; features: what the bundled network sees in them, in cells of 4 pixels; slower.</source>
            <translation>pixels: tal como son; features: lo que ve en ellos la red incluida, en celdas de 4 píxeles; más lento.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Measure of similarity</source>
            <translation>Medida de similitud</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>ncc: normalised cross-correlation, to which light and contrast do not matter; ssd, sad: squared and absolute differences, to which they do; sad is slow; cosine: angle between the values. auto: ncc of pixels, cosine of features.</source>
            <translation>ncc: correlación cruzada normalizada, a la que no importan la luz ni el contraste; ssd, sad: diferencias cuadráticas y absolutas, a las que sí; sad es lenta; cosine: ángulo entre los valores. auto: ncc con pixels, cosine con features.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>What is compared. None: all but alpha.</source>
            <translation>Lo que se compara. Ninguna: todas menos alfa.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Class of the matches</source>
            <translation>Clase de los hallazgos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Code and name that labels of the matches have, as 5=car.</source>
            <translation>Código y nombre de las etiquetas de los hallazgos, como 5=car.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Matches</source>
            <translation>Hallazgos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>A polygon for each match. Fields score, rotation (degrees clockwise), scale, class and name.</source>
            <translation>Un polígono por hallazgo. Campos score, rotation (grados en sentido horario), scale, class y name.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Similarity</source>
            <translation>Similitud</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>The best score of each pixel.</source>
            <translation>La mejor puntuación de cada píxel.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>The matches as a class raster to train on; the rest of the image has no label.</source>
            <translation>Los hallazgos como ráster de clases para entrenar; el resto de la imagen no tiene etiqueta.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_widget.py"></location>
            <location filename="../../plugin/segment/model_choice.py"></location>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>Choose a model folder</source>
            <translation>Elegir una carpeta de modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_widget.py"></location>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/segment/model_choice.py"></location>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>Model folder</source>
            <translation>Carpeta del modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/parameters.py"></location>
            <source>The bands are {!r}; give their numbers, as 1,2,3.</source>
            <translation>Las bandas son {!r}; indique sus números, como 1,2,3.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/parameters.py"></location>
            <source>No data</source>
            <translation>Sin datos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/parameters.py"></location>
            <source>Which values are no data. Automatic (auto): as the layer's properties and the file say, and a constant edge that nobody declared; none: all values are data, but for an alpha band or a mask; or values and ranges of them, as 0, 255 or 0:12.</source>
            <translation>Qué valores son sin datos. Automático (auto): como dicen las propiedades de la capa y el archivo, y un borde constante que nadie declaró; none: todos los valores son datos, salvo una banda alfa o una máscara; o valores e intervalos, como 0, 255 o 0:12.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Refine boundaries</source>
            <translation>Refinar los límites</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>Moves the borders of a map's classes onto the borders that its image shows.</source>
            <translation>Desplaza los límites de las clases de un mapa hasta los que muestra su imagen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>boundary,border,edge,contour,superpixel,sharpen,smooth,sketch tokens,CRF</source>
            <translation>límite,borde,contorno,superpíxel,afinar,suavizar,sketch tokens,CRF</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>&lt;p&gt;Moves the borders of a map onto the borders that its image shows: pixels that look alike and lie together (superpixels) tend to get one class, and a border is cheap where edges between classes are seen, dear elsewhere. Classes change where the map is unsure: near its borders, or where scores or the confidence say so. The map itself is never changed. Better still, tick “Refine boundaries” when you classify: then the scores of all classes are known.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Desplaza los límites de un mapa hasta los que muestra su imagen: los píxeles que se parecen y están juntos (superpíxeles) tienden a recibir una misma clase, y un límite es barato donde se ven bordes entre clases y caro en los demás sitios. Las clases cambian donde el mapa está inseguro: cerca de sus límites, o donde lo dicen las probabilidades o la confianza. El mapa mismo no se cambia nunca. Mejor aún: marque «Refinar los límites» al clasificar; entonces se conocen las probabilidades de todas las clases.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>The image that the map was made of; on other pixels, too.</source>
            <translation>La imagen de la que se hizo el mapa; también en otros píxeles.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>A class raster, or a raster of scores: a band for each class, with its probability. It stays as it is.</source>
            <translation>Un ráster de clases, o un ráster de probabilidades: una banda por clase. Queda como está.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>The confidence raster of the same run: sure pixels keep their class more often.</source>
            <translation>El ráster de confianza de la misma ejecución: los píxeles seguros conservan más a menudo su clase.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>Edges of the model</source>
            <translation>Bordes del modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>A model that was trained with “Learn the edges, too” and kept its own, or a forest of sketch tokens. Empty: the built-in edges.</source>
            <translation>Un modelo entrenado con «Aprender también los bordes» que conservó los suyos, o un bosque de sketch tokens. Vacío: los bordes incluidos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>Block (pixels)</source>
            <translation>Bloque (píxeles)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>Side of the blocks that are refined at once. The result is the same; smaller needs less memory, and more time.</source>
            <translation>Lado de los bloques que se refinan a la vez. El resultado es el mismo; menores necesitan menos memoria y más tiempo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>Refined classes</source>
            <translation>Clases refinadas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Draw sample points</source>
            <translation>Sortear puntos de muestra</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Draws a random sample of a class map's pixels, as points with a form to fill in the true class.</source>
            <translation>Sortea una muestra aleatoria de los píxeles de un mapa de clases, como puntos con un formulario para rellenar la clase verdadera.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>sampling,stratified,random points,validation,accuracy,sample size,Olofsson,Cochran</source>
            <translation>muestreo,estratificado,puntos aleatorios,validación,exactitud,tamaño de la muestra,Olofsson,Cochran</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>&lt;p&gt;Draws places of a class map at which somebody looks up what is truly there: a probability sample, from which “Assess accuracy” estimates the accuracy and the class areas of the whole map with standard errors. The form lists the classes; it does not show what the map says, because who knows it agrees with it too often. Points are numbered in random order: whoever stops early has still looked at a random part.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Sortea lugares de un mapa de clases en los que alguien comprueba qué hay realmente: una muestra probabilística, con la que «Evaluar la exactitud» estima la exactitud y las áreas de las clases de todo el mapa, con errores estándar. El formulario enumera las clases; no muestra lo que dice el mapa, porque quien lo sabe le da la razón demasiadas veces. Los puntos se numeran en orden aleatorio: quien lo deja pronto ha visto aun así una parte aleatoria.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Sample points</source>
            <translation>Puntos de muestra</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Points with a form: fill in “True class” at each, then give the layer to “Assess accuracy”.</source>
            <translation>Puntos con un formulario: rellene «True class» en cada uno y después dé la capa a «Evaluar la exactitud».</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Number of points</source>
            <translation>Número de puntos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Sample of {}</source>
            <translation>Muestra de {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>What to draw from: a class raster, or polygons with a class field.</source>
            <translation>De qué se extrae: un ráster de clases, o polígonos con un campo de clase.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Class field of the map</source>
            <translation>Campo de clase del mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Design</source>
            <translation>Diseño</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>stratified: so many in each class of the map; simple: anywhere; systematic: on a square lattice with a random start.</source>
            <translation>stratified: tantos en cada clase del mapa; simple: en cualquier lugar; systematic: en una cuadrícula con inicio aleatorio.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>0: as many as the standard error below takes (Cochran 1977; Olofsson et al. 2014).</source>
            <translation>0: tantos como requiera el error estándar de abajo (Cochran 1977; Olofsson et al. 2014).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Wanted standard error</source>
            <translation>Error estándar deseado</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Of overall accuracy; the 95 % interval is about twice as wide to each side.</source>
            <translation>De la exactitud global; el intervalo del 95 % se extiende cerca del doble hacia cada lado.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Expected accuracy</source>
            <translation>Exactitud esperada</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>What the map is guessed to reach, as a share of 1.</source>
            <translation>Lo que se supone que alcanza el mapa, como proporción de 1.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Draw inside these polygons only, or inside the selected ones.</source>
            <translation>Sortear solo dentro de estos polígonos, o de los seleccionados.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Allocation</source>
            <translation>Asignación</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Of a stratified sample: proportional to area; equal in all classes; balanced: by area, but so many at least in each.</source>
            <translation>De una muestra estratificada: proportional, según el área; equal, igual en todas las clases; balanced, según el área, pero al menos tantos en cada una.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Points in a class, at least</source>
            <translation>Puntos en una clase, como mínimo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Of a balanced sample.</source>
            <translation>De una muestra equilibrada (balanced).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Of polygons, which are drawn from in pixels of this size. 0: by the size of the polygons.</source>
            <translation>De los polígonos, de los que se extrae en píxeles de este tamaño. 0: según el tamaño de los polígonos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>The same number draws the same points.</source>
            <translation>El mismo número sortea los mismos puntos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Classify land cover</source>
            <translation>Clasificar la cobertura del suelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Turns an orthophoto into a styled map of land-cover classes.</source>
            <translation>Convierte una ortofoto en un mapa con estilo de clases de cobertura del suelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>segmentation,land cover,orthophoto,classification,deep learning,neural network,building,tree</source>
            <translation>segmentación,cobertura del suelo,ortofoto,clasificación,aprendizaje profundo,red neuronal,edificio,árbol</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>&lt;p&gt;Classifies an orthophoto of 5 to 30 cm per pixel into the classes of a model; the bundled model knows impervious surfaces, building, low vegetation, tree, car and clutter. Writes a raster of class codes (0 is no data), polygons with class, area and mean confidence, and on request the confidence of every pixel. They are added to the project as one styled group.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Clasifica una ortofoto de 5 a 30 cm por píxel en las clases de un modelo; el modelo incluido conoce superficies impermeables, edificios, vegetación baja, árboles, coches y otros objetos. Escribe un ráster de códigos de clase (0 es sin datos), polígonos con clase, área y confianza media y, si se pide, la confianza de cada píxel. Se añaden al proyecto como un grupo con estilo.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <location filename="../../plugin/algorithms/translated.py"></location>
            <source>Copying the polygons</source>
            <translation>Copiando los polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>What is done so far is kept in {}; run again with “Resume” to go on.</source>
            <translation>Lo hecho hasta ahora se conserva en {}; ejecute de nuevo con «Reanudar la ejecución parada» para continuar.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>{} They are kept in {}.</source>
            <translation>{} Se conservan en {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>{} but the model {!r} takes {} ({}); choose them in this order, or none.</source>
            <translation>{} pero el modelo {!r} toma {} ({}); elíjalas en este orden, o ninguna.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>{} band is chosen</source>
            <translation>Se eligió {} banda</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>{} bands are chosen</source>
            <translation>Se eligieron {} bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>{:.1f} s, {:.2f} Mpx/s on {}</source>
            <translation>{:.1f} s, {:.2f} Mpx/s en {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>The raster to classify: a file of any size, number of bands and data type, or a layer that is no file (WMS, WMTS, XYZ, WCS, PostGIS, virtual, in memory), whose extent is fetched first. Mind the terms of use of a server.</source>
            <translation>El ráster que se clasifica: un archivo de cualquier tamaño, número de bandas y tipo de datos, o una capa que no es un archivo (WMS, WMTS, XYZ, WCS, PostGIS, virtual, en memoria), de la que antes se obtiene la extensión. Respete las condiciones de uso del servidor.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>The image's bands in the order of the model's (red, green, blue for the bundled one). None: by their names and colours, else the first ones.</source>
            <translation>Las bandas de la imagen en el orden del modelo (rojo, verde, azul en el incluido). Ninguna: por sus nombres y colores, si no las primeras.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Classify this rectangle only. In another coordinate system it is brought to the image's. Layers that cover the world need one, or a mask.</source>
            <translation>Clasificar solo este rectángulo. Si está en otro sistema de coordenadas, se lleva al de la imagen. Las capas que cubren el mundo necesitan uno, o una máscara.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Move the borders of classes onto those that the image shows, by superpixels and edges, before each pixel gets its class. Costs some seconds of a processor's core per megapixel, and a byte of disk per class and pixel while it runs.</source>
            <translation>Desplaza los límites de las clases hasta los que muestra la imagen, con superpíxeles y bordes, antes de que cada píxel reciba su clase. Cuesta unos segundos de un núcleo del procesador por megapíxel y, mientras se ejecuta, un byte de disco por clase y píxel.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/segment/model_choice.py"></location>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>The name of a bundled model, or a model folder (one with a card.json).</source>
            <translation>El nombre de un modelo incluido o una carpeta de modelo (con un card.json).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Classify inside these polygons only, or inside the selected ones. All else becomes no data and costs no time.</source>
            <translation>Clasificar solo dentro de estos polígonos, o de los seleccionados. Todo lo demás queda sin datos y no cuesta tiempo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Minimum area of a polygon (m²)</source>
            <translation>Área mínima de un polígono (m²)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Smaller polygons go to the neighbour with the longest shared border. The raster keeps them. 0: keep all.</source>
            <translation>Los polígonos menores pasan al vecino con el límite común más largo. El ráster los conserva. 0: conservar todos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>How far the borders of polygons may move. Shared borders stay shared. 0: follow the pixels exactly.</source>
            <translation>Cuánto pueden moverse los límites de los polígonos. Los límites comunes siguen siéndolo. 0: seguir exactamente los píxeles.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Compute and write at this size. Not set: compute at the size the model was trained at, write on the image's pixels. Layers that are no file are fetched at this size, or at the nearest they have.</source>
            <translation>Calcular y escribir con este tamaño. Vacío: calcular con el tamaño con que se entrenó el modelo y escribir en los píxeles de la imagen. Las capas que no son archivos se obtienen con este tamaño, o con el más cercano que tengan.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Scaling of values</source>
            <translation>Escalado de los valores</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>How values that are not 8-bit become what the model knows: by the model's own range (card), by the image's 2nd and 98th percentiles, or automatic (auto): the first where the values fit, else the second. The log says which.</source>
            <translation>Cómo los valores que no son de 8 bits pasan a ser lo que el modelo conoce: por el rango propio del modelo (card), por los percentiles 2 y 98 de la imagen, o automático (auto): lo primero donde los valores encajan, si no lo segundo. El registro dice cuál.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Tile (pixels)</source>
            <translation>Tesela (píxeles)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Side of the window that the network sees at once, a multiple of 16. Smaller needs less memory.</source>
            <translation>Lado de la ventana que la red ve de una vez, múltiplo de 16. Más pequeña necesita menos memoria.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Overlap (pixels)</source>
            <translation>Solape (píxeles)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>What neighbouring windows share and blend, at most three quarters of the tile. More is slower and smoother.</source>
            <translation>Lo que las ventanas vecinas comparten y mezclan, como mucho tres cuartos de la tesela. Más es más lento y más suave.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Batch (windows)</source>
            <translation>Lote (ventanas)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Windows at once on a graphics card; halved when its memory runs out.</source>
            <translation>Ventanas a la vez en una tarjeta gráfica; se reducen a la mitad cuando se acaba su memoria.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Where the network runs. Automatic (auto): a graphics card where there is one, else the processor.</source>
            <translation>Dónde se ejecuta la red. Automático (auto): una tarjeta gráfica donde la haya, si no el procesador.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Precision</source>
            <translation>Precisión</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Of the network's arithmetic. Automatic (auto): half precision where it is faster.</source>
            <translation>De la aritmética de la red. Automático (auto): media precisión donde es más rápida.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>On this computer (here), on several of its cores (threads:N, processes:N), or on a Dask cluster (dask://HOST:PORT). The result is the same to the byte.</source>
            <translation>En este ordenador (here), en varios de sus núcleos (threads:N, processes:N) o en un clúster Dask (dask://HOST:PORT). El resultado es el mismo hasta el último byte.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Resume a stopped run</source>
            <translation>Reanudar la ejecución parada</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Go on where a run with the same settings and outputs stopped, and keep the work for it when this run is cancelled.</source>
            <translation>Continuar donde se detuvo una ejecución con los mismos ajustes y salidas, y conservar el trabajo para ello si esta se cancela.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Overwrite checked polygons</source>
            <translation>Sobrescribir polígonos revisados</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Replace a file of polygons though somebody has checked some of them. No: such a run is refused.</source>
            <translation>Reemplazar un archivo de polígonos aunque alguien haya revisado algunos. No: tal ejecución se rechaza.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Outlines of single buildings with right angles, beside the polygons: touching roofs parted, courtyards kept, round buildings left round. Fields area_m2, confidence and direction (of the longer walls, degrees clockwise from north).</source>
            <translation>Contornos de edificios individuales con ángulos rectos, junto a los polígonos: los tejados que se tocan se separan, los patios se conservan y los edificios redondos siguen redondos. Campos area_m2, confidence y direction (de los muros más largos, grados en sentido horario desde el norte).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Edge map</source>
            <translation>Mapa de bordes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>GeoTIFF with the edges that refined borders move onto: lines one pixel wide, 0 to 100 per cent; 255 is no data. Only where boundaries are refined.</source>
            <translation>GeoTIFF con los bordes a los que se mueven los límites refinados: líneas de un píxel de ancho, de 0 a 100 por ciento; 255 es sin datos. Solo donde se refinan los límites.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Land-cover polygons</source>
            <translation>Polígonos de cobertura del suelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Polygons with class, name, area_m2 and confidence; a GeoPackage, or any other format by a copy.</source>
            <translation>Polígonos con class, name, area_m2 y confidence; un GeoPackage, o cualquier otro formato mediante una copia.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Land-cover classes</source>
            <translation>Clases de cobertura del suelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Cloud Optimized GeoTIFF of class codes with colours and names; 0 is no data.</source>
            <translation>Cloud Optimized GeoTIFF de códigos de clase con colores y nombres; 0 es sin datos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>GeoTIFF with the probability of each pixel's class, 0 to 100 per cent; 255 is no data.</source>
            <translation>GeoTIFF con la probabilidad de la clase de cada píxel, de 0 a 100 por ciento; 255 es sin datos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Classify many tiles</source>
            <translation>Clasificar muchas teselas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Turns many orthophoto tiles into one seamless map of land-cover classes.</source>
            <translation>Convierte muchas teselas de ortofoto en un mapa continuo de coberturas del suelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>tiles,mosaic,batch,segmentation,land cover,orthophoto,classification,cluster,dask,tile index</source>
            <translation>teselas,mosaico,lote,segmentación,cobertura del suelo,ortofoto,clasificación,clúster,dask,índice de teselas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>&lt;p&gt;Classifies many rasters, overlapping or not, as if they were one: the network looks beyond a tile's border, so no seam shows, and a tile comes out the same whether it is computed alone or with all. Writes a class map of each tile, a virtual raster of all, an index with areas, confidence, time and errors of each tile, and on request one mosaic and polygons across all borders.&lt;/p&gt;&lt;p&gt;The same settings with the same folder go on: finished tiles are kept; a changed tile, and the neighbours that see it, are computed anew. A tile that fails is listed in the index, and the rest goes on.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Clasifica muchos rásteres, solapados o no, como si fueran uno: la red mira más allá del borde de una tesela, así que no se ve ninguna costura, y una tesela sale igual se calcule sola o con todas. Escribe un mapa de clases de cada tesela, un ráster virtual de todas, un índice con superficies, confianza, tiempo y errores de cada tesela y, si se pide, un mosaico y polígonos a través de todos los bordes.&lt;/p&gt;&lt;p&gt;Los mismos ajustes con la misma carpeta continúan: las teselas terminadas se conservan; una tesela cambiada, y las vecinas que la ven, se calculan de nuevo. Una tesela que falla queda en el índice, y el resto sigue.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Index of the tiles</source>
            <translation>Índice de las teselas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Finished tiles</source>
            <translation>Teselas terminadas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Failed tiles</source>
            <translation>Teselas fallidas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>The layer {!r} has another coordinate system than its file; save it with that system first.</source>
            <translation>La capa {!r} tiene otro sistema de coordenadas que su archivo; guárdela antes con ese sistema.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>No tiles are named; choose raster layers, a folder, or a list, virtual raster or tile index.</source>
            <translation>No se han indicado teselas; elija capas ráster, una carpeta o una lista, un ráster virtual o un índice de teselas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Tiles</source>
            <translation>Teselas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Folder of tiles</source>
            <translation>Carpeta de teselas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>List, virtual raster or tile index</source>
            <translation>Lista, ráster virtual o índice de teselas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Raster layers of one coordinate system, pixel size and type; others are named and left out. Later ones lie on top.</source>
            <translation>Capas ráster de un mismo sistema de coordenadas, tamaño de píxel y tipo; las demás se nombran y se omiten. Las posteriores quedan encima.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>All rasters in it, at any depth.</source>
            <translation>Todos los rásteres que contiene, a cualquier profundidad.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>A text file with a path in each line, a VRT, or a tile index (gdaltindex, GTI) as GeoPackage, GeoJSON or shapefile.</source>
            <translation>Un archivo de texto con una ruta por línea, un VRT o un índice de teselas (gdaltindex, GTI) como GeoPackage, GeoJSON o shapefile.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Class maps</source>
            <translation>Mapas de clases</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>tiles: a file for each tile, and a virtual raster of all. mosaic: one GeoTIFF of all, too.</source>
            <translation>tiles: un archivo por tesela y un ráster virtual de todas. mosaic: también un GeoTIFF de todas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>Polygons</source>
            <translation>Polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>none; tiles: a GeoPackage for each tile; joined: one GeoPackage, its polygons whole across the tiles' borders.</source>
            <translation>none: ninguno; tiles: un GeoPackage por tesela; joined: un GeoPackage con polígonos enteros a través de los bordes de las teselas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Format of joined polygons</source>
            <translation>Formato de los polígonos unidos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>gpkg: a GeoPackage. fgb, parquet: FlatGeobuf or GeoParquet too, where the GDAL of this QGIS writes it.</source>
            <translation>gpkg: un GeoPackage. fgb, parquet: también FlatGeobuf o GeoParquet, si el GDAL de este QGIS lo escribe.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Keep the confidence</source>
            <translation>Conservar la confianza</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>A raster of 0 to 100 per cent beside each class map; 255 is no data.</source>
            <translation>Un ráster de 0 a 100 por ciento junto a cada mapa de clases; 255 es sin datos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Extent of the grid</source>
            <translation>Extensión de la cuadrícula</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Name one that holds all tiles to come, so that later ones do not move the windows. Empty: what the tiles cover.</source>
            <translation>Indique una que contenga también las teselas futuras, para que las posteriores no muevan las ventanas. Vacío: lo que cubren las teselas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Of the tiles, in the order of the model's, as 1,2,3. Empty: by their names and colours.</source>
            <translation>De las teselas, en el orden del modelo, como 1,2,3. Vacío: por sus nombres y colores.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Compute and write at this size. Not set: compute at the size the model was trained at, write on the tiles' pixels.</source>
            <translation>Calcular y escribir con este tamaño. Sin definir: calcular con el tamaño con que se entrenó el modelo y escribir en los píxeles de las teselas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>How values that are not 8-bit become what the model knows: by the model's own range, or by the percentiles of all tiles.</source>
            <translation>Cómo los valores que no son de 8 bits pasan a los que conoce el modelo: por el intervalo del modelo o por los percentiles de todas las teselas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Window (pixels)</source>
            <translation>Ventana (píxeles)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Side of the squares that the network sees at once; a multiple of 16.</source>
            <translation>Lado de los cuadrados que la red ve de una vez; un múltiplo de 16.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Of neighbouring windows, at most three quarters of them.</source>
            <translation>De ventanas vecinas, como mucho tres cuartos de ellas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>Folder of the map</source>
            <translation>Carpeta del mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Gets the class maps, the index and all else. The same folder goes on where a run was stopped.</source>
            <translation>Recibe los mapas de clases, el índice y todo lo demás. La misma carpeta continúa donde se detuvo una ejecución.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Teach by strokes</source>
            <translation>Enseñar con trazos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Corrects a model by a few strokes that were painted where its map is wrong; the result is a model.</source>
            <translation>Corrige un modelo con unos pocos trazos pintados donde su mapa se equivoca; el resultado es un modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>strokes,scribbles,interactive,correction,active learning,training,random forest</source>
            <translation>trazos,garabatos,interactivo,corrección,aprendizaje activo,entrenamiento,bosque aleatorio</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>&lt;p&gt;Corrects a model for one place: paint strokes where its map is wrong (“Teach” in the panel, or any label layer), and a classifier on the network's own features learns from them. What the network knew before stays where nothing painted looks like it. Strokes of last year teach this year's image. The model that comes of it is one like any other; its card tells which strokes it has learnt from.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Corrige un modelo para un lugar: pinte trazos donde su mapa se equivoca («Enseñar» en el panel, o cualquier capa de etiquetas), y un clasificador sobre las características de la propia red aprende de ellos. Lo que la red sabía antes se conserva donde nada pintado se le parece. Los trazos del año pasado enseñan la imagen de este año. El modelo que resulta es uno como cualquier otro; su ficha dice de qué trazos ha aprendido.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>A new folder, for “Classify land cover” and all else that takes a model.</source>
            <translation>Una carpeta nueva, para «Clasificar la cobertura del suelo» y todo lo que toma un modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Number of strokes</source>
            <translation>Número de trazos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>There is another model in {}; choose another folder.</source>
            <translation>En {} hay otro modelo; elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>There are no strokes; choose a layer of polygons, lines or points with a class.</source>
            <translation>No hay trazos; elija una capa de polígonos, líneas o puntos con una clase.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>{} stroke</source>
            <translation>{} trazo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>{} strokes</source>
            <translation>{} trazos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>{} taught nothing: outside the image, on no data, hidden by others, or of a new class with fewer than three.</source>
            <translation>{} no enseñaron nada: fuera de la imagen, sin datos, tapados por otros o de una clase nueva con menos de tres.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Of the painted pixels {:.0f} % were right before, and {:.0f} % by a fit that had not seen their stroke.</source>
            <translation>De los píxeles pintados, el {:.0f} % era correcto antes y el {:.0f} % con un ajuste que no había visto su trazo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>The image on which the strokes lie.</source>
            <translation>La imagen sobre la que están los trazos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/teach/stroke_list.py"></location>
            <source>Strokes</source>
            <translation>Trazos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Polygons, lines or points with a class. Each counts the same, whatever its size.</source>
            <translation>Polígonos, líneas o puntos con una clase. Cada uno cuenta lo mismo, sea cual sea su tamaño.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/widgets/layer_choice.py"></location>
            <source>Class field</source>
            <translation>Campo de clase</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Code or name of the class. Empty: the field that its name tells, such as class.</source>
            <translation>Código o nombre de la clase. Vacío: el campo cuyo nombre lo dice, como class.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>The model to correct; it stays as it is. One that was taught before learns on.</source>
            <translation>El modelo que se corrige; él mismo queda como está. Uno que ya aprendió sigue aprendiendo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>New classes</source>
            <translation>Clases nuevas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Classes that the model does not know yet, as 7=pool:#00a0ff, 8=solar panel; each needs three strokes.</source>
            <translation>Clases que el modelo aún no conoce, como 7=piscina:#00a0ff, 8=panel solar; cada una necesita tres trazos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Width of lines (m)</source>
            <translation>Anchura de las líneas (m)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>On the ground.</source>
            <translation>Sobre el terreno.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Radius of points (m)</source>
            <translation>Radio de los puntos (m)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>Name of the model</source>
            <translation>Nombre del modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Empty: its folder's.</source>
            <translation>Vacío: el de su carpeta.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>At which the image is looked at. Not set: the model's.</source>
            <translation>Con el que se mira la imagen. Sin indicar: el del modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Where the network runs. Automatic (auto): a graphics card where there is one.</source>
            <translation>Dónde calcula la red. Automático (auto): en una tarjeta gráfica, si la hay.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <location filename="../../plugin/training/train_dialog.py"></location>
            <source>Train a network</source>
            <translation>Entrenar una red</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>Trains or fine-tunes a network on labelled orthophotos; the result is a model for “Classify land cover”.</source>
            <translation>Entrena o ajusta una red con ortofotos etiquetadas; el resultado es un modelo para «Clasificar la cobertura del suelo».</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>training,fine-tuning,transfer learning,deep learning,neural network,labels,augmentation,stitching</source>
            <translation>entrenamiento,ajuste fino,aprendizaje por transferencia,aprendizaje profundo,red neuronal,etiquetas,aumento de datos,composición</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>&lt;p&gt;Trains a network on orthophotos and layers of labels: class rasters, or polygons, lines and points with a class field. Pixels without a label are left out, so a few drawn polygons are enough. A fifth of the labelled area is held out before training and gives the scores. Starting from a model needs minutes, starting from scratch hours. The result is a model folder for “Classify land cover”.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Entrena una red con ortofotos y capas de etiquetas: rásteres de clases, o polígonos, líneas y puntos con un campo de clase. Los píxeles sin etiqueta quedan fuera, así que bastan unos pocos polígonos dibujados. Una quinta parte del área etiquetada se reserva antes del entrenamiento y da las puntuaciones. Partir de un modelo requiere minutos, desde cero horas. El resultado es una carpeta de modelo para «Clasificar la cobertura del suelo».&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>Windows, trained on or held out</source>
            <translation>Ventanas, de entrenamiento o reservadas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>Mean F1 on the held-out windows</source>
            <translation>F1 medio en las ventanas reservadas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>Overall accuracy on the held-out windows</source>
            <translation>Exactitud global en las ventanas reservadas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} and {} do not fit together; choose one label layer for each image in the same order, or one for all.</source>
            <translation>{} y {} no encajan; elija una capa de etiquetas para cada imagen en el mismo orden, o una para todas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} image</source>
            <translation>{} imagen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} images</source>
            <translation>{} imágenes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>There is a model or a stopped training in {} already; choose another folder, or “Resume” to go on with it.</source>
            <translation>Ya hay un modelo o un entrenamiento interrumpido en {}; elija otra carpeta, o «Reanudar un entrenamiento interrumpido» para continuarlo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>The training in {} cannot be resumed: its state was deleted; choose another folder and start from this model.</source>
            <translation>El entrenamiento de {} no se puede continuar: su estado se eliminó; elija otra carpeta y parta de este modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <location filename="../../plugin/training/windows_layer.py"></location>
            <source>Windows: {}</source>
            <translation>Ventanas: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} and {} do not fit together; name one for each, or none.</source>
            <translation>{} y {} no concuerdan; nombre uno para cada una, o ninguno.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} role</source>
            <translation>{} papel</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} roles</source>
            <translation>{} papeles</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} label layer</source>
            <translation>{} capa de etiquetas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} label layers</source>
            <translation>{} capas de etiquetas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>mean IoU</source>
            <translation>IoU medio</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>Images</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Orthophotos that are files, all with the same bands.</source>
            <translation>Ortofotos que son archivos, todas con las mismas bandas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>For each image, in the same order, a class raster or a layer of polygons, lines or points; or one layer for all images.</source>
            <translation>Para cada imagen, en el mismo orden, un ráster de clases o una capa de polígonos, líneas o puntos; o una capa para todas las imágenes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Class field of the labels</source>
            <translation>Campo de clase de las etiquetas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Of vector layers: one name for all, or one for each separated by commas. Empty: the usual names.</source>
            <translation>De las capas vectoriales: un nombre para todas, o uno para cada una, separados por comas. Vacío: los nombres habituales.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>Start from</source>
            <translation>Partir de</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>A model's name or folder, or a file of torchvision's ImageNet weights. Empty: from scratch.</source>
            <translation>El nombre o la carpeta de un modelo, o un archivo con los pesos de ImageNet de torchvision. Vacío: desde cero.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>The 2 to 254 classes to learn: isprs, a model's name, or a table such as 1=building, 2=tree:#00ff00. Empty: those of the model to start from, else ISPRS.</source>
            <translation>Las de 2 a 254 clases que aprender: isprs, el nombre de un modelo, o una tabla como 1=building, 2=tree:#00ff00. Vacío: las del modelo de partida, si no ISPRS.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/labels_box.py"></location>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>Meaning of the labels</source>
            <translation>Significado de las etiquetas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>What values of the labels are: 7=tree, green=low vegetation+tree, shadow=ignore. With a plus sign, any one of several classes. Values that are not named here are understood by their name or code.</source>
            <translation>Qué son los valores de las etiquetas: 7=tree, green=low vegetation+tree, shadow=ignore. Con un signo más, cualquiera de varias clases. Los valores que no se nombran aquí se entienden por su nombre o su código.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>What to train</source>
            <translation>Qué entrenar</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>all: the whole network; last: its last stage, the pyramid and the head; head: what tells the classes alone. Less is faster and needs fewer labels.</source>
            <translation>all: toda la red; last: su última etapa, la pirámide y la cabeza; head: solo lo que distingue las clases. Menos es más rápido y necesita menos etiquetas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Preset</source>
            <translation>Preajuste</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>fine-tune: for few labels and a model to start from; paper: long, as published.</source>
            <translation>fine-tune: para pocas etiquetas y un modelo de partida; paper: largo, como se publicó.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>How long to train. Neither steps nor minutes: as the preset says.</source>
            <translation>Cuánto entrenar. Ni pasos ni minutos: como diga el preajuste.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>How long to train, instead of steps.</source>
            <translation>Cuánto entrenar, en vez de los pasos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Share of stitched samples</source>
            <translation>Proporción de ejemplos compuestos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Samples that are stitched from random parts of four windows; 0 to 1. Not set: as the preset says.</source>
            <translation>Ejemplos compuestos de partes aleatorias de cuatro ventanas; de 0 a 1. Sin definir: como diga el preajuste.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Flip, turn, scale and relight samples</source>
            <translation>Voltear, girar, escalar y reiluminar los ejemplos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Shows the network more than there is. auto: as the preset says.</source>
            <translation>Muestra a la red más de lo que hay. auto: como diga el preajuste.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Balance the classes</source>
            <translation>Equilibrar las clases</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Draws samples so that rare classes are seen about as often as common ones. auto: as the preset says.</source>
            <translation>Elige los ejemplos de modo que las clases raras se vean casi tan a menudo como las frecuentes. auto: como diga el preajuste.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>On the ground, of labels that are lines.</source>
            <translation>En el terreno, de las etiquetas que son líneas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>On the ground, of labels that are points.</source>
            <translation>En el terreno, de las etiquetas que son puntos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Bands of the images</source>
            <translation>Bandas de las imágenes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Their numbers, the same in every image, as 4,1,2. Empty: all but transparency, colours first.</source>
            <translation>Sus números, los mismos en cada imagen, como 4,1,2. Vacío: todas menos la transparencia, los colores primero.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Side of a sample. Smaller needs less memory and fewer labels, larger shows more of what is around.</source>
            <translation>Lado de un ejemplo. Más pequeño necesita menos memoria y menos etiquetas, más grande muestra más de lo que hay alrededor.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Roles of the images</source>
            <translation>Papeles de las imágenes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>training or held out, one for each image, separated by commas. Empty: a fifth of what is labelled is held out.</source>
            <translation>training o held out, uno para cada imagen, separados por comas. Vacío: se reserva un quinto de lo etiquetado.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>To train at. Not set: that of the model to start from, else that of the first image.</source>
            <translation>Con el que entrenar. Sin definir: el del modelo de partida, si no el de la primera imagen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Of a training from scratch: resnet18-spp-steps, resnet50-spp-os8 …</source>
            <translation>De un entrenamiento desde cero: resnet18-spp-steps, resnet50-spp-os8 …</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Batch (samples)</source>
            <translation>Lote (ejemplos)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Samples in a step. Not set: as the preset says.</source>
            <translation>Ejemplos en un paso. Sin definir: como diga el preajuste.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Parts of a batch</source>
            <translation>Partes de un lote</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>In which a batch goes through the network, where memory is short.</source>
            <translation>En las que un lote pasa por la red, cuando la memoria escasea.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Optimiser</source>
            <translation>Optimizador</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>How weights follow from gradients. auto: as the preset says.</source>
            <translation>Cómo siguen los pesos a los gradientes. auto: como diga el preajuste.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Learning rate</source>
            <translation>Tasa de aprendizaje</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>At the start. Not set: as the preset says.</source>
            <translation>Al comienzo. Sin definir: como diga el preajuste.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Weigh rare classes more</source>
            <translation>Dar más peso a las clases raras</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>In the loss, by median frequency. auto: as the preset says.</source>
            <translation>En la pérdida, por frecuencia mediana. auto: como diga el preajuste.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Focal loss</source>
            <translation>Pérdida focal</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>The power by which pixels that are sure count less. Not set: as the preset says.</source>
            <translation>La potencia con la que los píxeles seguros cuentan menos. Sin definir: como diga el preajuste.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Dice loss</source>
            <translation>Pérdida de Dice</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Its weight beside the cross entropy. Not set: as the preset says.</source>
            <translation>Su peso junto a la entropía cruzada. Sin definir: como diga el preajuste.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Moving average of the weights</source>
            <translation>Media móvil de los pesos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>What it keeps of itself per step; it is judged and kept. Not set: as the preset says.</source>
            <translation>Lo que conserva de sí misma en cada paso; es ella la que se juzga y se guarda. Sin definir: como diga el preajuste.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Save the state every (steps)</source>
            <translation>Guardar el estado cada (pasos)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Between validations too, so that a long training that is killed loses little. 0: with them only. Not set: by the preset.</source>
            <translation>También entre validaciones, para que un entrenamiento largo interrumpido pierda poco. 0: solo con ellas. Sin definir: según el preajuste.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Validate every (steps)</source>
            <translation>Validar cada (pasos)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>How often the network is judged on what is held out. Not set: as the preset says.</source>
            <translation>Con qué frecuencia se juzga la red con lo reservado. Sin definir: como diga el preajuste.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Patience (validations)</source>
            <translation>Paciencia (validaciones)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Ends after so many validations without a better one. 0: never. Not set: as the preset says.</source>
            <translation>Termina tras tantas validaciones sin una mejor. 0: nunca. Sin definir: como diga el preajuste.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Learn the edges, too</source>
            <translation>Aprender también los bordes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Where borders between classes are, for “Refine boundaries” of maps that this model makes.</source>
            <translation>Dónde están los límites entre clases, para «Refinar límites» en los mapas de este modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>The same number draws the same samples.</source>
            <translation>El mismo número elige los mismos ejemplos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Keep the best network when cancelled</source>
            <translation>Conservar la mejor red al cancelar</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Cancelling ends the training with the best network so far, once there is one; else it leaves nothing.</source>
            <translation>Cancelar termina el entrenamiento con la mejor red hasta entonces, en cuanto hay una; si no, no deja nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Resume a stopped training</source>
            <translation>Reanudar un entrenamiento interrumpido</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Go on where a training with the same settings stopped in this folder.</source>
            <translation>Seguir donde se detuvo en esta carpeta un entrenamiento con los mismos ajustes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Add the windows to the project</source>
            <translation>Añadir las ventanas al proyecto</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Shows on the map which windows were trained on and which were held out.</source>
            <translation>Muestra en el mapa con qué ventanas se entrenó y cuáles se reservaron.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Gets card, weights, history and windows. Its name is the model's.</source>
            <translation>Recibe ficha, pesos, historial y ventanas. Su nombre es el del modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/translated.py"></location>
            <source>This QGIS writes no {} (the driver {!r} of its GDAL is missing); choose another format for the polygons.</source>
            <translation>Este QGIS no escribe {} (falta el controlador {!r} de su GDAL); elija otro formato para los polígonos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/translated.py"></location>
            <location filename="../../plugin/layers.py"></location>
            <source>The polygons cannot be written to {} ({}).</source>
            <translation>Los polígonos no se pueden escribir en {} ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/finder.py"></location>
            <source>Draw a box around one object on the map, and see all that look like it.</source>
            <translation>Dibujar en el mapa un recuadro alrededor de un objeto y ver todos los que se le parecen.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/finder.py"></location>
            <source>The map shows no raster layer; add an orthophoto, or choose one in the layer panel.</source>
            <translation>El mapa no muestra ninguna capa ráster; añada una ortofoto o elija una en el panel de capas.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/finder.py"></location>
            <source>Looking for what looks alike in {}</source>
            <translation>Buscando lo parecido en {}</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/finder.py"></location>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Looks alike</source>
            <translation>Se parece</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/finder.py"></location>
            <source>Nothing else looks like this; draw the box tighter, or look in more directions.</source>
            <translation>Nada más se parece a esto; dibuje el recuadro más ceñido o busque en más direcciones.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/labels.py"></location>
            <source>{} labels are in {}; correct them there, then train on them.</source>
            <translation>Hay {} etiquetas en {}; corríjalas allí y entrene después con ellas.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>In how many directions objects may lie; more take longer.</source>
            <translation>En cuántas direcciones pueden estar los objetos; más tardan más.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>as in the box</source>
            <translation>como en el recuadro</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>four</source>
            <translation>cuatro</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>any, coarse</source>
            <translation>cualquiera, gruesas</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>any</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>any, fine</source>
            <translation>cualquiera, finas</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Where to look: what the map shows is quick.</source>
            <translation>Dónde buscar: lo que muestra el mapa es rápido.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Search</source>
            <translation>Buscar en</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>What the map shows</source>
            <translation>Lo que muestra el mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Whole image</source>
            <translation>Imagen completa</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Pixels as they are, or what the bundled network sees in them, which is slower.</source>
            <translation>Píxeles tal como son, o lo que ve en ellos la red incluida, que es más lento.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Features of the network</source>
            <translation>Características de la red</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Least score of a match; to the left more is found, and more that is something else.</source>
            <translation>Puntuación mínima de un hallazgo; hacia la izquierda se encuentra más, también más que es otra cosa.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>What labels of the matches are called.</source>
            <translation>Cómo se llaman las etiquetas de los hallazgos.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Make a label layer of the matches that are kept, to correct and to train on.</source>
            <translation>Hacer una capa de etiquetas con los hallazgos conservados, para corregir y entrenar.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Use as labels</source>
            <translation>Usar como etiquetas</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Stop looking.</source>
            <translation>Dejar de buscar.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>&amp;Directions</source>
            <translation>&amp;Direcciones</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>&amp;Search</source>
            <translation>&amp;Buscar en</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>&amp;Compare</source>
            <translation>&amp;Comparar</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>{} of {} places</source>
            <translation>{} de {} lugares</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/scores.py"></location>
            <source>Scores of the matches</source>
            <translation>Puntuaciones de los hallazgos</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/scores.py"></location>
            <source>How many places have which score. Click or drag to set the threshold.</source>
            <translation>Cuántos lugares tienen qué puntuación. Haga clic o arrastre para fijar el umbral.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/scores.py"></location>
            <source>Draw a box around one object</source>
            <translation>Dibuje un recuadro alrededor de un objeto</translation>
        </message>
        <message>
            <location filename="../../plugin/corrected_layer.py"></location>
            <source>Corrected: {}</source>
            <translation>Corregido: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/environment.py"></location>
            <source>The setting landquilt/python names {}, which is not a program; correct it, or empty it to use LandQuilt's own.</source>
            <translation>El ajuste landquilt/python indica {}, que no es un programa; corríjalo, o vacíelo para usar el propio de LandQuilt.</translation>
        </message>
        <message>
            <location filename="../../plugin/environment.py"></location>
            <source>LandQuilt's backend is not installed (looked in {} and {}); open the LandQuilt panel and press “Install backend”.</source>
            <translation>El motor de LandQuilt no está instalado (se buscó en {} y {}); abra el panel LandQuilt y pulse «Instalar el motor».</translation>
        </message>
        <message>
            <location filename="../../plugin/environment.py"></location>
            <source>The installation of LandQuilt's backend was not finished; open the LandQuilt panel and press “Continue installing”.</source>
            <translation>La instalación del motor de LandQuilt no se terminó; abra el panel LandQuilt y pulse «Continuar la instalación».</translation>
        </message>
        <message>
            <location filename="../../plugin/environment.py"></location>
            <source>LandQuilt's backend was installed for another version of the plugin; open the LandQuilt panel and press “Update backend”.</source>
            <translation>El motor de LandQuilt se instaló para otra versión del complemento; abra el panel LandQuilt y pulse «Actualizar el motor».</translation>
        </message>
        <message>
            <location filename="../../plugin/environment.py"></location>
            <source>The backend's Python {} does not start ({}); install it anew, or name another in the options.</source>
            <translation>El Python del motor {} no arranca ({}); instálelo de nuevo, o indique otro en las opciones.</translation>
        </message>
        <message>
            <location filename="../../plugin/environment.py"></location>
            <source>The backend's Python {} lacks {}; install it anew, or name another in the options.</source>
            <translation>Al Python del motor {} le falta {}; instálelo de nuevo, o indique otro en las opciones.</translation>
        </message>
        <message>
            <location filename="../../plugin/ground_size.py"></location>
            <source>The image has no place on the ground: its pixels are taken to be the model's {}, and areas counted in pixels; georeference it.</source>
            <translation>La imagen no tiene lugar en el terreno: sus píxeles se toman como los del modelo, {}, y las áreas se cuentan en píxeles; georreferénciela.</translation>
        </message>
        <message>
            <location filename="../../plugin/ground_size.py"></location>
            <source>A pixel is {} on the ground, too coarse to be computed at {}: take a finer image, or a pixel size of {} or more.</source>
            <translation>Un píxel mide {} en el terreno, demasiado grueso para calcular a {}: tome una imagen más fina, o un tamaño de píxel de {} o más.</translation>
        </message>
        <message>
            <location filename="../../plugin/ground_size.py"></location>
            <source>A pixel is {} on the ground but the model was trained at {}: small things such as cars will be missed.</source>
            <translation>Un píxel mide {} en el terreno pero el modelo se entrenó con {}: se perderán cosas pequeñas como los coches.</translation>
        </message>
        <message>
            <location filename="../../plugin/ground_size.py"></location>
            <source>A pixel is {} on the ground but the model was trained at {}: the image is reduced to that, its finest detail is not used.</source>
            <translation>Un píxel mide {} en el terreno pero el modelo se entrenó con {}: la imagen se reduce a eso y no se usa su detalle más fino.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Open the panel's page that makes the environment anew. What is entered here is applied.</source>
            <translation>Abrir la página del panel que crea de nuevo el entorno. Se aplica lo que está escrito aquí.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Open the panel's page that replaces PyTorch's build. What is entered here is applied.</source>
            <translation>Abrir la página del panel que sustituye la versión de PyTorch. Se aplica lo que está escrito aquí.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Delete the environment in your QGIS profile. Your models stay.</source>
            <translation>Borrar el entorno del perfil de QGIS. Sus modelos se quedan.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Add cluster computing…</source>
            <translation>Añadir cálculo en clúster…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Install Dask, for “Run on” with dask://HOST:PORT and for computers that work for such a cluster; about {} MB.</source>
            <translation>Instalar Dask, para «Ejecutar en» con dask://HOST:PORT y para ordenadores que trabajan para un clúster así; unos {} MB.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Reinstall…</source>
            <translation>Reinstalar…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Install…</source>
            <translation>Instalar…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Switch to the processor's build…</source>
            <translation>Cambiar a la versión para el procesador…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Switch to the build for NVIDIA…</source>
            <translation>Cambiar a la versión para NVIDIA…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>A run uses the backend; wait until it is over, or cancel it, and try again.</source>
            <translation>Una ejecución usa el backend; espere a que termine, o cancélela, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <location filename="../../plugin/options.py"></location>
            <location filename="../../plugin/sample_actions.py"></location>
            <location filename="../../plugin/segment/dock.py"></location>
            <source>LandQuilt</source>
            <translation>LandQuilt</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Removing…</source>
            <translation>Quitando…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Installing…</source>
            <translation>Instalando…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>The backend can compute on clusters now.</source>
            <translation>El motor ya puede calcular en clústeres.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>The backend is removed.</source>
            <translation>El backend se ha quitado.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/choices.py"></location>
            <source>There is no PyTorch for this computer ({} on {}); LandQuilt needs 64-bit Windows or Linux, or macOS 14 on an Apple chip.</source>
            <translation>No hay PyTorch para este equipo ({} en {}); LandQuilt necesita Windows o Linux de 64 bits, o macOS 14 en un chip de Apple.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>the package index</source>
            <translation>el índice de paquetes</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>a package</source>
            <translation>un paquete</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>nothing was said</source>
            <translation>sin explicación</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The disk is full; free some space where the QGIS profile is and continue, nothing is downloaded twice.</source>
            <translation>El disco está lleno; libere espacio donde está el perfil de QGIS y continúe, nada se descarga dos veces.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The virus scanner or a policy of this computer blocked a file; allow the folder of the backend there and continue.</source>
            <translation>El antivirus o una directiva de este equipo bloqueó un archivo; permita allí la carpeta del motor y continúe.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The Microsoft Visual C++ runtime is missing or too old; install “VC++ Redistributable x64” from Microsoft and continue.</source>
            <translation>El entorno de ejecución Microsoft Visual C++ falta o es demasiado antiguo; instale «VC++ Redistributable x64» de Microsoft y continúe.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>A file is held by another program, often a virus scanner or a running LandQuilt job; wait a minute and continue.</source>
            <translation>Otro programa retiene un archivo, a menudo un antivirus o un trabajo de LandQuilt en curso; espere un minuto y continúe.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The folder of the QGIS profile may not be written to; get the right to write there, or use another QGIS profile.</source>
            <translation>No se puede escribir en la carpeta del perfil de QGIS; obtenga permiso de escritura, o use otro perfil de QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>This Linux is too old for PyTorch (its glibc or libstdc++ lacks a version); use a newer one, e.g. Ubuntu 20.04 or later.</source>
            <translation>Este Linux es demasiado antiguo para PyTorch (a su glibc o libstdc++ le falta una versión); use uno más nuevo, p. ej. Ubuntu 20.04 o posterior.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>There was not enough memory; close other programs and continue.</source>
            <translation>No hubo suficiente memoria; cierre otros programas y continúe.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The proxy wants a user name and a password; enter them in the options of QGIS, under Network, and continue.</source>
            <translation>El proxy pide usuario y contraseña; introdúzcalos en las opciones de QGIS, en Red, y continúe.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>A SOCKS proxy cannot be used for this; set an HTTP proxy in the options of QGIS, under Network, and continue.</source>
            <translation>Un proxy SOCKS no sirve para esto; ponga un proxy HTTP en las opciones de QGIS, en Red, y continúe.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The proxy cannot be reached or refuses; check it in the options of QGIS, under Network, and continue.</source>
            <translation>El proxy no responde o rechaza; compruébelo en las opciones de QGIS, en Red, y continúe.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The certificate of {} is not trusted, often since a company inspects traffic; add its authority to QGIS or the system.</source>
            <translation>No se confía en el certificado de {}, a menudo porque una empresa inspecciona el tráfico; añada su autoridad a QGIS o al sistema.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The package index is reached without encryption, which pip refuses; name its https address in the options.</source>
            <translation>Se accede al índice de paquetes sin cifrado, lo que pip rechaza; indique su dirección https en las opciones.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>A download is not the file that was tested, perhaps since it broke off; continue, and use another network if it stays so.</source>
            <translation>Una descarga no es el archivo que se probó, quizá porque se cortó; continúe, y use otra red si persiste.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>{} refuses a download (HTTP {}); ask who runs your network, or name another package index in the options.</source>
            <translation>{} rechaza una descarga (HTTP {}); pregunte a quien administra su red, o indique otro índice de paquetes en las opciones.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The connection to {} broke off; continue, what was downloaded is kept.</source>
            <translation>La conexión con {} se cortó; continúe, lo descargado se conserva.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>{} cannot be reached; check the connection to the internet, or the proxy in the options of QGIS.</source>
            <translation>No se puede acceder a {}; compruebe la conexión a Internet, o el proxy en las opciones de QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>This Python cannot make environments; install its module venv (Debian, Ubuntu: python3-venv) and continue.</source>
            <translation>Este Python no puede crear entornos; instale su módulo venv (Debian, Ubuntu: python3-venv) y continúe.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The package index has no {} for this Python and system; try another Python, or another package index.</source>
            <translation>El índice de paquetes no tiene {} para este Python y sistema; pruebe otro Python, u otro índice de paquetes.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>This processor lacks instructions that PyTorch needs (AVX); use a newer computer.</source>
            <translation>A este procesador le faltan instrucciones que PyTorch necesita (AVX); use un equipo más nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>Another QGIS is installing the backend; wait until it is done, then look again.</source>
            <translation>Otro QGIS está instalando el motor; espere a que termine y mire de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The installation failed with exit status {} ({}); the log says more.</source>
            <translation>La instalación falló con estado {} ({}); el registro dice más.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/extra_packages.py"></location>
            <source>Exporting to ONNX needs {} in the backend's Python ({}); install them with the button below, about {} MB.</source>
            <translation>Exportar a ONNX necesita {} en el Python del backend ({}); instálelos con el botón de abajo, unos {} MB.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/extra_packages.py"></location>
            <source>Exporting to ONNX needs {} in the Python that the options name; install them with: {}</source>
            <translation>Exportar a ONNX necesita {} en el Python que nombran las opciones; instálelos con: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>Stopped. What was downloaded is kept.</source>
            <translation>Detenido. Lo descargado se conserva.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>Trying it out</source>
            <translation>Probándolo</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>Looking for a Python</source>
            <translation>Buscando un Python</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>Going on in {}</source>
            <translation>Continuando en {}</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>Making {} with Python {} ({})</source>
            <translation>Creando {} con Python {} ({})</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>Making the environment</source>
            <translation>Creando el entorno</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>There are {} MB free where the QGIS profile is, but {} MB are needed; free some space and try again.</source>
            <translation>Hay {} MB libres donde está el perfil de QGIS, pero se necesitan {} MB; libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/interpreters.py"></location>
            <source>LandQuilt needs a Python {} to {} of 64 bits, but found {}; install one from python.org and press Install again.</source>
            <translation>LandQuilt necesita un Python {} a {} de 64 bits, pero encontró {}; instale uno de python.org y pulse Instalar de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/interpreters.py"></location>
            <location filename="../../plugin/segment/output_choice.py"></location>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../plugin/install/interpreters.py"></location>
            <source>LandQuilt's packages are not made for the Python {}.</source>
            <translation>Los paquetes de LandQuilt no existen para el Python {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/interpreters.py"></location>
            <source>This Linux has glibc {}, but PyTorch needs {} or later; use a newer Linux (Debian 10, Ubuntu 20.04, RHEL 8 or later).</source>
            <translation>Este Linux tiene glibc {}, pero PyTorch necesita {} o posterior; use un Linux más nuevo (Debian 10, Ubuntu 20.04, RHEL 8 o posterior).</translation>
        </message>
        <message>
            <location filename="../../plugin/install/interpreters.py"></location>
            <source>The Python {} lacks {}; install it with your package manager (Debian, Ubuntu: python{}-venv) and press Install again.</source>
            <translation>Al Python {} le falta {}; instálelo con su gestor de paquetes (Debian, Ubuntu: python{}-venv) y pulse Instalar de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/interpreters.py"></location>
            <source>The Python {} lacks {}; install a complete one from python.org and press Install again.</source>
            <translation>Al Python {} le falta {}; instale uno completo de python.org y pulse Instalar de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/meter.py"></location>
            <source>Asking for the packages</source>
            <translation>Consultando los paquetes</translation>
        </message>
        <message>
            <location filename="../../plugin/install/meter.py"></location>
            <source>Unpacking {} package(s), this may take minutes</source>
            <translation>Desempaquetando {} paquete(s), esto puede tardar minutos</translation>
        </message>
        <message>
            <location filename="../../plugin/install/meter.py"></location>
            <source>Downloading {}: {} of {} MB</source>
            <translation>Descargando {}: {} de {} MB</translation>
        </message>
        <message>
            <location filename="../../plugin/install/removal.py"></location>
            <source>Remove the backend from {}? LandQuilt cannot classify until it is installed again; your models and maps stay.</source>
            <translation>¿Quitar el backend de {}? LandQuilt no puede clasificar hasta que se instale de nuevo; sus modelos y mapas se quedan.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/report.py"></location>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <location filename="../../plugin/install/report.py"></location>
            <source>PyTorch</source>
            <translation>PyTorch</translation>
        </message>
        <message>
            <location filename="../../plugin/install/report.py"></location>
            <source>Rasterio, GDAL</source>
            <translation>Rasterio, GDAL</translation>
        </message>
        <message>
            <location filename="../../plugin/install/report.py"></location>
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <location filename="../../plugin/install/report.py"></location>
            <source>Runs on</source>
            <translation>Se ejecuta en</translation>
        </message>
        <message>
            <location filename="../../plugin/install/report.py"></location>
            <source>bfloat16</source>
            <translation>bfloat16</translation>
        </message>
        <message>
            <location filename="../../plugin/install/report.py"></location>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../plugin/install/report.py"></location>
            <source>no, float32 is used</source>
            <translation>no, se usa float32</translation>
        </message>
        <message>
            <location filename="../../plugin/install/report.py"></location>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <location filename="../../plugin/install/report.py"></location>
            <source>{} Mpx/s</source>
            <translation>{} Mpx/s</translation>
        </message>
        <message>
            <location filename="../../plugin/install/report.py"></location>
            <source>{} of {} cores</source>
            <translation>{} de {} núcleos</translation>
        </message>
        <message>
            <location filename="../../plugin/install/trial_box.py"></location>
            <source>Test backend</source>
            <translation>Probar el motor</translation>
        </message>
        <message>
            <location filename="../../plugin/install/trial_box.py"></location>
            <source>Run a tiny job; shows versions, devices and speed.</source>
            <translation>Ejecutar un trabajo diminuto; muestra versiones, dispositivos y velocidad.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/trial_box.py"></location>
            <source>Copy report</source>
            <translation>Copiar el informe</translation>
        </message>
        <message>
            <location filename="../../plugin/install/trial_box.py"></location>
            <source>Copy versions, settings and the log for a bug report, without your name and passwords.</source>
            <translation>Copiar versiones, ajustes y el registro para un informe de errores, sin su nombre ni contraseñas.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/trial_box.py"></location>
            <source>Result of the backend's test</source>
            <translation>Resultado de la prueba del motor</translation>
        </message>
        <message>
            <location filename="../../plugin/install/trial_box.py"></location>
            <source>Testing… the first start of PyTorch can take a minute.</source>
            <translation>Probando… el primer arranque de PyTorch puede tardar un minuto.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/trial_box.py"></location>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/class_bar.py"></location>
            <source>LandQuilt: class to draw</source>
            <translation>LandQuilt: clase que se dibuja</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/class_bar.py"></location>
            <location filename="../../plugin/widgets/class_buttons.py"></location>
            <source>What is drawn from now on is {}.</source>
            <translation>Lo que se dibuje desde ahora es {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/class_bar.py"></location>
            <source>Key: {}</source>
            <translation>Tecla: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/from_map.py"></location>
            <source>The layer {!r} is not a classified map: choose a class raster, or polygons with the class code in a field “class”.</source>
            <translation>La capa {!r} no es un mapa clasificado: elija un ráster de clases, o polígonos con el código de clase en un campo «class».</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/from_map.py"></location>
            <source>The map holds no polygon with a class code; choose another layer.</source>
            <translation>El mapa no contiene ningún polígono con un código de clase; elija otra capa.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/from_map.py"></location>
            <source>Nothing of the map is left there: choose another extent, or leave out less.</source>
            <translation>Allí no queda nada del mapa: elija otra extensión, u omita menos.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>What will be drawn on: the layer gets its coordinate system. None: the project's.</source>
            <translation>Sobre lo que se dibujará: la capa recibe su sistema de coordenadas. Ninguna: el del proyecto.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <location filename="../../plugin/segment/form_page.py"></location>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Image</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>The classes to choose among.</source>
            <translation>Las clases entre las que elegir.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>as in the model {}</source>
            <translation>como en el modelo {}</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>classes of your own…</source>
            <translation>clases propias…</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>Code, name and, if you like, colour of each class, separated by commas.</source>
            <translation>Código, nombre y, si quiere, color de cada clase, separados por comas.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>Classes of your own</source>
            <translation>Clases propias</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>A new GeoPackage; an existing one is never overwritten.</source>
            <translation>Un GeoPackage nuevo; uno existente nunca se sobrescribe.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>Start drawing</source>
            <translation>Empezar a dibujar</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>Make the layer and begin to draw: the keys 1 to 9 choose the class.</source>
            <translation>Crear la capa y empezar a dibujar: las teclas 1 a 9 eligen la clase.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>&amp;Start drawing</source>
            <translation>&amp;Empezar a dibujar</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>&amp;Image</source>
            <translation>&amp;Imagen</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>Write your classes as {}.</source>
            <translation>Escriba sus clases como {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/layer.py"></location>
            <source>Label layers are GeoPackages, but {} is to be something else; choose a name that ends in .gpkg.</source>
            <translation>Las capas de etiquetas son GeoPackages, pero {} sería otra cosa; elija un nombre que termine en .gpkg.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/layer.py"></location>
            <source>{} is there already and may hold somebody's labels; choose another name, or delete it first.</source>
            <translation>{} ya existe y puede contener etiquetas de alguien; elija otro nombre, o elimínelo antes.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/layer.py"></location>
            <source>The folder {} does not exist; choose another.</source>
            <translation>La carpeta {} no existe; elija otra.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/layer.py"></location>
            <source>The labels cannot be written to {} ({}); choose another folder, or free some space.</source>
            <translation>Las etiquetas no se pueden escribir en {} ({}); elija otra carpeta, o libere espacio.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/layer.py"></location>
            <source>The form of the labels cannot be written to {} ({}).</source>
            <translation>El formulario de las etiquetas no se puede escribir en {} ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/layer.py"></location>
            <source>(no class yet)</source>
            <translation>(aún sin clase)</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/legend.py"></location>
            <source>The legend gives {!r} the code {}; choose codes from 1 to {}.</source>
            <translation>La leyenda da a {!r} el código {}; elija códigos de 1 a {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/layer_files.py"></location>
            <source>The layer {!r} is neither a raster nor polygons or points; choose another.</source>
            <translation>La capa {!r} no es ni un ráster ni polígonos o puntos; elija otra.</translation>
        </message>
        <message>
            <location filename="../../plugin/layer_files.py"></location>
            <source>The layer {!r} has no geometry; choose a class raster, polygons, lines or points.</source>
            <translation>La capa {!r} no tiene geometría; elija un ráster de clases, polígonos, líneas o puntos.</translation>
        </message>
        <message>
            <location filename="../../plugin/layer_files.py"></location>
            <source>The layer {!r} has no field {!r}; choose among {}.</source>
            <translation>La capa {!r} no tiene ningún campo {!r}; elija entre {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/layer_files.py"></location>
            <source>The layer {!r} cannot be copied to {} ({}); free some space.</source>
            <translation>La capa {!r} no se puede copiar en {} ({}); libere espacio.</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The layer {!r} is a file of a format ({}) that the backend does not read; export it to a GeoTIFF first.</source>
            <translation>La capa {!r} es un archivo de un formato ({}) que el backend no lee; expórtela primero a GeoTIFF.</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The layer {!r} does not come from a file; export it to a GeoTIFF first (right-click, Export, Save As).</source>
            <translation>La capa {!r} no procede de un archivo; expórtela antes a un GeoTIFF (clic derecho, Exportar, Guardar como).</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The image {} cannot be given the layer's coordinate system {}; save it with that system first.</source>
            <translation>A la imagen {} no se le puede dar el sistema de coordenadas de la capa {}; guárdela antes con ese sistema.</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The mask cannot be written to {} ({}); free some space.</source>
            <translation>La máscara no se puede escribir en {} ({}); libere espacio.</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The mask {!r} holds no polygons, or none is selected; draw or select one, or leave the mask out.</source>
            <translation>La máscara {!r} no contiene polígonos, o ninguno está seleccionado; dibuje o seleccione uno, o prescinda de la máscara.</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The polygons cannot be written to {}; choose a GeoPackage.</source>
            <translation>Los polígonos no se pueden escribir en {}; elija un GeoPackage.</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The layer {!r} is being edited, and its file is to be written anew; end its editing or choose another file.</source>
            <translation>La capa {!r} se está editando y su archivo se va a escribir de nuevo; termine la edición o elija otro archivo.</translation>
        </message>
        <message>
            <location filename="../../plugin/learning_actions.py"></location>
            <source>Make a polygon layer with the legend in its form, and begin to draw labels to train on.</source>
            <translation>Crear una capa de polígonos con la leyenda en su formulario, y empezar a dibujar etiquetas con las que entrenar.</translation>
        </message>
        <message>
            <location filename="../../plugin/learning_actions.py"></location>
            <source>New label layer…</source>
            <translation>Nueva capa de etiquetas…</translation>
        </message>
        <message>
            <location filename="../../plugin/learning_actions.py"></location>
            <source>Make labels of a part of a classified map, and correct them, so that a network learns from its mistakes.</source>
            <translation>Hacer etiquetas de una parte de un mapa clasificado, y corregirlas, para que una red aprenda de sus errores.</translation>
        </message>
        <message>
            <location filename="../../plugin/learning_actions.py"></location>
            <source>Labels from a map…</source>
            <translation>Etiquetas a partir de un mapa…</translation>
        </message>
        <message>
            <location filename="../../plugin/learning_actions.py"></location>
            <location filename="../../plugin/segment/model_choice.py"></location>
            <source>Look at the models: rename, delete, export and import them.</source>
            <translation>Ver los modelos: cambiarles el nombre, eliminarlos, exportarlos e importarlos.</translation>
        </message>
        <message>
            <location filename="../../plugin/learning_actions.py"></location>
            <source>Models…</source>
            <translation>Modelos…</translation>
        </message>
        <message>
            <location filename="../../plugin/manual.py"></location>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location filename="../../plugin/manual.py"></location>
            <source>Open the manual at the page for this window.</source>
            <translation>Abrir el manual en la página de esta ventana.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/archive.py"></location>
            <source>The model {!r} has no weights, so there is nothing to take along; get the model anew.</source>
            <translation>El modelo {!r} no tiene pesos, así que no hay nada que llevarse; consiga de nuevo el modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/archive.py"></location>
            <source>{} is larger than the {:,} bytes that an archive takes of it.</source>
            <translation>{} supera los {:,} bytes que un archivo comprimido admite de él.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/archive.py"></location>
            <source>{} cannot be written ({}).</source>
            <translation>{} no se puede escribir ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/models/archive.py"></location>
            <source>The model cannot be written to {} ({}).</source>
            <translation>El modelo no se puede escribir en {} ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/models/archive.py"></location>
            <source>{!r} in the archive is not what was exported (SHA-256 differs); get the archive anew.</source>
            <translation>{!r} en el archivo comprimido no es lo que se exportó (SHA-256 distinto); consiga de nuevo el archivo comprimido.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/archive.py"></location>
            <source>The weights in the archive are no safetensors file; LandQuilt reads no other, since others can hold programs.</source>
            <translation>Los pesos del archivo comprimido no son un archivo safetensors; LandQuilt no lee ningún otro, pues otros pueden contener programas.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/archive.py"></location>
            <source>The weights of {!r} are not the ones its card describes (SHA-256 differs); get the model anew.</source>
            <translation>Los pesos de {!r} no son los que describe su ficha (SHA-256 distinto); consiga de nuevo el modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/library.py"></location>
            <source>{} cannot be renamed ({}); close the program that uses it.</source>
            <translation>{} no puede cambiar de nombre ({}); cierre el programa que lo usa.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/library.py"></location>
            <source>{} cannot be deleted ({}); close the program that uses it.</source>
            <translation>{} no se puede eliminar ({}); cierre el programa que lo usa.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/library.py"></location>
            <source>The state of the training in {} cannot be deleted ({}); close the program that uses it.</source>
            <translation>El estado del entrenamiento de {} no se puede eliminar ({}); cierre el programa que lo usa.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/library.py"></location>
            <source>{!r} came with the plugin and stays as it is; export it and import it under another name to have your own.</source>
            <translation>{!r} viene con el complemento y se queda como está; expórtelo e impórtelo con otro nombre para tener uno propio.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/library.py"></location>
            <source>The model {!r} is in use by a run; wait for its end, or cancel it.</source>
            <translation>El modelo {!r} lo está usando una ejecución; espere a que termine, o cancélela.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>{} is not a zip file that LandQuilt wrote, or it is cut off; get it anew.</source>
            <translation>{} no es un archivo zip escrito por LandQuilt, o está cortado; consígalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>{} holds {} files; a model has at most {}. It was not made by LandQuilt.</source>
            <translation>{} contiene {} archivos; un modelo tiene como mucho {}. No lo creó LandQuilt.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>The archive holds {!r}, which is not part of a model; LandQuilt did not make it.</source>
            <translation>El archivo comprimido contiene {!r}, que no es parte de un modelo; no lo creó LandQuilt.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>The archive holds {!r} twice; it was not made by LandQuilt.</source>
            <translation>El archivo comprimido contiene {!r} dos veces; no lo creó LandQuilt.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>The archive lacks {}; it holds no model that LandQuilt exported.</source>
            <translation>Al archivo comprimido le falta {}; no contiene ningún modelo que LandQuilt haya exportado.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>{!r} in the archive is a link or no file at all; it was not made by LandQuilt.</source>
            <translation>{!r} en el archivo comprimido es un enlace o no es ningún archivo; no lo creó LandQuilt.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>{!r} in the archive is encrypted or compressed in an unusual way; export the model anew.</source>
            <translation>{!r} en el archivo comprimido está cifrado o comprimido de forma inusual; exporte de nuevo el modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>{!r} in the archive takes {:,} bytes unpacked; a model's takes at most {:,}.</source>
            <translation>{!r} en el archivo comprimido ocupa {:,} bytes descomprimido; el de un modelo ocupa como mucho {:,}.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>The manifest in the archive is damaged; get the archive anew.</source>
            <translation>El manifiesto del archivo comprimido está dañado; consiga de nuevo el archivo comprimido.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>The archive is not a model that LandQuilt exported; its manifest says something else.</source>
            <translation>El archivo comprimido no es un modelo que LandQuilt haya exportado; su manifiesto dice otra cosa.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>The archive was made by a later version of LandQuilt; update the plugin.</source>
            <translation>El archivo comprimido lo creó una versión posterior de LandQuilt; actualice el complemento.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>What the archive holds is not what its manifest says ({}); get the archive anew.</source>
            <translation>Lo que contiene el archivo comprimido no es lo que dice su manifiesto ({}); consiga de nuevo el archivo comprimido.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>The archive {} is damaged ({}); get it anew.</source>
            <translation>El archivo comprimido {} está dañado ({}); consígalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>{} cannot be read ({}).</source>
            <translation>{} no se puede leer ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>What the model's folder takes on the disk.</source>
            <translation>Lo que ocupa en el disco la carpeta del modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>Delete the state of the training; it cannot be resumed then. The network stays as it is. You are asked first.</source>
            <translation>Eliminar el estado del entrenamiento; después no se podrá continuar. La red queda como está. Antes se pregunta.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>Free &amp;space…</source>
            <translation>Liberar e&amp;spacio…</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Free space</source>
            <translation>Liberar espacio</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>Card</source>
            <translation>Ficha</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>There is no model yet; import one, or train one.</source>
            <translation>Aún no hay ningún modelo; importe uno, o entrene uno.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>{:.0f} MB, {:.0f} MB of them for “Train on”</source>
            <translation>{:.0f} MB, de los que {:.0f} MB son para «Entrenar más»</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>{:.0f} MB</source>
            <translation>{:.0f} MB</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>The model has no history of its training (history.jsonl).</source>
            <translation>El modelo no tiene historial de su entrenamiento (history.jsonl).</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <location filename="../../plugin/segment/model_choice.py"></location>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>The models of the plugin and your own.</source>
            <translation>Los modelos del complemento y los suyos.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Something is being written or read.</source>
            <translation>Se está escribiendo o leyendo algo.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>&amp;Import…</source>
            <translation>&amp;Importar…</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Add a model from a .zip that LandQuilt exported.</source>
            <translation>Añadir un modelo desde un .zip exportado por LandQuilt.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Open the folder in which your models lie.</source>
            <translation>Abrir la carpeta en la que están sus modelos.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>&amp;Folder</source>
            <translation>Car&amp;peta</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Write the model into one .zip, for another machine.</source>
            <translation>Escribir el modelo en un solo .zip, para otro equipo.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Write the model as ONNX for other programs, such as the Deepness plugin. Takes half a minute, in the background.</source>
            <translation>Escribir el modelo como ONNX para otros programas, como el complemento Deepness. Tarda medio minuto, en segundo plano.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Export to &amp;ONNX…</source>
            <translation>Exportar a &amp;ONNX…</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Install onnx, onnxscript and onnxruntime into LandQuilt's own environment, then write the file.</source>
            <translation>Instalar onnx, onnxscript y onnxruntime en el entorno propio de LandQuilt y luego escribir el archivo.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>&amp;Install what ONNX export needs</source>
            <translation>&amp;Instalar lo que necesita exportar a ONNX</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>&amp;Rename…</source>
            <translation>Cambiar el &amp;nombre…</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Give the model another name.</source>
            <translation>Dar otro nombre al modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>&amp;Delete…</source>
            <translation>E&amp;liminar…</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Delete the model's folder; you are asked first.</source>
            <translation>Eliminar la carpeta del modelo; antes se le pregunta.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>This model came with the plugin and stays as it is.</source>
            <translation>Este modelo viene con el complemento y se queda como está.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Rename the model</source>
            <translation>Cambiar el nombre del modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>New name:</source>
            <translation>Nombre nuevo:</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Delete the model {!r} and all that is in its folder ({:.0f} MB)? This cannot be undone.

{}</source>
            <translation>¿Eliminar el modelo {!r} y todo lo que hay en su carpeta ({:.0f} MB)? No se puede deshacer.

{}</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Delete the model</source>
            <translation>Eliminar el modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>{!r} was deleted.</source>
            <translation>{!r} se eliminó.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Delete the state of the training of {!r} ({:.0f} MB)? The network stays as it is and can be used and fine-tuned, but its training can no longer be resumed. This cannot be undone.</source>
            <translation>¿Eliminar el estado del entrenamiento de {!r} ({:.0f} MB)? La red queda como está y se puede usar y afinar, pero su entrenamiento ya no se podrá continuar. No se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>{:.0f} MB freed.</source>
            <translation>{:.0f} MB liberados.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>{} (bundled)</source>
            <translation>{} (incluido)</translation>
        </message>
        <message>
            <location filename="../../plugin/models/names.py"></location>
            <source>{!r} cannot be a model's name; take up to {} letters, digits, spaces, dots, dashes and underscores.</source>
            <translation>{!r} no puede ser el nombre de un modelo; use hasta {} letras, cifras, espacios, puntos, guiones y guiones bajos.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/names.py"></location>
            <source>There is already a model {!r} in {}; choose another name.</source>
            <translation>Ya hay un modelo {!r} en {}; elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/onnx_export.py"></location>
            <source>The backend's Python does not answer ({}); test it in the options.</source>
            <translation>El Python del backend no responde ({}); pruébelo en las opciones.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/onnx_export.py"></location>
            <source>Written to {}; its probabilities differ by {:.1g} at most from the model's.</source>
            <translation>Escrito en {}; sus probabilidades difieren como mucho en {:.1g} de las del modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/onnx_export.py"></location>
            <source>Exporting to ONNX</source>
            <translation>Exportando a ONNX</translation>
        </message>
        <message>
            <location filename="../../plugin/models/onnx_export.py"></location>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Import a model</source>
            <translation>Importar un modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Model archives (*.zip)</source>
            <translation>Archivos comprimidos de modelo (*.zip)</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Imported as {!r}.</source>
            <translation>Importado como {!r}.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Importing a model</source>
            <translation>Importando un modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Export the model</source>
            <translation>Exportar el modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Written to {}.</source>
            <translation>Escrito en {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Exporting a model</source>
            <translation>Exportando un modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Export to ONNX</source>
            <translation>Exportar a ONNX</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>ONNX (*.onnx)</source>
            <translation>ONNX (*.onnx)</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Exporting {!r} to ONNX…</source>
            <translation>Exportando {!r} a ONNX…</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Installing what ONNX export needs, then exporting…</source>
            <translation>Instalando lo que necesita exportar a ONNX, luego se exporta…</translation>
        </message>
        <message>
            <location filename="../../plugin/online/answers.py"></location>
            <source>no answer in time</source>
            <translation>sin respuesta a tiempo</translation>
        </message>
        <message>
            <location filename="../../plugin/online/answers.py"></location>
            <source>the address</source>
            <translation>la dirección</translation>
        </message>
        <message>
            <location filename="../../plugin/online/answers.py"></location>
            <source>the server sent {} instead of a picture</source>
            <translation>el servidor envió {} en vez de una imagen</translation>
        </message>
        <message>
            <location filename="../../plugin/online/blocks.py"></location>
            <source>no data came</source>
            <translation>no llegaron datos</translation>
        </message>
        <message>
            <location filename="../../plugin/online/blocks.py"></location>
            <source>A block of the image cannot be written to {} ({}); free some space.</source>
            <translation>Un bloque de la imagen no se puede escribir en {} ({}); libere espacio.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/fetch.py"></location>
            <source>The layer {!r} is empty in this extent; choose another.</source>
            <translation>La capa {!r} está vacía en esta extensión; elija otra.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/fetch.py"></location>
            <source>fetching</source>
            <translation>obteniendo</translation>
        </message>
        <message>
            <location filename="../../plugin/online/fetch.py"></location>
            <source>{!r} is read at {:.3g} m per pixel: {} {}, {:.1f} million pixels; {} were fetched before.</source>
            <translation>{!r} se lee a {:.3g} m por píxel: {} {}, {:.1f} millones de píxeles; {} ya se habían obtenido.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/fetch.py"></location>
            <source>Nothing of the layer {!r} arrived ({}); check the connection, the layer and the extent.</source>
            <translation>No llegó nada de la capa {!r} ({}); compruebe la conexión, la capa y la extensión.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/fetch.py"></location>
            <source>{} of {} {} did not arrive ({}); their places are no data in the map.</source>
            <translation>{} de {} {} no llegaron ({}); su lugar queda sin datos en el mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/fetch.py"></location>
            <source>The server left {:.1%} of the extent transparent; it is no data in the map.</source>
            <translation>El servidor dejó transparente {:.1%} de la extensión; queda sin datos en el mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/plan.py"></location>
            <source>tiles</source>
            <translation>teselas</translation>
        </message>
        <message>
            <location filename="../../plugin/online/plan.py"></location>
            <source>blocks</source>
            <translation>bloques</translation>
        </message>
        <message>
            <location filename="../../plugin/online/plan.py"></location>
            <source>The mask lies outside the extent; draw it inside, or leave the extent out.</source>
            <translation>La máscara queda fuera de la extensión; dibújela dentro, o prescinda de la extensión.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/plan.py"></location>
            <source>The extent {} holds nothing of the layer {!r}, which covers {}; choose an extent inside.</source>
            <translation>La extensión {} no contiene nada de la capa {!r}, que cubre {}; elija una extensión dentro.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/plan.py"></location>
            <source>The layer {!r} is too large to be fetched as a whole; choose an extent.</source>
            <translation>La capa {!r} es demasiado grande para obtenerla entera; elija una extensión.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/plan.py"></location>
            <source>The extent holds {:,.0f} million pixels of the layer {!r}, but at most {:,.0f} are fetched at once; choose a smaller one.</source>
            <translation>La extensión contiene {:,.0f} millones de píxeles de la capa {!r}, pero se obtienen como mucho {:,.0f} a la vez; elija una menor.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/source.py"></location>
            <source>The layer {!r} cannot be read ({}); check its connection, or choose another layer.</source>
            <translation>La capa {!r} no se puede leer ({}); compruebe su conexión, o elija otra capa.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/source.py"></location>
            <source>it has no bands</source>
            <translation>no tiene bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/online/source.py"></location>
            <source>The layer {!r} holds complex numbers or values of an unknown type; choose a layer of real numbers or colours.</source>
            <translation>La capa {!r} contiene números complejos o valores de un tipo desconocido; elija una capa de números reales o de colores.</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Fastest there is</source>
            <translation>El más rápido disponible</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Where the network computes, unless a run says otherwise.</source>
            <translation>Dónde calcula la red, salvo que una ejecución diga otra cosa.</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Best for the device</source>
            <translation>La mejor para el dispositivo</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Of the network's arithmetic: float32 is exact and slow, half precision changes few pixels in a million.</source>
            <translation>De los cálculos de la red: float32 es exacto y lento, la media precisión cambia pocos píxeles de cada millón.</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source> GB</source>
            <translation> GB</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>A run that would need more ends with a message. From 2 GB on; not on macOS, and not for a graphics card's own memory.</source>
            <translation>Una ejecución que necesitara más termina con un mensaje. A partir de 2 GB; no en macOS, ni para la memoria de una tarjeta gráfica.</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Folder of your own model folders</source>
            <translation>Carpeta de sus propias carpetas de modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Each of its folders with a card.json can be chosen as a model.</source>
            <translation>Cada una de sus carpetas con un card.json se puede elegir como modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Python with PyTorch and Rasterio</source>
            <translation>Python con PyTorch y Rasterio</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>LandQuilt's own</source>
            <translation>El propio de LandQuilt</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Empty: LandQuilt's own environment, which its panel installs.</source>
            <translation>Vacío: el entorno propio de LandQuilt, que instala su panel.</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Address of a package index (PEP 503) to install the backend from, e.g. your company's mirror.</source>
            <translation>Dirección de un índice de paquetes (PEP 503) desde el que instalar el motor, p. ej. la réplica de su empresa.</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>&amp;Device</source>
            <translation>&amp;Dispositivo</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>&amp;Precision</source>
            <translation>&amp;Precisión</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>&amp;Memory limit</source>
            <translation>Límite de &amp;memoria</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>M&amp;odels folder</source>
            <translation>Carpeta de m&amp;odelos</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Backend's P&amp;ython</source>
            <translation>P&amp;ython del motor</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Package &amp;index</source>
            <translation>Índ&amp;ice de paquetes</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Uses {}</source>
            <translation>Usa {}</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Turn an orthophoto into a styled map of land-cover classes.</source>
            <translation>Convertir una ortofoto en un mapa con estilo de clases de cobertura del suelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>LandQuilt panel</source>
            <translation>Panel LandQuilt</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Open the Processing algorithm that the panel runs, as a dialog.</source>
            <translation>Abrir como diálogo el algoritmo de Procesos que ejecuta el panel.</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Classify land cover…</source>
            <translation>Clasificar la cobertura del suelo…</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Compare maps with a reference, and with each other.</source>
            <translation>Comparar mapas con una referencia y entre sí.</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Compare accuracy…</source>
            <translation>Comparar la exactitud…</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Train or fine-tune a network on labelled orthophotos.</source>
            <translation>Entrenar o ajustar una red con ortofotos etiquetadas.</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Train…</source>
            <translation>Entrenar…</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Open the manual in the browser; it comes with the plugin.</source>
            <translation>Abrir el manual en el navegador; viene con el complemento.</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Manual</source>
            <translation>Manual</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Draw the orthophoto of a village that does not exist, to try the plugin with.</source>
            <translation>Dibujar la ortofoto de un pueblo que no existe, para probar el complemento.</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <location filename="../../plugin/sample_image.py"></location>
            <source>Sample image</source>
            <translation>Imagen de ejemplo</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>The network is in {}; install the backend, then choose it.</source>
            <translation>La red está en {}; instale el backend y luego elíjala.</translation>
        </message>
        <message>
            <location filename="../../plugin/result_layers.py"></location>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>{} of {}</source>
            <translation>{} de {}</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview.py"></location>
            <source>The preview failed; the log of Python errors says why.</source>
            <translation>La vista previa falló; el registro de errores de Python dice por qué.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_job.py"></location>
            <source>There is no image to preview; choose one.</source>
            <translation>No hay imagen para la vista previa; elija una.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_plan.py"></location>
            <source>The map shows too much of the image for a preview; zoom in.</source>
            <translation>El mapa muestra demasiada imagen para una vista previa; acerque.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_plan.py"></location>
            <source>Preview at the image's own pixels, as the run computes.</source>
            <translation>Vista previa en los píxeles de la imagen, como calcula la ejecución.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_plan.py"></location>
            <source>The map shows too much of the image for a preview at {} per pixel or finer; zoom in.</source>
            <translation>El mapa muestra demasiada imagen para una vista previa a {} por píxel o más fina; acerque.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_plan.py"></location>
            <source>Preview at {} per pixel; the run computes at {}.</source>
            <translation>Vista previa a {} por píxel; la ejecución calcula a {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_plan.py"></location>
            <source>Preview at {} per pixel, as the run computes.</source>
            <translation>Vista previa a {} por píxel, como calcula la ejecución.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_plan.py"></location>
            <source>The map shows no part of the image {!r}; zoom to it.</source>
            <translation>El mapa no muestra ninguna parte de la imagen {!r}; haga zoom a ella.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_source.py"></location>
            <source>The preview was given up.</source>
            <translation>Se abandonó la vista previa.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue.py"></location>
            <source>{} is the output of a run that is not over; choose another file.</source>
            <translation>{} es la salida de una ejecución que no ha terminado; elija otro archivo.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <location filename="../../plugin/segment/contents.py"></location>
            <source>Runs</source>
            <translation>Ejecuciones</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>One run at a time; the others wait. Click one to read its log.</source>
            <translation>Una ejecución a la vez; las demás esperan. Pulse una para leer su registro.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>What the run that is chosen above has said.</source>
            <translation>Lo que ha dicho la ejecución elegida arriba.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>Nothing has run yet.</source>
            <translation>Todavía no se ha ejecutado nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>Classify several images of the project with the settings of the panel, one after the other.</source>
            <translation>Clasificar varias imágenes del proyecto con los ajustes del panel, una tras otra.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>Se&amp;veral images…</source>
            <translation>&amp;Varias imágenes…</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>&amp;Remove</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>Take the chosen run off the list; one that is running is cancelled.</source>
            <translation>Quitar de la lista la ejecución elegida; si está en curso, se cancela.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>Copy &amp;log</source>
            <translation>Copiar el &amp;registro</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>Copy the log of the chosen run, to paste it into a report.</source>
            <translation>Copiar el registro de la ejecución elegida para pegarlo en un informe.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>running, {:.0f} %</source>
            <translation>en curso, {:.0f} %</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>done</source>
            <translation>terminada</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>failed</source>
            <translation>fallida</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>cancelled</source>
            <translation>cancelada</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run.py"></location>
            <source>Classifying {}</source>
            <translation>Clasificando {}</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run.py"></location>
            <source>The layer {!r} is no longer in the project; add it again, or remove this run.</source>
            <translation>La capa {!r} ya no está en el proyecto; añádala de nuevo o quite esta ejecución.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run.py"></location>
            <source>{}: cancelled; nothing was written.</source>
            <translation>{}: cancelada; no se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run.py"></location>
            <source>Starting</source>
            <translation>Iniciando</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run.py"></location>
            <source>Cancelling</source>
            <translation>Cancelando</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run.py"></location>
            <source>The run failed; QGIS's log messages say why.</source>
            <translation>La ejecución falló; los mensajes del registro de QGIS dicen por qué.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>How far the run is.</source>
            <translation>Lo avanzada que está la ejecución.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>Cancel the run: it ends within a moment and leaves no file. Those that wait go on.</source>
            <translation>Cancelar la ejecución: termina en un momento y no deja ningún archivo. Las que esperan continúan.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>({} waiting)</source>
            <translation>({} en espera)</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>Add to &amp;queue</source>
            <translation>Aña&amp;dir a la cola</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>Run this too, once those before it have ended.</source>
            <translation>Ejecutar también esto cuando terminen las anteriores.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>Classify the image with these settings. The result arrives as a group of layers.</source>
            <translation>Clasificar la imagen con estos ajustes. El resultado llega como un grupo de capas.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>{}: done; the files are written.</source>
            <translation>{}: terminada; los archivos están escritos.</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <source>Draw places of a map at random, at which somebody looks up what is truly there.</source>
            <translation>Sortea lugares de un mapa en los que alguien mira qué hay de verdad.</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <source>Sample points…</source>
            <translation>Puntos de muestra…</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <source>Go from point to point of a sample, with the map hidden, and say what is truly there: a key for each class.</source>
            <translation>Ir de punto en punto de una muestra, con el mapa oculto, y decir qué hay de verdad: una tecla para cada clase.</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <location filename="../../plugin/samples/dock.py"></location>
            <source>Fill in a sample</source>
            <translation>Rellenar una muestra</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <source>A sample of {} point was drawn.</source>
            <translation>Se sorteó una muestra de {} punto.</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <source>A sample of {} points was drawn.</source>
            <translation>Se sorteó una muestra de {} puntos.</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <source>Fill it in</source>
            <translation>Rellenarla</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <source>There is no sample in the project; draw one with “Sample points”, or add the layer that holds one.</source>
            <translation>No hay ninguna muestra en el proyecto; sortee una con «Puntos de muestra» o añada la capa que la contiene.</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_image.py"></location>
            <source>Drawing the sample image</source>
            <translation>Dibujando la imagen de ejemplo</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_image.py"></location>
            <source>Sample land cover</source>
            <translation>Cobertura de ejemplo</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/layer.py"></location>
            <source>The form of {!r} lists no classes; draw the sample anew, or load the style that lies in its GeoPackage.</source>
            <translation>El formulario de {!r} no enumera clases; sortee la muestra de nuevo o cargue el estilo que está en su GeoPackage.</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/layer.py"></location>
            <source>The layer {!r} takes no answer ({}); see whether its file can be written, or save it under another name.</source>
            <translation>La capa {!r} no acepta la respuesta ({}); mire si su archivo se puede escribir, o guárdela con otro nombre.</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/layer.py"></location>
            <location filename="../../plugin/teach/stroke_layer.py"></location>
            <source>it cannot be edited</source>
            <translation>no se puede editar</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>Points filled in</source>
            <translation>Puntos rellenados</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>How many points have an answer, of all.</source>
            <translation>Cuántos de todos los puntos tienen respuesta.</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>The point in the ring on the map, and what was said of it. What the map says is hidden: who knows it agrees too often.</source>
            <translation>El punto en el anillo del mapa y lo que se dijo de él. Lo que dice el mapa está oculto: quien lo sabe asiente demasiado a menudo.</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>Point</source>
            <translation>Punto</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>The point before this one (key P).</source>
            <translation>El punto anterior a este (tecla P).</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>&amp;Next</source>
            <translation>&amp;Siguiente</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>The point after this one, whatever was said of it (key N).</source>
            <translation>El punto siguiente, se haya dicho de él lo que sea (tecla N).</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>&amp;0 Not yet</source>
            <translation>&amp;0 Todavía no</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>Take the answer back: the point is looked at later (key 0).</source>
            <translation>Retirar la respuesta: el punto se mira más tarde (tecla 0).</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>Next un&amp;filled</source>
            <translation>Siguiente &amp;vacío</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>The next point that has no answer (key F).</source>
            <translation>El siguiente punto que no tiene respuesta (tecla F).</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>Compare maps with what is filled in; points without an answer are left out.</source>
            <translation>Comparar mapas con lo rellenado; los puntos sin respuesta se dejan fuera.</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>&amp;Assess accuracy…</source>
            <translation>&amp;Evaluar la exactitud…</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>{} of {} filled in</source>
            <translation>{} de {} rellenados</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>Point {}: {}</source>
            <translation>Punto {}: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>All points are filled in.</source>
            <translation>Todos los puntos están rellenados.</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>The sample is in no lasting file and is lost when QGIS closes; export it, and fill in that one.</source>
            <translation>La muestra no está en un archivo duradero y se pierde al cerrar QGIS; expórtela y rellene la exportada.</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>not yet</source>
            <translation>todavía no</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>&amp;Area</source>
            <translation>&amp;Zona</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Mas&amp;k</source>
            <translation>M&amp;áscara</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>Area</source>
            <translation>Área</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>What of the image is classified. The rest costs no time.</source>
            <translation>Qué parte de la imagen se clasifica. El resto no cuesta tiempo.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Rectangle</source>
            <translation>Rectángulo</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Draw it on the map, or take it from a layer, a bookmark or the map, by the menu.</source>
            <translation>Dibújelo en el mapa, o tómelo de una capa, un marcador o el mapa con el menú.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Draw or choose</source>
            <translation>Dibujar o elegir</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Classify inside the polygons that are selected on the map, not in all of the layer.</source>
            <translation>Clasificar en los polígonos seleccionados en el mapa, no en todos los de la capa.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_page.py"></location>
            <source>A Python with PyTorch, NumPy, SciPy, Rasterio and safetensors</source>
            <translation>Un Python con PyTorch, NumPy, SciPy, Rasterio y safetensors</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_page.py"></location>
            <source>{} cannot be used.</source>
            <translation>{} no se puede usar.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Stop the installation; it can be continued later.</source>
            <translation>Detener la instalación; se puede continuar más tarde.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Keep it as it is</source>
            <translation>Dejarlo como está</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Progress of the installation</source>
            <translation>Progreso de la instalación</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Use this Python…</source>
            <translation>Usar este Python…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Log of the installation</source>
            <translation>Registro de la instalación</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Name an environment that has PyTorch, NumPy, SciPy, Rasterio and safetensors.</source>
            <translation>Indicar un entorno que tenga PyTorch, NumPy, SciPy, Rasterio y safetensors.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Is there an environment with PyTorch and Rasterio already?</source>
            <translation>¿Hay ya un entorno con PyTorch y Rasterio?</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Processor only: {}</source>
            <translation>Solo procesador: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>NVIDIA graphics card: {}</source>
            <translation>Tarjeta gráfica NVIDIA: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Runs on every computer; about 2 megapixels per second on two fast cores.</source>
            <translation>Funciona en cualquier equipo; unos 2 megapíxeles por segundo con dos núcleos rápidos.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Ten to a hundred times faster; needs a card of the Turing generation (2018) or later and a driver for CUDA 13.</source>
            <translation>De diez a cien veces más rápido; necesita una tarjeta de la generación Turing (2018) o posterior y un controlador para CUDA 13.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Install the backend anew?</source>
            <translation>¿Instalar de nuevo el backend?</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>The environment in your QGIS profile is deleted first; until the new one is ready nothing can run.</source>
            <translation>Primero se borra el entorno del perfil de QGIS; hasta que el nuevo esté listo no se puede ejecutar nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Install anew</source>
            <translation>Instalar de nuevo</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Downloads about {} from {}.</source>
            <translation>Descarga unos {} de {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>An NVIDIA driver was found.</source>
            <translation>Se encontró un controlador de NVIDIA.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Goes into {} and takes about {} there; {} are free.</source>
            <translation>Va a {} y ocupa allí unos {}; hay {} libres.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Installing the backend…</source>
            <translation>Instalando el motor…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>You can go on working in QGIS meanwhile.</source>
            <translation>Mientras tanto puede seguir trabajando en QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>The backend's Python is not there.</source>
            <translation>El Python del motor no está.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>The backend is ready.</source>
            <translation>El motor está listo.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>LandQuilt's backend is not installed yet.</source>
            <translation>El motor de LandQuilt aún no está instalado.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>The installation of the backend is not finished.</source>
            <translation>La instalación del motor no está terminada.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>The backend is of another version.</source>
            <translation>El motor es de otra versión.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>The backend's Python does not work.</source>
            <translation>El Python del motor no funciona.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Continue where it stopped; what was downloaded is kept.</source>
            <translation>Continuar donde se detuvo; lo descargado se conserva.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>This version of the plugin needs other packages; only those that changed are downloaded.</source>
            <translation>Esta versión del complemento necesita otros paquetes; solo se descargan los que cambiaron.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>It is a Python with PyTorch in your QGIS profile. It outlives updates of the plugin, and QGIS's own Python stays as it is.</source>
            <translation>Es un Python con PyTorch en su perfil de QGIS. Sobrevive a las actualizaciones del complemento, y el Python propio de QGIS queda como está.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Continue installing</source>
            <translation>Continuar la instalación</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Update backend</source>
            <translation>Actualizar el motor</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Install backend</source>
            <translation>Instalar el motor</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>{} MB</source>
            <translation>{} MB</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>{} GB</source>
            <translation>{} GB</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/band_choice.py"></location>
            <source>The image's band that the model takes as {}.</source>
            <translation>La banda de la imagen que el modelo toma como {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/bands.py"></location>
            <source>The image has {} bands but the model takes {} ({}); the last one stands in for the others, so expect a poorer map.</source>
            <translation>La imagen tiene {} bandas pero el modelo toma {} ({}); la última sustituye a las demás, así que el mapa será peor.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/bands.py"></location>
            <source>The image has {} band but the model takes {} ({}); it stands in for all of them, so expect a poorer map.</source>
            <translation>La imagen tiene {} banda pero el modelo toma {} ({}); sustituye a todas, así que el mapa será peor.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/bands.py"></location>
            <source>{} for {}</source>
            <translation>{} por {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/bands.py"></location>
            <source>The image shows {} but the model was trained on {}; the nearest bands stand in ({}), so expect a poorer map.</source>
            <translation>La imagen muestra {} pero el modelo se entrenó con {}; las bandas más cercanas las sustituyen ({}), así que el mapa será peor.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Polygons before and after</source>
            <translation>Polígonos antes y después</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>How far the two pictures are.</source>
            <translation>Lo avanzadas que están las dos vistas.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Draw the picture on the right anew.</source>
            <translation>Dibujar de nuevo la vista de la derecha.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>&amp;Update</source>
            <translation>&amp;Actualizar</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Update</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Take these two values into the panel.</source>
            <translation>Llevar estos dos valores al panel.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Use &amp;these values</source>
            <translation>&amp;Usar estos valores</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Use these values</source>
            <translation>Usar estos valores</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Stop and close.</source>
            <translation>Detener y cerrar.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Drag to move, turn the wheel to zoom; both pictures follow.</source>
            <translation>Arrastre para mover, gire la rueda para acercar; ambas vistas siguen.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>{} polygon</source>
            <translation>{} polígono</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>{} polygons</source>
            <translation>{} polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Before: {}, {}</source>
            <translation>Antes: {}, {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>After: {}, {}</source>
            <translation>Después: {}, {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>{} corner</source>
            <translation>{} vértice</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>{} corners</source>
            <translation>{} vértices</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/contents.py"></location>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/correction_bar.py"></location>
            <source>Make a copy of the class raster with what you corrected, drew or deleted in the polygons. The raster itself stays as it is.</source>
            <translation>Hacer una copia del ráster de clases con lo que corrigió, dibujó o borró en los polígonos. El ráster mismo queda como está.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/correction_bar.py"></location>
            <source>&amp;Write into the map</source>
            <translation>&amp;Escribir en el mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/correction_bar.py"></location>
            <source>Writing the corrections…</source>
            <translation>Escribiendo las correcciones…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/correction_bar.py"></location>
            <source>Writing corrections into a map</source>
            <translation>Escribiendo correcciones en un mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/correction_bar.py"></location>
            <source>{} pixels changed, {} of them to no data. The new raster lies above the old one.</source>
            <translation>{} píxeles cambiados, {} de ellos a sin datos. El nuevo ráster está encima del anterior.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/correction_bar.py"></location>
            <source>{} pixels changed. The new raster lies above the old one.</source>
            <translation>{} píxeles cambiados. El nuevo ráster está encima del anterior.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>{}, which took the place of the model of before, is chosen.</source>
            <translation>Se ha elegido {}, que sustituye al modelo anterior.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Keep this image</source>
            <translation>Mantener esta imagen</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Keep this image when another layer becomes the active one.</source>
            <translation>Mantener esta imagen cuando otra capa pase a ser la activa.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>&amp;Before and after…</source>
            <translation>&amp;Antes y después…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Draw the polygons of a small part of the map as they are and as these two values make them.</source>
            <translation>Dibujar los polígonos de una pequeña parte del mapa como son y como los dejan estos dos valores.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>&amp;Model</source>
            <translation>&amp;Modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Tidy polygons</source>
            <translation>Depurar los polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Advanced</source>
            <translation>Avanzado</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>This image stays; click to follow the active layer again.</source>
            <translation>Esta imagen se queda; haga clic para seguir de nuevo la capa activa.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Add an orthophoto to the project, or choose one here.</source>
            <translation>Añada una ortofoto al proyecto o elija una aquí.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Bands: {}</source>
            <translation>Bandas: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/model_choice.py"></location>
            <source>The network that classifies, by the name of its folder.</source>
            <translation>La red que clasifica, por el nombre de su carpeta.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/model_choice.py"></location>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>Choose a model folder: one with a card.json.</source>
            <translation>Elegir una carpeta de modelo: una con un card.json.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/output_choice.py"></location>
            <source>&amp;Polygons</source>
            <translation>&amp;Polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/output_choice.py"></location>
            <source>&amp;Footprints</source>
            <translation>&amp;Huellas</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/output_choice.py"></location>
            <source>Ra&amp;ster</source>
            <translation>Rá&amp;ster</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/output_choice.py"></location>
            <source>C&amp;onfidence</source>
            <translation>C&amp;onfianza</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/output_choice.py"></location>
            <source>temporary</source>
            <translation>temporal</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/overwriting.py"></location>
            <source>Files that are there already</source>
            <translation>Archivos que ya existen</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/overwriting.py"></location>
            <source>{} output is there already, with all that was corrected in it:</source>
            <translation>{} salida ya existe, con todo lo que se corrigió en ella:</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/overwriting.py"></location>
            <source>{} outputs are there already, with all that was corrected in them:</source>
            <translation>{} salidas ya existen, con todo lo que se corrigió en ellas:</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/overwriting.py"></location>
            <source>&amp;Keep, and number the new ones</source>
            <translation>&amp;Conservar, y numerar los nuevos</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/overwriting.py"></location>
            <source>&amp;Overwrite</source>
            <translation>&amp;Sobrescribir</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/pixel_choice.py"></location>
            <source>Pi&amp;xel size (m)</source>
            <translation>Tamaño del pí&amp;xel (m)</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/pixel_choice.py"></location>
            <source>As trained, {}</source>
            <translation>Como se entrenó, {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Classify what the map shows of the image, and lay it over the image for a look. Nothing is kept.</source>
            <translation>Clasificar lo que el mapa muestra de la imagen y superponerlo a ella para verlo. No se guarda nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Preview anew each time the map was moved or zoomed.</source>
            <translation>Nueva vista previa cada vez que se mueva o acerque el mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Follow the map</source>
            <translation>Seguir el mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Take the preview off the map, and follow it no longer.</source>
            <translation>Quitar la vista previa del mapa y no seguirlo más.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Clear the preview</source>
            <translation>Borrar la vista previa</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>How much the preview hides of the image: 0 % is invisible, 100 % hides it.</source>
            <translation>Cuánto tapa la vista previa la imagen: 0 % es invisible, 100 % la tapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Opacity of the preview</source>
            <translation>Opacidad de la vista previa</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Opacity</source>
            <translation>Opacidad</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>State of the preview</source>
            <translation>Estado de la vista previa</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Shows what the model makes of the visible part of the image.</source>
            <translation>Muestra lo que el modelo hace de la parte visible de la imagen.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <location filename="../../plugin/segment/results_page.py"></location>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Classifying: {:.0f} %</source>
            <translation>Clasificando: {:.0f} %</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>The preview {} cannot be opened; free some space for temporary files.</source>
            <translation>La vista previa {} no se puede abrir; libere espacio para archivos temporales.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Reading and classifying…</source>
            <translation>Leyendo y clasificando…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Starting the backend…</source>
            <translation>Iniciando el motor…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/refine_choice.py"></location>
            <source>Refining {:.1f} megapixels takes about {} more on this computer, and {:.0f} MB of disk while it runs.</source>
            <translation>Refinar {:.1f} megapíxeles tarda unos {} más en este equipo y ocupa {:.0f} MB de disco mientras se ejecuta.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_page.py"></location>
            <source>The maps of this project. The one whose layer is the active one is shown.</source>
            <translation>Los mapas de este proyecto. Se muestra aquel cuya capa es la activa.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_page.py"></location>
            <source>How much the map hides of the image: 0 % is invisible, 100 % hides it.</source>
            <translation>Cuánto oculta el mapa de la imagen: 0 % es invisible, 100 % la oculta.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_page.py"></location>
            <source>Opacity of the map</source>
            <translation>Opacidad del mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_page.py"></location>
            <source>There is no map in this project yet: choose an image on the page “Map” and press “Run”.</source>
            <translation>Aún no hay ningún mapa en este proyecto: elija una imagen en la página «Mapa» y pulse «Ejecutar».</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_page.py"></location>
            <source>&amp;Map</source>
            <translation>&amp;Mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_page.py"></location>
            <source>Op&amp;acity</source>
            <translation>Op&amp;acidad</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Select no polygon in the result's layer any more.</source>
            <translation>No seleccionar ya ningún polígono en la capa del resultado.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Clear selection</source>
            <translation>Borrar la selección</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Counting the areas of the classes</source>
            <translation>Calculando las áreas de las clases</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Counting…</source>
            <translation>Calculando…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Areas of the polygons: where their borders are simplified, they differ from the raster's.</source>
            <translation>Áreas de los polígonos: donde sus bordes están simplificados, difieren de las del ráster.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Selecting…</source>
            <translation>Seleccionando…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>{} polygon selected</source>
            <translation>{} polígono seleccionado</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>{} polygons selected</source>
            <translation>{} polígonos seleccionados</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review.py"></location>
            <source>Looking for the least certain polygons</source>
            <translation>Buscando los polígonos menos seguros</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review.py"></location>
            <source>The checks cannot be saved ({}); they are kept in the layer, so correct that and save again.</source>
            <translation>Las comprobaciones no se pueden guardar ({}); quedan en la capa, así que corríjalo y guarde de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Check: low confidence first</source>
            <translation>Comprobar: lo menos seguro primero</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Steps through the polygons that the network was least certain of.</source>
            <translation>Recorre los polígonos de los que la red estaba menos segura.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>All classes</source>
            <translation>Todas las clases</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>&amp;Hide the map</source>
            <translation>&amp;Ocultar el mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Takes maps and errors off the map so that the image below is seen (key H).</source>
            <translation>Quita de la vista los mapas y los errores para ver la imagen de debajo (tecla H).</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>What the network says of this polygon, and how certain it is.</source>
            <translation>Lo que la red dice de este polígono y lo segura que está.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>&amp;Right</source>
            <translation>&amp;Correcto</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>The class is right; mark the polygon as checked and go on (key R).</source>
            <translation>La clase es correcta; marcar el polígono como comprobado y seguir (tecla R).</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>What you said since the list was opened. The layer's field “checked” keeps it.</source>
            <translation>Lo que ha dicho desde que se abrió la lista. El campo «checked» de la capa lo conserva.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Wrong, it is:</source>
            <translation>Incorrecto, es:</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Check polygons of this class only.</source>
            <translation>Comprobar solo polígonos de esta clase.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Leave out polygons smaller than this.</source>
            <translation>Omitir los polígonos menores que esto.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>The polygon before (key P).</source>
            <translation>El polígono anterior (tecla P).</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>The next polygon, without a verdict (key N).</source>
            <translation>El polígono siguiente, sin veredicto (tecla N).</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Take the last verdict back (key U).</source>
            <translation>Retirar el último veredicto (tecla U).</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Write the verdicts into the layer's file.</source>
            <translation>Escribir los veredictos en el archivo de la capa.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>&amp;Save ({})</source>
            <translation>&amp;Guardar ({})</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Looking for the least certain polygons…</source>
            <translation>Buscando los polígonos menos seguros…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>This polygon is no longer there; go on to the next.</source>
            <translation>Este polígono ya no existe; pase al siguiente.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>No polygon is left to check with this filter.</source>
            <translation>Con este filtro no queda ningún polígono por comprobar.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>checked</source>
            <translation>comprobado</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>changed</source>
            <translation>cambiado</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>{} checked: {} right, {} wrong</source>
            <translation>{} comprobados: {} correctos, {} incorrectos</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>&amp;Right: {}</source>
            <translation>&amp;Correcto: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/selection.py"></location>
            <source>Selecting the polygons of a class</source>
            <translation>Seleccionando los polígonos de una clase</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>One of the images is no longer in the project; add it again, or remove this run.</source>
            <translation>Una de las imágenes ya no está en el proyecto; añádala de nuevo o quite esta ejecución.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>{}: cancelled; finished tiles are kept, and the same run goes on from there.</source>
            <translation>{}: cancelado; las teselas terminadas se conservan, y la misma ejecución continúa desde ahí.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>Add several images</source>
            <translation>Añadir varias imágenes</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>Tick the images to classify with the settings of the panel.</source>
            <translation>Marque las imágenes que se clasifican con los ajustes del panel.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>As &amp;one seamless map</source>
            <translation>Como &amp;un mapa continuo</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>As one seamless map</source>
            <translation>Como un mapa continuo</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>The network looks beyond each image's border, so that no seam shows.</source>
            <translation>La red mira más allá del borde de cada imagen, así que no se ve ninguna costura.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>For one seamless map, choose “Whole image” in the panel and neither “Refine boundaries” nor footprints.</source>
            <translation>Para un mapa continuo, elija «Imagen completa» en el panel y ni «Refinar los límites» ni huellas.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>Gets a class map of each image.</source>
            <translation>Recibe un mapa de clases de cada imagen.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>Each is classified with the settings of the panel; files get the image's name.</source>
            <translation>Cada una se clasifica con los ajustes del panel; los archivos toman el nombre de la imagen.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>&amp;Add to queue</source>
            <translation>&amp;Añadir a la cola</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/verdicts.py"></location>
            <source>The layer {!r} cannot be edited; export it to a GeoPackage and check that one.</source>
            <translation>La capa {!r} no se puede editar; expórtela a un GeoPackage y compruebe ese.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/verdicts.py"></location>
            <source>LandQuilt: {}</source>
            <translation>LandQuilt: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>What the model is called among your models.</source>
            <translation>Cómo se llama el modelo entre sus modelos.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>Save as mod&amp;el</source>
            <translation>Guardar como mod&amp;elo</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>Keep what was taught as a model of your own.</source>
            <translation>Conservar lo aprendido como modelo propio.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>Save what was taught, and classify the whole image with it; of an online layer the area above.</source>
            <translation>Guardar lo aprendido y clasificar con ello toda la imagen; de una capa en línea, la zona de arriba.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>&amp;Classify all with it</source>
            <translation>&amp;Clasificar todo con ello</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>Open the training with this image and its strokes as labels: it takes minutes, and changes the whole network.</source>
            <translation>Abrir el entrenamiento con esta imagen y sus trazos como etiquetas: tarda minutos y cambia toda la red.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>&amp;Train on the strokes…</source>
            <translation>En&amp;trenar con los trazos…</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>The folder {} cannot be made ({}); choose another among the options.</source>
            <translation>No se puede crear la carpeta {} ({}); elija otra en las opciones.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>Saving the model…</source>
            <translation>Guardando el modelo…</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>The model {!r} is saved: it is among your models.</source>
            <translation>El modelo {!r} está guardado: está entre sus modelos.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>Learnt from one stroke.</source>
            <translation>Aprendido de un trazo.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>Learnt from {} strokes.</source>
            <translation>Aprendido de {} trazos.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>Of a stroke left out of the lesson it finds {} %, before {} %.</source>
            <translation>De un trazo que se deja fuera encuentra el {} %, antes el {} %.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>The class {!r} waits for {} strokes.</source>
            <translation>La clase {!r} espera {} trazos.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>One stroke lies on no data or under others and teaches nothing.</source>
            <translation>Un trazo está sobre píxeles sin datos o debajo de otros y no enseña nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>One stroke lies outside of the image and teaches nothing.</source>
            <translation>Un trazo está fuera de la imagen y no enseña nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>{} strokes lie on no data or under others and teach nothing.</source>
            <translation>{} trazos están sobre píxeles sin datos o debajo de otros y no enseñan nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>{} strokes lie outside of the image and teach nothing.</source>
            <translation>{} trazos están fuera de la imagen y no enseñan nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>One stroke is too far from here to be fetched.</source>
            <translation>Un trazo está demasiado lejos de aquí para descargarlo.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>{} strokes are too far from here to be fetched.</source>
            <translation>{} trazos están demasiado lejos de aquí para descargarlos.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>{} % of the sure places elsewhere have changed: look there, too.</source>
            <translation>El {} % de los lugares seguros de otras partes ha cambiado: mire también allí.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>A&amp;dd class…</source>
            <translation>Aña&amp;dir clase…</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Teach a class that the model does not know: three strokes or more.</source>
            <translation>Enseñar una clase que el modelo no conoce: tres trazos o más.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Name of the new class</source>
            <translation>Nombre de la nueva clase</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>What the new class is called.</source>
            <translation>Cómo se llama la nueva clase.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>pool, solar panel, water …</source>
            <translation>piscina, panel solar, agua …</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Colour of the new class</source>
            <translation>Color de la nueva clase</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Its colour on the map.</source>
            <translation>Su color en el mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Add the class to the legend (Enter).</source>
            <translation>Añadir la clase a la leyenda (Intro).</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>How wide the brush is on the screen (keys [ and ]).</source>
            <translation>Anchura del pincel en la pantalla (teclas [ y ]).</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Width of the brush</source>
            <translation>Anchura del pincel</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>A narrower brush</source>
            <translation>Un pincel más estrecho</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>A wider brush</source>
            <translation>Un pincel más ancho</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>A stroke grows over the superpixels in which its middle lies. For one stroke alone: hold Shift when you let go.</source>
            <translation>El trazo crece sobre los superpíxeles en los que está su centro. Para un solo trazo: mantenga pulsada la tecla Mayús al soltar.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Fill to the ed&amp;ge</source>
            <translation>Rellenar hasta el &amp;borde</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Fill to the edge</source>
            <translation>Rellenar hasta el borde</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Width</source>
            <translation>Anchura</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>The new class has no name; type one.</source>
            <translation>La nueva clase no tiene nombre; escriba uno.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>{} (key {}).</source>
            <translation>{} (tecla {}).</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>Paint where the preview is wrong, and watch it learn.</source>
            <translation>Pinte donde la vista previa se equivoca y vea cómo aprende.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>&amp;Teach</source>
            <translation>&amp;Enseñar</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>Teach</source>
            <translation>Enseñar</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>Take the last stroke back (Ctrl+Z).</source>
            <translation>Deshacer el último trazo (Ctrl+Z).</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>Go to where the map is least sure of what is seen: a stroke is worth most there.</source>
            <translation>Ir a donde el mapa está menos seguro de lo visible: allí un trazo vale más.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>Unsure &amp;place</source>
            <translation>&amp;Lugar inseguro</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>Neither a stroke nor the preview says a class there.</source>
            <translation>Allí ni un trazo ni la vista previa indican una clase.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>Paint the new class at three places or more, then it is learnt.</source>
            <translation>Pinte la nueva clase en tres lugares o más; entonces se aprende.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>The map shows no further place that is unsure; move on.</source>
            <translation>El mapa no muestra más lugares inseguros; siga adelante.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_layer.py"></location>
            <source>Strokes on {}</source>
            <translation>Trazos sobre {}</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_layer.py"></location>
            <source>The stroke cannot be kept in {!r} ({}); see whether its file can be written, or remove the layer.</source>
            <translation>El trazo no se puede guardar en {!r} ({}); compruebe si se puede escribir en su archivo o quite la capa.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_layer.py"></location>
            <source>Stroke</source>
            <translation>Trazo</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_layer.py"></location>
            <source>The stroke lies where the image's coordinate system does not reach; paint on the image.</source>
            <translation>El trazo está donde no llega el sistema de coordenadas de la imagen; pinte sobre la imagen.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_list.py"></location>
            <source>What was painted on this image, the last one first. A click goes there; the Delete key takes a stroke away.</source>
            <translation>Lo pintado sobre esta imagen, lo último primero. Un clic lleva allí; la tecla Supr quita un trazo.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_list.py"></location>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_list.py"></location>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_list.py"></location>
            <source>Delete the strokes that are selected in the list.</source>
            <translation>Borrar los trazos seleccionados en la lista.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/strokes.py"></location>
            <source>The strokes on this image have the class {} {}, which the model numbers or names otherwise; remove their layer.</source>
            <translation>Los trazos de esta imagen tienen la clase {} {}, que el modelo numera o nombra de otro modo; quite su capa.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/strokes.py"></location>
            <source>There is no image to paint on; choose one.</source>
            <translation>No hay imagen sobre la que pintar; elija una.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/strokes.py"></location>
            <source>The stroke lies outside of the image {!r}; paint on the image.</source>
            <translation>El trazo está fuera de la imagen {!r}; pinte sobre la imagen.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/strokes.py"></location>
            <source>What lies outside of the image was left out.</source>
            <translation>Lo que está fuera de la imagen se ha omitido.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/asked_samples.py"></location>
            <source>Choose an orthophoto.</source>
            <translation>Elija una ortofoto.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/asked_samples.py"></location>
            <source>Choose the labels of {}.</source>
            <translation>Elija las etiquetas de {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/common_classes.py"></location>
            <source>other</source>
            <translation>otra</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Loss and scores over the steps</source>
            <translation>Pérdida y puntuaciones a lo largo de los pasos</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Loss on what is learnt from, as it is and evened out; scores on the held-out windows, which are not learnt from.</source>
            <translation>Pérdida en aquello de lo que se aprende, tal cual y suavizada; puntuaciones en las ventanas reservadas, de las que no se aprende.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>No step is done yet.</source>
            <translation>Aún no se ha dado ningún paso.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Loss {:.3f} at step {}; mean F1 of the validations: {}</source>
            <translation>Pérdida {:.3f} en el paso {}; F1 medio de las validaciones: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>best</source>
            <translation>mejor</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>F1 of each class</source>
            <translation>F1 de cada clase</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <location filename="../../backend/shared/measures.py"></location>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>F1 by class; line: at the first validation</source>
            <translation>F1 por clase; línea: en la primera validación</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>F1 by class</source>
            <translation>F1 por clase</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>A held-out window: image, truth, prediction</source>
            <translation>Una ventana reservada: imagen, verdad, predicción</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>A part of the image that is held out of the training: what the labels say, and what the network says so far.</source>
            <translation>Una parte de la imagen reservada del entrenamiento: lo que dicen las etiquetas, y lo que dice la red hasta ahora.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>A held-out window will be seen here: image, truth and prediction.</source>
            <translation>Aquí se verá una ventana reservada: imagen, verdad y predicción.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Truth</source>
            <translation>Verdad</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Prediction {}</source>
            <translation>Predicción {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Add a data set</source>
            <translation>Añadir un conjunto de datos</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>What lies in the folder: a description that was written before, or the files of a published data set as they came.</source>
            <translation>Qué hay en la carpeta: una descripción escrita antes, o los archivos de un conjunto publicado tal como llegaron.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>Described before (dataset.json)</source>
            <translation>Descrito antes (dataset.json)</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>The folder with dataset.json, or with the unpacked files of the data set, at any depth.</source>
            <translation>La carpeta con dataset.json, o con los archivos descomprimidos del conjunto, a cualquier profundidad.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>&amp;Data set</source>
            <translation>&amp;Conjunto de datos</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>Taking {}</source>
            <translation>Tomando {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>Looking through the files …</source>
            <translation>Revisando los archivos …</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_pairs.py"></location>
            <source>No tile of {} is for training; take it with another split.</source>
            <translation>Ninguna tesela de {} es para entrenar; tómelo con otra división.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_pairs.py"></location>
            <source>The value {} is {} in the pairs that are here, but {} in {}; remove these pairs first, for a training has one legend.</source>
            <translation>El valor {} es {} en los pares que están aquí, pero {} en {}; quite primero estos pares, pues un entrenamiento tiene una sola leyenda.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_pairs.py"></location>
            <source>{}, labels</source>
            <translation>{}, etiquetas</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_pairs.py"></location>
            <source>{} cannot be read; take the data set anew.</source>
            <translation>{} no se puede leer; tome el conjunto de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_pairs.py"></location>
            <source>ignored</source>
            <translation>ignorado</translation>
        </message>
        <message>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Images and labels</source>
            <translation>Imágenes y etiquetas</translation>
        </message>
        <message>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Samples</source>
            <translation>Ejemplos</translation>
        </message>
        <message>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Looking at the labels …</source>
            <translation>Examinando las etiquetas …</translation>
        </message>
        <message>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Choose an image and its labels to see what the network will learn from.</source>
            <translation>Elija una imagen y sus etiquetas para ver qué aprenderá la red.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Drawing samples …</source>
            <translation>Eligiendo ejemplos …</translation>
        </message>
        <message>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>{} labelled pixels.</source>
            <translation>{} píxeles etiquetados.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <source>Classifying the held-out windows with {}</source>
            <translation>Clasificando las ventanas reservadas con {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <source>Comparing the two networks</source>
            <translation>Comparando las dos redes</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <source>Drawing the labels</source>
            <translation>Dibujando las etiquetas</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <source>This network was trained from scratch: there is no old one to compare it with.</source>
            <translation>Esta red se entrenó desde cero: no hay ninguna anterior con la que compararla.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <source>{} and {} have no class in common: there is nothing to compare.</source>
            <translation>{} y {} no tienen ninguna clase en común: no hay nada que comparar.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <location filename="../../plugin/training/windows_layer.py"></location>
            <source>The windows {} cannot be read; train again to have them written.</source>
            <translation>Las ventanas {} no se pueden leer; entrene de nuevo para que se escriban.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <source>The layer {!r} is no longer there; add it to the project again.</source>
            <translation>La capa {!r} ya no está; añádala de nuevo al proyecto.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <source>The windows cannot be written to {} ({}); free some space.</source>
            <translation>Las ventanas no se pueden escribir en {} ({}); libere espacio.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>The classes that the network will tell apart. Those of the model to start from are learnt fastest.</source>
            <translation>Las clases que la red distinguirá. Las del modelo de partida son las que antes se aprenden.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>Classes to learn</source>
            <translation>Clases que aprender</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>Forget your changes in the table, read the labels anew, and match by name again.</source>
            <translation>Olvidar sus cambios en la tabla, leer de nuevo las etiquetas y emparejar otra vez por nombre.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>Mat&amp;ch again</source>
            <translation>Emparejar de n&amp;uevo</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>Lea&amp;rn</source>
            <translation>Apren&amp;der</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>Classes and colours</source>
            <translation>Clases y colores</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>A network tells at least two classes apart; add classes, or choose others to learn.</source>
            <translation>Una red distingue al menos dos clases; añada clases, o elija otras que aprender.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>Say in the table what “{}” is, or “ignore”; or learn a class for each value of the labels.</source>
            <translation>Diga en la tabla qué es «{}», o «ignorar»; o aprenda una clase para cada valor de las etiquetas.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>As in {}: {}</source>
            <translation>Como en {}: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>ISPRS: {}</source>
            <translation>ISPRS: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>My own classes: {}</source>
            <translation>Mis propias clases: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>My own classes…</source>
            <translation>Mis propias clases…</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>Double-click a name or a colour to change it.</source>
            <translation>Haga doble clic en un nombre o un color para cambiarlo.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>A&amp;dd class</source>
            <translation>Añadir c&amp;lase</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>Learn one more class.</source>
            <translation>Aprender una clase más.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>Do not learn the selected class.</source>
            <translation>No aprender la clase seleccionada.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>From the la&amp;bels</source>
            <translation>De las eti&amp;quetas</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>A class for each value that the labels hold.</source>
            <translation>Una clase para cada valor que contienen las etiquetas.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>Colour of {}</source>
            <translation>Color de {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>What each value of the labels is. Filled by the names, or by the codes; change it where it is wrong.</source>
            <translation>Qué es cada valor de las etiquetas. Rellenado por los nombres, o por los códigos; cámbielo donde esté mal.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>Labelled pixels</source>
            <translation>Píxeles etiquetados</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>Learnt as</source>
            <translation>Se aprende como</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>choose…</source>
            <translation>elegir…</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>ignore</source>
            <translation>ignorar</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>Several classes…</source>
            <translation>Varias clases…</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>The class that “{}” is learnt as.</source>
            <translation>La clase como la que se aprende «{}».</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>Either one of these is right.</source>
            <translation>Cualquiera de estas es correcta.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source> or </source>
            <translation> o </translation>
        </message>
        <message>
            <location filename="../../plugin/training/meanings.py"></location>
            <source>no data</source>
            <translation>sin datos</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>The network to start from: with what it knows already, few labels and minutes are enough.</source>
            <translation>La red de partida: con lo que ya sabe, bastan pocas etiquetas y unos minutos.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>What may change. Less is faster and needs fewer labels; more learns what looks unlike anything the model has seen.</source>
            <translation>Qué puede cambiar. Menos es más rápido y necesita menos etiquetas; más aprende lo que no se parece a nada que el modelo haya visto.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>The whole network</source>
            <translation>Toda la red</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>The last stages and the head</source>
            <translation>Las últimas etapas y la cabeza</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>The head alone</source>
            <translation>Solo la cabeza</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>The model's name: you will find it by this name in the panel.</source>
            <translation>El nombre del modelo: con este nombre lo encontrará en el panel.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>Start &amp;from</source>
            <translation>&amp;Partir de</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>&amp;What to train</source>
            <translation>Qué &amp;entrenar</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>Nothing: from scratch</source>
            <translation>Nada: desde cero</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>From scratch takes many labels and, without a graphics card, days; start from a model where you can.</source>
            <translation>Desde cero hacen falta muchas etiquetas y, sin tarjeta gráfica, días; parta de un modelo siempre que pueda.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>my-{}</source>
            <translation>mi-{}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>There is already a model {!r}; choose another name.</source>
            <translation>Ya hay un modelo {!r}; elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Open the panel with this network chosen, to classify images with it.</source>
            <translation>Abrir el panel con esta red elegida, para clasificar imágenes con ella.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>&amp;Use in the panel</source>
            <translation>&amp;Usar en el panel</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Classify the held-out windows with both networks, and test which of them is nearer to the labels.</source>
            <translation>Clasificar las ventanas reservadas con ambas redes, y comprobar cuál se acerca más a las etiquetas.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Compare with the &amp;old network</source>
            <translation>Comparar con la red &amp;anterior</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Go on from where this training ended, for as long again. It does not end early then.</source>
            <translation>Seguir desde donde terminó este entrenamiento, otro tanto. Entonces no termina antes.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Train o&amp;n</source>
            <translation>Entrenar &amp;más</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Cancel the comparison.</source>
            <translation>Cancelar la comparación.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>What is being compared.</source>
            <translation>Qué se está comparando.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>The window shows the report of {}.</source>
            <translation>La ventana muestra el informe de {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Not compared, as the old network does not know them: {}.</source>
            <translation>No se comparan, pues la red anterior no las conoce: {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Mean F1 on the held-out windows {} with the old network, {} with the new one</source>
            <translation>F1 medio en las ventanas reservadas {} con la red anterior, {} con la nueva</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>{}; too few windows for a test.</source>
            <translation>{}; demasiado pocas ventanas para una prueba.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>better</source>
            <translation>mejor</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>worse</source>
            <translation>peor</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>{} beyond chance</source>
            <translation>{}, y no por azar</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>perhaps by chance</source>
            <translation>quizá por azar</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>{}: {} ({} points, 95 % interval {} to {}).</source>
            <translation>{}: {} ({} puntos, intervalo del 95 % de {} a {}).</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>The orthophoto to learn from: a raster that is a file.</source>
            <translation>La ortofoto de la que aprender: un ráster que es un archivo.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Choose an orthophoto</source>
            <translation>Elegir una ortofoto</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>What is to be seen there: a class raster, or polygons, lines or points with a class field. They may cover a small part.</source>
            <translation>Lo que se ve allí: un ráster de clases, o polígonos, líneas o puntos con un campo de clase. Pueden cubrir una parte pequeña.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Choose labels</source>
            <translation>Elegir etiquetas</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Judge by this pair and never learn from it. With no pair checked, a fifth of what is labelled is held out.</source>
            <translation>Evaluar con este par y no aprender nunca de él. Sin ninguno marcado, se reserva un quinto de lo etiquetado.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Hold out</source>
            <translation>Reservar</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Learn without this pair.</source>
            <translation>Aprender sin este par.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Remove this pair</source>
            <translation>Quitar este par</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Labels and their class field</source>
            <translation>Etiquetas y su campo de clase</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>&amp;Add pair</source>
            <translation>&amp;Añadir par</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Add pair</source>
            <translation>Añadir par</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Learn from one more image.</source>
            <translation>Aprender de una imagen más.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Learn from a published data set, or from one that was described before: its images, labels and classes.</source>
            <translation>Aprender de un conjunto publicado, o de uno descrito antes: sus imágenes, etiquetas y clases.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Add a data se&amp;t…</source>
            <translation>Añadir un conjun&amp;to…</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Write the edits of the label layers to where the layers come from, and go on editing.</source>
            <translation>Escribir los cambios de las capas de etiquetas donde están esas capas, y seguir editando.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Sa&amp;ve edits</source>
            <translation>&amp;Guardar cambios</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Save edits</source>
            <translation>Guardar cambios</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>The edits of {} are not saved yet; training takes them as they are now.</source>
            <translation>Los cambios de {} aún no se han guardado; el entrenamiento los toma como están ahora.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>The edits of {!r} cannot be saved: {}</source>
            <translation>Los cambios de {!r} no se pueden guardar: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>What the training said.</source>
            <translation>Lo que ha dicho el entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Steps done, steps per second, and the time left.</source>
            <translation>Pasos dados, pasos por segundo y tiempo restante.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>How far the training is.</source>
            <translation>Por dónde va el entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>End the training now. The best network so far becomes the model.</source>
            <translation>Terminar el entrenamiento ahora. La mejor red hasta el momento pasa a ser el modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>&amp;Stop and keep the best</source>
            <translation>&amp;Detener y conservar la mejor</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Discard the training: nothing of it is kept.</source>
            <translation>Descartar el entrenamiento: no se conserva nada de él.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>End the training and delete what it has learnt.</source>
            <translation>Terminar el entrenamiento y eliminar lo que ha aprendido.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>&amp;Discard</source>
            <translation>De&amp;scartar</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>&amp;Go on training</source>
            <translation>Seguir &amp;entrenando</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Let the training go on.</source>
            <translation>Dejar que el entrenamiento siga.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Back to the form, with what was chosen there, for another training.</source>
            <translation>Volver al formulario, con lo que allí estaba elegido, para otro entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>&amp;Back to the form</source>
            <translation>&amp;Volver al formulario</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Add the windows to the map: those trained on and those held out.</source>
            <translation>Añadir las ventanas al mapa: las de entrenamiento y las reservadas.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Show &amp;windows on the map</source>
            <translation>Mostrar las ven&amp;tanas en el mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>Stopping: the network is validated once more, and the best one is kept</source>
            <translation>Deteniendo: la red se valida una vez más, y se conserva la mejor</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>(before the training)</source>
            <translation>(antes del entrenamiento)</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>(step {})</source>
            <translation>(paso {})</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>(step {}; the model: step {})</source>
            <translation>(paso {}; el modelo: paso {})</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>(step {}; best so far: step {})</source>
            <translation>(paso {}; el mejor hasta ahora: paso {})</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>Discard this training? The model that was in the folder before stays; what it has learnt since is not used.</source>
            <translation>¿Descartar este entrenamiento? El modelo que ya estaba en la carpeta se queda; lo aprendido desde entonces no se usa.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>Discard this training? All that it has learnt is deleted.</source>
            <translation>¿Descartar este entrenamiento? Se elimina todo lo que ha aprendido.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>Ended; what it has learnt is kept in {}.</source>
            <translation>Terminado; lo aprendido se conserva en {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>Discarded; nothing was kept.</source>
            <translation>Descartado; no se conservó nada.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>Done.</source>
            <translation>Hecho.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>Done: mean F1 {} and overall accuracy {} on the held-out windows</source>
            <translation>Hecho: F1 medio {} y exactitud global {} en las ventanas reservadas</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source> (at the first validation {})</source>
            <translation> (en la primera validación {})</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>; the best network, that of step {}, is the model.</source>
            <translation>; la mejor red, la del paso {}, es el modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples.py"></location>
            <source>Looking at the labels</source>
            <translation>Examinando las etiquetas</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples.py"></location>
            <source>The backend gave no answer; look at QGIS's log messages.</source>
            <translation>El motor no respondió; mire los mensajes del registro de QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>The share of samples that are stitched from random parts of four windows: they show things in new surroundings.</source>
            <translation>La proporción de ejemplos compuestos de partes aleatorias de cuatro ventanas: muestran las cosas en un entorno nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Stitched samples</source>
            <translation>Ejemplos compuestos</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Flip, turn, scale and relight the samples at random: the network sees more than there is.</source>
            <translation>Voltear, girar, escalar y reiluminar los ejemplos al azar: la red ve más de lo que hay.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Var&amp;y</source>
            <translation>&amp;Variar</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Vary</source>
            <translation>Variar</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Draw samples so that rare classes are seen about as often as common ones.</source>
            <translation>Elegir los ejemplos de modo que las clases raras se vean casi tan a menudo como las frecuentes.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Ba&amp;lance classes</source>
            <translation>Equili&amp;brar clases</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Balance classes</source>
            <translation>Equilibrar clases</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Draw another sample, to see what the network will see.</source>
            <translation>Elegir otro ejemplo, para ver lo que verá la red.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Another sa&amp;mple</source>
            <translation>Otro e&amp;jemplo</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Another sample</source>
            <translation>Otro ejemplo</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>S&amp;titched</source>
            <translation>Compues&amp;tos</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_picture.py"></location>
            <source>Windows of your images with their labels, and a sample as the network sees it. Point at the sample to see it unlabelled.</source>
            <translation>Ventanas de sus imágenes con sus etiquetas, y un ejemplo como lo ve la red. Señale el ejemplo para verlo sin etiquetas.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_picture.py"></location>
            <source>Picture of samples</source>
            <translation>Imagen de los ejemplos</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_picture.py"></location>
            <source>Four windows, with what is taken</source>
            <translation>Cuatro ventanas, con lo que se toma</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_picture.py"></location>
            <source>Stitched sample</source>
            <translation>Ejemplo compuesto</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_picture.py"></location>
            <source>A window</source>
            <translation>Una ventana</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_picture.py"></location>
            <source>Sample</source>
            <translation>Ejemplo</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Sets all that is not set here or under Advanced.</source>
            <translation>Fija todo lo que no se fija aquí o en «Avanzado».</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Fine-tune: few labels, a model to start from</source>
            <translation>Ajuste fino: pocas etiquetas, un modelo de partida</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Paper: many labels, as published</source>
            <translation>Artículo: muchas etiquetas, como se publicó</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>How long to train. The best network on the way is the result, and training ends early where nothing gets better.</source>
            <translation>Cuánto entrenar. La mejor red del camino es el resultado, y el entrenamiento termina antes si nada mejora.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Duration</source>
            <translation>Duración</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Batches of samples that the network learns from.</source>
            <translation>Lotes de ejemplos de los que aprende la red.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Validation and reading come on top.</source>
            <translation>La validación y la lectura se suman.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Where the network learns. Automatic: as QGIS's options say, a graphics card where there is one.</source>
            <translation>Dónde aprende la red. Automático: como digan las opciones de QGIS, una tarjeta gráfica si la hay.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Where borders between classes are, for “Refine boundaries” of this model's maps. Kept where they beat the built-in ones.</source>
            <translation>Dónde están los límites entre clases, para «Refinar límites» de los mapas de este modelo. Se conservan donde superan a los incluidos.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>&amp;Learn the edges, too</source>
            <translation>Aprender también &amp;los bordes</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>&amp;Preset</source>
            <translation>Preaju&amp;ste</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>D&amp;uration</source>
            <translation>Du&amp;ración</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>D&amp;evice</source>
            <translation>Dispos&amp;itivo</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>{} steps, as the preset says</source>
            <translation>{} pasos, como dice el preajuste</translation>
        </message>
        <message>
            <location filename="../../plugin/training/several_classes.py"></location>
            <source>Several classes</source>
            <translation>Varias clases</translation>
        </message>
        <message>
            <location filename="../../plugin/training/several_classes.py"></location>
            <source>“{}” is any one of these classes; the network may decide which:</source>
            <translation>«{}» es cualquiera de estas clases; la red puede decidir cuál:</translation>
        </message>
        <message>
            <location filename="../../plugin/training/several_classes.py"></location>
            <source>Tick two classes or more.</source>
            <translation>Marque al menos dos clases.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/train_dialog.py"></location>
            <source>Train the network. QGIS stays usable meanwhile, and this window may be closed.</source>
            <translation>Entrenar la red. QGIS sigue utilizable mientras tanto, y esta ventana se puede cerrar.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/train_dialog.py"></location>
            <source>&amp;Start training</source>
            <translation>Iniciar entrena&amp;miento</translation>
        </message>
        <message>
            <location filename="../../plugin/training/train_dialog.py"></location>
            <source>Start training</source>
            <translation>Iniciar entrenamiento</translation>
        </message>
        <message>
            <location filename="../../plugin/training/train_dialog.py"></location>
            <source>Cl&amp;ose</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <location filename="../../plugin/training/training_run.py"></location>
            <source>Training {}</source>
            <translation>Entrenando {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/training_run.py"></location>
            <source>The model folder {} cannot be written ({}); choose another one.</source>
            <translation>La carpeta de modelo {} no se puede escribir ({}); elija otra.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/training_run.py"></location>
            <source>The training cannot be told to stop: {} cannot be written ({}).</source>
            <translation>No se puede indicar al entrenamiento que se detenga: {} no se puede escribir ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/training/training_run.py"></location>
            <source>The training in {} was not begun in this window; choose the same images and labels, and “Resume” in the toolbox.</source>
            <translation>El entrenamiento en {} no se inició en esta ventana; elija las mismas imágenes y etiquetas, y «Reanudar un entrenamiento interrumpido» en la caja de herramientas.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>{}: step {} of {}</source>
            <translation>{}: paso {} de {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>{}: step {}</source>
            <translation>{}: paso {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Trainings that ended in the middle, the latest first.</source>
            <translation>Entrenamientos que terminaron a medias, el último primero.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Unfinished trainings</source>
            <translation>Entrenamientos interrumpidos</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Go on where the training ended, with the same images, labels and settings.</source>
            <translation>Seguir donde terminó el entrenamiento, con las mismas imágenes, etiquetas y ajustes.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Delete what the training has learnt.</source>
            <translation>Eliminar lo que el entrenamiento ha aprendido.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Do not delete it.</source>
            <translation>No eliminarlo.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Delete the unfinished training {}?</source>
            <translation>¿Eliminar el entrenamiento interrumpido {}?</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>{} trainings ended in the middle.</source>
            <translation>{} entrenamientos terminaron a medias.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>A training ended in the middle: {}.</source>
            <translation>Un entrenamiento terminó a medias: {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/windows_layer.py"></location>
            <source>The windows cannot be shown in the map's coordinate system; they are in the layer panel.</source>
            <translation>Las ventanas no se pueden mostrar en el sistema de coordenadas del mapa; están en el panel de capas.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>Share</source>
            <translation>Proporción</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>{} m²</source>
            <translation>{} m²</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>{} % mean confidence</source>
            <translation>{} % de confianza media</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>Areas of the classes</source>
            <translation>Áreas de las clases</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>Shares of the classes</source>
            <translation>Proporciones de las clases</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>{} px</source>
            <translation>{} px</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>Area (pixels)</source>
            <translation>Área (píxeles)</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>Area (m²)</source>
            <translation>Área (m²)</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>Share (%)</source>
            <translation>Proporción (%)</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>Mean confidence (%)</source>
            <translation>Confianza media (%)</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>About this model</source>
            <translation>Acerca de este modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Classes: {}</source>
            <translation>Clases: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>{} classes</source>
            <translation>{} clases</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>{} per pixel</source>
            <translation>{} por píxel</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Mean F1 without clutter {:.2f} where it was validated, {:.2f} on places kept aside.</source>
            <translation>F1 medio sin clutter {:.2f} donde se validó, {:.2f} en lugares reservados.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Mean F1 without clutter {:.2f} on places kept aside.</source>
            <translation>F1 medio sin clutter {:.2f} en lugares reservados.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Mean F1 without clutter {:.2f} where it was validated, less elsewhere.</source>
            <translation>F1 medio sin clutter {:.2f} donde se validó, menos en otros lugares.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Accuracy {:.0f} % where it was validated, less elsewhere.</source>
            <translation>Exactitud {:.0f} % donde se validó, menos en otros lugares.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Buildings there: IoU {:.2f} in the region of the training, {:.2f} on other continents.</source>
            <translation>Edificios allí: IoU {:.2f} en la región del entrenamiento, {:.2f} en otros continentes.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>{} {}</source>
            <translation>{} {}</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>{}: F1 {:.2f}</source>
            <translation>{}: F1 {:.2f}</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>{}, {:.2f} on places kept aside</source>
            <translation>{}, {:.2f} en lugares reservados</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>mean F1 of all classes</source>
            <translation>F1 medio de todas las clases</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Accuracy: {}. {}</source>
            <translation>Exactitud: {}. {}</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Accuracy: its card does not say.</source>
            <translation>Exactitud: su ficha no la indica.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Elsewhere: {}</source>
            <translation>En otros lugares: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Trained on: {}</source>
            <translation>Entrenado con: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Bands: {}. Network: {}. Licence: {}.</source>
            <translation>Bandas: {}. Red: {}. Licencia: {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/charts.py"></location>
            <source>Charts need the Python package matplotlib, which this QGIS lacks; the tables show the same numbers.</source>
            <translation>Los gráficos necesitan el paquete de Python matplotlib, que falta en este QGIS; las tablas muestran los mismos números.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/class_buttons.py"></location>
            <source>It is: {}</source>
            <translation>Es: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>automatic</source>
            <translation>automático</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>by the model's range</source>
            <translation>según el rango del modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>by the image's percentiles</source>
            <translation>según los percentiles de la imagen</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>processor</source>
            <translation>procesador</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>NVIDIA graphics card</source>
            <translation>tarjeta gráfica NVIDIA</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>Apple graphics</source>
            <translation>gráficos de Apple</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>full (float32)</source>
            <translation>completa (float32)</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>half (bfloat16)</source>
            <translation>media (bfloat16)</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>half (float16)</source>
            <translation>media (float16)</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>the data set's own</source>
            <translation>las del propio conjunto</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>the six of the ISPRS</source>
            <translation>las seis de la ISPRS</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>as published</source>
            <translation>como se publicó</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>as in the paper</source>
            <translation>como en el artículo</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>on this computer</source>
            <translation>en este ordenador</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/figures.py"></location>
            <source>{} pixel</source>
            <translation>{} píxel</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/figures.py"></location>
            <source>{} pixels</source>
            <translation>{} píxeles</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/layer_choice.py"></location>
            <source>The field that holds the class: its code or its name.</source>
            <translation>El campo que contiene la clase: su código o su nombre.</translation>
        </message>
        <message>
            <location filename="../../plugin/worker.py"></location>
            <source>The backend's Python {} cannot be started ({}); install it anew.</source>
            <translation>El Python del motor {} no se puede iniciar ({}); instálelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugin/worker.py"></location>
            <source>The backend stopped without a result (exit status {}), perhaps for want of memory; close other programs or choose a smaller tile.</source>
            <translation>El motor terminó sin resultado (estado de salida {}), quizá por falta de memoria; cierre otros programas o elija una tesela menor.</translation>
        </message>
        <message>
            <location filename="../../plugin/worker.py"></location>
            <source>This version does not understand the backend's answer; install the plugin and its backend anew.</source>
            <translation>Esta versión no entiende la respuesta del motor; instale de nuevo el complemento y su motor.</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean F1</source>
            <translation>F1 medio</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean F1 without clutter</source>
            <translation>F1 medio sin clutter</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean IoU without clutter</source>
            <translation>IoU medio sin clutter</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean recall</source>
            <translation>Exhaustividad media</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>average recall, balanced accuracy</source>
            <translation>recall medio, exactitud equilibrada</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean recall without clutter</source>
            <translation>Exhaustividad media sin clutter</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean precision</source>
            <translation>Precisión media</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean precision without clutter</source>
            <translation>Precisión media sin clutter</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Frequency-weighted IoU</source>
            <translation>IoU ponderado por frecuencia</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>User's accuracy: of what the map shows as the class, the share that truly is.</source>
            <translation>Exactitud del usuario: de lo que el mapa muestra como la clase, la proporción que realmente lo es.</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Recall</source>
            <translation>Exhaustividad</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Producer's accuracy: of what truly is the class, the share that the map shows so.</source>
            <translation>Exactitud del productor: de lo que realmente es la clase, la proporción que el mapa muestra así.</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Harmonic mean of precision and recall.</source>
            <translation>Media armónica de la precisión y la exhaustividad.</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Intersection over union: where both have the class, over where either has it.</source>
            <translation>Intersección sobre unión: donde ambos tienen la clase, sobre donde la tiene alguno.</translation>
        </message>
    </context>
</TS>
