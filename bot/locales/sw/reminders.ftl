# Vikumbusho vya miadi na dawa, na swali la baadaye. Kinachotumwa bila kuombwa hakitaji mahali wala ugonjwa.

data-medicine = mpango { $count } wa kikumbusho
data-dose-code = misimbo { $count } ya kushirikisha dozi

reminder-set = Nitakuandikia hapa: { $times }. Ujumbe unasema tu miadi yako ni lini, si wapi. Siku inayofuata nitauliza mara moja kama ulipata huduma. Hadi hapo ninahifadhi anwani yako, imefungwa.
reminder-set-named = Nitakuandikia hapa: { $times }. Ujumbe unataja mahali pia. Siku inayofuata nitauliza mara moja kama ulipata huduma. Hadi hapo ninahifadhi anwani yako, imefungwa.
reminder-set-asked = Wakishakubali, nitakuandikia hapa: { $times }. Ujumbe unasema tu miadi yako ni lini, si wapi.
reminder-too-late = Miadi yako ya { $time } iko karibu mno kwa kikumbusho.
reminder-off = Sitakukumbusha kuhusu { $time }.
reminder-only-answers = Ukurasa huu unajibu tu: siwezi kukuandikia hapa baadaye. Kwa miadi, weka faili kwenye kalenda yako. Kwenye mazungumzo ya Telegram au WhatsApp ninaweza kukukumbusha unachopanga huko.
reminder-coming = Vizuri. Miadi yako: { $time }. Onyesha msimbo huu: { $code }
reminder-appointment = Kikumbusho: miadi yako ni { $time } ({ $timezone }). Je, unakuja?
reminder-appointment-at = Kikumbusho: miadi yako ni { $time } ({ $timezone }), { $place }. Je, unakuja?

reminder-times-ask = Saa ngapi kila siku? Unaweza pia kuandika kwa saa 24, kama 8 na 20. Siulizi dawa gani.
reminder-times-again = Ninasoma saa kama 8 na 20, au 7:30 (saa 24). Saa ngapi kila siku?
reminder-until-ask = Kwa muda gani? Unaweza pia kuandika idadi ya siku au tarehe.
reminder-where-ask = Uko mji gani? Ninahitaji kujua saa za huko.
reminder-started = Kila siku { $times } (saa za { $timezone }), hadi { $day }: ninaandika tu kwamba wakati umefika. Hadi hapo ninahifadhi anwani yako, imefungwa. Unaweza kuacha wakati wowote.
reminder-plan = Ninakukumbusha kila siku { $times } (saa za { $timezone }), hadi { $day }.
reminder-medicine = Wakati umefika.
reminder-medicine-again = Wakati ulifika nusu saa iliyopita. Imefanyika?
reminder-taken = Vizuri.
reminder-gone = Kikumbusho hicho kimeisha.
reminder-later = Sawa. Usipogusa "Tayari", nitauliza mara moja tu tena.
reminder-stopped = Vikumbusho vyote vimesimamishwa, na anwani niliyohifadhi kwa ajili yake imefutwa.

reminder-share-no-plan = Bado hakuna vikumbusho vya kila siku ambavyo mtu anaweza kuona.
reminder-share-ask = Mhudumu anayefuatilia matibabu yako anaweza kuona umetumia dozi ngapi: idadi tu, hakuna kitu cha mazungumzo haya. Unaweza kuacha wakati wowote. Ukitaka, mwombe msimbo na uuandike hapa.
reminder-share-wrong = Msimbo huo haufanyi kazi. Misimbo hudumu siku moja na hutumika mara moja. Omba mpya na uuandike hapa.
reminder-shared = Tayari. Kuanzia sasa mhudumu anaona dozi ngapi zilitakiwa na ngapi ulitumia, hakuna kingine.
reminder-unshared = Hakuna anayeona dozi zako sasa, na idadi zimefutwa.

after-question = Jana ilikwendaje: ulipata ulichoendea? Jibu lako linahesabiwa tu; hakuna anayejua ni lako.
after-yes = Nimefurahi. Asante kwa kuniambia.
after-no = Pole. Tujaribu wakati mwingine au mahali pengine?
after-refused = Hawakupaswa kukurudisha tu hivyo. Ninaweza kukuambia useme nini, na nani anaweza kuongea kwa niaba yako.
after-papers = Asante kwa kuniambia. Ninaweza kuandika bila kusema nani amesema, na kukuambia nani anaweza kukusaidia.

button-coming = Ninakuja
button-name-place = Taja mahali pia
button-no-reminder = Bila kikumbusho
button-stop-reminders = Acha vikumbusho
button-change-times = Saa nyingine
button-share-doses = Mhudumu aone
button-unshare-doses = Acha kushirikisha
button-not-share = Si sasa
button-taken = Tayari
button-not-yet = Bado
button-days = Siku { $count }
button-open-telegram = Telegram
button-open-whatsapp = WhatsApp
button-after-yes = Ndiyo
button-after-no = Hapana
button-after-refused = Walinikataa
button-after-papers = Walitaka karatasi
message-missed = Ujumbe wangu haukukufikia wakati ulipokuwa huandiki. Tafadhali angalia miadi yako.
