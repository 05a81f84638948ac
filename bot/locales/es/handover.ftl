# Care that crosses a border, and a summary to take along.
button-moving = Me mudo
move-where = ¿Adónde va? Escriba la ciudad o el país.
move-unknown = Aún no tengo datos comprobados sobre atención y derechos: { $country }. Pregunte a una organización de allí antes de ir.
move-summary = Los médicos de allí no saben nada de usted. ¿Hago un resumen que es suyo, en su idioma y en el de ellos? Usted elige lo que lleva. No guardo nada.
button-summary = Hacer un resumen
summary-ask = { $what }: escriba uno en cada línea, o toque.
summary-tap = { $what }: toque una respuesta.
button-none-known = Ninguno
button-leave-out = No decirlo
button-go-on = Seguir
button-make = Hacerlo
button-again = Empezar de nuevo
summary-check = Esto llevará. ¿Está bien?
    { $text }
summary-made = Su resumen, para mostrar o imprimir. Muéstrelo solo a quien quiera. Lo que escribió está borrado aquí.
summary-data = Lo mismo para los ordenadores de los centros (International Patient Summary).
summary-waits = Su resumen espera, solo en memoria.
summary-left = No se hace ningún resumen, y lo que escribió para él está borrado.
