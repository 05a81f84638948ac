# Telegram: what is said in groups, what the bot's page says (512 and 120 characters at most), the commands of its menu

telegram-group = لا أتحدث عن الصحة إلا حيث لا يقرأ أحد غيرنا. اضغط لفتح محادثة خاصة بيننا.
button-private-chat = محادثة خاصة
telegram-description = أمانة تساعد من هم بعيدون عن بلدهم على إيجاد الرعاية الصحية، ومعرفة حقوقهم، ومن يبلّغ السلطات. مجانًا، دون أوراق ودون اسم. اكتب بلغتك؛ وفي حالة الطوارئ اتصل برقم الطوارئ حيث أنت.
telegram-about = إيجاد الرعاية، وحقوقك، ومن يبلّغ السلطات. مجانًا ودون اسم.
command-start = ابدأ، أو اعرض القائمة
command-care = إيجاد رعاية قريبة مني
command-rights = ما الذي يحق لي؟
command-language = تغيير اللغة
command-privacy = من يقرأ هذا وما الذي يُحفظ
command-delete = احذف بياناتي
command-emergency = طوارئ
