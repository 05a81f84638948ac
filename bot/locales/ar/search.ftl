# لماذا يظهر المكان، وإلى أين وصل البحث، والأماكن المغلقة، وما يجب معرفته قبل الذهاب

why-distance = على بعد { $distance }
why-remote = مساعدة بالهاتف أو عبر الإنترنت
why-confirmed = تم تأكيده { $ago }
card-appointment = بموعد فقط: اتصل أولاً
card-alert = انتبه: { $text }
card-confirmed-old = تم تأكيده مع المكان في { $date }، وهذا منذ وقت طويل: اتصل قبل أن تذهب.
care-regional = لا أعرف شيئاً لهذا بالقرب منك. هذه تخدم منطقتك كلها:
care-remote-only = لا أعرف مكاناً لهذا بالقرب منك. هذه تساعد بالهاتف أو عبر الإنترنت:
care-remote-too = هذه تساعد بالهاتف أو عبر الإنترنت أينما كنت:
place-closed = { $name } مغلق.
place-closed-since = { $name } مغلق منذ { $since }.
place-closed-until = { $name } مغلق حالياً حتى { $until }.
place-closed-note = ما يقولونه: { $text }
place-closed-instead = أقرب مكان آخر لنفس الحاجة:
place-closed-no-other = لا أعرف مكاناً آخر لنفس الحاجة بالقرب منه. قل لي أين أنت وسأبحث هناك.
details-intake = اذهب إلى هنا أولاً: { $address }
details-intake-note = قبل أن تأتي: { $text }
details-interpreting = الترجمة الشفوية: { $text }
details-age-from = من عمر { $from } سنة
details-age-to = حتى عمر { $to } سنة
details-age = من عمر { $from } إلى { $to } سنة
