"""Reading addresses: one meaning or none."""

import socket
from contextlib import suppress
from ipaddress import IPv4Address, ip_address

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.fetch import is_public
from ringback.fetch.deadline import Deadline
from ringback.fetch.errors import FetchError, NotAllowed, NotAnAddress, shown
from ringback.fetch.guard import Guard
from ringback.fetch.locations import following, location

WIDE_DIGITS = str.maketrans("0123456789.", "０１２３４５６７８９．")
ROUND_DIGITS = str.maketrans("123456789", "①②③④⑤⑥⑦⑧⑨")


@pytest.mark.parametrize(
    ("words", "url"),
    [
        ("https://acme.example/jobs/1", "https://acme.example/jobs/1"),
        ("HTTP://ACME.Example", "http://acme.example/"),
        ("acme.example/jobs/1", "https://acme.example/jobs/1"),
        ("//acme.example/jobs", "https://acme.example/jobs"),
        ("acme.example:8443/jobs", "https://acme.example:8443/jobs"),
        ("https://acme.example:443/", "https://acme.example/"),
        ("http://acme.example.:80/", "http://acme.example/"),
        ("https://acme.example/jobs#apply", "https://acme.example/jobs"),
        ("https://acme.example/?q=a b&r=ü#x", "https://acme.example/?q=a%20b&r=%C3%BC"),
        ("https://acme.example?x=1", "https://acme.example/?x=1"),
        ("https://acme.example/a%20b/ä", "https://acme.example/a%20b/%C3%A4"),
        ("https://münchen.example/", "https://xn--mnchen-3ya.example/"),
        ("https://straße.example/", "https://xn--strae-oqa.example/"),
        ("https://acme。example/", "https://acme.example/"),
        ("http://8.8.8.8/", "http://8.8.8.8/"),
        ("http://[2606:4700:0::1111]:8080/", "http://[2606:4700::1111]:8080/"),
    ],
)
def test_an_address_is_understood(words: str, url: str) -> None:
    assert location(words).url == url
    assert location(location(words).url) == location(words)


@pytest.mark.parametrize(
    "words",
    [
        "", " ", "https://", "https:///jobs", "ftp://acme.example/", "file:///etc/hosts",
        "gopher://acme.example/", "javascript:alert(1)", "data:text/html,x",
        "mailto:a@acme.example",
        "https://ann@acme.example/", "https://ann:secret@acme.example/",
        "https://acme.example@10.0.0.1/", "https://acme.example:port/", "https://acme.example:٨٠/",
        "https://acme.example:999999/", "https://acme example/", "https://acme.example\\@10.0.0.1/",
        "https://acme.example/\r\nHost: evil.example", "https://acme.example/\x00",
        "https://-acme.example/", "https://acme..example/", "https://acme%2eexample/",
        "https://[::1", "https://[fe80::1%25eth0]/", "https://[::1]evil/", "https://[v1.x]/",
        "https://" + "a" * 64 + ".example/", "https://" + "a." * 130 + "example/",
        "https://acme.example/" + "x" * 4_000, "https://a😀.example/", "https://a\u200db.example/",
        "http://2130706433/", "http://0x7f.1/", "http://0x7f000001/", "http://0177.0.0.1/",
        "http://127.1/", "http://127.0.0.0x1/", "http://1.2.3.4.5/", "http://256.0.0.1/",
        "http://017700000001/", "http://127.0.0.1%00.acme.example/", "http://%31%32%37.0.0.1/",
    ],
)  # fmt: skip
def test_what_is_no_plain_address_is_refused_with_a_way_out(words: str) -> None:
    with pytest.raises(NotAnAddress) as refused:
        location(words)

    assert "give that file" in str(refused.value)
    assert str(refused.value).isprintable()


def test_a_password_is_refused_and_not_repeated() -> None:
    with pytest.raises(NotAnAddress, match="signs in nowhere") as refused:
        location("https://ann:hunter2@acme.example/")

    assert "hunter2" not in str(refused.value)


@pytest.mark.parametrize(
    "words",
    [
        "http://localhost/", "http://localhost.:80/", "http://printer/", "http://files.local/",
        "http://metadata.google.internal/computeMetadata/v1/", "http://router.lan/",
        "http://nas.home.arpa/", "http://x.localhost/", "http://ｌｏｃａｌｈｏｓｔ/",
    ],
)  # fmt: skip
def test_a_name_inside_a_network_is_refused_before_anybody_is_asked(words: str) -> None:
    with pytest.raises(NotAllowed, match="public web only"):
        location(words)


