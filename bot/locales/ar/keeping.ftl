# الأوامر الموجَّهة والملفات وما يُفعل نادراً

admin-flow-left = توقفنا. لم يتغير شيء.
admin-refused = { $field }: { $expected }. لم يتغير شيء.
admin-doubt = انظر إلى هذا: { $field }: { $expected }
admin-field-unknown = «{ $field }» ليس حقلاً يمكنك تغييره هكذا. لم يتغير شيء.
admin-edit-which = { $entry }
    ماذا تريد أن تغيّر؟ المس، أو اكتب كل شيء معاً، مثل: تعديل 42 phone=+96112345678 city=بيروت
admin-edit-value = { $field }، الآن: { $value }. ماذا يجب أن يكون؟ ({ $nothing } لِلا شيء)
admin-add-name = ما اسم المكان؟
admin-add-services = ماذا يقدم؟ مثلاً: primary_care; dental
admin-add-country = في أي بلد؟ مثلاً: LB
admin-add-city = في أي مدينة؟
admin-add-address-1 = الشارع والرقم؟ ({ $nothing } إن لم يُعرف)
admin-add-phones = الهاتف؟ ({ $nothing } إن لم يُعرف)
admin-add-opening-hours = ساعات العمل، مثل Tu 10:00-12:00؟ ({ $nothing } إن لم تُعرف)
admin-add-languages = اللغات المحكية هناك، مثل fr; ar؟ ({ $nothing } إن لم تُعرف)
admin-add-known = هذا المكان في الدليل أصلاً: #{ $number }. لم يتغير شيء.
admin-add-alike = هل هو نفسه #{ $number } { $name }؟ إذن تجاهل هذه المسودة وعدّل تلك البطاقة.
admin-import-how = أرسل { $command } ثم، ابتداءً من السطر التالي، جدولاً بصيغة CSV: السطر الأول يسمّي الأعمدة، مثل name, services, city, country, phone. الملفات الأكبر يُدخلها من يدير الخادم.
admin-import-refused = { $count ->
    [one] سطر واحد لا يمكن إدخاله؛ لم يتغير شيء:
   *[other] أسطر لا يمكن إدخالها: { $count }؛ لم يتغير شيء:
 }
admin-import-bad = السطر { $row }، { $field }: { $expected }
admin-import-partial = صحّحها وأرسل الجدول من جديد، أو خذ الأسطر الأخرى بـ: { $command }
admin-import-large = عدد الأسطر { $count } أكثر من { $most }: أكثر من أن تُراجع واحداً واحداً. يُدخل مثل هذا الملف من يدير الخادم.
admin-import-read = قُرئ: جديدة { $new }، متغيرة { $changed }، دون تغيير { $unchanged }.
admin-import-foreign = تُركت لأن غيرك يعتني بها: { $names }
admin-import-unlisted = تُركت لأنها طلبت ألا تُدرج: { $count }
admin-import-suspicious = انظر إلى السطر { $row }، { $name }: { $text }
admin-import-drafts = هي الآن مسودات. واحدة واحدة: { $queue }. كلها معاً: { $command }
admin-exported = { $count ->
    [one] بطاقة واحدة.
   *[other] عدد البطاقات: { $count }.
 } عناوين سرية تُركت: { $secret }.
admin-unlisted = أُزيلت من القائمة، ولا يعيدها أي استيراد.
admin-merged = يُوجَّه الناس الآن إلى { $entry }. ما كانت تعرفه الأخرى يبقى في سجلها.
admin-promise-withdrawn = { $name }: سُحب الوعد ولم يعد يُعرض.
admin-promise-service-id = الخدمة
admin-promise-statement = الوعد
admin-promise-language = اللغة
admin-promise-evidence-kind = نوع الدليل
admin-promise-evidence = الدليل
admin-promise-signed-by = المسؤول عنه
admin-promise-signed-on = وُقّع في
admin-promise-valid = سارٍ
admin-action-withdraw = سُحب
admin-translate-nothing = لا شيء يُترجم: لا نصوص، أو ترجمها إنسان.
admin-translate-failed = لا ترجمة: { $reason } يمكنك كتابتها بنفسك. لم يتغير شيء.
admin-translated = من صنع آلة، اللغة: { $language }. اقرأ كل سطر قبل النشر؛ ويبقى موسوماً بأنه من آلة.
admin-stats-entries = البطاقات المعروضة: { $shown } (المؤكدة: { $confirmed })، غير المعروضة: { $hidden }
admin-stats-queue = المسودات: { $drafts }. البلاغات: { $reports }، أقدمها { $days } ي. وعود مكسورة للبت: { $breaches }
admin-stats-people = أشخاص لهم دور: { $count }
admin-about-edit = تعديل بطاقة، خطوة خطوة أو في سطر
admin-usage-edit = تعديل 42 phone=+96112345678 city=بيروت
admin-about-add = بطاقة جديدة، خطوة خطوة أو في سطر
admin-usage-add = إضافة name=عيادة مفتوحة services=primary_care city=Beirut country=LB
admin-about-import = جدول بطاقات، كمسودات
admin-usage-import = استيراد
admin-about-export = بطاقاتك في ملف: csv, xlsx, hsds, geojson, fhir
admin-usage-export = تصدير csv
admin-about-merge = جعل بطاقتين واحدة؛ تبقى الأولى
admin-usage-merge = دمج 42 43
admin-about-unlist = المكان لا يريد أن يُدرج
admin-usage-unlist = إزالة 42 طلب ذلك بالهاتف في 3 أيار
admin-about-promise = وعد بشأن الأوراق، مع دليله
admin-usage-promise = وعد 42 says="لا نطلب أوراقاً من أحد." link=https://example.org/promise signed="إدارة العيادة" on=2026-11-01
admin-about-translate = ترجمات آلية كمسودة
admin-usage-translate = ترجمة 42 fr
admin-about-stats = كم يوجد وكم ينتظر
admin-usage-stats = أرقام
button-flow-stop = توقف
button-flow-skip = غير معروف
button-field = { $field }
button-do-edit = تعديل
button-do-add = إضافة
button-do-import = استيراد
button-do-export = تصدير
button-do-merge = دمج
button-do-unlist = إزالة
button-do-promise = وعد
button-do-translate = ترجمة
button-do-stats = أرقام
