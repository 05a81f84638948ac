# Said by the gateway itself: too many messages, and things that cannot be read

slow-down = تكتب أسرع مما أستطيع الرد. انتظر دقيقة ثم اكتب مرة أخرى. في حالة الطوارئ اتصل الآن بالرقم { $number }.
unreadable-voice = لا أستطيع سماع الرسائل الصوتية. اكتب ما تريد في كلمات قليلة، أو اضغط:
unreadable-image = لا أستطيع رؤية الصور، ولم أحتفظ بها. اكتب في كلمات قليلة عمّ تدور، أو اضغط:
unreadable-contact = لا أحتاج رقم هاتف أحد، ولم أحتفظ به. اكتب ما تحتاجه، أو اضغط:
unreadable-other = أستطيع قراءة الكلمات والأزرار والموقع الذي ترسله؛ أما هذا فلا، ولم أحتفظ به. اكتب ما تحتاجه، أو اضغط:
# In a list of what is kept of a person
data-message = { $count ->
    [one] رسالة واحدة تنتظر الرد
    [two] رسالتان تنتظران الرد
    [few] { $count } رسائل تنتظر الرد
   *[other] { $count } رسالة تنتظر الرد
 }
