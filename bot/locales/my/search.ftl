# နေရာတစ်ခုကို ဘာကြောင့်ပြလဲ၊ ဘယ်လောက်ဝေးအောင်ရှာလဲ၊ ပိတ်ထားသောနေရာ၊ မသွားခင်သိရန်

why-distance = { $distance } အကွာ
why-remote = ဖုန်း ဒါမှမဟုတ် အွန်လိုင်းနဲ့ ကူညီတယ်
why-confirmed = { $ago } အတည်ပြုတယ်
card-appointment = ရက်ချိန်းနဲ့ပဲ ရတယ်၊ ဖုန်းအရင်ဆက်ပါ
card-alert = သတိပြုရန် - { $text }
card-confirmed-old = { $date } မှာ နေရာနဲ့ အတည်ပြုထားတာ ကြာပါပြီ၊ မသွားခင် ဖုန်းဆက်ပါ။
care-regional = သင့်အနီးမှာ ဒီအတွက် ဘာမှ မသိပါ။ ဒါတွေက သင့်ဒေသတစ်ခုလုံးကို ဝန်ဆောင်မှုပေးပါတယ် -
care-remote-only = သင့်အနီးမှာ ဒီအတွက် နေရာ မသိပါ။ ဒါတွေက ဖုန်း ဒါမှမဟုတ် အွန်လိုင်းနဲ့ ကူညီပါတယ် -
care-remote-too = ဘယ်မှာပဲရှိရှိ ဒါတွေက ဖုန်း ဒါမှမဟုတ် အွန်လိုင်းနဲ့ ကူညီပါတယ် -
place-closed = { $name } ပိတ်ထားပါတယ်။
place-closed-since = { $name } ကို { $since } ကတည်းက ပိတ်ထားပါတယ်။
place-closed-until = { $name } ကို { $until } အထိ ခေတ္တပိတ်ထားပါတယ်။
place-closed-note = သူတို့ပြောတာ - { $text }
place-closed-instead = ဒီအတွက်ပဲ အနီးဆုံး တခြားနေရာ -
place-closed-no-other = အဲဒီအနီးမှာ ဒီအတွက် တခြားနေရာ မသိပါ။ ဘယ်မှာရှိလဲ ပြောပါ၊ အဲဒီမှာ ရှာပါမယ်။
details-intake = ဒီကို အရင်သွားပါ - { $address }
details-intake-note = မလာခင် - { $text }
details-interpreting = စကားပြန် - { $text }
details-age-from = အသက် { $from } နှစ်မှစ
details-age-to = အသက် { $to } နှစ်အထိ
details-age = အသက် { $from } မှ { $to } နှစ်
