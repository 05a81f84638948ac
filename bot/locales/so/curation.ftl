# Qabyo, isbeddello, warbixinno: kuwa liiska ilaaliya

admin-entry-not-yours = #{ $number } waxaa ilaaliya { $organization }, adigu ma ilaalisid. Waxba lama beddelin.
admin-entry-line-new = Cusub: { $name } · { $city }
admin-nothing-changed = Horeba sidaas bay ahayd. Waxba lama beddelin.
admin-field-changed = { $field }: { $value } (hore: { $before })

# Qabyo
admin-draft-alone = Qabyo { $number }. Waad daabici kartaa.
admin-draft-review = Qabyo { $number }. Way soo baxaysaa marka ilaaliye kale oo ururka ah ama isuduwe daabaco.
admin-draft-waits = Qabyo { $number } waxay sugaysaa eegis.
admin-draft-none = Ma jirto qabyo { $number } oo aad go'aan ka gaari karto.
admin-draft-decided = Qabyo { $number } horeba waa laga go'aan gaaray, ama mar dambe waxba ma beddelayso.
admin-published = Hadda way muuqataa.
admin-published-all = { $count ->
    [one] Hal qabyo ayaa hadda muuqata.
   *[other] { $count } qabyo ayaa hadda muuqda.
 }
admin-needs-another = Qabyo { $number } waxay u baahan tahay haa ka timid qof kale: ilaaliye kale oo ururka ah ama isuduwe.
admin-enough-today = Hal qoraa 24 saacadood gudahood ugu badnaan { $most } ayaa baxa. Qabyo-qoraalku wuu sugayaa: daabac mar dambe.
admin-discarded = { $count ->
    [one] Hal qabyo waa la tuuray. Wixii muuqday isma beddelin.
   *[other] { $count } qabyo waa la tuuray. Wixii muuqday isma beddelin.
 }
admin-conflict = Qof kale ayaa isla taas beddelay. Waxba lama beddelin:
admin-conflict-field = { $field }: hadda { $now }, taadu { $wanted }
admin-who-you = adiga
admin-who-of = { $role }, { $organization }

# Isbeddello
admin-history-head = Isbeddellada, kii ugu dambeeyay ayaa hore:
admin-history-none = Weli isbeddel ma jiro tan iyo markay liiska soo gashay.
admin-history-line = { $number } · { $date } · { $action } { $fields } · { $who }
admin-history-line-undone = { $number } · { $date } · { $action } { $fields } · { $who } · dib loo celiyay
admin-change-none = Ma jiro isbeddel { $number } oo aad dib u celin karto.
admin-undone = Isbeddelka { $number } dib baa loo celiyay.
admin-undone-already = Isbeddelka { $number } horeba dib baa loo celiyay.
admin-undo-needs-another = Tani waxay soo celinaysaa ballanqaad dadku ku tiirsan yihiin. Mar kale soo jeedi, si qof labaad u hubiyo.
admin-action-add = lagu daray
admin-action-edit = la beddelay
admin-action-verify = la xaqiijiyay
admin-action-retire = la qariyay
admin-action-restore = la soo celiyay
admin-action-merge = la isku daray
admin-action-unlist = liiska laga saaray
admin-action-undo = dib loo celiyay
admin-hours-unreadable = Saacadaha sidan ayaan u akhriyaa: { $command }. Waxba lama beddelin.
admin-hours-guess = Waxaan akhriyaa saacado sida Tu 10:00-12:00. { $day } isku day: { $command }. Waxba lama beddelin.
admin-verified = Maanta waa la xaqiijiyay. Waxay shaqaynaysaa { $days } maalmood.
admin-retired = Dadku mar dambe ma arkaan. Waxba lama tirtirin.
admin-restored = Dadku mar kale way arkaan.
admin-status-active = muuqata

# Safka
admin-queue-head = { $count ->
    [one] Hal wax ayaa sugaya:
   *[other] { $count } wax ayaa sugaya:
 }
admin-queue-empty = Waxba kuma sugayaan.
admin-queue-draft = Qabyo { $number } · { $title } · { $days } maal. · { $who }
admin-queue-report = Warbixin { $number } · { $entry } · { $problem } ×{ $times } · { $days } maal. · { $owner }
admin-owner-curators = ilaaliyeyaasha { $organization }
admin-owner-coordinators = ilaaliye weli ma leh: isuduwayaasha
admin-claimed = Warbixinta { $number } hadda adigaa leh. { $entry }: { $problem } ×{ $times }, { $days } maal., { $owner }.
admin-claimed-next = Meesha wac, xogta sax, dabadeed: { $command }
admin-report-none = Ma jirto warbixin { $number } oo adigu aad leedahay.
admin-report-answered = Warbixinta { $number } horeba waa laga jawaabay.
admin-report-ended = Warbixinta { $number }: { $outcome }. Safka way ka baxday.
admin-stale-head = { $count ->
    [one] Hal meel oo aan la xaqiijin { $days } maalmood:
   *[other] { $count } meelood oo aan la xaqiijin { $days } maalmood:
 }
