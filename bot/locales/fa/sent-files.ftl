# Files that those who keep the directory send in a chat.

admin-import-caption = برای وارد کردن یک فایل (CSV، XLSX یا JSON)، آن را با واژهٔ { $command } به‌عنوان توضیح بفرستید.
admin-file-large = فایل خیلی بزرگ است: اینجا حداکثر { $most } مگابایت خوانده می‌شود. فایل‌های بزرگ‌تر را کسی که سرور را اداره می‌کند وارد می‌کند.
admin-file-lost = فایل از این گفتگو گرفته نشد و چیزی تغییر نکرد. لطفاً دوباره بفرستید.
