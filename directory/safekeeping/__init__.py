"""What an operator does for the whole database: a copy that can be brought back, and new keys."""
