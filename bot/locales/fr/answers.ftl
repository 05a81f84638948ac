# Answers put together of records: what a record says in fixed terms is worded here, in every language.

rights-intro-child = un enfant, { $status }
rights-volatile = Cette règle est ancienne ou en train de changer ({ $text }). Demandez avant de compter dessus :
rights-overdue = J'aurais dû relire ceci avant le { $date } et ne l'ai pas fait. Demandez avant de compter dessus :
rights-differ = Mes fiches ne disent pas la même chose ici ; voici le minimum qu'elles disent.
rights-depends = Cela dépend :
rights-if = Si { $when } : { $level }.
rights-if-line = Si { $when } : { $text }
rights-route = Un autre chemin ({ $level }) : { $text }
rights-also = Aussi : { $text }
rights-cost-nothing = Coût : rien, dit la fiche.
rights-steps = Comment l'obtenir :
rights-step = { $number }. { $text }
rights-step-link = { $step } { $link }
rights-step-phone = { $step } { $phone }
rights-everybody-level = Quels que soient vos papiers, au moins : { $level }
rights-regions = Cela change selon la région ({ $country }). J'ai lu : { $regions }. Dites-moi la ville.
rights-regions-too = Ces régions ont leurs propres règles : { $regions }. Dites-moi la ville si vous y êtes.
rights-ask-who = Cela peut être différent pour un enfant ou pendant une grossesse. Est-ce le cas ?
rights-machine-translated = Une partie est traduite de l'anglais, et aucune personne de langue maternelle ne l'a encore vérifiée.
rights-warning = D'abord, avant d'aller dans un bureau : { $text }

# Warnings: always before the advice
warning-with-text = { $warning } { $text }
warning-unconfirmed = Pas confirmé, mais à savoir avant d'y aller :
warning-reporting_office = ⚠ Ce chemin passe par un bureau qui doit signaler. Prenez conseil avant d'y aller.
warning-immigration_office = ⚠ Ce chemin passe par l'autorité d'immigration. Prenez conseil avant d'y aller.
warning-data_shared = ⚠ Vos données peuvent être transmises, ou lues par des autorités.
warning-debt_reported = ⚠ Une facture impayée peut être transmise à l'autorité d'immigration.
warning-later_bill = ⚠ Une facture peut venir plus tard.
warning-prepayment = ⚠ On peut vous demander de payer avant le soin.
warning-charged = ⚠ On vous demandera de payer.
warning-own_share = ⚠ Une part peut rester à votre charge.
warning-not_covered = ⚠ Tout n'est pas pris en charge.
warning-time_limit = ⚠ Il y a un délai.
warning-refused_in_practice = ⚠ En pratique, des personnes sont parfois renvoyées ou ne trouvent pas d'accès.
warning-advice_first = ⚠ Prenez d'abord un conseil juridique.

# Conditions: they go on after "If"
when-stay_under = vous y êtes depuis moins de { $months } mois
when-stay_from = vous y êtes depuis { $months } mois ou plus
when-new_to_scheme = vous avez cette couverture depuis moins de { $months } mois
when-arrived_before = vous êtes là depuis avant le { $day }
when-arrived_from = vous êtes là depuis le { $day } ou après
when-enrolled_before = votre inscription date d'avant le { $day } et vous la renouvelez
when-insured = vous avez une assurance là-bas
when-uninsured = vous n'avez pas encore de couverture là-bas
when-refused_claim = votre demande d'asile a été refusée
when-after_violence = cela vient de la torture ou de violences
when-low_income = vos revenus sont faibles
when-named_group = vous faites partie d'un des groupes nommés là
when-unaccompanied = c'est un enfant sans parents là-bas
when-insured_parent = les parents ont une assurance là-bas

# Turned away
refused-show = Montrez ceci à l'accueil :
refused-sentence = Je voudrais : { $service }. Merci de me dire par écrit pourquoi vous refusez, et votre nom. Merci d'appeler un interprète et de ne pas transmettre mes données.
refused-complain = Vous pouvez vous plaindre : demandez le service des plaintes de l'endroit et gardez vos notes. Si cela s'aggrave, allez ailleurs ou aux urgences.
interpreter-please = Je parle { $language }. Appelez un interprète, s'il vous plaît.

# The card
counter-card = Montrez ceci à l'accueil. Votre nom n'y est pas, et je n'en garde pas de copie.
card-none = Je n'ai pas d'informations vérifiées sur ce pays pour faire une carte.
button-card = Carte à montrer
button-card-print = Carte à imprimer
button-child = Pour un enfant
button-adult = Pour un adulte
button-pregnant = Une grossesse
button-breach = Papiers demandés

# This place: what the words mean stands in docs/firewall.md
firewall-place-none = Je n'ai trouvé aucune promesse de sa part sur la transmission de données (page lue le { $date }).
firewall-place-own-words = Aucune personne de notre équipe n'a encore vérifié cette promesse. Elle est sur sa page, lue le { $date }.
firewall-place-confirmed = Deux personnes de notre équipe ont vu une preuve de cette promesse, la dernière fois le { $date }.
firewall-place-questioned = Quelqu'un a signalé qu'on y a demandé des papiers ou transmis des données. C'est en cours d'examen, alors je ne dis rien de sa promesse maintenant. Je ne sais pas si c'est vrai.
firewall-place-broken = Un signalement (papiers demandés ou données transmises) a été examiné et s'est confirmé. Demandez à d'autres avant d'y aller.
firewall-place-no-report = Je n'ai aucun signalement ouvert contre cet endroit.
firewall-breach-which = Quel endroit était-ce ? Touchez-le, ou demandez-moi de montrer de nouveau les endroits et touchez là.
firewall-breach-taken = C'est noté pour { $name }, sans dire qui le signale : rien de vos mots et pas de nom. À partir de maintenant je ne parle plus de sa promesse, jusqu'à ce qu'une personne de notre équipe l'ait examiné.
firewall-breach-too-many = Vous avez signalé plusieurs endroits aujourd'hui, je n'en prends plus avant demain.
firewall-breach-not-kept = Je n'ai pas pu noter le signalement maintenant. Écrivez-le de nouveau un peu plus tard.
firewall-breach-who = Ces personnes peuvent vous aider maintenant :
