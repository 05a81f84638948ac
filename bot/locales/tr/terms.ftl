# Sınıflandırma sözleri, insanların söylediği gibi

service-primary_care = Doktor
service-emergency_care = Acil servis
service-maternal = Gebelik ve doğum
service-child_health = Çocuk doktoru
service-vaccination = Aşı
service-mental_health = Ruh sağlığı
service-sexual_reproductive = Kadın, üreme sağlığı
service-hiv_sti = HIV, cinsel hastalık
service-tb = Verem (tüberküloz)
service-chronic_disease = Süreğen hastalık
service-dental = Diş
service-eye_care = Göz
service-pharmacy = İlaç
service-violence_support = Şiddet sonrası
service-substance_use = Alkol, uyuşturucu
service-occupational_health = İş kazası
service-disability_rehab = Engellilik
service-insurance_advice = Sigorta desteği
service-social_legal_advice = Hukuk, sosyal destek
service-interpreting = Tercüman

status-undocumented = Kâğıdım yok
status-asylum_seeker = Sığınma başvurusu
status-refugee_or_protected = Mülteci, koruma
status-temporary_protection = Geçici koruma
status-labour_migrant = Çalışma izni
status-eu_mobile = AB vatandaşı
status-student = Öğrenci
status-visitor = Ziyaretçi
status-resident = Oturum, vatandaş
status-prefer_not_to_say = Söylemek istemem

attribute-free_of_charge = ücretsiz
attribute-no_documents = kimlik sorulmuyor
attribute-anonymous = ad gerekmiyor
attribute-walk_in = randevu gerekmiyor
attribute-open_now = şimdi açık
attribute-female_staff = kadın istenebiliyor
attribute-interpreter = tercüman var
attribute-wheelchair = basamaksız
attribute-lgbtiq_friendly = LGBTİ+ dostu
attribute-remote = telefonla ya da internetten

# Anlaşılmadığında sunulan en iyi tahminler (en çok 20 karakter)
guess-find_care = Bakım bul
guess-ask_coverage = Kim ödüyor?
guess-ask_documents = Hangi kâğıtlar?
guess-ask_enrolment = Sigorta nasıl alınır
guess-ask_firewall = Beni bildirirler mi?
guess-ask_interpreter = Tercüman
guess-report_denied_care = Geri çevirdiler
guess-ask_bot_privacy = Bunu kim okuyor?
guess-delete_my_data = Verilerimi sil
guess-talk_to_human = Bir insanla konuş
guess-emergency = Acil
guess-suicide_crisis = Artık dayanamıyorum
guess-violence = Biri canımı yakıyor
guess-mental_distress = Çok kötüyüm
guess-help = Ne yapabilirsin?
guess-change_language = Dil
guess-book_appointment = Randevu
guess-report_entry_problem = Yer bilgisi yanlış
guess-report_firewall_breach = Beni bildirdiler
guess-set_reminder = Hatırlatma

# Başka dildeki metinler böyle işaretlenir
in-other-language = (dil: { $language }) { $text }
