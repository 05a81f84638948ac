# What files say that go with messages

calendar-title = Cita
calendar-code = Código para mostrar allí: { $code }
