# واتساب: كلمات القناة، والرسائل التي توافق عليها ميتا مسبقا (templates.yaml)

whatsapp-choose = اختيار
whatsapp-more = هناك خيارات أخرى:
whatsapp-or-location = أو أرسل لي مكانك:
message-waiting = توجد رسالة لك هنا. أجب بأي كلمة وستصلك.
data-last-heard = { $count ->
    *[other] وقت آخر رسالة كتبتها على واتساب
  }
