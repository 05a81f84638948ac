# နေရာများနှင့် ရက်ချိန်းများ

care-intro = { $service }, { $place } - သိသမျှ၊ အနီးဆုံးက စပြီး။
care-intro-more = { $service }, { $place } အတွက် နောက်ထပ်နေရာများ -
care-here = သင်ရှိတဲ့နေရာ
# $place may be followed by its country
care-place = { $place } ({ $country })
care-widened = { $radius } အတွင်း ဒီအတွက် ဘာမှ မသိပါ။ ဒါတွေက ပိုဝေးပါတယ်။
care-country-only = သင့်အနီးမှာ ဒီအတွက် ဘာမှ မသိပါ။ ဒါတွေက { $country } ရဲ့ တခြားနေရာမှာပါ။ တချို့က ဖုန်းနဲ့ ကူညီပါတယ်။
care-other-service = အဲဒီမှာ { $wanted } အတွက် နေရာ မသိပါ။ ဒီနေရာတွေက လမ်းညွှန်နိုင်ပါတယ် -
care-nothing = { $place } မှာ ဒါမှမဟုတ် အနီးမှာ { $service } အတွက် နေရာ မသိပါ။ မရှိဘူးလို့ မဆိုလိုပါ။
care-nothing-who = ဒီသူတွေက သိနိုင်ပါတယ် -
care-nothing-emergency = အရေးပေါ်ဆိုရင် ဘယ်ဆေးရုံမဆို ရပါတယ် - { $number } ကို ဖုန်းဆက်ပါ။
care-no-more = ဒီအတွက် နောက်ထပ်နေရာ မသိပါ။
care-filter-none = ဘယ်နေရာကမှ သူ့အကြောင်း အဲဒီလို မပြောထားလို့ ဖြစ်နိုင်တဲ့နေရာတွေကို ပြပါတယ်။

# One place: name in the first line, then what is known
card-name = { $name }
card-distance = { $distance }၊ လမ်းလျှောက် { $minutes } မိနစ်လောက်
card-distance-far = { $distance } ဝေးပါတယ်
card-city-only = { $city } (နေရာအတိအကျ မသိပါ)
card-address-hidden = { $city }၊ အဲဒီကလူတွေကို ကာကွယ်ဖို့ လိပ်စာကို လျှို့ဝှက်ထားပါတယ်
card-open = အခု ဖွင့်ထားတယ်၊ { $until } အထိ
card-open-always = နေ့ရောညပါ ဖွင့်တယ်
card-opens = အခု ပိတ်ထားတယ်၊ ဖွင့်ချိန် { $next }
card-hours-unknown = ဖွင့်ချိန် မသိပါ၊ ဖုန်းအရင်ဆက်ပါ
card-hours-text = ဖွင့်ချိန်၊ အဲဒီမှာ ရေးထားသလို - { $text }
card-hours-holiday = ပိတ်ရက်တွေမှာ ဖွင့်ချိန် မတူနိုင်ပါ
card-hours-today = ဒီနေ့ ဖွင့်ချိန် မတူနိုင်ပါ - အဲဒီမှာ အစိုးရရုံးပိတ်ရက် ဖြစ်တယ်၊ ဒါမှမဟုတ် ဖြစ်နိုင်ပါတယ်
card-by-phone = ဖုန်း ဒါမှမဟုတ် အွန်လိုင်းနဲ့ ကူညီတယ်
card-languages = { $languages } ပြောတယ်
card-languages-unknown = ဘာဘာသာစကား ပြောလဲ မသိပါ
card-cost = ကုန်ကျစရိတ် - { $text }
card-cost-free = အခမဲ့လို့ အဲဒီကပြောတယ်
card-cost-unknown = ကုန်ကျစရိတ် မသိပါ
card-documents = တောင်းတာ - { $text }
card-documents-none-asked = ဘယ်သူမှ စာရွက်ပြစရာမလိုဘူးလို့ ပြောတယ်
card-anonymous = နာမည်မလိုဘူးလို့ ပြောတယ်
card-documents-unknown = စာရွက်တောင်းမတောင်း မသိပါ
card-phone = ဖုန်း { $phone }
card-why = ဘာလို့ ဒီနေရာလဲ - { $reasons }။
why-nearest = သိသမျှထဲ အနီးဆုံး
why-near = သင့်အနီး
why-service = { $service } ရှိတယ်
why-language = { $language } ပြောတယ်
why-attribute = { $attribute }
why-open = အခု ဖွင့်ထားတယ်
card-unconfirmed = အများဖတ်စာမျက်နှာကို { $date } မှာ ဖတ်ထားတာပါ၊ နေရာနဲ့ အတည်မပြုရသေးပါ။ မသွားခင် ဖုန်းဆက်ပါ။
card-unconfirmed-old = အများဖတ်စာမျက်နှာကို { $date } မှာ ဖတ်ထားတာပါ၊ စာမျက်နှာကိုယ်တိုင် ဟောင်းနေပါတယ်။ နေရာနဲ့ အတည်မပြုရသေးပါ၊ မသွားခင် ဖုန်းဆက်ပါ။
card-confirmed = { $date } မှာ နေရာနဲ့ အတည်ပြုပြီး။
card-source = အရင်းအမြစ် - { $source }

