# What files say that go with messages

calendar-title = ملاقات
calendar-code = وہاں دکھانے کا کوڈ: { $code }
