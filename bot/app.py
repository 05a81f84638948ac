"""The composition root: everything is put together here and nowhere else."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any

import httpx
from fastapi import Depends, FastAPI, HTTPException
from fastapi.staticfiles import StaticFiles
from redis.asyncio import Redis
from sqlalchemy import Engine
from sqlmodel import Session

from actions.server import Runner, build_runner, in_thread, is_call
from actions.turn import Resources
from bot import feeds, watching
from bot.admin.call import Office
from bot.admin.desk import AdminDesk
from bot.admin.joining import Joining
from bot.admin.names import Names
from bot.arrivals import Arrivals
from bot.attachments import Attachments
from bot.bare import bare_app, not_from_the_street
from bot.brains import RasaBrain, catch_up, take_over
from bot.catalogue import FALLBACK, Catalogue, load_catalogues
from bot.channels import web
from bot.channels.base import Channel
from bot.channels.plug import House, Plugged
from bot.channels.plugged import plugged
from bot.chores import chores
from bot.conversations import Conversations, RedisStore
from bot.dispatch import Dispatcher
from bot.door import handed_over
from bot.files import MAKERS
from bot.gateway import Gateway
from bot.intake import Intake, IntakeRounds
from bot.language import LanguageGuesser
from bot.limits import Limits
from bot.local_brain import LocalBrain
from bot.postman import Letterbox, Postman, PostOffice
from bot.render import Renderer
from bot.safety import SafetyLayer
from bot.settings import Settings
from bot.summaries import Summaries
from bot.tallying import Tallying
from bot.tongues import Interpreter, Tongues
from bot.translation import GoogleTranslator, NoTranslator
from bot.turns import LocalTurns, SharedTurns
from bot.untaught import UntaughtLanguages
from bot.upkeep import EVERY_S, keep_facts
from bot.workers import Every, Worker, running
from bot.writer import Writer
from directory.booking.context import Context
from directory.booking.reconcile import purge, reconcile
from directory.database import is_up, open_engine
from directory.facts import amendments
from directory.facts.live import LiveFacts
from directory.facts.packs import Facts
from directory.geo.places import PlaceIndex
from directory.search import Freshness
from nlu.understanding.patterns import SafetyPatterns
from nlu.understanding.reader import Reader

_RECONCILE_S = 60.0
_GIVES_WAY = 5


@dataclass
class Parts:
    """What the app consists of."""

    settings: Settings
    engine: Engine
    conversations: Conversations
    run_action: Runner
    rasa: RasaBrain
    client: httpx.AsyncClient
    redis: Redis | None
    gateway: Gateway
    renderer: Renderer
    plugged: list[Plugged]
    workers: list[Worker]
    intake: Intake


@dataclass(frozen=True)
class _Ground:
    """What all other parts stand on."""

    settings: Settings
    engine: Engine
    catalogues: dict[str, Catalogue]
    places: PlaceIndex
    redis: Redis | None
    conversations: Conversations
    turns: LocalTurns | SharedTurns
    facts: LiveFacts
    renderer: Renderer
    safety: SafetyLayer

    def open_session(self) -> Session:
        return Session(self.engine)

    @staticmethod
    def now() -> datetime:
        return datetime.now(UTC)


def assemble(settings: Settings) -> Parts:
    """Builds all parts from settings.

    Raises:
        FileNotFoundError: If ``amana prepare`` has not been run.
    """
    ground = _ground(settings)
    means = _resources(ground)
    run_action = in_thread(build_runner(means))
    client = httpx.AsyncClient(base_url=settings.rasa_url, timeout=settings.rasa_timeout_s, trust_env=False)
    rasa = RasaBrain(client, settings.rasa_timeout_s)
    post = PostOffice(ground.open_session, settings.vault(), ground.now, settings.reminder_rules.quiet)
    channels: dict[str, Channel] = {}  # filled as they are plugged in
    office = build_office(settings, ground.engine, ground.catalogues, ground.places, ground.facts())
    desk = AdminDesk(office, Joining(office), Attachments(channels).fetch)
    gateway = _gateway(ground, run_action, rasa, desk, post)
    intake = Intake(Writer(ground.engine), settings.vault(), ground.safety)
    found = plugged(House(settings, intake, gateway, ground.renderer, ground.catalogues, ground.open_session))
    channels.update((one.channel.name, one.channel) for one in found if one.channel)
    workers: list[Worker] = [
        IntakeRounds(intake, has_door=settings.door_port is not None),
        *(worker for one in found for worker in one.workers),  # they hang up when all is sent: after those below
        Dispatcher(intake, gateway, ground.renderer, channels, ground.turns, ground.safety),
        Postman(post, channels, ground.renderer),
        Tallying(means.tally, ground.open_session, lambda: ground.now().date()),
        *_rounds(ground, post, office),
    ]
    return Parts(
        settings, ground.engine, ground.conversations, run_action, rasa, client, ground.redis, gateway, ground.renderer,
        found, workers, intake,
    )  # fmt: skip


def _ground(settings: Settings) -> _Ground:
    engine, catalogues = open_engine(settings.database_url), load_catalogues()
    redis = Redis.from_url(settings.redis_url) if settings.redis_url else None
    open_session = partial(Session, engine)
    return _Ground(
        settings=settings,
        engine=engine,
        catalogues=catalogues,
        places=PlaceIndex(settings.var / "places.sqlite"),
        redis=redis,
        conversations=_conversations(settings, redis),
        turns=SharedTurns(redis) if redis else LocalTurns(),
        facts=LiveFacts(version=amendments.version(open_session), amended=amendments.amending(open_session)),
        renderer=Renderer(catalogues, MAKERS),
        safety=SafetyLayer(SafetyPatterns()),
    )


def _gateway(ground: _Ground, run_action: Runner, rasa: RasaBrain, desk: AdminDesk, post: PostOffice) -> Gateway:
    settings, catalogues, reader = ground.settings, ground.catalogues, Reader(ground.places)
    guesser = LanguageGuesser({tag: catalogue.info for tag, catalogue in catalogues.items()})
    interpreter = Interpreter(GoogleTranslator(), ground.renderer) if settings.translation_in_chat else None
    return Gateway(
        conversations=ground.conversations,
        catalogues=catalogues,
        guesser=guesser,
        safety=ground.safety,
        brain=rasa,
        local=LocalBrain(run_action, reader, ground.places),
        operator=settings.operator,
        turns=ground.turns,
        limits=Limits(settings.vault(), settings.limit_person, settings.limit_address, ground.redis),
        desk=desk,
        letterbox=Letterbox(post),
        arrivals=Arrivals(ground.open_session, settings.vault(), ground.now),
        summaries=Summaries(ground.facts, lambda text: reader.read(text).signals, ground.now),
        tongues=Tongues(guesser, catalogues, UntaughtLanguages(catalogues), interpreter),
    )


def _rounds(ground: _Ground, post: PostOffice, office: Office) -> list[Worker]:
    settle = partial(asyncio.to_thread, settle_appointments, ground.engine, ground.settings)
    return [
        Every(_RECONCILE_S, settle),
        Every(EVERY_S, lambda: asyncio.to_thread(keep_facts, ground.open_session, ground.facts, ground.now())),
        *chores(post, office, ground.settings.verification_days),
    ]


def settle_appointments(engine: Engine, settings: Settings) -> None:
    """Finishes what is open between us and the places' own systems, and deletes what is over."""
    rules = settings.reminder_rules
    context = Context(lambda: Session(engine), settings.vault(), lambda: datetime.now(UTC), reminders=rules)
    reconcile(context)
    purge(context)


