"""nginx in place of Caddy: the routes of ``deploy/Caddyfile``, with a certificate that is made here."""

from __future__ import annotations

import ipaddress
import os
import socket
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from string import Template

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bot.production.layout import HERE, Layout, found
from bot.supervisor import Service

_VALID, _RENEWED_BEFORE = timedelta(days=397), timedelta(days=30)
_TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
# Bodies and answers stay in memory, and no log says who asked for what.
_CONFIGURATION = Template("""
${user}
daemon off;
pid nginx.pid;
error_log stderr crit;
events { worker_connections 1024; }
http {
    access_log off;
    server_tokens off;
    client_max_body_size 1m;
    client_body_buffer_size 1m;
    proxy_max_temp_file_size 0;
    ${temporary}
    proxy_http_version 1.1;
    proxy_connect_timeout 5s;
    proxy_read_timeout 75s;
    upstream apps { ${apps} }
    upstream door { server ${here}:${door} max_fails=0; }
    upstream rasas { ${rasas} }
    server {
        listen ${host}:${http};
        return 308 https://$$host:${https}$$request_uri;
    }
    server {
        listen ${host}:${https} ssl;
        ssl_certificate ${certificate};
        ssl_certificate_key ${key};
        ssl_protocols TLSv1.2 TLSv1.3;
        # Whoever was here once by https comes by https for a year.
        add_header Strict-Transport-Security "max-age=31536000" always;
        proxy_set_header Host $$http_host;
        # By these the app knows what came from the street; what goes from process to process has none.
        proxy_set_header X-Forwarded-For $$remote_addr;
        proxy_set_header X-Forwarded-Proto $$scheme;
        # What messengers deliver is kept and acknowledged by the door, also while the apps are restarted.
        location = /telegram/webhook { proxy_pass http://door; }
        location = /whatsapp { proxy_pass http://door; }
        # Rasa's and the door's own ways to the app, and what a monitor inside asks.
        location = /webhook { return 404; }
        location = /handed-over { return 404; }
        location = /metrics { return 404; }
        location / { proxy_pass http://apps; }
    }
    # From inside: the one that answers is found without anybody waiting for one that is away.
    proxy_set_header Host $$http_host;
    server { listen ${here}:${any_app}; location / { proxy_pass http://apps; } }
    server { listen ${here}:${any_rasa}; location / { proxy_pass http://rasas; } }
}
""")


def service(layout: Layout) -> Service:
    """Returns how to start nginx; its configuration is written anew, its certificate where it is missing or old."""
    folder = layout.folder / "proxy"
    folder.mkdir(parents=True, exist_ok=True)
    certificate, key = certificate_of(layout), folder / "key.pem"
    if not is_good(certificate, datetime.now(UTC)):
        make_certificate(certificate, key, datetime.now(UTC))
    configuration = folder / "nginx.conf"
    configuration.write_text(configured(layout, certificate, key))
    return Service(
        name="nginx",
        command=[found("nginx"), "-p", str(folder), "-c", str(configuration), "-e", "stderr"],
        log=layout.log("nginx"),
        ready_url=f"tcp://{layout.host}:{layout.https}",
        environment={"PATH": os.environ["PATH"]},
    )


def certificate_of(layout: Layout) -> Path:
    """Returns where the certificate is; whoever calls the proxy has to trust it."""
    return layout.folder / "proxy" / "certificate.pem"


def configured(layout: Layout, certificate: Path, key: Path) -> str:
    """Returns nginx's configuration."""
    return _CONFIGURATION.substitute(
        user="user www-data;" if os.getuid() == 0 else "",
        temporary=" ".join(f"{name}_temp_path {name};" for name in _TEMPORARY),
        apps=_upstream(layout.app_ports),
        rasas=_upstream(layout.rasa_ports or [9]),  # nobody listens there
        here=HERE,
        door=layout.door,
        host=f"[{layout.host}]" if ":" in layout.host else layout.host,
        http=layout.http,
        https=layout.https,
        any_app=layout.any_app,
        any_rasa=layout.any_rasa,
        certificate=certificate,
        key=key,
    )


def _upstream(ports: Sequence[int]) -> str:
    # Which of them is away is known when it is asked, and forgotten at once: it will be back.
    return " ".join(f"server {HERE}:{port} max_fails=0;" for port in ports)


def is_good(certificate: Path, now: datetime) -> bool:
    """Whether there is a certificate that holds for a while yet."""
    if not certificate.exists():
        return False
    return x509.load_pem_x509_certificate(certificate.read_bytes()).not_valid_after_utc - now > _RENEWED_BEFORE


def make_certificate(certificate: Path, key: Path, now: datetime) -> None:
    """Makes a certificate for this machine that nobody has signed but itself.

    Args:
        certificate: Where to write it.
        key: Where to write its key, readable by its owner only.
        now: From when it holds, aware.
    """
    private = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    names = [x509.DNSName(one) for one in sorted({"localhost", socket.gethostname()})]
    alternatives = x509.SubjectAlternativeName([*names, x509.IPAddress(ipaddress.ip_address(HERE))])
    builder = x509.CertificateBuilder(name, name, private.public_key(), x509.random_serial_number(), now, now + _VALID)
    builder = builder.add_extension(alternatives, critical=False)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    key.unlink(missing_ok=True)
    with os.fdopen(os.open(key, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as file:
        file.write(private.private_bytes(*_KEY_FORMAT, serialization.NoEncryption()))
    certificate.write_bytes(builder.sign(private, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))


_KEY_FORMAT = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8)
