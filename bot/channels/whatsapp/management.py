"""The account at Meta: what is set up there, what is not, and how to mend it. For operators.

Sources: https://developers.facebook.com/docs/graph-api/reference/app/subscriptions ,
https://developers.facebook.com/docs/whatsapp/business-management-api .
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from bot.catalogue import Catalogue
from bot.channels.whatsapp.account import PATH, TIMEOUT_S, Account
from bot.channels.whatsapp.templates import load_templates

FIELDS = ("messages",)
SCOPES = ("whatsapp_business_messaging", "whatsapp_business_management")
_EXPIRES_SOON = timedelta(days=7)
_THERE_ALREADY = 2388024  # Meta's subcode of a template that exists
_NUMBER = "display_phone_number,verified_name,status,code_verification_status,name_status,quality_rating"


class MetaSaysNo(Exception):
    """An error of the Graph API, in its own words."""

    def __init__(self, code: int, subcode: int, words: str) -> None:
        """Takes number, finer number and words."""
        super().__init__(f"{words} (error {code})")
        self.code = code
        self.subcode = subcode


@dataclass(frozen=True)
class Finding:
    """What was found about one thing.

    Attributes:
        what: Said in a few words.
        mend: How to mend it; empty where nothing is wrong.
    """

    what: str
    mend: str = ""

    @property
    def is_well(self) -> bool:
        """Whether nothing is to be done."""
        return not self.mend


class Management:
    """Sets up and examines the account."""

    def __init__(self, account: Account, graph: httpx.AsyncClient, public_url: str, now: datetime) -> None:
        """Takes our number, a session on the Graph API, where people reach this Amana, and the time."""
        self._account = account
        self._graph = graph
        self._url = public_url.rstrip("/")
        self._now = now

    # ---- setting up ----

    async def set_up(self, catalogues: Mapping[str, Catalogue]) -> list[Finding]:
        """Points the webhook here, has the account's messages sent to it and submits the templates."""
        if not self._url.startswith("https://"):
            return [Finding("no public address", "set AMANA_PUBLIC_URL=https://… : Meta calls by https only")]
        return [await self._point_webhook(), await self._subscribe(), *await self._submit(catalogues)]

    async def _point_webhook(self) -> Finding:
        asked = {
            "object": "whatsapp_business_account",
            "callback_url": self._url + PATH,
            "verify_token": self._account.verify_token.get_secret_value(),
            "fields": ",".join(FIELDS),
            "access_token": self._app_token(),
        }
        try:
            await self._post(f"/{self._account.app_id}/subscriptions", params=asked)
        except MetaSaysNo as error:
            return Finding(
                f"webhook not set: {error}",
                f"start Amana first; it must answer at {self._url}{PATH} with a certificate that browsers accept",
            )
        return Finding(f"webhook set: {self._url}{PATH}")

    async def _subscribe(self) -> Finding:
        try:
            await self._post(f"/{self._account.waba_id}/subscribed_apps")
        except MetaSaysNo as error:
            return Finding(f"account not connected with the app: {error}", _MEND_ACCESS)
        return Finding("account connected with the app")

    async def _submit(self, catalogues: Mapping[str, Catalogue]) -> list[Finding]:
        found = []
        for template in load_templates().submissions(catalogues):
            name = f"template {template['name']} ({template['language']})"
            try:
                await self._post(f"/{self._account.waba_id}/message_templates", json=template)
                found.append(Finding(f"{name}: submitted; Meta decides within a day"))
            except MetaSaysNo as error:
                known = error.subcode == _THERE_ALREADY
                mend = "" if known else "correct the wording in bot/locales, give it a new name in templates.yaml"
                found.append(Finding(f"{name}: {'there already' if known else error}", mend))
        return found

    # ---- examining ----

    async def examine(self, catalogues: Mapping[str, Catalogue]) -> list[Finding]:
        """Looks at everything; what depends on a token that does not work is left out."""
        token = await self._examine_token()
        found = [*token, await self._examine_reach()]
        if all(finding.is_well for finding in token):
            found += [
                await self._examine_number(),
                await self._examine_connection(),
                await self._examine_webhook(),
                *await self._examine_templates(catalogues),
            ]
        return found

    async def _examine_token(self) -> list[Finding]:
        asked = {"input_token": self._account.token.get_secret_value(), "access_token": self._app_token()}
        try:
            known = (await self._get("/debug_token", asked)).get("data", {})
        except MetaSaysNo as error:
            mend = "copy AMANA_WHATSAPP_APP_ID and AMANA_WHATSAPP_APP_SECRET from App settings > Basic"
            return [Finding(f"app not known: {error}", mend)]
        except httpx.HTTPError as error:
            return [Finding(f"Meta cannot be reached: {type(error).__name__}", "look at this machine's way out")]
        if not known.get("is_valid"):
            return [Finding("token not valid", _MEND_ACCESS)]
        lacking = [scope for scope in SCOPES if scope not in known.get("scopes", ())]
        if lacking:
            return [Finding(f"token lacks {', '.join(lacking)}", _MEND_ACCESS)]
        return [Finding("token valid"), *self._expiry(int(known.get("expires_at") or 0))]

    def _expiry(self, seconds: int) -> list[Finding]:
        if not seconds or datetime.fromtimestamp(seconds, UTC) > self._now + _EXPIRES_SOON:
            return []
        return [Finding(f"token expires on {datetime.fromtimestamp(seconds, UTC):%d %b %Y}", _MEND_ACCESS)]

    async def _examine_reach(self) -> Finding:
        if not self._url:
            return Finding("no public address", "set AMANA_PUBLIC_URL=https://…")
        challenge = "1158201444"
        asked = {
            "hub.mode": "subscribe",
            "hub.challenge": challenge,
            "hub.verify_token": self._account.verify_token.get_secret_value(),
        }
        try:
            async with httpx.AsyncClient(timeout=TIMEOUT_S) as client:
                answer = await client.get(self._url + PATH, params=asked)
        except httpx.HTTPError as error:
            return Finding(f"{self._url}{PATH} does not answer: {type(error).__name__}", _MEND_PROXY)
        if answer.status_code != 200 or answer.text != challenge:
            return Finding(f"{self._url}{PATH} answers {answer.status_code}", _MEND_PROXY)
        return Finding(f"{self._url}{PATH} answers")

    async def _examine_number(self) -> Finding:
        try:
            known = await self._get(f"/{self._account.phone_id}", {"fields": _NUMBER})
        except MetaSaysNo as error:
            return Finding(f"number not found: {error}", "copy AMANA_WHATSAPP_PHONE_ID from WhatsApp > API setup")
        said = f"number {known.get('display_phone_number')}, {known.get('verified_name')}"
        if known.get("code_verification_status") == "NOT_VERIFIED":
            return Finding(f"{said}: not verified", "verify it by SMS or call in WhatsApp Manager > Phone numbers")
        if known.get("status") not in {None, "CONNECTED"}:
            return Finding(f"{said}: {known['status']}", "register it in WhatsApp Manager > Phone numbers")
        if known.get("quality_rating") == "RED":
            return Finding(
                f"{said}: quality red", "people block or report the number: look at what reminders say, and to whom"
            )
        return Finding(said)

    async def _examine_connection(self) -> Finding:
        try:
            apps = (await self._get(f"/{self._account.waba_id}/subscribed_apps")).get("data", [])
        except MetaSaysNo as error:
            return Finding(f"account not found: {error}", "copy AMANA_WHATSAPP_WABA_ID from WhatsApp > API setup")
        ids = [app.get("whatsapp_business_api_data", {}).get("id") for app in apps]
        if self._account.app_id not in ids:
            return Finding("the account's messages do not come to the app", _MEND_SETUP)
        return Finding("account connected with the app")

    async def _examine_webhook(self) -> Finding:
        try:
            asked = {"access_token": self._app_token()}
            rows = (await self._get(f"/{self._account.app_id}/subscriptions", asked)).get("data", [])
        except MetaSaysNo as error:
            return Finding(f"webhook unknown: {error}", _MEND_SETUP)
        ours = [row for row in rows if row.get("object") == "whatsapp_business_account" and row.get("active", True)]
        if not ours:
            return Finding("no webhook set", _MEND_SETUP)
        if ours[0].get("callback_url") != self._url + PATH:
            return Finding(f"webhook points to {ours[0].get('callback_url')}", _MEND_SETUP)
        fields = {field["name"] if isinstance(field, Mapping) else field for field in ours[0].get("fields", ())}
        if lacking := sorted(set(FIELDS) - fields):
            return Finding(f"webhook lacks the field {', '.join(lacking)}", _MEND_SETUP)
        return Finding("webhook points here")

    async def _examine_templates(self, catalogues: Mapping[str, Catalogue]) -> list[Finding]:
        try:
            asked = {"fields": "name,language,status,rejected_reason", "limit": "200"}
            rows = (await self._get(f"/{self._account.waba_id}/message_templates", asked)).get("data", [])
        except MetaSaysNo as error:
            return [Finding(f"templates unknown: {error}", _MEND_ACCESS)]
        known = {(row.get("name"), row.get("language")): row for row in rows}
        wanted = load_templates().submissions(catalogues)
        return [_template(row, known.get((row["name"], row["language"]))) for row in wanted]

    # ---- the wire ----

    def _app_token(self) -> str:
        return f"{self._account.app_id}|{self._account.app_secret.get_secret_value()}"

    async def _get(self, path: str, params: Mapping[str, str] | None = None) -> Any:
        return _opened(await self._graph.get(path, params=params))

    async def _post(self, path: str, params: Mapping[str, str] | None = None, json: Any = None) -> Any:
        return _opened(await self._graph.post(path, params=params, json=json))


