# Answers put together of records: what a record says in fixed terms is worded here, in every language.

rights-intro-child = طفل، { $status }
rights-volatile = هذه القاعدة قديمة أو تتغير ({ $text }). اسأل قبل الاعتماد عليها:
rights-overdue = كان يجب أن أقرأ هذا من جديد قبل { $date } ولم أفعل. اسأل قبل الاعتماد عليه:
rights-differ = سجلاتي تختلف هنا؛ وهذا أقل ما تقوله.
rights-depends = الأمر يتوقف على ما يلي:
rights-if = إذا { $when }: { $level }.
rights-if-line = إذا { $when }: { $text }
rights-route = طريق آخر ({ $level }): { $text }
rights-also = أيضًا: { $text }
rights-cost-nothing = التكلفة: لا شيء، كما يقول السجل.
rights-steps = كيف تحصل عليه:
rights-step = { $number }. { $text }
rights-step-link = { $step } { $link }
rights-step-phone = { $step } { $phone }
rights-everybody-level = مهما كانت أوراقك، على الأقل: { $level }
rights-regions = الأمر يختلف حسب المنطقة ({ $country }). قرأت عن: { $regions }. ما المدينة؟
rights-regions-too = لهذه المناطق قواعد خاصة بها: { $regions }. إذا كنت هناك فما المدينة؟
rights-ask-who = قد يختلف الأمر للطفل أو في الحمل. هل الأمر كذلك؟
rights-machine-translated = جزء من هذا مترجم من الإنجليزية ولم يراجعه متحدث أصلي بعد.
rights-warning = أولًا، قبل الذهاب إلى أي مكتب: { $text }

# Warnings: always before the advice
warning-with-text = { $warning } { $text }
warning-unconfirmed = غير مؤكد، لكن اعرفه قبل الذهاب:
warning-reporting_office = ⚠ هذا الطريق يمر بمكتب عليه واجب التبليغ. خذ مشورة قبل الذهاب إليه.
warning-immigration_office = ⚠ هذا الطريق يمر بسلطة الهجرة. خذ مشورة قبل الذهاب إليها.
warning-data_shared = ⚠ قد تُنقل بياناتك أو تقرأها السلطات.
warning-debt_reported = ⚠ قد تُبلَّغ سلطة الهجرة بفاتورة غير مدفوعة.
warning-later_bill = ⚠ قد تأتي فاتورة لاحقًا.
warning-prepayment = ⚠ قد يُطلب منك الدفع قبل العلاج.
warning-charged = ⚠ سيُطلب منك الدفع.
warning-own_share = ⚠ قد تدفع جزءًا بنفسك.
warning-not_covered = ⚠ ليس كل شيء مغطى.
warning-time_limit = ⚠ هناك مهلة محددة.
warning-refused_in_practice = ⚠ في الواقع يُرد الناس أحيانًا أو لا يجدون سبيلًا.
warning-advice_first = ⚠ خذ مشورة قانونية أولًا.

# Conditions: they go on after "If"
when-stay_under = كنت هناك منذ أقل من { $months } شهرًا
when-stay_from = كنت هناك منذ { $months } شهرًا أو أكثر
when-new_to_scheme = كانت لديك هذه التغطية منذ أقل من { $months } أشهر
when-arrived_before = وصلت قبل { $day }
when-arrived_from = وصلت في { $day } أو بعده
when-enrolled_before = سُجِّلت قبل { $day } وتجدد التسجيل
when-insured = كان لديك تأمين هناك
when-uninsured = لم تكن لديك تغطية هناك بعد
when-refused_claim = رُفض طلب لجوئك
when-after_violence = كان السبب تعذيبًا أو عنفًا
when-low_income = كان دخلك قليلًا
when-named_group = كنت من إحدى الفئات المذكورة هنا
when-unaccompanied = كان الطفل بلا والدين هناك
when-insured_parent = كان الوالدان مؤمَّنين هناك

# Turned away
refused-show = اعرض هذا عند الاستقبال:
refused-sentence = أريد: { $service }. من فضلكم قولوا لي كتابةً سبب الرفض واسمكم. من فضلكم اتصلوا بمترجم ولا تنقلوا بياناتي.
refused-complain = يمكنك تقديم شكوى: اطلب من المكان مكتب الشكاوى واحتفظ بما كتبته. إذا ساءت الحالة فاذهب إلى مكان آخر أو إلى الطوارئ.
interpreter-please = أتكلم { $language }. من فضلكم اتصلوا بمترجم.

# The card
counter-card = اعرض هذا عند الاستقبال. اسمك ليس عليه، ولا أحتفظ بنسخة.
card-none = ليست لدي معلومات متحقق منها عن هذا البلد لأضعها على بطاقة.
button-card = بطاقة للعرض
button-card-print = بطاقة للطباعة
button-child = لطفل
button-adult = لشخص بالغ
button-pregnant = حمل
button-breach = طلبوا أوراقًا

# This place: what the words mean stands in docs/firewall.md
firewall-place-none = لم أجد له وعدًا خاصًا بشأن نقل البيانات (قُرئت صفحته في { $date }).
firewall-place-own-words = لم يتحقق أحد من فريقنا من هذا الوعد بعد. هو على صفحته، قُرئت في { $date }.
firewall-place-confirmed = رأى شخصان من فريقنا دليلًا على هذا الوعد، آخر مرة في { $date }.
firewall-place-questioned = أبلغ شخص بأنه طُلبت هنا أوراق أو نُقلت بيانات. يُنظر في ذلك الآن، لذا لا أقول شيئًا عن وعده. لا أعرف هل هذا صحيح.
firewall-place-broken = نُظر في بلاغ بأنه طُلبت هنا أوراق أو نُقلت بيانات وتبيّن أنه صحيح. اسأل غيره قبل الذهاب.
firewall-place-no-report = ليس لدي بلاغ مفتوح ضده.
firewall-breach-which = أي مكان كان؟ اضغط عليه، أو اطلب مني عرض الأماكن مرة أخرى واضغط هناك.
firewall-breach-taken = سجلت ذلك عن { $name } دون ذكر من أبلغ: لا شيء من كلماتك ولا اسم. من الآن لا أقول شيئًا عن وعده حتى ينظر فيه شخص من فريقنا.
firewall-breach-too-many = أبلغت عن عدة أماكن اليوم، لذا لا آخذ المزيد حتى الغد.
firewall-breach-not-kept = لم أستطع تسجيل البلاغ الآن. اكتبه مرة أخرى بعد قليل.
firewall-breach-who = هؤلاء يستطيعون مساعدتك الآن:
