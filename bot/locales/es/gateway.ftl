# Said by the gateway itself: too many messages, and things that cannot be read

slow-down = Escribe más rápido de lo que puedo responder. Espere un minuto y vuelva a escribir. En una emergencia llame ya al { $number }.
unreadable-voice = No puedo escuchar mensajes de voz. Escríbalo en pocas palabras, o toque:
unreadable-image = No puedo ver imágenes, y no la he guardado. Escriba en pocas palabras de qué se trata, o toque:
unreadable-contact = No necesito el teléfono de nadie, y no lo he guardado. Escriba qué necesita, o toque:
unreadable-other = Puedo leer palabras, botones y una ubicación que usted envíe; esto no, y no lo he guardado. Escriba qué necesita, o toque:
# In a list of what is kept of a person
data-message = { $count ->
    [one] un mensaje en espera
   *[other] { $count } mensajes en espera
 }
