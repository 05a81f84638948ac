"""Appointments: where times come from (one port, five kinds of source), and who has which."""
