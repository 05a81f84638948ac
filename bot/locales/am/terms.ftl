# ሰዎች እንደሚጠሯቸው

service-primary_care = ሐኪም
service-emergency_care = ድንገተኛ ክፍል
service-maternal = እርግዝናና ወሊድ
service-child_health = የሕፃናት ሐኪም
service-vaccination = ክትባት
service-mental_health = የአእምሮ ጤና
service-sexual_reproductive = የሥነ ተዋልዶ ጤና
service-hiv_sti = ኤችአይቪና አባላዘር
service-tb = የሳንባ ነቀርሳ (ቲቢ)
service-chronic_disease = የረጅም ጊዜ ሕመም
service-dental = ጥርስ
service-eye_care = ዓይን
service-pharmacy = መድኃኒት
service-violence_support = ከጥቃት በኋላ እርዳታ
service-substance_use = አልኮልና አደንዛዥ ዕፅ
service-occupational_health = የሥራ ላይ ጉዳት
service-disability_rehab = የአካል ጉዳት
service-insurance_advice = ስለ መድን እርዳታ
service-social_legal_advice = ማኅበራዊና ሕግ ምክር
service-interpreting = አስተርጓሚ

status-undocumented = ወረቀት የሌለው
status-asylum_seeker = ጥገኝነት የጠየቀ
status-refugee_or_protected = ስደተኛ (ጥበቃ ያለው)
status-temporary_protection = ጊዜያዊ ጥበቃ
status-labour_migrant = የሥራ ፈቃድ
status-eu_mobile = የአውሮፓ ኅብረት ዜጋ
status-student = ተማሪ
status-visitor = ጎብኚ
status-resident = ነዋሪ ወይም ዜጋ
status-prefer_not_to_say = ባልናገር ይሻላል

attribute-free_of_charge = ነጻ
attribute-no_documents = ወረቀት የማይጠይቅ
attribute-anonymous = ስም የማያስፈልግበት
attribute-walk_in = ያለ ቀጠሮ
attribute-open_now = አሁን ክፍት
attribute-female_staff = ሴት ባለሙያ መጠየቅ የሚቻልበት
attribute-interpreter = አስተርጓሚ ያለው
attribute-wheelchair = ደረጃ የሌለው
attribute-lgbtiq_friendly = ለኤልጂቢቲ ሰዎች ወዳጃዊ
attribute-remote = በስልክ ወይም በኢንተርኔት

guess-find_care = ሕክምና መፈለግ
guess-ask_coverage = ማን ይከፍላል?
guess-ask_documents = የትኛው ወረቀት?
guess-ask_enrolment = መድን ማግኘት
guess-ask_firewall = ያሳውቁብኛል?
guess-ask_interpreter = አስተርጓሚ
guess-report_denied_care = አልተቀበሉኝም
guess-ask_bot_privacy = ይህን ማን ያነባል?
guess-delete_my_data = መረጃዬን አጥፋ
guess-talk_to_human = ከሰው ጋር መነጋገር
guess-emergency = ድንገተኛ አደጋ
guess-suicide_crisis = መቀጠል አልቻልኩም
guess-violence = ጥቃት እየደረሰብኝ ነው
guess-mental_distress = በጣም ከፍቶኛል
guess-help = ምን ትረዳለህ?
guess-change_language = ቋንቋ
guess-book_appointment = ቀጠሮ
guess-report_entry_problem = የቦታ መረጃ ስህተት
guess-report_firewall_breach = አሳወቁብኝ
guess-set_reminder = ማስታወሻ

in-other-language = (በ{ $language }) { $text }
