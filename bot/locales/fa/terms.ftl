# Words of the taxonomy, as people say them

service-primary_care = پزشک
service-emergency_care = بخش اورژانس
service-maternal = بارداری و زایمان
service-child_health = پزشک کودکان
service-vaccination = واکسن
service-mental_health = سلامت روان
service-sexual_reproductive = سلامت جنسی
service-hiv_sti = اچ‌آی‌وی و مقاربتی
service-tb = سل
service-chronic_disease = بیماری طولانی
service-dental = دندان
service-eye_care = چشم
service-pharmacy = دارو
service-violence_support = کمک پس از خشونت
service-substance_use = الکل و مواد
service-occupational_health = آسیب‌های کار
service-disability_rehab = معلولیت
service-insurance_advice = کمک دربارهٔ بیمه
service-social_legal_advice = مشاورهٔ حقوقی
service-interpreting = مترجم

status-undocumented = بی‌مدرک
status-asylum_seeker = درخواست پناهندگی
status-refugee_or_protected = پناهنده، حمایت‌شده
status-temporary_protection = حمایت موقت
status-labour_migrant = اجازهٔ کار
status-eu_mobile = شهروند اتحادیه
status-student = دانشجو
status-visitor = بازدیدکننده
status-resident = مقیم یا شهروند
status-prefer_not_to_say = ترجیح می‌دهم نگویم

attribute-free_of_charge = رایگان
attribute-no_documents = مدرک نمی‌خواهند
attribute-anonymous = نام لازم نیست
attribute-walk_in = بدون نوبت
attribute-open_now = الان باز است
attribute-female_staff = می‌شود یک زن خواست
attribute-interpreter = مترجم
attribute-wheelchair = بدون پله
attribute-lgbtiq_friendly = پذیرای ال‌جی‌بی‌تی‌آی‌کیو
attribute-remote = تلفنی یا اینترنتی

# Intents, as the best guesses offered when a message was not understood (at most 20 characters)
guess-find_care = یافتن درمان
guess-ask_coverage = چه کسی پول می‌دهد؟
guess-ask_documents = کدام مدارک؟
guess-ask_enrolment = چطور بیمه شوم؟
guess-ask_firewall = گزارشم می‌دهند؟
guess-ask_interpreter = مترجم
guess-report_denied_care = مرا راه ندادند
guess-ask_bot_privacy = چه کسی می‌خواند؟
guess-delete_my_data = اطلاعاتم را پاک کن
guess-talk_to_human = حرف زدن با یک نفر
guess-emergency = اورژانس
guess-suicide_crisis = دیگر نمی‌توانم
guess-violence = کسی آزارم می‌دهد
guess-mental_distress = حالم خیلی بد است
guess-help = چه کاری می‌کنی؟
guess-change_language = زبان
guess-book_appointment = نوبت
guess-report_entry_problem = جایی نادرست است
guess-report_firewall_breach = گزارشم دادند
guess-set_reminder = یادآوری

# How source texts in another language are marked: "(in English) text"
in-other-language = (به { $language }) { $text }
