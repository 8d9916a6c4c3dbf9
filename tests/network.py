"""No test leaves this machine: a connection to anywhere but loopback is an error."""

import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest

LOOPBACK = ("127.0.0.1", "localhost", "::1")


class NetworkBlocked(RuntimeError):
    """A test reached for the network. Give it a stub on loopback instead."""


@pytest.fixture(scope="session", autouse=True)
def blocked_network() -> Iterator[None]:
    """Guards connecting and the asking for an address, which is a request of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded(socket.socket.connect))
        patch.setattr(socket.socket, "connect_ex", guarded(socket.socket.connect_ex))
        patch.setattr(socket, "getaddrinfo", guarded_lookup(socket.getaddrinfo))
        yield


def guarded(connect: Callable[..., Any]) -> Callable[..., Any]:
    def guard(self: socket.socket, address: Any) -> Any:
        if self.family != socket.AF_UNIX:
            refuse_beyond_loopback(address[0])
        return connect(self, address)

    return guard


def guarded_lookup(lookup: Callable[..., Any]) -> Callable[..., Any]:
    def guard(host: Any, *args: Any, **kwargs: Any) -> Any:
        refuse_beyond_loopback(host or "localhost")
        return lookup(host, *args, **kwargs)

    return guard


def refuse_beyond_loopback(host: str) -> None:
    if host not in LOOPBACK:
        raise NetworkBlocked(f"A test tried to reach {host!r}, which is not this machine.")
