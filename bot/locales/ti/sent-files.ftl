# Files that those who keep the directory send in a chat.

admin-import-caption = ፋይል (CSV፣ XLSX ወይ JSON) ንምእታው፣ ምስ { $command } ዝብል ቃል ከም መግለጺ ጽሑፍ ለኣኹዎ።
admin-file-large = እቲ ፋይል ኣዝዩ ዓቢ እዩ፦ ኣብዚ እንተበዝሐ { $most } ሜባ ይንበብ። ዝዓበዩ ፋይላት እቲ ንሰርቨር ዘካይድ የእትዎም።
admin-file-lost = እቲ ፋይል ካብዚ ዝርርብ ክምጻእ ኣይተኻእለን፤ ዝተቐየረ የለን። በጃኹም እንደገና ለኣኽዎ።
