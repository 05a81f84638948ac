"""Reminders of appointments and medicine, and the question afterwards whether somebody got care."""
