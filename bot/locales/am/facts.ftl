# ስለ ሕጉ መረጃዎች፦ ለሚጠብቋቸው

admin-about-fact = ስለ ሕጉ አንድ መረጃ፦ ማሳየት ወይም ለውጥ ማቅረብ
admin-usage-fact = መረጃ DE-002 review_by=2027-06-01
button-do-fact = መረጃ
admin-about-due = እንደገና መነበብ ያለባቸው መረጃዎች
admin-usage-due = ዳግምንባብ
button-do-due = እንደገና አንብብ
admin-fact-none = { $fact } የሚባል መረጃ የለም። መረጃዎች የሚጠሩት እንደ DE-002፣ DE:firewall ወይም DE:emergency-112 ነው።
admin-fact-no-field = መረጃ ሊቀየር የሚችል { $field } የሚባል መስክ የለውም። ያለው፦ { $fields }። ምንም አልተቀየረም።
admin-fact-how = ለውጥ ለማቅረብ፦ { $command }
admin-due-none = በ30 ቀን ውስጥ እንደገና መነበብ ያለበት የእርስዎ የለም።
admin-due-head = { $count ->
    [one] አንድ መረጃ እንደገና መነበብ አለበት፦
   *[other] { $count } መረጃዎች እንደገና መነበብ አለባቸው፦
 }
admin-due-line = { $fact }፣ እስከ { $date } { $source }

facts-due = { $count ->
    [one] በክልልዎ ስለ ሕጉ አንድ መረጃ እንደገና መነበብ አለበት።
   *[other] በክልልዎ ስለ ሕጉ { $count } መረጃዎች እንደገና መነበብ አለባቸው።
 }
