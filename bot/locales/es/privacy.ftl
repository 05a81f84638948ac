# The bot's own firewall: what it keeps, and deleting it. Every field: docs/privacy.md

bot-privacy =
    Nunca guardo sus mensajes, su nombre, dónde está ni qué papeles tiene. Mientras hablamos, lo que me dijo queda en la memoria, una hora como máximo después de su último mensaje, y luego desaparece.
    Si pide una cita o un recordatorio, lo guardo, con el nombre que eligió para ello y su dirección en este chat, bajo llave; se borra cuando ha pasado. Los avisos se guardan sin nada de usted. Un mensaje que no puedo responder enseguida puede esperar, bajo llave, hasta que responda.
    Telegram, WhatsApp y su teléfono guardan sus propios chats. Escriba «{ discreet-word }» y quito de ahí lo que puedo. En la página web, «Salir rápido» cierra este chat enseguida.
    { bot-passes-nothing-on } Aquí Amana está a cargo de { $operator }.
bot-passes-nothing-on = No paso nada a ninguna autoridad.
bot-privacy-operator-unknown = la organización que le dio este enlace
bot-privacy-nothing = Guardado de usted ahora, aparte de esta conversación: nada.
bot-privacy-kept = Guardado de usted ahora, aparte de esta conversación: { $kinds }.
my-data-talk = Lo que tengo en la memoria de esta conversación: { $known }.
my-data-talk-nothing = De esta conversación solo tengo en la memoria su idioma.
my-data-file = Todo lo que guardo de usted está en este archivo. Quien pueda abrir este teléfono puede leerlo: bórrelo cuando lo haya visto.
my-data-unreadable = Ahora no puedo ver lo que está guardado aparte de esta conversación. Pregunte de nuevo un poco más tarde.
deleted = Borrado: lo que me dijo en esta conversación, su idioma y todo lo que guardaba para reconocerle. Aquí no queda nada. Puede volver en cualquier momento como una persona nueva.
deleted-also = También borrado: { $kinds }.
deleted-not-all = Borrado: lo que me dijo en esta conversación. Puede haber algo más guardado que ahora no puedo alcanzar; escriba otra vez «borra mis datos» un poco más tarde.
button-my-data = Ver mis datos
