"""Referrals by community change agents: links that say nothing, and counts without names."""
