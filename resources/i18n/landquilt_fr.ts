<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>LandQuilt</name>
        <message>
            <location filename="../../plugin/accuracy/charts_page.py"></location>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>Score</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/charts_page.py"></location>
            <source>The score that the bars show.</source>
            <translation>La mesure que montrent les barres.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/charts_page.py"></location>
            <location filename="../../plugin/accuracy/scores_page.py"></location>
            <source>Scores by class</source>
            <translation>Mesures par classe</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/charts_page.py"></location>
            <source>{} by class</source>
            <translation>{} par classe</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <source>What each value of each layer means. Filled by the names, or by the codes; change it where it is wrong.</source>
            <translation>Ce que signifie chaque valeur de chaque couche. Rempli d'après les noms, ou d'après les codes ; corrigez là où c'est faux.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <source>Classes of the layers</source>
            <translation>Classes des couches</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <location filename="../../plugin/training/legend_table.py"></location>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <source>Count</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <source>Compared as</source>
            <translation>Comparé comme</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <source>The class that the value {} of “{}” is compared as.</source>
            <translation>La classe comme laquelle la valeur {} de « {} » est comparée.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/class_table.py"></location>
            <source>left out</source>
            <translation>laissé de côté</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Compare accuracy</source>
            <translation>Comparer l'exactitude</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>What the comparison said.</source>
            <translation>Ce qu'a dit la comparaison.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <location filename="../../plugin/segment/before_after.py"></location>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>How far the comparison is.</source>
            <translation>L'avancement de la comparaison.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>What is being done, how fast, and the time left.</source>
            <translation>Ce qui se fait, à quelle vitesse, et le temps restant.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Compare the layers. The layers of errors arrive in the project, the numbers here.</source>
            <translation>Comparer les couches. Les couches d'erreurs arrivent dans le projet, les nombres ici.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>&amp;Run</source>
            <translation>&amp;Exécuter</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Run</source>
            <translation>Exécuter</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Stop the comparison: it ends within a moment and leaves no file.</source>
            <translation>Arrêter la comparaison : elle s'arrête en un instant et ne laisse aucun fichier.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/alike/panel.py"></location>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <location filename="../../plugin/segment/before_after.py"></location>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Clo&amp;se</source>
            <translation>Fer&amp;mer</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/training/train_dialog.py"></location>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <location filename="../../plugin/training/train_dialog.py"></location>
            <source>Close this window.</source>
            <translation>Fermer cette fenêtre.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Layers</source>
            <translation>Couches</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Scores</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/accuracy/matrix_chart.py"></location>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Confusion matrix</source>
            <translation>Matrice de confusion</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Side by side</source>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Charts</source>
            <translation>Graphiques</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Trainings</source>
            <translation>Entraînements</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <location filename="../../plugin/models/archive.py"></location>
            <source>Cancelled; nothing was written.</source>
            <translation>Annulé ; rien n'a été écrit.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/compare_dialog.py"></location>
            <source>Agreement</source>
            <translation>Accord</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/comparison_run.py"></location>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Comparison</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/comparison_run.py"></location>
            <source>Comparing maps</source>
            <translation>Comparaison des cartes</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/comparison_run.py"></location>
            <source>A layer that was to be compared is no longer in the project; choose another.</source>
            <translation>Une couche à comparer n'est plus dans le projet ; choisissez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>“{1}” minus “{0}”, in percentage points. Bold: beyond chance.</source>
            <translation>« {1} » moins « {0} », en points de pourcentage. En gras : au-delà du hasard.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>95 % interval</source>
            <translation>Intervalle à 95 %</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>McNemar p</source>
            <translation>p de McNemar</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>The interval follows from the design of the sample.</source>
            <translation>L'intervalle découle du plan d'échantillonnage.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>The interval comes from drawing whole blocks of the map anew (block bootstrap), as neighbouring pixels are not independent.</source>
            <translation>L'intervalle vient d'un nouveau tirage de blocs entiers de la carte (bootstrap par blocs), car des pixels voisins ne sont pas indépendants.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>McNemar's p says how often chance alone makes such a difference, were both maps equally good.</source>
            <translation>Le p de McNemar dit à quelle fréquence le seul hasard ferait une telle différence si les deux cartes se valaient.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>McNemar's p takes pixels for independent, which neighbours are not, and so is too small: believe the interval.</source>
            <translation>Le p de McNemar suppose les pixels indépendants, ce que les voisins ne sont pas, et il est donc trop petit : fiez-vous à l'intervalle.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>Mean boundary F1</source>
            <translation>F1 moyen des contours</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>F1: {}</source>
            <translation>F1 : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <location filename="../../plugin/widgets/figures.py"></location>
            <source>{} to {}</source>
            <translation>{} à {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source> (95 % interval {})</source>
            <translation> (intervalle à 95 % {})</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>, McNemar p {}</source>
            <translation>, p de McNemar {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>“{}” and “{}” do not differ beyond chance: {} points of overall accuracy{}{}.</source>
            <translation>« {} » et « {} » ne diffèrent pas au-delà du hasard : {} points d'exactitude globale{}{}.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences.py"></location>
            <source>“{}” is better than “{}”: {} points of overall accuracy{}{}.</source>
            <translation>« {} » est meilleure que « {} » : {} points d'exactitude globale{}{}.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences_page.py"></location>
            <source>Compared with</source>
            <translation>Comparée à</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences_page.py"></location>
            <source>The map that the other is measured by.</source>
            <translation>La carte à laquelle l'autre est mesurée.</translation>
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
            <translation>Carte</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences_page.py"></location>
            <source>The map whose difference is shown.</source>
            <translation>La carte dont la différence est montrée.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences_page.py"></location>
            <source>Maps side by side</source>
            <translation>Cartes côte à côte</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences_page.py"></location>
            <source>against</source>
            <translation>contre</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/differences_page.py"></location>
            <source>Choose two different maps.</source>
            <translation>Choisissez deux cartes différentes.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/error_places.py"></location>
            <location filename="../../plugin/accuracy/layer_values.py"></location>
            <location filename="../../plugin/segment/counting.py"></location>
            <source>The raster {} cannot be read; look whether it is still there.</source>
            <translation>Le raster {} ne peut pas être lu ; vérifiez qu'il est encore là.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>Trainings compared</source>
            <translation>Entraînements comparés</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>Mean and spread over the seeds, differences with their 95 % intervals; {}</source>
            <translation>Moyenne et dispersion sur les graines, différences avec leurs intervalles à 95 % ; {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>The table {} cannot be read ({}); run the experiment once more on the same folder.</source>
            <translation>Le tableau {} ne peut pas être lu ({}) ; relancez l'expérience sur le même dossier.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>seeds</source>
            <translation>graines</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>mean F1</source>
            <translation>F1 moyen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>mean F1 without clutter</source>
            <translation>F1 moyen sans clutter</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>mean recall</source>
            <translation>rappel moyen</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <location filename="../../plugin/algorithms/train.py"></location>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>overall accuracy</source>
            <translation>exactitude globale</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>mean F1, eroded labels</source>
            <translation>F1 moyen, étiquettes érodées</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>mean F1 without clutter, eroded labels</source>
            <translation>F1 moyen sans clutter, étiquettes érodées</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>overall accuracy, eroded labels</source>
            <translation>exactitude globale, étiquettes érodées</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>compared with</source>
            <translation>comparé à</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>training, min</source>
            <translation>entraînement, min</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>steps/s</source>
            <translation>étapes/s</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>maps, Mpx/s</source>
            <translation>cartes, Mpx/s</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>parameters, M</source>
            <translation>paramètres, M</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>{} minus its</source>
            <translation>{} moins la sienne</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/experiment_page.py"></location>
            <source>{} minus that of {}</source>
            <translation>{} moins celle de {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>What is taken for true: a class raster, polygons, or the points of a sample that somebody has looked up.</source>
            <translation>Ce qui est tenu pour vrai : un raster de classes, des polygones, ou les points d'un échantillon que quelqu'un a vérifiés.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>None: compare two maps with each other</source>
            <translation>Aucune : comparer deux cartes entre elles</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <location filename="../../plugin/accuracy/matrix.py"></location>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>The classes in which all layers are compared.</source>
            <translation>Les classes dans lesquelles toutes les couches sont comparées.</translation>
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
            <translation>Légende</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Forget your changes in the table, read the layers anew, and match by name again.</source>
            <translation>Oublier vos changements dans le tableau, relire les couches et apparier à nouveau par nom.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>&amp;Match again</source>
            <translation>Apparier à no&amp;uveau</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>Match again</source>
            <translation>Apparier à nouveau</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Re&amp;ference</source>
            <translation>Ré&amp;férence</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Maps</source>
            <translation>Cartes</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <location filename="../../plugin/training/form_page.py"></location>
            <location filename="../../plugin/training/several_classes.py"></location>
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>&amp;Legend</source>
            <translation>&amp;Légende</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Options</source>
            <translation>Options</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Choose a map to compare.</source>
            <translation>Choisissez une carte à comparer.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Choose a reference; or, without one, exactly two maps to compare with each other.</source>
            <translation>Choisissez une référence ; ou, sans référence, exactement deux cartes à comparer entre elles.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Two maps are called {!r}; give each a name of its own.</source>
            <translation>Deux cartes se nomment {!r} ; donnez à chacune son propre nom.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>Reading the values of {!r} …</source>
            <translation>Lecture des valeurs de {!r} …</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <location filename="../../plugin/training/asked_samples.py"></location>
            <source>Choose the field of {!r} that holds the class.</source>
            <translation>Choisissez le champ de {!r} qui contient la classe.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/inputs_page.py"></location>
            <source>No value of {!r} means a class of the legend; say in the table what they mean, or choose another legend.</source>
            <translation>Aucune valeur de {!r} ne signifie une classe de la légende ; dites dans le tableau ce qu’elles signifient, ou choisissez une autre légende.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/layer_values.py"></location>
            <source>{} has {} different values; it does not look like a raster of classes.</source>
            <translation>{} a {} valeurs différentes ; cela ne ressemble pas à un raster de classes.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/layer_values.py"></location>
            <source>The field has {} different values; choose the one that holds the class.</source>
            <translation>Le champ a {} valeurs différentes ; choisissez celui qui contient la classe.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/legend_choice.py"></location>
            <source>as in {}</source>
            <translation>comme dans {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/legend_choice.py"></location>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>ISPRS, six classes</source>
            <translation>ISPRS, six classes</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/legend_choice.py"></location>
            <location filename="../../plugin/labels/from_map.py"></location>
            <location filename="../../plugin/samples/panel.py"></location>
            <location filename="../../plugin/segment/results_view.py"></location>
            <location filename="../../plugin/training/legend_table.py"></location>
            <location filename="../../plugin/training/meanings.py"></location>
            <source>class {}</source>
            <translation>classe {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/legend_choice.py"></location>
            <source>the codes themselves</source>
            <translation>les codes eux-mêmes</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/legend_choice.py"></location>
            <source>the names themselves</source>
            <translation>les noms eux-mêmes</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>A class raster or a polygon layer. The first raster's pixels are the grid on which all is compared.</source>
            <translation>Un raster de classes ou une couche de polygones. Les pixels du premier raster sont la grille sur laquelle tout est comparé.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>Choose a layer</source>
            <translation>Choisir une couche</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>What the report calls this map; empty: the layer's name.</source>
            <translation>Le nom de cette carte dans le rapport ; vide : le nom de la couche.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>Remove this map</source>
            <translation>Retirer cette carte</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>Compare without this map.</source>
            <translation>Comparer sans cette carte.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>Layer</source>
            <translation>Couche</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>Name in the report</source>
            <translation>Nom dans le rapport</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>Compare one more map.</source>
            <translation>Comparer une carte de plus.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>&amp;Add map</source>
            <translation>&amp;Ajouter une carte</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/maps_table.py"></location>
            <source>Add map</source>
            <translation>Ajouter une carte</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix.py"></location>
            <source>{} shown as {}: {}</source>
            <translation>{} montré comme {} : {}</translation>
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
            <translation>Carte : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_chart.py"></location>
            <source>Click a cell, or move to it by the arrow keys and press Enter, to go through the places of that kind.</source>
            <translation>Cliquez sur une cellule, ou allez-y par les flèches et appuyez sur Entrée, pour parcourir les endroits de ce genre.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>What the cells say. The shade is always a share: of the column where columns are shown, else of the row.</source>
            <translation>Ce que disent les cellules. La teinte est toujours une part : de la colonne si les colonnes sont montrées, sinon de la ligne.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Cells</source>
            <translation>Cellules</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Counts</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Per cent of the row</source>
            <translation>Pour cent de la ligne</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Per cent of the column</source>
            <translation>Pour cent de la colonne</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Form</source>
            <translation>Forme</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>The matrix as a picture or as a table.</source>
            <translation>La matrice en image ou en tableau.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Heat map</source>
            <translation>Carte de chaleur</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>Go through the places in a small bar below the map, with this window out of the way.</source>
            <translation>Parcourir les lieux dans une petite barre sous la carte, sans cette fenêtre.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>On the &amp;map</source>
            <translation>Sur la &amp;carte</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>On the map</source>
            <translation>Sur la carte</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>The places of a sample are in its layer; there is no raster of errors to go through.</source>
            <translation>Les endroits d'un échantillon sont dans sa couche ; il n'y a pas de raster d'erreurs à parcourir.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Click a cell to go through its places on the map.</source>
            <translation>Cliquez sur une cellule pour parcourir ses endroits sur la carte.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>{}, agreed</source>
            <translation>{}, concordant</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>{} shown as {}</source>
            <translation>{} montré comme {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/matrix_page.py"></location>
            <source>{}, as before</source>
            <translation>{}, comme avant</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>The scores are given twice: on all pixels, and without those within this distance of a border of the reference, as the ISPRS benchmark does. None: on all pixels only.</source>
            <translation>Les mesures sont données deux fois : sur tous les pixels, et sans ceux à moins de cette distance d’une limite de la référence, comme le fait le banc d’essai ISPRS. Aucune : sur tous les pixels seulement.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Erosion</source>
            <translation>Érosion</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Boundary F1 takes borders for the same that are no farther apart than this. None: no boundary F1.</source>
            <translation>Le F1 des contours tient pour identiques les limites qui ne sont pas plus éloignées que cela. Aucune : pas de F1 des contours.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Tolerance</source>
            <translation>Tolérance</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>The literature advises against kappa: it says no more than overall accuracy does (Pontius and Millones 2011, Foody 2020).</source>
            <translation>La littérature déconseille le kappa : il n'en dit pas plus que l'exactitude globale (Pontius et Millones 2011, Foody 2020).</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Report kappa too</source>
            <translation>Donner aussi le kappa</translation>
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
            <translation>Dossier pour le rapport, ses tableaux et les rasters. Vide : un dossier temporaire, que vous pourrez enregistrer ensuite.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Output folder</source>
            <translation>Dossier de sortie</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Folder for the report</source>
            <translation>Dossier pour le rapport</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Temporary folder</source>
            <translation>Dossier temporaire</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>&amp;Ignore classes</source>
            <translation>&amp;Ignorer des classes</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>&amp;Erosion</source>
            <translation>É&amp;rosion</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Toleran&amp;ce</source>
            <translation>Toléran&amp;ce</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Pi&amp;xel size</source>
            <translation>Taille des pi&amp;xels</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Sampling &amp;design</source>
            <translation>&amp;Plan d'échantillonnage</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Area of i&amp;nterest</source>
            <translation>Zone d'i&amp;ntérêt</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>O&amp;utput folder</source>
            <translation>Dossier de s&amp;ortie</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Classes of the reference whose pixels are not compared.</source>
            <translation>Classes de la référence dont les pixels ne sont pas comparés.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Ignore classes</source>
            <translation>Ignorer des classes</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source> pixels</source>
            <translation> pixels</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>No layer is a raster: polygons are drawn and compared in pixels of this size.</source>
            <translation>Aucune couche n'est un raster : les polygones sont dessinés et comparés en pixels de cette taille.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <location filename="../../plugin/segment/pixel_choice.py"></location>
            <source>Pixel size</source>
            <translation>Taille du pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source> m</source>
            <translation> m</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>By the first map's polygons</source>
            <translation>D'après les polygones de la première carte</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>How the points of the sample were drawn: standard errors and areas follow from it. A sample drawn here says so itself.</source>
            <translation>Comment les points de l'échantillon ont été tirés : les erreurs types et les surfaces en découlent. Un échantillon tiré ici le dit lui-même.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Sampling design</source>
            <translation>Plan d'échantillonnage</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>As the points say</source>
            <translation>Comme le disent les points</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Simple random</source>
            <translation>Aléatoire simple</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Stratified by class</source>
            <translation>Stratifié par classe</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Systematic</source>
            <translation>Systématique</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>No probability sample</source>
            <translation>Pas un échantillon probabiliste</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Compare inside these polygons only.</source>
            <translation>Ne comparer que dans ces polygones.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Area of interest</source>
            <translation>Zone d'intérêt</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <source>Compare inside the polygons that are selected on the map, not in all of the layer.</source>
            <translation>Comparer dans les polygones sélectionnés sur la carte, pas dans tous ceux de la couche.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/options_box.py"></location>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Selected polygons only</source>
            <translation>Polygones sélectionnés uniquement</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Show the place before this one on the map.</source>
            <translation>Montrer sur la carte l'endroit précédent.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <location filename="../../plugin/samples/panel.py"></location>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>&amp;Previous</source>
            <translation>&amp;Précédent</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Previous place</source>
            <translation>Endroit précédent</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Ne&amp;xt</source>
            <translation>Suiva&amp;nt</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Next place</source>
            <translation>Endroit suivant</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Show the place after this one on the map.</source>
            <translation>Montrer sur la carte l'endroit suivant.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>{}: looking for the places …</source>
            <translation>{} : recherche des endroits …</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Looking for places of an error</source>
            <translation>Recherche des endroits d'une erreur</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>{}: no place.</source>
            <translation>{} : aucun endroit.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>{}: {} of {}, {}</source>
            <translation>{} : {} sur {}, {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>Drawing a place</source>
            <translation>Dessin d'un endroit</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_bar.py"></location>
            <source>The place cannot be shown in the map's coordinate system.</source>
            <translation>L'endroit ne peut pas être montré dans le système de coordonnées de la carte.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_dock.py"></location>
            <source>Places of errors</source>
            <translation>Lieux des erreurs</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_dock.py"></location>
            <source>Take maps and errors off the map, so that the image below is seen; click again to put them back.</source>
            <translation>Retirer cartes et erreurs pour voir l’image en dessous ; un autre clic les remet.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_dock.py"></location>
            <source>Show the &amp;image</source>
            <translation>Montrer l’&amp;image</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_dock.py"></location>
            <source>Show the image</source>
            <translation>Montrer l’image</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_dock.py"></location>
            <source>Show the window with the matrix again.</source>
            <translation>Montrer de nouveau la fenêtre avec la matrice.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_dock.py"></location>
            <source>&amp;Matrix</source>
            <translation>&amp;Matrice</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_dock.py"></location>
            <source>Matrix</source>
            <translation>Matrice</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/places_table.py"></location>
            <source>Looking for the places of errors</source>
            <translation>Recherche des lieux des erreurs</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>The whole report as one page, in the browser: for reading, printing and sending.</source>
            <translation>Le rapport entier en une page, dans le navigateur : pour lire, imprimer et envoyer.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>&amp;Open report</source>
            <translation>&amp;Ouvrir le rapport</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Open report</source>
            <translation>Ouvrir le rapport</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Keep the report: the page alone, or the folder with tables and rasters.</source>
            <translation>Conserver le rapport : la page seule, ou le dossier avec tableaux et rasters.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Save report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Page (HTML)…</source>
            <translation>Page (HTML)…</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Folder with tables and rasters…</source>
            <translation>Dossier avec tableaux et rasters…</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Web pages (*.html)</source>
            <translation>Pages web (*.html)</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>Save the report into a folder</source>
            <translation>Enregistrer le rapport dans un dossier</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_bar.py"></location>
            <source>The report cannot be saved to {} ({}); choose another place.</source>
            <translation>Le rapport ne peut pas être enregistré dans {} ({}) ; choisissez un autre endroit.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/report_file.py"></location>
            <source>The report {} cannot be read ({}); run the comparison again.</source>
            <translation>Le rapport {} ne peut pas être lu ({}) ; relancez la comparaison.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Mean</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Mean without clutter</source>
            <translation>Moyenne sans clutter</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <location filename="../../plugin/alike/panel.py"></location>
            <location filename="../../plugin/labels/layer.py"></location>
            <location filename="../../plugin/teach/stroke_list.py"></location>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Boundary F1</source>
            <translation>F1 des contours</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>F1 of the outlines: how much of the class's border lies near the other's.</source>
            <translation>F1 des contours : quelle part de la limite de la classe est proche de l'autre.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>F1 of the outlines: how much of the class's border lies within {:g} pixels of the other's.</source>
            <translation>F1 des contours : la part de la limite de la classe qui se trouve à moins de {:g} pixels de l'autre.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Points of the sample that truly are the class.</source>
            <translation>Points de l'échantillon qui sont vraiment de la classe.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <location filename="../../plugin/accuracy/view_choice.py"></location>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Pixels</source>
            <translation>Pixels</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Support: pixels of the reference that were compared.</source>
            <translation>Effectif : pixels de la référence qui ont été comparés.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>User's accuracy</source>
            <translation>Exactitude pour l'utilisateur</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Estimated precision over the whole map.</source>
            <translation>Précision estimée sur toute la carte.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Producer's accuracy</source>
            <translation>Exactitude pour le producteur</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Estimated recall over the whole map.</source>
            <translation>Rappel estimé sur toute la carte.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Estimated area</source>
            <translation>Surface estimée</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Of the class, corrected for the map's errors as the sample shows them.</source>
            <translation>De la classe, corrigée des erreurs de la carte telles que l'échantillon les montre.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>± (95 %)</source>
            <translation>± (95 %)</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Half of the 95 % interval of the area.</source>
            <translation>La moitié de l'intervalle à 95 % de la surface.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Mapped area</source>
            <translation>Surface cartographiée</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>What the map itself shows: biased, as its errors do not cancel.</source>
            <translation>Ce que montre la carte elle-même : biaisé, car ses erreurs ne se compensent pas.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Area in the first map, where both have a class.</source>
            <translation>Surface dans la première carte, là où les deux ont une classe.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Area in the second map, where both have a class.</source>
            <translation>Surface dans la seconde carte, là où les deux ont une classe.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Change</source>
            <translation>Changement</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Second minus first.</source>
            <translation>Seconde moins première.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Change (%)</source>
            <translation>Changement (%)</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Of the area in the first map.</source>
            <translation>De la surface dans la première carte.</translation>
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
            <translation>Là où les deux ont la classe, sur là où l'une ou l'autre l'a.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Overall accuracy</source>
            <translation>Exactitude globale</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Overall agreement</source>
            <translation>Accord global</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>Estimated over the whole map</source>
            <translation>Estimé sur toute la carte</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/score_tables.py"></location>
            <source>{} (95 %: {})</source>
            <translation>{} (95 % : {})</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/scores_page.py"></location>
            <source>Estimates for the whole map</source>
            <translation>Estimations pour toute la carte</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/scores_page.py"></location>
            <source>Estimated over the whole map, from the design of the sample</source>
            <translation>Estimé sur toute la carte, d'après le plan d'échantillonnage</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/scores_page.py"></location>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/scores_page.py"></location>
            <source>What was compared, and what was left out.</source>
            <translation>Ce qui a été comparé, et ce qui a été laissé de côté.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/table_view.py"></location>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Copy the table for a spreadsheet (Ctrl+C in the table), or as Markdown for a report.</source>
            <translation>Copier le tableau pour un tableur (Ctrl+C dans le tableau), ou en Markdown pour un rapport.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/table_view.py"></location>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Copy the table</source>
            <translation>Copier le tableau</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/table_view.py"></location>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Copy for a spreadsheet</source>
            <translation>Copier pour un tableur</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/table_view.py"></location>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Copy as Markdown</source>
            <translation>Copier en Markdown</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/values_reader.py"></location>
            <source>Reading the classes of {}</source>
            <translation>Lecture des classes de {}</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/view_choice.py"></location>
            <source>The map whose numbers are shown.</source>
            <translation>La carte dont les nombres sont montrés.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/view_choice.py"></location>
            <source>All pixels of the reference, or those away from its borders, where labels are surest.</source>
            <translation>Tous les pixels de la référence, ou ceux loin de ses limites, là où les étiquettes sont les plus sûres.</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/view_choice.py"></location>
            <source>All pixels</source>
            <translation>Tous les pixels</translation>
        </message>
        <message>
            <location filename="../../plugin/accuracy/view_choice.py"></location>
            <source>Without borders ({:g} px)</source>
            <translation>Sans les limites ({:g} px)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Report as JSON</source>
            <translation>Rapport en JSON</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Share of equal pixels</source>
            <translation>Part de pixels égaux</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean IoU</source>
            <translation>IoU moyen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>The layer {!r} holds points; choose a raster or polygons, and give points as the reference.</source>
            <translation>La couche {!r} contient des points ; choisissez un raster ou des polygones, et donnez les points comme référence.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Mask</source>
            <translation>Masque</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Report folder</source>
            <translation>Dossier du rapport</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>The classes: a model's name or folder, isprs, or a table such as 1=building, 2=tree:#00ff00. Empty: what the first layer says.</source>
            <translation>Les classes : le nom ou le dossier d'un modèle, isprs, ou une table telle que 1=building, 2=tree:#00ff00. Vide : ce que dit la première couche.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Ignored classes</source>
            <translation>Classes ignorées</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Names or codes, separated by commas, of classes that are not compared.</source>
            <translation>Noms ou codes, séparés par des virgules, des classes qui ne sont pas comparées.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Compare inside these polygons only, or inside the selected ones.</source>
            <translation>Ne comparer que dans ces polygones, ou dans ceux sélectionnés.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Tolerance of boundaries (pixels)</source>
            <translation>Tolérance des limites (pixels)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>How far boundaries may lie apart in boundary F1. 0: leave it out.</source>
            <translation>De combien les limites peuvent s'écarter dans le F1 des contours. 0 : ne pas le calculer.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Pixel size (metres)</source>
            <translation>Taille des pixels (mètres)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>What polygons are drawn in where no layer is a raster. 0: by the size of the first map's polygons.</source>
            <translation>Ce en quoi les polygones sont dessinés quand aucune couche n'est un raster. 0 : d'après la taille des polygones de la première carte.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Block of the bootstrap (pixels)</source>
            <translation>Bloc du bootstrap (pixels)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Side of the squares that intervals are computed from. 0: by the size of the raster.</source>
            <translation>Côté des carrés dont les intervalles sont calculés. 0 : selon la taille du raster.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Random seed</source>
            <translation>Graine aléatoire</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>The same number draws the same blocks, so intervals repeat.</source>
            <translation>Le même nombre tire les mêmes blocs, et les intervalles se répètent donc.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Add the rasters to the project</source>
            <translation>Ajouter les rasters au projet</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/accuracy.py"></location>
            <source>Adds the rasters that show the differences to the project, styled.</source>
            <translation>Ajoute au projet, stylés, les rasters qui montrent les différences.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Assess accuracy</source>
            <translation>Évaluer l'exactitude</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Measures class maps against a reference, and against each other.</source>
            <translation>Mesure des cartes de classes par rapport à une référence, et entre elles.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>accuracy,validation,confusion matrix,error matrix,F1,IoU,McNemar,area estimation,Olofsson</source>
            <translation>exactitude,validation,matrice de confusion,matrice d'erreur,F1,IoU,McNemar,estimation des surfaces,Olofsson</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>&lt;p&gt;Compares one or more class maps with a reference: a class raster, an image in the colours of the ISPRS legend, polygons, or points with a class field. Gives confusion matrices, precision, recall, F1 and IoU, boundary F1, all with and without eroded borders; of two maps McNemar's test and the interval of their difference. Points that were drawn with “Draw sample points” give accuracies and class areas of the whole map, with standard errors.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Compare une ou plusieurs cartes de classes à une référence : un raster de classes, une image aux couleurs de la légende ISPRS, des polygones, ou des points avec un champ de classe. Donne les matrices de confusion, la précision, le rappel, le F1 et l'IoU, le F1 des contours, le tout avec et sans limites érodées ; pour deux cartes, le test de McNemar et l'intervalle de leur différence. Les points tirés avec « Tirer des points d'échantillon » donnent les exactitudes et les surfaces des classes de toute la carte, avec les erreurs types.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Gets report.html, report.json, matrix.csv, classes.csv and the rasters.</source>
            <translation>Reçoit report.html, report.json, matrix.csv, classes.csv et les rasters.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Overall accuracy of the first map</source>
            <translation>Exactitude globale de la première carte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Mean F1 of the first map</source>
            <translation>F1 moyen de la première carte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>No map was chosen; choose at least one.</source>
            <translation>Aucune carte n'a été choisie ; choisissez-en au moins une.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <location filename="../../plugin/algorithms/base.py"></location>
            <source>Accuracy</source>
            <translation>Exactitude</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} and {} do not fit together; name one for each, or one for all.</source>
            <translation>{} et {} ne vont pas ensemble ; indiquez-en un pour chacune, ou un pour toutes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>{} map</source>
            <translation>{} carte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>{} maps</source>
            <translation>{} cartes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} class field</source>
            <translation>{} champ de classe</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} class fields</source>
            <translation>{} champs de classe</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Disagreement: {}</source>
            <translation>Désaccord : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Who is right</source>
            <translation>Qui a raison</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>What is true: a raster, polygons or points. Vector layers need a class field.</source>
            <translation>Ce qui est vrai : un raster, des polygones ou des points. Les couches vecteur demandent un champ de classe.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Class field of the reference</source>
            <translation>Champ de classe de la référence</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Of a vector layer; none: by the usual names.</source>
            <translation>D'une couche vecteur ; aucun : selon les noms usuels.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Class rasters or polygons. The first raster's grid is the one that is compared on.</source>
            <translation>Rasters de classes ou polygones. La comparaison se fait sur la grille du premier raster.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Class fields of the maps</source>
            <translation>Champs de classe des cartes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Of maps that are polygons: one name for all, or one for each map, separated by commas and empty for rasters. Empty: by the usual names.</source>
            <translation>Des cartes qui sont des polygones : un nom pour toutes, ou un par carte, séparés par des virgules et vides pour les rasters. Vide : selon les noms usuels.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Classes of the reference</source>
            <translation>Classes de la référence</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>What its values mean, as 0=building, 7=tree. Empty: by name where a name fits, else by code.</source>
            <translation>Ce que ses valeurs signifient, sous la forme 0=building, 7=tree. Vide : par nom là où un nom convient, sinon par code.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Classes of the maps</source>
            <translation>Classes des cartes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>The same of the maps: one line for all, or one for each.</source>
            <translation>De même pour les cartes : une ligne pour toutes, ou une pour chacune.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Names of the maps</source>
            <translation>Noms des cartes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>In the report, separated by commas, one for each map. Empty: the layers' names.</source>
            <translation>Dans le rapport, séparés par des virgules, un par carte. Vide : les noms des couches.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Erosion of borders (pixels)</source>
            <translation>Érosion des limites (pixels)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Scores are given a second time without pixels so near to a border of the reference. ISPRS: 3. 0: not.</source>
            <translation>Les scores sont donnés une seconde fois sans les pixels si proches d'une limite de la référence. ISPRS : 3. 0 : non.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>How points were drawn. auto: as the layer says, if it was made by “Draw sample points”.</source>
            <translation>Comment les points ont été tirés. auto : comme le dit la couche, si elle vient de « Tirer des points d'échantillon ».</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess.py"></location>
            <source>Gives Cohen's kappa too, though the literature advises against it.</source>
            <translation>Donne aussi le kappa de Cohen, bien que la littérature le déconseille.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/base.py"></location>
            <source>Classification</source>
            <translation>Classification</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/base.py"></location>
            <location filename="../../plugin/models/model_view.py"></location>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Training</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/base.py"></location>
            <source>{}: {} of {} {}, {} {}/s, {} left</source>
            <translation>{} : {} sur {} {}, {} {}/s, encore {}</translation>
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
            <translation>Comparer deux cartes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Says how far two class maps agree, and how the areas of their classes differ, without a reference.</source>
            <translation>Dit, sans référence, à quel point deux cartes de classes concordent et comment les surfaces de leurs classes diffèrent.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>agreement,change,difference,confusion matrix,IoU,class map</source>
            <translation>accord,changement,différence,matrice de confusion,IoU,carte de classes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>&lt;p&gt;Compares two class maps where nothing says which is right: last year's and this year's, or two tools'. Gives the matrix of both, the share of equal pixels with its interval, IoU and boundary F1 of each class, the change of its area, and a raster that shows what became what.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Compare deux cartes de classes quand rien ne dit laquelle a raison : celle de l'an dernier et celle de cette année, ou celles de deux outils. Donne la matrice des deux, la part de pixels égaux avec son intervalle, l'IoU et le F1 des contours de chaque classe, le changement de sa surface, et un raster qui montre ce qui est devenu quoi.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>In the report, two, separated by a comma. Empty: the layers' names.</source>
            <translation>Dans le rapport, deux, séparés par une virgule. Vide : les noms des couches.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Gets report.html, report.json, matrix.csv, classes.csv and changes.tif.</source>
            <translation>Reçoit report.html, report.json, matrix.csv, classes.csv et changes.tif.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Changes: {} to {}</source>
            <translation>Changements : {} vers {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>A class raster, an image in the colours of the ISPRS legend, or polygons with a class field.</source>
            <translation>Un raster de classes, une image aux couleurs de la légende ISPRS, ou des polygones avec un champ de classe.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Of polygons; none: by the usual names.</source>
            <translation>Des polygones ; aucun : selon les noms usuels.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>First map</source>
            <translation>Première carte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Class field of the first map</source>
            <translation>Champ de classe de la première carte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Second map</source>
            <translation>Seconde carte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Class field of the second map</source>
            <translation>Champ de classe de la seconde carte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Classes of the first map</source>
            <translation>Classes de la première carte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare.py"></location>
            <source>Classes of the second map</source>
            <translation>Classes de la seconde carte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>Write corrections into a map</source>
            <translation>Écrire des corrections dans une carte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>Writes what was corrected in a map's polygons into a copy of its class raster.</source>
            <translation>Écrit ce qui a été corrigé dans les polygones d'une carte dans une copie de son raster de classes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>correction,review,burn,rasterize,edit,class raster,checked</source>
            <translation>correction,vérification,graver,rastériser,éditer,raster de classes,checked</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>&lt;p&gt;Writes what you corrected in the polygons of a map into a copy of its class raster, on the same pixels. Polygons whose class you changed, in the review or in the attribute table, and those you drew or reshaped give their class to the pixels in them; deleted ones become no data. All other pixels stay as they are, also where polygons were tidied. The map itself is never changed.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Écrit ce que vous avez corrigé dans les polygones d'une carte dans une copie de son raster de classes, sur les mêmes pixels. Les polygones dont vous avez changé la classe, lors de la vérification ou dans la table attributaire, et ceux que vous avez dessinés ou remodelés donnent leur classe aux pixels qu'ils contiennent ; les polygones supprimés deviennent sans donnée. Tous les autres pixels restent tels quels, aussi là où les polygones ont été nettoyés. La carte elle-même n'est jamais modifiée.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>The class raster that “Classify land cover” wrote. It stays as it is.</source>
            <translation>Le raster de classes écrit par « Classer l'occupation du sol ». Il reste tel quel.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>Corrected polygons</source>
            <translation>Polygones corrigés</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>The polygons of the same run, corrected since: in the review, by drawing, or in the attribute table.</source>
            <translation>Les polygones de la même exécution, corrigés depuis : lors de la vérification, en dessinant ou dans la table attributaire.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>Keep the class of what lies in no polygon</source>
            <translation>Garder la classe de ce qui n'est dans aucun polygone</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>Yes: also where you deleted a polygon. No: it becomes no data, so a polygon that you delete is gone from the map, too.</source>
            <translation>Oui : aussi là où vous avez supprimé un polygone. Non : cela devient sans donnée, ainsi un polygone que vous supprimez disparaît aussi de la carte.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>Corrected classes</source>
            <translation>Classes corrigées</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>Cloud Optimized GeoTIFF with the grid, the legend and the tags of the map.</source>
            <translation>GeoTIFF optimisé pour le nuage avec la grille, la légende et les métadonnées de la carte.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>Number of changed pixels</source>
            <translation>Nombre de pixels modifiés</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>Number of pixels that are no data now</source>
            <translation>Nombre de pixels désormais sans donnée</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/correct.py"></location>
            <source>The layer {!r} is filtered, and what its filter hides would become no data; take the filter off.</source>
            <translation>La couche {!r} est filtrée, et ce que son filtre cache deviendrait sans donnée ; retirez le filtre.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>Draw a virtual orthophoto</source>
            <translation>Dessiner une orthophoto virtuelle</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>Draws an orthophoto of a village that does not exist, with its exact land cover.</source>
            <translation>Dessine l’orthophoto d’un village qui n’existe pas, avec son occupation du sol exacte.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>sample data,example,synthetic,test image,virtual,demo</source>
            <translation>données d’exemple,exemple,synthétique,image de test,virtuel,démo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>&lt;p&gt;Draws an orthophoto of a village that does not exist, with roofs, streets, gardens, trees and cars, and a raster of what truly is there. To try the plugin out, to learn it, and to test scripts: the truth is known to the pixel. A village is easier than real places; what a network reaches here says nothing of those.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Dessine l’orthophoto d’un village qui n’existe pas, avec toits, rues, jardins, arbres et voitures, et un raster de ce qui s’y trouve vraiment. Pour essayer l’extension, l’apprendre et tester des scripts : la vérité est connue au pixel près. Un tel village est plus facile que les lieux réels ; ce qu’un réseau atteint ici ne dit rien de ceux-ci.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>Height (pixels)</source>
            <translation>Hauteur (pixels)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>From north to south.</source>
            <translation>Du nord au sud.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>Width (pixels)</source>
            <translation>Largeur (pixels)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>From west to east.</source>
            <translation>D’ouest en est.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Pixel size on the ground (m)</source>
            <translation>Taille du pixel au sol (m)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>The same village, seen from nearer or farther.</source>
            <translation>Le même village, vu de plus près ou de plus loin.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>The same number draws the same village.</source>
            <translation>Le même nombre dessine le même village.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>Virtual orthophoto</source>
            <translation>Orthophoto virtuelle</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>A GeoTIFF: red, green and blue.</source>
            <translation>Un GeoTIFF : rouge, vert et bleu.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>Its land cover</source>
            <translation>Son occupation du sol</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/drawscene.py"></location>
            <source>A GeoTIFF of class codes 1 to 6 on the same pixels: what truly is there.</source>
            <translation>Un GeoTIFF des codes de classe 1 à 6 sur les mêmes pixels : ce qui s’y trouve vraiment.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Compare trainings</source>
            <translation>Comparer des entraînements</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Trains and judges the rows of a recipe with several seeds, and puts them into one table.</source>
            <translation>Entraîne et évalue les lignes d'une recette avec plusieurs graines et les réunit dans un tableau.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>experiment,ablation,benchmark,recipe,networks,seeds,table,training</source>
            <translation>expérience,ablation,banc d'essai,recette,réseaux,graines,tableau,entraînement</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>&lt;p&gt;Trains every row of a recipe with every seed, classifies the test tiles with what was learnt and judges them: which network, stitching or up-sampling is worth what, on your own labels or a published data set. The table gives mean and spread over the seeds, differences with their intervals, time and speed, beside published figures; it is rewritten after every training. A run that was stopped goes on in the same folder.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Entraîne chaque ligne d'une recette avec chaque graine, classe les tuiles de test avec ce qui a été appris et les évalue : ce que vaut quel réseau, l'assemblage ou le suréchantillonnage, sur vos propres étiquettes ou un jeu de données publié. Le tableau donne moyenne et dispersion sur les graines, différences avec leurs intervalles, temps et vitesse, à côté des chiffres publiés ; il est réécrit après chaque entraînement. Une exécution arrêtée continue dans le même dossier.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Recipe</source>
            <translation>Recette</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>Data set</source>
            <translation>Jeu de données</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Folder of ImageNet weights</source>
            <translation>Dossier des poids ImageNet</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>A TOML file; some come with the plugin, in resources/recipes.</source>
            <translation>Un fichier TOML ; quelques-uns viennent avec l'extension, dans resources/recipes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>The folder with a dataset.json, as “Take a published data set” wrote it. Empty: what the recipe names.</source>
            <translation>Le dossier avec un dataset.json, tel que « Reprendre un jeu de données publié » l'a écrit. Vide : ce que nomme la recette.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>With torchvision's files, for rows that name some. Empty: these rows start from random weights.</source>
            <translation>Avec les fichiers de torchvision, pour les lignes qui en nomment. Vide : ces lignes partent de poids aléatoires.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Run on</source>
            <translation>Exécuter sur</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>here: one training after the other; side by side: processes:N, or dask://HOST:PORT of a cluster.</source>
            <translation>here : un entraînement après l'autre ; côte à côte : processes:N, ou dask://HOST:PORT d'une grappe.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Processes that train one network</source>
            <translation>Processus qui entraînent un réseau</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>As many as there are graphics cards for it.</source>
            <translation>Autant qu'il y a de cartes graphiques pour cela.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Device</source>
            <translation>Périphérique</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Where the network learns. auto: a graphics card where there is one, else the processor.</source>
            <translation>Où le réseau apprend. auto : une carte graphique s'il y en a une, sinon le processeur.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Folder of the experiment</source>
            <translation>Dossier de l'expérience</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Gets the table and a folder for each training. The same folder goes on where a run was stopped.</source>
            <translation>Reçoit le tableau et un dossier par entraînement. Le même dossier reprend là où une exécution a été arrêtée.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/experiment.py"></location>
            <source>Table for a spreadsheet</source>
            <translation>Tableau pour un tableur</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Building footprints</source>
            <translation>Emprises des bâtiments</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Outlines the buildings of a class raster, one by one, with right angles.</source>
            <translation>Trace les bâtiments d'un raster de classes, un par un, à angles droits.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>building,roof,outline,footprint,regularize,right angles,orthogonal,vectorize</source>
            <translation>bâtiment,toit,contour,emprise,régulariser,angles droits,orthogonal,vectoriser</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>&lt;p&gt;Outlines the buildings of a class raster: one polygon for each, with right angles in the building's own direction, few corners and its courtyards. Roofs that touch are parted where a narrow neck or a seam of low confidence runs between them, round ones stay round, and no outline lies over another. Angles and lengths are those on the ground, in any coordinate system. The outlines follow the buildings, not the pixels: for areas by class, take the polygons of “Classify land cover”.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Trace les bâtiments d'un raster de classes : un polygone pour chacun, à angles droits dans la direction propre du bâtiment, avec peu de sommets et ses cours. Les toits qui se touchent sont séparés là où passe entre eux un col étroit ou une couture de faible confiance, les ronds restent ronds, et aucun contour n'en recouvre un autre. Angles et longueurs sont ceux du terrain, dans tout système de coordonnées. Les contours suivent les bâtiments, non les pixels : pour des surfaces par classe, prenez les polygones de « Classer l'occupation du sol ».&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Number of buildings</source>
            <translation>Nombre de bâtiments</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Buildings of {}</source>
            <translation>Bâtiments de {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>A class raster, such as “Classify land cover” writes.</source>
            <translation>Un raster de classes, tel qu'en écrit « Classer l'occupation du sol ».</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Confidence</source>
            <translation>Confiance</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>The confidence raster of the same run: it shows seams between roofs that touch, and how sure a building is.</source>
            <translation>Le raster de confiance de la même exécution : il montre les coutures entre les toits qui se touchent, et combien un bâtiment est sûr.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Tolerance of walls (m)</source>
            <translation>Tolérance des murs (m)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Steps in a wall that are shallower, or not much longer, are smoothed away. More gives fewer corners.</source>
            <translation>Les décrochements d'un mur moins profonds, ou guère plus longs, sont lissés. Plus donne moins de sommets.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Minimum area of a building (m²)</source>
            <translation>Surface minimale d'un bâtiment (m²)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Smaller ones are left out. 0: keep all.</source>
            <translation>Les plus petits sont omis. 0 : tout garder.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>Class of the buildings</source>
            <translation>Classe des bâtiments</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <source>By name or code; several are joined by +, as in building+carport.</source>
            <translation>Par nom ou code ; plusieurs sont jointes par +, comme building+carport.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>The classes, as in “Assess accuracy”. Empty: what the map says.</source>
            <translation>Les classes, comme dans « Évaluer l'exactitude ». Vide : ce que dit la carte.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Classes of the map</source>
            <translation>Classes de la carte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/footprints.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>What its values mean, as 0=building, 7=tree.</source>
            <translation>Ce que ses valeurs signifient, sous la forme 0=building, 7=tree.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Take a published data set</source>
            <translation>Reprendre un jeu de données publié</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Checks the files of a published data set and describes them, so that a network can be trained on them.</source>
            <translation>Vérifie les fichiers d'un jeu de données publié et les décrit, pour qu'un réseau puisse être entraîné dessus.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>import,data set,benchmark,ISPRS,Potsdam,Vaihingen,LoveDA,OpenEarthMap,FLAIR,LandCover.ai,DroneDeploy,Dubai</source>
            <translation>importer,jeu de données,référence,ISPRS,Potsdam,Vaihingen,LoveDA,OpenEarthMap,FLAIR,LandCover.ai,DroneDeploy,Dubaï</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>&lt;p&gt;Looks through the files of a published data set, unpacked and otherwise as they came, says what is missing, and writes dataset.json: images, labels, what trains and what is held out, bands and classes. “Add a data set” in the training window, the command train and experiments read it. Nothing is downloaded, and no image is copied.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Parcourt les fichiers d'un jeu de données publié, décompressés et pour le reste tels qu'ils sont arrivés, dit ce qui manque et écrit dataset.json : images, étiquettes, ce qui entraîne et ce qui est mis de côté, bandes et classes. « Ajouter un jeu de données » dans la fenêtre d'entraînement, la commande train et les expériences le lisent. Rien n'est téléchargé et aucune image n'est copiée.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Folder of the data set</source>
            <translation>Dossier du jeu de données</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>Folder of the description</source>
            <translation>Dossier de la description</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Whose files they are; they stay where they are and as they are.</source>
            <translation>À qui sont les fichiers ; ils restent où ils sont et comme ils sont.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>With the unpacked files, at any depth.</source>
            <translation>Avec les fichiers décompressés, à n'importe quelle profondeur.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <location filename="../../plugin/algorithms/match.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Bands</source>
            <translation>Bandes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Which of the data set's images: rgb, irrg or rgbir of Potsdam, all or rgb of FLAIR. Empty: its first.</source>
            <translation>Quelles images du jeu : rgb, irrg ou rgbir de Potsdam, all ou rgb de FLAIR. Vide : les premières.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>own: those of the data set; six: the ISPRS classes, values that may be several of them as any of these.</source>
            <translation>own : celles du jeu ; six : les classes ISPRS, les valeurs qui peuvent en être plusieurs comme l'une quelconque d'entre elles.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Split</source>
            <translation>Répartition</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>official: as published; paper: 6:2:2, tiles that belong together never parted. Where nothing was published: paper.</source>
            <translation>official : comme publié ; paper : 6:2:2, les tuiles qui vont ensemble ne sont jamais séparées. Là où rien n'a été publié : paper.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Tiles of each role at most</source>
            <translation>Tuiles de chaque rôle au plus</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Spread evenly over all. 0: all.</source>
            <translation>Réparties régulièrement sur toutes. 0 : toutes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Take the surface model as one more band</source>
            <translation>Prendre le modèle de surface comme bande supplémentaire</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Of Potsdam, Vaihingen and DroneDeploy.</source>
            <translation>De Potsdam, Vaihingen et DroneDeploy.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Of the split 6:2:2: the same number gives the same.</source>
            <translation>De la répartition 6:2:2 : le même nombre donne la même.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>Gets dataset.json, and class rasters where labels are pictures. Empty: the data set's own folder.</source>
            <translation>Reçoit dataset.json, et des rasters de classes là où les étiquettes sont des images. Vide : le dossier du jeu lui-même.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Description of the data set</source>
            <translation>Description du jeu de données</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/importdata.py"></location>
            <source>Tiles to train on</source>
            <translation>Tuiles pour entraîner</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>New label layer</source>
            <translation>Nouvelle couche d'étiquettes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>Makes an empty polygon layer to draw labels in, with the classes as a list in its form.</source>
            <translation>Crée une couche de polygones vide où dessiner des étiquettes, avec les classes en liste dans son formulaire.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>labels,training data,annotation,digitizing,ground truth,legend,polygons</source>
            <translation>étiquettes,données d'entraînement,annotation,numérisation,vérité terrain,légende,polygones</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>&lt;p&gt;Makes a polygon layer to draw labels in, from which “Train a network” learns. Its form asks for the class by name and remembers the last one; areas are clear so that the image can be seen. In QGIS's window it is ready at once: in edit mode, snapping, with shared borders and without overlaps. Only what is drawn counts: the rest of the image need not be labelled.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Crée une couche de polygones où dessiner les étiquettes dont « Entraîner un réseau » apprend. Son formulaire demande la classe par son nom et retient la dernière ; les surfaces sont transparentes pour laisser voir l'image. Dans la fenêtre de QGIS elle est prête aussitôt : en mode édition, avec accrochage, limites communes et sans superposition. Seul compte ce qui est dessiné : le reste de l'image n'a pas besoin d'étiquettes.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <location filename="../../plugin/algorithms/match.py"></location>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Orthophoto</source>
            <translation>Orthophoto</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>Coordinate system</source>
            <translation>Système de coordonnées</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>What will be drawn on: the layer gets its coordinate system.</source>
            <translation>Ce sur quoi on dessinera : la couche reçoit son système de coordonnées.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>The classes: isprs, a model's name or folder, or a table such as 1=building:#0000ff, 2=tree (colours may be left out).</source>
            <translation>Les classes : isprs, le nom ou le dossier d'un modèle, ou une table telle que 1=building:#0000ff, 2=tree (les couleurs sont facultatives).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>Where there is no orthophoto; not set: the project's.</source>
            <translation>Quand il n'y a pas d'orthophoto ; non défini : celui du projet.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>Number of classes</source>
            <translation>Nombre de classes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>Neither the orthophoto nor the project has a coordinate system; choose one.</source>
            <translation>Ni l'orthophoto ni le projet n'ont de système de coordonnées ; choisissez-en un.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <location filename="../../plugin/algorithms/match.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Labels</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>A new GeoPackage; an existing one is never overwritten. Choose a file: a temporary one is lost when QGIS closes.</source>
            <translation>Un nouveau GeoPackage ; un fichier existant n'est jamais écrasé. Choisissez un fichier : un fichier temporaire est perdu à la fermeture de QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labellayer.py"></location>
            <source>The labels lie in a temporary file, which is lost when QGIS closes; export the layer to keep them.</source>
            <translation>Les étiquettes sont dans un fichier temporaire, perdu à la fermeture de QGIS ; exportez la couche pour les garder.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Labels from a map</source>
            <translation>Étiquettes à partir d'une carte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Makes a label layer of a part of a classified map, to be corrected and learnt from.</source>
            <translation>Fait d'une partie d'une carte classée une couche d'étiquettes, à corriger et dont apprendre.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>labels,training data,correction,active learning,vectorize,polygonize,ground truth</source>
            <translation>étiquettes,données d'entraînement,correction,apprentissage actif,vectoriser,polygoniser,vérité terrain</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>&lt;p&gt;Makes a label layer of a part of a map, so that you correct what is wrong instead of drawing what is right: reshape, cut, change the class in the form, delete what you cannot tell. Then train on it: correcting and training again is a matter of minutes. Borders stay shared. Specks and, if you like, places that the map is not sure of are left out: they are no label, and training leaves them alone.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Fait d'une partie d'une carte une couche d'étiquettes, pour que vous corrigiez ce qui est faux au lieu de dessiner ce qui est juste : remodelez, coupez, changez la classe dans le formulaire, supprimez ce qu'on ne peut reconnaître. Puis entraînez avec elle : corriger et entraîner de nouveau est l'affaire de quelques minutes. Les limites restent communes. Les taches infimes et, si vous voulez, les endroits dont la carte n'est pas sûre sont omis : ce ne sont pas des étiquettes, et l'entraînement les ignore.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Leave out what is smaller than (m²)</source>
            <translation>Omettre ce qui est plus petit que (m²)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Simplify borders by (m)</source>
            <translation>Simplifier les limites de (m)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Leave out what is less sure than (%)</source>
            <translation>Omettre ce qui est moins sûr que (%)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>A class raster, or the polygons that “Classify land cover” wrote.</source>
            <translation>Un raster de classes, ou les polygones écrits par « Classer l'occupation du sol ».</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <location filename="../../plugin/algorithms/match.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Extent</source>
            <translation>Emprise</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>As much as you want to look through: a few hundred metres. Not set: all of the map.</source>
            <translation>Autant que vous voulez parcourir : quelques centaines de mètres. Non définie : toute la carte.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Smaller polygons become no label: training leaves such places alone. 0: keep all.</source>
            <translation>Les polygones plus petits ne deviennent pas des étiquettes : l'entraînement ignore ces endroits. 0 : tout garder.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>How far borders of a raster's polygons may move, so that they have few corners; shared borders stay shared. 0: as they are.</source>
            <translation>De combien les limites des polygones d'un raster peuvent bouger, pour avoir peu de sommets ; les limites communes le restent. 0 : telles quelles.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Places that the map is less sure of get no label. Polygons know their mean confidence; a raster needs the one below.</source>
            <translation>Les endroits dont la carte est moins sûre ne reçoivent pas d'étiquette. Les polygones connaissent leur confiance moyenne ; un raster demande celui ci-dessous.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>The confidence raster of the same run, where the map is a raster.</source>
            <translation>Le raster de confiance de la même exécution, si la carte est un raster.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>The classes to choose among, as in “New label layer”. Empty: what the map says.</source>
            <translation>Les classes au choix, comme dans « Nouvelle couche d'étiquettes ». Vide : ce que dit la carte.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Number of labels</source>
            <translation>Nombre d'étiquettes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>To leave out what a raster is not sure of, give both its confidence raster and a limit above 0 %; or neither.</source>
            <translation>Pour omettre ce dont un raster n'est pas sûr, donnez à la fois son raster de confiance et une limite supérieure à 0 % ; ou aucun des deux.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>Polygons are left out by their own mean confidence; leave the confidence raster empty, or choose the class raster.</source>
            <translation>Les polygones sont omis selon leur propre confiance moyenne ; laissez le raster de confiance vide, ou choisissez le raster de classes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/labelsfrommap.py"></location>
            <source>The layer {!r} is neither a raster nor polygons; choose another.</source>
            <translation>La couche {!r} n'est ni un raster ni faite de polygones ; choisissez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <location filename="../../plugin/alike/finder.py"></location>
            <source>Find what looks alike</source>
            <translation>Trouver ce qui se ressemble</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Finds all places of an image that look like the one inside a box.</source>
            <translation>Trouve tous les endroits d’une image qui ressemblent à celui d’un cadre.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>template matching,cross-correlation,NCC,similarity,object detection,find similar,counting,labels</source>
            <translation>appariement de modèle,corrélation croisée,NCC,similarité,détection d’objets,trouver semblables,comptage,étiquettes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>&lt;p&gt;Slides what a box shows over the image and finds all places that look like it (template matching): cars, boats, solar panels, trees of an orchard. Each match is a polygon with its score (1: the same), rotation and size. The threshold can be left to Otsu's method; a lower one finds more, and more that is something else. Matches can serve as labels to train on.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Fait glisser ce que montre un cadre sur l’image et trouve tous les endroits qui y ressemblent (appariement de modèle) : voitures, bateaux, panneaux solaires, arbres d’un verger. Chaque résultat est un polygone avec son score (1 : le même), sa rotation et sa taille. Le seuil peut être laissé à la méthode d’Otsu ; un seuil plus bas trouve davantage, et davantage d’autres choses. Les résultats peuvent servir d’étiquettes pour l’entraînement.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Number of matches</source>
            <translation>Nombre de résultats</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Threshold by Otsu</source>
            <translation>Seuil d’Otsu</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Give either a box around what to look for, or a raster that shows it.</source>
            <translation>Indiquez soit un cadre autour de ce qui est cherché, soit un raster qui le montre.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Looks alike in {}</source>
            <translation>Ressemblances dans {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>The sizes are {!r}; give numbers, as 1 or 0.8, 1, 1.25.</source>
            <translation>Les tailles sont {!r} ; indiquez des nombres, comme 1 ou 0.8, 1, 1.25.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>The image to search: a file of any size and data type.</source>
            <translation>L’image à parcourir : un fichier de toute taille et de tout type de données.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Box around what to look for</source>
            <translation>Cadre autour de ce qui est cherché</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Tight around one object. Easier to draw with the button “Find what looks alike” of the toolbar.</source>
            <translation>Serré autour d’un objet. Plus facile à tracer avec le bouton « Trouver ce qui se ressemble » de la barre d’outils.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Raster that shows it</source>
            <translation>Raster qui le montre</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>In place of a box: a small image of the object, with as many bands as the orthophoto.</source>
            <translation>À la place d’un cadre : une petite image de l’objet avec autant de bandes que l’orthophoto.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Directions</source>
            <translation>Directions</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>In how many directions objects may lie: 1 as in the box; 24 any, in steps of 15 degrees.</source>
            <translation>Dans combien de directions les objets peuvent être : 1 comme dans le cadre ; 24 n’importe laquelle, par pas de 15 degrés.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Sizes</source>
            <translation>Tailles</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Times the size in the box, separated by commas: 0.8, 1, 1.25.</source>
            <translation>Fois la taille dans le cadre, séparées par des virgules : 0.8, 1, 1.25.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Threshold</source>
            <translation>Seuil</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Least score of a match, 0 to 1. Not set: by Otsu's method.</source>
            <translation>Score minimal d’un résultat, de 0 à 1. Non défini : par la méthode d’Otsu.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Where to search. Not set: the whole image.</source>
            <translation>Où chercher. Non défini : dans toute l’image.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>What is compared</source>
            <translation>Ce qui est comparé</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>pixels: as they are; features: what the bundled network sees in them, in cells of 4 pixels; slower.</source>
            <translation>pixels : tels quels ; features : ce que le réseau fourni y voit, en cellules de 4 pixels ; plus lent.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Measure of similarity</source>
            <translation>Mesure de similarité</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>ncc: normalised cross-correlation, to which light and contrast do not matter; ssd, sad: squared and absolute differences, to which they do; sad is slow; cosine: angle between the values. auto: ncc of pixels, cosine of features.</source>
            <translation>ncc : corrélation croisée normalisée, à laquelle la lumière et le contraste sont indifférents ; ssd, sad : différences quadratiques et absolues, auxquelles ils ne le sont pas ; sad est lente ; cosine : angle entre les valeurs. auto : ncc pour pixels, cosine pour features.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>What is compared. None: all but alpha.</source>
            <translation>Ce qui est comparé. Aucune : toutes sauf alpha.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Class of the matches</source>
            <translation>Classe des résultats</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Code and name that labels of the matches have, as 5=car.</source>
            <translation>Code et nom des étiquettes des résultats, comme 5=car.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Matches</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>A polygon for each match. Fields score, rotation (degrees clockwise), scale, class and name.</source>
            <translation>Un polygone par résultat. Champs score, rotation (degrés dans le sens horaire), scale, class et name.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>Similarity</source>
            <translation>Similarité</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>The best score of each pixel.</source>
            <translation>Le meilleur score de chaque pixel.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/match.py"></location>
            <source>The matches as a class raster to train on; the rest of the image has no label.</source>
            <translation>Les résultats en raster de classes pour l’entraînement ; le reste de l’image n’a pas d’étiquette.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_widget.py"></location>
            <location filename="../../plugin/segment/model_choice.py"></location>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>Choose a model folder</source>
            <translation>Choisir un dossier de modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_widget.py"></location>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/segment/model_choice.py"></location>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>Model folder</source>
            <translation>Dossier du modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/parameters.py"></location>
            <source>The bands are {!r}; give their numbers, as 1,2,3.</source>
            <translation>Les bandes sont {!r} ; donnez leurs numéros, comme 1,2,3.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/parameters.py"></location>
            <source>No data</source>
            <translation>Sans données</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/parameters.py"></location>
            <source>Which values are no data. Automatic (auto): as the layer's properties and the file say, and a constant edge that nobody declared; none: all values are data, but for an alpha band or a mask; or values and ranges of them, as 0, 255 or 0:12.</source>
            <translation>Quelles valeurs sont sans donnée. Automatique (auto) : comme le disent les propriétés de la couche et le fichier, et un bord constant que personne n'a déclaré ; none : toutes les valeurs sont des données, sauf une bande alpha ou un masque ; ou des valeurs et des plages, comme 0, 255 ou 0:12.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Refine boundaries</source>
            <translation>Affiner les limites</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>Moves the borders of a map's classes onto the borders that its image shows.</source>
            <translation>Déplace les limites des classes d'une carte sur celles que montre son image.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>boundary,border,edge,contour,superpixel,sharpen,smooth,sketch tokens,CRF</source>
            <translation>limite,bord,contour,superpixel,affiner,lisser,sketch tokens,CRF</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>&lt;p&gt;Moves the borders of a map onto the borders that its image shows: pixels that look alike and lie together (superpixels) tend to get one class, and a border is cheap where edges between classes are seen, dear elsewhere. Classes change where the map is unsure: near its borders, or where scores or the confidence say so. The map itself is never changed. Better still, tick “Refine boundaries” when you classify: then the scores of all classes are known.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Déplace les limites d'une carte sur celles que montre son image : les pixels qui se ressemblent et se touchent (superpixels) tendent vers une même classe, et une limite coûte peu là où l'on voit des contours entre classes, beaucoup ailleurs. Les classes changent là où la carte n'est pas sûre : près de ses limites, ou là où les probabilités ou la confiance le disent. La carte elle-même n'est jamais modifiée. Mieux encore : cochez « Affiner les limites » lors de la classification ; les probabilités de toutes les classes sont alors connues.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>The image that the map was made of; on other pixels, too.</source>
            <translation>L'image dont la carte est issue ; même sur d'autres pixels.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>A class raster, or a raster of scores: a band for each class, with its probability. It stays as it is.</source>
            <translation>Un raster de classes, ou un raster de probabilités : une bande par classe. Il reste tel quel.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>The confidence raster of the same run: sure pixels keep their class more often.</source>
            <translation>Le raster de confiance du même traitement : les pixels sûrs gardent plus souvent leur classe.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>Edges of the model</source>
            <translation>Contours du modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>A model that was trained with “Learn the edges, too” and kept its own, or a forest of sketch tokens. Empty: the built-in edges.</source>
            <translation>Un modèle entraîné avec « Apprendre aussi les contours » et qui a gardé les siens, ou une forêt de sketch tokens. Vide : les contours fournis.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>Block (pixels)</source>
            <translation>Bloc (pixels)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>Side of the blocks that are refined at once. The result is the same; smaller needs less memory, and more time.</source>
            <translation>Côté des blocs affinés à la fois. Le résultat est le même ; plus petits, ils demandent moins de mémoire et plus de temps.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/refine.py"></location>
            <source>Refined classes</source>
            <translation>Classes affinées</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Draw sample points</source>
            <translation>Tirer des points d'échantillon</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Draws a random sample of a class map's pixels, as points with a form to fill in the true class.</source>
            <translation>Tire un échantillon aléatoire des pixels d'une carte de classes, en points avec un formulaire pour saisir la vraie classe.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>sampling,stratified,random points,validation,accuracy,sample size,Olofsson,Cochran</source>
            <translation>échantillonnage,stratifié,points aléatoires,validation,exactitude,taille de l'échantillon,Olofsson,Cochran</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>&lt;p&gt;Draws places of a class map at which somebody looks up what is truly there: a probability sample, from which “Assess accuracy” estimates the accuracy and the class areas of the whole map with standard errors. The form lists the classes; it does not show what the map says, because who knows it agrees with it too often. Points are numbered in random order: whoever stops early has still looked at a random part.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Tire des endroits d'une carte de classes où quelqu'un vérifie ce qui s'y trouve vraiment : un échantillon probabiliste, d'où « Évaluer l'exactitude » estime l'exactitude et les surfaces des classes de toute la carte, avec les erreurs types. Le formulaire liste les classes ; il ne montre pas ce que dit la carte, car qui le sait l'approuve trop souvent. Les points sont numérotés en ordre aléatoire : qui s'arrête tôt a tout de même vu une partie aléatoire.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Sample points</source>
            <translation>Points d'échantillon</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Points with a form: fill in “True class” at each, then give the layer to “Assess accuracy”.</source>
            <translation>Points avec un formulaire : remplissez « True class » à chacun, puis donnez la couche à « Évaluer l'exactitude ».</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Number of points</source>
            <translation>Nombre de points</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Sample of {}</source>
            <translation>Échantillon de {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>What to draw from: a class raster, or polygons with a class field.</source>
            <translation>Ce dont on tire : un raster de classes, ou des polygones avec un champ de classe.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Class field of the map</source>
            <translation>Champ de classe de la carte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Design</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>stratified: so many in each class of the map; simple: anywhere; systematic: on a square lattice with a random start.</source>
            <translation>stratified : tant dans chaque classe de la carte ; simple : n'importe où ; systematic : sur une grille carrée au départ aléatoire.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>0: as many as the standard error below takes (Cochran 1977; Olofsson et al. 2014).</source>
            <translation>0 : autant qu'en demande l'erreur type ci-dessous (Cochran 1977 ; Olofsson et al. 2014).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Wanted standard error</source>
            <translation>Erreur type souhaitée</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Of overall accuracy; the 95 % interval is about twice as wide to each side.</source>
            <translation>De l'exactitude globale ; l'intervalle à 95 % s'étend environ deux fois plus loin de chaque côté.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Expected accuracy</source>
            <translation>Exactitude attendue</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>What the map is guessed to reach, as a share of 1.</source>
            <translation>Ce que la carte devrait atteindre, en part de 1.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Draw inside these polygons only, or inside the selected ones.</source>
            <translation>Ne tirer que dans ces polygones, ou dans ceux sélectionnés.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Allocation</source>
            <translation>Allocation</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Of a stratified sample: proportional to area; equal in all classes; balanced: by area, but so many at least in each.</source>
            <translation>D'un échantillon stratifié : proportional, selon la surface ; equal, autant dans toutes les classes ; balanced, selon la surface, mais au moins tant dans chacune.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Points in a class, at least</source>
            <translation>Points dans une classe, au moins</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Of a balanced sample.</source>
            <translation>D'un échantillon équilibré (balanced).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>Of polygons, which are drawn from in pixels of this size. 0: by the size of the polygons.</source>
            <translation>Des polygones, dont on tire en pixels de cette taille. 0 : selon la taille des polygones.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/samplepoints.py"></location>
            <source>The same number draws the same points.</source>
            <translation>Le même nombre tire les mêmes points.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Classify land cover</source>
            <translation>Classer l'occupation du sol</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>Turns an orthophoto into a styled map of land-cover classes.</source>
            <translation>Transforme une orthophoto en carte stylée des classes d'occupation du sol.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>segmentation,land cover,orthophoto,classification,deep learning,neural network,building,tree</source>
            <translation>segmentation,occupation du sol,orthophoto,classification,apprentissage profond,réseau de neurones,bâtiment,arbre</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>&lt;p&gt;Classifies an orthophoto of 5 to 30 cm per pixel into the classes of a model; the bundled model knows impervious surfaces, building, low vegetation, tree, car and clutter. Writes a raster of class codes (0 is no data), polygons with class, area and mean confidence, and on request the confidence of every pixel. They are added to the project as one styled group.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Classe une orthophoto de 5 à 30 cm par pixel selon les classes d'un modèle ; le modèle fourni connaît les surfaces imperméables, les bâtiments, la végétation basse, les arbres, les voitures et les objets divers. Écrit un raster des codes de classe (0 : sans données), des polygones avec classe, surface et confiance moyenne et, sur demande, la confiance de chaque pixel. Ils sont ajoutés au projet en un seul groupe stylé.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <location filename="../../plugin/algorithms/translated.py"></location>
            <source>Copying the polygons</source>
            <translation>Copie des polygones</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>What is done so far is kept in {}; run again with “Resume” to go on.</source>
            <translation>Ce qui est déjà fait est conservé dans {} ; relancez avec « Reprendre l'exécution arrêtée » pour continuer.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>{} They are kept in {}.</source>
            <translation>{} Ils sont conservés dans {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>{} but the model {!r} takes {} ({}); choose them in this order, or none.</source>
            <translation>{} mais le modèle {!r} en prend {} ({}) ; choisissez-les dans cet ordre, ou aucune.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>{} band is chosen</source>
            <translation>{} bande est choisie</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>{} bands are chosen</source>
            <translation>{} bandes sont choisies</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment.py"></location>
            <source>{:.1f} s, {:.2f} Mpx/s on {}</source>
            <translation>{:.1f} s, {:.2f} Mpx/s sur {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>The raster to classify: a file of any size, number of bands and data type, or a layer that is no file (WMS, WMTS, XYZ, WCS, PostGIS, virtual, in memory), whose extent is fetched first. Mind the terms of use of a server.</source>
            <translation>Le raster à classer : un fichier de toute taille, tout nombre de bandes et tout type de données, ou une couche qui n'est pas un fichier (WMS, WMTS, XYZ, WCS, PostGIS, virtuelle, en mémoire), dont l'emprise est d'abord téléchargée. Respectez les conditions d'utilisation du serveur.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>The image's bands in the order of the model's (red, green, blue for the bundled one). None: by their names and colours, else the first ones.</source>
            <translation>Les bandes de l’image dans l’ordre du modèle (rouge, vert, bleu pour celui fourni). Aucune : par leurs noms et couleurs, sinon les premières.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Classify this rectangle only. In another coordinate system it is brought to the image's. Layers that cover the world need one, or a mask.</source>
            <translation>Ne classer que ce rectangle. Donné dans un autre système de coordonnées, il est ramené à celui de l'image. Les couches qui couvrent le monde en demandent un, ou un masque.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Move the borders of classes onto those that the image shows, by superpixels and edges, before each pixel gets its class. Costs some seconds of a processor's core per megapixel, and a byte of disk per class and pixel while it runs.</source>
            <translation>Déplace les limites des classes sur celles que montre l'image, par superpixels et contours, avant que chaque pixel reçoive sa classe. Coûte quelques secondes d'un cœur du processeur par mégapixel et, pendant l'exécution, un octet de disque par classe et pixel.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/segment/model_choice.py"></location>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>The name of a bundled model, or a model folder (one with a card.json).</source>
            <translation>Le nom d'un modèle fourni, ou un dossier de modèle (avec un card.json).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Classify inside these polygons only, or inside the selected ones. All else becomes no data and costs no time.</source>
            <translation>Ne classer que dans ces polygones, ou dans ceux sélectionnés. Tout le reste devient sans données et ne prend pas de temps.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Minimum area of a polygon (m²)</source>
            <translation>Surface minimale d'un polygone (m²)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Smaller polygons go to the neighbour with the longest shared border. The raster keeps them. 0: keep all.</source>
            <translation>Les polygones plus petits vont au voisin ayant la plus longue limite commune. Le raster les garde. 0 : tout garder.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>How far the borders of polygons may move. Shared borders stay shared. 0: follow the pixels exactly.</source>
            <translation>De combien les limites des polygones peuvent bouger. Les limites communes le restent. 0 : suivre exactement les pixels.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Compute and write at this size. Not set: compute at the size the model was trained at, write on the image's pixels. Layers that are no file are fetched at this size, or at the nearest they have.</source>
            <translation>Calculer et écrire à cette taille. Vide : calculer à la taille d'entraînement du modèle, écrire sur les pixels de l'image. Les couches qui ne sont pas des fichiers sont téléchargées à cette taille, ou à la plus proche qu'elles ont.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Scaling of values</source>
            <translation>Mise à l’échelle des valeurs</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>How values that are not 8-bit become what the model knows: by the model's own range (card), by the image's 2nd and 98th percentiles, or automatic (auto): the first where the values fit, else the second. The log says which.</source>
            <translation>Comment des valeurs qui ne sont pas sur 8 bits deviennent ce que le modèle connaît : selon la plage propre au modèle (card), selon les 2e et 98e centiles de l'image, ou automatique (auto) : le premier là où les valeurs conviennent, sinon le second. Le journal dit lequel.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Tile (pixels)</source>
            <translation>Tuile (pixels)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Side of the window that the network sees at once, a multiple of 16. Smaller needs less memory.</source>
            <translation>Côté de la fenêtre que le réseau voit d'un coup, un multiple de 16. Plus petit, il faut moins de mémoire.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Overlap (pixels)</source>
            <translation>Recouvrement (pixels)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>What neighbouring windows share and blend, at most three quarters of the tile. More is slower and smoother.</source>
            <translation>Ce que les fenêtres voisines partagent et fondent, au plus trois quarts de la tuile. Plus, c’est plus lent et plus lisse.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Batch (windows)</source>
            <translation>Lot (fenêtres)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Windows at once on a graphics card; halved when its memory runs out.</source>
            <translation>Fenêtres à la fois sur une carte graphique ; réduites de moitié quand sa mémoire manque.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Where the network runs. Automatic (auto): a graphics card where there is one, else the processor.</source>
            <translation>Où le réseau calcule. Automatique (auto) : une carte graphique s'il y en a une, sinon le processeur.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Precision</source>
            <translation>Précision</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Of the network's arithmetic. Automatic (auto): half precision where it is faster.</source>
            <translation>De l'arithmétique du réseau. Automatique (auto) : demi-précision là où elle est plus rapide.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>On this computer (here), on several of its cores (threads:N, processes:N), or on a Dask cluster (dask://HOST:PORT). The result is the same to the byte.</source>
            <translation>Sur cet ordinateur (here), sur plusieurs de ses cœurs (threads:N, processes:N), ou sur une grappe Dask (dask://HOST:PORT). Le résultat est le même à l'octet près.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Resume a stopped run</source>
            <translation>Reprendre l'exécution arrêtée</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Go on where a run with the same settings and outputs stopped, and keep the work for it when this run is cancelled.</source>
            <translation>Continuer là où une exécution avec les mêmes réglages et sorties s'est arrêtée, et garder le travail pour cela si celle-ci est annulée.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Overwrite checked polygons</source>
            <translation>Écraser les polygones vérifiés</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Replace a file of polygons though somebody has checked some of them. No: such a run is refused.</source>
            <translation>Remplacer un fichier de polygones bien que quelqu'un en ait vérifié certains. Non : une telle exécution est refusée.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Outlines of single buildings with right angles, beside the polygons: touching roofs parted, courtyards kept, round buildings left round. Fields area_m2, confidence and direction (of the longer walls, degrees clockwise from north).</source>
            <translation>Contours de bâtiments isolés à angles droits, à côté des polygones : les toits qui se touchent sont séparés, les cours conservées, les bâtiments ronds restent ronds. Champs area_m2, confidence et direction (des murs les plus longs, en degrés dans le sens horaire depuis le nord).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Edge map</source>
            <translation>Carte des contours</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>GeoTIFF with the edges that refined borders move onto: lines one pixel wide, 0 to 100 per cent; 255 is no data. Only where boundaries are refined.</source>
            <translation>GeoTIFF des contours vers lesquels vont les limites affinées : lignes larges d'un pixel, 0 à 100 pour cent ; 255 : sans données. Seulement où les limites sont affinées.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Land-cover polygons</source>
            <translation>Polygones d'occupation du sol</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Polygons with class, name, area_m2 and confidence; a GeoPackage, or any other format by a copy.</source>
            <translation>Polygones avec class, name, area_m2 et confidence ; un GeoPackage, ou tout autre format par copie.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Land-cover classes</source>
            <translation>Classes d'occupation du sol</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>Cloud Optimized GeoTIFF of class codes with colours and names; 0 is no data.</source>
            <translation>Cloud Optimized GeoTIFF des codes de classe avec couleurs et noms ; 0 : sans données.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segment_parameters.py"></location>
            <source>GeoTIFF with the probability of each pixel's class, 0 to 100 per cent; 255 is no data.</source>
            <translation>GeoTIFF avec la probabilité de la classe de chaque pixel, de 0 à 100 pour cent ; 255 : sans données.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Classify many tiles</source>
            <translation>Classer de nombreuses dalles</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Turns many orthophoto tiles into one seamless map of land-cover classes.</source>
            <translation>Transforme de nombreuses dalles d'orthophoto en une seule carte d'occupation du sol sans raccord visible.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>tiles,mosaic,batch,segmentation,land cover,orthophoto,classification,cluster,dask,tile index</source>
            <translation>dalles,mosaïque,lot,segmentation,occupation du sol,orthophoto,classification,grappe,dask,index de dalles</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>&lt;p&gt;Classifies many rasters, overlapping or not, as if they were one: the network looks beyond a tile's border, so no seam shows, and a tile comes out the same whether it is computed alone or with all. Writes a class map of each tile, a virtual raster of all, an index with areas, confidence, time and errors of each tile, and on request one mosaic and polygons across all borders.&lt;/p&gt;&lt;p&gt;The same settings with the same folder go on: finished tiles are kept; a changed tile, and the neighbours that see it, are computed anew. A tile that fails is listed in the index, and the rest goes on.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Classe de nombreux rasters, qui se recouvrent ou non, comme s'ils n'en faisaient qu'un : le réseau regarde au-delà du bord d'une dalle, si bien qu'aucun raccord n'apparaît, et une dalle donne le même résultat calculée seule ou avec toutes. Écrit une carte de classes de chaque dalle, un raster virtuel de toutes, un index avec surfaces, confiance, durée et erreurs de chaque dalle et, sur demande, une mosaïque et des polygones par-dessus tous les bords.&lt;/p&gt;&lt;p&gt;Les mêmes réglages avec le même dossier reprennent le travail : les dalles terminées sont gardées ; une dalle modifiée, et les voisines qui la voient, sont recalculées. Une dalle en échec figure dans l'index, et le reste continue.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Index of the tiles</source>
            <translation>Index des dalles</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Finished tiles</source>
            <translation>Dalles terminées</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Failed tiles</source>
            <translation>Dalles en échec</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>The layer {!r} has another coordinate system than its file; save it with that system first.</source>
            <translation>La couche {!r} a un autre système de coordonnées que son fichier ; enregistrez-la d'abord avec ce système.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>No tiles are named; choose raster layers, a folder, or a list, virtual raster or tile index.</source>
            <translation>Aucune dalle n'est indiquée ; choisissez des couches raster, un dossier, ou une liste, un raster virtuel ou un index de dalles.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Tiles</source>
            <translation>Dalles</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Folder of tiles</source>
            <translation>Dossier de dalles</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>List, virtual raster or tile index</source>
            <translation>Liste, raster virtuel ou index de dalles</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Raster layers of one coordinate system, pixel size and type; others are named and left out. Later ones lie on top.</source>
            <translation>Couches raster de même système de coordonnées, taille de pixel et type ; les autres sont nommées et laissées de côté. Les suivantes sont au-dessus.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>All rasters in it, at any depth.</source>
            <translation>Tous les rasters qu'il contient, à toute profondeur.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>A text file with a path in each line, a VRT, or a tile index (gdaltindex, GTI) as GeoPackage, GeoJSON or shapefile.</source>
            <translation>Un fichier texte avec un chemin par ligne, un VRT, ou un index de dalles (gdaltindex, GTI) en GeoPackage, GeoJSON ou shapefile.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Class maps</source>
            <translation>Cartes de classes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>tiles: a file for each tile, and a virtual raster of all. mosaic: one GeoTIFF of all, too.</source>
            <translation>tiles : un fichier par dalle et un raster virtuel de toutes. mosaic : aussi un GeoTIFF de toutes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>Polygons</source>
            <translation>Polygones</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>none; tiles: a GeoPackage for each tile; joined: one GeoPackage, its polygons whole across the tiles' borders.</source>
            <translation>none : aucun ; tiles : un GeoPackage par dalle ; joined : un GeoPackage dont les polygones restent entiers par-dessus les bords des dalles.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Format of joined polygons</source>
            <translation>Format des polygones réunis</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>gpkg: a GeoPackage. fgb, parquet: FlatGeobuf or GeoParquet too, where the GDAL of this QGIS writes it.</source>
            <translation>gpkg : un GeoPackage. fgb, parquet : aussi FlatGeobuf ou GeoParquet, si le GDAL de ce QGIS l'écrit.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Keep the confidence</source>
            <translation>Garder la confiance</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>A raster of 0 to 100 per cent beside each class map; 255 is no data.</source>
            <translation>Un raster de 0 à 100 pour cent à côté de chaque carte de classes ; 255 signifie aucune donnée.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Extent of the grid</source>
            <translation>Emprise de la grille</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Name one that holds all tiles to come, so that later ones do not move the windows. Empty: what the tiles cover.</source>
            <translation>Indiquez-en une qui contienne aussi les dalles à venir, pour que les suivantes ne déplacent pas les fenêtres. Vide : ce que couvrent les dalles.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Of the tiles, in the order of the model's, as 1,2,3. Empty: by their names and colours.</source>
            <translation>Des dalles, dans l'ordre du modèle, comme 1,2,3. Vide : d'après leurs noms et couleurs.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Compute and write at this size. Not set: compute at the size the model was trained at, write on the tiles' pixels.</source>
            <translation>Calculer et écrire à cette taille. Non défini : calculer à la taille d'entraînement du modèle, écrire sur les pixels des tuiles.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>How values that are not 8-bit become what the model knows: by the model's own range, or by the percentiles of all tiles.</source>
            <translation>Comment les valeurs qui ne sont pas sur 8 bits deviennent celles que connaît le modèle : par son propre intervalle, ou par les percentiles de toutes les dalles.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Window (pixels)</source>
            <translation>Fenêtre (pixels)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Side of the squares that the network sees at once; a multiple of 16.</source>
            <translation>Côté des carrés que le réseau voit à la fois ; un multiple de 16.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Of neighbouring windows, at most three quarters of them.</source>
            <translation>De fenêtres voisines, au plus les trois quarts.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>Folder of the map</source>
            <translation>Dossier de la carte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/segmenttiles.py"></location>
            <source>Gets the class maps, the index and all else. The same folder goes on where a run was stopped.</source>
            <translation>Reçoit les cartes de classes, l'index et tout le reste. Le même dossier reprend là où une exécution s'est arrêtée.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Teach by strokes</source>
            <translation>Apprendre par traits</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Corrects a model by a few strokes that were painted where its map is wrong; the result is a model.</source>
            <translation>Corrige un modèle par quelques traits peints là où sa carte est fausse ; le résultat est un modèle.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>strokes,scribbles,interactive,correction,active learning,training,random forest</source>
            <translation>traits,gribouillis,interactif,correction,apprentissage actif,entraînement,forêt aléatoire</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>&lt;p&gt;Corrects a model for one place: paint strokes where its map is wrong (“Teach” in the panel, or any label layer), and a classifier on the network's own features learns from them. What the network knew before stays where nothing painted looks like it. Strokes of last year teach this year's image. The model that comes of it is one like any other; its card tells which strokes it has learnt from.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Corrige un modèle pour un lieu : peignez des traits là où sa carte est fausse (« Apprendre » dans le panneau, ou toute couche d'étiquettes), et un classifieur sur les caractéristiques du réseau en apprend. Ce que le réseau savait reste là où rien de peint n'y ressemble. Les traits de l'an passé instruisent l'image de cette année. Le modèle obtenu est un modèle comme les autres ; sa fiche dit de quels traits il a appris.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>A new folder, for “Classify land cover” and all else that takes a model.</source>
            <translation>Un nouveau dossier, pour « Classer l'occupation du sol » et tout ce qui prend un modèle.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Number of strokes</source>
            <translation>Nombre de traits</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>There is another model in {}; choose another folder.</source>
            <translation>Il y a un autre modèle dans {} ; choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>There are no strokes; choose a layer of polygons, lines or points with a class.</source>
            <translation>Il n'y a pas de traits ; choisissez une couche de polygones, de lignes ou de points ayant une classe.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>{} stroke</source>
            <translation>{} trait</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>{} strokes</source>
            <translation>{} traits</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>{} taught nothing: outside the image, on no data, hidden by others, or of a new class with fewer than three.</source>
            <translation>{} n'ont rien appris : hors de l'image, sans données, cachés par d'autres ou d'une nouvelle classe de moins de trois.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Of the painted pixels {:.0f} % were right before, and {:.0f} % by a fit that had not seen their stroke.</source>
            <translation>Des pixels peints, {:.0f} % étaient justes avant, et {:.0f} % par un ajustement qui n'avait pas vu leur trait.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>The image on which the strokes lie.</source>
            <translation>L'image sur laquelle se trouvent les traits.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/teach/stroke_list.py"></location>
            <source>Strokes</source>
            <translation>Traits</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Polygons, lines or points with a class. Each counts the same, whatever its size.</source>
            <translation>Polygones, lignes ou points ayant une classe. Chacun compte autant, quelle que soit sa taille.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/widgets/layer_choice.py"></location>
            <source>Class field</source>
            <translation>Champ de classe</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Code or name of the class. Empty: the field that its name tells, such as class.</source>
            <translation>Code ou nom de la classe. Vide : le champ dont le nom le dit, comme class.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>The model to correct; it stays as it is. One that was taught before learns on.</source>
            <translation>Le modèle à corriger ; lui-même reste tel quel. Un modèle qui a déjà appris continue d'apprendre.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>New classes</source>
            <translation>Nouvelles classes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Classes that the model does not know yet, as 7=pool:#00a0ff, 8=solar panel; each needs three strokes.</source>
            <translation>Classes que le modèle ne connaît pas encore, comme 7=piscine:#00a0ff, 8=panneau solaire ; chacune demande trois traits.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Width of lines (m)</source>
            <translation>Largeur des lignes (m)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>On the ground.</source>
            <translation>Au sol.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Radius of points (m)</source>
            <translation>Rayon des points (m)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>Name of the model</source>
            <translation>Nom du modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Empty: its folder's.</source>
            <translation>Vide : celui de son dossier.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>At which the image is looked at. Not set: the model's.</source>
            <translation>À laquelle l'image est regardée. Non fixée : celle du modèle.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/teach.py"></location>
            <source>Where the network runs. Automatic (auto): a graphics card where there is one.</source>
            <translation>Où le réseau calcule. Automatique (auto) : sur une carte graphique s'il y en a une.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <location filename="../../plugin/training/train_dialog.py"></location>
            <source>Train a network</source>
            <translation>Entraîner un réseau</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>Trains or fine-tunes a network on labelled orthophotos; the result is a model for “Classify land cover”.</source>
            <translation>Entraîne ou affine un réseau sur des orthophotos étiquetées ; le résultat est un modèle pour « Classer l'occupation du sol ».</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>training,fine-tuning,transfer learning,deep learning,neural network,labels,augmentation,stitching</source>
            <translation>entraînement,affinage,apprentissage par transfert,apprentissage profond,réseau de neurones,étiquettes,augmentation,composition</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>&lt;p&gt;Trains a network on orthophotos and layers of labels: class rasters, or polygons, lines and points with a class field. Pixels without a label are left out, so a few drawn polygons are enough. A fifth of the labelled area is held out before training and gives the scores. Starting from a model needs minutes, starting from scratch hours. The result is a model folder for “Classify land cover”.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Entraîne un réseau sur des orthophotos et des couches d'étiquettes : rasters de classes, ou polygones, lignes et points avec un champ de classe. Les pixels sans étiquette sont laissés de côté : quelques polygones dessinés suffisent donc. Un cinquième de la surface étiquetée est mis de côté avant l'entraînement et donne les scores. En partant d'un modèle il faut des minutes, à partir de zéro des heures. Le résultat est un dossier de modèle pour « Classer l'occupation du sol ».&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>Windows, trained on or held out</source>
            <translation>Fenêtres, d'entraînement ou mises de côté</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>Mean F1 on the held-out windows</source>
            <translation>F1 moyen sur les fenêtres mises de côté</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>Overall accuracy on the held-out windows</source>
            <translation>Exactitude globale sur les fenêtres mises de côté</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} and {} do not fit together; choose one label layer for each image in the same order, or one for all.</source>
            <translation>{} et {} ne vont pas ensemble ; choisissez une couche d'étiquettes pour chaque image dans le même ordre, ou une pour toutes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} image</source>
            <translation>{} image</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} images</source>
            <translation>{} images</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>There is a model or a stopped training in {} already; choose another folder, or “Resume” to go on with it.</source>
            <translation>Il y a déjà un modèle ou un entraînement interrompu dans {} ; choisissez un autre dossier, ou « Reprendre un entraînement interrompu » pour le continuer.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>The training in {} cannot be resumed: its state was deleted; choose another folder and start from this model.</source>
            <translation>L'entraînement dans {} ne peut pas être poursuivi : son état a été supprimé ; choisissez un autre dossier et partez de ce modèle.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <location filename="../../plugin/training/windows_layer.py"></location>
            <source>Windows: {}</source>
            <translation>Fenêtres : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} and {} do not fit together; name one for each, or none.</source>
            <translation>{} et {} ne vont pas ensemble ; nommez-en un pour chacune, ou aucun.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} role</source>
            <translation>{} rôle</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} roles</source>
            <translation>{} rôles</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} label layer</source>
            <translation>{} couche d'étiquettes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>{} label layers</source>
            <translation>{} couches d'étiquettes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py"></location>
            <source>mean IoU</source>
            <translation>IoU moyen</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>Images</source>
            <translation>Images</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Orthophotos that are files, all with the same bands.</source>
            <translation>Des orthophotos qui sont des fichiers, toutes avec les mêmes bandes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>For each image, in the same order, a class raster or a layer of polygons, lines or points; or one layer for all images.</source>
            <translation>Pour chaque image, dans le même ordre, un raster de classes ou une couche de polygones, de lignes ou de points ; ou une couche pour toutes les images.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Class field of the labels</source>
            <translation>Champ de classe des étiquettes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Of vector layers: one name for all, or one for each separated by commas. Empty: the usual names.</source>
            <translation>Des couches vecteur : un nom pour toutes, ou un par couche, séparés par des virgules. Vide : les noms usuels.</translation>
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
            <translation>Le nom ou le dossier d'un modèle, ou un fichier des poids ImageNet de torchvision. Vide : à partir de zéro.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>The 2 to 254 classes to learn: isprs, a model's name, or a table such as 1=building, 2=tree:#00ff00. Empty: those of the model to start from, else ISPRS.</source>
            <translation>Les 2 à 254 classes à apprendre : isprs, le nom d'un modèle, ou une table telle que 1=building, 2=tree:#00ff00. Vide : celles du modèle de départ, sinon ISPRS.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/labels_box.py"></location>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>Meaning of the labels</source>
            <translation>Signification des étiquettes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>What values of the labels are: 7=tree, green=low vegetation+tree, shadow=ignore. With a plus sign, any one of several classes. Values that are not named here are understood by their name or code.</source>
            <translation>Ce que sont les valeurs des étiquettes : 7=tree, green=low vegetation+tree, shadow=ignore. Avec un signe plus, l'une quelconque de plusieurs classes. Les valeurs qui ne sont pas nommées ici sont comprises par leur nom ou leur code.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>What to train</source>
            <translation>Partie à entraîner</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>all: the whole network; last: its last stage, the pyramid and the head; head: what tells the classes alone. Less is faster and needs fewer labels.</source>
            <translation>all : tout le réseau ; last : son dernier étage, la pyramide et la tête ; head : seulement ce qui distingue les classes. Moins est plus rapide et demande moins d'étiquettes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Preset</source>
            <translation>Préréglage</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>fine-tune: for few labels and a model to start from; paper: long, as published.</source>
            <translation>fine-tune : pour peu d'étiquettes et un modèle de départ ; paper : long, comme publié.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Steps</source>
            <translation>Itérations</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>How long to train. Neither steps nor minutes: as the preset says.</source>
            <translation>Durée de l'entraînement. Ni itérations ni minutes : comme le dit le préréglage.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>How long to train, instead of steps.</source>
            <translation>Durée de l'entraînement, à la place des itérations.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Share of stitched samples</source>
            <translation>Part d'exemples composés</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Samples that are stitched from random parts of four windows; 0 to 1. Not set: as the preset says.</source>
            <translation>Exemples composés de parties aléatoires de quatre fenêtres ; 0 à 1. Non définie : comme le dit le préréglage.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Flip, turn, scale and relight samples</source>
            <translation>Retourner, tourner, redimensionner et rééclairer les exemples</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Shows the network more than there is. auto: as the preset says.</source>
            <translation>Montre au réseau plus qu'il n'y a. auto : comme le dit le préréglage.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Balance the classes</source>
            <translation>Équilibrer les classes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Draws samples so that rare classes are seen about as often as common ones. auto: as the preset says.</source>
            <translation>Tire les exemples de sorte que les classes rares soient vues à peu près aussi souvent que les fréquentes. auto : comme le dit le préréglage.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>On the ground, of labels that are lines.</source>
            <translation>Au sol, des étiquettes qui sont des lignes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>On the ground, of labels that are points.</source>
            <translation>Au sol, des étiquettes qui sont des points.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Bands of the images</source>
            <translation>Bandes des images</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Their numbers, the same in every image, as 4,1,2. Empty: all but transparency, colours first.</source>
            <translation>Leurs numéros, les mêmes dans chaque image, comme 4,1,2. Vide : toutes sauf la transparence, les couleurs d’abord.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Side of a sample. Smaller needs less memory and fewer labels, larger shows more of what is around.</source>
            <translation>Côté d'un exemple. Plus petit, il faut moins de mémoire et moins d'étiquettes ; plus grand, il montre mieux les alentours.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Roles of the images</source>
            <translation>Rôles des images</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>training or held out, one for each image, separated by commas. Empty: a fifth of what is labelled is held out.</source>
            <translation>training ou held out, un pour chaque image, séparés par des virgules. Vide : un cinquième de ce qui est étiqueté est mis de côté.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>To train at. Not set: that of the model to start from, else that of the first image.</source>
            <translation>Pour l'entraînement. Non définie : celle du modèle de départ, sinon celle de la première image.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Of a training from scratch: resnet18-spp-steps, resnet50-spp-os8 …</source>
            <translation>D'un entraînement à partir de zéro : resnet18-spp-steps, resnet50-spp-os8 …</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Batch (samples)</source>
            <translation>Lot (exemples)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Samples in a step. Not set: as the preset says.</source>
            <translation>Exemples par itération. Non défini : comme le dit le préréglage.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Parts of a batch</source>
            <translation>Parties d'un lot</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>In which a batch goes through the network, where memory is short.</source>
            <translation>En lesquelles un lot passe par le réseau, quand la mémoire est juste.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Optimiser</source>
            <translation>Optimiseur</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>How weights follow from gradients. auto: as the preset says.</source>
            <translation>Comment les poids suivent les gradients. auto : comme le dit le préréglage.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Learning rate</source>
            <translation>Taux d'apprentissage</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>At the start. Not set: as the preset says.</source>
            <translation>Au début. Non défini : comme le dit le préréglage.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Weigh rare classes more</source>
            <translation>Pondérer davantage les classes rares</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>In the loss, by median frequency. auto: as the preset says.</source>
            <translation>Dans la perte, selon la fréquence médiane. auto : comme le dit le préréglage.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Focal loss</source>
            <translation>Perte focale</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>The power by which pixels that are sure count less. Not set: as the preset says.</source>
            <translation>La puissance selon laquelle les pixels sûrs comptent moins. Non définie : comme le dit le préréglage.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Dice loss</source>
            <translation>Perte de Dice</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Its weight beside the cross entropy. Not set: as the preset says.</source>
            <translation>Son poids à côté de l'entropie croisée. Non définie : comme le dit le préréglage.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Moving average of the weights</source>
            <translation>Moyenne mobile des poids</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>What it keeps of itself per step; it is judged and kept. Not set: as the preset says.</source>
            <translation>Ce qu'elle garde d'elle-même à chaque itération ; c'est elle qui est jugée et conservée. Non définie : comme le dit le préréglage.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Save the state every (steps)</source>
            <translation>Enregistrer l'état toutes les (étapes)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Between validations too, so that a long training that is killed loses little. 0: with them only. Not set: by the preset.</source>
            <translation>Aussi entre les validations, pour qu'un long entraînement interrompu perde peu. 0 : avec elles seulement. Non défini : selon le préréglage.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Validate every (steps)</source>
            <translation>Valider toutes les (itérations)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>How often the network is judged on what is held out. Not set: as the preset says.</source>
            <translation>À quelle fréquence le réseau est jugé sur ce qui est mis de côté. Non défini : comme le dit le préréglage.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Patience (validations)</source>
            <translation>Patience (validations)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Ends after so many validations without a better one. 0: never. Not set: as the preset says.</source>
            <translation>S'arrête après autant de validations sans une meilleure. 0 : jamais. Non définie : comme le dit le préréglage.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Learn the edges, too</source>
            <translation>Apprendre aussi les contours</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Where borders between classes are, for “Refine boundaries” of maps that this model makes.</source>
            <translation>Où se trouvent les limites entre classes, pour « Affiner les limites » des cartes de ce modèle.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>The same number draws the same samples.</source>
            <translation>Le même nombre tire les mêmes exemples.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Keep the best network when cancelled</source>
            <translation>Garder le meilleur réseau en cas d'annulation</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Cancelling ends the training with the best network so far, once there is one; else it leaves nothing.</source>
            <translation>L'annulation termine l'entraînement avec le meilleur réseau jusque-là, dès qu'il y en a un ; sinon elle ne laisse rien.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Resume a stopped training</source>
            <translation>Reprendre un entraînement interrompu</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Go on where a training with the same settings stopped in this folder.</source>
            <translation>Continuer là où un entraînement avec les mêmes réglages s'est arrêté dans ce dossier.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Add the windows to the project</source>
            <translation>Ajouter les fenêtres au projet</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Shows on the map which windows were trained on and which were held out.</source>
            <translation>Montre sur la carte quelles fenêtres ont servi à l'entraînement et lesquelles ont été mises de côté.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_parameters.py"></location>
            <source>Gets card, weights, history and windows. Its name is the model's.</source>
            <translation>Reçoit la fiche, les poids, l'historique et les fenêtres. Son nom est celui du modèle.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/translated.py"></location>
            <source>This QGIS writes no {} (the driver {!r} of its GDAL is missing); choose another format for the polygons.</source>
            <translation>Ce QGIS n'écrit pas de {} (le pilote {!r} de son GDAL manque) ; choisissez un autre format pour les polygones.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/translated.py"></location>
            <location filename="../../plugin/layers.py"></location>
            <source>The polygons cannot be written to {} ({}).</source>
            <translation>Les polygones ne peuvent pas être écrits dans {} ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/finder.py"></location>
            <source>Draw a box around one object on the map, and see all that look like it.</source>
            <translation>Tracer sur la carte un cadre autour d’un objet et voir tous ceux qui y ressemblent.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/finder.py"></location>
            <source>The map shows no raster layer; add an orthophoto, or choose one in the layer panel.</source>
            <translation>La carte ne montre aucune couche raster ; ajoutez une orthophoto ou choisissez-en une dans le panneau des couches.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/finder.py"></location>
            <source>Looking for what looks alike in {}</source>
            <translation>Recherche de ce qui se ressemble dans {}</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/finder.py"></location>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Looks alike</source>
            <translation>Se ressemble</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/finder.py"></location>
            <source>Nothing else looks like this; draw the box tighter, or look in more directions.</source>
            <translation>Rien d’autre n’y ressemble ; tracez le cadre plus serré ou cherchez dans plus de directions.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/labels.py"></location>
            <source>{} labels are in {}; correct them there, then train on them.</source>
            <translation>{} étiquettes sont dans {} ; corrigez-les là, puis entraînez avec elles.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>In how many directions objects may lie; more take longer.</source>
            <translation>Dans combien de directions les objets peuvent être ; davantage prend plus de temps.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>as in the box</source>
            <translation>comme dans le cadre</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>four</source>
            <translation>quatre</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>any, coarse</source>
            <translation>toutes, grossières</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>any</source>
            <translation>toutes</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>any, fine</source>
            <translation>toutes, fines</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Where to look: what the map shows is quick.</source>
            <translation>Où chercher : ce que montre la carte est rapide.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Search</source>
            <translation>Chercher dans</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>What the map shows</source>
            <translation>Ce que montre la carte</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Whole image</source>
            <translation>Image entière</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Pixels as they are, or what the bundled network sees in them, which is slower.</source>
            <translation>Les pixels tels quels, ou ce que le réseau fourni y voit, ce qui est plus lent.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Features of the network</source>
            <translation>Caractéristiques du réseau</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Least score of a match; to the left more is found, and more that is something else.</source>
            <translation>Score minimal d’un résultat ; vers la gauche on trouve davantage, et davantage d’autres choses.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>What labels of the matches are called.</source>
            <translation>Comment s’appellent les étiquettes des résultats.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Make a label layer of the matches that are kept, to correct and to train on.</source>
            <translation>Faire une couche d’étiquettes des résultats gardés, à corriger et pour l’entraînement.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Use as labels</source>
            <translation>Utiliser comme étiquettes</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>Stop looking.</source>
            <translation>Arrêter la recherche.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>&amp;Directions</source>
            <translation>&amp;Directions</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>&amp;Search</source>
            <translation>&amp;Chercher dans</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>&amp;Compare</source>
            <translation>&amp;Comparer</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/panel.py"></location>
            <source>{} of {} places</source>
            <translation>{} sur {} endroits</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/scores.py"></location>
            <source>Scores of the matches</source>
            <translation>Scores des résultats</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/scores.py"></location>
            <source>How many places have which score. Click or drag to set the threshold.</source>
            <translation>Combien d’endroits ont quel score. Cliquez ou faites glisser pour fixer le seuil.</translation>
        </message>
        <message>
            <location filename="../../plugin/alike/scores.py"></location>
            <source>Draw a box around one object</source>
            <translation>Tracez un cadre autour d’un objet</translation>
        </message>
        <message>
            <location filename="../../plugin/corrected_layer.py"></location>
            <source>Corrected: {}</source>
            <translation>Corrigé : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/environment.py"></location>
            <source>The setting landquilt/python names {}, which is not a program; correct it, or empty it to use LandQuilt's own.</source>
            <translation>Le paramètre landquilt/python nomme {}, qui n'est pas un programme ; corrigez-le, ou videz-le pour utiliser celui de LandQuilt.</translation>
        </message>
        <message>
            <location filename="../../plugin/environment.py"></location>
            <source>LandQuilt's backend is not installed (looked in {} and {}); open the LandQuilt panel and press “Install backend”.</source>
            <translation>Le moteur de LandQuilt n'est pas installé (cherché dans {} et {}) ; ouvrez le panneau LandQuilt et cliquez sur « Installer le moteur ».</translation>
        </message>
        <message>
            <location filename="../../plugin/environment.py"></location>
            <source>The installation of LandQuilt's backend was not finished; open the LandQuilt panel and press “Continue installing”.</source>
            <translation>L'installation du moteur de LandQuilt n'a pas été terminée ; ouvrez le panneau LandQuilt et cliquez sur « Continuer l'installation ».</translation>
        </message>
        <message>
            <location filename="../../plugin/environment.py"></location>
            <source>LandQuilt's backend was installed for another version of the plugin; open the LandQuilt panel and press “Update backend”.</source>
            <translation>Le moteur de LandQuilt a été installé pour une autre version de l'extension ; ouvrez le panneau LandQuilt et cliquez sur « Mettre à jour le moteur ».</translation>
        </message>
        <message>
            <location filename="../../plugin/environment.py"></location>
            <source>The backend's Python {} does not start ({}); install it anew, or name another in the options.</source>
            <translation>Le Python du moteur {} ne démarre pas ({}) ; réinstallez-le, ou nommez-en un autre dans les options.</translation>
        </message>
        <message>
            <location filename="../../plugin/environment.py"></location>
            <source>The backend's Python {} lacks {}; install it anew, or name another in the options.</source>
            <translation>Au Python du moteur {} il manque {} ; réinstallez-le, ou nommez-en un autre dans les options.</translation>
        </message>
        <message>
            <location filename="../../plugin/ground_size.py"></location>
            <source>The image has no place on the ground: its pixels are taken to be the model's {}, and areas counted in pixels; georeference it.</source>
            <translation>L'image n'a pas de place au sol : ses pixels sont pris pour ceux du modèle, {}, et les surfaces sont comptées en pixels ; géoréférencez-la.</translation>
        </message>
        <message>
            <location filename="../../plugin/ground_size.py"></location>
            <source>A pixel is {} on the ground, too coarse to be computed at {}: take a finer image, or a pixel size of {} or more.</source>
            <translation>Un pixel mesure {} au sol, trop grossier pour être calculé à {} : prenez une image plus fine, ou une taille de pixel de {} ou plus.</translation>
        </message>
        <message>
            <location filename="../../plugin/ground_size.py"></location>
            <source>A pixel is {} on the ground but the model was trained at {}: small things such as cars will be missed.</source>
            <translation>Un pixel fait {} au sol mais le modèle a été entraîné à {} : les petits objets comme les voitures seront manqués.</translation>
        </message>
        <message>
            <location filename="../../plugin/ground_size.py"></location>
            <source>A pixel is {} on the ground but the model was trained at {}: the image is reduced to that, its finest detail is not used.</source>
            <translation>Un pixel fait {} au sol mais le modèle a été entraîné à {} : l'image y est ramenée, ses détails les plus fins ne servent pas.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Remove…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Open the panel's page that makes the environment anew. What is entered here is applied.</source>
            <translation>Ouvrir la page du panneau qui refait l’environnement. Ce qui est saisi ici est appliqué.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Open the panel's page that replaces PyTorch's build. What is entered here is applied.</source>
            <translation>Ouvrir la page du panneau qui remplace la version de PyTorch. Ce qui est saisi ici est appliqué.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Delete the environment in your QGIS profile. Your models stay.</source>
            <translation>Effacer l’environnement du profil QGIS. Vos modèles restent.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Add cluster computing…</source>
            <translation>Ajouter le calcul sur grappe…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Install Dask, for “Run on” with dask://HOST:PORT and for computers that work for such a cluster; about {} MB.</source>
            <translation>Installer Dask, pour « Exécuter sur » avec dask://HOST:PORT et pour les ordinateurs qui travaillent pour une telle grappe ; environ {} Mo.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Reinstall…</source>
            <translation>Réinstaller…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Install…</source>
            <translation>Installer…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Switch to the processor's build…</source>
            <translation>Passer à la version pour le processeur…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Switch to the build for NVIDIA…</source>
            <translation>Passer à la version pour NVIDIA…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>A run uses the backend; wait until it is over, or cancel it, and try again.</source>
            <translation>Une exécution utilise le backend ; attendez sa fin, ou annulez-la, puis réessayez.</translation>
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
            <translation>Suppression…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>Installing…</source>
            <translation>Installation…</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>The backend can compute on clusters now.</source>
            <translation>Le moteur peut maintenant calculer sur des grappes.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/care_box.py"></location>
            <source>The backend is removed.</source>
            <translation>Le backend est supprimé.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/choices.py"></location>
            <source>There is no PyTorch for this computer ({} on {}); LandQuilt needs 64-bit Windows or Linux, or macOS 14 on an Apple chip.</source>
            <translation>Il n'y a pas de PyTorch pour cet ordinateur ({} sur {}) ; LandQuilt demande Windows ou Linux 64 bits, ou macOS 14 sur une puce Apple.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>the package index</source>
            <translation>l'index de paquets</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>a package</source>
            <translation>un paquet</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>nothing was said</source>
            <translation>sans explication</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The disk is full; free some space where the QGIS profile is and continue, nothing is downloaded twice.</source>
            <translation>Le disque est plein ; libérez de la place là où se trouve le profil QGIS et continuez, rien n'est téléchargé deux fois.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The virus scanner or a policy of this computer blocked a file; allow the folder of the backend there and continue.</source>
            <translation>L'antivirus ou une stratégie de cet ordinateur a bloqué un fichier ; autorisez-y le dossier du moteur et continuez.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The Microsoft Visual C++ runtime is missing or too old; install “VC++ Redistributable x64” from Microsoft and continue.</source>
            <translation>L'environnement d'exécution Microsoft Visual C++ manque ou est trop ancien ; installez « VC++ Redistributable x64 » de Microsoft et continuez.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>A file is held by another program, often a virus scanner or a running LandQuilt job; wait a minute and continue.</source>
            <translation>Un fichier est retenu par un autre programme, souvent un antivirus ou une tâche LandQuilt en cours ; attendez une minute et continuez.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The folder of the QGIS profile may not be written to; get the right to write there, or use another QGIS profile.</source>
            <translation>Le dossier du profil QGIS n'est pas accessible en écriture ; obtenez le droit d'y écrire, ou utilisez un autre profil QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>This Linux is too old for PyTorch (its glibc or libstdc++ lacks a version); use a newer one, e.g. Ubuntu 20.04 or later.</source>
            <translation>Ce Linux est trop ancien pour PyTorch (il manque une version à sa glibc ou libstdc++) ; utilisez-en un plus récent, p. ex. Ubuntu 20.04 ou ultérieur.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>There was not enough memory; close other programs and continue.</source>
            <translation>La mémoire n'a pas suffi ; fermez d'autres programmes et continuez.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The proxy wants a user name and a password; enter them in the options of QGIS, under Network, and continue.</source>
            <translation>Le proxy demande un nom d'utilisateur et un mot de passe ; saisissez-les dans les options de QGIS, sous Réseau, et continuez.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>A SOCKS proxy cannot be used for this; set an HTTP proxy in the options of QGIS, under Network, and continue.</source>
            <translation>Un proxy SOCKS ne convient pas ici ; réglez un proxy HTTP dans les options de QGIS, sous Réseau, et continuez.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The proxy cannot be reached or refuses; check it in the options of QGIS, under Network, and continue.</source>
            <translation>Le proxy est injoignable ou refuse ; vérifiez-le dans les options de QGIS, sous Réseau, et continuez.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The certificate of {} is not trusted, often since a company inspects traffic; add its authority to QGIS or the system.</source>
            <translation>Le certificat de {} n'est pas fiable, souvent parce qu'une entreprise inspecte le trafic ; ajoutez son autorité à QGIS ou au système.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The package index is reached without encryption, which pip refuses; name its https address in the options.</source>
            <translation>L'index de paquets est joint sans chiffrement, ce que pip refuse ; nommez son adresse https dans les options.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>A download is not the file that was tested, perhaps since it broke off; continue, and use another network if it stays so.</source>
            <translation>Un téléchargement n'est pas le fichier qui a été testé, peut-être parce qu'il s'est interrompu ; continuez, et utilisez un autre réseau si cela persiste.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>{} refuses a download (HTTP {}); ask who runs your network, or name another package index in the options.</source>
            <translation>{} refuse un téléchargement (HTTP {}) ; demandez à l'administrateur du réseau, ou nommez un autre index de paquets dans les options.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The connection to {} broke off; continue, what was downloaded is kept.</source>
            <translation>La connexion à {} s'est interrompue ; continuez, ce qui a été téléchargé est conservé.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>{} cannot be reached; check the connection to the internet, or the proxy in the options of QGIS.</source>
            <translation>{} est injoignable ; vérifiez la connexion à Internet, ou le proxy dans les options de QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>This Python cannot make environments; install its module venv (Debian, Ubuntu: python3-venv) and continue.</source>
            <translation>Ce Python ne peut pas créer d'environnements ; installez son module venv (Debian, Ubuntu : python3-venv) et continuez.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The package index has no {} for this Python and system; try another Python, or another package index.</source>
            <translation>L'index de paquets n'a pas de {} pour ce Python et ce système ; essayez un autre Python, ou un autre index de paquets.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>This processor lacks instructions that PyTorch needs (AVX); use a newer computer.</source>
            <translation>Il manque à ce processeur des instructions dont PyTorch a besoin (AVX) ; utilisez un ordinateur plus récent.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>Another QGIS is installing the backend; wait until it is done, then look again.</source>
            <translation>Un autre QGIS installe le moteur ; attendez qu'il ait fini, puis regardez à nouveau.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/diagnosis.py"></location>
            <source>The installation failed with exit status {} ({}); the log says more.</source>
            <translation>L'installation a échoué avec le code {} ({}) ; le journal en dit plus.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/extra_packages.py"></location>
            <source>Exporting to ONNX needs {} in the backend's Python ({}); install them with the button below, about {} MB.</source>
            <translation>L’export vers ONNX demande {} dans le Python du backend ({}) ; installez-les par le bouton ci-dessous, environ {} Mo.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/extra_packages.py"></location>
            <source>Exporting to ONNX needs {} in the Python that the options name; install them with: {}</source>
            <translation>L’export vers ONNX demande {} dans le Python que nomment les options ; installez-les par : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>Stopped. What was downloaded is kept.</source>
            <translation>Arrêté. Ce qui a été téléchargé est conservé.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>Trying it out</source>
            <translation>Essai</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>Looking for a Python</source>
            <translation>Recherche d'un Python</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>Going on in {}</source>
            <translation>Suite dans {}</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>Making {} with Python {} ({})</source>
            <translation>Création de {} avec Python {} ({})</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>Making the environment</source>
            <translation>Création de l'environnement</translation>
        </message>
        <message>
            <location filename="../../plugin/install/installation.py"></location>
            <source>There are {} MB free where the QGIS profile is, but {} MB are needed; free some space and try again.</source>
            <translation>Il y a {} Mo libres là où se trouve le profil QGIS, mais il en faut {} Mo ; libérez de la place et réessayez.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/interpreters.py"></location>
            <source>LandQuilt needs a Python {} to {} of 64 bits, but found {}; install one from python.org and press Install again.</source>
            <translation>LandQuilt a besoin d'un Python {} à {} en 64 bits, mais a trouvé {} ; installez-en un depuis python.org et cliquez à nouveau sur Installer.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/interpreters.py"></location>
            <location filename="../../plugin/segment/output_choice.py"></location>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="../../plugin/install/interpreters.py"></location>
            <source>LandQuilt's packages are not made for the Python {}.</source>
            <translation>Les paquets de LandQuilt ne sont pas faits pour le Python {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/interpreters.py"></location>
            <source>This Linux has glibc {}, but PyTorch needs {} or later; use a newer Linux (Debian 10, Ubuntu 20.04, RHEL 8 or later).</source>
            <translation>Ce Linux a la glibc {}, mais PyTorch demande {} ou ultérieur ; utilisez un Linux plus récent (Debian 10, Ubuntu 20.04, RHEL 8 ou ultérieur).</translation>
        </message>
        <message>
            <location filename="../../plugin/install/interpreters.py"></location>
            <source>The Python {} lacks {}; install it with your package manager (Debian, Ubuntu: python{}-venv) and press Install again.</source>
            <translation>Au Python {} il manque {} ; installez-le avec votre gestionnaire de paquets (Debian, Ubuntu : python{}-venv) et cliquez à nouveau sur Installer.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/interpreters.py"></location>
            <source>The Python {} lacks {}; install a complete one from python.org and press Install again.</source>
            <translation>Au Python {} il manque {} ; installez-en un complet depuis python.org et cliquez à nouveau sur Installer.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/meter.py"></location>
            <source>Asking for the packages</source>
            <translation>Demande des paquets</translation>
        </message>
        <message>
            <location filename="../../plugin/install/meter.py"></location>
            <source>Unpacking {} package(s), this may take minutes</source>
            <translation>Décompression de {} paquet(s), cela peut prendre quelques minutes</translation>
        </message>
        <message>
            <location filename="../../plugin/install/meter.py"></location>
            <source>Downloading {}: {} of {} MB</source>
            <translation>Téléchargement de {} : {} sur {} Mo</translation>
        </message>
        <message>
            <location filename="../../plugin/install/removal.py"></location>
            <source>Remove the backend from {}? LandQuilt cannot classify until it is installed again; your models and maps stay.</source>
            <translation>Supprimer le backend de {} ? LandQuilt ne peut pas classer tant qu’il n’est pas réinstallé ; vos modèles et cartes restent.</translation>
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
            <translation>Périphériques</translation>
        </message>
        <message>
            <location filename="../../plugin/install/report.py"></location>
            <source>Runs on</source>
            <translation>S'exécute sur</translation>
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
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../../plugin/install/report.py"></location>
            <source>no, float32 is used</source>
            <translation>non, float32 est utilisé</translation>
        </message>
        <message>
            <location filename="../../plugin/install/report.py"></location>
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <location filename="../../plugin/install/report.py"></location>
            <source>{} Mpx/s</source>
            <translation>{} Mpx/s</translation>
        </message>
        <message>
            <location filename="../../plugin/install/report.py"></location>
            <source>{} of {} cores</source>
            <translation>{} cœurs sur {}</translation>
        </message>
        <message>
            <location filename="../../plugin/install/trial_box.py"></location>
            <source>Test backend</source>
            <translation>Tester le moteur</translation>
        </message>
        <message>
            <location filename="../../plugin/install/trial_box.py"></location>
            <source>Run a tiny job; shows versions, devices and speed.</source>
            <translation>Exécuter une toute petite tâche ; montre versions, périphériques et vitesse.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/trial_box.py"></location>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <location filename="../../plugin/install/trial_box.py"></location>
            <source>Copy versions, settings and the log for a bug report, without your name and passwords.</source>
            <translation>Copier versions, réglages et journal pour un rapport d'anomalie, sans votre nom ni vos mots de passe.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/trial_box.py"></location>
            <source>Result of the backend's test</source>
            <translation>Résultat du test du moteur</translation>
        </message>
        <message>
            <location filename="../../plugin/install/trial_box.py"></location>
            <source>Testing… the first start of PyTorch can take a minute.</source>
            <translation>Test en cours… le premier démarrage de PyTorch peut prendre une minute.</translation>
        </message>
        <message>
            <location filename="../../plugin/install/trial_box.py"></location>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/class_bar.py"></location>
            <source>LandQuilt: class to draw</source>
            <translation>LandQuilt : classe à dessiner</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/class_bar.py"></location>
            <location filename="../../plugin/widgets/class_buttons.py"></location>
            <source>What is drawn from now on is {}.</source>
            <translation>Ce qui est dessiné désormais est {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/class_bar.py"></location>
            <source>Key: {}</source>
            <translation>Touche : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/from_map.py"></location>
            <source>The layer {!r} is not a classified map: choose a class raster, or polygons with the class code in a field “class”.</source>
            <translation>La couche {!r} n'est pas une carte classée : choisissez un raster de classes, ou des polygones avec le code de classe dans un champ « class ».</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/from_map.py"></location>
            <source>The map holds no polygon with a class code; choose another layer.</source>
            <translation>La carte ne contient aucun polygone avec un code de classe ; choisissez une autre couche.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/from_map.py"></location>
            <source>Nothing of the map is left there: choose another extent, or leave out less.</source>
            <translation>Il n'y reste rien de la carte : choisissez une autre emprise, ou omettez moins.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>What will be drawn on: the layer gets its coordinate system. None: the project's.</source>
            <translation>Ce sur quoi on dessinera : la couche reçoit son système de coordonnées. Aucune : celui du projet.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <location filename="../../plugin/segment/form_page.py"></location>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>The classes to choose among.</source>
            <translation>Les classes au choix.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>as in the model {}</source>
            <translation>comme dans le modèle {}</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>classes of your own…</source>
            <translation>vos propres classes…</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>Code, name and, if you like, colour of each class, separated by commas.</source>
            <translation>Le code, le nom et, si vous voulez, la couleur de chaque classe, séparés par des virgules.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>Classes of your own</source>
            <translation>Vos propres classes</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>A new GeoPackage; an existing one is never overwritten.</source>
            <translation>Un nouveau GeoPackage ; un fichier existant n'est jamais écrasé.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>Start drawing</source>
            <translation>Commencer à dessiner</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>Make the layer and begin to draw: the keys 1 to 9 choose the class.</source>
            <translation>Créer la couche et commencer à dessiner : les touches 1 à 9 choisissent la classe.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>&amp;Start drawing</source>
            <translation>&amp;Commencer à dessiner</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>&amp;Image</source>
            <translation>&amp;Image</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/labels_dialog.py"></location>
            <source>Write your classes as {}.</source>
            <translation>Écrivez vos classes sous la forme {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/layer.py"></location>
            <source>Label layers are GeoPackages, but {} is to be something else; choose a name that ends in .gpkg.</source>
            <translation>Les couches d'étiquettes sont des GeoPackages, mais {} serait autre chose ; choisissez un nom qui se termine par .gpkg.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/layer.py"></location>
            <source>{} is there already and may hold somebody's labels; choose another name, or delete it first.</source>
            <translation>{} existe déjà et peut contenir les étiquettes de quelqu'un ; choisissez un autre nom, ou supprimez-le d'abord.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/layer.py"></location>
            <source>The folder {} does not exist; choose another.</source>
            <translation>Le dossier {} n'existe pas ; choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/layer.py"></location>
            <source>The labels cannot be written to {} ({}); choose another folder, or free some space.</source>
            <translation>Les étiquettes ne peuvent pas être écrites dans {} ({}) ; choisissez un autre dossier, ou libérez de la place.</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/layer.py"></location>
            <source>The form of the labels cannot be written to {} ({}).</source>
            <translation>Le formulaire des étiquettes ne peut pas être écrit dans {} ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/layer.py"></location>
            <source>(no class yet)</source>
            <translation>(pas encore de classe)</translation>
        </message>
        <message>
            <location filename="../../plugin/labels/legend.py"></location>
            <source>The legend gives {!r} the code {}; choose codes from 1 to {}.</source>
            <translation>La légende donne à {!r} le code {} ; choisissez des codes de 1 à {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/layer_files.py"></location>
            <source>The layer {!r} is neither a raster nor polygons or points; choose another.</source>
            <translation>La couche {!r} n'est ni un raster, ni des polygones ou des points ; choisissez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../plugin/layer_files.py"></location>
            <source>The layer {!r} has no geometry; choose a class raster, polygons, lines or points.</source>
            <translation>La couche {!r} n'a pas de géométrie ; choisissez un raster de classes, des polygones, des lignes ou des points.</translation>
        </message>
        <message>
            <location filename="../../plugin/layer_files.py"></location>
            <source>The layer {!r} has no field {!r}; choose among {}.</source>
            <translation>La couche {!r} n'a pas de champ {!r} ; choisissez parmi {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/layer_files.py"></location>
            <source>The layer {!r} cannot be copied to {} ({}); free some space.</source>
            <translation>La couche {!r} ne peut pas être copiée dans {} ({}) ; libérez de la place.</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The layer {!r} is a file of a format ({}) that the backend does not read; export it to a GeoTIFF first.</source>
            <translation>La couche {!r} est un fichier d’un format ({}) que le backend ne lit pas ; exportez-la d’abord en GeoTIFF.</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The layer {!r} does not come from a file; export it to a GeoTIFF first (right-click, Export, Save As).</source>
            <translation>La couche {!r} ne vient pas d'un fichier ; exportez-la d'abord en GeoTIFF (clic droit, Exporter, Enregistrer sous).</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The image {} cannot be given the layer's coordinate system {}; save it with that system first.</source>
            <translation>L'image {} ne peut pas recevoir le système de coordonnées de la couche {} ; enregistrez-la d'abord avec ce système.</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The mask cannot be written to {} ({}); free some space.</source>
            <translation>Le masque ne peut pas être écrit dans {} ({}) ; libérez de la place.</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The mask {!r} holds no polygons, or none is selected; draw or select one, or leave the mask out.</source>
            <translation>Le masque {!r} ne contient pas de polygones, ou aucun n'est sélectionné ; dessinez-en ou sélectionnez-en un, ou n'utilisez pas de masque.</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The polygons cannot be written to {}; choose a GeoPackage.</source>
            <translation>Les polygones ne peuvent pas être écrits dans {} ; choisissez un GeoPackage.</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py"></location>
            <source>The layer {!r} is being edited, and its file is to be written anew; end its editing or choose another file.</source>
            <translation>La couche {!r} est en cours d’édition et son fichier doit être réécrit ; terminez l’édition ou choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../plugin/learning_actions.py"></location>
            <source>Make a polygon layer with the legend in its form, and begin to draw labels to train on.</source>
            <translation>Créer une couche de polygones avec la légende dans son formulaire, et commencer à dessiner des étiquettes d'entraînement.</translation>
        </message>
        <message>
            <location filename="../../plugin/learning_actions.py"></location>
            <source>New label layer…</source>
            <translation>Nouvelle couche d'étiquettes…</translation>
        </message>
        <message>
            <location filename="../../plugin/learning_actions.py"></location>
            <source>Make labels of a part of a classified map, and correct them, so that a network learns from its mistakes.</source>
            <translation>Faire des étiquettes d'une partie d'une carte classée, et les corriger, pour qu'un réseau apprenne de ses erreurs.</translation>
        </message>
        <message>
            <location filename="../../plugin/learning_actions.py"></location>
            <source>Labels from a map…</source>
            <translation>Étiquettes à partir d'une carte…</translation>
        </message>
        <message>
            <location filename="../../plugin/learning_actions.py"></location>
            <location filename="../../plugin/segment/model_choice.py"></location>
            <source>Look at the models: rename, delete, export and import them.</source>
            <translation>Voir les modèles : les renommer, supprimer, exporter et importer.</translation>
        </message>
        <message>
            <location filename="../../plugin/learning_actions.py"></location>
            <source>Models…</source>
            <translation>Modèles…</translation>
        </message>
        <message>
            <location filename="../../plugin/manual.py"></location>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <location filename="../../plugin/manual.py"></location>
            <source>Open the manual at the page for this window.</source>
            <translation>Ouvrir le manuel à la page de cette fenêtre.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/archive.py"></location>
            <source>The model {!r} has no weights, so there is nothing to take along; get the model anew.</source>
            <translation>Le modèle {!r} n'a pas de poids, il n'y a donc rien à emporter ; procurez-vous à nouveau le modèle.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/archive.py"></location>
            <source>{} is larger than the {:,} bytes that an archive takes of it.</source>
            <translation>{} dépasse les {:,} octets qu'une archive en accepte.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/archive.py"></location>
            <source>{} cannot be written ({}).</source>
            <translation>{} ne peut pas être écrit ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/models/archive.py"></location>
            <source>The model cannot be written to {} ({}).</source>
            <translation>Le modèle ne peut pas être écrit dans {} ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/models/archive.py"></location>
            <source>{!r} in the archive is not what was exported (SHA-256 differs); get the archive anew.</source>
            <translation>{!r} dans l'archive n'est pas ce qui a été exporté (SHA-256 différent) ; procurez-vous à nouveau l'archive.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/archive.py"></location>
            <source>The weights in the archive are no safetensors file; LandQuilt reads no other, since others can hold programs.</source>
            <translation>Les poids de l'archive ne sont pas un fichier safetensors ; LandQuilt n'en lit pas d'autre, car d'autres peuvent contenir des programmes.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/archive.py"></location>
            <source>The weights of {!r} are not the ones its card describes (SHA-256 differs); get the model anew.</source>
            <translation>Les poids de {!r} ne sont pas ceux que décrit sa fiche (SHA-256 différent) ; procurez-vous à nouveau le modèle.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/library.py"></location>
            <source>{} cannot be renamed ({}); close the program that uses it.</source>
            <translation>{} ne peut pas être renommé ({}) ; fermez le programme qui l'utilise.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/library.py"></location>
            <source>{} cannot be deleted ({}); close the program that uses it.</source>
            <translation>{} ne peut pas être supprimé ({}) ; fermez le programme qui l'utilise.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/library.py"></location>
            <source>The state of the training in {} cannot be deleted ({}); close the program that uses it.</source>
            <translation>L'état de l'entraînement dans {} ne peut pas être supprimé ({}) ; fermez le programme qui l'utilise.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/library.py"></location>
            <source>{!r} came with the plugin and stays as it is; export it and import it under another name to have your own.</source>
            <translation>{!r} est fourni avec l'extension et reste tel quel ; exportez-le et importez-le sous un autre nom pour avoir le vôtre.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/library.py"></location>
            <source>The model {!r} is in use by a run; wait for its end, or cancel it.</source>
            <translation>Le modèle {!r} est utilisé par une exécution ; attendez sa fin, ou annulez-la.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>{} is not a zip file that LandQuilt wrote, or it is cut off; get it anew.</source>
            <translation>{} n'est pas un fichier zip écrit par LandQuilt, ou il est tronqué ; procurez-vous-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>{} holds {} files; a model has at most {}. It was not made by LandQuilt.</source>
            <translation>{} contient {} fichiers ; un modèle en a au plus {}. Il n'a pas été produit par LandQuilt.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>The archive holds {!r}, which is not part of a model; LandQuilt did not make it.</source>
            <translation>L'archive contient {!r}, qui ne fait pas partie d'un modèle ; elle n'a pas été produite par LandQuilt.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>The archive holds {!r} twice; it was not made by LandQuilt.</source>
            <translation>L'archive contient {!r} deux fois ; elle n'a pas été produite par LandQuilt.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>The archive lacks {}; it holds no model that LandQuilt exported.</source>
            <translation>Il manque {} à l'archive ; elle ne contient pas de modèle exporté par LandQuilt.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>{!r} in the archive is a link or no file at all; it was not made by LandQuilt.</source>
            <translation>{!r} dans l'archive est un lien, ou n'est pas un fichier du tout ; elle n'a pas été produite par LandQuilt.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>{!r} in the archive is encrypted or compressed in an unusual way; export the model anew.</source>
            <translation>{!r} dans l'archive est chiffré ou compressé d'une façon inhabituelle ; exportez le modèle à nouveau.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>{!r} in the archive takes {:,} bytes unpacked; a model's takes at most {:,}.</source>
            <translation>{!r} dans l'archive prend {:,} octets une fois décompressé ; celui d'un modèle en prend au plus {:,}.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>The manifest in the archive is damaged; get the archive anew.</source>
            <translation>Le manifeste de l'archive est endommagé ; procurez-vous à nouveau l'archive.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>The archive is not a model that LandQuilt exported; its manifest says something else.</source>
            <translation>L'archive n'est pas un modèle exporté par LandQuilt ; son manifeste dit autre chose.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>The archive was made by a later version of LandQuilt; update the plugin.</source>
            <translation>L'archive a été produite par une version plus récente de LandQuilt ; mettez l'extension à jour.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>What the archive holds is not what its manifest says ({}); get the archive anew.</source>
            <translation>Ce que contient l'archive n'est pas ce que dit son manifeste ({}) ; procurez-vous à nouveau l'archive.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>The archive {} is damaged ({}); get it anew.</source>
            <translation>L'archive {} est endommagée ({}) ; procurez-vous-la à nouveau.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/members.py"></location>
            <source>{} cannot be read ({}).</source>
            <translation>{} ne peut pas être lu ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>What the model's folder takes on the disk.</source>
            <translation>Ce que le dossier du modèle occupe sur le disque.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>Delete the state of the training; it cannot be resumed then. The network stays as it is. You are asked first.</source>
            <translation>Supprimer l'état de l'entraînement ; il ne pourra plus être poursuivi. Le réseau reste tel quel. Une question est posée avant.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>Free &amp;space…</source>
            <translation>Libérer de l'e&amp;space…</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Free space</source>
            <translation>Libérer de l'espace</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>Card</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>There is no model yet; import one, or train one.</source>
            <translation>Il n'y a pas encore de modèle ; importez-en un, ou entraînez-en un.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>{:.0f} MB, {:.0f} MB of them for “Train on”</source>
            <translation>{:.0f} Mo, dont {:.0f} Mo pour « Prolonger l'entraînement »</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>{:.0f} MB</source>
            <translation>{:.0f} Mo</translation>
        </message>
        <message>
            <location filename="../../plugin/models/model_view.py"></location>
            <source>The model has no history of its training (history.jsonl).</source>
            <translation>Le modèle n'a pas d'historique de son entraînement (history.jsonl).</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <location filename="../../plugin/segment/model_choice.py"></location>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>The models of the plugin and your own.</source>
            <translation>Les modèles de l'extension et les vôtres.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Something is being written or read.</source>
            <translation>Quelque chose est en cours d'écriture ou de lecture.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>&amp;Import…</source>
            <translation>&amp;Importer…</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Add a model from a .zip that LandQuilt exported.</source>
            <translation>Ajouter un modèle à partir d'un .zip exporté par LandQuilt.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Open the folder in which your models lie.</source>
            <translation>Ouvrir le dossier où se trouvent vos modèles.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>&amp;Folder</source>
            <translation>&amp;Dossier</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Write the model into one .zip, for another machine.</source>
            <translation>Écrire le modèle dans un seul .zip, pour une autre machine.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>&amp;Export…</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Write the model as ONNX for other programs, such as the Deepness plugin. Takes half a minute, in the background.</source>
            <translation>Écrire le modèle en ONNX pour d'autres programmes, comme l'extension Deepness. Prend une demi-minute, en arrière-plan.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Export to &amp;ONNX…</source>
            <translation>Exporter en &amp;ONNX…</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Install onnx, onnxscript and onnxruntime into LandQuilt's own environment, then write the file.</source>
            <translation>Installer onnx, onnxscript et onnxruntime dans l’environnement propre à LandQuilt, puis écrire le fichier.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>&amp;Install what ONNX export needs</source>
            <translation>&amp;Installer ce que demande l’export vers ONNX</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>&amp;Rename…</source>
            <translation>&amp;Renommer…</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Give the model another name.</source>
            <translation>Donner un autre nom au modèle.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>&amp;Delete…</source>
            <translation>&amp;Supprimer…</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Delete the model's folder; you are asked first.</source>
            <translation>Supprimer le dossier du modèle ; une confirmation vous est d'abord demandée.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>This model came with the plugin and stays as it is.</source>
            <translation>Ce modèle est fourni avec l'extension et reste tel quel.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Rename the model</source>
            <translation>Renommer le modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>New name:</source>
            <translation>Nouveau nom :</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Delete the model {!r} and all that is in its folder ({:.0f} MB)? This cannot be undone.

{}</source>
            <translation>Supprimer le modèle {!r} et tout ce que contient son dossier ({:.0f} Mo) ? C'est irréversible.

{}</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Delete the model</source>
            <translation>Supprimer le modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>{!r} was deleted.</source>
            <translation>{!r} a été supprimé.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>Delete the state of the training of {!r} ({:.0f} MB)? The network stays as it is and can be used and fine-tuned, but its training can no longer be resumed. This cannot be undone.</source>
            <translation>Supprimer l'état de l'entraînement de {!r} ({:.0f} Mo) ? Le réseau reste tel quel et peut être utilisé et affiné, mais son entraînement ne pourra plus être poursuivi. Cette action est irréversible.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>{:.0f} MB freed.</source>
            <translation>{:.0f} Mo libérés.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/models_dialog.py"></location>
            <source>{} (bundled)</source>
            <translation>{} (fourni)</translation>
        </message>
        <message>
            <location filename="../../plugin/models/names.py"></location>
            <source>{!r} cannot be a model's name; take up to {} letters, digits, spaces, dots, dashes and underscores.</source>
            <translation>{!r} ne peut pas être le nom d'un modèle ; prenez au plus {} lettres, chiffres, espaces, points, tirets et traits de soulignement.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/names.py"></location>
            <source>There is already a model {!r} in {}; choose another name.</source>
            <translation>Il y a déjà un modèle {!r} dans {} ; choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/onnx_export.py"></location>
            <source>The backend's Python does not answer ({}); test it in the options.</source>
            <translation>Le Python du backend ne répond pas ({}) ; testez-le dans les options.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/onnx_export.py"></location>
            <source>Written to {}; its probabilities differ by {:.1g} at most from the model's.</source>
            <translation>Écrit dans {} ; ses probabilités diffèrent d'au plus {:.1g} de celles du modèle.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/onnx_export.py"></location>
            <source>Exporting to ONNX</source>
            <translation>Exportation en ONNX</translation>
        </message>
        <message>
            <location filename="../../plugin/models/onnx_export.py"></location>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Import a model</source>
            <translation>Importer un modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Model archives (*.zip)</source>
            <translation>Archives de modèle (*.zip)</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Imported as {!r}.</source>
            <translation>Importé sous le nom {!r}.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Importing a model</source>
            <translation>Importation d'un modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Export the model</source>
            <translation>Exporter le modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Written to {}.</source>
            <translation>Écrit dans {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Exporting a model</source>
            <translation>Exportation d'un modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Export to ONNX</source>
            <translation>Exporter en ONNX</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>ONNX (*.onnx)</source>
            <translation>ONNX (*.onnx)</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Exporting {!r} to ONNX…</source>
            <translation>Exportation de {!r} en ONNX…</translation>
        </message>
        <message>
            <location filename="../../plugin/models/transfer.py"></location>
            <source>Installing what ONNX export needs, then exporting…</source>
            <translation>Installation de ce que demande l’export vers ONNX, puis export…</translation>
        </message>
        <message>
            <location filename="../../plugin/online/answers.py"></location>
            <source>no answer in time</source>
            <translation>pas de réponse à temps</translation>
        </message>
        <message>
            <location filename="../../plugin/online/answers.py"></location>
            <source>the address</source>
            <translation>l'adresse</translation>
        </message>
        <message>
            <location filename="../../plugin/online/answers.py"></location>
            <source>the server sent {} instead of a picture</source>
            <translation>le serveur a envoyé {} au lieu d'une image</translation>
        </message>
        <message>
            <location filename="../../plugin/online/blocks.py"></location>
            <source>no data came</source>
            <translation>aucune donnée reçue</translation>
        </message>
        <message>
            <location filename="../../plugin/online/blocks.py"></location>
            <source>A block of the image cannot be written to {} ({}); free some space.</source>
            <translation>Un bloc de l'image ne peut pas être écrit dans {} ({}) ; libérez de la place.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/fetch.py"></location>
            <source>The layer {!r} is empty in this extent; choose another.</source>
            <translation>La couche {!r} est vide dans cette emprise ; choisissez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/fetch.py"></location>
            <source>fetching</source>
            <translation>téléchargement</translation>
        </message>
        <message>
            <location filename="../../plugin/online/fetch.py"></location>
            <source>{!r} is read at {:.3g} m per pixel: {} {}, {:.1f} million pixels; {} were fetched before.</source>
            <translation>{!r} est lue à {:.3g} m par pixel : {} {}, {:.1f} millions de pixels ; {} avaient déjà été téléchargés.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/fetch.py"></location>
            <source>Nothing of the layer {!r} arrived ({}); check the connection, the layer and the extent.</source>
            <translation>Rien de la couche {!r} n'est arrivé ({}) ; vérifiez la connexion, la couche et l'emprise.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/fetch.py"></location>
            <source>{} of {} {} did not arrive ({}); their places are no data in the map.</source>
            <translation>{} sur {} {} ne sont pas arrivés ({}) ; leur place est sans données dans la carte.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/fetch.py"></location>
            <source>The server left {:.1%} of the extent transparent; it is no data in the map.</source>
            <translation>Le serveur a laissé {:.1%} de l'emprise transparents ; c'est sans données dans la carte.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/plan.py"></location>
            <source>tiles</source>
            <translation>tuiles</translation>
        </message>
        <message>
            <location filename="../../plugin/online/plan.py"></location>
            <source>blocks</source>
            <translation>blocs</translation>
        </message>
        <message>
            <location filename="../../plugin/online/plan.py"></location>
            <source>The mask lies outside the extent; draw it inside, or leave the extent out.</source>
            <translation>Le masque est hors de l'emprise ; dessinez-le à l'intérieur, ou ne fixez pas d'emprise.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/plan.py"></location>
            <source>The extent {} holds nothing of the layer {!r}, which covers {}; choose an extent inside.</source>
            <translation>L'emprise {} ne contient rien de la couche {!r}, qui couvre {} ; choisissez une emprise à l'intérieur.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/plan.py"></location>
            <source>The layer {!r} is too large to be fetched as a whole; choose an extent.</source>
            <translation>La couche {!r} est trop grande pour être téléchargée en entier ; choisissez une emprise.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/plan.py"></location>
            <source>The extent holds {:,.0f} million pixels of the layer {!r}, but at most {:,.0f} are fetched at once; choose a smaller one.</source>
            <translation>L'emprise contient {:,.0f} millions de pixels de la couche {!r}, mais au plus {:,.0f} sont téléchargés à la fois ; choisissez-en une plus petite.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/source.py"></location>
            <source>The layer {!r} cannot be read ({}); check its connection, or choose another layer.</source>
            <translation>La couche {!r} ne peut pas être lue ({}) ; vérifiez sa connexion, ou choisissez une autre couche.</translation>
        </message>
        <message>
            <location filename="../../plugin/online/source.py"></location>
            <source>it has no bands</source>
            <translation>elle n'a pas de bandes</translation>
        </message>
        <message>
            <location filename="../../plugin/online/source.py"></location>
            <source>The layer {!r} holds complex numbers or values of an unknown type; choose a layer of real numbers or colours.</source>
            <translation>La couche {!r} contient des nombres complexes ou des valeurs d'un type inconnu ; choisissez une couche de nombres réels ou de couleurs.</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Fastest there is</source>
            <translation>Le plus rapide disponible</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Where the network computes, unless a run says otherwise.</source>
            <translation>Où le réseau calcule, sauf si une exécution dit autrement.</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Best for the device</source>
            <translation>La meilleure pour le périphérique</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Of the network's arithmetic: float32 is exact and slow, half precision changes few pixels in a million.</source>
            <translation>Des calculs du réseau : float32 est exact et lent, la demi-précision change peu de pixels sur un million.</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source> GB</source>
            <translation> Go</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>no limit</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>A run that would need more ends with a message. From 2 GB on; not on macOS, and not for a graphics card's own memory.</source>
            <translation>Une exécution qui en demanderait plus se termine par un message. À partir de 2 Go ; pas sur macOS, ni pour la mémoire d'une carte graphique.</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Folder of your own model folders</source>
            <translation>Dossier de vos propres dossiers de modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Each of its folders with a card.json can be chosen as a model.</source>
            <translation>Chacun de ses dossiers avec un card.json peut être choisi comme modèle.</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Python with PyTorch and Rasterio</source>
            <translation>Python avec PyTorch et Rasterio</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>LandQuilt's own</source>
            <translation>Celui de LandQuilt</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Empty: LandQuilt's own environment, which its panel installs.</source>
            <translation>Vide : l'environnement propre à LandQuilt, que son panneau installe.</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Address of a package index (PEP 503) to install the backend from, e.g. your company's mirror.</source>
            <translation>Adresse d'un index de paquets (PEP 503) d'où installer le moteur, p. ex. le miroir de votre entreprise.</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>&amp;Device</source>
            <translation>&amp;Périphérique</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>&amp;Precision</source>
            <translation>P&amp;récision</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>&amp;Memory limit</source>
            <translation>Limite de &amp;mémoire</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>M&amp;odels folder</source>
            <translation>D&amp;ossier des modèles</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Backend's P&amp;ython</source>
            <translation>P&amp;ython du moteur</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Package &amp;index</source>
            <translation>&amp;Index de paquets</translation>
        </message>
        <message>
            <location filename="../../plugin/options.py"></location>
            <source>Uses {}</source>
            <translation>Utilise {}</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Turn an orthophoto into a styled map of land-cover classes.</source>
            <translation>Transformer une orthophoto en carte stylée des classes d'occupation du sol.</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>LandQuilt panel</source>
            <translation>Panneau LandQuilt</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Open the Processing algorithm that the panel runs, as a dialog.</source>
            <translation>Ouvrir l'algorithme de traitement que le panneau exécute, sous forme de boîte de dialogue.</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Classify land cover…</source>
            <translation>Classer l'occupation du sol…</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Compare maps with a reference, and with each other.</source>
            <translation>Comparer des cartes à une référence, et entre elles.</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Compare accuracy…</source>
            <translation>Comparer l'exactitude…</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Train or fine-tune a network on labelled orthophotos.</source>
            <translation>Entraîner ou affiner un réseau sur des orthophotos étiquetées.</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Train…</source>
            <translation>Entraîner…</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Open the manual in the browser; it comes with the plugin.</source>
            <translation>Ouvrir le manuel dans le navigateur ; il est fourni avec l’extension.</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Manual</source>
            <translation>Manuel</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>Draw the orthophoto of a village that does not exist, to try the plugin with.</source>
            <translation>Dessiner l’orthophoto d’un village qui n’existe pas, pour essayer l’extension.</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <location filename="../../plugin/sample_image.py"></location>
            <source>Sample image</source>
            <translation>Image d’exemple</translation>
        </message>
        <message>
            <location filename="../../plugin/plugin.py"></location>
            <source>The network is in {}; install the backend, then choose it.</source>
            <translation>Le réseau se trouve dans {} ; installez le backend, puis choisissez-le.</translation>
        </message>
        <message>
            <location filename="../../plugin/result_layers.py"></location>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>{} of {}</source>
            <translation>{} sur {}</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview.py"></location>
            <source>The preview failed; the log of Python errors says why.</source>
            <translation>L'aperçu a échoué ; le journal des erreurs Python dit pourquoi.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_job.py"></location>
            <source>There is no image to preview; choose one.</source>
            <translation>Il n'y a pas d'image pour l'aperçu ; choisissez-en une.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_plan.py"></location>
            <source>The map shows too much of the image for a preview; zoom in.</source>
            <translation>La carte montre trop de l'image pour un aperçu ; zoomez.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_plan.py"></location>
            <source>Preview at the image's own pixels, as the run computes.</source>
            <translation>Aperçu aux pixels de l'image, comme l'exécution calcule.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_plan.py"></location>
            <source>The map shows too much of the image for a preview at {} per pixel or finer; zoom in.</source>
            <translation>La carte montre trop de l'image pour un aperçu à {} par pixel ou plus fin ; zoomez.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_plan.py"></location>
            <source>Preview at {} per pixel; the run computes at {}.</source>
            <translation>Aperçu à {} par pixel ; l'exécution calcule à {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_plan.py"></location>
            <source>Preview at {} per pixel, as the run computes.</source>
            <translation>Aperçu à {} par pixel, comme l'exécution calcule.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_plan.py"></location>
            <source>The map shows no part of the image {!r}; zoom to it.</source>
            <translation>La carte ne montre aucune partie de l'image {!r} ; zoomez dessus.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/preview_source.py"></location>
            <source>The preview was given up.</source>
            <translation>L'aperçu a été abandonné.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue.py"></location>
            <source>{} is the output of a run that is not over; choose another file.</source>
            <translation>{} est la sortie d'une exécution qui n'est pas terminée ; choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <location filename="../../plugin/segment/contents.py"></location>
            <source>Runs</source>
            <translation>Exécutions</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>One run at a time; the others wait. Click one to read its log.</source>
            <translation>Une exécution à la fois ; les autres attendent. Cliquez sur une pour lire son journal.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>What the run that is chosen above has said.</source>
            <translation>Ce qu'a dit l'exécution choisie ci-dessus.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>Nothing has run yet.</source>
            <translation>Rien n'a encore été exécuté.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>Classify several images of the project with the settings of the panel, one after the other.</source>
            <translation>Classer plusieurs images du projet avec les réglages du panneau, l'une après l'autre.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>Se&amp;veral images…</source>
            <translation>&amp;Plusieurs images…</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>&amp;Remove</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>Take the chosen run off the list; one that is running is cancelled.</source>
            <translation>Retirer l'exécution choisie de la liste ; si elle est en cours, elle est annulée.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>Copy &amp;log</source>
            <translation>Copier le &amp;journal</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>Copy the log of the chosen run, to paste it into a report.</source>
            <translation>Copier le journal de l'exécution choisie, pour le coller dans un rapport.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>running, {:.0f} %</source>
            <translation>en cours, {:.0f} %</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>done</source>
            <translation>terminée</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>failed</source>
            <translation>échouée</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/queue_view.py"></location>
            <source>cancelled</source>
            <translation>annulée</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run.py"></location>
            <source>Classifying {}</source>
            <translation>Classification de {}</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run.py"></location>
            <source>The layer {!r} is no longer in the project; add it again, or remove this run.</source>
            <translation>La couche {!r} n'est plus dans le projet ; ajoutez-la à nouveau, ou supprimez cette exécution.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run.py"></location>
            <source>{}: cancelled; nothing was written.</source>
            <translation>{} : annulée ; rien n'a été écrit.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run.py"></location>
            <source>Starting</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run.py"></location>
            <source>Cancelling</source>
            <translation>Annulation</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run.py"></location>
            <source>The run failed; QGIS's log messages say why.</source>
            <translation>L'exécution a échoué ; le journal des messages de QGIS dit pourquoi.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>How far the run is.</source>
            <translation>L'avancement de l'exécution.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>Cancel the run: it ends within a moment and leaves no file. Those that wait go on.</source>
            <translation>Annuler l'exécution : elle s'arrête en un instant et ne laisse aucun fichier. Celles qui attendent continuent.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>({} waiting)</source>
            <translation>({} en attente)</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>Add to &amp;queue</source>
            <translation>Ajouter à la &amp;file d'attente</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>Run this too, once those before it have ended.</source>
            <translation>Exécuter aussi ceci, une fois les précédentes terminées.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>Classify the image with these settings. The result arrives as a group of layers.</source>
            <translation>Classer l'image avec ces réglages. Le résultat arrive sous forme de groupe de couches.</translation>
        </message>
        <message>
            <location filename="../../plugin/runs/run_bar.py"></location>
            <source>{}: done; the files are written.</source>
            <translation>{} : terminée ; les fichiers sont écrits.</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <source>Draw places of a map at random, at which somebody looks up what is truly there.</source>
            <translation>Tire au hasard des lieux d'une carte où quelqu'un regarde ce qu'il y a vraiment.</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <source>Sample points…</source>
            <translation>Points d'échantillon…</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <source>Go from point to point of a sample, with the map hidden, and say what is truly there: a key for each class.</source>
            <translation>Aller de point en point d'un échantillon, la carte cachée, et dire ce qu'il y a vraiment : une touche pour chaque classe.</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <location filename="../../plugin/samples/dock.py"></location>
            <source>Fill in a sample</source>
            <translation>Remplir un échantillon</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <source>A sample of {} point was drawn.</source>
            <translation>Un échantillon de {} point a été tiré.</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <source>A sample of {} points was drawn.</source>
            <translation>Un échantillon de {} points a été tiré.</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <source>Fill it in</source>
            <translation>Le remplir</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_actions.py"></location>
            <source>There is no sample in the project; draw one with “Sample points”, or add the layer that holds one.</source>
            <translation>Il n'y a pas d'échantillon dans le projet ; tirez-en un avec « Points d'échantillon », ou ajoutez la couche qui en contient un.</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_image.py"></location>
            <source>Drawing the sample image</source>
            <translation>Dessin de l’image d’exemple</translation>
        </message>
        <message>
            <location filename="../../plugin/sample_image.py"></location>
            <source>Sample land cover</source>
            <translation>Occupation du sol d’exemple</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/layer.py"></location>
            <source>The form of {!r} lists no classes; draw the sample anew, or load the style that lies in its GeoPackage.</source>
            <translation>Le formulaire de {!r} ne liste aucune classe ; tirez l'échantillon à nouveau, ou chargez le style qui est dans son GeoPackage.</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/layer.py"></location>
            <source>The layer {!r} takes no answer ({}); see whether its file can be written, or save it under another name.</source>
            <translation>La couche {!r} ne prend pas la réponse ({}) ; voyez si son fichier peut être écrit, ou enregistrez-la sous un autre nom.</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/layer.py"></location>
            <location filename="../../plugin/teach/stroke_layer.py"></location>
            <source>it cannot be edited</source>
            <translation>elle ne peut pas être modifiée</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>Points filled in</source>
            <translation>Points remplis</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>How many points have an answer, of all.</source>
            <translation>Combien de tous les points ont une réponse.</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>The point in the ring on the map, and what was said of it. What the map says is hidden: who knows it agrees too often.</source>
            <translation>Le point dans l'anneau sur la carte, et ce qui en a été dit. Ce que dit la carte est caché : qui le sait est trop souvent d'accord.</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>Point</source>
            <translation>Point</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>The point before this one (key P).</source>
            <translation>Le point avant celui-ci (touche P).</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>&amp;Next</source>
            <translation>&amp;Suivant</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>The point after this one, whatever was said of it (key N).</source>
            <translation>Le point après celui-ci, quoi qu'on en ait dit (touche N).</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>&amp;0 Not yet</source>
            <translation>&amp;0 Pas encore</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>Take the answer back: the point is looked at later (key 0).</source>
            <translation>Retirer la réponse : le point sera regardé plus tard (touche 0).</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>Next un&amp;filled</source>
            <translation>Suivant &amp;vide</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>The next point that has no answer (key F).</source>
            <translation>Le prochain point qui n'a pas de réponse (touche F).</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>Compare maps with what is filled in; points without an answer are left out.</source>
            <translation>Comparer des cartes avec ce qui est rempli ; les points sans réponse sont laissés de côté.</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>&amp;Assess accuracy…</source>
            <translation>É&amp;valuer l'exactitude…</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>{} of {} filled in</source>
            <translation>{} sur {} remplis</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>Point {}: {}</source>
            <translation>Point {} : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>All points are filled in.</source>
            <translation>Tous les points sont remplis.</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>The sample is in no lasting file and is lost when QGIS closes; export it, and fill in that one.</source>
            <translation>L'échantillon n'est pas dans un fichier durable et se perd quand QGIS se ferme ; exportez-le, et remplissez celui-là.</translation>
        </message>
        <message>
            <location filename="../../plugin/samples/panel.py"></location>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>&amp;Area</source>
            <translation>&amp;Zone</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Mas&amp;k</source>
            <translation>Mas&amp;que</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>Area</source>
            <translation>Surface</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>What of the image is classified. The rest costs no time.</source>
            <translation>La partie de l'image à classer. Le reste ne prend pas de temps.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Rectangle</source>
            <translation>Rectangle</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Draw it on the map, or take it from a layer, a bookmark or the map, by the menu.</source>
            <translation>Dessinez-le sur la carte, ou prenez-le d'une couche, d'un signet ou de la carte par le menu.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Draw or choose</source>
            <translation>Dessiner ou choisir</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/area_choice.py"></location>
            <source>Classify inside the polygons that are selected on the map, not in all of the layer.</source>
            <translation>Classer dans les polygones sélectionnés sur la carte, pas dans tous ceux de la couche.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_page.py"></location>
            <source>A Python with PyTorch, NumPy, SciPy, Rasterio and safetensors</source>
            <translation>Un Python avec PyTorch, NumPy, SciPy, Rasterio et safetensors</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_page.py"></location>
            <source>{} cannot be used.</source>
            <translation>{} ne peut pas être utilisé.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Stop the installation; it can be continued later.</source>
            <translation>Arrêter l'installation ; elle pourra être reprise plus tard.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Keep it as it is</source>
            <translation>Le laisser tel quel</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Progress of the installation</source>
            <translation>Progression de l'installation</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Use this Python…</source>
            <translation>Utiliser ce Python…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Log of the installation</source>
            <translation>Journal de l'installation</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Name an environment that has PyTorch, NumPy, SciPy, Rasterio and safetensors.</source>
            <translation>Nommer un environnement qui a PyTorch, NumPy, SciPy, Rasterio et safetensors.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Is there an environment with PyTorch and Rasterio already?</source>
            <translation>Y a-t-il déjà un environnement avec PyTorch et Rasterio ?</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Processor only: {}</source>
            <translation>Processeur seul : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>NVIDIA graphics card: {}</source>
            <translation>Carte graphique NVIDIA : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Runs on every computer; about 2 megapixels per second on two fast cores.</source>
            <translation>Fonctionne sur tout ordinateur ; environ 2 mégapixels par seconde sur deux cœurs rapides.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Ten to a hundred times faster; needs a card of the Turing generation (2018) or later and a driver for CUDA 13.</source>
            <translation>Dix à cent fois plus rapide ; demande une carte de la génération Turing (2018) ou ultérieure et un pilote pour CUDA 13.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Install the backend anew?</source>
            <translation>Réinstaller le backend ?</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>The environment in your QGIS profile is deleted first; until the new one is ready nothing can run.</source>
            <translation>L’environnement du profil QGIS est d’abord effacé ; rien ne peut s’exécuter avant que le nouveau soit prêt.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Install anew</source>
            <translation>Réinstaller</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Downloads about {} from {}.</source>
            <translation>Télécharge environ {} depuis {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>An NVIDIA driver was found.</source>
            <translation>Un pilote NVIDIA a été trouvé.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Goes into {} and takes about {} there; {} are free.</source>
            <translation>Va dans {} et y prend environ {} ; {} sont libres.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Installing the backend…</source>
            <translation>Installation du moteur…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>You can go on working in QGIS meanwhile.</source>
            <translation>Vous pouvez continuer à travailler dans QGIS pendant ce temps.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>The backend's Python is not there.</source>
            <translation>Le Python du moteur n'est pas là.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>The backend is ready.</source>
            <translation>Le moteur est prêt.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>LandQuilt's backend is not installed yet.</source>
            <translation>Le moteur de LandQuilt n'est pas encore installé.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>The installation of the backend is not finished.</source>
            <translation>L'installation du moteur n'est pas terminée.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>The backend is of another version.</source>
            <translation>Le moteur est d'une autre version.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>The backend's Python does not work.</source>
            <translation>Le Python du moteur ne fonctionne pas.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Continue where it stopped; what was downloaded is kept.</source>
            <translation>Continuer là où elle s'est arrêtée ; ce qui a été téléchargé est conservé.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>This version of the plugin needs other packages; only those that changed are downloaded.</source>
            <translation>Cette version de l'extension demande d'autres paquets ; seuls ceux qui ont changé sont téléchargés.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>It is a Python with PyTorch in your QGIS profile. It outlives updates of the plugin, and QGIS's own Python stays as it is.</source>
            <translation>C'est un Python avec PyTorch dans votre profil QGIS. Il survit aux mises à jour de l'extension, et le Python de QGIS reste tel quel.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Continue installing</source>
            <translation>Continuer l'installation</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Update backend</source>
            <translation>Mettre à jour le moteur</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>Install backend</source>
            <translation>Installer le moteur</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>{} MB</source>
            <translation>{} Mo</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/backend_view.py"></location>
            <source>{} GB</source>
            <translation>{} Go</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/band_choice.py"></location>
            <source>The image's band that the model takes as {}.</source>
            <translation>La bande de l'image que le modèle prend comme {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/bands.py"></location>
            <source>The image has {} bands but the model takes {} ({}); the last one stands in for the others, so expect a poorer map.</source>
            <translation>L'image a {} bandes mais le modèle en prend {} ({}) ; la dernière remplace les autres, attendez-vous à une carte moins bonne.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/bands.py"></location>
            <source>The image has {} band but the model takes {} ({}); it stands in for all of them, so expect a poorer map.</source>
            <translation>L'image a {} bande mais le modèle en prend {} ({}) ; elle les remplace toutes, attendez-vous à une carte moins bonne.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/bands.py"></location>
            <source>{} for {}</source>
            <translation>{} pour {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/bands.py"></location>
            <source>The image shows {} but the model was trained on {}; the nearest bands stand in ({}), so expect a poorer map.</source>
            <translation>L'image montre {} mais le modèle a été entraîné sur {} ; les bandes les plus proches les remplacent ({}), attendez-vous à une carte moins bonne.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Polygons before and after</source>
            <translation>Polygones avant et après</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>How far the two pictures are.</source>
            <translation>L'avancement des deux vues.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Draw the picture on the right anew.</source>
            <translation>Redessiner la vue de droite.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>&amp;Update</source>
            <translation>&amp;Actualiser</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Update</source>
            <translation>Actualiser</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Take these two values into the panel.</source>
            <translation>Reprendre ces deux valeurs dans le panneau.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Use &amp;these values</source>
            <translation>U&amp;tiliser ces valeurs</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Use these values</source>
            <translation>Utiliser ces valeurs</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>&amp;Cancel</source>
            <translation>A&amp;nnuler</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Stop and close.</source>
            <translation>Arrêter et fermer.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Drag to move, turn the wheel to zoom; both pictures follow.</source>
            <translation>Glisser pour déplacer, molette pour zoomer ; les deux vues suivent.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>{} polygon</source>
            <translation>{} polygone</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>{} polygons</source>
            <translation>{} polygones</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>Before: {}, {}</source>
            <translation>Avant : {}, {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>After: {}, {}</source>
            <translation>Après : {}, {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>{} corner</source>
            <translation>{} sommet</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/before_after.py"></location>
            <source>{} corners</source>
            <translation>{} sommets</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/contents.py"></location>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/correction_bar.py"></location>
            <source>Make a copy of the class raster with what you corrected, drew or deleted in the polygons. The raster itself stays as it is.</source>
            <translation>Faire une copie du raster de classes avec ce que vous avez corrigé, dessiné ou supprimé dans les polygones. Le raster lui-même reste tel quel.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/correction_bar.py"></location>
            <source>&amp;Write into the map</source>
            <translation>&amp;Écrire dans la carte</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/correction_bar.py"></location>
            <source>Writing the corrections…</source>
            <translation>Écriture des corrections…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/correction_bar.py"></location>
            <source>Writing corrections into a map</source>
            <translation>Écriture de corrections dans une carte</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/correction_bar.py"></location>
            <source>{} pixels changed, {} of them to no data. The new raster lies above the old one.</source>
            <translation>{} pixels modifiés, dont {} en sans donnée. Le nouveau raster est au-dessus de l'ancien.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/correction_bar.py"></location>
            <source>{} pixels changed. The new raster lies above the old one.</source>
            <translation>{} pixels modifiés. Le nouveau raster est au-dessus de l'ancien.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>{}, which took the place of the model of before, is chosen.</source>
            <translation>{}, qui remplace le modèle précédent, est choisi.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Keep this image</source>
            <translation>Garder cette image</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Keep this image when another layer becomes the active one.</source>
            <translation>Garder cette image quand une autre couche devient active.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>&amp;Before and after…</source>
            <translation>&amp;Avant et après…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Draw the polygons of a small part of the map as they are and as these two values make them.</source>
            <translation>Dessiner les polygones d'une petite partie de la carte tels quels et tels que ces deux valeurs les font.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>&amp;Model</source>
            <translation>&amp;Modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Tidy polygons</source>
            <translation>Nettoyer les polygones</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Advanced</source>
            <translation>Avancé</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>This image stays; click to follow the active layer again.</source>
            <translation>Cette image reste ; cliquez pour suivre de nouveau la couche active.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Add an orthophoto to the project, or choose one here.</source>
            <translation>Ajoutez une orthophoto au projet, ou choisissez-en une ici.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/form_page.py"></location>
            <source>Bands: {}</source>
            <translation>Bandes : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/model_choice.py"></location>
            <source>The network that classifies, by the name of its folder.</source>
            <translation>Le réseau qui classe, désigné par le nom de son dossier.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/model_choice.py"></location>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>Choose a model folder: one with a card.json.</source>
            <translation>Choisir un dossier de modèle : un dossier avec un card.json.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/output_choice.py"></location>
            <source>&amp;Polygons</source>
            <translation>&amp;Polygones</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/output_choice.py"></location>
            <source>&amp;Footprints</source>
            <translation>&amp;Emprises</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/output_choice.py"></location>
            <source>Ra&amp;ster</source>
            <translation>Ra&amp;ster</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/output_choice.py"></location>
            <source>C&amp;onfidence</source>
            <translation>C&amp;onfiance</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/output_choice.py"></location>
            <source>temporary</source>
            <translation>temporaire</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/overwriting.py"></location>
            <source>Files that are there already</source>
            <translation>Fichiers déjà présents</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/overwriting.py"></location>
            <source>{} output is there already, with all that was corrected in it:</source>
            <translation>{} sortie existe déjà, avec tout ce qui y a été corrigé :</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/overwriting.py"></location>
            <source>{} outputs are there already, with all that was corrected in them:</source>
            <translation>{} sorties existent déjà, avec tout ce qui y a été corrigé :</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/overwriting.py"></location>
            <source>&amp;Keep, and number the new ones</source>
            <translation>&amp;Conserver, et numéroter les nouveaux</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/overwriting.py"></location>
            <source>&amp;Overwrite</source>
            <translation>&amp;Écraser</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/pixel_choice.py"></location>
            <source>Pi&amp;xel size (m)</source>
            <translation>Taille du pi&amp;xel (m)</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/pixel_choice.py"></location>
            <source>As trained, {}</source>
            <translation>Comme à l'entraînement, {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Classify what the map shows of the image, and lay it over the image for a look. Nothing is kept.</source>
            <translation>Classer ce que la carte montre de l'image et le superposer à l'image pour juger. Rien n'est conservé.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Preview anew each time the map was moved or zoomed.</source>
            <translation>Refaire l'aperçu chaque fois que la carte a été déplacée ou zoomée.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Follow the map</source>
            <translation>Suivre la carte</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Take the preview off the map, and follow it no longer.</source>
            <translation>Retirer l'aperçu de la carte et ne plus la suivre.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Clear the preview</source>
            <translation>Effacer l'aperçu</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>How much the preview hides of the image: 0 % is invisible, 100 % hides it.</source>
            <translation>À quel point l'aperçu cache l'image : 0 % est invisible, 100 % la cache.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Opacity of the preview</source>
            <translation>Opacité de l'aperçu</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Opacity</source>
            <translation>Opacité</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>State of the preview</source>
            <translation>État de l'aperçu</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Shows what the model makes of the visible part of the image.</source>
            <translation>Montre ce que le modèle fait de la partie visible de l'image.</translation>
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
            <translation>Classification : {:.0f} %</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>The preview {} cannot be opened; free some space for temporary files.</source>
            <translation>L'aperçu {} ne peut pas être ouvert ; libérez de la place pour les fichiers temporaires.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Reading and classifying…</source>
            <translation>Lecture et classification…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/preview_bar.py"></location>
            <source>Starting the backend…</source>
            <translation>Démarrage du moteur…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/refine_choice.py"></location>
            <source>Refining {:.1f} megapixels takes about {} more on this computer, and {:.0f} MB of disk while it runs.</source>
            <translation>Affiner {:.1f} mégapixels prend environ {} de plus sur cet ordinateur, et {:.0f} Mo de disque pendant l'exécution.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_page.py"></location>
            <source>The maps of this project. The one whose layer is the active one is shown.</source>
            <translation>Les cartes de ce projet. Celle dont la couche est active est montrée.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_page.py"></location>
            <source>How much the map hides of the image: 0 % is invisible, 100 % hides it.</source>
            <translation>Ce que la carte cache de l’image : 0 % est invisible, 100 % la cache.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_page.py"></location>
            <source>Opacity of the map</source>
            <translation>Opacité de la carte</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_page.py"></location>
            <source>There is no map in this project yet: choose an image on the page “Map” and press “Run”.</source>
            <translation>Il n’y a pas encore de carte dans ce projet : choisissez une image sur la page « Carte » et appuyez sur « Exécuter ».</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_page.py"></location>
            <source>&amp;Map</source>
            <translation>&amp;Carte</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_page.py"></location>
            <source>Op&amp;acity</source>
            <translation>Op&amp;acité</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Select no polygon in the result's layer any more.</source>
            <translation>Ne plus sélectionner de polygone dans la couche du résultat.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Clear selection</source>
            <translation>Effacer la sélection</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Counting the areas of the classes</source>
            <translation>Calcul des surfaces des classes</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Counting…</source>
            <translation>Calcul…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Areas of the polygons: where their borders are simplified, they differ from the raster's.</source>
            <translation>Surfaces des polygones : là où leurs bords sont simplifiés, elles diffèrent de celles du raster.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>Selecting…</source>
            <translation>Sélection…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>{} polygon selected</source>
            <translation>{} polygone sélectionné</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/results_view.py"></location>
            <source>{} polygons selected</source>
            <translation>{} polygones sélectionnés</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review.py"></location>
            <source>Looking for the least certain polygons</source>
            <translation>Recherche des polygones les moins sûrs</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review.py"></location>
            <source>The checks cannot be saved ({}); they are kept in the layer, so correct that and save again.</source>
            <translation>Les vérifications ne peuvent pas être enregistrées ({}) ; elles restent dans la couche : corrigez cela et enregistrez à nouveau.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Check: low confidence first</source>
            <translation>Vérifier : le moins sûr en premier</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Steps through the polygons that the network was least certain of.</source>
            <translation>Parcourt les polygones dont le réseau était le moins sûr.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>All classes</source>
            <translation>Toutes les classes</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>&amp;Hide the map</source>
            <translation>&amp;Masquer la carte</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Takes maps and errors off the map so that the image below is seen (key H).</source>
            <translation>Retire de la vue les cartes et les erreurs pour voir l'image dessous (touche H).</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>What the network says of this polygon, and how certain it is.</source>
            <translation>Ce que le réseau dit de ce polygone, et son degré de confiance.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>&amp;Right</source>
            <translation>&amp;Juste</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>The class is right; mark the polygon as checked and go on (key R).</source>
            <translation>La classe est juste ; marquer le polygone comme vérifié et continuer (touche R).</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>What you said since the list was opened. The layer's field “checked” keeps it.</source>
            <translation>Ce que vous avez dit depuis l'ouverture de la liste. Le champ « checked » de la couche le conserve.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Wrong, it is:</source>
            <translation>Faux, c'est :</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Check polygons of this class only.</source>
            <translation>Ne vérifier que les polygones de cette classe.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Leave out polygons smaller than this.</source>
            <translation>Laisser de côté les polygones plus petits.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>The polygon before (key P).</source>
            <translation>Le polygone précédent (touche P).</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>The next polygon, without a verdict (key N).</source>
            <translation>Le polygone suivant, sans verdict (touche N).</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>&amp;Undo</source>
            <translation>A&amp;nnuler</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Take the last verdict back (key U).</source>
            <translation>Revenir sur le dernier verdict (touche U).</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Write the verdicts into the layer's file.</source>
            <translation>Écrire les verdicts dans le fichier de la couche.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>&amp;Save ({})</source>
            <translation>&amp;Enregistrer ({})</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>Looking for the least certain polygons…</source>
            <translation>Recherche des polygones les moins sûrs…</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>This polygon is no longer there; go on to the next.</source>
            <translation>Ce polygone n'existe plus ; passez au suivant.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>No polygon is left to check with this filter.</source>
            <translation>Il ne reste aucun polygone à vérifier avec ce filtre.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>checked</source>
            <translation>vérifié</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>{} checked: {} right, {} wrong</source>
            <translation>{} vérifiés : {} justes, {} faux</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/review_panel.py"></location>
            <source>&amp;Right: {}</source>
            <translation>&amp;Juste : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/selection.py"></location>
            <source>Selecting the polygons of a class</source>
            <translation>Sélection des polygones d'une classe</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>One of the images is no longer in the project; add it again, or remove this run.</source>
            <translation>L'une des images n'est plus dans le projet ; ajoutez-la de nouveau, ou retirez cette exécution.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>{}: cancelled; finished tiles are kept, and the same run goes on from there.</source>
            <translation>{} : annulé ; les dalles terminées sont gardées, et la même exécution reprend à partir de là.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>Add several images</source>
            <translation>Ajouter plusieurs images</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>Tick the images to classify with the settings of the panel.</source>
            <translation>Cochez les images à classer avec les réglages du panneau.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>As &amp;one seamless map</source>
            <translation>Comme &amp;une seule carte continue</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>As one seamless map</source>
            <translation>Comme une seule carte continue</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>The network looks beyond each image's border, so that no seam shows.</source>
            <translation>Le réseau regarde au-delà du bord de chaque image, si bien qu'aucun raccord n'apparaît.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>For one seamless map, choose “Whole image” in the panel and neither “Refine boundaries” nor footprints.</source>
            <translation>Pour une seule carte continue, choisissez « Image entière » dans le panneau et ni « Affiner les limites » ni emprises.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>Gets a class map of each image.</source>
            <translation>Reçoit une carte de classes de chaque image.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>Each is classified with the settings of the panel; files get the image's name.</source>
            <translation>Chacune est classée avec les réglages du panneau ; les fichiers prennent le nom de l'image.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/several_images.py"></location>
            <source>&amp;Add to queue</source>
            <translation>&amp;Ajouter à la file d'attente</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/verdicts.py"></location>
            <source>The layer {!r} cannot be edited; export it to a GeoPackage and check that one.</source>
            <translation>La couche {!r} ne peut pas être modifiée ; exportez-la en GeoPackage et vérifiez celui-ci.</translation>
        </message>
        <message>
            <location filename="../../plugin/segment/verdicts.py"></location>
            <source>LandQuilt: {}</source>
            <translation>LandQuilt : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>What the model is called among your models.</source>
            <translation>Comment le modèle s'appelle parmi vos modèles.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>Save as mod&amp;el</source>
            <translation>Enregistrer comme mod&amp;èle</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>Keep what was taught as a model of your own.</source>
            <translation>Garder ce qui a été appris comme modèle à vous.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>Save what was taught, and classify the whole image with it; of an online layer the area above.</source>
            <translation>Enregistrer ce qui a été appris et classer toute l'image avec ; d'une couche en ligne, la zone ci-dessus.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>&amp;Classify all with it</source>
            <translation>&amp;Classer tout avec</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>Open the training with this image and its strokes as labels: it takes minutes, and changes the whole network.</source>
            <translation>Ouvrir l'entraînement avec cette image et ses traits comme étiquettes : il dure des minutes et change tout le réseau.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>&amp;Train on the strokes…</source>
            <translation>En&amp;traîner sur les traits…</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>The folder {} cannot be made ({}); choose another among the options.</source>
            <translation>Le dossier {} ne peut pas être créé ({}) ; choisissez-en un autre dans les options.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>Saving the model…</source>
            <translation>Enregistrement du modèle…</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/keep_bar.py"></location>
            <source>The model {!r} is saved: it is among your models.</source>
            <translation>Le modèle {!r} est enregistré : il est parmi vos modèles.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>Learnt from one stroke.</source>
            <translation>Appris d'un trait.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>Learnt from {} strokes.</source>
            <translation>Appris de {} traits.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>Of a stroke left out of the lesson it finds {} %, before {} %.</source>
            <translation>D'un trait laissé de côté il retrouve {} %, avant {} %.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>The class {!r} waits for {} strokes.</source>
            <translation>La classe {!r} attend {} traits.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>One stroke lies on no data or under others and teaches nothing.</source>
            <translation>Un trait est sur des pixels sans données ou sous d'autres et n'apprend rien.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>One stroke lies outside of the image and teaches nothing.</source>
            <translation>Un trait est hors de l'image et n'apprend rien.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>{} strokes lie on no data or under others and teach nothing.</source>
            <translation>{} traits sont sur des pixels sans données ou sous d'autres et n'apprennent rien.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>{} strokes lie outside of the image and teach nothing.</source>
            <translation>{} traits sont hors de l'image et n'apprennent rien.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>One stroke is too far from here to be fetched.</source>
            <translation>Un trait est trop loin d'ici pour être téléchargé.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>{} strokes are too far from here to be fetched.</source>
            <translation>{} traits sont trop loin d'ici pour être téléchargés.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/learnt.py"></location>
            <source>{} % of the sure places elsewhere have changed: look there, too.</source>
            <translation>{} % des endroits sûrs ailleurs ont changé : regardez-y aussi.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>A&amp;dd class…</source>
            <translation>A&amp;jouter une classe…</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Teach a class that the model does not know: three strokes or more.</source>
            <translation>Apprendre une classe que le modèle ne connaît pas : trois traits ou plus.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Name of the new class</source>
            <translation>Nom de la nouvelle classe</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>What the new class is called.</source>
            <translation>Comment s'appelle la nouvelle classe.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>pool, solar panel, water …</source>
            <translation>piscine, panneau solaire, eau …</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Colour of the new class</source>
            <translation>Couleur de la nouvelle classe</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Its colour on the map.</source>
            <translation>Sa couleur sur la carte.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Add the class to the legend (Enter).</source>
            <translation>Ajouter la classe à la légende (Entrée).</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>How wide the brush is on the screen (keys [ and ]).</source>
            <translation>Largeur du pinceau à l'écran (touches [ et ]).</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Width of the brush</source>
            <translation>Largeur du pinceau</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>A narrower brush</source>
            <translation>Un pinceau plus étroit</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>A wider brush</source>
            <translation>Un pinceau plus large</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>A stroke grows over the superpixels in which its middle lies. For one stroke alone: hold Shift when you let go.</source>
            <translation>Le trait s'étend aux superpixels où se trouve son milieu. Pour un seul trait : maintenez Maj en relâchant.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Fill to the ed&amp;ge</source>
            <translation>Remplir jusqu'au &amp;bord</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Fill to the edge</source>
            <translation>Remplir jusqu'au bord</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>Width</source>
            <translation>Largeur</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>The new class has no name; type one.</source>
            <translation>La nouvelle classe n'a pas de nom ; saisissez-en un.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/palette.py"></location>
            <source>{} (key {}).</source>
            <translation>{} (touche {}).</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>Paint where the preview is wrong, and watch it learn.</source>
            <translation>Peignez là où l'aperçu se trompe, et regardez-le apprendre.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>&amp;Teach</source>
            <translation>&amp;Apprendre</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>Teach</source>
            <translation>Apprendre</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>Take the last stroke back (Ctrl+Z).</source>
            <translation>Annuler le dernier trait (Ctrl+Z).</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>Go to where the map is least sure of what is seen: a stroke is worth most there.</source>
            <translation>Aller là où la carte est la moins sûre de ce qui est visible : un trait y vaut le plus.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>Unsure &amp;place</source>
            <translation>&amp;Endroit incertain</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>Neither a stroke nor the preview says a class there.</source>
            <translation>Là, ni un trait ni l'aperçu n'indiquent de classe.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>Paint the new class at three places or more, then it is learnt.</source>
            <translation>Peignez la nouvelle classe à trois endroits ou plus, alors elle est apprise.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/panel.py"></location>
            <source>The map shows no further place that is unsure; move on.</source>
            <translation>La carte ne montre plus d'endroit incertain ; allez plus loin.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_layer.py"></location>
            <source>Strokes on {}</source>
            <translation>Traits sur {}</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_layer.py"></location>
            <source>The stroke cannot be kept in {!r} ({}); see whether its file can be written, or remove the layer.</source>
            <translation>Le trait ne peut pas être gardé dans {!r} ({}) ; voyez si son fichier est accessible en écriture, ou retirez la couche.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_layer.py"></location>
            <source>Stroke</source>
            <translation>Trait</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_layer.py"></location>
            <source>The stroke lies where the image's coordinate system does not reach; paint on the image.</source>
            <translation>Le trait est là où le système de coordonnées de l'image n'atteint pas ; peignez sur l'image.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_list.py"></location>
            <source>What was painted on this image, the last one first. A click goes there; the Delete key takes a stroke away.</source>
            <translation>Ce qui a été peint sur cette image, le dernier d'abord. Un clic y mène ; la touche Suppr enlève un trait.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_list.py"></location>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_list.py"></location>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/stroke_list.py"></location>
            <source>Delete the strokes that are selected in the list.</source>
            <translation>Supprimer les traits sélectionnés dans la liste.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/strokes.py"></location>
            <source>The strokes on this image have the class {} {}, which the model numbers or names otherwise; remove their layer.</source>
            <translation>Les traits sur cette image ont la classe {} {}, que le modèle numérote ou nomme autrement ; retirez leur couche.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/strokes.py"></location>
            <source>There is no image to paint on; choose one.</source>
            <translation>Il n'y a pas d'image sur laquelle peindre ; choisissez-en une.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/strokes.py"></location>
            <source>The stroke lies outside of the image {!r}; paint on the image.</source>
            <translation>Le trait est hors de l'image {!r} ; peignez sur l'image.</translation>
        </message>
        <message>
            <location filename="../../plugin/teach/strokes.py"></location>
            <source>What lies outside of the image was left out.</source>
            <translation>Ce qui est hors de l'image a été omis.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/asked_samples.py"></location>
            <source>Choose an orthophoto.</source>
            <translation>Choisissez une orthophoto.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/asked_samples.py"></location>
            <source>Choose the labels of {}.</source>
            <translation>Choisissez les étiquettes de {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/common_classes.py"></location>
            <source>other</source>
            <translation>autre</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Loss and scores over the steps</source>
            <translation>Perte et scores au fil des itérations</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Loss on what is learnt from, as it is and evened out; scores on the held-out windows, which are not learnt from.</source>
            <translation>Perte sur ce dont le réseau apprend, brute et lissée ; scores sur les fenêtres mises de côté, dont il n'apprend pas.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>No step is done yet.</source>
            <translation>Aucune itération n'est encore faite.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Loss {:.3f} at step {}; mean F1 of the validations: {}</source>
            <translation>Perte {:.3f} à l'itération {} ; F1 moyen des validations : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>best</source>
            <translation>meilleur</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Loss</source>
            <translation>Perte</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Step</source>
            <translation>Itération</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>F1 of each class</source>
            <translation>F1 de chaque classe</translation>
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
            <translation>F1 par classe ; trait : à la première validation</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>F1 by class</source>
            <translation>F1 par classe</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>A held-out window: image, truth, prediction</source>
            <translation>Une fenêtre mise de côté : image, vérité, prédiction</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>A part of the image that is held out of the training: what the labels say, and what the network says so far.</source>
            <translation>Une partie de l'image mise de côté pendant l'entraînement : ce que disent les étiquettes, et ce que dit le réseau jusqu'ici.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>A held-out window will be seen here: image, truth and prediction.</source>
            <translation>Une fenêtre mise de côté se verra ici : image, vérité et prédiction.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Truth</source>
            <translation>Vérité</translation>
        </message>
        <message>
            <location filename="../../plugin/training/curve_charts.py"></location>
            <source>Prediction {}</source>
            <translation>Prédiction {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Add a data set</source>
            <translation>Ajouter un jeu de données</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>What lies in the folder: a description that was written before, or the files of a published data set as they came.</source>
            <translation>Ce qui se trouve dans le dossier : une description écrite auparavant, ou les fichiers d'un jeu publié tels qu'ils sont arrivés.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>Described before (dataset.json)</source>
            <translation>Décrit auparavant (dataset.json)</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>The folder with dataset.json, or with the unpacked files of the data set, at any depth.</source>
            <translation>Le dossier avec dataset.json, ou avec les fichiers décompressés du jeu, à n'importe quelle profondeur.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>&amp;Data set</source>
            <translation>Jeu de &amp;données</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>Taking {}</source>
            <translation>Reprise de {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_dialog.py"></location>
            <source>Looking through the files …</source>
            <translation>Examen des fichiers …</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_pairs.py"></location>
            <source>No tile of {} is for training; take it with another split.</source>
            <translation>Aucune tuile de {} n'est pour l'entraînement ; reprenez-le avec une autre répartition.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_pairs.py"></location>
            <source>The value {} is {} in the pairs that are here, but {} in {}; remove these pairs first, for a training has one legend.</source>
            <translation>La valeur {} est {} dans les paires présentes, mais {} dans {} ; retirez d'abord ces paires, car un entraînement a une seule légende.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_pairs.py"></location>
            <source>{}, labels</source>
            <translation>{}, étiquettes</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_pairs.py"></location>
            <source>{} cannot be read; take the data set anew.</source>
            <translation>{} ne peut pas être lu ; reprenez le jeu de données.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/dataset_pairs.py"></location>
            <source>ignored</source>
            <translation>ignoré</translation>
        </message>
        <message>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Images and labels</source>
            <translation>Images et étiquettes</translation>
        </message>
        <message>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Samples</source>
            <translation>Exemples</translation>
        </message>
        <message>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Looking at the labels …</source>
            <translation>Examen des étiquettes …</translation>
        </message>
        <message>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Choose an image and its labels to see what the network will learn from.</source>
            <translation>Choisissez une image et ses étiquettes pour voir ce que le réseau apprendra.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>Drawing samples …</source>
            <translation>Tirage d'exemples …</translation>
        </message>
        <message>
            <location filename="../../plugin/training/form_page.py"></location>
            <source>{} labelled pixels.</source>
            <translation>{} pixels étiquetés.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <source>Classifying the held-out windows with {}</source>
            <translation>Classification des fenêtres mises de côté avec {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <source>Comparing the two networks</source>
            <translation>Comparaison des deux réseaux</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <source>Drawing the labels</source>
            <translation>Tracé des étiquettes</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <source>This network was trained from scratch: there is no old one to compare it with.</source>
            <translation>Ce réseau a été entraîné à partir de zéro : il n'y en a pas d'ancien auquel le comparer.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <source>{} and {} have no class in common: there is nothing to compare.</source>
            <translation>{} et {} n'ont aucune classe en commun : il n'y a rien à comparer.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <location filename="../../plugin/training/windows_layer.py"></location>
            <source>The windows {} cannot be read; train again to have them written.</source>
            <translation>Les fenêtres {} ne peuvent pas être lues ; entraînez à nouveau pour qu'elles soient écrites.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <source>The layer {!r} is no longer there; add it to the project again.</source>
            <translation>La couche {!r} n'est plus là ; ajoutez-la à nouveau au projet.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/held_out.py"></location>
            <source>The windows cannot be written to {} ({}); free some space.</source>
            <translation>Les fenêtres ne peuvent pas être écrites dans {} ({}) ; libérez de la place.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>The classes that the network will tell apart. Those of the model to start from are learnt fastest.</source>
            <translation>Les classes que le réseau distinguera. Celles du modèle de départ s'apprennent le plus vite.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>Classes to learn</source>
            <translation>Classes à apprendre</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>Forget your changes in the table, read the labels anew, and match by name again.</source>
            <translation>Oublier vos changements dans le tableau, relire les étiquettes et apparier à nouveau par nom.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>Mat&amp;ch again</source>
            <translation>Apparier à no&amp;uveau</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>Lea&amp;rn</source>
            <translation>App&amp;rendre</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>Classes and colours</source>
            <translation>Classes et couleurs</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>A network tells at least two classes apart; add classes, or choose others to learn.</source>
            <translation>Un réseau distingue au moins deux classes ; ajoutez des classes, ou choisissez-en d'autres à apprendre.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>Say in the table what “{}” is, or “ignore”; or learn a class for each value of the labels.</source>
            <translation>Dites dans le tableau ce qu'est « {} », ou « ignorer » ; ou apprenez une classe pour chaque valeur des étiquettes.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>As in {}: {}</source>
            <translation>Comme dans {} : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>ISPRS: {}</source>
            <translation>ISPRS : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>My own classes: {}</source>
            <translation>Mes propres classes : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/labels_box.py"></location>
            <source>My own classes…</source>
            <translation>Mes propres classes…</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>Double-click a name or a colour to change it.</source>
            <translation>Double-cliquez sur un nom ou une couleur pour le changer.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>A&amp;dd class</source>
            <translation>Ajouter une &amp;classe</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>Learn one more class.</source>
            <translation>Apprendre une classe de plus.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>Do not learn the selected class.</source>
            <translation>Ne pas apprendre la classe sélectionnée.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>From the la&amp;bels</source>
            <translation>D'après les éti&amp;quettes</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>A class for each value that the labels hold.</source>
            <translation>Une classe pour chaque valeur que contiennent les étiquettes.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/legend_table.py"></location>
            <source>Colour of {}</source>
            <translation>Couleur de {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>What each value of the labels is. Filled by the names, or by the codes; change it where it is wrong.</source>
            <translation>Ce qu'est chaque valeur des étiquettes. Rempli d'après les noms, ou les codes ; changez ce qui est faux.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>Labelled pixels</source>
            <translation>Pixels étiquetés</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>Learnt as</source>
            <translation>Appris comme</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>choose…</source>
            <translation>choisir…</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>ignore</source>
            <translation>ignorer</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>Several classes…</source>
            <translation>Plusieurs classes…</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>The class that “{}” is learnt as.</source>
            <translation>La classe sous laquelle « {} » est appris.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source>Either one of these is right.</source>
            <translation>N'importe laquelle est juste.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/meaning_table.py"></location>
            <source> or </source>
            <translation> ou </translation>
        </message>
        <message>
            <location filename="../../plugin/training/meanings.py"></location>
            <source>no data</source>
            <translation>sans donnée</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>The network to start from: with what it knows already, few labels and minutes are enough.</source>
            <translation>Le réseau de départ : avec ce qu'il sait déjà, peu d'étiquettes et quelques minutes suffisent.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>What may change. Less is faster and needs fewer labels; more learns what looks unlike anything the model has seen.</source>
            <translation>Ce qui peut changer. Moins est plus rapide et demande moins d'étiquettes ; plus apprend ce qui ne ressemble à rien de ce que le modèle a vu.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>The whole network</source>
            <translation>Tout le réseau</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>The last stages and the head</source>
            <translation>Les derniers étages et la tête</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>The head alone</source>
            <translation>La tête seule</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>The model's name: you will find it by this name in the panel.</source>
            <translation>Le nom du modèle : vous le trouverez sous ce nom dans le panneau.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>Start &amp;from</source>
            <translation>&amp;Partir de</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>&amp;What to train</source>
            <translation>Partie à &amp;entraîner</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>Nothing: from scratch</source>
            <translation>Rien : à partir de zéro</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>From scratch takes many labels and, without a graphics card, days; start from a model where you can.</source>
            <translation>À partir de zéro, il faut beaucoup d'étiquettes et, sans carte graphique, des jours ; partez d'un modèle si possible.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>my-{}</source>
            <translation>mon-{}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/model_box.py"></location>
            <source>There is already a model {!r}; choose another name.</source>
            <translation>Il y a déjà un modèle {!r} ; choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Open the panel with this network chosen, to classify images with it.</source>
            <translation>Ouvrir le panneau avec ce réseau choisi, pour classer des images avec lui.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>&amp;Use in the panel</source>
            <translation>&amp;Utiliser dans le panneau</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Classify the held-out windows with both networks, and test which of them is nearer to the labels.</source>
            <translation>Classer les fenêtres mises de côté avec les deux réseaux, et tester lequel est plus proche des étiquettes.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Compare with the &amp;old network</source>
            <translation>C&amp;omparer à l'ancien réseau</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Go on from where this training ended, for as long again. It does not end early then.</source>
            <translation>Continuer là où cet entraînement s'est terminé, pour autant de temps encore. Il ne s'arrête alors pas avant.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Train o&amp;n</source>
            <translation>&amp;Prolonger l'entraînement</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Cancel the comparison.</source>
            <translation>Annuler la comparaison.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>What is being compared.</source>
            <translation>Ce qui est comparé.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>The window shows the report of {}.</source>
            <translation>La fenêtre montre le rapport de {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Not compared, as the old network does not know them: {}.</source>
            <translation>Non comparées, car l'ancien réseau ne les connaît pas : {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>Mean F1 on the held-out windows {} with the old network, {} with the new one</source>
            <translation>F1 moyen sur les fenêtres mises de côté {} avec l'ancien réseau, {} avec le nouveau</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>{}; too few windows for a test.</source>
            <translation>{} ; trop peu de fenêtres pour un test.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>better</source>
            <translation>meilleur</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>worse</source>
            <translation>moins bon</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>{} beyond chance</source>
            <translation>{}, et pas par hasard</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>perhaps by chance</source>
            <translation>peut-être par hasard</translation>
        </message>
        <message>
            <location filename="../../plugin/training/outcome_bar.py"></location>
            <source>{}: {} ({} points, 95 % interval {} to {}).</source>
            <translation>{} : {} ({} points, intervalle à 95 % de {} à {}).</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>The orthophoto to learn from: a raster that is a file.</source>
            <translation>L'orthophoto dont apprendre : un raster qui est un fichier.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Choose an orthophoto</source>
            <translation>Choisir une orthophoto</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>What is to be seen there: a class raster, or polygons, lines or points with a class field. They may cover a small part.</source>
            <translation>Ce qu'on y voit : un raster de classes, ou des polygones, lignes ou points avec un champ de classe. Ils peuvent n'en couvrir qu'une petite partie.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Choose labels</source>
            <translation>Choisir des étiquettes</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Judge by this pair and never learn from it. With no pair checked, a fifth of what is labelled is held out.</source>
            <translation>Évaluer avec cette paire et ne jamais en apprendre. Si aucune n'est cochée, un cinquième de ce qui est étiqueté est mis de côté.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Hold out</source>
            <translation>Mettre de côté</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Learn without this pair.</source>
            <translation>Apprendre sans cette paire.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Remove this pair</source>
            <translation>Retirer cette paire</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Labels and their class field</source>
            <translation>Étiquettes et leur champ de classe</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>&amp;Add pair</source>
            <translation>&amp;Ajouter une paire</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Add pair</source>
            <translation>Ajouter une paire</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Learn from one more image.</source>
            <translation>Apprendre d'une image de plus.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Learn from a published data set, or from one that was described before: its images, labels and classes.</source>
            <translation>Apprendre d'un jeu publié, ou d'un jeu décrit auparavant : ses images, étiquettes et classes.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Add a data se&amp;t…</source>
            <translation>Ajouter un jeu de &amp;données…</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Write the edits of the label layers to where the layers come from, and go on editing.</source>
            <translation>Écrire les modifications des couches d'étiquettes là d'où viennent les couches, et continuer l'édition.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Sa&amp;ve edits</source>
            <translation>Enre&amp;gistrer les modifications</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>Save edits</source>
            <translation>Enregistrer les modifications</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>The edits of {} are not saved yet; training takes them as they are now.</source>
            <translation>Les modifications de {} ne sont pas encore enregistrées ; l'entraînement les prend telles qu'elles sont maintenant.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/pairs_table.py"></location>
            <source>The edits of {!r} cannot be saved: {}</source>
            <translation>Les modifications de {!r} ne peuvent pas être enregistrées : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>What the training said.</source>
            <translation>Ce que l'entraînement a dit.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Steps done, steps per second, and the time left.</source>
            <translation>Itérations faites, itérations par seconde, et temps restant.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>How far the training is.</source>
            <translation>Où en est l'entraînement.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>End the training now. The best network so far becomes the model.</source>
            <translation>Terminer l'entraînement maintenant. Le meilleur réseau jusqu'ici devient le modèle.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>&amp;Stop and keep the best</source>
            <translation>Arrêter et &amp;garder le meilleur</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Discard the training: nothing of it is kept.</source>
            <translation>Abandonner l'entraînement : rien n'en est gardé.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>End the training and delete what it has learnt.</source>
            <translation>Terminer l'entraînement et supprimer ce qu'il a appris.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>&amp;Discard</source>
            <translation>A&amp;bandonner</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>&amp;Go on training</source>
            <translation>&amp;Continuer l'entraînement</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Let the training go on.</source>
            <translation>Laisser l'entraînement continuer.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Back to the form, with what was chosen there, for another training.</source>
            <translation>Retour au formulaire, avec ce qui y était choisi, pour un autre entraînement.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>&amp;Back to the form</source>
            <translation>&amp;Retour au formulaire</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Add the windows to the map: those trained on and those held out.</source>
            <translation>Ajouter les fenêtres à la carte : celles de l'entraînement et celles mises de côté.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_page.py"></location>
            <source>Show &amp;windows on the map</source>
            <translation>Montrer les &amp;fenêtres sur la carte</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>Stopping: the network is validated once more, and the best one is kept</source>
            <translation>Arrêt : le réseau est validé une dernière fois, et le meilleur est gardé</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>(before the training)</source>
            <translation>(avant l'entraînement)</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>(step {})</source>
            <translation>(itération {})</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>(step {}; the model: step {})</source>
            <translation>(étape {} ; le modèle : étape {})</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>(step {}; best so far: step {})</source>
            <translation>(étape {} ; la meilleure jusqu’ici : étape {})</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>Discard this training? The model that was in the folder before stays; what it has learnt since is not used.</source>
            <translation>Abandonner cet entraînement ? Le modèle qui était déjà dans le dossier reste ; ce qui a été appris depuis n'est pas utilisé.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>Discard this training? All that it has learnt is deleted.</source>
            <translation>Abandonner cet entraînement ? Tout ce qu'il a appris est supprimé.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>Ended; what it has learnt is kept in {}.</source>
            <translation>Terminé ; ce qui a été appris est conservé dans {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>Discarded; nothing was kept.</source>
            <translation>Abandonné ; rien n'a été gardé.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>Done.</source>
            <translation>Terminé.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>Done: mean F1 {} and overall accuracy {} on the held-out windows</source>
            <translation>Terminé : F1 moyen {} et exactitude globale {} sur les fenêtres mises de côté</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source> (at the first validation {})</source>
            <translation> (à la première validation {})</translation>
        </message>
        <message>
            <location filename="../../plugin/training/run_sentences.py"></location>
            <source>; the best network, that of step {}, is the model.</source>
            <translation>; le meilleur réseau, celui de l'itération {}, est le modèle.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples.py"></location>
            <source>Looking at the labels</source>
            <translation>Examen des étiquettes</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples.py"></location>
            <source>The backend gave no answer; look at QGIS's log messages.</source>
            <translation>Le moteur n'a pas répondu ; consultez le journal des messages de QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>The share of samples that are stitched from random parts of four windows: they show things in new surroundings.</source>
            <translation>La part des exemples composés de parties aléatoires de quatre fenêtres : ils montrent les choses dans de nouveaux alentours.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Stitched samples</source>
            <translation>Exemples composés</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Flip, turn, scale and relight the samples at random: the network sees more than there is.</source>
            <translation>Retourner, tourner, redimensionner et rééclairer les exemples au hasard : le réseau voit plus qu'il n'y a.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Var&amp;y</source>
            <translation>&amp;Varier</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Vary</source>
            <translation>Varier</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Draw samples so that rare classes are seen about as often as common ones.</source>
            <translation>Tirer les exemples de sorte que les classes rares soient vues à peu près aussi souvent que les fréquentes.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Ba&amp;lance classes</source>
            <translation>Équili&amp;brer les classes</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Balance classes</source>
            <translation>Équilibrer les classes</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Draw another sample, to see what the network will see.</source>
            <translation>Tirer un autre exemple, pour voir ce que le réseau verra.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Another sa&amp;mple</source>
            <translation>Autre e&amp;xemple</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>Another sample</source>
            <translation>Autre exemple</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_box.py"></location>
            <source>S&amp;titched</source>
            <translation>C&amp;omposés</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_picture.py"></location>
            <source>Windows of your images with their labels, and a sample as the network sees it. Point at the sample to see it unlabelled.</source>
            <translation>Des fenêtres de vos images avec leurs étiquettes, et un exemple tel que le réseau le voit. Pointez l'exemple pour le voir sans étiquettes.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_picture.py"></location>
            <source>Picture of samples</source>
            <translation>Image des exemples</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_picture.py"></location>
            <source>Four windows, with what is taken</source>
            <translation>Quatre fenêtres, avec ce qui en est pris</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_picture.py"></location>
            <source>Stitched sample</source>
            <translation>Exemple composé</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_picture.py"></location>
            <source>A window</source>
            <translation>Une fenêtre</translation>
        </message>
        <message>
            <location filename="../../plugin/training/samples_picture.py"></location>
            <source>Sample</source>
            <translation>Exemple</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Sets all that is not set here or under Advanced.</source>
            <translation>Fixe tout ce qui n'est pas fixé ici ou sous « Avancé ».</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Fine-tune: few labels, a model to start from</source>
            <translation>Affinage : un modèle, peu d'étiquettes</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Paper: many labels, as published</source>
            <translation>Article : beaucoup d'étiquettes, comme publié</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>How long to train. The best network on the way is the result, and training ends early where nothing gets better.</source>
            <translation>Durée de l'entraînement. Le meilleur réseau en chemin est le résultat, et l'entraînement s'arrête plus tôt si rien ne s'améliore.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Batches of samples that the network learns from.</source>
            <translation>Lots d'exemples dont le réseau apprend.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Validation and reading come on top.</source>
            <translation>La validation et la lecture s'y ajoutent.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Where the network learns. Automatic: as QGIS's options say, a graphics card where there is one.</source>
            <translation>Où le réseau apprend. Automatique : comme le disent les options de QGIS, une carte graphique s'il y en a une.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>Where borders between classes are, for “Refine boundaries” of this model's maps. Kept where they beat the built-in ones.</source>
            <translation>Où sont les limites entre classes, pour « Affiner les limites » des cartes de ce modèle. Gardés où ils surpassent ceux qui sont fournis.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>&amp;Learn the edges, too</source>
            <translation>Apprendre aussi &amp;les contours</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>&amp;Preset</source>
            <translation>Prérég&amp;lage</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>D&amp;uration</source>
            <translation>&amp;Durée</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>D&amp;evice</source>
            <translation>Pér&amp;iphérique</translation>
        </message>
        <message>
            <location filename="../../plugin/training/schedule_box.py"></location>
            <source>{} steps, as the preset says</source>
            <translation>{} itérations, comme le dit le préréglage</translation>
        </message>
        <message>
            <location filename="../../plugin/training/several_classes.py"></location>
            <source>Several classes</source>
            <translation>Plusieurs classes</translation>
        </message>
        <message>
            <location filename="../../plugin/training/several_classes.py"></location>
            <source>“{}” is any one of these classes; the network may decide which:</source>
            <translation>« {} » est l'une quelconque de ces classes ; le réseau peut décider laquelle :</translation>
        </message>
        <message>
            <location filename="../../plugin/training/several_classes.py"></location>
            <source>Tick two classes or more.</source>
            <translation>Cochez au moins deux classes.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/train_dialog.py"></location>
            <source>Train the network. QGIS stays usable meanwhile, and this window may be closed.</source>
            <translation>Entraîner le réseau. QGIS reste utilisable pendant ce temps, et cette fenêtre peut être fermée.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/train_dialog.py"></location>
            <source>&amp;Start training</source>
            <translation>Dé&amp;marrer l'entraînement</translation>
        </message>
        <message>
            <location filename="../../plugin/training/train_dialog.py"></location>
            <source>Start training</source>
            <translation>Démarrer l'entraînement</translation>
        </message>
        <message>
            <location filename="../../plugin/training/train_dialog.py"></location>
            <source>Cl&amp;ose</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <location filename="../../plugin/training/training_run.py"></location>
            <source>Training {}</source>
            <translation>Entraînement de {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/training_run.py"></location>
            <source>The model folder {} cannot be written ({}); choose another one.</source>
            <translation>Le dossier de modèle {} ne peut pas être écrit ({}) ; choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/training_run.py"></location>
            <source>The training cannot be told to stop: {} cannot be written ({}).</source>
            <translation>On ne peut pas dire à l'entraînement de s'arrêter : {} ne peut pas être écrit ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/training/training_run.py"></location>
            <source>The training in {} was not begun in this window; choose the same images and labels, and “Resume” in the toolbox.</source>
            <translation>L'entraînement dans {} n'a pas été commencé dans cette fenêtre ; choisissez les mêmes images et étiquettes, et « Reprendre un entraînement interrompu » dans la boîte à outils.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>{}: step {} of {}</source>
            <translation>{} : itération {} sur {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>{}: step {}</source>
            <translation>{} : itération {}</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Trainings that ended in the middle, the latest first.</source>
            <translation>Entraînements terminés en cours de route, le dernier d'abord.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Unfinished trainings</source>
            <translation>Entraînements interrompus</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Go on where the training ended, with the same images, labels and settings.</source>
            <translation>Continuer là où l'entraînement s'est arrêté, avec les mêmes images, étiquettes et réglages.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Delete what the training has learnt.</source>
            <translation>Supprimer ce que l'entraînement a appris.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Do not delete it.</source>
            <translation>Ne pas le supprimer.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>Delete the unfinished training {}?</source>
            <translation>Supprimer l'entraînement interrompu {} ?</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>{} trainings ended in the middle.</source>
            <translation>{} entraînements se sont arrêtés en cours de route.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/unfinished.py"></location>
            <source>A training ended in the middle: {}.</source>
            <translation>Un entraînement s'est arrêté en cours de route : {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/training/windows_layer.py"></location>
            <source>The windows cannot be shown in the map's coordinate system; they are in the layer panel.</source>
            <translation>Les fenêtres ne peuvent pas être montrées dans le système de coordonnées de la carte ; elles sont dans le panneau des couches.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>{} m²</source>
            <translation>{} m²</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>{} % mean confidence</source>
            <translation>{} % de confiance moyenne</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>Areas of the classes</source>
            <translation>Surfaces des classes</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/area_table.py"></location>
            <source>Shares of the classes</source>
            <translation>Parts des classes</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>{} px</source>
            <translation>{} px</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>Area (pixels)</source>
            <translation>Surface (pixels)</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>Area (m²)</source>
            <translation>Surface (m²)</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>Share (%)</source>
            <translation>Part (%)</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/areas.py"></location>
            <source>Mean confidence (%)</source>
            <translation>Confiance moyenne (%)</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>About this model</source>
            <translation>À propos de ce modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Classes: {}</source>
            <translation>Classes : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>{} classes</source>
            <translation>{} classes</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>{} per pixel</source>
            <translation>{} par pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Mean F1 without clutter {:.2f} where it was validated, {:.2f} on places kept aside.</source>
            <translation>F1 moyen sans clutter {:.2f} là où il a été validé, {:.2f} sur des lieux mis de côté.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Mean F1 without clutter {:.2f} on places kept aside.</source>
            <translation>F1 moyen sans clutter {:.2f} sur des lieux mis de côté.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Mean F1 without clutter {:.2f} where it was validated, less elsewhere.</source>
            <translation>F1 moyen sans clutter {:.2f} là où il a été validé, moins ailleurs.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Accuracy {:.0f} % where it was validated, less elsewhere.</source>
            <translation>Exactitude {:.0f} % là où il a été validé, moins ailleurs.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Buildings there: IoU {:.2f} in the region of the training, {:.2f} on other continents.</source>
            <translation>Bâtiments là : IoU {:.2f} dans la région de l'entraînement, {:.2f} sur d'autres continents.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>{} {}</source>
            <translation>{} {}</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>{}: F1 {:.2f}</source>
            <translation>{} : F1 {:.2f}</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>{}, {:.2f} on places kept aside</source>
            <translation>{}, {:.2f} sur des lieux mis de côté</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>mean F1 of all classes</source>
            <translation>F1 moyen de toutes les classes</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Accuracy: {}. {}</source>
            <translation>Exactitude : {}. {}</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Accuracy: its card does not say.</source>
            <translation>Exactitude : sa fiche ne le dit pas.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Elsewhere: {}</source>
            <translation>Ailleurs : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Trained on: {}</source>
            <translation>Entraîné sur : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/card_view.py"></location>
            <source>Bands: {}. Network: {}. Licence: {}.</source>
            <translation>Bandes : {}. Réseau : {}. Licence : {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/charts.py"></location>
            <source>Charts need the Python package matplotlib, which this QGIS lacks; the tables show the same numbers.</source>
            <translation>Les graphiques demandent le paquet Python matplotlib, qui manque à ce QGIS ; les tableaux montrent les mêmes nombres.</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/class_buttons.py"></location>
            <source>It is: {}</source>
            <translation>C'est : {}</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>automatic</source>
            <translation>automatique</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>by the model's range</source>
            <translation>selon la plage du modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>by the image's percentiles</source>
            <translation>selon les percentiles de l’image</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>processor</source>
            <translation>processeur</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>NVIDIA graphics card</source>
            <translation>carte graphique NVIDIA</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>Apple graphics</source>
            <translation>graphique Apple</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>full (float32)</source>
            <translation>pleine (float32)</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>half (bfloat16)</source>
            <translation>demi (bfloat16)</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>half (float16)</source>
            <translation>demi (float16)</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>the data set's own</source>
            <translation>celles du jeu lui-même</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>the six of the ISPRS</source>
            <translation>les six de l'ISPRS</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>as published</source>
            <translation>comme publié</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>as in the paper</source>
            <translation>comme dans l'article</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/fields.py"></location>
            <source>on this computer</source>
            <translation>sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/figures.py"></location>
            <source>{} pixel</source>
            <translation>{} pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/figures.py"></location>
            <source>{} pixels</source>
            <translation>{} pixels</translation>
        </message>
        <message>
            <location filename="../../plugin/widgets/layer_choice.py"></location>
            <source>The field that holds the class: its code or its name.</source>
            <translation>Le champ qui contient la classe : son code ou son nom.</translation>
        </message>
        <message>
            <location filename="../../plugin/worker.py"></location>
            <source>The backend's Python {} cannot be started ({}); install it anew.</source>
            <translation>Le Python du moteur {} ne peut pas être démarré ({}) ; réinstallez-le.</translation>
        </message>
        <message>
            <location filename="../../plugin/worker.py"></location>
            <source>The backend stopped without a result (exit status {}), perhaps for want of memory; close other programs or choose a smaller tile.</source>
            <translation>Le moteur s'est arrêté sans résultat (code de sortie {}), peut-être par manque de mémoire ; fermez d'autres programmes ou choisissez une tuile plus petite.</translation>
        </message>
        <message>
            <location filename="../../plugin/worker.py"></location>
            <source>This version does not understand the backend's answer; install the plugin and its backend anew.</source>
            <translation>Cette version ne comprend pas la réponse du moteur ; réinstallez l'extension et son moteur.</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean F1</source>
            <translation>F1 moyen</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean F1 without clutter</source>
            <translation>F1 moyen sans clutter</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean IoU without clutter</source>
            <translation>IoU moyen sans clutter</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean recall</source>
            <translation>Rappel moyen</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>average recall, balanced accuracy</source>
            <translation>rappel moyen, exactitude équilibrée</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean recall without clutter</source>
            <translation>Rappel moyen sans clutter</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean precision</source>
            <translation>Précision moyenne</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Mean precision without clutter</source>
            <translation>Précision moyenne sans clutter</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Frequency-weighted IoU</source>
            <translation>IoU pondéré par la fréquence</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>User's accuracy: of what the map shows as the class, the share that truly is.</source>
            <translation>Exactitude pour l'utilisateur : de ce que la carte montre comme la classe, la part qui l'est vraiment.</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Recall</source>
            <translation>Rappel</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Producer's accuracy: of what truly is the class, the share that the map shows so.</source>
            <translation>Exactitude pour le producteur : de ce qui est vraiment la classe, la part que la carte montre comme telle.</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Harmonic mean of precision and recall.</source>
            <translation>Moyenne harmonique de la précision et du rappel.</translation>
        </message>
        <message>
            <location filename="../../backend/shared/measures.py"></location>
            <source>Intersection over union: where both have the class, over where either has it.</source>
            <translation>Intersection sur union : là où les deux ont la classe, sur là où l'une ou l'autre l'a.</translation>
        </message>
    </context>
</TS>
