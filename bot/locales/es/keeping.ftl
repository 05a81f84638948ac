# Comandos guiados, archivos y lo que se hace pocas veces

admin-flow-left = Parado. No se cambió nada.
admin-refused = { $field }: { $expected }. No se cambió nada.
admin-doubt = Mire esto: { $field }: { $expected }
admin-field-unknown = "{ $field }" no es un campo que usted pueda cambiar así. No se cambió nada.
admin-edit-which = { $entry }
    ¿Qué quiere cambiar? Toque, o escríbalo todo junto, por ejemplo: editar 42 phone=+34912345678 city=Madrid
admin-edit-value = { $field }, ahora: { $value }. ¿Cuál debe ser? ({ $nothing } para nada)
admin-add-name = ¿Cómo se llama el lugar?
admin-add-services = ¿Qué ofrece? Por ejemplo: primary_care; dental
admin-add-country = ¿En qué país? Por ejemplo: ES
admin-add-city = ¿En qué ciudad?
admin-add-address-1 = ¿Calle y número? ({ $nothing } si no se sabe)
admin-add-phones = ¿Teléfono? ({ $nothing } si no se sabe)
admin-add-opening-hours = ¿Horario, como Tu 10:00-12:00? ({ $nothing } si no se sabe)
admin-add-languages = ¿Idiomas que se hablan allí, como francés; árabe? ({ $nothing } si no se sabe)
admin-add-known = Ya está en el directorio: #{ $number }. No se cambió nada.
admin-add-alike = ¿Es lo mismo que #{ $number } { $name }? Entonces descarte este borrador y edite aquella.
admin-import-how = Envíe { $command } y, desde la línea siguiente, una tabla en CSV: la primera línea nombra las columnas, como name, services, city, country, phone. Archivos más grandes: los toma quien lleva el servidor.
admin-import-refused = { $count ->
    [one] Una fila no se puede tomar; no se cambió nada:
   *[other] { $count } filas no se pueden tomar; no se cambió nada:
 }
admin-import-bad = Fila { $row }, { $field }: { $expected }
admin-import-partial = Corríjalas y envíe la tabla de nuevo, o tome las demás filas con: { $command }
admin-import-large = { $count } filas son más que { $most }: demasiadas para mirarlas una a una. Un archivo así lo toma quien lleva el servidor.
admin-import-read = Leído: { $new } nuevas, { $changed } cambiadas, { $unchanged } sin cambios.
admin-import-foreign = Se dejaron fuera porque las cuidan otros: { $names }
admin-import-unlisted = Se dejaron fuera porque pidieron no figurar: { $count }
admin-import-suspicious = Mire la fila { $row }, { $name }: { $text }
admin-import-drafts = Ahora son borradores. Uno a uno: { $queue }. Todos juntos: { $command }
admin-exported = { $count ->
    [one] Una ficha.
   *[other] { $count } fichas.
 } Direcciones secretas omitidas: { $secret }.
admin-unlisted = Quitada de la lista; ninguna importación la devuelve.
admin-merged = La gente llega ahora a { $entry }. Lo que sabía la otra queda en su historial.
admin-promise-withdrawn = { $name }: la promesa está retirada y ya no se muestra.
admin-promise-service-id = servicio
admin-promise-statement = promesa
admin-promise-language = idioma
admin-promise-evidence-kind = tipo de prueba
admin-promise-evidence = prueba
admin-promise-signed-by = responde
admin-promise-signed-on = firmada el
admin-promise-valid = válida
admin-action-withdraw = retirada
admin-translate-nothing = No hay nada que traducir: no hay textos, o ya los tradujo una persona.
admin-translate-failed = Sin traducción: { $reason } Puede escribirla usted. No se cambió nada.
admin-translated = Hecho por una máquina, idioma: { $language }. Lea cada línea antes de publicar; queda marcado como hecho por una máquina.
admin-stats-entries = Fichas que se muestran: { $shown } (confirmadas: { $confirmed }), que no: { $hidden }
admin-stats-queue = Borradores: { $drafts }. Avisos: { $reports }, el más viejo { $days } d. Promesas rotas por decidir: { $breaches }
admin-stats-people = Personas con un rol: { $count }
admin-about-edit = cambiar una ficha, paso a paso o en una línea
admin-usage-edit = editar 42 phone=+34912345678 city=Madrid
admin-about-add = una ficha nueva, paso a paso o en una línea
admin-usage-add = añadir name=Centro abierto services=primary_care city=Madrid country=ES
admin-about-import = una tabla de fichas, como borradores
admin-usage-import = importar
admin-about-export = sus fichas en un archivo: csv, xlsx, hsds, geojson, fhir
admin-usage-export = exportar csv
admin-about-merge = hacer una ficha de dos; queda la primera
admin-usage-merge = unir 42 43
admin-about-unlist = el lugar no quiere figurar
admin-usage-unlist = quitar 42 lo pidieron por teléfono el 3 de mayo
admin-about-promise = una promesa sobre papeles, con su prueba
admin-usage-promise = promesa 42 says="No pedimos papeles a nadie." link=https://example.org/promesa signed="dirección del centro" on=2026-11-01
admin-about-translate = traducciones de máquina, como borrador
admin-usage-translate = traducir 42 fr
admin-about-stats = cuánto hay y cuánto espera
admin-usage-stats = cifras
button-flow-stop = Parar
button-flow-skip = No se sabe
button-field = { $field }
button-do-edit = Cambiar
button-do-add = Añadir
button-do-import = Importar
button-do-export = Exportar
button-do-merge = Unir
button-do-unlist = Quitar
button-do-promise = Promesa
button-do-translate = Traducir
button-do-stats = Cifras
