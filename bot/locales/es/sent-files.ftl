# Files that those who keep the directory send in a chat.

admin-import-caption = Para cargar un archivo (CSV, XLSX o JSON), envíelo con la palabra { $command } como pie.
admin-file-large = El archivo es demasiado grande: aquí se leen { $most } MB como máximo. Los más grandes los carga quien lleva el servidor.
admin-file-lost = No se pudo obtener el archivo de este chat; no se cambió nada. Por favor, envíelo otra vez.
