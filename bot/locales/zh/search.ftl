# Why a place is shown, how far a search went, closed places, what must be known before going

why-distance = 距离 { $distance }
why-remote = 电话或网上帮助
why-confirmed = { $ago }核实过
card-appointment = 只接受预约：请先打电话
card-alert = 请注意：{ $text }
card-confirmed-old = { $date } 向该处核实过，已经很久：去之前请先打电话。
care-regional = 您附近我不知道有这种服务。下面的服务您整个地区：
care-remote-only = 您附近我不知道有这种地方。下面的可电话或网上帮助：
care-remote-too = 无论您在哪里，下面的可电话或网上帮助：
place-closed = { $name }关门了。
place-closed-since = { $name }从 { $since } 起关门。
place-closed-until = { $name }暂时关门，到 { $until }。
place-closed-note = 他们说：{ $text }
place-closed-instead = 同类的最近的另一个地方：
place-closed-no-other = 附近我不知道同类的其他地方。告诉我您在哪里，我在那里找。
details-intake = 先去这里：{ $address }
details-intake-note = 来之前：{ $text }
details-interpreting = 口译：{ $text }
details-age-from = { $from } 岁起
details-age-to = { $to } 岁以下（含）
details-age = { $from } 到 { $to } 岁
