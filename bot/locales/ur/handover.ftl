# Care that crosses a border, and a summary to take along.
button-moving = میں جا رہا/رہی ہوں
move-where = کہاں جا رہے ہیں؟ شہر یا ملک لکھیں۔
move-unknown = { $country } میں علاج اور حقوق کے بارے میں میرے پاس ابھی جانچی ہوئی معلومات نہیں۔ جانے سے پہلے وہاں کی کسی تنظیم سے پوچھیں۔
move-summary = وہاں کے ڈاکٹر آپ کو نہیں جانتے۔ کیا ایک خلاصہ بناؤں جو آپ کا ہو، ان کی اور آپ کی زبان میں؟ اس میں کیا ہو، آپ چنتے ہیں۔ میں کچھ نہیں رکھتا۔
button-summary = خلاصہ بنائیں
summary-ask = { $what }: ہر سطر میں ایک لکھیں، یا چھوئیں۔
summary-tap = { $what }: جواب چھوئیں۔
button-none-known = کوئی نہیں
button-leave-out = چھوڑ دیں
button-go-on = آگے
button-make = بنائیں
button-again = نئے سرے سے
summary-check = اس میں یہ ہوگا۔ کیا ٹھیک ہے؟
    { $text }
summary-made = آپ کا خلاصہ، دکھانے یا چھاپنے کے لیے۔ صرف اسے دکھائیں جسے آپ چاہیں۔ آپ کا لکھا یہاں مٹا دیا گیا۔
summary-data = یہی کلینک کے کمپیوٹر کے لیے (International Patient Summary)۔
summary-waits = آپ کا خلاصہ انتظار میں ہے، صرف یادداشت میں۔
summary-left = خلاصہ نہیں بنا، اور اس کے لیے لکھا مٹا دیا گیا۔
