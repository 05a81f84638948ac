# What files say that go with messages

calendar-title = Programare
calendar-code = Cod de arătat acolo: { $code }
