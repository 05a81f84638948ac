# The web page and the terminal

web-title = Amana: cuidados de saúde e os seus direitos
web-placeholder = Escreva aqui, na língua que fala
web-send = Enviar
web-leave = Sair depressa
web-leave-hint = Fecha logo este chat e abre uma página sem perigo
web-location = Enviar a minha localização
web-location-denied = Não recebi a sua localização. Pode escrever a cidade.
web-language = Língua
web-offline = Está sem ligação. Envio a sua mensagem quando a ligação voltar.
web-slow = Ainda estou a tratar disto…
web-error = Não chegou. Tente outra vez. Numa emergência, ligue para o número de emergência de onde está.
web-you = Você
web-amana = Amana
web-open-map = Abrir num mapa
web-download = Guardar
web-embed-open = Abrir a conversa
web-embed-close = Fechar a conversa
web-log = Conversa
web-restart = Começar de novo
console-hello = Amana no terminal. Escreva, ou digite o número de um botão. Linha vazia e Ctrl-D para sair.
