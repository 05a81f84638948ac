# Places and appointments

care-intro = { $service }، { $place }: جو معلوم ہے، سب سے قریب پہلے۔
care-intro-more = { $service } کی مزید جگہیں، { $place }:
care-here = جہاں آپ ہیں
# $place may be followed by its country
care-place = { $place } ({ $country })
care-widened = { $radius } کے اندر اس کے لیے کچھ معلوم نہیں۔ یہ اس سے دور ہیں۔
care-country-only = آپ کے قریب اس کے لیے کچھ معلوم نہیں۔ یہ { $country } میں دوسری جگہوں پر ہیں؛ کچھ فون پر مدد کرتے ہیں۔
care-other-service = { $wanted } کے لیے وہاں کوئی جگہ معلوم نہیں۔ یہ جگہیں شاید راستہ بتا سکیں:
care-nothing = { $place } میں یا اس کے قریب { $service } کے لیے کوئی جگہ معلوم نہیں۔ اس کا مطلب یہ نہیں کہ کوئی ہے ہی نہیں۔
care-nothing-who = شاید ان کو معلوم ہو:
care-nothing-emergency = ایمرجنسی میں ہر ہسپتال صحیح جگہ ہے: { $number } پر فون کریں۔
care-no-more = اس کے لیے اور کوئی جگہ معلوم نہیں۔
care-filter-none = ان میں سے کوئی اپنے بارے میں یہ نہیں کہتا، اس لیے وہ دکھائے جا رہے ہیں جو شاید ایسا کرتے ہوں۔

# One place: name in the first line, then what is known
card-name = { $name }
card-distance = { $distance }، پیدل تقریباً { $minutes ->
    [one] { $minutes } منٹ
   *[other] { $minutes } منٹ
 }
card-distance-far = { $distance } دور
card-city-only = { $city } (صحیح مقام معلوم نہیں)
card-address-hidden = { $city }؛ وہاں کے لوگوں کی حفاظت کے لیے پتا خفیہ رکھا گیا ہے
card-open = ابھی کھلا ہے، { $until } تک
card-open-always = دن رات کھلا
card-opens = ابھی بند، کھلے گا: { $next }
card-hours-unknown = کھلنے کے اوقات معلوم نہیں: پہلے فون کریں
card-hours-text = اوقات، جیسے وہاں لکھے ہیں: { $text }
card-hours-today = آج اوقات مختلف ہو سکتے ہیں: وہاں سرکاری چھٹی ہے یا ہو سکتی ہے
card-hours-holiday = چھٹیوں میں اوقات مختلف ہو سکتے ہیں
card-by-phone = فون پر یا آن لائن مدد
card-languages = یہ زبانیں بولی جاتی ہیں: { $languages }
card-languages-unknown = زبانیں معلوم نہیں
card-cost = خرچ: { $text }
card-cost-free = ان کے کہنے کے مطابق مفت
card-cost-unknown = خرچ معلوم نہیں
card-documents = مانگتے ہیں: { $text }
card-documents-none-asked = کہتے ہیں کہ کسی کو کاغذ دکھانے کی ضرورت نہیں
card-anonymous = کہتے ہیں کہ نام بتانا ضروری نہیں
card-documents-unknown = معلوم نہیں کہ کاغذات مانگتے ہیں یا نہیں
card-phone = فون { $phone }
card-why = یہ کیوں: { $reasons }۔
why-nearest = معلوم جگہوں میں سب سے قریب
why-near = آپ کے قریب
why-service = { $service } کی سہولت
why-language = { $language } بولی جاتی ہے
why-attribute = { $attribute }
why-open = ابھی کھلا ہے
card-unconfirmed = عوامی صفحے سے، { $date } کو پڑھا گیا، اس جگہ سے ابھی تصدیق نہیں ہوئی۔ جانے سے پہلے فون کریں۔
card-unconfirmed-old = عوامی صفحے سے، { $date } کو پڑھا گیا، اور وہ صفحہ خود پرانا ہے۔ اس جگہ سے تصدیق نہیں ہوئی: جانے سے پہلے فون کریں۔
card-confirmed = اس جگہ سے { $date } کو تصدیق ہوئی۔
card-source = ماخذ: { $source }

details-address = پتا: { $address }
details-website = ویب: { $url }
details-for = کس کے لیے: { $text }
details-hours = کھلنے کے اوقات: { $text }
details-how = کیسے آئیں: { $text }
details-gone = وہ جگہ اب میرے پاس نہیں۔ دوبارہ تلاش کریں؟
way-link = { $name } کا راستہ: { $url }
way-none = { $name } کا صحیح پتا معلوم نہیں۔ جانے سے پہلے فون کریں: { $phone }
way-none-nophone = { $name } کا نہ صحیح پتا معلوم ہے، نہ فون نمبر۔ اس کا ویب صفحہ: { $url }
way-hidden = { $name } کا پتا وہاں کے لوگوں کی حفاظت کے لیے خفیہ ہے۔ وہ فون پر بتاتے ہیں: { $phone }
which-entry = آپ کا مطلب کون سی جگہ ہے؟ شہر اور ضرورت بتائیں، جگہیں دوبارہ دکھا دی جائیں گی۔

# Appointments: online booking comes with a place that offers it
book-call = { $name } میں یہاں سے وقت نہیں لیا جا سکتا۔ { $phone } پر فون کریں اور کہیں: "{ $sentence }"
book-call-sentence = السلام علیکم۔ مجھے ملاقات کا وقت چاہیے۔ کیا کاغذات کی ضرورت ہے؟ کیا مترجم ہے؟
book-walk-in = { $name } کا کہنا ہے کہ وقت لیے بغیر آ سکتے ہیں۔
book-website = { $name } میں یہاں سے وقت نہیں لیا جا سکتا، اور فون نمبر معلوم نہیں۔ اس کا ویب صفحہ: { $url }
book-no-contact = { $name } میں یہاں سے وقت نہیں لیا جا سکتا، اور نہ فون نمبر معلوم ہے نہ ویب صفحہ۔ شاید دوسری جگہ آسان ہو۔
appointments-none = آپ کی کوئی ملاقات میرے پاس نہیں۔ اگر آپ نے خود کسی جگہ سے طے کی ہے تو وہی جگہ اسے بدل سکتی ہے۔
