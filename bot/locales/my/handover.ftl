# Care that crosses a border, and a summary to take along.
button-moving = နေရာပြောင်းမယ်
move-where = ဘယ်ကိုသွားမလဲ။ မြို့ ဒါမှမဟုတ် နိုင်ငံကို ရေးပါ။
move-unknown = { $country } က ဆေးကုသရေးနဲ့ အခွင့်အရေးအကြောင်း စစ်ဆေးပြီး အချက်အလက် မရှိသေးပါ။ မသွားခင် ဟိုက အဖွဲ့အစည်းကို မေးပါ။
move-summary = ဟိုက ဆရာဝန်တွေက သင့်အကြောင်း မသိပါ။ သူတို့ဘာသာနဲ့ သင့်ဘာသာနဲ့ သင်ပိုင်တဲ့ အကျဉ်း လုပ်ပေးရမလား။ ဘာပါမလဲ သင်ရွေးပါ။ ဘာမှ မသိမ်းပါ။
button-summary = အကျဉ်းလုပ်ပါ
summary-ask = { $what } - တစ်ကြောင်းမှာ တစ်ခုရေးပါ၊ ဒါမှမဟုတ် နှိပ်ပါ။
summary-tap = { $what } - အဖြေကို နှိပ်ပါ။
button-none-known = မရှိပါ
button-leave-out = မပြောပါ
button-go-on = ဆက်သွားပါ
button-make = လုပ်ပါ
button-again = ပြန်စပါ
summary-check = ဒါတွေ ပါပါမယ်။ မှန်လား။
    { $text }
summary-made = သင့်အကျဉ်း၊ ပြဖို့ ဒါမှမဟုတ် ပုံနှိပ်ဖို့။ သင်ရွေးတဲ့သူကိုပဲ ပြပါ။ သင်ရေးတာတွေ ဒီမှာ ဖျက်ပြီးပါပြီ။
summary-data = ဆေးခန်းကွန်ပျူတာတွေအတွက် အတူတူပဲ (International Patient Summary)။
summary-waits = သင့်အကျဉ်း စောင့်နေပါတယ်၊ မှတ်ဉာဏ်ထဲမှာပဲ။
summary-left = အကျဉ်း မလုပ်ပါ၊ ရေးထားတာတွေ ဖျက်ပြီးပါပြီ။
