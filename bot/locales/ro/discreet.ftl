# Discreet: for a telephone that others read. What is answered shows in the list of chats, so it says nothing; the
# words are what somebody says for it, with bars between; the last stands on the bot's page.

discreet-cleared = Bună. Scrieți-mi oricând doriți.
discreet-not-all = Nu am putut șterge totul de aici. Vă rog să ștergeți această conversație din meniul ei.
discreet-by-hand = Aici doar dumneavoastră puteți șterge mesajele: deschideți meniul acestei conversații și alegeți „Ștergere” sau „Golire”. De acum nu mai trimit hărți aici.
discreet-web = Apăsați „{ web-leave }” sau de două ori Escape: pagina se închide imediat și nu păstrează nimic.
discreet-word = ascunde conversația
discreet-said = discret | fii discret | ascunde | ascunde asta | { discreet-word } | șterge conversația | el îmi citește telefonul
button-hide = Ascunde acest chat
telegram-discreet = Răspunde la întrebări. Scrieți în limba dumneavoastră.
