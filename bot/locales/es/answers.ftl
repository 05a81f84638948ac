# Answers put together of records: what a record says in fixed terms is worded here, in every language.

rights-intro-child = un niño o una niña, { $status }
rights-volatile = Esta regla es antigua o está cambiando ({ $text }). Pregunte antes de confiar en ella:
rights-overdue = Debía haber leído esto de nuevo antes del { $date } y no lo hice. Pregunte antes de confiar en ello:
rights-differ = Mis fichas no dicen lo mismo aquí; esto es lo mínimo que dicen.
rights-depends = Depende:
rights-if = Si { $when }: { $level }.
rights-if-line = Si { $when }: { $text }
rights-route = Otro camino ({ $level }): { $text }
rights-also = También: { $text }
rights-cost-nothing = Coste: nada, dice la ficha.
rights-steps = Cómo conseguirlo:
rights-step = { $number }. { $text }
rights-step-link = { $step } { $link }
rights-step-phone = { $step } { $phone }
rights-everybody-level = Sean cuales sean sus papeles, al menos: { $level }
rights-regions = Cambia según la región ({ $country }). He leído: { $regions }. Dígame la ciudad.
rights-regions-too = Estas regiones tienen reglas propias: { $regions }. Dígame la ciudad si está allí.
rights-ask-who = Puede ser distinto para un menor o en el embarazo. ¿Se trata de eso?
rights-machine-translated = Una parte está traducida del inglés y ninguna persona nativa la ha revisado todavía.
rights-warning = Primero, antes de ir a una oficina: { $text }

# Warnings: always before the advice
warning-with-text = { $warning } { $text }
warning-unconfirmed = No está confirmado, pero sépalo antes de ir:
warning-reporting_office = ⚠ Este camino pasa por una oficina que tiene que avisar. Pida consejo antes de ir.
warning-immigration_office = ⚠ Este camino pasa por la autoridad de inmigración. Pida consejo antes de ir.
warning-data_shared = ⚠ Sus datos pueden pasarse a otros o ser leídos por autoridades.
warning-debt_reported = ⚠ Una factura sin pagar puede pasarse a la autoridad de inmigración.
warning-later_bill = ⚠ Puede llegar una factura después.
warning-prepayment = ⚠ Pueden pedirle que pague antes de la atención.
warning-charged = ⚠ Le pedirán que pague.
warning-own_share = ⚠ Puede que tenga que pagar una parte.
warning-not_covered = ⚠ No está todo cubierto.
warning-time_limit = ⚠ Hay un plazo.
warning-refused_in_practice = ⚠ En la práctica a veces se rechaza a la gente o no encuentra cómo entrar.
warning-advice_first = ⚠ Pida antes consejo legal.

# Conditions: they go on after "If"
when-stay_under = lleva allí menos de { $months } meses
when-stay_from = lleva allí { $months } meses o más
when-new_to_scheme = tiene esta cobertura desde hace menos de { $months } meses
when-arrived_before = llegó antes del { $day }
when-arrived_from = llegó el { $day } o después
when-enrolled_before = se inscribió antes del { $day } y renueva
when-insured = tiene seguro allí
when-uninsured = todavía no tiene cobertura allí
when-refused_claim = le denegaron el asilo
when-after_violence = viene de tortura o violencia
when-low_income = tiene pocos ingresos
when-named_group = pertenece a uno de los grupos que se nombran ahí
when-unaccompanied = es un menor sin padres allí
when-insured_parent = los padres tienen seguro allí

# Turned away
refused-show = Muestre esto en el mostrador:
refused-sentence = Quisiera: { $service }. Por favor, dígame por escrito por qué me rechaza, y su nombre. Por favor, llame a un intérprete y no pase mis datos.
refused-complain = Puede quejarse: pida la oficina de reclamaciones del lugar y guarde sus notas. Si empeora, vaya a otro lugar o a urgencias.
interpreter-please = Hablo { $language }. Por favor, llame a un intérprete.

# The card
counter-card = Muestre esto en el mostrador. Su nombre no está, y no guardo copia.
card-none = No tengo datos comprobados de ese país para ponerlos en una tarjeta.
button-card = Tarjeta
button-card-print = Tarjeta imprimible
button-child = Para un menor
button-adult = Para un adulto
button-pregnant = Embarazo
button-breach = Pidieron papeles

# This place: what the words mean stands in docs/firewall.md
firewall-place-none = No encontré ninguna promesa suya sobre pasar datos (página leída el { $date }).
firewall-place-own-words = Nadie de nuestro equipo ha comprobado todavía esta promesa. Está en su página, leída el { $date }.
firewall-place-confirmed = Dos personas de nuestro equipo han visto prueba de esta promesa, la última vez el { $date }.
firewall-place-questioned = Alguien avisó de que aquí pidieron papeles o pasaron datos. Se está mirando, así que ahora no digo nada de su promesa. No sé si es verdad.
firewall-place-broken = Se comprobó un aviso de que aquí pidieron papeles o pasaron datos, y era así. Pregunte a otros antes de ir.
firewall-place-no-report = No tengo ningún aviso abierto contra este lugar.
firewall-breach-which = ¿Qué lugar fue? Tóquelo, o pídame que le muestre los lugares otra vez y toque allí.
firewall-breach-taken = Lo he apuntado para { $name }, sin decir quién avisa: nada de sus palabras y ningún nombre. Desde ahora no digo nada de su promesa hasta que alguien de nuestro equipo lo haya mirado.
firewall-breach-too-many = Hoy ha avisado de varios lugares, así que no tomo más hasta mañana.
firewall-breach-not-kept = Ahora no he podido apuntar el aviso. Escríbalo otra vez un poco más tarde.
firewall-breach-who = Estas personas pueden ayudarle ahora:
