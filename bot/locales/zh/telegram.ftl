# Telegram: what is said in groups, what the bot's page says (512 and 120 characters at most), the commands of its menu

telegram-group = 健康的事我只在没有别人看的地方谈。点一下，打开我们自己的聊天。
button-private-chat = 私聊
telegram-description = Amana 帮远离家乡的人找医疗服务，了解有什么权利，以及谁会上报、谁不会。免费。不要证件，不用名字。用您自己的语言写；紧急情况请打您所在地的急救电话。
telegram-about = 找医疗服务，了解您的权利和谁会上报。免费，不用名字。
command-start = 开始，或显示菜单
command-care = 找附近的医疗服务
command-rights = 我有什么权利？
command-language = 换语言
command-privacy = 谁会看到，保存什么
command-delete = 删除我的资料
command-emergency = 紧急情况
