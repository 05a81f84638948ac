"""Production on this machine without containers: what ``docker-compose.yml`` starts, from Debian's packages.

::

    nginx (https) ── door ─────────────┐
        └── two apps ── two Rasas      ├── PostgreSQL, Redis
                 └─────────────────────┘

What dies is started again. ``make production-local`` runs it; the tests of faults break it.
"""
