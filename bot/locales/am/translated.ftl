# ከሌላ ቋንቋ የተተረጎሙ ጽሑፎች
translated-by-machine = (የማሽን ትርጉም) { $text }
card-name-translated = { $name } – { $meaning }
details-about = ስለ ቦታው፦ { $text }
