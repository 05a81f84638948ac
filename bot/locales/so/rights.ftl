# Xuquuqda, kharashka iyo ilaalinta xogta.

rights-intro = { $service }, { $country }, { $status }:
rights-intro-everybody = { $service }, { $country }. Ma sheegin warqadaha aad haysato, markaa ugu horrayn waxa qof walba khuseeya:
rights-full = Xaq baad u leedahay, sida diiwaanku sheegayo.
rights-partial = Qayb ka mid ah ayaad xaq u leedahay.
rights-emergency-only = Xaq waxaad u leedahay xaalad degdeg ah oo keliya.
rights-none = Diiwaanka aan hayo wuxuu sheegayaa inaanu jirin xaq dawladdu bixiso.
rights-unclear = Taas kuuma sheegi karo: waxaan akhriyay ma cadda. Fadlan weydii mid ka mid ah dadka hoos ku qoran.
rights-conditions = Shuruud: { $text }
rights-cost = Kharashka: { $text }
rights-cost-unknown = Diiwaanku ma sheegin inta ay tahay. Weydii daaweynta ka hor, haddii aanay degdeg ahayn.
rights-documents = Warqadaha: { $text }
rights-documents-unknown = Diiwaanku ma sheegin warqadaha la weydiiyo.
rights-documents-nothing = Haddii aanad warqado haysan, sheeg oo weydii waxa kale ee laga aqbalo. Xaalad degdeg ah isla markiiba tag, warqado la' ama la'aan.
rights-enrol-unknown = Diiwaanku ma sheegin sida la isku diiwaangeliyo.
rights-law = Sharciga: { $law }
rights-source = Isha: { $source }, { $date }
rights-source-undated = Isha: { $source }; boggu taariikh ma leh, waxaa la akhriyay { $date }
rights-unverified = Tan ma xaqiijin karin; cidina ishii ma arag. Fadlan weydii intaanad ku tiirsanaan:
rights-uncertain = Tani ma hubaal aha, way isbeddeli kartay ama waxay ku tiirsan tahay hal il oo daciif ah. Fadlan weydii intaanad ku tiirsanaan:
rights-also-unconfirmed = Waxaa kaloo la sheegay, lamase xaqiijin: { $text }
rights-missing = Jawaab la hubiyay uma hayo { $country }, { $status } iyo { $service }.
rights-missing-country = Weli ma hayo xog la hubiyay oo ku saabsan sharciga { $country }.
rights-missing-who = Dadka ugu dhow ee laga yaabo inay yaqaanniin:
rights-by-status = Warqado haddii la haysto way ka badnaan kartaa ama way ka yaraan kartaa. Inta ugu yar ee diiwaannadaydu u sheegeen xaalad walba:
rights-by-status-row = • { $status }: { $level }
rights-emergency-row = Xaalad degdeg ah: { $level }
level-full = haa, dhammaan
level-partial = qayb ahaan
level-emergency-only = xaalad degdeg ah oo keliya
level-none = xaq dawladdu bixiso ma jiro
level-unclear = ma cadda
refused =
    Way dhici kartaa inay ku qaldanaayeen inay ku celiyaan. Si deggan u weydii sababta iyo magaca qofka, labadana qor.
    Waa kan waxa diiwaankaygu sheegayo ee aad u tilmaami karto.
refused-next = Dadkan ayaa kuu hadli kara, ama meel kale yaqaan:
interpreter-ask = Miiska ka dheh: "Waxaan ku hadlaa { $language }. Fadlan turjumaan u yeera." Waxaad tusi kartaa weedhan:
interpreter-unknown = Ma hayo xeer la hubiyay oo sheegaya cidda turjumaanka halkaas ku bixisa. Rugo badan ayaa turjumaan telefoon leh; weydii booqashada ka hor. Ilmo waa inaan turjumaad lagu qasbin.
interpreter-places = Meelahani waxay sheegaan inay afkaaga ku hadlaan ama turjumaanno leeyihiin:

firewall-law-title = Sharciga { $country }.
firewall-law-title-region = Sharciga { $region } ({ $country }).
firewall-strong = Sharcigu wuu mamnuucayaa ama wuu hor istaagayaa in laanta socdaalka loo sheego dadka daryeel u yimaada.
firewall-partial = Sharcigu wuxuu warbixinta ka hor istaagaa siyaabaha qaarkood ee daryeelka lagu helo, kuwa kalena kama hor istaago.
firewall-none = Ma helin sharci daryeelka ka soocaya kantaroolka socdaalka, ama waxaa jira waajib ah in la sheego.
firewall-unclear = Ma ogaan karin in sharcigu daryeelka ka soocayo kantaroolka socdaalka.
firewall-regions-differ = Gobolba si buu yahay; kani waa gobolka aan akhriyi karay: { $region }.
firewall-bound = Cidda ay tahay inay aamusto: { $text }
firewall-duty = Cidda ay tahay inay sheegto: { $text }
firewall-exceptions = Waxa ka reeban: { $text }
firewall-in-short = Soo koobid: { $text }
firewall-missing = Ma hayo xog la hubiyay oo ku saabsan sharciga { $country }. Ma ogi in rugaha halkaasi ay dadka sheegaan.
firewall-place-title = Meeshan: { $name }.
firewall-place-promise = Waxay iska sheegtaa: { $text }
firewall-place-not-chosen = Meesha. Ii sheeg meesha, waxaanan sheegayaa waxay ballanqaadday.
firewall-chat-title = Wada hadalkan.
firewall-chat = Ma kaydiyo farriimo, magac, meel iyo warqado midna.
firewall-unknown-title = Waxa aanan ogayn.
firewall-unknown = In shaqaalaha albaabka joogaa ay warqado weydiiyaan, iyo waxa qof keliya halkaas ku samayn karo.
firewall-unknown-who = Kuwan ayaa wax badan kuu sheegi kara:
firewall-unknown-ask-place = Waad wici kartaa adigoon magacaaga sheegin oo waad weydiin kartaa: { $phone }
firewall-breach = Waan ka xumahay waxa dhacay. Qaladkaagu maaha. Ha saxiixin wax aanad fahmin, dhawaanna la hadal la-taliye sharci.

contact = { $name }: { $phone }
contact-place = { $name }, { $city }
