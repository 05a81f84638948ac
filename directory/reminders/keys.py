"""The message keys that reminders are sent under, and their buttons: worded in ``bot/locales/*/reminders.ftl``."""

from directory.reminders.after import Outcome

KEYS = (
    "reminder-appointment", "reminder-appointment-at", "reminder-medicine", "reminder-medicine-again",
    "after-question", "after-question-referred", "after-offer", "button-ask-me",
    "message-missed", "button-coming", "button-move", "button-call-off", "button-taken",
    "button-not-yet", "button-stop-reminders", *(f"button-after-{outcome}" for outcome in Outcome),
)  # fmt: skip
