# Drafts, changes, reports: for those who keep the directory

admin-entry-not-yours = #{ $number } 由{ $organization }维护，不归您。什么都没有改。
admin-entry-line-new = 新：{ $name } · { $city }
admin-nothing-changed = 已经是这样了。什么都没有改。
admin-field-changed = { $field }：{ $value }（原来：{ $before }）

# Drafts
admin-draft-alone = 草稿 { $number }。您可以发布。
admin-draft-review = 草稿 { $number }。本机构另一名编辑员或协调员发布后生效。
admin-draft-waits = 草稿 { $number } 等待审核。
admin-draft-none = 没有由您决定的草稿 { $number }。
admin-draft-decided = 草稿 { $number } 已经决定了，或不再改变什么。
admin-published = 已生效。
admin-published-all = { $count ->
   *[other] { $count } 份草稿已生效。
 }
admin-needs-another = 草稿 { $number } 需要别人同意：本机构另一名编辑员或协调员。
admin-enough-today = 同一位作者 24 小时内最多发出 { $most } 条。草稿仍在等待：请稍后发布。
admin-discarded = { $count ->
   *[other] { $count } 份草稿已丢弃。已生效的没有变。
 }
admin-conflict = 其间有人改了同一处。什么都没有改：
admin-conflict-field = { $field }：现在是 { $now }，您的是 { $wanted }
admin-who-you = 您
admin-who-of = { $role }，{ $organization }

# Changes
admin-history-head = 改动，新的在前：
admin-history-none = 进入目录以来还没有改动。
admin-history-line = { $number } · { $date } · { $action } { $fields } · { $who }
admin-history-line-undone = { $number } · { $date } · { $action } { $fields } · { $who } · 已撤销
admin-change-none = 您没有可撤销的改动 { $number }。
admin-undone = 改动 { $number } 已撤销。
admin-undone-already = 改动 { $number } 早已撤销。
admin-undo-needs-another = 这会恢复一个人们依靠的承诺。请重新提出，让第二个人核对。
admin-action-add = 新增
admin-action-edit = 修改
admin-action-verify = 核实
admin-action-retire = 下架
admin-action-restore = 恢复
admin-action-merge = 合并
admin-action-unlist = 从名单除去
admin-action-undo = 撤销
admin-hours-unreadable = 营业时间我这样读：{ $command }。什么都没有改。
admin-hours-guess = 营业时间我读 Tu 10:00-12:00 这种写法。{ $day }请试试：{ $command }。什么都没有改。
admin-verified = 今天已核实，{ $days } 天内有效。
admin-retired = 人们看不到它了。什么都没有删除。
admin-restored = 人们又能看到它了。
admin-status-active = 显示中

# Queue
admin-queue-head = { $count ->
   *[other] { $count } 件事等着处理：
 }
admin-queue-empty = 没有等您处理的事。
admin-queue-draft = 草稿 { $number } · { $title } · { $days } 天 · 来自{ $who }
admin-queue-report = 反馈 { $number } · { $entry } · { $problem } ×{ $times } · { $days } 天 · { $owner }
admin-owner-curators = 归{ $organization }的编辑员
admin-owner-coordinators = 还没有编辑员：归协调员
admin-claimed = 反馈 { $number } 现在归您。{ $entry }：{ $problem } ×{ $times }，{ $days } 天，{ $owner }。
admin-claimed-next = 给该处打电话，改正条目，然后：{ $command }
admin-report-none = 您没有反馈 { $number }。
admin-report-answered = 反馈 { $number } 已经结案。
admin-report-ended = 反馈 { $number }：{ $outcome }。已移出待办。
admin-stale-head = { $count ->
   *[other] { $count } 个条目，{ $days } 天没有核实：
 }
admin-stale-none = 您的全部条目在最近 { $days } 天内都核实过。
admin-stale-line = { $entry } · { $date }
problem-closed = 关门了
problem-moved = 搬走了
problem-wrong-number = 电话号码不对
problem-rude = 对人态度不好

# Commands
admin-about-hours = 设营业时间
admin-usage-hours = 营业时间 42 Tu 10:00-12:00, Th 15:00-18:00
admin-about-verify = 您刚刚向该处核实过
admin-usage-verify = 核实 42
admin-about-retire = 不再显示，并写原因
admin-usage-retire = 下架 42 五月起关门
admin-about-restore = 重新显示
admin-usage-restore = 恢复 42 重新开门
admin-about-draft = 一份草稿
admin-usage-draft = 草稿 7
admin-about-publish = 让草稿生效
admin-usage-publish = 发布 7
admin-about-discard = 丢弃草稿
admin-usage-discard = 丢弃 7
admin-about-history = 改了什么、何时、以什么角色
admin-usage-history = 历史 42
admin-about-undo = 撤销一个改动，不写编号就是最近的
admin-usage-undo = 撤销 12
admin-about-queue = 等您处理的：反馈和草稿
admin-usage-queue = 待办
admin-about-claim = 认领一个反馈
admin-usage-claim = 认领 3
admin-about-answer = 结束一个反馈：已改正、不属实或已下架
admin-usage-answer = 结案 3 已改正
admin-about-stale = 很久没人核实的
admin-usage-stale = 过期
button-do-hours = 用这个时间
button-do-verify = 今天已核实
button-do-retire = 下架
button-do-restore = 重新显示
button-do-draft = 草稿
button-do-publish = 发布
button-do-discard = 丢弃
button-do-history = 历史
button-do-undo = 撤销
button-do-queue = 待办
button-do-claim = 认领
button-do-answer = 已改正
button-do-stale = 未核实

# Names of fields that only changes show
admin-field-name = 名称
admin-field-status = 状态
admin-field-assured-date = 核实日期
admin-field-latitude = 纬度
admin-field-longitude = 经度
admin-field-precision = 精度
admin-field-timezone = 时区
admin-field-confidential = 地址保密
admin-field-source-url = 来源网址
admin-field-source-date = 来源日期
admin-field-read-on = 来源读于
admin-field-stale-risk = 过时的可能
admin-field-text-language = 文字的语言
admin-field-source-id = 标识
admin-field-firewall-statement-basis = 承诺的依据

# Broken promises, and more fields
admin-queue-breach = 紧急 · { $entry } · 查了证件或举报了人，{ $people ->
   *[other] { $people } 人
 } · { $days } 天 · { $command }
admin-breach-mended = { $name }：它的承诺可以再显示。
admin-breach-none = { $name }：没有这类未结的反馈。
admin-breach-upheld = { $name }：属实。它的承诺继续隐藏，并提醒人们。反馈：{ $people }
admin-breach-dismissed = { $name }：驳回。它的承诺重新显示。反馈：{ $people }
admin-about-breach = 决定违反承诺的反馈
admin-usage-breach = 违诺 42 属实
button-do-breach = 违反承诺
admin-value-yes = 是
admin-value-no = 否
admin-origin-human = 人工
admin-origin-machine = 机器
admin-field-text = { $field }（{ $language }，{ $origin }）
admin-field-appointment-only = 只接受预约
admin-field-phones = 电话
admin-field-email = 电子邮件
admin-field-alert = 事先须知
admin-field-interpretation-services = 口译
admin-field-status-note = 备注
admin-field-assurer-role = 核实者
admin-field-description = 说明
admin-field-do-not-list = 不要列出
admin-field-owner = 维护者
admin-field-closed-since = 关闭开始
admin-field-closed-until = 关闭到
admin-field-postal-code = 邮编
admin-field-intake-address = 先去这里
admin-field-service-areas = 服务地区
