# Files that those who keep the directory send in a chat.

admin-import-caption = Para carregar um ficheiro (CSV, XLSX ou JSON), envie-o com a palavra { $command } como legenda.
admin-file-large = O ficheiro é demasiado grande: aqui leem-se no máximo { $most } MB. Os maiores são carregados por quem gere o servidor.
admin-file-lost = Não foi possível obter o ficheiro deste chat; nada foi alterado. Por favor, envie-o outra vez.
