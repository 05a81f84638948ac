# Majibu yanayotokana na rekodi.

rights-intro-child = mtoto, { $status }
rights-volatile = Kanuni hii ni ya zamani au inabadilika ({ $text }). Tafadhali uliza kabla ya kuitegemea:
rights-overdue = Nilipaswa kuisoma tena kabla ya { $date } na sijafanya hivyo. Tafadhali uliza kabla ya kuitegemea:
rights-differ = Rekodi zangu zinatofautiana hapa; hiki ndicho kiwango cha chini zinachosema.
rights-depends = Inategemea:
rights-if = Kama { $when }: { $level }.
rights-if-line = Kama { $when }: { $text }
rights-route = Njia nyingine ({ $level }): { $text }
rights-also = Pia: { $text }
rights-cost-nothing = Gharama: hakuna, rekodi inasema.
rights-steps = Jinsi ya kuipata:
rights-step = { $number }. { $text }
rights-step-link = { $step } { $link }
rights-step-phone = { $step } { $phone }
rights-everybody-level = Hata uwe na karatasi gani, angalau: { $level }
rights-regions = Inatofautiana kwa mkoa, { $country }. Nimesoma: { $regions }. Niambie mji.
rights-regions-too = Mikoa hii ina kanuni zake: { $regions }. Niambie mji kama uko huko.
rights-ask-who = Inaweza kuwa tofauti kwa mtoto au kwa mjamzito. Je, ni kuhusu hilo?
rights-machine-translated = Sehemu za maelezo haya zilitafsiriwa kutoka Kiingereza, na mzungumzaji wa lugha hii bado hajazikagua.
rights-warning = Kwanza, kabla ya kwenda ofisini: { $text }

# Warnings: always before the advice
warning-with-text = { $warning } { $text }
warning-unconfirmed = Haijathibitishwa, lakini ijue kabla ya kwenda:
warning-reporting_office = ⚠ Njia hii inapitia ofisi ambayo ni lazima iripoti. Pata ushauri kabla ya kwenda huko.
warning-immigration_office = ⚠ Njia hii inapitia idara ya uhamiaji. Pata ushauri kabla ya kwenda huko.
warning-data_shared = ⚠ Taarifa zako zinaweza kupelekwa kwingine, au kusomwa na mamlaka.
warning-debt_reported = ⚠ Deni lisilolipwa linaweza kupelekwa kwa idara ya uhamiaji.
warning-later_bill = ⚠ Bili inaweza kuja baadaye.
warning-prepayment = ⚠ Unaweza kuombwa kulipa kabla ya matibabu.
warning-charged = ⚠ Utaombwa kulipa.
warning-own_share = ⚠ Huenda ukalazimika kulipa sehemu wewe mwenyewe.
warning-not_covered = ⚠ Si kila kitu kinalipiwa.
warning-time_limit = ⚠ Kuna kikomo cha muda.
warning-refused_in_practice = ⚠ Kwa hali halisi, wakati mwingine watu hurudishwa au hawapati njia ya kuingia.
warning-advice_first = ⚠ Pata ushauri wa kisheria kwanza.

# Conditions: they go on after "If"
when-stay_under = umekaa huko chini ya miezi { $months }
when-stay_from = umekaa huko miezi { $months } au zaidi
when-new_to_scheme = umekuwa na bima hii chini ya miezi { $months }
when-arrived_before = ulifika kabla ya { $day }
when-arrived_from = ulifika { $day } au baadaye
when-enrolled_before = uliandikishwa kabla ya { $day } na unahuisha
when-insured = una bima huko
when-uninsured = bado huna bima huko
when-refused_claim = ombi lako la hifadhi lilikataliwa
when-after_violence = inatokana na mateso au ukatili
when-low_income = kipato chako ni kidogo
when-named_group = uko katika mojawapo ya makundi yanayotajwa huko
when-unaccompanied = ni mtoto asiye na wazazi huko
when-insured_parent = wazazi wana bima huko

# Turned away
refused-show = Onyesha hii mapokezi:
refused-sentence = Ningependa: { $service }. Tafadhali niambieni kwa maandishi kwa nini mnakataa, na jina lenu. Tafadhali mwiteni mkalimani na msipeleke taarifa zangu kwingine.
refused-complain = Unaweza kulalamika: uliza ofisi yao ya malalamiko, na utunze ulichoandika. Hali ikizidi kuwa mbaya, nenda mahali pengine au idara ya dharura.
interpreter-please = Ninaongea { $language }. Tafadhali mwite mkalimani.

# The card
counter-card = Onyesha hii mapokezi. Jina lako halimo, na sibaki na nakala.
card-none = Sina taarifa zilizohakikiwa kuhusu nchi hiyo za kuweka kwenye kadi.
button-card = Kadi ya kuonyesha
button-card-print = Kadi ya kuchapisha
button-child = Ni kwa mtoto
button-adult = Ni kwa mtu mzima
button-pregnant = Kuna mjamzito
button-breach = Waliomba karatasi

# This place
firewall-place-none = Sikupata ahadi yao yoyote kuhusu kupeleka taarifa (ukurasa wao ulisomwa { $date }).
firewall-place-own-words = Hakuna mtunza orodha aliyehakiki ahadi hii bado. Ipo kwenye ukurasa wao, uliosomwa { $date }.
firewall-place-confirmed = Watunza orodha wawili wameona ushahidi wa ahadi hii, wa mwisho { $date }.
firewall-place-questioned = Mtu ameripoti kwamba hapa waliomba karatasi au walipeleka taarifa. Hilo linachunguzwa, kwa hiyo kwa sasa sisemi chochote kuhusu ahadi yao. Sijui kama ni kweli.
firewall-place-broken = Ripoti kwamba hapa waliomba karatasi au walipeleka taarifa ilichunguzwa na ikaonekana ni kweli. Uliza wengine kabla ya kwenda huko.
firewall-place-no-report = Sina ripoti iliyo wazi dhidi yao.
firewall-breach-which = Ilikuwa mahali gani? Paguse, au nikuonyeshe maeneo tena uguse hapo.
firewall-breach-taken = Nimeandika kuhusu { $name }, bila kusema nani amesema: sikuandika maneno yako wala jina. Kuanzia sasa simwambii mtu ahadi yao, hadi mtunza orodha achunguze.
firewall-breach-too-many = Umeripoti maeneo kadhaa leo, kwa hiyo sipokei zaidi hadi kesho.
firewall-breach-not-kept = Sikuweza kuandika ripoti sasa hivi. Tafadhali iandike tena baadaye kidogo.
firewall-breach-who = Watu hawa wanaweza kukusaidia sasa:
