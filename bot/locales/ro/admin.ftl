# Pentru cei care țin lista și îndrumă oameni. Reguli: docs/developers/add-a-language.md

# Roles
admin-role-agent = agent
admin-role-curator = redactor
admin-role-coordinator = coordonator
admin-role-administrator = administrator
admin-everything = tot
admin-welcome = Acum aveți rolul: { $role }, pentru { $reach }. Scrieți „ajutor” ca să vedeți ce puteți face aici; tot ce scrieți altfel ajunge la Amana ca înainte.
admin-welcome-kept = Ca să vă ajungă mementourile, păstrez adresa dumneavoastră, încuiată, cât timp aveți acest rol.
admin-join-wrong = Codul acesta nu e valabil: poate e scris greșit, folosit sau expirat. Cereți altul de la cine v-a invitat.
admin-join-wait = Prea multe coduri greșite. Încercați din nou peste o oră sau întrebați pe cine v-a invitat.
admin-invite-made = Invitație pentru un { $role } ({ $reach }). Merge o singură dată, timp de { $days ->
    [one] { $days } zi
    [few] { $days } zile
   *[other] { $days } de zile
 }. Dați mai departe una dintre acestea, doar persoanei respective:
admin-invite-typed = Scris către Amana, oriunde: { $text }
admin-invite-telegram = Telegram: { $url }
admin-invite-whatsapp = WhatsApp: { $url }
admin-invite-web = Pagină web: { $url }
admin-invite-take-back = Ca să o retrageți: { $command }
admin-invite-not-yours = Nu puteți invita un { $role }, sau nu pentru organizația aceea. Nu s-a schimbat nimic.
admin-invite-whose = Pentru ce organizație? Scrieți așa: { $command }
admin-invite-where = Pentru ce regiune? Țări, regiuni sau orașe, așa: { $command }
admin-region-unknown = Nu cunosc nicio țară, regiune sau oraș „{ $region }”. Scrieți țara ca FR, regiunea ca GB-SCT, orașul pe nume.
admin-roles-own = Aveți rolul: { $role }, pentru { $reach }.
admin-roles-row = { $number }: { $role }, { $reach }
admin-invitation-row = Invitația { $number }: { $role }, deschisă până la { $date }
admin-roles-end = Ca să încheiați unul: { $command }
admin-roles-none = Nimeni nu are rolul cu numărul { $number }.
admin-roles-not-yours = Rolul acela nu e al dumneavoastră ca să-l încheiați.
admin-roles-ended = Rolul { $number } ({ $role }) s-a încheiat; adresa lui e ștearsă.
admin-invitation-none = Nu aveți o invitație deschisă { $number }.
admin-invitation-ended = Invitația { $number } nu mai merge.

# Commands
admin-help-head = Aveți rolul: { $role }. Comenzile dumneavoastră, cu sau fără bară:
admin-help-line = • { $command }: { $about }
admin-help-more = Cum se folosește una: { $command }
admin-family-entries = Fișe
admin-family-review = Verificare
admin-family-reports = Sesizări
admin-family-exchange = Fișiere
admin-family-booking = Programări
admin-family-facts = Date despre lege
admin-family-referrals = Îndrumarea oamenilor
admin-family-people = Oameni și ajutor
admin-usage =
    { $command }: { $about }.
    Citesc așa: { $example }
    Nu s-a schimbat nimic.
admin-meant = Nu cunosc comanda aceasta. Ați vrut să scrieți „{ $command }”? Nu s-a schimbat nimic.
admin-not-yours = „{ $command }” e pentru: { $roles }. Nu s-a schimbat nimic.
admin-failed = Nu a mers: { $reason } Nu s-a schimbat nimic.
admin-about-help = ce puteți face, sau cum se folosește o comandă
admin-usage-help = ajutor program
admin-about-join = primiți rolul din invitație
admin-usage-join = intră 7KQ2-M9XP-4TRB-W3HN
admin-about-invite = o invitație de unică folosință la un rol
admin-usage-invite = invită redactor "MediBüro Hamburg"
admin-about-roles = rolul dumneavoastră și cele de care aveți grijă
admin-usage-roles = roluri încheie 3
admin-about-find = fișe după nume, organizație sau oraș
admin-usage-find = caută caritas hamburg
admin-about-show = tot ce se știe despre o fișă
admin-usage-show = arată 42

# Entries
admin-find-head = { $count ->
    [one] O fișă:
    [few] { $count } fișe:
   *[other] { $count } de fișe:
 }
admin-find-none = Nu am găsit nimic pentru „{ $text }”. Încercați cu mai puține cuvinte sau doar cu orașul.
admin-entry-none = Nu există fișa { $number }. Ca să căutați: { $command }
admin-entry-line = #{ $number } { $name } · { $city }
admin-entry-line-status = #{ $number } { $name } · { $city } · { $status }
admin-status-inactive = retrasă
admin-status-defunct = închis definitiv
admin-status-temporarily-closed = închis deocamdată
admin-never-confirmed = Niciodată confirmat cu locul; pagina lui publică a fost citită la { $date }.
admin-field-line = { $field }: { $value }
admin-value-none = nimic
admin-field-organization = organizație
admin-field-kind = fel
admin-field-services = servicii
admin-field-attributes = însușiri
admin-field-languages = limbi
admin-field-address-1 = adresă
admin-field-city = oraș
admin-field-country = țară
admin-field-opening-hours = program
admin-field-opening-hours-text = program în cuvinte
admin-field-url = pagină web
admin-field-fees-description = cost
admin-field-eligibility-description = pentru cine
admin-field-application-process = cum se ajunge
admin-field-required-documents = cere
admin-field-firewall-statement = promisiune
admin-field-source-title = sursă

# Buttons: at most 20 characters each
button-next-page = Mai departe
button-do-help = Ce pot face
button-do-find = Caută
button-do-show = Arată
button-do-join = Intră
button-do-invite = Invită
button-do-roles = Roluri

# In a list of what is kept of somebody
data-role = rolul dumneavoastră ({ $count })
data-flow = ce ați început și nu ați terminat ({ $count })
