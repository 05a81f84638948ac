# စာရင်းထိန်းသိမ်းသူများနှင့် လမ်းညွှန်သူများအတွက်

# Roles
admin-role-agent = လမ်းညွှန်သူ
admin-role-curator = ထိန်းသိမ်းသူ
admin-role-coordinator = ညှိနှိုင်းသူ
admin-role-administrator = စီမံသူ
admin-everything = အားလုံး
admin-welcome = အခု သင်က { $reach } အတွက် { $role } ဖြစ်ပါပြီ။ "အကူအညီ" လို့ရေးရင် ဘာတွေလုပ်လို့ရလဲ မြင်ရပါမယ်။ တခြားရေးတာတွေက အရင်လိုပဲ Amana ဆီ ရောက်ပါမယ်။
admin-welcome-kept = သတိပေးစာတွေ ရောက်ဖို့ ဒီတာဝန်ရှိနေသမျှ သင့်ဆက်သွယ်ရန်လိပ်စာကို သော့ခတ်ပြီး သိမ်းထားပါတယ်။
admin-join-wrong = ဒီကုဒ် မရပါ။ စာလုံးမှားတာ၊ သုံးပြီးသား ဒါမှမဟုတ် ရက်လွန်တာ ဖြစ်နိုင်ပါတယ်။ ဖိတ်ခဲ့သူဆီက ကုဒ်အသစ် တောင်းပါ။
admin-join-wait = ကုဒ်မှားတာ များလွန်းနေပါပြီ။ တစ်နာရီနေရင် ထပ်စမ်းပါ၊ ဒါမှမဟုတ် ဖိတ်ခဲ့သူဆီက ကုဒ်အသစ် တောင်းပါ။
admin-invite-made = { $role } တစ်ယောက်အတွက် ဖိတ်စာ ({ $reach })။ တစ်ကြိမ်ပဲ သုံးလို့ရပြီး { $days } ရက်အတွင်း အကျုံးဝင်ပါတယ်။ ဒါတွေထဲက တစ်ခုကို အဲဒီလူတစ်ယောက်ကိုပဲ ပေးပါ -
admin-invite-typed = Amana ကို ဘယ်ကမဆို ရေးပို့ရန် - { $text }
admin-invite-telegram = Telegram: { $url }
admin-invite-whatsapp = WhatsApp: { $url }
admin-invite-web = ဝဘ်စာမျက်နှာ - { $url }
admin-invite-take-back = ပြန်ရုပ်သိမ်းရန် - { $command }
admin-invite-not-yours = { $role } ကို သင် ဖိတ်လို့မရပါ၊ ဒါမှမဟုတ် အဲဒီအဖွဲ့အစည်းအတွက် မရပါ။ ဘာမှ မပြောင်းထားပါ။
admin-invite-whose = ဘယ်အဖွဲ့အစည်းအတွက်လဲ။ ဒီလိုရေးပါ - { $command }
admin-invite-where = ဘယ်နေရာအတွက်လဲ။ နိုင်ငံ၊ ဒေသ ဒါမှမဟုတ် မြို့ကို ဒီလိုရေးပါ - { $command }
admin-region-unknown = "{ $region }" ဆိုတဲ့ နိုင်ငံ၊ ဒေသ၊ မြို့ကို မသိပါ။ နိုင်ငံကို FR၊ ဒေသကို GB-SCT၊ မြို့ကို နာမည်နဲ့ ရေးပါ။
admin-roles-own = သင်က { $reach } အတွက် { $role } ဖြစ်ပါတယ်။
admin-roles-row = { $number }: { $role }, { $reach }
admin-invitation-row = ဖိတ်စာ { $number } - { $role }၊ { $date } အထိ
admin-roles-end = တစ်ခုကို ရပ်စဲရန် - { $command }
admin-roles-none = တာဝန်နံပါတ် { $number } ဘယ်သူမှ မရှိပါ။
admin-roles-not-yours = ဒီတာဝန်ကို သင် ရပ်စဲလို့ မရပါ။
admin-roles-ended = တာဝန် { $number } ({ $role }) ပြီးပါပြီ။ လိပ်စာကို ဖျက်ပြီးပါပြီ။
admin-invitation-none = သင့်ရဲ့ ဖိတ်စာ { $number } ဖွင့်ထားတာ မရှိပါ။
admin-invitation-ended = ဖိတ်စာ { $number } အလုပ်မလုပ်တော့ပါ။

