# Yanayosemwa na faili zinazoambatana na ujumbe

calendar-title = Miadi
calendar-code = Msimbo wa kuonyesha huko: { $code }
