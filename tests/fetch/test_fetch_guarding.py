"""Where connections go: to the address that was checked, and nowhere else."""

import socket
from ipaddress import IPv4Address, ip_address

import pytest

from fetch.web import HERE, Web, http, moved
from ringback.fetch import is_public, page
from ringback.fetch.deadline import Deadline
from ringback.fetch.errors import NotAllowed, Unreachable
from ringback.fetch.guard import Guard, look_up
from ringback.fetch.locations import location
from ringback.fetch.wire import check_peer


def test_this_machine_is_refused_unless_a_test_lets_it_through(web: Web) -> None:
    site = web.site(http(b"x"))

    with pytest.raises(NotAllowed, match=r"127\.0\.0\.1"):
        page("http://acme.example/", resolve=web.resolve)
    assert site.taken == 0


@pytest.mark.parametrize("url", ["http://127.0.0.1:8080/", "http://[::1]/", "https://0.0.0.0/"])
def test_this_machine_by_its_number_is_refused(url: str) -> None:
    with pytest.raises(NotAllowed):
        page(url)


@pytest.mark.parametrize(
    "inside", ["10.0.0.7", "169.254.169.254", "fd00:ec2::254", "::ffff:10.0.0.7", "fe80::1%lo"]
)
def test_one_private_address_among_public_ones_refuses_them_all(web: Web, inside: str) -> None:
    web.elsewhere["mixed.example"] = ["8.8.8.8", inside]

    with pytest.raises(NotAllowed):
        web.fetch("http://mixed.example/")


def test_a_name_that_changes_its_address_gains_nothing(web: Web) -> None:
    honest = web.site(http(b"<p>honest"))
    inner = web.site(http(b"<p>secret"), "inner.example")
    answers = iter([honest.port, inner.port, inner.port])

    def rebinding(host: str, port: int) -> tuple[tuple[str, int], ...]:
        return (("127.0.0.1", next(answers)),)

    found = page("http://acme.example/", allowed=web.allowed, resolve=rebinding)

    assert found.content == b"<p>honest"
    assert next(answers) == inner.port
    assert inner.taken == 0


def test_a_name_that_turns_private_at_the_second_hop_is_refused(web: Web) -> None:
    site = web.site({"/": moved("/on"), "/on": http(b"x")})
    answers = iter([("127.0.0.1", site.port), ("192.168.0.1", 80)])

    with pytest.raises(NotAllowed, match=r"192\.168\.0\.1"):
        page(
            "http://acme.example/",
            allowed=web.allowed,
            resolve=lambda host, port: (next(answers),),
        )


def test_each_hop_asks_once(web: Web) -> None:
    web.site(moved("http://careers.example/"))
    web.site(http(b"x"), "careers.example")

    web.fetch()

    assert web.asked == ["acme.example", "careers.example"]


def test_the_next_address_is_tried_where_the_first_is_deaf(web: Web) -> None:
    site = web.site(http(b"<p>here"))
    with socket.create_server(("127.0.0.1", 0)) as gone:
        deaf = gone.getsockname()[1]

    found = page(
        "http://acme.example/",
        allowed=web.allowed,
        resolve=lambda host, port: (("127.0.0.1", deaf), ("127.0.0.1", site.port)),
    )

    assert found.content == b"<p>here"


def test_a_version_of_the_network_that_leads_nowhere_does_not_take_all_turns(web: Web) -> None:
    site = web.site(http(b"<p>here"))
    nowhere = tuple(("::1", port) for port in range(1, 9))

    found = page(
        "http://acme.example/",
        allowed=lambda address: True,
        resolve=lambda host, port: (*nowhere, ("127.0.0.1", site.port)),
    )

    assert found.content == b"<p>here"


def test_the_other_end_must_be_whom_we_meant(web: Web) -> None:
    site, there = web.site(), location("http://acme.example/")
    anybody = Guard(lambda address: True, web.resolve)
    public = Guard(is_public, web.resolve)

    with socket.create_connection(("127.0.0.1", site.port)) as line:
        check_peer(line, HERE, there, anybody)
        with pytest.raises(Unreachable, match="ended up at"):
            check_peer(line, IPv4Address("8.8.8.8"), there, anybody)
        with pytest.raises(NotAllowed):
            check_peer(line, HERE, there, public)


def test_the_other_end_is_judged_again_before_anything_is_said_to_it(web: Web) -> None:
    site = web.site(http(b"<p>secret"))
    verdicts = iter([True, False])

    with pytest.raises(NotAllowed):
        page(
            "http://acme.example/",
            allowed=lambda address: next(verdicts),
            resolve=web.resolve,
        )
    assert site.heard == []


def test_the_system_resolver_gives_numbers_and_ports() -> None:
    assert look_up("127.0.0.1", 8080) == (("127.0.0.1", 8080),)


def test_a_number_is_not_looked_up(web: Web) -> None:
    guard = Guard(is_public, web.resolve)

    found = guard.endpoints(location("http://8.8.8.8/"), Deadline.after(5))

    assert found == ((ip_address("8.8.8.8"), 80),)
    assert web.asked == []
