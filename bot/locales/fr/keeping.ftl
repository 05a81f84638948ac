# Commandes guidées, fichiers, et ce qu'on fait rarement

admin-flow-left = Arrêté. Rien n'a été changé.
admin-refused = { $field } : { $expected }. Rien n'a été changé.
admin-doubt = À regarder : { $field } : { $expected }
admin-field-unknown = « { $field } » n'est pas un champ que vous pouvez changer ainsi. Rien n'a été changé.
admin-edit-which = { $entry }
    Que voulez-vous changer ? Touchez, ou écrivez tout d'un coup, par exemple : éditer 42 phone=+33140123456 city=Lyon
admin-edit-value = { $field }, maintenant : { $value }. Quelle doit être la valeur ? ({ $nothing } pour rien)
admin-add-name = Comment s'appelle le lieu ?
admin-add-services = Qu'est-ce qu'il offre ? Par exemple : primary_care; dental
admin-add-country = Dans quel pays ? Par exemple : FR
admin-add-city = Dans quelle ville ?
admin-add-address-1 = Rue et numéro ? ({ $nothing } si inconnu)
admin-add-phones = Téléphone ? ({ $nothing } si inconnu)
admin-add-opening-hours = Horaires, comme Tu 10:00-12:00 ? ({ $nothing } si inconnus)
admin-add-languages = Langues parlées là-bas, comme français; arabe ? ({ $nothing } si inconnues)
admin-add-known = Ce lieu est déjà dans l'annuaire : #{ $number }. Rien n'a été changé.
admin-add-alike = Est-ce le même que #{ $number } { $name } ? Alors jetez ce brouillon et changez cette fiche.
admin-import-how = Envoyez { $command } puis, à partir de la ligne suivante, un tableau en CSV : la première ligne nomme les colonnes, comme name, services, city, country, phone. Fichiers plus grands : la personne qui tient le serveur les prend.
admin-import-refused = { $count ->
    [one] Une ligne ne peut pas être prise ; rien n'a été changé :
   *[other] { $count } lignes ne peuvent pas être prises ; rien n'a été changé :
 }
admin-import-bad = Ligne { $row }, { $field } : { $expected }
admin-import-partial = Corrigez-les et renvoyez le tableau, ou prenez les autres lignes avec : { $command }
admin-import-large = { $count } lignes, c'est plus que { $most } : trop pour les regarder une à une. La personne qui tient le serveur prend un tel fichier.
admin-import-read = Lu : { $new } nouvelles, { $changed } changées, { $unchanged } inchangées.
admin-import-foreign = Laissées de côté, car d'autres les tiennent : { $names }
admin-import-unlisted = Laissées de côté, car ces lieux ne veulent pas être listés : { $count }
admin-import-suspicious = Regardez la ligne { $row }, { $name } : { $text }
admin-import-drafts = Ce sont maintenant des brouillons. Un à un : { $queue }. Tous ensemble : { $command }
admin-exported = { $count ->
    [one] Une fiche.
   *[other] { $count } fiches.
 } Adresses secrètes laissées de côté : { $secret }.
admin-unlisted = Ôtée de la liste ; aucun import ne la ramène.
admin-merged = Les gens sont menés vers { $entry }. Ce que l'autre savait reste dans son historique.
admin-promise-withdrawn = { $name } : la promesse est retirée et n'est plus montrée.
admin-promise-service-id = service
admin-promise-statement = promesse
admin-promise-language = langue
admin-promise-evidence-kind = genre de preuve
admin-promise-evidence = preuve
admin-promise-signed-by = en répond
admin-promise-signed-on = signée le
admin-promise-valid = valable
admin-action-withdraw = retirée
admin-translate-nothing = Il n'y a rien à traduire : pas de texte, ou une personne l'a déjà traduit.
admin-translate-failed = Pas de traduction : { $reason } Vous pouvez l'écrire vous-même. Rien n'a été changé.
admin-translated = Fait par une machine, langue : { $language }. Lisez chaque ligne avant de publier ; cela reste marqué comme fait par une machine.
admin-stats-entries = Fiches montrées : { $shown } (confirmées : { $confirmed }), non montrées : { $hidden }
admin-stats-queue = Brouillons : { $drafts }. Signalements : { $reports }, le plus ancien { $days } j. Promesses rompues à décider : { $breaches }
admin-stats-people = Personnes avec un rôle : { $count }
admin-about-edit = changer une fiche, pas à pas ou en une ligne
admin-usage-edit = éditer 42 phone=+33140123456 city=Lyon
admin-about-add = une nouvelle fiche, pas à pas ou en une ligne
admin-usage-add = ajouter name=Centre ouvert services=primary_care city=Lyon country=FR
admin-about-import = un tableau de fiches, en brouillons
admin-usage-import = importer
admin-about-export = vos fiches en fichier : csv, xlsx, hsds, geojson, fhir
admin-usage-export = exporter csv
admin-about-merge = faire une fiche de deux ; la première reste
admin-usage-merge = fusionner 42 43
admin-about-unlist = le lieu ne veut pas être listé
admin-usage-unlist = ôter 42 demandé par téléphone le 3 mai
admin-about-promise = une promesse sur les papiers, avec sa preuve
admin-usage-promise = promesse 42 says="Nous ne demandons de papiers à personne." link=https://example.org/promesse signed="direction du centre" on=2026-11-01
admin-about-translate = des traductions par machine, en brouillon
admin-usage-translate = traduire 42 ar
admin-about-stats = ce qu'il y a et ce qui attend
admin-usage-stats = chiffres
button-flow-stop = Arrêter
button-flow-skip = Inconnu
button-field = { $field }
button-do-edit = Changer
button-do-add = Ajouter
button-do-import = Importer
button-do-export = Exporter
button-do-merge = Fusionner
button-do-unlist = Ôter
button-do-promise = Promesse
button-do-translate = Traduire
button-do-stats = Chiffres
