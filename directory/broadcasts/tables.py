"""Who wants news, and the news that were released."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, LargeBinary
from sqlmodel import Field, SQLModel

from directory.moments import Moment


class NewsWish(SQLModel, table=True):
    """Somebody who wants news of a town, until a day: keyed hash, locked address, never where she is herself."""

    __tablename__: ClassVar[str] = "news_wish"
    id: int | None = Field(default=None, primary_key=True)
    person_key: str = Field(unique=True, description="Person.key")
    token: str = Field(description="random; stands for her in the names of messages sent to her")
    channel: str
    address: bytes = Field(sa_type=LargeBinary, description="locked")
    language: str = Field(description="BCP 47 tag she is written to in")
    country: str = Field(index=True, description="of the town: ISO 3166-1 alpha-2")
    region: str = Field(default="", description="of the town: ISO 3166-2, empty where no pack tells regions apart")
    town: str
    latitude: float = Field(description="of the town's middle")
    longitude: float = Field(description="of the town's middle")
    timezone: str = Field(description="IANA name of the zone whose night is kept")
    until: datetime = Field(sa_type=Moment, index=True)


class Broadcast(SQLModel, table=True):
    """News that two people released: for whom, in which words, and how far the sending has come."""

    __tablename__: ClassVar[str] = "broadcast"
    id: int | None = Field(default=None, primary_key=True)
    area: dict[str, Any] = Field(sa_type=JSON, description="directory.broadcasts.target.Target")
    texts: dict[str, Any] = Field(sa_type=JSON, description="by BCP 47 tag: text, and whether a machine made it")
    until: datetime = Field(sa_type=Moment, description="after this it is of no use")
    state: str = Field(index=True, description="sending, sent or stopped")
    next_at: datetime = Field(
        sa_type=Moment, description="before this no more messages go out, whichever process sends"
    )
    done_to: int = Field(default=0, description="id of the last wish that was looked at")
