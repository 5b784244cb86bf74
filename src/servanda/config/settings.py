"""Django's settings, all from the environment; each variable is described in docs/operating.md.

One rule: the defaults are for a laptop on loopback. A production start (``servanda serve``) refuses
to run with them.
"""

from __future__ import annotations

import os
from pathlib import Path

import dj_database_url
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

VAR = Path(os.environ.get("SERVANDA_VAR", "var")).absolute()
"""Folder of the default database and of the key that a laptop start makes for itself."""

LAPTOP_KEY = "laptop-only-" + "0" * 40
SECRET_KEY = os.environ.get("SERVANDA_SECRET_KEY", LAPTOP_KEY)
LEDGER_KEY = os.environ.get("SERVANDA_LEDGER_KEY", "")
"""The key that signs checkpoints; where empty, one is made in ``VAR``."""
LEDGER_ORIGIN = os.environ.get("SERVANDA_LEDGER_ORIGIN", "localhost/ledger")
"""The ledger's name in its checkpoints: a host and a path, without a scheme."""
DEBUG = False
ALLOWED_HOSTS = os.environ.get("SERVANDA_HOSTS", "127.0.0.1,localhost,[::1],testserver").split(",")
CSRF_TRUSTED_ORIGINS = [o for o in os.environ.get("SERVANDA_ORIGINS", "").split(",") if o]

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "csp",
    "django_htmx",
    "servanda.parties",
    "servanda.register",
    "servanda.council",
    "servanda.portal",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]

ROOT_URLCONF = "servanda.config.urls"
WSGI_APPLICATION = "servanda.config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "servanda.portal.context.page",
            ],
        },
    },
]


def _database(url: str) -> dict[str, object]:
    """Give the settings of a database named by its address."""
    scheme, _colon, _rest = url.partition(":")
    if scheme not in {"sqlite", "postgresql", "postgres"}:
        raise ImproperlyConfigured(f"{scheme!r} is neither sqlite nor postgresql")
    settings: dict[str, object] = dict(dj_database_url.parse(url))
    if settings["ENGINE"] == "django.db.backends.sqlite3":
        # One writer at a time, and an answered write survives a crash: the ledger depends on both.
        settings["OPTIONS"] = {
            "transaction_mode": "IMMEDIATE",
            "timeout": 30,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
        }
    return settings


DATABASES = {
    "default": _database(os.environ.get("DATABASE_URL", f"sqlite:///{VAR / 'servanda.sqlite3'}"))
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "parties.Account"
LOGIN_URL = "sign-in"
LOGIN_REDIRECT_URL = "desk"
LOGOUT_REDIRECT_URL = "home"
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English")), ("ru", _("Russian"))]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"
LOCALE_PATHS = [Path(__file__).parent.parent / "locale"]

STATIC_URL = "static/"
WHITENOISE_USE_FINDERS = (
    True  # the files lie in the package: no collecting step before a first start
)

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
    },
}
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
_BEHIND_TLS = os.environ.get("SERVANDA_TLS", "") == "1"
SESSION_COOKIE_SECURE = _BEHIND_TLS
CSRF_COOKIE_SECURE = _BEHIND_TLS
if _BEHIND_TLS:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024
