# لمن يعتنون بالدليل ويوجّهون الناس.

# الأدوار
admin-role-agent = مرشد
admin-role-curator = محرر
admin-role-coordinator = منسق
admin-role-administrator = مدير
admin-everything = كل شيء
admin-welcome = دورك الآن: { $role }، لـ { $reach }. اكتب «مساعدة» لترى ما يمكنك فعله هنا؛ وكل ما عدا ذلك يصل إلى أمانة كما كان.
admin-welcome-kept = لكي تصلك التذكيرات أحفظ عنوانك مقفلاً ما دمت في هذا الدور.
admin-join-wrong = هذا الرمز غير صالح: ربما كُتب خطأ أو استُعمل أو انتهت مدته. اطلب رمزاً جديداً ممن دعاك.
admin-join-wait = رموز خاطئة كثيرة. حاول بعد ساعة، أو اطلب رمزاً جديداً ممن دعاك.
admin-invite-made = دعوة لشخص واحد بدور { $role } ({ $reach }). تعمل مرة واحدة، ومدتها بالأيام: { $days }. أرسل واحدة من هذه إلى ذلك الشخص فقط:
admin-invite-typed = تُكتب لأمانة في أي مكان: { $text }
admin-invite-telegram = تيليغرام: { $url }
admin-invite-whatsapp = واتساب: { $url }
admin-invite-web = صفحة الويب: { $url }
admin-invite-take-back = لسحبها: { $command }
admin-invite-not-yours = لا يمكنك الدعوة إلى هذا الدور ({ $role })، أو ليس لتلك المنظمة. لم يتغير شيء.
admin-invite-whose = لأي منظمة؟ اكتبها هكذا: { $command }
admin-invite-where = لأي منطقة؟ بلدان أو مناطق أو مدن، هكذا: { $command }
admin-region-unknown = لا أعرف بلداً أو منطقة أو مدينة باسم «{ $region }». اكتب البلد مثل FR، والمنطقة مثل GB-SCT، والمدينة باسمها.
admin-roles-own = دورك: { $role }، لـ { $reach }.
admin-roles-row = { $number }: { $role }، { $reach }
admin-invitation-row = الدعوة { $number }: { $role }، مفتوحة حتى { $date }
admin-roles-end = لإنهاء دور: { $command }
admin-roles-none = لا أحد يحمل الدور رقم { $number }.
admin-roles-not-yours = ليس لك أن تنهي هذا الدور.
admin-roles-ended = انتهى الدور { $number } ({ $role }) وحُذف عنوانه.
admin-invitation-none = ليست لك دعوة مفتوحة رقم { $number }.
admin-invitation-ended = الدعوة { $number } لم تعد تعمل.

# الأوامر
admin-help-head = دورك: { $role }. أوامرك، بشرطة مائلة أو بدونها:
admin-help-line = • { $command }: { $about }
admin-help-more = كيف يُستعمل أمر: { $command }
admin-family-entries = البطاقات
admin-family-review = المراجعة
admin-family-reports = البلاغات
admin-family-exchange = الملفات
admin-family-booking = المواعيد
admin-family-facts = حقائق القانون
admin-family-referrals = توجيه الناس
admin-family-people = الأشخاص والمساعدة
admin-usage =
    { $command }: { $about }.
    أقرؤه هكذا: { $example }
    لم يتغير شيء.
admin-meant = لا أعرف هذا الأمر. هل قصدت «{ $command }»؟ لم يتغير شيء.
admin-not-yours = «{ $command }» لـ: { $roles }. لم يتغير شيء.
admin-failed = لم ينجح ذلك: { $reason } لم يتغير شيء.
admin-about-help = ما يمكنك فعله، أو كيف يُستعمل أمر
admin-usage-help = مساعدة ساعات
admin-about-join = أخذ دور الدعوة
admin-usage-join = انضمام 7KQ2-M9XP-4TRB-W3HN
admin-about-invite = دعوة إلى دور، لمرة واحدة
admin-usage-invite = دعوة محرر "أطباء العالم"
admin-about-roles = دورك والأدوار التي تعتني بها
admin-usage-roles = أدوار إنهاء 3
admin-about-find = بطاقات بالاسم أو المنظمة أو المدينة
admin-usage-find = بحث كاريتاس بيروت
admin-about-show = كل ما يُعرف عن بطاقة
admin-usage-show = عرض 42

# البطاقات
admin-find-head = { $count ->
    [one] بطاقة واحدة:
   *[other] عدد البطاقات: { $count }
 }
admin-find-none = لم أجد شيئاً لـ «{ $text }». جرّب كلمات أقل، أو المدينة وحدها.
admin-entry-none = لا توجد بطاقة { $number }. للبحث عن واحدة: { $command }
admin-entry-line = #{ $number } { $name } · { $city }
admin-entry-line-status = #{ $number } { $name } · { $city } · { $status }
admin-status-inactive = مسحوبة
admin-status-defunct = مغلقة نهائياً
admin-status-temporarily-closed = مغلقة حالياً
admin-never-confirmed = لم تؤكَّد مع المكان قط؛ قُرئت صفحته العامة في { $date }.
admin-field-line = { $field }: { $value }
admin-value-none = لا شيء
admin-field-organization = المنظمة
admin-field-kind = النوع
admin-field-services = الخدمات
admin-field-attributes = الميزات
admin-field-languages = اللغات
admin-field-address-1 = العنوان
admin-field-city = المدينة
admin-field-country = البلد
admin-field-opening-hours = ساعات العمل
admin-field-opening-hours-text = ساعات العمل بالكلمات
admin-field-url = صفحة الويب
admin-field-fees-description = التكلفة
admin-field-eligibility-description = لمن
admin-field-application-process = كيفية القدوم
admin-field-required-documents = يطلب
admin-field-firewall-statement = الوعد
admin-field-source-title = المصدر

# الأزرار: 20 حرفاً على الأكثر
button-next-page = التالي
button-do-help = ما يمكنني فعله
button-do-find = بحث
button-do-show = عرض
button-do-join = انضمام
button-do-invite = دعوة
button-do-roles = الأدوار

# In a list of what is kept of somebody
data-role = دورك ({ $count })
data-flow = ما كنت في منتصفه ({ $count })
