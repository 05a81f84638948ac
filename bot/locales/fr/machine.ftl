# Machine translation in the chat, for languages that were not taught (bot/tongues.py).

machine-on = À partir d'ici, Google traduit entre nous et voit ce qui s'écrit. Il peut se tromper. Ce que je dis en cas de danger n'est jamais traduit.
machine-off = Aucune machine ne traduit ici maintenant.
machine-failed = La traduction n'a pas marché cette fois. Je réponds à ce que j'ai compris par moi-même.
button-machine-off = Sans traduction
