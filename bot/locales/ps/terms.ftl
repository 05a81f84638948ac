# Words of the taxonomy, as people say them

service-primary_care = ډاکټر
service-emergency_care = عاجله څانګه
service-maternal = امېندواري او زېږون
service-child_health = د ماشومانو ډاکټر
service-vaccination = واکسین
service-mental_health = رواني روغتیا
service-sexual_reproductive = جنسي روغتیا
service-hiv_sti = ایډز، جنسي ناروغۍ
service-tb = نری رنځ
service-chronic_disease = اوږده ناروغي
service-dental = غاښونه
service-eye_care = سترګې
service-pharmacy = دوا
service-violence_support = مرسته له ظلم وروسته
service-substance_use = الکول او مخدرات
service-occupational_health = د کار ټپونه
service-disability_rehab = معلولیت
service-insurance_advice = د بیمې مرسته
service-social_legal_advice = حقوقي مشوره
service-interpreting = ترجمان

status-undocumented = بې اسنادو
status-asylum_seeker = د پناه غوښتنه روانه
status-refugee_or_protected = کډوال، پناه یې منلې
status-temporary_protection = موقته ساتنه
status-labour_migrant = د کار اجازه
status-eu_mobile = د اروپا تبعه
status-student = محصل
status-visitor = لیدونکی
status-resident = اوسېدونکی یا تبعه
status-prefer_not_to_say = نه غواړم ووایم

attribute-free_of_charge = وړیا
attribute-no_documents = اسناد نه غواړي
attribute-anonymous = نوم ته اړتیا نشته
attribute-walk_in = بې نوبته
attribute-open_now = اوس پرانیستی
attribute-female_staff = ښځه غوښتل کېدای شي
attribute-interpreter = ترجمان
attribute-wheelchair = بې زینو
attribute-lgbtiq_friendly = د ال‌جي‌بي‌ټي‌آي‌کیو هرکلی کوي
attribute-remote = په تلیفون یا انټرنټ

# Intents, as the best guesses offered when a message was not understood (at most 20 characters)
guess-find_care = درملنه پیدا کړه
guess-ask_coverage = پیسې څوک ورکوي؟
guess-ask_documents = کوم اسناد؟
guess-ask_enrolment = بیمه څنګه واخلم؟
guess-ask_firewall = راپور مې ورکوي؟
guess-ask_interpreter = ترجمان
guess-report_denied_care = زه یې ونه منلم
guess-ask_bot_privacy = دا څوک لولي؟
guess-delete_my_data = معلومات مې پاک کړه
guess-talk_to_human = له انسان سره خبرې
guess-emergency = بیړنی حالت
guess-suicide_crisis = نور یې نه شم زغملی
guess-violence = څوک مې ځوروي
guess-mental_distress = حال مې ډېر خراب دی
guess-help = څه کولای شې؟
guess-change_language = ژبه
guess-book_appointment = نوبت
guess-report_entry_problem = یو ځای ناسم دی
guess-report_firewall_breach = راپور یې ورکړ
guess-set_reminder = یادونه

# How source texts in another language are marked: "(in English) text"
in-other-language = (په { $language }) { $text }
