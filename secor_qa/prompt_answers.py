"""What a kernel answers, sent to the browser at once. Named in `voila.json`, so any Voilà over the notebooks uses it.

A tick is answered by several short messages. Tornado leaves it to the system to hold back the second until the
browser has confirmed the first (Nagle's algorithm), and browsers confirm late: about 40 ms on every tick.
"""

from __future__ import annotations

import asyncio

from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection


class PromptConnection(ZMQChannelsWebsocketConnection):
    """Jupyter's own way from kernel to browser, over a socket that holds nothing back."""

    def connect(self) -> asyncio.Future[None] | None:
        """Once the browser's socket is open."""
        self.websocket_handler.set_nodelay(True)
        return super().connect()
