"""What becomes of an appointment.

::

    HOLDING ──► HELD ──► SENDING ──► BOOKED ──► ARRIVED ⇄ MISSED
       │         │          ├──► ASKED ──┘│
       │         │          ▼             ▼
       └─────────┴────► RELEASING ◄───────┘      (something may still have to be freed there)
                            ▼
                          OVER                   (freed here and there; nothing personal is left)

With our own tables as the book HOLDING, SENDING and RELEASING are skipped: all is one transaction.
"""

from __future__ import annotations

HOLDING, HELD, SENDING, ASKED, BOOKED = "holding", "held", "sending", "asked", "booked"
RELEASING, OVER, ARRIVED, MISSED = "releasing", "over", "arrived", "missed"

CERTAIN = (BOOKED, ASKED, SENDING)  # what a person has, as far as she has been told
LIVE = (HOLDING, HELD, *CERTAIN)  # what is to come
TAKING = (*LIVE, ARRIVED, MISSED)  # what takes a seat away from others in the count
KEPT = (BOOKED, ARRIVED, MISSED)  # what staff can mark, as often as they like
