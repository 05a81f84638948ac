# Texts of places that somebody, or a machine, put into the reader's language
translated-by-machine = (ترجمهٔ ماشینی) { $text }
card-name-translated = { $name } – { $meaning }
details-about = درباره: { $text }
