# What files say that go with messages

calendar-title = 预约
calendar-code = 到那里出示的码：{ $code }
