# Answers put together of records: what a record says in fixed terms is worded here, in every language.

rights-intro-child = 儿童，{ $status }
rights-volatile = 这条规定较旧或正在变化（{ $text }）。依靠它之前请先问清楚：
rights-overdue = 我本该在 { $date } 前重读这条，但还没有。依靠它之前请先问清楚：
rights-differ = 我的资料在这里说法不一；这是其中最低的说法。
rights-depends = 要看情况：
rights-if = 如果{ $when }：{ $level }。
rights-if-line = 如果{ $when }：{ $text }
rights-route = 另一条途径（{ $level }）：{ $text }
rights-also = 还有：{ $text }
rights-cost-nothing = 费用：资料上说不收。
rights-steps = 怎么办理：
rights-step = { $number }. { $text }
rights-step-link = { $step } { $link }
rights-step-phone = { $step } { $phone }
rights-everybody-level = 无论您有什么身份，至少：{ $level }
rights-regions = { $country }各地规定不同。我读过的有：{ $regions }。请告诉我城市。
rights-regions-too = 这些地区有自己的规定：{ $regions }。如果您在那里，请告诉我城市。
rights-ask-who = 对孩子或孕妇，规定可能不同。是这种情况吗？
rights-machine-translated = 这里有一部分是从英文翻译的，还没有母语者检查过。
rights-warning = 去办事机构之前，请先看这个：{ $text }

# Warnings: always before the advice
warning-with-text = { $warning }{ $text }
warning-unconfirmed = 未经证实，但去之前请知道：
warning-reporting_office = ⚠ 这条途径要经过一个必须上报的机构。去之前请先咨询。
warning-immigration_office = ⚠ 这条途径要经过移民局。去之前请先咨询。
warning-data_shared = ⚠ 您的资料可能会转给别的机构，或被当局看到。
warning-debt_reported = ⚠ 没付的账单可能会报给移民局。
warning-later_bill = ⚠ 之后可能会收到账单。
warning-prepayment = ⚠ 可能会要求您先付钱再治疗。
warning-charged = ⚠ 会要求您付钱。
warning-own_share = ⚠ 您可能要自己付一部分。
warning-not_covered = ⚠ 不是所有项目都包括在内。
warning-time_limit = ⚠ 有时间限制。
warning-refused_in_practice = ⚠ 实际上有时会有人被拒绝，或办不成。
warning-advice_first = ⚠ 请先咨询法律。

# Conditions: they go on after "If"
when-stay_under = 您在那里不到 { $months } 个月
when-stay_from = 您在那里已满 { $months } 个月
when-new_to_scheme = 您有这种保险不到 { $months } 个月
when-arrived_before = 您在 { $day } 之前到达
when-arrived_from = 您在 { $day } 当天或之后到达
when-enrolled_before = 您在 { $day } 之前已登记，现在续期
when-insured = 您在那里有保险
when-uninsured = 您在那里还没有保险
when-refused_claim = 您的庇护申请被拒
when-after_violence = 是由酷刑或暴力造成的
when-low_income = 您收入低
when-named_group = 您属于那里列出的某一类人
when-unaccompanied = 是父母不在那里的孩子
when-insured_parent = 父母在那里有保险

# Turned away
refused-show = 在柜台出示这个：
refused-sentence = 我需要：{ $service }。请书面告诉我拒绝的理由和您的姓名。请叫一名口译员，并且不要把我的资料交给别人。
refused-complain = 您可以投诉：问那里的投诉部门在哪儿，并保留您的记录。如果病情加重，请去别的地方或急诊科。
interpreter-please = 我说{ $language }。请叫一名口译员。

# The card
counter-card = 请在柜台出示。上面没有您的名字，我也不留副本。
card-none = 关于那个国家，我没有核对过的资料可以写在卡上。
button-card = 出示用的卡
button-card-print = 打印用的卡
button-child = 是给孩子的
button-adult = 是给大人的
button-pregnant = 有人怀孕
button-breach = 那里查了证件

# This place: what the words mean stands in docs/firewall.md
firewall-place-none = 关于是否转交资料，我没找到它自己的承诺（网页读于 { $date }）。
firewall-place-own-words = 还没有编辑员核对过这个承诺。它写在该处的网页上，读于 { $date }。
firewall-place-confirmed = 两名编辑员看过这个承诺的证据，最近一次是 { $date }。
firewall-place-questioned = 有人反映这里查了证件或转交了资料。这件事正在调查，所以我现在不说它的承诺。我不知道是否属实。
firewall-place-broken = 有人反映这里查了证件或转交了资料，调查结果属实。去之前请先问问别人。
firewall-place-no-report = 目前没有针对它的未结反映。
firewall-breach-which = 是哪个地方？请点它，或让我再显示那些地方，在那里点。
firewall-breach-taken = 我已记下{ $name }的事，没有记是谁说的：不记您写的内容，也不记名字。从现在起，在编辑员调查之前，我不再向任何人说它的承诺。
firewall-breach-too-many = 您今天反映了好几个地方，所以明天之前我不再接收。
firewall-breach-not-kept = 我现在记不下来。请过一会儿再写一次。
firewall-breach-who = 这些人现在可以帮您：
