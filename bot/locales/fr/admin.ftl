# Pour celles et ceux qui tiennent l'annuaire et orientent les gens.

# Rôles
admin-role-agent = relais
admin-role-curator = rédacteur
admin-role-coordinator = coordinateur
admin-role-administrator = administrateur
admin-everything = tout
admin-welcome = Vous êtes maintenant { $role } pour { $reach }. Écrivez « aide » pour voir ce que vous pouvez faire ici ; tout le reste va à Amana comme avant.
admin-welcome-kept = Pour que les rappels vous parviennent, je garde votre adresse, verrouillée, tant que vous avez ce rôle.
admin-join-wrong = Ce code n'est pas valable : il est peut-être mal tapé, déjà utilisé ou expiré. Demandez-en un autre à la personne qui vous a invité.
admin-join-wait = Trop de codes faux. Réessayez dans une heure, ou demandez un autre code à la personne qui vous a invité.
admin-invite-made = Invitation pour une personne, rôle : { $role } ({ $reach }). Elle sert une fois, pendant { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }. Transmettez l'un de ces moyens, à cette personne seulement :
admin-invite-typed = À écrire à Amana, n'importe où : { $text }
admin-invite-telegram = Telegram : { $url }
admin-invite-whatsapp = WhatsApp : { $url }
admin-invite-web = Page web : { $url }
admin-invite-take-back = Pour la reprendre : { $command }
admin-invite-not-yours = Vous ne pouvez pas inviter pour ce rôle ({ $role }), ou pas pour cette organisation. Rien n'a été changé.
admin-invite-whose = Pour quelle organisation ? Écrivez par exemple : { $command }
admin-invite-where = Pour quelle région ? Des pays, régions ou villes, par exemple : { $command }
admin-region-unknown = Je ne connais ni pays, ni région, ni ville « { $region } ». Écrivez un pays comme FR, une région comme GB-SCT, une ville par son nom.
admin-roles-own = Votre rôle : { $role }, pour { $reach }.
admin-roles-row = { $number } : { $role }, { $reach }
admin-invitation-row = Invitation { $number } : { $role }, ouverte jusqu'au { $date }
admin-roles-end = Pour en terminer un : { $command }
admin-roles-none = Personne n'a le rôle numéro { $number }.
admin-roles-not-yours = Ce n'est pas à vous de terminer ce rôle.
admin-roles-ended = Le rôle { $number } ({ $role }) est terminé ; son adresse est effacée.
admin-invitation-none = Vous n'avez pas d'invitation ouverte { $number }.
admin-invitation-ended = L'invitation { $number } ne fonctionne plus.

# Commandes
admin-help-head = Votre rôle : { $role }. Vos commandes, avec ou sans barre oblique :
admin-help-line = • { $command } : { $about }
admin-help-more = Comment s'en servir : { $command }
admin-family-entries = Fiches
admin-family-review = Relecture
admin-family-reports = Signalements
admin-family-exchange = Fichiers
admin-family-booking = Rendez-vous
admin-family-facts = Faits de droit
admin-family-referrals = Orienter des gens
admin-family-people = Personnes et aide
admin-usage =
    { $command } : { $about }.
    Je lis par exemple : { $example }
    Rien n'a été changé.
admin-meant = Je ne connais pas cette commande. Vouliez-vous dire « { $command } » ? Rien n'a été changé.
admin-not-yours = « { $command } » est réservé à : { $roles }. Rien n'a été changé.
admin-failed = Cela n'a pas marché : { $reason } Rien n'a été changé.
admin-about-help = ce que vous pouvez faire, ou l'usage d'une commande
admin-usage-help = aide horaires
admin-about-join = prendre le rôle de votre invitation
admin-usage-join = rejoindre 7KQ2-M9XP-4TRB-W3HN
admin-about-invite = une invitation à un rôle, pour une fois
admin-usage-invite = inviter rédacteur "Médecins du Monde"
admin-about-roles = votre rôle et ceux dont vous vous occupez
admin-usage-roles = rôles terminer 3
admin-about-find = les fiches par nom, organisation ou ville
admin-usage-find = chercher caritas lyon
admin-about-show = tout ce qu'on sait d'une fiche
admin-usage-show = montrer 42

# Fiches
admin-find-head = { $count ->
    [one] Une fiche :
   *[other] { $count } fiches :
 }
admin-find-none = Rien trouvé pour « { $text } ». Essayez moins de mots, ou seulement la ville.
admin-entry-none = Il n'y a pas de fiche { $number }. Pour en chercher une : { $command }
admin-entry-line = #{ $number } { $name } · { $city }
admin-entry-line-status = #{ $number } { $name } · { $city } · { $status }
admin-status-inactive = retirée
admin-status-defunct = fermée pour de bon
admin-status-temporarily-closed = fermée pour l'instant
admin-never-confirmed = Jamais confirmée avec le lieu ; sa page publique a été lue le { $date }.
admin-field-line = { $field } : { $value }
admin-value-none = rien
admin-field-organization = organisation
admin-field-kind = genre
admin-field-services = services
admin-field-attributes = particularités
admin-field-languages = langues
admin-field-address-1 = adresse
admin-field-city = ville
admin-field-country = pays
admin-field-opening-hours = horaires
admin-field-opening-hours-text = horaires en mots
admin-field-url = page web
admin-field-fees-description = prix
admin-field-eligibility-description = pour qui
admin-field-application-process = comment venir
admin-field-required-documents = demande
admin-field-firewall-statement = promesse
admin-field-source-title = source

# Boutons : 20 caractères au plus
button-next-page = Suite
button-do-help = Ce que je peux faire
button-do-find = Chercher
button-do-show = Montrer
button-do-join = Rejoindre
button-do-invite = Inviter
button-do-roles = Rôles

# In a list of what is kept of somebody
data-role = votre rôle ({ $count })
data-flow = ce que vous étiez en train de saisir ({ $count })
