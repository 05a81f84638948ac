# Why a place is shown, how far a search went, closed places, what must be known before going

why-distance = { $distance } دور
why-remote = فون پر یا آن لائن مدد
why-confirmed = تصدیق { $ago }
card-appointment = صرف وقت لے کر: پہلے فون کریں
card-alert = دھیان دیں: { $text }
card-confirmed-old = اس جگہ سے { $date } کو تصدیق ہوئی تھی، جسے بہت عرصہ ہو گیا: جانے سے پہلے فون کریں۔
care-regional = آپ کے قریب اس کے لیے کچھ معلوم نہیں۔ یہ آپ کے پورے علاقے کے لیے ہیں:
care-remote-only = آپ کے قریب اس کے لیے کوئی جگہ معلوم نہیں۔ یہ فون پر یا آن لائن مدد کرتے ہیں:
care-remote-too = یہ فون پر یا آن لائن مدد کرتے ہیں، آپ جہاں بھی ہوں:
place-closed = { $name } بند ہے۔
place-closed-since = { $name } { $since } سے بند ہے۔
place-closed-until = { $name } فی الحال بند ہے، { $until } تک۔
place-closed-note = ان کا کہنا ہے: { $text }
place-closed-instead = اسی کام کی سب سے قریب دوسری جگہ:
place-closed-no-other = اس کے قریب اسی کام کی کوئی دوسری جگہ معلوم نہیں۔ بتائیں آپ کہاں ہیں، وہاں دیکھا جائے گا۔
details-intake = پہلے یہاں جائیں: { $address }
details-intake-note = آنے سے پہلے: { $text }
details-interpreting = ترجمانی: { $text }
details-age-from = { $from } سال کی عمر سے
details-age-to = { $to } سال کی عمر تک
details-age = { $from } سے { $to } سال کی عمر تک
