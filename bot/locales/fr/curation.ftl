# Brouillons, changements, signalements : pour celles et ceux qui tiennent l'annuaire

admin-entry-not-yours = La fiche #{ $number } est tenue par { $organization }, pas par vous. Rien n'a été changé.
admin-entry-line-new = Nouvelle : { $name } · { $city }
admin-nothing-changed = C'est déjà ainsi. Rien n'a été changé.
admin-field-changed = { $field } : { $value } (avant : { $before })

# Brouillons
admin-draft-alone = Brouillon { $number }. Vous pouvez le publier.
admin-draft-review = Brouillon { $number }. Il sera en ligne quand un autre rédacteur de l'organisation ou un coordinateur le publiera.
admin-draft-waits = Le brouillon { $number } attend une relecture.
admin-draft-none = Il n'y a pas de brouillon { $number } sur lequel vous puissiez décider.
admin-draft-decided = Le brouillon { $number } est déjà décidé, ou ne change plus rien.
admin-published = En ligne.
admin-published-all = { $count ->
    [one] Un brouillon est en ligne.
   *[other] { $count } brouillons sont en ligne.
 }
admin-needs-another = Le brouillon { $number } demande le oui d'une autre personne : un autre rédacteur de l'organisation ou un coordinateur.
admin-enough-today = D’une même personne, au plus { $most } partent en 24 heures. Le brouillon attend : publiez-le plus tard.
admin-discarded = { $count ->
    [one] Un brouillon est jeté. Ce qui est en ligne n'a pas changé.
   *[other] { $count } brouillons sont jetés. Ce qui est en ligne n'a pas changé.
 }
admin-conflict = Quelqu'un a changé la même chose entre-temps. Rien n'a été changé :
admin-conflict-field = { $field } : maintenant { $now }, le vôtre { $wanted }
admin-who-you = vous
admin-who-of = { $role }, { $organization }

# Changements
admin-history-head = Changements, les plus récents d'abord :
admin-history-none = Aucun changement depuis son entrée dans l'annuaire.
admin-history-line = { $number } · { $date } · { $action } { $fields } · { $who }
admin-history-line-undone = { $number } · { $date } · { $action } { $fields } · { $who } · annulé
admin-change-none = Il n'y a pas de changement { $number } que vous puissiez annuler.
admin-undone = Le changement { $number } est annulé.
admin-undone-already = Le changement { $number } est déjà annulé.
admin-undo-needs-another = Cela ramènerait une promesse sur laquelle des gens comptent. Proposez-la de nouveau, pour qu'une deuxième personne la vérifie.
admin-action-add = ajoutée
admin-action-edit = changée
admin-action-verify = confirmée
admin-action-retire = retirée
admin-action-restore = remise
admin-action-merge = fusionnée
admin-action-unlist = ôtée de la liste
admin-action-undo = annulée
admin-hours-unreadable = Je lis les horaires ainsi : { $command }. Rien n'a été changé.
admin-hours-guess = Je lis les horaires comme Tu 10:00-12:00. Pour { $day }, essayez : { $command }. Rien n'a été changé.
admin-verified = Confirmée aujourd'hui. Cela vaut { $days } jours.
admin-retired = Les gens ne la voient plus. Rien n'est effacé.
admin-restored = Les gens la voient de nouveau.
admin-status-active = montrée

# File d'attente
admin-queue-head = { $count ->
    [one] Une chose attend :
   *[other] { $count } choses attendent :
 }
admin-queue-empty = Rien ne vous attend.
admin-queue-draft = Brouillon { $number } · { $title } · { $days } j · de { $who }
admin-queue-report = Signalement { $number } · { $entry } · { $problem } ×{ $times } · { $days } j · { $owner }
admin-owner-curators = pour les rédacteurs de { $organization }
admin-owner-coordinators = pas encore de rédacteur : pour les coordinateurs
admin-claimed = Le signalement { $number } est à vous. { $entry } : { $problem } ×{ $times }, { $days } j, { $owner }.
admin-claimed-next = Appelez le lieu, corrigez la fiche, puis : { $command }
admin-report-none = Il n'y a pas de signalement { $number } pour vous.
admin-report-answered = Le signalement { $number } a déjà sa réponse.
admin-report-ended = Signalement { $number } : { $outcome }. Il n'est plus dans la file.
admin-stale-head = { $count ->
    [one] Une fiche, non confirmée depuis { $days } jours :
   *[other] { $count } fiches, non confirmées depuis { $days } jours :
 }
