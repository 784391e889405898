<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>aula</name>
    <message>
        <source>A coefficient above 1 ({value}) would yield more than it rains: choose the field that holds e × η.</source>
        <translation>Un coefficient supérieur à 1 ({value}) donnerait plus d'eau qu'il n'en pleut : choisissez le champ qui contient e × η.</translation>
    </message>
    <message>
        <source>A raster is written as GeoTIFF: let the name of {file} end in .tif.</source>
        <translation>Un raster s'écrit en GeoTIFF : le nom de {file} doit finir par .tif.</translation>
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
        <source>Annual rain, mm</source>
        <translation>Pluie annuelle, mm</translation>
    </message>
    <message>
        <source>Annual rain: raster or stations</source>
        <translation>Pluie annuelle : raster ou stations</translation>
    </message>
    <message>
        <source>Another run is writing to {file}: wait for it, or choose another file.</source>
        <translation>Un autre traitement est en train d'écrire dans {file} : attendez-en la fin, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Apply the thresholds of R. 101-1, II</source>
        <translation>Appliquer les seuils de R. 101-1, II</translation>
    </message>
    <message>
        <source>Artificialisation (ZAN)</source>
        <translation>Artificialisation (ZAN)</translation>
    </message>
    <message>
        <source>Brownfields</source>
        <translation>Friches</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé : rien n'a été écrit.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
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
        <source>Codes above the leaves of the nomenclature, decided because their leaves agree ({surface} ha): {codes}.</source>
        <translation>Codes trop généraux, tranchés parce que tous leurs sous-postes concordent ({surface} ha) : {codes}.</translation>
    </message>
    <message>
        <source>Codes that are empty or unknown, left NULL ({surface} ha): {codes}.</source>
        <translation>Codes vides ou inconnus, laissés à NULL ({surface} ha) : {codes}.</translation>
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
        <source>Csv tables (*.csv *.txt *.gz);;All files (*)</source>
        <translation>Tables csv (*.csv *.txt *.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Custom table (csv: cs, us, artif, imperm)</source>
        <translation>Table personnelle (csv : cs, us, artif, imperm)</translation>
    </message>
    <message>
        <source>Daily rain (csv: date, mm)</source>
        <translation>Pluie quotidienne (csv : date, mm)</translation>
    </message>
    <message>
        <source>Demand of each roof, m³ a day</source>
        <translation>Besoin de chaque toit, m³ par jour</translation>
    </message>
    <message>
        <source>Ecological networks</source>
        <translation>Trames écologiques</translation>
    </message>
    <message>
        <source>Efficiency of the filter (η)</source>
        <translation>Efficacité du filtre (η)</translation>
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
        <source>Field of artificialisation (1, −1), instead of codes</source>
        <translation>Champ d'artificialisation (1, −1), à la place des codes</translation>
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
        <source>Field of the coefficient (e × η)</source>
        <translation>Champ du coefficient (e × η)</translation>
    </message>
    <message>
        <source>Field of the demand, m³ a day</source>
        <translation>Champ du besoin, m³ par jour</translation>
    </message>
    <message>
        <source>Field of the number of persons</source>
        <translation>Champ du nombre de personnes</translation>
    </message>
    <message>
        <source>Field of the population</source>
        <translation>Champ de la population</translation>
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
        <source>Field of the tank size, m³</source>
        <translation>Champ de la taille de cuve, m³</translation>
    </message>
    <message>
        <source>Field of the watered garden, m²</source>
        <translation>Champ du jardin arrosé, m²</translation>
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
        <source>First day (2001-01-01)</source>
        <translation>Premier jour (2001-01-01)</translation>
    </message>
    <message>
        <source>First flush diverted, mm</source>
        <translation>Premiers millimètres écartés, mm</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>Identifier of the territory</source>
        <translation>Identifiant du territoire</translation>
    </message>
    <message>
        <source>Inflow and supply + overflow + storage differ by {gap} m3 for at least one tank.</source>
        <translation>L'écart entre l'apport et la somme fourniture + surverse + stock atteint {gap} m³ pour au moins une cuve.</translation>
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
        <source>Last day (2020-12-31)</source>
        <translation>Dernier jour (2020-12-31)</translation>
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
        <source>Line {line}: the column {column} holds {value} where a number is expected. {count} lines are like this: correct them, or leave them empty where the value is not known.</source>
        <translation>Ligne {line} : la colonne {column} contient {value} là où l'on attend un nombre. Lignes dans ce cas : {count}. Corrigez-les, ou laissez-les vides si la valeur n'est pas connue.</translation>
    </message>
    <message>
        <source>Line {line}: {value} in the column {column} cannot be read as a date written like the first one ({first}): write dates as 2020-12-31, 31/12/2020 or 20201231.</source>
        <translation>Ligne {line} : {value}, dans la colonne {column}, ne se lit pas comme une date écrite à la façon de la première ({first}) : écrivez les dates 2020-12-31, 31/12/2020 ou 20201231.</translation>
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
        <source>Name of the territory</source>
        <translation>Nom du territoire</translation>
    </message>
    <message>
        <source>No field of annual rain was recognised in {layer}: name it pluie_mm. The layer has: {fields}.</source>
        <translation>Aucun champ de pluie annuelle n'est reconnu dans {layer} : nommez-le pluie_mm. La couche contient : {fields}.</translation>
    </message>
    <message>
        <source>No field of land cover was recognised in {layer}: choose it in {parameter}. The layer has: {fields}.</source>
        <translation>Aucun champ de couverture n'a été reconnu dans {layer} : choisissez-le dans {parameter}. Champs de la couche : {fields}.</translation>
    </message>
    <message>
        <source>No field of surface was chosen: the surface of a roof is that of its polygon.</source>
        <translation>Aucun champ de surface n'est choisi : la surface d'un toit est celle de son polygone.</translation>
    </message>
    <message>
        <source>No parent field was chosen: the table of parent territories is not made.</source>
        <translation>Aucun champ de territoire parent n'a été choisi : la table des territoires parents n'est pas produite.</translation>
    </message>
    <message>
        <source>No polygon can be classified: are the fields of cover and use the right ones, and the nomenclature? Codes met: {codes}.</source>
        <translation>Aucun polygone ne peut être classé : les champs de couverture et d'usage sont-ils les bons, et la nomenclature ? Codes rencontrés : {codes}.</translation>
    </message>
    <message>
        <source>No rain station has a value: choose the field that holds the millimetres.</source>
        <translation>Aucune station de pluie n'a de valeur : choisissez le champ qui contient les millimètres.</translation>
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
        <translation>Aucun objet de {layer} n'est une ligne (objets lus : {count}) : vérifiez qu'il s'agit de la bonne couche.</translation>
    </message>
    <message>
        <source>No row of {layer} has a point ({count} rows): check that it is the right layer.</source>
        <translation>Aucun objet de {layer} n'est un point (objets lus : {count}) : vérifiez qu'il s'agit de la bonne couche.</translation>
    </message>
    <message>
        <source>No row of {layer} has a polygon ({count} rows): check that it is the right layer.</source>
        <translation>Aucune ligne de {layer} n'a de polygone (lignes lues : {count}) : vérifiez qu'il s'agit de la bonne couche.</translation>
    </message>
    <message>
        <source>Nomenclature</source>
        <translation>Nomenclature</translation>
    </message>
    <message>
        <source>Not enough memory: work on a smaller extent, or close other programs.</source>
        <translation>Mémoire insuffisante : travaillez sur une emprise plus petite, ou fermez d'autres programmes.</translation>
    </message>
    <message>
        <source>Nothing says how much water is asked for: fill in one of {parameters}.</source>
        <translation>Rien ne dit combien d'eau est demandée : renseignez l'un de {parameters}.</translation>
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
        <source>One tank size for all, m³</source>
        <translation>Une seule taille de cuve, m³</translation>
    </message>
    <message>
        <source>Only {found} of {count} rows reached {file}: is the disk full?</source>
        <translation>Seules {found} des {count} lignes sont arrivées dans {file} : le disque est-il plein ?</translation>
    </message>
    <message>
        <source>Only {read} of the {count} rows of {layer} could be read: the file is damaged, restore it from its source.</source>
        <translation>Seules {read} des {count} lignes de {layer} ont pu être lues : le fichier est endommagé, reprenez-le à sa source.</translation>
    </message>
    <message>
        <source>Own table of coefficients (csv: code, coef)</source>
        <translation>Table personnelle de coefficients (csv : code, coef)</translation>
    </message>
    <message>
        <source>Parent territory (EPCI, SCoT)</source>
        <translation>Territoire parent (EPCI, SCoT)</translation>
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
        <source>Report</source>
        <translation>Rapport</translation>
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
        <source>Rule of operation</source>
        <translation>Règle de fonctionnement</translation>
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
        <source>Smallest other surface, m²</source>
        <translation>Plus petite autre surface, m²</translation>
    </message>
    <message>
        <source>Smallest roof, m²</source>
        <translation>Plus petit toit, m²</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Gares</translation>
    </message>
    <message>
        <source>Stock difference and net flow differ by up to {gap} ha in a territory.</source>
        <translation>L'écart entre la différence des stocks et le flux net atteint {gap} ha dans un territoire.</translation>
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
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Territories and their roofs differ by {gap} m3 a year.</source>
        <translation>L'écart entre les territoires et leurs toitures est de {gap} m³ par an.</translation>
    </message>
    <message>
        <source>Territories overlap on {surface} ha, which count in each of them: {pairs}.</source>
        <translation>Des territoires se recouvrent sur {surface} ha, comptés dans chacun d'eux : {pairs}.</translation>
    </message>
    <message>
        <source>The CRS of {layer} ({crs}) does not measure surfaces: they are computed in EPSG:2154 (Lambert-93).</source>
        <translation>Le système de coordonnées de {layer} ({crs}) ne permet pas de mesurer des surfaces : elles sont calculées en EPSG:2154 (Lambert-93).</translation>
    </message>
    <message>
        <source>The Python package {package} ({wanted} or newer) is missing. To install it: {command}</source>
        <translation>Le paquet Python {package} ({wanted} ou plus récent) manque. Pour l'installer : {command}</translation>
    </message>
    <message>
        <source>The Python package {package} is too old ({found}; {wanted} or newer is needed). To update it: {command}</source>
        <translation>Le paquet Python {package} est trop ancien ({found} ; il faut {wanted} ou plus récent). Pour le mettre à jour : {command}</translation>
    </message>
    <message>
        <source>The buildings have no field USAGE1 or usage_1: schools and health buildings cannot be told, the open uses follow from the material alone.</source>
        <translation>Les bâtiments n'ont pas de champ USAGE1 ou usage_1 : écoles et bâtiments de santé ne peuvent pas être reconnus, les usages ouverts ne tiennent qu'au matériau.</translation>
    </message>
    <message>
        <source>The changes overlap themselves on {surface} ha, counted once: the first polygon wins.</source>
        <translation>Les changements se recouvrent eux-mêmes sur {surface} ha, comptés une seule fois : le premier polygone l'emporte.</translation>
    </message>
    <message>
        <source>The coefficient of {code} must lie between 0 and 1: correct the table of coefficients.</source>
        <translation>Le coefficient de {code} doit être compris entre 0 et 1 : corrigez la table des coefficients.</translation>
    </message>
    <message>
        <source>The custom nomenclature needs its table: choose a csv file with the columns cs, us, artif, imperm.</source>
        <translation>La nomenclature personnelle demande sa table : choisissez un fichier csv avec les colonnes cs, us, artif, imperm.</translation>
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
        <source>The field of artificialisation holds neither 1 nor −1 anywhere: choose another field.</source>
        <translation>Le champ d'artificialisation ne contient nulle part 1 ou −1 : choisissez un autre champ.</translation>
    </message>
    <message>
        <source>The file {file} is empty (0 bytes): restore it from its source.</source>
        <translation>Le fichier {file} est vide (0 octet) : reprenez-le à sa source.</translation>
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
        <source>The land cover after overlaps itself on {surface} ha, counted once: the first polygon wins.</source>
        <translation>L'occupation du sol à la seconde date se recouvre elle-même sur {surface} ha, comptés une seule fois : le premier polygone l'emporte.</translation>
    </message>
    <message>
        <source>The land cover before overlaps itself on {surface} ha, counted once: the first polygon wins.</source>
        <translation>L'occupation du sol à la première date se recouvre elle-même sur {surface} ha, comptés une seule fois : le premier polygone l'emporte.</translation>
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
        <source>The layer {layer} has no field {field}. It has: {fields}.</source>
        <translation>La couche {layer} n'a pas de champ {field}. Ses champs : {fields}.</translation>
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
        <source>The layer {layer} is reprojected from {origin} to {crs}.</source>
        <translation>La couche {layer} est reprojetée de {origin} en {crs}.</translation>
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
        <source>The output could not be written: {reason}.</source>
        <translation>Le résultat n'a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
        <source>The output refuses rows: {reason}.</source>
        <translation>Le résultat refuse des lignes : {reason}.</translation>
    </message>
    <message>
        <source>The output would overwrite the input {file}: choose another file.</source>
        <translation>Le résultat écraserait la donnée d'entrée {file} : choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The output {name} cannot be written to {file}: choose a place you may write to.</source>
        <translation>Le résultat {name} ne peut pas être écrit dans {file} : choisissez un emplacement où vous avez le droit d'écrire.</translation>
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
        <source>The rain series lacks {days} days of {total}, in {count} gaps: {periods}. Nothing was filled in: on these days the tanks stand still, and neither rain nor demand is counted.</source>
        <translation>Il manque à la série de pluie {days} jours sur {total}, en {count} lacune(s) : {periods}. Rien n'a été comblé : ces jours-là les cuves sont figées, et ni la pluie ni la demande ne sont comptées.</translation>
    </message>
    <message>
        <source>The rain series runs from {first} to {last}: no measured day lies between {start} and {end}. Choose another period.</source>
        <translation>La série de pluie va de {first} à {last} : aucun jour mesuré n'est compris entre {start} et {end}. Choisissez une autre période.</translation>
    </message>
    <message>
        <source>The raster cannot be written to {file}: choose a place you may write to.</source>
        <translation>Le raster ne peut pas être écrit dans {file} : choisissez un endroit où vous avez le droit d'écrire.</translation>
    </message>
    <message>
        <source>The raster is rotated or upside down: warp it to a north-up grid first (gdalwarp).</source>
        <translation>Le raster est tourné ou renversé : ramenez-le d'abord à une grille orientée au nord (gdalwarp).</translation>
    </message>
    <message>
        <source>The raster {file} is not whole: is the disk full?</source>
        <translation>Le raster {file} est incomplet : le disque est-il plein ?</translation>
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
        <source>The recommended size of {count} roofs is the largest one tried, {size} m³: their supply may still rise, try larger ones.</source>
        <translation>Toitures dont la taille conseillée est la plus grande essayée, {size} m³ : {count}. La fourniture peut encore croître, essayez des tailles plus grandes.</translation>
    </message>
    <message>
        <source>The report cannot be written to {file}: {reason}.</source>
        <translation>Le rapport ne peut pas être écrit dans {file} : {reason}.</translation>
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
        <source>The second date ({second}) must come after the first one ({first}).</source>
        <translation>La seconde date ({second}) doit suivre la première ({first}).</translation>
    </message>
    <message>
        <source>The second date must come after the first one: {years} years lie between them.</source>
        <translation>La seconde date doit suivre la première : l'écart saisi est de {years} an(s).</translation>
    </message>
    <message>
        <source>The slope of {count} of {total} roofs cannot be read from the surface model (too small for its cells, or outside it): their class comes from their material alone.</source>
        <translation>Toitures dont la pente ne se lit pas sur le modèle de surface (trop petites pour ses mailles, ou en dehors) : {count} sur {total}. Leur classe vient du seul matériau.</translation>
    </message>
    <message>
        <source>The style {style} cannot be applied: {reason}.</source>
        <translation>Le style {style} ne peut pas être appliqué : {reason}.</translation>
    </message>
    <message>
        <source>The style {style} cannot be saved in the output: {reason}.</source>
        <translation>Le style {style} ne peut pas être enregistré avec le résultat : {reason}.</translation>
    </message>
    <message>
        <source>The table of coefficients has several rows for {codes}: keep one a code.</source>
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
        <source>The table {path} cannot be read as csv: {reason}.</source>
        <translation>La table {path} ne se lit pas comme un csv : {reason}.</translation>
    </message>
    <message>
        <source>The territories layer is empty: choose a layer with at least one polygon.</source>
        <translation>La couche des territoires est vide : choisissez une couche avec au moins un polygone.</translation>
    </message>
    <message>
        <source>There is no roof to simulate: check the filter and the selection of the roofs.</source>
        <translation>Il n'y a aucune toiture à simuler : vérifiez le filtre et la sélection des toitures.</translation>
    </message>
    <message>
        <source>There is no tank size to simulate: give at least one, in m³.</source>
        <translation>Il n'y a aucune taille de cuve à simuler : donnez-en au moins une, en m³.</translation>
    </message>
    <message>
        <source>Thresholds ({built} m² built, {other} m² otherwise): {gained} ha of enclaves count as artificialised, {lost} ha of small surfaces no longer do.</source>
        <translation>Seuils ({built} m² pour le bâti, {other} m² pour le reste) : {gained} ha d'enclaves comptent comme artificialisés, {lost} ha de petites surfaces ne comptent plus.</translation>
    </message>
    <message>
        <source>Transition matrix</source>
        <translation>Matrice de transition</translation>
    </message>
    <message>
        <source>Two outputs go to the same file {file}: give each its own.</source>
        <translation>Deux résultats vont dans le même fichier {file} : donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>Unexpected error in {algorithm} ({error}). Details are in the message log, tab AULA.</source>
        <translation>Erreur inattendue dans {algorithm} ({error}). Le détail est dans le journal des messages, onglet AULA.</translation>
    </message>
    <message>
        <source>Unknown uses: {unknown}. Choose among: {uses}.</source>
        <translation>Usages inconnus : {unknown}. Choisissez parmi : {uses}.</translation>
    </message>
    <message>
        <source>Urban envelope (OCS2D farm buildings)</source>
        <translation>Enveloppe urbaine (bâtiments agricoles de l'OCS2D)</translation>
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
        <source>Year of the first date</source>
        <translation>Année de la première date</translation>
    </message>
    <message>
        <source>Year of the second date</source>
        <translation>Année de la seconde date</translation>
    </message>
    <message>
        <source>Yield of roofs</source>
        <translation>Potentiel d'eau de pluie des toits</translation>
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
        <source>custom table</source>
        <translation>table personnelle</translation>
    </message>
    <message>
        <source>land take</source>
        <translation>consommation d'espaces</translation>
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
        <source>observatory</source>
        <translation>observatoire</translation>
    </message>
    <message>
        <source>rainwater harvesting</source>
        <translation>récupération de l'eau de pluie</translation>
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
        <source>storage</source>
        <translation>stockage</translation>
    </message>
    <message>
        <source>stormwater</source>
        <translation>eaux pluviales</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>cuve</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{count} dates stand twice in the rain series with different values (the first is {date}): keep one line a date.</source>
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
        <source>{count} farm buildings ({surface} ha) depend on the urban envelope, which is not given: not classified.</source>
        <translation>Bâtiments agricoles : {count} ({surface} ha). Ils dépendent de l'enveloppe urbaine, qui n'est pas fournie : ils ne sont pas classés.</translation>
    </message>
    <message>
        <source>{count} light constructions were left out, with {surface} m².</source>
        <translation>Constructions légères laissées de côté : {count}, soit {surface} m².</translation>
    </message>
    <message>
        <source>{count} of {total} roofs ({share} %) have no material: their coefficient is the default, {coef}.</source>
        <translation>Toitures sans matériau : {count} sur {total} ({share} %). Elles prennent le coefficient par défaut, {coef}.</translation>
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
        <source>{count} roofs are smaller than {limit} m²: they were left out, with {surface} m².</source>
        <translation>Toitures de moins de {limit} m², laissées de côté : {count}, soit {surface} m².</translation>
    </message>
    <message>
        <source>{count} roofs have a material that the table of coefficients does not know ({codes}): their coefficient is the default, {coef}.</source>
        <translation>Toitures dont le matériau n'est pas dans la table des coefficients : {count} ({codes}). Elles prennent le coefficient par défaut, {coef}.</translation>
    </message>
    <message>
        <source>{count} roofs have an undetermined material (code 00): their coefficient is the default, {coef}.</source>
        <translation>Toitures de matériau indéterminé (code 00) : {count}. Elles prennent le coefficient par défaut, {coef}.</translation>
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
        <source>{count} territories are not wholly covered at both dates ({surface} ha missing, see couvert_pct).</source>
        <translation>Territoires qui ne sont pas entièrement couverts aux deux dates : {count} (il manque {surface} ha, voir couvert_pct).</translation>
    </message>
    <message>
        <source>{count} territories have no identifier: fill in the identifier field.</source>
        <translation>Territoires sans identifiant : {count}. Complétez le champ d'identifiant.</translation>
    </message>
    <message>
        <source>{count} territory identifiers stand on several rows, merged into one territory each: {ids}.</source>
        <translation>Identifiants de territoire présents sur plusieurs lignes, réunies en un seul territoire : {count} ({ids}).</translation>
    </message>
    <message>
        <source>{count} values of the {what} are negative (the first is {value}, in row {row}): correct them, or leave them empty where they are not known.</source>
        <translation>Valeurs négatives pour « {what} » : {count} (la première est {value}, à la ligne {row}). Corrigez-les, ou laissez-les vides si elles ne sont pas connues.</translation>
    </message>
    <message>
        <source>{date} is not a date: write it as 2020-12-31.</source>
        <translation>{date} n'est pas une date : écrivez-la 2020-12-31.</translation>
    </message>
    <message>
        <source>{label} – {sentence}</source>
        <translation>{label} – {sentence}</translation>
    </message>
    <message>
        <source>{layer}: {count} invalid geometries were repaired.</source>
        <translation>{layer} : géométries invalides réparées : {count}.</translation>
    </message>
    <message>
        <source>{layer}: {count} rows without line were left out.</source>
        <translation>{layer} : {count} objets sans ligne ont été écartés.</translation>
    </message>
    <message>
        <source>{layer}: {count} rows without point were left out.</source>
        <translation>{layer} : {count} objets sans point ont été écartés.</translation>
    </message>
    <message>
        <source>{layer}: {count} rows without surface were left out.</source>
        <translation>{layer} : lignes sans surface, laissées de côté : {count}.</translation>
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
        <source>{start}–{end}, {count} territories: {gross} ha artificialised, {reversed} ha reversed, net {net} ha ({pace} ha a year).</source>
        <translation>{start}–{end}, territoires : {count}. {gross} ha artificialisés, {reversed} ha désartificialisés, solde net {net} ha ({pace} ha par an).</translation>
    </message>
    <message>
        <source>{start}–{end}, {count} territories: {gross} ha of ENAF consumed, {reversed} ha restored, net {net} ha ({pace} ha a year).</source>
        <translation>{start}–{end}, territoires : {count}. {gross} ha d'ENAF consommés, {reversed} ha renaturés, solde net {net} ha ({pace} ha par an).</translation>
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
        <source>{territories} territories, {count} roofs, {surface} ha: {volume} m³ a year.</source>
        <translation>Territoires : {territories}, toits : {count}, {surface} ha. Potentiel : {volume} m³ par an.</translation>
    </message>
    <message>
        <source>{text} does not name months: write twelve weights, or month numbers as 4, 5, 6, 7, 8, 9.</source>
        <translation>{text} ne désigne pas des mois : écrivez douze poids, ou des numéros de mois comme 4, 5, 6, 7, 8, 9.</translation>
    </message>
    <message>
        <source>{text} is not a list of numbers: write for instance 0.5, 1, 3 or 0,5; 1; 3.</source>
        <translation>{text} n'est pas une liste de nombres : écrivez par exemple 0.5, 1, 3 ou 0,5 ; 1 ; 3.</translation>
    </message>
</context>
</TS>
