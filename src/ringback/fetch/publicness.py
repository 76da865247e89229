"""Which network addresses are out on the public internet.

The standard library's `is_global` follows the registries of its own year and differs between
versions of Python, so it is asked last, after a list that is ours.
"""

from ipaddress import IPv4Address, IPv6Address, ip_network
from typing import Final

Address = IPv4Address | IPv6Address

_NOT_PUBLIC: Final = tuple(
    map(
        ip_network,
        (
            "0.0.0.0/8",  # this network
            "10.0.0.0/8",  # private
            "100.64.0.0/10",  # behind a provider's translation; one cloud's metadata too
            "127.0.0.0/8",  # this machine
            "168.63.129.16/32",  # a cloud's own services, though the number is a public one
            "169.254.0.0/16",  # this link; the metadata of most clouds
            "172.16.0.0/12",  # private
            "192.0.0.0/24",  # protocols; one cloud's metadata
            "192.0.2.0/24",  # documentation
            "192.31.196.0/24",  # sinks of the name system
            "192.52.193.0/24",  # relays of multicast
            "192.88.99.0/24",  # 6to4 relays
            "192.168.0.0/16",  # private
            "192.175.48.0/24",  # sinks of the name system
            "198.18.0.0/15",  # measuring
            "198.51.100.0/24",  # documentation
            "203.0.113.0/24",  # documentation
            "224.0.0.0/4",  # many at once
            "240.0.0.0/4",  # reserved, and everybody
            "2001::/23",  # protocols, Teredo among them, which wraps other addresses
            "2001:db8::/32",  # documentation
            "2002::/16",  # 6to4, which wraps other addresses
            "2620:4f:8000::/48",  # sinks of the name system
            "3fff::/20",  # documentation
        ),
    )
)

_GIVEN_OUT: Final = ip_network("2000::/3")
"""The only part of version 6 from which public addresses are given out."""

_TRANSLATED: Final = ip_network("64:ff9b::/96")
"""How networks without version 4 write its addresses; the last four bytes are what is meant."""


def is_public(address: Address) -> bool:
    """Say whether it belongs to the public internet, whatever it wraps; unsure means no."""
    if isinstance(address, IPv6Address):
        if address.scope_id is not None:
            return False
        if address in _TRANSLATED:
            return is_public(IPv4Address(int(address) & 0xFFFF_FFFF))
        if address not in _GIVEN_OUT:
            return False
    return address.is_global and not any(address in network for network in _NOT_PUBLIC)
