# The bot's own firewall: what it keeps, and deleting it. Every field: docs/privacy.md

bot-privacy =
    Nu păstrez niciodată mesajele, numele, locul unde sunteți sau ce acte aveți. Cât vorbim, ce mi-ați spus e ținut în memorie, cel mult o oră după ultimul mesaj, apoi dispare.
    Dacă cereți o programare sau un memento, păstrez asta, cu numele ales pentru ea și adresa dumneavoastră în această conversație, încuiate; se șterg când s-a terminat. Sesizările se păstrează fără dumneavoastră în ele. Un mesaj la care nu pot răspunde imediat poate aștepta, încuiat, până răspund.
    Telegram, WhatsApp și telefonul păstrează conversațiile lor. Scrieți „{ discreet-word }” și iau de acolo ce pot. Pe pagina web, „Ieși repede” închide imediat conversația.
    { bot-passes-nothing-on } Amana e ținut aici de { $operator }.
bot-passes-nothing-on = Nu dau nimic mai departe niciunei autorități.
bot-privacy-operator-unknown = organizația care v-a dat acest link
bot-privacy-nothing = Păstrat acum despre dumneavoastră, în afara acestei conversații: nimic.
bot-privacy-kept = Păstrat acum despre dumneavoastră, în afara acestei conversații: { $kinds }.
my-data-talk = Ce am în memorie din această conversație: { $known }.
my-data-talk-nothing = Nu am în memorie nimic din această conversație, în afară de limba ei.
my-data-file = Tot ce păstrez despre dumneavoastră e în acest fișier. Cine poate deschide telefonul îl poate citi: ștergeți-l după ce l-ați văzut.
my-data-unreadable = Nu pot vedea acum ce e păstrat în afara acestei conversații. Întrebați din nou puțin mai târziu.
deleted = Șters: ce mi-ați spus în această conversație, limba și tot ce păstram ca să vă recunosc. Aici nu a rămas nimic. Puteți reveni oricând ca o persoană nouă.
deleted-also = Șters și: { $kinds }.
deleted-not-all = Șters: ce mi-ați spus în această conversație. Poate mai e păstrat ceva la care nu ajung acum; scrieți din nou „șterge datele mele” puțin mai târziu.
button-my-data = Dă-mi datele mele