admin-stale-none = Tout ce qui est à vous a été confirmé dans les { $days } derniers jours.
admin-stale-line = { $entry } · { $date }
problem-closed = c'est fermé
problem-moved = le lieu a déménagé
problem-wrong-number = mauvais numéro de téléphone
problem-rude = des gens ont été mal traités

# Commandes
admin-about-hours = fixer les horaires
admin-usage-hours = horaires 42 Tu 10:00-12:00, Th 15:00-18:00
admin-about-verify = vous venez de la confirmer avec le lieu
admin-usage-verify = confirmer 42
admin-about-retire = ne plus la montrer, et pourquoi
admin-usage-retire = retirer 42 fermé depuis mai
admin-about-restore = la montrer de nouveau
admin-usage-restore = remettre 42 rouvert
admin-about-draft = un brouillon
admin-usage-draft = brouillon 7
admin-about-publish = mettre un brouillon en ligne
admin-usage-publish = publier 7
admin-about-discard = jeter un brouillon
admin-usage-discard = jeter 7
admin-about-history = ce qui a changé, quand et à quel titre
admin-usage-history = historique 42
admin-about-undo = annuler un changement, le dernier si vous n'en nommez pas
admin-usage-undo = défaire 12
admin-about-queue = ce qui vous attend : signalements et brouillons
admin-usage-queue = file
admin-about-claim = vous charger d'un signalement
admin-usage-claim = prendre 3
admin-about-answer = clore un signalement : corrigé, infondé ou retiré
admin-usage-answer = répondre 3 corrigé
admin-about-stale = ce que personne n'a confirmé depuis longtemps
admin-usage-stale = anciennes
button-do-hours = Ces horaires
button-do-verify = Confirmée ce jour
button-do-retire = Retirer
button-do-restore = Remettre
button-do-draft = Brouillon
button-do-publish = Publier
button-do-discard = Jeter
button-do-history = Historique
button-do-undo = Défaire
button-do-queue = File d'attente
button-do-claim = Prendre
button-do-answer = Corrigé
button-do-stale = Non confirmées

# Noms de champs que seuls les changements montrent
admin-field-name = nom
admin-field-status = état
admin-field-assured-date = confirmée
admin-field-latitude = latitude
admin-field-longitude = longitude
admin-field-precision = précision
admin-field-timezone = fuseau horaire
admin-field-confidential = adresse secrète
admin-field-source-url = adresse de la source
admin-field-source-date = date de la source
admin-field-read-on = source lue
admin-field-stale-risk = risque d'être ancien
admin-field-text-language = langue des textes
admin-field-source-id = identifiant
admin-field-firewall-statement-basis = base de la promesse

# Broken promises, and more fields
admin-queue-breach = URGENT · { $entry } · papiers demandés ou quelqu'un dénoncé, { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
 } · { $days } j · { $command }
admin-breach-mended = { $name } : sa promesse peut de nouveau être dite.
admin-breach-none = { $name } : aucun signalement ouvert de ce genre.
admin-breach-upheld = { $name } : retenu. Sa promesse reste cachée, et les gens sont prévenus. Signalements : { $people }
admin-breach-dismissed = { $name } : écarté. Sa promesse est de nouveau dite. Signalements : { $people }
admin-about-breach = décider des signalements de promesse rompue
admin-usage-breach = rupture 42 retenue
button-do-breach = Promesse rompue
admin-value-yes = oui
admin-value-no = non
admin-origin-human = par une personne
admin-origin-machine = par une machine
admin-field-text = { $field } en { $language }, { $origin }
admin-field-appointment-only = sur rendez-vous seulement
admin-field-phones = téléphone
admin-field-email = courriel
admin-field-alert = à savoir avant
admin-field-interpretation-services = interprétariat
admin-field-status-note = remarque
admin-field-assurer-role = confirmée par
admin-field-description = description
admin-field-do-not-list = à ne pas lister
admin-field-owner = tenue par
admin-field-closed-since = fermé depuis
admin-field-closed-until = fermé jusqu'au
admin-field-postal-code = code postal
admin-field-intake-address = aller d'abord à
admin-field-service-areas = zone desservie
