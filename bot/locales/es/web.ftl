# The web page and the terminal

web-title = Amana: atención y sus derechos
web-placeholder = Escriba aquí, en el idioma que hable
web-send = Enviar
web-leave = Salir rápido
web-leave-hint = Cierra este chat enseguida y abre una página inofensiva
web-location = Enviar mi ubicación
web-location-denied = No recibí su ubicación. Puede escribir la ciudad.
web-language = Idioma
web-offline = No tiene conexión. Envío su mensaje cuando vuelva.
web-slow = Un momento más…
web-error = Eso no llegó. Inténtelo otra vez. En una emergencia llame al número de emergencia del lugar donde está.
web-you = Usted
web-amana = Amana
web-open-map = Abrir en un mapa
web-download = Guardar
web-embed-open = Abrir el chat
web-embed-close = Cerrar el chat
web-log = Conversación
web-restart = Empezar de nuevo
console-hello = Amana en la terminal. Escriba, o teclee el número de un botón. Línea vacía y Ctrl-D para salir.
