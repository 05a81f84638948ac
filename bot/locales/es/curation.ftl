# Borradores, cambios, avisos: para quienes cuidan el directorio

admin-entry-not-yours = La ficha #{ $number } la cuida { $organization }, no usted. No se cambió nada.
admin-entry-line-new = Nueva: { $name } · { $city }
admin-nothing-changed = Ya está así. No se cambió nada.
admin-field-changed = { $field }: { $value } (antes: { $before })

# Borradores
admin-draft-alone = Borrador { $number }. Puede publicarlo.
admin-draft-review = Borrador { $number }. Se verá cuando lo publique otro editor de la organización o un coordinador.
admin-draft-waits = El borrador { $number } espera revisión.
admin-draft-none = No hay ningún borrador { $number } que usted pueda decidir.
admin-draft-decided = El borrador { $number } ya está decidido, o ya no cambia nada.
admin-published = Ya se ve.
admin-published-all = { $count ->
    [one] Un borrador ya se ve.
   *[other] { $count } borradores ya se ven.
 }
admin-needs-another = El borrador { $number } necesita el sí de otra persona: otro editor de la organización o un coordinador.
admin-enough-today = De una misma persona salen como máximo { $most } en 24 horas. El borrador espera: publíquelo más tarde.
admin-discarded = { $count ->
    [one] Un borrador queda descartado. Lo publicado no ha cambiado.
   *[other] { $count } borradores quedan descartados. Lo publicado no ha cambiado.
 }
admin-conflict = Alguien ha cambiado lo mismo mientras tanto. No se cambió nada:
admin-conflict-field = { $field }: ahora { $now }, lo suyo { $wanted }
admin-who-you = usted
admin-who-of = { $role }, { $organization }

# Cambios
admin-history-head = Cambios, los más nuevos primero:
admin-history-none = Sin cambios desde que entró en el directorio.
admin-history-line = { $number } · { $date } · { $action } { $fields } · { $who }
admin-history-line-undone = { $number } · { $date } · { $action } { $fields } · { $who } · deshecho
admin-change-none = No hay ningún cambio { $number } que usted pueda deshacer.
admin-undone = El cambio { $number } está deshecho.
admin-undone-already = El cambio { $number } ya estaba deshecho.
admin-undo-needs-another = Esto devolvería una promesa en la que la gente confía. Propóngala de nuevo, para que la compruebe una segunda persona.
admin-action-add = añadida
admin-action-edit = cambiada
admin-action-verify = confirmada
admin-action-retire = retirada
admin-action-restore = repuesta
admin-action-merge = unida
admin-action-unlist = quitada de la lista
admin-action-undo = deshecha
admin-hours-unreadable = Leo los horarios así: { $command }. No se cambió nada.
admin-hours-guess = Leo los horarios como Tu 10:00-12:00. Para { $day } pruebe: { $command }. No se cambió nada.
admin-verified = Confirmada hoy. Vale { $days } días.
admin-retired = La gente ya no la ve. No se borra nada.
admin-restored = La gente la ve de nuevo.
admin-status-active = se muestra

# Cola
admin-queue-head = { $count ->
    [one] Espera una cosa:
   *[other] Esperan { $count } cosas:
 }
admin-queue-empty = No hay nada que le espere.
admin-queue-draft = Borrador { $number } · { $title } · { $days } d · de { $who }
admin-queue-report = Aviso { $number } · { $entry } · { $problem } ×{ $times } · { $days } d · { $owner }
admin-owner-curators = para los editores de { $organization }
admin-owner-coordinators = aún sin editor: para coordinadores
admin-claimed = El aviso { $number } es suyo. { $entry }: { $problem } ×{ $times }, { $days } d, { $owner }.
admin-claimed-next = Llame al lugar, corrija la ficha y después: { $command }
admin-report-none = No hay ningún aviso { $number } para usted.
admin-report-answered = El aviso { $number } ya tiene respuesta.
admin-report-ended = Aviso { $number }: { $outcome }. Ya no está en la cola.
admin-stale-head = { $count ->
    [one] Una ficha sin confirmar desde hace { $days } días:
   *[other] { $count } fichas sin confirmar desde hace { $days } días:
 }
