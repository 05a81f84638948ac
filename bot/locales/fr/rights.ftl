# Rights, coverage and the firewall. Every claim comes from a record of directory/packs.

rights-intro = { $service } ({ $country }), { $status } :
rights-intro-everybody = { $service } ({ $country }). Vous n'avez pas dit quels papiers vous avez, alors voici d'abord ce qui vaut pour tout le monde :
rights-full = Vous y avez droit, d'après ma fiche.
rights-partial = Vous avez droit à une partie.
rights-emergency-only = Vous y avez droit seulement en cas d'urgence.
rights-none = Ma fiche dit qu'il n'y a pas de droit payé par l'État pour cela.
rights-unclear = Je ne peux pas vous le dire : ce que j'ai lu n'est pas clair. Demandez à l'une des personnes ci-dessous.
rights-conditions = Condition : { $text }
rights-cost = Coût : { $text }
rights-cost-unknown = La fiche ne dit pas ce que cela coûte. Demandez avant le soin, sauf en cas d'urgence.
rights-documents = Papiers : { $text }
rights-documents-unknown = La fiche ne dit pas quels papiers sont demandés.
rights-documents-nothing = Si vous n'avez pas de papiers, dites-le et demandez ce qui peut suffire. En cas d'urgence, allez-y tout de suite, avec ou sans papiers.
rights-enrol-unknown = La fiche ne dit pas comment s'inscrire.
rights-law = Loi : { $law }
rights-source = Source : { $source }, { $date }
rights-source-undated = Source : { $source } ; la page n'a pas de date, lue le { $date }
rights-unverified = Je n'ai pas pu confirmer ceci ; personne n'en a vu la source. Demandez avant de compter dessus :
rights-uncertain = Ce n'est pas certain, cela a pu changer ou vient d'une seule source faible. Demandez avant de compter dessus :
rights-also-unconfirmed = Dit aussi, mais pas confirmé : { $text }
rights-missing = Je n'ai pas de réponse vérifiée pour : { $country }, { $status }, { $service }.
rights-missing-country = Je n'ai pas encore d'informations vérifiées sur la loi de ce pays : { $country }.
rights-missing-who = Les personnes les plus proches qui sauraient :
rights-by-status = Avec des papiers, cela peut être plus ou moins. Voici le minimum que disent mes fiches pour chacun :
rights-by-status-row = • { $status } : { $level }
rights-emergency-row = En cas d'urgence : { $level }
level-full = oui, en entier
level-partial = en partie
level-emergency-only = seulement en cas d'urgence
level-none = pas de droit payé par l'État
level-unclear = pas clair
refused =
    On a peut-être eu tort de vous renvoyer. Demandez calmement la raison et le nom de la personne, et notez les deux.
    Voici ce que dit ma fiche et que vous pouvez montrer.
refused-next = Ces personnes peuvent parler pour vous, ou connaissent un autre endroit :
interpreter-ask = Dites à l'accueil : « Je parle { $language }. Appelez un interprète, s'il vous plaît. » Vous pouvez leur montrer cette phrase :
interpreter-unknown = Je n'ai pas de règle vérifiée sur qui paie l'interprète là-bas. Beaucoup de lieux de soins ont des interprètes par téléphone ; demandez avant la visite. Un enfant ne devrait pas avoir à traduire.
interpreter-places = Ces endroits disent parler votre langue ou avoir des interprètes :

# The firewall: four parts, always
firewall-law-title = La loi ({ $country }).
firewall-law-title-region = La loi ({ $region }, { $country }).
firewall-strong = La loi interdit ou empêche de signaler aux services d'immigration les personnes qui viennent se soigner.
firewall-partial = La loi empêche le signalement pour certaines façons de se soigner, et pas pour d'autres.
firewall-none = Je n'ai trouvé aucune loi qui sépare les soins du contrôle de l'immigration, ou bien il y a une obligation de signaler.
firewall-unclear = Je n'ai pas pu savoir si la loi sépare les soins du contrôle de l'immigration.
firewall-regions-differ = Cela change selon la région ; voici la région que j'ai pu lire : { $region }.
firewall-bound = Qui doit garder le secret : { $text }
firewall-duty = Qui doit signaler : { $text }
firewall-exceptions = Exceptions : { $text }
firewall-in-short = En bref : { $text }
firewall-missing = Je n'ai pas d'informations vérifiées sur la loi de ce pays : { $country }. Je ne sais pas si les lieux de soins y signalent les gens.
firewall-place-title = Cet endroit : { $name }.
firewall-place-promise = Ce qu'il dit de lui-même : { $text }
firewall-place-not-chosen = L'endroit. Dites-moi lequel, et je dis ce qu'il a promis.
firewall-chat-title = Ce chat.
firewall-chat = Je ne garde ni messages, ni nom, ni lieu, ni papiers.
firewall-unknown-title = Ce que je ne sais pas.
firewall-unknown = Si les gens à l'entrée demandent des papiers, et ce qu'une seule personne là-bas pourrait faire.
firewall-unknown-who = Ces personnes peuvent vous en dire plus :
firewall-unknown-ask-place = Vous pouvez appeler l'endroit sans dire votre nom et demander : { $phone }
firewall-breach = Je regrette ce qui s'est passé. Ce n'est pas votre faute. Ne signez rien que vous ne comprenez pas, et parlez vite à un conseil juridique.

# People to talk to
contact = { $name } : { $phone }
contact-place = { $name }, { $city }
