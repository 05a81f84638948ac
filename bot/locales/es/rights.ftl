# Rights, coverage and the firewall. Every claim comes from a record of directory/packs.

rights-intro = { $service } en { $country }, { $status }:
rights-intro-everybody = { $service } en { $country }. No ha dicho qué papeles tiene, así que primero va lo que vale para todas las personas:
rights-full = Tiene derecho a esto, según mi ficha.
rights-partial = Tiene derecho a una parte de esto.
rights-emergency-only = Tiene derecho a esto solo en una emergencia.
rights-none = La ficha que tengo dice que no hay derecho a esto pagado por el Estado.
rights-unclear = No puedo decírselo: lo que he leído no está claro. Pregunte a alguna de las personas de abajo.
rights-conditions = Condición: { $text }
rights-cost = Costo: { $text }
rights-cost-unknown = La ficha no dice cuánto cuesta. Pregunte antes del tratamiento, salvo en una emergencia.
rights-documents = Papeles: { $text }
rights-documents-unknown = La ficha no dice qué papeles piden.
rights-documents-nothing = Si no tiene papeles, dígalo y pregunte qué otra cosa sirve. En una emergencia vaya enseguida, con papeles o sin ellos.
rights-enrol-unknown = La ficha no dice cómo inscribirse.
rights-law = Ley: { $law }
rights-source = Fuente: { $source }, { $date }
rights-source-undated = Fuente: { $source }; la página no tiene fecha, leída el { $date }
rights-unverified = No pude confirmar esto; nadie ha visto una fuente. Pregunte antes de confiar en ello:
rights-uncertain = Esto no es seguro, puede haber cambiado o viene de una sola fuente débil. Pregunte antes de confiar en ello:
rights-also-unconfirmed = También se dice, sin confirmar: { $text }
rights-missing = No tengo una respuesta verificada para { $country }, { $status } y { $service }.
rights-missing-country = Todavía no tengo datos verificados sobre la ley en { $country }.
rights-missing-who = Las personas más cercanas que podrían saberlo:
rights-by-status = Con papeles puede ser más o menos. Lo mínimo que dicen mis fichas para cada caso:
rights-by-status-row = • { $status }: { $level }
rights-emergency-row = En una emergencia: { $level }
level-full = sí, completo
level-partial = en parte
level-emergency-only = solo en una emergencia
level-none = sin derecho pagado por el Estado
level-unclear = no está claro
refused =
    Puede que se equivocaran al negarle la atención. Pregunte con calma el motivo y el nombre de la persona, y anote las dos cosas.
    Esto es lo que dice mi ficha y usted puede mostrar.
refused-next = Estas personas pueden hablar por usted, o conocen otro lugar:
interpreter-ask = Diga en la recepción: «Hablo { $language }. Por favor, llamen a un intérprete.» Puede mostrarles esta frase:
interpreter-unknown = No tengo una regla verificada sobre quién paga el intérprete allí. Muchas clínicas tienen intérpretes por teléfono; pregunte antes de la visita. Un niño o una niña no debería tener que traducir.
interpreter-places = Estos lugares dicen que hablan su idioma o que tienen intérpretes:

# The firewall: four parts, always
firewall-law-title = La ley en { $country }.
firewall-law-title-region = La ley en { $region } ({ $country }).
firewall-strong = La ley prohíbe o impide avisar a las autoridades de inmigración sobre las personas que vienen a atenderse.
firewall-partial = La ley impide denunciar en algunas formas de atenderse, y en otras no.
firewall-none = No encontré ninguna ley que separe la atención del control de inmigración, o hay una obligación de denunciar.
firewall-unclear = No pude saber si la ley separa la atención del control de inmigración.
firewall-regions-differ = Cambia según la región; esta es la región que pude leer: { $region }.
firewall-bound = Quién debe guardar silencio: { $text }
firewall-duty = Quién debe denunciar: { $text }
firewall-exceptions = Excepciones: { $text }
firewall-in-short = En pocas palabras: { $text }
firewall-missing = No tengo datos verificados sobre la ley en { $country }. No sé si las clínicas allí denuncian.
firewall-place-title = Este lugar: { $name }.
firewall-place-promise = Dice de sí mismo: { $text }
firewall-place-not-chosen = El lugar. Dígame qué lugar, y le digo qué ha prometido.
firewall-chat-title = Este chat.
firewall-chat = No guardo mensajes, ni nombre, ni lugar, ni papeles.
firewall-unknown-title = Lo que no sé.
firewall-unknown = Si el personal de la entrada pide papeles, y qué podría hacer allí una persona por su cuenta.
firewall-unknown-who = Estas personas pueden decirle más:
firewall-unknown-ask-place = Puede llamar al lugar sin decir su nombre y preguntar: { $phone }
firewall-breach = Siento que haya pasado esto. No es culpa suya. No firme nada que no entienda, y hable pronto con alguien que dé asesoría legal.

# People to talk to
contact = { $name }: { $phone }
contact-place = { $name }, { $city }