admin-stale-none = Todo lo suyo se confirmó en los últimos { $days } días.
admin-stale-line = { $entry } · { $date }
problem-closed = está cerrado
problem-moved = se ha mudado
problem-wrong-number = teléfono equivocado
problem-rude = trataron mal a la gente

# Comandos
admin-about-hours = poner el horario
admin-usage-hours = horario 42 Tu 10:00-12:00, Th 15:00-18:00
admin-about-verify = acaba de confirmarla con el lugar
admin-usage-verify = confirmar 42
admin-about-retire = no mostrarla más, y por qué
admin-usage-retire = retirar 42 cerrado desde mayo
admin-about-restore = mostrarla de nuevo
admin-usage-restore = reponer 42 abierto otra vez
admin-about-draft = un borrador
admin-usage-draft = borrador 7
admin-about-publish = publicar un borrador
admin-usage-publish = publicar 7
admin-about-discard = descartar un borrador
admin-usage-discard = descartar 7
admin-about-history = qué cambió, cuándo y en qué rol
admin-usage-history = historial 42
admin-about-undo = deshacer un cambio, el último si no nombra ninguno
admin-usage-undo = deshacer 12
admin-about-queue = lo que le espera: avisos y borradores
admin-usage-queue = cola
admin-about-claim = hacerse cargo de un aviso
admin-usage-claim = tomar 3
admin-about-answer = cerrar un aviso: corregido, infundado o retirado
admin-usage-answer = responder 3 corregido
admin-about-stale = lo que nadie ha confirmado en mucho tiempo
admin-usage-stale = antiguas
button-do-hours = Usar este horario
button-do-verify = Confirmada hoy
button-do-retire = Retirar
button-do-restore = Mostrar de nuevo
button-do-draft = Borrador
button-do-publish = Publicar
button-do-discard = Descartar
button-do-history = Historial
button-do-undo = Deshacer
button-do-queue = Cola
button-do-claim = Tomar
button-do-answer = Corregido
button-do-stale = Sin confirmar

# Nombres de campos que solo muestran los cambios
admin-field-name = nombre
admin-field-status = estado
admin-field-assured-date = confirmada
admin-field-latitude = latitud
admin-field-longitude = longitud
admin-field-precision = precisión
admin-field-timezone = zona horaria
admin-field-confidential = dirección secreta
admin-field-source-url = dirección de la fuente
admin-field-source-date = fecha de la fuente
admin-field-read-on = fuente leída
admin-field-stale-risk = riesgo de estar anticuada
admin-field-text-language = idioma de los textos
admin-field-source-id = identificador
admin-field-firewall-statement-basis = base de la promesa

# Broken promises, and more fields
admin-queue-breach = URGENTE · { $entry } · pidió papeles o denunció a alguien, { $people ->
    [one] { $people } persona
   *[other] { $people } personas
 } · { $days } d · { $command }
admin-breach-mended = { $name }: su promesa puede decirse de nuevo.
admin-breach-none = { $name }: ningún aviso abierto de ese tipo.
admin-breach-upheld = { $name }: confirmado. Su promesa queda oculta y se avisa a la gente. Avisos: { $people }
admin-breach-dismissed = { $name }: desestimado. Su promesa se dice de nuevo. Avisos: { $people }
admin-about-breach = decidir avisos de promesa rota
admin-usage-breach = ruptura 42 confirmada
button-do-breach = Promesa rota
admin-value-yes = sí
admin-value-no = no
admin-origin-human = por una persona
admin-origin-machine = por una máquina
admin-field-text = { $field } en { $language }, { $origin }
admin-field-appointment-only = solo con cita
admin-field-phones = teléfono
admin-field-email = correo
admin-field-alert = saber antes
admin-field-interpretation-services = intérpretes
admin-field-status-note = nota
admin-field-assurer-role = confirmada por
admin-field-description = descripción
admin-field-do-not-list = no listar
admin-field-owner = la cuida
admin-field-closed-since = cerrado desde
admin-field-closed-until = cerrado hasta
admin-field-postal-code = código postal
admin-field-intake-address = ir primero a
admin-field-service-areas = zona atendida
