<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>LandQuilt</name>
        <message>
            <location filename="../../plugin/accuracy/charts_page.py"></location>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>Score</source>
            <translation>Maß</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/charts_page.py"></location>
            <source>The score that the bars show.</source>
            <translation>Das Maß, das die Balken zeigen.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/charts_page.py"></location>
            <location filename="../../plugin/accuracy/scores_page.py"></location>
            <source>Scores by class</source>
            <translation>Maße je Klasse</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/charts_page.py"></location>
            <source>{} by class</source>
            <translation>{} je Klasse</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <source>What each value of each layer means. Filled by the names, or by the codes; change it where it is wrong.</source>
            <translation>Was jeder Wert jedes Layers bedeutet. Nach den Namen ausgefüllt, oder nach den Codes; ändern, wo es falsch ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <source>Classes of the layers</source>
            <translation>Klassen der Layer</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <location filename="../../plugin/training/legend_table.py"></location>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <source>Compared as</source>
            <translation>Verglichen als</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <source>The class that the value {} of “{}” is compared as.</source>
            <translation>Die Klasse, als die der Wert {} von „{}“ verglichen wird.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <source>left out</source>
            <translation>ausgelassen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Compare accuracy</source>
            <translation>Genauigkeit vergleichen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>What the comparison said.</source>
            <translation>Was der Vergleich gemeldet hat.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <location filename="../../plugin/segment/before_after.py"></location>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>How far the comparison is.</source>
            <translation>Wie weit der Vergleich ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Status</source>
            <translation>Stand</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>What is being done, how fast, and the time left.</source>
            <translation>Was getan wird, wie schnell, und die verbleibende Zeit.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Compare the layers. The layers of errors arrive in the project, the numbers here.</source>
            <translation>Die Layer vergleichen. Die Layer der Fehler kommen ins Projekt, die Zahlen hierher.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>&amp;Run</source>
            <translation>&amp;Starten</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Run</source>
            <translation>Starten</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Stop the comparison: it ends within a moment and leaves no file.</source>
            <translation>Den Vergleich anhalten: Er endet sofort und hinterlässt keine Datei.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/alike/panel.py"></location>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <location filename="../../plugin/segment/before_after.py"></location>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Clo&amp;se</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/training/train_dialog.py"></location>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <location filename="../../plugin/training/train_dialog.py"></location>
            <source>Close this window.</source>
            <translation>Dieses Fenster schließen.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Layers</source>
            <translation>Layer</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Scores</source>
            <translation>Maße</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/accuracy/matrix_chart.py"></location>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Confusion matrix</source>
            <translation>Konfusionsmatrix</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Charts</source>
            <translation>Diagramme</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Trainings</source>
            <translation>Trainings</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/models/archive.py"></location>
            <source>Cancelled; nothing was written.</source>
            <translation>Abgebrochen; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Agreement</source>
            <translation>Übereinstimmung</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/comparison_run.py"></location>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/comparison_run.py"></location>
            <source>Comparing maps</source>
            <translation>Karten werden verglichen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/comparison_run.py"></location>
            <source>A layer that was to be compared is no longer in the project; choose another.</source>
            <translation>Ein zu vergleichender Layer ist nicht mehr im Projekt; einen anderen wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>“{1}” minus “{0}”, in percentage points. Bold: beyond chance.</source>
            <translation>„{1}“ minus „{0}“, in Prozentpunkten. Fett: mehr als Zufall.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>95 % interval</source>
            <translation>95-%-Intervall</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>McNemar p</source>
            <translation>McNemar p</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>The interval follows from the design of the sample.</source>
            <translation>Das Intervall folgt aus dem Aufbau der Stichprobe.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>The interval comes from drawing whole blocks of the map anew (block bootstrap), as neighbouring pixels are not independent.</source>
            <translation>Das Intervall entsteht durch neues Ziehen ganzer Blöcke der Karte (Block-Bootstrap), denn benachbarte Pixel sind nicht unabhängig.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>McNemar's p says how often chance alone makes such a difference, were both maps equally good.</source>
            <translation>McNemars p sagt, wie oft allein der Zufall eine solche Differenz ergibt, wären beide Karten gleich gut.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>McNemar's p takes pixels for independent, which neighbours are not, and so is too small: believe the interval.</source>
            <translation>McNemars p hält Pixel für unabhängig, was Nachbarn nicht sind, und ist daher zu klein: Dem Intervall glauben.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>Mean boundary F1</source>
            <translation>Mittlerer F1 der Umrisse</translation>
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
            <translation>{} bis {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source> (95 % interval {})</source>
            <translation> (95-%-Intervall {})</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>, McNemar p {}</source>
            <translation>, McNemar p {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>“{}” and “{}” do not differ beyond chance: {} points of overall accuracy{}{}.</source>
            <translation>„{}“ und „{}“ unterscheiden sich nicht über den Zufall hinaus: {} Punkte Gesamtgenauigkeit{}{}.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>“{}” is better than “{}”: {} points of overall accuracy{}{}.</source>
            <translation>„{}“ ist besser als „{}“: {} Punkte Gesamtgenauigkeit{}{}.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences_page.py"></location>
            <source>Compared with</source>
            <translation>Verglichen mit</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences_page.py"></location>
            <source>The map that the other is measured by.</source>
            <translation>Die Karte, an der die andere gemessen wird.</translation>
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
            <translation>Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences_page.py"></location>
            <source>The map whose difference is shown.</source>
            <translation>Die Karte, deren Differenz gezeigt wird.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences_page.py"></location>
            <source>Maps side by side</source>
            <translation>Karten nebeneinander</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences_page.py"></location>
            <source>against</source>
            <translation>gegen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences_page.py"></location>
            <source>Choose two different maps.</source>
            <translation>Zwei verschiedene Karten wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/error_places.py"></location>
            <location filename="../../plugin/accuracy/layer_values.py"></location>
            <location filename="../../plugin/segment/counting.py"></location>
            <source>The raster {} cannot be read; look whether it is still there.</source>
            <translation>Das Raster {} kann nicht gelesen werden; nachsehen, ob es noch da ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>Trainings compared</source>
            <translation>Verglichene Trainings</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>Mean and spread over the seeds, differences with their 95 % intervals; {}</source>
            <translation>Mittel und Streuung über die Startwerte, Unterschiede mit ihren 95-%-Intervallen; {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>The table {} cannot be read ({}); run the experiment once more on the same folder.</source>
            <translation>Die Tabelle {} kann nicht gelesen werden ({}); starten Sie das Experiment noch einmal mit demselben Ordner.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>seeds</source>
            <translation>Startwerte</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>mean F1</source>
            <translation>mittlerer F1</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>mean F1 without clutter</source>
            <translation>mittlerer F1 ohne clutter</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>mean recall</source>
            <translation>mittlere Sensitivität</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <location filename="../../plugin/algorithms/train.py"></location>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>overall accuracy</source>
            <translation>Gesamtgenauigkeit</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>mean F1, eroded labels</source>
            <translation>mittlerer F1, Labels ohne Ränder</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>mean F1 without clutter, eroded labels</source>
            <translation>mittlerer F1 ohne clutter, Labels ohne Ränder</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>overall accuracy, eroded labels</source>
            <translation>Gesamtgenauigkeit, Labels ohne Ränder</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>compared with</source>
            <translation>verglichen mit</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>training, min</source>
            <translation>Training, min</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>steps/s</source>
            <translation>Schritte/s</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>maps, Mpx/s</source>
            <translation>Karten, Mpx/s</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>parameters, M</source>
            <translation>Parameter, Mio</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>{} minus its</source>
            <translation>{} minus deren</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>{} minus that of {}</source>
            <translation>{} minus der von {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>What is taken for true: a class raster, polygons, or the points of a sample that somebody has looked up.</source>
            <translation>Was als wahr gilt: ein Klassenraster, Polygone oder die Punkte einer Stichprobe, die jemand nachgesehen hat.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>None: compare two maps with each other</source>
            <translation>Keine: zwei Karten miteinander vergleichen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <location filename="../../plugin/accuracy/matrix.py"></location>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>The classes in which all layers are compared.</source>
            <translation>Die Klassen, in denen alle Layer verglichen werden.</translation>
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
            <translation>Legende</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Forget your changes in the table, read the layers anew, and match by name again.</source>
            <translation>Ihre Änderungen in der Tabelle verwerfen, die Layer neu lesen und wieder nach Namen zuordnen.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>&amp;Match again</source>
            <translation>&amp;Neu zuordnen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>Match again</source>
            <translation>Neu zuordnen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Re&amp;ference</source>
            <translation>Re&amp;ferenz</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Maps</source>
            <translation>Karten</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <location filename="../../plugin/training/form_page.py"></location>
            <location filename="../../plugin/training/several_classes.py"></location>
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>&amp;Legend</source>
            <translation>&amp;Legende</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Options</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Choose a map to compare.</source>
            <translation>Eine Karte zum Vergleichen wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Choose a reference; or, without one, exactly two maps to compare with each other.</source>
            <translation>Eine Referenz wählen; oder, ohne eine, genau zwei Karten, die miteinander verglichen werden.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Two maps are called {!r}; give each a name of its own.</source>
            <translation>Zwei Karten heißen {!r}; jeder einen eigenen Namen geben.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Reading the values of {!r} …</source>
            <translation>Werte von {!r} werden gelesen …</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <location filename="../../plugin/training/asked_samples.py"></location>
            <source>Choose the field of {!r} that holds the class.</source>
            <translation>Das Feld von {!r} wählen, in dem die Klasse steht.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>No value of {!r} means a class of the legend; say in the table what they mean, or choose another legend.</source>
            <translation>Kein Wert von {!r} bedeutet eine Klasse der Legende; in der Tabelle sagen, was sie bedeuten, oder eine andere Legende wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/layer_values.py"></location>
            <source>{} has {} different values; it does not look like a raster of classes.</source>
            <translation>{} hat {} verschiedene Werte; das sieht nicht nach einem Klassenraster aus.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/layer_values.py"></location>
            <source>The field has {} different values; choose the one that holds the class.</source>
            <translation>Das Feld hat {} verschiedene Werte; das wählen, in dem die Klasse steht.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/legend_choice.py"></location>
            <source>as in {}</source>
            <translation>wie in {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/legend_choice.py"></location>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>ISPRS, six classes</source>
            <translation>ISPRS, sechs Klassen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/legend_choice.py"></location>
            <location filename="../../plugin/labels/from_map.py"></location>
            <location filename="../../plugin/samples/panel.py"></location>
            <location filename="../../plugin/segment/results_view.py"></location>
            <location filename="../../plugin/training/legend_table.py"></location>
            <location filename="../../plugin/training/meanings.py"></location>
            <source>class {}</source>
            <translation>Klasse {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/legend_choice.py"></location>
            <source>the codes themselves</source>
            <translation>die Codes selbst</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/legend_choice.py"></location>
            <source>the names themselves</source>
            <translation>die Namen selbst</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>A class raster or a polygon layer. The first raster's pixels are the grid on which all is compared.</source>
            <translation>Ein Klassenraster oder ein Polygonlayer. Die Pixel des ersten Rasters sind das Gitter, auf dem alles verglichen wird.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>Choose a layer</source>
            <translation>Einen Layer wählen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>What the report calls this map; empty: the layer's name.</source>
            <translation>Wie der Bericht diese Karte nennt; leer: der Name des Layers.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>Remove this map</source>
            <translation>Diese Karte entfernen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>Compare without this map.</source>
            <translation>Ohne diese Karte vergleichen.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>Layer</source>
            <translation>Layer</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>Name in the report</source>
            <translation>Name im Bericht</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>Compare one more map.</source>
            <translation>Eine weitere Karte vergleichen.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>&amp;Add map</source>
            <translation>Karte &amp;hinzufügen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>Add map</source>
            <translation>Karte hinzufügen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix.py"></location>
            <source>{} shown as {}: {}</source>
            <translation>{} gezeigt als {}: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix.py"></location>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix.py"></location>
            <source>Map: {}</source>
            <translation>Karte: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_chart.py"></location>
            <source>Click a cell, or move to it by the arrow keys and press Enter, to go through the places of that kind.</source>
            <translation>Eine Zelle anklicken, oder mit den Pfeiltasten hingehen und Eingabe drücken, um die Stellen dieser Art durchzugehen.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>What the cells say. The shade is always a share: of the column where columns are shown, else of the row.</source>
            <translation>Was die Zellen sagen. Die Tönung ist immer ein Anteil: der Spalte, wo Spalten gezeigt werden, sonst der Zeile.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Cells</source>
            <translation>Zellen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Counts</source>
            <translation>Anzahlen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Per cent of the row</source>
            <translation>Prozent der Zeile</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Per cent of the column</source>
            <translation>Prozent der Spalte</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>The matrix as a picture or as a table.</source>
            <translation>Die Matrix als Bild oder als Tabelle.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Heat map</source>
            <translation>Heatmap</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Go through the places in a small bar below the map, with this window out of the way.</source>
            <translation>Die Orte in einer kleinen Leiste unter der Karte durchgehen, ohne dieses Fenster im Weg.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>On the &amp;map</source>
            <translation>Auf der &amp;Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>On the map</source>
            <translation>Auf der Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>The places of a sample are in its layer; there is no raster of errors to go through.</source>
            <translation>Die Stellen einer Stichprobe stehen in ihrem Layer; es gibt kein Fehlerraster zum Durchgehen.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Click a cell to go through its places on the map.</source>
            <translation>Eine Zelle anklicken, um ihre Stellen auf der Karte durchzugehen.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>{}, agreed</source>
            <translation>{}, übereinstimmend</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>{} shown as {}</source>
            <translation>{} gezeigt als {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>{}, as before</source>
            <translation>{}, wie zuvor</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>The scores are given twice: on all pixels, and without those within this distance of a border of the reference, as the ISPRS benchmark does. None: on all pixels only.</source>
            <translation>Die Maße werden zweimal angegeben: für alle Pixel und ohne die in diesem Abstand von einer Grenze der Referenz, wie im ISPRS-Benchmark. Keine: nur für alle Pixel.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Erosion</source>
            <translation>Erosion</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Boundary F1 takes borders for the same that are no farther apart than this. None: no boundary F1.</source>
            <translation>Der F1 der Umrisse hält Grenzen für gleich, die nicht weiter auseinanderliegen. Keine: kein F1 der Umrisse.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Tolerance</source>
            <translation>Toleranz</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>The literature advises against kappa: it says no more than overall accuracy does (Pontius and Millones 2011, Foody 2020).</source>
            <translation>Die Literatur rät von Kappa ab: Es sagt nicht mehr als die Gesamtgenauigkeit (Pontius und Millones 2011, Foody 2020).</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Report kappa too</source>
            <translation>Auch Kappa angeben</translation>
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
            <translation>Ordner für den Bericht, seine Tabellen und die Raster. Leer: ein temporärer, der danach gespeichert werden kann.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Output folder</source>
            <translation>Ausgabeordner</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Folder for the report</source>
            <translation>Ordner für den Bericht</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Temporary folder</source>
            <translation>Temporärer Ordner</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>&amp;Ignore classes</source>
            <translation>Klassen &amp;ignorieren</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>&amp;Erosion</source>
            <translation>&amp;Erosion</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Toleran&amp;ce</source>
            <translation>Toleran&amp;z</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Pi&amp;xel size</source>
            <translation>Pi&amp;xelgröße</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Sampling &amp;design</source>
            <translation>Stichproben&amp;plan</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Area of i&amp;nterest</source>
            <translation>&amp;Untersuchungsgebiet</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>O&amp;utput folder</source>
            <translation>Ausgabe&amp;ordner</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Classes of the reference whose pixels are not compared.</source>
            <translation>Klassen der Referenz, deren Pixel nicht verglichen werden.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Ignore classes</source>
            <translation>Klassen ignorieren</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source> pixels</source>
            <translation> Pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>No layer is a raster: polygons are drawn and compared in pixels of this size.</source>
            <translation>Kein Layer ist ein Raster: Polygone werden in Pixeln dieser Größe gezeichnet und verglichen.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <location filename="../../plugin/segment/pixel_choice.py"></location>
            <source>Pixel size</source>
            <translation>Pixelgröße</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source> m</source>
            <translation> m</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>By the first map's polygons</source>
            <translation>Nach den Polygonen der ersten Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>How the points of the sample were drawn: standard errors and areas follow from it. A sample drawn here says so itself.</source>
            <translation>Wie die Punkte der Stichprobe gezogen wurden: Daraus folgen Standardfehler und Flächen. Eine hier gezogene Stichprobe sagt es selbst.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Sampling design</source>
            <translation>Stichprobenplan</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>As the points say</source>
            <translation>Wie die Punkte sagen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Simple random</source>
            <translation>Einfache Zufallsstichprobe</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Stratified by class</source>
            <translation>Nach Klassen geschichtet</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Systematic</source>
            <translation>Systematisch</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>No probability sample</source>
            <translation>Keine Zufallsstichprobe</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Compare inside these polygons only.</source>
            <translation>Nur innerhalb dieser Polygone vergleichen.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Area of interest</source>
            <translation>Untersuchungsgebiet</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Compare inside the polygons that are selected on the map, not in all of the layer.</source>
            <translation>Nur in den auf der Karte ausgewählten Polygonen vergleichen, nicht in allen des Layers.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Selected polygons only</source>
            <translation>Nur ausgewählte Polygone</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Show the place before this one on the map.</source>
            <translation>Die Stelle vor dieser auf der Karte zeigen.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <location filename="../../plugin/samples/panel.py"></location>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>&amp;Previous</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Previous place</source>
            <translation>Vorige Stelle</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Ne&amp;xt</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Next place</source>
            <translation>Nächste Stelle</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Show the place after this one on the map.</source>
            <translation>Die Stelle nach dieser auf der Karte zeigen.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>{}: looking for the places …</source>
            <translation>{}: Suche nach den Stellen …</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Looking for places of an error</source>
            <translation>Suche nach Stellen eines Fehlers</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>{}: no place.</source>
            <translation>{}: keine Stelle.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>{}: {} of {}, {}</source>
            <translation>{}: {} von {}, {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Drawing a place</source>
            <translation>Eine Stelle wird gezeichnet</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>The place cannot be shown in the map's coordinate system.</source>
            <translation>Die Stelle kann im Koordinatensystem der Karte nicht gezeigt werden.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_dock.py"></location>
            <source>Places of errors</source>
            <translation>Orte der Fehler</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_dock.py"></location>
            <source>Take maps and errors off the map, so that the image below is seen; click again to put them back.</source>
            <translation>Karten und Fehler ausblenden, damit das Bild darunter zu sehen ist; noch ein Klick blendet sie wieder ein.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_dock.py"></location>
            <source>Show the &amp;image</source>
            <translation>&amp;Bild zeigen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_dock.py"></location>
            <source>Show the image</source>
            <translation>Bild zeigen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_dock.py"></location>
            <source>Show the window with the matrix again.</source>
            <translation>Das Fenster mit der Matrix wieder zeigen.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_dock.py"></location>
            <source>&amp;Matrix</source>
            <translation>&amp;Matrix</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_dock.py"></location>
            <source>Matrix</source>
            <translation>Matrix</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_table.py"></location>
            <source>Looking for the places of errors</source>
            <translation>Die Stellen der Fehler werden gesucht</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>The whole report as one page, in the browser: for reading, printing and sending.</source>
            <translation>Der ganze Bericht als eine Seite im Browser: zum Lesen, Drucken und Verschicken.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>&amp;Open report</source>
            <translation>Bericht &amp;öffnen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Open report</source>
            <translation>Bericht öffnen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Keep the report: the page alone, or the folder with tables and rasters.</source>
            <translation>Den Bericht aufheben: nur die Seite, oder den Ordner mit Tabellen und Rastern.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Save report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Page (HTML)…</source>
            <translation>Seite (HTML)…</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Folder with tables and rasters…</source>
            <translation>Ordner mit Tabellen und Rastern…</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Save the report</source>
            <translation>Den Bericht speichern</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Web pages (*.html)</source>
            <translation>Webseiten (*.html)</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Save the report into a folder</source>
            <translation>Den Bericht in einen Ordner speichern</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>The report cannot be saved to {} ({}); choose another place.</source>
            <translation>Der Bericht kann nicht nach {} gespeichert werden ({}); einen anderen Ort wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_file.py"></location>
            <source>The report {} cannot be read ({}); run the comparison again.</source>
            <translation>Der Bericht {} kann nicht gelesen werden ({}); den Vergleich erneut ausführen.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Mean without clutter</source>
            <translation>Mittel ohne clutter</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <location filename="../../plugin/alike/panel.py"></location>
            <location filename="../../plugin/labels/layer.py"></location>
            <location filename="../../plugin/teach/stroke_list.py"></location>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Boundary F1</source>
            <translation>F1 der Umrisse</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>F1 of the outlines: how much of the class's border lies near the other's.</source>
            <translation>F1 der Umrisse: wie viel von der Grenze der Klasse nahe an der anderen liegt.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>F1 of the outlines: how much of the class's border lies within {:g} pixels of the other's.</source>
            <translation>F1 der Umrisse: wie viel von der Grenze der Klasse höchstens {:g} Pixel von der anderen entfernt liegt.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Points of the sample that truly are the class.</source>
            <translation>Punkte der Stichprobe, die wirklich die Klasse sind.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <location filename="../../plugin/accuracy/view_choice.py"></location>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Support: pixels of the reference that were compared.</source>
            <translation>Umfang: verglichene Pixel der Referenz.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>User's accuracy</source>
            <translation>Nutzergenauigkeit</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Estimated precision over the whole map.</source>
            <translation>Geschätzte Präzision über die ganze Karte.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Producer's accuracy</source>
            <translation>Herstellergenauigkeit</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Estimated recall over the whole map.</source>
            <translation>Geschätzte Trefferquote über die ganze Karte.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Estimated area</source>
            <translation>Geschätzte Fläche</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Of the class, corrected for the map's errors as the sample shows them.</source>
            <translation>Der Klasse, um die Fehler der Karte berichtigt, wie die Stichprobe sie zeigt.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>± (95 %)</source>
            <translation>± (95 %)</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Half of the 95 % interval of the area.</source>
            <translation>Die Hälfte des 95-%-Intervalls der Fläche.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Mapped area</source>
            <translation>Kartierte Fläche</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>What the map itself shows: biased, as its errors do not cancel.</source>
            <translation>Was die Karte selbst zeigt: verzerrt, denn ihre Fehler heben sich nicht auf.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Area in the first map, where both have a class.</source>
            <translation>Fläche in der ersten Karte, wo beide eine Klasse haben.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Area in the second map, where both have a class.</source>
            <translation>Fläche in der zweiten Karte, wo beide eine Klasse haben.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Second minus first.</source>
            <translation>Zweite minus erste.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Change (%)</source>
            <translation>Änderung (%)</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Of the area in the first map.</source>
            <translation>Der Fläche in der ersten Karte.</translation>
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
            <translation>Wo beide die Klasse haben, geteilt durch wo mindestens eine sie hat.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Overall accuracy</source>
            <translation>Gesamtgenauigkeit</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Overall agreement</source>
            <translation>Gesamtübereinstimmung</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Estimated over the whole map</source>
            <translation>Geschätzt über die ganze Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>{} (95 %: {})</source>
            <translation>{} (95 %: {})</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/scores_page.py"></location>
            <source>Estimates for the whole map</source>
            <translation>Schätzungen für die ganze Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/scores_page.py"></location>
            <source>Estimated over the whole map, from the design of the sample</source>
            <translation>Geschätzt über die ganze Karte, aus dem Aufbau der Stichprobe</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/scores_page.py"></location>
            <source>Notes</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/scores_page.py"></location>
            <source>What was compared, and what was left out.</source>
            <translation>Was verglichen und was ausgelassen wurde.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/table_view.py"></location>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Copy the table for a spreadsheet (Ctrl+C in the table), or as Markdown for a report.</source>
            <translation>Die Tabelle für eine Tabellenkalkulation kopieren (Strg+C in der Tabelle) oder als Markdown für einen Bericht.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/table_view.py"></location>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Copy the table</source>
            <translation>Tabelle kopieren</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/table_view.py"></location>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Copy for a spreadsheet</source>
            <translation>Für eine Tabellenkalkulation kopieren</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/table_view.py"></location>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Copy as Markdown</source>
            <translation>Als Markdown kopieren</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/values_reader.py"></location>
            <source>Reading the classes of {}</source>
            <translation>Klassen von {} werden gelesen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/view_choice.py"></location>
            <source>The map whose numbers are shown.</source>
            <translation>Die Karte, deren Zahlen gezeigt werden.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/view_choice.py"></location>
            <source>All pixels of the reference, or those away from its borders, where labels are surest.</source>
            <translation>Alle Pixel der Referenz, oder die abseits ihrer Grenzen, wo die Angaben am sichersten sind.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/view_choice.py"></location>
            <source>All pixels</source>
            <translation>Alle Pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/view_choice.py"></location>
            <source>Without borders ({:g} px)</source>
            <translation>Ohne Grenzen ({:g} px)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Report as JSON</source>
            <translation>Bericht als JSON</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Share of equal pixels</source>
            <translation>Anteil gleicher Pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean IoU</source>
            <translation>Mittlerer IoU</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>The layer {!r} holds points; choose a raster or polygons, and give points as the reference.</source>
            <translation>Der Layer {!r} enthält Punkte; ein Raster oder Polygone wählen und Punkte als Referenz angeben.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Mask</source>
            <translation>Maske</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Report folder</source>
            <translation>Ordner für den Bericht</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>The classes: a model's name or folder, isprs, or a table such as 1=building, 2=tree:#00ff00. Empty: what the first layer says.</source>
            <translation>Die Klassen: Name oder Ordner eines Modells, isprs, oder eine Tabelle wie 1=building, 2=tree:#00ff00. Leer: was der erste Layer sagt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Ignored classes</source>
            <translation>Ausgelassene Klassen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Names or codes, separated by commas, of classes that are not compared.</source>
            <translation>Namen oder Codes, durch Kommas getrennt, der Klassen, die nicht verglichen werden.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Compare inside these polygons only, or inside the selected ones.</source>
            <translation>Nur innerhalb dieser Polygone vergleichen, oder der ausgewählten.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Tolerance of boundaries (pixels)</source>
            <translation>Toleranz der Grenzen (Pixel)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>How far boundaries may lie apart in boundary F1. 0: leave it out.</source>
            <translation>Wie weit Grenzen beim F1 der Umrisse auseinanderliegen dürfen. 0: weglassen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Pixel size (metres)</source>
            <translation>Pixelgröße (Meter)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>What polygons are drawn in where no layer is a raster. 0: by the size of the first map's polygons.</source>
            <translation>Worin Polygone gezeichnet werden, wo kein Layer ein Raster ist. 0: nach der Größe der Polygone der ersten Karte.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Block of the bootstrap (pixels)</source>
            <translation>Block des Bootstraps (Pixel)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Side of the squares that intervals are computed from. 0: by the size of the raster.</source>
            <translation>Seite der Quadrate, aus denen die Intervalle berechnet werden. 0: nach der Größe des Rasters.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Random seed</source>
            <translation>Startwert der Zufallszahlen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>The same number draws the same blocks, so intervals repeat.</source>
            <translation>Dieselbe Zahl zieht dieselben Blöcke, sodass sich die Intervalle wiederholen lassen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Add the rasters to the project</source>
            <translation>Die Raster zum Projekt hinzufügen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Adds the rasters that show the differences to the project, styled.</source>
            <translation>Fügt die Raster, die die Unterschiede zeigen, fertig gestaltet zum Projekt hinzu.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Assess accuracy</source>
            <translation>Genauigkeit bewerten</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Measures class maps against a reference, and against each other.</source>
            <translation>Misst Klassenkarten an einer Referenz und aneinander.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>accuracy,validation,confusion matrix,error matrix,F1,IoU,McNemar,area estimation,Olofsson</source>
            <translation>Genauigkeit,Validierung,Konfusionsmatrix,Fehlermatrix,F1,IoU,McNemar,Flächenschätzung,Olofsson</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>&lt;p&gt;Compares one or more class maps with a reference: a class raster, an image in the colours of the ISPRS legend, polygons, or points with a class field. Gives confusion matrices, precision, recall, F1 and IoU, boundary F1, all with and without eroded borders; of two maps McNemar's test and the interval of their difference. Points that were drawn with “Draw sample points” give accuracies and class areas of the whole map, with standard errors.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Vergleicht eine oder mehrere Klassenkarten mit einer Referenz: einem Klassenraster, einem Bild in den Farben der ISPRS-Legende, Polygonen oder Punkten mit einem Klassenfeld. Gibt Konfusionsmatrizen, Präzision, Trefferquote, F1 und IoU sowie den F1 der Umrisse an, alles mit und ohne erodierte Grenzen; bei zwei Karten auch McNemars Test und das Intervall ihrer Differenz. Punkte, die mit „Stichprobenpunkte ziehen“ gezogen wurden, ergeben Genauigkeiten und Klassenflächen der ganzen Karte, mit Standardfehlern.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Gets report.html, report.json, matrix.csv, classes.csv and the rasters.</source>
            <translation>Erhält report.html, report.json, matrix.csv, classes.csv und die Raster.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Overall accuracy of the first map</source>
            <translation>Gesamtgenauigkeit der ersten Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Mean F1 of the first map</source>
            <translation>Mittlerer F1 der ersten Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>No map was chosen; choose at least one.</source>
            <translation>Keine Karte wurde gewählt; mindestens eine wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <location filename="../../plugin/algorithms/base.py"></location>
            <source>Accuracy</source>
            <translation>Präzision</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} and {} do not fit together; name one for each, or one for all.</source>
            <translation>{} und {} passen nicht zusammen; eines je Karte nennen, oder eines für alle.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>{} map</source>
            <translation>{} Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>{} maps</source>
            <translation>{} Karten</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} class field</source>
            <translation>{} Klassenfeld</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} class fields</source>
            <translation>{} Klassenfelder</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Disagreement: {}</source>
            <translation>Abweichung: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Who is right</source>
            <translation>Wer recht hat</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>What is true: a raster, polygons or points. Vector layers need a class field.</source>
            <translation>Was wahr ist: ein Raster, Polygone oder Punkte. Vektorlayer brauchen ein Klassenfeld.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Class field of the reference</source>
            <translation>Klassenfeld der Referenz</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Of a vector layer; none: by the usual names.</source>
            <translation>Eines Vektorlayers; keines: nach den üblichen Namen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Class rasters or polygons. The first raster's grid is the one that is compared on.</source>
            <translation>Klassenraster oder Polygone. Verglichen wird auf dem Gitter des ersten Rasters.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Class fields of the maps</source>
            <translation>Klassenfelder der Karten</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Of maps that are polygons: one name for all, or one for each map, separated by commas and empty for rasters. Empty: by the usual names.</source>
            <translation>Von Karten, die Polygone sind: ein Name für alle oder einer für jede Karte, durch Kommas getrennt und leer bei Rastern. Leer: nach den üblichen Namen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Classes of the reference</source>
            <translation>Klassen der Referenz</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>What its values mean, as 0=building, 7=tree. Empty: by name where a name fits, else by code.</source>
            <translation>Was ihre Werte bedeuten, als 0=building, 7=tree. Leer: nach Namen, wo ein Name passt, sonst nach Code.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Classes of the maps</source>
            <translation>Klassen der Karten</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>The same of the maps: one line for all, or one for each.</source>
            <translation>Dasselbe für die Karten: eine Zeile für alle, oder eine für jede.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Names of the maps</source>
            <translation>Namen der Karten</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>In the report, separated by commas, one for each map. Empty: the layers' names.</source>
            <translation>Im Bericht, durch Kommas getrennt, einer für jede Karte. Leer: die Namen der Layer.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Erosion of borders (pixels)</source>
            <translation>Erosion der Grenzen (Pixel)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Scores are given a second time without pixels so near to a border of the reference. ISPRS: 3. 0: not.</source>
            <translation>Die Maße werden ein zweites Mal ohne die Pixel angegeben, die so nah an einer Grenze der Referenz liegen. ISPRS: 3. 0: nicht.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>How points were drawn. auto: as the layer says, if it was made by “Draw sample points”.</source>
            <translation>Wie die Punkte gezogen wurden. auto: wie der Layer es sagt, wenn er mit „Stichprobenpunkte ziehen“ erzeugt wurde.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Gives Cohen's kappa too, though the literature advises against it.</source>
            <translation>Gibt auch Cohens Kappa an, obwohl die Literatur davon abrät.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/base.py"></location>
            <source>Classification</source>
            <translation>Klassifizierung</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/base.py"></location>
            <location filename="../../plugin/models/model_view.py"></location>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/base.py"></location>
            <source>{}: {} of {} {}, {} {}/s, {} left</source>
            <translation>{}: {} von {} {}, {} {}/s, noch {}</translation>
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
            <translation>Zwei Karten vergleichen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Says how far two class maps agree, and how the areas of their classes differ, without a reference.</source>
            <translation>Sagt ohne Referenz, wie weit zwei Klassenkarten übereinstimmen und wie sich die Flächen ihrer Klassen unterscheiden.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>agreement,change,difference,confusion matrix,IoU,class map</source>
            <translation>Übereinstimmung,Veränderung,Differenz,Konfusionsmatrix,IoU,Klassenkarte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>&lt;p&gt;Compares two class maps where nothing says which is right: last year's and this year's, or two tools'. Gives the matrix of both, the share of equal pixels with its interval, IoU and boundary F1 of each class, the change of its area, and a raster that shows what became what.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Vergleicht zwei Klassenkarten, wo nichts sagt, welche recht hat: die vom letzten und von diesem Jahr, oder die zweier Werkzeuge. Gibt die Matrix beider, den Anteil gleicher Pixel mit seinem Intervall, IoU und F1 der Umrisse jeder Klasse, die Änderung ihrer Fläche und ein Raster, das zeigt, was wozu wurde.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>In the report, two, separated by a comma. Empty: the layers' names.</source>
            <translation>Im Bericht, zwei, durch ein Komma getrennt. Leer: die Namen der Layer.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Gets report.html, report.json, matrix.csv, classes.csv and changes.tif.</source>
            <translation>Erhält report.html, report.json, matrix.csv, classes.csv und changes.tif.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Changes: {} to {}</source>
            <translation>Veränderungen: {} zu {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>A class raster, an image in the colours of the ISPRS legend, or polygons with a class field.</source>
            <translation>Ein Klassenraster, ein Bild in den Farben der ISPRS-Legende oder Polygone mit einem Klassenfeld.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Of polygons; none: by the usual names.</source>
            <translation>Von Polygonen; keines: nach den üblichen Namen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>First map</source>
            <translation>Erste Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Class field of the first map</source>
            <translation>Klassenfeld der ersten Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Second map</source>
            <translation>Zweite Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Class field of the second map</source>
            <translation>Klassenfeld der zweiten Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Classes of the first map</source>
            <translation>Klassen der ersten Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Classes of the second map</source>
            <translation>Klassen der zweiten Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>Write corrections into a map</source>
            <translation>Korrekturen in eine Karte schreiben</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>Writes what was corrected in a map's polygons into a copy of its class raster.</source>
            <translation>Schreibt, was in den Polygonen einer Karte korrigiert wurde, in eine Kopie ihres Klassenrasters.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>correction,review,burn,rasterize,edit,class raster,checked</source>
            <translation>Korrektur,Prüfung,einbrennen,rastern,bearbeiten,Klassenraster,checked</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>&lt;p&gt;Writes what you corrected in the polygons of a map into a copy of its class raster, on the same pixels. Polygons whose class you changed, in the review or in the attribute table, and those you drew or reshaped give their class to the pixels in them; deleted ones become no data. All other pixels stay as they are, also where polygons were tidied. The map itself is never changed.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Schreibt, was Sie in den Polygonen einer Karte korrigiert haben, in eine Kopie ihres Klassenrasters, auf denselben Pixeln. Polygone, deren Klasse Sie in der Prüfung oder in der Attributtabelle geändert haben, und solche, die Sie gezeichnet oder umgeformt haben, geben ihre Klasse den Pixeln in ihnen; gelöschte werden zu „keine Daten“. Alle anderen Pixel bleiben, wie sie sind, auch wo Polygone bereinigt wurden. Die Karte selbst wird nie geändert.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>The class raster that “Classify land cover” wrote. It stays as it is.</source>
            <translation>Das Klassenraster, das „Landbedeckung klassifizieren“ geschrieben hat. Es bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>Corrected polygons</source>
            <translation>Korrigierte Polygone</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>The polygons of the same run, corrected since: in the review, by drawing, or in the attribute table.</source>
            <translation>Die Polygone desselben Laufs, seither korrigiert: in der Prüfung, durch Zeichnen oder in der Attributtabelle.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>Keep the class of what lies in no polygon</source>
            <translation>Klasse behalten, wo kein Polygon liegt</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>Yes: also where you deleted a polygon. No: it becomes no data, so a polygon that you delete is gone from the map, too.</source>
            <translation>Ja: auch wo Sie ein Polygon gelöscht haben. Nein: Es wird zu „keine Daten“, sodass ein Polygon, das Sie löschen, auch aus der Karte verschwindet.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>Corrected classes</source>
            <translation>Korrigierte Klassen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>Cloud Optimized GeoTIFF with the grid, the legend and the tags of the map.</source>
            <translation>Cloud Optimized GeoTIFF mit dem Gitter, der Legende und den Metadaten der Karte.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>Number of changed pixels</source>
            <translation>Anzahl geänderter Pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>Number of pixels that are no data now</source>
            <translation>Anzahl der Pixel, die nun keine Daten sind</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>The layer {!r} is filtered, and what its filter hides would become no data; take the filter off.</source>
            <translation>Der Layer {!r} ist gefiltert, und was sein Filter verbirgt, würde zu „keine Daten“; entfernen Sie den Filter.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>Draw a virtual orthophoto</source>
            <translation>Virtuelles Orthofoto zeichnen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>Draws an orthophoto of a village that does not exist, with its exact land cover.</source>
            <translation>Zeichnet ein Orthofoto eines Dorfes, das es nicht gibt, mit seiner genauen Landbedeckung.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>sample data,example,synthetic,test image,virtual,demo</source>
            <translation>Beispieldaten,Beispiel,synthetisch,Testbild,virtuell,Demo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>&lt;p&gt;Draws an orthophoto of a village that does not exist, with roofs, streets, gardens, trees and cars, and a raster of what truly is there. To try the plugin out, to learn it, and to test scripts: the truth is known to the pixel. A village is easier than real places; what a network reaches here says nothing of those.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Zeichnet ein Orthofoto eines Dorfes, das es nicht gibt, mit Dächern, Straßen, Gärten, Bäumen und Autos, und ein Raster dessen, was wirklich dort ist. Zum Ausprobieren, zum Lernen und um Skripte zu testen: die Wahrheit ist auf den Pixel bekannt. Ein solches Dorf ist leichter als wirkliche Orte; was ein Netz hier erreicht, sagt nichts über diese.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>Height (pixels)</source>
            <translation>Höhe (Pixel)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>From north to south.</source>
            <translation>Von Norden nach Süden.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>Width (pixels)</source>
            <translation>Breite (Pixel)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>From west to east.</source>
            <translation>Von Westen nach Osten.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Pixel size on the ground (m)</source>
            <translation>Pixelgröße am Boden (m)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>The same village, seen from nearer or farther.</source>
            <translation>Dasselbe Dorf, aus der Nähe oder aus der Ferne.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>The same number draws the same village.</source>
            <translation>Dieselbe Zahl zeichnet dasselbe Dorf.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>Virtual orthophoto</source>
            <translation>Virtuelles Orthofoto</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>A GeoTIFF: red, green and blue.</source>
            <translation>Ein GeoTIFF: Rot, Grün und Blau.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>Its land cover</source>
            <translation>Seine Landbedeckung</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>A GeoTIFF of class codes 1 to 6 on the same pixels: what truly is there.</source>
            <translation>Ein GeoTIFF der Klassencodes 1 bis 6 auf denselben Pixeln: was wirklich dort ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Compare trainings</source>
            <translation>Trainings vergleichen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Trains and judges the rows of a recipe with several seeds, and puts them into one table.</source>
            <translation>Trainiert und bewertet die Zeilen eines Rezepts mit mehreren Startwerten und stellt sie in eine Tabelle.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>experiment,ablation,benchmark,recipe,networks,seeds,table,training</source>
            <translation>Experiment,Ablation,Benchmark,Rezept,Netze,Startwerte,Tabelle,Training</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>&lt;p&gt;Trains every row of a recipe with every seed, classifies the test tiles with what was learnt and judges them: which network, stitching or up-sampling is worth what, on your own labels or a published data set. The table gives mean and spread over the seeds, differences with their intervals, time and speed, beside published figures; it is rewritten after every training. A run that was stopped goes on in the same folder.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Trainiert jede Zeile eines Rezepts mit jedem Startwert, klassifiziert die Testkacheln mit dem Gelernten und bewertet sie: was welches Netz, das Zusammensetzen oder das Hochskalieren wert ist, an eigenen Labels oder einem veröffentlichten Datensatz. Die Tabelle nennt Mittel und Streuung über die Startwerte, Unterschiede mit ihren Intervallen, Zeit und Tempo, neben veröffentlichten Zahlen; sie wird nach jedem Training neu geschrieben. Ein Lauf, der angehalten wurde, geht im selben Ordner weiter.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Recipe</source>
            <translation>Rezept</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>Data set</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Folder of ImageNet weights</source>
            <translation>Ordner mit ImageNet-Gewichten</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>A TOML file; some come with the plugin, in resources/recipes.</source>
            <translation>Eine TOML-Datei; einige liegen dem Plugin bei, in resources/recipes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>The folder with a dataset.json, as “Take a published data set” wrote it. Empty: what the recipe names.</source>
            <translation>Der Ordner mit einer dataset.json, wie „Veröffentlichten Datensatz übernehmen“ sie schrieb. Leer: was das Rezept nennt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>With torchvision's files, for rows that name some. Empty: these rows start from random weights.</source>
            <translation>Mit Dateien von torchvision, für Zeilen, die welche nennen. Leer: Diese Zeilen beginnen mit zufälligen Gewichten.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Run on</source>
            <translation>Ausführen auf</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>here: one training after the other; side by side: processes:N, or dask://HOST:PORT of a cluster.</source>
            <translation>here: ein Training nach dem anderen; nebeneinander: processes:N oder dask://HOST:PORT eines Clusters.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Processes that train one network</source>
            <translation>Prozesse, die ein Netz trainieren</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>As many as there are graphics cards for it.</source>
            <translation>So viele, wie es dafür Grafikkarten gibt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Where the network learns. auto: a graphics card where there is one, else the processor.</source>
            <translation>Wo das Netz lernt. auto: auf einer Grafikkarte, wenn es eine gibt, sonst auf dem Prozessor.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Folder of the experiment</source>
            <translation>Ordner des Experiments</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Gets the table and a folder for each training. The same folder goes on where a run was stopped.</source>
            <translation>Erhält die Tabelle und einen Ordner für jedes Training. Derselbe Ordner geht weiter, wo ein Lauf angehalten wurde.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Table for a spreadsheet</source>
            <translation>Tabelle für die Tabellenkalkulation</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Building footprints</source>
            <translation>Gebäudegrundrisse</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Outlines the buildings of a class raster, one by one, with right angles.</source>
            <translation>Umreißt die Gebäude eines Klassenrasters, eines nach dem anderen, mit rechten Winkeln.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>building,roof,outline,footprint,regularize,right angles,orthogonal,vectorize</source>
            <translation>Gebäude,Dach,Umriss,Grundriss,begradigen,rechte Winkel,rechtwinklig,vektorisieren</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>&lt;p&gt;Outlines the buildings of a class raster: one polygon for each, with right angles in the building's own direction, few corners and its courtyards. Roofs that touch are parted where a narrow neck or a seam of low confidence runs between them, round ones stay round, and no outline lies over another. Angles and lengths are those on the ground, in any coordinate system. The outlines follow the buildings, not the pixels: for areas by class, take the polygons of “Classify land cover”.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Umreißt die Gebäude eines Klassenrasters: ein Polygon für jedes, mit rechten Winkeln in der Richtung des Gebäudes, wenigen Ecken und seinen Innenhöfen. Dächer, die sich berühren, werden getrennt, wo ein schmaler Hals oder eine Naht geringer Sicherheit zwischen ihnen verläuft, runde bleiben rund, und kein Umriss liegt über einem anderen. Winkel und Längen sind die am Boden, in jedem Koordinatensystem. Die Umrisse folgen den Gebäuden, nicht den Pixeln: Für Flächen je Klasse nehmen Sie die Polygone von „Landbedeckung klassifizieren“.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Number of buildings</source>
            <translation>Anzahl der Gebäude</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Buildings of {}</source>
            <translation>Gebäude von {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>A class raster, such as “Classify land cover” writes.</source>
            <translation>Ein Klassenraster, wie „Landbedeckung klassifizieren“ es schreibt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Confidence</source>
            <translation>Konfidenz</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>The confidence raster of the same run: it shows seams between roofs that touch, and how sure a building is.</source>
            <translation>Das Sicherheitsraster desselben Laufs: Es zeigt Nähte zwischen Dächern, die sich berühren, und wie sicher ein Gebäude ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Tolerance of walls (m)</source>
            <translation>Toleranz der Wände (m)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Steps in a wall that are shallower, or not much longer, are smoothed away. More gives fewer corners.</source>
            <translation>Stufen in einer Wand, die flacher oder nicht viel länger sind, werden geglättet. Mehr gibt weniger Ecken.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Minimum area of a building (m²)</source>
            <translation>Mindestfläche eines Gebäudes (m²)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Smaller ones are left out. 0: keep all.</source>
            <translation>Kleinere werden weggelassen. 0: alle behalten.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Class of the buildings</source>
            <translation>Klasse der Gebäude</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>By name or code; several are joined by +, as in building+carport.</source>
            <translation>Mit Name oder Code; mehrere werden mit + verbunden, wie building+carport.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>The classes, as in “Assess accuracy”. Empty: what the map says.</source>
            <translation>Die Klassen, wie in „Genauigkeit bewerten“. Leer: was die Karte sagt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Classes of the map</source>
            <translation>Klassen der Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>What its values mean, as 0=building, 7=tree.</source>
            <translation>Was ihre Werte bedeuten, als 0=building, 7=tree.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Take a published data set</source>
            <translation>Veröffentlichten Datensatz übernehmen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Checks the files of a published data set and describes them, so that a network can be trained on them.</source>
            <translation>Prüft die Dateien eines veröffentlichten Datensatzes und beschreibt sie, damit ein Netz mit ihnen trainiert werden kann.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>import,data set,benchmark,ISPRS,Potsdam,Vaihingen,LoveDA,OpenEarthMap,FLAIR,LandCover.ai,DroneDeploy,Dubai</source>
            <translation>Import,Datensatz,Benchmark,ISPRS,Potsdam,Vaihingen,LoveDA,OpenEarthMap,FLAIR,LandCover.ai,DroneDeploy,Dubai</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>&lt;p&gt;Looks through the files of a published data set, unpacked and otherwise as they came, says what is missing, and writes dataset.json: images, labels, what trains and what is held out, bands and classes. “Add a data set” in the training window, the command train and experiments read it. Nothing is downloaded, and no image is copied.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Sieht die Dateien eines veröffentlichten Datensatzes durch, ausgepackt und sonst, wie sie kamen, sagt, was fehlt, und schreibt dataset.json: Bilder, Labels, was trainiert und was zurückgehalten wird, Bänder und Klassen. „Datensatz hinzufügen“ im Trainingsfenster, der Befehl train und Experimente lesen sie. Nichts wird heruntergeladen und kein Bild kopiert.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Folder of the data set</source>
            <translation>Ordner des Datensatzes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>Folder of the description</source>
            <translation>Ordner der Beschreibung</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Whose files they are; they stay where they are and as they are.</source>
            <translation>Wessen Dateien es sind; sie bleiben, wo und wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>With the unpacked files, at any depth.</source>
            <translation>Mit den ausgepackten Dateien, in beliebiger Tiefe.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <location filename="../../plugin/algorithms/match.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Bands</source>
            <translation>Kanäle</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Which of the data set's images: rgb, irrg or rgbir of Potsdam, all or rgb of FLAIR. Empty: its first.</source>
            <translation>Welche Bilder des Datensatzes: rgb, irrg oder rgbir von Potsdam, all oder rgb von FLAIR. Leer: die ersten.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>own: those of the data set; six: the ISPRS classes, values that may be several of them as any of these.</source>
            <translation>own: die des Datensatzes; six: die ISPRS-Klassen, Werte, die mehrere davon sein können, als irgendeine von ihnen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Split</source>
            <translation>Aufteilung</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>official: as published; paper: 6:2:2, tiles that belong together never parted. Where nothing was published: paper.</source>
            <translation>official: wie veröffentlicht; paper: 6:2:2, Kacheln, die zusammengehören, werden nie getrennt. Wo nichts veröffentlicht ist: paper.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Tiles of each role at most</source>
            <translation>Höchstens so viele Kacheln je Rolle</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Spread evenly over all. 0: all.</source>
            <translation>Gleichmäßig über alle verteilt. 0: alle.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Take the surface model as one more band</source>
            <translation>Oberflächenmodell als weiteres Band nehmen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Of Potsdam, Vaihingen and DroneDeploy.</source>
            <translation>Von Potsdam, Vaihingen und DroneDeploy.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Of the split 6:2:2: the same number gives the same.</source>
            <translation>Der Aufteilung 6:2:2: Dieselbe Zahl ergibt dieselbe.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>Gets dataset.json, and class rasters where labels are pictures. Empty: the data set's own folder.</source>
            <translation>Erhält dataset.json und Klassenraster, wo Labels Bilder sind. Leer: der Ordner des Datensatzes selbst.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Description of the data set</source>
            <translation>Beschreibung des Datensatzes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Tiles to train on</source>
            <translation>Kacheln zum Trainieren</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>New label layer</source>
            <translation>Neuer Label-Layer</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>Makes an empty polygon layer to draw labels in, with the classes as a list in its form.</source>
            <translation>Legt einen leeren Polygonlayer an, um Labels darin zu zeichnen, mit den Klassen als Liste in seinem Formular.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>labels,training data,annotation,digitizing,ground truth,legend,polygons</source>
            <translation>Labels,Trainingsdaten,Annotation,Digitalisieren,Ground Truth,Legende,Polygone</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>&lt;p&gt;Makes a polygon layer to draw labels in, from which “Train a network” learns. Its form asks for the class by name and remembers the last one; areas are clear so that the image can be seen. In QGIS's window it is ready at once: in edit mode, snapping, with shared borders and without overlaps. Only what is drawn counts: the rest of the image need not be labelled.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Legt einen Polygonlayer an, um Labels zu zeichnen, von denen „Netz trainieren“ lernt. Sein Formular fragt nach dem Namen der Klasse und merkt sich die letzte; Flächen sind durchsichtig, damit das Bild zu sehen bleibt. Im Fenster von QGIS ist er sofort bereit: im Bearbeitungsmodus, mit Fangen, gemeinsamen Grenzen und ohne Überlappungen. Nur was gezeichnet ist, zählt: Der Rest des Bildes braucht keine Labels.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <location filename="../../plugin/algorithms/match.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Orthophoto</source>
            <translation>Orthofoto</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>Coordinate system</source>
            <translation>Koordinatensystem</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>What will be drawn on: the layer gets its coordinate system.</source>
            <translation>Worauf gezeichnet wird: Der Layer bekommt dessen Koordinatensystem.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>The classes: isprs, a model's name or folder, or a table such as 1=building:#0000ff, 2=tree (colours may be left out).</source>
            <translation>Die Klassen: isprs, Name oder Ordner eines Modells, oder eine Tabelle wie 1=building:#0000ff, 2=tree (Farben dürfen fehlen).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>Where there is no orthophoto; not set: the project's.</source>
            <translation>Wo es kein Orthofoto gibt; nicht gesetzt: das des Projekts.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>Number of classes</source>
            <translation>Anzahl der Klassen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>Neither the orthophoto nor the project has a coordinate system; choose one.</source>
            <translation>Weder das Orthofoto noch das Projekt hat ein Koordinatensystem; eines wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <location filename="../../plugin/algorithms/match.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>A new GeoPackage; an existing one is never overwritten. Choose a file: a temporary one is lost when QGIS closes.</source>
            <translation>Ein neues GeoPackage; ein vorhandenes wird nie überschrieben. Eine Datei wählen: Eine temporäre geht verloren, wenn QGIS beendet wird.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>The labels lie in a temporary file, which is lost when QGIS closes; export the layer to keep them.</source>
            <translation>Die Labels liegen in einer temporären Datei, die verloren geht, wenn QGIS beendet wird; den Layer exportieren, um sie zu behalten.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Labels from a map</source>
            <translation>Labels aus einer Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Makes a label layer of a part of a classified map, to be corrected and learnt from.</source>
            <translation>Macht aus einem Teil einer klassifizierten Karte einen Label-Layer, um ihn zu berichtigen und daraus zu lernen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>labels,training data,correction,active learning,vectorize,polygonize,ground truth</source>
            <translation>Labels,Trainingsdaten,Korrektur,aktives Lernen,Vektorisieren,Polygonisieren,Ground Truth</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>&lt;p&gt;Makes a label layer of a part of a map, so that you correct what is wrong instead of drawing what is right: reshape, cut, change the class in the form, delete what you cannot tell. Then train on it: correcting and training again is a matter of minutes. Borders stay shared. Specks and, if you like, places that the map is not sure of are left out: they are no label, and training leaves them alone.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Macht aus einem Teil einer Karte einen Label-Layer, damit Sie berichtigen, was falsch ist, statt zu zeichnen, was richtig ist: umformen, teilen, die Klasse im Formular ändern, löschen, was nicht zu erkennen ist. Danach damit trainieren: Berichtigen und erneut trainieren ist eine Sache von Minuten. Grenzen bleiben gemeinsam. Kleinste Flecken und auf Wunsch Stellen, bei denen die Karte unsicher ist, werden weggelassen: Sie sind kein Label, und das Training lässt sie aus.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Leave out what is smaller than (m²)</source>
            <translation>Weglassen, was kleiner ist als (m²)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Simplify borders by (m)</source>
            <translation>Grenzen vereinfachen um (m)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Leave out what is less sure than (%)</source>
            <translation>Weglassen, was unsicherer ist als (%)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>A class raster, or the polygons that “Classify land cover” wrote.</source>
            <translation>Ein Klassenraster, oder die Polygone, die „Landbedeckung klassifizieren“ geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <location filename="../../plugin/algorithms/match.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Extent</source>
            <translation>Ausdehnung</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>As much as you want to look through: a few hundred metres. Not set: all of the map.</source>
            <translation>So viel, wie Sie durchsehen wollen: einige hundert Meter. Nicht gesetzt: die ganze Karte.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Smaller polygons become no label: training leaves such places alone. 0: keep all.</source>
            <translation>Aus kleineren Polygonen wird kein Label: Das Training lässt solche Stellen aus. 0: alle behalten.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>How far borders of a raster's polygons may move, so that they have few corners; shared borders stay shared. 0: as they are.</source>
            <translation>Wie weit sich die Grenzen der Polygone eines Rasters verschieben dürfen, damit sie wenige Ecken haben; gemeinsame Grenzen bleiben gemeinsam. 0: wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Places that the map is less sure of get no label. Polygons know their mean confidence; a raster needs the one below.</source>
            <translation>Stellen, bei denen die Karte unsicherer ist, bekommen kein Label. Polygone kennen ihre mittlere Konfidenz; ein Raster braucht das unten.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>The confidence raster of the same run, where the map is a raster.</source>
            <translation>Das Konfidenzraster desselben Laufs, wenn die Karte ein Raster ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>The classes to choose among, as in “New label layer”. Empty: what the map says.</source>
            <translation>Die Klassen zur Auswahl, wie in „Neuer Label-Layer“. Leer: was die Karte sagt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Number of labels</source>
            <translation>Anzahl der Labels</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>To leave out what a raster is not sure of, give both its confidence raster and a limit above 0 %; or neither.</source>
            <translation>Um wegzulassen, wobei ein Raster unsicher ist, sowohl sein Konfidenzraster als auch eine Grenze über 0 % angeben; oder keines von beiden.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Polygons are left out by their own mean confidence; leave the confidence raster empty, or choose the class raster.</source>
            <translation>Polygone werden nach ihrer eigenen mittleren Konfidenz weggelassen; das Konfidenzraster leer lassen, oder das Klassenraster wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>The layer {!r} is neither a raster nor polygons; choose another.</source>
            <translation>Der Layer {!r} ist weder ein Raster noch enthält er Polygone; einen anderen wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <location filename="../../plugin/alike/finder.py"></location>
            <source>Find what looks alike</source>
            <translation>Ähnliches finden</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Finds all places of an image that look like the one inside a box.</source>
            <translation>Findet alle Stellen eines Bildes, die so aussehen wie die in einem Kasten.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>template matching,cross-correlation,NCC,similarity,object detection,find similar,counting,labels</source>
            <translation>Template Matching,Kreuzkorrelation,NCC,Ähnlichkeit,Objekterkennung,Ähnliches finden,Zählen,Labels</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>&lt;p&gt;Slides what a box shows over the image and finds all places that look like it (template matching): cars, boats, solar panels, trees of an orchard. Each match is a polygon with its score (1: the same), rotation and size. The threshold can be left to Otsu's method; a lower one finds more, and more that is something else. Matches can serve as labels to train on.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Schiebt, was ein Kasten zeigt, über das Bild und findet alle Stellen, die so aussehen (Template Matching): Autos, Boote, Solarmodule, die Bäume einer Obstwiese. Jeder Treffer ist ein Polygon mit seinem Wert (1: das Gleiche), seiner Drehung und Größe. Die Schwelle kann dem Verfahren von Otsu überlassen werden; eine niedrigere findet mehr, auch mehr, was etwas anderes ist. Treffer können als Labels zum Trainieren dienen.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Number of matches</source>
            <translation>Anzahl der Treffer</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Threshold by Otsu</source>
            <translation>Schwelle nach Otsu</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Give either a box around what to look for, or a raster that shows it.</source>
            <translation>Entweder einen Kasten um das Gesuchte angeben oder ein Raster, das es zeigt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Looks alike in {}</source>
            <translation>Ähnliches in {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>The sizes are {!r}; give numbers, as 1 or 0.8, 1, 1.25.</source>
            <translation>Die Größen sind {!r}; Zahlen angeben, wie 1 oder 0.8, 1, 1.25.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>The image to search: a file of any size and data type.</source>
            <translation>Das Bild, das durchsucht wird: eine Datei beliebiger Größe und beliebigen Datentyps.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Box around what to look for</source>
            <translation>Kasten um das Gesuchte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Tight around one object. Easier to draw with the button “Find what looks alike” of the toolbar.</source>
            <translation>Eng um ein Objekt. Leichter zu ziehen mit dem Knopf „Ähnliches finden“ der Werkzeugleiste.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Raster that shows it</source>
            <translation>Raster, das es zeigt</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>In place of a box: a small image of the object, with as many bands as the orthophoto.</source>
            <translation>Statt eines Kastens: ein kleines Bild des Objekts mit so vielen Kanälen wie das Orthofoto.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Directions</source>
            <translation>Richtungen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>In how many directions objects may lie: 1 as in the box; 24 any, in steps of 15 degrees.</source>
            <translation>In wie vielen Richtungen Objekte liegen können: 1 wie im Kasten; 24 beliebig, in Schritten von 15 Grad.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Sizes</source>
            <translation>Größen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Times the size in the box, separated by commas: 0.8, 1, 1.25.</source>
            <translation>Mal die Größe im Kasten, durch Kommas getrennt: 0.8, 1, 1.25.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Threshold</source>
            <translation>Schwelle</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Least score of a match, 0 to 1. Not set: by Otsu's method.</source>
            <translation>Kleinster Wert eines Treffers, 0 bis 1. Nicht gesetzt: nach dem Verfahren von Otsu.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Where to search. Not set: the whole image.</source>
            <translation>Wo gesucht wird. Nicht gesetzt: im ganzen Bild.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>What is compared</source>
            <translation>Was verglichen wird</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>pixels: as they are; features: what the bundled network sees in them, in cells of 4 pixels; slower.</source>
            <translation>pixels: wie sie sind; features: was das mitgelieferte Netz in ihnen sieht, in Zellen von 4 Pixeln; langsamer.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Measure of similarity</source>
            <translation>Maß der Ähnlichkeit</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>ncc: normalised cross-correlation, to which light and contrast do not matter; ssd, sad: squared and absolute differences, to which they do; sad is slow; cosine: angle between the values. auto: ncc of pixels, cosine of features.</source>
            <translation>ncc: normierte Kreuzkorrelation, der Licht und Kontrast gleich sind; ssd, sad: quadrierte und absolute Unterschiede, denen sie es nicht sind; sad ist langsam; cosine: Winkel zwischen den Werten. auto: ncc bei pixels, cosine bei features.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>What is compared. None: all but alpha.</source>
            <translation>Was verglichen wird. Keine: alle außer Alpha.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Class of the matches</source>
            <translation>Klasse der Treffer</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Code and name that labels of the matches have, as 5=car.</source>
            <translation>Code und Name, die Labels der Treffer haben, wie 5=car.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Matches</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>A polygon for each match. Fields score, rotation (degrees clockwise), scale, class and name.</source>
            <translation>Ein Polygon für jeden Treffer. Felder score, rotation (Grad im Uhrzeigersinn), scale, class und name.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Similarity</source>
            <translation>Ähnlichkeit</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>The best score of each pixel.</source>
            <translation>Der beste Wert jedes Pixels.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>The matches as a class raster to train on; the rest of the image has no label.</source>
            <translation>Die Treffer als Klassenraster zum Trainieren; der Rest des Bildes hat kein Label.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_widget.py"></location>
            <location filename="../../plugin/segment/model_choice.py"></location>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>Choose a model folder</source>
            <translation>Modellordner wählen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_widget.py"></location>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/segment/model_choice.py"></location>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>Model folder</source>
            <translation>Modellordner</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/parameters.py"></location>
            <source>The bands are {!r}; give their numbers, as 1,2,3.</source>
            <translation>Die Kanäle sind {!r}; geben Sie ihre Nummern an, etwa 1,2,3.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/parameters.py"></location>
            <source>No data</source>
            <translation>Keine Daten</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/parameters.py"></location>
            <source>Which values are no data. Automatic (auto): as the layer's properties and the file say, and a constant edge that nobody declared; none: all values are data, but for an alpha band or a mask; or values and ranges of them, as 0, 255 or 0:12.</source>
            <translation>Welche Werte keine Daten sind. Automatisch (auto): wie es die Layereigenschaften und die Datei sagen, dazu ein gleichförmiger Rand, den niemand erklärt hat; none: Alle Werte sind Daten, bis auf einen Alphakanal oder eine Maske; oder Werte und Bereiche davon, wie 0, 255 oder 0:12.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Refine boundaries</source>
            <translation>Grenzen verfeinern</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>Moves the borders of a map's classes onto the borders that its image shows.</source>
            <translation>Verschiebt die Grenzen der Klassen einer Karte auf die Grenzen, die ihr Bild zeigt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>boundary,border,edge,contour,superpixel,sharpen,smooth,sketch tokens,CRF</source>
            <translation>Grenze,Rand,Kante,Kontur,Superpixel,schärfen,glätten,Sketch Tokens,CRF</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>&lt;p&gt;Moves the borders of a map onto the borders that its image shows: pixels that look alike and lie together (superpixels) tend to get one class, and a border is cheap where edges between classes are seen, dear elsewhere. Classes change where the map is unsure: near its borders, or where scores or the confidence say so. The map itself is never changed. Better still, tick “Refine boundaries” when you classify: then the scores of all classes are known.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Verschiebt die Grenzen einer Karte auf die Grenzen, die ihr Bild zeigt: Pixel, die gleich aussehen und beisammenliegen (Superpixel), erhalten eher dieselbe Klasse, und eine Grenze ist billig, wo Kanten zwischen Klassen zu sehen sind, sonst teuer. Klassen ändern sich, wo die Karte unsicher ist: nahe ihren Grenzen, oder wo Wahrscheinlichkeiten oder die Konfidenz es sagen. Die Karte selbst wird nie geändert. Noch besser: Haken Sie beim Klassifizieren „Grenzen verfeinern“ an, dann sind die Wahrscheinlichkeiten aller Klassen bekannt.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>The image that the map was made of; on other pixels, too.</source>
            <translation>Das Bild, aus dem die Karte entstand; auch auf anderen Pixeln.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>A class raster, or a raster of scores: a band for each class, with its probability. It stays as it is.</source>
            <translation>Ein Klassenraster, oder ein Raster von Wahrscheinlichkeiten: ein Kanal je Klasse. Es bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>The confidence raster of the same run: sure pixels keep their class more often.</source>
            <translation>Das Konfidenzraster desselben Laufs: sichere Pixel behalten ihre Klasse öfter.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>Edges of the model</source>
            <translation>Kanten des Modells</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>A model that was trained with “Learn the edges, too” and kept its own, or a forest of sketch tokens. Empty: the built-in edges.</source>
            <translation>Ein Modell, das mit „Auch die Kanten lernen“ trainiert wurde und eigene behalten hat, oder ein Wald aus Sketch Tokens. Leer: die mitgelieferten Kanten.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>Block (pixels)</source>
            <translation>Block (Pixel)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>Side of the blocks that are refined at once. The result is the same; smaller needs less memory, and more time.</source>
            <translation>Seite der Blöcke, die auf einmal verfeinert werden. Das Ergebnis ist dasselbe; kleinere brauchen weniger Speicher und mehr Zeit.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>Refined classes</source>
            <translation>Verfeinerte Klassen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Draw sample points</source>
            <translation>Stichprobenpunkte ziehen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Draws a random sample of a class map's pixels, as points with a form to fill in the true class.</source>
            <translation>Zieht eine Zufallsstichprobe der Pixel einer Klassenkarte, als Punkte mit einem Formular für die wahre Klasse.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>sampling,stratified,random points,validation,accuracy,sample size,Olofsson,Cochran</source>
            <translation>Stichprobe,geschichtet,Zufallspunkte,Validierung,Genauigkeit,Stichprobenumfang,Olofsson,Cochran</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>&lt;p&gt;Draws places of a class map at which somebody looks up what is truly there: a probability sample, from which “Assess accuracy” estimates the accuracy and the class areas of the whole map with standard errors. The form lists the classes; it does not show what the map says, because who knows it agrees with it too often. Points are numbered in random order: whoever stops early has still looked at a random part.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Zieht Stellen einer Klassenkarte, an denen jemand nachsieht, was wirklich dort ist: eine Zufallsstichprobe, aus der „Genauigkeit bewerten“ die Genauigkeit und die Klassenflächen der ganzen Karte mit Standardfehlern schätzt. Das Formular führt die Klassen auf; was die Karte sagt, zeigt es nicht, denn wer es weiß, stimmt ihr zu oft zu. Die Punkte sind in zufälliger Reihenfolge nummeriert: Wer früh aufhört, hat trotzdem einen zufälligen Teil angesehen.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Sample points</source>
            <translation>Stichprobenpunkte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Points with a form: fill in “True class” at each, then give the layer to “Assess accuracy”.</source>
            <translation>Punkte mit einem Formular: bei jedem „True class“ ausfüllen, dann den Layer an „Genauigkeit bewerten“ geben.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Number of points</source>
            <translation>Anzahl der Punkte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Sample of {}</source>
            <translation>Stichprobe aus {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>What to draw from: a class raster, or polygons with a class field.</source>
            <translation>Woraus gezogen wird: ein Klassenraster oder Polygone mit einem Klassenfeld.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Class field of the map</source>
            <translation>Klassenfeld der Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Design</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>stratified: so many in each class of the map; simple: anywhere; systematic: on a square lattice with a random start.</source>
            <translation>stratified: so viele in jeder Klasse der Karte; simple: irgendwo; systematic: auf einem quadratischen Gitter mit zufälligem Anfang.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>0: as many as the standard error below takes (Cochran 1977; Olofsson et al. 2014).</source>
            <translation>0: so viele, wie der Standardfehler unten braucht (Cochran 1977; Olofsson et al. 2014).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Wanted standard error</source>
            <translation>Gewünschter Standardfehler</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Of overall accuracy; the 95 % interval is about twice as wide to each side.</source>
            <translation>Der Gesamtgenauigkeit; das 95-%-Intervall reicht nach jeder Seite etwa doppelt so weit.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Expected accuracy</source>
            <translation>Erwartete Genauigkeit</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>What the map is guessed to reach, as a share of 1.</source>
            <translation>Was die Karte vermutlich erreicht, als Anteil von 1.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Draw inside these polygons only, or inside the selected ones.</source>
            <translation>Nur innerhalb dieser Polygone ziehen, oder der ausgewählten.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Allocation</source>
            <translation>Aufteilung</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Of a stratified sample: proportional to area; equal in all classes; balanced: by area, but so many at least in each.</source>
            <translation>Einer geschichteten Stichprobe: proportional nach Fläche; equal in allen Klassen gleich; balanced nach Fläche, in jeder aber mindestens so viele.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Points in a class, at least</source>
            <translation>Punkte in einer Klasse, mindestens</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Of a balanced sample.</source>
            <translation>Einer ausgewogenen Stichprobe (balanced).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Of polygons, which are drawn from in pixels of this size. 0: by the size of the polygons.</source>
            <translation>Von Polygonen, aus denen in Pixeln dieser Größe gezogen wird. 0: nach der Größe der Polygone.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>The same number draws the same points.</source>
            <translation>Dieselbe Zahl zieht dieselben Punkte.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Classify land cover</source>
            <translation>Landbedeckung klassifizieren</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Turns an orthophoto into a styled map of land-cover classes.</source>
            <translation>Macht aus einem Orthofoto eine fertig gestaltete Karte der Landbedeckung.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>segmentation,land cover,orthophoto,classification,deep learning,neural network,building,tree</source>
            <translation>Segmentierung,Landbedeckung,Orthofoto,Klassifizierung,Deep Learning,neuronales Netz,Gebäude,Baum</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>&lt;p&gt;Classifies an orthophoto of 5 to 30 cm per pixel into the classes of a model; the bundled model knows impervious surfaces, building, low vegetation, tree, car and clutter. Writes a raster of class codes (0 is no data), polygons with class, area and mean confidence, and on request the confidence of every pixel. They are added to the project as one styled group.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Klassifiziert ein Orthofoto mit 5 bis 30 cm je Pixel in die Klassen eines Modells; das mitgelieferte Modell kennt versiegelte Flächen, Gebäude, niedrige Vegetation, Bäume, Autos und Sonstiges. Schreibt ein Raster der Klassencodes (0 ist NoData), Polygone mit Klasse, Fläche und mittlerer Konfidenz und auf Wunsch die Konfidenz jedes Pixels. Sie kommen als eine fertig gestaltete Gruppe ins Projekt.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <location filename="../../plugin/algorithms/translated.py"></location>
            <source>Copying the polygons</source>
            <translation>Polygone werden kopiert</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>What is done so far is kept in {}; run again with “Resume” to go on.</source>
            <translation>Was bisher berechnet ist, bleibt in {} erhalten; zum Fortsetzen erneut mit „Unterbrochenen Lauf fortsetzen“ starten.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>{} They are kept in {}.</source>
            <translation>{} Sie liegen in {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>{} but the model {!r} takes {} ({}); choose them in this order, or none.</source>
            <translation>{}, aber das Modell {!r} nimmt {} ({}); wählen Sie sie in dieser Reihenfolge, oder keine.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>{} band is chosen</source>
            <translation>{} Kanal ist gewählt</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>{} bands are chosen</source>
            <translation>{} Kanäle sind gewählt</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>{:.1f} s, {:.2f} Mpx/s on {}</source>
            <translation>{:.1f} s, {:.2f} Mpx/s auf {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>The raster to classify: a file of any size, number of bands and data type, or a layer that is no file (WMS, WMTS, XYZ, WCS, PostGIS, virtual, in memory), whose extent is fetched first. Mind the terms of use of a server.</source>
            <translation>Das zu klassifizierende Raster: eine Datei beliebiger Größe, Kanalzahl und Datenart, oder ein Layer, der keine Datei ist (WMS, WMTS, XYZ, WCS, PostGIS, virtuell, im Speicher); davon wird zuerst die Ausdehnung abgerufen. Die Nutzungsbedingungen eines Servers beachten.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>The image's bands in the order of the model's (red, green, blue for the bundled one). None: by their names and colours, else the first ones.</source>
            <translation>Die Kanäle des Bildes in der Reihenfolge des Modells (Rot, Grün, Blau beim mitgelieferten). Keine: nach ihren Namen und Farben, sonst die ersten.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Classify this rectangle only. In another coordinate system it is brought to the image's. Layers that cover the world need one, or a mask.</source>
            <translation>Nur dieses Rechteck klassifizieren. Aus einem anderen Koordinatensystem wird es in das des Bildes gebracht. Layer, die die ganze Welt bedecken, brauchen eines, oder eine Maske.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Move the borders of classes onto those that the image shows, by superpixels and edges, before each pixel gets its class. Costs some seconds of a processor's core per megapixel, and a byte of disk per class and pixel while it runs.</source>
            <translation>Verschiebt die Grenzen der Klassen auf jene, die das Bild zeigt, mit Superpixeln und Kanten, bevor jedes Pixel seine Klasse erhält. Kostet einige Sekunden eines Prozessorkerns je Megapixel und, solange es läuft, ein Byte auf der Platte je Klasse und Pixel.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/segment/model_choice.py"></location>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>The name of a bundled model, or a model folder (one with a card.json).</source>
            <translation>Der Name eines mitgelieferten Modells oder ein Modellordner (mit einer card.json).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Classify inside these polygons only, or inside the selected ones. All else becomes no data and costs no time.</source>
            <translation>Nur innerhalb dieser Polygone klassifizieren, oder der ausgewählten. Alles andere wird NoData und kostet keine Zeit.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Minimum area of a polygon (m²)</source>
            <translation>Mindestfläche eines Polygons (m²)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Smaller polygons go to the neighbour with the longest shared border. The raster keeps them. 0: keep all.</source>
            <translation>Kleinere Polygone gehen an den Nachbarn mit der längsten gemeinsamen Grenze. Das Raster behält sie. 0: alle behalten.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>How far the borders of polygons may move. Shared borders stay shared. 0: follow the pixels exactly.</source>
            <translation>Wie weit sich Polygongrenzen verschieben dürfen. Gemeinsame Grenzen bleiben gemeinsam. 0: genau den Pixeln folgen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Compute and write at this size. Not set: compute at the size the model was trained at, write on the image's pixels. Layers that are no file are fetched at this size, or at the nearest they have.</source>
            <translation>In dieser Größe rechnen und schreiben. Leer: in der Größe rechnen, mit der das Modell trainiert wurde, und auf die Pixel des Bildes schreiben. Layer, die keine Datei sind, werden in dieser Größe abgerufen, oder in der nächsten, die sie haben.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Scaling of values</source>
            <translation>Skalierung der Werte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>How values that are not 8-bit become what the model knows: by the model's own range (card), by the image's 2nd and 98th percentiles, or automatic (auto): the first where the values fit, else the second. The log says which.</source>
            <translation>Wie Werte, die nicht 8 Bit haben, zu dem werden, was das Modell kennt: nach dem eigenen Bereich des Modells (card), nach dem 2. und 98. Perzentil des Bildes oder automatisch (auto): das Erste, wo die Werte passen, sonst das Zweite. Das Protokoll sagt, welches.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Tile (pixels)</source>
            <translation>Kachel (Pixel)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Side of the window that the network sees at once, a multiple of 16. Smaller needs less memory.</source>
            <translation>Seite des Fensters, das das Netz auf einmal sieht, ein Vielfaches von 16. Kleiner braucht weniger Speicher.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Overlap (pixels)</source>
            <translation>Überlappung (Pixel)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>What neighbouring windows share and blend, at most three quarters of the tile. More is slower and smoother.</source>
            <translation>Was benachbarte Fenster teilen und mischen, höchstens drei Viertel der Kachel. Mehr ist langsamer und glatter.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Batch (windows)</source>
            <translation>Stapel (Fenster)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Windows at once on a graphics card; halved when its memory runs out.</source>
            <translation>Fenster auf einmal auf einer Grafikkarte; halbiert, wenn deren Speicher ausgeht.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Where the network runs. Automatic (auto): a graphics card where there is one, else the processor.</source>
            <translation>Wo das Netz rechnet. Automatisch (auto): eine Grafikkarte, wo es eine gibt, sonst der Prozessor.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Precision</source>
            <translation>Präzision</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Of the network's arithmetic. Automatic (auto): half precision where it is faster.</source>
            <translation>Der Rechnung des Netzes. Automatisch (auto): halbe Genauigkeit, wo sie schneller ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>On this computer (here), on several of its cores (threads:N, processes:N), or on a Dask cluster (dask://HOST:PORT). The result is the same to the byte.</source>
            <translation>Auf diesem Rechner (here), auf mehreren seiner Kerne (threads:N, processes:N) oder auf einem Dask-Cluster (dask://HOST:PORT). Das Ergebnis ist bis aufs Byte dasselbe.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Resume a stopped run</source>
            <translation>Unterbrochenen Lauf fortsetzen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Go on where a run with the same settings and outputs stopped, and keep the work for it when this run is cancelled.</source>
            <translation>Dort weitermachen, wo ein Lauf mit denselben Einstellungen und Ausgaben aufgehört hat, und die Arbeit dafür aufheben, wenn dieser Lauf abgebrochen wird.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Overwrite checked polygons</source>
            <translation>Geprüfte Polygone überschreiben</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Replace a file of polygons though somebody has checked some of them. No: such a run is refused.</source>
            <translation>Eine Datei mit Polygonen ersetzen, obwohl jemand einige von ihnen geprüft hat. Nein: Ein solcher Lauf wird abgelehnt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Outlines of single buildings with right angles, beside the polygons: touching roofs parted, courtyards kept, round buildings left round. Fields area_m2, confidence and direction (of the longer walls, degrees clockwise from north).</source>
            <translation>Umrisse einzelner Gebäude mit rechten Winkeln, neben den Polygonen: Dächer, die sich berühren, sind getrennt, Innenhöfe bleiben, runde Gebäude bleiben rund. Felder area_m2, confidence und direction (der längeren Wände, Grad im Uhrzeigersinn von Norden).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Edge map</source>
            <translation>Kantenkarte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>GeoTIFF with the edges that refined borders move onto: lines one pixel wide, 0 to 100 per cent; 255 is no data. Only where boundaries are refined.</source>
            <translation>GeoTIFF mit den Kanten, auf die verfeinerte Grenzen rücken: Linien von einem Pixel Breite, 0 bis 100 Prozent; 255 heißt keine Daten. Nur, wo Grenzen verfeinert werden.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Land-cover polygons</source>
            <translation>Landbedeckung: Polygone</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Polygons with class, name, area_m2 and confidence; a GeoPackage, or any other format by a copy.</source>
            <translation>Polygone mit class, name, area_m2 und confidence; ein GeoPackage, oder durch eine Kopie jedes andere Format.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Land-cover classes</source>
            <translation>Landbedeckung: Klassen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Cloud Optimized GeoTIFF of class codes with colours and names; 0 is no data.</source>
            <translation>Cloud Optimized GeoTIFF der Klassencodes mit Farben und Namen; 0 ist NoData.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>GeoTIFF with the probability of each pixel's class, 0 to 100 per cent; 255 is no data.</source>
            <translation>GeoTIFF mit der Wahrscheinlichkeit der Klasse jedes Pixels, 0 bis 100 Prozent; 255 ist NoData.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Classify many tiles</source>
            <translation>Viele Kacheln klassifizieren</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Turns many orthophoto tiles into one seamless map of land-cover classes.</source>
            <translation>Macht aus vielen Orthophoto-Kacheln eine nahtlose Karte der Bodenbedeckung.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>tiles,mosaic,batch,segmentation,land cover,orthophoto,classification,cluster,dask,tile index</source>
            <translation>Kacheln,Mosaik,Stapel,Segmentierung,Bodenbedeckung,Orthophoto,Klassifikation,Cluster,Dask,Kachelindex</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>&lt;p&gt;Classifies many rasters, overlapping or not, as if they were one: the network looks beyond a tile's border, so no seam shows, and a tile comes out the same whether it is computed alone or with all. Writes a class map of each tile, a virtual raster of all, an index with areas, confidence, time and errors of each tile, and on request one mosaic and polygons across all borders.&lt;/p&gt;&lt;p&gt;The same settings with the same folder go on: finished tiles are kept; a changed tile, and the neighbours that see it, are computed anew. A tile that fails is listed in the index, and the rest goes on.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Klassifiziert viele Raster, überlappend oder nicht, als wären sie eines: Das Netz sieht über den Rand einer Kachel hinaus, sodass keine Naht bleibt, und eine Kachel wird gleich, ob sie allein oder mit allen berechnet wird. Schreibt eine Klassenkarte jeder Kachel, ein virtuelles Raster aller, einen Index mit Flächen, Konfidenz, Zeit und Fehlern jeder Kachel und auf Wunsch ein Mosaik und Polygone über alle Ränder hinweg.&lt;/p&gt;&lt;p&gt;Dieselben Einstellungen mit demselben Ordner machen weiter: Fertige Kacheln bleiben; eine geänderte Kachel und die Nachbarn, die sie sehen, werden neu berechnet. Eine Kachel, die scheitert, steht im Index, und der Rest geht weiter.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Index of the tiles</source>
            <translation>Index der Kacheln</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Finished tiles</source>
            <translation>Fertige Kacheln</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Failed tiles</source>
            <translation>Gescheiterte Kacheln</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>The layer {!r} has another coordinate system than its file; save it with that system first.</source>
            <translation>Der Layer {!r} hat ein anderes Koordinatensystem als seine Datei; speichern Sie ihn zuerst mit diesem System.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>No tiles are named; choose raster layers, a folder, or a list, virtual raster or tile index.</source>
            <translation>Es sind keine Kacheln genannt; wählen Sie Rasterlayer, einen Ordner oder eine Liste, ein virtuelles Raster oder einen Kachelindex.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Tiles</source>
            <translation>Kacheln</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Folder of tiles</source>
            <translation>Ordner der Kacheln</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>List, virtual raster or tile index</source>
            <translation>Liste, virtuelles Raster oder Kachelindex</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Raster layers of one coordinate system, pixel size and type; others are named and left out. Later ones lie on top.</source>
            <translation>Rasterlayer eines Koordinatensystems, einer Pixelgröße und eines Typs; andere werden genannt und ausgelassen. Spätere liegen oben.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>All rasters in it, at any depth.</source>
            <translation>Alle Raster darin, in jeder Tiefe.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>A text file with a path in each line, a VRT, or a tile index (gdaltindex, GTI) as GeoPackage, GeoJSON or shapefile.</source>
            <translation>Eine Textdatei mit einem Pfad je Zeile, ein VRT oder ein Kachelindex (gdaltindex, GTI) als GeoPackage, GeoJSON oder Shapefile.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Class maps</source>
            <translation>Klassenkarten</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>tiles: a file for each tile, and a virtual raster of all. mosaic: one GeoTIFF of all, too.</source>
            <translation>tiles: eine Datei je Kachel und ein virtuelles Raster aller. mosaic: auch ein GeoTIFF aller.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>Polygons</source>
            <translation>Polygone</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>none; tiles: a GeoPackage for each tile; joined: one GeoPackage, its polygons whole across the tiles' borders.</source>
            <translation>none: keine; tiles: ein GeoPackage je Kachel; joined: ein GeoPackage, dessen Polygone über die Ränder der Kacheln hinweg ganz sind.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Format of joined polygons</source>
            <translation>Format der verbundenen Polygone</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>gpkg: a GeoPackage. fgb, parquet: FlatGeobuf or GeoParquet too, where the GDAL of this QGIS writes it.</source>
            <translation>gpkg: ein GeoPackage. fgb, parquet: zusätzlich FlatGeobuf oder GeoParquet, wenn GDAL in diesem QGIS es schreibt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Keep the confidence</source>
            <translation>Konfidenz behalten</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>A raster of 0 to 100 per cent beside each class map; 255 is no data.</source>
            <translation>Ein Raster von 0 bis 100 Prozent neben jeder Klassenkarte; 255 ist kein Wert.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Extent of the grid</source>
            <translation>Ausdehnung des Gitters</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Name one that holds all tiles to come, so that later ones do not move the windows. Empty: what the tiles cover.</source>
            <translation>Nennen Sie eine, in der auch alle künftigen Kacheln liegen, damit spätere die Fenster nicht verschieben. Leer: was die Kacheln bedecken.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Of the tiles, in the order of the model's, as 1,2,3. Empty: by their names and colours.</source>
            <translation>Der Kacheln, in der Reihenfolge des Modells, etwa 1,2,3. Leer: nach ihren Namen und Farben.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Compute and write at this size. Not set: compute at the size the model was trained at, write on the tiles' pixels.</source>
            <translation>In dieser Größe rechnen und schreiben. Nicht gesetzt: in der Größe rechnen, mit der das Modell trainiert wurde, und auf den Pixeln der Kacheln schreiben.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>How values that are not 8-bit become what the model knows: by the model's own range, or by the percentiles of all tiles.</source>
            <translation>Wie Werte, die nicht 8 Bit haben, zu denen werden, die das Modell kennt: nach dessen eigenem Bereich oder nach den Perzentilen aller Kacheln.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Window (pixels)</source>
            <translation>Fenster (Pixel)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Side of the squares that the network sees at once; a multiple of 16.</source>
            <translation>Seite der Quadrate, die das Netz auf einmal sieht; ein Vielfaches von 16.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Of neighbouring windows, at most three quarters of them.</source>
            <translation>Benachbarter Fenster, höchstens drei Viertel davon.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>Folder of the map</source>
            <translation>Ordner der Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Gets the class maps, the index and all else. The same folder goes on where a run was stopped.</source>
            <translation>Bekommt die Klassenkarten, den Index und alles andere. Derselbe Ordner macht weiter, wo ein Lauf angehalten wurde.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Teach by strokes</source>
            <translation>Mit Strichen lehren</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Corrects a model by a few strokes that were painted where its map is wrong; the result is a model.</source>
            <translation>Berichtigt ein Modell mit einigen Strichen, die dort gemalt sind, wo seine Karte falsch ist; heraus kommt ein Modell.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>strokes,scribbles,interactive,correction,active learning,training,random forest</source>
            <translation>Striche,Kritzeleien,interaktiv,Korrektur,aktives Lernen,Training,Random Forest</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>&lt;p&gt;Corrects a model for one place: paint strokes where its map is wrong (“Teach” in the panel, or any label layer), and a classifier on the network's own features learns from them. What the network knew before stays where nothing painted looks like it. Strokes of last year teach this year's image. The model that comes of it is one like any other; its card tells which strokes it has learnt from.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Berichtigt ein Modell für einen Ort: Malen Sie Striche, wo seine Karte falsch ist („Lehren“ im Bedienfeld oder irgendein Label-Layer), und ein Klassifikator auf den Merkmalen des Netzes lernt daraus. Was das Netz vorher wusste, bleibt, wo nichts Gemaltes ihm ähnlich sieht. Striche vom Vorjahr lehren das Bild von diesem Jahr. Das Modell, das daraus wird, ist eines wie jedes andere; seine Karte sagt, aus welchen Strichen es gelernt hat.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>A new folder, for “Classify land cover” and all else that takes a model.</source>
            <translation>Ein neuer Ordner, für „Landbedeckung klassifizieren“ und alles andere, was ein Modell nimmt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Number of strokes</source>
            <translation>Anzahl der Striche</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>There is another model in {}; choose another folder.</source>
            <translation>In {} liegt ein anderes Modell; wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>There are no strokes; choose a layer of polygons, lines or points with a class.</source>
            <translation>Es gibt keine Striche; wählen Sie einen Layer mit Polygonen, Linien oder Punkten, die eine Klasse haben.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>{} stroke</source>
            <translation>{} Strich</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>{} strokes</source>
            <translation>{} Striche</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>{} taught nothing: outside the image, on no data, hidden by others, or of a new class with fewer than three.</source>
            <translation>{} lehrten nichts: außerhalb des Bildes, auf NoData, von anderen verdeckt oder von einer neuen Klasse mit weniger als dreien.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Of the painted pixels {:.0f} % were right before, and {:.0f} % by a fit that had not seen their stroke.</source>
            <translation>Von den bemalten Pixeln waren vorher {:.0f} % richtig und {:.0f} % bei einer Anpassung, die ihren Strich nicht kannte.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>The image on which the strokes lie.</source>
            <translation>Das Bild, auf dem die Striche liegen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/teach/stroke_list.py"></location>
            <source>Strokes</source>
            <translation>Striche</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Polygons, lines or points with a class. Each counts the same, whatever its size.</source>
            <translation>Polygone, Linien oder Punkte mit einer Klasse. Jeder zählt gleich viel, wie groß er auch ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/widgets/layer_choice.py"></location>
            <source>Class field</source>
            <translation>Klassenfeld</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Code or name of the class. Empty: the field that its name tells, such as class.</source>
            <translation>Code oder Name der Klasse. Leer: das Feld, dessen Name es sagt, etwa class.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>The model to correct; it stays as it is. One that was taught before learns on.</source>
            <translation>Das Modell, das berichtigt wird; es selbst bleibt, wie es ist. Eines, das schon gelernt hat, lernt weiter.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>New classes</source>
            <translation>Neue Klassen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Classes that the model does not know yet, as 7=pool:#00a0ff, 8=solar panel; each needs three strokes.</source>
            <translation>Klassen, die das Modell noch nicht kennt, etwa 7=Becken:#00a0ff, 8=Solaranlage; jede braucht drei Striche.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Width of lines (m)</source>
            <translation>Breite von Linien (m)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>On the ground.</source>
            <translation>Am Boden.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Radius of points (m)</source>
            <translation>Radius von Punkten (m)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>Name of the model</source>
            <translation>Name des Modells</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Empty: its folder's.</source>
            <translation>Leer: der seines Ordners.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>At which the image is looked at. Not set: the model's.</source>
            <translation>Mit der das Bild betrachtet wird. Nicht gesetzt: die des Modells.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Where the network runs. Automatic (auto): a graphics card where there is one.</source>
            <translation>Wo das Netz rechnet. Automatisch (auto): auf einer Grafikkarte, wo es eine gibt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <location filename="../../plugin/training/train_dialog.py"></location>
            <source>Train a network</source>
            <translation>Netz trainieren</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>Trains or fine-tunes a network on labelled orthophotos; the result is a model for “Classify land cover”.</source>
            <translation>Trainiert ein Netz mit Orthofotos und Labels, von Grund auf oder zur Feinabstimmung; das Ergebnis ist ein Modell für „Landbedeckung klassifizieren“.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>training,fine-tuning,transfer learning,deep learning,neural network,labels,augmentation,stitching</source>
            <translation>Training,Feinabstimmung,Transferlernen,Deep Learning,neuronales Netz,Labels,Augmentierung,Zusammensetzen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>&lt;p&gt;Trains a network on orthophotos and layers of labels: class rasters, or polygons, lines and points with a class field. Pixels without a label are left out, so a few drawn polygons are enough. A fifth of the labelled area is held out before training and gives the scores. Starting from a model needs minutes, starting from scratch hours. The result is a model folder for “Classify land cover”.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Trainiert ein Netz mit Orthofotos und Layern von Labels: Klassenrastern, oder Polygonen, Linien und Punkten mit einem Klassenfeld. Pixel ohne Label bleiben außen vor, ein paar gezeichnete Polygone genügen also. Ein Fünftel der Fläche mit Labels wird vor dem Training zurückgehalten und ergibt die Maße. Von einem Modell aus dauert es Minuten, von Grund auf Stunden. Das Ergebnis ist ein Modellordner für „Landbedeckung klassifizieren“.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>Windows, trained on or held out</source>
            <translation>Fenster, zum Training benutzt oder zurückgehalten</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>Mean F1 on the held-out windows</source>
            <translation>Mittlerer F1 auf den zurückgehaltenen Fenstern</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>Overall accuracy on the held-out windows</source>
            <translation>Gesamtgenauigkeit auf den zurückgehaltenen Fenstern</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} and {} do not fit together; choose one label layer for each image in the same order, or one for all.</source>
            <translation>{} und {} passen nicht zusammen; zu jedem Bild einen Label-Layer in derselben Reihenfolge wählen, oder einen für alle.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} image</source>
            <translation>{} Bild</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} images</source>
            <translation>{} Bilder</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>There is a model or a stopped training in {} already; choose another folder, or “Resume” to go on with it.</source>
            <translation>In {} ist schon ein Modell oder ein unterbrochenes Training; einen anderen Ordner wählen, oder es mit „Unterbrochenes Training fortsetzen“ weiterführen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>The training in {} cannot be resumed: its state was deleted; choose another folder and start from this model.</source>
            <translation>Das Training in {} kann nicht fortgesetzt werden: Sein Zustand wurde gelöscht; einen anderen Ordner wählen und von diesem Modell ausgehen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <location filename="../../plugin/training/windows_layer.py"></location>
            <source>Windows: {}</source>
            <translation>Fenster: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} and {} do not fit together; name one for each, or none.</source>
            <translation>{} und {} passen nicht zusammen; nennen Sie eine für jedes oder keine.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} role</source>
            <translation>{} Rolle</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} roles</source>
            <translation>{} Rollen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} label layer</source>
            <translation>{} Label-Layer</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} label layers</source>
            <translation>{} Label-Layer</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>mean IoU</source>
            <translation>mittlerer IoU</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Orthophotos that are files, all with the same bands.</source>
            <translation>Orthofotos, die Dateien sind, alle mit denselben Kanälen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>For each image, in the same order, a class raster or a layer of polygons, lines or points; or one layer for all images.</source>
            <translation>Für jedes Bild, in derselben Reihenfolge, ein Klassenraster oder ein Layer von Polygonen, Linien oder Punkten; oder ein Layer für alle Bilder.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Class field of the labels</source>
            <translation>Klassenfeld der Labels</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Of vector layers: one name for all, or one for each separated by commas. Empty: the usual names.</source>
            <translation>Von Vektorlayern: ein Name für alle, oder einer für jeden, durch Kommas getrennt. Leer: die üblichen Namen.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>Start from</source>
            <translation>Beginnen mit</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>A model's name or folder, or a file of torchvision's ImageNet weights. Empty: from scratch.</source>
            <translation>Name oder Ordner eines Modells, oder eine Datei mit torchvisions ImageNet-Gewichten. Leer: von Grund auf.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>The 2 to 254 classes to learn: isprs, a model's name, or a table such as 1=building, 2=tree:#00ff00. Empty: those of the model to start from, else ISPRS.</source>
            <translation>Die 2 bis 254 Klassen, die gelernt werden: isprs, der Name eines Modells, oder eine Tabelle wie 1=building, 2=tree:#00ff00. Leer: die des Modells, mit dem begonnen wird, sonst ISPRS.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/labels_box.py"></location>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>Meaning of the labels</source>
            <translation>Bedeutung der Labels</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>What values of the labels are: 7=tree, green=low vegetation+tree, shadow=ignore. With a plus sign, any one of several classes. Values that are not named here are understood by their name or code.</source>
            <translation>Was die Werte der Labels sind: 7=tree, green=low vegetation+tree, shadow=ignore. Mit einem Pluszeichen eine von mehreren Klassen. Werte, die hier nicht genannt sind, werden nach ihrem Namen oder Code verstanden.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>What to train</source>
            <translation>Was trainiert wird</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>all: the whole network; last: its last stage, the pyramid and the head; head: what tells the classes alone. Less is faster and needs fewer labels.</source>
            <translation>all: das ganze Netz; last: seine letzte Stufe, die Pyramide und der Kopf; head: nur das, was die Klassen unterscheidet. Weniger ist schneller und braucht weniger Labels.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Preset</source>
            <translation>Voreinstellung</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>fine-tune: for few labels and a model to start from; paper: long, as published.</source>
            <translation>fine-tune: für wenige Labels und ein Modell, mit dem begonnen wird; paper: lang, wie veröffentlicht.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>How long to train. Neither steps nor minutes: as the preset says.</source>
            <translation>Wie lange trainiert wird. Weder Schritte noch Minuten: wie die Voreinstellung sagt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>How long to train, instead of steps.</source>
            <translation>Wie lange trainiert wird, statt der Schritte.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Share of stitched samples</source>
            <translation>Anteil zusammengesetzter Beispiele</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Samples that are stitched from random parts of four windows; 0 to 1. Not set: as the preset says.</source>
            <translation>Beispiele, die aus zufälligen Teilen von vier Fenstern zusammengesetzt sind; 0 bis 1. Nicht gesetzt: wie die Voreinstellung sagt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Flip, turn, scale and relight samples</source>
            <translation>Beispiele spiegeln, drehen, skalieren und anders beleuchten</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Shows the network more than there is. auto: as the preset says.</source>
            <translation>Zeigt dem Netz mehr, als da ist. auto: wie die Voreinstellung sagt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Balance the classes</source>
            <translation>Klassen ausgleichen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Draws samples so that rare classes are seen about as often as common ones. auto: as the preset says.</source>
            <translation>Zieht die Beispiele so, dass seltene Klassen etwa so oft gesehen werden wie häufige. auto: wie die Voreinstellung sagt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>On the ground, of labels that are lines.</source>
            <translation>Am Boden, von Labels, die Linien sind.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>On the ground, of labels that are points.</source>
            <translation>Am Boden, von Labels, die Punkte sind.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Bands of the images</source>
            <translation>Kanäle der Bilder</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Their numbers, the same in every image, as 4,1,2. Empty: all but transparency, colours first.</source>
            <translation>Ihre Nummern, in jedem Bild dieselben, etwa 4,1,2. Leer: alle außer der Transparenz, Farben zuerst.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Side of a sample. Smaller needs less memory and fewer labels, larger shows more of what is around.</source>
            <translation>Seite eines Beispiels. Kleiner braucht weniger Speicher und weniger Labels, größer zeigt mehr von der Umgebung.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Roles of the images</source>
            <translation>Rollen der Bilder</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>training or held out, one for each image, separated by commas. Empty: a fifth of what is labelled is held out.</source>
            <translation>training oder held out, eines für jedes Bild, durch Kommas getrennt. Leer: Ein Fünftel des Beschrifteten wird zurückgehalten.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>To train at. Not set: that of the model to start from, else that of the first image.</source>
            <translation>Mit der trainiert wird. Nicht gesetzt: die des Modells, mit dem begonnen wird, sonst die des ersten Bildes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Of a training from scratch: resnet18-spp-steps, resnet50-spp-os8 …</source>
            <translation>Eines Trainings von Grund auf: resnet18-spp-steps, resnet50-spp-os8 …</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Batch (samples)</source>
            <translation>Stapel (Beispiele)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Samples in a step. Not set: as the preset says.</source>
            <translation>Beispiele in einem Schritt. Nicht gesetzt: wie die Voreinstellung sagt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Parts of a batch</source>
            <translation>Teile eines Stapels</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>In which a batch goes through the network, where memory is short.</source>
            <translation>In denen ein Stapel durch das Netz geht, wo der Speicher knapp ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Optimiser</source>
            <translation>Optimierer</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>How weights follow from gradients. auto: as the preset says.</source>
            <translation>Wie die Gewichte den Gradienten folgen. auto: wie die Voreinstellung sagt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Learning rate</source>
            <translation>Lernrate</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>At the start. Not set: as the preset says.</source>
            <translation>Am Anfang. Nicht gesetzt: wie die Voreinstellung sagt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Weigh rare classes more</source>
            <translation>Seltene Klassen stärker gewichten</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>In the loss, by median frequency. auto: as the preset says.</source>
            <translation>Im Verlust, nach der Medianhäufigkeit. auto: wie die Voreinstellung sagt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Focal loss</source>
            <translation>Focal Loss</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>The power by which pixels that are sure count less. Not set: as the preset says.</source>
            <translation>Die Potenz, mit der sichere Pixel weniger zählen. Nicht gesetzt: wie die Voreinstellung sagt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Dice loss</source>
            <translation>Dice Loss</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Its weight beside the cross entropy. Not set: as the preset says.</source>
            <translation>Sein Gewicht neben der Kreuzentropie. Nicht gesetzt: wie die Voreinstellung sagt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Moving average of the weights</source>
            <translation>Gleitendes Mittel der Gewichte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>What it keeps of itself per step; it is judged and kept. Not set: as the preset says.</source>
            <translation>Was es je Schritt von sich behält; beurteilt und aufgehoben wird dieses Mittel. Nicht gesetzt: wie die Voreinstellung sagt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Save the state every (steps)</source>
            <translation>Stand sichern alle (Schritte)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Between validations too, so that a long training that is killed loses little. 0: with them only. Not set: by the preset.</source>
            <translation>Auch zwischen Validierungen, damit ein langes Training, das abgebrochen wird, wenig verliert. 0: nur mit ihnen. Nicht gesetzt: nach der Voreinstellung.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Validate every (steps)</source>
            <translation>Validieren alle (Schritte)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>How often the network is judged on what is held out. Not set: as the preset says.</source>
            <translation>Wie oft das Netz an dem beurteilt wird, was zurückgehalten ist. Nicht gesetzt: wie die Voreinstellung sagt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Patience (validations)</source>
            <translation>Geduld (Validierungen)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Ends after so many validations without a better one. 0: never. Not set: as the preset says.</source>
            <translation>Endet nach so vielen Validierungen ohne eine bessere. 0: nie. Nicht gesetzt: wie die Voreinstellung sagt.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Learn the edges, too</source>
            <translation>Auch die Kanten lernen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Where borders between classes are, for “Refine boundaries” of maps that this model makes.</source>
            <translation>Wo Grenzen zwischen Klassen liegen, für „Grenzen verfeinern“ bei Karten dieses Modells.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>The same number draws the same samples.</source>
            <translation>Dieselbe Zahl zieht dieselben Beispiele.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Keep the best network when cancelled</source>
            <translation>Beim Abbrechen das beste Netz behalten</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Cancelling ends the training with the best network so far, once there is one; else it leaves nothing.</source>
            <translation>Abbrechen beendet das Training mit dem bisher besten Netz, sobald es eines gibt; sonst bleibt nichts.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Resume a stopped training</source>
            <translation>Unterbrochenes Training fortsetzen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Go on where a training with the same settings stopped in this folder.</source>
            <translation>Dort weitermachen, wo ein Training mit denselben Einstellungen in diesem Ordner aufgehört hat.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Add the windows to the project</source>
            <translation>Die Fenster zum Projekt hinzufügen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Shows on the map which windows were trained on and which were held out.</source>
            <translation>Zeigt auf der Karte, mit welchen Fenstern trainiert wurde und welche zurückgehalten wurden.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Gets card, weights, history and windows. Its name is the model's.</source>
            <translation>Erhält Modellkarte, Gewichte, Verlauf und Fenster. Sein Name ist der des Modells.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/translated.py"></location>
            <source>This QGIS writes no {} (the driver {!r} of its GDAL is missing); choose another format for the polygons.</source>
            <translation>Dieses QGIS schreibt kein {} (der Treiber {!r} seines GDAL fehlt); wählen Sie ein anderes Format für die Polygone.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/translated.py"></location>
            <location filename="../../plugin/layers.py"></location>
            <source>The polygons cannot be written to {} ({}).</source>
            <translation>Die Polygone können nicht nach {} geschrieben werden ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/finder.py"></location>
            <source>Draw a box around one object on the map, and see all that look like it.</source>
            <translation>Auf der Karte einen Kasten um ein Objekt ziehen und alle sehen, die so aussehen.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/finder.py"></location>
            <source>The map shows no raster layer; add an orthophoto, or choose one in the layer panel.</source>
            <translation>Die Karte zeigt keine Rasterebene; ein Orthofoto hinzufügen oder eines im Layerfenster wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/finder.py"></location>
            <source>Looking for what looks alike in {}</source>
            <translation>Ähnliches in {} wird gesucht</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/finder.py"></location>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Looks alike</source>
            <translation>Sieht ähnlich aus</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/finder.py"></location>
            <source>Nothing else looks like this; draw the box tighter, or look in more directions.</source>
            <translation>Nichts anderes sieht so aus; den Kasten enger ziehen oder in mehr Richtungen suchen.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/labels.py"></location>
            <source>{} labels are in {}; correct them there, then train on them.</source>
            <translation>{} Labels sind in {}; dort korrigieren, dann damit trainieren.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>In how many directions objects may lie; more take longer.</source>
            <translation>In wie vielen Richtungen Objekte liegen können; mehr dauern länger.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>as in the box</source>
            <translation>wie im Kasten</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>four</source>
            <translation>vier</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>any, coarse</source>
            <translation>beliebig, grob</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>any</source>
            <translation>beliebig</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>any, fine</source>
            <translation>beliebig, fein</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Where to look: what the map shows is quick.</source>
            <translation>Wo gesucht wird: was die Karte zeigt, geht schnell.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Search</source>
            <translation>Suchen in</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>What the map shows</source>
            <translation>Was die Karte zeigt</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Whole image</source>
            <translation>Ganzes Bild</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Pixels as they are, or what the bundled network sees in them, which is slower.</source>
            <translation>Pixel, wie sie sind, oder was das mitgelieferte Netz in ihnen sieht, was langsamer ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Features of the network</source>
            <translation>Merkmale des Netzes</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Least score of a match; to the left more is found, and more that is something else.</source>
            <translation>Kleinster Wert eines Treffers; weiter links wird mehr gefunden, auch mehr, was etwas anderes ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>What labels of the matches are called.</source>
            <translation>Wie Labels der Treffer heißen.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Make a label layer of the matches that are kept, to correct and to train on.</source>
            <translation>Aus den behaltenen Treffern eine Label-Ebene machen, zum Korrigieren und Trainieren.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Use as labels</source>
            <translation>Als Labels verwenden</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Stop looking.</source>
            <translation>Die Suche beenden.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>&amp;Directions</source>
            <translation>&amp;Richtungen</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>&amp;Search</source>
            <translation>&amp;Suchen in</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>&amp;Compare</source>
            <translation>&amp;Vergleichen</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>{} of {} places</source>
            <translation>{} von {} Stellen</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/scores.py"></location>
            <source>Scores of the matches</source>
            <translation>Werte der Treffer</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/scores.py"></location>
            <source>How many places have which score. Click or drag to set the threshold.</source>
            <translation>Wie viele Stellen welchen Wert haben. Klicken oder ziehen setzt die Schwelle.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/scores.py"></location>
            <source>Draw a box around one object</source>
            <translation>Einen Kasten um ein Objekt ziehen</translation>
        </message>
        <message>
            <location filename="../../plugin/corrected_layer.py"></location>
            <source>Corrected: {}</source>
            <translation>Korrigiert: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/environment.py"></location>
            <source>The setting landquilt/python names {}, which is not a program; correct it, or empty it to use LandQuilt's own.</source>
            <translation>Die Einstellung landquilt/python nennt {}, das ist kein Programm; berichtigen, oder leeren, um LandQuilts eigenes zu nehmen.</translation>
        </message>
        <message>
            <location filename="../../plugin/environment.py"></location>
            <source>LandQuilt's backend is not installed (looked in {} and {}); open the LandQuilt panel and press “Install backend”.</source>
            <translation>LandQuilts Backend ist nicht installiert (gesucht in {} und {}); das LandQuilt-Bedienfeld öffnen und „Backend installieren“ drücken.</translation>
        </message>
        <message>
            <location filename="../../plugin/environment.py"></location>
            <source>The installation of LandQuilt's backend was not finished; open the LandQuilt panel and press “Continue installing”.</source>
            <translation>Die Installation von LandQuilts Backend wurde nicht beendet; das LandQuilt-Bedienfeld öffnen und „Installation fortsetzen“ drücken.</translation>
        </message>
        <message>
            <location filename="../../plugin/environment.py"></location>
            <source>LandQuilt's backend was installed for another version of the plugin; open the LandQuilt panel and press “Update backend”.</source>
            <translation>LandQuilts Backend wurde für eine andere Version der Erweiterung installiert; das LandQuilt-Bedienfeld öffnen und „Backend aktualisieren“ drücken.</translation>
        </message>
        <message>
            <location filename="../../plugin/environment.py"></location>
            <source>The backend's Python {} does not start ({}); install it anew, or name another in the options.</source>
            <translation>Das Python des Backends {} startet nicht ({}); neu installieren oder in den Optionen ein anderes nennen.</translation>
        </message>
        <message>
            <location filename="../../plugin/environment.py"></location>
            <source>The backend's Python {} lacks {}; install it anew, or name another in the options.</source>
            <translation>Dem Python des Backends {} fehlt {}; neu installieren oder in den Optionen ein anderes nennen.</translation>
        </message>
        <message>
            <location filename="../../plugin/ground_size.py"></location>
            <source>The image has no place on the ground: its pixels are taken to be the model's {}, and areas counted in pixels; georeference it.</source>
            <translation>Das Bild hat keinen Ort auf der Erde: Seine Pixel gelten als {} groß wie die des Modells, und Flächen werden in Pixeln gezählt; georeferenzieren Sie es.</translation>
        </message>
        <message>
            <location filename="../../plugin/ground_size.py"></location>
            <source>A pixel is {} on the ground, too coarse to be computed at {}: take a finer image, or a pixel size of {} or more.</source>
            <translation>Ein Pixel misst {} auf dem Boden, zu grob, um mit {} gerechnet zu werden: nehmen Sie ein feineres Bild, oder eine Pixelgröße von {} oder mehr.</translation>
        </message>
        <message>
            <location filename="../../plugin/ground_size.py"></location>
            <source>A pixel is {} on the ground but the model was trained at {}: small things such as cars will be missed.</source>
            <translation>Ein Pixel misst am Boden {}, das Modell wurde aber mit {} trainiert: Kleines wie Autos wird übersehen.</translation>
        </message>
        <message>
            <location filename="../../plugin/ground_size.py"></location>
            <source>A pixel is {} on the ground but the model was trained at {}: the image is reduced to that, its finest detail is not used.</source>
            <translation>Ein Pixel misst am Boden {}, das Modell wurde aber mit {} trainiert: Das Bild wird darauf verkleinert, seine feinsten Einzelheiten bleiben ungenutzt.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Open the panel's page that makes the environment anew. What is entered here is applied.</source>
            <translation>Die Seite des Bedienfelds öffnen, die die Umgebung neu anlegt. Was hier eingetragen ist, wird übernommen.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Open the panel's page that replaces PyTorch's build. What is entered here is applied.</source>
            <translation>Die Seite des Bedienfelds öffnen, die die Ausgabe von PyTorch austauscht. Was hier eingetragen ist, wird übernommen.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Delete the environment in your QGIS profile. Your models stay.</source>
            <translation>Die Umgebung im QGIS-Profil löschen. Ihre Modelle bleiben.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Add cluster computing…</source>
            <translation>Rechnen im Cluster einrichten…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Install Dask, for “Run on” with dask://HOST:PORT and for computers that work for such a cluster; about {} MB.</source>
            <translation>Dask installieren, für „Ausführen auf“ mit dask://HOST:PORT und für Rechner, die für einen solchen Cluster arbeiten; etwa {} MB.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Reinstall…</source>
            <translation>Neu installieren…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Install…</source>
            <translation>Installieren…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Switch to the processor's build…</source>
            <translation>Zur Ausgabe für den Prozessor wechseln…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Switch to the build for NVIDIA…</source>
            <translation>Zur Ausgabe für NVIDIA wechseln…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>A run uses the backend; wait until it is over, or cancel it, and try again.</source>
            <translation>Ein Lauf benutzt das Backend; warten Sie, bis er zu Ende ist, oder brechen Sie ihn ab, und versuchen Sie es noch einmal.</translation>
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
            <translation>Wird entfernt…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Installing…</source>
            <translation>Wird installiert…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>The backend can compute on clusters now.</source>
            <translation>Das Backend kann jetzt in Clustern rechnen.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>The backend is removed.</source>
            <translation>Das Backend ist entfernt.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/choices.py"></location>
            <source>There is no PyTorch for this computer ({} on {}); LandQuilt needs 64-bit Windows or Linux, or macOS 14 on an Apple chip.</source>
            <translation>Für diesen Computer gibt es kein PyTorch ({} auf {}); LandQuilt braucht Windows oder Linux mit 64 Bit oder macOS 14 auf einem Apple-Chip.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>the package index</source>
            <translation>der Paketindex</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>a package</source>
            <translation>ein Paket</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>nothing was said</source>
            <translation>ohne Angabe</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The disk is full; free some space where the QGIS profile is and continue, nothing is downloaded twice.</source>
            <translation>Der Datenträger ist voll; dort Platz schaffen, wo das QGIS-Profil liegt, und fortsetzen, nichts wird zweimal heruntergeladen.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The virus scanner or a policy of this computer blocked a file; allow the folder of the backend there and continue.</source>
            <translation>Der Virenscanner oder eine Richtlinie dieses Computers hat eine Datei gesperrt; den Ordner des Backends dort freigeben und fortsetzen.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The Microsoft Visual C++ runtime is missing or too old; install “VC++ Redistributable x64” from Microsoft and continue.</source>
            <translation>Die Microsoft-Visual-C++-Laufzeit fehlt oder ist zu alt; „VC++ Redistributable x64“ von Microsoft installieren und fortsetzen.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>A file is held by another program, often a virus scanner or a running LandQuilt job; wait a minute and continue.</source>
            <translation>Ein anderes Programm hält eine Datei fest, oft ein Virenscanner oder ein laufender LandQuilt-Auftrag; eine Minute warten und fortsetzen.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The folder of the QGIS profile may not be written to; get the right to write there, or use another QGIS profile.</source>
            <translation>In den Ordner des QGIS-Profils darf nicht geschrieben werden; das Recht dazu beschaffen oder ein anderes QGIS-Profil benutzen.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>This Linux is too old for PyTorch (its glibc or libstdc++ lacks a version); use a newer one, e.g. Ubuntu 20.04 or later.</source>
            <translation>Dieses Linux ist zu alt für PyTorch (seiner glibc oder libstdc++ fehlt eine Version); ein neueres benutzen, z. B. Ubuntu 20.04 oder neuer.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>There was not enough memory; close other programs and continue.</source>
            <translation>Der Arbeitsspeicher reichte nicht; andere Programme schließen und fortsetzen.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The proxy wants a user name and a password; enter them in the options of QGIS, under Network, and continue.</source>
            <translation>Der Proxy verlangt Benutzername und Passwort; in den Optionen von QGIS unter Netzwerk eintragen und fortsetzen.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>A SOCKS proxy cannot be used for this; set an HTTP proxy in the options of QGIS, under Network, and continue.</source>
            <translation>Ein SOCKS-Proxy geht hierfür nicht; in den Optionen von QGIS unter Netzwerk einen HTTP-Proxy eintragen und fortsetzen.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The proxy cannot be reached or refuses; check it in the options of QGIS, under Network, and continue.</source>
            <translation>Der Proxy ist nicht erreichbar oder lehnt ab; in den Optionen von QGIS unter Netzwerk prüfen und fortsetzen.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The certificate of {} is not trusted, often since a company inspects traffic; add its authority to QGIS or the system.</source>
            <translation>Dem Zertifikat von {} wird nicht vertraut, oft weil eine Firma den Verkehr prüft; deren Zertifizierungsstelle in QGIS oder im System eintragen.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The package index is reached without encryption, which pip refuses; name its https address in the options.</source>
            <translation>Der Paketindex wird ohne Verschlüsselung angesprochen, was pip verweigert; in den Optionen seine https-Adresse nennen.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>A download is not the file that was tested, perhaps since it broke off; continue, and use another network if it stays so.</source>
            <translation>Etwas Heruntergeladenes ist nicht die geprüfte Datei, vielleicht weil es abbrach; fortsetzen, und ein anderes Netz benutzen, wenn es so bleibt.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>{} refuses a download (HTTP {}); ask who runs your network, or name another package index in the options.</source>
            <translation>{} verweigert das Herunterladen (HTTP {}); bei der Netzverwaltung nachfragen oder in den Optionen einen anderen Paketindex nennen.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The connection to {} broke off; continue, what was downloaded is kept.</source>
            <translation>Die Verbindung zu {} brach ab; fortsetzen, das Heruntergeladene bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>{} cannot be reached; check the connection to the internet, or the proxy in the options of QGIS.</source>
            <translation>{} ist nicht erreichbar; die Internetverbindung prüfen, oder den Proxy in den Optionen von QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>This Python cannot make environments; install its module venv (Debian, Ubuntu: python3-venv) and continue.</source>
            <translation>Dieses Python kann keine Umgebungen anlegen; sein Modul venv installieren (Debian, Ubuntu: python3-venv) und fortsetzen.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The package index has no {} for this Python and system; try another Python, or another package index.</source>
            <translation>Der Paketindex hat kein {} für dieses Python und System; ein anderes Python oder einen anderen Paketindex versuchen.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>This processor lacks instructions that PyTorch needs (AVX); use a newer computer.</source>
            <translation>Diesem Prozessor fehlen Befehle, die PyTorch braucht (AVX); einen neueren Computer benutzen.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>Another QGIS is installing the backend; wait until it is done, then look again.</source>
            <translation>Ein anderes QGIS installiert gerade das Backend; warten, bis es fertig ist, dann erneut nachsehen.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The installation failed with exit status {} ({}); the log says more.</source>
            <translation>Die Installation schlug mit Status {} fehl ({}); das Protokoll sagt mehr.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/extra_packages.py"></location>
            <source>Exporting to ONNX needs {} in the backend's Python ({}); install them with the button below, about {} MB.</source>
            <translation>Der Export nach ONNX braucht {} im Python des Backends ({}); installieren Sie sie mit der Schaltfläche darunter, etwa {} MB.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/extra_packages.py"></location>
            <source>Exporting to ONNX needs {} in the Python that the options name; install them with: {}</source>
            <translation>Der Export nach ONNX braucht {} im Python, das die Optionen nennen; installieren Sie sie mit: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>Stopped. What was downloaded is kept.</source>
            <translation>Angehalten. Das Heruntergeladene bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>Trying it out</source>
            <translation>Wird ausprobiert</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>Looking for a Python</source>
            <translation>Suche nach einem Python</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>Going on in {}</source>
            <translation>Weiter in {}</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>Making {} with Python {} ({})</source>
            <translation>{} wird mit Python {} angelegt ({})</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>Making the environment</source>
            <translation>Umgebung wird angelegt</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>There are {} MB free where the QGIS profile is, but {} MB are needed; free some space and try again.</source>
            <translation>Wo das QGIS-Profil liegt, sind {} MB frei, aber {} MB nötig; Platz schaffen und erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/interpreters.py"></location>
            <source>LandQuilt needs a Python {} to {} of 64 bits, but found {}; install one from python.org and press Install again.</source>
            <translation>LandQuilt braucht ein Python {} bis {} mit 64 Bit, fand aber {}; eines von python.org installieren und erneut auf Installieren drücken.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/interpreters.py"></location>
            <location filename="../../plugin/segment/output_choice.py"></location>
            <source>none</source>
            <translation>keines</translation>
        </message>
        <message>
            <location filename="../../plugin/install/interpreters.py"></location>
            <source>LandQuilt's packages are not made for the Python {}.</source>
            <translation>LandQuilts Pakete gibt es nicht für das Python {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/interpreters.py"></location>
            <source>This Linux has glibc {}, but PyTorch needs {} or later; use a newer Linux (Debian 10, Ubuntu 20.04, RHEL 8 or later).</source>
            <translation>Dieses Linux hat glibc {}, PyTorch braucht aber {} oder neuer; ein neueres Linux benutzen (Debian 10, Ubuntu 20.04, RHEL 8 oder neuer).</translation>
        </message>
        <message>
            <location filename="../../plugin/install/interpreters.py"></location>
            <source>The Python {} lacks {}; install it with your package manager (Debian, Ubuntu: python{}-venv) and press Install again.</source>
            <translation>Dem Python {} fehlt {}; mit der Paketverwaltung installieren (Debian, Ubuntu: python{}-venv) und erneut auf Installieren drücken.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/interpreters.py"></location>
            <source>The Python {} lacks {}; install a complete one from python.org and press Install again.</source>
            <translation>Dem Python {} fehlt {}; ein vollständiges von python.org installieren und erneut auf Installieren drücken.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/meter.py"></location>
            <source>Asking for the packages</source>
            <translation>Pakete werden abgefragt</translation>
        </message>
        <message>
            <location filename="../../plugin/install/meter.py"></location>
            <source>Unpacking {} package(s), this may take minutes</source>
            <translation>{} Paket(e) werden entpackt, das kann Minuten dauern</translation>
        </message>
        <message>
            <location filename="../../plugin/install/meter.py"></location>
            <source>Downloading {}: {} of {} MB</source>
            <translation>{} wird heruntergeladen: {} von {} MB</translation>
        </message>
        <message>
            <location filename="../../plugin/install/removal.py"></location>
            <source>Remove the backend from {}? LandQuilt cannot classify until it is installed again; your models and maps stay.</source>
            <translation>Das Backend aus {} entfernen? LandQuilt kann nicht klassifizieren, bis es wieder installiert ist; Ihre Modelle und Karten bleiben.</translation>
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
            <translation>Geräte</translation>
        </message>
        <message>
            <location filename="../../plugin/install/report.py"></location>
            <source>Runs on</source>
            <translation>Läuft auf</translation>
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
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../plugin/install/report.py"></location>
            <source>no, float32 is used</source>
            <translation>nein, float32 wird benutzt</translation>
        </message>
        <message>
            <location filename="../../plugin/install/report.py"></location>
            <source>Speed</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <location filename="../../plugin/install/report.py"></location>
            <source>{} Mpx/s</source>
            <translation>{} Mpx/s</translation>
        </message>
        <message>
            <location filename="../../plugin/install/report.py"></location>
            <source>{} of {} cores</source>
            <translation>{} von {} Kernen</translation>
        </message>
        <message>
            <location filename="../../plugin/install/trial_box.py"></location>
            <source>Test backend</source>
            <translation>Backend testen</translation>
        </message>
        <message>
            <location filename="../../plugin/install/trial_box.py"></location>
            <source>Run a tiny job; shows versions, devices and speed.</source>
            <translation>Einen winzigen Auftrag ausführen; zeigt Versionen, Geräte und Tempo.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/trial_box.py"></location>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../../plugin/install/trial_box.py"></location>
            <source>Copy versions, settings and the log for a bug report, without your name and passwords.</source>
            <translation>Versionen, Einstellungen und Protokoll für einen Fehlerbericht kopieren, ohne Ihren Namen und Passwörter.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/trial_box.py"></location>
            <source>Result of the backend's test</source>
            <translation>Ergebnis des Backend-Tests</translation>
        </message>
        <message>
            <location filename="../../plugin/install/trial_box.py"></location>
            <source>Testing… the first start of PyTorch can take a minute.</source>
            <translation>Test läuft… der erste Start von PyTorch kann eine Minute dauern.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/trial_box.py"></location>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/class_bar.py"></location>
            <source>LandQuilt: class to draw</source>
            <translation>LandQuilt: Klasse zum Zeichnen</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/class_bar.py"></location>
            <location filename="../../plugin/widgets/class_buttons.py"></location>
            <source>What is drawn from now on is {}.</source>
            <translation>Was ab jetzt gezeichnet wird, ist {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/class_bar.py"></location>
            <source>Key: {}</source>
            <translation>Taste: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/from_map.py"></location>
            <source>The layer {!r} is not a classified map: choose a class raster, or polygons with the class code in a field “class”.</source>
            <translation>Der Layer {!r} ist keine klassifizierte Karte: ein Klassenraster wählen, oder Polygone mit dem Klassencode in einem Feld „class“.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/from_map.py"></location>
            <source>The map holds no polygon with a class code; choose another layer.</source>
            <translation>Die Karte enthält kein Polygon mit einem Klassencode; einen anderen Layer wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/from_map.py"></location>
            <source>Nothing of the map is left there: choose another extent, or leave out less.</source>
            <translation>Dort bleibt von der Karte nichts übrig: eine andere Ausdehnung wählen, oder weniger weglassen.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>What will be drawn on: the layer gets its coordinate system. None: the project's.</source>
            <translation>Worauf gezeichnet wird: Der Layer bekommt dessen Koordinatensystem. Keines: das des Projekts.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <location filename="../../plugin/segment/form_page.py"></location>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>The classes to choose among.</source>
            <translation>Die Klassen zur Auswahl.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>as in the model {}</source>
            <translation>wie im Modell {}</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>classes of your own…</source>
            <translation>eigene Klassen…</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>Code, name and, if you like, colour of each class, separated by commas.</source>
            <translation>Code, Name und auf Wunsch Farbe jeder Klasse, durch Kommas getrennt.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>Classes of your own</source>
            <translation>Eigene Klassen</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>A new GeoPackage; an existing one is never overwritten.</source>
            <translation>Ein neues GeoPackage; ein vorhandenes wird nie überschrieben.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>Start drawing</source>
            <translation>Zeichnen beginnen</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>Make the layer and begin to draw: the keys 1 to 9 choose the class.</source>
            <translation>Den Layer anlegen und zu zeichnen beginnen: die Tasten 1 bis 9 wählen die Klasse.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>&amp;Start drawing</source>
            <translation>&amp;Zeichnen beginnen</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>&amp;Image</source>
            <translation>&amp;Bild</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>Write your classes as {}.</source>
            <translation>Ihre Klassen als {} schreiben.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/layer.py"></location>
            <source>Label layers are GeoPackages, but {} is to be something else; choose a name that ends in .gpkg.</source>
            <translation>Label-Layer sind GeoPackages, {} soll aber etwas anderes sein; einen Namen wählen, der auf .gpkg endet.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/layer.py"></location>
            <source>{} is there already and may hold somebody's labels; choose another name, or delete it first.</source>
            <translation>{} gibt es schon, und es kann Labels von jemandem enthalten; einen anderen Namen wählen, oder die Datei vorher löschen.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/layer.py"></location>
            <source>The folder {} does not exist; choose another.</source>
            <translation>Den Ordner {} gibt es nicht; einen anderen wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/layer.py"></location>
            <source>The labels cannot be written to {} ({}); choose another folder, or free some space.</source>
            <translation>Die Labels können nicht nach {} geschrieben werden ({}); einen anderen Ordner wählen, oder Platz schaffen.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/layer.py"></location>
            <source>The form of the labels cannot be written to {} ({}).</source>
            <translation>Das Formular der Labels kann nicht nach {} geschrieben werden ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/layer.py"></location>
            <source>(no class yet)</source>
            <translation>(noch keine Klasse)</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/legend.py"></location>
            <source>The legend gives {!r} the code {}; choose codes from 1 to {}.</source>
            <translation>Die Legende gibt {!r} den Code {}; wählen Sie Codes von 1 bis {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/layer_files.py"></location>
            <source>The layer {!r} is neither a raster nor polygons or points; choose another.</source>
            <translation>Der Layer {!r} ist weder ein Raster noch Polygone oder Punkte; einen anderen wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/layer_files.py"></location>
            <source>The layer {!r} has no geometry; choose a class raster, polygons, lines or points.</source>
            <translation>Der Layer {!r} hat keine Geometrie; ein Klassenraster, Polygone, Linien oder Punkte wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/layer_files.py"></location>
            <source>The layer {!r} has no field {!r}; choose among {}.</source>
            <translation>Der Layer {!r} hat kein Feld {!r}; unter {} wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/layer_files.py"></location>
            <source>The layer {!r} cannot be copied to {} ({}); free some space.</source>
            <translation>Der Layer {!r} kann nicht nach {} kopiert werden ({}); Platz schaffen.</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The layer {!r} is a file of a format ({}) that the backend does not read; export it to a GeoTIFF first.</source>
            <translation>Der Layer {!r} ist eine Datei eines Formats ({}), das das Backend nicht liest; exportieren Sie ihn zuerst als GeoTIFF.</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The layer {!r} does not come from a file; export it to a GeoTIFF first (right-click, Export, Save As).</source>
            <translation>Der Layer {!r} kommt nicht aus einer Datei; zuerst als GeoTIFF exportieren (Rechtsklick, Exportieren, Speichern als).</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The image {} cannot be given the layer's coordinate system {}; save it with that system first.</source>
            <translation>Dem Bild {} kann das Koordinatensystem des Layers {} nicht gegeben werden; zuerst mit diesem System speichern.</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The mask cannot be written to {} ({}); free some space.</source>
            <translation>Die Maske kann nicht nach {} geschrieben werden ({}); Platz schaffen.</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The mask {!r} holds no polygons, or none is selected; draw or select one, or leave the mask out.</source>
            <translation>Die Maske {!r} enthält keine Polygone, oder keines ist ausgewählt; eines zeichnen oder auswählen, oder die Maske weglassen.</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The polygons cannot be written to {}; choose a GeoPackage.</source>
            <translation>Die Polygone können nicht nach {} geschrieben werden; ein GeoPackage wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The layer {!r} is being edited, and its file is to be written anew; end its editing or choose another file.</source>
            <translation>Der Layer {!r} wird gerade bearbeitet, und seine Datei soll neu geschrieben werden; beenden Sie die Bearbeitung oder wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../plugin/learning_actions.py"></location>
            <source>Make a polygon layer with the legend in its form, and begin to draw labels to train on.</source>
            <translation>Einen Polygonlayer mit der Legende in seinem Formular anlegen und Labels zu zeichnen beginnen, mit denen trainiert wird.</translation>
        </message>
        <message>
            <location filename="../../plugin/learning_actions.py"></location>
            <source>New label layer…</source>
            <translation>Neuer Label-Layer…</translation>
        </message>
        <message>
            <location filename="../../plugin/learning_actions.py"></location>
            <source>Make labels of a part of a classified map, and correct them, so that a network learns from its mistakes.</source>
            <translation>Aus einem Teil einer klassifizierten Karte Labels machen und sie berichtigen, damit ein Netz aus seinen Fehlern lernt.</translation>
        </message>
        <message>
            <location filename="../../plugin/learning_actions.py"></location>
            <source>Labels from a map…</source>
            <translation>Labels aus einer Karte…</translation>
        </message>
        <message>
            <location filename="../../plugin/learning_actions.py"></location>
            <location filename="../../plugin/segment/model_choice.py"></location>
            <source>Look at the models: rename, delete, export and import them.</source>
            <translation>Die Modelle ansehen: umbenennen, löschen, exportieren und importieren.</translation>
        </message>
        <message>
            <location filename="../../plugin/learning_actions.py"></location>
            <source>Models…</source>
            <translation>Modelle…</translation>
        </message>
        <message>
            <location filename="../../plugin/manual.py"></location>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../plugin/manual.py"></location>
            <source>Open the manual at the page for this window.</source>
            <translation>Das Handbuch auf der Seite zu diesem Fenster öffnen.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/archive.py"></location>
            <source>The model {!r} has no weights, so there is nothing to take along; get the model anew.</source>
            <translation>Das Modell {!r} hat keine Gewichte, es gibt also nichts mitzunehmen; das Modell neu beschaffen.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/archive.py"></location>
            <source>{} is larger than the {:,} bytes that an archive takes of it.</source>
            <translation>{} ist größer als die {:,} Bytes, die ein Archiv davon aufnimmt.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/archive.py"></location>
            <source>{} cannot be written ({}).</source>
            <translation>{} kann nicht geschrieben werden ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/models/archive.py"></location>
            <source>The model cannot be written to {} ({}).</source>
            <translation>Das Modell kann nicht nach {} geschrieben werden ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/models/archive.py"></location>
            <source>{!r} in the archive is not what was exported (SHA-256 differs); get the archive anew.</source>
            <translation>{!r} im Archiv ist nicht, was exportiert wurde (SHA-256 weicht ab); das Archiv neu beschaffen.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/archive.py"></location>
            <source>The weights in the archive are no safetensors file; LandQuilt reads no other, since others can hold programs.</source>
            <translation>Die Gewichte im Archiv sind keine safetensors-Datei; LandQuilt liest keine anderen, da andere Programme enthalten können.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/archive.py"></location>
            <source>The weights of {!r} are not the ones its card describes (SHA-256 differs); get the model anew.</source>
            <translation>Die Gewichte von {!r} sind nicht die, die seine Modellkarte beschreibt (SHA-256 weicht ab); das Modell neu beschaffen.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/library.py"></location>
            <source>{} cannot be renamed ({}); close the program that uses it.</source>
            <translation>{} kann nicht umbenannt werden ({}); das Programm schließen, das den Ordner benutzt.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/library.py"></location>
            <source>{} cannot be deleted ({}); close the program that uses it.</source>
            <translation>{} kann nicht gelöscht werden ({}); das Programm schließen, das den Ordner benutzt.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/library.py"></location>
            <source>The state of the training in {} cannot be deleted ({}); close the program that uses it.</source>
            <translation>Der Zustand des Trainings in {} lässt sich nicht löschen ({}); das Programm schließen, das ihn benutzt.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/library.py"></location>
            <source>{!r} came with the plugin and stays as it is; export it and import it under another name to have your own.</source>
            <translation>{!r} kam mit der Erweiterung und bleibt, wie es ist; exportieren und unter einem anderen Namen importieren, um ein eigenes zu haben.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/library.py"></location>
            <source>The model {!r} is in use by a run; wait for its end, or cancel it.</source>
            <translation>Das Modell {!r} wird von einem Lauf benutzt; auf dessen Ende warten, oder ihn abbrechen.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>{} is not a zip file that LandQuilt wrote, or it is cut off; get it anew.</source>
            <translation>{} ist keine Zip-Datei, die LandQuilt geschrieben hat, oder sie ist unvollständig; neu beschaffen.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>{} holds {} files; a model has at most {}. It was not made by LandQuilt.</source>
            <translation>{} enthält {} Dateien; ein Modell hat höchstens {}. LandQuilt hat es nicht erzeugt.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>The archive holds {!r}, which is not part of a model; LandQuilt did not make it.</source>
            <translation>Das Archiv enthält {!r}, was kein Teil eines Modells ist; LandQuilt hat es nicht erzeugt.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>The archive holds {!r} twice; it was not made by LandQuilt.</source>
            <translation>Das Archiv enthält {!r} zweimal; LandQuilt hat es nicht erzeugt.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>The archive lacks {}; it holds no model that LandQuilt exported.</source>
            <translation>Dem Archiv fehlt {}; es enthält kein Modell, das LandQuilt exportiert hat.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>{!r} in the archive is a link or no file at all; it was not made by LandQuilt.</source>
            <translation>{!r} im Archiv ist ein Link oder gar keine Datei; LandQuilt hat es nicht erzeugt.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>{!r} in the archive is encrypted or compressed in an unusual way; export the model anew.</source>
            <translation>{!r} im Archiv ist verschlüsselt oder auf unübliche Weise komprimiert; das Modell neu exportieren.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>{!r} in the archive takes {:,} bytes unpacked; a model's takes at most {:,}.</source>
            <translation>{!r} im Archiv nimmt entpackt {:,} Bytes ein; bei einem Modell sind es höchstens {:,}.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>The manifest in the archive is damaged; get the archive anew.</source>
            <translation>Das Verzeichnis im Archiv ist beschädigt; das Archiv neu beschaffen.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>The archive is not a model that LandQuilt exported; its manifest says something else.</source>
            <translation>Das Archiv ist kein Modell, das LandQuilt exportiert hat; sein Verzeichnis sagt etwas anderes.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>The archive was made by a later version of LandQuilt; update the plugin.</source>
            <translation>Das Archiv wurde von einer späteren Version von LandQuilt erzeugt; die Erweiterung aktualisieren.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>What the archive holds is not what its manifest says ({}); get the archive anew.</source>
            <translation>Was das Archiv enthält, ist nicht, was sein Verzeichnis sagt ({}); das Archiv neu beschaffen.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>The archive {} is damaged ({}); get it anew.</source>
            <translation>Das Archiv {} ist beschädigt ({}); neu beschaffen.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>{} cannot be read ({}).</source>
            <translation>{} kann nicht gelesen werden ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>What the model's folder takes on the disk.</source>
            <translation>Was der Ordner des Modells auf der Platte belegt.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>Delete the state of the training; it cannot be resumed then. The network stays as it is. You are asked first.</source>
            <translation>Den Zustand des Trainings löschen; es lässt sich dann nicht fortsetzen. Das Netz bleibt, wie es ist. Vorher wird gefragt.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>Free &amp;space…</source>
            <translation>Platz &amp;schaffen…</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Free space</source>
            <translation>Platz schaffen</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>Card</source>
            <translation>Modellkarte</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>There is no model yet; import one, or train one.</source>
            <translation>Es gibt noch kein Modell; eines importieren, oder eines trainieren.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>{:.0f} MB, {:.0f} MB of them for “Train on”</source>
            <translation>{:.0f} MB, davon {:.0f} MB für „Weitertrainieren“</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>{:.0f} MB</source>
            <translation>{:.0f} MB</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>The model has no history of its training (history.jsonl).</source>
            <translation>Das Modell hat keinen Verlauf seines Trainings (history.jsonl).</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <location filename="../../plugin/segment/model_choice.py"></location>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>The models of the plugin and your own.</source>
            <translation>Die Modelle der Erweiterung und Ihre eigenen.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Something is being written or read.</source>
            <translation>Etwas wird geschrieben oder gelesen.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>&amp;Import…</source>
            <translation>&amp;Importieren…</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Add a model from a .zip that LandQuilt exported.</source>
            <translation>Ein Modell aus einer .zip-Datei hinzufügen, die LandQuilt exportiert hat.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Open the folder in which your models lie.</source>
            <translation>Den Ordner öffnen, in dem Ihre Modelle liegen.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>&amp;Folder</source>
            <translation>&amp;Ordner</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Write the model into one .zip, for another machine.</source>
            <translation>Das Modell in eine einzige .zip-Datei schreiben, für einen anderen Rechner.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Write the model as ONNX for other programs, such as the Deepness plugin. Takes half a minute, in the background.</source>
            <translation>Das Modell als ONNX schreiben, für andere Programme wie die Erweiterung Deepness. Dauert eine halbe Minute, im Hintergrund.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Export to &amp;ONNX…</source>
            <translation>Nach ONN&amp;X exportieren…</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Install onnx, onnxscript and onnxruntime into LandQuilt's own environment, then write the file.</source>
            <translation>onnx, onnxscript und onnxruntime in die eigene Umgebung von LandQuilt installieren, dann die Datei schreiben.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>&amp;Install what ONNX export needs</source>
            <translation>&amp;Installieren, was der Export nach ONNX braucht</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>&amp;Rename…</source>
            <translation>&amp;Umbenennen…</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Give the model another name.</source>
            <translation>Dem Modell einen anderen Namen geben.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>&amp;Delete…</source>
            <translation>&amp;Löschen…</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Delete the model's folder; you are asked first.</source>
            <translation>Den Ordner des Modells löschen; vorher werden Sie gefragt.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>&amp;Close</source>
            <translation>&amp;Schließen</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>This model came with the plugin and stays as it is.</source>
            <translation>Dieses Modell kam mit der Erweiterung und bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Rename the model</source>
            <translation>Das Modell umbenennen</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>New name:</source>
            <translation>Neuer Name:</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Delete the model {!r} and all that is in its folder ({:.0f} MB)? This cannot be undone.

{}</source>
            <translation>Das Modell {!r} und alles in seinem Ordner ({:.0f} MB) löschen? Das kann nicht rückgängig gemacht werden.

{}</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Delete the model</source>
            <translation>Das Modell löschen</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>{!r} was deleted.</source>
            <translation>{!r} wurde gelöscht.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Delete the state of the training of {!r} ({:.0f} MB)? The network stays as it is and can be used and fine-tuned, but its training can no longer be resumed. This cannot be undone.</source>
            <translation>Den Zustand des Trainings von {!r} ({:.0f} MB) löschen? Das Netz bleibt, wie es ist, und kann benutzt und nachtrainiert werden, aber sein Training lässt sich dann nicht mehr fortsetzen. Das kann nicht rückgängig gemacht werden.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>{:.0f} MB freed.</source>
            <translation>{:.0f} MB frei gemacht.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>{} (bundled)</source>
            <translation>{} (mitgeliefert)</translation>
        </message>
        <message>
            <location filename="../../plugin/models/names.py"></location>
            <source>{!r} cannot be a model's name; take up to {} letters, digits, spaces, dots, dashes and underscores.</source>
            <translation>{!r} kann kein Modell heißen; bis zu {} Buchstaben, Ziffern, Leerzeichen, Punkte, Binde- und Unterstriche nehmen.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/names.py"></location>
            <source>There is already a model {!r} in {}; choose another name.</source>
            <translation>Ein Modell {!r} gibt es in {} schon; einen anderen Namen wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/onnx_export.py"></location>
            <source>The backend's Python does not answer ({}); test it in the options.</source>
            <translation>Das Python des Backends antwortet nicht ({}); testen Sie es in den Optionen.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/onnx_export.py"></location>
            <source>Written to {}; its probabilities differ by {:.1g} at most from the model's.</source>
            <translation>Nach {} geschrieben; die Wahrscheinlichkeiten weichen höchstens um {:.1g} von denen des Modells ab.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/onnx_export.py"></location>
            <source>Exporting to ONNX</source>
            <translation>Nach ONNX wird exportiert</translation>
        </message>
        <message>
            <location filename="../../plugin/models/onnx_export.py"></location>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Import a model</source>
            <translation>Ein Modell importieren</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Model archives (*.zip)</source>
            <translation>Modellarchive (*.zip)</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Imported as {!r}.</source>
            <translation>Als {!r} importiert.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Importing a model</source>
            <translation>Ein Modell wird importiert</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Export the model</source>
            <translation>Das Modell exportieren</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Written to {}.</source>
            <translation>Nach {} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Exporting a model</source>
            <translation>Ein Modell wird exportiert</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Export to ONNX</source>
            <translation>Nach ONNX exportieren</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>ONNX (*.onnx)</source>
            <translation>ONNX (*.onnx)</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Exporting {!r} to ONNX…</source>
            <translation>{!r} wird nach ONNX exportiert…</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Installing what ONNX export needs, then exporting…</source>
            <translation>Was der Export nach ONNX braucht, wird installiert, dann wird exportiert…</translation>
        </message>
        <message>
            <location filename="../../plugin/online/answers.py"></location>
            <source>no answer in time</source>
            <translation>keine Antwort in der Zeit</translation>
        </message>
        <message>
            <location filename="../../plugin/online/answers.py"></location>
            <source>the address</source>
            <translation>die Adresse</translation>
        </message>
        <message>
            <location filename="../../plugin/online/answers.py"></location>
            <source>the server sent {} instead of a picture</source>
            <translation>der Server schickte {} statt eines Bildes</translation>
        </message>
        <message>
            <location filename="../../plugin/online/blocks.py"></location>
            <source>no data came</source>
            <translation>es kamen keine Daten</translation>
        </message>
        <message>
            <location filename="../../plugin/online/blocks.py"></location>
            <source>A block of the image cannot be written to {} ({}); free some space.</source>
            <translation>Ein Block des Bildes kann nicht nach {} geschrieben werden ({}); Platz schaffen.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/fetch.py"></location>
            <source>The layer {!r} is empty in this extent; choose another.</source>
            <translation>Der Layer {!r} ist in dieser Ausdehnung leer; eine andere wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/fetch.py"></location>
            <source>fetching</source>
            <translation>Wird abgerufen</translation>
        </message>
        <message>
            <location filename="../../plugin/online/fetch.py"></location>
            <source>{!r} is read at {:.3g} m per pixel: {} {}, {:.1f} million pixels; {} were fetched before.</source>
            <translation>{!r} wird mit {:.3g} m je Pixel gelesen: {} {}, {:.1f} Millionen Pixel; {} lagen schon vor.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/fetch.py"></location>
            <source>Nothing of the layer {!r} arrived ({}); check the connection, the layer and the extent.</source>
            <translation>Vom Layer {!r} kam nichts an ({}); Verbindung, Layer und Ausdehnung prüfen.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/fetch.py"></location>
            <source>{} of {} {} did not arrive ({}); their places are no data in the map.</source>
            <translation>{} von {} {} kamen nicht an ({}); an ihrer Stelle steht in der Karte NoData.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/fetch.py"></location>
            <source>The server left {:.1%} of the extent transparent; it is no data in the map.</source>
            <translation>Der Server ließ {:.1%} der Ausdehnung durchsichtig; dort steht in der Karte NoData.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/plan.py"></location>
            <source>tiles</source>
            <translation>Kacheln</translation>
        </message>
        <message>
            <location filename="../../plugin/online/plan.py"></location>
            <source>blocks</source>
            <translation>Blöcke</translation>
        </message>
        <message>
            <location filename="../../plugin/online/plan.py"></location>
            <source>The mask lies outside the extent; draw it inside, or leave the extent out.</source>
            <translation>Die Maske liegt außerhalb der Ausdehnung; innerhalb zeichnen, oder die Ausdehnung weglassen.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/plan.py"></location>
            <source>The extent {} holds nothing of the layer {!r}, which covers {}; choose an extent inside.</source>
            <translation>Die Ausdehnung {} enthält nichts vom Layer {!r}, der {} bedeckt; eine Ausdehnung darin wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/plan.py"></location>
            <source>The layer {!r} is too large to be fetched as a whole; choose an extent.</source>
            <translation>Der Layer {!r} ist zu groß, um ganz abgerufen zu werden; eine Ausdehnung wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/plan.py"></location>
            <source>The extent holds {:,.0f} million pixels of the layer {!r}, but at most {:,.0f} are fetched at once; choose a smaller one.</source>
            <translation>Die Ausdehnung enthält {:,.0f} Millionen Pixel des Layers {!r}, auf einmal werden aber höchstens {:,.0f} abgerufen; eine kleinere wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/source.py"></location>
            <source>The layer {!r} cannot be read ({}); check its connection, or choose another layer.</source>
            <translation>Der Layer {!r} kann nicht gelesen werden ({}); seine Verbindung prüfen, oder einen anderen Layer wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/source.py"></location>
            <source>it has no bands</source>
            <translation>er hat keine Kanäle</translation>
        </message>
        <message>
            <location filename="../../plugin/online/source.py"></location>
            <source>The layer {!r} holds complex numbers or values of an unknown type; choose a layer of real numbers or colours.</source>
            <translation>Der Layer {!r} enthält komplexe Zahlen oder Werte unbekannter Art; einen Layer mit reellen Zahlen oder Farben wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Fastest there is</source>
            <translation>Das schnellste vorhandene</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Where the network computes, unless a run says otherwise.</source>
            <translation>Wo das Netz rechnet, wenn ein Lauf nichts anderes sagt.</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Best for the device</source>
            <translation>Beste für das Gerät</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Of the network's arithmetic: float32 is exact and slow, half precision changes few pixels in a million.</source>
            <translation>Der Rechnung im Netz: float32 ist genau und langsam, halbe Genauigkeit ändert wenige Pixel in einer Million.</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source> GB</source>
            <translation> GB</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>no limit</source>
            <translation>keine Grenze</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>A run that would need more ends with a message. From 2 GB on; not on macOS, and not for a graphics card's own memory.</source>
            <translation>Ein Lauf, der mehr brauchte, endet mit einer Meldung. Ab 2 GB; nicht auf macOS und nicht für den Speicher einer Grafikkarte.</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Folder of your own model folders</source>
            <translation>Ordner Ihrer eigenen Modellordner</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Each of its folders with a card.json can be chosen as a model.</source>
            <translation>Jeder Ordner darin mit einer card.json kann als Modell gewählt werden.</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Python with PyTorch and Rasterio</source>
            <translation>Python mit PyTorch und Rasterio</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>LandQuilt's own</source>
            <translation>LandQuilts eigenes</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Empty: LandQuilt's own environment, which its panel installs.</source>
            <translation>Leer: LandQuilts eigene Umgebung, die das Bedienfeld installiert.</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Address of a package index (PEP 503) to install the backend from, e.g. your company's mirror.</source>
            <translation>Adresse eines Paketindex (PEP 503), von dem das Backend installiert wird, z. B. der Spiegelserver Ihrer Firma.</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>&amp;Device</source>
            <translation>&amp;Gerät</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>&amp;Precision</source>
            <translation>&amp;Rechengenauigkeit</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>&amp;Memory limit</source>
            <translation>&amp;Speichergrenze</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>M&amp;odels folder</source>
            <translation>M&amp;odellordner</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Backend's P&amp;ython</source>
            <translation>P&amp;ython des Backends</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Package &amp;index</source>
            <translation>Paket&amp;index</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Uses {}</source>
            <translation>Benutzt {}</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Turn an orthophoto into a styled map of land-cover classes.</source>
            <translation>Aus einem Orthofoto eine fertig gestaltete Karte der Landbedeckung machen.</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>LandQuilt panel</source>
            <translation>LandQuilt-Bedienfeld</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Open the Processing algorithm that the panel runs, as a dialog.</source>
            <translation>Den Verarbeitungsalgorithmus, den das Bedienfeld ausführt, als Dialog öffnen.</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Classify land cover…</source>
            <translation>Landbedeckung klassifizieren…</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Compare maps with a reference, and with each other.</source>
            <translation>Karten mit einer Referenz und miteinander vergleichen.</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Compare accuracy…</source>
            <translation>Genauigkeit vergleichen…</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Train or fine-tune a network on labelled orthophotos.</source>
            <translation>Ein Netz mit Orthofotos und Labels trainieren oder feinabstimmen.</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Train…</source>
            <translation>Trainieren…</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Open the manual in the browser; it comes with the plugin.</source>
            <translation>Das Handbuch im Browser öffnen; es liegt der Erweiterung bei.</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Manual</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Draw the orthophoto of a village that does not exist, to try the plugin with.</source>
            <translation>Das Orthofoto eines Dorfes zeichnen, das es nicht gibt, um die Erweiterung auszuprobieren.</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <location filename="../../plugin/sample_image.py"></location>
            <source>Sample image</source>
            <translation>Beispielbild</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>The network is in {}; install the backend, then choose it.</source>
            <translation>Das Netz liegt in {}; installieren Sie das Backend und wählen Sie es dann.</translation>
        </message>
        <message>
            <location filename="../../plugin/result_layers.py"></location>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>{} of {}</source>
            <translation>{} von {}</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview.py"></location>
            <source>The preview failed; the log of Python errors says why.</source>
            <translation>Die Vorschau ist fehlgeschlagen; das Protokoll der Python-Fehler sagt, warum.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_job.py"></location>
            <source>There is no image to preview; choose one.</source>
            <translation>Es gibt kein Bild für die Vorschau; eines wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_plan.py"></location>
            <source>The map shows too much of the image for a preview; zoom in.</source>
            <translation>Die Karte zeigt für eine Vorschau zu viel vom Bild; hineinzoomen.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_plan.py"></location>
            <source>Preview at the image's own pixels, as the run computes.</source>
            <translation>Vorschau auf den Pixeln des Bildes, wie der Lauf rechnet.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_plan.py"></location>
            <source>The map shows too much of the image for a preview at {} per pixel or finer; zoom in.</source>
            <translation>Die Karte zeigt zu viel vom Bild für eine Vorschau mit {} je Pixel oder feiner; hineinzoomen.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_plan.py"></location>
            <source>Preview at {} per pixel; the run computes at {}.</source>
            <translation>Vorschau mit {} je Pixel; der Lauf rechnet mit {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_plan.py"></location>
            <source>Preview at {} per pixel, as the run computes.</source>
            <translation>Vorschau mit {} je Pixel, wie der Lauf rechnet.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_plan.py"></location>
            <source>The map shows no part of the image {!r}; zoom to it.</source>
            <translation>Die Karte zeigt keinen Teil des Bildes {!r}; darauf zoomen.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_source.py"></location>
            <source>The preview was given up.</source>
            <translation>Die Vorschau wurde aufgegeben.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue.py"></location>
            <source>{} is the output of a run that is not over; choose another file.</source>
            <translation>{} ist die Ausgabe eines Laufs, der noch nicht beendet ist; eine andere Datei wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <location filename="../../plugin/segment/contents.py"></location>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>One run at a time; the others wait. Click one to read its log.</source>
            <translation>Ein Lauf nach dem anderen; die übrigen warten. Einen anklicken, um sein Protokoll zu lesen.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>What the run that is chosen above has said.</source>
            <translation>Was der oben gewählte Lauf gemeldet hat.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>Nothing has run yet.</source>
            <translation>Noch ist nichts gelaufen.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>Classify several images of the project with the settings of the panel, one after the other.</source>
            <translation>Mehrere Bilder des Projekts mit den Einstellungen des Bedienfelds klassifizieren, eines nach dem anderen.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>Se&amp;veral images…</source>
            <translation>M&amp;ehrere Bilder…</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>Take the chosen run off the list; one that is running is cancelled.</source>
            <translation>Den gewählten Lauf aus der Liste nehmen; läuft er gerade, wird er abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>Copy &amp;log</source>
            <translation>Protokoll &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>Copy the log of the chosen run, to paste it into a report.</source>
            <translation>Das Protokoll des gewählten Laufs kopieren, um es in einen Bericht einzufügen.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>running, {:.0f} %</source>
            <translation>läuft, {:.0f} %</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run.py"></location>
            <source>Classifying {}</source>
            <translation>Klassifiziere {}</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run.py"></location>
            <source>The layer {!r} is no longer in the project; add it again, or remove this run.</source>
            <translation>Der Layer {!r} ist nicht mehr im Projekt; wieder hinzufügen oder diesen Lauf entfernen.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run.py"></location>
            <source>{}: cancelled; nothing was written.</source>
            <translation>{}: abgebrochen; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run.py"></location>
            <source>Starting</source>
            <translation>Wird gestartet</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run.py"></location>
            <source>Cancelling</source>
            <translation>Wird abgebrochen</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run.py"></location>
            <source>The run failed; QGIS's log messages say why.</source>
            <translation>Der Lauf ist fehlgeschlagen; das Protokoll von QGIS sagt, warum.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>How far the run is.</source>
            <translation>Wie weit der Lauf ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>Cancel the run: it ends within a moment and leaves no file. Those that wait go on.</source>
            <translation>Den Lauf abbrechen: Er endet sofort und hinterlässt keine Datei. Die wartenden laufen weiter.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>({} waiting)</source>
            <translation>({} warten)</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>Add to &amp;queue</source>
            <translation>&amp;Einreihen</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>Run this too, once those before it have ended.</source>
            <translation>Auch diesen ausführen, sobald die davor beendet sind.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>Classify the image with these settings. The result arrives as a group of layers.</source>
            <translation>Das Bild mit diesen Einstellungen klassifizieren. Das Ergebnis kommt als Layergruppe.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>{}: done; the files are written.</source>
            <translation>{}: fertig; die Dateien sind geschrieben.</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <source>Draw places of a map at random, at which somebody looks up what is truly there.</source>
            <translation>Zieht zufällig Stellen einer Karte, an denen jemand nachsieht, was wirklich da ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <source>Sample points…</source>
            <translation>Stichprobenpunkte…</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <source>Go from point to point of a sample, with the map hidden, and say what is truly there: a key for each class.</source>
            <translation>Von Punkt zu Punkt einer Stichprobe gehen, die Karte verborgen, und sagen, was wirklich da ist: eine Taste für jede Klasse.</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <location filename="../../plugin/samples/dock.py"></location>
            <source>Fill in a sample</source>
            <translation>Eine Stichprobe ausfüllen</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <source>A sample of {} point was drawn.</source>
            <translation>Eine Stichprobe von {} Punkt wurde gezogen.</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <source>A sample of {} points was drawn.</source>
            <translation>Eine Stichprobe von {} Punkten wurde gezogen.</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <source>Fill it in</source>
            <translation>Ausfüllen</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <source>There is no sample in the project; draw one with “Sample points”, or add the layer that holds one.</source>
            <translation>Im Projekt ist keine Stichprobe; mit „Stichprobenpunkte“ eine ziehen oder den Layer hinzufügen, der eine enthält.</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_image.py"></location>
            <source>Drawing the sample image</source>
            <translation>Das Beispielbild wird gezeichnet</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_image.py"></location>
            <source>Sample land cover</source>
            <translation>Landbedeckung des Beispiels</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/layer.py"></location>
            <source>The form of {!r} lists no classes; draw the sample anew, or load the style that lies in its GeoPackage.</source>
            <translation>Das Formular von {!r} nennt keine Klassen; die Stichprobe neu ziehen oder den Stil laden, der in ihrem GeoPackage liegt.</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/layer.py"></location>
            <source>The layer {!r} takes no answer ({}); see whether its file can be written, or save it under another name.</source>
            <translation>Der Layer {!r} nimmt keine Antwort an ({}); nachsehen, ob seine Datei beschreibbar ist, oder ihn unter anderem Namen speichern.</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/layer.py"></location>
            <location filename="../../plugin/teach/stroke_layer.py"></location>
            <source>it cannot be edited</source>
            <translation>er kann nicht bearbeitet werden</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>Points filled in</source>
            <translation>Ausgefüllte Punkte</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>How many points have an answer, of all.</source>
            <translation>Wie viele aller Punkte eine Antwort haben.</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>The point in the ring on the map, and what was said of it. What the map says is hidden: who knows it agrees too often.</source>
            <translation>Der Punkt im Ring auf der Karte und was von ihm gesagt wurde. Was die Karte sagt, ist verborgen: Wer es weiß, stimmt zu oft zu.</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>Point</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>The point before this one (key P).</source>
            <translation>Der Punkt vor diesem (Taste P).</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>&amp;Next</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>The point after this one, whatever was said of it (key N).</source>
            <translation>Der Punkt nach diesem, was immer von ihm gesagt wurde (Taste N).</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>&amp;0 Not yet</source>
            <translation>&amp;0 Noch nicht</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>Take the answer back: the point is looked at later (key 0).</source>
            <translation>Die Antwort zurücknehmen: Der Punkt wird später angesehen (Taste 0).</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>Next un&amp;filled</source>
            <translation>Nächster o&amp;ffener</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>The next point that has no answer (key F).</source>
            <translation>Der nächste Punkt, der keine Antwort hat (Taste F).</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>Compare maps with what is filled in; points without an answer are left out.</source>
            <translation>Karten mit dem Ausgefüllten vergleichen; Punkte ohne Antwort bleiben weg.</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>&amp;Assess accuracy…</source>
            <translation>&amp;Genauigkeit bewerten…</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>{} of {} filled in</source>
            <translation>{} von {} ausgefüllt</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>Point {}: {}</source>
            <translation>Punkt {}: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>All points are filled in.</source>
            <translation>Alle Punkte sind ausgefüllt.</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>The sample is in no lasting file and is lost when QGIS closes; export it, and fill in that one.</source>
            <translation>Die Stichprobe liegt in keiner bleibenden Datei und geht mit dem Schließen von QGIS verloren; exportieren und jene ausfüllen.</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>not yet</source>
            <translation>noch nicht</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>&amp;Area</source>
            <translation>&amp;Gebiet</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Mas&amp;k</source>
            <translation>Mas&amp;ke</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>Area</source>
            <translation>Fläche</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>What of the image is classified. The rest costs no time.</source>
            <translation>Was vom Bild klassifiziert wird. Der Rest kostet keine Zeit.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Rectangle</source>
            <translation>Rechteck</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Draw it on the map, or take it from a layer, a bookmark or the map, by the menu.</source>
            <translation>Auf der Karte zeichnen, oder im Menü aus einem Layer, einem Lesezeichen oder der Karte übernehmen.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Draw or choose</source>
            <translation>Zeichnen oder wählen</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Classify inside the polygons that are selected on the map, not in all of the layer.</source>
            <translation>Nur in den auf der Karte ausgewählten Polygonen klassifizieren, nicht in allen des Layers.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_page.py"></location>
            <source>A Python with PyTorch, NumPy, SciPy, Rasterio and safetensors</source>
            <translation>Ein Python mit PyTorch, NumPy, SciPy, Rasterio und safetensors</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_page.py"></location>
            <source>{} cannot be used.</source>
            <translation>{} kann nicht benutzt werden.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Stop the installation; it can be continued later.</source>
            <translation>Die Installation anhalten; sie kann später fortgesetzt werden.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Keep it as it is</source>
            <translation>So lassen, wie es ist</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Progress of the installation</source>
            <translation>Fortschritt der Installation</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Use this Python…</source>
            <translation>Dieses Python verwenden…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Log of the installation</source>
            <translation>Protokoll der Installation</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Name an environment that has PyTorch, NumPy, SciPy, Rasterio and safetensors.</source>
            <translation>Eine Umgebung nennen, die PyTorch, NumPy, SciPy, Rasterio und safetensors hat.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Is there an environment with PyTorch and Rasterio already?</source>
            <translation>Gibt es schon eine Umgebung mit PyTorch und Rasterio?</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Processor only: {}</source>
            <translation>Nur Prozessor: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>NVIDIA graphics card: {}</source>
            <translation>NVIDIA-Grafikkarte: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Runs on every computer; about 2 megapixels per second on two fast cores.</source>
            <translation>Läuft auf jedem Computer; etwa 2 Megapixel je Sekunde auf zwei schnellen Kernen.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Ten to a hundred times faster; needs a card of the Turing generation (2018) or later and a driver for CUDA 13.</source>
            <translation>Zehn- bis hundertmal schneller; braucht eine Karte der Generation Turing (2018) oder neuer und einen Treiber für CUDA 13.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Install the backend anew?</source>
            <translation>Das Backend neu installieren?</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>The environment in your QGIS profile is deleted first; until the new one is ready nothing can run.</source>
            <translation>Die Umgebung im QGIS-Profil wird zuerst gelöscht; bis die neue fertig ist, kann nichts laufen.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Install anew</source>
            <translation>Neu installieren</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Downloads about {} from {}.</source>
            <translation>Lädt etwa {} von {} herunter.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>An NVIDIA driver was found.</source>
            <translation>Ein NVIDIA-Treiber wurde gefunden.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Goes into {} and takes about {} there; {} are free.</source>
            <translation>Kommt nach {} und braucht dort etwa {}; {} sind frei.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Installing the backend…</source>
            <translation>Backend wird installiert…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>You can go on working in QGIS meanwhile.</source>
            <translation>Währenddessen kann in QGIS weitergearbeitet werden.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Stopping…</source>
            <translation>Wird angehalten…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>The backend's Python is not there.</source>
            <translation>Das Python des Backends ist nicht da.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>The backend is ready.</source>
            <translation>Das Backend ist bereit.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>LandQuilt's backend is not installed yet.</source>
            <translation>LandQuilts Backend ist noch nicht installiert.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>The installation of the backend is not finished.</source>
            <translation>Die Installation des Backends ist nicht beendet.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>The backend is of another version.</source>
            <translation>Das Backend ist von einer anderen Version.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>The backend's Python does not work.</source>
            <translation>Das Python des Backends funktioniert nicht.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Continue where it stopped; what was downloaded is kept.</source>
            <translation>Dort fortsetzen, wo es aufhörte; das Heruntergeladene bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>This version of the plugin needs other packages; only those that changed are downloaded.</source>
            <translation>Diese Version der Erweiterung braucht andere Pakete; nur die geänderten werden heruntergeladen.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>It is a Python with PyTorch in your QGIS profile. It outlives updates of the plugin, and QGIS's own Python stays as it is.</source>
            <translation>Es ist ein Python mit PyTorch in Ihrem QGIS-Profil. Es überdauert Aktualisierungen der Erweiterung, und das eigene Python von QGIS bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Continue installing</source>
            <translation>Installation fortsetzen</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Update backend</source>
            <translation>Backend aktualisieren</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Install backend</source>
            <translation>Backend installieren</translation>
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
            <translation>Der Kanal des Bildes, den das Modell als {} nimmt.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/bands.py"></location>
            <source>The image has {} bands but the model takes {} ({}); the last one stands in for the others, so expect a poorer map.</source>
            <translation>Das Bild hat {} Kanäle, das Modell braucht aber {} ({}); der letzte steht für die fehlenden, die Karte wird also schlechter.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/bands.py"></location>
            <source>The image has {} band but the model takes {} ({}); it stands in for all of them, so expect a poorer map.</source>
            <translation>Das Bild hat {} Kanal, das Modell braucht aber {} ({}); er steht für alle, die Karte wird also schlechter.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/bands.py"></location>
            <source>{} for {}</source>
            <translation>{} für {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/bands.py"></location>
            <source>The image shows {} but the model was trained on {}; the nearest bands stand in ({}), so expect a poorer map.</source>
            <translation>Das Bild zeigt {}, das Modell wurde aber mit {} trainiert; die nächstliegenden Kanäle springen ein ({}), die Karte wird also schlechter.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Polygons before and after</source>
            <translation>Polygone vorher und nachher</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>How far the two pictures are.</source>
            <translation>Wie weit die beiden Bilder sind.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Draw the picture on the right anew.</source>
            <translation>Das rechte Bild neu zeichnen.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>&amp;Update</source>
            <translation>A&amp;ktualisieren</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Update</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Take these two values into the panel.</source>
            <translation>Diese beiden Werte ins Bedienfeld übernehmen.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Use &amp;these values</source>
            <translation>&amp;Diese Werte verwenden</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Use these values</source>
            <translation>Diese Werte verwenden</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Stop and close.</source>
            <translation>Anhalten und schließen.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Drag to move, turn the wheel to zoom; both pictures follow.</source>
            <translation>Ziehen verschiebt, das Mausrad zoomt; beide Bilder folgen.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>{} polygon</source>
            <translation>{} Polygon</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>{} polygons</source>
            <translation>{} Polygone</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Before: {}, {}</source>
            <translation>Vorher: {}, {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>After: {}, {}</source>
            <translation>Nachher: {}, {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>{} corner</source>
            <translation>{} Ecke</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>{} corners</source>
            <translation>{} Ecken</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/contents.py"></location>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/correction_bar.py"></location>
            <source>Make a copy of the class raster with what you corrected, drew or deleted in the polygons. The raster itself stays as it is.</source>
            <translation>Eine Kopie des Klassenrasters mit dem anlegen, was Sie in den Polygonen korrigiert, gezeichnet oder gelöscht haben. Das Raster selbst bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/correction_bar.py"></location>
            <source>&amp;Write into the map</source>
            <translation>&amp;In die Karte schreiben</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/correction_bar.py"></location>
            <source>Writing the corrections…</source>
            <translation>Die Korrekturen werden geschrieben…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/correction_bar.py"></location>
            <source>Writing corrections into a map</source>
            <translation>Korrekturen werden in eine Karte geschrieben</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/correction_bar.py"></location>
            <source>{} pixels changed, {} of them to no data. The new raster lies above the old one.</source>
            <translation>{} Pixel geändert, {} davon zu „keine Daten“. Das neue Raster liegt über dem alten.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/correction_bar.py"></location>
            <source>{} pixels changed. The new raster lies above the old one.</source>
            <translation>{} Pixel geändert. Das neue Raster liegt über dem alten.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>{}, which took the place of the model of before, is chosen.</source>
            <translation>{}, das an die Stelle des früheren Modells getreten ist, ist gewählt.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Keep this image</source>
            <translation>Dieses Bild behalten</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Keep this image when another layer becomes the active one.</source>
            <translation>Dieses Bild behalten, wenn ein anderer Layer aktiv wird.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>&amp;Before and after…</source>
            <translation>&amp;Vorher und nachher…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Draw the polygons of a small part of the map as they are and as these two values make them.</source>
            <translation>Die Polygone eines kleinen Kartenausschnitts zeichnen, wie sie sind und wie diese beiden Werte sie machen.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>&amp;Model</source>
            <translation>&amp;Modell</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Tidy polygons</source>
            <translation>Polygone bereinigen</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Advanced</source>
            <translation>Erweitert</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>This image stays; click to follow the active layer again.</source>
            <translation>Dieses Bild bleibt; ein Klick folgt wieder dem aktiven Layer.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Add an orthophoto to the project, or choose one here.</source>
            <translation>Ein Orthofoto zum Projekt hinzufügen oder hier eines wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Bands: {}</source>
            <translation>Kanäle: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/model_choice.py"></location>
            <source>The network that classifies, by the name of its folder.</source>
            <translation>Das Netz, das klassifiziert, nach dem Namen seines Ordners.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/model_choice.py"></location>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>Choose a model folder: one with a card.json.</source>
            <translation>Einen Modellordner wählen: einen mit einer card.json.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/output_choice.py"></location>
            <source>&amp;Polygons</source>
            <translation>&amp;Polygone</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/output_choice.py"></location>
            <source>&amp;Footprints</source>
            <translation>&amp;Grundrisse</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/output_choice.py"></location>
            <source>Ra&amp;ster</source>
            <translation>Ras&amp;ter</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/output_choice.py"></location>
            <source>C&amp;onfidence</source>
            <translation>K&amp;onfidenz</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/output_choice.py"></location>
            <source>temporary</source>
            <translation>temporär</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/overwriting.py"></location>
            <source>Files that are there already</source>
            <translation>Dateien, die es schon gibt</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/overwriting.py"></location>
            <source>{} output is there already, with all that was corrected in it:</source>
            <translation>{} Ausgabe gibt es schon, mit allem, was darin verbessert wurde:</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/overwriting.py"></location>
            <source>{} outputs are there already, with all that was corrected in them:</source>
            <translation>{} Ausgaben gibt es schon, mit allem, was darin verbessert wurde:</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/overwriting.py"></location>
            <source>&amp;Keep, and number the new ones</source>
            <translation>&amp;Behalten, und die neuen nummerieren</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/overwriting.py"></location>
            <source>&amp;Overwrite</source>
            <translation>&amp;Überschreiben</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/pixel_choice.py"></location>
            <source>Pi&amp;xel size (m)</source>
            <translation>Pi&amp;xelgröße (m)</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/pixel_choice.py"></location>
            <source>As trained, {}</source>
            <translation>Wie trainiert, {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Classify what the map shows of the image, and lay it over the image for a look. Nothing is kept.</source>
            <translation>Klassifizieren, was die Karte vom Bild zeigt, und zum Ansehen über das Bild legen. Nichts wird aufgehoben.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Preview anew each time the map was moved or zoomed.</source>
            <translation>Neue Vorschau, sooft die Karte verschoben oder gezoomt wurde.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Follow the map</source>
            <translation>Der Karte folgen</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Take the preview off the map, and follow it no longer.</source>
            <translation>Die Vorschau von der Karte nehmen und ihr nicht mehr folgen.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Clear the preview</source>
            <translation>Vorschau entfernen</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>How much the preview hides of the image: 0 % is invisible, 100 % hides it.</source>
            <translation>Wie sehr die Vorschau das Bild verdeckt: 0 % ist unsichtbar, 100 % verdeckt es.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Opacity of the preview</source>
            <translation>Deckkraft der Vorschau</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Opacity</source>
            <translation>Deckkraft</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>State of the preview</source>
            <translation>Stand der Vorschau</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Shows what the model makes of the visible part of the image.</source>
            <translation>Zeigt, was das Modell aus dem sichtbaren Teil des Bildes macht.</translation>
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
            <translation>Klassifiziere: {:.0f} %</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>The preview {} cannot be opened; free some space for temporary files.</source>
            <translation>Die Vorschau {} kann nicht geöffnet werden; Platz für temporäre Dateien schaffen.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Reading and classifying…</source>
            <translation>Wird gelesen und klassifiziert…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Starting the backend…</source>
            <translation>Backend wird gestartet…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/refine_choice.py"></location>
            <source>Refining {:.1f} megapixels takes about {} more on this computer, and {:.0f} MB of disk while it runs.</source>
            <translation>{:.1f} Megapixel zu verfeinern dauert auf diesem Rechner etwa {} länger und braucht währenddessen {:.0f} MB auf der Platte.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_page.py"></location>
            <source>The maps of this project. The one whose layer is the active one is shown.</source>
            <translation>Die Karten dieses Projekts. Gezeigt wird die, deren Layer der aktive ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_page.py"></location>
            <source>How much the map hides of the image: 0 % is invisible, 100 % hides it.</source>
            <translation>Wie viel die Karte vom Bild verdeckt: 0 % ist unsichtbar, 100 % verdeckt es.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_page.py"></location>
            <source>Opacity of the map</source>
            <translation>Deckkraft der Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_page.py"></location>
            <source>There is no map in this project yet: choose an image on the page “Map” and press “Run”.</source>
            <translation>In diesem Projekt gibt es noch keine Karte: Wählen Sie auf der Seite „Karte“ ein Bild und drücken Sie „Starten“.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_page.py"></location>
            <source>&amp;Map</source>
            <translation>&amp;Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_page.py"></location>
            <source>Op&amp;acity</source>
            <translation>D&amp;eckkraft</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Select no polygon in the result's layer any more.</source>
            <translation>Im Layer des Ergebnisses kein Polygon mehr auswählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Clear selection</source>
            <translation>Auswahl aufheben</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Counting the areas of the classes</source>
            <translation>Flächen der Klassen werden ermittelt</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Counting…</source>
            <translation>Wird ermittelt…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Areas of the polygons: where their borders are simplified, they differ from the raster's.</source>
            <translation>Flächen der Polygone: wo ihre Ränder vereinfacht sind, weichen sie von denen des Rasters ab.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Selecting…</source>
            <translation>Wird ausgewählt…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>{} polygon selected</source>
            <translation>{} Polygon ausgewählt</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>{} polygons selected</source>
            <translation>{} Polygone ausgewählt</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review.py"></location>
            <source>Looking for the least certain polygons</source>
            <translation>Suche nach den unsichersten Polygonen</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review.py"></location>
            <source>The checks cannot be saved ({}); they are kept in the layer, so correct that and save again.</source>
            <translation>Die Prüfungen können nicht gespeichert werden ({}); sie bleiben im Layer, also das beheben und erneut speichern.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Check: low confidence first</source>
            <translation>Prüfen: Unsicheres zuerst</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Steps through the polygons that the network was least certain of.</source>
            <translation>Geht die Polygone durch, bei denen das Netz am unsichersten war.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>All classes</source>
            <translation>Alle Klassen</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>&amp;Hide the map</source>
            <translation>Karte aus&amp;blenden</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Takes maps and errors off the map so that the image below is seen (key H).</source>
            <translation>Nimmt Karten und Fehler aus der Kartenansicht, sodass das Bild darunter zu sehen ist (Taste H).</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>What the network says of this polygon, and how certain it is.</source>
            <translation>Was das Netz zu diesem Polygon sagt und wie sicher es ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>&amp;Right</source>
            <translation>&amp;Richtig</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>The class is right; mark the polygon as checked and go on (key R).</source>
            <translation>Die Klasse stimmt; das Polygon als geprüft vermerken und weiter (Taste R).</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>What you said since the list was opened. The layer's field “checked” keeps it.</source>
            <translation>Was Sie seit dem Öffnen der Liste gesagt haben. Das Feld „checked“ des Layers hält es fest.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Wrong, it is:</source>
            <translation>Falsch, es ist:</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Check polygons of this class only.</source>
            <translation>Nur Polygone dieser Klasse prüfen.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Leave out polygons smaller than this.</source>
            <translation>Kleinere Polygone als diese auslassen.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>The polygon before (key P).</source>
            <translation>Das Polygon davor (Taste P).</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>The next polygon, without a verdict (key N).</source>
            <translation>Das nächste Polygon, ohne Urteil (Taste N).</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>&amp;Undo</source>
            <translation>R&amp;ückgängig</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Take the last verdict back (key U).</source>
            <translation>Das letzte Urteil zurücknehmen (Taste U).</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Write the verdicts into the layer's file.</source>
            <translation>Die Urteile in die Datei des Layers schreiben.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>&amp;Save ({})</source>
            <translation>&amp;Speichern ({})</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Looking for the least certain polygons…</source>
            <translation>Suche nach den unsichersten Polygonen…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>This polygon is no longer there; go on to the next.</source>
            <translation>Dieses Polygon gibt es nicht mehr; weiter zum nächsten.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>No polygon is left to check with this filter.</source>
            <translation>Mit diesem Filter ist kein Polygon mehr zu prüfen.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>checked</source>
            <translation>geprüft</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>{} checked: {} right, {} wrong</source>
            <translation>{} geprüft: {} richtig, {} falsch</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>&amp;Right: {}</source>
            <translation>&amp;Richtig: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/selection.py"></location>
            <source>Selecting the polygons of a class</source>
            <translation>Polygone einer Klasse werden ausgewählt</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>One of the images is no longer in the project; add it again, or remove this run.</source>
            <translation>Eines der Bilder ist nicht mehr im Projekt; fügen Sie es wieder hinzu, oder entfernen Sie diesen Lauf.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>{}: cancelled; finished tiles are kept, and the same run goes on from there.</source>
            <translation>{}: abgebrochen; fertige Kacheln bleiben, und derselbe Lauf macht von dort weiter.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>Add several images</source>
            <translation>Mehrere Bilder hinzufügen</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>Tick the images to classify with the settings of the panel.</source>
            <translation>Die Bilder ankreuzen, die mit den Einstellungen des Bedienfelds klassifiziert werden.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>As &amp;one seamless map</source>
            <translation>Als &amp;eine nahtlose Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>As one seamless map</source>
            <translation>Als eine nahtlose Karte</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>The network looks beyond each image's border, so that no seam shows.</source>
            <translation>Das Netz sieht über den Rand jedes Bildes hinaus, sodass keine Naht bleibt.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>For one seamless map, choose “Whole image” in the panel and neither “Refine boundaries” nor footprints.</source>
            <translation>Für eine nahtlose Karte im Bedienfeld „Ganzes Bild“ und weder „Grenzen verfeinern“ noch Grundrisse wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>Gets a class map of each image.</source>
            <translation>Bekommt eine Klassenkarte jedes Bildes.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>Each is classified with the settings of the panel; files get the image's name.</source>
            <translation>Jedes wird mit den Einstellungen des Bedienfelds klassifiziert; Dateien erhalten den Namen des Bildes.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>&amp;Add to queue</source>
            <translation>&amp;Einreihen</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/verdicts.py"></location>
            <source>The layer {!r} cannot be edited; export it to a GeoPackage and check that one.</source>
            <translation>Der Layer {!r} kann nicht bearbeitet werden; als GeoPackage exportieren und dieses prüfen.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/verdicts.py"></location>
            <source>LandQuilt: {}</source>
            <translation>LandQuilt: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>What the model is called among your models.</source>
            <translation>Wie das Modell unter Ihren Modellen heißt.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>Save as mod&amp;el</source>
            <translation>Als Mod&amp;ell speichern</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>Keep what was taught as a model of your own.</source>
            <translation>Das Gelernte als eigenes Modell behalten.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>Save what was taught, and classify the whole image with it; of an online layer the area above.</source>
            <translation>Das Gelernte speichern und das ganze Bild damit klassifizieren; von einem Onlinelayer den Bereich oben.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>&amp;Classify all with it</source>
            <translation>Alles damit &amp;klassifizieren</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>Open the training with this image and its strokes as labels: it takes minutes, and changes the whole network.</source>
            <translation>Das Training mit diesem Bild und seinen Strichen als Labels öffnen: Es dauert Minuten und ändert das ganze Netz.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>&amp;Train on the strokes…</source>
            <translation>Mit den Strichen &amp;trainieren…</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>The folder {} cannot be made ({}); choose another among the options.</source>
            <translation>Der Ordner {} kann nicht angelegt werden ({}); wählen Sie in den Optionen einen anderen.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>Saving the model…</source>
            <translation>Das Modell wird gespeichert…</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>The model {!r} is saved: it is among your models.</source>
            <translation>Das Modell {!r} ist gespeichert: Es ist unter Ihren Modellen.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>Learnt from one stroke.</source>
            <translation>Aus einem Strich gelernt.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>Learnt from {} strokes.</source>
            <translation>Aus {} Strichen gelernt.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>Of a stroke left out of the lesson it finds {} %, before {} %.</source>
            <translation>Von einem ausgelassenen Strich findet es {} %, vorher {} %.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>The class {!r} waits for {} strokes.</source>
            <translation>Die Klasse {!r} wartet auf {} Striche.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>One stroke lies on no data or under others and teaches nothing.</source>
            <translation>Ein Strich liegt auf fehlenden Daten oder unter anderen und lehrt nichts.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>One stroke lies outside of the image and teaches nothing.</source>
            <translation>Ein Strich liegt außerhalb des Bildes und lehrt nichts.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>{} strokes lie on no data or under others and teach nothing.</source>
            <translation>{} Striche liegen auf fehlenden Daten oder unter anderen und lehren nichts.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>{} strokes lie outside of the image and teach nothing.</source>
            <translation>{} Striche liegen außerhalb des Bildes und lehren nichts.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>One stroke is too far from here to be fetched.</source>
            <translation>Ein Strich ist zu weit von hier, um geholt zu werden.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>{} strokes are too far from here to be fetched.</source>
            <translation>{} Striche sind zu weit von hier, um geholt zu werden.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>{} % of the sure places elsewhere have changed: look there, too.</source>
            <translation>{} % der sicheren Stellen anderswo haben sich geändert: Sehen Sie auch dort nach.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>A&amp;dd class…</source>
            <translation>Klasse &amp;hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Teach a class that the model does not know: three strokes or more.</source>
            <translation>Eine Klasse lehren, die das Modell nicht kennt: mit mindestens drei Strichen.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Name of the new class</source>
            <translation>Name der neuen Klasse</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>What the new class is called.</source>
            <translation>Wie die neue Klasse heißt.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>pool, solar panel, water …</source>
            <translation>Becken, Solaranlage, Wasser …</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Colour of the new class</source>
            <translation>Farbe der neuen Klasse</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Its colour on the map.</source>
            <translation>Ihre Farbe auf der Karte.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Add the class to the legend (Enter).</source>
            <translation>Die Klasse in die Legende aufnehmen (Eingabetaste).</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>How wide the brush is on the screen (keys [ and ]).</source>
            <translation>Wie breit der Pinsel auf dem Bildschirm ist (Tasten [ und ]).</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Width of the brush</source>
            <translation>Breite des Pinsels</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>A narrower brush</source>
            <translation>Ein schmalerer Pinsel</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>A wider brush</source>
            <translation>Ein breiterer Pinsel</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>A stroke grows over the superpixels in which its middle lies. For one stroke alone: hold Shift when you let go.</source>
            <translation>Ein Strich wächst über die Superpixel, in denen seine Mitte liegt. Nur für einen Strich: beim Loslassen die Umschalttaste halten.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Fill to the ed&amp;ge</source>
            <translation>Bis zum &amp;Rand füllen</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Fill to the edge</source>
            <translation>Bis zum Rand füllen</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>The new class has no name; type one.</source>
            <translation>Die neue Klasse hat keinen Namen; geben Sie einen ein.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>{} (key {}).</source>
            <translation>{} (Taste {}).</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>Paint where the preview is wrong, and watch it learn.</source>
            <translation>Malen Sie, wo die Vorschau falsch ist, und sehen Sie zu, wie sie lernt.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>&amp;Teach</source>
            <translation>&amp;Anlernen</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>Teach</source>
            <translation>Anlernen</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>Take the last stroke back (Ctrl+Z).</source>
            <translation>Den letzten Strich zurücknehmen (Strg+Z).</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>Go to where the map is least sure of what is seen: a stroke is worth most there.</source>
            <translation>Dorthin gehen, wo die Karte im Sichtbaren am unsichersten ist: Dort ist ein Strich am meisten wert.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>Unsure &amp;place</source>
            <translation>Unsichere &amp;Stelle</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>Neither a stroke nor the preview says a class there.</source>
            <translation>Dort sagt weder ein Strich noch die Vorschau eine Klasse.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>Paint the new class at three places or more, then it is learnt.</source>
            <translation>Malen Sie die neue Klasse an mindestens drei Stellen, dann wird sie gelernt.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>The map shows no further place that is unsure; move on.</source>
            <translation>Die Karte zeigt keine weitere unsichere Stelle; gehen Sie weiter.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_layer.py"></location>
            <source>Strokes on {}</source>
            <translation>Striche auf {}</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_layer.py"></location>
            <source>The stroke cannot be kept in {!r} ({}); see whether its file can be written, or remove the layer.</source>
            <translation>Der Strich kann nicht in {!r} aufgehoben werden ({}); sehen Sie nach, ob die Datei beschreibbar ist, oder entfernen Sie den Layer.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_layer.py"></location>
            <source>Stroke</source>
            <translation>Strich</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_layer.py"></location>
            <source>The stroke lies where the image's coordinate system does not reach; paint on the image.</source>
            <translation>Der Strich liegt, wo das Koordinatensystem des Bildes nicht hinreicht; malen Sie auf dem Bild.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_list.py"></location>
            <source>What was painted on this image, the last one first. A click goes there; the Delete key takes a stroke away.</source>
            <translation>Was auf diesem Bild gemalt wurde, das Letzte zuerst. Ein Klick geht dorthin; die Entf-Taste nimmt einen Strich weg.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_list.py"></location>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_list.py"></location>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_list.py"></location>
            <source>Delete the strokes that are selected in the list.</source>
            <translation>Die in der Liste gewählten Striche löschen.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/strokes.py"></location>
            <source>The strokes on this image have the class {} {}, which the model numbers or names otherwise; remove their layer.</source>
            <translation>Die Striche auf diesem Bild haben die Klasse {} {}, die beim Modell anders nummeriert oder benannt ist; entfernen Sie ihren Layer.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/strokes.py"></location>
            <source>There is no image to paint on; choose one.</source>
            <translation>Es gibt kein Bild zum Malen; wählen Sie eines.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/strokes.py"></location>
            <source>The stroke lies outside of the image {!r}; paint on the image.</source>
            <translation>Der Strich liegt außerhalb des Bildes {!r}; malen Sie auf dem Bild.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/strokes.py"></location>
            <source>What lies outside of the image was left out.</source>
            <translation>Was außerhalb des Bildes liegt, wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/asked_samples.py"></location>
            <source>Choose an orthophoto.</source>
            <translation>Ein Orthofoto wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/asked_samples.py"></location>
            <source>Choose the labels of {}.</source>
            <translation>Die Labels von {} wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/common_classes.py"></location>
            <source>other</source>
            <translation>sonstige</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Loss and scores over the steps</source>
            <translation>Verlust und Maße über die Schritte</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Loss on what is learnt from, as it is and evened out; scores on the held-out windows, which are not learnt from.</source>
            <translation>Verlust auf dem, woraus gelernt wird, wie er ist und geglättet; Maße auf den zurückgehaltenen Fenstern, aus denen nicht gelernt wird.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>No step is done yet.</source>
            <translation>Noch kein Schritt ist getan.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Loss {:.3f} at step {}; mean F1 of the validations: {}</source>
            <translation>Verlust {:.3f} bei Schritt {}; mittlerer F1 der Validierungen: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>best</source>
            <translation>bester</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>F1 of each class</source>
            <translation>F1 jeder Klasse</translation>
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
            <translation>F1 nach Klassen; Linie: bei der ersten Validierung</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>F1 by class</source>
            <translation>F1 nach Klassen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>A held-out window: image, truth, prediction</source>
            <translation>Ein zurückgehaltenes Fenster: Bild, Wahrheit, Vorhersage</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>A part of the image that is held out of the training: what the labels say, and what the network says so far.</source>
            <translation>Ein Teil des Bildes, der vom Training zurückgehalten wird: was die Labels sagen, und was das Netz bisher sagt.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>A held-out window will be seen here: image, truth and prediction.</source>
            <translation>Ein zurückgehaltenes Fenster wird hier zu sehen sein: Bild, Wahrheit und Vorhersage.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Truth</source>
            <translation>Wahrheit</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Prediction {}</source>
            <translation>Vorhersage {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Add a data set</source>
            <translation>Datensatz hinzufügen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>What lies in the folder: a description that was written before, or the files of a published data set as they came.</source>
            <translation>Was im Ordner liegt: eine Beschreibung, die früher geschrieben wurde, oder die Dateien eines veröffentlichten Datensatzes, wie sie kamen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>Described before (dataset.json)</source>
            <translation>Früher beschrieben (dataset.json)</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>The folder with dataset.json, or with the unpacked files of the data set, at any depth.</source>
            <translation>Der Ordner mit dataset.json oder mit den ausgepackten Dateien des Datensatzes, in beliebiger Tiefe.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>&amp;Data set</source>
            <translation>&amp;Datensatz</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>Taking {}</source>
            <translation>{} wird übernommen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>Looking through the files …</source>
            <translation>Die Dateien werden durchgesehen …</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_pairs.py"></location>
            <source>No tile of {} is for training; take it with another split.</source>
            <translation>Keine Kachel von {} ist zum Trainieren; übernehmen Sie ihn mit einer anderen Aufteilung.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_pairs.py"></location>
            <source>The value {} is {} in the pairs that are here, but {} in {}; remove these pairs first, for a training has one legend.</source>
            <translation>Der Wert {} ist {} in den Paaren, die hier sind, aber {} in {}; zuerst diese Paare entfernen, denn ein Training hat eine Legende.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_pairs.py"></location>
            <source>{}, labels</source>
            <translation>{}, Labels</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_pairs.py"></location>
            <source>{} cannot be read; take the data set anew.</source>
            <translation>{} kann nicht gelesen werden; übernehmen Sie den Datensatz neu.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_pairs.py"></location>
            <source>ignored</source>
            <translation>ignoriert</translation>
        </message>
        <message>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Images and labels</source>
            <translation>Bilder und Labels</translation>
        </message>
        <message>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Samples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Looking at the labels …</source>
            <translation>Labels werden angesehen …</translation>
        </message>
        <message>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Choose an image and its labels to see what the network will learn from.</source>
            <translation>Ein Bild und seine Labels wählen, um zu sehen, was das Netz lernen wird.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Drawing samples …</source>
            <translation>Beispiele werden gezogen …</translation>
        </message>
        <message>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>{} labelled pixels.</source>
            <translation>{} Pixel mit Label.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <source>Classifying the held-out windows with {}</source>
            <translation>Die zurückgehaltenen Fenster werden mit {} klassifiziert</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <source>Comparing the two networks</source>
            <translation>Die beiden Netze werden verglichen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <source>Drawing the labels</source>
            <translation>Die Labels werden gezeichnet</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <source>This network was trained from scratch: there is no old one to compare it with.</source>
            <translation>Dieses Netz wurde von Grund auf trainiert: Es gibt kein altes, mit dem es zu vergleichen wäre.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <source>{} and {} have no class in common: there is nothing to compare.</source>
            <translation>{} und {} haben keine gemeinsame Klasse: Es gibt nichts zu vergleichen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <location filename="../../plugin/training/windows_layer.py"></location>
            <source>The windows {} cannot be read; train again to have them written.</source>
            <translation>Die Fenster {} können nicht gelesen werden; erneut trainieren, damit sie geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <source>The layer {!r} is no longer there; add it to the project again.</source>
            <translation>Den Layer {!r} gibt es nicht mehr; wieder zum Projekt hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <source>The windows cannot be written to {} ({}); free some space.</source>
            <translation>Die Fenster können nicht nach {} geschrieben werden ({}); Platz schaffen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>The classes that the network will tell apart. Those of the model to start from are learnt fastest.</source>
            <translation>Die Klassen, die das Netz unterscheiden wird. Die des Modells, mit dem begonnen wird, sind am schnellsten gelernt.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>Classes to learn</source>
            <translation>Zu lernende Klassen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>Forget your changes in the table, read the labels anew, and match by name again.</source>
            <translation>Ihre Änderungen in der Tabelle verwerfen, die Labels neu lesen und wieder nach Namen zuordnen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>Mat&amp;ch again</source>
            <translation>Neu &amp;zuordnen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>Lea&amp;rn</source>
            <translation>&amp;Lernen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>Classes and colours</source>
            <translation>Klassen und Farben</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>A network tells at least two classes apart; add classes, or choose others to learn.</source>
            <translation>Ein Netz unterscheidet mindestens zwei Klassen; Klassen hinzufügen, oder andere zu lernen wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>Say in the table what “{}” is, or “ignore”; or learn a class for each value of the labels.</source>
            <translation>In der Tabelle sagen, was „{}“ ist, oder „ignorieren“; oder für jeden Wert der Labels eine Klasse lernen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>As in {}: {}</source>
            <translation>Wie in {}: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>ISPRS: {}</source>
            <translation>ISPRS: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>My own classes: {}</source>
            <translation>Eigene Klassen: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>My own classes…</source>
            <translation>Eigene Klassen…</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>Double-click a name or a colour to change it.</source>
            <translation>Einen Namen oder eine Farbe doppelt anklicken, um sie zu ändern.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>A&amp;dd class</source>
            <translation>&amp;Klasse hinzufügen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>Learn one more class.</source>
            <translation>Eine weitere Klasse lernen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>Do not learn the selected class.</source>
            <translation>Die gewählte Klasse nicht lernen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>From the la&amp;bels</source>
            <translation>A&amp;us den Labels</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>A class for each value that the labels hold.</source>
            <translation>Eine Klasse für jeden Wert, den die Labels enthalten.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>Colour of {}</source>
            <translation>Farbe von {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>What each value of the labels is. Filled by the names, or by the codes; change it where it is wrong.</source>
            <translation>Was jeder Wert der Labels ist. Nach Namen oder Codes ausgefüllt; ändern, wo es falsch ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>Labelled pixels</source>
            <translation>Pixel mit Label</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>Learnt as</source>
            <translation>Gelernt als</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>choose…</source>
            <translation>wählen…</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>ignore</source>
            <translation>ignorieren</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>Several classes…</source>
            <translation>Mehrere Klassen…</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>The class that “{}” is learnt as.</source>
            <translation>Die Klasse, als die „{}“ gelernt wird.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>Either one of these is right.</source>
            <translation>Jede davon ist richtig.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source> or </source>
            <translation> oder </translation>
        </message>
        <message>
            <location filename="../../plugin/training/meanings.py"></location>
            <source>no data</source>
            <translation>keine Daten</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>The network to start from: with what it knows already, few labels and minutes are enough.</source>
            <translation>Das Netz, mit dem begonnen wird: Mit dem, was es schon kann, genügen wenige Labels und Minuten.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>What may change. Less is faster and needs fewer labels; more learns what looks unlike anything the model has seen.</source>
            <translation>Was sich ändern darf. Weniger ist schneller und braucht weniger Labels; mehr lernt, was nichts ähnelt, das das Modell gesehen hat.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>The whole network</source>
            <translation>Das ganze Netz</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>The last stages and the head</source>
            <translation>Die letzten Stufen und der Kopf</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>The head alone</source>
            <translation>Nur der Kopf</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>The model's name: you will find it by this name in the panel.</source>
            <translation>Der Name des Modells: Unter diesem Namen finden Sie es im Bedienfeld.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>Start &amp;from</source>
            <translation>Beginnen &amp;mit</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>&amp;What to train</source>
            <translation>&amp;Was trainiert wird</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>Nothing: from scratch</source>
            <translation>Nichts: von Grund auf</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>From scratch takes many labels and, without a graphics card, days; start from a model where you can.</source>
            <translation>Von Grund auf braucht es viele Labels und ohne Grafikkarte Tage; wo es geht, mit einem Modell beginnen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>my-{}</source>
            <translation>mein-{}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>There is already a model {!r}; choose another name.</source>
            <translation>Es gibt schon ein Modell {!r}; einen anderen Namen wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Open the panel with this network chosen, to classify images with it.</source>
            <translation>Das Bedienfeld mit diesem Netz öffnen, um Bilder damit zu klassifizieren.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>&amp;Use in the panel</source>
            <translation>Im &amp;Bedienfeld benutzen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Classify the held-out windows with both networks, and test which of them is nearer to the labels.</source>
            <translation>Die zurückgehaltenen Fenster mit beiden Netzen klassifizieren und prüfen, welches den Labels näher kommt.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Compare with the &amp;old network</source>
            <translation>Mit dem alten &amp;Netz vergleichen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Go on from where this training ended, for as long again. It does not end early then.</source>
            <translation>Dort weitermachen, wo dieses Training geendet hat, noch einmal so lange. Es endet dann nicht vorzeitig.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Train o&amp;n</source>
            <translation>Wei&amp;tertrainieren</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Cancel the comparison.</source>
            <translation>Den Vergleich abbrechen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>What is being compared.</source>
            <translation>Was verglichen wird.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>The window shows the report of {}.</source>
            <translation>Das Fenster zeigt den Bericht von {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Not compared, as the old network does not know them: {}.</source>
            <translation>Nicht verglichen, da das alte Netz sie nicht kennt: {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Mean F1 on the held-out windows {} with the old network, {} with the new one</source>
            <translation>Mittlerer F1 auf den zurückgehaltenen Fenstern {} mit dem alten Netz, {} mit dem neuen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>{}; too few windows for a test.</source>
            <translation>{}; zu wenige Fenster für einen Test.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>better</source>
            <translation>besser</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>worse</source>
            <translation>schlechter</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>{} beyond chance</source>
            <translation>{}, nicht durch Zufall</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>perhaps by chance</source>
            <translation>vielleicht durch Zufall</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>{}: {} ({} points, 95 % interval {} to {}).</source>
            <translation>{}: {} ({} Punkte, 95-%-Intervall {} bis {}).</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>The orthophoto to learn from: a raster that is a file.</source>
            <translation>Das Orthofoto, aus dem gelernt wird: ein Raster, das eine Datei ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Choose an orthophoto</source>
            <translation>Ein Orthofoto wählen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>What is to be seen there: a class raster, or polygons, lines or points with a class field. They may cover a small part.</source>
            <translation>Was dort zu sehen ist: ein Klassenraster, oder Polygone, Linien oder Punkte mit einem Klassenfeld. Sie dürfen einen kleinen Teil bedecken.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Choose labels</source>
            <translation>Labels wählen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Judge by this pair and never learn from it. With no pair checked, a fifth of what is labelled is held out.</source>
            <translation>Nach diesem Paar wird bewertet und nie von ihm gelernt. Ist keines angehakt, wird ein Fünftel des Beschrifteten zurückgehalten.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Hold out</source>
            <translation>Zurückhalten</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Learn without this pair.</source>
            <translation>Ohne dieses Paar lernen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Remove this pair</source>
            <translation>Dieses Paar entfernen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Labels and their class field</source>
            <translation>Labels und ihr Klassenfeld</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>&amp;Add pair</source>
            <translation>&amp;Paar hinzufügen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Add pair</source>
            <translation>Paar hinzufügen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Learn from one more image.</source>
            <translation>Aus einem weiteren Bild lernen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Learn from a published data set, or from one that was described before: its images, labels and classes.</source>
            <translation>Von einem veröffentlichten Datensatz lernen oder von einem früher beschriebenen: Bilder, Labels und Klassen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Add a data se&amp;t…</source>
            <translation>Da&amp;tensatz hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Write the edits of the label layers to where the layers come from, and go on editing.</source>
            <translation>Die Änderungen der Label-Layer dorthin schreiben, woher die Layer kommen, und weiter bearbeiten.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Sa&amp;ve edits</source>
            <translation>Änderungen spe&amp;ichern</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Save edits</source>
            <translation>Änderungen speichern</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>The edits of {} are not saved yet; training takes them as they are now.</source>
            <translation>Die Änderungen von {} sind noch nicht gespeichert; das Training nimmt sie, wie sie jetzt sind.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>The edits of {!r} cannot be saved: {}</source>
            <translation>Die Änderungen von {!r} können nicht gespeichert werden: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>What the training said.</source>
            <translation>Was das Training gesagt hat.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Steps done, steps per second, and the time left.</source>
            <translation>Getane Schritte, Schritte je Sekunde und die verbleibende Zeit.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>How far the training is.</source>
            <translation>Wie weit das Training ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>End the training now. The best network so far becomes the model.</source>
            <translation>Das Training jetzt beenden. Das bisher beste Netz wird das Modell.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>&amp;Stop and keep the best</source>
            <translation>An&amp;halten und das beste behalten</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Discard the training: nothing of it is kept.</source>
            <translation>Das Training verwerfen: Nichts davon wird behalten.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>End the training and delete what it has learnt.</source>
            <translation>Das Training beenden und löschen, was es gelernt hat.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>&amp;Discard</source>
            <translation>&amp;Verwerfen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>&amp;Go on training</source>
            <translation>&amp;Weiter trainieren</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Let the training go on.</source>
            <translation>Das Training weiterlaufen lassen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Back to the form, with what was chosen there, for another training.</source>
            <translation>Zurück zum Formular, mit dem, was dort gewählt war, für ein weiteres Training.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>&amp;Back to the form</source>
            <translation>&amp;Zurück zum Formular</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Add the windows to the map: those trained on and those held out.</source>
            <translation>Die Fenster zur Karte hinzufügen: die, mit denen trainiert wurde, und die zurückgehaltenen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Show &amp;windows on the map</source>
            <translation>&amp;Fenster auf der Karte zeigen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>Stopping: the network is validated once more, and the best one is kept</source>
            <translation>Wird angehalten: Das Netz wird noch einmal validiert, und das beste wird behalten</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>(before the training)</source>
            <translation>(vor dem Training)</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>(step {})</source>
            <translation>(Schritt {})</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>(step {}; the model: step {})</source>
            <translation>(Schritt {}; das Modell: Schritt {})</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>(step {}; best so far: step {})</source>
            <translation>(Schritt {}; bisher am besten: Schritt {})</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>Discard this training? The model that was in the folder before stays; what it has learnt since is not used.</source>
            <translation>Dieses Training verwerfen? Das Modell, das vorher im Ordner war, bleibt; was seither gelernt wurde, wird nicht benutzt.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>Discard this training? All that it has learnt is deleted.</source>
            <translation>Dieses Training verwerfen? Alles, was es gelernt hat, wird gelöscht.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>Ended; what it has learnt is kept in {}.</source>
            <translation>Beendet; was gelernt wurde, bleibt in {} erhalten.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>Discarded; nothing was kept.</source>
            <translation>Verworfen; nichts wurde behalten.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>Done.</source>
            <translation>Fertig.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>Done: mean F1 {} and overall accuracy {} on the held-out windows</source>
            <translation>Fertig: mittlerer F1 {} und Gesamtgenauigkeit {} auf den zurückgehaltenen Fenstern</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source> (at the first validation {})</source>
            <translation> (bei der ersten Validierung {})</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>; the best network, that of step {}, is the model.</source>
            <translation>; das beste Netz, das von Schritt {}, ist das Modell.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples.py"></location>
            <source>Looking at the labels</source>
            <translation>Labels werden angesehen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples.py"></location>
            <source>The backend gave no answer; look at QGIS's log messages.</source>
            <translation>Das Backend hat nicht geantwortet; in die Protokollmeldungen von QGIS sehen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>The share of samples that are stitched from random parts of four windows: they show things in new surroundings.</source>
            <translation>Der Anteil der Beispiele, die aus zufälligen Teilen von vier Fenstern zusammengesetzt sind: Sie zeigen Dinge in neuer Umgebung.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Stitched samples</source>
            <translation>Zusammengesetzte Beispiele</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Flip, turn, scale and relight the samples at random: the network sees more than there is.</source>
            <translation>Die Beispiele zufällig spiegeln, drehen, skalieren und anders beleuchten: Das Netz sieht mehr, als da ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Var&amp;y</source>
            <translation>&amp;Variieren</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Vary</source>
            <translation>Variieren</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Draw samples so that rare classes are seen about as often as common ones.</source>
            <translation>Die Beispiele so ziehen, dass seltene Klassen etwa so oft gesehen werden wie häufige.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Ba&amp;lance classes</source>
            <translation>Klassen &amp;ausgleichen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Balance classes</source>
            <translation>Klassen ausgleichen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Draw another sample, to see what the network will see.</source>
            <translation>Ein anderes Beispiel ziehen, um zu sehen, was das Netz sehen wird.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Another sa&amp;mple</source>
            <translation>Anderes &amp;Beispiel</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Another sample</source>
            <translation>Anderes Beispiel</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>S&amp;titched</source>
            <translation>Zusammengese&amp;tzt</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_picture.py"></location>
            <source>Windows of your images with their labels, and a sample as the network sees it. Point at the sample to see it unlabelled.</source>
            <translation>Fenster Ihrer Bilder mit ihren Labels, und ein Beispiel, wie das Netz es sieht. Auf das Beispiel zeigen, um es ohne Labels zu sehen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_picture.py"></location>
            <source>Picture of samples</source>
            <translation>Bild der Beispiele</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_picture.py"></location>
            <source>Four windows, with what is taken</source>
            <translation>Vier Fenster, mit dem, was entnommen wird</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_picture.py"></location>
            <source>Stitched sample</source>
            <translation>Zusammengesetztes Beispiel</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_picture.py"></location>
            <source>A window</source>
            <translation>Ein Fenster</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_picture.py"></location>
            <source>Sample</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Sets all that is not set here or under Advanced.</source>
            <translation>Setzt alles, was nicht hier oder unter „Erweitert“ gesetzt ist.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Fine-tune: few labels, a model to start from</source>
            <translation>Feinabstimmung: Modell, wenige Labels</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Paper: many labels, as published</source>
            <translation>Artikel: viele Labels, wie veröffentlicht</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>How long to train. The best network on the way is the result, and training ends early where nothing gets better.</source>
            <translation>Wie lange trainiert wird. Das beste Netz auf dem Weg ist das Ergebnis, und das Training endet früher, wo nichts mehr besser wird.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Batches of samples that the network learns from.</source>
            <translation>Stapel von Beispielen, aus denen das Netz lernt.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Validation and reading come on top.</source>
            <translation>Validieren und Lesen kommen hinzu.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Where the network learns. Automatic: as QGIS's options say, a graphics card where there is one.</source>
            <translation>Wo das Netz lernt. Automatisch: wie QGIS' Optionen sagen, auf einer Grafikkarte, wenn es eine gibt.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Where borders between classes are, for “Refine boundaries” of this model's maps. Kept where they beat the built-in ones.</source>
            <translation>Wo Grenzen zwischen Klassen sind, für „Grenzen verfeinern“ der Karten dieses Modells. Behalten, wo sie die mitgelieferten übertreffen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>&amp;Learn the edges, too</source>
            <translation>Auch die &amp;Kanten lernen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>&amp;Preset</source>
            <translation>Vo&amp;reinstellung</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>D&amp;uration</source>
            <translation>&amp;Dauer</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>D&amp;evice</source>
            <translation>&amp;Gerät</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>{} steps, as the preset says</source>
            <translation>{} Schritte, wie die Voreinstellung sagt</translation>
        </message>
        <message>
            <location filename="../../plugin/training/several_classes.py"></location>
            <source>Several classes</source>
            <translation>Mehrere Klassen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/several_classes.py"></location>
            <source>“{}” is any one of these classes; the network may decide which:</source>
            <translation>„{}“ ist eine dieser Klassen; das Netz darf entscheiden, welche:</translation>
        </message>
        <message>
            <location filename="../../plugin/training/several_classes.py"></location>
            <source>Tick two classes or more.</source>
            <translation>Mindestens zwei Klassen ankreuzen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/train_dialog.py"></location>
            <source>Train the network. QGIS stays usable meanwhile, and this window may be closed.</source>
            <translation>Das Netz trainieren. QGIS bleibt währenddessen benutzbar, und dieses Fenster darf geschlossen werden.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/train_dialog.py"></location>
            <source>&amp;Start training</source>
            <translation>Training &amp;starten</translation>
        </message>
        <message>
            <location filename="../../plugin/training/train_dialog.py"></location>
            <source>Start training</source>
            <translation>Training starten</translation>
        </message>
        <message>
            <location filename="../../plugin/training/train_dialog.py"></location>
            <source>Cl&amp;ose</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/training_run.py"></location>
            <source>Training {}</source>
            <translation>{} wird trainiert</translation>
        </message>
        <message>
            <location filename="../../plugin/training/training_run.py"></location>
            <source>The model folder {} cannot be written ({}); choose another one.</source>
            <translation>Der Modellordner {} kann nicht geschrieben werden ({}); einen anderen wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/training_run.py"></location>
            <source>The training cannot be told to stop: {} cannot be written ({}).</source>
            <translation>Dem Training kann nicht gesagt werden, dass es anhalten soll: {} kann nicht geschrieben werden ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/training/training_run.py"></location>
            <source>The training in {} was not begun in this window; choose the same images and labels, and “Resume” in the toolbox.</source>
            <translation>Das Training in {} wurde nicht in diesem Fenster begonnen; dieselben Bilder und Labels wählen, und „Unterbrochenes Training fortsetzen“ in den Werkzeugen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>{}: step {} of {}</source>
            <translation>{}: Schritt {} von {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>{}: step {}</source>
            <translation>{}: Schritt {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Trainings that ended in the middle, the latest first.</source>
            <translation>Trainings, die mittendrin geendet haben, das jüngste zuerst.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Unfinished trainings</source>
            <translation>Unterbrochene Trainings</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Go on where the training ended, with the same images, labels and settings.</source>
            <translation>Dort weitermachen, wo das Training geendet hat, mit denselben Bildern, Labels und Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Delete what the training has learnt.</source>
            <translation>Löschen, was das Training gelernt hat.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Do not delete it.</source>
            <translation>Nicht löschen.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Delete the unfinished training {}?</source>
            <translation>Das unterbrochene Training {} löschen?</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>{} trainings ended in the middle.</source>
            <translation>{} Trainings haben mittendrin geendet.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>A training ended in the middle: {}.</source>
            <translation>Ein Training hat mittendrin geendet: {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/windows_layer.py"></location>
            <source>The windows cannot be shown in the map's coordinate system; they are in the layer panel.</source>
            <translation>Die Fenster können nicht im Koordinatensystem der Karte gezeigt werden; sie sind im Layerbedienfeld.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>{} m²</source>
            <translation>{} m²</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>{} % mean confidence</source>
            <translation>{} % mittlere Konfidenz</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>Areas of the classes</source>
            <translation>Flächen der Klassen</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>Shares of the classes</source>
            <translation>Anteile der Klassen</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>{} px</source>
            <translation>{} px</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>Area (pixels)</source>
            <translation>Fläche (Pixel)</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>Area (m²)</source>
            <translation>Fläche (m²)</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>Share (%)</source>
            <translation>Anteil (%)</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>Mean confidence (%)</source>
            <translation>Mittlere Konfidenz (%)</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>About this model</source>
            <translation>Über dieses Modell</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Classes: {}</source>
            <translation>Klassen: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>{} classes</source>
            <translation>{} Klassen</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>{} per pixel</source>
            <translation>{} je Pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Mean F1 without clutter {:.2f} where it was validated, {:.2f} on places kept aside.</source>
            <translation>Mittleres F1 ohne clutter {:.2f}, wo es validiert wurde, {:.2f} an zurückgehaltenen Orten.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Mean F1 without clutter {:.2f} on places kept aside.</source>
            <translation>Mittleres F1 ohne clutter {:.2f} an zurückgehaltenen Orten.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Mean F1 without clutter {:.2f} where it was validated, less elsewhere.</source>
            <translation>Mittleres F1 ohne clutter {:.2f}, wo es validiert wurde, anderswo weniger.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Accuracy {:.0f} % where it was validated, less elsewhere.</source>
            <translation>{:.0f} % richtig, wo es validiert wurde, anderswo weniger.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Buildings there: IoU {:.2f} in the region of the training, {:.2f} on other continents.</source>
            <translation>Gebäude dort: IoU {:.2f} in der Region des Trainings, {:.2f} auf anderen Kontinenten.</translation>
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
            <translation>{}, {:.2f} an zurückgehaltenen Orten</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>mean F1 of all classes</source>
            <translation>mittleres F1 aller Klassen</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Accuracy: {}. {}</source>
            <translation>Genauigkeit: {}. {}</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Accuracy: its card does not say.</source>
            <translation>Genauigkeit: Die Modellkarte nennt keine.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Elsewhere: {}</source>
            <translation>Anderswo: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Trained on: {}</source>
            <translation>Trainiert mit: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Bands: {}. Network: {}. Licence: {}.</source>
            <translation>Kanäle: {}. Netz: {}. Lizenz: {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/charts.py"></location>
            <source>Charts need the Python package matplotlib, which this QGIS lacks; the tables show the same numbers.</source>
            <translation>Diagramme brauchen das Python-Paket matplotlib, das diesem QGIS fehlt; die Tabellen zeigen dieselben Zahlen.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/class_buttons.py"></location>
            <source>It is: {}</source>
            <translation>Es ist: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>automatic</source>
            <translation>automatisch</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>by the model's range</source>
            <translation>nach dem Wertebereich des Modells</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>by the image's percentiles</source>
            <translation>nach den Perzentilen des Bildes</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>NVIDIA graphics card</source>
            <translation>NVIDIA-Grafikkarte</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>Apple graphics</source>
            <translation>Apple-Grafik</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>full (float32)</source>
            <translation>voll (float32)</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>half (bfloat16)</source>
            <translation>halb (bfloat16)</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>half (float16)</source>
            <translation>halb (float16)</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>the data set's own</source>
            <translation>die des Datensatzes</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>the six of the ISPRS</source>
            <translation>die sechs der ISPRS</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>as published</source>
            <translation>wie veröffentlicht</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>as in the paper</source>
            <translation>wie im Artikel</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>on this computer</source>
            <translation>auf diesem Rechner</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/figures.py"></location>
            <source>{} pixel</source>
            <translation>{} Pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/figures.py"></location>
            <source>{} pixels</source>
            <translation>{} Pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/layer_choice.py"></location>
            <source>The field that holds the class: its code or its name.</source>
            <translation>Das Feld, in dem die Klasse steht: ihr Code oder ihr Name.</translation>
        </message>
        <message>
            <location filename="../../plugin/worker.py"></location>
            <source>The backend's Python {} cannot be started ({}); install it anew.</source>
            <translation>Das Python des Backends {} kann nicht gestartet werden ({}); neu installieren.</translation>
        </message>
        <message>
            <location filename="../../plugin/worker.py"></location>
            <source>The backend stopped without a result (exit status {}), perhaps for want of memory; close other programs or choose a smaller tile.</source>
            <translation>Das Backend endete ohne Ergebnis (Exit-Status {}), vielleicht aus Speichermangel; andere Programme schließen oder eine kleinere Kachel wählen.</translation>
        </message>
        <message>
            <location filename="../../plugin/worker.py"></location>
            <source>This version does not understand the backend's answer; install the plugin and its backend anew.</source>
            <translation>Diese Version versteht die Antwort des Backends nicht; die Erweiterung und ihr Backend neu installieren.</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean F1</source>
            <translation>Mittlerer F1</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean F1 without clutter</source>
            <translation>Mittlerer F1 ohne clutter</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean IoU without clutter</source>
            <translation>Mittlerer IoU ohne clutter</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean recall</source>
            <translation>Mittlere Trefferquote</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>average recall, balanced accuracy</source>
            <translation>mittlerer Recall, balancierte Genauigkeit</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean recall without clutter</source>
            <translation>Mittlere Trefferquote ohne clutter</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean precision</source>
            <translation>Mittlere Präzision</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean precision without clutter</source>
            <translation>Mittlere Präzision ohne clutter</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Frequency-weighted IoU</source>
            <translation>Nach Häufigkeit gewichteter IoU</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>User's accuracy: of what the map shows as the class, the share that truly is.</source>
            <translation>Nutzergenauigkeit: von dem, was die Karte als Klasse zeigt, der Anteil, der es wirklich ist.</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Recall</source>
            <translation>Trefferquote</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Producer's accuracy: of what truly is the class, the share that the map shows so.</source>
            <translation>Herstellergenauigkeit: von dem, was wirklich die Klasse ist, der Anteil, den die Karte so zeigt.</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Harmonic mean of precision and recall.</source>
            <translation>Harmonisches Mittel von Präzision und Trefferquote.</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Intersection over union: where both have the class, over where either has it.</source>
            <translation>Schnitt durch Vereinigung: wo beide die Klasse haben, geteilt durch wo sie mindestens eine hat.</translation>
        </message>
    </context>
</TS>
