# What files say that go with messages

calendar-title = نوبت
calendar-code = کدی که آنجا نشان می‌دهید: { $code }
