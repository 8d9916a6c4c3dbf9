"""Django's settings. Values that differ from one install to another come from `magazine.env`."""

from csp.constants import NONCE, NONE, SELF

from articles.body.editor import PROSE_EDITOR_EXTENSIONS
from magazine import env

SECRET_KEY = env.SECRET_KEY
DEBUG = env.DEBUG
ALLOWED_HOSTS = env.ALLOWED_HOSTS
SITE_URL = env.SITE_URL
DEMO_PASSWORD = env.DEMO_PASSWORD

INSTALLED_APPS = [
    "magazine.desk.DeskAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "csp",
    "taggit",
    "django_prose_editor",
    "newsroom",
    "images",
    "people",
    "social",
    "articles",
    "importing",
    "magazine",  # last: its roles hold permissions that the others declare
]

MIDDLEWARE = [
    "magazine.middleware.bodiless",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "magazine.middleware.Size",
    "magazine.middleware.privacy",
    "magazine.middleware.clock",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "magazine.urls"
WSGI_APPLICATION = "magazine.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [env.ROOT / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "magazine.context.site",
            ],
        },
    }
]

DATABASES = {"default": env.DATABASE}
if env.DATABASE["ENGINE"].endswith("sqlite3"):
    # Writers queue for the lock at BEGIN instead of failing in mid-transaction; readers never wait.
    # Without recursive triggers, REPLACE would write over a frozen row and no trigger would know.
    _options = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": (
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA recursive_triggers=ON;"
        ),
    }
else:
    # A database that hangs must not take the workers with it.
    DATABASES["default"] |= {"CONN_HEALTH_CHECKS": True}
    _options = {
        "connect_timeout": 3,
        "options": "-c statement_timeout=15000 -c lock_timeout=5000",
        # Planning a page's queries anew took PostgreSQL as long as answering them. A pooler between
        # must know prepared statements (PgBouncer does since 1.21).
        "server_side_binding": True,
        "prepare_threshold": 5,
    }
DATABASES["default"]["CONN_MAX_AGE"] = 60
DATABASES["default"]["OPTIONS"] = _options | env.DATABASE.get("OPTIONS", {})
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "newsroom.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
LOGIN_URL = "admin:login"
LOGIN_REDIRECT_URL = "admin:index"

LANGUAGE_CODE = "en-gb"
TIME_ZONE = env.TIME_ZONE
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = env.VAR / "static"
STATICFILES_DIRS = [env.ROOT / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = env.MEDIA_ROOT
STORAGES = {
    "default": {
        "BACKEND": "images.storage.WholeFiles",
        "OPTIONS": {"location": MEDIA_ROOT / "public", "base_url": MEDIA_URL},
    },
    # Pictures as they came, with all their metadata: no address leads there.
    "originals": {
        "BACKEND": "images.storage.PrivateFiles",
        "OPTIONS": {"location": MEDIA_ROOT / "originals"},
    },
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

TAGGIT_CASE_INSENSITIVE = True

DJANGO_PROSE_EDITOR_EXTENSIONS = PROSE_EDITOR_EXTENSIONS

# Security. The address readers use decides: an install on https has secure cookies and HSTS.
SECURE_SSL_REDIRECT = False
SILENCED_SYSTEM_CHECKS = [
    "security.W005",  # an install knows its own host: it does not bind the publisher's others
    "security.W008",  # nginx redirects to https, not the application
    "security.W021",  # nor does it put the whole domain on the browsers' list
]
SECURE_HSTS_SECONDS = 31_536_000 if env.SECURE else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if env.SECURE else None
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_SECURE = env.SECURE
SESSION_COOKIE_NAME = "__Host-session" if env.SECURE else "session"
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SECURE = env.SECURE
CSRF_COOKIE_NAME = "__Host-csrf" if env.SECURE else "csrf"
CSRF_COOKIE_HTTPONLY = True
CSRF_TRUSTED_ORIGINS = [env.SITE_URL]

# A story of 500,000 characters is the longest we take; forms are somewhat larger than their body.
DATA_UPLOAD_MAX_MEMORY_SIZE = 4_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 1_000

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF, NONCE],
        "style-src": [SELF, NONCE],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "form-action": [SELF],
    }
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
