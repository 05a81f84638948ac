# Waxa ay faylasha farriimaha la socdaa yiraahdaan

calendar-title = Ballan
calendar-code = Koodhka halkaas lagu tuso: { $code }
