# Birinin ya da bir makinenin okuyanın diline çevirdiği yer metinleri
translated-by-machine = (makine çevirisi) { $text }
card-name-translated = { $name } – { $meaning }
details-about = Hakkında: { $text }
