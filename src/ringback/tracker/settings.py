"""Django's settings, safe without any variable set; see `environment` for how each is read."""

from pathlib import Path
from typing import Final

from django.utils.functional import SimpleLazyObject

from ringback.home import Home

from . import environment

_WEB: Final = Path(__file__).parent.parent / "web"

# One app, and no more: what stands here is imported each time a command starts.
INSTALLED_APPS = ["ringback.tracker"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False
LOGGING_CONFIG = None


def sqlite(home: Home) -> dict[str, object]:
    """Give the database in a home: readers never wait, writers take turns of up to 20 seconds."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(home.database),
        "OPTIONS": {
            "timeout": 20,
            # A transaction that began by reading could not go on to write once another had.
            "transaction_mode": "IMMEDIATE",
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL",
        },
    }


_url = environment.text(environment.DATABASE_URL)
DATABASES = {"default": environment.postgresql(_url) if _url else sqlite(Home.current())}

# Read when it is first needed: a command that serves no page never makes one.
SECRET_KEY = SimpleLazyObject(
    lambda: environment.text("RINGBACK_SECRET_KEY") or Home.current().secret()
)

DEBUG = environment.switch("RINGBACK_DEBUG")
ALLOWED_HOSTS = environment.words("RINGBACK_HOSTS") or ["localhost", "127.0.0.1", "[::1]"]
ROOT_URLCONF = "ringback.web.urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [_WEB / "templates"],
        "OPTIONS": {"libraries": {"wording": "ringback.web.wording"}},
    }
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "ringback.web.headers.PrivatePages",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "ringback.web.trouble.Trouble",
]
# Served as they lie in the package: nothing is collected, and a wheel carries them.
STATIC_URL = "static/"
STATIC_ROOT = _WEB / "static"
