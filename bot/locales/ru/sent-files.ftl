# Files that those who keep the directory send in a chat.

admin-import-caption = Чтобы загрузить файл (CSV, XLSX или JSON), отправьте его с подписью { $command }.
admin-file-large = Файл слишком большой: здесь можно прочитать не больше { $most } МБ. Файлы больше загружает тот, кто ведёт сервер.
admin-file-lost = Файл не удалось получить из этого чата; ничего не изменено. Отправьте его, пожалуйста, ещё раз.
