# المسودات والتغييرات والبلاغات: لمن يعتنون بالدليل

admin-entry-not-yours = البطاقة #{ $number } تعتني بها { $organization }، لا أنت. لم يتغير شيء.
admin-entry-line-new = جديدة: { $name } · { $city }
admin-nothing-changed = هي كذلك أصلاً. لم يتغير شيء.
admin-field-changed = { $field }: { $value } (سابقاً: { $before })

# المسودات
admin-draft-alone = المسودة { $number }. يمكنك نشرها.
admin-draft-review = المسودة { $number }. تظهر حين ينشرها محرر آخر من المنظمة أو منسق.
admin-draft-waits = المسودة { $number } تنتظر المراجعة.
admin-draft-none = لا توجد مسودة { $number } لك أن تبتّ فيها.
admin-draft-decided = المسودة { $number } بُتّ فيها، أو لم تعد تغيّر شيئاً.
admin-published = هي ظاهرة الآن.
admin-published-all = { $count ->
    [one] مسودة واحدة ظاهرة الآن.
   *[other] المسودات الظاهرة الآن: { $count }.
 }
admin-needs-another = المسودة { $number } تحتاج موافقة شخص آخر: محرر آخر من المنظمة أو منسق.
admin-enough-today = لا يخرج من كاتب واحد أكثر من { $most } خلال 24 ساعة. المسودة تنتظر: انشرها لاحقًا.
admin-discarded = { $count ->
    [one] أُلغيت مسودة واحدة. ما هو ظاهر لم يتغير.
   *[other] المسودات الملغاة: { $count }. ما هو ظاهر لم يتغير.
 }
admin-conflict = غيّر شخص آخر الشيء نفسه في هذه الأثناء. لم يتغير شيء:
admin-conflict-field = { $field }: الآن { $now }، وما كتبته { $wanted }
admin-who-you = أنت
admin-who-of = { $role }، { $organization }

# التغييرات
admin-history-head = التغييرات، الأحدث أولاً:
admin-history-none = لا تغييرات منذ دخولها الدليل.
admin-history-line = { $number } · { $date } · { $action } { $fields } · { $who }
admin-history-line-undone = { $number } · { $date } · { $action } { $fields } · { $who } · تم التراجع
admin-change-none = لا يوجد تغيير { $number } لك أن تتراجع عنه.
admin-undone = تم التراجع عن التغيير { $number }.
admin-undone-already = تم التراجع عن التغيير { $number } من قبل.
admin-undo-needs-another = هذا يعيد وعداً يعتمد عليه الناس. اقترحه من جديد كي يتحقق منه شخص ثانٍ.
admin-action-add = أُضيفت
admin-action-edit = عُدّلت
admin-action-verify = أُكّدت
admin-action-retire = سُحبت
admin-action-restore = أُعيدت
admin-action-merge = دُمجت
admin-action-unlist = أُزيلت من القائمة
admin-action-undo = تراجع
admin-hours-unreadable = أقرأ الساعات هكذا: { $command }. لم يتغير شيء.
admin-hours-guess = أقرأ الساعات مثل Tu 10:00-12:00. ليوم { $day } جرّب: { $command }. لم يتغير شيء.
admin-verified = أُكّدت اليوم. يسري ذلك بالأيام: { $days }.
admin-retired = لم يعد الناس يرونها. لا يُحذف شيء.
admin-restored = يراها الناس من جديد.
admin-status-active = معروضة

# قائمة الانتظار
admin-queue-head = { $count ->
    [one] أمر واحد ينتظر:
   *[other] عدد ما ينتظر: { $count }
 }
admin-queue-empty = لا شيء ينتظرك.
admin-queue-draft = المسودة { $number } · { $title } · { $days } ي · من { $who }
admin-queue-report = البلاغ { $number } · { $entry } · { $problem } ×{ $times } · { $days } ي · { $owner }
admin-owner-curators = لمحرري { $organization }
admin-owner-coordinators = لا محرر بعد: للمنسقين
admin-claimed = البلاغ { $number } لك الآن. { $entry }: { $problem } ×{ $times }، { $days } ي، { $owner }.
admin-claimed-next = اتصل بالمكان وصحّح البطاقة، ثم: { $command }
admin-report-none = لا يوجد بلاغ { $number } لك.
admin-report-answered = البلاغ { $number } أُجيب عنه من قبل.
admin-report-ended = البلاغ { $number }: { $outcome }. خرج من القائمة.
admin-stale-head = { $count ->
    [one] بطاقة واحدة لم تؤكَّد، منذ عدد أيام: { $days }
   *[other] بطاقات لم تؤكَّد: { $count }، منذ عدد أيام: { $days }
 }
