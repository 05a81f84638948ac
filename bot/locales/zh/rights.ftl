# Rights, coverage and the firewall. Every claim comes from a record of directory/packs.

rights-intro = { $service }，{ $country }，{ $status }：
rights-intro-everybody = { $service }，{ $country }。您没有说您的身份，所以先说对每个人都适用的：
rights-full = 按资料所说，您有权获得。
rights-partial = 您有权获得其中一部分。
rights-emergency-only = 您只有在紧急情况下才有权获得。
rights-none = 我的资料说，没有由国家付费的权利。
rights-unclear = 这个我说不准：我读到的不清楚。请问下面的人。
rights-conditions = 条件：{ $text }
rights-cost = 费用：{ $text }
rights-cost-unknown = 资料没有说费用。治疗前请先问，除非是紧急情况。
rights-documents = 证件：{ $text }
rights-documents-unknown = 资料没有说要什么证件。
rights-documents-nothing = 如果您没有证件，就直说，并问用别的行不行。紧急情况请马上去，有没有证件都去。
rights-enrol-unknown = 资料没有说怎么登记。
rights-law = 法律：{ $law }
rights-source = 来源：{ $source }，{ $date }
rights-source-undated = 来源：{ $source }；网页没有日期，读于 { $date }
rights-unverified = 这个我没能证实；还没有人看到来源。依靠它之前请先问清楚：
rights-uncertain = 这个不确定，可能已变，或只有一个不可靠的来源。依靠它之前请先问清楚：
rights-also-unconfirmed = 也有这种说法，但未证实：{ $text }
rights-missing = 关于{ $country }、{ $status }和{ $service }，我没有核对过的答案。
rights-missing-country = 关于{ $country }的法律，我还没有核对过的资料。
rights-missing-who = 最近的、可能知道的人：
rights-by-status = 身份不同，可能多也可能少。我的资料里每种身份至少有：
rights-by-status-row = • { $status }：{ $level }
rights-emergency-row = 紧急情况：{ $level }
level-full = 有，全部
level-partial = 一部分
level-emergency-only = 只在紧急情况
level-none = 没有由国家付费的权利
level-unclear = 不清楚
refused =
    他们不收您，可能做得不对。请平静地问原因和那个人的姓名，两样都写下来。
    下面是我的资料里您可以指出的内容。
refused-next = 这些人可以替您说话，或知道别的地方：
interpreter-ask = 在柜台说：“我说{ $language }。请叫一名口译员。”您可以给他们看这句话：
interpreter-unknown = 那里由谁付口译费，我没有核对过的规定。很多诊所有电话口译；看病前先问。不应该让孩子来翻译。
interpreter-places = 这些地方说自己会您的语言，或有口译员：

# The firewall: four parts, always
firewall-law-title = { $country }的法律。
firewall-law-title-region = { $region }（{ $country }）的法律。
firewall-strong = 法律禁止或不准把来看病的人告诉移民当局。
firewall-partial = 有些看病途径法律不准上报，有些则没有。
firewall-none = 我没找到把看病和移民管理分开的法律，或者有上报的义务。
firewall-unclear = 我没能查清法律是否把看病和移民管理分开。
firewall-regions-differ = 各地区不同；这是我能读到的地区：{ $region }。
firewall-bound = 谁必须保密：{ $text }
firewall-duty = 谁必须上报：{ $text }
firewall-exceptions = 例外：{ $text }
firewall-in-short = 简单说：{ $text }
firewall-missing = 关于{ $country }的法律，我没有核对过的资料。我不知道那里的诊所会不会上报。
firewall-place-title = 这个地方：{ $name }。
firewall-place-promise = 它自己说：{ $text }
firewall-place-not-chosen = 地方。告诉我是哪个地方，我就说它承诺过什么。
firewall-chat-title = 这个聊天。
firewall-chat = 我不保存消息、名字、地点和身份。
firewall-unknown-title = 我不知道的。
firewall-unknown = 门口的工作人员会不会要证件，那里的某个人可能会怎么做。
firewall-unknown-who = 这些人能告诉您更多：
firewall-unknown-ask-place = 您可以不说名字打电话去问：{ $phone }
firewall-breach = 发生这种事，我很难过。这不怪您。看不懂的东西不要签，并尽快找法律顾问谈。

# People to talk to
contact = { $name }：{ $phone }
contact-place = { $name }，{ $city }
