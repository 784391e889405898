<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>aula</name>
    <message>
        <source>Account by parent territory</source>
        <translation>Bilan par territoire parent</translation>
    </message>
    <message>
        <source>Account by territory</source>
        <translation>Bilan par territoire</translation>
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
        <source>Custom table (csv: cs, us, artif, imperm)</source>
        <translation>Table personnelle (csv : cs, us, artif, imperm)</translation>
    </message>
    <message>
        <source>Ecological networks</source>
        <translation>Trames écologiques</translation>
    </message>
    <message>
        <source>Exempted perimeters (R. 101-1, III)</source>
        <translation>Périmètres exemptés (R. 101-1, III)</translation>
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
        <source>Line {line} of the nomenclature table has “{value}” in the column {column}: write 0 or 1.</source>
        <translation>La ligne {line} de la table de nomenclature contient « {value} » dans la colonne {column} : écrivez 0 ou 1.</translation>
    </message>
    <message>
        <source>Name of the territory</source>
        <translation>Nom du territoire</translation>
    </message>
    <message>
        <source>No field of land cover was recognised in {layer}: choose it in {parameter}. The layer has: {fields}.</source>
        <translation>Aucun champ de couverture n'a été reconnu dans {layer} : choisissez-le dans {parameter}. Champs de la couche : {fields}.</translation>
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
        <source>Only {found} of {count} rows reached {file}: is the disk full?</source>
        <translation>Seules {found} des {count} lignes sont arrivées dans {file} : le disque est-il plein ?</translation>
    </message>
    <message>
        <source>Only {read} of the {count} rows of {layer} could be read: the file is damaged, restore it from its source.</source>
        <translation>Seules {read} des {count} lignes de {layer} ont pu être lues : le fichier est endommagé, reprenez-le à sa source.</translation>
    </message>
    <message>
        <source>Parent territory (EPCI, SCoT)</source>
        <translation>Territoire parent (EPCI, SCoT)</translation>
    </message>
    <message>
        <source>Rainwater</source>
        <translation>Eaux de pluie</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
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
        <source>Stations</source>
        <translation>Gares</translation>
    </message>
    <message>
        <source>Stock difference and net flow differ by up to {gap} ha in a territory.</source>
        <translation>L'écart entre la différence des stocks et le flux net atteint {gap} ha dans un territoire.</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
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
        <source>The changes overlap themselves on {surface} ha, counted once: the first polygon wins.</source>
        <translation>Les changements se recouvrent eux-mêmes sur {surface} ha, comptés une seule fois : le premier polygone l'emporte.</translation>
    </message>
    <message>
        <source>The custom nomenclature needs its table: choose a csv file with the columns cs, us, artif, imperm.</source>
        <translation>La nomenclature personnelle demande sa table : choisissez un fichier csv avec les colonnes cs, us, artif, imperm.</translation>
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
        <source>The layer {layer} has no CRS: set it in the layer's properties.</source>
        <translation>La couche {layer} n'a pas de système de coordonnées (SCR) : indiquez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>The layer {layer} has no field {field}. It has: {fields}.</source>
        <translation>La couche {layer} n'a pas de champ {field}. Ses champs : {fields}.</translation>
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
        <source>The layer {layer} lies outside the area of {crs}: reproject it to a metric CRS of its own region.</source>
        <translation>La couche {layer} est hors du domaine de {crs} : reprojetez-la dans un système de coordonnées métrique de sa région.</translation>
    </message>
    <message>
        <source>The layer {layer} of the parameter {name} cannot be opened: check the path and that it is a layer.</source>
        <translation>La couche {layer} du paramètre {name} ne s'ouvre pas : vérifiez le chemin et qu'il s'agit bien d'une couche.</translation>
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
        <source>The report cannot be written to {file}: {reason}.</source>
        <translation>Le rapport ne peut pas être écrit dans {file} : {reason}.</translation>
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
        <source>The style {style} cannot be applied: {reason}.</source>
        <translation>Le style {style} ne peut pas être appliqué : {reason}.</translation>
    </message>
    <message>
        <source>The style {style} cannot be saved in the output: {reason}.</source>
        <translation>Le style {style} ne peut pas être enregistré avec le résultat : {reason}.</translation>
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
        <source>Urban envelope (OCS2D farm buildings)</source>
        <translation>Enveloppe urbaine (bâtiments agricoles de l'OCS2D)</translation>
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
        <source>sealing</source>
        <translation>imperméabilisation</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{count} farm buildings ({surface} ha) depend on the urban envelope, which is not given: not classified.</source>
        <translation>Bâtiments agricoles : {count} ({surface} ha). Ils dépendent de l'enveloppe urbaine, qui n'est pas fournie : ils ne sont pas classés.</translation>
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
        <source>{label} – {sentence}</source>
        <translation>{label} – {sentence}</translation>
    </message>
    <message>
        <source>{layer}: {count} invalid geometries were repaired.</source>
        <translation>{layer} : géométries invalides réparées : {count}.</translation>
    </message>
    <message>
        <source>{layer}: {count} rows without surface were left out.</source>
        <translation>{layer} : lignes sans surface, laissées de côté : {count}.</translation>
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
</context>
</TS>