@pytest.mark.parametrize("port", [0, 21, 22, 25, 81, 3000, 5432, 6379, 8000, 9200, 65535])
def test_a_port_that_is_not_the_webs_is_refused(port: int) -> None:
    with pytest.raises(NotAllowed, match=f"port {port}"):
        location(f"http://acme.example:{port}/")


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("/b?c", "https://acme.example/b?c"),
        ("next", "https://acme.example/jobs/next"),
        ("//other.example/x", "https://other.example/x"),
        ("https://other.example/x y#z", "https://other.example/x%20y"),
        ("?page=2", "https://acme.example/jobs/1?page=2"),
    ],
)
def test_a_page_may_send_on(link: str, url: str) -> None:
    assert following(location("https://acme.example/jobs/1"), link).url == url


def test_nothing_leads_out_of_the_protected_connection() -> None:
    with pytest.raises(NotAllowed, match="not protected"):
        following(location("https://acme.example/"), "http://acme.example/")
    assert following(location("http://acme.example/"), "https://acme.example/").scheme == "https"


@pytest.mark.parametrize("link", ["file:///etc/hosts", "ftp://a.example/", "https://[::1"])
def test_a_page_may_not_send_on_to_anything_else(link: str) -> None:
    with pytest.raises(FetchError):
        following(location("https://acme.example/jobs/1"), link)


def spellings(address: IPv4Address) -> dict[str, str]:
    """Give the ways in which resolvers and browsers have been known to read an address."""
    number, parts = int(address), address.packed
    octal = ".".join(f"0{part:o}" for part in parts)
    plain = str(address)
    return {
        "plain": plain,
        "dot at the end": f"{plain}.",
        "decimal": str(number),
        "hex": hex(number),
        "octal": f"0{number:o}",
        "hex parts": ".".join(map(hex, parts)),
        "octal parts": octal,
        "padded": ".".join(f"{part:03d}" for part in parts),
        "two parts": f"{parts[0]}.{number & 0xFFFFFF}",
        "three parts": f"{parts[0]}.{parts[1]}.{number & 0xFFFF}",
        "wide": plain.translate(WIDE_DIGITS),
        "round": plain.translate(ROUND_DIGITS),
        "other dots": plain.replace(".", "。"),
        "percent": "".join(f"%{ord(char):02x}" for char in plain),
        "mapped": f"[::ffff:{plain}]",
        "mapped, in hex": f"[::ffff:{number >> 16:x}:{number & 0xFFFF:x}]",
        "compatible": f"[::{plain}]",
        "6to4": f"[2002:{number >> 16:x}:{number & 0xFFFF:x}::1]",
        "nat64": f"[64:ff9b::{plain}]",
        "with a zone": f"[::ffff:{plain}%251]",
        "behind a name": f"acme.example@{plain}",
        "wildcard name": f"{plain}.nip.example",
    }


def lenient(host: str, port: int) -> tuple[tuple[str, int], ...]:
    """Read whatever the C library takes for a number, as many resolvers do, and wildcard names."""
    try:
        return ((socket.inet_ntoa(socket.inet_aton(host)), port),)
    except OSError:
        return ((host.removesuffix(".nip.example"), port),)


networks = st.sampled_from(
    ["127.0.0.0", "10.0.0.0", "169.254.169.254", "192.168.0.0", "172.16.0.0", "100.64.0.0"]
)


@settings(max_examples=60, deadline=None)
@given(networks, st.integers(0, 0xFFFF), st.sampled_from(["http://", "https://", ""]))
def test_no_spelling_of_a_private_address_gets_through(base: str, more: int, scheme: str) -> None:
    address = IPv4Address(int(IPv4Address(base)) | more)
    guard = Guard(is_public, lenient)

    for spelling, host in spellings(address).items():
        with pytest.raises(FetchError):
            pytest.fail(f"{spelling}: {reached(guard, f'{scheme}{host}/')}")


def reached(guard: Guard, words: str) -> object:
    """Give where a connection would be made to."""
    return guard.endpoints(location(words), Deadline.after(5))


def test_the_law_of_spellings_can_fail() -> None:
    anything = Guard(lambda address: True, lenient)

    assert reached(anything, "http://127.0.0.1/") == ((ip_address("127.0.0.1"), 80),)
    assert reached(anything, "http://10.0.0.1.nip.example/") == ((ip_address("10.0.0.1"), 80),)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60).map(lambda text: f"https://{text}"))
def test_any_words_are_an_address_in_plain_ascii_or_refused(words: str) -> None:
    with suppress(FetchError):
        found = location(words)
        assert found.url.isascii()
        assert found.url.isprintable()
        assert " " not in found.url
        assert location(found.url) == found


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_words_of_others_are_shown_short_and_steer_no_terminal(words: str) -> None:
    assert shown(words).isprintable()
    assert len(shown(words)) < 130
