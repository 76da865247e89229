"""Which addresses are public: what wraps or resembles a private one is not."""

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.fetch import is_public

PRIVATE_NETWORKS = [
    ip_network(text)
    for text in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
        "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15",
        "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
    )
]  # fmt: skip

private = st.sampled_from(PRIVATE_NETWORKS).flatmap(
    lambda network: st.integers(int(network.network_address), int(network.broadcast_address)).map(
        IPv4Address
    )
)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "0.0.0.1", "10.1.2.3", "172.31.255.255", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "100.100.100.200", "192.0.0.192", "168.63.129.16", "224.0.0.1",
        "239.255.255.250", "255.255.255.255", "240.0.0.1", "192.0.2.1", "198.51.100.7",
        "203.0.113.9", "198.18.0.1", "192.88.99.1",
        "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "fec0::1", "ff02::1",
        "ff0e::1", "2001:db8::1", "3fff::1", "5f00::1", "100::1", "4000::1", "2001:2::1",
        "2606:4700::1111%eth0", "::ffff:127.0.0.1", "::127.0.0.1", "::ffff:0:127.0.0.1",
        "64:ff9b::7f00:1", "64:ff9b:1::7f00:1", "2002:7f00:1::", "2001:0:7f00:1::",
    ],
)  # fmt: skip
def test_what_is_not_out_on_the_public_internet_is_not_public(address: str) -> None:
    assert not is_public(ip_address(address))


@pytest.mark.parametrize(
    "address",
    ["1.1.1.1", "8.8.8.8", "93.184.215.14", "172.32.0.1", "192.169.0.1", "100.128.0.1",
     "2606:4700::1111", "2a00:1450:4001::5e", "64:ff9b::808:808"],
)  # fmt: skip
def test_what_is_out_there_is_public(address: str) -> None:
    assert is_public(ip_address(address))


@settings(max_examples=200, deadline=None)
@given(private)
def test_no_private_address_is_public_whatever_it_is_wrapped_in(address: IPv4Address) -> None:
    number = int(address)
    wrapped = {
        "mapped": 0xFFFF << 32 | number,
        "compatible": number,
        "translated": 0xFFFF << 48 | number,
        "nat64": int(IPv6Address("64:ff9b::")) | number,
        "local nat64": int(IPv6Address("64:ff9b:1::")) | number,
        "6to4": 0x2002 << 112 | number << 80,
        "teredo client": 0x2001 << 112 | number ^ 0xFFFF_FFFF,
        "teredo server": 0x2001 << 112 | number << 64,
    }

    assert not is_public(address)
    assert {name for name, value in wrapped.items() if is_public(IPv6Address(value))} == set()


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 2**128 - 1).map(IPv6Address))
def test_no_address_of_version_6_is_public_beyond_what_is_given_out(address: IPv6Address) -> None:
    given_out = address in ip_network("2000::/3") or address in ip_network("64:ff9b::/96")

    assert given_out or not is_public(address)


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 2**32 - 1).map(IPv4Address))
def test_whatever_is_public_is_so_to_the_standard_library_too(address: IPv4Address) -> None:
    assert address.is_global or not is_public(address)
