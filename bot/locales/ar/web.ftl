# The web page and the terminal

web-title = أمانة: الرعاية الصحية وحقوقك
web-placeholder = الكتابة هنا، بأي لغة
web-send = إرسال
web-leave = خروج سريع
web-leave-hint = يغلق هذه المحادثة فورًا ويفتح صفحة عادية
web-location = إرسال موقعي
web-location-denied = لم يصلني موقعك. يمكنك كتابة اسم المدينة.
web-language = اللغة
web-offline = لا يوجد اتصال بالإنترنت. أرسل رسالتك عندما يعود الاتصال.
web-slow = ما زلت أعمل على ذلك…
web-error = لم تصل الرسالة. يمكنك المحاولة مرة أخرى. في حالة الطوارئ يجب الاتصال برقم الطوارئ حيث أنت.
web-you = أنت
web-amana = أمانة
web-open-map = فتح في خريطة
web-download = حفظ
web-embed-open = فتح المحادثة
web-embed-close = إغلاق المحادثة
web-log = المحادثة
web-restart = البدء من جديد
console-hello = أمانة في الطرفية. يمكنك الكتابة، أو كتابة رقم زر. سطر فارغ وCtrl-D للخروج.
