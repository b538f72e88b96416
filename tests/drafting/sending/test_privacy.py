"""What should not leave is found, shown, and blocks until it is settled; pseudonyms lead back to the very words."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.grounding import Known
from actvo_kit.drafting.sending import Envelope
from actvo_kit.drafting.sending.privacy import Finder
from actvo_kit.drafting.sending.pseudonyms import Pseudonyms
from actvo_kit.model.drafting_offer import Ask
from tests.drafting.template.test_rowan import MOMENT, PACK, PERSONA
from tests.factories import answers

ROSTER = ("Priya Shah", "Ben Okoro", "Ana-Lucía Gómez", "Will")
FINDER = Finder(Known(PACK), ROSTER)


def found(text: str) -> dict[str, str]:
    return {one.words: one.kind for one in FINDER.find(text)}


@pytest.mark.parametrize(("text", "words", "kind"), [
    ("With Priya Shah I sorted the list.", "Priya Shah", "name"),
    ("priya shah and I sorted the list.", "priya shah", "name"),
    ("Ben showed me.", "Ben", "name"),
    ("It was Gómez who asked.", "Gómez", "name"),
    ("I learned it at Globex Industries.", "Globex Industries", "name"),
    ("It was Ben Okoro Globex Industries sent.", "Globex Industries", "name"),
    ("We did it with IKEA.", "IKEA", "name"),
    ("Write to me at rowan.p@example.org any time.", "rowan.p@example.org", "address"),
    ("See https://example.org/me.", "https://example.org/me.", "address"),
    ("Ring +44 20 7946 0958 at noon.", "+44 20 7946 0958", "number"),
    ("My number is E12345.", "E12345", "number"),
    ("Ticket 4482910 was mine.", "4482910", "number"),
    ("I was off sick in March.", "sick", "protected"),
    ("Since my daughter was born I start late.", "daughter", "protected"),
    ("I am 54 and learn slowly.", "I am 54", "protected"),
    ("I want a better salary.", "salary", "protected"),
    ("The union asked me.", "union", "protected"),
    ("My burnout taught me that.", "burnout", "protected"),
    ("I would like £200 more.", "£2", "protected"),
])  # fmt: skip
def test_it_is_found(text: str, words: str, kind: str) -> None:
    assert found(text).get(words) == kind, found(text)


@pytest.mark.parametrize("text", [
    "I asked for the repeat-visit list and read it on a Friday.",
    "March: repeat visits to the north depot. I found a wrong part code behind eleven of them.",
    "I joined job notes and rota data in one sheet; two planners now use it every Monday.",
    "Since 2019 I plan the week for six crews.",
    "Northbeam Services asked for Explaining clearly, and I’d like to try.",
    "I pay attention to details and will get better at it.",
])  # fmt: skip
def test_ordinary_words_are_not(text: str) -> None:
    assert found(text) == {}


def letter(**asked):
    options = PERSONA["options"] | {"shortlist": ["OPT-007", "OPT-001"]}
    records = PERSONA | {"options": options}
    records["values"] = records["values"] | {
        "evidence": {"V02": "Priya Shah and Ben asked Priya Shah’s team. I was sick."}
    }
    brief = Brief.of(PACK, answers(records), MOMENT, roster=ROSTER)
    ask = Ask(fields=("shortlist", "values", "example.V02"), **asked)
    return Envelope.of(replace(brief, ask=ask), "system", "to")


def test_a_hit_is_open_until_it_is_settled() -> None:
    hits = {hit.words: hit for hit in letter().letter.hits}
    assert {words: hit.proposal for words, hit in hits.items()} == {"Priya Shah": "Name A", "Ben": "Name B", "sick": ""}
    settled = letter(replaced=tuple(hit.id for hit in hits.values()))
    assert [hit.words for hit in settled.letter.hits] == ["sick"], "only the person can help with that"
    assert "Name A and Name B asked Name A’s team. I was sick." in settled.letter.user


def test_words_of_ones_own_stand_for_the_field() -> None:
    edited = letter(words={"example.V02": "A colleague asked my team."})
    assert edited.letter.hits == ()
    assert "A colleague asked my team." in edited.letter.user
    assert "Priya" not in edited.letter.user
    shown = next(one for one in edited.letter.fields if one.id == "example.V02")
    assert shown.text == "A colleague asked my team."


def test_after_words_of_distress_nothing_is_sent() -> None:
    edited = letter(words={"example.V02": "I feel hopeless and cannot go on."})
    assert edited.letter.trouble == PACK.workshop.help


def test_an_edit_is_looked_through_too() -> None:
    assert [hit.words for hit in letter(words={"example.V02": "It was Will."}).letter.hits] == ["Will"]


def test_the_steer_is_looked_through_too() -> None:
    assert [(hit.field, hit.words) for hit in letter(steer="closer to Ben", words={"example.V02": ""}).letter.hits] == [
        ("steer", "Ben")
    ]


def test_a_pseudonym_that_somebody_wrote_is_not_given_out() -> None:
    hits = letter(words={"example.V02": "Name A knows Priya Shah."}).letter.hits
    assert "Name B" in {hit.proposal for hit in hits}


WORDS = st.lists(
    st.sampled_from(["Priya Shah", "Ben", "me@example.org", "E12345", "planned", "it", "well", "Name A"]), max_size=12
)


@given(WORDS)
def test_pseudonyms_lead_back(words: list[str]) -> None:
    text = " ".join(words)
    pseudonyms = Pseudonyms([text])
    sent = text
    for one in reversed(FINDER.find(text)):
        if proposal := pseudonyms.of(one):
            sent = sent[: one.start] + proposal + sent[one.end :]
    assert pseudonyms.restore(sent) == text
    assert not any(name in sent for name in ("Priya", "Ben", "@", "E12345"))
    assert not any(name in pseudonyms.hide(text) for name in ("Priya", "Ben", "@", "E12345"))


def test_the_same_answer_has_the_same_letter() -> None:
    first, again = letter(steer="smaller").letter, letter(steer="smaller").letter
    assert (first.user, first.seal) == (again.user, again.seal)
    assert letter(steer="larger").letter.seal != first.seal
