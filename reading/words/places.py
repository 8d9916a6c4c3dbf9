"""Places, and what people and things are called after them."""

from reading.words.tables import table

# Large enough to be spoken of without saying where they are; of several words with a space.
PLACE_NAMES = frozenset(name.replace("_", " ") for name in table("places")) | frozenset(
    {
        "Africa", "Antarctica", "Asia", "Australia", "Balkans", "Britain", "Brooklyn", "Burma",
        "Caribbean", "Catalonia", "Chelsea", "Cornwall", "Crimea", "Czechoslovakia", "Devon",
        "Dorset", "East Germany", "England", "Essex", "Europe", "Great Britain", "Hampstead",
        "Harlem", "Hollywood", "Holland", "Kensington", "Kent", "Kosovo", "Latin America", "Malibu",
        "Manhattan", "Middle East", "New England", "Normandy", "North America", "Northern Ireland",
        "Oceania", "Palestine", "Persia", "Prussia", "Queens", "Scandinavia", "Scotland", "Siberia",
        "Silicon Valley", "South America", "Soviet Union", "Staten Island", "Surrey", "Sussex",
        "Tibet", "Tuscany", "UAE", "UK", "US", "USA", "USSR", "United States", "Wales", "Yorkshire",
        "Yugoslavia", "LA", "L.A.", "NYC", "D.C.",
    }
)  # fmt: skip

# Countries and the states of the US: what is named after a town, to say where it is.
REGIONS = frozenset(name.replace("_", " ") for name in table("regions"))

NATIONS = frozenset(
    """
    Afghan African Albanian Algerian American Arab Arabian Argentine Argentinian Armenian Asian
    Australian Austrian Azerbaijani Bangladeshi Basque Bavarian Belgian Bolivian Bosnian Brazilian
    British Bulgarian Burmese Californian Cambodian Canadian Caribbean Catalan Catholic Chilean
    Chinese Christian Colombian Cornish Croatian Cuban Cypriot Czech Danish Dominican Dutch
    Ecuadorian Egyptian English Estonian Ethiopian European Filipino Finnish Flemish Floridian
    French Georgian German Ghanaian Greek Haitian Hawaiian Hindu Hispanic Hungarian Icelandic Indian
    Indonesian Iranian Iraqi Irish Islamic Israeli Italian Jamaican Japanese Jewish Jordanian Kenyan
    Korean Kurdish Kuwaiti Latin Latina Latino Latvian Lebanese Liberian Libyan Lithuanian Malaysian
    Maltese Mexican Mongolian Mormon Moroccan Muslim Nepalese Nigerian Norwegian Pakistani
    Palestinian Persian Peruvian Polish Portuguese Protestant Romanian Russian Saudi Scandinavian
    Scottish Senegalese Serbian Sicilian Sikh Slovak Slovenian Somali Soviet Spanish Sudanese
    Swedish Swiss Syrian Taiwanese Texan Thai Tibetan Tunisian Turkish Ugandan Ukrainian Venezuelan
    Vietnamese Welsh Yemeni Zimbabwean Democrat Democrats Democratic Republican Republicans Labour
    Tory Conservative Liberal Libertarian
    """.split()
)
