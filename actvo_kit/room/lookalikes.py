"""Letters that look like others: two names with one skeleton look the same (Unicode TS 39, in part)."""

import unicodedata

__all__ = ["skeleton"]

PAIRS = (
    ("АВЕЅІЈКМНОРСТУХҮԌԚԜҺ", "ABESIJKMHOPCTYXYGQWh"),  # Cyrillic capitals
    ("аеѕіјорсухԁһԛԝӏүѵьгԍ", "aesijopcyxdhqwlyvbrg"),  # Cyrillic
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϳ", "ABEZHIKMNOPTYXCj"),  # Greek capitals
    ("αικνορτυχϲγ", "aikvoptuxcy"),  # Greek
    ("ՏՍՕօոսցհ", "SUOonugh"),  # Armenian
    ("ıȷɑɡɩʋʏᴏᴄꜱ", "ijagivyocs"),  # other Latin
    ("01|Iǀ", "Ollll"),  # digits and strokes
)
TABLE = str.maketrans({odd: plain for odds, plains in PAIRS for odd, plain in zip(odds, plains, strict=True)})


def skeleton(name: str) -> str:
    """What the name looks like, in Latin letters where it does; capitals stay capitals."""
    return unicodedata.normalize("NFKC", name).translate(TABLE).translate(TABLE)
