"""Protected connections: whose certificate does not hold is not talked to."""

import socket
import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from fetch.web import Web, http
from ringback.fetch.errors import NotAllowed, Unreachable

PAGE = b"<p>protected"
URL = "https://acme.example/"


@pytest.fixture
def certificate(tmp_path: Path) -> Callable[..., Path]:
    """Give what makes a certificate that vouches for itself, with its key in the same file."""

    def made(host: str = "acme.example", days: int = 30) -> Path:
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
        now = datetime.now(UTC)
        signed = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=60))
            .not_valid_after(now + timedelta(days=days))
            .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
            .sign(key, hashes.SHA256())
        )
        file = tmp_path / f"{host}.pem"
        private = key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        file.write_bytes(private + signed.public_bytes(serialization.Encoding.PEM))
        return file

    return made


def protected(
    file: Path, answer: bytes, called: list[str | None]
) -> Callable[[socket.socket], None]:
    """Give a speech under TLS; `called` hears which host the other side asked for."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    context.sni_callback = lambda _line, host, _context: called.append(host)

    def speak(line: socket.socket) -> None:
        with context.wrap_socket(line, server_side=True) as secured:
            secured.recv(4096)
            secured.sendall(answer)

    return speak


def test_a_trusted_site_is_read_under_its_own_name(
    web: Web, certificate: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    file, called = certificate(), list[str | None]()
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    web.site().speeches["at once"] = protected(file, http(PAGE), called)

    assert web.fetch(URL).content == PAGE
    assert called == ["acme.example"]


def test_a_certificate_that_nobody_vouches_for_is_refused(
    web: Web, certificate: Callable[..., Path]
) -> None:
    web.site().speeches["at once"] = protected(certificate(), http(PAGE), [])

    with pytest.raises(Unreachable, match=r"does not hold \(self-signed certificate\)"):
        web.fetch(URL)


@pytest.mark.parametrize(("host", "days"), [("other.example", 30), ("acme.example", -1)])
def test_a_certificate_of_somebody_else_or_of_the_past_is_refused(
    web: Web,
    certificate: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
    host: str,
    days: int,
) -> None:
    file = certificate(host, days)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    web.site().speeches["at once"] = protected(file, http(PAGE), [])

    with pytest.raises(Unreachable, match="does not hold"):
        web.fetch(URL)


def test_a_site_that_speaks_no_tls_is_refused(web: Web) -> None:
    web.site().speeches["at once"] = http(PAGE)

    with pytest.raises(Unreachable, match="No protected connection"):
        web.fetch(URL)


def test_a_protected_site_may_not_send_on_to_an_open_one(
    web: Web, certificate: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = certificate()
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    answer = http(b"", "Location: http://acme.example/", status="302 Found")
    site = web.site()
    site.speeches["at once"] = protected(file, answer, [])

    with pytest.raises(NotAllowed, match="not protected"):
        web.fetch(URL)
    assert site.taken == 1
