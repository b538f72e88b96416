"""Words of distress are heard in whatever spelling, and working life's loud words are not taken for them."""

import pytest

from actvo_kit.method.distress import distressed, in_distress
from tests.factories import real_pack

PACK = real_pack()
HEARD = [
    "I feel hopeless.",
    "HOPELESS, all of it",
    "It is hopeless at work, every day",
    "I just can't go on",
    "I just can’t go on like this",
    "i cant go on",
    "I cannot go on with my life like this",
    "There is no way out.",
    "I can’t cope any more with Mondays",
    "I was not well: I couldn't cope.",
    "I hate myself for it",
    "They would be better off without me",
    "I am a burden to everyone here",
    "At night I think of suicide",
    "I have had suicidal\nthoughts",
    "Sometimes I want to hurt myself",
    "I used to self harm",
    "Self-harming was how I got through it",
    "I wanted to end my life",
    "I want to die",
    "I wish I were dead",
    "I don’t want to be here any more",
    "I did not want to wake up",
    "I am completely burnt out",
    "Burned-out since March",
    "my burnout in 2023",
    "I was burning out and nobody saw",
    "I cried every morning before the shift",
    "I couldn't stop crying in the van",
    "a panic attack before each review",
    "Panic attacks, twice",
    "I could not get out of bed",
    "I was depressed all winter",
    "My lead bullied me for a year",
    "I was sexually harassed by a customer",
    "I am afraid to go to work",
    "ＨＯＰＥＬＥＳＳ",
    "I am not hopeless, I am burnt out",
    "Hopeless at names, and hopeless about everything",
]
HARMLESS = [
    "",
    "This project nearly killed my weekend.",
    "I am dying to try the new planning tool.",
    "The deadline was deadly, and we made it.",
    "We hit a dead end with the old data.",
    "The spreadsheet was hopelessly out of date.",
    "I am hopeless at small talk, so I wrote it down.",
    "Hopeless with numbers, good with people.",
    "It was not hopeless: we found the part.",
    "I replaced a burnt out fuse at the depot.",
    "The motor burned out, so I found a spare.",
    "I ran the burnout prevention day for the crews.",
    "We cut the budget to end it by Friday.",
    "Send it all to the north depot.",
    "The laughing nearly did me in.",
    "I killed the old report, and nobody missed it.",
    "I could kill for a quiet morning.",
    "The van broke down in the snow and I fixed it.",
    "The system had a breakdown on Monday.",
    "I killed myself laughing at the demo.",
    "No point in a second meeting, so I cancelled it.",
    "I could not go on holiday before the launch.",
    "We cannot go on with two crews, I said, and drew up a third.",
    "I can go on for hours about meters.",
    "We saw a way out of the contract.",
    "I do not want to live in the city.",
    "I don't want to wake up early for the late shift.",
    "I gave up my Friday for the rota.",
    "I was dead tired and happy.",
    "A sick idea: it worked.",
    "Pressure was high and I stayed calm.",
    "I hate waste, and I hurt the budget a little.",
    "I panicked for a second, then called the control room.",
    "I trained two people against sexual harassment at work.",
    "It made me cry with laughter.",
]


@pytest.mark.parametrize("text", HEARD)
def test_heard(text: str) -> None:
    assert distressed(text, PACK)


@pytest.mark.parametrize("text", HARMLESS)
def test_left_alone(text: str) -> None:
    assert not distressed(text, PACK)


def test_every_phrase_of_the_deck_is_heard_by_itself() -> None:
    phrases = [one for kind in PACK.questions.distress for one in kind.words["en"].phrases]
    assert len(phrases) >= 20
    assert [one for one in phrases if not distressed(one.replace("*", ""), PACK)] == []


def test_every_harmless_wording_is_needed_and_left_alone() -> None:
    kinds = [kind.words["en"] for kind in PACK.questions.distress]
    harmless = [one.replace("*", "") for words in kinds for one in words.harmless]
    assert [one for one in harmless if distressed(one, PACK)] == []
    bare = PACK.model_copy(update={"questions": without_excuses()})
    assert [one for one in harmless if not distressed(one, bare)] == []


def without_excuses():
    deck = PACK.questions
    kinds = tuple(
        kind.model_copy(update={"words": {"en": kind.words["en"].model_copy(update={"harmless": ()})}})
        for kind in deck.distress
    )
    return deck.model_copy(update={"distress": kinds})


def of(*phrases: str, harmless: tuple[str, ...] = ()):
    """The pack with these phrases only, in German beside English."""
    kind = PACK.questions.distress[0]
    words = kind.words["en"].model_copy(update={"phrases": phrases, "harmless": harmless})
    deck = PACK.questions.model_copy(update={"distress": (kind.model_copy(update={"words": {"de": words}}),)})
    return PACK.model_copy(update={"questions": deck})


def test_an_organisation_lists_its_own_in_any_language() -> None:
    pack = of("keinen Ausweg", "hoffnungslos*", harmless=("hoffnungslos veraltet",))
    assert distressed("Ich sehe keinen  AUSWEG.", pack)
    assert distressed("Alles ist hoffnungslos.", pack)
    assert distressed("die Hoffnungslosigkeit", pack)
    assert not distressed("Das System ist hoffnungslos veraltet.", pack)
    assert not distressed("I feel hopeless.", pack)


@pytest.mark.parametrize("odd", ["----", "****", "....", "(((", "a|b|", "[a-z]+", "\\b\\w*"])
def test_a_phrase_is_never_a_pattern(odd: str) -> None:
    assert not distressed("An ordinary line about planning.", of(odd))
    assert not distressed("", of(odd, harmless=(odd,)))


def test_one_text_is_enough() -> None:
    assert in_distress(["A good day.", "Then I felt hopeless."], PACK)
    assert not in_distress(["A good day.", "Then I fixed it."], PACK)
    assert not in_distress([], PACK)
