# ሰባት ብዛዕባ ቦታታት ዝሕብርዎ
report-problem-ask = ስለ ዝነገርኩምኒ የቐንየለይ። ኣብ { $name } እንታይ ጌጋ ኣሎ?
report-problem-thanks = የቐንየለይ። { $problem } ዝብል ናብ { $organization } ኣመሓላሊፈ፤ መዓስ ከም ዘጻርይዎ ግን ኣይፈልጥን። ዝመዝገብክዎ ቦታኡን እዚን ጥራይ እዩ፣ መን ከም ዝነገረኒ ኣይኮነን። ክሳብ ሽዑ በጃኹም ኣብዚ ሓበሬታ ኣይትተኣማመኑ። ካልእ ቦታ፦
report-problem-thanks-nobody = የቐንየለይ። { $problem } ዝብል ነቶም ዝርዝር ዝከታተሉ መዝጊበ፤ ነዚ ሓበሬታ ገና ዝከታተሎ ስለ ዘየሎ ክድንጉ ይኽእል። ዝመዝገብክዎ ቦታኡን እዚን ጥራይ እዩ፣ መን ከም ዝነገረኒ ኣይኮነን። ካልእ ቦታ፦
report-problem-not-kept = የቐንየለይ። ሓደ ክፋለይ ስለ ዘይሰርሕ ሕጂ ከመሓላልፎ ኣይከኣልኩን። በጃኹም ኣብዚ ሓበሬታ ኣይትተኣማመኑ። ካልእ ቦታ፦
report-problem-which = ስለ ዝነገርኩምኒ የቐንየለይ። ኣየናይ ቦታ ማለትኩም ምዃኑ ኣይፈለጥኩን። እንታይ ዓይነት ሕክምና የድልየኩም? ድሕሪኡ ቦታታት ከርእየኩም እየ፣ መሊስኩም ክትነግሩኒ ትኽእሉ።
button-problem-closed = ዕጹው እዩ
button-problem-moved = ቦታ ቀይሩ
button-problem-number = ቁጽሪ ስልኪ ጌጋ
button-problem-rude = ኣሕሲሮምኒ
button-problem-papers = ወረቐት ሓቲቶም
