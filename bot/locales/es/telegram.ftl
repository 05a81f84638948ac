# Telegram: what is said in groups, what the bot's page says (512 and 120 characters at most), the commands of its menu

telegram-group = Solo hablo de salud donde nadie más lee. Toque para abrir una conversación solo nuestra.
button-private-chat = Chat privado
telegram-description = Amana ayuda a personas lejos de su casa a encontrar atención médica, a saber a qué tienen derecho y quién avisa a las autoridades. Gratis. Sin papeles y sin nombre. Escriba en su idioma; en una emergencia llame al número de emergencias del lugar donde está.
telegram-about = Encontrar atención, sus derechos y quién avisa a las autoridades. Gratis, sin nombre.
command-start = Empezar, o ver el menú
command-care = Encontrar atención cerca
command-rights = ¿A qué tengo derecho?
command-language = Cambiar de idioma
command-privacy = Quién lee esto, qué se guarda
command-delete = Borrar mis datos
command-emergency = Emergencia
