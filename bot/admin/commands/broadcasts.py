"""News to people who asked for them: written by one coordinator, released by another."""

from __future__ import annotations

from collections.abc import Mapping

from actions.outgoing import Arg, Button, Outgoing, country_name, kilometres, language_name, message
from bot.admin.arguments import WrongArguments, anything
from bot.admin.call import Call, Refusal
from bot.admin.commands.referrals import load_tags
from bot.admin.kinds import Kind, register
from bot.admin.registry import COORDINATORS, Answer, command
from bot.admin.say import rows_of
from bot.translation import TranslationFailed
from directory.broadcasts.sending import READ, SUBJECT, TEXT, UNREAD, texts
from directory.broadcasts.target import LARGEST_KM, USUAL_KM, Target
from directory.broadcasts.wishes import counted
from directory.curation import drafts
from directory.curation.roles import Area
from directory.curation.subjects import Snapshot, subject_of
from directory.curation.tables import Draft
from directory.geo.places import Place
from directory.geo.regions import is_known, region_of
from directory.referrals.publishing import FEWEST
from directory.text import ascii_digits, fold

LONGEST = 400  # characters of a text: what an approved template holds beside its own words


@command("broadcast", "referrals", COORDINATORS, wanted=anything)
def broadcast(call: Call, wanted: str) -> Answer:
    """Drafts news for an area, or adds a language to a draft: by hand, by machine, or by a yes to the machine's."""
    head, colon, text = wanted.replace("：", ":").partition(":")
    typed, text = head.split(), " ".join(text.split())
    if len(text) > LONGEST:
        raise Refusal(Outgoing("admin-broadcast-long", {"most": LONGEST}))
    if typed and (number := ascii_digits(typed[0]).lstrip("#")).isdecimal():
        return _changed(call, _own_draft(call, int(number)), typed[1:], text)
    if not (colon and text and typed):
        raise WrongArguments
    return _new(call, typed, text)


def _new(call: Call, typed: list[str], text: str) -> Answer:
    language = typed.pop().lower() if len(typed) > 1 and typed[-1].lower() in load_tags() else call.language
    target = _target(call, typed)
    if not _reached(call, target):
        raise Refusal(Outgoing("admin-broadcast-not-yours", {"area": _area_word(target)}))
    return _proposed(call, {"area": target.to_json(), f"{TEXT}{language}": text})


def _proposed(call: Call, snapshot: Snapshot) -> Answer:
    draft = drafts.propose(call.session, call.actor, SUBJECT, None, snapshot, call.now)
    return [_card(call, draft)]


def _target(call: Call, typed: list[str]) -> Target:
    """Reads a country, an ISO 3166-2 code, or a town and how far around it."""
    numbers = [int(word) for word in map(ascii_digits, typed) if word.isdecimal()]
    name = " ".join(word for word in typed if not ascii_digits(word).isdecimal() and word.lower() != "km")
    code = name.upper()
    if len(name) == 2 and code in call.office.facts.countries:
        return Target(code)
    if code[2:3] == "-" and (is_known(code) or code in _regions_of_law(call, code[:2])):
        return Target(code[:2], code)
    found = call.office.places.named([fold(name)]).get(fold(name), [])
    areas = [_around(call, place, min([*numbers, USUAL_KM][0], LARGEST_KM)) for place in found]
    if not areas:
        raise Refusal(Outgoing("admin-region-unknown", {"region": name}))
    return next((area for area in areas if _reached(call, area)), areas[0])


def _regions_of_law(call: Call, country: str) -> Mapping[str, str]:
    info = call.office.facts.of(country).info
    return info.regions if info else {}


def _around(call: Call, place: Place, radius_km: int) -> Target:
    if place.latitude is None or place.longitude is None:
        return Target(place.country)
    region = region_of(call.office.places, place) or call.office.facts.locate(place)[1]
    return Target(place.country, region, place.name, place.latitude, place.longitude, radius_km)


def _reached(call: Call, target: Target) -> bool:
    return call.actor.reaches(Area(target.country, target.region, target.name))


def _own_draft(call: Call, number: int) -> Draft:
    """Returns a draft of the caller's: nobody changes the words of somebody else, who might then release them."""
    row = call.session.get(Draft, number)
    if row is None or row.subject != SUBJECT or row.author_key != call.actor.key:
        raise Refusal(Outgoing("admin-draft-none", {"number": str(number)}))
    if row.state != drafts.REVIEW:
        raise Refusal(Outgoing("admin-draft-decided", {"number": str(number)}))
    return row


