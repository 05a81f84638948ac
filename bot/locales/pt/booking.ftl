# Consultas: procurar, guardar, confirmar, mudar e desmarcar uma hora.

data-appointment = { $count } consultas
data-outbox = { $count } mensagens à espera de serem enviadas a si
