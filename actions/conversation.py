"""Greeting, help, language, stopping, and what to do with a bare answer."""

from __future__ import annotations

from rasa_sdk.events import ActiveLoop, FollowupAction

from actions import after_talk, buttons, dose_talk, handover_talk, medicine_talk, news_talk
from actions.base import Capability
from actions.booking_making import leave
from actions.booking_talk import take_up
from actions.care import show_named
from actions.contacts import say_contacts
from actions.forms import settled
from actions.hotlines import emergency_number
from actions.outgoing import Button, message
from actions.reminder_words import stop_button
from actions.safety import names_somebody, stays
from actions.turn import Turn

_FORMS = {"find_care": "find_care_form"}
_RIGHTS_FORM = "rights_form"
_GUESSES = 3
# What "stop" may be about; where there is none of it, it is about her reminders.
_GOING_ON = ("expected", "requested_slot", "topic", "entry", "shown", "service", "crisis")
# What a message may have meant, where there is something to offer for it.
_GUESSABLE = (
    "find_care", "ask_coverage", "ask_documents", "ask_enrolment", "ask_firewall", "ask_interpreter",
    "report_denied_care", "ask_bot_privacy", "delete_my_data", "talk_to_human", "emergency", "suicide_crisis",
    "violence", "mental_distress", "help", "change_language", "book_appointment", "report_entry_problem",
    "report_firewall_breach", "set_reminder",
)  # fmt: skip


class Greet(Capability):
    """Says hello and what there is."""

    action = "action_greet"

    def answer(self, turn: Turn) -> None:
        """Greets."""
        turn.say("greet", buttons.MENU)


class Help(Capability):
    """Tells what Amana can do and how sure it is."""

    action = "action_help"

    def answer(self, turn: Turn) -> None:
        """Explains, with examples."""
        turn.say("help", buttons.MENU)
        examples = {"example1": message("help-example-care"), "example2": message("help-example-firewall")}
        turn.say("help-examples", **examples)
        turn.say("help-demo")
        if turn.language in turn.resources.machine_reviewed:
            turn.say("help-translation-machine")


class Thank(Capability):
    """Takes thanks."""

    action = "action_thank"

    def answer(self, turn: Turn) -> None:
        """Answers thanks."""
        turn.say("thank")


class Goodbye(Capability):
    """Ends kindly."""

    action = "action_goodbye"

    def answer(self, turn: Turn) -> None:
        """Says goodbye."""
        turn.say("goodbye")


class Stop(Capability):
    """Abandons what is being done."""

    action = "action_stop"

    def answer(self, turn: Turn) -> None:
        """Leaves the form and forgets its answers; where nothing was going on, ends reminders and news."""
        ending = [*stop_button(turn), *news_talk.stop_button(turn)]
        if ending and not any(turn.slot(name) for name in _GOING_ON):
            _end_messages(turn)
            return
        turn.events.append(ActiveLoop(None))
        turn.set(requested_slot=None, service=None, topic=None, entry=None, shown=None, attributes=None)
        turn.set(place_options=None, spoken=None, page=0.0, wants_care=False)
        turn.set(crisis=None)
        leave(turn)
        turn.say("stopped", [*ending, *buttons.MENU])


def _end_messages(turn: Turn) -> None:
    """Ends what she is written to without asking: her reminders and her news, whichever there are."""
    reminded = stop_button(turn)
    if news_talk.stop_button(turn):
        news_talk.go_on(turn, "news-off")
    if reminded:
        dose_talk.stop(turn)


class ChangeLanguage(Capability):
    """Changes to a language that was named, else offers those there are."""

    action = "action_change_language"

    def answer(self, turn: Turn) -> None:
        """Changes or asks; what was told before still holds."""
        wanted = turn.entity("language") or ""
        turn.set(spoken=None)  # a language to write in is not a wish about the clinic
        offered = [
            Button("card-name", f'/change_language{{"language":"{tag}"}}', {"name": name})
            for tag, name in turn.resources.languages.items()
        ]
        if wanted in turn.resources.languages:
            turn.say("language-changed", switch_to=wanted)
        else:
            turn.say("language-unknown" if wanted else "language-choose", offered)


