<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>aula</name>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>2SFCA</source>
        <translation>2SFCA</translation>
    </message>
    <message>
        <source>A Shapefile is written in small letters: let the name of {file} end in .shp.</source>
        <translation>Un Shapefile s'écrit en minuscules : faites finir le nom de {file} par .shp.</translation>
    </message>
    <message>
        <source>A cell of {cell} m makes {count} million cells of this extent: choose a larger cell or a smaller extent.</source>
        <translation>Une cellule de {cell} m fait {count} millions de cellules sur cette emprise : choisissez une cellule plus grande ou une emprise plus petite.</translation>
    </message>
    <message>
        <source>A coefficient above 1 ({value}) would yield more than it rains: choose the field that holds e × η.</source>
        <translation>Un coefficient supérieur à 1 ({value}) donnerait plus d'eau qu'il n'en pleut : choisissez le champ qui contient e × η.</translation>
    </message>
    <message>
        <source>A file, or an address that begins with https://</source>
        <translation>Un fichier, ou une adresse qui commence par https://</translation>
    </message>
    <message>
        <source>A land cover needs the codes that are habitat: list them in CODES.</source>
        <translation>Une occupation du sol demande les codes qui sont de l'habitat : donnez-les dans CODES.</translation>
    </message>
    <message>
        <source>A part of the work brought several workers of {address} down: give them more memory (dask worker --memory-limit).</source>
        <translation>Une partie du calcul a fait tomber plusieurs exécutants de {address} : leur donner plus de mémoire (dask worker --memory-limit).</translation>
    </message>
    <message>
        <source>A project is written as .qgs or .qgz: let the name of {file} end so.</source>
        <translation>Un projet s'écrit en .qgs ou .qgz : le nom de {file} doit finir ainsi.</translation>
    </message>
    <message>
        <source>A raster is written as GeoTIFF: let the name of {file} end in .tif.</source>
        <translation>Un raster s'écrit en GeoTIFF : le nom de {file} doit finir par .tif.</translation>
    </message>
    <message>
        <source>A server of yours. Its layers are listed when you ask for it.</source>
        <translation>Un de vos serveurs. Ses couches sont listées quand vous le demandez.</translation>
    </message>
    <message>
        <source>A table of a GeoPackage is not called {name}, which begins with a sign: choose another name.</source>
        <translation>Une table de GeoPackage ne peut pas s’appeler {name}, qui commence par un signe : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>AHP compares {limit} criteria at most: there are {count}.</source>
        <translation>AHP compare {limit} critères au plus : il y en a {count}.</translation>
    </message>
    <message>
        <source>AHP compares {name}, which is no criterion. Criteria: {names}.</source>
        <translation>AHP compare {name}, qui n'est pas un critère. Critères : {names}.</translation>
    </message>
    <message>
        <source>AHP compares {one} and {other} twice, and not the same way ({first} and {second}): keep one of the rows.</source>
        <translation>AHP compare deux fois {one} et {other}, et pas de la même façon ({first} et {second}) : gardez une des lignes.</translation>
    </message>
    <message>
        <source>AHP does not compare {one} and {other}: add a row for them.</source>
        <translation>AHP ne compare pas {one} et {other} : ajoutez une ligne.</translation>
    </message>
    <message>
        <source>AHP, {one} against {other}: the ratio is missing; write a number above 0.</source>
        <translation>AHP, {one} face à {other} : le rapport manque ; écrivez un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>AHP, {one} against {other}: {ratio} is no number above 0.</source>
        <translation>AHP, {one} contre {other} : {ratio} n'est pas un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>AULA layers</source>
        <translation>Couches AULA</translation>
    </message>
    <message>
        <source>AULA panel</source>
        <translation>Panneau AULA</translation>
    </message>
    <message>
        <source>AULA's proposal, hand-set</source>
        <translation>proposition AULA, fixée à la main</translation>
    </message>
    <message>
        <source>AULA: catalogue</source>
        <translation>AULA : catalogue</translation>
    </message>
    <message>
        <source>AULA: copy of {layer}</source>
        <translation>AULA : copie de {layer}</translation>
    </message>
    <message>
        <source>AULA: layers of {server}</source>
        <translation>AULA : couches de {server}</translation>
    </message>
    <message>
        <source>AULA: {layer}</source>
        <translation>AULA : {layer}</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Accessibility scores</source>
        <translation>Scores d'accessibilité</translation>
    </message>
    <message>
        <source>Account by parent territory</source>
        <translation>Bilan par territoire parent</translation>
    </message>
    <message>
        <source>Account by territory</source>
        <translation>Bilan par territoire</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the layer to the map</source>
        <translation>Ajouter la couche à la carte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the WFS or of the Lizmap map</source>
        <translation>Adresse du WFS ou de la carte Lizmap</translation>
    </message>
    <message>
        <source>All nodes to one, each in its turn</source>
        <translation>Tous les nœuds vers un seul, chacun à son tour</translation>
    </message>
    <message>
        <source>All patches have a capacity of 0: choose another field of capacity, or leave it empty for their surface.</source>
        <translation>Toutes les taches ont une capacité de 0 : choisir un autre champ de capacité, ou le laisser vide pour prendre leur surface.</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>All stations together</source>
        <translation>Toutes les gares ensemble</translation>
    </message>
    <message>
        <source>All weights are 0: give at least one criterion a weight above 0.</source>
        <translation>Tous les poids sont nuls : donnez à un critère au moins un poids supérieur à 0.</translation>
    </message>
    <message>
        <source>All workers of {address} have gone: start them again, then run again.</source>
        <translation>Tous les exécutants de {address} ont disparu : les relancer, puis recommencer.</translation>
    </message>
    <message>
        <source>All {count} patches are smaller than {limit} ha: lower the smallest surface.</source>
        <translation>Les {count} taches font toutes moins de {limit} ha : abaissez la surface minimale.</translation>
    </message>
    <message>
        <source>All {count} sites are reconverted: name in KEEP_STATUS the statuses that count all the same.</source>
        <translation>Les {count} sites sont tous reconvertis : nommez dans KEEP_STATUS les statuts qui comptent quand même.</translation>
    </message>
    <message>
        <source>Amenities</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Amenities within reach</source>
        <translation>Équipements à portée</translation>
    </message>
    <message>
        <source>Annual rain, mm</source>
        <translation>Pluie annuelle, mm</translation>
    </message>
    <message>
        <source>Annual rain: raster or stations</source>
        <translation>Pluie annuelle : raster ou stations</translation>
    </message>
    <message>
        <source>Another run is writing there: waiting for it…</source>
        <translation>Un autre traitement écrit au même endroit : attente…</translation>
    </message>
    <message>
        <source>Another run is writing to {file} (process {pid} on {host}, since {since}): wait for it, or choose another file.</source>
        <translation>Un autre traitement écrit dans {file} (processus {pid} sur {host}, depuis {since}) : attendez qu’il finisse, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Another run is writing to {file} (process {pid} on {host}, since {since}): wait for it; if that machine has been stopped, delete {lock}.</source>
        <translation>Un autre traitement écrit dans {file} (processus {pid} sur {host}, depuis {since}) : attendez qu’il finisse ; si cette machine a été arrêtée, supprimez {lock}.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Un autre serveur</translation>
    </message>
    <message>
        <source>Apply the thresholds of R. 101-1, II</source>
        <translation>Appliquer les seuils de R. 101-1, II</translation>
    </message>
    <message>
        <source>Area of the landscape, in the unit of the capacity</source>
        <translation>Surface du paysage, dans l'unité de la capacité</translation>
    </message>
    <message>
        <source>Artificialisation (ZAN)</source>
        <translation>Artificialisation (ZAN)</translation>
    </message>
    <message>
        <source>Atlas of a project as PDF</source>
        <translation>Atlas d'un projet en PDF</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>BD TOPO, bike: {kept} of {count} segments are open (in service, no motorway, no ramp, no stairs).</source>
        <translation>BD TOPO, à vélo : {kept} tronçons sur {count} sont ouverts (en service, ni autoroute, ni bretelle, ni escalier).</translation>
    </message>
    <message>
        <source>BD TOPO, car: {kept} of {count} segments are open (in service, access free or by toll, speed above 1 km/h).</source>
        <translation>BD TOPO, en voiture : {kept} tronçons sur {count} sont ouverts (en service, accès libre ou à péage, vitesse supérieure à 1 km/h).</translation>
    </message>
    <message>
        <source>BD TOPO, walk: {kept} of {count} segments are open (in service, no motorway, no ramp, no restricted foot access).</source>
        <translation>BD TOPO, à pied : {kept} tronçons sur {count} sont ouverts (en service, ni autoroute, ni bretelle, ni accès piéton restreint).</translation>
    </message>
    <message>
        <source>Background (buildings, roads…)</source>
        <translation>Fond de plan (bâtiments, routes…)</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Balance by territory</source>
        <translation>Bilan par territoire</translation>
    </message>
    <message>
        <source>Balance of conversions</source>
        <translation>Bilan des reconversions</translation>
    </message>
    <message>
        <source>Barriers (closed crossings)</source>
        <translation>Barrières (traversées fermées)</translation>
    </message>
    <message>
        <source>Barriers (roads, railways)</source>
        <translation>Barrières (routes, voies ferrées)</translation>
    </message>
    <message>
        <source>Barriers (weirs, dams, culverts)</source>
        <translation>Obstacles (seuils, barrages, buses)</translation>
    </message>
    <message>
        <source>Barriers and what they part</source>
        <translation>Obstacles et ce qu'ils séparent</translation>
    </message>
    <message>
        <source>Blue network: rivers and their barriers</source>
        <translation>Trame bleue : cours d'eau et obstacles</translation>
    </message>
    <message>
        <source>Breaks: longest seal, m</source>
        <translation>Ruptures : longueur imperméable maximale, m</translation>
    </message>
    <message>
        <source>Brown network: soils, reservoirs and sealed breaks</source>
        <translation>Trame brune : sols, réservoirs et ruptures imperméables</translation>
    </message>
    <message>
        <source>Brownfields</source>
        <translation>Friches</translation>
    </message>
    <message>
        <source>Brownfields by territory</source>
        <translation>Friches par territoire</translation>
    </message>
    <message>
        <source>Brownfields: candidates not yet in an inventory</source>
        <translation>Friches : candidats absents de l'inventaire</translation>
    </message>
    <message>
        <source>Brownfields: criteria from the layers around</source>
        <translation>Friches : critères tirés des couches alentour</translation>
    </message>
    <message>
        <source>Brownfields: inventory to the CNIG standard</source>
        <translation>Friches : inventaire au standard CNIG</translation>
    </message>
    <message>
        <source>Brownfields: mutability of seven uses</source>
        <translation>Friches : mutabilité pour sept usages</translation>
    </message>
    <message>
        <source>Brownfields: priorities by several criteria</source>
        <translation>Friches : priorités selon plusieurs critères</translation>
    </message>
    <message>
        <source>Brownfields: what a conversion costs and brings</source>
        <translation>Friches : coûts et apports d'une reconversion</translation>
    </message>
    <message>
        <source>Budget left (output of the trajectory)</source>
        <translation>Budget restant (résultat de la trajectoire)</translation>
    </message>
    <message>
        <source>Building permits of recent years</source>
        <translation>Permis de construire des dernières années</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>Built-up land, second date (polygons or raster)</source>
        <translation>Sols bâtis, seconde date (polygones ou raster)</translation>
    </message>
    <message>
        <source>Built-up polygons overlap on {surface} ha, counted once.</source>
        <translation>Les polygones bâtis se recouvrent sur {surface} ha, comptés une fois.</translation>
    </message>
    <message>
        <source>Business parks</source>
        <translation>Zones d'activités</translation>
    </message>
    <message>
        <source>CODES lists codes of habitat: choose the field of the code in CODE_FIELD.</source>
        <translation>CODES donne des codes d'habitat : choisissez le champ du code dans CODE_FIELD.</translation>
    </message>
    <message>
        <source>CRITERIA is empty: give it one row per criterion, with its field, max or min, and its weight.</source>
        <translation>CRITERIA est vide : donnez-lui une ligne par critère, avec son champ, max ou min, et son poids.</translation>
    </message>
    <message>
        <source>CRITERIA, row {row}: the direction {direction} is neither max nor min.</source>
        <translation>CRITERIA, ligne {row} : le sens {direction} n'est ni max ni min.</translation>
    </message>
    <message>
        <source>CRITERIA, row {row}: the field {field} stands twice.</source>
        <translation>CRITERIA, ligne {row} : le champ {field} figure deux fois.</translation>
    </message>
    <message>
        <source>CRITERIA, row {row}: {layer} has no field {field}. It has: {fields}.</source>
        <translation>CRITERIA, ligne {row} : {layer} n'a pas de champ {field}. La couche a : {fields}.</translation>
    </message>
    <message>
        <source>CRS of the copy</source>
        <translation>Système de coordonnées de la copie</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cancelled: nothing was kept.</source>
        <translation>Annulé : rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé : rien n'a été écrit.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Capacity of the patch (surface, quality)</source>
        <translation>Capacité de la tache (surface, qualité)</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Catchment of stations</source>
        <translation>Bassin des gares</translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation>Bassins</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Cell for built-up polygons, m</source>
        <translation>Cellule pour les polygones bâtis, en m</translation>
    </message>
    <message>
        <source>Cell size, m</source>
        <translation>Taille de cellule, m</translation>
    </message>
    <message>
        <source>Cell size, m (polygons)</source>
        <translation>Taille des cellules, m (polygones)</translation>
    </message>
    <message>
        <source>Cells of one patch touch</source>
        <translation>Les cellules d'une tache se touchent</translation>
    </message>
    <message>
        <source>Cells of one patch touch (raster)</source>
        <translation>Les cellules d'une tache se touchent (raster)</translation>
    </message>
    <message>
        <source>Cerema 2^-(t/t0)^2</source>
        <translation>Cerema 2^−(t/t0)²</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Choose a layer to see what it is; a double click adds it to the map.</source>
        <translation>Choisissez une couche pour la découvrir ; un double-clic l’ajoute à la carte.</translation>
    </message>
    <message>
        <source>Choose in the layer tree a copy that AULA has made: it can be refreshed.</source>
        <translation>Choisissez dans l’arbre des couches une copie faite par AULA : elle seule peut être rafraîchie.</translation>
    </message>
    <message>
        <source>Choose the field of the cover code in CODE_FIELD. The layer {layer} has: {fields}.</source>
        <translation>Choisissez le champ du code de couverture dans CODE_FIELD. La couche {layer} a : {fields}.</translation>
    </message>
    <message>
        <source>Classified installations (ICPE)</source>
        <translation>Installations classées (ICPE)</translation>
    </message>
    <message>
        <source>Classified land cover</source>
        <translation>Occupation du sol classée</translation>
    </message>
    <message>
        <source>Classify land cover (ZAN)</source>
        <translation>Classer l'occupation du sol (ZAN)</translation>
    </message>
    <message>
        <source>Clay shrink-swell</source>
        <translation>Retrait-gonflement des argiles</translation>
    </message>
    <message>
        <source>Codes above the leaves of the nomenclature, decided because their leaves agree ({surface} ha): {codes}.</source>
        <translation>Codes trop généraux, tranchés parce que tous leurs sous-postes concordent ({surface} ha) : {codes}.</translation>
    </message>
    <message>
        <source>Codes that are empty or unknown, left NULL ({surface} ha): {codes}.</source>
        <translation>Codes vides ou inconnus, laissés à NULL ({surface} ha) : {codes}.</translation>
    </message>
    <message>
        <source>Codes that are habitat, with commas between them</source>
        <translation>Codes qui sont de l'habitat, séparés par des virgules</translation>
    </message>
    <message>
        <source>Codes that the nomenclature cannot decide, left NULL ({surface} ha): {codes}.</source>
        <translation>Codes que la nomenclature ne permet pas de trancher, laissés à NULL ({surface} ha) : {codes}.</translation>
    </message>
    <message>
        <source>Coefficient of roofs without material</source>
        <translation>Coefficient des toits sans matériau</translation>
    </message>
    <message>
        <source>Comparisons by pairs (AHP)</source>
        <translation>Comparaisons par paires (AHP)</translation>
    </message>
    <message>
        <source>Completeness of the score</source>
        <translation>Complétude du score</translation>
    </message>
    <message>
        <source>Configuration of {layers} layers and groups, {pages} pages to print, for Lizmap 3.6 to 3.9.</source>
        <translation>Configuration de {layers} couches et groupes, {pages} pages à imprimer, pour Lizmap 3.6 à 3.9.</translation>
    </message>
    <message>
        <source>Conflict points</source>
        <translation>Points de conflit</translation>
    </message>
    <message>
        <source>Connectivity: which patches and links matter</source>
        <translation>Connectivité : taches et liens qui comptent</translation>
    </message>
    <message>
        <source>Constraints (hazard plans, protected areas)</source>
        <translation>Contraintes (plans de prévention, espaces protégés)</translation>
    </message>
    <message>
        <source>Consumption by use</source>
        <translation>Consommation par usage</translation>
    </message>
    <message>
        <source>Copy on the extent</source>
        <translation>Copier sur l’emprise</translation>
    </message>
    <message>
        <source>Copy this layer on the extent of the map, then fill it in</source>
        <translation>Copier cette couche sur l’emprise de la carte, puis la remplir ici</translation>
    </message>
    <message>
        <source>Copy what lies on the map's extent into a GeoPackage, and add it</source>
        <translation>Copier dans un GeoPackage ce qui touche l’emprise de la carte, et l’ajouter</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation>Corridors</translation>
    </message>
    <message>
        <source>Corridors are drawn around least-cost links only: none are made.</source>
        <translation>Les corridors n'entourent que les liens de moindre coût : aucun n'est tracé.</translation>
    </message>
    <message>
        <source>Corridors of the links</source>
        <translation>Corridors des liens</translation>
    </message>
    <message>
        <source>Cost and metres: ln(cost) = {slope} × ln(metres) + {intercept}, R² = {r2}, over {links} links.</source>
        <translation>Coût et mètres : ln(coût) = {slope} × ln(mètres) + {intercept}, R² = {r2}, sur {links} liens.</translation>
    </message>
    <message>
        <source>Count rings as the original tool (they overlap)</source>
        <translation>Compter les anneaux comme l'outil d'origine (ils se recouvrent)</translation>
    </message>
    <message>
        <source>Count the guarantee of 1 ha</source>
        <translation>Compter la garantie de 1 ha</translation>
    </message>
    <message>
        <source>Count the mining hazard (criterion aleaMinier)</source>
        <translation>Compter l'aléa minier (critère aleaMinier)</translation>
    </message>
    <message>
        <source>Count the ways inside patches</source>
        <translation>Compter les trajets dans les taches</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Criteria with the same value on every site: {criteria}. They do not help to tell sites apart.</source>
        <translation>Critères de même valeur sur tous les sites : {criteria}. Ils n'aident pas à départager les sites.</translation>
    </message>
    <message>
        <source>Criteria without a raster, left out of the score: {criteria}. The completeness tells.</source>
        <translation>Critères sans raster, laissés hors du score : {criteria}. La complétude le dit.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Crossings of a link that are one, m</source>
        <translation>Croisements d'un lien qui n'en font qu'un, m</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Courant</translation>
    </message>
    <message>
        <source>Current: circuit theory and pinch points</source>
        <translation>Courant : théorie des circuits et points de passage obligé</translation>
    </message>
    <message>
        <source>Custom matrix (csv)</source>
        <translation>Matrice personnelle (csv)</translation>
    </message>
    <message>
        <source>Custom table (csv: cs, us, artif, imperm)</source>
        <translation>Table personnelle (csv : cs, us, artif, imperm)</translation>
    </message>
    <message>
        <source>Cycle facilities</source>
        <translation>Aménagements cyclables</translation>
    </message>
    <message>
        <source>DEDUCTIONS has {count} rows without year (annee).</source>
        <translation>DEDUCTIONS a des lignes sans année (annee) : {count}. Complétez-les.</translation>
    </message>
    <message>
        <source>Daily rain (csv: date, mm)</source>
        <translation>Pluie quotidienne (csv : date, mm)</translation>
    </message>
    <message>
        <source>Day (2025-01-28)</source>
        <translation>Jour (2025-01-28)</translation>
    </message>
    <message>
        <source>Day to which zones age (2024-12-31; empty: today)</source>
        <translation>Jour jusqu'auquel compter l'âge des zones (2024-12-31 ; vide : aujourd'hui)</translation>
    </message>
    <message>
        <source>Demand of each roof, m³ a day</source>
        <translation>Besoin de chaque toit, m³ par jour</translation>
    </message>
    <message>
        <source>Departures by hour</source>
        <translation>Départs par heure</translation>
    </message>
    <message>
        <source>Departures from … to</source>
        <translation>Départs de… à…</translation>
    </message>
    <message>
        <source>Depth of the edge, m</source>
        <translation>Profondeur de la lisière, m</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Destinations (empty: the stations)</source>
        <translation>Destinations (vide : les gares)</translation>
    </message>
    <message>
        <source>Detail by criterion</source>
        <translation>Détail par critère</translation>
    </message>
    <message>
        <source>Direction (max or min)</source>
        <translation>Sens (max ou min)</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Directions</translation>
    </message>
    <message>
        <source>Discount rate, % a year</source>
        <translation>Taux d'actualisation, % par an</translation>
    </message>
    <message>
        <source>Dispersal distance, in the unit of the cost</source>
        <translation>Distance de dispersion, dans l'unité du coût</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Distance at which a passage serves, m</source>
        <translation>Distance à laquelle un passage sert, m</translation>
    </message>
    <message>
        <source>Distance at which ends of watercourses join, m</source>
        <translation>Distance à laquelle des extrémités se joignent, m</translation>
    </message>
    <message>
        <source>Distance of the dilation, then of the erosion, m</source>
        <translation>Distance de la dilatation, puis de l'érosion, en m</translation>
    </message>
    <message>
        <source>Does your agency publish its own layers (Lizmap or WFS)? Give the address once, and they will stand here.</source>
        <translation>Votre agence publie ses propres couches (Lizmap ou WFS) ? Donnez l’adresse une fois, et elles seront ici.</translation>
    </message>
    <message>
        <source>Dwellings a hectare to build</source>
        <translation>Logements par hectare à bâtir</translation>
    </message>
    <message>
        <source>E2SFCA</source>
        <translation>E2SFCA</translation>
    </message>
    <message>
        <source>ENAF trajectory: envelope, what is left, projection</source>
        <translation>Trajectoire ENAF : enveloppe, reste, projection</translation>
    </message>
    <message>
        <source>Each pair of nodes</source>
        <translation>Chaque paire de nœuds</translation>
    </message>
    <message>
        <source>Ecological networks</source>
        <translation>Trames écologiques</translation>
    </message>
    <message>
        <source>Effective resistances</source>
        <translation>Résistances effectives</translation>
    </message>
    <message>
        <source>Efficiency of land use</source>
        <translation>Efficacité de l'usage du sol</translation>
    </message>
    <message>
        <source>Efficiency of the filter (η)</source>
        <translation>Efficacité du filtre (η)</translation>
    </message>
    <message>
        <source>Electrical substations</source>
        <translation>Postes électriques</translation>
    </message>
    <message>
        <source>Euclidean between centroids (point on surface where it falls outside)</source>
        <translation>euclidienne entre centroïdes (point de la tache s'ils tombent dehors)</translation>
    </message>
    <message>
        <source>Euclidean edge to edge</source>
        <translation>euclidienne de bord à bord</translation>
    </message>
    <message>
        <source>Exchange file</source>
        <translation>Fichier d'échange</translation>
    </message>
    <message>
        <source>Exempted perimeters (R. 101-1, III)</source>
        <translation>Périmètres exemptés (R. 101-1, III)</translation>
    </message>
    <message>
        <source>Exempted perimeters and thresholds need codes of R. 101-1: they are not applied here.</source>
        <translation>Les périmètres exemptés et les seuils supposent des codes de R. 101-1 : ils ne sont pas appliqués ici.</translation>
    </message>
    <message>
        <source>Exempted perimeters: {surface} ha are not counted as artificialised (R. 101-1, III).</source>
        <translation>Périmètres exemptés : {surface} ha ne sont pas comptés comme artificialisés (R. 101-1, III).</translation>
    </message>
    <message>
        <source>Existing passages</source>
        <translation>Passages existants</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>FIELD_MAP names the criterion {criterion}, which the matrix does not have. It has: {criteria}.</source>
        <translation>FIELD_MAP nomme le critère {criterion}, que la matrice n'a pas. Elle a : {criteria}.</translation>
    </message>
    <message>
        <source>FIELD_MAP names the field {field}, which {layer} does not have. It has: {fields}.</source>
        <translation>FIELD_MAP nomme le champ {field}, que {layer} n'a pas. La couche a : {fields}.</translation>
    </message>
    <message>
        <source>Farthest a barrier may be from its watercourse, m</source>
        <translation>Distance maximale d'un obstacle à son cours d'eau, m</translation>
    </message>
    <message>
        <source>Farthest a point may be from a street, m</source>
        <translation>Distance maximale d'un point à une rue, m</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>Favoris seulement</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Fetch a layer of a server</source>
        <translation>Charger une couche d'un serveur</translation>
    </message>
    <message>
        <source>Fetch again the copy chosen in QGIS's layer tree</source>
        <translation>Recharger la copie choisie dans l’arbre des couches de QGIS</translation>
    </message>
    <message>
        <source>Fewer than two nodes lie on cells with a resistance: there is no current. Check the CRS and the extent of both.</source>
        <translation>Moins de deux nœuds tombent sur des cellules qui ont une résistance : il n'y a pas de courant. Vérifiez le SCR et l'emprise des deux couches.</translation>
    </message>
    <message>
        <source>Fewer than two patches lie on the raster: there is no network that a project could change.</source>
        <translation>Moins de deux taches tombent sur le raster : il n'y a pas de réseau qu'un projet puisse changer.</translation>
    </message>
    <message>
        <source>Fewer than two patches lie on the raster: there is nothing to link.</source>
        <translation>Moins de deux taches tombent sur le raster : il n'y a rien à relier.</translation>
    </message>
    <message>
        <source>Fewer than two patches: there is nothing to link.</source>
        <translation>Moins de deux taches : il n'y a rien à relier.</translation>
    </message>
    <message>
        <source>Fewest buildings of an envelope</source>
        <translation>Nombre minimal de bâtiments d'une enveloppe</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Field map</source>
        <translation>Correspondance des champs</translation>
    </message>
    <message>
        <source>Field of artificialisation (1, −1), instead of codes</source>
        <translation>Champ d'artificialisation (1, −1), à la place des codes</translation>
    </message>
    <message>
        <source>Field of asbestos (yes, no)</source>
        <translation>Champ de l'amiante (oui, non)</translation>
    </message>
    <message>
        <source>Field of cover</source>
        <translation>Champ de couverture</translation>
    </message>
    <message>
        <source>Field of cover, first date</source>
        <translation>Champ de couverture, première date</translation>
    </message>
    <message>
        <source>Field of cover, second date</source>
        <translation>Champ de couverture, seconde date</translation>
    </message>
    <message>
        <source>Field of the 4P class (OCS2D undetermined use)</source>
        <translation>Champ du poste 4P (usage indéterminé de l'OCS2D)</translation>
    </message>
    <message>
        <source>Field of the annual rain, mm</source>
        <translation>Champ de la pluie annuelle, mm</translation>
    </message>
    <message>
        <source>Field of the built surface, m²</source>
        <translation>Champ de la surface bâtie, m²</translation>
    </message>
    <message>
        <source>Field of the category</source>
        <translation>Champ de la catégorie</translation>
    </message>
    <message>
        <source>Field of the clay hazard level</source>
        <translation>Champ du niveau d'aléa argile</translation>
    </message>
    <message>
        <source>Field of the code (polygons)</source>
        <translation>Champ du code (polygones)</translation>
    </message>
    <message>
        <source>Field of the coefficient (e × η)</source>
        <translation>Champ du coefficient (e × η)</translation>
    </message>
    <message>
        <source>Field of the commune's code</source>
        <translation>Champ du code de la commune</translation>
    </message>
    <message>
        <source>Field of the commune's population</source>
        <translation>Champ de la population de la commune</translation>
    </message>
    <message>
        <source>Field of the commune's surface (km²; _ha, _m2)</source>
        <translation>Champ de la surface de la commune (km² ; _ha, _m2)</translation>
    </message>
    <message>
        <source>Field of the consumption (one row per territory and year)</source>
        <translation>Champ de la consommation (une ligne par territoire et année)</translation>
    </message>
    <message>
        <source>Field of the cost or of the length</source>
        <translation>Champ du coût ou de la longueur</translation>
    </message>
    <message>
        <source>Field of the cover code</source>
        <translation>Champ du code de couverture</translation>
    </message>
    <message>
        <source>Field of the date from which a 2AU zone ages</source>
        <translation>Champ de la date à partir de laquelle une zone 2AU vieillit</translation>
    </message>
    <message>
        <source>Field of the demand, m³ a day</source>
        <translation>Champ du besoin, m³ par jour</translation>
    </message>
    <message>
        <source>Field of the destination</source>
        <translation>Champ de la destination</translation>
    </message>
    <message>
        <source>Field of the direction of traffic</source>
        <translation>Champ du sens de circulation</translation>
    </message>
    <message>
        <source>Field of the energy of the zone</source>
        <translation>Champ de la filière de la zone</translation>
    </message>
    <message>
        <source>Field of the first patch</source>
        <translation>Champ de la première tache</translation>
    </message>
    <message>
        <source>Field of the future use</source>
        <translation>Champ de l'usage futur</translation>
    </message>
    <message>
        <source>Field of the importance (1 is the most important)</source>
        <translation>Champ de l'importance (1 est la plus grande)</translation>
    </message>
    <message>
        <source>Field of the income (for Palma)</source>
        <translation>Champ du revenu (pour Palma)</translation>
    </message>
    <message>
        <source>Field of the inventory, or =value</source>
        <translation>Champ de l'inventaire, ou =valeur</translation>
    </message>
    <message>
        <source>Field of the jobs (empty: one per row)</source>
        <translation>Champ des emplois (vide : un par ligne)</translation>
    </message>
    <message>
        <source>Field of the kind of heritage</source>
        <translation>Champ du type de patrimoine</translation>
    </message>
    <message>
        <source>Field of the kind of protection</source>
        <translation>Champ du type de protection</translation>
    </message>
    <message>
        <source>Field of the list (L. 214-17: list 1, list 2)</source>
        <translation>Champ de la liste (L. 214-17 : liste 1, liste 2)</translation>
    </message>
    <message>
        <source>Field of the mining hazard level</source>
        <translation>Champ du niveau d'aléa minier</translation>
    </message>
    <message>
        <source>Field of the minutes</source>
        <translation>Champ des minutes</translation>
    </message>
    <message>
        <source>Field of the number of persons</source>
        <translation>Champ du nombre de personnes</translation>
    </message>
    <message>
        <source>Field of the origin</source>
        <translation>Champ de l'origine</translation>
    </message>
    <message>
        <source>Field of the passability downstream, 0 to 1</source>
        <translation>Champ du franchissement à la dévalaison, 0 à 1</translation>
    </message>
    <message>
        <source>Field of the passability upstream, 0 to 1</source>
        <translation>Champ du franchissement à la montaison, 0 à 1</translation>
    </message>
    <message>
        <source>Field of the people (demand)</source>
        <translation>Champ des habitants (demande)</translation>
    </message>
    <message>
        <source>Field of the places (empty: one per row)</source>
        <translation>Champ du nombre de places (vide : une par point)</translation>
    </message>
    <message>
        <source>Field of the polluted surface (m², or yes and no)</source>
        <translation>Champ de la surface polluée (m², ou oui et non)</translation>
    </message>
    <message>
        <source>Field of the population</source>
        <translation>Champ de la population</translation>
    </message>
    <message>
        <source>Field of the price of dwellings, € a m²</source>
        <translation>Champ du prix des logements, € par m²</translation>
    </message>
    <message>
        <source>Field of the rate of reduction, %</source>
        <translation>Champ du taux de réduction, en %</translation>
    </message>
    <message>
        <source>Field of the resistance afterwards</source>
        <translation>Champ de la résistance après le projet</translation>
    </message>
    <message>
        <source>Field of the role in the network</source>
        <translation>Champ du rôle dans la trame</translation>
    </message>
    <message>
        <source>Field of the roof material</source>
        <translation>Champ du matériau du toit</translation>
    </message>
    <message>
        <source>Field of the roof surface, m²</source>
        <translation>Champ de la surface du toit, m²</translation>
    </message>
    <message>
        <source>Field of the sealed surface outside buildings, m²</source>
        <translation>Champ de la surface imperméable hors bâti, m²</translation>
    </message>
    <message>
        <source>Field of the second patch</source>
        <translation>Champ de la seconde tache</translation>
    </message>
    <message>
        <source>Field of the speed, km/h</source>
        <translation>Champ de la vitesse, km/h</translation>
    </message>
    <message>
        <source>Field of the standard</source>
        <translation>Champ du standard</translation>
    </message>
    <message>
        <source>Field of the state of the siding</source>
        <translation>Champ de l'état de l'embranchement</translation>
    </message>
    <message>
        <source>Field of the supply (jobs, places, doctors)</source>
        <translation>Champ de l'offre (emplois, places, médecins)</translation>
    </message>
    <message>
        <source>Field of the surface, m²</source>
        <translation>Champ de la surface, m²</translation>
    </message>
    <message>
        <source>Field of the tank size, m³</source>
        <translation>Champ de la taille de cuve, m³</translation>
    </message>
    <message>
        <source>Field of the travel time of the segment, minutes</source>
        <translation>Champ du temps de parcours du tronçon, minutes</translation>
    </message>
    <message>
        <source>Field of the type</source>
        <translation>Champ du type</translation>
    </message>
    <message>
        <source>Field of the type of zone (TYPEZONE)</source>
        <translation>Champ du type de zone (TYPEZONE)</translation>
    </message>
    <message>
        <source>Field of the vacancy of premises, %</source>
        <translation>Champ de la vacance des locaux, %</translation>
    </message>
    <message>
        <source>Field of the vacancy rate, %</source>
        <translation>Champ du taux de vacance, %</translation>
    </message>
    <message>
        <source>Field of the watered garden, m²</source>
        <translation>Champ du jardin arrosé, m²</translation>
    </message>
    <message>
        <source>Field of the width of roads, m</source>
        <translation>Champ de la largeur des routes, m</translation>
    </message>
    <message>
        <source>Field of the year (one row per territory and year)</source>
        <translation>Champ de l'année (une ligne par territoire et année)</translation>
    </message>
    <message>
        <source>Field of use</source>
        <translation>Champ d'usage</translation>
    </message>
    <message>
        <source>Field of use, first date</source>
        <translation>Champ d'usage, première date</translation>
    </message>
    <message>
        <source>Field of use, second date</source>
        <translation>Champ d'usage, seconde date</translation>
    </message>
    <message>
        <source>Field: artificialised (1, 0)</source>
        <translation>Champ : artificialisé (1, 0)</translation>
    </message>
    <message>
        <source>Field: number of delegated communes (commune nouvelle)</source>
        <translation>Champ : nombre de communes déléguées (commune nouvelle)</translation>
    </message>
    <message>
        <source>Field: the commune has a plan (PLU, document in lieu, carte communale)</source>
        <translation>Champ : la commune a un document d'urbanisme (PLU, document en tenant lieu, carte communale)</translation>
    </message>
    <message>
        <source>Field: the project is new habitat</source>
        <translation>Champ : le projet est un nouvel habitat</translation>
    </message>
    <message>
        <source>Fields recognised: {fields}.</source>
        <translation>Champs reconnus : {fields}.</translation>
    </message>
    <message>
        <source>Fields that are counted (the people first)</source>
        <translation>Champs à additionner (les habitants en premier)</translation>
    </message>
    <message>
        <source>Figures by parent territory</source>
        <translation>Chiffres par territoire parent</translation>
    </message>
    <message>
        <source>Figures by territory</source>
        <translation>Chiffres par territoire</translation>
    </message>
    <message>
        <source>Figures by use and material</source>
        <translation>Chiffres par usage et matériau</translation>
    </message>
    <message>
        <source>Fill at the start (0 to 1)</source>
        <translation>Remplissage au départ (0 à 1)</translation>
    </message>
    <message>
        <source>Fill holes smaller than, m²</source>
        <translation>Combler les trous plus petits que, en m²</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter of the territories (expression)</source>
        <translation>Filtre des territoires (expression)</translation>
    </message>
    <message>
        <source>First day (2001-01-01)</source>
        <translation>Premier jour (2001-01-01)</translation>
    </message>
    <message>
        <source>First flush diverted, mm</source>
        <translation>Premiers millimètres écartés, mm</translation>
    </message>
    <message>
        <source>First year of the reference</source>
        <translation>Première année de la référence</translation>
    </message>
    <message>
        <source>First year of the target</source>
        <translation>Première année de l'objectif</translation>
    </message>
    <message>
        <source>Fish passes: {named} barriers have one, {without} have none, of {unknown} nothing is said; the passability is that of its field, whatever the pass.</source>
        <translation>Passes à poissons : {named} obstacles en ont une, {without} n'en ont pas, rien n'est dit de {unknown} ; la franchissabilité est celle de son champ, quelle que soit la passe.</translation>
    </message>
    <message>
        <source>Flood zones</source>
        <translation>Zones inondables</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Folder of copies</source>
        <translation>Dossier des copies</translation>
    </message>
    <message>
        <source>Folder of the pages</source>
        <translation>Dossier des pages</translation>
    </message>
    <message>
        <source>Former industrial sites (CASIAS)</source>
        <translation>Anciens sites industriels (CASIAS)</translation>
    </message>
    <message>
        <source>Fragmentation: effective mesh size</source>
        <translation>Fragmentation : taille effective de maille</translation>
    </message>
    <message>
        <source>Future use where no field says it</source>
        <translation>Usage futur, si aucun champ ne le dit</translation>
    </message>
    <message>
        <source>GTFS feeds (*.zip *.txt);;All files (*)</source>
        <translation>Horaires GTFS (*.zip *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>GeoPackage of the results</source>
        <translation>GeoPackage des résultats</translation>
    </message>
    <message>
        <source>Give the address…</source>
        <translation>Donner l’adresse…</translation>
    </message>
    <message>
        <source>Greatest cost</source>
        <translation>Coût maximal</translation>
    </message>
    <message>
        <source>Greatest cost of a link</source>
        <translation>Coût maximal d'un lien</translation>
    </message>
    <message>
        <source>Greatest cost of a link in the indices by steps</source>
        <translation>Coût maximal d'un lien dans les indices par pas</translation>
    </message>
    <message>
        <source>Greatest length, m (turned into a cost)</source>
        <translation>Longueur maximale, m (convertie en coût)</translation>
    </message>
    <message>
        <source>Green and blue network</source>
        <translation>Trame verte et bleue</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>Habitat alone does not say how large the landscape is: choose the territories, or a land cover with its codes.</source>
        <translation>L'habitat seul ne dit pas l'étendue du paysage : choisissez les territoires, ou une occupation du sol avec ses codes.</translation>
    </message>
    <message>
        <source>Habitat patches</source>
        <translation>Taches d'habitat (réservoirs)</translation>
    </message>
    <message>
        <source>Habitat, or land cover with its codes: polygons or raster</source>
        <translation>Habitat, ou occupation du sol et ses codes : polygones ou raster</translation>
    </message>
    <message>
        <source>Half width of corridors drawn as lines, m</source>
        <translation>Demi-largeur des corridors dessinés en lignes, m</translation>
    </message>
    <message>
        <source>Half-hour territory by public transport</source>
        <translation>Territoire à la demi-heure en transports collectifs</translation>
    </message>
    <message>
        <source>Half-hour territory: amenities within reach</source>
        <translation>Territoire à la demi-heure : équipements à portée</translation>
    </message>
    <message>
        <source>Heat networks</source>
        <translation>Réseaux de chaleur</translation>
    </message>
    <message>
        <source>Heritage: surroundings of monuments, listed sites</source>
        <translation>Patrimoine : abords de monuments, sites classés</translation>
    </message>
    <message>
        <source>Hexagons of {width} m make {count} cells of this extent: choose larger ones, or territories.</source>
        <translation>Des hexagones de {width} m font {count} cellules sur cette emprise : choisissez-les plus grands, ou des territoires.</translation>
    </message>
    <message>
        <source>Homes (cells, buildings, points)</source>
        <translation>Lieux d'habitation (carreaux, bâtiments, points)</translation>
    </message>
    <message>
        <source>Hours counted (7-9, 16:30-18; empty: the whole day)</source>
        <translation>Heures comptées (7-9, 16:30-18 ; vide : toute la journée)</translation>
    </message>
    <message>
        <source>Households, first date</source>
        <translation>Ménages, première date</translation>
    </message>
    <message>
        <source>Households, second date</source>
        <translation>Ménages, seconde date</translation>
    </message>
    <message>
        <source>How polygons are drawn</source>
        <translation>Tracé des polygones</translation>
    </message>
    <message>
        <source>Hub (name or UIC code)</source>
        <translation>Pôle (nom ou code UIC)</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Identifier of the destination</source>
        <translation>Identifiant de la destination</translation>
    </message>
    <message>
        <source>Identifier of the origin</source>
        <translation>Identifiant de l'origine</translation>
    </message>
    <message>
        <source>Identifier of the patch</source>
        <translation>Identifiant de la tache</translation>
    </message>
    <message>
        <source>Identifier of the project</source>
        <translation>Identifiant du projet</translation>
    </message>
    <message>
        <source>Identifier of the site</source>
        <translation>Identifiant du site</translation>
    </message>
    <message>
        <source>Identifier of the station</source>
        <translation>Identifiant de la gare</translation>
    </message>
    <message>
        <source>Identifier of the territory</source>
        <translation>Identifiant du territoire</translation>
    </message>
    <message>
        <source>Indicators of the node</source>
        <translation>Indicateurs du nœud</translation>
    </message>
    <message>
        <source>Indicators of the place</source>
        <translation>Indicateurs du lieu</translation>
    </message>
    <message>
        <source>Indicators whose logarithm counts</source>
        <translation>Indicateurs dont le logarithme compte</translation>
    </message>
    <message>
        <source>Indices of the blue network</source>
        <translation>Indices de la trame bleue</translation>
    </message>
    <message>
        <source>Indices of the network</source>
        <translation>Indices du réseau</translation>
    </message>
    <message>
        <source>Inequality</source>
        <translation>Inégalité</translation>
    </message>
    <message>
        <source>Inflow and supply + overflow + storage differ by {gap} m3 for at least one tank.</source>
        <translation>L'écart entre l'apport et la somme fourniture + surverse + stock atteint {gap} m³ pour au moins une cuve.</translation>
    </message>
    <message>
        <source>Infrastructure: roads, railways, canals</source>
        <translation>Infrastructures : routes, voies ferrées, canaux</translation>
    </message>
    <message>
        <source>Inhabitants, first date</source>
        <translation>Habitants, première date</translation>
    </message>
    <message>
        <source>Inhabitants, second date</source>
        <translation>Habitants, seconde date</translation>
    </message>
    <message>
        <source>Inventory (csv, layer or table)</source>
        <translation>Inventaire (csv, couche ou table)</translation>
    </message>
    <message>
        <source>Isochrones</source>
        <translation>Isochrones</translation>
    </message>
    <message>
        <source>Isochrones of stations</source>
        <translation>Isochrones des gares</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Points à reprendre</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Jobs by cluster (their mix becomes an indicator of the place)</source>
        <translation>Emplois par secteur (leur mixité devient un indicateur du lieu)</translation>
    </message>
    <message>
        <source>Jobs, first date</source>
        <translation>Emplois, première date</translation>
    </message>
    <message>
        <source>Jobs, second date</source>
        <translation>Emplois, seconde date</translation>
    </message>
    <message>
        <source>Join patches no farther apart than, m</source>
        <translation>Réunir les taches éloignées au plus de, m</translation>
    </message>
    <message>
        <source>Keep among the favourites, or take out</source>
        <translation>Mettre dans les favoris, ou retirer</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Occupation du sol</translation>
    </message>
    <message>
        <source>Land cover, first date</source>
        <translation>Occupation du sol, première date</translation>
    </message>
    <message>
        <source>Land cover, second date</source>
        <translation>Occupation du sol, seconde date</translation>
    </message>
    <message>
        <source>Land cover: polygons or raster</source>
        <translation>Occupation du sol : polygones ou raster</translation>
    </message>
    <message>
        <source>Largest archive, unpacked</source>
        <translation>Plus grande archive, décompressée</translation>
    </message>
    <message>
        <source>Largest list of layers</source>
        <translation>Plus grande liste de couches</translation>
    </message>
    <message>
        <source>Largest page of features</source>
        <translation>Plus grande page d'entités</translation>
    </message>
    <message>
        <source>Last day (2020-12-31)</source>
        <translation>Dernier jour (2020-12-31)</translation>
    </message>
    <message>
        <source>Last year of the reference</source>
        <translation>Dernière année de la référence</translation>
    </message>
    <message>
        <source>Last year of the target</source>
        <translation>Dernière année de l'objectif</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Layers are not written as {ending} here ({file}): choose one of {known}.</source>
        <translation>Les couches ne s’écrivent pas en {ending} ici ({file}) : choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>Layers on top (roads, rivers, hedges)</source>
        <translation>Couches posées par-dessus (routes, cours d'eau, haies)</translation>
    </message>
    <message>
        <source>Least time of a change, min</source>
        <translation>Durée minimale d'un changement, min</translation>
    </message>
    <message>
        <source>Least-cost links need a resistance raster: choose one, or a Euclidean distance.</source>
        <translation>Les liens de moindre coût demandent un raster de résistance : choisissez-en un, ou une distance euclidienne.</translation>
    </message>
    <message>
        <source>Leave out light constructions</source>
        <translation>Écarter les constructions légères</translation>
    </message>
    <message>
        <source>Light constructions cannot be left out: the buildings have no field LEGER or construction_legere.</source>
        <translation>Les constructions légères ne peuvent pas être écartées : les bâtiments n'ont pas de champ LEGER ou construction_legere.</translation>
    </message>
    <message>
        <source>Line {line} of the nomenclature table has “{value}” in the column {column}: write 0 or 1.</source>
        <translation>La ligne {line} de la table de nomenclature contient « {value} » dans la colonne {column} : écrivez 0 ou 1.</translation>
    </message>
    <message>
        <source>Line {line} of the table of soils: the nature {nature} is none of {known}.</source>
        <translation>Ligne {line} de la table des sols : la nature {nature} n'est pas parmi {known}.</translation>
    </message>
    <message>
        <source>Line {line} of the table of soils: the score of earthworms must lie between 0 and 100.</source>
        <translation>Ligne {line} de la table des sols : le score des vers de terre doit être entre 0 et 100.</translation>
    </message>
    <message>
        <source>Line {line} of the table: the resistance of {code} is {value}; write a number of 0 or more, or barriere.</source>
        <translation>Ligne {line} de la table : la résistance de {code} est {value} ; écrivez un nombre de 0 ou plus, ou barriere.</translation>
    </message>
    <message>
        <source>Line {line}: the column {column} holds {value} where a number is expected. {count} lines are like this: correct them, or leave them empty where the value is not known.</source>
        <translation>Ligne {line} : la colonne {column} contient {value} là où l'on attend un nombre. Lignes dans ce cas : {count}. Corrigez-les, ou laissez-les vides si la valeur n'est pas connue.</translation>
    </message>
    <message>
        <source>Line {line}: {value} in the column {column} cannot be read as a date written like the first one ({first}): write dates as 2020-12-31, 31/12/2020 or 20201231.</source>
        <translation>Ligne {line} : {value}, dans la colonne {column}, ne se lit pas comme une date écrite à la façon de la première ({first}) : écrivez les dates 2020-12-31, 31/12/2020 ou 20201231.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Links and their importance</source>
        <translation>Liens et leur importance</translation>
    </message>
    <message>
        <source>Links between patches</source>
        <translation>Liens entre taches</translation>
    </message>
    <message>
        <source>Links or corridors, a layer per sub-network, in the same order</source>
        <translation>Liens ou corridors, une couche par sous-trame, dans le même ordre</translation>
    </message>
    <message>
        <source>Links, with their importance</source>
        <translation>Liens, avec leur importance</translation>
    </message>
    <message>
        <source>List its layers</source>
        <translation>Lister ses couches</translation>
    </message>
    <message>
        <source>Listing the layers…</source>
        <translation>Liste des couches…</translation>
    </message>
    <message>
        <source>Lizmap (3.9 and newer) does not let this layer go out: ask the administrator of {server} to give your group, or anonymous users, the right "Allow export of vector layers" in this repository.</source>
        <translation>Lizmap (3.9 et plus) ne laisse pas sortir cette couche : demandez à l’administrateur de {server} de donner à votre groupe, ou aux utilisateurs anonymes, le droit « Autoriser l’export des couches vecteur » dans ce répertoire.</translation>
    </message>
    <message>
        <source>Lizmap configuration</source>
        <translation>Configuration Lizmap</translation>
    </message>
    <message>
        <source>Lizmap configuration of a project</source>
        <translation>Configuration Lizmap d'un projet</translation>
    </message>
    <message>
        <source>Lizmap configurations (*.cfg)</source>
        <translation>Configurations Lizmap (*.cfg)</translation>
    </message>
    <message>
        <source>Lizmap knows layers by their names, and these stand twice: {names}. Rename them in the project.</source>
        <translation>Lizmap reconnaît les couches à leur nom, et ceux-ci y sont deux fois : {names}. Renommez-les dans le projet.</translation>
    </message>
    <message>
        <source>Lizmap looks for {name} beside the project: copy the configuration there under that name.</source>
        <translation>Lizmap cherche {name} à côté du projet : copiez-y la configuration sous ce nom.</translation>
    </message>
    <message>
        <source>Lizmap shows the title of the project: it is now {title} in {file}.</source>
        <translation>Lizmap affiche le titre du projet : c'est maintenant {title} dans {file}.</translation>
    </message>
    <message>
        <source>Longest answer of a server</source>
        <translation>Plus longue réponse d'un serveur</translation>
    </message>
    <message>
        <source>Longest journey in the table of arrivals, min</source>
        <translation>Trajet le plus long de la table, min</translation>
    </message>
    <message>
        <source>Longest silence of a server</source>
        <translation>Plus long silence d'un serveur</translation>
    </message>
    <message>
        <source>Longest time, minutes (empty: no limit)</source>
        <translation>Temps le plus long, minutes (vide : sans limite)</translation>
    </message>
    <message>
        <source>Longest way to a stop, min</source>
        <translation>Trajet le plus long vers un arrêt, min</translation>
    </message>
    <message>
        <source>Make it first</source>
        <translation>La produire d’abord</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Mesh size by territory</source>
        <translation>Taille de maille par territoire</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Mining hazard</source>
        <translation>Aléa minier</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minutes (limit, or t0)</source>
        <translation>Minutes (limite, ou t0)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Modes compared (empty: the mode above)</source>
        <translation>Modes comparés (vide : le mode ci-dessus)</translation>
    </message>
    <message>
        <source>Monthly rain (csv: mois, mm) or daily rain</source>
        <translation>Pluie mensuelle (csv : mois, mm) ou quotidienne</translation>
    </message>
    <message>
        <source>Months and year differ by {gap} m3.</source>
        <translation>L'écart entre la somme des mois et l'année est de {gap} m³.</translation>
    </message>
    <message>
        <source>Months of watering</source>
        <translation>Mois d'arrosage</translation>
    </message>
    <message>
        <source>Most features</source>
        <translation>Nombre maximal d’objets</translation>
    </message>
    <message>
        <source>Most features in a copy</source>
        <translation>Nombre maximal d’objets d’une copie</translation>
    </message>
    <message>
        <source>Motorway exits</source>
        <translation>Accès autoroutiers</translation>
    </message>
    <message>
        <source>Mutability of sites</source>
        <translation>Mutabilité des sites</translation>
    </message>
    <message>
        <source>Mutable land</source>
        <translation>Foncier mutable</translation>
    </message>
    <message>
        <source>Mutable land: all {total} polygons of the layer.</source>
        <translation>Foncier mutable : les {total} polygones de la couche.</translation>
    </message>
    <message>
        <source>Mutable land: {count} of {total} polygons, those in transition, abandoned or without use (US6).</source>
        <translation>Foncier mutable : {count} polygones sur {total}, ceux en transition, abandonnés ou sans usage (US6).</translation>
    </message>
    <message>
        <source>My agency</source>
        <translation>Mon agence</translation>
    </message>
    <message>
        <source>My extent</source>
        <translation>Mon emprise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the layer on the server</source>
        <translation>Nom de la couche sur le serveur</translation>
    </message>
    <message>
        <source>Name of the station</source>
        <translation>Nom de la gare</translation>
    </message>
    <message>
        <source>Name of the territory</source>
        <translation>Nom du territoire</translation>
    </message>
    <message>
        <source>Names of the sub-networks, in the same order</source>
        <translation>Noms des sous-trames, dans le même ordre</translation>
    </message>
    <message>
        <source>Nature: reserves, Natura 2000, ZNIEFF</source>
        <translation>Nature : réserves, Natura 2000, ZNIEFF</translation>
    </message>
    <message>
        <source>Network: {edges} edges, {nodes} nodes, {km} km in {components} components; the largest holds {share} % of the length.</source>
        <translation>Réseau : {edges} tronçons, {nodes} carrefours, {km} km en {components} composantes ; la plus grande a {share} % de la longueur.</translation>
    </message>
    <message>
        <source>New habitat needs a raster in metres: its surface cannot be measured in degrees.</source>
        <translation>Un nouvel habitat demande un raster en mètres : sa surface ne se mesure pas en degrés.</translation>
    </message>
    <message>
        <source>No amenity has a category: choose the field of the category.</source>
        <translation>Aucun équipement n'a de catégorie : choisissez le champ de la catégorie.</translation>
    </message>
    <message>
        <source>No cell has a score: check the codes of the land cover and the weights.</source>
        <translation>Aucune cellule n'a de score : vérifiez les codes de l'occupation du sol et les poids.</translation>
    </message>
    <message>
        <source>No cell has one of the habitat codes {codes}. The raster has: {present}.</source>
        <translation>Aucune cellule n'a l'un des codes d'habitat {codes}. Le raster contient : {present}.</translation>
    </message>
    <message>
        <source>No cell of {layer} has a code of habitat ({codes}): check the codes.</source>
        <translation>Aucune cellule de {layer} n'a un code d'habitat ({codes}) : vérifiez les codes.</translation>
    </message>
    <message>
        <source>No code of habitat is given: list those of the land cover that are habitat.</source>
        <translation>Aucun code d'habitat n'est donné : listez ceux de l'occupation du sol qui sont de l'habitat.</translation>
    </message>
    <message>
        <source>No code of the stations is in the feed: the stops near each station are taken instead.</source>
        <translation>Aucun code des gares n'est dans l'horaire : les arrêts proches de chaque gare sont pris à la place.</translation>
    </message>
    <message>
        <source>No envelope reaches {area} ha with enough buildings: the result is empty. Lower the thresholds, or widen the distance.</source>
        <translation>Aucune enveloppe n'atteint {area} ha avec assez de bâtiments : le résultat est vide. Abaissez les seuils, ou augmentez la distance.</translation>
    </message>
    <message>
        <source>No feature of {typename} has what the filter asks for ({filter}).</source>
        <translation>Aucun objet de {typename} ne répond au filtre ({filter}).</translation>
    </message>
    <message>
        <source>No field of annual rain was recognised in {layer}: name it pluie_mm. The layer has: {fields}.</source>
        <translation>Aucun champ de pluie annuelle n'est reconnu dans {layer} : nommez-le pluie_mm. La couche contient : {fields}.</translation>
    </message>
    <message>
        <source>No field of cover or use was recognised in {layer}: choose it in CS_FIELD or US_FIELD. The layer has: {fields}.</source>
        <translation>Aucun champ de couverture ou d'usage n'a été reconnu dans {layer} : choisissez-le dans CS_FIELD ou US_FIELD. La couche a : {fields}.</translation>
    </message>
    <message>
        <source>No field of land cover was recognised in {layer}: choose it in {parameter}. The layer has: {fields}.</source>
        <translation>Aucun champ de couverture n'a été reconnu dans {layer} : choisissez-le dans {parameter}. Champs de la couche : {fields}.</translation>
    </message>
    <message>
        <source>No field of prices was recognised in {layer}: name it prix_m2. It has: {fields}.</source>
        <translation>Aucun champ de prix n'a été reconnu dans {layer} : nommez-le prix_m2. La couche a : {fields}.</translation>
    </message>
    <message>
        <source>No field of surface was chosen: the surface of a roof is that of its polygon.</source>
        <translation>Aucun champ de surface n'est choisi : la surface d'un toit est celle de son polygone.</translation>
    </message>
    <message>
        <source>No field of the capacity was chosen: the capacity of a patch is its surface, in hectares.</source>
        <translation>Aucun champ de capacité n'a été choisi : la capacité d'une tache est sa surface, en hectares.</translation>
    </message>
    <message>
        <source>No field of the future use: {use} is taken for all sites.</source>
        <translation>Aucun champ ne dit l'usage futur : {use} est retenu pour tous les sites.</translation>
    </message>
    <message>
        <source>No field of the passability downstream: fish are taken to pass downstream everywhere.</source>
        <translation>Pas de champ du franchissement à la dévalaison : tout est supposé passer vers l'aval.</translation>
    </message>
    <message>
        <source>No field of the type of zone was recognised in {layer}: choose it in TYPE_FIELD. The layer has: {fields}.</source>
        <translation>Aucun champ du type de zone n'est reconnu dans {layer} : choisissez-le dans TYPE_FIELD. La couche a : {fields}.</translation>
    </message>
    <message>
        <source>No field of {layer} holds the codes of the results. The results have for instance {examples}; {layer} has {found}. Give the territories that the results were made with.</source>
        <translation>Aucun champ de {layer} ne porte les codes des résultats. Les résultats ont par exemple {examples} ; {layer} a {found}. Donnez les territoires avec lesquels les résultats ont été faits.</translation>
    </message>
    <message>
        <source>No field of {layer} was recognised as its class: choose it in {parameter}. The layer has: {fields}.</source>
        <translation>Aucun champ de {layer} n'est reconnu comme sa classe : choisissez-le dans {parameter}. La couche a : {fields}.</translation>
    </message>
    <message>
        <source>No field of {layer} was recognised as the site identifier: choose it in GEOMETRY_ID. The layer has: {fields}.</source>
        <translation>Aucun champ de {layer} n'est reconnu comme identifiant du site : choisissez-le dans GEOMETRY_ID. La couche a : {fields}.</translation>
    </message>
    <message>
        <source>No field of {layer} was recognised as the vacancy rate: choose it in VACANCY_FIELD. The layer has: {fields}.</source>
        <translation>Aucun champ de {layer} n'est reconnu comme taux de vacance : choisissez-le dans VACANCY_FIELD. La couche a : {fields}.</translation>
    </message>
    <message>
        <source>No field of {layer} was recognised for {parameter}: choose it. The table has: {fields}.</source>
        <translation>Aucun champ de {layer} n'a été reconnu pour {parameter} : choisissez-le. La table a : {fields}.</translation>
    </message>
    <message>
        <source>No field says what is artificialised in {layer}: choose it in ARTIF_FIELD, or classify the layer first. It has: {fields}.</source>
        <translation>Aucun champ ne dit ce qui est artificialisé dans {layer} : choisissez-le dans ARTIF_FIELD, ou classez d'abord la couche. Elle a : {fields}.</translation>
    </message>
    <message>
        <source>No identifier of patches was chosen: they are numbered in the order of their rows.</source>
        <translation>Aucun identifiant de tache n'est choisi : elles sont numérotées dans l'ordre de leurs lignes.</translation>
    </message>
    <message>
        <source>No identifier was chosen for {layer}: its features are numbered in the order of their rows.</source>
        <translation>Aucun identifiant n'est choisi pour {layer} : ses entités sont numérotées dans l'ordre des lignes.</translation>
    </message>
    <message>
        <source>No indicator of {parameter} tells the stations apart: all are the same everywhere, or not known.</source>
        <translation>Aucun indicateur de {parameter} ne distingue les gares : tous sont partout égaux, ou inconnus.</translation>
    </message>
    <message>
        <source>No indicator was chosen in {parameter}: choose at least one field.</source>
        <translation>Aucun indicateur n'est choisi dans {parameter} : choisissez au moins un champ.</translation>
    </message>
    <message>
        <source>No layer around the sites was given: only their own surface is measured.</source>
        <translation>Aucune couche alentour n'est donnée : seule la surface des sites est mesurée.</translation>
    </message>
    <message>
        <source>No layer has these words.</source>
        <translation>Aucune couche ne contient ces mots.</translation>
    </message>
    <message>
        <source>No obstacles are given: the layer of conflict points is not made.</source>
        <translation>Aucun obstacle n'est donné : la couche des points de conflit n'est pas faite.</translation>
    </message>
    <message>
        <source>No origin lies in any territory: check that both layers cover the same area.</source>
        <translation>Aucune origine ne se trouve dans un territoire : vérifiez que les deux couches couvrent le même secteur.</translation>
    </message>
    <message>
        <source>No outlets are given: the direction the watercourses are drawn in tells {count} of them.</source>
        <translation>Aucun exutoire n'est donné : le sens du dessin des cours d'eau en donne {count}.</translation>
    </message>
    <message>
        <source>No parent field was chosen: the table of parent territories is not made.</source>
        <translation>Aucun champ de territoire parent n'a été choisi : la table des territoires parents n'est pas produite.</translation>
    </message>
    <message>
        <source>No patch lies on the resistance raster: check the CRS and the extent of both.</source>
        <translation>Aucune tache ne tombe sur le raster de résistance : vérifiez le système de coordonnées et l'emprise des deux.</translation>
    </message>
    <message>
        <source>No polygon can be classified: are the fields of cover and use the right ones, and the nomenclature? Codes met: {codes}.</source>
        <translation>Aucun polygone ne peut être classé : les champs de couverture et d'usage sont-ils les bons, et la nomenclature ? Codes rencontrés : {codes}.</translation>
    </message>
    <message>
        <source>No polygon has one of the habitat codes {codes}. The layer has: {present}.</source>
        <translation>Aucun polygone n'a l'un des codes d'habitat {codes}. La couche contient : {present}.</translation>
    </message>
    <message>
        <source>No polygon of {layer} has a code of habitat: check the codes and their field.</source>
        <translation>Aucun polygone de {layer} n'a un code d'habitat : vérifiez les codes et leur champ.</translation>
    </message>
    <message>
        <source>No polygon of {layer} is soil: check CODE_FIELD and the nomenclature.</source>
        <translation>Aucun polygone de {layer} n'est du sol : vérifiez CODE_FIELD et la nomenclature.</translation>
    </message>
    <message>
        <source>No rain station has a value: choose the field that holds the millimetres.</source>
        <translation>Aucune station de pluie n'a de valeur : choisissez le champ qui contient les millimètres.</translation>
    </message>
    <message>
        <source>No resistances are given: choose a table (csv: code, resistance) or a guild.</source>
        <translation>Aucune résistance n'est donnée : choisissez une table (csv : code, resistance) ou une guilde.</translation>
    </message>
    <message>
        <source>No roof is left to compute: check the smallest surface, and whether all buildings are light constructions.</source>
        <translation>Il ne reste aucune toiture à calculer : vérifiez la plus petite surface, et si tous les bâtiments sont des constructions légères.</translation>
    </message>
    <message>
        <source>No roof lies in any territory: check that both layers cover the same area and their CRS are right.</source>
        <translation>Aucune toiture n'est dans un territoire : vérifiez que les deux couches couvrent le même secteur et que leurs systèmes de coordonnées sont justes.</translation>
    </message>
    <message>
        <source>No row of {layer} has a line ({count} rows): check that it is the right layer.</source>
        <translation>Aucun objet de {layer} n'est une ligne (objets lus : {count}) : vérifiez qu'il s'agit de la bonne couche.</translation>
    </message>
    <message>
        <source>No row of {layer} has a point ({count} rows): check that it is the right layer.</source>
        <translation>Aucun objet de {layer} n'est un point (objets lus : {count}) : vérifiez qu'il s'agit de la bonne couche.</translation>
    </message>
    <message>
        <source>No row of {layer} has a polygon ({count} rows): check that it is the right layer.</source>
        <translation>Aucune ligne de {layer} n'a de polygone (lignes lues : {count}) : vérifiez qu'il s'agit de la bonne couche.</translation>
    </message>
    <message>
        <source>No scheduler answers at {address}: check SCHEDULER (tcp://host:8786), or leave it empty to work on this machine.</source>
        <translation>Aucun ordonnanceur ne répond à {address} : vérifier SCHEDULER (tcp://serveur:8786), ou le laisser vide pour calculer sur cette machine.</translation>
    </message>
    <message>
        <source>No segment of the network is open to this mode: check the mode and the layer.</source>
        <translation>Aucun tronçon du réseau n'est ouvert à ce mode : vérifiez le mode et la couche.</translation>
    </message>
    <message>
        <source>No site can be placed: there is no geometry, and no readable geompoint.</source>
        <translation>Aucun site ne peut être placé : il n'y a ni géométrie, ni geompoint lisible.</translation>
    </message>
    <message>
        <source>No site has a value in every criterion: drop the emptiest one, or let the worst known value stand in.</source>
        <translation>Aucun site n'a de valeur pour tous les critères : retirez le plus vide, ou laissez la pire valeur connue en tenir lieu.</translation>
    </message>
    <message>
        <source>No station of the feed is called {hub}. The nearest names are: {names}.</source>
        <translation>Aucune gare de l'horaire ne s'appelle {hub}. Les noms les plus proches sont : {names}.</translation>
    </message>
    <message>
        <source>No territories were chosen: the table by territory is not made.</source>
        <translation>Aucun territoire n'est choisi : la table par territoire n'est pas faite.</translation>
    </message>
    <message>
        <source>No territories: the project has no atlas. Choose a layer of communes to have one.</source>
        <translation>Pas de territoires : le projet n'a pas d'atlas. Choisissez une couche de communes pour en avoir un.</translation>
    </message>
    <message>
        <source>No territory and no parent is named in RATES: the general rate holds everywhere.</source>
        <translation>RATES ne nomme aucun des territoires ni de leurs parents : le taux général s'applique partout.</translation>
    </message>
    <message>
        <source>No territory holds a cell of the raster: check the CRS and the extent of both.</source>
        <translation>Aucun territoire ne contient de cellule du raster : vérifier le SCR et l’emprise des deux.</translation>
    </message>
    <message>
        <source>No territory is called {wanted}. There are: {near}…</source>
        <translation>Aucun territoire ne s'appelle {wanted}. Il y a : {near}…</translation>
    </message>
    <message>
        <source>No train runs in this feed on this day: first, last, directions, waits and stations reached are those of all modes.</source>
        <translation>Aucun train ne roule ce jour-là dans cet horaire : premier et dernier départ, directions, attentes et gares atteintes valent pour tous les modes.</translation>
    </message>
    <message>
        <source>No travel time joins an origin to a destination: check the identifiers of both layers and of the table.</source>
        <translation>Aucun temps de trajet ne relie une origine à une destination : vérifiez les identifiants des deux couches et de la table.</translation>
    </message>
    <message>
        <source>No trip of {date} has two calls with times: the feed holds no departure on this day.</source>
        <translation>Aucune circulation du {date} n'a deux arrêts avec un horaire : l'horaire n'a aucun départ ce jour-là.</translation>
    </message>
    <message>
        <source>No trip runs on {date}: choose another day between {first} and {last}.</source>
        <translation>Rien ne circule le {date} : choisissez un autre jour entre le {first} et le {last}.</translation>
    </message>
    <message>
        <source>No vacancy exceeds 1: the values are read as shares, not as %.</source>
        <translation>Aucune vacance ne dépasse 1 : les valeurs sont lues comme des parts, pas comme des %.</translation>
    </message>
    <message>
        <source>No watercourse has a length: check the layer and its filter.</source>
        <translation>Aucun cours d'eau n'a de longueur : vérifiez la couche et son filtre.</translation>
    </message>
    <message>
        <source>No watercourses are given: their layer is not made.</source>
        <translation>Aucun cours d'eau n'est donné : leur couche n'est pas faite.</translation>
    </message>
    <message>
        <source>No year of the target period is observed yet: only the envelope is known.</source>
        <translation>Aucune année de la période d'objectif n'est encore observée : seule l'enveloppe est connue.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Non merci</translation>
    </message>
    <message>
        <source>Nobody lives in any isochrone: check that both layers cover the same area, and that the field {field} counts people.</source>
        <translation>Personne n'habite dans les isochrones : vérifiez que les deux couches couvrent la même zone, et que le champ {field} compte des habitants.</translation>
    </message>
    <message>
        <source>Node and place</source>
        <translation>Nœud et lieu</translation>
    </message>
    <message>
        <source>Node and place of stations</source>
        <translation>Nœud et lieu des gares</translation>
    </message>
    <message>
        <source>Nomenclature</source>
        <translation>Nomenclature</translation>
    </message>
    <message>
        <source>None of the codes of the land cover is in the table: the layer has {codes}, the table has {known}.</source>
        <translation>Aucun code de l'occupation du sol n'est dans la table : la couche a {codes}, la table a {known}.</translation>
    </message>
    <message>
        <source>None of the features of {typename} that {server} gives can be read: tell its administrator.</source>
        <translation>Aucun des objets de {typename} que donne {server} n'est lisible : prévenez son administrateur.</translation>
    </message>
    <message>
        <source>None of the fields is a criterion of the matrix: name them as {examples}…, or fill in FIELD_MAP. There are: {fields}.</source>
        <translation>Aucun champ n'est un critère de la matrice : nommez-les {examples}…, ou remplissez FIELD_MAP. Il y a : {fields}.</translation>
    </message>
    <message>
        <source>None of the fields of {layer} is a criterion of the matrix: name them as {examples}…, or fill in FIELD_MAP. It has: {fields}.</source>
        <translation>Aucun champ de {layer} n'est un critère de la matrice : nommez-les {examples}…, ou remplissez FIELD_MAP. La couche a : {fields}.</translation>
    </message>
    <message>
        <source>None of the {count} buildings stands: name in KEEP_STATES the states that count.</source>
        <translation>Aucun des {count} bâtiments n'est debout : nommez dans KEEP_STATES les états qui comptent.</translation>
    </message>
    <message>
        <source>None of the {count} points of {layer} lies within {tolerance} m of a street open to this mode, and there is no isochrone: raise TOLERANCE, or check the CRS of both layers.</source>
        <translation>Aucun des {count} points de {layer} n'est à moins de {tolerance} m d'une rue ouverte à ce mode, et il n'y a pas d'isochrone : augmentez TOLERANCE, ou vérifiez le SCR des deux couches.</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalisation</translation>
    </message>
    <message>
        <source>Not available in this version</source>
        <translation>Absente de cette version</translation>
    </message>
    <message>
        <source>Not enough memory: work on a smaller extent, or close other programs.</source>
        <translation>Mémoire insuffisante : travaillez sur une emprise plus petite, ou fermez d'autres programmes.</translation>
    </message>
    <message>
        <source>Not given, and so without a part in the score: {layers}.</source>
        <translation>Pas donné, et donc sans part dans le score : {layers}.</translation>
    </message>
    <message>
        <source>Not in the figures, for want of data: {items}. The number of sites stands in brackets; the sums are those of what is known.</source>
        <translation>Pas chiffré, faute de données : {items}. Le nombre de sites est entre parenthèses ; les sommes sont celles de ce qui est connu.</translation>
    </message>
    <message>
        <source>Nothing here can make a candidate: give the field of vacancy, the land cover or the CASIAS sites.</source>
        <translation>Rien ici ne peut désigner un candidat : donnez le champ de vacance, l'occupation du sol ou les sites CASIAS.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien ici pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing says how long the ways take: choose a network or a table of travel times.</source>
        <translation>Rien ne dit la durée des trajets : choisissez un réseau ou une table de temps de trajet.</translation>
    </message>
    <message>
        <source>Nothing says how much water is asked for: fill in one of {parameters}.</source>
        <translation>Rien ne dit combien d'eau est demandée : renseignez l'un de {parameters}.</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>Nombre de tirages</translation>
    </message>
    <message>
        <source>OCS GE, R.101-1</source>
        <translation>OCS GE, annexe de R. 101-1</translation>
    </message>
    <message>
        <source>OCS2D to R.101-1 (unofficial)</source>
        <translation>OCS2D vers R. 101-1 (table de passage non officielle)</translation>
    </message>
    <message>
        <source>OCS2D, ENAF (CoTech 2024)</source>
        <translation>OCS2D, ENAF (CoTech 2024)</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstacles au réseau</translation>
    </message>
    <message>
        <source>Obstacles: where corridors meet infrastructure</source>
        <translation>Obstacles : là où les corridors rencontrent les infrastructures</translation>
    </message>
    <message>
        <source>Of the style of {layer} that {server} gives, symbols and labels are kept; left out: {parts}.</source>
        <translation>Du style de {layer} que donne {server}, les symboles et les étiquettes sont gardés ; laissés de côté : {parts}.</translation>
    </message>
    <message>
        <source>One file for all territories</source>
        <translation>Un seul fichier pour tous les territoires</translation>
    </message>
    <message>
        <source>One tank size for all, m³</source>
        <translation>Une seule taille de cuve, m³</translation>
    </message>
    <message>
        <source>Only a GeoPackage takes a table beside others: let the name of {file} end in .gpkg.</source>
        <translation>Seul un GeoPackage accepte une table à côté d’autres : terminez le nom de {file} par .gpkg.</translation>
    </message>
    <message>
        <source>Only slopes from a surface model are shared out: without DSM the roofs are computed on this machine.</source>
        <translation>Seule la lecture des pentes dans un modèle de surface se partage : sans DSM, les toits sont calculés sur cette machine.</translation>
    </message>
    <message>
        <source>Only what is on the extent of my map</source>
        <translation>Seulement ce qui touche l’emprise de ma carte</translation>
    </message>
    <message>
        <source>Only {found} of the {count} features of {typename} arrived: try again. Nothing was kept.</source>
        <translation>Seuls {found} des {count} objets de {typename} sont arrivés : réessayez. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Only {found} of the {count} rows of the output {name} reached the database: run again.</source>
        <translation>Seules {found} des {count} lignes de la sortie {name} sont parvenues à la base : relancer.</translation>
    </message>
    <message>
        <source>Only {found} of {count} rows reached {file}: is the disk full?</source>
        <translation>Seules {found} des {count} lignes sont arrivées dans {file} : le disque est-il plein ?</translation>
    </message>
    <message>
        <source>Only {read} of the {count} rows of {layer} could be read: restore the file from its source, or run again if it is a database.</source>
        <translation>Seules {read} des {count} lignes de {layer} ont pu être lues : restaurez le fichier depuis sa source, ou relancez s’il s’agit d’une base de données.</translation>
    </message>
    <message>
        <source>Open the page that describes the layer</source>
        <translation>Ouvrir la page qui décrit la couche</translation>
    </message>
    <message>
        <source>Open the study…</source>
        <translation>Ouvrir l’étude…</translation>
    </message>
    <message>
        <source>OpenStreetMap, bike: {kept} of {count} lines are open (no motorway, trunk, bridleway, steps or busway unless bicycle says so; bicycle before vehicle before access).</source>
        <translation>OpenStreetMap, à vélo : {kept} lignes sur {count} sont ouvertes (ni autoroute, ni voie express, ni piste cavalière, ni escalier, ni voie de bus, sauf si bicycle le dit ; bicycle l'emporte sur vehicle, vehicle sur access).</translation>
    </message>
    <message>
        <source>OpenStreetMap, car: {kept} of {count} lines are open (made for cars, or opened by a tag; motorcar before motor_vehicle before vehicle before access).</source>
        <translation>OpenStreetMap, en voiture : {kept} lignes sur {count} sont ouvertes (faites pour les voitures, ou ouvertes par une étiquette ; motorcar l'emporte sur motor_vehicle, motor_vehicle sur vehicle, vehicle sur access).</translation>
    </message>
    <message>
        <source>OpenStreetMap, walk: {kept} of {count} lines are open (no motorway, trunk, bridleway or busway unless foot says so; foot before access).</source>
        <translation>OpenStreetMap, à pied : {kept} lignes sur {count} sont ouvertes (ni autoroute, ni voie express, ni piste cavalière, ni voie de bus, sauf si foot le dit ; foot l'emporte sur access).</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Origines</translation>
    </message>
    <message>
        <source>Origins (cells, buildings, points)</source>
        <translation>Origines (carreaux, bâtiments, points)</translation>
    </message>
    <message>
        <source>Other territories than the project's</source>
        <translation>Autres territoires que ceux du projet</translation>
    </message>
    <message>
        <source>Outlets of the rivers</source>
        <translation>Exutoires des cours d'eau</translation>
    </message>
    <message>
        <source>Outlines kept in another layer</source>
        <translation>Périmètres tenus dans une autre couche</translation>
    </message>
    <message>
        <source>Own table of coefficients (csv: code, coef)</source>
        <translation>Table personnelle de coefficients (csv : code, coef)</translation>
    </message>
    <message>
        <source>Own unit costs (csv)</source>
        <translation>Coûts unitaires personnels (csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Pairs of patches</source>
        <translation>Paires de taches</translation>
    </message>
    <message>
        <source>Pairs to link</source>
        <translation>Paires à relier</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelles</translation>
    </message>
    <message>
        <source>Parcels or activity zones</source>
        <translation>Parcelles ou zones d'activité</translation>
    </message>
    <message>
        <source>Parent territory (EPCI, SCoT)</source>
        <translation>Territoire parent (EPCI, SCoT)</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Stationnement</translation>
    </message>
    <message>
        <source>Passability where it is not known</source>
        <translation>Franchissement quand il n'est pas connu</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Taches</translation>
    </message>
    <message>
        <source>Patches and their importance</source>
        <translation>Taches et leur importance</translation>
    </message>
    <message>
        <source>Patches of habitat</source>
        <translation>Taches d'habitat</translation>
    </message>
    <message>
        <source>Patches or points</source>
        <translation>Taches ou points</translation>
    </message>
    <message>
        <source>Patches, a layer per sub-network</source>
        <translation>Taches, une couche par sous-trame</translation>
    </message>
    <message>
        <source>Pinch points</source>
        <translation>Points de passage obligé</translation>
    </message>
    <message>
        <source>Polluted soils (SIS)</source>
        <translation>Secteurs d'information sur les sols (SIS)</translation>
    </message>
    <message>
        <source>Population: cells, buildings or points</source>
        <translation>Population : carreaux, bâtiments ou points</translation>
    </message>
    <message>
        <source>Prescriptions (CNIG PRESCRIPTION_SURF)</source>
        <translation>Prescriptions (CNIG PRESCRIPTION_SURF)</translation>
    </message>
    <message>
        <source>Prescriptions: {off} take land off, {oap} are OAP (measured apart), {others} do neither (types {types}).</source>
        <translation>Prescriptions : {off} retirent du sol, {oap} sont des OAP (mesurées à part), {others} ne font ni l'un ni l'autre (types {types}).</translation>
    </message>
    <message>
        <source>Prices by commune (table or polygons)</source>
        <translation>Prix par commune (table ou polygones)</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Priority neighbourhoods (QPV)</source>
        <translation>Quartiers prioritaires (QPV)</translation>
    </message>
    <message>
        <source>Probability of reaching that distance</source>
        <translation>Probabilité d'atteindre cette distance</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Projects and what they do</source>
        <translation>Projets et leur effet</translation>
    </message>
    <message>
        <source>Projects: zones to be urbanised, roads, restored sites</source>
        <translation>Projets : zones à urbaniser, routes, sites restaurés</translation>
    </message>
    <message>
        <source>Public transport stops</source>
        <translation>Arrêts de transport en commun</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Publish results as a QGIS project</source>
        <translation>Publier des résultats en projet QGIS</translation>
    </message>
    <message>
        <source>QGIS cannot open {layer}: the server answers, but not as a WFS should. Take a copy instead.</source>
        <translation>QGIS ne peut pas ouvrir {layer} : le serveur répond, mais pas comme un WFS. Prenez plutôt une copie.</translation>
    </message>
    <message>
        <source>QGIS does not give the authentication chosen for {server}: enter its master password, or choose another authentication in the AULA options.</source>
        <translation>QGIS ne donne pas l'authentification choisie pour {server} : saisissez son mot de passe principal, ou choisissez une autre authentification dans les options d'AULA.</translation>
    </message>
    <message>
        <source>QGIS does not know the CRS {crs}: choose another one.</source>
        <translation>QGIS ne connaît pas le système de coordonnées {crs} : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>QGIS projects (*.qgs *.qgz)</source>
        <translation>Projets QGIS (*.qgs *.qgz)</translation>
    </message>
    <message>
        <source>QGIS reads a percent sign with two digits in {file} as another letter: choose another name.</source>
        <translation>QGIS lit le signe pour cent suivi de deux chiffres dans {file} comme une autre lettre : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>QGIS writes no layer to {file}, which has a colon in its path: choose another place.</source>
        <translation>QGIS n’écrit pas de couche dans {file}, dont le chemin contient un deux-points : choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Rail sidings</source>
        <translation>Embranchements ferroviaires</translation>
    </message>
    <message>
        <source>Rain station</source>
        <translation>Station de pluie</translation>
    </message>
    <message>
        <source>Rain to be kept by the local rule, mm</source>
        <translation>Lame de pluie à retenir selon la règle locale, mm</translation>
    </message>
    <message>
        <source>Rainwater</source>
        <translation>Eaux de pluie</translation>
    </message>
    <message>
        <source>Rainwater of territories</source>
        <translation>Eau de pluie des territoires</translation>
    </message>
    <message>
        <source>Rasters of criteria, 0 to 100</source>
        <translation>Rasters des critères, de 0 à 100</translation>
    </message>
    <message>
        <source>Rate of reduction, %</source>
        <translation>Taux de réduction, en %</translation>
    </message>
    <message>
        <source>Reached streets</source>
        <translation>Rues atteintes</translation>
    </message>
    <message>
        <source>Receiving features…</source>
        <translation>Réception des objets…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>Reference layers</source>
        <translation>Couches de référence</translation>
    </message>
    <message>
        <source>Refresh the copy</source>
        <translation>Rafraîchir la copie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Renewable energy acceleration zones</source>
        <translation>Zones d'accélération des énergies renouvelables</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report with the diagram</source>
        <translation>Rapport avec le diagramme</translation>
    </message>
    <message>
        <source>Report: a sheet per station</source>
        <translation>Rapport : une fiche par gare</translation>
    </message>
    <message>
        <source>Reservoirs of soil</source>
        <translation>Réservoirs de sol</translation>
    </message>
    <message>
        <source>Reservoirs: quantile of the score</source>
        <translation>Réservoirs : quantile du score</translation>
    </message>
    <message>
        <source>Reservoirs: smallest surface, ha</source>
        <translation>Réservoirs : surface minimale, ha</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Résistance</translation>
    </message>
    <message>
        <source>Resistance (least cost)</source>
        <translation>Résistance (moindre coût)</translation>
    </message>
    <message>
        <source>Resistance (number or field)</source>
        <translation>Résistance (nombre ou champ)</translation>
    </message>
    <message>
        <source>Resistance inside patches</source>
        <translation>Résistance dans les taches</translation>
    </message>
    <message>
        <source>Resistance of projects that say none</source>
        <translation>Résistance des projets qui n'en disent pas</translation>
    </message>
    <message>
        <source>Resistance surface</source>
        <translation>Surface de résistance</translation>
    </message>
    <message>
        <source>Resistance to the fauna of soils</source>
        <translation>Résistance à la faune du sol</translation>
    </message>
    <message>
        <source>Resistances: {guild}, {nomenclature}. Status: {status}. Source: {source}.</source>
        <translation>Résistances : {guild}, {nomenclature}. Statut : {status}. Source : {source}.</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Roofs</source>
        <translation>Toits</translation>
    </message>
    <message>
        <source>Roofs and their yield</source>
        <translation>Toits et leur potentiel</translation>
    </message>
    <message>
        <source>Roofs or tanks</source>
        <translation>Toits ou cuves</translation>
    </message>
    <message>
        <source>Roofs with the largest yield</source>
        <translation>Toits au plus fort potentiel</translation>
    </message>
    <message>
        <source>Rows of {layer} have no place: on a network each origin and each destination needs one.</source>
        <translation>Des lignes de {layer} n'ont pas de géométrie : sur un réseau, il en faut une à chaque origine et à chaque destination.</translation>
    </message>
    <message>
        <source>Rule of operation</source>
        <translation>Règle de fonctionnement</translation>
    </message>
    <message>
        <source>Rules of these layers, a row per layer</source>
        <translation>Règles de ces couches, une ligne par couche</translation>
    </message>
    <message>
        <source>SITE_ID: {count} sites have the identifier of another one; each keeps its own row.</source>
        <translation>SITE_ID : sites portant l'identifiant d'un autre : {count}. Chacun garde sa ligne.</translation>
    </message>
    <message>
        <source>Scenario: what projects do to the network</source>
        <translation>Scénario : ce que des projets font au réseau</translation>
    </message>
    <message>
        <source>Scheduler of a cluster (tcp://…; empty: this machine)</source>
        <translation>Ordonnanceur d'une grappe de machines (tcp://… ; vide : cette machine)</translation>
    </message>
    <message>
        <source>Score of soils</source>
        <translation>Score des sols</translation>
    </message>
    <message>
        <source>Scores of earthworms by cover: the order grassland, crops, forest and vineyard is published, the values are proposed by the suite.</source>
        <translation>Scores des vers de terre selon la couverture : l'ordre prairie, culture, forêt et vigne est publié, les valeurs sont proposées par la suite.</translation>
    </message>
    <message>
        <source>Sealed breaks</source>
        <translation>Ruptures imperméables</translation>
    </message>
    <message>
        <source>Search: communes, hedges, zone AU…</source>
        <translation>Chercher : communes, haies, zones AU…</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>Graine des tirages</translation>
    </message>
    <message>
        <source>Segments of river</source>
        <translation>Segments de cours d'eau</translation>
    </message>
    <message>
        <source>Sensitivity to weights</source>
        <translation>Sensibilité aux poids</translation>
    </message>
    <message>
        <source>Servers and options…</source>
        <translation>Serveurs et options…</translation>
    </message>
    <message>
        <source>Servers of layers</source>
        <translation>Serveurs de couches</translation>
    </message>
    <message>
        <source>Service of stations</source>
        <translation>Desserte des gares</translation>
    </message>
    <message>
        <source>Share of the cells that are pinch points, %</source>
        <translation>Part des cellules qui sont des points de passage obligé, %</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Sheet as PDF</source>
        <translation>Fiche en PDF</translation>
    </message>
    <message>
        <source>Sheet of a territory</source>
        <translation>Fiche d'un territoire</translation>
    </message>
    <message>
        <source>Shops and services</source>
        <translation>Commerces et services</translation>
    </message>
    <message>
        <source>Show all layers</source>
        <translation>Montrer toutes les couches</translation>
    </message>
    <message>
        <source>Site identifier of the outlines</source>
        <translation>Identifiant du site dans les périmètres</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Sites of the inventory</source>
        <translation>Sites de l'inventaire</translation>
    </message>
    <message>
        <source>Sites that lack a value</source>
        <translation>Sites à qui il manque une valeur</translation>
    </message>
    <message>
        <source>Sites with criteria</source>
        <translation>Sites avec critères</translation>
    </message>
    <message>
        <source>Sites with their criteria</source>
        <translation>Sites et leurs critères</translation>
    </message>
    <message>
        <source>Slopes are only known for walking: the heights are not used.</source>
        <translation>Les pentes ne valent que pour la marche : les altitudes ne servent pas.</translation>
    </message>
    <message>
        <source>Slopes slow walkers down (Z of the lines, Tobler)</source>
        <translation>Les pentes ralentissent les marcheurs (Z des lignes, Tobler)</translation>
    </message>
    <message>
        <source>Smallest building, m²</source>
        <translation>Plus petit bâti, m²</translation>
    </message>
    <message>
        <source>Smallest change counted, m²</source>
        <translation>Plus petit changement compté, m²</translation>
    </message>
    <message>
        <source>Smallest envelope, ha</source>
        <translation>Plus petite enveloppe, en ha</translation>
    </message>
    <message>
        <source>Smallest other surface, m²</source>
        <translation>Plus petite autre surface, m²</translation>
    </message>
    <message>
        <source>Smallest parcel, m²</source>
        <translation>Plus petite parcelle, m²</translation>
    </message>
    <message>
        <source>Smallest patch, ha</source>
        <translation>Plus petite tache, ha</translation>
    </message>
    <message>
        <source>Smallest roof, m²</source>
        <translation>Plus petit toit, m²</translation>
    </message>
    <message>
        <source>Smallest score</source>
        <translation>Score minimal</translation>
    </message>
    <message>
        <source>Soils by territory</source>
        <translation>Sols par territoire</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}). Details are in the message log, tab AULA.</source>
        <translation>Un imprévu est survenu ({error}). Les détails sont dans le journal des messages, onglet AULA.</translation>
    </message>
    <message>
        <source>Speed, km/h (empty: 4 on foot, 15 by bike)</source>
        <translation>Vitesse, km/h (vide : 4 à pied, 15 à vélo)</translation>
    </message>
    <message>
        <source>Stability of the first place</source>
        <translation>Stabilité de la première place</translation>
    </message>
    <message>
        <source>Standard deviations that part the types</source>
        <translation>Écarts-types qui séparent les types</translation>
    </message>
    <message>
        <source>States of buildings that count all the same</source>
        <translation>États de bâtiments qui comptent quand même</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Gares</translation>
    </message>
    <message>
        <source>Stations (one point an entrance)</source>
        <translation>Gares (un point par accès)</translation>
    </message>
    <message>
        <source>Stations on the network</source>
        <translation>Gares sur le réseau</translation>
    </message>
    <message>
        <source>Stations or destinations within reach</source>
        <translation>Gares ou destinations atteintes</translation>
    </message>
    <message>
        <source>Stations with their indicators</source>
        <translation>Gares et leurs indicateurs</translation>
    </message>
    <message>
        <source>Statuses of sites that count all the same</source>
        <translation>Statuts de sites qui comptent quand même</translation>
    </message>
    <message>
        <source>Steps of E2SFCA (minutes:weight)</source>
        <translation>Paliers de E2SFCA (minutes:poids)</translation>
    </message>
    <message>
        <source>Stock difference and net flow differ by up to {gap} ha in a territory.</source>
        <translation>L'écart entre la différence des stocks et le flux net atteint {gap} ha dans un territoire.</translation>
    </message>
    <message>
        <source>Stops belong to a station without code within, m</source>
        <translation>Rayon des arrêts d'une gare sans code, m</translation>
    </message>
    <message>
        <source>Streets and paths</source>
        <translation>Rues et chemins</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Supply by tank size</source>
        <translation>Eau fournie selon la taille de cuve</translation>
    </message>
    <message>
        <source>Surface model (MNS), for the slope</source>
        <translation>Modèle de surface (MNS), pour la pente</translation>
    </message>
    <message>
        <source>Synthesis: sub-networks, SRCE layers, zones at stake</source>
        <translation>Synthèse : sous-trames, couches SRCE, zones à enjeux</translation>
    </message>
    <message>
        <source>TERRITORY_ID is missing: choose the identifier of the territories.</source>
        <translation>TERRITORY_ID manque : choisissez l'identifiant des territoires.</translation>
    </message>
    <message>
        <source>Table of deductions (id, annee, surf_ha, motif)</source>
        <translation>Table des déductions (id, annee, surf_ha, motif)</translation>
    </message>
    <message>
        <source>Table of envelopes already allocated (id, surf_ha, motif)</source>
        <translation>Table des enveloppes déjà attribuées (id, surf_ha, motif)</translation>
    </message>
    <message>
        <source>Table of rates of reduction</source>
        <translation>Table des taux de réduction</translation>
    </message>
    <message>
        <source>Table of rates: field of the rate, %</source>
        <translation>Table des taux : champ du taux, en %</translation>
    </message>
    <message>
        <source>Table of rates: identifier of the territory or its parent</source>
        <translation>Table des taux : identifiant du territoire ou de son parent</translation>
    </message>
    <message>
        <source>Table of resistances (csv: code, resistance)</source>
        <translation>Table des résistances (csv : code, resistance)</translation>
    </message>
    <message>
        <source>Table of soils of one's own (csv: code, nature, vers)</source>
        <translation>Table des sols de votre cru (csv : code, nature, vers)</translation>
    </message>
    <message>
        <source>Table of travel times (instead of a network)</source>
        <translation>Table des temps de trajet (au lieu d'un réseau)</translation>
    </message>
    <message>
        <source>Table that comes with the plugin, by guild</source>
        <translation>Table fournie, par guilde</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.gz *.xlsx *.ods *.xls *.dbf);;All files (*)</source>
        <translation>Tables (*.csv *.txt *.gz *.xlsx *.ods *.xls *.dbf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Take what the inventory tells (CNIG fields)</source>
        <translation>Reprendre ce que dit l'inventaire (champs CNIG)</translation>
    </message>
    <message>
        <source>Tank sizes to compare, m³</source>
        <translation>Tailles de cuve à comparer, m³</translation>
    </message>
    <message>
        <source>Tanks</source>
        <translation>Cuves</translation>
    </message>
    <message>
        <source>Tanks: size and supply</source>
        <translation>Cuves : taille et eau fournie</translation>
    </message>
    <message>
        <source>Tell of all modes, not of trains alone</source>
        <translation>Décrire tous les modes, et non les trains seuls</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Territories and their roofs differ by {gap} m3 a year.</source>
        <translation>L'écart entre les territoires et leurs toitures est de {gap} m³ par an.</translation>
    </message>
    <message>
        <source>Territories of the atlas</source>
        <translation>Territoires de l'atlas</translation>
    </message>
    <message>
        <source>Territories overlap on {surface} ha, which count in each of them: {pairs}.</source>
        <translation>Des territoires se recouvrent sur {surface} ha, comptés dans chacun d'eux : {pairs}.</translation>
    </message>
    <message>
        <source>Territories overlap: {surface} km² of habitat count in several of them.</source>
        <translation>Des territoires se recouvrent : {surface} km² d'habitat comptent dans plusieurs.</translation>
    </message>
    <message>
        <source>Territory (identifier or name)</source>
        <translation>Territoire (identifiant ou nom)</translation>
    </message>
    <message>
        <source>Territory whose people are the whole</source>
        <translation>Territoire dont les habitants font le tout</translation>
    </message>
    <message>
        <source>Territory within reach</source>
        <translation>Territoire accessible</translation>
    </message>
    <message>
        <source>The CRS of {layer} ({crs}) does not measure metres: lengths and surfaces are computed in {metric} ({name}), the CRS of its place: {place}.</source>
        <translation>Le SCR de {layer} ({crs}) ne mesure pas des mètres : longueurs et surfaces sont calculées en {metric} ({name}), le SCR du lieu : {place}.</translation>
    </message>
    <message>
        <source>The GeoPackage has no results by territory: run an algorithm with territories first.</source>
        <translation>Le GeoPackage n'a pas de résultat par territoire : lancez d'abord un traitement avec des territoires.</translation>
    </message>
    <message>
        <source>The GeoPackage has no results of: {families}.</source>
        <translation>Le GeoPackage n'a pas de résultat pour : {families}.</translation>
    </message>
    <message>
        <source>The GeoPackage {file} has no table: publish one that an algorithm has written.</source>
        <translation>Le GeoPackage {file} n'a pas de table : publiez celui qu'un traitement a écrit.</translation>
    </message>
    <message>
        <source>The GeoPackage {file} is not there: check its path.</source>
        <translation>Le GeoPackage {file} n'existe pas : vérifiez son chemin.</translation>
    </message>
    <message>
        <source>The Python package {package} ({wanted} or newer) is missing. To install it: {command}</source>
        <translation>Le paquet Python {package} ({wanted} ou plus récent) manque. Pour l'installer : {command}</translation>
    </message>
    <message>
        <source>The Python package {package} is missing. To install it: {command}</source>
        <translation>Le paquet Python {package} manque. Pour l'installer : {command}</translation>
    </message>
    <message>
        <source>The Python package {package} is too old ({found}; {wanted} or newer is needed). To update it: {command}</source>
        <translation>Le paquet Python {package} est trop ancien ({found} ; il faut {wanted} ou plus récent). Pour le mettre à jour : {command}</translation>
    </message>
    <message>
        <source>The address of {server} holds a user name, a password or a key: take it out, and choose an authentication of QGIS instead.</source>
        <translation>L’adresse de {server} contient un identifiant, un mot de passe ou une clé : retirez-le, et choisissez plutôt une authentification de QGIS.</translation>
    </message>
    <message>
        <source>The address {url} is not one of a server: it should begin with https://.</source>
        <translation>L’adresse {url} n’est pas celle d’un serveur : elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>The answer of {server} is cut off: try again, or on a smaller extent. Nothing was kept.</source>
        <translation>La réponse de {server} est tronquée : réessayez, ou sur une emprise plus petite. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>The answer of {server} is larger than {limit} MB: ask for a smaller extent, or raise the limit in the AULA options.</source>
        <translation>La réponse de {server} dépasse {limit} Mo : demandez une emprise plus petite, ou augmentez la limite dans les options d'AULA.</translation>
    </message>
    <message>
        <source>The answer of {server} is nested too deep or defines entities, as no service does: it was not read.</source>
        <translation>La réponse de {server} est imbriquée trop profondément ou définit des entités, ce qu'aucun service ne fait : elle n'a pas été lue.</translation>
    </message>
    <message>
        <source>The archive {file} holds members more than once, of which the last is read: {members}.</source>
        <translation>L'archive {file} contient plusieurs fois les mêmes fichiers, dont le dernier est lu : {members}.</translation>
    </message>
    <message>
        <source>The archive {file} holds other archives, which are not opened: {members}.</source>
        <translation>L'archive {file} contient d'autres archives, qui ne sont pas ouvertes : {members}.</translation>
    </message>
    <message>
        <source>The archive {file} lists too many members: unpack it yourself, and give the folder.</source>
        <translation>L'archive {file} contient trop de fichiers : décompressez-la vous-même, et donnez le dossier.</translation>
    </message>
    <message>
        <source>The archive {file} unpacks to {size} MB, and the limit is {limit} MB: nothing of it was read. Unpack it yourself if you trust it, and give the folder.</source>
        <translation>L'archive {file} décompressée ferait {size} Mo, et la limite est de {limit} Mo : rien n'en a été lu. Décompressez-la vous-même si vous lui faites confiance, et donnez le dossier.</translation>
    </message>
    <message>
        <source>The area of {count} sites is not known: surf_ha of their territories is that of the others.</source>
        <translation>La surface de {count} sites n'est pas connue : surf_ha de leurs territoires est celle des autres.</translation>
    </message>
    <message>
        <source>The balance needs one year or more: it was given {years}.</source>
        <translation>Le bilan demande au moins une année : il en a reçu {years}.</translation>
    </message>
    <message>
        <source>The buildings have no field USAGE1 or usage_1: schools and health buildings cannot be told, the open uses follow from the material alone.</source>
        <translation>Les bâtiments n'ont pas de champ USAGE1 ou usage_1 : écoles et bâtiments de santé ne peuvent pas être reconnus, les usages ouverts ne tiennent qu'au matériau.</translation>
    </message>
    <message>
        <source>The built-up land spreads over {rows} × {columns} cells of {side} m: work on a smaller extent, or with larger cells.</source>
        <translation>Les sols bâtis s'étendent sur {rows} × {columns} cellules de {side} m : travaillez sur une emprise plus petite, ou avec des cellules plus grandes.</translation>
    </message>
    <message>
        <source>The capacity of all patches is 0: choose the field that holds their surface or quality.</source>
        <translation>La capacité de toutes les taches est nulle : choisissez le champ qui contient leur surface ou leur qualité.</translation>
    </message>
    <message>
        <source>The catalogue has no layer for this: add yours to the project.</source>
        <translation>Le catalogue n’a pas de couche pour cela : ajoutez la vôtre au projet.</translation>
    </message>
    <message>
        <source>The catalogue is up to date: {count} layers.</source>
        <translation>Le catalogue est à jour : {count} couches.</translation>
    </message>
    <message>
        <source>The catalogue {name} cannot be opened: the catalogue that comes with AULA is used instead.</source>
        <translation>Le catalogue {name} ne s’ouvre pas : le catalogue livré avec AULA prend sa place.</translation>
    </message>
    <message>
        <source>The catalogue {name} cannot be read at line {line}: the catalogue that comes with AULA is used instead.</source>
        <translation>Le catalogue {name} est illisible à la ligne {line} : le catalogue livré avec AULA prend sa place.</translation>
    </message>
    <message>
        <source>The catalogue {name} is wrong at line {line} ({place}; expected: {wanted}): the catalogue that comes with AULA is used instead.</source>
        <translation>Le catalogue {name} est erroné à la ligne {line} ({place} ; attendu : {wanted}) : le catalogue livré avec AULA prend sa place.</translation>
    </message>
    <message>
        <source>The cell size must be above 0: it is {value}.</source>
        <translation>La taille des cellules doit être supérieure à 0 : elle vaut {value}.</translation>
    </message>
    <message>
        <source>The changes overlap themselves on {surface} ha, counted once: the first polygon wins.</source>
        <translation>Les changements se recouvrent eux-mêmes sur {surface} ha, comptés une seule fois : le premier polygone l'emporte.</translation>
    </message>
    <message>
        <source>The code lists of the SRCE that are not published stay NULL ({fields}): fill them in for the exchange.</source>
        <translation>Les listes de codes du SRCE qui ne sont pas publiées restent à NULL ({fields}) : remplissez-les pour l'échange.</translation>
    </message>
    <message>
        <source>The coefficient of {code} must lie between 0 and 1: correct the table of coefficients.</source>
        <translation>Le coefficient de {code} doit être compris entre 0 et 1 : corrigez la table des coefficients.</translation>
    </message>
    <message>
        <source>The column {column} holds dates as day numbers of a spreadsheet.</source>
        <translation>La colonne {column} contient des dates en nombres de jours d'un tableur.</translation>
    </message>
    <message>
        <source>The column {column} holds rain in {unit}: it is read as millimetres by {factor}.</source>
        <translation>La colonne {column} contient de la pluie en {unit} : elle est convertie en millimètres (facteur {factor}).</translation>
    </message>
    <message>
        <source>The column {column} holds the month before the day, as {first}: it is read so.</source>
        <translation>La colonne {column} écrit le mois avant le jour, comme {first} : elle est lue ainsi.</translation>
    </message>
    <message>
        <source>The comparisons of AHP contradict each other (consistency ratio {ratio}, above 0.1): look at them again.</source>
        <translation>Les comparaisons d'AHP se contredisent (rapport de cohérence {ratio}, au-dessus de 0,1) : revoyez-les.</translation>
    </message>
    <message>
        <source>The configuration cannot be written to {file}: {reason}.</source>
        <translation>La configuration ne peut pas être écrite dans {file} : {reason}.</translation>
    </message>
    <message>
        <source>The connection to the scheduler at {address} was lost: check the cluster, then run again.</source>
        <translation>La liaison avec l'ordonnanceur {address} est perdue : vérifier la grappe de machines, puis recommencer.</translation>
    </message>
    <message>
        <source>The connection to {server} broke off: try again. Nothing was kept.</source>
        <translation>La connexion à {server} s’est interrompue : réessayez. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>The consumption of a year goes from {least} to {most} {unit}: check that VALUE_UNIT is the unit of the table.</source>
        <translation>La consommation d'une année va de {least} à {most} {unit} : vérifiez que VALUE_UNIT est bien l'unité de la table.</translation>
    </message>
    <message>
        <source>The copy cannot be written ({reason}): nothing was kept.</source>
        <translation>La copie ne peut pas être écrite ({reason}) : rien n’a été gardé.</translation>
    </message>
    <message>
        <source>The copy cannot be written to {folder}: choose a place you may write to.</source>
        <translation>La copie ne peut pas être écrite dans {folder} : choisissez dans les options AULA un dossier où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>The corridors need the fields de and vers, as network_links writes them. The layer {layer} has: {fields}.</source>
        <translation>Les corridors demandent les champs de et vers, tels que network_links les écrit. La couche {layer} a : {fields}.</translation>
    </message>
    <message>
        <source>The criterion {criterion} has no value on any site: leave it out, or fill it in.</source>
        <translation>Le critère {criterion} n'a de valeur sur aucun site : retirez-le ou remplissez-le.</translation>
    </message>
    <message>
        <source>The criterion {criterion} has values of {value}, which the normalisation sum cannot take (a criterion to minimise must be above 0, one to maximise 0 or more): choose minmax.</source>
        <translation>Le critère {criterion} a des valeurs de {value}, que la normalisation sum n'admet pas (un critère à minimiser doit dépasser 0, un critère à maximiser valoir 0 ou plus) : choisissez minmax.</translation>
    </message>
    <message>
        <source>The custom matrix needs its table: choose a csv file in TABLE.</source>
        <translation>La matrice personnelle demande sa table : choisissez un fichier csv dans TABLE.</translation>
    </message>
    <message>
        <source>The custom matrix needs its table: choose in TABLE a csv file with the columns critere, poids, classe and one for each use.</source>
        <translation>La matrice personnelle demande sa table : choisissez dans TABLE un fichier csv avec les colonnes critere, poids, classe et une par usage.</translation>
    </message>
    <message>
        <source>The custom nomenclature needs its table: choose a csv file with the columns cs, us, artif, imperm.</source>
        <translation>La nomenclature personnelle demande sa table : choisissez un fichier csv avec les colonnes cs, us, artif, imperm.</translation>
    </message>
    <message>
        <source>The database of the output {name} cannot be used: {reason}. Check its address, your account and its state.</source>
        <translation>La base de données de la sortie {name} ne peut pas servir : {reason}. Vérifier son adresse, votre compte et son état.</translation>
    </message>
    <message>
        <source>The database of the output {name} has no schema {schema}: create it first.</source>
        <translation>La base de données de la sortie {name} n'a pas de schéma {schema} : le créer d'abord.</translation>
    </message>
    <message>
        <source>The database of {table} cannot be used: {reason}. Check its address, your account and its state.</source>
        <translation>La base de {table} est inutilisable : {reason}. Vérifier son adresse, le compte et son état.</translation>
    </message>
    <message>
        <source>The database was lost while {table} was being written: the next run on that table tidies up.</source>
        <translation>La base de données a été perdue pendant l’écriture de {table} : le prochain traitement vers cette table fera le ménage.</translation>
    </message>
    <message>
        <source>The dates of the rain series are not in order: they were sorted.</source>
        <translation>Les dates de la série de pluie ne se suivent pas : elles ont été triées.</translation>
    </message>
    <message>
        <source>The default coefficient must lie between 0 and 1: it is {value}.</source>
        <translation>Le coefficient par défaut doit être compris entre 0 et 1 : il vaut {value}.</translation>
    </message>
    <message>
        <source>The dispersal distance must be above 0: it is {value}.</source>
        <translation>La distance de dispersion doit être supérieure à 0 : elle vaut {value}.</translation>
    </message>
    <message>
        <source>The distance of the dilation is {distance} m: it must be more than 0.</source>
        <translation>La distance de dilatation est de {distance} m : elle doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>The extent does not meet the land cover: draw it again.</source>
        <translation>L'emprise ne rencontre pas l'occupation du sol : dessinez-la de nouveau.</translation>
    </message>
    <message>
        <source>The extent is too wide: no one metric CRS covers it. Zoom to your territory, or draw a smaller one.</source>
        <translation>L'emprise est trop large : aucun système métrique ne la couvre à lui seul. Zoomez sur votre territoire, ou dessinez-en une plus petite.</translation>
    </message>
    <message>
        <source>The extent of the map is too wide: zoom to your territory first.</source>
        <translation>L’emprise de la carte est trop large : zoomez d’abord sur votre territoire.</translation>
    </message>
    <message>
        <source>The extent of the parameter {name} is empty: draw it again.</source>
        <translation>L'emprise du paramètre {name} est vide : dessinez-la de nouveau.</translation>
    </message>
    <message>
        <source>The features of {layer} lie in several places, which no one metric CRS covers: they are placed in {crs}, and each is measured in the CRS of its own place.</source>
        <translation>Les entités de {layer} sont en plusieurs lieux, qu'aucun SCR métrique ne couvre ensemble : elles sont placées en {crs}, et chacune est mesurée dans le SCR de son lieu.</translation>
    </message>
    <message>
        <source>The features of {layer} lie outside the area that its CRS, {crs}, is made for: lengths and surfaces may be wrong. Is that the right CRS? Set it in the layer's properties.</source>
        <translation>Les entités de {layer} sont hors de la zone pour laquelle leur SCR, {crs}, est fait : longueurs et surfaces peuvent être fausses. Est-ce le bon SCR ? Fixez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>The features of {typename} break off at line {line}, which is no XML: tell the administrator of the server. Nothing was kept.</source>
        <translation>Les objets de {typename} s'interrompent à la ligne {line}, qui n'est pas du XML : prévenez l'administrateur du serveur. Rien n'a été gardé.</translation>
    </message>
    <message>
        <source>The features of {typename} lie elsewhere than {server} says: check where they are.</source>
        <translation>Les objets de {typename} ne sont pas où {server} le dit : vérifiez leur emplacement.</translation>
    </message>
    <message>
        <source>The features of {typename} lie outside the area of {crs} ({name}): lengths and surfaces measured in it are wrong there. Leave the CRS empty to have that of their place.</source>
        <translation>Les objets de {typename} sont hors du domaine de {crs} ({name}) : les longueurs et les surfaces qu'on y mesure sont fausses. Laissez le système de coordonnées vide pour avoir celui du lieu.</translation>
    </message>
    <message>
        <source>The feed has no day of service: calendar.txt and calendar_dates.txt are missing or empty.</source>
        <translation>L'horaire n'a aucun jour de service : calendar.txt et calendar_dates.txt manquent ou sont vides.</translation>
    </message>
    <message>
        <source>The feed knows nothing of {date}: its calendar goes from {first} to {last}. Choose a day between these.</source>
        <translation>L'horaire ne dit rien du {date} : son calendrier va du {first} au {last}. Choisissez un jour entre les deux.</translation>
    </message>
    <message>
        <source>The feed {feed} does not exist: check the path.</source>
        <translation>L'horaire {feed} n'existe pas : vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The feed {feed} has neither calendar.txt nor calendar_dates.txt: nothing says when its trips run.</source>
        <translation>L'horaire {feed} n'a ni calendar.txt ni calendar_dates.txt : rien ne dit quels jours ses circulations ont lieu.</translation>
    </message>
    <message>
        <source>The feed {feed} has no file {file}: a GTFS feed needs it.</source>
        <translation>L'horaire {feed} n'a pas de fichier {file} : un horaire GTFS en a besoin.</translation>
    </message>
    <message>
        <source>The feed {feed} has no trip on {date}.</source>
        <translation>L'horaire {feed} n'a aucune circulation le {date}.</translation>
    </message>
    <message>
        <source>The field map names {column} for {field}, but the inventory has no such field. It has: {fields}.</source>
        <translation>La correspondance donne {column} pour {field}, mais l'inventaire n'a pas ce champ. Il a : {fields}.</translation>
    </message>
    <message>
        <source>The field of artificialisation holds neither 1 nor −1 anywhere: choose another field.</source>
        <translation>Le champ d'artificialisation ne contient nulle part 1 ou −1 : choisissez un autre champ.</translation>
    </message>
    <message>
        <source>The field of the plan has values that say neither yes nor no: {values}. The guarantee is not counted there.</source>
        <translation>Le champ du document d'urbanisme a des valeurs qui ne disent ni oui ni non : {values}. La garantie n'y est pas comptée.</translation>
    </message>
    <message>
        <source>The field {field} holds {values}: it must be 1 (artificialised), 0, or NULL.</source>
        <translation>Le champ {field} contient {values} : il doit valoir 1 (artificialisé), 0 ou NULL.</translation>
    </message>
    <message>
        <source>The field {field} of {layer} does not hold numbers.</source>
        <translation>Le champ {field} de {layer} ne contient pas de nombres.</translation>
    </message>
    <message>
        <source>The field {field} of {layer} must hold numbers: {count} rows hold something else, as {value}. Choose another field, or correct it.</source>
        <translation>Le champ {field} de {layer} doit contenir des nombres : {count} lignes contiennent autre chose, comme {value}. Choisir un autre champ ou le corriger.</translation>
    </message>
    <message>
        <source>The field {field} of {typename} is called {name} in the copy: a GeoPackage keeps that name.</source>
        <translation>Le champ {field} de {typename} s'appelle {name} dans la copie : un GeoPackage se réserve ce nom.</translation>
    </message>
    <message>
        <source>The fields of the year and of the consumption go together: choose both, or neither for Cerema's columns.</source>
        <translation>Les champs de l'année et de la consommation vont ensemble : choisissez les deux, ou aucun pour les colonnes du Cerema.</translation>
    </message>
    <message>
        <source>The file {file} is empty (0 bytes): restore it from its source.</source>
        <translation>Le fichier {file} est vide (0 octet) : reprenez-le à sa source.</translation>
    </message>
    <message>
        <source>The file {file} of the feed {feed} cannot be read as csv: {reason}.</source>
        <translation>Le fichier {file} de l'horaire {feed} ne peut pas être lu comme un csv : {reason}.</translation>
    </message>
    <message>
        <source>The file {file} of the feed {feed} has lines of more than {limit} letters on average, as no timetable has: download it again.</source>
        <translation>Le fichier {file} de l'offre {feed} a des lignes de plus de {limit} caractères en moyenne, ce qu'aucun horaire n'a : téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file {file} of the feed {feed} has no column {columns}: is it a GTFS feed?</source>
        <translation>Le fichier {file} de l'horaire {feed} n'a pas de colonne {columns} : est-ce un horaire GTFS ?</translation>
    </message>
    <message>
        <source>The file {path} does not exist: check the name of the table.</source>
        <translation>Le fichier {path} n'existe pas : vérifiez le nom de la table.</translation>
    </message>
    <message>
        <source>The fill at the start must lie between 0 (empty) and 1 (full): it is {value}.</source>
        <translation>Le remplissage de départ doit être compris entre 0 (vide) et 1 (plein) : il vaut {value}.</translation>
    </message>
    <message>
        <source>The filter cannot be computed on {typename}: {reason}.</source>
        <translation>Le filtre ne se calcule pas sur {typename} : {reason}.</translation>
    </message>
    <message>
        <source>The filter cannot be understood: {reason}.</source>
        <translation>Le filtre est incompréhensible : {reason}.</translation>
    </message>
    <message>
        <source>The filter leaves no territory: {filter}.</source>
        <translation>Le filtre ne laisse aucun territoire : {filter}.</translation>
    </message>
    <message>
        <source>The filter names the fields {missing}, which {typename} does not have. It has: {fields}.</source>
        <translation>Le filtre nomme les champs {missing}, que {typename} n'a pas. Elle a : {fields}.</translation>
    </message>
    <message>
        <source>The filter {filter} asks for fields that the territories do not have. They have: {fields}.</source>
        <translation>Le filtre {filter} demande des champs que les territoires n'ont pas. Ils ont : {fields}.</translation>
    </message>
    <message>
        <source>The filter {filter} is not an expression of QGIS: {reason}.</source>
        <translation>Le filtre {filter} n'est pas une expression de QGIS : {reason}.</translation>
    </message>
    <message>
        <source>The filter's efficiency must lie above 0 and up to 1: it is {value}.</source>
        <translation>Le rendement du filtre doit être supérieur à 0 et ne pas dépasser 1 : il vaut {value}.</translation>
    </message>
    <message>
        <source>The first flush must be 0 mm or more: it is {value}.</source>
        <translation>La première chasse doit être de 0 mm ou plus : elle vaut {value}.</translation>
    </message>
    <message>
        <source>The folder {folder} of the output {name} does not exist: create it first.</source>
        <translation>Le dossier {folder} du résultat {name} n'existe pas : créez-le d'abord.</translation>
    </message>
    <message>
        <source>The grid is in degrees: the layer {layer} can have no width in metres there.</source>
        <translation>La grille est en degrés : la couche {layer} ne peut y avoir de largeur en mètres.</translation>
    </message>
    <message>
        <source>The guarantee of 1 ha needs a field that says which communes have a plan: it is not counted.</source>
        <translation>La garantie de 1 ha demande un champ qui dit quelles communes ont un document d'urbanisme : elle n'est pas comptée.</translation>
    </message>
    <message>
        <source>The guarantees exceed the envelope allocated to {count} parents, by {surface} ha: the ceiling is raised to them.</source>
        <translation>Parents dont les garanties dépassent l'enveloppe attribuée : {count}, de {surface} ha ; le plafond y est relevé.</translation>
    </message>
    <message>
        <source>The habitat codes of a raster are numbers: {codes} are not all.</source>
        <translation>Les codes d'habitat d'un raster sont des nombres : {codes} n'en sont pas tous.</translation>
    </message>
    <message>
        <source>The hours {text} are empty: the end must come after the start (write 22-26 for what runs after midnight).</source>
        <translation>La plage {text} est vide : la fin doit venir après le début (écrivez 22-26 pour ce qui roule après minuit).</translation>
    </message>
    <message>
        <source>The identifier {id} stands more than once in the field {field} of {layer}: give each feature its own.</source>
        <translation>L'identifiant {id} figure plusieurs fois dans le champ {field} de {layer} : donnez le sien à chaque entité.</translation>
    </message>
    <message>
        <source>The indicator {name} is the same at all stations, or not known at any: it was left out.</source>
        <translation>L'indicateur {name} est égal dans toutes les gares, ou inconnu partout : il a été laissé de côté.</translation>
    </message>
    <message>
        <source>The land cover after overlaps itself on {surface} ha, counted once: the first polygon wins.</source>
        <translation>L'occupation du sol à la seconde date se recouvre elle-même sur {surface} ha, comptés une seule fois : le premier polygone l'emporte.</translation>
    </message>
    <message>
        <source>The land cover before overlaps itself on {surface} ha, counted once: the first polygon wins.</source>
        <translation>L'occupation du sol à la première date se recouvre elle-même sur {surface} ha, comptés une seule fois : le premier polygone l'emporte.</translation>
    </message>
    <message>
        <source>The land cover does not reach the extent: check both.</source>
        <translation>L'occupation du sol n'atteint pas l'emprise : vérifiez les deux.</translation>
    </message>
    <message>
        <source>The land cover overlaps itself on {surface} ha, counted once: the first polygon wins.</source>
        <translation>L'occupation du sol se recouvre sur {surface} ha, comptés une fois : le premier polygone l'emporte.</translation>
    </message>
    <message>
        <source>The landscape ({area}) is smaller than the patches together ({capacity}): give its area in the unit of the capacity.</source>
        <translation>Le paysage ({area}) est plus petit que l'ensemble des taches ({capacity}) : donnez sa surface dans l'unité de la capacité.</translation>
    </message>
    <message>
        <source>The layer of roofs or of territories is empty: choose layers with at least one row.</source>
        <translation>La couche des toitures ou celle des territoires est vide : choisissez des couches avec au moins une ligne.</translation>
    </message>
    <message>
        <source>The layer {layer} has no CRS: set it in the layer's properties.</source>
        <translation>La couche {layer} n'a pas de système de coordonnées (SCR) : indiquez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>The layer {layer} has no field gare_id: choose a result of the isochrones of stations.</source>
        <translation>La couche {layer} n'a pas de champ gare_id : choisissez un résultat des isochrones des gares.</translation>
    </message>
    <message>
        <source>The layer {layer} has no field {field}. It has: {fields}.</source>
        <translation>La couche {layer} n’a pas de champ {field}. Elle a : {fields}.</translation>
    </message>
    <message>
        <source>The layer {layer} has no field {field}: its importance is not counted.</source>
        <translation>La couche {layer} n'a pas de champ {field} : son importance ne compte pas.</translation>
    </message>
    <message>
        <source>The layer {layer} has no field {known}: choose it in {parameter}. It has: {fields}.</source>
        <translation>La couche {layer} n'a pas de champ {known} : choisissez-le dans {parameter}. Elle a : {fields}.</translation>
    </message>
    <message>
        <source>The layer {layer} has no field {missing}. It has: {fields}.</source>
        <translation>La couche {layer} n'a pas de champ {missing}. Elle a : {fields}.</translation>
    </message>
    <message>
        <source>The layer {layer} has no geometry: criteria are measured around sites on a map.</source>
        <translation>La couche {layer} n'a pas de géométrie : les critères se mesurent autour de sites placés sur une carte.</translation>
    </message>
    <message>
        <source>The layer {layer} has no polygons and no field surf_toit_m2: choose the surface in AREA_FIELD.</source>
        <translation>La couche {layer} n'a ni polygones ni champ surf_toit_m2 : choisissez la surface dans AREA_FIELD.</translation>
    </message>
    <message>
        <source>The layer {layer} has no rows: check its filter, its selection, or its source.</source>
        <translation>La couche {layer} n'a aucune ligne : vérifiez son filtre, sa sélection ou sa source.</translation>
    </message>
    <message>
        <source>The layer {layer} has polygons: choose the field of their code. It has: {fields}.</source>
        <translation>La couche {layer} est en polygones : choisissez le champ de leur code. Elle a : {fields}.</translation>
    </message>
    <message>
        <source>The layer {layer} is reprojected from {origin} to {crs}.</source>
        <translation>La couche {layer} est reprojetée de {origin} en {crs}.</translation>
    </message>
    <message>
        <source>The layer {layer} lies outside the area of its CRS, {crs}: is that the right one? Set it in the layer's properties.</source>
        <translation>La couche {layer} est hors du domaine de son SCR, {crs} : est-ce le bon ? Indiquez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>The layer {layer} lies outside the area of {crs}: is its own CRS, {origin}, the right one?</source>
        <translation>La couche {layer} sort du domaine de {crs} : son propre système, {origin}, est-il le bon ?</translation>
    </message>
    <message>
        <source>The layer {layer} of the parameter {name} cannot be opened: check the path and that it is a layer.</source>
        <translation>La couche {layer} du paramètre {name} ne s'ouvre pas : vérifiez le chemin et qu'il s'agit bien d'une couche.</translation>
    </message>
    <message>
        <source>The layer {layer} reaches from {west}° to {east}° of longitude and from {south}° to {north}° of latitude: no one metric CRS covers that. Choose the features of one place (metropolitan France, one overseas territory, one UTM zone), or check the layer's CRS, {crs}.</source>
        <translation>La couche {layer} va de {west}° à {east}° de longitude et de {south}° à {north}° de latitude : aucun SCR métrique ne couvre cela. Choisissez les entités d'un seul lieu (la métropole, un territoire d'outre-mer, un fuseau UTM), ou vérifiez le SCR de la couche, {crs}.</translation>
    </message>
    <message>
        <source>The legend of {page} has no room for {layers}: give their styles fewer classes.</source>
        <translation>La légende de {page} n'a pas de place pour {layers} : donnez moins de classes à leurs styles.</translation>
    </message>
    <message>
        <source>The links have no field dpc_lien: they are ranked by the importance of the infrastructure alone. Run the connectivity first.</source>
        <translation>Les liens n'ont pas de champ dpc_lien : seule l'importance de l'infrastructure les classe. Lancez d'abord la connectivité.</translation>
    </message>
    <message>
        <source>The links need the fields de and vers, as network_links and network_connectivity write them. The layer {layer} has: {fields}.</source>
        <translation>Les liens demandent les champs de et vers, tels que network_links et network_connectivity les écrivent. La couche {layer} a : {fields}.</translation>
    </message>
    <message>
        <source>The logarithm of {names} is asked for, but it is no indicator: add it to the node or the place.</source>
        <translation>Le logarithme de {names} est demandé, mais ce n'est pas un indicateur : ajoutez-le au nœud ou au lieu.</translation>
    </message>
    <message>
        <source>The map has no extent yet: zoom to your territory first.</source>
        <translation>La carte n’a pas encore d’emprise : zoomez d’abord sur votre territoire.</translation>
    </message>
    <message>
        <source>The matrix {title} has no rows: give it one a class of each criterion.</source>
        <translation>La matrice {title} n'a pas de ligne : donnez-lui-en une par classe de chaque critère.</translation>
    </message>
    <message>
        <source>The matrix {title} lacks the columns {missing}. It has: {columns}.</source>
        <translation>Il manque à la matrice {title} les colonnes {missing}. Elle a : {columns}.</translation>
    </message>
    <message>
        <source>The matrix {title}, line {line}: the class is empty (column classe).</source>
        <translation>Matrice {title}, ligne {line} : la classe est vide (colonne classe).</translation>
    </message>
    <message>
        <source>The matrix {title}, line {line}: the class {text} of {criterion} stands on line {first} already.</source>
        <translation>Matrice {title}, ligne {line} : la classe {text} de {criterion} figure déjà ligne {first}.</translation>
    </message>
    <message>
        <source>The matrix {title}, line {line}: the criterion has no name (column critere).</source>
        <translation>Matrice {title}, ligne {line} : le critère n'a pas de nom (colonne critere).</translation>
    </message>
    <message>
        <source>The matrix {title}, line {line}: the interval {text} ends before it begins.</source>
        <translation>Matrice {title}, ligne {line} : l'intervalle {text} finit avant de commencer.</translation>
    </message>
    <message>
        <source>The matrix {title}, line {line}: the score {score} of {use} is not of the scale 2, 1, 0.5, -1, -2.</source>
        <translation>Matrice {title}, ligne {line} : la note {score} de {use} n'est pas de l'échelle 2, 1, 0.5, -1, -2.</translation>
    </message>
    <message>
        <source>The matrix {title}, line {line}: the unit of {criterion} is {unit} here and {first} on its first line.</source>
        <translation>Matrice {title}, ligne {line} : l'unité de {criterion} est {unit} ici et {first} à sa première ligne.</translation>
    </message>
    <message>
        <source>The matrix {title}, line {line}: the weight {weight} is no number above 0 and up to 100, with three decimals at most.</source>
        <translation>Matrice {title}, ligne {line} : le poids {weight} n'est pas un nombre supérieur à 0, de 100 au plus, avec trois décimales au plus.</translation>
    </message>
    <message>
        <source>The matrix {title}, line {line}: this interval of {criterion} overlaps another one.</source>
        <translation>Matrice {title}, ligne {line} : cet intervalle de {criterion} en recouvre un autre.</translation>
    </message>
    <message>
        <source>The matrix {title}, line {line}: {criterion} mixes words and intervals.</source>
        <translation>Matrice {title}, ligne {line} : {criterion} mêle des mots et des intervalles.</translation>
    </message>
    <message>
        <source>The matrix {title}, line {line}: {criterion} weighs {weight} here and {first} on its first line.</source>
        <translation>Matrice {title}, ligne {line} : {criterion} pèse {weight} ici et {first} à sa première ligne.</translation>
    </message>
    <message>
        <source>The matrix {title}, line {line}: {text} is no interval. Write &lt;500, &lt;=500, &gt;500, &gt;=500 or [1000;2000[.</source>
        <translation>Matrice {title}, ligne {line} : {text} n'est pas un intervalle. Écrivez &lt;500, &lt;=500, &gt;500, &gt;=500 ou [1000;2000[.</translation>
    </message>
    <message>
        <source>The measure E2SFCA needs STEPS, as 10:1, 20:0.68, 30:0.22.</source>
        <translation>La mesure E2SFCA demande STEPS, par exemple 10:1, 20:0.68, 30:0.22.</translation>
    </message>
    <message>
        <source>The measure {measure} needs MINUTES.</source>
        <translation>La mesure {measure} demande MINUTES.</translation>
    </message>
    <message>
        <source>The measure {measure} shares the supply among the demand: choose DEMAND_FIELD.</source>
        <translation>La mesure {measure} partage l'offre entre les habitants : choisissez DEMAND_FIELD.</translation>
    </message>
    <message>
        <source>The members of the archive {file} overlap, as those of a trap do: nothing of it was read.</source>
        <translation>Les fichiers de l'archive {file} se recouvrent, comme ceux d'un piège : rien n'en a été lu.</translation>
    </message>
    <message>
        <source>The minutes {text} are not understood: write them as 5, 10, 15.</source>
        <translation>Les durées {text} ne sont pas comprises : écrivez-les ainsi, 5, 10, 15.</translation>
    </message>
    <message>
        <source>The mix of jobs needs at least two clusters: {name} is one.</source>
        <translation>La mixité des emplois demande au moins deux secteurs : {name} n'en est qu'un.</translation>
    </message>
    <message>
        <source>The monthly rain adds up to 0 mm: fill in the twelve months.</source>
        <translation>La pluie mensuelle totalise 0 mm : remplissez les douze mois.</translation>
    </message>
    <message>
        <source>The months add up to {months} mm and the year has {year} mm: the months divide the year by their shares.</source>
        <translation>Les mois totalisent {months} mm et l'année {year} mm : l'année est répartie selon la part de chaque mois.</translation>
    </message>
    <message>
        <source>The nomenclature table decides {cs} × {us} twice (line {line}): keep one line.</source>
        <translation>La table de nomenclature tranche deux fois {cs} × {us} (ligne {line}) : gardez une seule ligne.</translation>
    </message>
    <message>
        <source>The nomenclature table lacks the column(s) {missing}: it needs {needed}.</source>
        <translation>Il manque à la table de nomenclature la ou les colonnes {missing} : il lui faut {needed}.</translation>
    </message>
    <message>
        <source>The number of delegated communes is negative on {count} rows.</source>
        <translation>Lignes où le nombre de communes déléguées est négatif : {count}. Corrigez-les.</translation>
    </message>
    <message>
        <source>The output cannot be written ({reason}), and some older results could not be given back ({second}): make room and close them where they are open, then run again, which puts all in order.</source>
        <translation>La sortie ne peut pas être écrite ({reason}), et des résultats plus anciens n’ont pas pu être remis en place ({second}) : libérez de la place et fermez-les là où ils sont ouverts, puis relancez, ce qui remet tout en ordre.</translation>
    </message>
    <message>
        <source>The output could not be written: {reason}.</source>
        <translation>Le résultat n'a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
        <source>The output refuses rows: is the disk full? ({reason})</source>
        <translation>Le résultat refuse des lignes : le disque est-il plein ? ({reason})</translation>
    </message>
    <message>
        <source>The output would overwrite the input {file}: choose another file.</source>
        <translation>Le résultat écraserait la donnée d'entrée {file} : choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The output would overwrite the input {table}: choose another table.</source>
        <translation>La sortie écraserait l’entrée {table} : choisissez une autre table.</translation>
    </message>
    <message>
        <source>The output {name} cannot be created in {file}: is the disk full, or the file open elsewhere? ({reason})</source>
        <translation>La sortie {name} ne peut pas être créée dans {file} : le disque est-il plein, ou le fichier ouvert ailleurs ? ({reason})</translation>
    </message>
    <message>
        <source>The output {name} cannot be written to {file}: choose a place you may write to.</source>
        <translation>Le résultat {name} ne peut pas être écrit dans {file} : choisissez un emplacement où vous avez le droit d'écrire.</translation>
    </message>
    <message>
        <source>The output {name} cannot be written to {file}: it is a file. Choose a folder.</source>
        <translation>La sortie {name} ne peut pas être écrite dans {file} : c’est un fichier. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>The output {name} cannot be written to {file}: it is a folder. Choose the name of a file.</source>
        <translation>La sortie {name} ne peut pas être écrite dans {file} : c’est un dossier. Choisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>The output {name} cannot take its place as {table}: {reason}.</source>
        <translation>La sortie {name} ne peut pas prendre sa place de {table} : {reason}.</translation>
    </message>
    <message>
        <source>The output {name} names no table: end it with table="schema"."table" (geom).</source>
        <translation>La sortie {name} ne nomme aucune table : la terminer par table="schema"."table" (geom).</translation>
    </message>
    <message>
        <source>The output {name} would replace {table}, which belongs to another account: choose another name.</source>
        <translation>La sortie {name} remplacerait {table}, qui appartient à un autre compte : choisir un autre nom.</translation>
    </message>
    <message>
        <source>The output {name} would replace {table}, which is not a table: choose another name.</source>
        <translation>La sortie {name} remplacerait {table}, qui n’est pas une table : choisir un autre nom.</translation>
    </message>
    <message>
        <source>The page {file} could not be drawn: {reason}.</source>
        <translation>La page {file} n'a pas pu être dessinée : {reason}.</translation>
    </message>
    <message>
        <source>The pages cannot be written to {folder}: {reason}.</source>
        <translation>Les pages ne peuvent pas être écrites dans {folder} : {reason}.</translation>
    </message>
    <message>
        <source>The pages of {page} show fields that {layer} does not have: {fields}. Give territories with the fields of those that the project was published with, or publish the project with them as TERRITORIES.</source>
        <translation>Les pages de {page} montrent des champs que {layer} n'a pas : {fields}. Donnez des territoires qui ont les champs de ceux du projet, ou publiez le projet avec eux (TERRITORIES).</translation>
    </message>
    <message>
        <source>The passability {value} is not understood ({count} barriers): write a number from 0 (nothing passes) to 1, or one of: {words}.</source>
        <translation>Le franchissement {value} n'est pas compris ({count} obstacles) : écrivez un nombre de 0 (rien ne passe) à 1, ou l'un de : {words}.</translation>
    </message>
    <message>
        <source>The patches have neither polygons nor a field of the capacity: choose it in CAPACITY.</source>
        <translation>Les taches n'ont ni polygones ni champ de capacité : choisissez-le dans CAPACITY.</translation>
    </message>
    <message>
        <source>The path of {file} is {more} characters too long for Windows: choose a shorter folder or name.</source>
        <translation>Le chemin de {file} est trop long de {more} caractères pour Windows : choisissez un dossier ou un nom plus court.</translation>
    </message>
    <message>
        <source>The plugin lacks its style {style}: {file} is not there.</source>
        <translation>L'extension n'a pas son style {style} : {file} n'existe pas.</translation>
    </message>
    <message>
        <source>The prescriptions have no field TYPEPSC: all of them take land off.</source>
        <translation>Les prescriptions n'ont pas de champ TYPEPSC : toutes retirent du sol.</translation>
    </message>
    <message>
        <source>The probability must lie between 0 and 1 (0.5, 0.05…): it is {value}.</source>
        <translation>La probabilité doit être entre 0 et 1 (0,5, 0,05…) : elle vaut {value}.</translation>
    </message>
    <message>
        <source>The project has no layer Territoires: Lizmap gets no search by commune.</source>
        <translation>Le projet n'a pas de couche Territoires : Lizmap n'aura pas de recherche par commune.</translation>
    </message>
    <message>
        <source>The project has no page with an atlas: publish it with a layer of territories.</source>
        <translation>Le projet n'a pas de page d'atlas : publiez-le avec une couche de territoires.</translation>
    </message>
    <message>
        <source>The project {file} cannot be read: {reason}.</source>
        <translation>Le projet {file} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>The project {title} cannot be written: is the disk full?</source>
        <translation>Le projet {title} ne peut pas être écrit : le disque est-il plein ?</translation>
    </message>
    <message>
        <source>The quantile of reservoirs must lie between 0 and 1: it is {value}.</source>
        <translation>Le quantile des réservoirs doit être entre 0 et 1 : il vaut {value}.</translation>
    </message>
    <message>
        <source>The rain file has no column of {what}. It has: {columns}. Name the column {name}.</source>
        <translation>Le fichier de pluie n'a pas de colonne pour « {what} ». Ses colonnes : {columns}. Nommez la colonne {name}.</translation>
    </message>
    <message>
        <source>The rain file has no station {station}. It has: {stations}.</source>
        <translation>Le fichier de pluie n'a pas de station {station}. Ses stations : {stations}.</translation>
    </message>
    <message>
        <source>The rain file holds {count} stations, choose one: {stations}.</source>
        <translation>Le fichier de pluie contient {count} stations, choisissez-en une : {stations}.</translation>
    </message>
    <message>
        <source>The rain series gives {year} mm a year and {wettest} mm on its wettest day, which is much: are these tenths of a millimetre? Give the series in millimetres.</source>
        <translation>La série de pluie donne {year} mm par an et {wettest} mm le jour le plus arrosé, ce qui est beaucoup : sont-ce des dixièmes de millimètre ? Donnez la série en millimètres.</translation>
    </message>
    <message>
        <source>The rain series gives {year} mm a year, which is very little: are these centimetres or inches, or one value a month? Give daily rain in millimetres.</source>
        <translation>La série de pluie donne {year} mm par an, ce qui est très peu : sont-ce des centimètres, des pouces, ou une valeur par mois ? Donnez une pluie quotidienne en millimètres.</translation>
    </message>
    <message>
        <source>The rain series has no measured day in month {month}: monthly rain needs at least a full year.</source>
        <translation>La série de pluie n'a aucun jour mesuré pour le mois {month} : la pluie mensuelle demande au moins une année entière.</translation>
    </message>
    <message>
        <source>The rain series has no value: check that its column of millimetres is filled in.</source>
        <translation>La série de pluie n'a aucune valeur : vérifiez que sa colonne de millimètres est remplie.</translation>
    </message>
    <message>
        <source>The rain series has {records} records a day: they were summed by calendar day. {incomplete} days lack records and count as not measured.</source>
        <translation>La série de pluie a {records} relevés par jour : ils ont été sommés par jour civil. Jours incomplets, tenus pour non mesurés : {incomplete}.</translation>
    </message>
    <message>
        <source>The rain series is in local time: {twice} hours that come twice when clocks go back are both counted, {short} days of 23 hours are whole.</source>
        <translation>La série de pluie est en heure locale. Heures doublées au passage à l'heure d'hiver, comptées deux fois : {twice}. Jours de 23 heures, tenus pour complets : {short}.</translation>
    </message>
    <message>
        <source>The rain series lacks {days} days of {total}, in {count} gaps: {periods}. Nothing was filled in: on these days the tanks stand still, and neither rain nor demand is counted.</source>
        <translation>Il manque à la série de pluie {days} jours sur {total}, en {count} lacune(s) : {periods}. Rien n'a été comblé : ces jours-là les cuves sont figées, et ni la pluie ni la demande ne sont comptées.</translation>
    </message>
    <message>
        <source>The rain series runs from {first} to {last}: no measured day lies between {start} and {end}. Choose another period.</source>
        <translation>La série de pluie va de {first} à {last} : aucun jour mesuré n'est compris entre {start} et {end}. Choisissez une autre période.</translation>
    </message>
    <message>
        <source>The raster cannot be written to {file}: {reason}.</source>
        <translation>Le raster ne peut pas être écrit dans {file} : {reason}.</translation>
    </message>
    <message>
        <source>The raster is rotated or upside down: warp it to a north-up grid first (gdalwarp).</source>
        <translation>Le raster est tourné ou renversé : ramenez-le d'abord à une grille orientée au nord (gdalwarp).</translation>
    </message>
    <message>
        <source>The raster {file} is not whole: is the disk full?</source>
        <translation>Le raster {file} est incomplet : le disque est-il plein ?</translation>
    </message>
    <message>
        <source>The raster {layer} breaks off: the file is damaged, restore it from its source.</source>
        <translation>Le raster {layer} s'interrompt : le fichier est endommagé, reprenez-le à sa source.</translation>
    </message>
    <message>
        <source>The raster {layer} cannot be read: save it as GeoTIFF, and choose that file.</source>
        <translation>Le raster {layer} ne peut pas être lu : enregistrez-le en GeoTIFF, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The raster {layer} cannot be warped to {crs}: is its own CRS the right one?</source>
        <translation>Le raster {layer} ne peut pas être reprojeté vers {crs} : son propre système de coordonnées est-il le bon ?</translation>
    </message>
    <message>
        <source>The raster {layer} does not cover the roofs: check its extent and its CRS.</source>
        <translation>Le raster {layer} ne couvre pas les toits : vérifiez son emprise et son système de coordonnées.</translation>
    </message>
    <message>
        <source>The raster {layer} goes from {low} to {high}: it is stretched to 0 to 100.</source>
        <translation>Le raster {layer} va de {low} à {high} : il est étiré de 0 à 100.</translation>
    </message>
    <message>
        <source>The raster {layer} has no CRS: its unit is taken for the metre, and no layer is reprojected.</source>
        <translation>Le raster {layer} n'a pas de système de coordonnées : son unité est prise pour le mètre, et aucune couche n'est reprojetée.</translation>
    </message>
    <message>
        <source>The raster {layer} has numbers: give the codes of habitat as numbers, as 311, 312.</source>
        <translation>Le raster {layer} contient des nombres : donnez les codes d'habitat en nombres, comme 311, 312.</translation>
    </message>
    <message>
        <source>The raster {layer} holds nothing but {value}: a criterion must lie between 0 and 100.</source>
        <translation>Le raster {layer} ne contient que {value} : un critère doit être compris entre 0 et 100.</translation>
    </message>
    <message>
        <source>The raster {layer} is in degrees ({crs}): surfaces cannot be measured on it. Warp it to a CRS in metres first.</source>
        <translation>Le raster {layer} est en degrés ({crs}) : on ne peut y mesurer de surface. Projetez-le d'abord dans un système en mètres.</translation>
    </message>
    <message>
        <source>The raster {layer} is rotated: warp it to a grid that looks north.</source>
        <translation>Le raster {layer} est tourné : rectifiez-le sur une grille orientée au nord.</translation>
    </message>
    <message>
        <source>The raster {layer} must have square cells in a CRS of metres: warp it, to EPSG:2154 for instance.</source>
        <translation>Le raster {layer} doit avoir des cellules carrées, dans un système de coordonnées en mètres : reprojetez-le, en EPSG:2154 par exemple.</translation>
    </message>
    <message>
        <source>The rasters {layers} belong to no criterion: let their names contain one of {criteria}, or add a row to WEIGHTS.</source>
        <translation>Les rasters {layers} ne relèvent d'aucun critère : que leur nom contienne l'un de {criteria}, ou ajoutez une ligne à WEIGHTS.</translation>
    </message>
    <message>
        <source>The rate of {id} is {rate} %: a rate of reduction lies between 0 and 100.</source>
        <translation>Le taux de {id} est de {rate} % : un taux de réduction est compris entre 0 et 100.</translation>
    </message>
    <message>
        <source>The recommended size of {count} roofs is the largest one tried, {size} m³: their supply may still rise, try larger ones.</source>
        <translation>Toitures dont la taille conseillée est la plus grande essayée, {size} m³ : {count}. La fourniture peut encore croître, essayez des tailles plus grandes.</translation>
    </message>
    <message>
        <source>The reference ({start}–{end}) must end before the target ({target_start}–{target_end}) begins.</source>
        <translation>La référence ({start}–{end}) doit finir avant que l'objectif ({target_start}–{target_end}) commence.</translation>
    </message>
    <message>
        <source>The reference has {reference} years and the target {target}: the envelope is in proportion.</source>
        <translation>La référence a {reference} années et l'objectif {target} : l'enveloppe est mise en proportion.</translation>
    </message>
    <message>
        <source>The report cannot be written to {file}: {reason}.</source>
        <translation>Le rapport ne peut pas être écrit dans {file} : {reason}.</translation>
    </message>
    <message>
        <source>The request to {server} could not be sent.</source>
        <translation>La demande à {server} n’a pas pu partir.</translation>
    </message>
    <message>
        <source>The resistance raster has no cell with a value: check its nodata value.</source>
        <translation>Le raster de résistance n'a aucune cellule renseignée : vérifiez sa valeur nulle.</translation>
    </message>
    <message>
        <source>The resistance raster has no effect on Euclidean distances.</source>
        <translation>Le raster de résistance est sans effet sur les distances euclidiennes.</translation>
    </message>
    <message>
        <source>The resistance raster is in degrees: the links' lengths are not measured.</source>
        <translation>Le raster de résistance est en degrés : la longueur des liens n'est pas mesurée.</translation>
    </message>
    <message>
        <source>The rings overlap, as in the original tool: the dwellings nearest to a site count more than once.</source>
        <translation>Les anneaux se recouvrent, comme dans l'outil d'origine : les logements les plus proches d'un site comptent plusieurs fois.</translation>
    </message>
    <message>
        <source>The roofs have no field coef_total and none was chosen in COEF_FIELD: {coef} (rough roof 0.8 × filter 0.9) counts for all.</source>
        <translation>Les toits n'ont pas de champ coef_total, et aucun n'est choisi dans COEF_FIELD : {coef} (toit rugueux 0,8 × filtre 0,9) vaut pour tous.</translation>
    </message>
    <message>
        <source>The roofs have no field coef_total: what runs off them on the wettest days is left empty.</source>
        <translation>Les toitures n'ont pas de champ coef_total : leur ruissellement des jours les plus pluvieux est laissé vide.</translation>
    </message>
    <message>
        <source>The roofs have no field {column}: choose a layer made by the algorithm of roofs or of tanks.</source>
        <translation>Les toitures n'ont pas de champ {column} : choisissez une couche produite par l'algorithme des toitures ou des cuves.</translation>
    </message>
    <message>
        <source>The roofs have no tanks: what is kept of the rain is left empty. Run the tanks first and choose their result as roofs.</source>
        <translation>Les toitures n'ont pas de cuves : la part de pluie retenue est laissée vide. Lancez d'abord le calcul des cuves et choisissez son résultat comme toitures.</translation>
    </message>
    <message>
        <source>The roofs stand with several tank sizes: the recommended size counts for {advised} of {total} roofs, the first one for the others.</source>
        <translation>Les toitures portent plusieurs tailles de cuve : la taille conseillée compte pour {advised} toitures sur {total}, la première pour les autres.</translation>
    </message>
    <message>
        <source>The route types {types} are none of GTFS's, basic or extended: these routes count as other modes.</source>
        <translation>Les types de ligne {types} ne sont pas de ceux du GTFS, ni de base ni étendus : ces lignes comptent parmi les autres modes.</translation>
    </message>
    <message>
        <source>The rule of the layer {layer} has no resistance: write a number, or the name of a field.</source>
        <translation>La règle de la couche {layer} n'a pas de résistance : écrivez un nombre, ou le nom d'un champ.</translation>
    </message>
    <message>
        <source>The scheduler at {address} has no worker: start one on each machine (dask worker {address}).</source>
        <translation>L'ordonnanceur {address} n'a aucun exécutant : en lancer un sur chaque machine (dask worker {address}).</translation>
    </message>
    <message>
        <source>The scores add up to {given}, the supply that has demand to {shared}.</source>
        <translation>La somme des scores est {given}, l'offre qui a des habitants à portée {shared}.</translation>
    </message>
    <message>
        <source>The second date ({second}) must come after the first one ({first}).</source>
        <translation>La seconde date ({second}) doit suivre la première ({first}).</translation>
    </message>
    <message>
        <source>The second date must come after the first one: {years} years lie between them.</source>
        <translation>La seconde date doit suivre la première : l'écart saisi est de {years} an(s).</translation>
    </message>
    <message>
        <source>The server {server} answered with a web page instead of data, perhaps a sign-in page: check the address, and open it in a browser to see what it asks for.</source>
        <translation>Le serveur {server} a répondu par une page web au lieu de données, peut-être une page de connexion : vérifiez l’adresse, et ouvrez-la dans un navigateur pour voir ce qu’elle demande.</translation>
    </message>
    <message>
        <source>The server {server} asks for a user name and a password: choose an authentication for it in the AULA options.</source>
        <translation>Le serveur {server} demande un identifiant et un mot de passe : choisissez pour lui une authentification dans les options AULA.</translation>
    </message>
    <message>
        <source>The server {server} does not answer ({reason}): check its address and your connection, then try again.</source>
        <translation>Le serveur {server} ne répond pas ({reason}) : vérifiez son adresse et votre connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>The server {server} does not let you see this: ask its administrator for the right to.</source>
        <translation>Le serveur {server} ne vous laisse pas voir ceci : demandez-en le droit à son administrateur.</translation>
    </message>
    <message>
        <source>The server {server} gets too many requests at once: wait a minute, then try again.</source>
        <translation>Le serveur {server} reçoit trop de demandes à la fois : attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>The server {server} has nothing at this address (404): check the address in the AULA options.</source>
        <translation>Le serveur {server} n’a rien à cette adresse (404) : vérifiez-la dans les options AULA.</translation>
    </message>
    <message>
        <source>The server {server} is out of order (error {status}): try again later.</source>
        <translation>Le serveur {server} est en panne (erreur {status}) : réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server {server} refuses the request: {reason}.</source>
        <translation>Le serveur {server} refuse la demande : {reason}.</translation>
    </message>
    <message>
        <source>The server {server} refuses this user name and password: correct the authentication chosen for it in the AULA options.</source>
        <translation>Le serveur {server} refuse cet identifiant et ce mot de passe : corrigez l’authentification choisie pour lui dans les options AULA.</translation>
    </message>
    <message>
        <source>The server {server} sends from one address to the next without end: check the address in the AULA options.</source>
        <translation>Le serveur {server} renvoie d'une adresse à l'autre sans fin : vérifiez l'adresse dans les options d'AULA.</translation>
    </message>
    <message>
        <source>The server {server} sends on to an address that AULA does not follow ({other}): ask its administrator for the right address.</source>
        <translation>Le serveur {server} renvoie vers une adresse qu'AULA ne suit pas ({other}) : demandez la bonne adresse à son administrateur.</translation>
    </message>
    <message>
        <source>The server {server} sends on to {other}, and your user name and password are not for that one: if you trust it, enter its address in the AULA options.</source>
        <translation>Le serveur {server} renvoie vers {other}, à qui vos identifiants ne sont pas destinés : si vous lui faites confiance, saisissez son adresse dans les options d'AULA.</translation>
    </message>
    <message>
        <source>The server {server} takes too long to answer: try again later, or on a smaller extent.</source>
        <translation>Le serveur {server} met trop de temps à répondre : réessayez plus tard, ou sur une emprise plus petite.</translation>
    </message>
    <message>
        <source>The share of pinch points must lie between 0 and 100 %, both apart: it is {value} %.</source>
        <translation>La part des points de passage obligé doit être entre 0 et 100 %, bornes exclues : elle vaut {value} %.</translation>
    </message>
    <message>
        <source>The sheet cannot be written to {file}: choose a place you may write to.</source>
        <translation>La fiche ne peut pas être écrite dans {file} : choisissez un endroit où vous avez le droit d'écrire.</translation>
    </message>
    <message>
        <source>The sites are placed and measured in {crs}, the CRS of their place: {place}.</source>
        <translation>Les sites sont placés et mesurés en {crs}, le SCR du lieu : {place}.</translation>
    </message>
    <message>
        <source>The sites have no field of their status: their stages are not known by territory.</source>
        <translation>Les sites n'ont pas de champ de statut : leur avancement par territoire n'est pas connu.</translation>
    </message>
    <message>
        <source>The sites lie in several places: each is measured in the metric CRS of its own; the result is in degrees ({crs}).</source>
        <translation>Les sites sont en plusieurs lieux : chacun est mesuré dans le SCR métrique du sien ; le résultat est en degrés ({crs}).</translation>
    </message>
    <message>
        <source>The sites of {layer} are no polygons and none has a surface: choose its field in AREA_FIELD.</source>
        <translation>Les sites de {layer} ne sont pas des polygones et aucun n'a de surface : choisissez son champ dans AREA_FIELD.</translation>
    </message>
    <message>
        <source>The slope of {count} of {total} roofs cannot be read from the surface model (too small for its cells, or outside it): their class comes from their material alone.</source>
        <translation>Toitures dont la pente ne se lit pas sur le modèle de surface (trop petites pour ses mailles, ou en dehors) : {count} sur {total}. Leur classe vient du seul matériau.</translation>
    </message>
    <message>
        <source>The source of the streets is not recognised (neither BD TOPO nor OpenStreetMap): all lines are open to the mode, and they are joined {joined}.</source>
        <translation>La source des rues n'est pas reconnue (ni BD TOPO ni OpenStreetMap) : toutes les lignes sont ouvertes au mode, et elles se joignent {joined}.</translation>
    </message>
    <message>
        <source>The sources of {layers} hold a password or a key: the project has it not, so QGIS will ask for it. Give their connection an authentication of QGIS, which a project may name.</source>
        <translation>Les sources de {layers} contiennent un mot de passe ou une clé : le projet ne l'a pas, et QGIS le demandera. Donnez à leur connexion une authentification de QGIS, qu'un projet peut nommer.</translation>
    </message>
    <message>
        <source>The sources of {layers} hold a password: the project has it not, and names their authentication of QGIS instead.</source>
        <translation>Les sources de {layers} contiennent un mot de passe : le projet ne l'a pas, et nomme à sa place leur authentification de QGIS.</translation>
    </message>
    <message>
        <source>The standard has no field {field}. Did you mean: {fields}?</source>
        <translation>Le standard n'a pas de champ {field}. Vouliez-vous dire : {fields} ?</translation>
    </message>
    <message>
        <source>The steps {text} are not understood: write them as 10:1, 20:0.68, 30:0.22.</source>
        <translation>Les paliers {text} ne sont pas compris : écrivez-les ainsi, 10:1, 20:0.68, 30:0.22.</translation>
    </message>
    <message>
        <source>The streets are recognised as {source}: fields {fields}.</source>
        <translation>Les rues sont reconnues : {source}, champs {fields}.</translation>
    </message>
    <message>
        <source>The style {style} cannot be applied: {reason}.</source>
        <translation>Le style {style} ne peut pas être appliqué : {reason}.</translation>
    </message>
    <message>
        <source>The style {style} cannot be saved in the output: is the disk full? ({reason})</source>
        <translation>Le style {style} ne peut pas être enregistré avec le résultat : le disque est-il plein ? ({reason})</translation>
    </message>
    <message>
        <source>The style {style} cannot be saved in the output: {reason}.</source>
        <translation>Le style {style} ne peut pas être enregistré avec le résultat : {reason}.</translation>
    </message>
    <message>
        <source>The table does not tell what the land was consumed for: the consumption by use is not made.</source>
        <translation>La table ne dit pas pour quels usages le sol a été consommé : la consommation par usage n'est pas produite.</translation>
    </message>
    <message>
        <source>The table of coefficients has several rows for {codes}: keep one per code.</source>
        <translation>La table des coefficients a plusieurs lignes pour {codes} : gardez-en une par code.</translation>
    </message>
    <message>
        <source>The table of coefficients needs the columns code and coef. It has: {columns}.</source>
        <translation>La table des coefficients demande les colonnes code et coef. Ses colonnes : {columns}.</translation>
    </message>
    <message>
        <source>The table of monthly rain needs each month from 1 to 12 once, with millimetres of 0 or more.</source>
        <translation>La table de pluie mensuelle demande chaque mois de 1 à 12 une seule fois, avec des millimètres positifs ou nuls.</translation>
    </message>
    <message>
        <source>The table of monthly rain needs the columns mois and mm. It has: {columns}.</source>
        <translation>La table de pluie mensuelle demande les colonnes mois et mm. Ses colonnes : {columns}.</translation>
    </message>
    <message>
        <source>The table of rates needs its two fields: choose RATES_ID and RATES_FIELD.</source>
        <translation>La table des taux demande ses deux champs : choisissez RATES_ID et RATES_FIELD.</translation>
    </message>
    <message>
        <source>The table of resistances gives {code} two values: keep one.</source>
        <translation>La table des résistances donne deux valeurs à {code} : gardez-en une.</translation>
    </message>
    <message>
        <source>The table of resistances has no column {column}. It has: {columns}.</source>
        <translation>La table des résistances n'a pas de colonne {column}. Elle a : {columns}.</translation>
    </message>
    <message>
        <source>The table of resistances has no rows.</source>
        <translation>La table des résistances est vide.</translation>
    </message>
    <message>
        <source>The table of soils has no column {column}. It has: {columns}.</source>
        <translation>La table des sols n'a pas de colonne {column}. Elle a : {columns}.</translation>
    </message>
    <message>
        <source>The table of the output {name} cannot be created: {reason}.</source>
        <translation>La table de la sortie {name} ne peut pas être créée : {reason}.</translation>
    </message>
    <message>
        <source>The table of unit costs lacks the columns {missing}. It has: {columns}.</source>
        <translation>Il manque à la table des coûts unitaires les colonnes {missing}. Elle a : {columns}.</translation>
    </message>
    <message>
        <source>The table {layer} has no points: make them from {x} and {y} ("Create points layer from table" in the Toolbox), and choose that layer.</source>
        <translation>La table {layer} n'a pas de points : créez-les à partir de {x} et {y} (« Créer une couche de points à partir d'une table » dans la boîte à outils), et choisissez cette couche.</translation>
    </message>
    <message>
        <source>The table {path} cannot be opened: check that it is a table and that it is whole.</source>
        <translation>La table {path} ne s'ouvre pas : vérifiez que c'est bien une table et qu'elle est entière.</translation>
    </message>
    <message>
        <source>The table {path} cannot be read as csv: {reason}.</source>
        <translation>La table {path} ne se lit pas comme un csv : {reason}.</translation>
    </message>
    <message>
        <source>The table {table} of {file} cannot be opened: run its algorithm again.</source>
        <translation>La table {table} de {file} ne s'ouvre pas : relancez le traitement qui l'a faite.</translation>
    </message>
    <message>
        <source>The territories layer is empty: choose a layer with at least one polygon.</source>
        <translation>La couche des territoires est vide : choisissez une couche avec au moins un polygone.</translation>
    </message>
    <message>
        <source>The territories of {count} parents may consume {surface} ha more than was allocated to the parents.</source>
        <translation>Parents dont les territoires peuvent consommer plus que ce qui leur est attribué : {count}, de {surface} ha en tout.</translation>
    </message>
    <message>
        <source>The territories of {count} parents share {surface} ha less than was allocated to the parents.</source>
        <translation>Parents dont les territoires se partagent moins que ce qui leur est attribué : {count}, de {surface} ha en tout.</translation>
    </message>
    <message>
        <source>The territories {layer} need polygons and an identifier ({names}).</source>
        <translation>Les territoires {layer} doivent être des polygones avec un champ d'identifiant ({names}).</translation>
    </message>
    <message>
        <source>The times of {count} routes are those of {zone}, a time zone that is not known here: they are shown as they are written.</source>
        <translation>Les horaires de {count} lignes sont ceux de {zone}, un fuseau horaire inconnu ici : ils sont donnés tels qu'ils sont écrits.</translation>
    </message>
    <message>
        <source>The times of {count} routes are written in the time zone {zone}: they are converted to that of the stops, {local} ({hours} h later).</source>
        <translation>Les horaires de {count} lignes sont écrits dans le fuseau {zone} : ils sont donnés dans celui des arrêts, {local} ({hours} h de plus).</translation>
    </message>
    <message>
        <source>The watercourses have {count} loops (the first closes at {place}): a barrier that a loop passes by parts nothing.</source>
        <translation>Les cours d'eau ont {count} boucles (la première se ferme en {place}) : un obstacle qu'une boucle contourne ne sépare rien.</translation>
    </message>
    <message>
        <source>The weight of {criterion} is {weight}: give a number of 0 or more.</source>
        <translation>Le poids de {criterion} est {weight} : donnez un nombre de 0 ou plus.</translation>
    </message>
    <message>
        <source>The weights come from the comparisons of AHP; those of CRITERIA do not count. Consistency ratio: {ratio}.</source>
        <translation>Les poids viennent des comparaisons d'AHP ; ceux de CRITERIA ne comptent pas. Rapport de cohérence : {ratio}.</translation>
    </message>
    <message>
        <source>The weights of WEIGHTS must be 0 or more, and one of them above 0.</source>
        <translation>Les poids de WEIGHTS doivent être de 0 ou plus, et l'un d'eux au-dessus de 0.</translation>
    </message>
    <message>
        <source>The width of corridors and of hexagons must be above 0.</source>
        <translation>La largeur des corridors et celle des hexagones doivent être au-dessus de 0.</translation>
    </message>
    <message>
        <source>The width of corridors must be 0 or more: it is {value}.</source>
        <translation>La largeur des corridors doit être de 0 ou plus : elle vaut {value}.</translation>
    </message>
    <message>
        <source>The width of the banks must be above 0: it is {value}.</source>
        <translation>La largeur de rive doit être au-dessus de 0 : elle vaut {value}.</translation>
    </message>
    <message>
        <source>The window of departures is empty: its end must come after its start, as in 07:00-08:00.</source>
        <translation>La plage des départs est vide : sa fin doit venir après son début, comme 07:00-08:00.</translation>
    </message>
    <message>
        <source>The window of departures must be one stretch of time, as 07:00-09:00: it is {text}.</source>
        <translation>La plage des départs doit être d'un seul tenant, comme 07:00-09:00 : elle vaut {text}.</translation>
    </message>
    <message>
        <source>The work is shared out among {workers} workers ({threads} threads) of {address}.</source>
        <translation>Le calcul est partagé entre {workers} exécutants ({threads} fils) de {address}.</translation>
    </message>
    <message>
        <source>The worker {worker} has not the methods of this version of the plugin: install on it the ones from here (pip install .[cluster]), then start it again.</source>
        <translation>L'exécutant {worker} n'a pas les méthodes de cette version de l'extension : y installer celles d'ici (pip install .[cluster]), puis le relancer.</translation>
    </message>
    <message>
        <source>The years of {tables} are not known: figures are shown without them. Run the algorithm again, or give the table a name with both years (bilan_2018_2021).</source>
        <translation>Les années de {tables} ne sont pas connues : les chiffres sont donnés sans elles. Relancez le traitement, ou donnez à la table un nom qui porte les deux années (bilan_2018_2021).</translation>
    </message>
    <message>
        <source>The zip {file} breaks off: download it again.</source>
        <translation>Le zip {file} est incomplet : téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The zoning has no field typezone: all its {total} zones are taken as AU.</source>
        <translation>Le zonage n'a pas de champ typezone : ses {total} zones sont toutes prises pour AU.</translation>
    </message>
    <message>
        <source>The {what} of the layer {layer} is negative in {count} rows: write 0 or more.</source>
        <translation>La valeur « {what} » de la couche {layer} est négative pour {count} objets : écrivez 0 ou plus.</translation>
    </message>
    <message>
        <source>There are {layers} layers on top and {rules} rows of rules: write one row per layer, in the same order.</source>
        <translation>Il y a {layers} couches à poser et {rules} lignes de règles : écrivez une ligne par couche, dans le même ordre.</translation>
    </message>
    <message>
        <source>There are {patches} layers of patches, {links} layers of links and {names} names: give one of each a sub-network, in the same order.</source>
        <translation>Il y a {patches} couches de taches, {links} couches de liens et {names} noms : donnez-en un de chaque par sous-trame, dans le même ordre.</translation>
    </message>
    <message>
        <source>There is no building: choose a layer with at least one polygon.</source>
        <translation>Il n'y a pas de bâtiment : choisissez une couche d'au moins un polygone.</translation>
    </message>
    <message>
        <source>There is no flow for {missing}, although later years are there: complete the table.</source>
        <translation>Il n'y a pas de flux pour {missing}, alors que des années suivantes sont là : complétez la table.</translation>
    </message>
    <message>
        <source>There is no flow for {missing}, years of the reference. The table has: {years}.</source>
        <translation>Il n'y a pas de flux pour des années de la référence : {missing}. La table a : {years}.</translation>
    </message>
    <message>
        <source>There is no habitat: check the codes of the land cover and the width of the barriers.</source>
        <translation>Il n'y a pas d'habitat : vérifiez les codes de l'occupation du sol et la largeur des barrières.</translation>
    </message>
    <message>
        <source>There is no patch: check the filter and the selection of the patches.</source>
        <translation>Il n'y a aucune tache : vérifiez le filtre et la sélection des taches.</translation>
    </message>
    <message>
        <source>There is no project: check the filter and the selection of the projects.</source>
        <translation>Il n'y a aucun projet : vérifiez le filtre et la sélection des projets.</translation>
    </message>
    <message>
        <source>There is no roof to simulate: check the filter and the selection of the roofs.</source>
        <translation>Il n'y a aucune toiture à simuler : vérifiez le filtre et la sélection des toitures.</translation>
    </message>
    <message>
        <source>There is no room left in {folder}: free some space, then try again. Nothing was kept.</source>
        <translation>Il n’y a plus de place dans {folder} : libérez de l’espace, puis réessayez. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>There is no sub-network: choose the layers of patches and of links.</source>
        <translation>Il n'y a aucune sous-trame : choisissez les couches de taches et de liens.</translation>
    </message>
    <message>
        <source>There is no tank size to simulate: give at least one, in m³.</source>
        <translation>Il n'y a aucune taille de cuve à simuler : donnez-en au moins une, en m³.</translation>
    </message>
    <message>
        <source>There is no territory: check the filter and the selection of the territories.</source>
        <translation>Il n'y a aucun territoire : vérifiez le filtre et la sélection des territoires.</translation>
    </message>
    <message>
        <source>This study comes with a later version of AULA.</source>
        <translation>Cette étude viendra avec une prochaine version d’AULA.</translation>
    </message>
    <message>
        <source>Thresholds ({built} m² built, {other} m² otherwise): {gained} ha of enclaves count as artificialised, {lost} ha of small surfaces no longer do.</source>
        <translation>Seuils ({built} m² pour le bâti, {other} m² pour le reste) : {gained} ha d'enclaves comptent comme artificialisés, {lost} ha de petites surfaces ne comptent plus.</translation>
    </message>
    <message>
        <source>Times to the station (not from it)</source>
        <translation>Temps vers la gare (et non depuis elle)</translation>
    </message>
    <message>
        <source>Timetable (GTFS: zip, or folder)</source>
        <translation>Horaire (GTFS : zip, ou dossier)</translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation>Titre de la carte</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation>Titre du projet</translation>
    </message>
    <message>
        <source>Town halls</source>
        <translation>Mairies</translation>
    </message>
    <message>
        <source>Train service of stations</source>
        <translation>Desserte des gares</translation>
    </message>
    <message>
        <source>Trajectory by parent territory</source>
        <translation>Trajectoire par territoire parent</translation>
    </message>
    <message>
        <source>Trajectory by territory</source>
        <translation>Trajectoire par territoire</translation>
    </message>
    <message>
        <source>Transition matrix</source>
        <translation>Matrice de transition</translation>
    </message>
    <message>
        <source>Travel times</source>
        <translation>Temps de trajet</translation>
    </message>
    <message>
        <source>Travel times between points</source>
        <translation>Temps de trajet entre points</translation>
    </message>
    <message>
        <source>Two outputs go to the same file {file}: give each its own.</source>
        <translation>Deux résultats vont dans le même fichier {file} : donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>Two outputs go to the same table {table}: give each its own.</source>
        <translation>Deux sorties vont dans la même table {table} : donner une table à chacune.</translation>
    </message>
    <message>
        <source>Two sub-networks have one name ({names}): give each its own in SUBNETWORKS.</source>
        <translation>Deux sous-trames ont le même nom ({names}) : donnez le sien à chacune dans SUBNETWORKS.</translation>
    </message>
    <message>
        <source>Types of prescription that take land off (TYPEPSC)</source>
        <translation>Types de prescription qui retirent du sol (TYPEPSC)</translation>
    </message>
    <message>
        <source>UIC code of the station</source>
        <translation>Code UIC de la gare</translation>
    </message>
    <message>
        <source>Underground cavities</source>
        <translation>Cavités souterraines</translation>
    </message>
    <message>
        <source>Unexpected error in {algorithm} ({error}). Details are in the message log, tab AULA.</source>
        <translation>Erreur inattendue dans {algorithm} ({error}). Le détail est dans le journal des messages, onglet AULA.</translation>
    </message>
    <message>
        <source>Unit costs, line {line}: the key {key} is not known. Known: {keys}.</source>
        <translation>Coûts unitaires, ligne {line} : la clé {key} est inconnue. Connues : {keys}.</translation>
    </message>
    <message>
        <source>Unit costs, line {line}: the use {use} is not known. Known: {uses}.</source>
        <translation>Coûts unitaires, ligne {line} : l'usage {use} est inconnu. Connus : {uses}.</translation>
    </message>
    <message>
        <source>Unit costs, line {line}: {key} needs a value of 0 or more.</source>
        <translation>Coûts unitaires, ligne {line} : {key} demande une valeur de 0 ou plus.</translation>
    </message>
    <message>
        <source>Unit costs, line {line}: {key} stands twice for the same use.</source>
        <translation>Coûts unitaires, ligne {line} : {key} figure deux fois pour le même usage.</translation>
    </message>
    <message>
        <source>Unit of the consumption</source>
        <translation>Unité de la consommation</translation>
    </message>
    <message>
        <source>Unit of the surfaces</source>
        <translation>Unité des surfaces</translation>
    </message>
    <message>
        <source>Unknown uses: {unknown}. Choose among: {uses}.</source>
        <translation>Usages inconnus : {unknown}. Choisissez parmi : {uses}.</translation>
    </message>
    <message>
        <source>Update the catalogue</source>
        <translation>Mettre à jour le catalogue</translation>
    </message>
    <message>
        <source>Urban envelope</source>
        <translation>Enveloppe urbaine</translation>
    </message>
    <message>
        <source>Urban envelope (OCS2D farm buildings)</source>
        <translation>Enveloppe urbaine (bâtiments agricoles de l'OCS2D)</translation>
    </message>
    <message>
        <source>Urban envelope from buildings</source>
        <translation>Enveloppe urbaine à partir des bâtiments</translation>
    </message>
    <message>
        <source>Urbanised or artificialised surface, first date</source>
        <translation>Surface urbanisée ou artificialisée, première date</translation>
    </message>
    <message>
        <source>Urbanised or artificialised surface, second date</source>
        <translation>Surface urbanisée ou artificialisée, seconde date</translation>
    </message>
    <message>
        <source>Uses of the persons</source>
        <translation>Usages des personnes</translation>
    </message>
    <message>
        <source>Uses that are missing or unknown; the cover alone decides ({surface} ha): {codes}.</source>
        <translation>Usages absents ou inconnus ; la couverture suffit à trancher ({surface} ha) : {codes}.</translation>
    </message>
    <message>
        <source>Uses that are not known: {wrong}. Known: {uses}.</source>
        <translation>Usages inconnus : {wrong}. Connus : {uses}.</translation>
    </message>
    <message>
        <source>Vacant dwellings by commune</source>
        <translation>Logements vacants par commune</translation>
    </message>
    <message>
        <source>WIDTH is neither a number of metres nor a field of {layer}: {width}. It has: {fields}.</source>
        <translation>WIDTH n'est ni un nombre de mètres ni un champ de {layer} : {width}. Elle a : {fields}.</translation>
    </message>
    <message>
        <source>Walk and transit needs a timetable: choose GTFS and DATE.</source>
        <translation>Marche et transports collectifs demande un horaire : choisissez GTFS et DATE.</translation>
    </message>
    <message>
        <source>Watercourses</source>
        <translation>Cours d'eau</translation>
    </message>
    <message>
        <source>Watercourses of the network</source>
        <translation>Cours d'eau de la trame</translation>
    </message>
    <message>
        <source>Ways inside patches are measured as the crow flies, in metres: the cost of links must be metres too. For costs, choose the resistance raster.</source>
        <translation>Les trajets dans les taches sont mesurés à vol d'oiseau, en mètres : le coût des liens doit être en mètres aussi. Pour des coûts, choisissez le raster de résistance.</translation>
    </message>
    <message>
        <source>Ways inside patches need the patches' polygons and the links' lines: choose layers with geometry, or leave INTRA off.</source>
        <translation>Les trajets dans les taches demandent les polygones des taches et les lignes des liens : choisissez des couches avec géométrie, ou laissez INTRA décoché.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights moved by ± %</source>
        <translation>Poids variant de ± %</translation>
    </message>
    <message>
        <source>Weights of the criteria (proposed)</source>
        <translation>Poids des critères (proposé)</translation>
    </message>
    <message>
        <source>What an earlier run began to write to {file} cannot be finished ({reason}): close the file where it is open, then run again.</source>
        <translation>Ce qu’un traitement précédent a commencé à écrire dans {file} ne peut pas être terminé ({reason}) : fermez le fichier là où il est ouvert, puis relancez.</translation>
    </message>
    <message>
        <source>Where lines join (empty: by the source of the layer)</source>
        <translation>Où les lignes se rejoignent (vide : selon la source)</translation>
    </message>
    <message>
        <source>Where stations overlap</source>
        <translation>Où des gares se recouvrent</translation>
    </message>
    <message>
        <source>Where the current flows</source>
        <translation>Où passe le courant</translation>
    </message>
    <message>
        <source>Width (m or field)</source>
        <translation>Largeur (m ou champ)</translation>
    </message>
    <message>
        <source>Width around streets, m</source>
        <translation>Bande autour des rues, m</translation>
    </message>
    <message>
        <source>Width of barriers on each side: metres, or a field</source>
        <translation>Largeur des barrières de chaque côté : mètres, ou un champ</translation>
    </message>
    <message>
        <source>Width of corridors: part of the least cost</source>
        <translation>Largeur des corridors : part du moindre coût</translation>
    </message>
    <message>
        <source>Width of the bank on each side of the axis, m</source>
        <translation>Largeur de rive de chaque côté de l'axe, m</translation>
    </message>
    <message>
        <source>Width of the hexagons, m</source>
        <translation>Largeur des hexagones, m</translation>
    </message>
    <message>
        <source>Windows takes no file or folder named {name}: choose another name.</source>
        <translation>Windows n’accepte pas de fichier ou de dossier nommé {name} : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Without inhabitants and jobs at the second date, LUP and WUP are not known.</source>
        <translation>Sans habitants ni emplois à la seconde date, LUP et WUP ne sont pas connus.</translation>
    </message>
    <message>
        <source>Without land cover, what is available is the zone less its constraints, built or not.</source>
        <translation>Sans occupation du sol, le disponible est la zone moins ses contraintes, bâtie ou non.</translation>
    </message>
    <message>
        <source>Woody vegetation</source>
        <translation>Végétation arborée</translation>
    </message>
    <message>
        <source>Workers have other versions than this machine ({versions}): the last digits of results may differ.</source>
        <translation>Les exécutants n'ont pas les mêmes versions que cette machine ({versions}) : les dernières décimales des résultats peuvent différer.</translation>
    </message>
    <message>
        <source>Year of the first date</source>
        <translation>Année de la première date</translation>
    </message>
    <message>
        <source>Year of the second date</source>
        <translation>Année de la seconde date</translation>
    </message>
    <message>
        <source>Yearly consumption by territory</source>
        <translation>Consommation annuelle par territoire</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>Années regardées</translation>
    </message>
    <message>
        <source>Yield of roofs</source>
        <translation>Potentiel d'eau de pluie des toits</translation>
    </message>
    <message>
        <source>You may not create tables in the schema {schema}, where the output {name} goes: ask its owner for the right CREATE.</source>
        <translation>Vous ne pouvez pas créer de table dans le schéma {schema}, où va la sortie {name} : demander le droit CREATE à son propriétaire.</translation>
    </message>
    <message>
        <source>ZAN account between two dates</source>
        <translation>Bilan ZAN entre deux dates</translation>
    </message>
    <message>
        <source>ZAN account from a layer of changes</source>
        <translation>Bilan ZAN d'après une couche de changements</translation>
    </message>
    <message>
        <source>Zones against the budget by territory</source>
        <translation>Zones face au budget, par territoire</translation>
    </message>
    <message>
        <source>Zones and what they leave open</source>
        <translation>Zones et ce qu'elles laissent disponible</translation>
    </message>
    <message>
        <source>Zones at stake</source>
        <translation>Zones à enjeux</translation>
    </message>
    <message>
        <source>Zones leave {count} holes between them, {surface} ha in all.</source>
        <translation>Trous entre les zones : {count}, {surface} ha en tout.</translation>
    </message>
    <message>
        <source>Zones of the plan (AU)</source>
        <translation>Zonage du PLU (AU)</translation>
    </message>
    <message>
        <source>Zones of the plan (CNIG ZONE_URBA)</source>
        <translation>Zones du plan (CNIG ZONE_URBA)</translation>
    </message>
    <message>
        <source>Zones of the plan against the ZAN budget</source>
        <translation>Zonage du plan face au budget ZAN</translation>
    </message>
    <message>
        <source>Zones overlap on {surface} ha ({count} pairs), which count in each of them.</source>
        <translation>Les zones se recouvrent sur {surface} ha (paires : {count}), qui comptent dans chacune.</translation>
    </message>
    <message>
        <source>Zones to compare (empty: hexagons)</source>
        <translation>Zones à comparer (vide : hexagones)</translation>
    </message>
    <message>
        <source>Zoning of the plan</source>
        <translation>Zonage du document d'urbanisme</translation>
    </message>
    <message>
        <source>Zoning: {count} zones AU of {total}, by the field typezone.</source>
        <translation>Zonage : {count} zones AU sur {total}, d'après le champ typezone.</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>accessibilité</translation>
    </message>
    <message>
        <source>actions ({count})</source>
        <translation>actions ({count})</translation>
    </message>
    <message>
        <source>addresses and paths ({count})</source>
        <translation>adresses et chemins ({count})</translation>
    </message>
    <message>
        <source>amenities</source>
        <translation>équipements</translation>
    </message>
    <message>
        <source>at a side (4)</source>
        <translation>par un côté (4)</translation>
    </message>
    <message>
        <source>at a side or a corner (8)</source>
        <translation>par un côté ou un coin (8)</translation>
    </message>
    <message>
        <source>at the vertices that they share</source>
        <translation>à leurs sommets communs</translation>
    </message>
    <message>
        <source>at their ends alone (NODES joins them at shared vertices)</source>
        <translation>à leurs extrémités seules (NODES les joint aux sommets communs)</translation>
    </message>
    <message>
        <source>bike</source>
        <translation>à vélo</translation>
    </message>
    <message>
        <source>brownfield</source>
        <translation>friche</translation>
    </message>
    <message>
        <source>buffer of reached edges</source>
        <translation>bande autour des rues atteintes</translation>
    </message>
    <message>
        <source>car</source>
        <translation>en voiture</translation>
    </message>
    <message>
        <source>catchment</source>
        <translation>bassin</translation>
    </message>
    <message>
        <source>circuit theory</source>
        <translation>théorie des circuits</translation>
    </message>
    <message>
        <source>code of forms ({count})</source>
        <translation>code de formulaires ({count})</translation>
    </message>
    <message>
        <source>complete: all pairs</source>
        <translation>complète : toutes les paires</translation>
    </message>
    <message>
        <source>connectivity</source>
        <translation>connectivité</translation>
    </message>
    <message>
        <source>constraints ({count})</source>
        <translation>contraintes ({count})</translation>
    </message>
    <message>
        <source>consumption of ENAF</source>
        <translation>consommation d'ENAF</translation>
    </message>
    <message>
        <source>convex hull</source>
        <translation>enveloppe convexe</translation>
    </message>
    <message>
        <source>corridors</source>
        <translation>corridors</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>culture, tourism</source>
        <translation>culture, tourisme</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>cumulée</translation>
    </message>
    <message>
        <source>custom table</source>
        <translation>table personnelle</translation>
    </message>
    <message>
        <source>default values ({count})</source>
        <translation>valeurs par défaut ({count})</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densité</translation>
    </message>
    <message>
        <source>diagrams ({count})</source>
        <translation>diagrammes ({count})</translation>
    </message>
    <message>
        <source>dilation and erosion</source>
        <translation>dilatation et érosion</translation>
    </message>
    <message>
        <source>door to door</source>
        <translation>porte à porte</translation>
    </message>
    <message>
        <source>download</source>
        <translation>télécharger</translation>
    </message>
    <message>
        <source>ecological network</source>
        <translation>réseau écologique</translation>
    </message>
    <message>
        <source>envelope</source>
        <translation>enveloppe</translation>
    </message>
    <message>
        <source>expressions ({count})</source>
        <translation>expressions ({count})</translation>
    </message>
    <message>
        <source>extensive farmland</source>
        <translation>agricole extensif</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>forêt</translation>
    </message>
    <message>
        <source>forms ({count})</source>
        <translation>formulaires ({count})</translation>
    </message>
    <message>
        <source>fragmentation</source>
        <translation>fragmentation des habitats</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>fréquence</translation>
    </message>
    <message>
        <source>grassland</source>
        <translation>prairies</translation>
    </message>
    <message>
        <source>gravity</source>
        <translation>gravité</translation>
    </message>
    <message>
        <source>gravity exponential</source>
        <translation>gravité exponentielle</translation>
    </message>
    <message>
        <source>gravity linear</source>
        <translation>gravité linéaire</translation>
    </message>
    <message>
        <source>gravity power</source>
        <translation>gravité puissance</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>hectares</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>incidence</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>industrie</translation>
    </message>
    <message>
        <source>inventory</source>
        <translation>inventaire</translation>
    </message>
    <message>
        <source>isochrone</source>
        <translation>isochrone</translation>
    </message>
    <message>
        <source>joins ({count})</source>
        <translation>jointures ({count})</translation>
    </message>
    <message>
        <source>kinds of symbols unknown here ({count})</source>
        <translation>types de symboles inconnus ici ({count})</translation>
    </message>
    <message>
        <source>labels in HTML ({count})</source>
        <translation>étiquettes en HTML ({count})</translation>
    </message>
    <message>
        <source>land take</source>
        <translation>consommation d'espaces</translation>
    </message>
    <message>
        <source>least cost</source>
        <translation>moindre coût</translation>
    </message>
    <message>
        <source>left unranked</source>
        <translation>restent hors classement</translation>
    </message>
    <message>
        <source>map tips ({count})</source>
        <translation>infobulles de carte ({count})</translation>
    </message>
    <message>
        <source>matters against</source>
        <translation>comparé à</translation>
    </message>
    <message>
        <source>multi-criteria analysis</source>
        <translation>analyse multicritère</translation>
    </message>
    <message>
        <source>mutability</source>
        <translation>mutabilité</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>nearest station</source>
        <translation>à la seule gare la plus proche</translation>
    </message>
    <message>
        <source>net artificialisation</source>
        <translation>artificialisation nette</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>node-place model</source>
        <translation>modèle nœud-lieu</translation>
    </message>
    <message>
        <source>observatory</source>
        <translation>observatoire</translation>
    </message>
    <message>
        <source>obstacle</source>
        <translation>obstacle au réseau</translation>
    </message>
    <message>
        <source>off-network walking</source>
        <translation>marche hors réseau</translation>
    </message>
    <message>
        <source>offices and shops</source>
        <translation>tertiaire</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>origin-destination matrix</source>
        <translation>matrice origine-destination</translation>
    </message>
    <message>
        <source>patches</source>
        <translation>taches</translation>
    </message>
    <message>
        <source>per station</source>
        <translation>une isochrone par gare</translation>
    </message>
    <message>
        <source>photovoltaics</source>
        <translation>photovoltaïque</translation>
    </message>
    <message>
        <source>pictures from elsewhere ({count})</source>
        <translation>images venues d'ailleurs ({count})</translation>
    </message>
    <message>
        <source>planar: neighbouring patches</source>
        <translation>planaire : taches voisines</translation>
    </message>
    <message>
        <source>population</source>
        <translation>population</translation>
    </message>
    <message>
        <source>print</source>
        <translation>impression</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>proximity</source>
        <translation>proximité</translation>
    </message>
    <message>
        <source>public facilities</source>
        <translation>équipements</translation>
    </message>
    <message>
        <source>published sample values, BioDispersal</source>
        <translation>publié à titre d'exemple, BioDispersal</translation>
    </message>
    <message>
        <source>published, SCoT Val de Rosselle</source>
        <translation>publié, SCoT Val de Rosselle</translation>
    </message>
    <message>
        <source>quarter-hour city</source>
        <translation>ville du quart d'heure</translation>
    </message>
    <message>
        <source>rainwater harvesting</source>
        <translation>récupération de l'eau de pluie</translation>
    </message>
    <message>
        <source>reconversion</source>
        <translation>reconversion</translation>
    </message>
    <message>
        <source>renaturation</source>
        <translation>renaturation</translation>
    </message>
    <message>
        <source>residential</source>
        <translation>résidentiel</translation>
    </message>
    <message>
        <source>resistance</source>
        <translation>résistance</translation>
    </message>
    <message>
        <source>river</source>
        <translation>cours d'eau</translation>
    </message>
    <message>
        <source>road</source>
        <translation>route</translation>
    </message>
    <message>
        <source>roofs</source>
        <translation>toits</translation>
    </message>
    <message>
        <source>sealing</source>
        <translation>imperméabilisation</translation>
    </message>
    <message>
        <source>segment ends</source>
        <translation>extrémités des tronçons (BD TOPO)</translation>
    </message>
    <message>
        <source>service area</source>
        <translation>zone de desserte</translation>
    </message>
    <message>
        <source>shared vertices</source>
        <translation>sommets communs (OpenStreetMap)</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>so many times (3, 1/3…)</source>
        <translation>compte tant de fois (3, 1/3…)</translation>
    </message>
    <message>
        <source>soil</source>
        <translation>sol</translation>
    </message>
    <message>
        <source>soil fauna</source>
        <translation>faune du sol</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>stockage</translation>
    </message>
    <message>
        <source>stormwater</source>
        <translation>eaux pluviales</translation>
    </message>
    <message>
        <source>sub-network</source>
        <translation>sous-trame</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>cuve</translation>
    </message>
    <message>
        <source>the catalogue that comes with AULA</source>
        <translation>le catalogue livré avec AULA</translation>
    </message>
    <message>
        <source>the worst known value stands in</source>
        <translation>la pire valeur connue en tient lieu</translation>
    </message>
    <message>
        <source>timetable</source>
        <translation>horaire</translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation>trajectoire</translation>
    </message>
    <message>
        <source>travel time</source>
        <translation>temps de trajet</translation>
    </message>
    <message>
        <source>urban footprint</source>
        <translation>tache urbaine</translation>
    </message>
    <message>
        <source>urban sprawl</source>
        <translation>étalement urbain</translation>
    </message>
    <message>
        <source>v1.11 (28 criteria)</source>
        <translation>v1.11 (28 critères)</translation>
    </message>
    <message>
        <source>v1.19 (32 criteria, exclusions)</source>
        <translation>v1.19 (32 critères, exclusions)</translation>
    </message>
    <message>
        <source>virtual fields ({count})</source>
        <translation>champs virtuels ({count})</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>à pied</translation>
    </message>
    <message>
        <source>walk and transit</source>
        <translation>marche et transports collectifs</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>marche</translation>
    </message>
    <message>
        <source>web map</source>
        <translation>carte web</translation>
    </message>
    <message>
        <source>wetland</source>
        <translation>zones humides</translation>
    </message>
    <message>
        <source>whole landscape</source>
        <translation>paysage entier</translation>
    </message>
    <message>
        <source>wildlife crossing</source>
        <translation>passage à faune</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>zones to be urbanised</source>
        <translation>zones à urbaniser</translation>
    </message>
    <message>
        <source>zoning</source>
        <translation>zonage</translation>
    </message>
    <message>
        <source>{before} patches no farther apart than {distance} m were joined: {after} are left.</source>
        <translation>{before} taches éloignées de {distance} m au plus ont été réunies : il en reste {after}.</translation>
    </message>
    <message>
        <source>{cells} cells with a resistance are too many for one circuit: take larger cells, or a smaller extent.</source>
        <translation>{cells} cellules avec une résistance sont trop nombreuses pour un seul circuit : agrandissez les cellules, ou réduisez l'emprise.</translation>
    </message>
    <message>
        <source>{coded} sites are counted in the territory of their commune's code, {placed} in that in which most of the site lies.</source>
        <translation>{coded} sites sont comptés dans le territoire du code de leur commune, {placed} dans celui où se trouve la plus grande part du site.</translation>
    </message>
    <message>
        <source>{code} ({surface} ha)</source>
        <translation>{code} ({surface} ha)</translation>
    </message>
    <message>
        <source>{column} is not known for {count} territories: a figure is missing or 0.</source>
        <translation>{column} n'est pas connu pour des territoires : {count}. Un chiffre manque ou vaut 0.</translation>
    </message>
    <message>
        <source>{count} 2AU zones ({surface} ha) are older than {years} years: opening them asks for a revision of the plan.</source>
        <translation>Zones 2AU de plus de {years} ans : {count} ({surface} ha). Leur ouverture demande une révision du plan.</translation>
    </message>
    <message>
        <source>{count} 2AU zones have no date that can be read: their age is not known.</source>
        <translation>Zones 2AU sans date lisible, dont l'âge n'est pas connu : {count}.</translation>
    </message>
    <message>
        <source>{count} PDF files in {folder}.</source>
        <translation>Fichiers PDF : {count}, dans {folder}.</translation>
    </message>
    <message>
        <source>{count} amenities have no category: they count for nothing.</source>
        <translation>Équipements sans catégorie : {count}. Ils ne comptent pas.</translation>
    </message>
    <message>
        <source>{count} barriers are there twice (same code, or same place without one): the first one counts.</source>
        <translation>{count} obstacles figurent deux fois (même code, ou même lieu sans code) : le premier compte.</translation>
    </message>
    <message>
        <source>{count} barriers have a passability that is not known: {value} is taken for it.</source>
        <translation>Obstacles dont le franchissement n'est pas connu : {count}. Ils prennent {value}.</translation>
    </message>
    <message>
        <source>{count} barriers have a width that is missing or not above 0 (the first is row {row}): a barrier takes its width on each side, in metres.</source>
        <translation>Barrières sans largeur, ou de largeur nulle ou négative : {count} (la première est la ligne {row}). Une barrière prend sa largeur de chaque côté, en mètres.</translation>
    </message>
    <message>
        <source>{count} barriers lie farther than {tolerance} m from any watercourse: they are not counted.</source>
        <translation>Obstacles à plus de {tolerance} m de tout cours d'eau : {count}. Ils ne comptent pas.</translation>
    </message>
    <message>
        <source>{count} breaks lie outside all territories: they count in none.</source>
        <translation>Ruptures hors de tout territoire : {count}. Elles ne comptent dans aucun.</translation>
    </message>
    <message>
        <source>{count} buildings of {area} m² are left out because they do not stand ({states}): name in KEEP_STATES what counts all the same.</source>
        <translation>Bâtiments écartés parce qu'ils ne sont pas debout : {count}, {area} m² ({states}). Nommez dans KEEP_STATES les états qui comptent quand même.</translation>
    </message>
    <message>
        <source>{count} buildings of {area} m² are there twice: they count once.</source>
        <translation>Bâtiments présents deux fois : {count} ({area} m²) ; ils comptent une fois.</translation>
    </message>
    <message>
        <source>{count} calls have no time: they were placed evenly between their neighbours.</source>
        <translation>Passages sans heure, placés régulièrement entre leurs voisins : {count}.</translation>
    </message>
    <message>
        <source>{count} calls name a stop that stops.txt does not know: they were left out.</source>
        <translation>Passages à un arrêt que stops.txt ne connaît pas, laissés de côté : {count}.</translation>
    </message>
    <message>
        <source>{count} calls of {trips} trips are on demand within a zone or a stretch of time: they have no time and count in no figure.</source>
        <translation>{count} arrêts de {trips} circulations sont à la demande dans une zone ou une plage : ils n'ont pas d'heure et ne comptent dans aucun chiffre.</translation>
    </message>
    <message>
        <source>{count} candidates among {total} parcels, {surface} ha.</source>
        <translation>Candidats : {count} parmi {total} parcelles, {surface} ha.</translation>
    </message>
    <message>
        <source>{count} cells ({surface} ha) have no land cover: they are barriers.</source>
        <translation>{count} cellules ({surface} ha) sont sans occupation du sol : ce sont des barrières.</translation>
    </message>
    <message>
        <source>{count} cells have no land cover: they are barriers.</source>
        <translation>{count} cellules n'ont pas d'occupation du sol : ce sont des barrières.</translation>
    </message>
    <message>
        <source>{count} cells of the resistance raster are 0: a current needs resistances above 0, such as 1.</source>
        <translation>{count} cellules du raster de résistance valent 0 : un courant demande des résistances au-dessus de 0, par exemple 1.</translation>
    </message>
    <message>
        <source>{count} cells of the resistance raster are negative or infinite: resistance is 0 or more, and nodata is a barrier.</source>
        <translation>{count} cellules du raster de résistance sont négatives ou infinies : une résistance vaut 0 ou plus, et l'absence de valeur est une barrière.</translation>
    </message>
    <message>
        <source>{count} codes are not in the table: {codes}. Their cells ({surface} ha) are barriers.</source>
        <translation>{count} codes ne sont pas dans la table : {codes}. Leurs cellules ({surface} ha) sont des barrières.</translation>
    </message>
    <message>
        <source>{count} codes are not in the table: {codes}. Their {cells} cells are barriers.</source>
        <translation>{count} codes ne sont pas dans la table : {codes}. Leurs {cells} cellules sont des barrières.</translation>
    </message>
    <message>
        <source>{count} codes of {layer} stand on several rows ({ids}): the first row of each counts.</source>
        <translation>{count} codes de {layer} se trouvent sur plusieurs lignes ({ids}) : la première ligne de chacun compte.</translation>
    </message>
    <message>
        <source>{count} codes take the resistance of the class above them in the table.</source>
        <translation>{count} codes prennent la résistance de la classe au-dessus d'eux dans la table.</translation>
    </message>
    <message>
        <source>{count} commune codes had lost their leading zero, which is put back.</source>
        <translation>Codes de communes dont le zéro initial manquait et a été remis : {count}.</translation>
    </message>
    <message>
        <source>{count} communes stand twice in PRICES: keep one row per commune.</source>
        <translation>Communes présentes deux fois dans PRICES : {count}. Gardez une ligne par commune.</translation>
    </message>
    <message>
        <source>{count} consumptions by use are negative, down to {least} {unit}: check the table; they are kept as they are.</source>
        <translation>Consommations par usage négatives, jusqu'à {least} {unit} : {count}. Vérifiez la table ; elles sont conservées telles quelles.</translation>
    </message>
    <message>
        <source>{count} consumptions by use are negative, down to {least} {unit}: rounding residuals, kept as they are.</source>
        <translation>Consommations par usage négatives, jusqu'à {least} {unit} : {count}. Ce sont des résidus d'arrondi, conservés tels quels.</translation>
    </message>
    <message>
        <source>{count} corridors drawn as lines are widened by {width} m on each side: the standard wants surfaces.</source>
        <translation>Corridors dessinés en lignes : {count}. Ils sont élargis de {width} m de chaque côté : le standard veut des surfaces.</translation>
    </message>
    <message>
        <source>{count} crossings of a link within {merge} m of another one on it are taken for one with it.</source>
        <translation>Croisements à moins de {merge} m d'un autre sur le même lien : {count}. Ils ne font qu'un avec lui.</translation>
    </message>
    <message>
        <source>{count} dates stand twice in the rain series with different values (the first is {date}): keep one line per date.</source>
        <translation>Dates présentes deux fois dans la série de pluie avec des valeurs différentes : {count} (la première est {date}). Gardez une ligne par date.</translation>
    </message>
    <message>
        <source>{count} dates stand twice in the rain series with the same value: each is counted once.</source>
        <translation>Dates présentes deux fois dans la série de pluie avec la même valeur : {count}. Chacune est comptée une fois.</translation>
    </message>
    <message>
        <source>{count} days have negative rain (the first is {date}, {value} mm): leave them empty where rain was not measured.</source>
        <translation>Jours de pluie négative : {count} (le premier est {date}, {value} mm). Laissez-les vides là où la pluie n'a pas été mesurée.</translation>
    </message>
    <message>
        <source>{count} deductions ({surface} ha) come after the last observed year: not taken off yet.</source>
        <translation>Déductions postérieures à la dernière année observée, pas encore déduites : {count} ({surface} ha).</translation>
    </message>
    <message>
        <source>{count} deductions ({surface} ha) lie outside the target period: not taken off.</source>
        <translation>Déductions hors de la période d'objectif, non déduites : {count} ({surface} ha).</translation>
    </message>
    <message>
        <source>{count} deductions name no legal ground (motif).</source>
        <translation>Déductions sans fondement indiqué (motif) : {count}.</translation>
    </message>
    <message>
        <source>{count} departures run on demand only (to be booked): they stand apart, in departs_demande.</source>
        <translation>{count} départs n'ont lieu que sur réservation (à la demande) : ils sont comptés à part, dans departs_demande.</translation>
    </message>
    <message>
        <source>{count} destinations, with a supply of {supply}, are within reach of nobody: nobody has a share in them.</source>
        <translation>Destinations hors de portée de tous : {count}, pour une offre de {supply}. Personne n'y a part.</translation>
    </message>
    <message>
        <source>{count} directions are not understood: these segments are open both ways.</source>
        <translation>Sens de circulation non compris : {count}. Ces tronçons sont ouverts dans les deux sens.</translation>
    </message>
    <message>
        <source>{count} ends of links lie beside their patch on the raster: the nearest cell of the patch stands in.</source>
        <translation>Extrémités de liens à côté de leur tache sur le raster : {count} ; la cellule la plus proche de la tache en tient lieu.</translation>
    </message>
    <message>
        <source>{count} ends of watercourses come within {tolerance} m of another one without joining it (the first at {place}): close these gaps, or raise the distance at which ends join.</source>
        <translation>Extrémités de cours d'eau à moins de {tolerance} m d'un autre sans le joindre : {count} (la première en {place}). Réparez ces trous, ou augmentez la distance à laquelle les extrémités se joignent.</translation>
    </message>
    <message>
        <source>{count} envelopes, {surface} ha, {buildings} buildings.</source>
        <translation>Enveloppes : {count}, {surface} ha, bâtiments : {buildings}.</translation>
    </message>
    <message>
        <source>{count} farm buildings ({surface} ha) depend on the urban envelope, which is not given: not classified.</source>
        <translation>Bâtiments agricoles : {count} ({surface} ha). Ils dépendent de l'enveloppe urbaine, qui n'est pas fournie : ils ne sont pas classés.</translation>
    </message>
    <message>
        <source>{count} features</source>
        <translation>{count} objets</translation>
    </message>
    <message>
        <source>{count} features of {layer} have no identifier in the field {field}: fill it in.</source>
        <translation>Entités de {layer} sans identifiant dans le champ {field} : {count}. Remplissez-le.</translation>
    </message>
    <message>
        <source>{count} features of {typename} came more than once, with the same identifier: each is kept once.</source>
        <translation>{count} objets de {typename} sont arrivés plus d'une fois, avec le même identifiant : chacun est gardé une fois.</translation>
    </message>
    <message>
        <source>{count} features of {typename} cannot be read: they are left out.</source>
        <translation>{count} objets de {typename} sont illisibles : ils sont laissés de côté.</translation>
    </message>
    <message>
        <source>{count} features of {typename} have the identifier of another one, but not its values: all are kept.</source>
        <translation>{count} objets de {typename} ont l'identifiant d'un autre, mais pas ses valeurs : tous sont gardés.</translation>
    </message>
    <message>
        <source>{count} features of {typename} received from {server}, in {crs} ({name}).</source>
        <translation>{count} objets de {typename} reçus de {server}, en {crs} ({name}).</translation>
    </message>
    <message>
        <source>{count} ferry lines of BD TOPO are closed: they have no times (a timetable or COST_FIELD says them).</source>
        <translation>{count} liaisons maritimes de la BD TOPO sont fermées : elles n'ont pas de durée (un horaire ou COST_FIELD la donne).</translation>
    </message>
    <message>
        <source>{count} fields of the inventory have no place in the standard and stay out of the result ({fields}): name them in the field map if they have one.</source>
        <translation>Champs de l'inventaire sans place dans le standard, absents du résultat : {count} ({fields}). S'ils en ont une, nommez-les dans la correspondance des champs.</translation>
    </message>
    <message>
        <source>{count} homes have the identifier of another one: each row counts.</source>
        <translation>Lieux d'habitation dont l'identifiant est celui d'un autre : {count}. Chaque ligne compte.</translation>
    </message>
    <message>
        <source>{count} identifiers of patches stand several times ({names}…): give each patch its own.</source>
        <translation>Identifiants de taches en double : {count} ({names}…). Donnez à chaque tache le sien.</translation>
    </message>
    <message>
        <source>{count} invalid outlines of sites were repaired ({gained} ha gained, {lost} ha lost).</source>
        <translation>Périmètres de sites invalides réparés : {count} ({gained} ha gagnés, {lost} ha perdus).</translation>
    </message>
    <message>
        <source>{count} invalid outlines of sites were repaired.</source>
        <translation>Périmètres de sites invalides réparés : {count}.</translation>
    </message>
    <message>
        <source>{count} layers are not published over WFS and get no attribute table: {layers}.</source>
        <translation>Couches sans publication WFS, donc sans table attributaire : {count} ({layers}).</translation>
    </message>
    <message>
        <source>{count} layers have no style of ours and open as they are: {tables}.</source>
        <translation>Couches sans style AULA, ouvertes telles quelles : {count} ({tables}).</translation>
    </message>
    <message>
        <source>{count} layers in the list of {server} cannot be read: they are left out. Tell its administrator.</source>
        <translation>{count} couches de la liste de {server} sont illisibles : elles sont laissées de côté. Prévenez son administrateur.</translation>
    </message>
    <message>
        <source>{count} layers of {file} are not found: {layers}. Put their files back beside the project.</source>
        <translation>Couches de {file} introuvables : {count} ({layers}). Remettez leurs fichiers à côté du projet.</translation>
    </message>
    <message>
        <source>{count} layers published in {crs}, {pages} pages for the atlas.</source>
        <translation>Couches publiées : {count}, en {crs} ; pages d'atlas : {pages}.</translation>
    </message>
    <message>
        <source>{count} light constructions were left out, with {surface} m².</source>
        <translation>Constructions légères laissées de côté : {count}, soit {surface} m².</translation>
    </message>
    <message>
        <source>{count} links are too many to count the ways inside patches ({limit} at most): leave this option off, or shorten the list of links.</source>
        <translation>{count} liens, c'est trop pour compter les trajets dans les taches ({limit} au plus) : laissez l'option décochée, ou réduisez la liste des liens.</translation>
    </message>
    <message>
        <source>{count} links between cells that touch have no corridor.</source>
        <translation>{count} liens entre cellules qui se touchent n'ont pas de corridor.</translation>
    </message>
    <message>
        <source>{count} links cost 0: a species passes them without loss, as if their patches touched.</source>
        <translation>Liens de coût nul : {count}. Une espèce les passe sans perte, comme si leurs taches se touchaient.</translation>
    </message>
    <message>
        <source>{count} links have a cost that is missing or negative (the first joins {start} and {end}): correct it.</source>
        <translation>Liens à coût manquant ou négatif : {count} (le premier joint {start} et {end}). Corrigez-le.</translation>
    </message>
    <message>
        <source>{count} links join a patch to itself: they are left out.</source>
        <translation>Liens d'une tache à elle-même : {count}. Ils sont écartés.</translation>
    </message>
    <message>
        <source>{count} links join two patches that a cheaper link joins already: only the cheapest is kept.</source>
        <translation>Liens entre deux taches déjà liées à moindre coût : {count}. Seul le moins cher est gardé.</translation>
    </message>
    <message>
        <source>{count} links lead to patches that are not in the layer of patches ({names}…): they are left out.</source>
        <translation>Liens vers des taches absentes de la couche des taches ({names}…) : {count}. Ils sont écartés.</translation>
    </message>
    <message>
        <source>{count} names had a quotation mark for an apostrophe: put right.</source>
        <translation>Noms où un guillemet tenait lieu d'apostrophe, corrigés : {count}.</translation>
    </message>
    <message>
        <source>{count} nodes lie on no cell with a resistance, they have no current: {ids}.</source>
        <translation>Nœuds sans cellule qui ait une résistance, donc sans courant : {count} ({ids}).</translation>
    </message>
    <message>
        <source>{count} nodes lie on the cell of another one: the two are one, without resistance between them.</source>
        <translation>Nœuds sur la cellule d'un autre : {count}. Les deux n'en font qu'un, sans résistance entre eux.</translation>
    </message>
    <message>
        <source>{count} obstacles on {links} of {total} links, {open} of which no known passage crosses.</source>
        <translation>Obstacles : {count}, sur {links} liens parmi {total} ; {open} ne sont franchis par aucun passage connu.</translation>
    </message>
    <message>
        <source>{count} of the {total} criteria of the matrix have a field. Without one: {names}.</source>
        <translation>Critères de la matrice qui ont un champ : {count} sur {total}. Sans champ : {names}.</translation>
    </message>
    <message>
        <source>{count} of {all} codes of {layer} are not in {other}: {missing}. Codes of {other} are for instance {examples}.</source>
        <translation>Codes de {layer} absents de {other} : {count} sur {all} ({missing}). Codes de {other}, par exemple : {examples}.</translation>
    </message>
    <message>
        <source>{count} of {stops} stops have no parent station: those of the same name within {distance} m are one station ({joined} were joined).</source>
        <translation>Arrêts sans gare parente : {count} sur {stops}. Ceux de même nom à moins de {distance} m forment une seule gare (réunis : {joined}).</translation>
    </message>
    <message>
        <source>{count} of {total} origins have no stop within {minutes} min: nothing takes them further than the streets: {names}.</source>
        <translation>{count} origines sur {total} n'ont aucun arrêt à moins de {minutes} min : rien ne les emmène plus loin que les rues : {names}.</translation>
    </message>
    <message>
        <source>{count} of {total} origins reach nothing within {longest} min: their stops have no departure in the window, or none that arrives in time: {names}.</source>
        <translation>{count} origines sur {total} n'atteignent rien en {longest} min : leurs arrêts n'ont aucun départ dans la plage horaire, ou aucun qui arrive à temps : {names}.</translation>
    </message>
    <message>
        <source>{count} of {total} origins reach nothing: every destination is farther than the limit, or one-way streets lead away from it alone: {names}.</source>
        <translation>{count} origines sur {total} n'atteignent rien : toutes les destinations sont au-delà de la limite, ou seules des rues à sens unique en partent : {names}.</translation>
    </message>
    <message>
        <source>{count} of {total} origins reach nothing: no destination stands on their part of the network: {names}.</source>
        <translation>{count} origines sur {total} n'atteignent rien : aucune destination n'est sur leur partie du réseau : {names}.</translation>
    </message>
    <message>
        <source>{count} of {total} pairs have no time: no way, or longer than the limit.</source>
        <translation>Couples sans temps de trajet, faute de chemin ou au-delà de la limite : {count} sur {total}.</translation>
    </message>
    <message>
        <source>{count} of {total} polygons are habitat.</source>
        <translation>Polygones d'habitat : {count} sur {total}.</translation>
    </message>
    <message>
        <source>{count} of {total} roofs ({share} %) have no material: their coefficient is the default, {coef}.</source>
        <translation>Toitures sans matériau : {count} sur {total} ({share} %). Elles prennent le coefficient par défaut, {coef}.</translation>
    </message>
    <message>
        <source>{count} of {total} sites ranked; first: {first}.</source>
        <translation>Sites classés : {count} sur {total} ; premier : {first}.</translation>
    </message>
    <message>
        <source>{count} of {total} sites ranked; first: {first}. The first place hangs on {criterion}: a change of its weight by {change} % topples it.</source>
        <translation>Sites classés : {count} sur {total} ; premier : {first}. La première place tient au critère {criterion} : une variation de son poids de {change} % la fait perdre.</translation>
    </message>
    <message>
        <source>{count} of {total} stations have no stop in the feed, their figures are left empty: {names}.</source>
        <translation>Gares absentes de l'horaire, dont les chiffres restent vides : {count} sur {total} ({names}).</translation>
    </message>
    <message>
        <source>{count} of {total} stations have no stop of the feed near by, their figures are left empty: {names}.</source>
        <translation>Gares sans arrêt de l'horaire à proximité, dont les chiffres restent vides : {count} sur {total} ({names}).</translation>
    </message>
    <message>
        <source>{count} of {total} stations lack an indicator: their index, balance and type are left empty.</source>
        <translation>Gares à qui il manque un indicateur : {count} sur {total}. Leur indice, leur équilibre et leur type restent vides.</translation>
    </message>
    <message>
        <source>{count} of {total} stops of the timetable lie within {tolerance} m of a street of the network; at the others one can change, but not walk.</source>
        <translation>Arrêts de l'horaire à moins de {tolerance} m d'une rue du réseau : {count} sur {total}. Aux autres, on peut changer, mais non marcher.</translation>
    </message>
    <message>
        <source>{count} of {total} travel times need a vehicle on demand (to be booked): without it they are longer, or there is no journey.</source>
        <translation>{count} temps de parcours sur {total} supposent un transport à la demande (sur réservation) : sans lui, ils sont plus longs ou le trajet n'existe pas.</translation>
    </message>
    <message>
        <source>{count} origins have no travel time: their score is not known.</source>
        <translation>Origines sans temps de trajet : {count}. Leur score n'est pas connu.</translation>
    </message>
    <message>
        <source>{count} origins have the identifier of another one: give each its own.</source>
        <translation>Origines dont l'identifiant est celui d'une autre : {count}. Donnez à chacune le sien.</translation>
    </message>
    <message>
        <source>{count} origins lie in no territory: they count in none.</source>
        <translation>Origines hors de tout territoire : {count}. Elles ne comptent dans aucun.</translation>
    </message>
    <message>
        <source>{count} origins with {people} people are not on the network: they count in no share.</source>
        <translation>Origines hors du réseau : {count}, avec {people} habitants. Elles ne comptent dans aucune part.</translation>
    </message>
    <message>
        <source>{count} origins, {departures} minutes of departure: in {minutes} min half of them reach {surface} ha and {stations} stations or more.</source>
        <translation>Origines : {count}, minutes de départ : {departures}. En {minutes} min, la moitié d'entre elles atteint au moins {surface} ha et {stations} gares.</translation>
    </message>
    <message>
        <source>{count} outlets lie farther than {tolerance} m from any watercourse: they are not counted.</source>
        <translation>Exutoires à plus de {tolerance} m de tout cours d'eau : {count}. Ils ne comptent pas.</translation>
    </message>
    <message>
        <source>{count} outlines belong to no site of the inventory and are not used ({names}…): check their identifiers.</source>
        <translation>Périmètres sans site dans l'inventaire, non utilisés : {count} ({names}…). Vérifiez leurs identifiants.</translation>
    </message>
    <message>
        <source>{count} outlines share the identifiers of {sites} sites: the parts of one site are joined.</source>
        <translation>Périmètres qui partagent l'identifiant d'un site : {count}, pour {sites} sites. Les parties d'un même site sont réunies.</translation>
    </message>
    <message>
        <source>{count} pairs are not linked: barriers, cells without a value, lie between them.</source>
        <translation>{count} paires ne sont pas reliées : des barrières, cellules sans valeur, les séparent.</translation>
    </message>
    <message>
        <source>{count} pairs cost more than {limit}: they are not linked.</source>
        <translation>{count} paires coûtent plus de {limit} : elles ne sont pas reliées.</translation>
    </message>
    <message>
        <source>{count} pairs of nodes are parted by barriers: no current, their resistance is not known.</source>
        <translation>Paires de nœuds séparées par des barrières : {count}. Pas de courant, leur résistance n'est pas connue.</translation>
    </message>
    <message>
        <source>{count} parcels below {area} m² are left out.</source>
        <translation>Parcelles de moins de {area} m² écartées : {count}.</translation>
    </message>
    <message>
        <source>{count} parcels lie in sites that are known already and are left out.</source>
        <translation>Parcelles situées dans des sites déjà connus, écartées : {count}.</translation>
    </message>
    <message>
        <source>{count} passages are farther than {tolerance} m from any crossing: they serve none.</source>
        <translation>Passages à plus de {tolerance} m de tout croisement : {count}. Ils n'en servent aucun.</translation>
    </message>
    <message>
        <source>{count} patches are covered by others on the grid: they have no links.</source>
        <translation>{count} taches sont recouvertes par d'autres sur la grille : elles n'ont pas de lien.</translation>
    </message>
    <message>
        <source>{count} patches are more than memory can hold ({limit}): raise the minimum area of patches, or work on a part of the territory.</source>
        <translation>{count} taches, c'est plus que la mémoire ne peut tenir ({limit}) : relevez leur surface minimale, ou travaillez sur une partie du territoire.</translation>
    </message>
    <message>
        <source>{count} patches have a capacity that is missing or negative ({names}…): correct it, or leave these patches out.</source>
        <translation>Taches à capacité manquante ou négative : {count} ({names}…). Corrigez-la, ou écartez ces taches.</translation>
    </message>
    <message>
        <source>{count} patches have a capacity that is missing or negative in {field}, or all are 0: correct it.</source>
        <translation>Taches dont la capacité manque ou est négative dans {field} : {count} (ou toutes valent 0). Corrigez-la.</translation>
    </message>
    <message>
        <source>{count} patches have no identifier: fill in the identifier field.</source>
        <translation>Taches sans identifiant : {count}. Complétez le champ d'identifiant.</translation>
    </message>
    <message>
        <source>{count} patches have no link, they stay alone: {ids}.</source>
        <translation>{count} taches n'ont pas de lien, elles restent isolées : {ids}.</translation>
    </message>
    <message>
        <source>{count} patches have no link: they count with their own capacity alone.</source>
        <translation>Taches sans lien : {count}. Elles comptent par leur seule capacité.</translation>
    </message>
    <message>
        <source>{count} patches have no polygon, and the links number those that have one: choose the field of the identifier in PATCH_ID.</source>
        <translation>Taches sans polygone : {count}, alors que les liens ne numérotent que celles qui en ont un. Choisissez le champ de l'identifiant dans PATCH_ID.</translation>
    </message>
    <message>
        <source>{count} patches hold no centre of a cell: each takes the cell it lies in.</source>
        <translation>{count} taches ne contiennent aucun centre de cellule : chacune prend la cellule où elle se trouve.</translation>
    </message>
    <message>
        <source>{count} patches lie outside the resistance raster: they have no links.</source>
        <translation>{count} taches sont hors du raster de résistance : elles n'ont pas de lien.</translation>
    </message>
    <message>
        <source>{count} patches make too many pairs for the complete topology: choose the planar one, or leave out small patches.</source>
        <translation>{count} taches font trop de paires pour la topologie complète : choisissez la planaire, ou écartez les petites taches.</translation>
    </message>
    <message>
        <source>{count} patches smaller than {limit} ha were left out.</source>
        <translation>{count} taches de moins de {limit} ha ont été écartées.</translation>
    </message>
    <message>
        <source>{count} patches with links hold no cell of the resistance raster: choose a raster that covers them, or leave INTRA off.</source>
        <translation>{count} taches reliées ne contiennent aucune cellule du raster de résistance : choisir un raster qui les couvre, ou laisser INTRA désactivé.</translation>
    </message>
    <message>
        <source>{count} patches, {surface} ha, of which {core} ha of core; the largest has {largest} ha.</source>
        <translation>{count} taches, {surface} ha, dont {core} ha de cœur ; la plus grande fait {largest} ha.</translation>
    </message>
    <message>
        <source>{count} polygons ({surface} ha) have no direction (1 or −1): they stay unclassified.</source>
        <translation>Polygones sans sens de changement (1 ou −1) : {count} ({surface} ha). Ils restent non classés.</translation>
    </message>
    <message>
        <source>{count} polygons ({surface} ha) stay unclassified: they are NULL, never counted as 0.</source>
        <translation>Polygones non classés : {count} ({surface} ha). Ils valent NULL et ne sont jamais comptés comme 0.</translation>
    </message>
    <message>
        <source>{count} polygons of undetermined use ({surface} ha) need the 4P class: not classified.</source>
        <translation>Polygones d'usage indéterminé : {count} ({surface} ha). Il leur faut le poste 4P : ils ne sont pas classés.</translation>
    </message>
    <message>
        <source>{count} polygons: {no} ha artificialised ({sealed} ha sealed), {yes} ha not, {unknown} ha not classified.</source>
        <translation>Polygones : {count}. {no} ha artificialisés (dont {sealed} ha imperméabilisés), {yes} ha non artificialisés, {unknown} ha non classés.</translation>
    </message>
    <message>
        <source>{count} polygons: {yes} ha ENAF, {no} ha not ENAF, {unknown} ha not classified.</source>
        <translation>Polygones : {count}. {yes} ha d'ENAF, {no} ha hors ENAF, {unknown} ha non classés.</translation>
    </message>
    <message>
        <source>{count} projects have a negative resistance: it is 0 or more.</source>
        <translation>Projets dont la résistance est négative : {count}. Elle vaut 0 ou plus.</translation>
    </message>
    <message>
        <source>{count} projects lie outside the raster: they change nothing.</source>
        <translation>Projets hors du raster : {count}. Ils ne changent rien.</translation>
    </message>
    <message>
        <source>{count} projects of {server} could not be listed: {reason}</source>
        <translation>{count} projets de {server} n’ont pas pu être listés : {reason}</translation>
    </message>
    <message>
        <source>{count} projects on a network of {links} links. All together: EC(PC) {all} %. The one that costs most: {worst} ({loss} %).</source>
        <translation>Projets : {count}, sur un réseau de {links} liens. Tous ensemble : EC(PC) {all} %. Celui qui coûte le plus : {worst} ({loss} %).</translation>
    </message>
    <message>
        <source>{count} projects say no resistance: they take {value}.</source>
        <translation>Projets sans résistance : {count}. Ils prennent {value}.</translation>
    </message>
    <message>
        <source>{count} roads say no width: they take {metres} m.</source>
        <translation>Routes sans largeur : {count}. Elles prennent {metres} m.</translation>
    </message>
    <message>
        <source>{count} roofs are smaller than {limit} m²: they were left out, with {surface} m².</source>
        <translation>Toitures de moins de {limit} m², laissées de côté : {count}, soit {surface} m².</translation>
    </message>
    <message>
        <source>{count} roofs have a material that the table of coefficients does not know ({codes}): their coefficient is the default, {coef}.</source>
        <translation>Toitures dont le matériau n'est pas dans la table des coefficients : {count} ({codes}). Elles prennent le coefficient par défaut, {coef}.</translation>
    </message>
    <message>
        <source>{count} roofs have a tank of 0 m³: it stores nothing.</source>
        <translation>{count} toits ont une cuve de 0 m³ : elle ne stocke rien.</translation>
    </message>
    <message>
        <source>{count} roofs have an area of 0 m²: nothing flows into their tanks.</source>
        <translation>{count} toits ont une surface de 0 m² : rien ne s'écoule dans leur cuve.</translation>
    </message>
    <message>
        <source>{count} roofs have an undetermined material (code 00): their coefficient is the default, {coef}.</source>
        <translation>Toitures de matériau indéterminé (code 00) : {count}. Elles prennent le coefficient par défaut, {coef}.</translation>
    </message>
    <message>
        <source>{count} roofs have no demand: nothing is drawn, their efficiency is left empty.</source>
        <translation>{count} toits n'ont aucun besoin en eau : rien n'est prélevé, leur taux de couverture reste vide.</translation>
    </message>
    <message>
        <source>{count} roofs have no rain (empty field, or outside the raster): their yield is left empty.</source>
        <translation>Toitures sans pluie (champ vide, ou hors du raster) : {count}. Leur volume récupérable est laissé vide.</translation>
    </message>
    <message>
        <source>{count} roofs have no surface (0 m²): they were left out.</source>
        <translation>Toitures sans surface (0 m²), laissées de côté : {count}.</translation>
    </message>
    <message>
        <source>{count} roofs have no yield: they count with their surface only.</source>
        <translation>Toitures sans volume récupérable : {count}. Elles ne comptent que pour leur surface.</translation>
    </message>
    <message>
        <source>{count} roofs lack an area, a coefficient, a demand or a tank size: their results are left empty.</source>
        <translation>Il manque à {count} toits une surface, un coefficient, un besoin ou une taille de cuve : leurs résultats restent vides.</translation>
    </message>
    <message>
        <source>{count} roofs lie in no territory, with {surface} ha and {volume} m3 a year: they count nowhere.</source>
        <translation>Toitures hors de tout territoire : {count}, soit {surface} ha et {volume} m³ par an. Elles ne comptent nulle part.</translation>
    </message>
    <message>
        <source>{count} roofs lie in several territories that overlap: each counts in the first one.</source>
        <translation>Toitures situées dans plusieurs territoires qui se recouvrent : {count}. Chacune compte dans le premier.</translation>
    </message>
    <message>
        <source>{count} roofs, {start} – {end}: tanks of {size} m³ on average supply {supply} m³ a year, {efficiency} % of the demand, and meet it in full on {reliability} % of the days.</source>
        <translation>Toits : {count}, du {start} au {end}. Des cuves de {size} m³ en moyenne fournissent {supply} m³ par an, soit {efficiency} % du besoin, et le servent en entier {reliability} % des jours.</translation>
    </message>
    <message>
        <source>{count} roofs, {start} – {end}: the recommended tank for all of them is {size} m³; it supplies {supply} m³ a year, {efficiency} % of the demand, and meets it in full on {reliability} % of the days.</source>
        <translation>Toits : {count}, du {start} au {end}. La cuve conseillée pour l'ensemble est de {size} m³ ; elle fournit {supply} m³ par an, soit {efficiency} % du besoin, et le sert en entier {reliability} % des jours.</translation>
    </message>
    <message>
        <source>{count} roofs, {surface} m²: they yield {volume} m³ a year, with {rain} mm of rain a year on average.</source>
        <translation>Toits : {count}, {surface} m². Ils peuvent donner {volume} m³ par an, pour {rain} mm de pluie par an en moyenne.</translation>
    </message>
    <message>
        <source>{count} rows are EPCI among communes, which would count twice ({ids}): they are left out.</source>
        <translation>Lignes d'EPCI parmi des communes, qui compteraient deux fois : {count} ({ids}). Elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>{count} rows are the parents of other rows ({ids}): they would count twice. Filter them out.</source>
        <translation>Lignes qui sont les parents d'autres lignes : {count} ({ids}). Elles compteraient double : filtrez-les.</translation>
    </message>
    <message>
        <source>{count} rows are totals, not territories ({ids}): they are left out.</source>
        <translation>Lignes de totaux, qui ne sont pas des territoires : {count} ({ids}). Elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>{count} rows have no identifier: fill in the identifier field.</source>
        <translation>Lignes sans identifiant : {count}. Complétez le champ d'identifiant.</translation>
    </message>
    <message>
        <source>{count} rows have no year between 1900 and 2100 (first: row {row}): check the field of the year.</source>
        <translation>Lignes sans année entre 1900 et 2100 : {count} (la première : ligne {row}). Vérifiez le champ de l'année.</translation>
    </message>
    <message>
        <source>{count} rows of ENVELOPES have no surface: their territories keep the envelope of their rate.</source>
        <translation>Lignes d'ENVELOPES sans surface : {count}. Leurs territoires gardent l'enveloppe de leur taux.</translation>
    </message>
    <message>
        <source>{count} rows of the budget repeat a territory: the first one counts.</source>
        <translation>Lignes du budget qui répètent un territoire : {count} ; la première compte.</translation>
    </message>
    <message>
        <source>{count} rows of the population have a negative {field}: correct the field.</source>
        <translation>Lignes de la population dont {field} est négatif : {count}. Corrigez le champ.</translation>
    </message>
    <message>
        <source>{count} rows of the population have no {field}: they count for nothing.</source>
        <translation>Lignes de la population sans {field} : {count}. Elles comptent pour zéro.</translation>
    </message>
    <message>
        <source>{count} rows of {file} repeat an identifier: the first one counts.</source>
        <translation>{count} lignes de {file} répètent un identifiant : la première compte.</translation>
    </message>
    <message>
        <source>{count} rows of {layer} have no place: on a network each needs one.</source>
        <translation>Lignes de {layer} sans géométrie : {count}. Sur un réseau, il en faut une à chacune.</translation>
    </message>
    <message>
        <source>{count} rows repeat a territory and a year (first: {id} in {year}): keep one value for each.</source>
        <translation>Lignes qui répètent un territoire et une année : {count} (la première : {id} en {year}). Gardez une valeur pour chacun.</translation>
    </message>
    <message>
        <source>{count} rows stand twice in the table, with the same values ({ids}): each counts once.</source>
        <translation>Lignes présentes deux fois dans la table, avec les mêmes valeurs : {count} ({ids}). Chacune compte une fois.</translation>
    </message>
    <message>
        <source>{count} segments are one-way.</source>
        <translation>Tronçons à sens unique : {count}.</translation>
    </message>
    <message>
        <source>{count} segments have a negative value in {field}: correct the field.</source>
        <translation>Tronçons dont {field} est négatif : {count}. Corrigez le champ.</translation>
    </message>
    <message>
        <source>{count} segments have no height: they are taken as flat.</source>
        <translation>Tronçons sans altitude, pris pour plats : {count}.</translation>
    </message>
    <message>
        <source>{count} segments have no speed: say the field of the speed, or one speed (km/h) for all.</source>
        <translation>Tronçons sans vitesse : {count}. Donnez le champ de la vitesse, ou une vitesse (km/h) pour tous.</translation>
    </message>
    <message>
        <source>{count} segments that meet a barrier are closed.</source>
        <translation>Tronçons fermés par une barrière : {count}.</translation>
    </message>
    <message>
        <source>{count} segments without length were left out.</source>
        <translation>Tronçons sans longueur, laissés de côté : {count}.</translation>
    </message>
    <message>
        <source>{count} sites ({area} ha) are reconverted and left out of the ranking: name in KEEP_STATUS the statuses that count all the same.</source>
        <translation>Sites reconvertis, écartés du classement : {count} ({area} ha). Nommez dans KEEP_STATUS les statuts qui comptent quand même.</translation>
    </message>
    <message>
        <source>{count} sites ({area} ha, works of {cost} €) are reconverted and left out of the balance: name in KEEP_STATUS the statuses that count all the same.</source>
        <translation>Sites reconvertis, écartés du bilan : {count} ({area} ha, travaux de {cost} €). Nommez dans KEEP_STATUS les statuts qui comptent quand même.</translation>
    </message>
    <message>
        <source>{count} sites are points: their surfaces are not known, their zones are those of the point.</source>
        <translation>Sites donnés par un point : {count}. Leur surface n'est pas connue, leurs zones sont celles du point.</translation>
    </message>
    <message>
        <source>{count} sites have a negative value of {name} (the first is {value}, in row {row}): correct them, or leave them empty.</source>
        <translation>Sites avec une valeur négative de {name} : {count} (la première est {value}, ligne {row}). Corrigez-les ou laissez-les vides.</translation>
    </message>
    <message>
        <source>{count} sites have more built and sealed ground than surface: check the three fields.</source>
        <translation>Sites dont le bâti et les sols imperméables dépassent la surface : {count}. Vérifiez les trois champs.</translation>
    </message>
    <message>
        <source>{count} sites have no geometry: their criteria are not known.</source>
        <translation>Sites sans géométrie : {count}. Leurs critères ne sont pas connus.</translation>
    </message>
    <message>
        <source>{count} sites have no geometry: they are computed all the same, and do not show on the map.</source>
        <translation>Sites sans géométrie : {count}. Ils sont calculés comme les autres, mais absents de la carte.</translation>
    </message>
    <message>
        <source>{count} sites have no geometry: they stand in the table, not on the map.</source>
        <translation>Sites sans géométrie : {count}. Ils sont dans la table, pas sur la carte.</translation>
    </message>
    <message>
        <source>{count} sites have no known criterion: their indices are 0 and no use is proposed.</source>
        <translation>Sites sans aucun critère connu : {count}. Leurs indices valent 0 et aucun usage n'est proposé.</translation>
    </message>
    <message>
        <source>{count} sites have no polygon: they stand in the table, not on the map.</source>
        <translation>Sites sans polygone : {count}. Ils sont dans la table, pas sur la carte.</translation>
    </message>
    <message>
        <source>{count} sites have no status, or another one ({words}): of the numbers by territory they are in nb_friches alone.</source>
        <translation>{count} sites n'ont pas de statut, ou en ont un autre ({words}) : des nombres par territoire, ils ne sont que dans nb_friches.</translation>
    </message>
    <message>
        <source>{count} sites have no use: what depends on it is NULL.</source>
        <translation>Sites sans usage : {count}. Ce qui en dépend est NULL.</translation>
    </message>
    <message>
        <source>{count} sites have no {name}: {share} % of their surface is taken, as on an industrial brownfield.</source>
        <translation>Sites sans {name} : {count}. {share} % de leur surface est retenu, comme pour une friche industrielle.</translation>
    </message>
    <message>
        <source>{count} sites lack a value ({criteria}): the worst known value of the criterion stands in.</source>
        <translation>Sites à qui il manque une valeur : {count} ({criteria}). La pire valeur connue du critère en tient lieu.</translation>
    </message>
    <message>
        <source>{count} sites lack a value ({criteria}): they are not ranked, their rank is NULL.</source>
        <translation>Sites à qui il manque une valeur : {count} ({criteria}). Ils ne sont pas classés, leur rang est NULL.</translation>
    </message>
    <message>
        <source>{count} sites lie in no commune of PRICES.</source>
        <translation>Sites hors de toute commune de PRICES : {count}.</translation>
    </message>
    <message>
        <source>{count} sites lie in none of the territories ({sites}) and count in no row.</source>
        <translation>{count} sites ne sont dans aucun des territoires ({sites}) et ne sont comptés dans aucune ligne.</translation>
    </message>
    <message>
        <source>{count} sites of new habitat say no resistance: they take {value}, the median of the patches.</source>
        <translation>Nouveaux habitats sans résistance : {count}. Ils prennent {value}, la médiane des taches.</translation>
    </message>
    <message>
        <source>{count} sites share the first place.</source>
        <translation>Sites à égalité à la première place : {count}.</translation>
    </message>
    <message>
        <source>{count} sites, {years} years: works {cost} €, avoided {avoided} €, value of dwellings {value} €, transfer duties {duties} €.</source>
        <translation>Sites : {count}, années : {years}. Travaux {cost} €, coûts évités {avoided} €, valeur des logements {value} €, droits de mutation {duties} €.</translation>
    </message>
    <message>
        <source>{count} sites: {criteria} criteria measured in {layers} layers; {share} % of the criteria are known on average.</source>
        <translation>Sites : {count} ; critères mesurés : {criteria}, dans {layers} couches ; {share} % des critères sont connus en moyenne.</translation>
    </message>
    <message>
        <source>{count} sites: {errors} errors in {wrong} sites, {remarks} remarks, {mended} corrections made; no site was left out.</source>
        <translation>Sites : {count}. Erreurs : {errors}, dans {wrong} sites ; remarques : {remarks} ; corrections faites : {mended}. Aucun site n'est écarté.</translation>
    </message>
    <message>
        <source>{count} sites; best use: {uses}; median reliability {reliability} of 10.</source>
        <translation>Sites : {count} ; meilleur usage : {uses} ; fiabilité médiane {reliability} sur 10.</translation>
    </message>
    <message>
        <source>{count} stations are reached by nobody in this mode: one-way streets lead away from them alone: {names}.</source>
        <translation>{count} gares ne sont atteintes de nulle part dans ce mode, car seuls des sens uniques en partent : {names}.</translation>
    </message>
    <message>
        <source>{count} stations cannot be compared with each other: at least {least} are needed.</source>
        <translation>Nombre de gares : {count}. Il en faut au moins {least} pour les comparer entre elles.</translation>
    </message>
    <message>
        <source>{count} stations have no point on the network: they have no isochrone.</source>
        <translation>Gares sans point sur le réseau : {count}. Elles n'ont pas d'isochrone.</translation>
    </message>
    <message>
        <source>{count} stations reach nothing in this mode: one-way streets lead to them alone: {names}.</source>
        <translation>{count} gares n'atteignent rien dans ce mode, car seuls des sens uniques y mènent : {names}.</translation>
    </message>
    <message>
        <source>{count} stations share the stops of another one (same UIC code): each of them bears the same figures. {names}.</source>
        <translation>Gares qui partagent les arrêts d'une autre (même code UIC) : {count}. Chacune porte les mêmes chiffres : {names}.</translation>
    </message>
    <message>
        <source>{count} stations: {balanced} balanced, {stress} under stress, {dependence} dependent, {node} unbalanced nodes, {place} unbalanced places.</source>
        <translation>Gares comparées : {count}. Équilibrées : {balanced}, en stress : {stress}, dépendantes : {dependence}, nœuds déséquilibrés : {node}, lieux déséquilibrés : {place}.</translation>
    </message>
    <message>
        <source>{count} territories are called {wanted}: give the code of one instead ({codes}).</source>
        <translation>{count} territoires s'appellent {wanted} : donnez plutôt le code de l'un d'eux ({codes}).</translation>
    </message>
    <message>
        <source>{count} territories are not wholly covered at both dates ({surface} ha missing, see couvert_pct).</source>
        <translation>Territoires qui ne sont pas entièrement couverts aux deux dates : {count} (il manque {surface} ha, voir couvert_pct).</translation>
    </message>
    <message>
        <source>{count} territories are not wholly zoned: {surface} ha lie in no zone.</source>
        <translation>Territoires non entièrement zonés : {count} ; {surface} ha ne sont dans aucune zone.</translation>
    </message>
    <message>
        <source>{count} territories do not say whether they have a plan: their guarantee is not known, and not counted.</source>
        <translation>Territoires dont on ne sait s'ils ont un document d'urbanisme : {count}. Leur garantie est inconnue, et n'est pas comptée.</translation>
    </message>
    <message>
        <source>{count} territories have built-up land too small for cells of {side} m: no dispersion for them.</source>
        <translation>Territoires dont le bâti est trop petit pour des cellules de {side} m, sans dispersion : {count}.</translation>
    </message>
    <message>
        <source>{count} territories have no budget left known: no verdict for them.</source>
        <translation>Territoires dont le reste à consommer n'est pas connu, sans verdict : {count}.</translation>
    </message>
    <message>
        <source>{count} territories have no built-up land: no dispersion for them.</source>
        <translation>Territoires sans sol bâti, donc sans dispersion : {count}.</translation>
    </message>
    <message>
        <source>{count} territories have no identifier: fill in the identifier field.</source>
        <translation>Territoires sans identifiant : {count}. Complétez le champ d'identifiant.</translation>
    </message>
    <message>
        <source>{count} territories have no land cover: their soils are not known.</source>
        <translation>Territoires sans occupation du sol : {count}. Leurs sols ne sont pas connus.</translation>
    </message>
    <message>
        <source>{count} territories have no parent and count in none.</source>
        <translation>Territoires sans parent, qui ne comptent dans aucun : {count}.</translation>
    </message>
    <message>
        <source>{count} territories have no patch of habitat: their mesh size is 0.</source>
        <translation>Territoires sans habitat : {count}. Leur taille de maille est 0.</translation>
    </message>
    <message>
        <source>{count} territories have no rate of their own: {rate} % holds for them.</source>
        <translation>Territoires sans taux propre, à qui s'applique {rate} % : {count}.</translation>
    </message>
    <message>
        <source>{count} territories hold no cell of the raster: their mesh size is not known.</source>
        <translation>Territoires sans cellule du raster : {count}. Leur taille de maille n'est pas connue.</translation>
    </message>
    <message>
        <source>{count} territories lack a year of the reference: their envelope is not known ({ids}).</source>
        <translation>Territoires à qui manque une année de la référence, dont l'enveloppe n'est pas connue : {count} ({ids}).</translation>
    </message>
    <message>
        <source>{count} territories lack a year since the target began: what they consumed is not known ({ids}).</source>
        <translation>Territoires à qui manque une année depuis le début de l'objectif, dont la consommation n'est pas connue : {count} ({ids}).</translation>
    </message>
    <message>
        <source>{count} territories stand on several rows ({ids}): keep one row for each.</source>
        <translation>Territoires présents sur plusieurs lignes : {count} ({ids}). Gardez une ligne pour chacun.</translation>
    </message>
    <message>
        <source>{count} territories stand on several rows ({ids}): their rows are summed, and the first one names them.</source>
        <translation>Territoires présents sur plusieurs lignes : {count} ({ids}). Leurs lignes sont additionnées, et la première les nomme.</translation>
    </message>
    <message>
        <source>{count} territories, {patches} patches, {surface} km² of habitat: effective mesh size (CBC) from {least} to {most} km².</source>
        <translation>Territoires : {count} ; taches : {patches} ; habitat : {surface} km² ; taille effective de maille (CBC) de {least} à {most} km².</translation>
    </message>
    <message>
        <source>{count} territories; land consumed grew faster than the population in {faster} of the {known} where both are known.</source>
        <translation>Territoires : {count} ; la surface a crû plus vite que la population dans {faster} des {known} où les deux sont connues.</translation>
    </message>
    <message>
        <source>{count} territory identifiers stand on several rows, merged into one territory each: {ids}.</source>
        <translation>Identifiants de territoire présents sur plusieurs lignes, réunies en un seul territoire : {count} ({ids}).</translation>
    </message>
    <message>
        <source>{count} times a vehicle goes on as another trip (block_id, transfers.txt): passengers may stay in their seats.</source>
        <translation>{count} fois un véhicule continue sous une autre circulation (block_id, transfers.txt) : les voyageurs peuvent rester assis.</translation>
    </message>
    <message>
        <source>{count} travel times between {origins} origins and {destinations} destinations; half of them are {minutes} min or less.</source>
        <translation>{count} temps de trajet entre {origins} origines et {destinations} destinations ; la moitié sont de {minutes} min ou moins.</translation>
    </message>
    <message>
        <source>{count} trips are given by their frequency: they are laid out from the start time on, one per headway.</source>
        <translation>Circulations données par leur fréquence : {count}. Elles sont posées à partir de l'heure de début, une par intervalle.</translation>
    </message>
    <message>
        <source>{count} trips arrive somewhere before they left the stop before: they were left out.</source>
        <translation>{count} courses arrivent à un arrêt avant d’avoir quitté le précédent : elles ont été écartées.</translation>
    </message>
    <message>
        <source>{count} trips have a single call, or no time at their first or last one: they were left out.</source>
        <translation>Circulations d'un seul passage, ou sans heure à leur premier ou dernier arrêt, laissées de côté : {count}.</translation>
    </message>
    <message>
        <source>{count} trips of train routes call at coach stops: they count as coaches.</source>
        <translation>Circulations de lignes de trains qui s'arrêtent à des arrêts de cars : {count}. Elles comptent comme des cars.</translation>
    </message>
    <message>
        <source>{count} urban segments cost a car {seconds} s more each.</source>
        <translation>Tronçons urbains qui coûtent chacun {seconds} s de plus à une voiture : {count}.</translation>
    </message>
    <message>
        <source>{count} values of consumption are negative (first: {id} in {year}): a consumption is 0 or more, land given back is no part of it.</source>
        <translation>Consommations négatives : {count} (la première : {id} en {year}). Une consommation est positive ou nulle ; les sols rendus n'en font pas partie.</translation>
    </message>
    <message>
        <source>{count} values of the {what} are negative (the first is {value}, in row {row}): correct them, or leave them empty where they are not known.</source>
        <translation>Valeurs négatives pour « {what} » : {count} (la première est {value}, à la ligne {row}). Corrigez-les, ou laissez-les vides si elles ne sont pas connues.</translation>
    </message>
    <message>
        <source>{count} values of vacancy lie outside 0–100 and count as not known.</source>
        <translation>Valeurs de vacance hors de 0–100 : {count}. Elles comptent comme non connues.</translation>
    </message>
    <message>
        <source>{count} zones have a type that CNIG does not know ({values}): they stay without type and count in no total by type.</source>
        <translation>Zones d'un type inconnu du CNIG : {count} ({values}). Elles restent sans type et ne comptent dans aucun total par type.</translation>
    </message>
    <message>
        <source>{count} zones say AU without saying whether they are open: they count as AU, neither 1AU nor 2AU.</source>
        <translation>Zones AU sans dire si elles sont ouvertes : {count}. Elles comptent comme AU, ni 1AU, ni 2AU.</translation>
    </message>
    <message>
        <source>{count} zones: {opened} ha available in AU zones, {first} ha of them in 1AU.</source>
        <translation>Zones : {count} ; disponible en zones AU : {opened} ha, dont {first} ha en 1AU.</translation>
    </message>
    <message>
        <source>{criterion}: distances reach {longest}. The matrix counts in kilometres: are these metres?</source>
        <translation>{criterion} : les distances vont jusqu'à {longest}. La matrice compte en kilomètres : sont-ce des mètres ?</translation>
    </message>
    <message>
        <source>{criterion}: no distance exceeds {longest}. The matrix counts in metres: are these kilometres?</source>
        <translation>{criterion} : aucune distance ne dépasse {longest}. La matrice compte en mètres : sont-ce des kilomètres ?</translation>
    </message>
    <message>
        <source>{criterion}: {count} values are no numbers ({examples}) and count as not known.</source>
        <translation>{criterion} : valeurs qui ne sont pas des nombres : {count} ({examples}). Elles comptent comme non connues.</translation>
    </message>
    <message>
        <source>{criterion}: {count} values are not in the matrix ({examples}); they count neither for the index nor for the reliability.</source>
        <translation>{criterion} : valeurs absentes de la matrice : {count} ({examples}). Elles ne comptent ni pour l'indice ni pour la fiabilité.</translation>
    </message>
    <message>
        <source>{date} is not a date: write it as 2020-12-31.</source>
        <translation>{date} n'est pas une date : écrivez-la 2020-12-31.</translation>
    </message>
    <message>
        <source>{date}, {count} stations: {trains} departures of trains, {coaches} of coaches and buses. The most served is {name} ({most}).</source>
        <translation>{date}. Gares : {count}, départs de trains : {trains}, de cars et bus : {coaches}. La mieux desservie : {name} ({most}).</translation>
    </message>
    <message>
        <source>{feed} holds no GTFS file (stops.txt, trips.txt…): choose the feed's zip, or its folder.</source>
        <translation>{feed} ne contient aucun fichier GTFS (stops.txt, trips.txt…) : choisissez le zip de l'horaire, ou son dossier.</translation>
    </message>
    <message>
        <source>{feed} holds {count} feeds, which are read together: {names}.</source>
        <translation>{feed} contient {count} horaires, lus ensemble : {names}.</translation>
    </message>
    <message>
        <source>{field} is negative on {count} rows: surfaces, people and jobs are 0 or more.</source>
        <translation>{field} est négatif sur des lignes : {count}. Surfaces, habitants et emplois sont positifs ou nuls.</translation>
    </message>
    <message>
        <source>{field}: {value} (row {row}) is not a number: correct it, or choose another field.</source>
        <translation>{field} : {value} (ligne {row}) n'est pas un nombre. Corrigez-le, ou choisissez un autre champ.</translation>
    </message>
    <message>
        <source>{file} belongs to a Shapefile: choose another name.</source>
        <translation>{file} appartient à un Shapefile : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{file} cannot be opened ({reason}): check the path.</source>
        <translation>{file} ne peut pas être ouvert ({reason}) : vérifiez le chemin.</translation>
    </message>
    <message>
        <source>{file} cannot be unpacked, it is damaged: download it again.</source>
        <translation>{file} est abîmé et ne peut pas être décompressé : téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}): choose a place you may write to, with room enough. What stood there stands.</source>
        <translation>{file} ne peut pas être écrit ({reason}) : choisissez un endroit où vous pouvez écrire, avec assez de place. Ce qui s’y trouvait reste.</translation>
    </message>
    <message>
        <source>{file} holds no geometry: the table is written alone.</source>
        <translation>{file} ne contient pas de géométrie : la table est écrite seule.</translation>
    </message>
    <message>
        <source>{file} holds the date {text}: GTFS writes dates as 20250128.</source>
        <translation>{file} contient la date {text} : le GTFS écrit les dates sous la forme 20250128.</translation>
    </message>
    <message>
        <source>{file} holds the time {value}: times are written 07:05:00.</source>
        <translation>{file} contient l'heure {value} : les heures s'écrivent 07:05:00.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB: a GTFS feed has no such file.</source>
        <translation>{file} dépasse {limit} Mo : un horaire GTFS n'a pas de fichier pareil.</translation>
    </message>
    <message>
        <source>{file} is not a GeoPackage that can be read: {reason}.</source>
        <translation>{file} n'est pas un GeoPackage lisible : {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a GeoPackage: choose another file for the table {table}.</source>
        <translation>{file} n’est pas un GeoPackage : choisissez un autre fichier pour la table {table}.</translation>
    </message>
    <message>
        <source>{file} is not a copy made by AULA: it cannot be refreshed.</source>
        <translation>{file} n’est pas une copie faite par AULA : elle ne peut pas être rafraîchie.</translation>
    </message>
    <message>
        <source>{file} is not a zip: choose the zip, or the folder of its files.</source>
        <translation>{file} n'est pas un zip : choisissez le zip, ou le dossier de ses fichiers.</translation>
    </message>
    <message>
        <source>{file} is open elsewhere: close it there, then refresh again.</source>
        <translation>{file} est ouvert ailleurs : fermez-le là-bas, puis rafraîchissez de nouveau.</translation>
    </message>
    <message>
        <source>{file} is open in another program ({reason}): it stands as it was, and the new result is in {new}. Close it there, then run again or rename the new one.</source>
        <translation>{file} est ouvert dans un autre programme ({reason}) : il reste tel qu’il était, et le nouveau résultat est dans {new}. Fermez-le, puis relancez ou renommez le nouveau.</translation>
    </message>
    <message>
        <source>{file} of the feed {feed} has more than {count} rows, which take more memory than AULA gives a timetable: cut the feed to your region.</source>
        <translation>{file} du flux {feed} a plus de {count} lignes, qui prennent plus de mémoire qu'AULA n'en donne à un horaire : réduisez le flux à votre région.</translation>
    </message>
    <message>
        <source>{file} of the feed {feed} separates its columns by {sign} where GTFS wants commas: it is read as such.</source>
        <translation>{file} de l'horaire {feed} sépare ses colonnes par {sign} là où le GTFS veut des virgules : il est lu ainsi.</translation>
    </message>
    <message>
        <source>{file} unpacks to more than {limit} MB: nothing of it was read. Unpack it yourself if you trust it.</source>
        <translation>{file} décompressé ferait plus de {limit} Mo : rien n'en a été lu. Décompressez-le vous-même si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>{file} writes dates as {text} where GTFS wants {plain}: they are read as such.</source>
        <translation>{file} écrit ses dates sous la forme {text} là où le GTFS veut {plain} : elles sont lues ainsi.</translation>
    </message>
    <message>
        <source>{file}: {count} field names are cut to what the format takes: {names}.</source>
        <translation>{file} : {count} noms de champs sont coupés à ce que le format accepte : {names}.</translation>
    </message>
    <message>
        <source>{file}: {count} texts are cut to {limit} letters, as a Shapefile takes them; a GeoPackage keeps them.</source>
        <translation>{file} : {count} textes sont coupés à {limit} lettres, comme un Shapefile les accepte ; un GeoPackage les garde entiers.</translation>
    </message>
    <message>
        <source>{file}: {count} texts begin as a formula does (=, +, -, @), as {example}: they are written as they are, but a spreadsheet may compute them. Import these columns as text.</source>
        <translation>{file} : {count} textes commencent comme une formule (=, +, -, @), comme {example} : ils sont écrits tels quels, mais un tableur peut les calculer. Importez ces colonnes comme du texte.</translation>
    </message>
    <message>
        <source>{gone} barriers are destroyed and {planned} only planned, by their state: they part nothing, and have no figures.</source>
        <translation>{gone} obstacles sont détruits et {planned} seulement projetés, d'après leur état : ils ne séparent rien et n'ont pas de chiffres.</translation>
    </message>
    <message>
        <source>{guild} – {nomenclature} ({status})</source>
        <translation>{guild} – {nomenclature} ({status})</translation>
    </message>
    <message>
        <source>{inside} of {count} buildings lie in an envelope; the others stand in groups that are too small.</source>
        <translation>Bâtiments dans une enveloppe : {inside} sur {count} ; les autres forment des groupes trop petits.</translation>
    </message>
    <message>
        <source>{label} – {sentence}</source>
        <translation>{label} – {sentence}</translation>
    </message>
    <message>
        <source>{layer} gives no rate of vacancy for {count} sites.</source>
        <translation>{layer} ne donne pas de taux de vacance pour {count} sites.</translation>
    </message>
    <message>
        <source>{layer} has neither polygons nor a field with the commune's code: name it code_insee. It has: {fields}.</source>
        <translation>{layer} n'a ni polygones ni champ du code de la commune : nommez-le code_insee. La couche a : {fields}.</translation>
    </message>
    <message>
        <source>{layer} has no outlines, and no field of it was recognised as the commune's code: choose it in VACANCY_CODE. It has: {fields}.</source>
        <translation>{layer} n'a pas de contours, et aucun champ n'y est reconnu comme code de la commune : choisissez-le dans VACANCY_CODE. Champs : {fields}.</translation>
    </message>
    <message>
        <source>{layer} has none of Cerema's yearly columns (naf11art12…): choose the fields of the year and of the consumption. It has: {fields}.</source>
        <translation>{layer} n'a aucune des colonnes annuelles du Cerema (naf11art12…) : choisissez les champs de l'année et de la consommation. La couche a : {fields}.</translation>
    </message>
    <message>
        <source>{layer} has {count} features: drawing it is slow. Take a copy on the extent of the map instead.</source>
        <translation>{layer} compte {count} objets : son dessin est lent. Prenez plutôt une copie sur l’emprise de la carte.</translation>
    </message>
    <message>
        <source>{layer} is a table without places: choose a layer, or join the table to one. It has the fields: {fields}.</source>
        <translation>{layer} est une table sans géométrie : choisissez une couche, ou joignez la table à une couche. Ses champs : {fields}.</translation>
    </message>
    <message>
        <source>{layer} is on the map.</source>
        <translation>{layer} est sur la carte.</translation>
    </message>
    <message>
        <source>{layer} is up to date: {count} features.</source>
        <translation>{layer} est à jour : {count} objets.</translation>
    </message>
    <message>
        <source>{layer}: cells with a value above 0 count as built-up.</source>
        <translation>{layer} : les cellules de valeur supérieure à 0 comptent comme bâties.</translation>
    </message>
    <message>
        <source>{layer}: the field {field} is read for {wanted}.</source>
        <translation>{layer} : le champ {field} est lu pour {wanted}.</translation>
    </message>
    <message>
        <source>{layer}: the names of the columns were found below the first row: {fields}.</source>
        <translation>{layer} : les noms des colonnes ont été trouvés sous la première ligne : {fields}.</translation>
    </message>
    <message>
        <source>{layer}: the rates of vacancy go from {least} to {most} and are read as per cent. Give them in per cent if they are not.</source>
        <translation>{layer} : les taux de vacance vont de {least} à {most} et sont lus en pour cent. Donnez-les en pour cent s'ils ne le sont pas.</translation>
    </message>
    <message>
        <source>{layer}: {count} features copied to {file}.</source>
        <translation>{layer} : {count} objets copiés dans {file}.</translation>
    </message>
    <message>
        <source>{layer}: {count} invalid geometries were repaired ({gained} ha gained, {lost} ha lost).</source>
        <translation>{layer} : géométries invalides réparées : {count} ({gained} ha gagnés, {lost} ha perdus).</translation>
    </message>
    <message>
        <source>{layer}: {count} objects are of no known class ({words}); what they cover is not known for {criterion}.</source>
        <translation>{layer} : objets de classe inconnue : {count} ({words}). Ce qu'ils couvrent n'est pas connu pour {criterion}.</translation>
    </message>
    <message>
        <source>{layer}: {count} of {total} points are on the network, {mean} m away on average, {most} m at most.</source>
        <translation>{layer} : {count} points sur {total} sont sur le réseau, à {mean} m en moyenne, {most} m au plus.</translation>
    </message>
    <message>
        <source>{layer}: {count} points lie more than {tolerance} m from any street: they reach nothing.</source>
        <translation>{layer} : {count} points sont à plus de {tolerance} m de toute rue ; ils n'atteignent rien.</translation>
    </message>
    <message>
        <source>{layer}: {count} points stand exactly where another one stands.</source>
        <translation>{layer} : {count} points sont exactement au même endroit qu'un autre.</translation>
    </message>
    <message>
        <source>{layer}: {count} points stand on an island of the network, apart from its largest component.</source>
        <translation>{layer} : {count} points sont sur un îlot du réseau, à part de sa plus grande composante.</translation>
    </message>
    <message>
        <source>{layer}: {count} rows drawn on top, {cells} cells changed.</source>
        <translation>{layer} : {count} objets posés, {cells} cellules changées.</translation>
    </message>
    <message>
        <source>{layer}: {count} rows have no geometry.</source>
        <translation>{layer} : {count} lignes n’ont pas de géométrie.</translation>
    </message>
    <message>
        <source>{layer}: {count} rows have no identifier: fill in the field.</source>
        <translation>{layer} : {count} lignes n’ont pas d’identifiant : renseigner le champ.</translation>
    </message>
    <message>
        <source>{layer}: {count} rows have no {field}: they count for nothing.</source>
        <translation>{layer} : {count} lignes n'ont pas de {field} ; elles comptent pour zéro.</translation>
    </message>
    <message>
        <source>{layer}: {count} rows have several points: the one nearest to their middle counts.</source>
        <translation>{layer} : {count} lignes ont plusieurs points : le plus proche de leur milieu compte.</translation>
    </message>
    <message>
        <source>{layer}: {count} rows without geometry were left out.</source>
        <translation>{layer} : {count} lignes sans géométrie ont été laissées de côté.</translation>
    </message>
    <message>
        <source>{layer}: {count} rows without geometry, width or resistance were not drawn.</source>
        <translation>{layer} : {count} objets sans géométrie, largeur ou résistance n'ont pas été posés.</translation>
    </message>
    <message>
        <source>{layer}: {count} rows without line were left out.</source>
        <translation>{layer} : {count} objets sans ligne ont été écartés.</translation>
    </message>
    <message>
        <source>{layer}: {count} rows without point were left out.</source>
        <translation>{layer} : {count} objets sans point ont été écartés.</translation>
    </message>
    <message>
        <source>{layer}: {count} rows without surface were left out.</source>
        <translation>{layer} : lignes sans surface, laissées de côté : {count}.</translation>
    </message>
    <message>
        <source>{layer}: {count} values of {field} are negative: correct the field.</source>
        <translation>{layer} : {count} valeurs de {field} sont négatives ; corrigez le champ.</translation>
    </message>
    <message>
        <source>{layer}: {field} is 0 in all rows: it weighs nothing, and what it would weigh is 0 or not known.</source>
        <translation>{layer} : {field} vaut 0 sur toutes les lignes : il ne pèse rien, et ce qu'il pondère vaut 0 ou n'est pas connu.</translation>
    </message>
    <message>
        <source>{layer}: {field} is empty in all rows: choose another field.</source>
        <translation>{layer} : {field} est vide sur toutes les lignes : choisissez un autre champ.</translation>
    </message>
    <message>
        <source>{layer}: {points} points share {count} identifiers; points of one identifier are its entrances.</source>
        <translation>{layer} : {points} points pour {count} identifiants. Les points d'un même identifiant en sont les entrées.</translation>
    </message>
    <message>
        <source>{length} km of watercourses in {segments} segments, {barriers} barriers on them; DCI {dci} %.</source>
        <translation>Cours d'eau : {length} km en {segments} segments, avec {barriers} obstacles ; DCI {dci} %.</translation>
    </message>
    <message>
        <source>{links} links between {patches} patches; they cost from {least} to {most}.</source>
        <translation>{links} liens entre {patches} taches ; ils coûtent de {least} à {most}.</translation>
    </message>
    <message>
        <source>{member} in the archive {file} cannot be read, it is damaged: download the archive again.</source>
        <translation>{member} dans l'archive {file} est abîmé et ne peut pas être lu : téléchargez l'archive à nouveau.</translation>
    </message>
    <message>
        <source>{member} in the archive {file} has a password: unpack it yourself, and give the folder.</source>
        <translation>{member} dans l'archive {file} a un mot de passe : décompressez-la vous-même, et donnez le dossier.</translation>
    </message>
    <message>
        <source>{member} in the archive {file} has {size} MB, and at most {limit} MB are read.</source>
        <translation>{member} dans l'archive {file} fait {size} Mo, et {limit} Mo au plus sont lus.</translation>
    </message>
    <message>
        <source>{member} in the archive {file} is packed in a way that AULA does not read: unpack it yourself, and give the folder.</source>
        <translation>{member} dans l'archive {file} est compressé d'une façon qu'AULA ne lit pas : décompressez-la vous-même, et donnez le dossier.</translation>
    </message>
    <message>
        <source>{method} compares the values themselves: the normalisation does nothing.</source>
        <translation>{method} compare les valeurs elles-mêmes : la normalisation n'y fait rien.</translation>
    </message>
    <message>
        <source>{metres} m amount to a cost of {cost}.</source>
        <translation>{metres} m correspondent à un coût de {cost}.</translation>
    </message>
    <message>
        <source>{metres} m cannot be turned into a cost: too few links. Give the greatest cost instead.</source>
        <translation>{metres} m ne peuvent être convertis en coût : trop peu de liens. Donnez plutôt le coût maximal.</translation>
    </message>
    <message>
        <source>{minutes} min of at least one of {count} stations: {people} ({field}), {share} % of the territory.</source>
        <translation>À {minutes} min d'au moins une gare sur {count} : {people} ({field}), {share} % du territoire.</translation>
    </message>
    <message>
        <source>{minutes} min of at least one of {count} stations: {people} ({field}); nobody lives in the territory.</source>
        <translation>{minutes} min d'au moins une des {count} gares : {people} ({field}) ; personne n'habite le territoire.</translation>
    </message>
    <message>
        <source>{minutes} min: {count} stations, {area} ha and {km} km of streets on average.</source>
        <translation>{minutes} min : {count} gares, en moyenne {area} ha et {km} km de rues.</translation>
    </message>
    <message>
        <source>{names} cannot be an indicator of the node and of the place: choose it for one of them.</source>
        <translation>{names} ne peut pas être à la fois un indicateur du nœud et du lieu : choisissez l'un des deux.</translation>
    </message>
    <message>
        <source>{name} is 0 at {count} stations: log10(1 + x) takes the place of log10(x).</source>
        <translation>{name} vaut 0 dans certaines gares ({count}) : log10(1 + x) prend la place de log10(x).</translation>
    </message>
    <message>
        <source>{name} is negative at {count} stations: correct it, or leave it empty where it is not known.</source>
        <translation>{name} est négatif dans certaines gares ({count}) : corrigez-le, ou laissez-le vide là où il n'est pas connu.</translation>
    </message>
    <message>
        <source>{name}: {figures} key figures of {families} families.</source>
        <translation>{name} : {figures} chiffres clés de {families} familles.</translation>
    </message>
    <message>
        <source>{networks} sub-networks: {reservoirs} reservoirs, {corridors} corridors; {shared} of {zones} zones hold two sub-networks or more.</source>
        <translation>Sous-trames : {networks} ; réservoirs : {reservoirs} ; corridors : {corridors} ; zones qui en réunissent deux ou plus : {shared} sur {zones}.</translation>
    </message>
    <message>
        <source>{nodes} nodes, {pairs} pairs joined over {cells} cells; effective resistance from {least} to {most}.</source>
        <translation>Nœuds : {nodes} ; paires reliées : {pairs}, sur {cells} cellules ; résistance effective de {least} à {most}.</translation>
    </message>
    <message>
        <source>{origins} homes, {categories} categories of amenities within {minutes} min: mean score {score} of 100 (weighed by the people).</source>
        <translation>{origins} lieux d'habitation, {categories} catégories d'équipements en {minutes} min : score moyen {score} sur 100 (pondéré par les habitants).</translation>
    </message>
    <message>
        <source>{origins} homes, {categories} categories of amenities within {minutes} min: no home is on the network, no score is known.</source>
        <translation>{origins} logements, {categories} catégories d'équipements en {minutes} min : aucun logement n'est sur le réseau, aucun score n'est connu.</translation>
    </message>
    <message>
        <source>{origins} homes, {categories} categories of amenities within {minutes} min: nobody lives in the homes on the network (the field of the people counts nobody there), the mean score is not known.</source>
        <translation>{origins} logements, {categories} catégories d'équipements en {minutes} min : personne n'habite les logements sur le réseau (le champ des habitants n'y compte personne), le score moyen n'est pas connu.</translation>
    </message>
    <message>
        <source>{origins} origins: mean score {mean} (weighed by the people), Gini {gini}, Palma {palma}.</source>
        <translation>{origins} origines : score moyen {mean} (pondéré par les habitants), Gini {gini}, Palma {palma}.</translation>
    </message>
    <message>
        <source>{parameter} must be {limit} or less: it is {value}.</source>
        <translation>{parameter} : la valeur doit être d'au plus {limit}, elle est de {value}.</translation>
    </message>
    <message>
        <source>{parameter} must be {limit} or more: it is {value}.</source>
        <translation>{parameter} : la valeur doit être d'au moins {limit}, elle est de {value}.</translation>
    </message>
    <message>
        <source>{parameter}: the field {field} was recognised.</source>
        <translation>{parameter} : le champ {field} a été reconnu.</translation>
    </message>
    <message>
        <source>{patches} patches, {links} links, {parts} separate networks: equivalent connectivity EC(PC) {ec}.</source>
        <translation>Taches : {patches} ; liens : {links} ; réseaux séparés : {parts} ; connectivité équivalente EC(PC) : {ec}.</translation>
    </message>
    <message>
        <source>{path} has no sheet {sheet}. It has: {sheets}.</source>
        <translation>{path} n'a pas de feuille {sheet}. Ses feuilles : {sheets}.</translation>
    </message>
    <message>
        <source>{path} has {count} sheets ({sheets}): {sheet} is read. For another one, write {path}|layername= and its name.</source>
        <translation>{path} contient {count} feuilles ({sheets}) : {sheet} est lue. Pour une autre, écrivez {path}|layername= suivi de son nom.</translation>
    </message>
    <message>
        <source>{path} holds no table: its sheets are empty ({sheets}).</source>
        <translation>{path} ne contient aucune table : ses feuilles sont vides ({sheets}).</translation>
    </message>
    <message>
        <source>{path}, line {line}: more cells than the header has names ({count} lines are like this). Put quotation marks around texts that hold the separator ({separator}).</source>
        <translation>{path}, ligne {line} : plus de cellules que l'en-tête n'a de noms (lignes dans ce cas : {count}). Mettez entre guillemets les textes qui contiennent le séparateur ({separator}).</translation>
    </message>
    <message>
        <source>{points} points share the identifiers of {count} stations: points of one identifier are its entrances.</source>
        <translation>{points} points pour {count} gares : les points de même identifiant sont les accès d'une gare.</translation>
    </message>
    <message>
        <source>{reservoirs} reservoirs ({surface} ha), {breaks} sealed breaks, of which the first would join {gain} ha; the score knows {complete} % of its criteria.</source>
        <translation>Réservoirs : {reservoirs} ({surface} ha) ; ruptures : {breaks}, dont la première relierait {gain} ha ; le score connaît {complete} % de ses critères.</translation>
    </message>
    <message>
        <source>{rows} rows and {columns} columns of cells; resistance from {least} to {most}; {barriers} % of the cells are barriers.</source>
        <translation>{rows} lignes et {columns} colonnes de cellules ; résistance de {least} à {most} ; {barriers} % des cellules sont des barrières.</translation>
    </message>
    <message>
        <source>{rows} rows share the identifiers of {count} sites: each is measured as one site, and its rows bear the same figures.</source>
        <translation>Lignes qui partagent l'identifiant d'un site : {rows}, pour {count} sites. Chacun est mesuré comme un seul site, et ses lignes portent les mêmes chiffres.</translation>
    </message>
    <message>
        <source>{server} announced {count} features of {typename} and gave {found}: all are kept.</source>
        <translation>{server} annonçait {count} objets de {typename} et en a donné {found} : tous sont gardés.</translation>
    </message>
    <message>
        <source>{server} announced {count} features of {typename}: {missing} of them did not come, and as many came twice.</source>
        <translation>{server} annonçait {count} objets de {typename} : {missing} ne sont pas arrivés, et autant sont arrivés deux fois.</translation>
    </message>
    <message>
        <source>{server} cannot be asked this filter: all features of {typename} came, and were filtered here.</source>
        <translation>Ce filtre ne se demande pas à {server} : tous les objets de {typename} sont venus, puis ont été filtrés ici.</translation>
    </message>
    <message>
        <source>{server} did not answer as a WFS does ({kind}): check its address in the AULA options.</source>
        <translation>{server} n’a pas répondu comme le fait un WFS ({kind}) : vérifiez son adresse dans les options AULA.</translation>
    </message>
    <message>
        <source>{server} does not say the CRS of {typename}: it is taken to be {crs} ({name}).</source>
        <translation>{server} ne dit pas le système de coordonnées de {typename} : {crs} ({name}) est supposé.</translation>
    </message>
    <message>
        <source>{server} does not say what the fields of {typename} hold: all are copied as text.</source>
        <translation>{server} ne dit pas ce que contiennent les champs de {typename} : tous sont copiés en texte.</translation>
    </message>
    <message>
        <source>{server} gave {dropped} features of {typename} that the filter does not want: they are left out.</source>
        <translation>{server} a donné {dropped} objets de {typename} que le filtre ne veut pas : ils sont laissés de côté.</translation>
    </message>
    <message>
        <source>{server} gives its features no identifier: one that came twice could not be told.</source>
        <translation>{server} ne donne pas d'identifiant à ses objets : un objet arrivé deux fois ne se reconnaîtrait pas.</translation>
    </message>
    <message>
        <source>{server} gives the coordinates of {typename} in the wrong order: they were swapped.</source>
        <translation>{server} donne les coordonnées de {typename} dans le mauvais ordre : elles ont été permutées.</translation>
    </message>
    <message>
        <source>{server} gives {found} features of {typename}, does not say how many it has, and gives no further page: there may be others. Choose a smaller extent to be sure.</source>
        <translation>{server} donne {found} objets de {typename}, ne dit pas combien il en a et ne donne pas d'autre page : il peut y en avoir d'autres. Choisissez une emprise plus petite pour en être sûr.</translation>
    </message>
    <message>
        <source>{server} gives {found} of the {count} features of {typename} and no further page: choose a smaller extent. Nothing was kept.</source>
        <translation>{server} donne {found} des {count} objets de {typename} et pas d'autre page : choisissez une emprise plus petite. Rien n'a été gardé.</translation>
    </message>
    <message>
        <source>{server} is not a Lizmap server: check its address in the AULA options.</source>
        <translation>{server} n’est pas un serveur Lizmap : vérifiez son adresse dans les options AULA.</translation>
    </message>
    <message>
        <source>{server} no longer serves the layer {typename}: list its layers again to see what it is called now.</source>
        <translation>{server} ne sert plus la couche {typename} : listez de nouveau ses couches pour voir comment elle s’appelle maintenant.</translation>
    </message>
    <message>
        <source>{server} offers {count} layers.</source>
        <translation>{server} propose {count} couches.</translation>
    </message>
    <message>
        <source>{server} shows no project: sign in with an authentication of QGIS, or ask its administrator to publish one.</source>
        <translation>{server} ne montre aucun projet : choisissez une authentification de QGIS, ou demandez à son administrateur d’en publier un.</translation>
    </message>
    <message>
        <source>{server} speaks WFS {version} only: AULA needs 1.1 or 2.0.</source>
        <translation>{server} ne parle que WFS {version} : AULA a besoin de 1.1 ou 2.0.</translation>
    </message>
    <message>
        <source>{share} % of the people of the layer stand in cells that were estimated, not counted.</source>
        <translation>{share} % des habitants de la couche sont dans des carreaux estimés, non comptés.</translation>
    </message>
    <message>
        <source>{start}–{end}, {count} territories: {counted} ha consumed of {ceiling} ha; {projection} ha at the end at the present pace.</source>
        <translation>{start}–{end}, territoires : {count}. Consommé {counted} ha sur {ceiling} ha possibles ; {projection} ha à la fin au rythme actuel.</translation>
    </message>
    <message>
        <source>{start}–{end}, {count} territories: {gross} ha artificialised, {reversed} ha reversed, net {net} ha ({pace} ha a year).</source>
        <translation>{start}–{end}, territoires : {count}. {gross} ha artificialisés, {reversed} ha désartificialisés, solde net {net} ha ({pace} ha par an).</translation>
    </message>
    <message>
        <source>{start}–{end}, {count} territories: {gross} ha of ENAF consumed, {reversed} ha restored, net {net} ha ({pace} ha a year).</source>
        <translation>{start}–{end}, territoires : {count}. {gross} ha d'ENAF consommés, {reversed} ha renaturés, solde net {net} ha ({pace} ha par an).</translation>
    </message>
    <message>
        <source>{start}–{end}, {count} territories: {reference} ha consumed in the reference, {ceiling} ha may be.</source>
        <translation>{start}–{end}, territoires : {count}. Consommé pendant la référence : {reference} ha ; possible : {ceiling} ha.</translation>
    </message>
    <message>
        <source>{surface} ha of deductions exceed what their territories consumed: only what was consumed is taken off.</source>
        <translation>Les déductions dépassent de {surface} ha ce que leurs territoires ont consommé : seul ce qui a été consommé est déduit.</translation>
    </message>
    <message>
        <source>{surface} ha of sealed soils lie in the exempted perimeters and stay artificialised.</source>
        <translation>{surface} ha de sols imperméabilisés se trouvent dans les périmètres exemptés et restent artificialisés.</translation>
    </message>
    <message>
        <source>{surface} ha of the data lie outside every territory and are not counted.</source>
        <translation>{surface} ha des données sont hors de tout territoire et ne sont pas comptés.</translation>
    </message>
    <message>
        <source>{surface} ha of the zones have no classified land cover: neither artificialised nor available (nc_ha).</source>
        <translation>{surface} ha des zones n'ont pas d'occupation du sol classée : ni artificialisés, ni disponibles (nc_ha).</translation>
    </message>
    <message>
        <source>{surface} ha of the zones lie outside every territory: they count in no row of the summary.</source>
        <translation>{surface} ha des zones sont hors de tout territoire : ils ne comptent dans aucune ligne du résumé.</translation>
    </message>
    <message>
        <source>{surface} km² of habitat lie outside the territories: they count only in the whole patches of CBC.</source>
        <translation>Habitat hors des territoires : {surface} km². Il ne compte que dans les taches entières de CBC.</translation>
    </message>
    <message>
        <source>{table} has {count} rows without territory.</source>
        <translation>{table} a des lignes sans territoire : {count}. Complétez-les.</translation>
    </message>
    <message>
        <source>{table} names {count} territories that are neither in the table nor a parent, and are left out: {ids}.</source>
        <translation>{table} nomme des territoires qui ne sont ni dans la table, ni parents, et qui sont laissés de côté : {count} ({ids}).</translation>
    </message>
    <message>
        <source>{table} names {id} twice: keep one row for each territory.</source>
        <translation>{table} nomme {id} deux fois : gardez une ligne par territoire.</translation>
    </message>
    <message>
        <source>{table}: the surface of row {row} is missing or negative.</source>
        <translation>{table} : la surface de la ligne {row} manque ou est négative.</translation>
    </message>
    <message>
        <source>{territories} territories, {count} roofs, {surface} ha: {volume} m³ a year.</source>
        <translation>Territoires : {territories}, toits : {count}, {surface} ha. Potentiel : {volume} m³ par an.</translation>
    </message>
    <message>
        <source>{text} does not name months: write twelve weights, or month numbers as 4, 5, 6, 7, 8, 9.</source>
        <translation>{text} ne désigne pas des mois : écrivez douze poids, ou des numéros de mois comme 4, 5, 6, 7, 8, 9.</translation>
    </message>
    <message>
        <source>{text} is not a date: write for instance 2025-01-28.</source>
        <translation>{text} n'est pas une date : écrivez par exemple 2025-01-28.</translation>
    </message>
    <message>
        <source>{text} is not a list of hours: write for instance 7-9, 16:30-18.</source>
        <translation>{text} n'est pas une liste d'heures : écrivez par exemple 7-9, 16:30-18.</translation>
    </message>
    <message>
        <source>{text} is not a list of numbers: write for instance 0.5, 1, 3 or 0,5; 1; 3.</source>
        <translation>{text} n'est pas une liste de nombres : écrivez par exemple 0.5, 1, 3 ou 0,5 ; 1 ; 3.</translation>
    </message>
    <message>
        <source>{turned} watercourses are drawn against their flow and were turned; of {unknown} the direction is not known: they are taken as drawn.</source>
        <translation>{turned} cours d'eau étaient dessinés à contre-courant et ont été retournés ; de {unknown} le sens n'est pas connu : ils sont pris tels qu'ils sont dessinés.</translation>
    </message>
    <message>
        <source>{typename} has no feature on this extent: move the map to where there are some.</source>
        <translation>{typename} n’a aucun objet sur cette emprise : déplacez la carte là où il y en a.</translation>
    </message>
    <message>
        <source>{typename} has {count} features here, and the limit is {limit}: zoom in to a smaller extent, or raise the limit in the AULA options.</source>
        <translation>{typename} compte ici {count} objets, et la limite est de {limit} : rapprochez-vous d’une emprise plus petite, ou relevez la limite dans les options AULA.</translation>
    </message>
    <message>
        <source>{value} is not a day: write it 2024-12-31.</source>
        <translation>{value} n'est pas un jour : écrivez-le 2024-12-31.</translation>
    </message>
    <message>
        <source>{what}: {layer}</source>
        <translation>{what} : {layer}</translation>
    </message>
    <message>
        <source>{where}: {text} is no number.</source>
        <translation>{where} : {text} n'est pas un nombre.</translation>
    </message>
    <message>
        <source>β of gravity</source>
        <translation>β de la gravité</translation>
    </message>
</context>
</TS>
