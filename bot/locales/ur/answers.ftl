# Answers put together of records: what a record says in fixed terms is worded here, in every language.

rights-intro-child = بچہ، { $status }
rights-volatile = یہ قاعدہ پرانا ہے یا بدل رہا ہے ({ $text })۔ اس پر بھروسا کرنے سے پہلے پوچھ لیں:
rights-overdue = اسے { $date } تک دوبارہ پڑھنا تھا، ابھی نہیں پڑھا گیا۔ اس پر بھروسا کرنے سے پہلے پوچھ لیں:
rights-differ = میرے ریکارڈ یہاں الگ الگ بات کہتے ہیں؛ یہ ان میں سب سے کم ہے۔
rights-depends = یہ حالات پر ہے:
rights-if = اگر { $when }: { $level }۔
rights-if-line = اگر { $when }: { $text }
rights-route = دوسرا راستہ ({ $level }): { $text }
rights-also = یہ بھی: { $text }
rights-cost-nothing = خرچ: ریکارڈ کے مطابق کچھ نہیں۔
rights-steps = اسے کیسے لیں:
rights-step = { $number }. { $text }
rights-step-link = { $step } { $link }
rights-step-phone = { $step } { $phone }
rights-everybody-level = کاغذات جو بھی ہوں، کم از کم: { $level }
rights-regions = { $country } میں علاقے کے حساب سے فرق ہے۔ یہ علاقے پڑھے گئے ہیں: { $regions }۔ شہر بتائیں۔
rights-regions-too = ان علاقوں کے اپنے قاعدے ہیں: { $regions }۔ اگر آپ وہاں ہیں تو شہر بتائیں۔
rights-ask-who = بچے یا حمل کی صورت میں بات الگ ہو سکتی ہے۔ کیا ایسا ہے؟
rights-machine-translated = اس کے کچھ حصے انگریزی سے ترجمہ ہوئے، اور کسی اہلِ زبان نے ابھی نہیں دیکھے۔
rights-warning = کسی دفتر جانے سے پہلے، یہ جان لیں: { $text }

# Warnings: always before the advice
warning-with-text = { $warning } { $text }
warning-unconfirmed = تصدیق نہیں ہوئی، پھر بھی جانے سے پہلے جان لیں:
warning-reporting_office = ⚠ یہ راستہ ایسے دفتر سے گزرتا ہے جس پر اطلاع دینا لازم ہے۔ وہاں جانے سے پہلے مشورہ لیں۔
warning-immigration_office = ⚠ یہ راستہ امیگریشن کے محکمے سے گزرتا ہے۔ وہاں جانے سے پہلے مشورہ لیں۔
warning-data_shared = ⚠ آپ کی معلومات آگے دی جا سکتی ہیں، یا حکام انہیں پڑھ سکتے ہیں۔
warning-debt_reported = ⚠ جو بل ادا نہ ہو اس کی خبر امیگریشن کے محکمے کو دی جا سکتی ہے۔
warning-later_bill = ⚠ بعد میں بل آ سکتا ہے۔
warning-prepayment = ⚠ علاج سے پہلے پیسے مانگے جا سکتے ہیں۔
warning-charged = ⚠ آپ سے پیسے مانگے جائیں گے۔
warning-own_share = ⚠ شاید ایک حصہ خود دینا پڑے۔
warning-not_covered = ⚠ سب کچھ اس میں شامل نہیں۔
warning-time_limit = ⚠ وقت کی حد ہے۔
warning-refused_in_practice = ⚠ عملی طور پر کبھی لوگوں کو واپس بھیج دیا جاتا ہے یا راستہ نہیں ملتا۔
warning-advice_first = ⚠ پہلے قانونی مشورہ لیں۔

