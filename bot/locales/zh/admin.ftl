# 给维护目录和转介他人的人。说话的规则：docs/developers/add-a-language.md

# Roles
admin-role-agent = 转介员
admin-role-curator = 编辑员
admin-role-coordinator = 协调员
admin-role-administrator = 管理员
admin-everything = 全部
admin-welcome = 您现在是{ $reach }的{ $role }。发送“帮助”可以看到您能做什么；您写的其他内容照旧由 Amana 回答。
admin-welcome-kept = 为了让提醒能送到您这里，在您担任这个角色期间，我会加锁保存您的地址。
admin-join-wrong = 这个码无效：可能打错了、用过了或者过期了。请向邀请您的人要一个新的。
admin-join-wait = 错误的码太多了。请一小时后再试，或者向邀请您的人要一个新的。
admin-invite-made = 一名{ $role }（{ $reach }）的邀请。只能用一次，{ $days ->
   *[other] { $days } 天
 }内有效。请把下面其中一个转给那个人，不要给别人：
admin-invite-typed = 在任何地方发给 Amana：{ $text }
admin-invite-telegram = Telegram：{ $url }
admin-invite-whatsapp = WhatsApp：{ $url }
admin-invite-web = 网页：{ $url }
admin-invite-take-back = 要收回它：{ $command }
admin-invite-not-yours = 您不能邀请{ $role }，或者不能为那个机构邀请。什么都没有改。
admin-invite-whose = 为哪个机构？请这样写：{ $command }
admin-invite-where = 为哪个地区？国家、地区或城市，这样写：{ $command }
admin-region-unknown = 我不知道叫“{ $region }”的国家、地区或城市。国家写成 FR，地区写成 GB-SCT，城市写它的名字。
admin-roles-own = 您是{ $reach }的{ $role }。
admin-roles-row = { $number }：{ $role }，{ $reach }
admin-invitation-row = 邀请 { $number }：{ $role }，有效到 { $date }
admin-roles-end = 要结束一个：{ $command }
admin-roles-none = 没有人担任编号 { $number } 的角色。
admin-roles-not-yours = 那个角色不由您结束。
admin-roles-ended = 角色 { $number }（{ $role }）已结束，它的地址已删除。
admin-invitation-none = 您没有编号 { $number } 的有效邀请。
admin-invitation-ended = 邀请 { $number } 已经失效。

# Commands
admin-help-head = 您是{ $role }。您的命令，加不加斜杠都可以：
admin-help-line = • { $command }：{ $about }
admin-help-more = 某个命令怎么用：{ $command }
admin-family-entries = 条目
admin-family-review = 审核
admin-family-reports = 反馈
admin-family-exchange = 文件
admin-family-booking = 预约
admin-family-facts = 法律资料
admin-family-referrals = 转介
admin-family-people = 人员和帮助
admin-usage =
    { $command }：{ $about }。
    我这样读：{ $example }
    什么都没有改。
admin-meant = 我不认识这个命令。您是想写“{ $command }”吗？什么都没有改。
admin-not-yours = “{ $command }”只供这些角色使用：{ $roles }。什么都没有改。
admin-failed = 没有成功：{ $reason }什么都没有改。
admin-about-help = 您能做什么，或某个命令怎么用
admin-usage-help = 帮助 营业时间
admin-about-join = 接受邀请给您的角色
admin-usage-join = 加入 7KQ2-M9XP-4TRB-W3HN
admin-about-invite = 一次性的角色邀请
admin-usage-invite = 邀请 编辑员 "MediBüro Hamburg"
admin-about-roles = 您的角色和您管的角色
admin-usage-roles = 角色 结束 3
admin-about-find = 按名称、机构或城市找条目
admin-usage-find = 查找 caritas hamburg
admin-about-show = 一个条目的全部资料
admin-usage-show = 查看 42

# Entries
admin-find-head = { $count ->
   *[other] { $count } 个条目：
 }
admin-find-none = 没找到“{ $text }”。请少写几个词，或只写城市。
admin-entry-none = 没有编号 { $number } 的条目。要查找：{ $command }
admin-entry-line = #{ $number } { $name } · { $city }
admin-entry-line-status = #{ $number } { $name } · { $city } · { $status }
admin-status-inactive = 已下架
admin-status-defunct = 永久关闭
admin-status-temporarily-closed = 暂时关闭
admin-never-confirmed = 从未向该处核实过；它的公开网页读于 { $date }。
admin-field-line = { $field }：{ $value }
admin-value-none = 无
admin-field-organization = 机构
admin-field-kind = 类型
admin-field-services = 服务
admin-field-attributes = 特点
admin-field-languages = 语言
admin-field-address-1 = 地址
admin-field-city = 城市
admin-field-country = 国家
admin-field-opening-hours = 营业时间
admin-field-opening-hours-text = 营业时间（文字）
admin-field-url = 网页
admin-field-fees-description = 费用
admin-field-eligibility-description = 服务对象
admin-field-application-process = 怎么去
admin-field-required-documents = 要求出示
admin-field-firewall-statement = 承诺
admin-field-source-title = 来源

# Buttons: at most 20 characters each
button-next-page = 下一页
button-do-help = 我能做什么
button-do-find = 查找
button-do-show = 查看
button-do-join = 加入
button-do-invite = 邀请
button-do-roles = 角色

# In a list of what is kept of somebody
data-role = 您的角色（{ $count }）
data-flow = 您做到一半的事（{ $count }）
