# Numbers to call: what is known of who answers. Crisis: no emoji, no source line, no form.

contact-known = { $contact }（{ $known }）
number-in = { $number }：{ $countries }
hotline-always = 日夜都有人
hotline-languages = { $languages }
hotline-interpreters = 有口译
hotline-free = 免费
hotline-unconfirmed = 号码未核实
hotline-by-police = 由警察办的
hotline-by-immigration_office = 由移民局办的
emergency-numbers =
    各国先打的号码：
    { $numbers }
cannot-phone-write = 您可以不打电话，给 { $number } 发消息。
suicide-no-phone = 那我们继续写。请去有人的地方，或请一个人陪您坐着：不用解释，给他看这条消息就行。
violence-police = 发生的事不是您的错，有人能帮忙。如果您现在有危险：{ $emergency }。{ $name }，{ $number }，是警察办的。
violence-immigration_office = 发生的事不是您的错，有人能帮忙。如果您现在有危险：{ $emergency }。{ $name }，{ $number }，是移民局办的。
crisis-somebody = 有人在就好。请待在一起，现在一起打 { $number }。
crisis-alone = 那请不要一个人扛着：现在就打 { $number }。能的话，去有人的地方。
crisis-stay = 我在这里。如果变得更严重，请现在打 { $number }，或把这条消息给旁边的人看。
