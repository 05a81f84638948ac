# Talking with Amana. Rules of voice: docs/developers/add-a-language.md

greet = Bună ziua, sunt Amana. Vă ajut să găsiți îngrijire aproape, să aflați la ce aveți dreptul și dacă mersul acolo e separat de controlul imigrării. Ce vă trebuie?
# Two lines, shown once below the first answer.
first-contact =
    Amana e un serviciu gratuit pentru oameni departe de casă, ținut de { $operator }.
    Nu păstrez mesaje, nume sau locuri. Puteți scrie oricând „șterge datele mele”.
help =
    Vă pot ajuta cu patru lucruri. Scrieți cu vorbele dumneavoastră sau apăsați:
    • să găsiți medic, moașă, psiholog sau altă îngrijire aproape
    • să aflați la ce aveți dreptul și cine plătește
    • să aflați dacă o clinică sau statul raportează oameni
    • să aflați ce acte trebuie luate
help-examples = De exemplu: „{ $example1 }” sau „{ $example2 }”
help-example-care = caut doctor in Hamburg, nu avem acte
help-example-firewall = spitalul anunță poliția?
help-demo = Locurile pe care le știu vin din pagini publice. Pe cele mai multe nu le-a confirmat încă nimeni; spun asta de fiecare dată.
help-translation-machine = Cuvintele mele în română au fost scrise fără verificarea unui vorbitor nativ. Dacă ceva sună greșit, poate chiar e.
thank = Cu plăcere. Sunt aici dacă mai trebuie ceva.
goodbye = Aveți grijă de dumneavoastră. Scrieți oricând mai e nevoie.
affirm-nothing = Bine. Ce vă trebuie acum?
deny-nothing = Bine, nu asta. Ce vă trebuie în loc?
stopped = M-am oprit și am uitat ce căutam. Ce vă trebuie acum?
talk-to-human = Sunt un program; nu vă pot da legătura cu un om în această conversație. Oamenii aceștia pot vorbi cu dumneavoastră:
talk-to-human-none = Sunt un program și nu știu acolo niciun număr verificat al celor care sfătuiesc migranți. Poate vă ajută un loc din apropiere: spuneți-mi orașul.
out-of-scope = Cu asta nu pot ajuta. Pot să vă ajut să găsiți îngrijire, să aflați ce drepturi aveți și dacă o clinică raportează oameni.
no-medical-advice = Nu vă pot spune doze sau tratamente. Un farmacist sau un medic poate. Dacă cineva e foarte somnoros, respiră repede sau nu poate fi trezit, sunați la { $number }.
fallback = Nu sunt sigură că am înțeles. V-ați gândit la ceva de aici?
fallback-menu = Nu sunt sigură că am înțeles. Puteți scrie cu alte cuvinte sau apăsați:
empty = Nu am primit nimic ce pot citi. Scrieți-mi cu vorbele dumneavoastră sau apăsați:
too-long = Mesajul a fost lung și am putut citi doar începutul. Spuneți-mi în una sau două propoziții ce vă trebuie.
only-emoji = Văd că vreți să-mi spuneți ceva. Puteți scrie în câteva cuvinte ce vă trebuie?
trouble = La mine nu merge ceva; nu e vina dumneavoastră. Acestea merg în continuare. La urgență sunați la { $number }.
trouble-understanding = Acum înțeleg doar cuvinte simple, fiindcă o parte din mine nu merge. Apăsați sau scrieți un serviciu și un oraș.
language-changed = De acum scriu în română. Ce mi-ați spus înainte rămâne valabil.
language-choose = Ce limbă doriți?
language-unknown = Nu vorbesc încă limba aceea. Pot scrie în una dintre acestea:

# Asking for something missing
ask-service = De ce fel de îngrijire aveți nevoie?
ask-place = În ce oraș sunteți? Puteți trimite și locația; o folosesc pentru răspunsul acesta și nu o păstrez nicăieri.
ask-city-in-country = În ce oraș din { $country } sunteți? Puteți trimite și locația; o folosesc pentru răspunsul acesta și nu o păstrez nicăieri.
ask-country = În ce țară sunteți? Ajunge un oraș.
ask-which-place = Sunt mai multe locuri cu numele acesta. Care?
ask-is-it-place = Nu cunosc numele acesta. E vorba de locul acesta? Dacă nu, scrieți din nou orașul sau trimiteți locația.
ask-which-place-option = { $place }, { $country }
place-unknown = Nu cunosc un loc cu numele acesta. Scrieți cel mai apropiat oraș mai mare sau trimiteți locația.
ask-status = La ce aveți dreptul depinde de actele de aici. Îmi puteți spune sau nu. Uit când terminăm de vorbit. { bot-passes-nothing-on }


# Buttons: at most 20 characters each
button-more = Alte locuri
button-details = Detalii
button-way = Drumul până acolo
button-book = Programare / telefon
button-safe = E în siguranță?
button-cost = Cât costă?
button-bring = Ce să iau cu mine
button-enrol = Cum mă asigur
button-find-care = Caut îngrijire
button-rights = Drepturile mele
button-firewall = Mă raportează?
button-papers = Ce acte trebuie?
button-language = Limba
button-emergency = Urgență
button-nearest-emergency = Camera de urgențe
button-safe-place = Ajutor lângă mine
button-call = Sună la { $number }
button-location = Trimit locația
button-privacy = Cine citește asta?
button-delete = Șterge datele mele
button-interpreter = Interpret
button-refused = Nu m-au primit