admin-stale-none = كل ما لديك أُكّد، خلال عدد أيام: { $days }.
admin-stale-line = { $entry } · { $date }
problem-closed = المكان مغلق
problem-moved = انتقل المكان
problem-wrong-number = رقم الهاتف خطأ
problem-rude = أُسيئت معاملة الناس

# الأوامر
admin-about-hours = تحديد ساعات العمل
admin-usage-hours = ساعات 42 Tu 10:00-12:00, Th 15:00-18:00
admin-about-verify = أكّدتها الآن مع المكان
admin-usage-verify = تأكيد 42
admin-about-retire = عدم عرضها بعد الآن، ولماذا
admin-usage-retire = سحب 42 مغلق منذ أيار
admin-about-restore = عرضها من جديد
admin-usage-restore = إعادة 42 فُتح من جديد
admin-about-draft = مسودة واحدة
admin-usage-draft = مسودة 7
admin-about-publish = نشر مسودة
admin-usage-publish = نشر 7
admin-about-discard = إلغاء مسودة
admin-usage-discard = تجاهل 7
admin-about-history = ما الذي تغير ومتى وبأي دور
admin-usage-history = سجل 42
admin-about-undo = التراجع عن تغيير، الأخير إن لم تسمّ واحداً
admin-usage-undo = تراجع 12
admin-about-queue = ما ينتظرك: بلاغات ومسودات
admin-usage-queue = انتظار
admin-about-claim = تولّي بلاغ
admin-usage-claim = تولي 3
admin-about-answer = إنهاء بلاغ: صُحح أو بلا أساس أو سُحب
admin-usage-answer = جواب 3 صحح
admin-about-stale = ما لم يؤكده أحد منذ زمن
admin-usage-stale = قديمة
button-do-hours = هذه الساعات
button-do-verify = أُكّدت اليوم
button-do-retire = سحب
button-do-restore = عرض من جديد
button-do-draft = المسودة
button-do-publish = نشر
button-do-discard = تجاهل
button-do-history = السجل
button-do-undo = تراجع
button-do-queue = قائمة الانتظار
button-do-claim = تولي
button-do-answer = صُحح
button-do-stale = غير مؤكدة

# أسماء حقول لا تظهر إلا في التغييرات
admin-field-name = الاسم
admin-field-status = الحالة
admin-field-assured-date = تاريخ التأكيد
admin-field-latitude = خط العرض
admin-field-longitude = خط الطول
admin-field-precision = الدقة
admin-field-timezone = المنطقة الزمنية
admin-field-confidential = عنوان سري
admin-field-source-url = عنوان المصدر
admin-field-source-date = تاريخ المصدر
admin-field-read-on = تاريخ قراءة المصدر
admin-field-stale-risk = احتمال القِدم
admin-field-text-language = لغة النصوص
admin-field-source-id = المعرّف
admin-field-firewall-statement-basis = أساس الوعد

# Broken promises, and more fields
admin-queue-breach = عاجل · { $entry } · طلب أوراقاً أو بلّغ عن شخص، عدد المبلّغين: { $people } · { $days } ي · { $command }
admin-breach-mended = { $name }: يمكن ذكر وعده من جديد.
admin-breach-none = { $name }: لا بلاغ مفتوح من هذا النوع.
admin-breach-upheld = { $name }: ثبت. يبقى وعده مخفياً ويُنبَّه الناس. عدد البلاغات: { $people }
admin-breach-dismissed = { $name }: رُدّ. يُذكر وعده من جديد. عدد البلاغات: { $people }
admin-about-breach = البت في بلاغات وعد مكسور
admin-usage-breach = نقض 42 ثابت
button-do-breach = وعد مكسور
admin-value-yes = نعم
admin-value-no = لا
admin-origin-human = من إنسان
admin-origin-machine = من آلة
admin-field-text = { $field } بـ{ $language }، { $origin }
admin-field-appointment-only = بموعد فقط
admin-field-phones = الهاتف
admin-field-email = البريد الإلكتروني
admin-field-alert = اعرف أولاً
admin-field-interpretation-services = الترجمة الشفوية
admin-field-status-note = ملاحظة
admin-field-assurer-role = أكّدها
admin-field-description = الوصف
admin-field-do-not-list = لا تُدرج
admin-field-owner = يعتني بها
admin-field-closed-since = مغلق منذ
admin-field-closed-until = مغلق حتى
admin-field-postal-code = الرمز البريدي
admin-field-intake-address = اذهب أولاً إلى
admin-field-service-areas = المنطقة المخدومة
