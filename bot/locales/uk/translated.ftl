# Тексти місць, які хтось або машина переклали мовою читача
translated-by-machine = (машинний переклад) { $text }
card-name-translated = { $name } – { $meaning }
details-about = Про місце: { $text }
