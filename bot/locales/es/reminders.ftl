# Recordatorios de citas y medicinas, y la pregunta de después. Lo que llega sin pedirlo no nombra lugar ni enfermedad.

data-medicine = { $count } plan de recordatorios
data-dose-code = { $count } códigos para compartir las tomas

reminder-set = Le escribiré aquí: { $times }. El mensaje dice solo cuándo es su cita, no dónde. Al día siguiente pregunto una vez si le atendieron. Hasta entonces guardo su dirección, bajo llave.
reminder-set-named = Le escribiré aquí: { $times }. El mensaje también nombra el lugar. Al día siguiente pregunto una vez si le atendieron. Hasta entonces guardo su dirección, bajo llave.
reminder-set-asked = Cuando el lugar diga que sí, le escribiré aquí: { $times }. El mensaje dice solo cuándo es su cita, no dónde.
reminder-too-late = Su cita del { $time } está demasiado cerca para un recordatorio.
reminder-off = No le recordaré { $time }.
reminder-only-answers = Esta página solo responde: no puedo escribirle aquí más tarde. Para una cita, ponga el archivo en su calendario. En un chat de Telegram o WhatsApp puedo recordarle lo que acuerde allí.
reminder-coming = Bien. Su cita: { $time }. Enseñe este código: { $code }
reminder-appointment = Un recordatorio: su cita es el { $time } ({ $timezone }). ¿Viene?
reminder-appointment-at = Un recordatorio: su cita es el { $time } ({ $timezone }), { $place }. ¿Viene?

reminder-times-ask = ¿A qué horas cada día? También puede escribirlas, por ejemplo 8 y 20. No pregunto qué medicina.
reminder-times-again = Leo horas como 8 y 20, o 7:30. ¿A qué horas cada día?
reminder-until-ask = ¿Por cuánto tiempo? También puede escribir un número de días o una fecha.
reminder-where-ask = ¿En qué ciudad está? Lo necesito para la hora correcta.
reminder-started = Cada día a las { $times } (hora de { $timezone }), hasta el { $day }: escribo solo que es la hora. Hasta entonces guardo su dirección, bajo llave. Puede terminarlo cuando quiera.
reminder-plan = Le aviso cada día a las { $times } (hora de { $timezone }), hasta el { $day }.
reminder-medicine = Es la hora.
reminder-medicine-again = Era la hora hace media hora. ¿Ya está?
reminder-taken = Bien.
reminder-gone = Ese recordatorio ya pasó.
reminder-later = De acuerdo. Si no pulsa «Hecho», pregunto como mucho una vez más.
reminder-stopped = Todos los recordatorios están parados, y la dirección que guardaba para ellos está borrada.

reminder-share-no-plan = Todavía no hay recordatorios diarios que alguien pueda ver.
reminder-share-ask = Una persona que sigue su tratamiento puede ver cuántas tomas hizo: solo números, nada de este chat. Puede terminarlo cuando quiera. Si lo desea, pida el código y escríbalo aquí.
reminder-share-wrong = Ese código no sirve. Un código vale un día y una sola vez. Pida otro y escríbalo aquí.
reminder-shared = Hecho. Desde ahora esa persona ve cuántas tomas tocaban y cuántas hizo, nada más.
reminder-unshared = Ya nadie ve sus tomas, y los números están borrados.

after-question = ¿Cómo fue ayer: recibió lo que fue a buscar? Su respuesta solo se cuenta; nadie sabrá que es suya.
after-yes = Me alegro. Gracias por decírmelo.
after-no = Lo siento. ¿Probamos otra hora u otro lugar?
after-refused = No debieron despedirle así. Puedo decirle qué decir y quién puede hablar por usted.
after-papers = Gracias por decírmelo. Puedo anotarlo sin decir de quién viene, y decirle quién puede ayudar.

button-coming = Voy a ir
button-name-place = Nombrar el lugar
button-no-reminder = Sin recordatorio
button-stop-reminders = Parar recordatorios
button-change-times = Otras horas
button-share-doses = Dejar ver mis tomas
button-unshare-doses = Dejar de compartir
button-not-share = Ahora no
button-taken = Hecho
button-not-yet = Todavía no
button-days = { $count } días
button-open-telegram = Telegram
button-open-whatsapp = WhatsApp
button-after-yes = Sí
button-after-no = No
button-after-refused = Me rechazaron
button-after-papers = Pidieron papeles
message-missed = Un mensaje mío no le llegó mientras no escribía. Mire sus citas, por favor.
