# Words of the taxonomy, as people say them

service-primary_care = طبيب
service-emergency_care = قسم الطوارئ
service-maternal = الحمل والولادة
service-child_health = طبيب أطفال
service-vaccination = لقاحات
service-mental_health = الصحة النفسية
service-sexual_reproductive = الصحة الجنسية
service-hiv_sti = HIV والعدوى الجنسية
service-tb = السل
service-chronic_disease = أمراض مزمنة
service-dental = أسنان
service-eye_care = عيون
service-pharmacy = أدوية
service-violence_support = مساعدة بعد العنف
service-substance_use = الكحول والمخدرات
service-occupational_health = إصابات العمل
service-disability_rehab = إعاقة وتأهيل
service-insurance_advice = مساعدة في التأمين
service-social_legal_advice = دعم اجتماعي وقانوني
service-interpreting = مترجمون

status-undocumented = بلا أوراق
status-asylum_seeker = طلب لجوء جارٍ
status-refugee_or_protected = لجوء أو حماية
status-temporary_protection = حماية مؤقتة
status-labour_migrant = إقامة عمل
status-eu_mobile = جنسية أوروبية
status-student = إقامة دراسة
status-visitor = زيارة أو سياحة
status-resident = إقامة دائمة، جنسية
status-prefer_not_to_say = أفضل عدم القول

attribute-free_of_charge = مجاني
attribute-no_documents = لا تُطلب أوراق
attribute-anonymous = من دون ذكر الاسم
attribute-walk_in = من دون موعد
attribute-open_now = مفتوح الآن
attribute-female_staff = يمكن طلب امرأة
attribute-interpreter = يوجد مترجمون
attribute-wheelchair = بلا درج
attribute-lgbtiq_friendly = يرحب بمجتمع الميم
attribute-remote = بالهاتف أو عبر الإنترنت

# Intents, as the best guesses offered when a message was not understood (at most 20 characters)
guess-find_care = إيجاد رعاية
guess-ask_coverage = من يدفع؟
guess-ask_documents = أي أوراق؟
guess-ask_enrolment = كيف أحصل على تغطية
guess-ask_firewall = هل يبلّغون عني؟
guess-ask_interpreter = مترجم
guess-report_denied_care = رفضوا استقبالي
guess-ask_bot_privacy = من يقرأ هذا؟
guess-delete_my_data = امسح بياناتي
guess-talk_to_human = الحديث مع شخص
guess-emergency = طوارئ
guess-suicide_crisis = لم أعد أحتمل
guess-violence = هناك من يؤذيني
guess-mental_distress = نفسيتي متعبة جدًا
guess-help = بماذا تساعد؟
guess-change_language = اللغة
guess-book_appointment = موعد
guess-report_entry_problem = معلومة مكان خاطئة
guess-report_firewall_breach = بلّغوا عني
guess-set_reminder = تذكير

# How source texts in another language are marked: "(in English) text"
in-other-language = (بلغة أخرى: { $language }) { $text }
