# Answers put together of records: what a record says in fixed terms is worded here, in every language.

rights-intro-child = un copil, { $status }
rights-volatile = Regula aceasta e veche sau se schimbă ({ $text }). Întrebați înainte să vă bazați pe ea:
rights-overdue = Trebuia să recitesc asta până la { $date } și nu am făcut-o. Întrebați înainte să vă bazați pe ea:
rights-differ = Datele mele spun aici lucruri diferite; acesta e minimul pe care îl spun.
rights-depends = Depinde:
rights-if = Dacă { $when }: { $level }.
rights-if-line = Dacă { $when }: { $text }
rights-route = Altă cale ({ $level }): { $text }
rights-also = De asemenea: { $text }
rights-cost-nothing = Cost: niciunul, spun datele.
rights-steps = Cum se obține:
rights-step = { $number }. { $text }
rights-step-link = { $step } { $link }
rights-step-phone = { $step } { $phone }
rights-everybody-level = Orice acte aveți, cel puțin: { $level }
rights-regions = În { $country } diferă de la o regiune la alta. Am citit: { $regions }. Spuneți-mi orașul.
rights-regions-too = Regiunile acestea au reguli proprii: { $regions }. Spuneți-mi orașul dacă sunteți acolo.
rights-ask-who = Poate fi altfel pentru un copil sau în sarcină. E vorba de asta?
rights-machine-translated = O parte a fost tradusă din engleză și niciun vorbitor nativ nu a verificat-o încă.
rights-warning = Mai întâi, înainte să mergeți la un birou: { $text }

# Warnings: always before the advice
warning-with-text = { $warning } { $text }
warning-unconfirmed = Neconfirmat, dar bine de știut înainte să mergeți:
warning-reporting_office = ⚠ Calea aceasta trece printr-un birou care trebuie să raporteze. Cereți sfat înainte să mergeți acolo.
warning-immigration_office = ⚠ Calea aceasta trece prin autoritatea de imigrare. Cereți sfat înainte să mergeți acolo.
warning-data_shared = ⚠ Datele dumneavoastră pot fi date mai departe sau citite de autorități.
warning-debt_reported = ⚠ O factură neplătită poate fi comunicată autorității de imigrare.
warning-later_bill = ⚠ Poate veni o factură mai târziu.
warning-prepayment = ⚠ Vi se poate cere să plătiți înainte de tratament.
warning-charged = ⚠ Vi se va cere să plătiți.
warning-own_share = ⚠ S-ar putea să plătiți o parte din buzunar.
warning-not_covered = ⚠ Nu totul e acoperit.
warning-time_limit = ⚠ Există un termen.
warning-refused_in_practice = ⚠ În practică, oamenii sunt uneori refuzați sau nu reușesc să intre.
warning-advice_first = ⚠ Cereți întâi un sfat juridic.

# Conditions: they go on after "If"
when-stay_under = sunteți acolo de mai puțin de { $months } luni
when-stay_from = sunteți acolo de { $months } luni sau mai mult
when-new_to_scheme = aveți acoperirea aceasta de mai puțin de { $months } luni
when-arrived_before = ați ajuns înainte de { $day }
when-arrived_from = ați ajuns la { $day } sau mai târziu
when-enrolled_before = v-ați înscris înainte de { $day } și o reînnoiți
when-insured = aveți asigurare acolo
when-uninsured = nu aveți încă asigurare acolo
when-refused_claim = cererea de azil a fost respinsă
when-after_violence = vine de la tortură sau violență
when-low_income = venitul e mic
when-named_group = faceți parte dintr-un grup numit acolo
when-unaccompanied = e un copil fără părinți acolo
when-insured_parent = părinții au asigurare acolo

# Turned away
refused-show = Arătați asta la ghișeu:
refused-sentence = Aș dori: { $service }. Vă rog să-mi spuneți în scris de ce refuzați și numele dumneavoastră. Vă rog să chemați un interpret și să nu dați mai departe datele mele.
refused-complain = Puteți face plângere: întrebați unde se depun plângerile și păstrați ce ați notat. Dacă starea se agravează, mergeți în alt loc sau la urgențe.
interpreter-please = Vorbesc { $language }. Vă rog să chemați un interpret.

# The card
counter-card = Arătați asta la ghișeu. Numele dumneavoastră nu e pe ea și nu păstrez o copie.
card-none = Nu am date verificate despre țara aceea pe care să le pun pe un card.
button-card = Card de arătat
button-card-print = Card de tipărit
button-child = E pentru un copil
button-adult = E pentru un adult
button-pregnant = Cineva e în sarcină
button-breach = Au cerut acte

# This place: what the words mean stands in docs/firewall.md
firewall-place-none = Nu am găsit nicio promisiune a locului despre datele transmise (pagina a fost citită la { $date }).
firewall-place-own-words = Niciun redactor nu a verificat încă promisiunea aceasta. E pe pagina locului, citită la { $date }.
firewall-place-confirmed = Doi redactori au văzut dovezi pentru promisiunea aceasta, ultima dată la { $date }.
firewall-place-questioned = Cineva a sesizat că aici s-au cerut acte sau s-au dat date mai departe. Se verifică, așa că acum nu spun nimic despre promisiune. Nu știu dacă e adevărat.
firewall-place-broken = O sesizare că aici s-au cerut acte sau s-au dat date mai departe a fost verificată și s-a dovedit adevărată. Întrebați pe alții înainte să mergeți.
firewall-place-no-report = Nu am nicio sesizare deschisă împotriva lui.
firewall-breach-which = Ce loc a fost? Apăsați pe el, sau cereți să arăt din nou locurile și apăsați acolo.
firewall-breach-taken = Am notat pentru { $name }, fără cine o spune: nimic din ce ați scris și niciun nume. De acum nu mai spun nimănui promisiunea locului, până nu verifică un redactor.
firewall-breach-too-many = Ați sesizat azi mai multe locuri, așa că nu mai primesc până mâine.
firewall-breach-not-kept = Nu am putut nota sesizarea acum. Scrieți-o din nou puțin mai târziu.
firewall-breach-who = Acești oameni vă pot ajuta acum:
