# Kwa nini mahali panaonyeshwa, utafutaji ulifika wapi, maeneo yaliyofungwa

why-distance = umbali wa { $distance }
why-remote = msaada kwa simu au mtandaoni
why-confirmed = ilithibitishwa { $ago }
card-appointment = kwa miadi tu: piga simu kwanza
card-alert = Tafadhali zingatia: { $text }
card-confirmed-old = Ilithibitishwa na mahali penyewe { $date }, ambayo ni zamani: piga simu kabla ya kwenda.
care-regional = Sijui mahali pa hili karibu nawe. Haya yanahudumia mkoa wako wote:
care-remote-only = Sijui mahali pa hili karibu nawe. Haya yanasaidia kwa simu au mtandaoni:
care-remote-too = Haya yanasaidia kwa simu au mtandaoni, popote ulipo:
place-closed = { $name } pamefungwa.
place-closed-since = { $name } pamefungwa tangu { $since }.
place-closed-until = { $name } pamefungwa kwa sasa, hadi { $until }.
place-closed-note = Wanachosema: { $text }
place-closed-instead = Mahali pengine pa karibu pa huduma hiyo hiyo:
place-closed-no-other = Sijui mahali pengine karibu pa huduma hiyo hiyo. Niambie uko wapi, nitafute huko.
details-intake = Nenda hapa kwanza: { $address }
details-intake-note = Kabla ya kuja: { $text }
details-interpreting = Ukalimani: { $text }
details-age-from = Kuanzia umri wa miaka { $from }
details-age-to = Hadi umri wa miaka { $to }
details-age = Umri wa miaka { $from } hadi { $to }
