# ካብ ካልእ ቋንቋ ዝተተርጎሙ ጽሑፋት
translated-by-machine = (ናይ ማሽን ትርጉም) { $text }
card-name-translated = { $name } – { $meaning }
details-about = ብዛዕባ እቲ ቦታ፦ { $text }
