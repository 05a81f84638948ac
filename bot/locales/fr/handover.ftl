# Care that crosses a border, and a summary to take along.
button-moving = Je pars ailleurs
move-where = Où allez-vous ? Écrivez la ville ou le pays.
move-unknown = Je n'ai pas encore de faits vérifiés sur les soins et les droits : { $country }. Demandez à une organisation sur place avant de partir.
move-summary = Les médecins là-bas ne savent rien de vous. Voulez-vous un résumé qui est à vous, dans leur langue et la vôtre ? Vous choisissez ce qu'il contient. Je n'en garde rien.
button-summary = Faire un résumé
summary-ask = { $what } : écrivez-en un par ligne, ou touchez.
summary-tap = { $what } : touchez une réponse.
button-none-known = Aucun
button-leave-out = Ne pas dire
button-go-on = Continuer
button-make = Le faire
button-again = Recommencer
summary-check = Voici ce qu'il contiendra. Est-ce juste ?
    { $text }
summary-made = Votre résumé, à montrer ou à imprimer. Ne le montrez qu'à qui vous voulez. Ce que vous avez écrit est effacé ici.
summary-data = Le même pour les ordinateurs des centres de soins (International Patient Summary).
summary-waits = Votre résumé attend, en mémoire seulement.
summary-left = Aucun résumé n'est fait, et ce que vous avez écrit pour lui est effacé.
