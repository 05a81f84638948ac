# What files say that go with messages

calendar-title = Appointment
calendar-code = Code to show there: { $code }
