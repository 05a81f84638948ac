# Care that crosses a border, and a summary to take along.
button-moving = سأنتقل
move-where = إلى أين؟ اكتب المدينة أو البلد.
move-unknown = ليست لدي بعد معلومات متحقَّق منها عن الرعاية والحقوق في { $country }. اسأل منظمة هناك قبل السفر.
move-summary = الأطباء هناك لا يعرفون عنك شيئًا. هل أُعِدّ ملخصًا هو ملكك، بلغتهم وبلغتك؟ ما يُكتب فيه باختيارك. لا أحتفظ بشيء منه.
button-summary = إعداد ملخص
summary-ask = { $what }: اكتب كل واحد في سطر، أو المس.
summary-tap = { $what }: المس إجابة.
button-none-known = لا شيء
button-leave-out = دون ذكره
button-go-on = متابعة
button-make = أعدّه
button-again = من جديد
summary-check = هذا ما سيكون فيه. هل هو صحيح؟
    { $text }
summary-made = ملخصك، للعرض أو للطباعة. يُعرض فقط على من تختار. ما كتبته حُذف هنا.
summary-data = الشيء نفسه لحواسيب العيادات (International Patient Summary).
summary-waits = ملخصك ينتظر، في الذاكرة فقط.
summary-left = لم يُعَدّ ملخص، وما كتبته له حُذف.
