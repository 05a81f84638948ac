"""reminders: leases in the outbox, medicine plans, codes of workers, questions afterwards and their figures."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_OUTBOX = ("timezone", "retry_at", "claim", "claimed_until", "held")


def upgrade() -> None:
    """Applies the revision."""
    with op.batch_alter_table("outbox") as batch_op:
        batch_op.add_column(sa.Column("timezone", sa.String(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("retry_at", sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column("claim", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("claimed_until", sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column("held", sa.Boolean(), nullable=False, server_default=sa.false()))
    _medicine()
    _after()
    op.create_table(
        "calendar_feed",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["service_at_location.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("token_hash"),
    )
    op.create_index("ix_calendar_feed_entry_id", "calendar_feed", ["entry_id"])


def _medicine() -> None:
    op.create_table(
        "medicine_plan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_key", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("address", sa.LargeBinary(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("timezone", sa.String(), nullable=False),
        sa.Column("times", sa.String(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("planned_until", sa.DateTime(), nullable=False),
        sa.Column("observer_key", sa.String(), nullable=False),
        sa.Column("observer_number", sa.Integer(), nullable=False),
        sa.Column("observed_since", sa.DateTime(), nullable=True),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("last_taken", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("person_key"),
    )
    op.create_index("ix_medicine_plan_observer_key", "medicine_plan", ["observer_key"])
    op.create_table(
        "dose_code",
        sa.Column("code_hash", sa.String(), nullable=False),
        sa.Column("person_key", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("code_hash"),
    )
    op.create_index("ix_dose_code_person_key", "dose_code", ["person_key"])


def _after() -> None:
    op.create_table(
        "after_question",
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("month", sa.String(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("city", sa.String(), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("token"),
    )
    op.create_index("ix_after_question_expires_at", "after_question", ["expires_at"])
    op.create_table(
        "follow_through",
        *(sa.Column(name, sa.String(), nullable=False) for name in ("month", "service", "country", "city", "outcome")),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("month", "service", "country", "city", "outcome"),
    )


def downgrade() -> None:
    """Takes the revision back."""
    for table in ("calendar_feed", "follow_through", "after_question", "dose_code", "medicine_plan"):
        op.drop_table(table)
    with op.batch_alter_table("outbox") as batch_op:
        for column in _OUTBOX:
            batch_op.drop_column(column)
