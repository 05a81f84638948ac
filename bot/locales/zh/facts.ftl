# Facts about the law: for those who keep them

admin-about-fact = 一条法律资料：查看，或提出修改
admin-usage-fact = 法规 DE-002 review_by=2027-06-01
button-do-fact = 法律资料
admin-about-due = 需要重读的法律资料
admin-usage-due = 待读
button-do-due = 需要重读
admin-fact-none = 没有资料 { $fact }。资料的叫法如 DE-002、DE:firewall 或 DE:emergency-112。
admin-fact-no-field = 资料没有可修改的栏目 { $field }。它有：{ $fields }。什么都没有改。
admin-fact-how = 要提出修改：{ $command }
admin-due-none = 30 天内您没有需要重读的。
admin-due-head = { $count ->
   *[other] { $count } 条法律资料需要重读：
 }
admin-due-line = { $fact }，{ $date } 前 { $source }

# Sent to coordinators once a week
facts-due = { $count ->
   *[other] 您的地区有 { $count } 条法律资料需要重读。
 }