details-address = လိပ်စာ - { $address }
details-website = ဝဘ် - { $url }
details-for = ဘယ်သူတွေအတွက် - { $text }
details-hours = ဖွင့်ချိန် - { $text }
details-how = ဘယ်လိုလာရမလဲ - { $text }
details-gone = အဲဒီနေရာ မရှိတော့ပါ။ ပြန်ရှာရမလား။
way-link = { $name } သို့ လမ်း - { $url }
way-none = { $name } ရဲ့ လိပ်စာအတိအကျ မသိပါ။ မသွားခင် ဖုန်းဆက်ပါ - { $phone }
way-none-nophone = { $name } ရဲ့ လိပ်စာအတိအကျရော ဖုန်းနံပါတ်ရော မသိပါ။ ဝဘ်စာမျက်နှာ - { $url }
way-hidden = { $name } ရဲ့ လိပ်စာကို အဲဒီကလူတွေကို ကာကွယ်ဖို့ လျှို့ဝှက်ထားပါတယ်။ ဖုန်းနဲ့ ပြောပြပါမယ် - { $phone }
which-entry = ဘယ်နေရာကို ဆိုလိုတာလဲ။ မြို့နဲ့ ဘာလိုလဲ ပြောပါ၊ နေရာတွေကို ပြန်ပြပါမယ်။

# Appointments: online booking comes with a place that offers it
book-call = ဒီကနေ { $name } မှာ ရက်ချိန်းယူလို့ မရပါ။ { $phone } ကို ဖုန်းဆက်ပြီး ပြောပါ - "{ $sentence }"
book-call-sentence = မင်္ဂလာပါ။ ရက်ချိန်း လိုချင်ပါတယ်။ စာရွက်စာတမ်း လိုသလား။ စကားပြန် ရှိသလား။
book-walk-in = { $name } က ရက်ချိန်းမပါဘဲ လာလို့ရတယ်လို့ ပြောပါတယ်။
book-website = ဒီကနေ { $name } မှာ ရက်ချိန်းယူလို့ မရပါ၊ ဖုန်းနံပါတ်လည်း မသိပါ။ ဝဘ်စာမျက်နှာ - { $url }
book-no-contact = ဒီကနေ { $name } မှာ ရက်ချိန်းယူလို့ မရပါ၊ ဖုန်းနံပါတ်ရော ဝဘ်စာမျက်နှာရော မသိပါ။ တခြားနေရာက ပိုလွယ်နိုင်ပါတယ်။
appointments-none = သင့်ရက်ချိန်း မရှိပါ။ နေရာနဲ့ ကိုယ်တိုင်ချိန်းထားရင် အဲဒီနေရာကပဲ ပြောင်းပေးနိုင်ပါတယ်။
