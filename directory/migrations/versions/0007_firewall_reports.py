"""reports that a place broke its promise, and how often somebody reports."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Applies the revision."""
    op.create_table(
        "firewall_report",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("service_id", sa.Integer(), nullable=False),
        sa.Column("reporter", sa.String(), nullable=False),
        sa.Column("reported_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("decided_by", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("service_id", "reporter"),
    )
    with op.batch_alter_table("firewall_report", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_firewall_report_service_id"), ["service_id"], unique=False)
    op.create_table(
        "report_allowance",
        sa.Column("reporter", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("reporter"),
    )
    with op.batch_alter_table("report_allowance", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_report_allowance_day"), ["day"], unique=False)


def downgrade() -> None:
    """Takes the revision back."""
    op.drop_table("report_allowance")
    op.drop_table("firewall_report")
