# မှတ်တမ်းများကို ပေါင်းစပ်သော အဖြေများ

rights-intro-child = ကလေး, { $status }
rights-volatile = ဒီစည်းမျဉ်းက ဟောင်းနေပြီ ဒါမှမဟုတ် ပြောင်းနေပါတယ် ({ $text })။ အားမကိုးခင် မေးပါ -
rights-overdue = { $date } မတိုင်ခင် ပြန်ဖတ်ရမှာ မဖတ်ရသေးပါ။ အားမကိုးခင် မေးပါ -
rights-differ = ဒီမှာ မှတ်တမ်းတွေ မတူကြပါ။ ဒါက အနည်းဆုံး ပြောတာပါ။
rights-depends = အခြေအနေပေါ် မူတည်ပါတယ် -
rights-if = { $when } ဆိုရင် - { $level }
rights-if-line = { $when } ဆိုရင် - { $text }
rights-route = နောက်တစ်နည်း ({ $level }) - { $text }
rights-also = နောက်ပြီး - { $text }
rights-cost-nothing = ကုန်ကျစရိတ် - မရှိဘူးလို့ မှတ်တမ်းက ပြောပါတယ်။
rights-steps = ရဖို့ နည်းလမ်း -
rights-step = { $number }. { $text }
rights-step-link = { $step } { $link }
rights-step-phone = { $step } { $phone }
rights-everybody-level = ဘယ်လိုစာရွက်ပဲရှိရှိ အနည်းဆုံး - { $level }
rights-regions = { $country } မှာ ဒေသအလိုက် မတူပါ။ ဖတ်ထားတာ - { $regions }။ မြို့ကို ပြောပါ။
rights-regions-too = ဒီဒေသတွေမှာ ကိုယ်ပိုင်စည်းမျဉ်း ရှိပါတယ် - { $regions }။ အဲဒီမှာဆိုရင် မြို့ကို ပြောပါ။
rights-ask-who = ကလေး ဒါမှမဟုတ် ကိုယ်ဝန်ရှိသူအတွက် မတူနိုင်ပါ။ အဲဒါအတွက်လား။
rights-machine-translated = တချို့အပိုင်းတွေကို အင်္ဂလိပ်ကနေ ဘာသာပြန်ထားပြီး ဒေသခံစကားပြောသူ မစစ်ရသေးပါ။
rights-warning = ရုံးတစ်ခုခု မသွားခင် အရင်သိပါ - { $text }

# Warnings: always before the advice
warning-with-text = { $warning } { $text }
warning-unconfirmed = အတည်မပြုရသေးပါ၊ ဒါပေမဲ့ မသွားခင် သိထားပါ -
warning-reporting_office = ⚠ ဒီနည်းက သတင်းပို့ရမယ့် ရုံးကို ဖြတ်ရပါတယ်။ အဲဒီမသွားခင် အကြံတောင်းပါ။
warning-immigration_office = ⚠ ဒီနည်းက လူဝင်မှုကြီးကြပ်ရေးရုံးကို ဖြတ်ရပါတယ်။ အဲဒီမသွားခင် အကြံတောင်းပါ။
warning-data_shared = ⚠ သင့်အချက်အလက်ကို တစ်ဆင့်ပေးတာ၊ အာဏာပိုင်တွေ ဖတ်တာ ဖြစ်နိုင်ပါတယ်။
warning-debt_reported = ⚠ မပေးရသေးတဲ့ ငွေတောင်းခံလွှာကို လူဝင်မှုကြီးကြပ်ရေးရုံးဆီ ပို့နိုင်ပါတယ်။
warning-later_bill = ⚠ နောက်မှ ငွေတောင်းခံလွှာ လာနိုင်ပါတယ်။
warning-prepayment = ⚠ မကုသခင် ငွေပေးခိုင်းနိုင်ပါတယ်။
warning-charged = ⚠ ငွေတောင်းပါလိမ့်မယ်။
warning-own_share = ⚠ တစ်စိတ်တစ်ပိုင်း ကိုယ်တိုင်ပေးရနိုင်ပါတယ်။
warning-not_covered = ⚠ အားလုံး မပါဝင်ပါ။
warning-time_limit = ⚠ အချိန်ကန့်သတ်ချက် ရှိပါတယ်။
warning-refused_in_practice = ⚠ လက်တွေ့မှာ တချို့လူတွေ ပြန်လွှတ်ခံရတာ၊ ဝင်လို့မရတာ ရှိပါတယ်။
warning-advice_first = ⚠ ဥပဒေအကြံဉာဏ် အရင်ယူပါ။

# Conditions: they go on after "If"
when-stay_under = အဲဒီမှာ နေတာ { $months } လ မပြည့်သေးဘူး
when-stay_from = အဲဒီမှာ နေတာ { $months } လ ဒါမှမဟုတ် ပိုကြာပြီ
when-new_to_scheme = ဒီအာမခံရတာ { $months } လ မပြည့်သေးဘူး
when-arrived_before = { $day } မတိုင်ခင် ရောက်ခဲ့တယ်
when-arrived_from = { $day } ရက် ဒါမှမဟုတ် နောက်မှ ရောက်ခဲ့တယ်
when-enrolled_before = { $day } မတိုင်ခင် စာရင်းသွင်းပြီး သက်တမ်းတိုးတယ်
when-insured = အဲဒီမှာ အာမခံ ရှိတယ်
when-uninsured = အဲဒီမှာ အာမခံ မရှိသေးဘူး
when-refused_claim = ခိုလှုံခွင့်လျှောက်လွှာ ပယ်ချခံရတယ်
when-after_violence = ညှင်းပန်းခံရတာ ဒါမှမဟုတ် အကြမ်းဖက်ခံရတာကြောင့်
when-low_income = ဝင်ငွေနည်းတယ်
when-named_group = အဲဒီမှာ ဖော်ပြထားတဲ့ အုပ်စုထဲ ပါတယ်
when-unaccompanied = မိဘမပါတဲ့ ကလေး
when-insured_parent = မိဘတွေ အဲဒီမှာ အာမခံရှိတယ်

