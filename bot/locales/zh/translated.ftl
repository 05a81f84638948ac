# Texts of places that somebody, or a machine, put into the reader's language
translated-by-machine = （机器翻译）{ $text }
card-name-translated = { $name } – { $meaning }
details-about = 简介：{ $text }
