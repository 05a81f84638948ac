# Words of the taxonomy, as people say them

service-primary_care = ڈاکٹر
service-emergency_care = ایمرجنسی وارڈ
service-maternal = حمل اور زچگی
service-child_health = بچوں کا ڈاکٹر
service-vaccination = ٹیکے
service-mental_health = ذہنی صحت
service-sexual_reproductive = جنسی صحت
service-hiv_sti = ایچ آئی وی، جنسی مرض
service-tb = ٹی بی
service-chronic_disease = پرانی بیماری
service-dental = دانت
service-eye_care = آنکھیں
service-pharmacy = دوائیں
service-violence_support = تشدد کے بعد مدد
service-substance_use = شراب اور نشہ
service-occupational_health = کام پر چوٹ
service-disability_rehab = معذوری
service-insurance_advice = بیمے میں مدد
service-social_legal_advice = سماجی، قانونی مشورہ
service-interpreting = مترجم

status-undocumented = کاغذ نہیں
status-asylum_seeker = پناہ کا کیس چل رہا
status-refugee_or_protected = پناہ گزین، محفوظ
status-temporary_protection = عارضی تحفظ
status-labour_migrant = ورک پرمٹ
status-eu_mobile = یورپی یونین کا شہری
status-student = طالب علم
status-visitor = مہمان، سیاح
status-resident = مستقل رہائش، شہری
status-prefer_not_to_say = نہیں بتانا چاہتے

attribute-free_of_charge = مفت
attribute-no_documents = کاغذ نہیں مانگتے
attribute-anonymous = نام ضروری نہیں
attribute-walk_in = وقت لیے بغیر
attribute-open_now = ابھی کھلا ہے
attribute-female_staff = خاتون کے لیے کہہ سکتے ہیں
attribute-interpreter = مترجم
attribute-wheelchair = سیڑھی کے بغیر
attribute-lgbtiq_friendly = LGBTIQ کے لیے دوستانہ
attribute-remote = فون پر یا آن لائن

# Intents, as the best guesses offered when a message was not understood (at most 20 characters)
guess-find_care = علاج ڈھونڈیں
guess-ask_coverage = پیسے کون دے گا؟
guess-ask_documents = کون سے کاغذ؟
guess-ask_enrolment = بیمہ کیسے ملے
guess-ask_firewall = کیا اطلاع دیں گے؟
guess-ask_interpreter = مترجم
guess-report_denied_care = مجھے واپس بھیجا
guess-ask_bot_privacy = یہ کون پڑھتا ہے؟
guess-delete_my_data = میرا ڈیٹا مٹا دو
guess-talk_to_human = انسان سے بات
guess-emergency = ایمرجنسی
guess-suicide_crisis = جینا مشکل ہے
guess-violence = کوئی مجھے مارتا ہے
guess-mental_distress = دل بہت اداس ہے
guess-help = آپ کیا کرتے ہیں؟
guess-change_language = زبان
guess-book_appointment = ملاقات کا وقت
guess-report_entry_problem = جگہ کی غلطی
guess-report_firewall_breach = میری اطلاع دی گئی
guess-set_reminder = یاد دہانی

# How source texts in another language are marked: "(in English) text"
in-other-language = ({ $language } میں) { $text }
