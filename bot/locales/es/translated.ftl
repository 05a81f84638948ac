# Textos de los lugares que alguien, o una máquina, ha traducido
translated-by-machine = (traducción automática) { $text }
card-name-translated = { $name } – { $meaning }
details-about = Qué es: { $text }
