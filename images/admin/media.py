"""Scripts and sheets of the library, for the screens that use them."""

from js_asset import ImportMap, Media, Script

PARTS = ("door", "shared", "row", "uploads", "focus", "faces", "unsaved", "picker")
PICKER = Media(
    css={"all": [f"admin/pictures/{sheet}.css" for sheet in ("library", "uploads", "picker")]},
    importmap=ImportMap(
        {f"magazine/pictures/{part}": f"admin/pictures/{part}.js" for part in PARTS}
    ),
)
UPLOADS = PICKER + Media(js=[Script("admin/pictures/upload.js", type="module")])
SCREEN = PICKER + Media(js=[Script("admin/pictures/screen.js", type="module")])
