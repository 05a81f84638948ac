"""referrals: links of community change agents, clients on their way, and counts."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Applies the revision."""
    op.create_table(
        "referral_link",
        *(sa.Column(name, sa.String(), nullable=False) for name in ("id", "kind", "person_key")),
        sa.Column("organization_id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("service", "language", "label")),
        sa.Column("entry_id", sa.Integer(), nullable=True),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.Column("revoked_at", sa.DateTime(), nullable=True),
        sa.Column("is_counted", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["organization_id"], ["organization.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    for column in ("organization_id", "person_key"):
        op.create_index(f"ix_referral_link_{column}", "referral_link", [column])
    _clients()
    op.create_table(
        "referral_count",
        sa.Column("month", sa.String(), nullable=False),
        sa.Column("organization_id", sa.Integer(), autoincrement=False, nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("agent_key", "kind", "language", "service")),
        sa.Column("entry_id", sa.Integer(), autoincrement=False, nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("state", "reason")),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "month", "organization_id", "agent_key", "kind", "language", "service", "entry_id", "state", "reason"
        ),
    )


def _clients() -> None:
    op.create_table(
        "referral",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("link_id", sa.String(), nullable=False),
        sa.Column("person_key", sa.String(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("language", "service", "state", "reason")),
        sa.Column("entry_id", sa.Integer(), nullable=True),
        sa.Column("is_declined", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["link_id"], ["referral_link.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("link_id", "person_key"),
    )
    for column in ("link_id", "person_key"):
        op.create_index(f"ix_referral_{column}", "referral", [column])


def downgrade() -> None:
    """Takes the revision back."""
    for table in ("referral_count", "referral", "referral_link"):
        op.drop_table(table)
