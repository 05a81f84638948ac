# Places and appointments

care-intro = { $service }，{ $place }：我知道的，近的在前。
care-intro-more = 更多地方，{ $service }，{ $place }：
care-here = 您所在的地方
# $place may be followed by its country
care-place = { $place }（{ $country }）
care-widened = { $radius }以内我不知道有这种服务。下面的更远一些。
care-country-only = 您附近我不知道有这种服务。下面的在{ $country }别处；有些可以电话帮助。
care-other-service = 我不知道那里有{ $wanted }的地方。下面这些地方可能知道怎么找：
care-nothing = 我不知道{ $place }或附近有{ $service }的地方。这不等于没有。
care-nothing-who = 这些人可能知道：
care-nothing-emergency = 紧急情况下，每家医院都可以去：请打 { $number }。
care-no-more = 这方面我不知道更多地方了。
care-filter-none = 没有一处这样说明自己，所以我显示可能合适的。

# One place: name in the first line, then what is known
card-name = { $name }
card-distance = { $distance }，步行约 { $minutes ->
   *[other] { $minutes } 分钟
 }
card-distance-far = 距离 { $distance }
card-city-only = { $city }（我不知道具体位置）
card-address-hidden = { $city }；为保护那里的人，地址保密
card-open = 现在开门，到 { $until }
card-open-always = 日夜开放
card-opens = 现在关门，{ $next } 开门
card-hours-unknown = 不知道开放时间：请先打电话
card-hours-text = 开放时间，原文：{ $text }
card-hours-today = 今天时间可能不同：那里是或可能是公共假日
card-hours-holiday = 假日时间可能不同
card-by-phone = 电话或网上帮助
card-languages = 说{ $languages }
card-languages-unknown = 不知道说什么语言
card-cost = 费用：{ $text }
card-cost-free = 它说不收费
card-cost-unknown = 不知道费用
card-documents = 要求：{ $text }
card-documents-none-asked = 它说谁都不用出示证件
card-anonymous = 它说不用留名字
card-documents-unknown = 我不知道它要不要证件
card-phone = 电话 { $phone }
card-why = 为什么推荐：{ $reasons }。
why-nearest = 我知道的最近的
why-near = 离您近
why-service = 提供{ $service }
why-language = 说{ $language }
why-attribute = { $attribute }
why-open = 现在开门
card-unconfirmed = 来自公开网页，读于 { $date }，还没向该处核实。去之前请先打电话。
card-unconfirmed-old = 来自公开网页，读于 { $date }，网页本身也旧了。没向该处核实：去之前请先打电话。
card-confirmed = { $date } 已向该处核实。
card-source = 来源：{ $source }

details-address = 地址：{ $address }
details-website = 网页：{ $url }
details-for = 服务对象：{ $text }
details-hours = 开放时间：{ $text }
details-how = 怎么去看：{ $text }
details-gone = 那个地方我已经没有了。要再找一次吗？
way-link = 去{ $name }的路：{ $url }
way-none = 我不知道{ $name }的准确地址。去之前请先打电话：{ $phone }
way-none-nophone = 我不知道{ $name }的准确地址，也没有电话。它的网页：{ $url }
way-hidden = 为保护那里的人，{ $name }的地址保密。打电话他们会告诉您：{ $phone }
which-entry = 您指的是哪个地方？告诉我城市和您需要什么，我再把那些地方显示一次。

# Appointments: online booking comes with a place that offers it
book-call = 我不能在这里预约{ $name }。请打 { $phone }，这样说：“{ $sentence }”
book-call-sentence = 您好。我想预约。需要带证件吗？有口译员吗？
book-walk-in = { $name }说不用预约也可以去。
book-website = 我不能在这里预约{ $name }，也不知道电话。它的网页：{ $url }
book-no-contact = 我不能在这里预约{ $name }，电话和网页我都不知道。换一个地方可能更容易。
appointments-none = 我这里没有您的预约。如果是您自己和某处约的，只有那里能改。
