# Machine translation in the chat, for languages that were not taught (bot/tongues.py).

machine-on = Desde aquí Google traduce entre nosotros y ve lo que se escribe. Puede equivocarse. Lo que digo en caso de peligro nunca se traduce.
machine-off = Ahora ninguna máquina traduce aquí.
machine-failed = La traducción no ha funcionado esta vez. Respondo a lo que he entendido por mi cuenta.
button-machine-off = Sin traducción
