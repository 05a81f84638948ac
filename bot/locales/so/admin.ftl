# Kuwa liiska ilaaliya iyo kuwa dadka soo dira.

# Doorar
admin-role-agent = wakiil
admin-role-curator = ilaaliye
admin-role-coordinator = isuduwe
admin-role-administrator = maamule
admin-everything = wax walba
admin-welcome = Hadda waxaad tahay { $role }, u xilsaaran { $reach }. Qor "caawimo" si aad u aragto waxaad halkan ka qaban karto; wixii kale ee aad qorto sidii hore ayay Amana ugu tagayaan.
admin-welcome-kept = Si xusuusintu kuu soo gaarto, cinwaankaaga waan hayaa, isagoo quful ku jira, inta aad doorkan hayso.
admin-join-wrong = Koodhkani ma shaqaynayo: waa khalad, waa la isticmaalay, ama waqtigiisii baa dhacay. Qofkii ku casuumay mid cusub weydii.
admin-join-wait = Koodhadh khaldan ayaa badtay. Saacad ka dib mar kale isku day, ama qofkii ku casuumay mid cusub weydii.
admin-invite-made = Casuumad hal { $role } ({ $reach }). Hal mar bay shaqaynaysaa, { $days ->
    [one] { $days } maalin gudaheed
   *[other] { $days } maalmood gudahood
 }. Kuwan mid ka mid ah u gudbi, qofkaas oo keliya:
admin-invite-typed = In Amana loogu qoro meel kasta: { $text }
admin-invite-telegram = Telegram: { $url }
admin-invite-whatsapp = WhatsApp: { $url }
admin-invite-web = Bogga webka: { $url }
admin-invite-take-back = Si aad ula noqoto: { $command }
admin-invite-not-yours = { $role } ma casuumi kartid, ama ma aha ururkaas. Waxba lama beddelin.
admin-invite-whose = Urur kee? Sidan u qor: { $command }
admin-invite-where = Gobol kee? Waddan, gobol ama magaalo, sidan: { $command }
admin-region-unknown = Ma aqaanno waddan, gobol ama magaalo la yiraahdo "{ $region }". Waddanka u qor sida FR, gobolka sida GB-SCT, magaalada magaceeda.
admin-roles-own = Waxaad tahay { $role }, u xilsaaran { $reach }.
admin-roles-row = { $number }: { $role }, { $reach }
admin-invitation-row = Casuumad { $number }: { $role }, furan ilaa { $date }
admin-roles-end = Si aad mid u dhammayso: { $command }
admin-roles-none = Cidi ma hayso doorka lambarkiisu yahay { $number }.
admin-roles-not-yours = Doorkaas adigu ma dhammayn kartid.
admin-roles-ended = Doorka { $number } ({ $role }) wuu dhammaaday; cinwaankiisii waa la tirtiray.
admin-invitation-none = Ma lihid casuumad furan oo lambarkeedu yahay { $number }.
admin-invitation-ended = Casuumad { $number } mar dambe ma shaqaynayso.

# Amarrada
admin-help-head = Waxaad tahay { $role }. Amarradaada, calaamadda / oo la socota ama la'aanteed:
admin-help-line = • { $command }: { $about }
admin-help-more = Sida mid loo isticmaalo: { $command }
admin-family-entries = Meelaha
admin-family-review = Eegis
admin-family-reports = Warbixinno
admin-family-exchange = Faylal
admin-family-booking = Ballamo
admin-family-facts = Xogta sharciga
admin-family-referrals = Dad soo dirid
admin-family-people = Dadka iyo caawimada
admin-usage =
    { $command }: { $about }.
    Sidan ayaan u akhriyaa: { $example }
    Waxba lama beddelin.
admin-meant = Amarkaas ma aqaanno. Ma "{ $command }" baad ula jeedday? Waxba lama beddelin.
admin-not-yours = "{ $command }" waxaa leh: { $roles }. Waxba lama beddelin.
admin-failed = Taasi ma hirgelin: { $reason } Waxba lama beddelin.
admin-about-help = waxaad qaban karto, ama sida hal amar loo isticmaalo
admin-usage-help = help hours
admin-about-join = qaado doorka laguugu casuumay
admin-usage-join = join 7KQ2-M9XP-4TRB-W3HN
admin-about-invite = casuumad hal mar ah oo door lagu qaato
admin-usage-invite = invite curator "MediBüro Hamburg"
admin-about-roles = doorkaaga iyo kuwa aad maamusho
admin-usage-roles = roles end 3
admin-about-find = meelaha, magac, urur ama magaalo lagu raadiyo
admin-usage-find = find caritas hamburg
admin-about-show = wax kasta oo hal meel laga yaqaan
admin-usage-show = show 42

# Meelaha
admin-find-head = { $count ->
    [one] Hal meel:
   *[other] { $count } meelood:
 }
admin-find-none = "{ $text }" waxba looma helin. Erayo yar isku day, ama magaalada oo keliya.
admin-entry-none = Ma jirto meel { $number }. Si aad u raadiso: { $command }
admin-entry-line = #{ $number } { $name } · { $city }
admin-entry-line-status = #{ $number } { $name } · { $city } · { $status }
admin-status-inactive = qarsoon
admin-status-defunct = weligeed xiran
admin-status-temporarily-closed = hadda xiran
admin-never-confirmed = Weligeed meesha lalama xaqiijin; boggeeda dadweyne waxaa la akhriyay { $date }.
admin-field-line = { $field }: { $value }
admin-value-none = waxba
admin-field-organization = urur
admin-field-kind = nooc
admin-field-services = adeegyo
admin-field-attributes = astaamo
admin-field-languages = luqado
admin-field-address-1 = cinwaan
admin-field-city = magaalo
admin-field-country = waddan
admin-field-opening-hours = saacado
admin-field-opening-hours-text = saacado qoraal ah
admin-field-url = bog internet
admin-field-fees-description = qiime
admin-field-eligibility-description = loogu talagalay
admin-field-application-process = sida loo yimaado
admin-field-required-documents = waxay weydiiso
admin-field-firewall-statement = ballanqaad
admin-field-source-title = il

# Badhamo: ugu badnaan 20 xaraf
button-next-page = Xiga
button-do-help = Waxaan qaban karo
button-do-find = Raadi
button-do-show = Muuji
button-do-join = Ku biir
button-do-invite = Casuun
button-do-roles = Doorar

# Liiska waxa qof laga hayo
data-role = doorkaaga ({ $count })
data-flow = wixii aad ku dhex jirtay ({ $count })
