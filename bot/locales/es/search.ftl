# Por qué se muestra un lugar, hasta dónde llegó la búsqueda, lugares cerrados, lo que hay que saber antes de ir

why-distance = a { $distance }
why-remote = ayuda por teléfono o en línea
why-confirmed = confirmado { $ago }
card-appointment = solo con cita: llame antes
card-alert = Tenga en cuenta: { $text }
card-confirmed-old = Confirmado con el lugar el { $date }, hace mucho tiempo: llame antes de ir.
care-regional = No conozco nada para esto cerca de usted. Estos atienden a toda su región:
care-remote-only = No conozco ningún lugar para esto cerca de usted. Estos ayudan por teléfono o en línea:
care-remote-too = Estos ayudan por teléfono o en línea, esté donde esté:
place-closed = { $name } está cerrado.
place-closed-since = { $name } está cerrado desde el { $since }.
place-closed-until = { $name } está cerrado por ahora, hasta el { $until }.
place-closed-note = Lo que dicen: { $text }
place-closed-instead = El otro lugar más cercano para lo mismo:
place-closed-no-other = No conozco otro lugar para lo mismo cerca de allí. Dígame dónde está y busco ahí.
details-intake = Vaya primero aquí: { $address }
details-intake-note = Antes de venir: { $text }
details-interpreting = Interpretación: { $text }
details-age-from = Desde los { $from } años
details-age-to = Hasta los { $to } años
details-age = De { $from } a { $to } años
