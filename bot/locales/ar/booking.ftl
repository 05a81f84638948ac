# المواعيد: البحث عن وقت وحجزه وتأكيده وتغييره وإلغاؤه.

data-appointment = المواعيد: { $count }
data-outbox = رسائل تنتظر أن تُرسل إليك: { $count }

booking-times = { $place }. أقرب الأوقات المتاحة (بالتوقيت المحلي في { $city }):
booking-times-none-then = { $place }: لا شيء متاح في ذلك الوقت. أقرب الأوقات المتاحة (بالتوقيت المحلي في { $city }):
booking-day = { $day }
booking-days = { $place }: أي يوم؟
booking-woman = مع امرأة.
booking-woman-asked = طُلب أن تستقبلك امرأة، وهذا غير مؤكد بعد.
booking-elsewhere = هذا المكان يحجز على صفحته الخاصة. الرابط يخرج بك من هذه المحادثة؛ قد يفتح الموعد أو الصفحة الأولى فقط، ولن أعرف إن حجزت.
booking-none = لا أعرف وقتا متاحا في { $place } في الأسابيع القادمة.
booking-silent = تقويم { $place } لا يجيب الآن، فلا أعرف أوقاته المتاحة. حاول بعد قليل.
booking-unreachable = تقويم المكان لا يجيب الآن؛ لم يُحجز شيء. حاول بعد بضع دقائق.
booking-taken = أخذ شخص آخر هذا الوقت قبل لحظة.
booking-held = محفوظ لك 10 دقائق: { $time } (بالتوقيت المحلي في { $city })، { $place }.
booking-ask-name = بأي اسم ينادونك؟ يمكن أن يكون أي اسم.
booking-name-not-understood = أنتظر اسما ينادونك به؛ أي اسم يصلح.
booking-not-understood = أقرأ الأيام والأوقات مثل «الاثنين» أو «غدا بعد الظهر» أو «15:00».
booking-resumed = انقطع حديثنا، لكن الوقت الذي اخترته ما زال لك إن أكدته.
booking-done = تم الحجز: { $time } (بالتوقيت المحلي في { $city })، { $place }.
booking-asked = تم الطلب: { $time } (بالتوقيت المحلي في { $city })، { $place }. على المكان أن يوافق بعد؛ أكتب لك هنا حين يوافق.
booking-unsure = طلبت لك { $time } (بالتوقيت المحلي في { $city }) في { $place }، لكن نظامه لا يجيب الآن. لم يُحجز بعد؛ أكتب لك هنا حين أعرف.
booking-code = أظهر هذا الرمز: { $code }
booking-interpreter = طُلب مترجم ({ $language })، وهذا غير مؤكد بعد.
booking-address = حتى ذلك الحين أحفظ عنوانك مقفلا، لأخبرك إن ألغى المكان الموعد.
booking-too-many = لديك أكثر عدد من المواعيد يمكن لشخص واحد هنا. ألغ واحدا لتأخذ غيره.
booking-too-late = الوقت قريب جدا لتغيير الموعد هنا. يمكنك إلغاؤه هنا أو التحدث مع المكان.
booking-gone = ليس عندي موعد كهذا لك. ربما تغير أو أُلغي.
booking-moving = موعدك { $time } يبقى حتى تختار وقتا جديدا.
booking-cancel-ask = هل ألغي موعدك { $time }؟
booking-cancelled = أُلغي: { $time }. صار الوقت متاحا لغيرك.
booking-cancelling = أُلغي: { $time }. تقويم المكان لا يجيب الآن؛ أخبره حالما يجيب.
booking-kept = يبقى كما هو.
booking-left = أوقفت الحجز. لم يُحجز شيء.
booking-mine = { $time } (بالتوقيت المحلي في { $city })، { $place }. الرمز: { $code }
booking-mine-asked = { $time } (بالتوقيت المحلي في { $city })، { $place }: مطلوب، لم يوافق المكان بعد. الرمز: { $code }
booking-mine-unsure = { $time } (بالتوقيت المحلي في { $city })، { $place }: غير مؤكد بعد، لم يجب نظام المكان. الرمز: { $code }
booking-calendar = لتقويمك: { $time }. لا يقول إلا أن لديك موعدا.
calendar-hijri = بالتقويم الهجري: { $date }
calendar-ethiopian = بالتقويم الإثيوبي: { $date }
appointment-later-booked = صار مؤكدا: { $time } ({ $timezone }). أظهر الرمز { $code } هناك.
appointment-later-lost = موعدك { $time } ({ $timezone }) لا يمكن أن يتم: لم يعد هذا الوقت لك عند المكان. هل نبحث عن غيره؟
appointment-called-off = موعدك { $time } ({ $timezone }) لا يمكن أن يتم: المكان مغلق حينها. هل نبحث عن غيره؟
button-other-time = وقت آخر
button-other-day = يوم آخر
button-appointments = مواعيدي
button-woman = مع امرأة
button-ask-interpreter = طلب مترجم
button-no-name = بلا اسم
button-remind = ذكرني
button-calendar = إلى تقويمي
button-move = تغيير
button-call-off = إلغاء الموعد

# For those who keep a place
admin-about-slots = متى يعطي المكان مواعيد
admin-usage-slots = مواعيد 42 Tu 09:00-12:00 minutes=20 seats=1
admin-about-closeday = إغلاق مكان في يوم؛ يُخبر كل من له موعد حينها
admin-usage-closeday = اغلاق 42 2026-12-24
admin-slots-none = المدخل { $number } لا يعطي مواعيد هنا. للبدء: { $command }
admin-slots-line = { $number } ({ $kind }): { $hours }، { $minutes } دقيقة لكل موعد، { $seats } في الوقت نفسه
admin-slots-called-off = أُلغي بسبب ذلك: { $count }. يُخبر كل شخص ويُعرض عليه وقت آخر.
admin-day-closed = المدخل { $number } لا يعطي مواعيد في { $day }.
button-do-slots = المواعيد
button-do-closeday = إغلاق يوم
