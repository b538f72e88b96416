"""Whether the pack's questions may be asked, METHOD 13.8: short, open, about one thing, and enough of them."""

import re
from collections import Counter
from collections.abc import Iterator

from actvo_kit.locale import pseudo
from actvo_kit.model.decks.questions import (
    NEEDS,
    SLOT_WORDS,
    WORDS_MOST,
    Question,
    QuestionsDeck,
    exercise_of,
    slots_of,
)
from actvo_kit.packs.plain_findings import nearest, short
from actvo_kit.packs.source import Source
from actvo_kit.words import N_, _, listed, ngettext

__all__ = ["check_questions"]

LEAST = 5
"""For each exercise that has any."""
LEAST_ALWAYS = 2
"""Of these, about whatever is entered first: so that none comes twice in a row."""
OPENINGS = ("What", "When", "Who", "Which", "How")
MARKS = ("?", "\uff1f", "\u061f", "\u037e")
"""As questions end in the languages of the world."""
SLOT = re.compile(r"\{([^{}]*)\}")
STRANGER = N_("`{slot}` is no slot of `needs: {needs}`.")
TOO_FEW = N_("For {slug} there are too few questions: {number}; it needs at least {needed}, or none.")
TOO_FEW_ALWAYS = N_("Too few questions have `needs: {needs}`: {number}; {slug} needs {needed} of them.")


def check_questions(deck: QuestionsDeck, source: Source) -> None:
    """Notes each wording that breaks a rule, and each exercise with too few. The file must be sound by itself."""
    for index, question in enumerate(deck.questions):
        for language, words in question.words.items():
            for sentence in _wording(question, words.text, language):
                source.find(source.at(("questions", index, language, "text")), sentence)
    for sentence in _enough(deck):
        source.find(source.key_at(("questions",)), sentence)


def _wording(question: Question, text: str, language: str) -> Iterator[str]:
    slots, known = SLOT.findall(text), slots_of(question.needs)
    if strangers := [slot for slot in slots if slot not in known]:
        slot = f"{{{short(strangers[0])}}}"
        yield _(STRANGER, slot=slot, needs=question.needs) + nearest(strangers[0], known)
    elif len(slots) > 1:
        yield _("Two slots stand here; a question is about one thing.")
    elif set(SLOT.sub("", text)) & set("{}"):
        yield _("A brace stands alone; a slot is written such as {slot}.", slot=f"{{{known[0]}}}")
    if (count := _words(SLOT.sub(" ", text)) + SLOT_WORDS * len(slots)) > WORDS_MOST:
        yield _too_long(count, has_slot=bool(slots))
    if not text.rstrip().endswith(MARKS):
        yield _("A question ends with a question mark.")
    if language.partition("-")[0] == "en" and language not in pseudo.LANGUAGES:
        yield from _english(text)


def _too_long(count: int, *, has_slot: bool) -> str:
    if has_slot:
        return ngettext(
            "This question has {count} words (a slot counts as {slot}); at most {most} fit.",
            "This question has {count} words (a slot counts as {slot}); at most {most} fit.",
            count,
            slot=SLOT_WORDS,
            most=WORDS_MOST,
        )
    return ngettext(
        "This question has {count} words; at most {most} fit.",
        "This question has {count} words; at most {most} fit.",
        count,
        most=WORDS_MOST,
    )


def _words(text: str) -> int:
    return sum(any(sign.isalnum() for sign in word) for word in text.split())


def _english(text: str) -> Iterator[str]:
    if not text.startswith(tuple(f"{word} " for word in OPENINGS)):
        yield _("A question opens with {words}.", words=listed(OPENINGS, "or"))
    if re.search(r"\bwhy\b", text, re.IGNORECASE):
        yield _("A question here never asks why: it sounds like having to give account.")


def _enough(deck: QuestionsDeck) -> Iterator[str]:
    counts = Counter(exercise_of(question.needs) for question in deck.questions)
    needs = Counter(question.needs for question in deck.questions)
    for slug, count in counts.items():
        always = NEEDS[slug][0]
        if count < LEAST:
            yield _(TOO_FEW, slug=slug, number=count, needed=LEAST)
        if needs[always] < LEAST_ALWAYS:
            yield _(TOO_FEW_ALWAYS, needs=always, number=needs[always], slug=slug, needed=LEAST_ALWAYS)
