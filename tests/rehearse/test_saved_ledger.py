"""The ledger of saves: what said "saved" has to be there, and what nobody promised need not."""

from typing import Any

from actvo_kit.rehearse.saved_ledger import Found, Ledger


def ack(version: int, saved_at: str | None = "now", errors: Any = None, conflicts: Any = None) -> dict[str, Any]:
    return {"version": version, "saved_at": saved_at, "errors": errors or {}, "conflicts": conflicts or {}}


def saved(ledger: Ledger, version: int, **fields: Any) -> None:
    entry = ledger.sent("values", {path.replace("__", "."): value for path, value in fields.items()})
    ledger.acknowledged(entry, ack(version))


def test_all_is_there() -> None:
    ledger = Ledger("Ada")
    saved(ledger, 1, pile__V01="high")
    saved(ledger, 2, pile__V01="low", top5=["V01"])
    assert ledger.compare("values", 2, {"pile": {"V01": "low"}, "top5": ["V01"]}) == Found(2, 2)


def test_an_older_value_is_a_lost_save() -> None:
    ledger = Ledger("Ada")
    saved(ledger, 1, pile__V01="high")
    saved(ledger, 2, pile__V01="low")
    found = ledger.compare("values", 2, {"pile": {"V01": "high"}})
    assert (found.acknowledged, found.there) == (2, 1)
    assert found.missing == ("Ada, values: pile.V01",)


def test_a_missing_field_is_a_lost_save() -> None:
    ledger = Ledger("Ada")
    saved(ledger, 1, pile__V01="high", pile__V02="low")
    assert ledger.compare("values", 1, {"pile": {"V02": "low"}}).there == 0


def test_a_version_that_went_back_is_a_lost_save_even_when_the_values_are_the_same() -> None:
    ledger = Ledger("Ada")
    saved(ledger, 1, pile__V01="high")
    saved(ledger, 3, pile__V01="high")
    assert ledger.compare("values", 2, {"pile": {"V01": "high"}}) == Found(2, 1, ("Ada, values: version 3 of 2",))


def test_what_was_sent_and_never_answered_may_be_there_or_not() -> None:
    ledger = Ledger("Ada")
    saved(ledger, 1, pile__V01="high")
    ledger.sent("values", {"pile.V01": "low"})
    for there in ("high", "low"):
        assert ledger.compare("values", 2, {"pile": {"V01": there}}) == Found(1, 1)
    assert ledger.compare("values", 2, {"pile": {"V01": "some"}}).there == 0


def test_what_was_sent_again_excuses_nothing() -> None:
    ledger = Ledger("Ada")
    lost = ledger.sent("values", {"pile.V01": "low"})
    lost.over = True
    saved(ledger, 1, pile__V01="high")
    assert ledger.compare("values", 1, {"pile": {"V01": "low"}}).there == 0


def test_what_was_refused_was_not_promised() -> None:
    ledger = Ledger("Ada")
    ledger.acknowledged(ledger.sent("values", {"top5": 3}), ack(0, saved_at=None, errors={"top5": "no"}))
    half = ledger.sent("values", {"top5": 3, "pile.V01": "low"})
    ledger.acknowledged(half, ack(1, errors={"top5": "no"}))
    assert ledger.compare("values", 1, {"pile": {"V01": "low"}}) == Found(1, 1)


def test_a_field_that_is_set_whole_ends_what_stood_in_it() -> None:
    ledger = Ledger("Ada")
    saved(ledger, 1, rating__S01={"level": 4, "energy": 1})
    saved(ledger, 2, rating__S01__evidence="Line")
    saved(ledger, 3, rating__S01={"level": 2})
    assert ledger.compare("values", 3, {"rating": {"S01": {"level": 2}}}) == Found(3, 3)
    stale = ledger.compare("values", 3, {"rating": {"S01": {"level": 2, "evidence": "Line"}}})
    assert stale.there == 2


def test_two_pages_of_one_person_count_by_version_not_by_arrival() -> None:
    ledger = Ledger("Ada")
    here, there = ledger.sent("values", {"top5": ["V01"]}), ledger.sent("values", {"top5": ["V02"]})
    ledger.acknowledged(there, ack(1))
    ledger.acknowledged(here, ack(2))
    assert ledger.compare("values", 2, {"top5": ["V01"]}) == Found(2, 2)


def test_another_exercise_is_not_asked_for() -> None:
    ledger = Ledger("Ada")
    saved(ledger, 1, pile__V01="high")
    assert ledger.compare("options", 0, {}) == Found()


def test_sums() -> None:
    assert sum([Found(2, 1, ("a",)), Found(3, 3)], Found()) == Found(5, 4, ("a",))
