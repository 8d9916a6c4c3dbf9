"""What lies in the public storage of a picture."""

from django.core.files.storage import default_storage, storages

from images.models import Image


def public_files(image: Image) -> dict[str, bytes]:
    """Name → bytes."""
    folder = f"{image.token[:2]}/{image.token}"
    if not default_storage.exists(folder):
        return {}
    names = sorted(default_storage.listdir(folder)[1])
    return {name: _bytes(f"{folder}/{name}") for name in names}


def originals() -> set[str]:
    """Every original that is kept."""
    storage = storages["originals"]
    folders = storage.listdir("")[0] if storage.exists("") else []
    return {f"{folder}/{name}" for folder in folders for name in storage.listdir(folder)[1]}


def _bytes(path: str) -> bytes:
    with default_storage.open(path) as file:
        return file.read()
