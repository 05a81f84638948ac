# WhatsApp: ချန်နယ်၏ စကားလုံးများနှင့် Meta ကြိုတင်ခွင့်ပြုသောစာများ (templates.yaml)

whatsapp-choose = ရွေးပါ
whatsapp-more = နောက်ထပ်ရွေးစရာ -
whatsapp-or-location = ဒါမှမဟုတ် သင်ရှိတဲ့နေရာကို ပို့ပါ -
message-waiting = သင့်အတွက် စာတစ်စောင် ဒီမှာရှိပါတယ်။ ဘာစာလုံးမဆို ပြန်ဖြေရင် ရပါမယ်။
data-last-heard = { $count ->
    *[other] WhatsApp မှာ နောက်ဆုံးရေးတဲ့အချိန်
  }
