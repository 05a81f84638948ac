"""Telegram and Rasa for the measurement: both only answer, cheaply, so that what is measured is Amana.

python -m tests.bench.stand_ins PORT

``/bot<token>/<method>`` answers as Telegram does and counts what is sent; ``/webhooks/rest/webhook`` answers after
:data:`RASA_S` as Rasa does; ``/count`` tells how many messages were sent.
"""

from __future__ import annotations

import asyncio
import json
import sys

from actions.outgoing import Outgoing

RASA_S = 0.03  # measured: a turn of our Rasa takes 13 ms on a fresh conversation, 48 ms on a long one
_RASA = json.dumps([{"custom": Outgoing("thank").to_json()}]).encode()
_MESSAGE = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "x"}
_TELEGRAM = json.dumps({"ok": True, "result": _MESSAGE}).encode()
_TRUE = b'{"ok":true,"result":true}'
_sent = 0


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answers all requests of a connection."""
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            await reader.readexactly(length(head))
            body = await answer(head.split(b" ", 2)[1])
            writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body))
            writer.write(body)
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def answer(path: bytes) -> bytes:
    """Answers one request."""
    global _sent
    if path == b"/count":
        return str(_sent).encode()
    if path.startswith(b"/webhooks/"):
        await asyncio.sleep(RASA_S)
        return _RASA
    if path.endswith(b"/sendMessage"):
        _sent += 1
        return _TELEGRAM
    return b'{"model_file":"x"}' if path == b"/status" else _TRUE


def length(head: bytes) -> int:
    """Returns the length of the body that follows a head."""
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0


async def main(port: int) -> None:
    """Serves until it is killed."""
    server = await asyncio.start_server(serve, "127.0.0.1", port)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
