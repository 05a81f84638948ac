# Rights, coverage and the firewall. Every claim comes from a record of directory/packs.

rights-intro = { $service }، { $country } میں، { $status }:
rights-intro-everybody = { $service }، { $country } میں۔ آپ نے نہیں بتایا کہ کون سے کاغذ ہیں، تو پہلے وہ جو سب کے لیے ہے:
rights-full = ریکارڈ کی حد تک، آپ کو اس کا حق ہے۔
rights-partial = آپ کو اس کے ایک حصے کا حق ہے۔
rights-emergency-only = آپ کو اس کا حق صرف ایمرجنسی میں ہے۔
rights-none = میرا ریکارڈ کہتا ہے کہ ریاست کے خرچ پر اس کا کوئی حق نہیں۔
rights-unclear = یہ نہیں بتایا جا سکتا: جو پڑھا گیا وہ واضح نہیں۔ نیچے والوں میں سے کسی سے پوچھیں۔
rights-conditions = شرط: { $text }
rights-cost = خرچ: { $text }
rights-cost-unknown = ریکارڈ میں نہیں کہ خرچ کتنا ہے۔ علاج سے پہلے پوچھ لیں، سوائے ایمرجنسی کے۔
rights-documents = کاغذات: { $text }
rights-documents-unknown = ریکارڈ میں نہیں کہ کون سے کاغذات مانگے جاتے ہیں۔
rights-documents-nothing = اگر کاغذات نہیں ہیں تو بتا دیں اور پوچھیں کہ اور کیا چلے گا۔ ایمرجنسی میں فوراً جائیں، کاغذ ہوں یا نہ ہوں۔
rights-enrol-unknown = ریکارڈ میں نہیں کہ اندراج کیسے ہوتا ہے۔
rights-law = قانون: { $law }
rights-source = ماخذ: { $source }، { $date }
rights-source-undated = ماخذ: { $source }؛ صفحے پر تاریخ نہیں، پڑھا گیا { $date }
rights-unverified = اس کی تصدیق نہیں ہو سکی؛ کسی نے اس کا ماخذ نہیں دیکھا۔ اس پر بھروسا کرنے سے پہلے پوچھ لیں:
rights-uncertain = یہ یقینی نہیں، شاید بدل گیا ہو یا ایک کمزور ماخذ پر ہو۔ اس پر بھروسا کرنے سے پہلے پوچھ لیں:
rights-also-unconfirmed = یہ بھی کہا جاتا ہے، لیکن تصدیق نہیں ہوئی: { $text }
rights-missing = { $country }، { $status } اور { $service } کے لیے میرے پاس جانچا ہوا جواب نہیں۔
rights-missing-country = { $country } کے قانون کے بارے میں ابھی جانچی ہوئی معلومات نہیں۔
rights-missing-who = سب سے قریب کے لوگ جنہیں معلوم ہو سکتا ہے:
rights-by-status = کاغذات کے حساب سے یہ زیادہ یا کم ہو سکتا ہے۔ ہر ایک کے لیے ریکارڈ میں سب سے کم یہ ہے:
rights-by-status-row = • { $status }: { $level }
rights-emergency-row = ایمرجنسی میں: { $level }
level-full = ہاں، پورا
level-partial = ایک حصہ
level-emergency-only = صرف ایمرجنسی میں
level-none = ریاست کے خرچ پر کوئی حق نہیں
level-unclear = واضح نہیں
refused =
    ہو سکتا ہے آپ کو واپس بھیجنا ان کی غلطی ہو۔ آرام سے وجہ اور اس شخص کا نام پوچھیں، اور دونوں لکھ لیں۔
    ریکارڈ کے مطابق آپ یہ بات سامنے رکھ سکتے ہیں۔
refused-next = یہ لوگ آپ کی طرف سے بات کر سکتے ہیں، یا دوسری جگہ جانتے ہیں:
interpreter-ask = کاؤنٹر پر کہیں: "میری زبان { $language } ہے۔ براہِ کرم مترجم بلائیں۔" یہ جملہ انہیں دکھا سکتے ہیں:
interpreter-unknown = وہاں مترجم کے پیسے کون دیتا ہے، اس کا جانچا ہوا قاعدہ میرے پاس نہیں۔ بہت سے کلینکوں میں فون پر مترجم ہوتے ہیں؛ جانے سے پہلے پوچھ لیں۔ بچے کو ترجمہ نہیں کرنا پڑنا چاہیے۔
interpreter-places = یہ جگہیں کہتی ہیں کہ وہاں آپ کی زبان بولی جاتی ہے یا مترجم ہیں:

# The firewall: four parts, always
firewall-law-title = { $country } میں قانون۔
firewall-law-title-region = { $region } ({ $country }) میں قانون۔
firewall-strong = قانون اس سے منع کرتا یا روکتا ہے کہ علاج کے لیے آنے والوں کی خبر امیگریشن کو دی جائے۔
firewall-partial = قانون علاج کے کچھ راستوں میں اطلاع دینے سے روکتا ہے، کچھ میں نہیں۔
firewall-none = ایسا کوئی قانون نہیں ملا جو علاج کو امیگریشن کی نگرانی سے الگ رکھے، یا اطلاع دینا لازم ہے۔
firewall-unclear = یہ پتا نہیں چل سکا کہ قانون علاج کو امیگریشن کی نگرانی سے الگ رکھتا ہے یا نہیں۔
firewall-regions-differ = علاقے کے حساب سے فرق ہے؛ یہ وہ علاقہ ہے جو پڑھا جا سکا: { $region }۔
firewall-bound = کس پر خاموش رہنا لازم ہے: { $text }
firewall-duty = کس پر اطلاع دینا لازم ہے: { $text }
firewall-exceptions = استثنا: { $text }
firewall-in-short = مختصر: { $text }
firewall-missing = { $country } کے قانون کے بارے میں جانچی ہوئی معلومات نہیں۔ مجھے نہیں معلوم کہ وہاں کلینک اطلاع دیتے ہیں یا نہیں۔
firewall-place-title = یہ جگہ: { $name }۔
firewall-place-promise = اپنے بارے میں کہتی ہے: { $text }
firewall-place-not-chosen = جگہ۔ بتائیں کون سی جگہ، پھر بتایا جائے گا کہ اس نے کیا وعدہ کیا ہے۔
firewall-chat-title = یہ چیٹ۔
firewall-chat = یہاں پیغام، نام، جگہ یا کاغذات نہیں رکھے جاتے۔
firewall-unknown-title = جو معلوم نہیں۔
firewall-unknown = یہ کہ دروازے پر عملہ کاغذ مانگتا ہے یا نہیں، اور وہاں کوئی ایک شخص کیا کر بیٹھے۔
firewall-unknown-who = یہ لوگ مزید بتا سکتے ہیں:
firewall-unknown-ask-place = نام بتائے بغیر وہاں فون کر کے پوچھ سکتے ہیں: { $phone }
firewall-breach = افسوس ہے کہ یہ ہوا۔ اس میں آپ کا قصور نہیں۔ جو سمجھ میں نہ آئے اس پر دستخط نہ کریں، اور جلد قانونی مشیر سے بات کریں۔

# People to talk to
contact = { $name }: { $phone }
contact-place = { $name }، { $city }
