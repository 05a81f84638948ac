# Why a place is shown, how far a search went, closed places, what must be known before going

why-distance = فاصله { $distance }
why-remote = کمک تلفنی یا اینترنتی
why-confirmed = تأیید شده { $ago }
card-appointment = فقط با نوبت: اول زنگ بزنید
card-alert = توجه کنید: { $text }
card-confirmed-old = در { $date } با خود آنجا تأیید شد که خیلی از آن گذشته است: پیش از رفتن زنگ بزنید.
care-regional = نزدیک شما برای این کار چیزی نمی‌شناسم. این‌ها برای همهٔ منطقهٔ شما هستند:
care-remote-only = نزدیک شما برای این کار جایی نمی‌شناسم. این‌ها تلفنی یا اینترنتی کمک می‌کنند:
care-remote-too = این‌ها تلفنی یا اینترنتی کمک می‌کنند، هر جا که باشید:
place-closed = { $name } بسته است.
place-closed-since = { $name } از { $since } بسته است.
place-closed-until = { $name } فعلاً بسته است، تا { $until }.
place-closed-note = آنچه می‌گویند: { $text }
place-closed-instead = نزدیک‌ترین جای دیگر برای همین کار:
place-closed-no-other = نزدیک آن جای دیگری برای همین کار نمی‌شناسم. بگویید کجا هستید تا آنجا را بگردم.
details-intake = اول به اینجا بروید: { $address }
details-intake-note = پیش از آمدن: { $text }
details-interpreting = ترجمه: { $text }
details-age-from = از { $from } سالگی
details-age-to = تا { $to } سالگی
details-age = از { $from } تا { $to } سالگی
