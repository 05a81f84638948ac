"""Figures of referrals in words, as tables and as plots. What may be shown is decided in ``directory/referrals``."""
