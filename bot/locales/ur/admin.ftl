# For those who keep the directory and refer people. Rules of voice: docs/developers/add-a-language.md

# Roles
admin-role-agent = معاون
admin-role-curator = نگران
admin-role-coordinator = رابطہ کار
admin-role-administrator = منتظم
admin-everything = سب کچھ
admin-welcome = اب آپ کا کردار: { $role }، دائرہ: { $reach }۔ یہاں کیا کیا ہو سکتا ہے، یہ دیکھنے کے لیے "help" لکھیں؛ باقی جو کچھ لکھیں وہ پہلے کی طرح امانہ تک جاتا ہے۔
admin-welcome-kept = یاد دہانی پہنچانے کے لیے آپ کا پتا، تالے میں، اس وقت تک رکھا جاتا ہے جب تک یہ کردار آپ کے پاس ہے۔
admin-join-wrong = یہ کوڈ نہیں چلتا: شاید غلط لکھا گیا، استعمال ہو چکا یا اس کی مدت ختم ہے۔ جس نے دعوت دی اس سے نیا کوڈ مانگیں۔
admin-join-wait = بہت زیادہ غلط کوڈ آئے۔ ایک گھنٹے بعد دوبارہ کوشش کریں، یا جس نے دعوت دی اس سے نیا کوڈ مانگیں۔
admin-invite-made = ایک { $role } کے لیے دعوت ({ $reach })۔ یہ ایک ہی بار چلتی ہے، مدت { $days ->
    [one] { $days } دن
   *[other] { $days } دن
 }۔ ان میں سے کوئی ایک صرف اسی شخص کو دیں:
admin-invite-typed = امانہ کو کہیں بھی لکھ کر: { $text }
admin-invite-telegram = ٹیلیگرام: { $url }
admin-invite-whatsapp = واٹس ایپ: { $url }
admin-invite-web = ویب صفحہ: { $url }
admin-invite-take-back = واپس لینے کے لیے: { $command }
admin-invite-not-yours = { $role } کو دعوت دینا، یا اس ادارے کے لیے دعوت دینا، آپ کے اختیار میں نہیں۔ کچھ نہیں بدلا گیا۔
admin-invite-whose = کس ادارے کے لیے؟ یوں لکھیں: { $command }
admin-invite-where = کس علاقے کے لیے؟ ملک، علاقے یا شہر، یوں: { $command }
admin-region-unknown = "{ $region }" نام کا کوئی ملک، علاقہ یا شہر معلوم نہیں۔ ملک یوں لکھیں: FR، علاقہ یوں: GB-SCT، شہر اس کے نام سے۔
admin-roles-own = آپ کا کردار: { $role }، دائرہ: { $reach }۔
admin-roles-row = { $number }: { $role }، { $reach }
admin-invitation-row = دعوت { $number }: { $role }، { $date } تک کھلی ہے
admin-roles-end = کسی کو ختم کرنے کے لیے: { $command }
admin-roles-none = کردار نمبر { $number } کسی کے پاس نہیں۔
admin-roles-not-yours = اس کردار کو ختم کرنا آپ کے اختیار میں نہیں۔
admin-roles-ended = کردار { $number } ({ $role }) ختم ہوا؛ اس کا پتا مٹا دیا گیا۔
admin-invitation-none = آپ کی کوئی کھلی دعوت { $number } نہیں ہے۔
admin-invitation-ended = دعوت { $number } اب نہیں چلے گی۔

# Commands
admin-help-head = آپ کا کردار: { $role }۔ آپ کے حکم، سلیش کے ساتھ یا بغیر:
admin-help-line = • { $command }: { $about }
admin-help-more = کوئی حکم کیسے لکھا جاتا ہے: { $command }
admin-family-entries = اندراجات
admin-family-review = جانچ
admin-family-reports = شکایات
admin-family-exchange = فائلیں
admin-family-booking = ملاقاتیں
admin-family-facts = قانون کی معلومات
admin-family-referrals = لوگوں کو بھیجنا
admin-family-people = لوگ اور مدد
admin-usage =
    { $command }: { $about }۔
    یہ یوں پڑھا جاتا ہے: { $example }
    کچھ نہیں بدلا گیا۔
admin-meant = یہ حکم معلوم نہیں۔ کیا آپ کا مطلب "{ $command }" تھا؟ کچھ نہیں بدلا گیا۔
admin-not-yours = "{ $command }" ان کے لیے ہے: { $roles }۔ کچھ نہیں بدلا گیا۔
admin-failed = یہ نہیں ہو سکا: { $reason } کچھ نہیں بدلا گیا۔
admin-about-help = آپ کیا کر سکتے ہیں، یا ایک حکم کیسے لکھا جاتا ہے
admin-usage-help = help hours
admin-about-join = اپنی دعوت کا کردار لینا
admin-usage-join = join 7KQ2-M9XP-4TRB-W3HN
admin-about-invite = کسی کردار کے لیے ایک بار چلنے والی دعوت
admin-usage-invite = invite curator "MediBüro Hamburg"
admin-about-roles = آپ کا کردار اور جن کی آپ دیکھ بھال کرتے ہیں
admin-usage-roles = roles end 3
admin-about-find = نام، ادارے یا شہر سے اندراجات
admin-usage-find = find caritas hamburg
admin-about-show = ایک اندراج کے بارے میں سب کچھ
admin-usage-show = show 42

# Entries
admin-find-head = { $count ->
    [one] ایک اندراج:
   *[other] { $count } اندراجات:
 }
admin-find-none = "{ $text }" کے لیے کچھ نہیں ملا۔ کم لفظ لکھیں، یا صرف شہر۔
admin-entry-none = اندراج { $number } نہیں ہے۔ تلاش کے لیے: { $command }
admin-entry-line = #{ $number } { $name } · { $city }
admin-entry-line-status = #{ $number } { $name } · { $city } · { $status }
admin-status-inactive = چھپایا ہوا
admin-status-defunct = ہمیشہ کے لیے بند
admin-status-temporarily-closed = فی الحال بند
admin-never-confirmed = اس جگہ سے کبھی تصدیق نہیں ہوئی؛ اس کا عوامی صفحہ { $date } کو پڑھا گیا۔
admin-field-line = { $field }: { $value }
admin-value-none = کچھ نہیں
admin-field-organization = ادارہ
admin-field-kind = قسم
admin-field-services = خدمات
admin-field-attributes = خصوصیات
admin-field-languages = زبانیں
admin-field-address-1 = پتا
admin-field-city = شہر
admin-field-country = ملک
admin-field-opening-hours = اوقات
admin-field-opening-hours-text = اوقات لفظوں میں
admin-field-url = ویب صفحہ
admin-field-fees-description = خرچ
admin-field-eligibility-description = کس کے لیے
admin-field-application-process = کیسے آئیں
admin-field-required-documents = کیا مانگتے ہیں
admin-field-firewall-statement = وعدہ
admin-field-source-title = ماخذ

# Buttons: at most 20 characters each
button-next-page = اگلا
button-do-help = کیا کیا ہو سکتا ہے
button-do-find = تلاش
button-do-show = دکھائیں
button-do-join = شامل ہوں
button-do-invite = دعوت
button-do-roles = کردار

# In a list of what is kept of somebody
data-role = آپ کا کردار ({ $count })
data-flow = جو کام آپ نے شروع کر رکھا تھا ({ $count })
