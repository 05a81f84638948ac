# The web page and the terminal

web-title = امانه: درمان و حق شما
web-placeholder = اینجا بنویسید، به هر زبانی که حرف می‌زنید
web-send = ارسال
web-leave = ترک سریع
web-leave-hint = این گفتگو را فوراً می‌بندد و یک صفحهٔ بی‌دردسر باز می‌کند
web-location = ارسال موقعیت من
web-location-denied = موقعیت شما به من نرسید. می‌توانید شهر را بنویسید.
web-language = زبان
web-offline = اینترنت قطع است. وقتی وصل شد پیام شما را می‌فرستم.
web-slow = هنوز مشغولم…
web-error = آن پیام نرسید. لطفاً دوباره امتحان کنید. در وضع اضطراری به شمارهٔ اضطراری جایی که هستید زنگ بزنید.
web-you = شما
web-amana = امانه
web-open-map = باز کردن در نقشه
web-download = ذخیره
web-embed-open = باز کردن گفتگو
web-embed-close = بستن گفتگو
web-log = گفتگو
web-restart = شروع دوباره
console-hello = امانه در ترمینال. بنویسید، یا شمارهٔ یک دکمه را بزنید. خط خالی و Ctrl-D برای خروج.
