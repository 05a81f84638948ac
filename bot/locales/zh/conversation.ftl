# Talking with Amana. Rules of voice: docs/developers/add-a-language.md

greet = 您好，我是 Amana。我帮您找附近的医疗服务，告诉您有什么权利，以及去看病是否和移民管理分开。您需要什么？
# Two lines, shown once below the first answer.
first-contact =
    Amana 是为远离家乡的人提供的免费服务，由{ $operator }运营。
    我不保存消息、名字和地点。您随时可以写“删除我的资料”。
help =
    我能帮您四件事。用您自己的话写，或点一下：
    • 找附近的医生、助产士、心理咨询或其他服务
    • 了解您有什么权利，谁来付钱
    • 了解诊所或政府会不会上报
    • 了解要带什么证件
help-examples = 例如：“{ $example1 }”或“{ $example2 }”
help-example-care = 在汉堡想看医生，我们没有身份
help-example-firewall = 医院会告诉警察吗？
help-demo = 我知道的地方来自公开网页。大部分还没有人核实；每次我都会说明。
help-translation-machine = 我的中文没有经过母语者检查。如果听起来不对，那可能就是不对。
thank = 不客气。还需要什么，我在这里。
goodbye = 请保重。需要的时候随时再写。
affirm-nothing = 好的。您现在需要什么？
deny-nothing = 好，不是那个。那您需要什么？
stopped = 我已停下，也忘掉了刚才要找的。您现在需要什么？
talk-to-human = 我是程序，在这个聊天里不能转给真人。这些人可以和您说话：
talk-to-human-none = 我是程序，那里给移民咨询的电话我没有核对过的。您附近的机构也许能帮忙：告诉我城市。
out-of-scope = 这个我帮不了。我能帮您找医疗服务，了解您的权利，查诊所会不会上报。
no-medical-advice = 剂量和治疗方法我不能说。药剂师或医生可以。如果有人非常嗜睡、呼吸很快或叫不醒，请打 { $number }。
fallback = 我不确定有没有听懂。您是想说下面哪一个？
fallback-menu = 我不确定有没有听懂。您可以换种说法，或点一下：
empty = 我没有收到能读的内容。您可以用自己的话写，或点一下：
too-long = 这条消息很长，我只读到开头。请用一两句话告诉我您需要什么。
only-emoji = 我看到您在找我。能用几个字写出您需要什么吗？
trouble = 我这边出了点问题，不是您的错。下面这些还能用。紧急情况请打 { $number }。
trouble-understanding = 我现在只能懂简单的词，因为有一部分没在工作。请点一下，或写出服务和城市。
language-changed = 从现在起我写中文。您之前说的仍然有效。
language-choose = 您要哪种语言？
language-unknown = 那种语言我还不会。我可以用下面的语言写：

# Asking for something missing
ask-service = 您需要哪种医疗服务？
ask-place = 您在哪个城市？也可以发送您的位置；我只用来回答这一次，不保存。
ask-city-in-country = 您在{ $country }的哪个城市？也可以发送您的位置；我只用来回答这一次，不保存。
ask-country = 您在哪个国家？写城市就可以。
ask-which-place = 有好几个地方叫这个名字。是哪一个？
ask-is-it-place = 我不认识这个名字。您指的是这个地方吗？如果不是，请再写一次城市，或发送您的位置。
ask-which-place-option = { $place }，{ $country }
place-unknown = 我不知道叫这个名字的地方。您可以写最近的大城市，或发送您的位置。
ask-status = 您有什么权利，要看您在这里的身份。您可以告诉我，也可以不说。我们聊完我就忘掉。{ bot-passes-nothing-on }


# Buttons: at most 20 characters each
button-more = 更多地方
button-details = 详细资料
button-way = 怎么去
button-book = 预约或打电话
button-safe = 去那里安全吗？
button-cost = 要多少钱？
button-bring = 要带什么
button-enrol = 怎么办保险
button-find-care = 找医疗服务
button-rights = 我的权利
button-firewall = 会不会上报我？
button-papers = 要什么证件？
button-language = 语言
button-emergency = 紧急情况
button-nearest-emergency = 急诊科
button-safe-place = 附近的帮助
button-call = 打 { $number }
button-location = 发送我的位置
button-privacy = 谁会看到？
button-delete = 删除我的资料
button-interpreter = 口译员
button-refused = 他们不收我
