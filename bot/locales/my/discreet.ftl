# Discreet: for a telephone that others read. What is answered shows in the list of chats, so it says nothing; the
# words are what somebody says for it, with bars between; the last stands on the bot's page.

discreet-cleared = မင်္ဂလာပါ။ ကြိုက်တဲ့အချိန် စာရေးပါ။
discreet-not-all = ဒီနေရာက အားလုံးကို မဖျက်နိုင်ခဲ့ပါ။ ဒီ chat ကို မီနူးကနေ ဖျက်ပေးပါ။
discreet-by-hand = ဒီမှာ မက်ဆေ့ချ်တွေကို သင်ကိုယ်တိုင်ပဲ ဖျက်နိုင်ပါတယ်။ ဒီ chat ရဲ့ မီနူးကို ဖွင့်ပြီး “ဖျက်ရန်” ကို ရွေးပါ။ အခုကစပြီး ဒီမှာ မြေပုံ မပို့တော့ပါ။
discreet-web = “{ web-leave }” ကို သို့မဟုတ် Escape ကို နှစ်ကြိမ် နှိပ်ပါ။ ဒီစာမျက်နှာ ချက်ချင်း ပိတ်ပြီး ဘာမှ မသိမ်းပါ။
discreet-word = ဒီ chat ကို ဖျောက်ပါ
discreet-said = ဖျောက်ပါ | ဖျောက်ပေးပါ | { discreet-word } | ဒီ chat ကို ဖျက်ပါ | သူ ကျွန်မဖုန်းကို ဖတ်တယ်
button-hide = ဒီ chat ကို ဖျောက်
telegram-discreet = မေးခွန်းတွေကို ဖြေပါတယ်။ သင့်ဘာသာစကားနဲ့ ရေးပါ။