_MEND_ACCESS = (
    "make a system user's token without expiry for the app, with whatsapp_business_messaging and "
    "whatsapp_business_management, and set AMANA_WHATSAPP_TOKEN"
)
_MEND_SETUP = "run `amana whatsapp setup` while Amana runs"
_MEND_PROXY = "start Amana, and let the proxy in front of it pass this path on, by https and unchanged"


def _template(wanted: Mapping[str, Any], known: Mapping[str, Any] | None) -> Finding:
    name = f"template {wanted['name']} ({wanted['language']})"
    status = known.get("status") if known else None
    match status:
        case "APPROVED":
            return Finding(f"{name}: approved")
        case "PENDING" | "IN_APPEAL":
            return Finding(f"{name}: waiting for Meta; until then its reminders are held")
        case None:
            return Finding(f"{name}: not there", _MEND_SETUP)
        case _:
            reason = (known or {}).get("rejected_reason") or ""
            mend = "correct the wording in bot/locales, give it a new name in templates.yaml, run setup again"
            return Finding(f"{name}: {status} {reason}".rstrip(), mend)


def _opened(answer: httpx.Response) -> Any:
    """Returns what an answer holds.

    Raises:
        MetaSaysNo: If it is an error.
    """
    try:
        content = answer.json()
    except ValueError:
        content = {}
    error = content.get("error") if isinstance(content, Mapping) else None
    if answer.is_success and not error:
        return content
    error = error or {}
    words = str(error.get("message") or f"HTTP {answer.status_code}")
    raise MetaSaysNo(int(error.get("code", 0)), int(error.get("error_subcode", 0)), words)


@asynccontextmanager
async def managing(account: Account, public_url: str) -> AsyncIterator[Management]:
    """Opens the way to the account."""
    async with httpx.AsyncClient(
        base_url=account.graph_url,
        headers={"Authorization": f"Bearer {account.token.get_secret_value()}"},
        timeout=TIMEOUT_S,
    ) as graph:
        yield Management(account, graph, public_url, datetime.now(UTC))


def lines(findings: Sequence[Finding]) -> list[str]:
    """Returns findings as an operator reads them."""
    return [
        line
        for finding in findings
        for line in (
            f"{'ok  ' if finding.is_well else 'NO  '}{finding.what}",
            *([f"    → {finding.mend}"] if finding.mend else []),
        )
    ]
