"""Who the text says has spoken, from the words around a run of speech."""

from reading.finders.references import Reference
from reading.finders.speech.after import After
from reading.finders.speech.attribution import Attribution
from reading.finders.speech.before import Before
from reading.finders.speech.units import Units
from reading.text import Text
from reading.uses import Run
from reading.values import Found

__all__ = ["Attribution", "Attributions"]


class Attributions:
    """Reads who spoke from the words around a run of speech."""

    def __init__(self, text: Text, references: tuple[Reference, ...]) -> None:
        self.text = text
        self.units = Units(text, references)
        self._after = After(text, self.units)
        self._before = Before(text, self.units)

    def beside(self, run: Run, floor: int, limit: int) -> Attribution | None:
        """By what follows it up to `limit`, else by what leads up to it from `floor` on."""
        return self._after.read(run, limit) or self._before.read(run, floor)

    def subject_of(self, sentence: Found) -> Reference | None:
        return self.units.subject_of(sentence)
