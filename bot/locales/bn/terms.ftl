# Words of the taxonomy, as people say them

service-primary_care = ডাক্তার
service-emergency_care = জরুরি বিভাগ
service-maternal = গর্ভাবস্থা ও প্রসব
service-child_health = শিশু ডাক্তার
service-vaccination = টিকা
service-mental_health = মানসিক স্বাস্থ্য
service-sexual_reproductive = যৌন স্বাস্থ্য
service-hiv_sti = এইচআইভি, যৌনরোগ
service-tb = যক্ষ্মা
service-chronic_disease = দীর্ঘদিনের রোগ
service-dental = দাঁত
service-eye_care = চোখ
service-pharmacy = ওষুধ
service-violence_support = সহিংসতার পর সাহায্য
service-substance_use = মদ ও নেশা
service-occupational_health = কাজে আঘাত
service-disability_rehab = প্রতিবন্ধিতা
service-insurance_advice = বীমায় সাহায্য
service-social_legal_advice = সামাজিক, আইনি কথা
service-interpreting = দোভাষী

status-undocumented = কাগজ নেই
status-asylum_seeker = আশ্রয়ের আবেদন চলছে
status-refugee_or_protected = শরণার্থী, সুরক্ষিত
status-temporary_protection = সাময়িক সুরক্ষা
status-labour_migrant = কাজের অনুমতি
status-eu_mobile = ইইউ নাগরিক
status-student = ছাত্রছাত্রী
status-visitor = ভ্রমণে এসেছি
status-resident = বাসিন্দা, নাগরিক
status-prefer_not_to_say = বলতে চাই না

attribute-free_of_charge = বিনা খরচে
attribute-no_documents = কাগজ চায় না
attribute-anonymous = নাম লাগে না
attribute-walk_in = সময় নিতে হয় না
attribute-open_now = এখন খোলা
attribute-female_staff = নারী চাওয়া যায়
attribute-interpreter = দোভাষী
attribute-wheelchair = সিঁড়ি ছাড়া
attribute-lgbtiq_friendly = LGBTIQ-বান্ধব
attribute-remote = ফোনে বা অনলাইনে

# Intents, as the best guesses offered when a message was not understood (at most 20 characters)
guess-find_care = চিকিৎসা খুঁজুন
guess-ask_coverage = টাকা কে দেবে?
guess-ask_documents = কোন কাগজ?
guess-ask_enrolment = বীমা কীভাবে পাব
guess-ask_firewall = জানিয়ে দেবে কি?
guess-ask_interpreter = দোভাষী
guess-report_denied_care = ফিরিয়ে দিয়েছে
guess-ask_bot_privacy = এটা কে পড়ে?
guess-delete_my_data = আমার তথ্য মুছুন
guess-talk_to_human = মানুষের সঙ্গে কথা
guess-emergency = জরুরি
guess-suicide_crisis = আর পারছি না
guess-violence = কেউ আমাকে মারে
guess-mental_distress = মন খুব খারাপ
guess-help = আপনি কী পারেন?
guess-change_language = ভাষা
guess-book_appointment = সাক্ষাতের সময়
guess-report_entry_problem = জায়গার তথ্য ভুল
guess-report_firewall_breach = জানিয়ে দিয়েছে
guess-set_reminder = মনে করানো

# How source texts in another language are marked: "(in English) text"
in-other-language = ({ $language } ভাষায়) { $text }