# Conditions: they go on after "If"
when-stay_under = وہاں رہتے ہوئے { $months } مہینے سے کم ہوئے ہوں
when-stay_from = وہاں رہتے ہوئے { $months } مہینے یا زیادہ ہو چکے ہوں
when-new_to_scheme = یہ بیمہ { $months } مہینے سے کم عرصے سے ہو
when-arrived_before = آمد { $day } سے پہلے ہوئی ہو
when-arrived_from = آمد { $day } کو یا اس کے بعد ہوئی ہو
when-enrolled_before = اندراج { $day } سے پہلے ہوا ہو اور تجدید ہو رہی ہو
when-insured = وہاں آپ کا بیمہ ہو
when-uninsured = وہاں ابھی آپ کا بیمہ نہ ہو
when-refused_claim = پناہ کی درخواست رد ہو چکی ہو
when-after_violence = وجہ تشدد یا اذیت ہو
when-low_income = آپ کی آمدنی کم ہو
when-named_group = آپ وہاں بتائے گئے گروہوں میں سے ہوں
when-unaccompanied = بچہ وہاں ماں باپ کے بغیر ہو
when-insured_parent = ماں باپ کا وہاں بیمہ ہو

# Turned away
refused-show = کاؤنٹر پر یہ دکھائیں:
refused-sentence = مجھے یہ چاہیے: { $service }۔ براہِ کرم لکھ کر بتائیں کہ آپ کیوں انکار کر رہے ہیں، اور اپنا نام بھی۔ براہِ کرم مترجم بلائیں اور میری معلومات آگے نہ دیں۔
refused-complain = آپ شکایت کر سکتے ہیں: وہاں شکایت کے دفتر کا پوچھیں، اور جو لکھا ہے سنبھال کر رکھیں۔ طبیعت بگڑے تو دوسری جگہ یا ایمرجنسی میں جائیں۔
interpreter-please = میری زبان { $language } ہے۔ براہِ کرم مترجم بلائیں۔

# The card
counter-card = یہ کاؤنٹر پر دکھائیں۔ اس پر آپ کا نام نہیں، اور اس کی کوئی نقل نہیں رکھی جاتی۔
card-none = اس ملک کے بارے میں جانچی ہوئی معلومات نہیں جو کارڈ پر لکھی جا سکیں۔
button-card = دکھانے کا کارڈ
button-card-print = چھاپنے کا کارڈ
button-child = بچے کے لیے
button-adult = بڑے کے لیے
button-pregnant = حمل ہے
button-breach = کاغذات مانگے گئے

# This place: what the words mean stands in docs/firewall.md
firewall-place-none = معلومات آگے دینے کے بارے میں اس جگہ کا اپنا کوئی وعدہ نہیں ملا (اس کا صفحہ { $date } کو پڑھا گیا)۔
firewall-place-own-words = اس وعدے کو ابھی کسی نگران نے نہیں جانچا۔ یہ اس کے صفحے پر ہے، پڑھا گیا { $date } کو۔
firewall-place-confirmed = دو نگرانوں نے اس وعدے کا ثبوت دیکھا ہے، آخری بار { $date } کو۔
firewall-place-questioned = کسی نے بتایا کہ یہاں کاغذات مانگے گئے یا معلومات آگے دی گئیں۔ اس کی جانچ ہو رہی ہے، اس لیے ابھی اس کا وعدہ نہیں بتایا جاتا۔ مجھے نہیں معلوم کہ یہ سچ ہے یا نہیں۔
firewall-place-broken = یہاں کاغذات مانگنے یا معلومات آگے دینے کی شکایت جانچی گئی اور درست نکلی۔ وہاں جانے سے پہلے دوسروں سے پوچھ لیں۔
firewall-place-no-report = اس کے خلاف میرے پاس کوئی کھلی شکایت نہیں۔
firewall-breach-which = کون سی جگہ تھی؟ اسے دبائیں، یا جگہیں دوبارہ دیکھیں اور وہاں دبائیں۔
firewall-breach-taken = { $name } کے لیے یہ لکھ لیا گیا، بتانے والے کے بغیر: نہ آپ کا پیغام، نہ کوئی نام۔ اب سے کسی کو اس کا وعدہ نہیں بتایا جائے گا، جب تک کوئی نگران جانچ نہ لے۔
firewall-breach-too-many = آج آپ کئی جگہوں کا بتا چکے ہیں، اس لیے کل سے پہلے اور نہیں لیا جا سکتا۔
firewall-breach-not-kept = یہ شکایت ابھی لکھی نہیں جا سکی۔ تھوڑی دیر بعد دوبارہ لکھیں۔
firewall-breach-who = یہ لوگ ابھی آپ کی مدد کر سکتے ہیں:
