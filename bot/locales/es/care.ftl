# Places and appointments

care-intro = { $service }, { $place }: lo que conozco, primero lo más cercano.
care-intro-more = Más lugares para { $service }, { $place }:
care-here = donde usted está
# $place may be followed by its country
care-place = { $place } ({ $country })
care-widened = A menos de { $radius } no conozco nada para esto. Estos lugares quedan más lejos.
care-country-only = No conozco nada para esto cerca de usted. Estos lugares están en otra parte de { $country }; algunos ayudan por teléfono.
care-other-service = No conozco allí ningún lugar para esto: { $wanted }. Estos lugares pueden saber dónde hay:
care-nothing = No conozco ningún lugar para esto: { $service }, { $place } o cerca. Eso no quiere decir que no haya.
care-nothing-who = Estas personas quizá conozcan uno:
care-nothing-emergency = En una emergencia cualquier hospital es el lugar correcto: llame al { $number }.
care-no-more = No conozco más lugares para esto.
care-filter-none = Ninguno lo dice de sí mismo, así que muestro los que quizá lo hagan.

# One place: name in the first line, then what is known
card-name = { $name }
card-distance = { $distance }, cerca de { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } minutos
   *[other] { $minutes } minutos
 } a pie
card-distance-far = a { $distance }
card-city-only = { $city } (no sé el punto exacto)
card-address-hidden = { $city }; la dirección es secreta para proteger a las personas que están allí
card-open = abierto ahora, hasta { $until }
card-open-always = abierto día y noche
card-opens = cerrado ahora, abre { $next }
card-hours-unknown = no sé el horario: llame primero
card-hours-text = horario, como está escrito allí: { $text }
card-hours-today = hoy el horario puede ser otro: allí es, o puede ser, día festivo
card-hours-holiday = el horario puede cambiar en días festivos
card-by-phone = ayuda por teléfono o en línea
card-languages = idiomas: { $languages }
card-languages-unknown = no sé qué idiomas hablan
card-cost = costo: { $text }
card-cost-free = dice que es gratis
card-cost-unknown = no sé cuánto cuesta
card-documents = pide: { $text }
card-documents-none-asked = dice que nadie tiene que mostrar papeles
card-anonymous = dice que no hace falta dar el nombre
card-documents-unknown = no sé si pide papeles
card-phone = teléfono { $phone }
card-why = Por qué este lugar: { $reasons }.
why-nearest = el más cercano que conozco
why-near = cerca de usted
why-service = ofrece: { $service }
why-language = hablan { $language }
why-attribute = { $attribute }
why-open = abierto ahora
card-unconfirmed = De una página pública leída el { $date }, todavía sin confirmar con el lugar. Llame antes de ir.
card-unconfirmed-old = De una página pública leída el { $date }, y la página misma es antigua. Sin confirmar con el lugar: llame antes de ir.
card-confirmed = Confirmado con el lugar el { $date }.
card-source = Fuente: { $source }

details-address = Dirección: { $address }
details-website = Web: { $url }
details-for = Para: { $text }
details-hours = Horario: { $text }
details-how = Cómo se accede: { $text }
details-gone = Ya no tengo ese lugar. ¿Buscamos otra vez?
way-link = Camino a { $name }: { $url }
way-none = No sé la dirección exacta de { $name }. Llame antes de ir: { $phone }
way-none-nophone = No sé la dirección exacta de { $name }, ni su teléfono. Su página web: { $url }
way-hidden = La dirección de { $name } es secreta para proteger a las personas que están allí. La dan por teléfono: { $phone }
which-entry = ¿De qué lugar habla? Dígame la ciudad y lo que necesita, y muestro los lugares otra vez.

# Appointments: online booking comes with a place that offers it
book-call = No puedo pedir una cita en { $name } desde aquí. Llame al { $phone } y diga: «{ $sentence }»
book-call-sentence = Buenos días. Necesito una cita. ¿Hacen falta papeles? ¿Hay intérprete?
book-walk-in = { $name } dice que se puede ir sin cita.
book-website = No puedo pedir una cita en { $name } desde aquí, y no sé su teléfono. Su página web: { $url }
book-no-contact = No puedo pedir una cita en { $name } desde aquí, y no sé ni su teléfono ni su página web. Otro lugar puede ser más fácil.
appointments-none = No tengo ninguna cita suya. Si la pidió usted directamente a un lugar, solo ese lugar puede cambiarla.
