# Drafts, changes, reports: for those who keep the directory

admin-entry-not-yours = #{ $number } کی ذمہ داری { $organization } کے پاس ہے، آپ کے پاس نہیں۔ کچھ نہیں بدلا گیا۔
admin-entry-line-new = نیا: { $name } · { $city }
admin-nothing-changed = پہلے سے ایسا ہی ہے۔ کچھ نہیں بدلا گیا۔
admin-field-changed = { $field }: { $value } (پہلے: { $before })

# Drafts
admin-draft-alone = مسودہ { $number }۔ آپ اسے شائع کر سکتے ہیں۔
admin-draft-review = مسودہ { $number }۔ یہ تب شائع ہو گا جب ادارے کا کوئی دوسرا نگران یا رابطہ کار اسے شائع کرے۔
admin-draft-waits = مسودہ { $number } جانچ کا منتظر ہے۔
admin-draft-none = آپ کے فیصلے کے لیے کوئی مسودہ { $number } نہیں۔
admin-draft-decided = مسودہ { $number } پر فیصلہ ہو چکا، یا اب وہ کچھ نہیں بدلتا۔
admin-published = اب شائع ہے۔
admin-published-all = { $count ->
    [one] ایک مسودہ اب شائع ہے۔
   *[other] { $count } مسودے اب شائع ہیں۔
 }
admin-needs-another = مسودہ { $number } کو کسی اور کی ہاں چاہیے: ادارے کا دوسرا نگران یا رابطہ کار۔
admin-enough-today = ایک لکھنے والے کی 24 گھنٹوں میں زیادہ سے زیادہ { $most } نکلتی ہیں۔ مسودہ انتظار میں ہے: بعد میں شائع کریں۔
admin-discarded = { $count ->
    [one] ایک مسودہ رد کیا گیا۔ جو شائع ہے وہ نہیں بدلا۔
   *[other] { $count } مسودے رد کیے گئے۔ جو شائع ہے وہ نہیں بدلا۔
 }
admin-conflict = اس دوران کسی نے یہی چیز بدل دی۔ کچھ نہیں بدلا گیا:
admin-conflict-field = { $field }: اب { $now }، آپ کا { $wanted }
admin-who-you = آپ
admin-who-of = { $role }، { $organization }

# Changes
admin-history-head = تبدیلیاں، سب سے نئی پہلے:
admin-history-none = فہرست میں آنے کے بعد سے کوئی تبدیلی نہیں۔
admin-history-line = { $number } · { $date } · { $action } { $fields } · { $who }
admin-history-line-undone = { $number } · { $date } · { $action } { $fields } · { $who } · واپس لی گئی
admin-change-none = آپ کی کوئی تبدیلی { $number } نہیں جو واپس لی جائے۔
admin-undone = تبدیلی { $number } واپس لے لی گئی۔
admin-undone-already = تبدیلی { $number } پہلے ہی واپس لی جا چکی ہے۔
admin-undo-needs-another = اس سے وہ وعدہ واپس آئے گا جس پر لوگ بھروسا کرتے ہیں۔ اسے نئے سرے سے پیش کریں، تاکہ دوسرا شخص جانچے۔
admin-action-add = شامل کیا
admin-action-edit = بدلا
admin-action-verify = تصدیق کی
admin-action-retire = چھپایا
admin-action-restore = بحال کیا
admin-action-merge = ضم کیا
admin-action-unlist = فہرست سے ہٹایا
admin-action-undo = واپس لیا
admin-hours-unreadable = اوقات یوں پڑھے جاتے ہیں: { $command }۔ کچھ نہیں بدلا گیا۔
admin-hours-guess = اوقات یوں پڑھے جاتے ہیں: Tu 10:00-12:00۔ { $day } کے لیے یہ لکھیں: { $command }۔ کچھ نہیں بدلا گیا۔
admin-verified = آج تصدیق ہوئی۔ یہ { $days } دن تک مانی جائے گی۔
admin-retired = لوگ اب اسے نہیں دیکھتے۔ کچھ مٹایا نہیں گیا۔
admin-restored = لوگ اسے پھر دیکھتے ہیں۔
admin-status-active = دکھایا جا رہا ہے

# Queue
admin-queue-head = { $count ->
    [one] ایک چیز منتظر ہے:
   *[other] { $count } چیزیں منتظر ہیں:
 }
admin-queue-empty = آپ کے لیے کچھ منتظر نہیں۔
admin-queue-draft = مسودہ { $number } · { $title } · { $days } دن · از { $who }
admin-queue-report = شکایت { $number } · { $entry } · { $problem } ×{ $times } · { $days } دن · { $owner }
admin-owner-curators = { $organization } کے نگرانوں کے لیے
admin-owner-coordinators = ابھی کوئی نگران نہیں: رابطہ کاروں کے لیے
admin-claimed = شکایت { $number } اب آپ کی ہے۔ { $entry }: { $problem } ×{ $times }، { $days } دن، { $owner }۔
admin-claimed-next = اس جگہ فون کریں، اندراج درست کریں، پھر: { $command }
admin-report-none = آپ کی کوئی شکایت { $number } نہیں۔
admin-report-answered = شکایت { $number } کا جواب دیا جا چکا ہے۔
admin-report-ended = شکایت { $number }: { $outcome }۔ اب قطار میں نہیں۔
admin-stale-head = { $count ->
    [one] ایک اندراج جس کی { $days } دن سے تصدیق نہیں ہوئی:
   *[other] { $count } اندراجات جن کی { $days } دن سے تصدیق نہیں ہوئی:
 }
