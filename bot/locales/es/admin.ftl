# Para quienes cuidan el directorio y orientan a la gente.

# Roles
admin-role-agent = agente
admin-role-curator = editor
admin-role-coordinator = coordinador
admin-role-administrator = administrador
admin-everything = todo
admin-welcome = Ahora tiene el rol de { $role } para { $reach }. Escriba "ayuda" para ver qué puede hacer aquí; todo lo demás va a Amana como antes.
admin-welcome-kept = Para que le lleguen los recordatorios guardo su dirección, bajo llave, mientras tenga este rol.
admin-join-wrong = Este código no vale: puede estar mal escrito, usado o caducado. Pida otro a quien le invitó.
admin-join-wait = Demasiados códigos equivocados. Pruebe dentro de una hora, o pida otro a quien le invitó.
admin-invite-made = Invitación para una persona con el rol de { $role } ({ $reach }). Sirve una vez, durante { $days ->
    [one] { $days } día
   *[other] { $days } días
 }. Pase una de estas formas, solo a esa persona:
admin-invite-typed = Escrito a Amana donde sea: { $text }
admin-invite-telegram = Telegram: { $url }
admin-invite-whatsapp = WhatsApp: { $url }
admin-invite-web = Página web: { $url }
admin-invite-take-back = Para retirarla: { $command }
admin-invite-not-yours = No puede invitar para este rol ({ $role }), o no para esa organización. No se cambió nada.
admin-invite-whose = ¿Para qué organización? Escríbalo así: { $command }
admin-invite-where = ¿Para qué región? Países, regiones o ciudades, así: { $command }
admin-region-unknown = No conozco ningún país, región o ciudad "{ $region }". Escriba un país como FR, una región como GB-SCT, una ciudad por su nombre.
admin-roles-own = Su rol: { $role }, para { $reach }.
admin-roles-row = { $number }: { $role }, { $reach }
admin-invitation-row = Invitación { $number }: { $role }, abierta hasta el { $date }
admin-roles-end = Para terminar uno: { $command }
admin-roles-none = Nadie tiene el rol número { $number }.
admin-roles-not-yours = No le toca a usted terminar ese rol.
admin-roles-ended = El rol { $number } ({ $role }) ha terminado; su dirección está borrada.
admin-invitation-none = No tiene ninguna invitación abierta { $number }.
admin-invitation-ended = La invitación { $number } ya no sirve.

# Comandos
admin-help-head = Su rol: { $role }. Sus comandos, con o sin barra:
admin-help-line = • { $command }: { $about }
admin-help-more = Cómo se usa uno: { $command }
admin-family-entries = Fichas
admin-family-review = Revisión
admin-family-reports = Avisos
admin-family-exchange = Archivos
admin-family-booking = Citas
admin-family-facts = Datos de derecho
admin-family-referrals = Orientar a la gente
admin-family-people = Personas y ayuda
admin-usage =
    { $command }: { $about }.
    Lo leo así: { $example }
    No se cambió nada.
admin-meant = No conozco ese comando. ¿Quería decir "{ $command }"? No se cambió nada.
admin-not-yours = "{ $command }" es para: { $roles }. No se cambió nada.
admin-failed = No funcionó: { $reason } No se cambió nada.
admin-about-help = qué puede hacer, o cómo se usa un comando
admin-usage-help = ayuda horario
admin-about-join = tomar el rol de su invitación
admin-usage-join = unirse 7KQ2-M9XP-4TRB-W3HN
admin-about-invite = una invitación a un rol, para una vez
admin-usage-invite = invitar editor "Médicos del Mundo"
admin-about-roles = su rol y los que usted cuida
admin-usage-roles = roles terminar 3
admin-about-find = fichas por nombre, organización o ciudad
admin-usage-find = buscar caritas madrid
admin-about-show = todo lo que se sabe de una ficha
admin-usage-show = mostrar 42

# Fichas
admin-find-head = { $count ->
    [one] Una ficha:
   *[other] { $count } fichas:
 }
admin-find-none = No encontré nada para "{ $text }". Pruebe con menos palabras, o solo la ciudad.
admin-entry-none = No hay ninguna ficha { $number }. Para buscar una: { $command }
admin-entry-line = #{ $number } { $name } · { $city }
admin-entry-line-status = #{ $number } { $name } · { $city } · { $status }
admin-status-inactive = retirada
admin-status-defunct = cerrada para siempre
admin-status-temporarily-closed = cerrada por ahora
admin-never-confirmed = Nunca confirmada con el lugar; su página pública se leyó el { $date }.
admin-field-line = { $field }: { $value }
admin-value-none = nada
admin-field-organization = organización
admin-field-kind = tipo
admin-field-services = servicios
admin-field-attributes = características
admin-field-languages = idiomas
admin-field-address-1 = dirección
admin-field-city = ciudad
admin-field-country = país
admin-field-opening-hours = horario
admin-field-opening-hours-text = horario en palabras
admin-field-url = página web
admin-field-fees-description = precio
admin-field-eligibility-description = para quién
admin-field-application-process = cómo ir
admin-field-required-documents = pide
admin-field-firewall-statement = promesa
admin-field-source-title = fuente

# Botones: 20 caracteres como máximo
button-next-page = Siguiente
button-do-help = Qué puedo hacer
button-do-find = Buscar
button-do-show = Mostrar
button-do-join = Unirse
button-do-invite = Invitar
button-do-roles = Roles

# In a list of what is kept of somebody
data-role = su rol ({ $count })
data-flow = lo que estaba a medias ({ $count })
