"""What is said to somebody whose file is not taken."""


class NotTaken(Exception):
    """The file is refused; `str()` is a sentence that says what to do."""


BROKE_OFF = "The file broke off or is damaged: send it once more."
MOVES = "This picture moves, and we print still ones: send one frame of it as JPEG or PNG."
