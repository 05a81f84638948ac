# Places and appointments

care-intro = { $service }، { $place }: آنچه می‌شناسم، از نزدیک‌ترین.
care-intro-more = جاهای بیشتر برای { $service }، { $place }:
care-here = جایی که هستید
# $place may be followed by its country
care-place = { $place } ({ $country })
care-widened = تا { $radius } برای این کار جایی نمی‌شناسم. این‌ها دورترند.
care-country-only = نزدیک شما برای این کار جایی نمی‌شناسم. این‌ها در جاهای دیگرِ { $country } هستند؛ بعضی تلفنی کمک می‌کنند.
care-other-service = آنجا جایی برای { $wanted } نمی‌شناسم. شاید این‌ها راهش را بدانند:
care-nothing = در { $place } یا نزدیک آن جایی برای { $service } نمی‌شناسم. این به آن معنا نیست که چنین جایی نیست.
care-nothing-who = شاید این‌ها جایی بشناسند:
care-nothing-emergency = در وضع اضطراری هر بیمارستانی جای درست است: به { $number } زنگ بزنید.
care-no-more = جای دیگری برای این کار نمی‌شناسم.
care-filter-none = هیچ کدامشان این را دربارهٔ خود نگفته‌اند؛ پس آن‌هایی را نشان می‌دهم که شاید چنین باشند.

# One place: name in the first line, then what is known
card-name = { $name }
card-distance = { $distance }، حدود { $minutes } دقیقه پیاده
card-distance-far = فاصله { $distance }
card-city-only = { $city } (نقطهٔ دقیقش را نمی‌دانم)
card-address-hidden = { $city }؛ نشانی برای حفاظت از کسانی که آنجا هستند پنهان است
card-open = الان باز است، تا { $until }
card-open-always = شبانه‌روز باز است
card-opens = الان بسته است، باز می‌شود: { $next }
card-hours-unknown = ساعت کار معلوم نیست: اول زنگ بزنید
card-hours-text = ساعت کار، همان طور که آنجا نوشته شده: { $text }
card-hours-today = ممکن است امروز ساعت‌ها فرق کند: آنجا تعطیل رسمی است، یا شاید باشد
card-hours-holiday = در روزهای تعطیل شاید ساعت‌ها فرق کند
card-by-phone = کمک تلفنی یا اینترنتی
card-languages = زبان‌ها: { $languages }
card-languages-unknown = زبان‌هایش معلوم نیست
card-cost = هزینه: { $text }
card-cost-free = خودش می‌گوید رایگان است
card-cost-unknown = هزینه معلوم نیست
card-documents = می‌خواهد: { $text }
card-documents-none-asked = می‌گوید لازم نیست کسی مدرک نشان دهد
card-anonymous = می‌گوید نام لازم نیست
card-documents-unknown = نمی‌دانم مدرک می‌خواهد یا نه
card-phone = تلفن { $phone }
card-why = چرا اینجا: { $reasons }.
why-nearest = نزدیک‌ترین جایی که می‌شناسم
why-near = نزدیک شما
why-service = { $service } دارد
why-language = به { $language } حرف می‌زنند
why-attribute = { $attribute }
why-open = الان باز است
card-unconfirmed = از یک صفحهٔ عمومی که در { $date } خوانده شد و هنوز با خود آنجا تأیید نشده است. پیش از رفتن زنگ بزنید.
card-unconfirmed-old = از یک صفحهٔ عمومی که در { $date } خوانده شد و خود صفحه قدیمی است. با آنجا تأیید نشده است: پیش از رفتن زنگ بزنید.
card-confirmed = در { $date } با خود آنجا تأیید شد.
card-source = منبع: { $source }

details-address = نشانی: { $address }
details-website = صفحهٔ اینترنتی: { $url }
details-for = برای: { $text }
details-hours = ساعت کار: { $text }
details-how = چطور بروید: { $text }
details-gone = آنجا را دیگر در فهرست ندارم. دوباره بگردیم؟
way-link = راه رفتن به { $name }: { $url }
way-none = نشانی دقیق { $name } را نمی‌دانم. پیش از رفتن زنگ بزنید: { $phone }
way-none-nophone = نه نشانی دقیق { $name } را می‌دانم و نه شمارهٔ تلفنش را. صفحهٔ اینترنتی‌اش: { $url }
way-hidden = نشانی { $name } برای حفاظت از کسانی که آنجا هستند پنهان است. آن را تلفنی می‌گویند: { $phone }
which-entry = منظورتان کدام جاست؟ شهر و آنچه لازم دارید را بگویید تا دوباره جاها را نشان دهم.

# Appointments: online booking comes with a place that offers it
book-call = از اینجا نمی‌توانم در { $name } نوبت بگیرم. به { $phone } زنگ بزنید و بگویید: «{ $sentence }»
book-call-sentence = سلام. من نوبت می‌خواهم. آیا مدرک لازم است؟ آیا مترجم هست؟
book-walk-in = { $name } می‌گوید بدون نوبت هم می‌شود آمد.
book-website = از اینجا نمی‌توانم در { $name } نوبت بگیرم و شمارهٔ تلفنی نمی‌شناسم. صفحهٔ اینترنتی‌اش: { $url }
book-no-contact = از اینجا نمی‌توانم در { $name } نوبت بگیرم و نه شمارهٔ تلفنش را می‌دانم و نه صفحهٔ اینترنتی‌اش را. شاید جای دیگری آسان‌تر باشد.
appointments-none = نوبتی از شما پیش من نیست. اگر خودتان با جایی قرار گذاشته‌اید، فقط همان جا می‌تواند آن را عوض کند.
