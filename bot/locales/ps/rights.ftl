# Rights, coverage and the firewall. Every claim comes from a record of directory/packs.

rights-intro = { $service } په { $country } کې، { $status }:
rights-intro-everybody = { $service } په { $country } کې. نه مو دي ویلي چې کوم اسناد لرئ، نو لومړی هغه چې د ټولو لپاره دي:
rights-full = تر ځایه چې زما ثبت وایي، تاسو یې حق لرئ.
rights-partial = د یوې برخې حق یې لرئ.
rights-emergency-only = یوازې په بیړني حالت کې یې حق لرئ.
rights-none = زما ثبت وایي چې د دولت په پیسو یې حق نشته.
rights-unclear = دا درته نه شم ویلای: څه چې مې لوستي روښانه نه دي. مهرباني وکړئ لاندې له یو چا وپوښتئ.
rights-conditions = شرط: { $text }
rights-cost = لګښت: { $text }
rights-cost-unknown = ثبت نه وایي چې څومره لګښت لري. له درملنې مخکې وپوښتئ، مګر که بیړنی حالت وي.
rights-documents = اسناد: { $text }
rights-documents-unknown = ثبت نه وایي چې کوم اسناد غواړي.
rights-documents-nothing = که اسناد نه لرئ، ویې وایئ او وپوښتئ چې بل څه منل کېږي. په بیړني حالت کې سمدستي لاړ شئ، له اسنادو سره یا بې اسنادو.
rights-enrol-unknown = ثبت نه وایي چې څنګه نوم ولیکل شي.
rights-law = قانون: { $law }
rights-source = سرچینه: { $source }، { $date }
rights-source-undated = سرچینه: { $source }؛ پاڼه نېټه نه لري، لوستل شوې په { $date }
rights-unverified = دا مې تایید نه شو کړای؛ چا یې سرچینه نه ده لیدلې. مهرباني وکړئ مخکې له دې چې تکیه پرې وکړئ وپوښتئ:
rights-uncertain = دا یقیني نه ده، ښايي بدله شوې وي یا یوازې یوه کمزورې سرچینه لري. مهرباني وکړئ مخکې له دې چې تکیه پرې وکړئ وپوښتئ:
rights-also-unconfirmed = دا هم ویل شوي، خو نه دي تایید شوي: { $text }
rights-missing = د { $country }، { $status } او { $service } لپاره کتل شوی ځواب نه لرم.
rights-missing-country = د { $country } د قانون په اړه لا کتل شوې خبره نه لرم.
rights-missing-who = نږدې خلک چې ښايي پوه وي:
rights-by-status = له نورو اسنادو سره ښايي زیات یا کم وي. لږ تر لږه چې زما ثبت د هر یوه لپاره وایي:
rights-by-status-row = • { $status }: { $level }
rights-emergency-row = په بیړني حالت کې: { $level }
level-full = هو، بشپړ
level-partial = یوه برخه
level-emergency-only = یوازې په بیړني حالت کې
level-none = د دولت په پیسو حق نشته
level-unclear = روښانه نه ده
refused =
    ښايي تاسو یې په ناحقه ستانه کړي یئ. په ارامه دلیل او د هغه کس نوم وپوښتئ، او دواړه ولیکئ.
    دا هغه څه دي چې زما ثبت وایي تاسو ورته اشاره کولای شئ.
refused-next = دا خلک ستاسو له خوا خبرې کولای شي، یا بل ځای پېژني:
interpreter-ask = په میز ووایئ: «زه په { $language } خبرې کوم. مهرباني وکړئ ترجمان راوغواړئ.» دا جمله ورته ښودلی شئ:
interpreter-unknown = دا چې هلته د ترجمان پیسې څوک ورکوي، کتل شوې قاعده یې نه لرم. ډېر کلینیکونه په تلیفون ترجمان لري؛ له تګ مخکې وپوښتئ. ماشوم باید ترجمانۍ ته اړ نه شي.
interpreter-places = دا ځایونه وایي چې ستاسو په ژبه خبرې کوي یا ترجمان لري:

# The firewall: four parts, always
firewall-law-title = په { $country } کې قانون.
firewall-law-title-region = په { $region } ({ $country }) کې قانون.
firewall-strong = قانون دا منع کوي یا یې مخه نیسي چې د درملنې لپاره راغلي خلک د کډوالۍ ادارو ته وروپېژندل شي.
firewall-partial = قانون د درملنې په ځینو لارو کې د راپور مخه نیسي، او په ځینو نورو کې نه.
firewall-none = داسې قانون مې ونه موند چې درملنه د کډوالۍ له کنټروله جلا وساتي، یا د راپور ورکولو دنده شته.
firewall-unclear = ونه توانېدم معلومه کړم چې قانون درملنه د کډوالۍ له کنټروله جلا ساتي که نه.
firewall-regions-differ = په هره سیمه کې توپیر لري؛ دا هغه سیمه ده چې ومې لوستله: { $region }.
firewall-bound = څوک باید پټه خوله وي: { $text }
firewall-duty = څوک باید راپور ورکړي: { $text }
firewall-exceptions = استثناوې: { $text }
firewall-in-short = لنډه خبره: { $text }
firewall-missing = د { $country } د قانون په اړه کتل شوې خبره نه لرم. نه پوهېږم چې هلته کلینیکونه راپور ورکوي که نه.
firewall-place-title = دا ځای: { $name }.
firewall-place-promise = د ځان په اړه وایي: { $text }
firewall-place-not-chosen = خپله ځای. راته ووایئ کوم ځای، نو وایم چې څه ژمنه یې کړې ده.
firewall-chat-title = دا خبرې.
firewall-chat = زه نه پیغامونه ساتم، نه نوم، نه ځای او نه اسناد.
firewall-unknown-title = څه چې نه پوهېږم.
firewall-unknown = دا چې د دروازې کارکوونکي اسناد غواړي که نه، او یو کس به هلته څه وکړي.
firewall-unknown-who = دا نور معلومات درکولای شي:
firewall-unknown-ask-place = بې له دې چې خپل نوم ووایئ، هغه ځای ته زنګ وهلای او پوښتلای شئ: { $phone }
firewall-breach = بخښنه غواړم چې دا وشول. دا ستاسو ګناه نه ده. هغه څه مه لاسلیکوئ چې پرې نه پوهېږئ، او ژر له یو حقوقي مشاور سره خبرې وکړئ.

# People to talk to
contact = { $name }: { $phone }
contact-place = { $name }، { $city }