admin-stale-none = Dhammaan meelahaaga waxaa la xaqiijiyay { $days } maalmood ee u dambeeyay.
admin-stale-line = { $entry } · { $date }
problem-closed = way xiran tahay
problem-moved = way guurtay
problem-wrong-number = lambarka telefoonka waa khalad
problem-rude = dadka si xun baa loola dhaqmay

# Amarrada
admin-about-hours = deji saacadaha furan
admin-usage-hours = hours 42 Tu 10:00-12:00, Th 15:00-18:00
admin-about-verify = hadda ayaad meesha la xaqiijisay
admin-usage-verify = verify 42
admin-about-retire = ha la tusin mar dambe, iyo sababta
admin-usage-retire = retire 42 xiran tan iyo Maajo
admin-about-restore = mar kale muuji
admin-usage-restore = restore 42 mar kale furan
admin-about-draft = hal qabyo
admin-usage-draft = draft 7
admin-about-publish = qabyo ka dhig mid muuqata
admin-usage-publish = publish 7
admin-about-discard = qabyo tuur
admin-usage-discard = discard 7
admin-about-history = waxa la beddelay, goorta iyo doorka
admin-usage-history = history 42
admin-about-undo = isbeddel la noqo, kii ugu dambeeyay haddii aanad mid sheegin
admin-usage-undo = undo 12
admin-about-queue = waxa ku sugaya: warbixinno iyo qabyo
admin-usage-queue = queue
admin-about-claim = warbixin adigu qaado
admin-usage-claim = claim 3
admin-about-answer = warbixin dhammee: waa la saxay, been ah ama waa la qariyay
admin-usage-answer = answer 3 mended
admin-about-stale = waxa aan muddo dheer la xaqiijin
admin-usage-stale = stale
button-do-hours = Saacadahan qaado
button-do-verify = Maanta la xaqiijiyay
button-do-retire = Qari
button-do-restore = Mar kale muuji
button-do-draft = Qabyo
button-do-publish = Daabac
button-do-discard = Tuur
button-do-history = Taariikh
button-do-undo = Dib u celi
button-do-queue = Saf
button-do-claim = Qaado
button-do-answer = Waa la saxay
button-do-stale = Aan la xaqiijin

# Magacyada ay isbeddelladu keliya tusaan
admin-field-name = magac
admin-field-status = xaalad
admin-field-assured-date = la xaqiijiyay
admin-field-latitude = loolka
admin-field-longitude = dhigta
admin-field-precision = saxnaan
admin-field-timezone = aagga saacadda
admin-field-confidential = cinwaan sir ah
admin-field-source-url = cinwaanka isha
admin-field-source-date = taariikhda isha
admin-field-read-on = isha la akhriyay
admin-field-stale-risk = halista inay duug tahay
admin-field-text-language = luqadda qoraallada
admin-field-source-id = aqoonsi
admin-field-firewall-statement-basis = saldhigga ballanqaadka

# Ballanqaad la jebiyay, iyo goobo kale
admin-queue-breach = DEGDEG · { $entry } · warqado bay weydiisay ama qof bay sheegtay, { $people ->
    [one] { $people } qof
   *[other] { $people } qof
 } · { $days } maal. · { $command }
admin-breach-mended = { $name }: ballanqaadkeeda mar kale waa la sheegi karaa.
admin-breach-none = { $name }: warbixin furan oo noocaas ah ma leh.
admin-breach-upheld = { $name }: waa run. Ballanqaadkeedu wuu sii qarsoon yahay, dadkana waa looga digayaa. Warbixinno: { $people }
admin-breach-dismissed = { $name }: waa la diiday. Ballanqaadkeeda mar kale waa la sheegayaa. Warbixinno: { $people }
admin-about-breach = go'aan ka gaar warbixinnada ballanqaad jebinta
admin-usage-breach = breach 42 upheld
button-do-breach = Ballan la jebiyay
admin-value-yes = haa
admin-value-no = maya
admin-origin-human = qof ayaa qoray
admin-origin-machine = mashiin ayaa qoray
admin-field-text = { $field } oo { $language } ah, { $origin }
admin-field-appointment-only = ballan oo keliya
admin-field-phones = telefoon
admin-field-email = iimayl
admin-field-alert = ogow hore
admin-field-interpretation-services = turjumaad
admin-field-status-note = qoraal
admin-field-assurer-role = cidda xaqiijisay
admin-field-description = sharraxaad
admin-field-do-not-list = yaan liiska la gelin
admin-field-owner = waxaa ilaaliya
admin-field-closed-since = xiran tan iyo
admin-field-closed-until = xiran ilaa
admin-field-postal-code = lambarka boostada
admin-field-intake-address = hore u tag
admin-field-service-areas = aagga ay u adeegto
