# Texts of places that somebody, or a machine, put into the reader's language
translated-by-machine = (যন্ত্রের অনুবাদ) { $text }
card-name-translated = { $name } – { $meaning }
details-about = পরিচয়: { $text }
