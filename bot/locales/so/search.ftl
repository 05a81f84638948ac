# Sababta meel loo tusayo, inta raadintu gaartay, meelaha xiran

why-distance = { $distance } kuu jirta
why-remote = caawimo telefoon ama internet ah
why-confirmed = waxaa la xaqiijiyay { $ago }
card-appointment = ballan uun: marka hore wac
card-alert = Fadlan ogow: { $text }
card-confirmed-old = Meesha waxaa lala xaqiijiyay { $date }, taas oo hore: wac intaanad tegin.
care-regional = Arrintan meel kuu dhow uma aqaanno. Kuwani gobolkaaga oo dhan ayay u adeegaan:
care-remote-only = Arrintan meel kuu dhow uma aqaanno. Kuwani telefoon ama internet ayay ku caawiyaan:
care-remote-too = Kuwani telefoon ama internet ayay ku caawiyaan, meel kasta oo aad joogto:
place-closed = { $name } waa xiran tahay.
place-closed-since = { $name } waa xiran tahay tan iyo { $since }.
place-closed-until = { $name } hadda waa xiran tahay, ilaa { $until }.
place-closed-note = Waxay yiraahdeen: { $text }
place-closed-instead = Meesha kale ee ugu dhow ee isla adeeggaas ah:
place-closed-no-other = Meel kale oo dhow oo isla adeeggaas ah ma aqaanno. Ii sheeg halka aad joogto, halkaas ayaan ka raadinayaa.
details-intake = Halkan hore u tag: { $address }
details-intake-note = Intaanad iman: { $text }
details-interpreting = Turjumaad: { $text }
details-age-from = Laga bilaabo da'da { $from } sano
details-age-to = Ilaa da'da { $to } sano
details-age = Da'da { $from } ilaa { $to } sano
