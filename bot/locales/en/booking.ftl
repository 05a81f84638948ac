# Appointments: finding, holding, confirming, moving and calling off a time.

data-appointment = { $count } appointments
data-outbox = { $count } messages waiting to be sent to you
