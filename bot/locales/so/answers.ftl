# Jawaabaha laga sameeyo diiwaannada.

rights-intro-child = ilmo, { $status }
rights-volatile = Xeerkani waa duug ama wuu isbeddelayaa ({ $text }). Fadlan weydii intaanad ku tiirsanaan:
rights-overdue = Waxay ahayd inaan mar kale akhriyo ka hor { $date }, mana akhriyin. Fadlan weydii intaanad ku tiirsanaan:
rights-differ = Diiwaannadaydu halkan way ku kala duwan yihiin; tani waa inta ugu yar ee ay sheegeen.
rights-depends = Way ku xiran tahay:
rights-if = Haddii { $when }: { $level }.
rights-if-line = Haddii { $when }: { $text }
rights-route = Jid kale ({ $level }): { $text }
rights-also = Sidoo kale: { $text }
rights-cost-nothing = Kharashka: waxba, ayuu diiwaanku sheegay.
rights-steps = Sida loo helo:
rights-step = { $number }. { $text }
rights-step-link = { $step } { $link }
rights-step-phone = { $step } { $phone }
rights-everybody-level = Warqad kastoo aad haysato, ugu yaraan: { $level }
rights-regions = Gobolba si buu yahay, { $country }. Waxaan akhriyay: { $regions }. Ii sheeg magaalada.
rights-regions-too = Gobolladani xeerar u gaar ah ayay leeyihiin: { $regions }. Ii sheeg magaalada haddii aad joogto.
rights-ask-who = Ilmaha iyo uurka way ka duwanaan kartaa. Ma taas baa?
rights-machine-translated = Qaybo tan ka mid ah waxaa laga turjumay Ingiriisi, qof afkiisa hooyo yahayna weli ma hubin.
rights-warning = Ugu horrayn, intaanad xafiis tegin: { $text }

# Warnings: always before the advice
warning-with-text = { $warning } { $text }
warning-unconfirmed = Lama xaqiijin, laakiin ogow intaanad tegin:
warning-reporting_office = ⚠ Jidkani wuxuu sii maraa xafiis ay waajib ku tahay inuu sheego. Talo qaado intaanad halkaas tegin.
warning-immigration_office = ⚠ Jidkani wuxuu sii maraa laanta socdaalka. Talo qaado intaanad halkaas tegin.
warning-data_shared = ⚠ Xogtaada meel kale ayaa loo gudbin karaa, ama mas'uuliyiin baa akhriyi kara.
warning-debt_reported = ⚠ Biil aan la bixin waxaa loo gudbin karaa laanta socdaalka.
warning-later_bill = ⚠ Biil ayaa dib ka iman kara.
warning-prepayment = ⚠ Waxaa laga yaabaa in lacag lagu weydiiyo daaweynta ka hor.
warning-charged = ⚠ Lacag baa lagu weydiinayaa.
warning-own_share = ⚠ Waxaa laga yaabaa inaad qayb adigu bixiso.
warning-not_covered = ⚠ Wax walba laguma bixiyo.
warning-time_limit = ⚠ Waqti xaddidan ayaa jira.
warning-refused_in_practice = ⚠ Dhab ahaan mararka qaar dadka waa la celiyaa ama jid ma helaan.
warning-advice_first = ⚠ Marka hore talo sharci qaado.

# Conditions: they go on after "If"
when-stay_under = aad halkaas joogtay wax ka yar { $months } bilood
when-stay_from = aad halkaas joogtay { $months } bilood ama ka badan
when-new_to_scheme = aad caymiskan haysatay wax ka yar { $months } bilood
when-arrived_before = aad timid ka hor { $day }
when-arrived_from = aad timid { $day } ama ka dib
when-enrolled_before = lagu diiwaangeliyay ka hor { $day } oo aad cusboonaysiinayso
when-insured = aad caymis ku leedahay halkaas
when-uninsured = aanad weli caymis ku lahayn halkaas
when-refused_claim = codsigaaga magangelyada la diiday
when-after_violence = ay ka timid jirdil ama xadgudub
when-low_income = dakhligaagu yar yahay
when-named_group = aad ka mid tahay kooxaha halkaas lagu magacaabay
when-unaccompanied = uu yahay ilmo aan waalid la joogin
when-insured_parent = waalidku caymis ku leeyihiin halkaas

# Turned away
refused-show = Tan miiska ka tus:
refused-sentence = Waxaan rabaa: { $service }. Fadlan qoraal iigu sheega sababta aad u diideen iyo magaciinna. Fadlan turjumaan u yeera, xogtaydana ha gudbinina.
refused-complain = Waad cabanayn kartaa: weydii xafiiska cabashooyinka, qoraalladaadana hayso. Haddii xanuunku ka daro, meel kale ama qaybta degdegga tag.
interpreter-please = Waxaan ku hadlaa { $language }. Fadlan turjumaan u yeera.

# The card
counter-card = Tan miiska ka tus. Magacaagu kuma yaal, nuqulna ma hayo.
card-none = Ma hayo xog la hubiyay oo waddankaas ah oo kaarka lagu qoro.
button-card = Kaar la tuso
button-card-print = Kaar la daabaco
button-child = Waa ilmo
button-adult = Waa qof weyn
button-pregnant = Qof uur leh baa jira
button-breach = Warqado la weydiiyay

# This place
firewall-place-none = Ma helin ballanqaad u gaar ah oo ku saabsan gudbinta xogta (bogga waxaa la akhriyay { $date }).
firewall-place-own-words = Ilaaliye weli ma hubin ballanqaadkan. Wuxuu ku yaal boggooda, oo la akhriyay { $date }.
firewall-place-confirmed = Laba ilaaliye ayaa caddayn u arkay ballanqaadkan, kii ugu dambeeyay { $date }.
firewall-place-questioned = Qof baa sheegay in halkan warqado lagu weydiiyay ama xog laga gudbiyay. Taas waa la baarayaa, markaa hadda ballanqaadkooda waxba kama sheegayo. Ma ogi inay run tahay.
firewall-place-broken = Warbixin sheegaysa in halkan warqado lagu weydiiyay ama xog laga gudbiyay waa la baaray, waxaana la helay inay run tahay. Dad kale weydii intaanad halkaas tegin.
firewall-place-no-report = Warbixin furan oo ka dhan ah ma hayo.
firewall-breach-which = Meeshee ahayd? Taabo, ama mar kale ayaan meelaha ku tusaa oo halkaas ka taabo.
firewall-breach-taken = Waxaan u qoray { $name }, iyada oo aan la sheegin cidda tiri: erayadaada iyo magac midna ma qorin. Laga bilaabo hadda cidna uma sheegayo ballanqaadkooda, ilaa ilaaliye baaro.
firewall-breach-too-many = Maanta dhowr meelood ayaad soo sheegtay, markaa kuwo kale ma qaadanayo ilaa berri.
firewall-breach-not-kept = Hadda ma qori karin warbixinta. Fadlan wax yar ka dib mar kale qor.
firewall-breach-who = Dadkan ayaa hadda ku caawin kara:
