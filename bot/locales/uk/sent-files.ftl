# Files that those who keep the directory send in a chat.

admin-import-caption = Щоб завантажити файл (CSV, XLSX або JSON), надішліть його з підписом { $command }.
admin-file-large = Файл завеликий: тут можна прочитати щонайбільше { $most } МБ. Більші файли завантажує той, хто веде сервер.
admin-file-lost = Файл не вдалося отримати з цього чату; нічого не змінено. Надішліть його, будь ласка, ще раз.
