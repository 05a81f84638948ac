# What files say that go with messages

calendar-title = Compromisso
calendar-code = Código para mostrar lá: { $code }
