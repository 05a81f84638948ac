# လူတွေပြောသလို စကားလုံးများ

service-primary_care = ဆရာဝန်
service-emergency_care = အရေးပေါ်ဌာန
service-maternal = ကိုယ်ဝန်၊ မီးဖွား
service-child_health = ကလေးဆရာဝန်
service-vaccination = ကာကွယ်ဆေး
service-mental_health = စိတ်ကျန်းမာရေး
service-sexual_reproductive = လိင်ကျန်းမာရေး
service-hiv_sti = HIV၊ ကာလသားရောဂါ
service-tb = တီဘီရောဂါ
service-chronic_disease = နာတာရှည်ရောဂါ
service-dental = သွား
service-eye_care = မျက်စိ
service-pharmacy = ဆေးဝါး
service-violence_support = အကြမ်းဖက်ခံရသူကူ
service-substance_use = အရက်၊ မူးယစ်ဆေး
service-occupational_health = အလုပ်ထိခိုက်မှု
service-disability_rehab = မသန်စွမ်း
service-insurance_advice = အာမခံအကူအညီ
service-social_legal_advice = လူမှုရေး၊ ဥပဒေ
service-interpreting = စကားပြန်

status-undocumented = စာရွက်စာတမ်းမရှိ
status-asylum_seeker = ခိုလှုံခွင့်စောင့်
status-refugee_or_protected = ဒုက္ခသည်
status-temporary_protection = ယာယီကာကွယ်ခွင့်
status-labour_migrant = အလုပ်ပါမစ်
status-eu_mobile = EU နိုင်ငံသား
status-student = ကျောင်းသား
status-visitor = ခရီးသွား
status-resident = အမြဲနေ၊ နိုင်ငံသား
status-prefer_not_to_say = မပြောလိုပါ

attribute-free_of_charge = အခမဲ့
attribute-no_documents = စာရွက်မတောင်း
attribute-anonymous = နာမည်မလို
attribute-walk_in = ရက်ချိန်းမလို
attribute-open_now = အခုဖွင့်
attribute-female_staff = အမျိုးသမီးတောင်းလို့ရ
attribute-interpreter = စကားပြန်ရှိ
attribute-wheelchair = လှေကားမပါ
attribute-lgbtiq_friendly = LGBTIQ ဖော်ရွေ
attribute-remote = ဖုန်း ဒါမှမဟုတ် အွန်လိုင်း

# Intents, as the best guesses offered when a message was not understood (at most 20 characters)
guess-find_care = ကုသရာနေရာရှာ
guess-ask_coverage = ဘယ်သူပေးလဲ
guess-ask_documents = ဘာစာရွက်လိုလဲ
guess-ask_enrolment = အာမခံဘယ်လိုရမလဲ
guess-ask_firewall = သတင်းပို့မလား
guess-ask_interpreter = စကားပြန်
guess-report_denied_care = ပြန်လွှတ်ခံရတယ်
guess-ask_bot_privacy = ဘယ်သူဖတ်လဲ
guess-delete_my_data = ကျွန်ုပ်ဒေတာဖျက်
guess-talk_to_human = လူနဲ့ပြောချင်
guess-emergency = အရေးပေါ်
guess-suicide_crisis = ဆက်မနေချင်တော့
guess-violence = ရိုက်နှက်ခံရတယ်
guess-mental_distress = စိတ်ညစ်လွန်းတယ်
guess-help = ဘာလုပ်ပေးနိုင်လဲ
guess-change_language = ဘာသာစကား
guess-book_appointment = ရက်ချိန်း
guess-report_entry_problem = နေရာအချက်မှားတယ်
guess-report_firewall_breach = သတင်းပို့ခံရတယ်
guess-set_reminder = သတိပေးချက်

# How source texts in another language are marked: "(in English) text"
in-other-language = ({ $language } ဖြင့်) { $text }
