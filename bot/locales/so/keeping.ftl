# Amarro tilmaan leh, faylal, iyo waxa dhif la sameeyo

admin-flow-left = Waa la joojiyay. Waxba lama beddelin.
admin-refused = { $field }: { $expected }. Waxba lama beddelin.
admin-doubt = Fadlan eeg: { $field }: { $expected }
admin-field-unknown = "{ $field }" ma aha goob sidaas loo beddeli karo. Waxba lama beddelin.
admin-edit-which = { $entry }
    Maxaad rabtaa inaad beddesho? Taabo, ama hal mar wada qor, sida: edit 42 phone=+4940123456 city=Hamburg
admin-edit-value = { $field } hadda waa: { $value }. Maxay noqotaa? (waxba: { $nothing })
admin-add-name = Meesha magaceedu waa maxay?
admin-add-services = Maxay bixisaa? Tusaale: primary_care; dental
admin-add-country = Waddankee? Tusaale: DE
admin-add-city = Magaaladee?
admin-add-address-1 = Waddada iyo lambarka? (haddaan la aqoon: { $nothing })
admin-add-phones = Telefoon? (haddaan la aqoon: { $nothing })
admin-add-opening-hours = Saacadaha furan, sida Tu 10:00-12:00? (haddaan la aqoon: { $nothing })
admin-add-languages = Luqadaha halkaas looga hadlo, sida French; Arabic? (haddaan la aqoon: { $nothing })
admin-add-known = Taasi horeba liiska way ku jirtaa: #{ $number }. Waxba lama beddelin.
admin-add-alike = Ma isla #{ $number } { $name } baa? Markaa qabyadan tuur, taasna beddel.
admin-import-how = Dir { $command }, sadarka ku xigana jadwal CSV ah: sadarka hore waa magacyada tiirarka, sida name, services, city, country, phone. Faylasha waaweyn: qofka server-ka maamula ayaa soo geliya.
admin-import-refused = { $count ->
    [one] Hal saf lama qaadi karo; waxba lama beddelin:
   *[other] { $count } saf lama qaadi karo; waxba lama beddelin:
 }
admin-import-bad = Saf { $row }, { $field }: { $expected }
admin-import-partial = Sax oo mar kale dir, ama safafka kale ku qaado: { $command }
admin-import-large = { $count } saf way ka badan yihiin { $most }: mid mid looma eegi karo. Faylkaas waxaa soo geliya qofka server-ka maamula.
admin-import-read = La akhriyay: { $new } cusub, { $changed } la beddelay, { $unchanged } sidoodii ah.
admin-import-foreign = Waa laga tagay, maxaa yeelay kuwo kale ayaa ilaaliya: { $names }
admin-import-unlisted = Waa laga tagay, maxaa yeelay waxay codsadeen inaan liiska la gelin: { $count }
admin-import-suspicious = Eeg safka { $row }, { $name }: { $text }
admin-import-drafts = Hadda waa qabyo. Mid mid: { $queue }. Dhammaan hal mar: { $command }
admin-exported = { $count ->
    [one] Hal meel.
   *[other] { $count } meelood.
 } Cinwaannada sirta ah waa laga reebay: { $secret }.
admin-unlisted = Liiska waa laga saaray, soo gelin dambena ma soo celinayso.
admin-merged = Dadka hadda waxaa loo hagayaa { $entry }. Wixii tan kale laga yaqaannay taariikhdeeda ayay ku jiraan.
admin-promise-withdrawn = { $name }: ballanqaadka waa lala noqday, mar dambena lama tusayo.
admin-promise-service-id = adeeg
admin-promise-statement = ballanqaad
admin-promise-language = luqad
admin-promise-evidence-kind = nooca caddaynta
admin-promise-evidence = caddayn
admin-promise-signed-by = waxaa ka masuul ah
admin-promise-signed-on = la saxiixay
admin-promise-valid = shaqaynaya
admin-action-withdraw = lala noqday
admin-translate-nothing = Wax la turjumo ma jiraan: qoraal ma leh, ama qof ayaa turjumay.
admin-translate-failed = Turjumaad ma jirto: { $reason } Adigu waad qori kartaa. Waxba lama beddelin.
admin-translated = Mashiin ayaa { $language } u turjumay. Sadar kasta akhri intaanad daabicin; calaamadda mashiinka way ku sii jirtaa.
admin-stats-entries = Meelaha muuqda: { $shown } (la xaqiijiyay: { $confirmed }), kuwa aan muuqan: { $hidden }
admin-stats-queue = Qabyo: { $drafts }. Warbixinno: { $reports }, kan ugu duugsan { $days } maal. Ballanqaadyo la jebiyay oo go'aan sugaya: { $breaches }
admin-stats-people = Dadka door leh: { $count }
admin-about-edit = beddel meel, tilmaan ama hal sadar
admin-usage-edit = edit 42 phone=+4940123456 city=Hamburg
admin-about-add = meel cusub, tilmaan ama hal sadar
admin-usage-add = add name=Open clinic services=primary_care city=Hamburg country=DE
admin-about-import = jadwal meelo ah, qabyo ahaan
admin-usage-import = import
admin-about-export = meelahaaga oo fayl ah: csv, xlsx, hsds, geojson, fhir
admin-usage-export = export csv
admin-about-merge = laba meelood mid ka dhig; tan hore ayaa hadhaysa
admin-usage-merge = merge 42 43
admin-about-unlist = ma rabto inay liiska ku jirto
admin-usage-unlist = unlist 42 telefoon bay ku codsatay 3 Maajo
admin-about-promise = ballanqaad warqadaha ku saabsan, caddayntiisa la socoto
admin-usage-promise = promise 42 says="We ask nobody for papers." link=https://example.org/promise signed="head of the clinic" on=2026-11-01
admin-about-translate = turjumaad mashiin oo qabyo ah
admin-usage-translate = translate 42 fr
admin-about-stats = inta jirta iyo inta sugaysa
admin-usage-stats = stats
button-flow-stop = Jooji
button-flow-skip = Lama yaqaan
button-field = { $field }
button-do-edit = Beddel
button-do-add = Ku dar
button-do-import = Soo geli
button-do-export = Soo saar
button-do-merge = Isku dar
button-do-unlist = Liiska ka saar
button-do-promise = Ballanqaad
button-do-translate = Turjun
button-do-stats = Tirooyin
