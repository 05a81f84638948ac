# ዋትስኣፕ

whatsapp-choose = ምረጹ
whatsapp-more = ተወሳኺ ምርጫታት፦
whatsapp-or-location = ወይ ዘለኹሞ ቦታ ልኣኹለይ፦
message-waiting = ኣብዚ ንዓኹም መልእኽቲ ኣሎ። ብዝኾነ ቃል መልሱ፣ ክበጽሓኩም እዩ።
data-last-heard = { $count ->
    *[other] ንመወዳእታ ግዜ ብዋትስኣፕ ዝጸሓፍኩምሉ ግዜ
  }
