# Mazungumzo na Amana.

greet = Habari, mimi ni Amana. Ninakusaidia kupata matibabu karibu nawe, kujua haki zako, na kujua kama kwenda huko kumetenganishwa na idara ya uhamiaji. Unahitaji nini?
first-contact =
    Amana ni huduma ya bure kwa watu walio mbali na kwao, inaendeshwa na { $operator }.
    Sihifadhi ujumbe wako, jina lako wala mahali ulipo. Unaweza kuandika "futa data zangu" wakati wowote.
help =
    Ninaweza kukusaidia kwa mambo manne. Andika kwa maneno yako mwenyewe, au gusa:
    • kupata daktari, mkunga, mshauri au matibabu mengine karibu nawe
    • kujua haki zako, na nani analipa
    • kujua kama kliniki au serikali inaripoti watu
    • kujua karatasi gani za kubeba
help-examples = Kwa mfano: "{ $example1 }" au "{ $example2 }"
help-example-care = tunatafuta daktari Hamburg, hatuna karatasi
help-example-firewall = je hospitali itaambia polisi?
help-demo = Maeneo ninayoyajua yametoka kwenye kurasa za umma. Mengi bado hayajathibitishwa na mtu; ninasema hivyo kila mara.
help-translation-machine = Maneno yangu ya Kiswahili yaliandikwa bila kukaguliwa na mzungumzaji wa lugha hii. Kitu kikisikika vibaya, huenda kweli ni kosa.
thank = Karibu. Nipo hapa ukihitaji zaidi.
goodbye = Jitunze. Andika tena wakati wowote ukihitaji.
affirm-nothing = Sawa. Unahitaji nini sasa?
deny-nothing = Sawa, si hilo. Unahitaji nini badala yake?
stopped = Nimeacha, na nimesahau tulichokuwa tunatafuta. Unahitaji nini sasa?
talk-to-human = Mimi ni programu; siwezi kukuunganisha na mtu katika mazungumzo haya. Watu hawa wanaweza kuongea nawe:
talk-to-human-none = Mimi ni programu, na sijui nambari iliyohakikiwa ya watu wanaoshauri wahamiaji huko. Mahali karibu nawe panaweza kusaidia: niambie mji.
out-of-scope = Siwezi kusaidia kwa hilo. Ninaweza kukusaidia kupata matibabu, kujua haki zako, na kujua kama kliniki inaripoti watu.
no-medical-advice = Siwezi kukuambia kipimo cha dawa wala tiba. Mfamasia au daktari anaweza. Mtu akisinzia sana, akipumua haraka au asipoamka, piga { $number }.
fallback = Sina hakika kama nimeelewa. Ulimaanisha mojawapo ya haya?
fallback-menu = Sina hakika kama nimeelewa. Unaweza kuandika kwa maneno mengine, au gusa:
empty = Sikupokea kitu ninachoweza kusoma. Unaweza kuniandikia kwa maneno yako mwenyewe, au gusa:
too-long = Ujumbe huo ulikuwa mrefu na nimeweza kusoma mwanzo tu. Tafadhali niambie kwa sentensi moja au mbili unahitaji nini.
only-emoji = Naona unajaribu kuniambia kitu. Unaweza kuandika kwa maneno machache unahitaji nini?
trouble = Kitu hakifanyi kazi upande wangu; si kosa lako. Hivi bado vinafanya kazi. Katika dharura piga { $number }.
trouble-understanding = Kwa sasa ninaelewa maneno rahisi tu, kwa sababu sehemu yangu moja haifanyi kazi. Gusa, au andika huduma na mji.
language-changed = Kuanzia sasa ninaandika kwa Kiswahili. Uliyoniambia kabla bado yapo.
language-choose = Unataka lugha gani?
language-unknown = Bado siongei lugha hiyo. Ninaweza kuandika kwa mojawapo ya hizi:

ask-service = Unahitaji huduma gani ya afya?
ask-place = Uko mji gani? Unaweza pia kutuma mahali ulipo; ninatumia kwa jibu hili tu na siweki popote.
ask-city-in-country = Uko mji gani, { $country }? Unaweza pia kutuma mahali ulipo; ninatumia kwa jibu hili tu na siweki popote.
ask-country = Uko nchi gani? Jina la mji linatosha.
ask-which-place = Kuna maeneo kadhaa yenye jina hilo. Ni lipi?
ask-is-it-place = Sijui jina hilo. Unamaanisha mahali hapa? Kama sivyo, andika mji tena au tuma mahali ulipo.
ask-which-place-option = { $place }, { $country }
place-unknown = Sijui mahali penye jina hilo. Unaweza kuandika mji mkubwa ulio karibu, au tuma mahali ulipo.
ask-status = Haki zako hapa zinategemea karatasi ulizo nazo. Unaweza kuniambia, au la. Ninasahau tukimaliza kuongea. { bot-passes-nothing-on }

button-more = Maeneo zaidi
button-details = Maelezo zaidi
button-way = Njia ya kufika
button-book = Weka miadi au piga
button-safe = Wataniripoti huko?
button-cost = Inagharimu nini?
button-bring = Nibebe nini?
button-enrol = Kupata bima
button-find-care = Tafuta matibabu
button-rights = Haki zangu
button-firewall = Wataniripoti?
button-papers = Karatasi gani?
button-language = Lugha
button-emergency = Dharura
button-nearest-emergency = Idara ya dharura
button-safe-place = Msaada karibu nami
button-call = Piga { $number }
button-location = Tuma mahali nilipo
button-privacy = Nani anasoma haya?
button-delete = Futa data zangu
button-interpreter = Mkalimani
button-refused = Walinikataa
