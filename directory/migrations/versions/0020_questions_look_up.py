"""A question afterwards looks up what it was about when it is answered, so that booking need not."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None
_LOOKED_UP = ("service", "country", "city")


def upgrade() -> None:
    """Applies the revision."""
    with op.batch_alter_table("after_question") as batch_op:
        for name in _LOOKED_UP:
            batch_op.drop_column(name)


def downgrade() -> None:
    """Takes the revision back."""
    with op.batch_alter_table("after_question") as batch_op:
        for name in _LOOKED_UP:
            batch_op.add_column(sa.Column(name, sa.String(), nullable=False, server_default=""))
