"""Which promise holds whatever is broken: ``make reliability``. Tests say what they show by a mark, ``fault``."""
