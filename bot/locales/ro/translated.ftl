# Texts of places that somebody, or a machine, put into the reader's language
translated-by-machine = (traducere automată) { $text }
card-name-translated = { $name } – { $meaning }
details-about = Despre: { $text }
