"""Who holds which role: inviting, joining, listing, ending."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import quote

from actions import outgoing as out
from actions.outgoing import Arg, Outgoing, message
from bot.admin.arguments import Options, WrongArguments, anything, options, rest
from bot.admin.call import Call, Refusal
from bot.admin.joining import reach
from bot.admin.registry import ALL, KEEPERS, Answer, command
from bot.admin.say import done, rows_of
from directory.codes import in_groups
from directory.curation import invitations, roles
from directory.curation.roles import Actor, Grant, Role
from directory.curation.tables import Invitation, Member
from directory.geo.regions import is_known
from directory.models import Organization
from directory.text import fold


@command("join", "people", ALL, code=rest)
def join(call: Call, code: str) -> Answer:  # noqa: ARG001  (the desk reads every real code before roles)
    """Answers what stands behind ``join`` and is no code."""
    return done("admin-join-wrong")


@command("invite", "people", KEEPERS, wanted=options)
def invite(call: Call, wanted: Options) -> Answer:
    """Makes a one-time invitation and shows it in every way it can be sent."""
    grant = _grant(call, wanted)
    days = call.office.settings.invitation_days
    try:
        code, row = invitations.invite(
            call.session, call.actor, grant, call.office.vault.hash, call.now + timedelta(days=days)
        )
    except invitations.MayNotInvite as error:
        raise Refusal(Outgoing("admin-invite-not-yours", {"role": message(f"admin-role-{grant.role}")})) from error
    lines = [
        message("admin-invite-made", role=_role_of(grant), days=days, reach=_reach(call, grant)),
        *_ways(call, code),
        message("admin-invite-take-back", command=call.typed("roles", "cancel", row.id)),
    ]
    return [rows_of(lines)]


def _grant(call: Call, wanted: Options) -> Grant:
    words = list(wanted.plain)
    named = wanted.named.get("role") or (words.pop(0) if words else "")
    role = call.office.names.value("roles", named)
    if role is None:
        raise WrongArguments
    scope = " ".join(words)
    if role == Role.COORDINATOR:
        return Grant(Role.COORDINATOR, region=_region(call, wanted.named.get("region") or scope))
    name = wanted.named.get("organization") or scope
    organization_id = roles.organization_named(call.session, name).id if name else call.actor.organization_id
    if role in (Role.CURATOR, Role.AGENT) and organization_id is None:
        raise Refusal(Outgoing("admin-invite-whose", {"command": call.typed("invite", role, '"MediBüro Hamburg"')}))
    return Grant(Role(role), organization_id)


def _region(call: Call, text: str) -> str:
    """Reads countries, ISO 3166-2 codes the packs know, and cities."""
    parts = roles.parts_of(text)
    if not parts:
        raise Refusal(
            Outgoing("admin-invite-where", {"command": call.typed("invite", Role.COORDINATOR, "GB-SCT, Bremen")})
        )
    for part in parts:
        if not _is_known(call, part):
            raise Refusal(Outgoing("admin-region-unknown", {"region": part}))
    return ", ".join(parts)


def _is_known(call: Call, part: str) -> bool:
    countries = call.office.facts.countries
    if len(part) == 2:
        return part.upper() in countries
    if len(part) > 3 and part[2] == "-":
        known = countries.get(part[:2].upper())
        return is_known(part.upper()) or bool(known and known.info and part.upper() in known.info.regions)
    return bool(call.office.places.named([fold(part)]))


def _ways(call: Call, code: str) -> list[Arg]:
    settings = call.office.settings
    ways = [message("admin-invite-typed", text=call.typed("join", in_groups(code)))]
    if settings.telegram_name:
        ways.append(message("admin-invite-telegram", url=f"https://t.me/{settings.telegram_name}?start=inv_{code}"))
    if settings.whatsapp_number:
        number = settings.whatsapp_number.lstrip("+")
        text = quote(call.typed("join", in_groups(code)))
        ways.append(message("admin-invite-whatsapp", url=f"https://wa.me/{number}?text={text}"))
    if settings.public_url:
        ways.append(message("admin-invite-web", url=f"{settings.public_url.rstrip('/')}/#invite={code}"))
    return ways


def _role_of(grant: Grant | Actor) -> Arg:
    return message(f"admin-role-{grant.role.value}")


def _reach(call: Call, grant: Grant) -> Arg:
    organization = call.session.get(Organization, grant.organization_id) if grant.organization_id else None
    return organization.name if organization else grant.region or message("admin-everything")


@command("roles", "people", ALL, wanted=anything)
def show_roles(call: Call, wanted: str) -> Answer:
    """Shows one's own role and those one looks after, or ends one: ``roles end 3``, ``roles cancel 5``."""
    if not wanted:
        return [_overview(call)]
    verb, _, digits = wanted.partition(" ")
    meant = call.office.names.value("roles-verbs", verb)
    if meant is None or not digits.strip().isdecimal():
        raise WrongArguments
    return _end_role(call, int(digits)) if meant == "end" else _cancel(call, int(digits))


def _overview(call: Call) -> Outgoing:
    own = message("admin-roles-own", role=_role_of(call.actor), reach=reach(call))
    rows = [
        message("admin-roles-row", number=str(member.id), role=_role_word(member), reach=name or member.region or "–")
        for member, name in roles.members(call.session)
        if member.person_key != call.actor.key and _looks_after(call.actor, member)
    ]
    open_ = [_invitation_row(row) for row in _invitations(call)]
    ends = [message("admin-roles-end", command=call.typed("roles", "end", 3))] if rows else []
    return rows_of([own, *rows, *open_, *ends])


def _role_word(row: Member | Invitation) -> Arg:
    return message(f"admin-role-{row.role}")


def _invitation_row(row: Invitation) -> Arg:
    return message(
        "admin-invitation-row", number=str(row.id), role=_role_word(row), date=out.day(row.expires_at.date())
    )


def _looks_after(actor: Actor, row: Member | Invitation) -> bool:
    return invitations.may_invite(actor, Grant(Role(row.role), row.organization_id, row.region))


def _invitations(call: Call) -> list[Invitation]:
    return [row for row in invitations.open_invitations(call.session, call.now) if _looks_after(call.actor, row)]


def _end_role(call: Call, number: int) -> Answer:
    member = call.session.get(Member, number)
    if member is None or member.ended_at:
        raise Refusal(Outgoing("admin-roles-none", {"number": str(number)}))
    if member.person_key != call.actor.key and not _looks_after(call.actor, member):
        raise Refusal(Outgoing("admin-roles-not-yours"))
    roles.end(call.session, member, call.now)
    return done("admin-roles-ended", number=str(number), role=_role_word(member))


def _cancel(call: Call, number: int) -> Answer:
    row = call.session.get(Invitation, number)
    if row is None or not _looks_after(call.actor, row) or not invitations.take_back(call.session, number, call.now):
        raise Refusal(Outgoing("admin-invitation-none", {"number": str(number)}))
    return done("admin-invitation-ended", number=str(number))
