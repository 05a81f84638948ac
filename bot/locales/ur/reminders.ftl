# Reminders of appointments and medicine, and the question afterwards. What is sent unasked names no place and no illness.

data-medicine = { $count } یاد دہانی کا منصوبہ
data-dose-code = خوراکیں دکھانے کے { $count } کوڈ

reminder-set = یہیں آپ کو لکھا جائے گا: { $times }۔ پیغام میں صرف یہ ہو گا کہ ملاقات کب ہے، کہاں نہیں۔ اگلے دن ایک بار پوچھا جائے گا کہ علاج ملا یا نہیں۔ اس وقت تک آپ کا پتا تالے میں رکھا جاتا ہے۔
reminder-set-named = یہیں آپ کو لکھا جائے گا: { $times }۔ پیغام میں جگہ کا نام بھی ہو گا۔ اگلے دن ایک بار پوچھا جائے گا کہ علاج ملا یا نہیں۔ اس وقت تک آپ کا پتا تالے میں رکھا جاتا ہے۔
reminder-set-asked = جب وہ جگہ ہاں کہہ دے گی تو یہیں آپ کو لکھا جائے گا: { $times }۔ پیغام میں صرف یہ ہو گا کہ ملاقات کب ہے، کہاں نہیں۔
reminder-too-late = { $time } کی ملاقات اتنی قریب ہے کہ یاد دہانی نہیں ہو سکتی۔
reminder-off = { $time } کی یاد دہانی نہیں ہو گی۔
reminder-only-answers = یہ صفحہ صرف جواب دیتا ہے: بعد میں یہاں آپ کو نہیں لکھا جا سکتا۔ ملاقات کے لیے فائل اپنے کیلنڈر میں ڈال لیں۔ ٹیلیگرام یا واٹس ایپ کی چیٹ میں جو وہاں طے ہو اس کی یاد دہانی ہو سکتی ہے۔
reminder-coming = اچھا۔ آپ کی ملاقات: { $time }۔ یہ کوڈ دکھائیں: { $code }
reminder-appointment = یاد دہانی: آپ کی ملاقات { $time } ({ $timezone }) کو ہے۔ کیا آپ آ رہے ہیں؟
reminder-appointment-at = یاد دہانی: آپ کی ملاقات { $time } ({ $timezone }) کو ہے، { $place }۔ کیا آپ آ رہے ہیں؟

reminder-times-ask = روز کن وقتوں پر؟ خود بھی لکھ سکتے ہیں، جیسے 8 اور 20۔ کون سی دوا ہے، یہ نہیں پوچھا جاتا۔
reminder-times-again = وقت یوں پڑھے جاتے ہیں: 8 اور 20، یا 7:30۔ روز کن وقتوں پر؟
reminder-until-ask = کب تک؟ دنوں کی تعداد یا تاریخ بھی لکھ سکتے ہیں۔
reminder-where-ask = آپ کس شہر میں ہیں؟ صحیح وقت کے لیے یہ چاہیے۔
reminder-started = روز { $times } بجے ({ $timezone } کی گھڑی)، { $day } تک: صرف یہ لکھا جائے گا کہ وقت ہو گیا۔ اس وقت تک آپ کا پتا تالے میں رکھا جاتا ہے۔ آپ جب چاہیں ختم کر سکتے ہیں۔
reminder-plan = روز { $times } بجے ({ $timezone } کی گھڑی) یاد دلایا جاتا ہے، { $day } تک۔
reminder-medicine = وقت ہو گیا ہے۔
reminder-medicine-again = آدھا گھنٹہ پہلے وقت تھا۔ ہو گیا؟
reminder-taken = اچھا۔
reminder-gone = وہ یاد دہانی ختم ہو چکی ہے۔
reminder-later = ٹھیک ہے۔ اگر آپ "ہو گیا" نہ دبائیں تو زیادہ سے زیادہ ایک بار اور پوچھا جائے گا۔
reminder-stopped = سب یاد دہانیاں روک دیں، اور ان کے لیے رکھا ہوا پتا مٹا دیا۔

reminder-share-no-plan = ابھی روزانہ کی کوئی یاد دہانی نہیں جو کوئی دیکھ سکے۔
reminder-share-ask = جو کارکن آپ کے علاج پر نظر رکھتا ہے وہ دیکھ سکتا ہے کہ آپ نے کتنی خوراکیں لیں: صرف تعداد، اس چیٹ سے کچھ نہیں۔ آپ جب چاہیں ختم کر سکتے ہیں۔ اگر یہ چاہیے تو اس سے کوڈ لے کر یہاں لکھیں۔
reminder-share-wrong = وہ کوڈ نہیں چلتا۔ کوڈ ایک دن اور ایک بار کے لیے ہوتے ہیں۔ نیا کوڈ لے کر یہاں لکھیں۔
reminder-shared = ہو گیا۔ اب سے کارکن دیکھتا ہے کہ کتنی خوراکیں واجب تھیں اور آپ نے کتنی لیں، اور کچھ نہیں۔
reminder-unshared = اب آپ کی خوراکیں کوئی نہیں دیکھتا، اور گنتی مٹا دی گئی۔

after-question = کل کیسا رہا: جس کام کے لیے گئے تھے وہ ہوا؟ آپ کا جواب صرف گنا جاتا ہے؛ کسی کو پتا نہیں چلتا کہ یہ آپ کا ہے۔
after-yes = خوشی ہوئی۔ بتانے کا شکریہ۔
after-no = افسوس ہے۔ کیا دوسرا وقت یا دوسری جگہ دیکھیں؟
after-refused = انہیں آپ کو یوں ہی واپس نہیں بھیجنا چاہیے تھا۔ بتایا جا سکتا ہے کہ کیا کہیں، اور کون آپ کی طرف سے بات کر سکتا ہے۔
after-papers = بتانے کا شکریہ۔ یہ بات بتانے والے کے ذکر کے بغیر لکھی جا سکتی ہے، اور بتایا جا سکتا ہے کہ کون مدد کر سکتا ہے۔

button-coming = ہاں، آؤں گا/گی
button-name-place = جگہ کا نام بھی
button-no-reminder = یاد دہانی نہیں
button-stop-reminders = سب یاد دہانیاں بند
button-change-times = دوسرے وقت
button-share-doses = کارکن کو دکھائیں
button-unshare-doses = دکھانا بند کریں
button-not-share = ابھی نہیں
button-taken = ہو گیا
button-not-yet = ابھی نہیں ہوا
button-days = { $count } دن
button-open-telegram = ٹیلیگرام
button-open-whatsapp = واٹس ایپ
button-after-yes = ہاں
button-after-no = نہیں
button-after-refused = انکار کر دیا
button-after-papers = کاغذ مانگے
message-missed = جب آپ نہیں لکھ رہے تھے تو ایک پیغام آپ تک نہیں پہنچا۔ اپنی ملاقاتیں دیکھ لیں۔
