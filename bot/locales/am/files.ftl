# ከመልእክት ጋር የሚሄዱ ፋይሎች የሚሉት

calendar-title = ቀጠሮ
calendar-code = እዚያ የሚያሳዩት ኮድ፦ { $code }
