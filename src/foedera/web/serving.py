"""The server itself: one process, bound to this machine and to no other address."""

from __future__ import annotations

import ctypes
import ipaddress
import logging
import socket
import sys
from types import FrameType

import uvicorn

from foedera.errors import WrongCall
from foedera.web.app import build
from foedera.web.opened import Opened

PORT = 7117
"""Where none is named. Not assigned to anything known."""
GLANCE = 0.25
"""Seconds for which a look at the texts counts: a file that an editor saves is on the page a quarter of a second later."""
TURN = 0.0001
"""Seconds that a thread may compute while another waits for the interpreter. A page changes threads several times, and while
a long answer is worked out it waits so long each time; with Python's own 5 ms, p95 is above two seconds."""


_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8
"""Parameters of `mallopt(3)` of the GNU C library."""
POOLS, LARGE = 2, 1_048_576
"""Pools of memory that its threads share; bytes from which on a piece is given back to the system as soon as it is free. By
itself the library has pools for each of the forty threads and raises the second with use: 284 MB and more at the large size,
where this leaves about 200."""


def thrifty() -> None:
    """Have the C library keep little of what is free; without effect where there is another library."""
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError, TypeError):
        return
    mallopt(_M_ARENA_MAX, POOLS)
    mallopt(_M_MMAP_THRESHOLD, LARGE)


def loopback(host: str) -> str:
    """The address to bind, if it is one that only this machine reaches.

    Raises:
        WrongCall: It is another; a server for several people needs accounts, which there are not yet.
    """
    name = host.strip().removeprefix("[").removesuffix("]")
    if name == "localhost":
        return "127.0.0.1"
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        raise WrongCall(f"--host {host}: write 127.0.0.1, ::1 or localhost.", code="not-loopback") from None
    if not address.is_loopback or str(address) not in ("127.0.0.1", "::1"):
        raise WrongCall(
            f"--host {host}: foedera serves this machine only, since nobody logs in. Use 127.0.0.1, ::1 or "
            "localhost.", code="not-loopback",
        )  # fmt: skip
    return str(address)


def bound(host: str, port: int) -> socket.socket:
    """A listening socket; port 0 takes any that is free.

    Raises:
        WrongCall: The port is taken or not allowed.
    """
    address = loopback(host)
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    made = socket.socket(family, socket.SOCK_STREAM)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((address, port))
    except (OSError, OverflowError) as error:
        made.close()
        raise WrongCall(f"--port {port}: {error}. Name another, or 0 for any that is free.", code="port-taken") from None
    made.listen(128)
    return made


def server(opened: Opened, listening: socket.socket) -> uvicorn.Server:
    """A server for a workspace on a socket; `run(sockets=[listening])` serves until it is told to stop."""
    port = listening.getsockname()[1]
    logging.getLogger("foedera.web").addHandler(logging.StreamHandler())
    config = uvicorn.Config(
        build(opened, port), log_level="warning", access_log=False, server_header=False, lifespan="off", ws="none",
        timeout_keep_alive=15, h11_max_incomplete_event_size=16_384, timeout_graceful_shutdown=3,
    )  # fmt: skip
    sys.setswitchinterval(TURN)
    thrifty()
    return _Server(config, opened)


class _Server(uvicorn.Server):
    """A server that lets nobody wait for an answer once it is told to stop."""

    def __init__(self, config: uvicorn.Config, opened: Opened) -> None:
        super().__init__(config)
        self._opened = opened

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Stop, as the signal says."""
        super().handle_exit(sig, frame)
        self._opened.end()
