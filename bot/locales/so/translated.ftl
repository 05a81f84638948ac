# Qoraallada meelaha ee qof ama mashiin turjumay
translated-by-machine = (turjumaad mashiin) { $text }
card-name-translated = { $name } – { $meaning }
details-about = Ku saabsan: { $text }
