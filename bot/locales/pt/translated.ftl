# Textos dos lugares que alguém, ou uma máquina, traduziu
translated-by-machine = (tradução automática) { $text }
card-name-translated = { $name } – { $meaning }
details-about = O que é: { $text }
