# Words of the taxonomy, as people say them

service-primary_care = Doctor
service-emergency_care = Emergency department
service-maternal = Pregnancy and birth
service-child_health = Children's doctor
service-vaccination = Vaccination
service-mental_health = Mental health
service-sexual_reproductive = Sexual health
service-hiv_sti = HIV, STIs
service-tb = Tuberculosis
service-chronic_disease = Long-term illness
service-dental = Teeth
service-eye_care = Eyes
service-pharmacy = Medicines
service-violence_support = Help after violence
service-substance_use = Alcohol and drugs
service-occupational_health = Work injuries
service-disability_rehab = Disability
service-insurance_advice = Help with insurance
service-social_legal_advice = Social, legal advice
service-interpreting = Interpreters

status-undocumented = No papers
status-asylum_seeker = Asylum claim running
status-refugee_or_protected = Refugee, protected
status-temporary_protection = Temporary protection
status-labour_migrant = Work permit
status-eu_mobile = EU citizen
status-student = Student
status-visitor = Visitor
status-resident = Resident, citizen
status-prefer_not_to_say = I'd rather not say

attribute-free_of_charge = free of charge
attribute-no_documents = no papers asked
attribute-anonymous = no name needed
attribute-walk_in = no appointment needed
attribute-open_now = open now
attribute-female_staff = a woman can be asked for
attribute-interpreter = interpreters
attribute-wheelchair = step-free
attribute-lgbtiq_friendly = LGBTIQ friendly
attribute-remote = by telephone or online

# Intents, as the best guesses offered when a message was not understood (at most 20 characters)
guess-find_care = Find care
guess-ask_coverage = Who pays?
guess-ask_documents = Which papers?
guess-ask_enrolment = How to get covered
guess-ask_firewall = Will they report me?
guess-ask_interpreter = Interpreter
guess-report_denied_care = They sent me away
guess-ask_bot_privacy = Who reads this?
guess-delete_my_data = Delete my data
guess-talk_to_human = Talk to a person
guess-emergency = Emergency
guess-suicide_crisis = I can't go on
guess-violence = Somebody hurts me
guess-mental_distress = I feel very low
guess-help = What can you do?
guess-change_language = Language
guess-book_appointment = An appointment
guess-report_entry_problem = A place is wrong
guess-report_firewall_breach = They reported me
guess-set_reminder = A reminder

# How source texts in another language are marked: "(in English) text"
in-other-language = (in { $language }) { $text }
