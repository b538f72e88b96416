"""The conflict matrix: what two pages of one person did to one field, and what becomes of it."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actvo_kit.model.saved_answer import Ack, Answer, apply
from actvo_kit.model.workshop import Pack
from actvo_kit.room.answers.answer_merge import MOST_BYTES, merge

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)


class Kept:
    """An answer that takes changes one after the other."""

    def __init__(self, pack: Pack, edit: Any, slug: str = "values") -> None:
        self.pack, self.edit = pack, edit
        self.answer, self.paths = Answer(slug=slug), {}

    def take(self, fields: dict[str, Any] | None = None, *, base: int, page: str = "laptop", **more: Any) -> Ack:
        change = self.edit(self.answer.slug, base, page, fields=fields or {}, **more)
        self.answer, self.paths, ack = merge(self.answer, self.paths, change, self.pack, NOW)
        return ack


@pytest.fixture
def kept(pack: Pack, edit: Any) -> Kept:
    return Kept(pack, edit)


@pytest.fixture
def rated(pack: Pack, edit: Any) -> Kept:
    return Kept(pack, edit, "strengths")


def test_a_first_change_is_version_one(kept: Kept) -> None:
    ack = kept.take({"pile.V01": "high"}, base=0, place="piles")
    assert (ack.version, ack.saved_at, ack.status, ack.errors, ack.conflicts) == (1, NOW, "draft", {}, {})
    assert kept.answer.record == {"pile": {"V01": "high"}}
    assert (kept.answer.place, kept.answer.created_at, kept.answer.updated_at) == ("piles", NOW, NOW)


PAGES = {
    # what the phone wrote after the laptop looked, what the laptop sends, and what conflicts
    "same field, other value": ({"pile.V01": "low"}, {"pile.V01": "high"}, {"pile.V01": "low"}),
    "same field, same value": ({"pile.V01": "high"}, {"pile.V01": "high"}, {}),
    "another field": ({"pile.V02": "low"}, {"pile.V01": "high"}, {}),
    "removed there, set here": ({"pile.V09": None}, {"pile.V09": "high"}, {"pile.V09": None}),
    "set there, removed here": ({"pile.V09": "low"}, {"pile.V09": None}, {"pile.V09": "low"}),
    "removed in both": ({"pile.V09": None}, {"pile.V09": None}, {}),
    "whole here, part there": ({"pile.V01": "low"}, {"pile": {"V01": "high"}}, {"pile": {"V01": "low", "V09": "some"}}),
    "part here, whole there": ({"pile": {"V01": "low"}}, {"pile.V01": "high"}, {"pile.V01": "low"}),
    "part here, equal in the whole there": ({"pile": {"V01": "high"}}, {"pile.V01": "high"}, {}),
    "a name that only begins alike": ({"top10": ["V01"]}, {"top5": ["V02"]}, {}),
    "a list": ({"top5": ["V01", "V02"]}, {"top5": ["V02", "V01"]}, {"top5": ["V01", "V02"]}),
}


@pytest.mark.parametrize(("theirs", "mine", "conflicts"), PAGES.values(), ids=PAGES)
def test_two_pages(kept: Kept, theirs: dict, mine: dict, conflicts: dict) -> None:
    kept.take({"pile.V09": "some"}, base=0, page="tablet")
    kept.take(theirs, base=1, page="phone")
    before = kept.answer.record
    ack = kept.take({**mine, "evidence.V05": "kept"}, base=1)
    assert ack.conflicts == conflicts
    expected = {path: value for path, value in mine.items() if path not in conflicts} | {"evidence.V05": "kept"}
    assert kept.answer.record == apply(before, expected)
    assert ack.saved_at == NOW


def test_a_page_never_conflicts_with_itself(kept: Kept) -> None:
    kept.take({"pile.V01": "low"}, base=0)
    assert kept.take({"pile.V01": "high"}, base=0).conflicts == {}
    assert kept.answer.record == {"pile": {"V01": "high"}}


def test_whoever_has_seen_it_may_change_it(kept: Kept) -> None:
    seen = kept.take({"pile.V01": "low"}, base=0, page="phone").version
    assert kept.take({"pile.V01": "high"}, base=seen).conflicts == {}


def test_after_a_conflict_mine_can_be_kept(kept: Kept) -> None:
    kept.take({"pile.V01": "low"}, base=0, page="phone")
    ack = kept.take({"pile.V01": "high"}, base=0)
    assert ack.saved_at is None, "nothing of it was saved"
    assert kept.take({"pile.V01": "high"}, base=ack.version).conflicts == {}
    assert kept.answer.record == {"pile": {"V01": "high"}}


def test_a_reply_brings_what_other_pages_saved_meanwhile(kept: Kept) -> None:
    kept.take({"pile.V01": "low", "pile.V02": "low", "pile.V03": "low"}, base=0, page="phone")
    kept.take({"pile.V03": None}, base=1, page="phone")
    ack = kept.take({"pile.V01": "high", "pile.V04": "some"}, base=0)
    assert ack.elsewhere == {"pile.V02": "low", "pile.V03": None}
    assert kept.take({"pile.V05": "some"}, base=ack.version).elsewhere == {}


def test_one_bad_field_costs_only_itself(kept: Kept) -> None:
    fields = {
        "pile.V01": "high", "pile.V02": "perhaps", "pile.X99": "low", "evidence.V01": "x" * 201,
        "evidence.V02": "half typ", "top10": [f"V{n:02}" for n in range(1, 12)], "colour": "red", "deck": None,
        "duels": "V01", "top5": ["V01", "X99"],
    }  # fmt: skip
    ack = kept.take(fields, base=0)
    assert kept.answer.record == {"pile": {"V01": "high"}, "evidence": {"V02": "half typ"}}
    assert set(ack.errors) == set(fields) - {"pile.V01", "evidence.V02", "deck"}
    assert ack.errors["evidence.V01"] == "Please shorten this to 200 characters."
    assert ack.errors["top10"] == "At most 10 fit here."
    assert ack.errors["top5"] == "X99 is not a card of this workshop."
    assert ack.saved_at == NOW


def test_errors_are_plain_words(kept: Kept) -> None:
    ack = kept.take({"pile.V02": "perhaps", "evidence.V01": {"deep": [1]}}, base=0)
    assert set(ack.errors.values()) == {"This cannot be kept here."}
    assert (ack.saved_at, ack.version) == (None, 0)


def test_one_field_of_a_rating_at_a_time(rated: Kept) -> None:
    rated.take({"rating.ST1.level": 4}, base=0)
    rated.take({"rating.ST1.energy": -2}, base=1)
    assert rated.answer.record == {"rating": {"ST1": {"level": 4, "energy": -2}}}
    assert rated.take({"rating.ST1.level": 6}, base=2).errors == {"rating.ST1.level": "This cannot be kept here."}


@pytest.mark.parametrize(
    "text", ["עברית", "\x00\x1b[31m", "\u202eevil", "👩‍👩‍👧" * 20, "=cmd()", "<script>", "e\u0301"]
)
def test_a_text_is_kept_as_it_was_typed(kept: Kept, text: str) -> None:
    kept.take({"evidence.V01": text}, base=0)
    assert kept.answer.record["evidence"]["V01"] == text


LETTERS = "ABCDEFGH"


def words(text: str) -> dict[str, Any]:
    return {"text": text, "shareable": text, "evidence": [], "by": "me"}


def test_a_record_has_a_size(pack: Pack, edit: Any) -> None:
    kept = Kept(pack, edit, "pathways")
    for start in range(0, 400, 50):
        ack = kept.take(
            {f"pathway.PW-{LETTERS[n // 50]}.accepted.s{n}": words("ä" * 120) for n in range(start, start + 50)},
            base=kept.answer.version,
        )
    assert len(str(kept.answer.record).encode()) <= MOST_BYTES
    assert "no space for more" in next(iter(ack.errors.values()))
    assert kept.take({"pathway.PW-A.accepted.s1": words("short")}, base=kept.answer.version).errors == {}


def test_nothing_new_makes_no_new_version(kept: Kept) -> None:
    kept.take({"pile.V01": "high"}, base=0)
    ack = kept.take({"pile.V01": "high"}, base=1)
    assert (ack.version, ack.saved_at) == (1, NOW), "it is saved, though it was so before"


class TestDone:
    def test_it_is_granted_when_no_rule_is_broken(self, kept: Kept, done_values: Any) -> None:
        ack = kept.take(done_values(_three(kept)), base=0, status="done")
        assert (ack.status, ack.errors, kept.answer.status) == ("done", {}, "done")

    def test_otherwise_the_fields_are_kept_and_the_sentences_say_what_is_missing(self, kept: Kept) -> None:
        ack = kept.take({"pile.V01": "high"}, base=0, status="done")
        assert ack.status == kept.answer.status == "draft"
        assert "not sorted yet" in ack.problems["pile"]
        assert "Choose three" in ack.problems["top5"]
        assert kept.answer.record == {"pile": {"V01": "high"}}

    def test_a_mark_alone_that_is_refused_saved_nothing(self, kept: Kept) -> None:
        kept.take({"pile.V01": "high"}, base=0)
        ack = kept.take(base=1, status="done")
        assert ack.saved_at is None
        assert ack.problems

    def test_a_later_edit_keeps_it_only_while_it_holds(self, kept: Kept, done_values: Any) -> None:
        kept.take(done_values(_three(kept)), base=0, status="done")
        assert kept.take({f"evidence.{_three(kept)[0]}": "In March."}, base=1).status == "done"
        ack = kept.take({"top5": []}, base=2)
        assert (ack.status, ack.problems) == ("draft", {}), "nobody asked for done, so nobody is told what is missing"

    def test_it_waits_while_a_field_of_the_same_change_is_refused(self, kept: Kept, done_values: Any) -> None:
        ack = kept.take(done_values(_three(kept)) | {"evidence.V01": "x" * 201}, base=0, status="done")
        assert ack.status == "draft"
        assert kept.answer.record["top5"] == _three(kept)

    def test_a_skipped_step_that_is_worked_on_is_a_draft_again(self, kept: Kept) -> None:
        assert kept.take(base=0, status="skipped").status == "skipped"
        assert kept.take(base=1, place="piles").status == "skipped"
        assert kept.take({"pile.V01": "high"}, base=2).status == "draft"


def _three(kept: Kept) -> list[str]:
    return [card.id for card in kept.pack.values.shown("short30")][:3]


PATHS = ("pile.V01", "pile.V02", "pile", "evidence.V01", "top5")
VALUES = {"pile": [{"V01": "high"}, {"V02": "low"}, None], "top5": [["V01"], ["V02", "V01"], None]}
FIELD = st.sampled_from(PATHS).flatmap(
    lambda path: st.tuples(st.just(path), st.sampled_from(VALUES.get(path, ["high", "low", "perhaps", None])))
)
CHANGE = st.tuples(st.sampled_from(["laptop", "phone"]), st.integers(0, 3), st.lists(FIELD, min_size=1, max_size=2))


@settings(max_examples=150, deadline=None)
@given(st.lists(CHANGE, max_size=12))
def test_nothing_another_page_saved_is_ever_overwritten_unseen(pack: Pack, edits: type, steps: list) -> None:
    """Whatever two pages send, however late: a field is kept, refused or a conflict, and never lost in silence."""
    kept, last = Kept(pack, edits()), {}
    for page, behind, pairs in steps:
        base, before = max(0, kept.answer.version - behind), kept.answer
        fields = {
            path: value
            for path, value in pairs
            if not any(path != other and other.startswith(path) for other, _ in pairs)
        }
        ack = kept.take(fields, base=base, page=page)
        for path, value in fields.items():
            now = _at(kept.answer.record, path)
            if path in ack.errors or path in ack.conflicts:
                assert now == _at(before.record, path)
            else:
                assert now == value or (value is None and now is None)
                unseen = [one for one, (writer, version) in last.items() if writer != page and version > base]
                touching = [
                    one for one in unseen if f"{one}.".startswith(f"{path}.") or f"{path}.".startswith(f"{one}.")
                ]
                assert not touching or _at(before.record, path) == value
        for path in fields:
            if _at(kept.answer.record, path) != _at(before.record, path):
                last = {one: who for one, who in last.items() if not one.startswith(f"{path}.")}
                last[path] = (page, kept.answer.version)


def _at(record: Any, path: str) -> Any:
    for name in path.split("."):
        record = record.get(name) if isinstance(record, dict) else None
    return record
