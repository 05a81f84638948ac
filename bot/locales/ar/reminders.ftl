# تذكير بالمواعيد والأدوية، والسؤال بعدها. ما يصل دون طلب لا يذكر مكانًا ولا مرضًا.

data-medicine = { $count } خطة تذكير
data-dose-code = { $count } رموز لمشاركة الجرعات

reminder-set = سأكتب لك هنا: { $times }. تقول الرسالة متى موعدك فقط، لا أين. وفي اليوم التالي أسأل مرة واحدة هل حصلت على الرعاية. حتى ذلك الحين أحفظ عنوانك مقفلًا.
reminder-set-named = سأكتب لك هنا: { $times }. وتذكر الرسالة المكان أيضًا. وفي اليوم التالي أسأل مرة واحدة هل حصلت على الرعاية. حتى ذلك الحين أحفظ عنوانك مقفلًا.
reminder-set-asked = حين يوافق المكان سأكتب لك هنا: { $times }. تقول الرسالة متى موعدك فقط، لا أين.
reminder-too-late = موعدك في { $time } أقرب من أن يسبقه تذكير.
reminder-off = لن أذكّرك بـ { $time }.
reminder-only-answers = هذه الصفحة تجيب فقط: لا أستطيع أن أكتب لك هنا لاحقًا. للموعد ضع الملف في تقويمك. في محادثة على تيليجرام أو واتساب أستطيع تذكيرك بما ترتبه هناك.
reminder-coming = حسنًا. موعدك: { $time }. أظهر هذا الرمز: { $code }
reminder-appointment = تذكير: موعدك في { $time } ({ $timezone }). هل ستأتي؟
reminder-appointment-at = تذكير: موعدك في { $time } ({ $timezone })، { $place }. هل ستأتي؟

reminder-times-ask = في أي ساعات كل يوم؟ يمكنك كتابتها أيضًا، مثل 8 و 20. لا أسأل عن الدواء.
reminder-times-again = أقرأ ساعات مثل 8 و 20 أو 7:30. في أي ساعات كل يوم؟
reminder-until-ask = إلى متى؟ يمكنك أيضًا كتابة عدد الأيام أو تاريخ.
reminder-where-ask = في أي مدينة أنت؟ أحتاج ذلك لأعرف الساعة الصحيحة.
reminder-started = كل يوم عند { $times } (توقيت { $timezone })، حتى { $day }: أكتب فقط أن الوقت حان. حتى ذلك الحين أحفظ عنوانك مقفلًا. يمكنك إنهاء ذلك متى شئت.
reminder-plan = أذكّرك كل يوم عند { $times } (توقيت { $timezone })، حتى { $day }.
reminder-medicine = حان الوقت.
reminder-medicine-again = حان الوقت قبل نصف ساعة. هل تم؟
reminder-taken = حسنًا.
reminder-gone = انتهى هذا التذكير.
reminder-later = حسنًا. إن لم تضغط «تم» أسأل مرة أخرى على الأكثر.
reminder-stopped = أوقفت كل التذكيرات، ومُسح العنوان المحفوظ لها.

reminder-share-no-plan = لا توجد بعد تذكيرات يومية يمكن لأحد أن يراها.
reminder-share-ask = يمكن لمن يتابع علاجك أن يرى عدد الجرعات التي أخذتها: أرقام فقط، ولا شيء من هذه المحادثة. يمكنك إنهاء ذلك متى شئت. إن أردت فاطلب الرمز واكتبه هنا.
reminder-share-wrong = هذا الرمز لا يعمل. الرمز صالح ليوم واحد ولمرة واحدة. اطلب رمزًا جديدًا واكتبه هنا.
reminder-shared = تم. من الآن يرى المتابع كم جرعة كانت مستحقة وكم أخذت، لا غير.
reminder-unshared = لا أحد يرى جرعاتك الآن، ومُسحت الأرقام.

after-question = كيف كان الأمر أمس: هل حصلت على ما ذهبت من أجله؟ جوابك يُعدّ فقط، ولن يعرف أحد أنه منك.
after-yes = يسرني ذلك. شكرًا لإخباري.
after-no = يؤسفني ذلك. هل نجرّب وقتًا آخر أو مكانًا آخر؟
after-refused = ما كان ينبغي أن يردّوك هكذا. أستطيع أن أخبرك ماذا تقول ومن يمكنه التحدث عنك.
after-papers = شكرًا لإخباري. أستطيع تسجيل ذلك دون ذكر من قاله، وإخبارك بمن يساعد.

button-coming = سآتي
button-name-place = اذكر المكان أيضًا
button-no-reminder = بلا تذكير
button-stop-reminders = أوقف كل التذكير
button-change-times = أوقات أخرى
button-share-doses = السماح للمتابع
button-unshare-doses = إنهاء المشاركة
button-not-share = ليس الآن
button-taken = تم
button-not-yet = ليس بعد
button-days = { $count } يومًا
button-open-telegram = تيليجرام
button-open-whatsapp = واتساب
button-after-yes = نعم
button-after-no = لا
button-after-refused = رفضوني
button-after-papers = طلبوا أوراقًا
message-missed = لم تصلك رسالة مني حين لم تكن تكتب. انظر إلى مواعيدك من فضلك.
