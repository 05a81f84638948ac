# Слова таксономії, як їх кажуть люди

service-primary_care = Лікар
service-emergency_care = Невідкладна допомога
service-maternal = Вагітність, пологи
service-child_health = Дитячий лікар
service-vaccination = Щеплення
service-mental_health = Душевне здоров'я
service-sexual_reproductive = Жіноче здоров'я
service-hiv_sti = ВІЛ, ІПСШ
service-tb = Туберкульоз
service-chronic_disease = Тривала хвороба
service-dental = Зуби
service-eye_care = Очі
service-pharmacy = Ліки
service-violence_support = Після насильства
service-substance_use = Алкоголь, наркотики
service-occupational_health = Травма на роботі
service-disability_rehab = Інвалідність
service-insurance_advice = Поміч зі страховкою
service-social_legal_advice = Юрист, соцдопомога
service-interpreting = Перекладачі

status-undocumented = Без документів
status-asylum_seeker = Прошу притулку
status-refugee_or_protected = Біженці, захист
status-temporary_protection = Тимчасовий захист
status-labour_migrant = Дозвіл на роботу
status-eu_mobile = Громадянство ЄС
status-student = Навчання
status-visitor = У гостях
status-resident = Посвідка, громадянин
status-prefer_not_to_say = Не хочу казати

attribute-free_of_charge = безкоштовно
attribute-no_documents = документів не просять
attribute-anonymous = імені не треба
attribute-walk_in = без запису
attribute-open_now = зараз відчинено
attribute-female_staff = можна попросити жінку
attribute-interpreter = перекладачі
attribute-wheelchair = без сходинок
attribute-lgbtiq_friendly = дружньо до ЛГБТІК
attribute-remote = телефоном або онлайн

# Наміри як найкращі здогади (не більше 20 знаків)
guess-find_care = Знайти допомогу
guess-ask_coverage = Хто платить?
guess-ask_documents = Які документи?
guess-ask_enrolment = Як отримати поліс
guess-ask_firewall = Повідомлять на мене?
guess-ask_interpreter = Перекладач
guess-report_denied_care = Мене не прийняли
guess-ask_bot_privacy = Хто це читає?
guess-delete_my_data = Видалити мої дані
guess-talk_to_human = Говорити з людиною
guess-emergency = Терміново
guess-suicide_crisis = Немає сил жити
guess-violence = Мене кривдять
guess-mental_distress = Мені дуже важко
guess-help = Що ти вмієш?
guess-change_language = Мова
guess-book_appointment = Запис на прийом
guess-report_entry_problem = Помилка про місце
guess-report_firewall_breach = На мене донесли
guess-set_reminder = Нагадування

# Як позначаються тексти іншою мовою
in-other-language = (мова: { $language }) { $text }
