# Texts of places that somebody, or a machine, put into the reader's language
translated-by-machine = (ماشیني ژباړه) { $text }
card-name-translated = { $name } – { $meaning }
details-about = په اړه یې: { $text }
