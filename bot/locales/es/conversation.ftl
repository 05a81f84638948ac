# Talking with Amana. Rules of voice: docs/developers/add-a-language.md

greet = Hola, soy Amana. Ayudo a encontrar atención de salud cerca de usted, a saber a qué tiene derecho, y si ir allí está separado del control de inmigración. ¿Qué necesita?
# Two lines, shown once below the first answer.
first-contact =
    Amana es un servicio gratuito para personas lejos de su tierra, a cargo de { $operator }.
    No guardo mensajes, ni nombre, ni lugar. Puede escribir «borrar mis datos» en cualquier momento.
help =
    Puedo ayudar con cuatro cosas. Escriba con sus palabras, o toque:
    • encontrar médico, partera, psicólogo u otra atención cerca de usted
    • saber a qué tiene derecho, y quién paga
    • saber si una clínica o el Estado denuncia a la gente
    • saber qué papeles llevar
help-examples = Por ejemplo: «{ $example1 }» o «{ $example2 }»
help-example-care = necesito un médico en Hamburgo, no tenemos papeles
help-example-firewall = ¿el hospital le va a decir a la policía?
help-demo = Los lugares que conozco vienen de páginas públicas. La mayoría todavía no la ha confirmado nadie; lo digo cada vez.
help-translation-machine = Mis frases en español se escribieron sin que las revisara una persona que lo habla desde la infancia. Si algo suena mal, puede estar mal.
thank = Con gusto. Aquí estoy si necesita algo más.
goodbye = Cuídese. Escriba otra vez cuando lo necesite.
affirm-nothing = Bien. ¿Qué necesita ahora?
deny-nothing = De acuerdo, eso no. ¿Qué necesita entonces?
stopped = Paré y olvidé lo que estábamos buscando. ¿Qué necesita ahora?
talk-to-human = Soy un programa; no puedo pasarle con una persona en este chat. Estas personas pueden hablar con usted:
talk-to-human-none = Soy un programa, y no conozco un número verificado de gente que oriente a migrantes allí. Un lugar cerca de usted puede ayudar: dígame la ciudad.
out-of-scope = No puedo ayudar con eso. Puedo ayudarle a encontrar atención de salud, a conocer sus derechos y a saber si una clínica denuncia a la gente.
no-medical-advice = No puedo decirle dosis ni tratamientos. En una farmacia o una consulta médica pueden. Si alguien tiene mucho sueño, respira rápido o no se puede despertar, llame al { $number }.
fallback = No sé si entendí bien. ¿Quiso decir una de estas cosas?
fallback-menu = No sé si entendí bien. Puede escribirlo con otras palabras, o tocar:
empty = No recibí nada que pueda leer. Puede escribirme con sus palabras, o tocar:
too-long = El mensaje era largo y solo pude leer el comienzo. Dígame en una o dos frases qué necesita.
only-emoji = Veo que quiere decirme algo. ¿Puede escribir en pocas palabras qué necesita?
trouble = Algo no funciona de mi lado; no es culpa suya. Esto todavía funciona. En una emergencia llame al { $number }.
trouble-understanding = Ahora solo entiendo palabras sencillas, porque una parte de mí no funciona. Toque, o escriba una atención y una ciudad.
language-changed = Desde ahora escribo en español. Lo que me dijo antes sigue valiendo.
language-choose = ¿Qué idioma quiere?
language-unknown = Todavía no hablo ese idioma. Puedo escribir en uno de estos:

# Asking for something missing
ask-service = ¿Qué atención necesita?
ask-place = ¿En qué ciudad está? También puede enviar su ubicación; la uso para esta respuesta y no la guardo en ninguna parte.
ask-city-in-country = ¿En qué ciudad de { $country }? También puede enviar su ubicación; la uso para esta respuesta y no la guardo en ninguna parte.
ask-country = ¿En qué país está? Con una ciudad basta.
ask-which-place = Hay varios lugares con ese nombre. ¿Cuál es?
ask-is-it-place = No conozco ese nombre. ¿Es este lugar? Si no, escriba otra vez la ciudad o envíe su ubicación.
ask-which-place-option = { $place }, { $country }
place-unknown = No conozco un lugar con ese nombre. Puede escribir la ciudad más grande que esté cerca, o enviar su ubicación.
ask-status = A qué tiene derecho depende de sus papeles aquí. Puede decírmelo, o no. Lo olvido cuando dejamos de hablar. { bot-passes-nothing-on }


# Buttons: at most 20 characters each
button-more = Más lugares
button-details = Detalles
button-way = Cómo llegar
button-book = Cita o llamada
button-safe = ¿Es seguro ir?
button-cost = ¿Cuánto cuesta?
button-bring = Qué llevar
button-enrol = Cómo tener seguro
button-find-care = Buscar atención
button-rights = Mis derechos
button-firewall = ¿Me denunciarán?
button-papers = ¿Qué papeles?
button-language = Idioma
button-emergency = Emergencia
button-nearest-emergency = Urgencias
button-safe-place = Ayuda cerca de mí
button-call = Llamar: { $number }
button-location = Enviar ubicación
button-privacy = ¿Quién lee esto?
button-delete = Borrar mis datos
button-interpreter = Intérprete
button-refused = No me atendieron
