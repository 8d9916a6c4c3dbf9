"""What stands where somebody's portrait is missing. Pure."""


def initials(name: str) -> str:
    """The first letters of the first and the last word: "OM" for Odile Marchetti-Vance."""
    letters = [word[0] for word in name.split() if word[0].isalnum()]
    return "".join(letters[:1] + letters[1:][-1:]).upper()
