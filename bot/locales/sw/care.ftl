# Maeneo na miadi

care-intro = { $service }, { $place }: ninayoyajua, ya karibu kwanza.
care-intro-more = Maeneo zaidi ya { $service }, { $place }:
care-here = hapo ulipo
# $place may be followed by its country
care-place = { $place } ({ $country })
care-widened = Ndani ya { $radius } sijui mahali pa hili. Haya yako mbali zaidi.
care-country-only = Sijui mahali pa hili karibu nawe. Haya yako kwingine, { $country }; mengine yanasaidia kwa simu.
care-other-service = Sijui mahali pa { $wanted } huko. Maeneo haya yanaweza kujua njia:
care-nothing = Sijui mahali pa { $service }, { $place } au karibu. Haimaanishi kwamba hakuna.
care-nothing-who = Hawa wanaweza kujua:
care-nothing-emergency = Katika dharura kila hospitali ni mahali sahihi: piga { $number }.
care-no-more = Sijui maeneo mengine ya hili.
care-filter-none = Hakuna panaposema hivyo, kwa hiyo ninaonyesha yanayoweza kufaa.

# One place: name in the first line, then what is known
card-name = { $name }
card-distance = { $distance }, kama { $minutes ->
    [one] dakika { $minutes }
   *[other] dakika { $minutes }
 } kwa miguu
card-distance-far = umbali wa { $distance }
card-city-only = { $city } (sijui mahali kamili)
card-address-hidden = { $city }; anwani ni siri ili kuwalinda watu walio huko
card-open = pamefunguliwa sasa, hadi { $until }
card-open-always = wazi mchana na usiku
card-opens = pamefungwa sasa, patafunguliwa { $next }
card-hours-unknown = saa za kufungua hazijulikani: piga simu kwanza
card-hours-text = saa, kama zilivyoandikwa huko: { $text }
card-hours-today = saa zinaweza kuwa tofauti leo: ni sikukuu huko, au huenda ikawa
card-hours-holiday = saa zinaweza kuwa tofauti sikukuu
card-by-phone = msaada kwa simu au mtandaoni
card-languages = wanaongea { $languages }
card-languages-unknown = lugha hazijulikani
card-cost = gharama: { $text }
card-cost-free = bure, wanasema
card-cost-unknown = gharama haijulikani
card-documents = wanaomba: { $text }
card-documents-none-asked = wanasema hakuna anayetakiwa kuonyesha karatasi
card-anonymous = wanasema jina halihitajiki
card-documents-unknown = sijui kama wanaomba karatasi
card-phone = simu { $phone }
card-why = Kwa nini hapa: { $reasons }.
why-nearest = pa karibu zaidi ninapopajua
why-near = karibu nawe
why-service = pana { $service }
why-language = wanaongea { $language }
why-attribute = { $attribute }
why-open = pamefunguliwa sasa
card-unconfirmed = Kutoka ukurasa wa umma uliosomwa { $date }, bado haujathibitishwa na mahali penyewe. Piga simu kabla ya kwenda.
card-unconfirmed-old = Kutoka ukurasa wa umma uliosomwa { $date }, na ukurasa wenyewe ni wa zamani. Haujathibitishwa na mahali penyewe: piga simu kabla ya kwenda.
card-confirmed = Ilithibitishwa na mahali penyewe { $date }.
card-source = Chanzo: { $source }

details-address = Anwani: { $address }
details-website = Tovuti: { $url }
details-for = Kwa ajili ya: { $text }
details-hours = Saa za kufungua: { $text }
details-how = Jinsi ya kuja: { $text }
details-gone = Sina tena mahali hapo. Tutafute tena?
way-link = Njia ya kwenda { $name }: { $url }
way-none = Sijui anwani kamili ya { $name }. Piga simu kabla ya kwenda: { $phone }
way-none-nophone = Sijui anwani kamili ya { $name }, wala nambari ya simu. Tovuti yao: { $url }
way-hidden = Anwani ya { $name } ni siri ili kuwalinda watu walio huko. Wanaitaja kwa simu: { $phone }
which-entry = Unamaanisha mahali gani? Niambie mji na unachohitaji, nikuonyeshe maeneo tena.

book-call = Siwezi kuweka miadi ya { $name } kutoka hapa. Piga { $phone } useme: "{ $sentence }"
book-call-sentence = Habari. Ninahitaji miadi. Je, ninahitaji karatasi? Kuna mkalimani?
book-walk-in = { $name } wanasema unaweza kuja bila miadi.
book-website = Siwezi kuweka miadi ya { $name } kutoka hapa, na sijui nambari ya simu. Tovuti yao: { $url }
book-no-contact = Siwezi kuweka miadi ya { $name } kutoka hapa, na sijui nambari ya simu wala tovuti. Mahali pengine panaweza kuwa rahisi zaidi.
appointments-none = Sina miadi yako yoyote. Kama uliipanga mwenyewe na mahali, ni wao tu wanaoweza kuibadilisha.
