# Why a place is shown, how far a search went, closed places, what must be known before going

why-distance = la { $distance }
why-remote = ajutor prin telefon sau online
why-confirmed = confirmat { $ago }
card-appointment = doar cu programare: sunați întâi
card-alert = Atenție: { $text }
card-confirmed-old = Confirmat cu locul la { $date }, adică demult: sunați înainte să mergeți.
care-regional = Nu știu nimic pentru asta lângă dumneavoastră. Acestea deservesc toată regiunea:
care-remote-only = Nu știu niciun loc pentru asta lângă dumneavoastră. Acestea ajută prin telefon sau online:
care-remote-too = Acestea ajută prin telefon sau online, oriunde sunteți:
place-closed = { $name } e închis.
place-closed-since = { $name } e închis din { $since }.
place-closed-until = { $name } e închis deocamdată, până la { $until }.
place-closed-note = Ce spun ei: { $text }
place-closed-instead = Cel mai apropiat alt loc pentru același lucru:
place-closed-no-other = Nu știu alt loc pentru asta în apropiere. Spuneți-mi unde sunteți și caut acolo.
details-intake = Mergeți întâi aici: { $address }
details-intake-note = Înainte să veniți: { $text }
details-interpreting = Interpretariat: { $text }
details-age-from = De la { $from } ani
details-age-to = Până la { $to } ani
details-age = De la { $from } la { $to } ani
