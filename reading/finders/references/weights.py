"""How much speaks for one person or another, where a pronoun or a phrase may mean several.

Set by hand on news and on marked-up stories: the order matters more than the numbers.
"""

Weights = dict[str, float]

# For he and she.
PRONOUNS: Weights = {
    "recent": 0.5,  # named last, named before that
    "subject before": 2.0,  # the subject of the sentence before
    "here": 1.5,  # named in this very sentence
    "subject here": 2.0,  # as its subject
    "of that sex": 0.5,  # and not only of none that is known
    "named often": 0.05,  # a mention, up to eight
    "named in it": -3.0,  # in the words that are being said
}

# For "the singer": it is used for whom the story is about, so as not to repeat the name.
EPITHETS: Weights = {
    "recent": 0.5,
    "subject before": 1.0,
    "here": 0.0,
    "subject here": 0.0,
    "of that sex": 1.0,
    "named often": 0.4,
    "named in it": -4.0,
}