# Commands
admin-help-head = သင်က { $role } ဖြစ်ပါတယ်။ သင့်အမိန့်များ၊ မျဉ်းစောင်းပါပါ မပါပါ ရပါတယ် -
admin-help-line = • { $command }: { $about }
admin-help-more = တစ်ခုကို ဘယ်လိုသုံးလဲ ကြည့်ရန် - { $command }
admin-family-entries = နေရာစာရင်း
admin-family-review = စစ်ဆေးခြင်း
admin-family-reports = တိုင်ကြားချက်များ
admin-family-exchange = ဖိုင်များ
admin-family-booking = ရက်ချိန်းများ
admin-family-facts = ဥပဒေအချက်များ
admin-family-referrals = လူတွေကို ခေါ်လာခြင်း
admin-family-people = လူနှင့် အကူအညီ
admin-usage =
    { $command } - { $about }
    ဒီလို ဖတ်ပါတယ် - { $example }
    ဘာမှ မပြောင်းထားပါ။
admin-meant = ဒီအမိန့်ကို မသိပါ။ "{ $command }" ကို ဆိုလိုတာလား။ ဘာမှ မပြောင်းထားပါ။
admin-not-yours = "{ $command }" က { $roles } အတွက် ဖြစ်ပါတယ်။ ဘာမှ မပြောင်းထားပါ။
admin-failed = မအောင်မြင်ပါ - { $reason } ဘာမှ မပြောင်းထားပါ။
admin-about-help = ဘာတွေလုပ်လို့ရလဲ၊ အမိန့်တစ်ခု ဘယ်လိုသုံးလဲ
admin-usage-help = အကူအညီ ဖွင့်ချိန်
admin-about-join = ဖိတ်စာပါ တာဝန်ကို ယူရန်
admin-usage-join = ဝင်ရောက် 7KQ2-M9XP-4TRB-W3HN
admin-about-invite = တာဝန်တစ်ခုအတွက် တစ်ကြိမ်သုံး ဖိတ်စာ
admin-usage-invite = ဖိတ် ထိန်းသိမ်းသူ "မယ်တော်ဆေးခန်း"
admin-about-roles = သင့်တာဝန်နှင့် သင်ကြည့်ရှုသူများ၏ တာဝန်
admin-usage-roles = တာဝန်များ ရပ်စဲ 3
admin-about-find = နာမည်၊ အဖွဲ့ ဒါမှမဟုတ် မြို့ဖြင့် ရှာရန်
admin-usage-find = ရှာ ဆေးခန်း မဲဆောက်
admin-about-show = နေရာတစ်ခုအကြောင်း သိသမျှ
admin-usage-show = ပြ 42

# Entries
admin-find-head = { $count } ခု တွေ့ပါတယ် -
admin-find-none = "{ $text }" ကို မတွေ့ပါ။ စာလုံးလျှော့ပြီး ဒါမှမဟုတ် မြို့နာမည်နဲ့ပဲ စမ်းပါ။
admin-entry-none = နေရာ { $number } မရှိပါ။ ရှာရန် - { $command }
admin-entry-line = #{ $number } { $name } · { $city }
admin-entry-line-status = #{ $number } { $name } · { $city } · { $status }
admin-status-inactive = မပြတော့ပါ
admin-status-defunct = အပြီးပိတ်
admin-status-temporarily-closed = ခေတ္တပိတ်
admin-never-confirmed = နေရာနဲ့ တစ်ခါမှ အတည်မပြုရသေးပါ။ အများဖတ်စာမျက်နှာကို { $date } မှာ ဖတ်ထားပါတယ်။
admin-field-line = { $field }: { $value }
admin-value-none = မရှိ
admin-field-organization = အဖွဲ့အစည်း
admin-field-kind = အမျိုးအစား
admin-field-services = ဝန်ဆောင်မှုများ
admin-field-attributes = အင်္ဂါရပ်များ
admin-field-languages = ဘာသာစကားများ
admin-field-address-1 = လိပ်စာ
admin-field-city = မြို့
admin-field-country = နိုင်ငံ
admin-field-opening-hours = ဖွင့်ချိန်
admin-field-opening-hours-text = ဖွင့်ချိန် (စာဖြင့်)
admin-field-url = ဝဘ်စာမျက်နှာ
admin-field-fees-description = ကုန်ကျစရိတ်
admin-field-eligibility-description = ဘယ်သူတွေအတွက်
admin-field-application-process = ဘယ်လိုလာရမလဲ
admin-field-required-documents = တောင်းသောစာရွက်
admin-field-firewall-statement = ကတိ
admin-field-source-title = အရင်းအမြစ်

# Buttons: at most 20 characters each
button-next-page = ရှေ့သို့
button-do-help = ဘာလုပ်လို့ရလဲ
button-do-find = ရှာ
button-do-show = ပြ
button-do-join = ဝင်ရောက်
button-do-invite = ဖိတ်
button-do-roles = တာဝန်များ

# In a list of what is kept of somebody
data-role = သင့်တာဝန် ({ $count })
data-flow = သင် လုပ်လက်စ ({ $count })
