"""What a person has to read is counted by sentences, and each of them once."""

from tests.walk.reader import sentences_of


def test_words_of_sentences() -> None:
    assert sentences_of(["Tap a card. Nothing is final.", "I’d rather not say"]) == {
        "tap a card.": 3,
        "nothing is final.": 3,
        "i’d rather not say": 4,
    }


def test_what_differs_in_a_number_alone_is_read_once() -> None:
    first, second = sentences_of(["Card 9 of 60. You will leave good things out."]), sentences_of(["Card 10 of 60."])
    assert set(second) < set(first)
    assert sum((first | second).values()) == 4 + 6


def test_lists_in_a_line_are_read_apart_and_signs_are_no_words() -> None:
    assert sentences_of(["Rowan · Noor · and 3 more", " − ", ""]) == {
        "rowan": 1, "noor": 1, "and 0 more": 3, "−": 0, "": 0,
    }  # fmt: skip
