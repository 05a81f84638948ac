# Citas: buscar, guardar, confirmar, cambiar y anular una hora.

data-appointment = { $count } citas
data-outbox = { $count } mensajes que esperan ser enviados a usted

booking-times = { $place }. Las próximas horas libres (hora local de { $city }):
booking-times-none-then = { $place }: no hay nada libre entonces. Las próximas horas libres (hora local de { $city }):
booking-day = { $day }
booking-days = { $place }: ¿qué día?
booking-woman = Con una mujer.
booking-woman-asked = Que le atienda una mujer está pedido, aún no es seguro.
booking-elsewhere = Este lugar da citas en su propia página. El enlace sale de este chat; puede abrir la hora o solo una primera página, y yo no sabré si reservó.
booking-none = No conozco ninguna hora libre en { $place } en las próximas semanas.
booking-silent = La agenda de { $place } no responde ahora, así que no sé qué horas tiene libres. Pruebe un poco más tarde.
booking-unreachable = La agenda del lugar no responde ahora; no hay nada reservado. Pruebe en unos minutos.
booking-taken = Otra persona acaba de tomar esa hora.
booking-held = Guardado 10 minutos: { $time } (hora local de { $city }), { $place }.
booking-ask-name = ¿Con qué nombre deben llamarle? Puede ser cualquiera.
booking-name-not-understood = Espero un nombre para llamarle; puede ser cualquiera.
booking-not-understood = Leo días y horas como «lunes», «mañana por la tarde» o «15:00».
booking-resumed = Nos interrumpimos, pero todavía puede confirmar la hora que eligió.
booking-done = Reservado: { $time } (hora local de { $city }), { $place }.
booking-asked = Pedido: { $time } (hora local de { $city }), { $place }. El lugar aún debe decir que sí; le escribo aquí cuando lo haga.
booking-unsure = He pedido { $time } (hora local de { $city }) en { $place }, pero su sistema no responde ahora. Aún no está reservado; le escribo aquí cuando lo sepa.
booking-code = Muestre este código: { $code }
booking-interpreter = Se ha pedido intérprete ({ $language }), aún sin confirmar.
booking-address = Hasta entonces guardo su dirección, cerrada con llave, para avisarle si el lugar la anula.
booking-too-many = Tiene tantas citas como una persona puede tener aquí. Anule una para pedir otra.
booking-too-late = Falta muy poco para cambiarla aquí. Puede anularla aquí o hablar con el lugar.
booking-gone = No tengo esa cita suya. Quizá se cambió o se anuló.
booking-moving = Su cita del { $time } sigue en pie hasta que elija otra hora.
booking-cancel-ask = ¿Anular su cita del { $time }?
booking-cancelled = Anulada: { $time }. La hora queda libre para otra persona.
booking-cancelling = Anulada: { $time }. La agenda del lugar no responde ahora; le aviso en cuanto pueda.
booking-kept = Se queda como está.
booking-left = He dejado de reservar. No hay nada reservado.
booking-mine = { $time } (hora local de { $city }), { $place }. Código: { $code }
booking-mine-asked = { $time } (hora local de { $city }), { $place }: pedida, el lugar aún no ha dicho que sí. Código: { $code }
booking-mine-unsure = { $time } (hora local de { $city }), { $place }: aún no es seguro, el sistema del lugar no ha respondido. Código: { $code }
booking-calendar = Para su calendario: { $time }. Solo dice que tiene una cita.
calendar-hijri = En el calendario de la hégira: { $date }
calendar-ethiopian = En el calendario etíope: { $date }
appointment-later-booked = Ya es seguro: { $time } ({ $timezone }). Muestre el código { $code } allí.
appointment-later-lost = Su cita del { $time } ({ $timezone }) no puede ser: el lugar ya no tiene esa hora para usted. ¿Buscamos otra?
appointment-called-off = Su cita del { $time } ({ $timezone }) no puede ser: el lugar está cerrado entonces. ¿Buscamos otra?
button-other-time = Otra hora
button-other-day = Otro día
button-appointments = Mis citas
button-woman = Con una mujer
button-ask-interpreter = Pedir intérprete
button-no-name = Sin nombre
button-remind = Recordarme
button-calendar = A mi calendario
button-move = Cambiar
button-call-off = Anular

# For those who keep a place
admin-about-slots = cuándo da citas un lugar
admin-usage-slots = citas 42 Tu 09:00-12:00 minutes=20 seats=1
admin-about-closeday = cerrar un lugar un día; se avisa a quien tenga cita entonces
admin-usage-closeday = cerrardia 42 2026-12-24
admin-slots-none = La ficha { $number } no da citas aquí. Para empezar: { $command }
admin-slots-line = { $number } ({ $kind }): { $hours }, { $minutes } minutos cada una, { $seats } a la vez
admin-slots-called-off = Anuladas por esto: { $count }. Se avisa a cada persona y se le ofrece otra hora.
admin-day-closed = La ficha { $number } no da citas el { $day }.
button-do-slots = Citas
button-do-closeday = Cerrar un día