admin-stale-none = آپ کے سب اندراجات کی پچھلے { $days } دنوں میں تصدیق ہو چکی ہے۔
admin-stale-line = { $entry } · { $date }
problem-closed = یہ جگہ بند ہے
problem-moved = یہ جگہ منتقل ہو گئی ہے
problem-wrong-number = فون نمبر غلط ہے
problem-rude = لوگوں سے برا سلوک ہوا

# Commands
admin-about-hours = کھلنے کے اوقات لکھنا
admin-usage-hours = hours 42 Tu 10:00-12:00, Th 15:00-18:00
admin-about-verify = آپ نے ابھی اس جگہ سے تصدیق کی ہے
admin-usage-verify = verify 42
admin-about-retire = اب نہ دکھانا، اور وجہ
admin-usage-retire = retire 42 closed since May
admin-about-restore = دوبارہ دکھانا
admin-usage-restore = restore 42 open again
admin-about-draft = ایک مسودہ
admin-usage-draft = draft 7
admin-about-publish = مسودہ شائع کرنا
admin-usage-publish = publish 7
admin-about-discard = مسودہ چھوڑ دینا
admin-usage-discard = discard 7
admin-about-history = کیا بدلا، کب اور کس حیثیت سے
admin-usage-history = history 42
admin-about-undo = تبدیلی واپس لینا، نمبر نہ دیں تو آپ کی آخری
admin-usage-undo = undo 12
admin-about-queue = آپ کے لیے کیا منتظر ہے: شکایات اور مسودے
admin-usage-queue = queue
admin-about-claim = شکایت اپنے ذمے لینا
admin-usage-claim = claim 3
admin-about-answer = شکایت ختم کرنا: درست، بے بنیاد یا چھپایا
admin-usage-answer = answer 3 mended
admin-about-stale = جس کی دیر سے کسی نے تصدیق نہیں کی
admin-usage-stale = stale
button-do-hours = یہ اوقات لگائیں
button-do-verify = آج تصدیق ہوئی
button-do-retire = چھپائیں
button-do-restore = پھر دکھائیں
button-do-draft = مسودہ
button-do-publish = شائع کریں
button-do-discard = رد کریں
button-do-history = تاریخچہ
button-do-undo = واپس لیں
button-do-queue = قطار
button-do-claim = ذمے لیں
button-do-answer = درست ہو گیا
button-do-stale = تصدیق باقی

# Names of fields that only changes show
admin-field-name = نام
admin-field-status = حالت
admin-field-assured-date = تصدیق
admin-field-latitude = عرض البلد
admin-field-longitude = طول البلد
admin-field-precision = درستگی
admin-field-timezone = ٹائم زون
admin-field-confidential = خفیہ پتا
admin-field-source-url = ماخذ کا پتا
admin-field-source-date = ماخذ کی تاریخ
admin-field-read-on = ماخذ پڑھا گیا
admin-field-stale-risk = پرانا ہونے کا خطرہ
admin-field-text-language = تحریر کی زبان
admin-field-source-id = شناخت
admin-field-firewall-statement-basis = وعدے کی بنیاد

# Broken promises, and more fields
admin-queue-breach = فوری · { $entry } · کاغذات مانگے یا کسی کی اطلاع دی، { $people ->
    [one] { $people } شخص
   *[other] { $people } لوگ
 } · { $days } دن · { $command }
admin-breach-mended = { $name }: اس کا وعدہ دوبارہ بتایا جا سکتا ہے۔
admin-breach-none = { $name }: اس قسم کی کوئی کھلی شکایت نہیں۔
admin-breach-upheld = { $name }: شکایت ثابت۔ اس کا وعدہ چھپا رہے گا، اور لوگوں کو خبردار کیا جائے گا۔ شکایات: { $people }
admin-breach-dismissed = { $name }: شکایت خارج۔ اس کا وعدہ پھر بتایا جاتا ہے۔ شکایات: { $people }
admin-about-breach = ٹوٹے وعدے کی شکایتوں کا فیصلہ
admin-usage-breach = breach 42 upheld
button-do-breach = ٹوٹا وعدہ
admin-value-yes = ہاں
admin-value-no = نہیں
admin-origin-human = انسان کا کیا ہوا
admin-origin-machine = مشین کا کیا ہوا
admin-field-text = { $field }، زبان { $language }، { $origin }
admin-field-appointment-only = صرف وقت لے کر
admin-field-phones = فون
admin-field-email = ای میل
admin-field-alert = پہلے جان لیں
admin-field-interpretation-services = ترجمانی
admin-field-status-note = نوٹ
admin-field-assurer-role = تصدیق کرنے والا
admin-field-description = تفصیل
admin-field-do-not-list = فہرست میں نہ رکھیں
admin-field-owner = کس کے پاس
admin-field-closed-since = کب سے بند
admin-field-closed-until = کب تک بند
admin-field-postal-code = پوسٹ کوڈ
admin-field-intake-address = پہلے یہاں جائیں
admin-field-service-areas = کس علاقے کے لیے
