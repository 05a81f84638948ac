# Maneno ya orodha, kama watu wanavyosema

service-primary_care = Daktari
service-emergency_care = Idara ya dharura
service-maternal = Ujauzito na uzazi
service-child_health = Daktari wa watoto
service-vaccination = Chanjo
service-mental_health = Afya ya akili
service-sexual_reproductive = Afya ya uzazi
service-hiv_sti = VVU, zinaa
service-tb = Kifua kikuu
service-chronic_disease = Ugonjwa wa kudumu
service-dental = Meno
service-eye_care = Macho
service-pharmacy = Dawa
service-violence_support = Baada ya ukatili
service-substance_use = Pombe, mihadarati
service-occupational_health = Majeraha ya kazini
service-disability_rehab = Ulemavu
service-insurance_advice = Msaada wa bima
service-social_legal_advice = Ushauri wa sheria
service-interpreting = Wakalimani

status-undocumented = Sina karatasi
status-asylum_seeker = Nasubiri hifadhi
status-refugee_or_protected = Mkimbizi, ulinzi
status-temporary_protection = Ulinzi wa muda
status-labour_migrant = Kibali cha kazi
status-eu_mobile = Raia wa EU
status-student = Mwanafunzi
status-visitor = Mgeni, mtalii
status-resident = Mkazi, raia
status-prefer_not_to_say = Sitaki kusema

attribute-free_of_charge = bure
attribute-no_documents = hawaombi karatasi
attribute-anonymous = jina halihitajiki
attribute-walk_in = bila miadi
attribute-open_now = pamefunguliwa sasa
attribute-female_staff = unaweza kuomba mwanamke
attribute-interpreter = wakalimani
attribute-wheelchair = hakuna ngazi
attribute-lgbtiq_friendly = rafiki kwa LGBTIQ
attribute-remote = kwa simu au mtandaoni

guess-find_care = Tafuta matibabu
guess-ask_coverage = Nani analipa?
guess-ask_documents = Karatasi gani?
guess-ask_enrolment = Kupata bima
guess-ask_firewall = Wataniripoti?
guess-ask_interpreter = Mkalimani
guess-report_denied_care = Walinikataa
guess-ask_bot_privacy = Nani anasoma haya?
guess-delete_my_data = Futa data zangu
guess-talk_to_human = Kuongea na mtu
guess-emergency = Dharura
guess-suicide_crisis = Siwezi kuendelea
guess-violence = Kuna anayeniumiza
guess-mental_distress = Nina huzuni sana
guess-help = Unaweza kufanya nini
guess-change_language = Lugha
guess-book_appointment = Miadi
guess-report_entry_problem = Mahali pana kosa
guess-report_firewall_breach = Waliniripoti
guess-set_reminder = Kikumbusho

in-other-language = (kwa { $language }) { $text }
