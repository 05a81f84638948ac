# Places and appointments

care-intro = { $service }, { $place }: ce știu, cele mai apropiate întâi.
care-intro-more = Alte locuri pentru { $service }, { $place }:
care-here = unde sunteți
# $place may be followed by its country
care-place = { $place } ({ $country })
care-widened = La mai puțin de { $radius } nu știu nimic pentru asta. Acestea sunt mai departe.
care-country-only = Nu știu nimic pentru asta lângă dumneavoastră. Acestea sunt în altă parte în { $country }; unele ajută prin telefon.
care-other-service = Nu știu acolo niciun loc pentru { $wanted }. Locurile acestea poate știu drumul:
care-nothing = Nu știu niciun loc pentru { $service } în { $place } sau aproape. Asta nu înseamnă că nu există.
care-nothing-who = Aceștia poate știu unul:
care-nothing-emergency = La urgență, orice spital e bun: sunați la { $number }.
care-no-more = Nu mai știu alte locuri pentru asta.
care-filter-none = Niciunul nu spune asta despre sine, așa că le arăt pe cele care ar putea fi potrivite.

# One place: name in the first line, then what is known
card-name = { $name }
card-distance = { $distance }, cam { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
 } pe jos
card-distance-far = la { $distance }
card-city-only = { $city } (nu știu locul exact)
card-address-hidden = { $city }; adresa e ținută secretă ca să fie protejați oamenii de acolo
card-open = deschis acum, până la { $until }
card-open-always = deschis zi și noapte
card-opens = închis acum, se deschide { $next }
card-hours-unknown = program necunoscut: sunați întâi
card-hours-text = program, cum e scris acolo: { $text }
card-hours-today = azi programul poate fi altul: acolo e, sau poate fi, sărbătoare legală
card-hours-holiday = în sărbători programul poate fi altul
card-by-phone = ajutor prin telefon sau online
card-languages = vorbește { $languages }
card-languages-unknown = limbi necunoscute
card-cost = cost: { $text }
card-cost-free = gratuit, spune locul
card-cost-unknown = cost necunoscut
card-documents = cere: { $text }
card-documents-none-asked = spune că nimeni nu trebuie să arate acte
card-anonymous = spune că nu trebuie nume
card-documents-unknown = nu știu dacă cere acte
card-phone = telefon { $phone }
card-why = De ce acesta: { $reasons }.
why-nearest = cel mai apropiat pe care îl știu
why-near = aproape de dumneavoastră
why-service = oferă { $service }
why-language = vorbește { $language }
why-attribute = { $attribute }
why-open = deschis acum
card-unconfirmed = De pe o pagină publică citită la { $date }, încă neconfirmat cu locul. Sunați înainte să mergeți.
card-unconfirmed-old = De pe o pagină publică citită la { $date }, iar pagina e veche. Neconfirmat cu locul: sunați înainte să mergeți.
card-confirmed = Confirmat cu locul la { $date }.
card-source = Sursa: { $source }

details-address = Adresa: { $address }
details-website = Web: { $url }
details-for = Pentru: { $text }
details-hours = Program: { $text }
details-how = Cum se vine: { $text }
details-gone = Nu mai am locul acela. Căutăm din nou?
way-link = Drumul spre { $name }: { $url }
way-none = Nu știu adresa exactă pentru { $name }. Sunați înainte să mergeți: { $phone }
way-none-nophone = Nu știu adresa exactă pentru { $name } și niciun telefon. Pagina web: { $url }
way-hidden = Adresa pentru { $name } e ținută secretă ca să fie protejați oamenii de acolo. O spun la telefon: { $phone }
which-entry = La ce loc vă gândiți? Spuneți-mi orașul și ce vă trebuie, și arăt din nou locurile.

# Appointments: online booking comes with a place that offers it
book-call = Nu pot face de aici o programare la { $name }. Sunați la { $phone } și spuneți: „{ $sentence }”
book-call-sentence = Bună ziua. Am nevoie de o programare. Îmi trebuie acte? Există interpret?
book-walk-in = { $name } spune că se poate veni fără programare.
book-website = Nu pot face de aici o programare la { $name } și nu știu niciun telefon. Pagina web: { $url }
book-no-contact = Nu pot face de aici o programare la { $name } și nu știu nici telefon, nici pagină web. Alt loc poate fi mai ușor.
appointments-none = Nu am nicio programare a dumneavoastră. Dacă ați stabilit una direct cu un loc, doar locul o poate schimba.
