# ምስ መልእኽቲ ዝኸዱ ፋይላት ዝብልዎ

calendar-title = ቆጸራ
calendar-code = ኣብኡ እተርእይዎ ኮድ፦ { $code }
