# Machine translation in the chat, for languages that were not taught (bot/tongues.py).

machine-on = De aici încolo traduce Google între noi și vede ce se scrie. Poate greși. Ce spun în caz de pericol nu se traduce niciodată.
machine-off = Acum nicio mașină nu traduce aici.
machine-failed = De data aceasta traducerea nu a mers. Răspund la ce am înțeles singură.
button-machine-off = Fără traducere
