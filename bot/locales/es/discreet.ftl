# Discreet: for a telephone that others read. What is answered shows in the list of chats, so it says nothing; the
# words are what somebody says for it, with bars between; the last stands on the bot's page.

discreet-cleared = Hola. Escríbame cuando quiera.
discreet-not-all = No he podido quitarlo todo aquí. Borre este chat en su menú, por favor.
discreet-by-hand = Aquí solo usted puede quitar los mensajes: abra el menú de este chat y elija «Eliminar» o «Vaciar». Desde ahora no envío mapas aquí.
discreet-web = Pulse «{ web-leave }», o dos veces Escape: esta página se cierra enseguida y no guarda nada.
discreet-word = ocultar este chat
discreet-said = discreto | discreta | sé discreto | ocultar | oculta esto | { discreet-word } | borra este chat | él lee mi teléfono | me lee el móvil
button-hide = Ocultar este chat
telegram-discreet = Responde preguntas. Escriba en su idioma.
