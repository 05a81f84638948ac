# Amri za kuongozwa, faili, na yanayofanywa mara chache

admin-flow-left = Imesimamishwa. Hakuna kilichobadilishwa.
admin-refused = { $field }: { $expected }. Hakuna kilichobadilishwa.
admin-doubt = Tafadhali angalia: { $field }: { $expected }
admin-field-unknown = "{ $field }" si sehemu unayoweza kubadilisha hivyo. Hakuna kilichobadilishwa.
admin-edit-which = { $entry }
    Unataka kubadilisha nini? Gusa, au andika yote mara moja, kama: edit 42 phone=+4940123456 city=Hamburg
admin-edit-value = { $field } sasa ni: { $value }. Iwe nini? ({ $nothing } kwa hakuna)
admin-add-name = Mahali panaitwaje?
admin-add-services = Wanatoa huduma gani? Kwa mfano: primary_care; dental
admin-add-country = Nchi gani? Kwa mfano: DE
admin-add-city = Mji gani?
admin-add-address-1 = Mtaa na nambari? ({ $nothing } kama haijulikani)
admin-add-phones = Simu? ({ $nothing } kama haijulikani)
admin-add-opening-hours = Saa za kufungua, kama Tu 10:00-12:00? ({ $nothing } kama haijulikani)
admin-add-languages = Lugha zinazozungumzwa huko, kama Kifaransa; Kiarabu? ({ $nothing } kama haijulikani)
admin-add-known = Tayari iko kwenye orodha: #{ $number }. Hakuna kilichobadilishwa.
admin-add-alike = Je, ni sawa na #{ $number } { $name }? Basi tupa rasimu hii na ubadilishe ile.
admin-import-how = Tuma { $command } na, kuanzia mstari unaofuata, jedwali la CSV: mstari wa kwanza unataja safu, kama name, services, city, country, phone. Faili kubwa: anayeendesha seva anaziingiza.
admin-import-refused = { $count ->
    [one] Safu moja haiwezi kuingizwa; hakuna kilichobadilishwa:
   *[other] Safu { $count } haziwezi kuingizwa; hakuna kilichobadilishwa:
 }
admin-import-bad = Safu { $row }, { $field }: { $expected }
admin-import-partial = Zirekebishe na utume tena, au ingiza safu nyingine kwa: { $command }
admin-import-large = Safu { $count } ni zaidi ya { $most }: nyingi mno kuangalia moja moja. Anayeendesha seva anaingiza faili kama hiyo.
admin-import-read = Imesomwa: mpya { $new }, zilizobadilika { $changed }, zisizobadilika { $unchanged }.
admin-import-foreign = Zimeachwa, kwa sababu wengine wanazitunza: { $names }
admin-import-unlisted = Zimeachwa, kwa sababu waliomba wasiorodheshwe: { $count }
admin-import-suspicious = Angalia safu { $row }, { $name }: { $text }
admin-import-drafts = Sasa ni rasimu. Moja moja: { $queue }. Zote mara moja: { $command }
admin-exported = { $count ->
    [one] Rekodi moja.
   *[other] Rekodi { $count }.
 } Anwani za siri zimeachwa: { $secret }.
admin-unlisted = Imetolewa kwenye orodha, na hakuna uingizaji utakaoirudisha.
admin-merged = Watu sasa wanapelekwa { $entry }. Iliyojulikana na nyingine inabaki kwenye historia yake.
admin-promise-withdrawn = { $name }: ahadi imeondolewa na haionyeshwi tena.
admin-promise-service-id = huduma
admin-promise-statement = ahadi
admin-promise-language = lugha
admin-promise-evidence-kind = aina ya ushahidi
admin-promise-evidence = ushahidi
admin-promise-signed-by = anayewajibika
admin-promise-signed-on = ilisainiwa
admin-promise-valid = inadumu
admin-action-withdraw = imeondolewa
admin-translate-nothing = Hakuna cha kutafsiri: hakuna maandishi, au mtu ameshayatafsiri.
admin-translate-failed = Hakuna tafsiri: { $reason } Unaweza kuandika mwenyewe. Hakuna kilichobadilishwa.
admin-translated = Imetafsiriwa na mashine kwa { $language }. Soma kila mstari kabla ya kuchapisha; inabaki na alama ya mashine.
admin-stats-entries = Rekodi zinazoonyeshwa: { $shown } (zilizothibitishwa: { $confirmed }), zisizoonyeshwa: { $hidden }
admin-stats-queue = Rasimu: { $drafts }. Ripoti: { $reports }, ya zamani zaidi siku { $days }. Ahadi zilizovunjwa za kuamua: { $breaches }
admin-stats-people = Watu wenye jukumu: { $count }
admin-about-edit = kubadilisha rekodi, kwa kuongozwa au kwa mstari mmoja
admin-usage-edit = edit 42 phone=+4940123456 city=Hamburg
admin-about-add = rekodi mpya, kwa kuongozwa au kwa mstari mmoja
admin-usage-add = add name=Open clinic services=primary_care city=Hamburg country=DE
admin-about-import = jedwali la rekodi, kama rasimu
admin-usage-import = import
admin-about-export = rekodi zako kama faili: csv, xlsx, hsds, geojson, fhir
admin-usage-export = export csv
admin-about-merge = kuunganisha rekodi mbili; ya kwanza inabaki
admin-usage-merge = merge 42 43
admin-about-unlist = hawataki kuorodheshwa
admin-usage-unlist = unlist 42 waliomba kwa simu 3 Mei
admin-about-promise = ahadi kuhusu karatasi, na ushahidi wake
admin-usage-promise = promise 42 says="We ask nobody for papers." link=https://example.org/promise signed="head of the clinic" on=2026-11-01
admin-about-translate = tafsiri za mashine kama rasimu
admin-usage-translate = translate 42 fr
admin-about-stats = vipo vingapi na nini kinasubiri
admin-usage-stats = stats
button-flow-stop = Acha
button-flow-skip = Haijulikani
button-field = { $field }
button-do-edit = Badilisha
button-do-add = Ongeza
button-do-import = Ingiza
button-do-export = Toa faili
button-do-merge = Unganisha
button-do-unlist = Toa kwenye orodha
button-do-promise = Ahadi
button-do-translate = Tafsiri
button-do-stats = Takwimu
