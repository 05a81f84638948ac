# Care that crosses a border, and a summary to take along.
button-moving = دارم جابه‌جا می‌شوم
move-where = کجا می‌روید؟ شهر یا کشور را بنویسید.
move-unknown = هنوز دربارهٔ درمان و حقوق در { $country } چیز بررسی‌شده‌ای ندارم. پیش از رفتن از سازمانی در آنجا بپرسید.
move-summary = پزشکان آنجا چیزی از شما نمی‌دانند. خلاصه‌ای بسازم که مال شماست، به زبان آن‌ها و شما؟ خودتان انتخاب می‌کنید چه در آن باشد. چیزی از آن نگه نمی‌دارم.
button-summary = ساختن خلاصه
summary-ask = { $what }: هر کدام را در یک خط بنویسید، یا لمس کنید.
summary-tap = { $what }: یک پاسخ را لمس کنید.
button-none-known = هیچ
button-leave-out = نگویم
button-go-on = ادامه
button-make = بساز
button-again = از نو
summary-check = این‌ها در آن خواهد بود. درست است؟
    { $text }
summary-made = خلاصهٔ شما، برای نشان دادن یا چاپ. فقط به کسی نشان دهید که می‌خواهید. آنچه نوشتید اینجا پاک شد.
summary-data = همان برای رایانهٔ درمانگاه‌ها (International Patient Summary).
summary-waits = خلاصهٔ شما منتظر است، فقط در حافظه.
summary-left = خلاصه‌ای ساخته نشد و آنچه برایش نوشتید پاک شد.
