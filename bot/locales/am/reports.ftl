# ሰዎች ስለ ቦታዎች የሚያሳውቁት
report-problem-ask = ስለነገሩኝ አመሰግናለሁ። { $name } ላይ ምን ስህተት አለ?
report-problem-thanks = አመሰግናለሁ። { $problem } የሚለውን ለ{ $organization } አስተላልፌአለሁ፤ መቼ እንደሚያጣሩት ግን አላውቅም። የመዘገብኩት ቦታውንና ይህን ብቻ ነው፣ ማን እንደነገረኝ አይደለም። እስከዚያ ድረስ እባክዎ በዚህ መረጃ አይተማመኑ። ሌላ ቦታ፦
report-problem-thanks-nobody = አመሰግናለሁ። { $problem } የሚለውን ዝርዝሩን ለሚጠብቁት መዝግቤአለሁ፤ ይህን መረጃ ገና የሚከታተል ስለሌለ ሊዘገይ ይችላል። የመዘገብኩት ቦታውንና ይህን ብቻ ነው፣ ማን እንደነገረኝ አይደለም። ሌላ ቦታ፦
report-problem-not-kept = አመሰግናለሁ። ከእኔ አንዱ ክፍል ስለማይሠራ አሁን ማስተላለፍ አልቻልኩም። እባክዎ በዚህ መረጃ አይተማመኑ። ሌላ ቦታ፦
report-problem-which = ስለነገሩኝ አመሰግናለሁ። የትኛውን ቦታ ማለትዎ እንደሆነ አላወቅኩም። ምን ዓይነት ሕክምና ያስፈልግዎታል? ከዚያ ቦታዎችን አሳይዎታለሁ፣ እንደገና ሊነግሩኝ ይችላሉ።
button-problem-closed = ዝግ ነው
button-problem-moved = ቦታ ቀይሯል
button-problem-number = ስልኩ ስህተት ነው
button-problem-rude = አመናጨቁኝ
button-problem-papers = ወረቀት ጠየቁ
