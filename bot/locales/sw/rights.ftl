# Haki, gharama na ulinzi wa taarifa.

rights-intro = { $service }, { $country }, { $status }:
rights-intro-everybody = { $service }, { $country }. Hujasema una karatasi gani, kwa hiyo kwanza yanayowahusu watu wote:
rights-full = Una haki ya huduma hii, kwa mujibu wa rekodi.
rights-partial = Una haki ya sehemu ya huduma hii.
rights-emergency-only = Una haki ya huduma hii katika dharura tu.
rights-none = Rekodi niliyo nayo inasema hakuna haki ya huduma hii inayolipwa na serikali.
rights-unclear = Siwezi kukuambia hili: niliyosoma hayako wazi. Tafadhali uliza mmoja wa watu walio hapa chini.
rights-conditions = Sharti: { $text }
rights-cost = Gharama: { $text }
rights-cost-unknown = Rekodi haisemi inagharimu kiasi gani. Uliza kabla ya matibabu, isipokuwa ni dharura.
rights-documents = Karatasi: { $text }
rights-documents-unknown = Rekodi haisemi wanaomba karatasi gani.
rights-documents-nothing = Kama huna karatasi, sema hivyo na uliza ni nini kingine kinachokubalika. Katika dharura nenda mara moja, uwe na karatasi au usiwe nazo.
rights-enrol-unknown = Rekodi haisemi jinsi ya kujiandikisha.
rights-law = Sheria: { $law }
rights-source = Chanzo: { $source }, { $date }
rights-source-undated = Chanzo: { $source }; ukurasa hauna tarehe, ulisomwa { $date }
rights-unverified = Sikuweza kuthibitisha hili; hakuna aliyeona chanzo chake. Tafadhali uliza kabla ya kulitegemea:
rights-uncertain = Hili si la hakika, huenda limebadilika au linategemea chanzo kimoja dhaifu. Tafadhali uliza kabla ya kulitegemea:
rights-also-unconfirmed = Inasemwa pia, lakini haijathibitishwa: { $text }
rights-missing = Sina jibu lililohakikiwa kwa { $country }, { $status } na { $service }.
rights-missing-country = Bado sina taarifa zilizohakikiwa kuhusu sheria ya { $country }.
rights-missing-who = Watu wa karibu ambao wanaweza kujua:
rights-by-status = Kwa karatasi inaweza kuwa zaidi au pungufu. Kiwango cha chini ambacho rekodi zangu zinasema kwa kila hali:
rights-by-status-row = • { $status }: { $level }
rights-emergency-row = Katika dharura: { $level }
level-full = ndiyo, yote
level-partial = kwa sehemu
level-emergency-only = katika dharura tu
level-none = hakuna haki inayolipwa na serikali
level-unclear = haiko wazi
refused =
    Huenda walikosea kukurudisha. Uliza kwa utulivu sababu na jina la mtu huyo, na uandike yote mawili.
    Hapa kuna kile ambacho rekodi yangu inasema unaweza kuwaonyesha.
refused-next = Watu hawa wanaweza kuongea kwa niaba yako, au wanajua mahali pengine:
interpreter-ask = Sema mapokezi: "Ninaongea { $language }. Tafadhali mwite mkalimani." Unaweza kuwaonyesha sentensi hii:
interpreter-unknown = Sina kanuni iliyohakikiwa kuhusu nani anamlipa mkalimani huko. Kliniki nyingi zina wakalimani wa simu; uliza kabla ya kwenda. Mtoto hapaswi kulazimika kutafsiri.
interpreter-places = Maeneo haya yanasema wanaongea lugha yako au wana wakalimani:

firewall-law-title = Sheria ya { $country }.
firewall-law-title-region = Sheria ya { $region } ({ $country }).
firewall-strong = Sheria inakataza au inazuia kuiambia idara ya uhamiaji kuhusu watu wanaokuja kutibiwa.
firewall-partial = Sheria inazuia kuripoti katika baadhi ya njia za kupata matibabu, na katika nyingine haizuii.
firewall-none = Sikupata sheria inayotenganisha matibabu na udhibiti wa uhamiaji, au kuna wajibu wa kuripoti.
firewall-unclear = Sikuweza kujua kama sheria inatenganisha matibabu na udhibiti wa uhamiaji.
firewall-regions-differ = Inatofautiana kwa mkoa; huu ndio mkoa niliouweza kusoma: { $region }.
firewall-bound = Nani lazima atunze siri: { $text }
firewall-duty = Nani lazima aripoti: { $text }
firewall-exceptions = Isipokuwa: { $text }
firewall-in-short = Kwa ufupi: { $text }
firewall-missing = Sina taarifa zilizohakikiwa kuhusu sheria ya { $country }. Sijui kama kliniki za huko zinaripoti.
firewall-place-title = Mahali hapa: { $name }.
firewall-place-promise = Wanasema kuhusu wenyewe: { $text }
firewall-place-not-chosen = Mahali. Niambie mahali gani, nami nitasema wameahidi nini.
firewall-chat-title = Mazungumzo haya.
firewall-chat = Sihifadhi ujumbe, jina, mahali wala karatasi.
firewall-unknown-title = Nisichokijua.
firewall-unknown = Kama wafanyakazi wa mlangoni wanaomba karatasi, na mtu mmoja huko anaweza kufanya nini.
firewall-unknown-who = Hawa wanaweza kukuambia zaidi:
firewall-unknown-ask-place = Unaweza kupiga simu huko bila kusema jina lako na kuuliza: { $phone }
firewall-breach = Pole kwa yaliyotokea. Si kosa lako. Usisaini kitu usichokielewa, na ongea na mshauri wa sheria mapema.

contact = { $name }: { $phone }
contact-place = { $name }, { $city }
