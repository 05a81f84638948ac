# Rendez-vous : trouver, garder, confirmer, déplacer et annuler une heure.

data-appointment = { $count } rendez-vous
data-outbox = { $count } messages qui attendent de vous être envoyés
