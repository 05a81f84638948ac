# Texts of places that somebody, or a machine, put into the reader's language
translated-by-machine = (مشینی ترجمہ) { $text }
card-name-translated = { $name } – { $meaning }
details-about = تعارف: { $text }
