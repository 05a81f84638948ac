# Guided commands, files, and what is done seldom

admin-flow-left = ودرول شو. هېڅ بدل نه شول.
admin-refused = { $field }: { $expected }. هېڅ بدل نه شول.
admin-doubt = مهرباني وکړئ وګورئ: { $field }: { $expected }
admin-field-unknown = «{ $field }» داسې خانه نه ده چې دا ډول بدله شي. هېڅ بدل نه شول.
admin-edit-which = { $entry }
    څه بدلول غواړئ؟ وټاکئ، یا ټول په یوه کرښه ولیکئ، لکه: سمول 42 phone=+4940123456 city=Hamburg
admin-edit-value = { $field } اوس دا دی: { $value }. څه باید وي؟ (د هېڅ لپاره { $nothing })
admin-add-name = د هغه ځای نوم څه دی؟
admin-add-services = څه وړاندې کوي؟ لکه: primary_care; dental
admin-add-country = په کوم هېواد کې؟ لکه: DE
admin-add-city = په کوم ښار کې؟
admin-add-address-1 = کوڅه او شمېره؟ (که نه وي معلوم { $nothing })
admin-add-phones = تلیفون؟ (که نه وي معلوم { $nothing })
admin-add-opening-hours = د کار ساعتونه، لکه Tu 10:00-12:00؟ (که نه وي معلوم { $nothing })
admin-add-languages = هلته کومې ژبې ویل کېږي، لکه French; Arabic؟ (که نه وي معلوم { $nothing })
admin-add-known = هغه له وړاندې په نوملړ کې دی: #{ $number }. هېڅ بدل نه شول.
admin-add-alike = دا هماغه #{ $number } { $name } دی؟ نو دا مسوده وغورځوئ او هغه سم کړئ.
admin-import-how = { $command } ولېږئ او له بلې کرښې یو CSV جدول: لومړۍ کرښه یې د ستنو نومونه وي، لکه name، services، city، country، phone. لوی فایلونه: هغه څوک یې راوړي چې سرور چلوي.
admin-import-refused = { $count ->
    [one] یوه کرښه نه شي راوړل کېدای؛ هېڅ بدل نه شول:
   *[other] { $count } کرښې نه شي راوړل کېدای؛ هېڅ بدل نه شول:
 }
admin-import-bad = کرښه { $row }، { $field }: { $expected }
admin-import-partial = سمې یې کړئ او بیا یې ولېږئ، یا نورې کرښې په دې راوړئ: { $command }
admin-import-large = { $count } کرښې له { $most } زیاتې دي: د یو یو کتلو لپاره ډېرې دي. داسې فایل هغه څوک راوړي چې سرور چلوي.
admin-import-read = ولوستل شول: { $new } نوي، { $changed } بدل شوي، { $unchanged } نه بدل شوي.
admin-import-foreign = پرېښودل شول، ځکه نور یې ساتي: { $names }
admin-import-unlisted = پرېښودل شول، ځکه غوښتي یې دي چې په نوملړ کې نه وي: { $count }
admin-import-suspicious = کرښه { $row } وګورئ، { $name }: { $text }
admin-import-drafts = اوس مسودې دي. یو یو: { $queue }. ټولې یو ځای: { $command }
admin-exported = { $count ->
    [one] یو ځای.
   *[other] { $count } ځایونه.
 } پټې پتې پرېښودل شوې: { $secret }.
admin-unlisted = له نوملړه لرې شو، او هېڅ راوړل یې بېرته نه راولي.
admin-merged = خلک اوس { $entry } ته ورښودل کېږي. څه چې هغه بل پوهېده په تاریخچه کې یې پاتې کېږي.
admin-promise-withdrawn = { $name }: ژمنه بېرته واخیستل شوه او نوره نه ښودل کېږي.
admin-promise-service-id = خدمت
admin-promise-statement = ژمنه
admin-promise-language = ژبه
admin-promise-evidence-kind = د ثبوت ډول
admin-promise-evidence = ثبوت
admin-promise-signed-by = ځواب ویونکی
admin-promise-signed-on = لاسلیک شوې
admin-promise-valid = اعتبار
admin-action-withdraw = بېرته واخیستل شو
admin-translate-nothing = د ژباړې لپاره څه نشته: متن نشته، یا یو انسان ژباړلی دی.
admin-translate-failed = ژباړه ونه شوه: { $reason } پخپله یې لیکلای شئ. هېڅ بدل نه شول.
admin-translated = ماشین { $language } ته وژباړه. له خپرولو مخکې هره کرښه ولولئ؛ د ماشین نښه پرې پاتې کېږي.
admin-stats-entries = ښکاره ځایونه: { $shown } (تایید شوي: { $confirmed })، پټ: { $hidden }
admin-stats-queue = مسودې: { $drafts }. راپورونه: { $reports }، تر ټولو زوړ { $days } ورځې. ماتې ژمنې چې پرېکړه غواړي: { $breaches }
admin-stats-people = هغه خلک چې رول لري: { $count }
admin-about-edit = یو ځای بدلول، ګام په ګام یا په یوه کرښه
admin-usage-edit = سمول 42 phone=+4940123456 city=Hamburg
admin-about-add = نوی ځای، ګام په ګام یا په یوه کرښه
admin-usage-add = زیاتول name=پرانیستی کلینیک services=primary_care city=Hamburg country=DE
admin-about-import = د ځایونو جدول، د مسودو په توګه
admin-usage-import = راوړل
admin-about-export = ستاسو ځایونه په یوه فایل کې: csv، xlsx، hsds، geojson، fhir
admin-usage-export = ایستل csv
admin-about-merge = دوه ځایونه یو کول؛ لومړی پاتې کېږي
admin-usage-merge = یوکول 42 43
admin-about-unlist = نه غواړي په نوملړ کې وي
admin-usage-unlist = لرېکول 42 د مې په 3 په تلیفون یې وغوښتل
admin-about-promise = د اسنادو په اړه ژمنه، له ثبوت سره
admin-usage-promise = ژمنه 42 says="موږ له چا اسناد نه غواړو." link=https://example.org/promise signed="د کلینیک مشر" on=2026-11-01
admin-about-translate = ماشیني ژباړې د مسودې په توګه
admin-usage-translate = ژباړه 42 fr
admin-about-stats = څومره شته او څومره په تمه دي
admin-usage-stats = شمېرې
button-flow-stop = درول
button-flow-skip = نه پوهېږم
button-field = { $field }
button-do-edit = بدلول
button-do-add = زیاتول
button-do-import = راوړل
button-do-export = ایستل
button-do-merge = یو کول
button-do-unlist = لرې کول
button-do-promise = ژمنه
button-do-translate = ژباړه
button-do-stats = شمېرې
