# Said by the gateway itself: too many messages, and things that cannot be read

slow-down = پیغام جواب سے زیادہ تیزی سے آ رہے ہیں۔ ایک منٹ رکیں، پھر لکھیں۔ ایمرجنسی ہو تو ابھی { $number } پر فون کریں۔
unreadable-voice = آواز کے پیغام یہاں نہیں سنے جا سکتے۔ چند لفظوں میں لکھیں، یا دبائیں:
unreadable-image = تصویر یہاں نہیں دیکھی جا سکتی، اور یہ رکھی نہیں گئی۔ چند لفظوں میں لکھیں کہ کیا بات ہے، یا دبائیں:
unreadable-contact = کسی کے فون نمبر کی ضرورت نہیں، اور یہ رکھا نہیں گیا۔ لکھیں کہ آپ کو کیا چاہیے، یا دبائیں:
unreadable-other = یہاں لفظ، بٹن اور بھیجا ہوا مقام پڑھا جا سکتا ہے؛ یہ نہیں، اور یہ رکھا نہیں گیا۔ لکھیں کہ آپ کو کیا چاہیے، یا دبائیں:
# In a list of what is kept of a person
data-message = { $count ->
    [one] ایک رکا ہوا پیغام
   *[other] { $count } رکے ہوئے پیغام
 }
