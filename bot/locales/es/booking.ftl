# Citas: buscar, guardar, confirmar, cambiar y anular una hora.

data-appointment = { $count } citas
data-outbox = { $count } mensajes que esperan ser enviados a usted
