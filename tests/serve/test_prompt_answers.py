"""The browser's socket, on loopback: answers are not held back until the browser confirms what came before."""

from __future__ import annotations

import asyncio
import socket
from concurrent.futures import ThreadPoolExecutor
from typing import Any, cast

import pytest
from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection
from jupyter_server.services.kernels.websocket import KernelWebsocketHandler
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application
from tornado.websocket import WebSocketHandler, websocket_connect

from secor_qa.prompt_answers import PromptConnection
from secor_qa.serve import Address, make_server


class Page(KernelWebsocketHandler):
    """A page's socket as Jupyter has it, without a kernel behind it; it tells the browser whether it sends at once."""

    connection_class: type[ZMQChannelsWebsocketConnection]

    async def prepare(self, *_: object, **__: object) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        self.current_user = "anybody"  # nobody signs in here
        self.connection = self.connection_class(websocket_handler=self)

    async def get(self, *_: object, **__: object) -> None:
        await WebSocketHandler.get(self)

    async def open(self) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        self.connection.connect()
        connected = cast("Any", self.ws_connection).stream.socket
        await self.write_message(str(connected.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)))

    def on_close(self) -> None:
        """No kernel is told."""


@pytest.mark.parametrize(
    ("connection_class", "at_once"), [(PromptConnection, True), (ZMQChannelsWebsocketConnection, False)]
)
def test_answers_are_sent_at_once_by_our_connection_and_not_by_jupyters_own(
    monkeypatch: pytest.MonkeyPatch, connection_class: type[ZMQChannelsWebsocketConnection], at_once: bool
) -> None:
    monkeypatch.setattr(ZMQChannelsWebsocketConnection, "connect", lambda _: None)  # no kernel stands behind it
    monkeypatch.setattr(Page, "connection_class", connection_class, raising=False)

    async def told() -> str | bytes | None:
        bound, port = bind_unused_port()
        server = HTTPServer(Application([("/", Page)]))
        server.add_socket(bound)
        browser = await websocket_connect(f"ws://127.0.0.1:{port}/")
        try:
            return await browser.read_message()
        finally:
            browser.close()
            server.stop()
            await server.close_all_connections()

    with ThreadPoolExecutor(1) as elsewhere:  # this thread may have the loop of the browser that other tests drive
        assert bool(int(elsewhere.submit(asyncio.run, told()).result() or 0)) is at_once


def test_the_pages_are_served_with_it() -> None:
    server = make_server(Address(port=0), open_browser=False)
    assert server.kernel_websocket_connection_class is PromptConnection
