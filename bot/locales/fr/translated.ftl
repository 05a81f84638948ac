# Textes des lieux que quelqu'un, ou une machine, a traduits
translated-by-machine = (traduction automatique) { $text }
card-name-translated = { $name } – { $meaning }
details-about = À propos : { $text }
