# What files say that go with messages

calendar-title = نوبت
calendar-code = هغه کوډ چې هلته یې وښيئ: { $code }
