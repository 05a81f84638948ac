# Files that those who keep the directory send in a chat.

admin-import-caption = To take a file in (CSV, XLSX or JSON), send it with the word { $command } as its caption.
admin-file-large = The file is too large: at most { $most } MB can be read here. Larger ones are taken in by whoever runs the server.
admin-file-lost = The file could not be fetched from this chat; nothing was changed. Please send it again.
