# Ce que les gens signalent
report-problem-ask = Merci de me le dire. Qu'est-ce qui ne va pas avec { $name } ?
report-problem-thanks = Merci. J'ai transmis à { $organization } : { $problem }. Je ne peux pas dire quand ce sera vérifié. J'ai noté seulement le lieu et cela, pas qui me l'a dit. D'ici là, ne comptez pas sur cette fiche. Un autre endroit :
report-problem-thanks-nobody = Merci. J'ai noté pour ceux qui s'occupent de la liste : { $problem }. Personne ne tient encore cette fiche, cela peut donc durer. J'ai noté seulement le lieu et cela, pas qui me l'a dit. Un autre endroit :
report-problem-not-kept = Merci. Je ne peux pas le transmettre maintenant, car une partie de moi ne marche pas. Ne comptez pas sur cette fiche. Un autre endroit :
report-problem-which = Merci de me le dire. Je ne sais pas de quel lieu vous parlez. De quel soin avez-vous besoin ? Je vous montre des lieux, et vous pourrez me le redire.
button-problem-closed = C'est fermé
button-problem-moved = Ça a déménagé
button-problem-number = Mauvais numéro
button-problem-rude = Mal reçu
button-problem-papers = Papiers demandés
