# What files say that go with messages

calendar-title = موعد
calendar-code = الرمز الذي تُظهره هناك: { $code }
