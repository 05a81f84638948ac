# Maandishi ya maeneo yaliyotafsiriwa na mtu au mashine
translated-by-machine = (tafsiri ya mashine) { $text }
card-name-translated = { $name } – { $meaning }
details-about = Kuhusu: { $text }
