# Places and appointments

care-intro = { $service }، { $place }: هذا ما أعرفه، الأقرب أولًا.
care-intro-more = أماكن أخرى: { $service }، { $place }:
care-here = حيث أنت
# $place may be followed by its country
care-place = { $place } ({ $country })
care-widened = لا أعرف شيئًا لهذا ضمن مسافة { $radius }. هذه أبعد.
care-country-only = لا أعرف شيئًا لهذا قريبًا منك. هذه في أماكن أخرى ({ $country })، وبعضها يساعد بالهاتف.
care-other-service = لا أعرف هناك مكانًا لهذا: { $wanted }. هذه الأماكن قد تعرف الطريق إليه:
care-nothing = لا أعرف مكانًا لهذا: { $service }، { $place } أو بالقرب. هذا لا يعني أنه غير موجود.
care-nothing-who = هؤلاء قد يعرفون مكانًا:
care-nothing-emergency = في حالة الطوارئ كل مستشفى هو المكان الصحيح. رقم الاتصال: { $number }.
care-no-more = لا أعرف أماكن أخرى لهذا.
care-filter-none = لا أحد منها يقول ذلك عن نفسه، لذلك أعرض ما قد يفعله.

# One place: name in the first line, then what is known
card-name = { $name }
card-distance = { $distance }، حوالي { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 } مشيًا
card-distance-far = على بعد { $distance }
card-city-only = { $city } (لا أعرف النقطة بالضبط)
card-address-hidden = { $city }؛ العنوان سري لحماية من فيه
card-open = مفتوح الآن، حتى { $until }
card-open-always = مفتوح ليلًا ونهارًا
card-opens = مغلق الآن، يفتح { $next }
card-hours-unknown = لا أعرف أوقات العمل: الأفضل الاتصال أولًا
card-hours-text = أوقات العمل كما هي مكتوبة هناك: { $text }
card-hours-today = قد تختلف المواعيد اليوم: هو عطلة رسمية هناك، أو قد يكون
card-hours-holiday = قد تختلف الأوقات في أيام العطل
card-by-phone = مساعدة بالهاتف أو عبر الإنترنت
card-languages = اللغات: { $languages }
card-languages-unknown = لا أعرف اللغات هناك
card-cost = التكلفة: { $text }
card-cost-free = يقول المكان إنه مجاني
card-cost-unknown = لا أعرف التكلفة
card-documents = يُطلب: { $text }
card-documents-none-asked = يقول المكان إن لا أحد عليه إظهار أوراق
card-anonymous = يقول المكان إن الاسم غير مطلوب
card-documents-unknown = لا أعرف هل تُطلب أوراق
card-phone = هاتف { $phone }
card-why = لماذا هذا المكان: { $reasons }.
why-nearest = أقرب ما أعرفه
why-near = قريب منك
why-service = يقدم: { $service }
why-language = اللغة: { $language }
why-attribute = { $attribute }
why-open = مفتوح الآن
card-unconfirmed = من صفحة عامة قُرئت في { $date }، ولم يتم التأكد منها بعد مع المكان. الأفضل الاتصال قبل الذهاب.
card-unconfirmed-old = من صفحة عامة قُرئت في { $date }، والصفحة نفسها قديمة. لم يتم التأكد منها مع المكان: الأفضل الاتصال قبل الذهاب.
card-confirmed = تم التأكد مع المكان في { $date }.
card-source = المصدر: { $source }

details-address = العنوان: { $address }
details-website = الموقع: { $url }
details-for = لمن: { $text }
details-hours = أوقات العمل: { $text }
details-how = طريقة الحضور: { $text }
details-gone = لم يعد هذا المكان عندي. هل نبحث من جديد؟
way-link = الطريق إلى { $name }: { $url }
way-none = لا أعرف العنوان الدقيق لهذا المكان: { $name }. الأفضل الاتصال قبل الذهاب: { $phone }
way-none-nophone = لا أعرف العنوان الدقيق لهذا المكان: { $name }، ولا رقم هاتفه. صفحته: { $url }
way-hidden = عنوان { $name } سري لحماية من فيه. يقولونه بالهاتف: { $phone }
which-entry = أي مكان هو المقصود؟ يكفي كتابة المدينة وما يلزمك، فأعرض الأماكن من جديد.

# Appointments: online booking comes with a place that offers it
book-call = لا أستطيع حجز موعد من هنا في { $name }. يمكنك الاتصال على { $phone } وقول: «{ $sentence }»
book-call-sentence = مرحبًا. أحتاج إلى موعد. هل تلزم أوراق؟ هل يوجد مترجم؟
book-walk-in = { $name }: يقول المكان إن الحضور ممكن من دون موعد.
book-website = لا أستطيع حجز موعد من هنا في { $name }، ولا أعرف رقم هاتف. صفحته: { $url }
book-no-contact = لا أستطيع حجز موعد من هنا في { $name }، ولا أعرف رقم هاتف ولا صفحة. قد يكون مكان آخر أسهل.
appointments-none = ليس عندي موعد لك. إن رتبت موعدا مع مكان بنفسك فهو وحده من يستطيع تغييره.
