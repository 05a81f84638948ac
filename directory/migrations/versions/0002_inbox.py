"""inbox."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Applies the revision."""
    _drop_leftovers(op.get_bind())
    op.create_table(
        "inbox_replica",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("alive_until", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "inbox_message",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=True),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("reply", sa.LargeBinary(), nullable=True),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("received_at", sa.Float(), nullable=False),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("message"),
    )
    with op.batch_alter_table("inbox_message", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_inbox_message_person"), ["person"], unique=False)
        batch_op.create_index(batch_op.f("ix_inbox_message_received_at"), ["received_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_inbox_message_owner"), ["owner"], unique=False)


def _drop_leftovers(bind: sa.Connection) -> None:
    """An upgrade of SQLite that broke off once left these tables behind, empty; with rows they are another's."""
    for name in {"inbox_replica", "inbox_message"}.intersection(sa.inspect(bind).get_table_names()):
        if bind.execute(sa.select(sa.literal(1)).select_from(sa.table(name)).limit(1)).first() is None:
            op.drop_table(name)


def downgrade() -> None:
    """Takes the revision back."""
    op.drop_table("inbox_message")
    op.drop_table("inbox_replica")
