# Discreet: for a telephone that others read. What is answered shows in the list of chats, so it says nothing; the
# words are what somebody says for it, with bars between; the last stands on the bot's page.

discreet-cleared = مرحبًا. اكتب لي متى شئت.
discreet-not-all = لم أستطع إزالة كل شيء هنا. من فضلك احذف هذه المحادثة من قائمتها.
discreet-by-hand = هنا أنت وحدك من يستطيع إزالة الرسائل: افتح قائمة هذه المحادثة واختر «حذف» أو «مسح». من الآن لا أرسل خرائط هنا.
discreet-web = اضغط «{ web-leave }» أو مفتاح Escape مرتين: تُغلق الصفحة فورًا ولا تحتفظ بشيء.
discreet-word = أخف هذه المحادثة
discreet-said = بسرية | سري | أخف | أخفي | اخف هذا | إخفاء | { discreet-word } | امسح هذه المحادثة | احذف هذه المحادثة | هو يقرأ هاتفي
button-hide = إخفاء هذه المحادثة
telegram-discreet = يجيب عن الأسئلة. اكتب بلغتك.