def _conversations(settings: Settings, redis: Redis | None) -> Conversations:
    vault, ttl_s = settings.vault(), settings.conversation_ttl_s
    return Conversations(vault, ttl_s, FALLBACK, RedisStore(redis, vault, ttl_s) if redis else None)


def build_office(
    settings: Settings, engine: Engine, catalogues: dict[str, Catalogue], places: PlaceIndex, facts: Facts
) -> Office:
    """Puts together the means of the commands of those who keep the directory."""
    return Office(
        open_session=lambda: Session(engine),
        vault=settings.vault(),
        settings=settings,
        now=lambda: datetime.now(UTC),
        places=places,
        facts=facts,
        names=Names(catalogues),
        translator=GoogleTranslator() if settings.translation else NoTranslator(),
    )


def _resources(ground: _Ground) -> Resources:
    settings, catalogues = ground.settings, ground.catalogues
    machine = frozenset(tag for tag, catalogue in catalogues.items() if catalogue.info.review == "machine")
    return Resources(
        read_facts=ground.facts,
        places=ground.places,
        open_session=ground.open_session,
        now=ground.now,
        operator=settings.operator,
        languages={tag: catalogue.info.name for tag, catalogue in catalogues.items()},
        machine_reviewed=machine,
        hash=settings.vault().hash,
        vault=settings.vault(),
        person_of=ground.conversations.person_of,
        freshness=Freshness(settings.entry_sinks_after_days, settings.entry_leaves_after_days),
        reminders=settings.reminder_rules,
        chat_links=settings.chat_links,
    )


def create_app(settings: Settings | None = None) -> FastAPI:
    """Makes the ASGI app: the web channel, the action webhook and the health check."""
    parts = assemble(settings or Settings())

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        if parts.settings.door_port is not None:
            os.nice(_GIVES_WAY)  # the door comes first, where both want the same core
        async with running(parts.workers):
            yield
        await parts.client.aclose()
        if parts.redis:
            await parts.redis.aclose()
        parts.engine.dispose()

    app = bare_app("Amana", lifespan)
    app.state.parts = parts
    app.middleware("http")(web.headers_for(parts.settings.embed_origins))
    for one in parts.plugged:
        if one.routes:
            app.include_router(one.routes)
    app.include_router(feeds.routes(lambda: Session(parts.engine), parts.settings.vault(), lambda: datetime.now(UTC)))
    app.include_router(handed_over(parts.settings.vault(), parts.intake.answer_straight))
    app.include_router(watching.routes(watching.Watched(parts.settings, parts.engine, parts.redis, parts.rasa)))
    app.mount("/static", StaticFiles(directory=web.PAGE), name="static")
    _add_webhook(app, parts)
    _add_health(app, parts)
    return app


def _add_webhook(app: FastAPI, parts: Parts) -> None:
    @app.post("/webhook", include_in_schema=False, dependencies=[Depends(not_from_the_street)])
    async def webhook(call: dict[str, Any]) -> dict[str, Any]:
        """Answers Rasa's action protocol; it is only reachable from Rasa's network."""
        if not is_call(call):
            raise HTTPException(422)
        conversation = await parts.conversations.by_rasa_id(str(call.get("sender_id")))
        news = catch_up(conversation, call["tracker"]["slots"]) if conversation else []
        result = await parts.run_action(call)
        result["events"] = [*news, *result["events"]]
        if conversation:
            conversation.slots = dict(call["tracker"]["slots"])
            take_over(conversation, result["events"])
            await parts.conversations.save(conversation)
        return result


def _add_health(app: FastAPI, parts: Parts) -> None:
    @app.get("/healthz")
    async def healthz() -> dict[str, Any]:
        """Says what is up. Amana answers, with less, also where Rasa or the database is down."""
        database = await asyncio.to_thread(is_up, parts.engine)
        return {"name": "amana", "rasa": await parts.rasa.is_up(), "database": database}
