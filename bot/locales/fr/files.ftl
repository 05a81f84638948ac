# What files say that go with messages

calendar-title = Rendez-vous
calendar-code = Code à montrer là-bas : { $code }
