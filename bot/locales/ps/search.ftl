# Why a place is shown, how far a search went, closed places, what must be known before going

why-distance = واټن { $distance }
why-remote = مرسته په تلیفون یا انټرنټ
why-confirmed = تایید شوی { $ago }
card-appointment = یوازې په نوبت: لومړی زنګ ووهئ
card-alert = پام وکړئ: { $text }
card-confirmed-old = په { $date } له خپله ځایه تایید شو، چې ډېر وخت پرې تېر دی: له تګ مخکې زنګ ووهئ.
care-regional = تاسو ته نږدې د دې لپاره څه نه پېژنم. دا ستاسو د ټولې سیمې لپاره دي:
care-remote-only = تاسو ته نږدې د دې لپاره ځای نه پېژنم. دا په تلیفون یا انټرنټ مرسته کوي:
care-remote-too = دا په تلیفون یا انټرنټ مرسته کوي، هر چېرې چې یاست:
place-closed = { $name } تړلی دی.
place-closed-since = { $name } له { $since } راهیسې تړلی دی.
place-closed-until = { $name } اوس مهال تړلی دی، تر { $until }.
place-closed-note = دوی وایي: { $text }
place-closed-instead = د همدې لپاره بل نږدې ځای:
place-closed-no-other = هغه ته نږدې د همدې لپاره بل ځای نه پېژنم. راته ووایئ چېرې یاست، نو هلته ګورم.
details-intake = لومړی دلته لاړ شئ: { $address }
details-intake-note = له راتګ مخکې: { $text }
details-interpreting = ژباړه: { $text }
details-age-from = له { $from } کلنۍ
details-age-to = تر { $to } کلنۍ
details-age = له { $from } تر { $to } کلنۍ
