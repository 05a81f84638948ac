# Words of the taxonomy, as people say them

service-primary_care = Médico
service-emergency_care = Urgência do hospital
service-maternal = Gravidez e parto
service-child_health = Médico de crianças
service-vaccination = Vacinas
service-mental_health = Saúde mental
service-sexual_reproductive = Saúde sexual
service-hiv_sti = HIV (VIH) e IST
service-tb = Tuberculose
service-chronic_disease = Doença prolongada
service-dental = Dentes
service-eye_care = Olhos
service-pharmacy = Medicamentos
service-violence_support = Apoio após violência
service-substance_use = Álcool e drogas
service-occupational_health = Acidente de trabalho
service-disability_rehab = Deficiência
service-insurance_advice = Ajuda com o seguro
service-social_legal_advice = Apoio social, legal
service-interpreting = Intérpretes

status-undocumented = Sem documentos
status-asylum_seeker = Asilo em análise
status-refugee_or_protected = Refúgio, proteção
status-temporary_protection = Proteção temporária
status-labour_migrant = Visto de trabalho
status-eu_mobile = Cidadania da UE
status-student = Estudante
status-visitor = Visita, turismo
status-resident = Residente, nacional
status-prefer_not_to_say = Prefiro não dizer

attribute-free_of_charge = gratuito
attribute-no_documents = não pedem documentos
attribute-anonymous = não é preciso nome
attribute-walk_in = não é preciso marcar
attribute-open_now = aberto agora
attribute-female_staff = pode-se pedir uma mulher
attribute-interpreter = intérpretes
attribute-wheelchair = sem degraus
attribute-lgbtiq_friendly = acolhe pessoas LGBTIQ
attribute-remote = por telefone ou internet

# Intents, as the best guesses offered when a message was not understood (at most 20 characters)
guess-find_care = Encontrar cuidados
guess-ask_coverage = Quem paga?
guess-ask_documents = Que documentos?
guess-ask_enrolment = Como ter cobertura
guess-ask_firewall = Vão denunciar-me?
guess-ask_interpreter = Intérprete
guess-report_denied_care = Mandaram-me embora
guess-ask_bot_privacy = Quem lê isto?
guess-delete_my_data = Apagar meus dados
guess-talk_to_human = Falar com alguém
guess-emergency = Emergência
guess-suicide_crisis = Não aguento mais
guess-violence = Alguém me faz mal
guess-mental_distress = Estou muito em baixo
guess-help = O que sabe fazer?
guess-change_language = Língua
guess-book_appointment = Uma consulta
guess-report_entry_problem = Um lugar está errado
guess-report_firewall_breach = Denunciaram-me
guess-set_reminder = Um lembrete

# How source texts in another language are marked: "(in English) text"
in-other-language = (noutra língua: { $language }) { $text }
