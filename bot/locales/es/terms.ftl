# Words of the taxonomy, as people say them

service-primary_care = Consulta médica
service-emergency_care = Urgencias
service-maternal = Embarazo y parto
service-child_health = Pediatra
service-vaccination = Vacunas
service-mental_health = Salud mental
service-sexual_reproductive = Mujer y salud sexual
service-hiv_sti = VIH, sida, ITS
service-tb = Tuberculosis
service-chronic_disease = Enfermedad crónica
service-dental = Dientes
service-eye_care = Ojos
service-pharmacy = Medicinas
service-violence_support = Ayuda por violencia
service-substance_use = Alcohol y drogas
service-occupational_health = Accidente laboral
service-disability_rehab = Discapacidad
service-insurance_advice = Ayuda con el seguro
service-social_legal_advice = Ayuda social y legal
service-interpreting = Intérpretes

status-undocumented = Sin papeles
status-asylum_seeker = Asilo en trámite
status-refugee_or_protected = Refugio, protección
status-temporary_protection = Protección temporal
status-labour_migrant = Permiso de trabajo
status-eu_mobile = Ciudadanía UE
status-student = Estudios
status-visitor = Visita, turismo
status-resident = Residencia, nacional
status-prefer_not_to_say = Prefiero no decirlo

attribute-free_of_charge = gratis
attribute-no_documents = no piden papeles
attribute-anonymous = sin dar el nombre
attribute-walk_in = sin cita
attribute-open_now = abierto ahora
attribute-female_staff = se puede pedir una mujer
attribute-interpreter = intérpretes
attribute-wheelchair = acceso sin escalones
attribute-lgbtiq_friendly = trato amable LGBTIQ
attribute-remote = por teléfono o en línea

# Intents, as the best guesses offered when a message was not understood (at most 20 characters)
guess-find_care = Buscar atención
guess-ask_coverage = ¿Quién paga?
guess-ask_documents = ¿Qué papeles?
guess-ask_enrolment = Cómo tener seguro
guess-ask_firewall = ¿Me denunciarán?
guess-ask_interpreter = Intérprete
guess-report_denied_care = No me atendieron
guess-ask_bot_privacy = ¿Quién lee esto?
guess-delete_my_data = Borrar mis datos
guess-talk_to_human = Hablar con alguien
guess-emergency = Emergencia
guess-suicide_crisis = No puedo más
guess-violence = Me hacen daño
guess-mental_distress = Ánimo muy bajo
guess-help = ¿Qué puede hacer?
guess-change_language = Idioma
guess-book_appointment = Una cita
guess-report_entry_problem = Lugar con errores
guess-report_firewall_breach = Me denunciaron
guess-set_reminder = Un recordatorio

# How source texts in another language are marked: "(in English) text"
in-other-language = (en { $language }) { $text }
