"""Alembic's entry: runs on the connection that :func:`directory.database.upgrade` hands over."""

from alembic import context
from sqlmodel import SQLModel

from directory import erasure

erasure.import_all()  # every table there is
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
