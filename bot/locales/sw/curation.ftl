# Rasimu, mabadiliko, ripoti: kwa wanaotunza orodha

admin-entry-not-yours = #{ $number } inatunzwa na { $organization }, si wewe. Hakuna kilichobadilishwa.
admin-entry-line-new = Mpya: { $name } · { $city }
admin-nothing-changed = Tayari iko hivyo. Hakuna kilichobadilishwa.
admin-field-changed = { $field }: { $value } (awali: { $before })

# Drafts
admin-draft-alone = Rasimu { $number }. Unaweza kuichapisha.
admin-draft-review = Rasimu { $number }. Itaonekana mtunzaji mwingine wa shirika au mratibu akiichapisha.
admin-draft-waits = Rasimu { $number } inasubiri ukaguzi.
admin-draft-none = Hakuna rasimu { $number } unayoweza kuamua.
admin-draft-decided = Rasimu { $number } imeshaamuliwa, au haibadilishi kitu tena.
admin-published = Inaonekana sasa.
admin-published-all = { $count ->
    [one] Rasimu moja inaonekana sasa.
   *[other] Rasimu { $count } zinaonekana sasa.
 }
admin-needs-another = Rasimu { $number } inahitaji ndiyo ya mtu mwingine: mtunzaji mwingine wa shirika au mratibu.
admin-enough-today = Kutoka kwa mwandishi mmoja, { $most } zaidi hutoka ndani ya saa 24. Rasimu inasubiri: ichapishe baadaye.
admin-discarded = { $count ->
    [one] Rasimu moja imetupwa. Kinachoonekana hakijabadilika.
   *[other] Rasimu { $count } zimetupwa. Kinachoonekana hakijabadilika.
 }
admin-conflict = Mtu amebadilisha hicho hicho wakati huo. Hakuna kilichobadilishwa:
admin-conflict-field = { $field }: sasa { $now }, chako { $wanted }
admin-who-you = wewe
admin-who-of = { $role }, { $organization }

# Changes
admin-history-head = Mabadiliko, ya karibuni kwanza:
admin-history-none = Hakuna mabadiliko tangu iingie kwenye orodha.
admin-history-line = { $number } · { $date } · { $action } { $fields } · { $who }
admin-history-line-undone = { $number } · { $date } · { $action } { $fields } · { $who } · imetenguliwa
admin-change-none = Hakuna badiliko { $number } unaloweza kutengua.
admin-undone = Badiliko { $number } limetenguliwa.
admin-undone-already = Badiliko { $number } lilishatenguliwa.
admin-undo-needs-another = Hii ingerudisha ahadi ambayo watu wanaitegemea. Ipendekeze tena, ili mtu wa pili aihakiki.
admin-action-add = imeongezwa
admin-action-edit = imebadilishwa
admin-action-verify = imethibitishwa
admin-action-retire = imeondolewa
admin-action-restore = imerejeshwa
admin-action-merge = imeunganishwa
admin-action-unlist = imetolewa kwenye orodha
admin-action-undo = imetenguliwa
admin-hours-unreadable = Ninasoma saa hivi: { $command }. Hakuna kilichobadilishwa.
admin-hours-guess = Ninasoma saa kama Tu 10:00-12:00. Kwa { $day } jaribu: { $command }. Hakuna kilichobadilishwa.
admin-verified = Imethibitishwa leo. Hii inadumu siku { $days }.
admin-retired = Watu hawaioni tena. Hakuna kilichofutwa.
admin-restored = Watu wanaiona tena.
admin-status-active = inaonyeshwa

# Queue
admin-queue-head = { $count ->
    [one] Kitu kimoja kinasubiri:
   *[other] Vitu { $count } vinasubiri:
 }
admin-queue-empty = Hakuna kinachokusubiri.
admin-queue-draft = Rasimu { $number } · { $title } · siku { $days } · na { $who }
admin-queue-report = Ripoti { $number } · { $entry } · { $problem } ×{ $times } · siku { $days } · { $owner }
admin-owner-curators = kwa watunzaji wa { $organization }
admin-owner-coordinators = bado hakuna mtunzaji: kwa waratibu
admin-claimed = Ripoti { $number } ni yako sasa. { $entry }: { $problem } ×{ $times }, siku { $days }, { $owner }.
admin-claimed-next = Wapigie simu, rekebisha rekodi, kisha: { $command }
admin-report-none = Hakuna ripoti yako { $number }.
admin-report-answered = Ripoti { $number } imeshajibiwa.
admin-report-ended = Ripoti { $number }: { $outcome }. Imetoka kwenye foleni.
admin-stale-head = { $count ->
    [one] Rekodi moja, haijathibitishwa kwa siku { $days }:
   *[other] Rekodi { $count }, hazijathibitishwa kwa siku { $days }:
 }
