# Тексты мест, которые кто-то или машина перевели на язык читателя
translated-by-machine = (машинный перевод) { $text }
card-name-translated = { $name } – { $meaning }
details-about = О месте: { $text }
