# ቦታ ስለምንታይ ከም ዝተራእየ፣ ምድላይ ክሳብ ኣበይ ከም ዝኸደ፣ ዝተዓጽዉ ቦታታት

why-distance = { $distance } ይርሕቕ
why-remote = ብስልኪ ወይ ብኢንተርነት ይሕግዝ
why-confirmed = ዝተረጋገጸ { $ago }
card-appointment = ብቆጸራ ጥራይ፦ መጀመርታ ደውሉ
card-alert = በጃኹም ኣስተውዕሉ፦ { $text }
card-confirmed-old = ብ{ $date } ምስቲ ቦታ ተረጋጊጹ ነይሩ፤ ነዊሕ ግዜ ገይሩ፦ ቅድሚ ምኻድኩም ደውሉ።
care-regional = ኣብ ጥቓኹም ነዚ ዝፈልጦ የብለይን። እዚኦም ንምሉእ ዞባኹም የገልግሉ፦
care-remote-only = ኣብ ጥቓኹም ነዚ ዝፈልጦ ቦታ የብለይን። እዚኦም ብስልኪ ወይ ብኢንተርነት ይሕግዙ፦
care-remote-too = እዚኦም ኣብ ዝኾነ ቦታ እንተ ኣለኹም ብስልኪ ወይ ብኢንተርነት ይሕግዙ፦
place-closed = { $name } ተዓጽዩ ኣሎ።
place-closed-since = { $name } ካብ { $since } ጀሚሩ ተዓጽዩ ኣሎ።
place-closed-until = { $name } ንሕጂ ተዓጽዩ ኣሎ፣ ክሳብ { $until }።
place-closed-note = ንሳቶም ዝብልዎ፦ { $text }
place-closed-instead = ንተመሳሳሊ ነገር ዝቐረበ ካልእ ቦታ፦
place-closed-no-other = ኣብ ጥቓኡ ንተመሳሳሊ ነገር ካልእ ቦታ ኣይፈልጥን። ኣበይ ከም ዘለኹም ንገሩኒ፣ ኣብኡ ክደሊ እየ።
details-intake = መጀመርታ ናብዚ ኪዱ፦ { $address }
details-intake-note = ቅድሚ ምምጻእኩም፦ { $text }
details-interpreting = ምስትርጓም፦ { $text }
details-age-from = ዕድመ ካብ { $from } ዓመት ጀሚሩ
details-age-to = ዕድመ ክሳብ { $to } ዓመት
details-age = ዕድመ ካብ { $from } ክሳብ { $to } ዓመት
