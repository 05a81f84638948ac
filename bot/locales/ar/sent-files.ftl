# Files that those who keep the directory send in a chat.

admin-import-caption = لإدخال ملف (CSV أو XLSX أو JSON) أرسله مع الكلمة { $command } كتعليق عليه.
admin-file-large = الملف كبير جدًا: يمكن قراءة { $most } ميغابايت هنا على الأكثر. الملفات الأكبر يُدخلها من يدير الخادم.
admin-file-lost = تعذّر جلب الملف من هذه الدردشة، ولم يتغيّر شيء. أرسله مرة أخرى من فضلك.
