# ከምቲ ሰባት ዝጽውዕዎ

service-primary_care = ሓኪም
service-emergency_care = ህጹጽ ክፍሊ
service-maternal = ጥንስን ሕርስን
service-child_health = ሓኪም ቆልዑ
service-vaccination = ክታበት
service-mental_health = ጥዕና ኣእምሮ
service-sexual_reproductive = ስነ ፍርያት ጥዕና
service-hiv_sti = ኤችኣይቪ፣ ኣባላዘር
service-tb = ዓባይ ሰዓል (ቲቢ)
service-chronic_disease = ሕዱር ሕማም
service-dental = ስኒ
service-eye_care = ዓይኒ
service-pharmacy = መድሃኒት
service-violence_support = ድሕሪ ዓመጽ ሓገዝ
service-substance_use = ኣልኮልን ሓሽሽን
service-occupational_health = ኣብ ስራሕ ዝመጽእ ጉድኣት
service-disability_rehab = ስንክልና
service-insurance_advice = ሓገዝ ብዛዕባ መድሕን
service-social_legal_advice = ማሕበራዊን ሕጋዊን ምኽሪ
service-interpreting = ኣስተርጓሚ

status-undocumented = ወረቐት ዘይብሉ
status-asylum_seeker = ዑቕባ ዝሓተተ
status-refugee_or_protected = ስደተኛ (ዑቕባ ዘለዎ)
status-temporary_protection = ግዝያዊ ዑቕባ
status-labour_migrant = ፍቓድ ስራሕ
status-eu_mobile = ዜጋ ሕብረት ኤውሮጳ
status-student = ተማሃራይ
status-visitor = በጻሒ
status-resident = ነባሪ ወይ ዜጋ
status-prefer_not_to_say = ክዛረብ ኣይደልን

attribute-free_of_charge = ነጻ
attribute-no_documents = ወረቐት ዘይሕተተሉ
attribute-anonymous = ስም ዘየድልየሉ
attribute-walk_in = ብዘይ ቆጸራ
attribute-open_now = ሕጂ ክፉት
attribute-female_staff = ሰበይቲ ክትሕተት ዝከኣለሉ
attribute-interpreter = ኣስተርጓሚ ዘለዎ
attribute-wheelchair = መሳልል ዘይብሉ
attribute-lgbtiq_friendly = ንኤልጂቢቲ ሰባት ምሕዝነታዊ
attribute-remote = ብስልኪ ወይ ብኢንተርነት

guess-find_care = ሕክምና ምድላይ
guess-ask_coverage = መን ይኸፍል?
guess-ask_documents = ኣየናይ ወረቐት?
guess-ask_enrolment = መድሕን ምርካብ
guess-ask_firewall = ክሕብሩለይ ድዮም?
guess-ask_interpreter = ኣስተርጓሚ
guess-report_denied_care = ኣይተቐበሉንን
guess-ask_bot_privacy = ነዚ መን የንብቦ?
guess-delete_my_data = ሓበሬታይ ደምስስ
guess-talk_to_human = ምስ ሰብ ምዝራብ
guess-emergency = ህጹጽ ሓደጋ
guess-suicide_crisis = ክቕጽል ኣይከኣልኩን
guess-violence = ሰብ ይጎድኣኒ ኣሎ
guess-mental_distress = ኣዝየ ጓህየ ኣለኹ
guess-help = እንታይ ትሕግዝ?
guess-change_language = ቋንቋ
guess-book_appointment = ቆጸራ
guess-report_entry_problem = ጌጋ ሓበሬታ ቦታ
guess-report_firewall_breach = ሓቢሮምለይ
guess-set_reminder = መዘኻኸሪ

in-other-language = (ብ{ $language }) { $text }
