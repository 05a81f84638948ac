# ဝဘ်စာမျက်နှာနှင့် terminal

web-title = Amana: ကုသမှုနှင့် သင့်အခွင့်အရေး
web-placeholder = ဒီမှာ ရေးပါ၊ သင်ပြောတဲ့ ဘယ်ဘာသာစကားနဲ့မဆို
web-send = ပို့
web-leave = မြန်မြန်ထွက်
web-leave-hint = ဒီချတ်ကို ချက်ချင်းပိတ်ပြီး သာမန်စာမျက်နှာ ဖွင့်ပါတယ်
web-location = တည်နေရာပို့
web-location-denied = တည်နေရာ မရပါ။ မြို့ကို ရေးလို့ရပါတယ်။
web-language = ဘာသာစကား
web-offline = အင်တာနက် မရှိပါ။ ပြန်ရရင် သင့်စာကို ပို့ပါမယ်။
web-slow = လုပ်နေတုန်းပါ…
web-error = စာ မရောက်ပါ။ ထပ်စမ်းပါ။ အရေးပေါ်ဆိုရင် သင်ရှိတဲ့နေရာရဲ့ အရေးပေါ်နံပါတ်ကို ဖုန်းဆက်ပါ။
web-you = သင်
web-amana = Amana
web-open-map = မြေပုံဖွင့်
web-download = သိမ်း
web-embed-open = ချတ်ဖွင့်
web-embed-close = ချတ်ပိတ်
web-log = စကားပြောခန်း
web-restart = အစကပြန်စ
console-hello = terminal ထဲက Amana။ စာရေးပါ၊ ဒါမှမဟုတ် ခလုတ်နံပါတ် ရိုက်ပါ။ ထွက်ရန် အလွတ်လိုင်းပြီး Ctrl-D။
