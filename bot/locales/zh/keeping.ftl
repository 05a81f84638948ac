# Guided commands, files, and what is done seldom

admin-flow-left = 已停止。什么都没有改。
admin-refused = { $field }：{ $expected }。什么都没有改。
admin-doubt = 请看一下：{ $field }：{ $expected }
admin-field-unknown = “{ $field }”不是能这样修改的栏目。什么都没有改。
admin-edit-which = { $entry }
    您要改什么？点一下，或一次写完，例如：修改 42 phone=+4940123456 city=Hamburg
admin-edit-value = { $field }现在是：{ $value }。应该是什么？（没有就写 { $nothing }）
admin-add-name = 这个地方叫什么？
admin-add-services = 它提供什么？例如：primary_care; dental
admin-add-country = 在哪个国家？例如：DE
admin-add-city = 在哪个城市？
admin-add-address-1 = 街道和门牌？（不知道就写 { $nothing }）
admin-add-phones = 电话？（不知道就写 { $nothing }）
admin-add-opening-hours = 营业时间，写法如 Tu 10:00-12:00？（不知道就写 { $nothing }）
admin-add-languages = 那里说什么语言，写法如 French; Arabic？（不知道就写 { $nothing }）
admin-add-known = 目录里已经有了：#{ $number }。什么都没有改。
admin-add-alike = 它和 #{ $number } { $name } 是同一个吗？如果是，请丢弃这份草稿，修改那个条目。
admin-import-how = 发送 { $command }，从下一行起写 CSV 表格：第一行是栏目名，例如 name, services, city, country, phone。更大的文件由管服务器的人导入。
admin-import-refused = { $count ->
   *[other] { $count } 行不能导入；什么都没有改：
 }
admin-import-bad = 第 { $row } 行，{ $field }：{ $expected }
admin-import-partial = 请改正后再发一次，或只导入其他行：{ $command }
admin-import-large = { $count } 行超过 { $most } 行：多得没法一个个看。这样的文件由管服务器的人导入。
admin-import-read = 已读：{ $new } 个新的，{ $changed } 个有改动，{ $unchanged } 个没变。
admin-import-foreign = 没有导入，因为由别人维护：{ $names }
admin-import-unlisted = 没有导入，因为他们要求不列出：{ $count }
admin-import-suspicious = 请看第 { $row } 行，{ $name }：{ $text }
admin-import-drafts = 它们现在是草稿。一个个看：{ $queue }。一次全部：{ $command }
admin-exported = { $count ->
   *[other] { $count } 个条目。
 }保密地址没有包括在内：{ $secret }。
admin-unlisted = 已从名单除去，任何导入都不会让它回来。
admin-merged = 人们现在会被带到 { $entry }。另一个的资料留在它的历史里。
admin-promise-withdrawn = { $name }：承诺已撤回，不再显示。
admin-promise-service-id = 服务
admin-promise-statement = 承诺
admin-promise-language = 语言
admin-promise-evidence-kind = 证据的种类
admin-promise-evidence = 证据
admin-promise-signed-by = 负责人
admin-promise-signed-on = 签署日期
admin-promise-valid = 有效期
admin-action-withdraw = 撤回
admin-translate-nothing = 没有要翻译的：没有文字，或已由人翻译。
admin-translate-failed = 没有翻译：{ $reason }您可以自己写一份。什么都没有改。
admin-translated = 已由机器译成{ $language }。发布之前请逐行读；它一直标着机器翻译。
admin-stats-entries = 显示的条目：{ $shown }（已核实：{ $confirmed }），不显示：{ $hidden }
admin-stats-queue = 草稿：{ $drafts }。反馈：{ $reports }，最久 { $days } 天。待决定的违诺：{ $breaches }
admin-stats-people = 有角色的人：{ $count }
admin-about-edit = 修改条目，一步步或一行写完
admin-usage-edit = 修改 42 phone=+4940123456 city=Hamburg
admin-about-add = 新条目，一步步或一行写完
admin-usage-add = 新增 name=Open clinic services=primary_care city=Hamburg country=DE
admin-about-import = 把表格导入成草稿
admin-usage-import = 导入
admin-about-export = 您的条目做成文件：csv、xlsx、hsds、geojson、fhir
admin-usage-export = 导出 csv
admin-about-merge = 两个条目合成一个；保留第一个
admin-usage-merge = 合并 42 43
admin-about-unlist = 它不愿被列出
admin-usage-unlist = 除名 42 5月3日电话要求
admin-about-promise = 关于证件的承诺和证据
admin-usage-promise = 承诺 42 says="我们不向任何人要证件。" link=https://example.org/promise signed="诊所负责人" on=2026-11-01
admin-about-translate = 机器翻译，做成草稿
admin-usage-translate = 翻译 42 fr
admin-about-stats = 有多少，还有多少在等
admin-usage-stats = 统计
button-flow-stop = 停止
button-flow-skip = 不知道
button-field = { $field }
button-do-edit = 修改
button-do-add = 新增
button-do-import = 导入
button-do-export = 导出
button-do-merge = 合并
button-do-unlist = 除名
button-do-promise = 承诺
button-do-translate = 翻译
button-do-stats = 统计
