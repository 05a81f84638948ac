# Words of the taxonomy, as people say them

service-primary_care = Médecin
service-emergency_care = Service d'urgences
service-maternal = Grossesse, naissance
service-child_health = Médecin des enfants
service-vaccination = Vaccins
service-mental_health = Santé mentale
service-sexual_reproductive = Gynéco et sexualité
service-hiv_sti = VIH, sida, IST
service-tb = Tuberculose
service-chronic_disease = Maladie chronique
service-dental = Dents
service-eye_care = Yeux
service-pharmacy = Médicaments
service-violence_support = Aide après violences
service-substance_use = Alcool et drogues
service-occupational_health = Accident du travail
service-disability_rehab = Handicap
service-insurance_advice = Aide assurance santé
service-social_legal_advice = Social et juridique
service-interpreting = Interprètes

status-undocumented = Sans papiers
status-asylum_seeker = Asile en cours
status-refugee_or_protected = Protection accordée
status-temporary_protection = Protect. temporaire
status-labour_migrant = Permis de travail
status-eu_mobile = Citoyenneté UE
status-student = Études
status-visitor = Visite, tourisme
status-resident = Résidence stable
status-prefer_not_to_say = Je préfère pas dire

attribute-free_of_charge = gratuit
attribute-no_documents = sans papiers à montrer
attribute-anonymous = sans donner de nom
attribute-walk_in = sans rendez-vous
attribute-open_now = ouvert maintenant
attribute-female_staff = on peut demander une femme
attribute-interpreter = interprètes
attribute-wheelchair = accès sans marches
attribute-lgbtiq_friendly = accueil LGBTIQ
attribute-remote = par téléphone ou en ligne

# Intents, as the best guesses offered when a message was not understood (at most 20 characters)
guess-find_care = Trouver des soins
guess-ask_coverage = Qui paie ?
guess-ask_documents = Quels papiers ?
guess-ask_enrolment = Avoir l'assurance
guess-ask_firewall = On va me dénoncer ?
guess-ask_interpreter = Interprète
guess-report_denied_care = Soins refusés
guess-ask_bot_privacy = Qui lit ceci ?
guess-delete_my_data = Effacer mes données
guess-talk_to_human = Parler à quelqu'un
guess-emergency = Urgence
guess-suicide_crisis = Je n'en peux plus
guess-violence = On me fait du mal
guess-mental_distress = Moral au plus bas
guess-help = Que faites-vous ?
guess-change_language = Langue
guess-book_appointment = Un rendez-vous
guess-report_entry_problem = Erreur sur un lieu
guess-report_firewall_breach = Une dénonciation
guess-set_reminder = Un rappel

# How source texts in another language are marked: "(in English) text"
in-other-language = (en { $language }) { $text }
