"""What somebody wants to be reminded of stands with her appointment; the question afterwards knows of which one."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Applies the revision."""
    with op.batch_alter_table("appointment") as batch_op:
        batch_op.add_column(sa.Column("reminding", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("after_question") as batch_op:
        batch_op.add_column(sa.Column("about", sa.String(), nullable=False, server_default=""))
        batch_op.create_index("ix_after_question_about", ["about"])


def downgrade() -> None:
    """Takes the revision back."""
    with op.batch_alter_table("after_question") as batch_op:
        batch_op.drop_index("ix_after_question_about")
        batch_op.drop_column("about")
    with op.batch_alter_table("appointment") as batch_op:
        batch_op.drop_column("reminding")
