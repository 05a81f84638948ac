# The clinic's side: the day's appointments, who came, calendar links, counts of doses.

admin-about-day = د ورځې نوبتونه
admin-usage-day = ورځ سبا
admin-about-arrived = لیکل چې څوک راغی
admin-usage-arrived = راغی 17
admin-about-missed = لیکل چې څوک رانغی
admin-usage-missed = رانغی 17
admin-about-feed = د یوه ځای د جنترۍ پټ لینک
admin-usage-feed = جنتري 1
admin-about-doses = د هغو اخیستل شوي خوراکونه چې اجازه یې درکړې
admin-usage-doses = خوراکونه نوی
button-do-day = د نن نوبتونه
button-do-arrived = راغی
button-do-missed = رانغی
button-do-feed = د جنترۍ لینک
button-do-doses = خوراکونه
admin-day = { $day }: { $count ->
    [one] { $count } نوبت
   *[other] { $count } نوبتونه
 }
admin-day-none = هغه وخت نوبت نشته.
admin-day-row = #{ $number } · { $time } · { $code } · { $name } · { $language }
admin-day-interpreter = ترجمان: { $language }
admin-day-woman = ښځه غواړي
admin-day-file = نوبتونه په جدول کې. هغه نومونه پکې دي چې خلک غواړي پرې وبلل شي: له کار وروسته یې پاک کړئ.
admin-visit-booked = نوبت نیول شوی
admin-visit-asked = غوښتل شوی، نه دی تایید شوی
admin-visit-sending = لا یقیني نه دی
admin-visit-arrived = راغی
admin-visit-missed = رانغی
admin-visit-marked = #{ $number }: { $state }.
admin-visit-none = داسې نوبت #{ $number } نشته چې نښه شي. د ورځې شمېرې: { $command }
admin-feed = د { $name } جنتري: { $url }
    هر څوک چې دا لینک لري کوډونه او وختونه ویني، نومونه نه. یوازې همدا اوس ښودل کېږي.
admin-feed-ended = { $count ->
    [one] { $count } لینک بېرته واخیستل شو: نور هېڅ نه پرانیزي.
   *[other] { $count } لینکونه بېرته واخیستل شول: نور هېڅ نه پرانیزي.
 }
admin-feed-no-address = دا امانه عامه پته نه لري، نو لینک نه شي کېدای. چلوونکی یې ټاکلای شي.
admin-doses = اخیستل شوي خوراکونه له هغو چې باید وای، په شمېره:
admin-doses-row = #{ $number }: { $taken } له { $due }
admin-doses-none = لا چا د خوراکونو د لیدو اجازه نه ده درکړې.
admin-doses-code = دا کوډ وښيئ: { $code }. څوک چې یې په یوه ورځ کې، یو ځل، دلته ولیکي، تاسو ته اجازه درکوي چې وګورئ څو خوراکونه اخیستل شوي. ستاسو په نوملړ کې: #{ $number }
admin-doses-chat = دا د یوه کس دي او یوازې په خبرو کې کار کوي.
button-day-csv = په جدول کې
button-day-tomorrow = سبا
button-end-feed = لینکونه بندول
button-doses-new = نوی کوډ
verify-due = { $count ->
    [one] ستاسو { $count } ځای ډېر وخت نه دی تایید شوی. تڼۍ یې ښيي.
   *[other] ستاسو { $count } ځایونه ډېر وخت نه دي تایید شوي. تڼۍ یې ښيي.
 }
admin-about-accept = غوښتل شوي نوبت ته هو ویل
admin-usage-accept = منل 17
admin-about-decline = غوښتل شوي نوبت ته نه ویل
admin-usage-decline = ردول 17
button-do-accept = هو وایه
button-do-decline = نه وایه
admin-day-coming = وایي چې راځي
admin-day-asked = څوک ستاسو ځواب ته په تمه دی. هو: { $accept }. نه: { $decline }
admin-visit-accepted = #{ $number } نوبت ونیول شو. هغه کس خبرېږي.
admin-visit-declined = #{ $number } لغوه شو. هغه کس خبرېږي او بل وخت ورته وړاندې کېږي.
admin-visit-not-asked = داسې نوبت #{ $number } نشته چې هو یا نه ته په تمه وي. د ورځې شمېرې: { $command }
admin-visit-not-here = پر #{ $number } دلته پرېکړه نه شي کېدای: تېر دی، یا هغه ځای په خپله جنتري کې پرېکړه کوي.
