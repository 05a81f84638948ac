# Words of the taxonomy, as people say them

service-primary_care = Medic
service-emergency_care = Camera de urgențe
service-maternal = Sarcină și naștere
service-child_health = Medic de copii
service-vaccination = Vaccinare
service-mental_health = Sănătate mintală
service-sexual_reproductive = Sănătate sexuală
service-hiv_sti = HIV, boli venerice
service-tb = Tuberculoză
service-chronic_disease = Boli de lungă durată
service-dental = Dentist
service-eye_care = Ochi
service-pharmacy = Medicamente
service-violence_support = Ajutor după violență
service-substance_use = Alcool și droguri
service-occupational_health = Accidente la muncă
service-disability_rehab = Dizabilitate
service-insurance_advice = Ajutor cu asigurarea
service-social_legal_advice = Sfat social, juridic
service-interpreting = Interpreți

status-undocumented = Fără acte
status-asylum_seeker = Cerere de azil
status-refugee_or_protected = Refugiat, protejat
status-temporary_protection = Protecție temporară
status-labour_migrant = Permis de muncă
status-eu_mobile = Cetățean UE
status-student = Student
status-visitor = Vizitator
status-resident = Rezident, cetățean
status-prefer_not_to_say = Prefer să nu spun

attribute-free_of_charge = gratuit
attribute-no_documents = nu se cer acte
attribute-anonymous = nu trebuie nume
attribute-walk_in = fără programare
attribute-open_now = deschis acum
attribute-female_staff = se poate cere o femeie
attribute-interpreter = interpreți
attribute-wheelchair = fără trepte
attribute-lgbtiq_friendly = primitor cu LGBTIQ
attribute-remote = prin telefon sau online

# Intents, as the best guesses offered when a message was not understood (at most 20 characters)
guess-find_care = Caut îngrijire
guess-ask_coverage = Cine plătește?
guess-ask_documents = Ce acte trebuie?
guess-ask_enrolment = Cum mă asigur
guess-ask_firewall = Mă raportează?
guess-ask_interpreter = Interpret
guess-report_denied_care = Nu m-au primit
guess-ask_bot_privacy = Cine citește asta?
guess-delete_my_data = Șterge datele mele
guess-talk_to_human = Vreau un om
guess-emergency = Urgență
guess-suicide_crisis = Nu mai pot
guess-violence = Cineva îmi face rău
guess-mental_distress = Mi-e foarte greu
guess-help = Ce poți face?
guess-change_language = Limba
guess-book_appointment = O programare
guess-report_entry_problem = Un loc e greșit
guess-report_firewall_breach = M-au raportat
guess-set_reminder = Un memento

# How source texts in another language are marked: "(in English) text"
in-other-language = (în { $language }) { $text }
