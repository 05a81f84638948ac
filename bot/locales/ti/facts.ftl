# ሓቅታት ብዛዕባ ሕጊ፦ ንዝሕልውዎም

admin-about-fact = ሓደ ሓቂ ብዛዕባ ሕጊ፦ ምርኣይ ወይ ለውጢ ምቕራብ
admin-usage-fact = ሓቂ DE-002 review_by=2027-06-01
button-do-fact = ሓቂ
admin-about-due = መሊሶም ክንበቡ ዘለዎም ሓቅታት
admin-usage-due = ዳግመንባብ
button-do-due = መሊስካ ኣንብብ
admin-fact-none = { $fact } ዝበሃል ሓቂ የለን። ሓቅታት ከም DE-002፣ DE:firewall ወይ DE:emergency-112 እዮም ዝጽውዑ።
admin-fact-no-field = ሓቂ ክቕየር ዝኽእል { $field } ዝበሃል መስክ የብሉን። ዘለዎ፦ { $fields }። ዝተቐየረ የለን።
admin-fact-how = ለውጢ ንምቕራብ፦ { $command }
admin-due-none = ኣብ ውሽጢ 30 መዓልቲ መሊሱ ክንበብ ዘለዎ ናትኩም የለን።
admin-due-head = { $count ->
    [one] ሓደ ሓቂ መሊሱ ክንበብ ኣለዎ፦
   *[other] { $count } ሓቅታት መሊሶም ክንበቡ ኣለዎም፦
 }
admin-due-line = { $fact }፣ ክሳብ { $date } { $source }

facts-due = { $count ->
    [one] ኣብ ዞባኹም ብዛዕባ ሕጊ ሓደ ሓቂ መሊሱ ክንበብ ኣለዎ።
   *[other] ኣብ ዞባኹም ብዛዕባ ሕጊ { $count } ሓቅታት መሊሶም ክንበቡ ኣለዎም።
 }
