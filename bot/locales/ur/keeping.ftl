# Guided commands, files, and what is done seldom

admin-flow-left = روک دیا۔ کچھ نہیں بدلا گیا۔
admin-refused = { $field }: { $expected }۔ کچھ نہیں بدلا گیا۔
admin-doubt = یہ دیکھ لیں: { $field }: { $expected }
admin-field-unknown = "{ $field }" ایسا خانہ نہیں جو یوں بدلا جا سکے۔ کچھ نہیں بدلا گیا۔
admin-edit-which = { $entry }
    کیا بدلنا ہے؟ دبائیں، یا سب ایک ساتھ لکھیں، جیسے: edit 42 phone=+4940123456 city=Hamburg
admin-edit-value = { $field } ابھی یہ ہے: { $value }۔ کیا ہونا چاہیے؟ (خالی کے لیے { $nothing })
admin-add-name = اس جگہ کا نام کیا ہے؟
admin-add-services = وہاں کیا خدمات ہیں؟ مثلاً: primary_care; dental
admin-add-country = کس ملک میں؟ مثلاً: DE
admin-add-city = کس شہر میں؟
admin-add-address-1 = سڑک اور نمبر؟ (معلوم نہ ہو تو { $nothing })
admin-add-phones = فون؟ (معلوم نہ ہو تو { $nothing })
admin-add-opening-hours = کھلنے کے اوقات، جیسے Tu 10:00-12:00؟ (معلوم نہ ہو تو { $nothing })
admin-add-languages = وہاں بولی جانے والی زبانیں، جیسے French; Arabic؟ (معلوم نہ ہو تو { $nothing })
admin-add-known = یہ فہرست میں پہلے سے ہے: #{ $number }۔ کچھ نہیں بدلا گیا۔
admin-add-alike = کیا یہ وہی ہے جو #{ $number } { $name }؟ تو یہ مسودہ رد کریں اور اس میں ترمیم کریں۔
admin-import-how = { $command } بھیجیں اور اگلی سطر سے CSV جدول: پہلی سطر میں خانوں کے نام، جیسے name, services, city, country, phone۔ بڑی فائلیں سرور چلانے والا لیتا ہے۔
admin-import-refused = { $count ->
    [one] ایک سطر نہیں لی جا سکتی؛ کچھ نہیں بدلا گیا:
   *[other] { $count } سطریں نہیں لی جا سکتیں؛ کچھ نہیں بدلا گیا:
 }
admin-import-bad = سطر { $row }، { $field }: { $expected }
admin-import-partial = انہیں درست کر کے دوبارہ بھیجیں، یا باقی سطریں یوں لیں: { $command }
admin-import-large = { $count } سطریں { $most } سے زیادہ ہیں: ایک ایک دیکھنے کے لیے بہت۔ ایسی فائل سرور چلانے والا لیتا ہے۔
admin-import-read = پڑھا گیا: { $new } نئے، { $changed } بدلے ہوئے، { $unchanged } ویسے ہی۔
admin-import-foreign = چھوڑ دیے، کیونکہ دوسروں کے پاس ہیں: { $names }
admin-import-unlisted = چھوڑ دیے، کیونکہ انہوں نے فہرست میں نہ رکھنے کو کہا: { $count }
admin-import-suspicious = سطر { $row } دیکھیں، { $name }: { $text }
admin-import-drafts = یہ اب مسودے ہیں۔ ایک ایک کر کے: { $queue }۔ سب ایک ساتھ: { $command }
admin-exported = { $count ->
    [one] ایک اندراج۔
   *[other] { $count } اندراجات۔
 } خفیہ پتے چھوڑ دیے گئے: { $secret }۔
admin-unlisted = فہرست سے ہٹا دیا، اور کوئی درآمد اسے واپس نہیں لائے گی۔
admin-merged = لوگ اب { $entry } پر پہنچیں گے۔ دوسرے میں جو تھا وہ اس کے تاریخچے میں رہے گا۔
admin-promise-withdrawn = { $name }: وعدہ واپس لے لیا گیا، اب نہیں دکھایا جاتا۔
admin-promise-service-id = خدمت
admin-promise-statement = وعدہ
admin-promise-language = زبان
admin-promise-evidence-kind = ثبوت کی قسم
admin-promise-evidence = ثبوت
admin-promise-signed-by = ذمہ دار
admin-promise-signed-on = دستخط کی تاریخ
admin-promise-valid = مدت
admin-action-withdraw = واپس لیا گیا
admin-translate-nothing = ترجمے کے لیے کچھ نہیں: تحریر نہیں، یا کسی انسان نے ترجمہ کر دیا ہے۔
admin-translate-failed = ترجمہ نہیں ہوا: { $reason } آپ خود لکھ سکتے ہیں۔ کچھ نہیں بدلا گیا۔
admin-translated = مشین نے { $language } میں کیا۔ شائع کرنے سے پہلے ہر سطر پڑھیں؛ اس پر مشین کا نشان رہے گا۔
admin-stats-entries = دکھائے جانے والے اندراجات: { $shown } (تصدیق شدہ: { $confirmed })، نہ دکھائے جانے والے: { $hidden }
admin-stats-queue = مسودے: { $drafts }۔ شکایات: { $reports }، سب سے پرانی { $days } دن۔ ٹوٹے وعدے جن کا فیصلہ باقی ہے: { $breaches }
admin-stats-people = کردار رکھنے والے لوگ: { $count }
admin-about-edit = اندراج بدلنا، قدم بہ قدم یا ایک سطر میں
admin-usage-edit = edit 42 phone=+4940123456 city=Hamburg
admin-about-add = نیا اندراج، قدم بہ قدم یا ایک سطر میں
admin-usage-add = add name=Open clinic services=primary_care city=Hamburg country=DE
admin-about-import = اندراجات کا جدول، مسودوں کے طور پر
admin-usage-import = import
admin-about-export = آپ کے اندراجات فائل میں: csv، xlsx، hsds، geojson، fhir
admin-usage-export = export csv
admin-about-merge = دو اندراج ایک کرنا؛ پہلا رہتا ہے
admin-usage-merge = merge 42 43
admin-about-unlist = یہ جگہ فہرست میں نہیں رہنا چاہتی
admin-usage-unlist = unlist 42 asked by telephone on 3 May
admin-about-promise = کاغذات کے بارے میں وعدہ، ثبوت کے ساتھ
admin-usage-promise = promise 42 says="We ask nobody for papers." link=https://example.org/promise signed="head of the clinic" on=2026-11-01
admin-about-translate = مشینی ترجمے، مسودے کے طور پر
admin-usage-translate = translate 42 fr
admin-about-stats = کتنا کچھ ہے اور کیا منتظر ہے
admin-usage-stats = stats
button-flow-stop = روکیں
button-flow-skip = معلوم نہیں
button-field = { $field }
button-do-edit = بدلیں
button-do-add = شامل کریں
button-do-import = درآمد
button-do-export = برآمد
button-do-merge = ضم کریں
button-do-unlist = فہرست سے ہٹائیں
button-do-promise = وعدہ
button-do-translate = ترجمہ
button-do-stats = اعداد
