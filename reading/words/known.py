"""People known to all by one word. Short on purpose; looked through in 2025."""

KNOWN_ALONE = frozenset(
    "Adele Banksy Beyoncé Björk Bono Cher Dido Eminem Enya Lizzo Lorde Madonna Moby Pelé Rihanna "
    "Rosalía Sade Shakira Usher Zendaya".split()
)
