# Pourquoi un lieu est montré, jusqu'où la recherche est allée, lieux fermés, ce qu'il faut savoir avant d'y aller

why-distance = à { $distance }
why-remote = aide par téléphone ou en ligne
why-confirmed = confirmé { $ago }
card-appointment = seulement sur rendez-vous : appelez d'abord
card-alert = À savoir : { $text }
card-confirmed-old = Confirmé avec le lieu le { $date }, il y a longtemps : appelez avant d'y aller.
care-regional = Je ne connais rien pour cela près de vous. Ces services couvrent toute votre région :
care-remote-only = Je ne connais pas de lieu pour cela près de vous. Ceux-ci aident par téléphone ou en ligne :
care-remote-too = Ceux-ci aident par téléphone ou en ligne, où que vous soyez :
place-closed = { $name } est fermé.
place-closed-since = { $name } est fermé depuis le { $since }.
place-closed-until = { $name } est fermé pour le moment, jusqu'au { $until }.
place-closed-note = Ce qu'ils disent : { $text }
place-closed-instead = L'autre lieu le plus proche pour la même chose :
place-closed-no-other = Je ne connais pas d'autre lieu pour la même chose à proximité. Dites-moi où vous êtes, et je cherche là.
details-intake = Allez d'abord ici : { $address }
details-intake-note = Avant de venir : { $text }
details-interpreting = Interprétariat : { $text }
details-age-from = À partir de { $from } ans
details-age-to = Jusqu'à { $to } ans
details-age = De { $from } à { $to } ans
