# Places and appointments

care-intro = { $service }, { $place } : ce que je connais, le plus proche d'abord.
care-intro-more = D'autres endroits pour : { $service }, { $place }.
care-here = là où vous êtes
# $place may be followed by its country
care-place = { $place } ({ $country })
care-widened = À moins de { $radius }, je ne connais rien pour cela. Voici des endroits plus loin.
care-country-only = Je ne connais rien pour cela près de vous. Voici des endroits ailleurs ({ $country }) ; certains aident par téléphone.
care-other-service = Je ne connais là-bas aucun endroit pour ceci : { $wanted }. Ces endroits peuvent savoir où aller :
care-nothing = Je ne connais rien pour ceci : { $service }, { $place } ou autour. Cela ne veut pas dire qu'il n'y a rien.
care-nothing-who = Ces personnes en connaissent peut-être :
care-nothing-emergency = En cas d'urgence, tous les hôpitaux sont le bon endroit : appelez le { $number }.
care-no-more = Je ne connais pas d'autre endroit pour cela.
care-filter-none = Aucun ne le dit de lui-même, alors je montre ceux qui le font peut-être.

# One place: name in the first line, then what is known
card-name = { $name }
card-distance = { $distance }, environ { $minutes ->
    [one] { $minutes } minute
    [many] { $minutes } minutes
   *[other] { $minutes } minutes
 } à pied
card-distance-far = à { $distance }
card-city-only = { $city } (je ne connais pas le point exact)
card-address-hidden = { $city } ; l'adresse reste secrète pour protéger les personnes qui y sont
card-open = ouvert maintenant, jusqu'à { $until }
card-open-always = ouvert jour et nuit
card-opens = fermé maintenant, ouvre { $next }
card-hours-unknown = horaires inconnus : appelez d'abord
card-hours-text = horaires, comme c'est écrit là-bas : { $text }
card-hours-today = les horaires peuvent changer aujourd’hui : c’est, ou ce peut être, un jour férié là-bas
card-hours-holiday = les horaires peuvent changer les jours fériés
card-by-phone = aide par téléphone ou en ligne
card-languages = langues parlées : { $languages }
card-languages-unknown = langues parlées inconnues
card-cost = coût : { $text }
card-cost-free = dit que c'est gratuit
card-cost-unknown = coût inconnu
card-documents = demande : { $text }
card-documents-none-asked = dit que personne n'a à montrer de papiers
card-anonymous = dit qu'il ne faut pas donner de nom
card-documents-unknown = je ne sais pas si des papiers sont demandés
card-phone = téléphone { $phone }
card-why = Pourquoi cet endroit : { $reasons }.
why-nearest = le plus proche que je connais
why-near = près de vous
why-service = propose : { $service }
why-language = on y parle { $language }
why-attribute = { $attribute }
why-open = ouvert maintenant
card-unconfirmed = Vu sur une page publique lue le { $date }, pas encore confirmé par l'endroit. Appelez avant d'y aller.
card-unconfirmed-old = Vu sur une page publique lue le { $date }, et la page elle-même est ancienne. Pas confirmé par l'endroit : appelez avant d'y aller.
card-confirmed = Confirmé par l'endroit le { $date }.
card-source = Source : { $source }

details-address = Adresse : { $address }
details-website = Site : { $url }
details-for = Pour : { $text }
details-hours = Horaires : { $text }
details-how = Comment venir : { $text }
details-gone = Je n'ai plus cet endroit. On cherche de nouveau ?
way-link = Chemin vers { $name } : { $url }
way-none = Je ne connais pas l'adresse exacte de cet endroit : { $name }. Appelez avant d'y aller : { $phone }
way-none-nophone = Je ne connais ni l'adresse exacte ni le téléphone de cet endroit : { $name }. Son site : { $url }
way-hidden = L'adresse de cet endroit reste secrète pour protéger les personnes qui y sont : { $name }. On la donne par téléphone : { $phone }
which-entry = De quel endroit parlez-vous ? Dites-moi la ville et ce qu'il vous faut, et je montre de nouveau les endroits.

# Appointments: online booking comes with a place that offers it
book-call = Je ne peux pas réserver d'ici ({ $name }). Appelez le { $phone } et dites : « { $sentence } »
book-call-sentence = Bonjour. Je voudrais un rendez-vous. Faut-il des papiers ? Y a-t-il un interprète ?
book-walk-in = { $name } : cet endroit dit qu'on peut venir sans rendez-vous.
book-website = Je ne peux pas réserver d'ici ({ $name }), et je ne connais pas de numéro de téléphone. Le site : { $url }
book-no-contact = Je ne peux pas réserver d'ici ({ $name }), et je ne connais ni téléphone ni site. Un autre endroit sera peut-être plus facile.
appointments-none = Je n'ai aucun rendez-vous à vous. Si vous en avez pris un vous-même auprès d'un lieu, lui seul peut le changer.