def _changed(call: Call, row: Draft, typed: list[str], text: str) -> Answer:
    """Makes a new draft in the place of one, so that nobody releases words that were changed while she read them."""
    if not typed:
        return [_card(call, row)]
    tag, *yes = typed
    if tag not in load_tags() or len(yes) > 1 or (yes and call.office.names.value("yes-no", yes[0]) != "yes"):
        raise WrongArguments
    name, found = _text(call, row, tag, text, agreed=bool(yes))
    kept = {key: value for key, value in row.proposed.items() if key.partition(":")[2] != tag}
    drafts.discard(call.session, row, call.actor, call.now)
    return _proposed(call, {**kept, name: found})


def _text(call: Call, row: Draft, tag: str, text: str, agreed: bool) -> tuple[str, str]:
    """Returns the text of a language and the field it stands under."""
    if text:
        return f"{TEXT}{tag}", text
    unread = row.proposed.get(f"{UNREAD}{tag}")
    if agreed and unread:
        return f"{READ}{tag}", str(unread)
    if agreed:
        raise WrongArguments
    source, written = next(
        (name.partition(":")[2], str(value)) for name, value in row.proposed.items() if name.startswith(TEXT)
    )
    try:
        return f"{UNREAD}{tag}", call.office.translator.translate(written, source, tag)
    except TranslationFailed as error:
        raise Refusal(Outgoing("admin-translate-failed", {"reason": str(error)})) from error


def _card(call: Call, row: Draft) -> Outgoing:
    """Shows a draft to its writer: for whom, what in which language, and what is missing."""
    words = [_line(call, row, name, text) for name, text in row.proposed.items() if ":" in name]
    how = message("admin-broadcast-how", command=call.typed("broadcast", row.id, "fr", ":", "…"))
    state = message("admin-draft-review", number=str(row.id))
    lines = [_title(call, None, row.proposed), *words, how, state]
    return rows_of(lines, *_languages(call, row), call.button("discard", row.id))


def _line(call: Call, row: Draft, name: str, text: str) -> Arg:
    kind, _, tag = name.partition(":")
    field, value = language_name(tag), _value(name, text)
    if f"{kind}:" != UNREAD:
        return message("admin-field-line", field=field, value=value)
    command = call.typed("broadcast", row.id, tag, call.office.names.spoken("yes", call.language, "yes-no"))
    return message("admin-broadcast-unread", language=field, text=value, command=command)


def _languages(call: Call, row: Draft) -> list[Button]:
    """Offers a machine's draft in each language that enough people would read."""
    have = {name.partition(":")[2] for name in row.proposed}
    many = [tag for tag, count in _counted(call, row.proposed).items() if count >= FEWEST and tag not in have]
    return [Button("card-name", f"/broadcast {row.id} {tag}", {"name": load_tags().get(tag, tag)}) for tag in many]


def _counted(call: Call, snapshot: Snapshot) -> dict[str, int]:
    return counted(call.session, Target.from_json(snapshot["area"]), call.now)


def _title(call: Call, subject_id: str | None, proposed: Snapshot | None) -> Arg:
    snapshot = _snapshot(call, subject_id, proposed)
    tags = texts(snapshot)
    reached = sum(count for tag, count in _counted(call, snapshot).items() if tag in tags)
    area = _area_word(Target.from_json(snapshot["area"]))
    return message("admin-broadcast-title", area=area, people=_people(reached))


def _people(count: int) -> Arg:
    """Words how many people are reached: in steps of five, so that no two areas can be told apart by one person."""
    if count < FEWEST:
        return message("admin-broadcast-few")
    return message("admin-broadcast-people", count=count // FEWEST * FEWEST)


def _area_word(target: Target) -> Arg:
    if not target.name:
        return {"type": "region", "code": target.region} if target.region else country_name(target.country)
    return message("admin-broadcast-around", town=target.name, radius=kilometres(target.radius_km))


def _snapshot(call: Call, subject_id: str | None, proposed: Snapshot | None) -> Snapshot:
    found = proposed or subject_of(SUBJECT).load(call.session, subject_id or "0")
    assert found is not None
    return found


def _reaches(call: Call, subject_id: str | None, proposed: Snapshot | None) -> bool:
    target = Target.from_json(_snapshot(call, subject_id, proposed)["area"])
    return call.actor.role in COORDINATORS and _reached(call, target)


def _field(name: str) -> Arg:
    tag = name.partition(":")[2]
    return language_name(tag) if tag else message(f"admin-field-{'status' if name == 'state' else 'service-areas'}")


def _value(name: str, value: object) -> Arg:
    if isinstance(value, dict):
        return _area_word(Target.from_json(value))
    kind, _, tag = name.partition(":")
    by_machine = f"{kind}:" in (READ, UNREAD)
    return {"type": "text", "text": str(value), "language": "" if not by_machine else tag, "by_machine": by_machine}


register(SUBJECT, Kind(_reaches, _title, _field, _value))
