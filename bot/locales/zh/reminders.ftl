# Reminders of appointments and medicine, and the question afterwards. What is sent unasked names no place and no illness.

data-medicine = { $count } 个提醒计划
data-dose-code = { $count } 个分享服药次数的码

reminder-set = 我会在这里写给您：{ $times }。消息只说预约的时间，不说地点。过后一天我会问一次您有没有看上。在那之前我加锁保存您的地址。
reminder-set-named = 我会在这里写给您：{ $times }。消息也会写地点。过后一天我会问一次您有没有看上。在那之前我加锁保存您的地址。
reminder-set-asked = 等该处同意后，我会在这里写给您：{ $times }。消息只说预约的时间，不说地点。
reminder-too-late = 您 { $time } 的预约太近，来不及提醒。
reminder-off = 我不会提醒您 { $time } 的预约。
reminder-only-answers = 这个网页只能回答：之后我不能在这里写给您。要记预约，请把文件放进您的日历。在 Telegram 或 WhatsApp 的聊天里，我可以提醒您在那里约的事。
reminder-coming = 好的。您的预约：{ $time }。请出示这个码：{ $code }
reminder-appointment = 提醒：您的预约在 { $time }（{ $timezone }）。您来吗？
reminder-appointment-at = 提醒：您的预约在 { $time }（{ $timezone }），{ $place }。您来吗？

reminder-times-ask = 每天几点？也可以打字，例如 8 和 20。我不问是什么药。
reminder-times-again = 我能读 8 和 20 或 7:30 这样的时间。每天几点？
reminder-until-ask = 多长时间？也可以写天数或日期。
reminder-where-ask = 您在哪个城市？我需要知道才能用对时间。
reminder-started = 每天 { $times }（{ $timezone } 时间），到 { $day }：我只写“时间到了”。在那之前我加锁保存您的地址。您随时可以停止。
reminder-plan = 我每天 { $times }（{ $timezone } 时间）提醒您，到 { $day }。
reminder-medicine = 时间到了。
reminder-medicine-again = 半小时前就到时间了。做了吗？
reminder-taken = 好的。
reminder-gone = 那个提醒已结束。
reminder-later = 好的。如果您不点“做了”，我最多再问一次。
reminder-stopped = 全部提醒已停止，为提醒保存的地址已删除。

reminder-share-no-plan = 还没有可以让人看的每日提醒。
reminder-share-ask = 跟进您治疗的工作人员可以看到您服了几次药：只有数字，没有这个聊天的内容。您随时可以停止。如果您愿意，请向对方要码，在这里输入。
reminder-share-wrong = 这个码无效。码只在一天内有效，只能用一次。请要一个新的，在这里输入。
reminder-shared = 好了。从现在起，工作人员能看到应服几次、您服了几次，别的看不到。
reminder-unshared = 现在没有人能看您的服药次数，数字已删除。

after-question = 昨天怎么样：您要看的看上了吗？您的回答只计数；没有人知道是您的。
after-yes = 很高兴。谢谢您告诉我。
after-no = 很遗憾。要不要试试别的时间或别的地方？
after-refused = 他们不该就这样把您打发走。我可以告诉您怎么说，谁能替您说话。
after-papers = 谢谢您告诉我。我可以记下来，不记是谁说的，并告诉您谁能帮忙。

button-coming = 我来
button-name-place = 也写出地点
button-no-reminder = 不要提醒
button-stop-reminders = 停止全部提醒
button-change-times = 换时间
button-share-doses = 让工作人员看
button-unshare-doses = 停止分享
button-not-share = 现在不要
button-taken = 做了
button-not-yet = 还没
button-days = { $count } 天
button-open-telegram = Telegram
button-open-whatsapp = WhatsApp
button-after-yes = 看上了
button-after-no = 没看上
button-after-refused = 他们拒绝了我
button-after-papers = 他们要证件
message-missed = 您没有写的这段时间，我有一条消息没送到您那里。请看一下您的预约。