# Turned away
refused-show = ကောင်တာမှာ ဒါကို ပြပါ -
refused-sentence = လိုချင်တာ - { $service }။ ဘာကြောင့်ငြင်းတယ်ဆိုတာနဲ့ သင့်နာမည်ကို စာနဲ့ ရေးပေးပါ။ စကားပြန် ခေါ်ပေးပါ၊ အချက်အလက်တွေကို တစ်ဆင့်မပေးပါနဲ့။
refused-complain = တိုင်ကြားလို့ ရပါတယ် - အဲဒီနေရာရဲ့ တိုင်ကြားရေးဌာနကို မေးပါ၊ ရေးမှတ်ထားတာတွေ သိမ်းထားပါ။ ပိုဆိုးလာရင် တခြားနေရာ ဒါမှမဟုတ် အရေးပေါ်ဌာနကို သွားပါ။
interpreter-please = { $language } စကား ပြောပါတယ်။ စကားပြန် ခေါ်ပေးပါ။

# The card
counter-card = ကောင်တာမှာ ဒါကို ပြပါ။ သင့်နာမည် မပါပါ၊ မိတ္တူလည်း မသိမ်းပါ။
card-none = အဲဒီနိုင်ငံအတွက် ကတ်ပေါ်တင်ဖို့ စစ်ပြီးသားအချက် မရှိပါ။
button-card = ပြရန်ကတ်
button-card-print = ပုံနှိပ်ရန်ကတ်
button-child = ကလေးအတွက်
button-adult = လူကြီးအတွက်
button-pregnant = ကိုယ်ဝန်ရှိသူအတွက်
button-breach = စာရွက်တောင်းခံရ

# This place: what the words mean stands in docs/firewall.md
firewall-place-none = အချက်အလက် တစ်ဆင့်ပေးတာနဲ့ပတ်သက်ပြီး ဒီနေရာရဲ့ ကိုယ်ပိုင်ကတိ မတွေ့ပါ (စာမျက်နှာကို { $date } မှာ ဖတ်ထားပါတယ်)။
firewall-place-own-words = ဒီကတိကို ထိန်းသိမ်းသူ မစစ်ရသေးပါ။ သူ့စာမျက်နှာမှာ ရှိပြီး { $date } မှာ ဖတ်ထားပါတယ်။
firewall-place-confirmed = ထိန်းသိမ်းသူ နှစ်ယောက်က ဒီကတိအတွက် အထောက်အထား မြင်ထားပါတယ်၊ နောက်ဆုံး { $date } မှာပါ။
firewall-place-questioned = ဒီမှာ စာရွက်တောင်းတယ် ဒါမှမဟုတ် အချက်အလက် တစ်ဆင့်ပေးတယ်လို့ တစ်ယောက်က တိုင်ထားပါတယ်။ စစ်ဆေးနေလို့ အခု သူ့ကတိကို မပြောပါ။ မှန်မမှန် မသိပါ။
firewall-place-broken = ဒီမှာ စာရွက်တောင်းတယ် ဒါမှမဟုတ် အချက်အလက် တစ်ဆင့်ပေးတယ်ဆိုတဲ့ တိုင်ကြားချက်ကို စစ်တော့ မှန်နေပါတယ်။ မသွားခင် တခြားသူတွေကို မေးပါ။
firewall-place-no-report = ဒီနေရာအကြောင်း မပြီးသေးတဲ့ တိုင်ကြားချက် မရှိပါ။
firewall-breach-which = ဘယ်နေရာလဲ။ နေရာကို နှိပ်ပါ၊ ဒါမှမဟုတ် နေရာတွေကို ပြန်ပြခိုင်းပြီး အဲဒီမှာ နှိပ်ပါ။
firewall-breach-taken = { $name } အတွက် မှတ်ထားပြီးပါပြီ၊ ဘယ်သူပြောတယ်ဆိုတာ မပါပါ - သင်ရေးတာ မပါ၊ နာမည် မပါပါ။ ထိန်းသိမ်းသူ မစစ်ပြီးမချင်း သူ့ကတိကို ဘယ်သူ့ကိုမှ မပြောတော့ပါ။
firewall-breach-too-many = ဒီနေ့ နေရာအများကြီး တိုင်ပြီးပါပြီ၊ မနက်ဖြန်အထိ ထပ်မယူပါ။
firewall-breach-not-kept = အခု တိုင်ကြားချက်ကို မှတ်လို့ မရပါ။ ခဏနေရင် ပြန်ရေးပါ။
firewall-breach-who = ဒီလူတွေက အခု ကူညီနိုင်ပါတယ် -
