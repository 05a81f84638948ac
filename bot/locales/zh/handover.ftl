# Care that crosses a border, and a summary to take along.
button-moving = 我要搬走
move-where = 你要去哪里？写下城市或国家。
move-unknown = 我还没有经过核实的关于{ $country }医疗和权利的资料。去之前请问问那里的机构。
move-summary = 那里的医生不了解你。要不要做一份属于你的摘要，用他们的语言和你的语言？写什么由你选。我什么都不保存。
button-summary = 做摘要
summary-ask = { $what }：每行写一个，或点选。
summary-tap = { $what }：请点选。
button-none-known = 没有
button-leave-out = 不写
button-go-on = 继续
button-make = 做吧
button-again = 重新开始
summary-check = 摘要里会有这些。对吗？
    { $text }
summary-made = 你的摘要，可以出示或打印。只给你选择的人看。你写的内容在这里已删除。
summary-data = 同样的内容，给诊所的电脑（International Patient Summary）。
summary-waits = 你的摘要在等着，只在内存里。
summary-left = 没有做摘要，你为它写的内容已删除。
