# ዋትስአፕ

whatsapp-choose = ይምረጡ
whatsapp-more = ተጨማሪ ምርጫዎች፦
whatsapp-or-location = ወይም ያሉበትን ቦታ ይላኩልኝ፦
message-waiting = እዚህ ለእርስዎ መልእክት አለ። በማንኛውም ቃል ይመልሱ፣ ይደርስዎታል።
data-last-heard = { $count ->
    *[other] ለመጨረሻ ጊዜ በዋትስአፕ የጻፉበት ጊዜ
  }
