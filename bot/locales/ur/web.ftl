# The web page and the terminal

web-title = امانہ: علاج اور آپ کے حقوق
web-placeholder = یہاں لکھیں، جو زبان آپ بولتے ہوں
web-send = بھیجیں
web-leave = جلدی نکلیں
web-leave-hint = یہ چیٹ فوراً بند کر کے ایک عام صفحہ کھولتا ہے
web-location = میرا مقام بھیجیں
web-location-denied = آپ کا مقام نہیں ملا۔ شہر کا نام لکھ سکتے ہیں۔
web-language = زبان
web-offline = انٹرنیٹ نہیں ہے۔ رابطہ آتے ہی آپ کا پیغام بھیجا جائے گا۔
web-slow = ابھی کام ہو رہا ہے…
web-error = یہ نہیں پہنچا۔ دوبارہ کوشش کریں۔ ایمرجنسی میں جہاں آپ ہیں وہاں کے ایمرجنسی نمبر پر فون کریں۔
web-you = آپ
web-amana = امانہ
web-open-map = نقشے میں کھولیں
web-download = محفوظ کریں
web-embed-open = چیٹ کھولیں
web-embed-close = چیٹ بند کریں
web-log = گفتگو
web-restart = نئے سرے سے شروع
console-hello = ٹرمینل میں امانہ۔ لکھیں، یا بٹن کا نمبر لکھیں۔ نکلنے کے لیے خالی سطر اور Ctrl-D۔
