# Facts about the law: for those who keep them

admin-about-fact = قانون کی ایک بات: دکھانا، یا تبدیلی پیش کرنا
admin-usage-fact = fact DE-002 review_by=2027-06-01
button-do-fact = قانون کی بات
admin-about-due = وہ باتیں جو دوبارہ پڑھنی ہیں
admin-usage-due = due
button-do-due = دوبارہ پڑھنا
admin-fact-none = { $fact } نام کی کوئی بات نہیں۔ نام یوں ہوتے ہیں: DE-002، DE:firewall یا DE:emergency-112۔
admin-fact-no-field = اس میں { $field } نام کا کوئی خانہ نہیں جو بدلا جا سکے۔ خانے یہ ہیں: { $fields }۔ کچھ نہیں بدلا گیا۔
admin-fact-how = تبدیلی پیش کرنے کے لیے: { $command }
admin-due-none = آپ کی کوئی بات 30 دن کے اندر دوبارہ پڑھنے کی نہیں۔
admin-due-head = { $count ->
    [one] ایک بات دوبارہ پڑھنی ہے:
   *[other] { $count } باتیں دوبارہ پڑھنی ہیں:
 }
admin-due-line = { $fact }، { $date } تک { $source }

# Sent to coordinators once a week
facts-due = { $count ->
    [one] آپ کے علاقے کے قانون کی ایک بات دوبارہ پڑھنی ہے۔
   *[other] آپ کے علاقے کے قانون کی { $count } باتیں دوبارہ پڑھنی ہیں۔
 }