class TalkToHuman(Capability):
    """Names people to talk to."""

    action = "action_talk_to_human"

    def answer(self, turn: Turn) -> None:
        """Says honestly that nobody sits behind this chat; in a crisis names the line at once."""
        if names_somebody(turn):
            return
        if not (turn.place and say_contacts(turn, "talk-to-human")):
            turn.say("talk-to-human-none", [buttons.LOCATION])


class OutOfScope(Capability):
    """Declines what is not Amana's to answer."""

    action = "action_out_of_scope"

    def answer(self, turn: Turn) -> None:
        """Declines; doses of medicine with the way to those who may say."""
        if turn.entity("service") in ("pharmacy", "child_health", "chronic_disease"):
            turn.say("no-medical-advice", [buttons.find_care("pharmacy")], number=emergency_number(turn))
        else:
            turn.say("out-of-scope", buttons.MENU)


class FollowUp(Capability):
    """A bare answer, a yes or a no: takes up what was being talked about with what is new."""

    action = "action_follow_up"

    def answer(self, turn: Turn) -> None:
        """Goes on with the topic if something was told, else asks what is wanted."""
        if handover_talk.take_up(turn) or medicine_talk.take_up(turn) or take_up(turn):
            return
        if self._takes_the_place(turn) or (self._told(turn) and not self._place_for_a_crisis(turn)):
            turn.events.append(FollowupAction(self._form(turn)))
        elif stays(turn) or dose_talk.take_up(turn) or after_talk.take_up(turn):
            return
        elif turn.slot("requested_slot") in ("place", "country"):
            turn.say("place-unknown")
        else:
            turn.say("deny-nothing" if turn.intent == "deny" else "affirm-nothing", buttons.MENU)

    @staticmethod
    def _takes_the_place(turn: Turn) -> bool:
        """Whether she says yes to the one place that she was asked about."""
        meant = turn.resources.places.by_ref(turn.slot("place_options") or "") if turn.intent == "affirm" else None
        if meant:
            turn.set(**settled([meant], meant.country))
        return meant is not None

    @staticmethod
    def _place_for_a_crisis(turn: Turn) -> bool:
        """Whether she only says where she is, as she was asked in a crisis: then the number there is what counts."""
        return bool(turn.slot("crisis") and turn.entity("place") and not turn.entity("service"))

    @staticmethod
    def _told(turn: Turn) -> bool:
        which_place = turn.slot("place_options") and turn.slot("requested_slot") not in ("place", "country")
        kinds = ("place", "service", "status", "attribute", "language", "child", "pregnant")
        return bool(which_place) or any(turn.entity(kind) for kind in kinds)

    @staticmethod
    def _form(turn: Turn) -> str:
        topic = turn.slot("topic") or "find_care"
        if turn.entity("service") and not turn.entity("status"):
            topic = "find_care"
            turn.set(topic=topic)
        return _FORMS.get(topic, _RIGHTS_FORM)


class Fallback(Capability):
    """Not understood: offers the best guesses, the second time the menu and people."""

    action = "action_fallback"

    def answer(self, turn: Turn) -> None:
        """Shows the place that the message is the name of; else offers guesses as buttons."""
        if not turn.slot("expected") and show_named(turn):
            return
        misses = int(turn.slot("misses") or 0) + 1
        turn.set(misses=float(misses))
        if turn.slot("requested_slot") in ("place", "country"):
            turn.say("place-unknown")
            return
        if turn.slot("expected") and (handover_talk.take_up(turn) or medicine_talk.take_up(turn) or take_up(turn)):
            return
        if stays(turn):
            return
        guesses = self._guesses(turn) if misses < 2 else []
        turn.say("fallback" if guesses else "fallback-menu", guesses or buttons.MENU)
        if misses >= 2:
            say_contacts(turn, "talk-to-human")

    @staticmethod
    def _guesses(turn: Turn) -> list[Button]:
        ranking = (turn.tracker.latest_message or {}).get("intent_ranking") or []
        names = [row["name"] for row in ranking if row["name"] in _GUESSABLE]
        return [Button(f"guess-{name}", f"/{name}") for name in names[:_GUESSES]]
