"""Referring somebody: an agent chooses what for and in which language, and gets a link, a code and a card."""

from __future__ import annotations

from functools import cache
from urllib.parse import quote

from actions import outgoing as out
from actions.outgoing import Arg, Button, File, Outgoing, message
from bot.admin import say
from bot.admin.arguments import WrongArguments, anything
from bot.admin.call import Call, Refusal
from bot.admin.keeping import found
from bot.admin.registry import ALL, Answer, command
from bot.catalogue import load_catalogues
from directory import taxonomy
from directory.codes import in_groups
from directory.models import Organization
from directory.referrals import links
from directory.referrals.links import Wish
from directory.referrals.tables import Kind, ReferralLink
from directory.referrals.tokens import signed
from directory.text import ascii_digits, words
from nlu.understanding.lexicon import Lexicon, Match

_ANY = "any"
# What agents refer for most, as buttons; every other service can be typed.
_OFTEN = ("primary_care", "maternal", "child_health", "mental_health", "vaccination", "tb", "hiv_sti", "dental")


@command("refer", "referrals", ALL, wanted=anything)
def refer(call: Call, wanted: str) -> Answer:
    """Makes a link for one client, or for a poster; lists and ends links."""
    if call.in_shell:
        raise Refusal(Outgoing("admin-refer-chat"))
    first, _, rest = wanted.strip().partition(" ")
    meant = call.office.names.value("refer-verbs", first) if first else None
    if meant == "list":
        return [_listed(call)]
    if meant == "end":
        return _ended(call, rest)
    if meant == "poster":
        return _made(call, rest, Kind.POSTER)
    return _made(call, wanted, Kind.PERSONAL)


def _made(call: Call, wanted: str, kind: Kind) -> Answer:
    if call.actor.organization_id is None:
        raise Refusal(Outgoing("admin-refer-nobody"))
    named, _, label = wanted.partition(":")
    what, language = _read(call, named)
    poster = "poster " if kind is Kind.POSTER else ""
    if what is None:
        return [_which(poster)]
    if not language:
        return [_in_which_language(f"{poster}{_typed(what)}", label)]
    entry_id = what if isinstance(what, int) else None
    service = _only_service(call, what) if isinstance(what, int) else what.removeprefix(_ANY)
    wish = Wish(kind, language, service, entry_id, label.strip())
    row = links.make(call.session, call.actor.key, call.actor.organization_id, wish, call.now)
    return _given(call, row)


def _only_service(call: Call, entry_id: int) -> str:
    """Returns what a place does, so that it is counted under that; empty where it does more than one thing."""
    services = found(call, entry_id).service.services
    return services[0] if len(services) == 1 else ""


def _read(call: Call, text: str) -> tuple[str | int | None, str]:
    """Reads what for (a service, an entry's number, anything) and in which language, in the words of any language."""
    what, language = _what(call, text), _language(text)
    if text.strip() and what is None and not language:
        raise WrongArguments
    return what, language


def _what(call: Call, text: str) -> str | int | None:
    tokens = text.split()
    for token in tokens:
        if (digits := ascii_digits(token).lstrip("#")).isdecimal():
            return found(call, int(digits)).id
    plain = next((token for token in tokens if token == _ANY or token in taxonomy.services()), None)
    return plain or next((match.value for match in _matches(text) if match.kind == "service"), None)


def _language(text: str) -> str:
    tags = load_tags()
    typed = next((token.lower() for token in text.split() if token.lower() in tags), "")
    named = (match.value for match in _matches(text) if match.kind == "language" and match.value in tags)
    return typed or next(named, "")


def _matches(text: str) -> list[Match]:
    return _lexicon().find(words(text))


def _typed(what: str | int) -> str:
    return f"#{what}" if isinstance(what, int) else what


@cache
def _lexicon() -> Lexicon:
    return Lexicon()


@cache
def load_tags() -> dict[str, str]:
    """Returns what each language is called by its speakers, by BCP 47 tag."""
    return {tag: catalogue.info.name for tag, catalogue in load_catalogues().items()}


def _which(poster: str) -> Outgoing:
    anything_ = Button("button-anything", f"/refer {poster}{_ANY}")
    services = [Button(f"service-{service}", f"/refer {poster}{service}") for service in _OFTEN]
    return Outgoing("admin-refer-what", buttons=[anything_, *services])


def _in_which_language(typed: str, label: str) -> Outgoing:
    behind = f" :{label}" if label else ""
    buttons = [
        Button("card-name", f"/refer {typed} {tag}{behind}", {"name": name}) for tag, name in load_tags().items()
    ]
    return Outgoing("admin-refer-language", buttons=[one for one in buttons if len(one.payload.encode()) <= 64])


def _given(call: Call, row: ReferralLink) -> Answer:
    """The link in every way it can be given away: to send, to show, to print."""
    token = signed(row.id, call.office.vault)
    ways = _ways(call, token)
    until = message(
        "admin-refer-until", date=out.day(row.expires_at.date()), command=call.typed("refer", "end", row.id)
    )
    text = out.lines([message("admin-refer-made"), *ways.values(), until])
    link = next((str(way["args"]["url"]) for way in ways.values() if _is_opened(way)), "")
    organisation = call.session.get(Organization, row.organization_id)
    card = {"link": link, "organisation": organisation.name if organisation else "", "language": row.language}
    if not link:
        return [Outgoing("admin-rows", {"text": text})]
    kinds = ("png", "pdf") if row.kind == Kind.POSTER else ("png",)
    files = [Outgoing("admin-refer-card", file=File("poster", {"format": kind, **card})) for kind in kinds]
    return [Outgoing("admin-rows", {"text": text}), *files]


def _is_opened(way: Arg) -> bool:
    return str(way["args"].get("url", "")).startswith("https://")


def _ways(call: Call, token: str) -> dict[str, Arg]:
    settings = call.office.settings
    ways = {"code": message("admin-refer-code", code=in_groups(token))}
    if settings.public_url:
        url = f"{settings.public_url.rstrip('/')}/#ref={token}"
        ways["web"] = message("admin-refer-web", url=url)
    if settings.telegram_name:
        url = f"https://t.me/{settings.telegram_name}?start=ref_{token}"
        ways["telegram"] = message("admin-refer-telegram", url=url)
    if settings.whatsapp_number:
        url = f"https://wa.me/{settings.whatsapp_number.lstrip('+')}?text={quote(f'Amana {in_groups(token)}')}"
        ways["whatsapp"] = message("admin-refer-whatsapp", url=url)
    return ways


def _listed(call: Call) -> Outgoing:
    rows = links.of_agent(call.session, call.actor.key, call.now)
    if not rows:
        return Outgoing("admin-refer-none", buttons=[call.button("refer")])
    return say.rows_of([message("admin-refer-list"), *map(_row, rows)])


def _row(row: ReferralLink) -> Arg:
    service = message(f"service-{row.service}") if row.service else message("button-anything")
    what = f"#{row.entry_id}" if row.entry_id else service
    named = {"id": row.id, "what": what, "language": load_tags().get(row.language, row.language)}
    return message("admin-refer-row", **named, date=out.day(row.expires_at.date()), label=row.label or "–")


def _ended(call: Call, link_id: str) -> Answer:
    ended = links.revoke(call.session, link_id.strip().upper(), call.actor.key, call.now)
    return say.done("admin-refer-ended" if ended else "admin-refer-unknown")
