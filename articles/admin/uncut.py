"""Fields that take a text whole, and say so if it is too long."""

from typing import TYPE_CHECKING, Any

from django import forms

if TYPE_CHECKING:
    Form = forms.BaseForm
else:
    Form = object


class Uncut(Form):
    """Without `maxlength`: a browser cuts what is pasted at it, and says nothing."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget.attrs.pop("maxlength", None)
            field.error_messages["max_length"] = (
                "These are %(show_value)d characters; there is room for %(limit_value)d."
            )
