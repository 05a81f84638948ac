# Guided commands, files, and what is done seldom

admin-flow-left = Oprit. Nu s-a schimbat nimic.
admin-refused = { $field }: { $expected }. Nu s-a schimbat nimic.
admin-doubt = Priviți, vă rog: { $field }: { $expected }
admin-field-unknown = „{ $field }” nu e un câmp care se poate schimba așa. Nu s-a schimbat nimic.
admin-edit-which = { $entry }
    Ce vreți să schimbați? Apăsați sau scrieți tot odată, ca: modifică 42 phone=+4940123456 city=Hamburg
admin-edit-value = { $field } este acum: { $value }. Ce să fie? ({ $nothing } pentru nimic)
admin-add-name = Cum se numește locul?
admin-add-services = Ce oferă? De exemplu: primary_care; dental
admin-add-country = În ce țară? De exemplu: DE
admin-add-city = În ce oraș?
admin-add-address-1 = Strada și numărul? ({ $nothing } dacă nu se știe)
admin-add-phones = Telefon? ({ $nothing } dacă nu se știe)
admin-add-opening-hours = Program, ca Tu 10:00-12:00? ({ $nothing } dacă nu se știe)
admin-add-languages = Limbile vorbite acolo, ca French; Arabic? ({ $nothing } dacă nu se știe)
admin-add-known = E deja în listă: #{ $number }. Nu s-a schimbat nimic.
admin-add-alike = E același cu #{ $number } { $name }? Atunci aruncați ciorna și modificați fișa aceea.
admin-import-how = Trimiteți { $command } și, de pe rândul următor, un tabel CSV: primul rând numește coloanele, ca name, services, city, country, phone. Fișierele mai mari le ia cine ține serverul.
admin-import-refused = { $count ->
    [one] Un rând nu poate fi luat; nu s-a schimbat nimic:
    [few] { $count } rânduri nu pot fi luate; nu s-a schimbat nimic:
   *[other] { $count } de rânduri nu pot fi luate; nu s-a schimbat nimic:
 }
admin-import-bad = Rândul { $row }, { $field }: { $expected }
admin-import-partial = Corectați-le și trimiteți din nou, sau luați celelalte rânduri cu: { $command }
admin-import-large = { $count } rânduri sunt peste { $most }: prea multe ca să fie privite unul câte unul. Un asemenea fișier îl ia cine ține serverul.
admin-import-read = Citit: { $new } noi, { $changed } schimbate, { $unchanged } neschimbate.
admin-import-foreign = Lăsate deoparte, fiindcă le țin alții: { $names }
admin-import-unlisted = Lăsate deoparte, fiindcă au cerut să nu fie în listă: { $count }
admin-import-suspicious = Priviți rândul { $row }, { $name }: { $text }
admin-import-drafts = Acum sunt ciorne. Una câte una: { $queue }. Toate odată: { $command }
admin-exported = { $count ->
    [one] O fișă.
    [few] { $count } fișe.
   *[other] { $count } de fișe.
 } Adresele secrete sunt lăsate afară: { $secret }.
admin-unlisted = Scos din listă și niciun import nu îl aduce înapoi.
admin-merged = Oamenii sunt duși acum la { $entry }. Ce știa cealaltă rămâne în istoricul ei.
admin-promise-withdrawn = { $name }: promisiunea e retrasă și nu se mai arată.
admin-promise-service-id = serviciu
admin-promise-statement = promisiune
admin-promise-language = limbă
admin-promise-evidence-kind = felul dovezii
admin-promise-evidence = dovadă
admin-promise-signed-by = răspunde
admin-promise-signed-on = semnat la
admin-promise-valid = valabil
admin-action-withdraw = retras
admin-translate-nothing = Nu e nimic de tradus: niciun text, sau le-a tradus un om.
admin-translate-failed = Nicio traducere: { $reason } Puteți scrie dumneavoastră una. Nu s-a schimbat nimic.
admin-translated = Făcut de o mașină în { $language }. Citiți fiecare rând înainte de publicare; rămâne marcat ca al mașinii.
admin-stats-entries = Fișe afișate: { $shown } (confirmate: { $confirmed }), neafișate: { $hidden }
admin-stats-queue = Ciorne: { $drafts }. Sesizări: { $reports }, cea mai veche { $days } z. Promisiuni încălcate de hotărât: { $breaches }
admin-stats-people = Oameni cu un rol: { $count }
admin-about-edit = modifică o fișă, pas cu pas sau pe un rând
admin-usage-edit = modifică 42 phone=+4940123456 city=Hamburg
admin-about-add = o fișă nouă, pas cu pas sau pe un rând
admin-usage-add = adaugă name=Open clinic services=primary_care city=Hamburg country=DE
admin-about-import = un tabel de fișe, ca ciorne
admin-usage-import = importă
admin-about-export = fișele dumneavoastră ca fișier: csv, xlsx, hsds, geojson, fhir
admin-usage-export = exportă csv
admin-about-merge = din două fișe una; prima rămâne
admin-usage-merge = unește 42 43
admin-about-unlist = nu vrea să fie în listă
admin-usage-unlist = scoate 42 cerut la telefon pe 3 mai
admin-about-promise = o promisiune despre acte, cu dovada ei
admin-usage-promise = promisiune 42 says="Nu cerem nimănui acte." link=https://example.org/promise signed="conducerea clinicii" on=2026-11-01
admin-about-translate = traduceri automate, ca ciornă
admin-usage-translate = tradu 42 fr
admin-about-stats = cât există și cât așteaptă
admin-usage-stats = cifre
button-flow-stop = Oprește
button-flow-skip = Nu se știe
button-field = { $field }
button-do-edit = Modifică
button-do-add = Adaugă
button-do-import = Importă
button-do-export = Exportă
button-do-merge = Unește
button-do-unlist = Scoate
button-do-promise = Promisiune
button-do-translate = Tradu
button-do-stats = Cifre
