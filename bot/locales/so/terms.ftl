# Erayada liiska, sida dadku u yiraahdaan

service-primary_care = Dhakhtar
service-emergency_care = Qaybta degdegga
service-maternal = Uur iyo umul
service-child_health = Dhakhtarka carruurta
service-vaccination = Tallaal
service-mental_health = Caafimaadka maskaxda
service-sexual_reproductive = Caafimaadka taranka
service-hiv_sti = HIV, cudur galmo
service-tb = Qaaxo (TB)
service-chronic_disease = Cudur raagay
service-dental = Ilko
service-eye_care = Indho
service-pharmacy = Dawooyin
service-violence_support = Xadgudub ka dib
service-substance_use = Khamri, daroogo
service-occupational_health = Dhaawac shaqo
service-disability_rehab = Naafonimo
service-insurance_advice = Caawimo caymis
service-social_legal_advice = Talo sharci, bulsho
service-interpreting = Turjumaanno

status-undocumented = Warqado ma haysto
status-asylum_seeker = Magangelyo sugaya
status-refugee_or_protected = Qaxooti, la ilaaliyo
status-temporary_protection = Ilaalin ku meelgaar
status-labour_migrant = Ogolaansho shaqo
status-eu_mobile = Muwaadin EU
status-student = Arday
status-visitor = Booqasho, dalxiis
status-resident = Deggane, muwaadin
status-prefer_not_to_say = Ma rabo inaan sheego

attribute-free_of_charge = bilaash
attribute-no_documents = warqado lama weydiiyo
attribute-anonymous = magac looma baahna
attribute-walk_in = ballan looma baahna
attribute-open_now = hadda furan
attribute-female_staff = qof dumar ah waa la codsan karaa
attribute-interpreter = turjumaanno
attribute-wheelchair = jaranjar la'aan
attribute-lgbtiq_friendly = u furan LGBTIQ
attribute-remote = telefoon ama internet

guess-find_care = Raadi daryeel
guess-ask_coverage = Yaa bixiya?
guess-ask_documents = Warqado noocee ah?
guess-ask_enrolment = Caymis sida loo helo
guess-ask_firewall = Ma la i sheegi?
guess-ask_interpreter = Turjumaan
guess-report_denied_care = Way i diideen
guess-ask_bot_privacy = Yaa akhriya?
guess-delete_my_data = Tirtir xogtayda
guess-talk_to_human = Qof la hadal
guess-emergency = Degdeg
guess-suicide_crisis = Ma sii wadi karo
guess-violence = Qof baa i dhibaya
guess-mental_distress = Niyad jab baa i haya
guess-help = Maxaad qaban kartaa?
guess-change_language = Luqadda
guess-book_appointment = Ballan
guess-report_entry_problem = Meel baa qaldan
guess-report_firewall_breach = Way i sheegeen
guess-set_reminder = Xusuusin

in-other-language = ({ $language }) { $text }
