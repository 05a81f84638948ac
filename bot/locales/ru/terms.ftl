# Слова таксономии, как их говорят люди

service-primary_care = Врач
service-emergency_care = Неотложная помощь
service-maternal = Беременность, роды
service-child_health = Детский врач
service-vaccination = Прививки
service-mental_health = Душевное здоровье
service-sexual_reproductive = Женское здоровье
service-hiv_sti = ВИЧ, ИППП
service-tb = Туберкулёз
service-chronic_disease = Долгая болезнь
service-dental = Зубы
service-eye_care = Глаза
service-pharmacy = Лекарства
service-violence_support = После насилия
service-substance_use = Алкоголь, наркотики
service-occupational_health = Травма на работе
service-disability_rehab = Инвалидность
service-insurance_advice = Помощь со страховкой
service-social_legal_advice = Юрист, соцпомощь
service-interpreting = Переводчики

status-undocumented = Без документов
status-asylum_seeker = Прошу убежища
status-refugee_or_protected = Беженец, защита
status-temporary_protection = Временная защита
status-labour_migrant = Разрешение на работу
status-eu_mobile = Гражданство ЕС
status-student = Учёба
status-visitor = Гость
status-resident = ВНЖ, гражданство
status-prefer_not_to_say = Не хочу говорить

attribute-free_of_charge = бесплатно
attribute-no_documents = документов не просят
attribute-anonymous = имени не нужно
attribute-walk_in = без записи
attribute-open_now = сейчас открыто
attribute-female_staff = можно попросить женщину
attribute-interpreter = переводчики
attribute-wheelchair = без ступенек
attribute-lgbtiq_friendly = дружелюбно к ЛГБТИК
attribute-remote = по телефону или онлайн

# Намерения как лучшие догадки (не больше 20 знаков)
guess-find_care = Найти помощь
guess-ask_coverage = Кто платит?
guess-ask_documents = Какие документы?
guess-ask_enrolment = Как получить полис
guess-ask_firewall = Сообщат обо мне?
guess-ask_interpreter = Переводчик
guess-report_denied_care = Меня не приняли
guess-ask_bot_privacy = Кто это читает?
guess-delete_my_data = Удалить мои данные
guess-talk_to_human = Говорить с человеком
guess-emergency = Срочно
guess-suicide_crisis = Нет сил жить
guess-violence = Меня обижают
guess-mental_distress = Мне очень тяжело
guess-help = Что ты умеешь?
guess-change_language = Язык
guess-book_appointment = Запись на приём
guess-report_entry_problem = Ошибка о месте
guess-report_firewall_breach = На меня донесли
guess-set_reminder = Напоминание

# Как помечаются тексты на другом языке
in-other-language = (язык: { $language }) { $text }