admin-stale-none = Zako zote zilithibitishwa ndani ya siku { $days } zilizopita.
admin-stale-line = { $entry } · { $date }
problem-closed = pamefungwa
problem-moved = pamehama
problem-wrong-number = nambari ya simu si sahihi
problem-rude = watu walitendewa vibaya

# Commands
admin-about-hours = kuweka saa za kufungua
admin-usage-hours = hours 42 Tu 10:00-12:00, Th 15:00-18:00
admin-about-verify = umeithibitisha sasa na mahali penyewe
admin-usage-verify = verify 42
admin-about-retire = kuacha kuionyesha, na kwa nini
admin-usage-retire = retire 42 imefungwa tangu Mei
admin-about-restore = kuionyesha tena
admin-usage-restore = restore 42 imefunguliwa tena
admin-about-draft = rasimu moja
admin-usage-draft = draft 7
admin-about-publish = kufanya rasimu ionekane
admin-usage-publish = publish 7
admin-about-discard = kutupa rasimu
admin-usage-discard = discard 7
admin-about-history = nini kilibadilishwa, lini na kama nani
admin-usage-history = history 42
admin-about-undo = kutengua badiliko, la karibuni lako usipotaja
admin-usage-undo = undo 12
admin-about-queue = kinachokusubiri: ripoti na rasimu
admin-usage-queue = queue
admin-about-claim = kuchukua ripoti mwenyewe
admin-usage-claim = claim 3
admin-about-answer = kumaliza ripoti: imerekebishwa, sikweli au imeondolewa
admin-usage-answer = answer 3 mended
admin-about-stale = ambayo hayajathibitishwa kwa muda mrefu
admin-usage-stale = stale
button-do-hours = Tumia saa hizi
button-do-verify = Yathibitishwa leo
button-do-retire = Ondoa
button-do-restore = Onyesha tena
button-do-draft = Rasimu
button-do-publish = Chapisha
button-do-discard = Tupa
button-do-history = Historia
button-do-undo = Tengua
button-do-queue = Foleni
button-do-claim = Chukua
button-do-answer = Imerekebishwa
button-do-stale = Hazijathibitishwa

# Names of fields that only changes show
admin-field-name = jina
admin-field-status = hali
admin-field-assured-date = imethibitishwa
admin-field-latitude = latitudo
admin-field-longitude = longitudo
admin-field-precision = usahihi
admin-field-timezone = ukanda wa saa
admin-field-confidential = anwani ya siri
admin-field-source-url = anwani ya chanzo
admin-field-source-date = tarehe ya chanzo
admin-field-read-on = chanzo kilisomwa
admin-field-stale-risk = hatari ya kuwa ya zamani
admin-field-text-language = lugha ya maandishi
admin-field-source-id = kitambulisho
admin-field-firewall-statement-basis = msingi wa ahadi

# Broken promises, and more fields
admin-queue-breach = HARAKA · { $entry } · waliomba karatasi au waliripoti mtu, { $people ->
    [one] mtu { $people }
   *[other] watu { $people }
 } · siku { $days } · { $command }
admin-breach-mended = { $name }: ahadi yao inaweza kusemwa tena.
admin-breach-none = { $name }: hakuna ripoti ya aina hiyo iliyo wazi.
admin-breach-upheld = { $name }: imethibitika. Ahadi yao inabaki imefichwa, na watu wanaonywa. Ripoti: { $people }
admin-breach-dismissed = { $name }: imekataliwa. Ahadi yao inasemwa tena. Ripoti: { $people }
admin-about-breach = kuamua ripoti za ahadi iliyovunjwa
admin-usage-breach = breach 42 upheld
button-do-breach = Ahadi iliyovunjwa
admin-value-yes = ndiyo
admin-value-no = hapana
admin-origin-human = na mtu
admin-origin-machine = na mashine
admin-field-text = { $field } kwa { $language }, { $origin }
admin-field-appointment-only = kwa miadi tu
admin-field-phones = simu
admin-field-email = barua pepe
admin-field-alert = jua kabla
admin-field-interpretation-services = ukalimani
admin-field-status-note = maelezo
admin-field-assurer-role = imethibitishwa na
admin-field-description = maelezo marefu
admin-field-do-not-list = isiorodheshwe
admin-field-owner = inatunzwa na
admin-field-closed-since = imefungwa tangu
admin-field-closed-until = imefungwa hadi
admin-field-postal-code = msimbo wa posta
admin-field-intake-address = nenda kwanza
admin-field-service-areas = eneo linalohudumiwa
