from copy import deepcopy

import pytest

from actvo_kit.errors import AnswerError
from actvo_kit.model.answers import RECORDS
from actvo_kit.model.answers.pathways import PathwaysAnswer
from actvo_kit.model.migrate import STEPS, migrated, schema
from tests.factories import real_pack
from tests.model.records import good

OLD = {
    "choice": {"PW-A": "kept", "PW-B": "removed"},
    "title": {"PW-A": "Own the odd cases", "PW-C": "A storm a month"},
    "edit": {
        "PW-A-destination": "I run the exceptions desk.",
        "OPT-007-value-V02": "I ask before I answer.",
        "OPT-013-gut": "I have never seen it.",
    },
    "removed": {"OPT-007-worth": True, "OPT-007-status": False},
}


def now(old):
    """An old record as today's."""
    return PathwaysAnswer.read(migrated("pathways", old, 1))


def texts(data):
    """Every text in a nest of dicts."""
    inside = data.values() if isinstance(data, dict) else []
    return {data} if isinstance(data, str) else set().union(*map(texts, inside))


def test_titles_and_destinations_go_over():
    pathway = now(OLD).pathway
    assert (pathway["PW-A"].title, pathway["PW-A"].destination) == ("Own the odd cases", "I run the exceptions desk.")
    assert pathway["PW-C"].title == "A storm a month"


def test_a_sentence_in_own_words_stands_in_each_draft_that_it_may_have_been_in():
    for pathway in now(OLD).pathway.values():
        own = pathway.accepted["OPT-007-value-V02"]
        assert (own.text, own.shareable, own.by) == ("I ask before I answer.", "I ask before I answer.", "me")


def test_everything_that_was_typed_is_kept():
    typed = texts(OLD["title"]) | texts(OLD["edit"])
    assert len(typed) == 5
    assert typed <= texts(migrated("pathways", OLD, 1))


def test_what_was_taken_away_stays_away():
    record = now(OLD)
    assert record.set_aside == {"PW-B": True}
    assert record.removed == {"OPT-007-worth": True}


def test_an_old_record_is_a_legal_draft_that_has_to_be_kept_again():
    record = now(OLD)
    assert record.strangers(real_pack()) == []
    assert record.pathways == {}
    assert record.problems(real_pack()) == [("pathway", "Keep at least two pathways, so that you can compare.")]


@pytest.mark.parametrize("part", OLD)
def test_each_part_may_be_missing(part):
    others = {name: value for name, value in OLD.items() if name != part}
    found, whole = now(others), now(OLD)
    assert found != whole
    assert found.set_aside == ({} if part == "choice" else whole.set_aside)
    assert found.removed == ({} if part == "removed" else whole.removed)
    assert texts(others.get("title", {})) | texts(others.get("edit", {})) <= texts(found.plain())


def test_an_empty_record_stays_empty():
    assert now({}) == PathwaysAnswer()


def test_the_longest_old_texts_fit():
    long = {"title": {"PW-A": "x" * 60}, "edit": {"PW-A-destination": "y" * 160, "OPT-007-gut": "z" * 240}}
    pathway = now(long).pathway["PW-A"]
    assert (pathway.title, pathway.destination) == ("x" * 60, "y" * 160)
    assert pathway.accepted["OPT-007-gut"].text == "z" * 240


def test_a_destination_that_is_too_long_today_is_kept_whole_beside_it():
    pathway = now({"edit": {"PW-A-destination": "y" * 161}}).pathway["PW-A"]
    assert pathway.destination == "y" * 160
    assert pathway.accepted["PW-A-destination"].text == "y" * 161


@pytest.mark.parametrize("part", ["choice", "title"])
def test_what_belongs_to_no_draft_breaks_nothing(part):
    assert now({part: {"nonsense": "removed"}, "edit": {"nonsense-destination": "x"}}) == PathwaysAnswer()


def test_the_old_record_is_not_changed():
    before = deepcopy(OLD)
    found = migrated("pathways", OLD, 1)
    found["pathway"]["PW-A"]["accepted"].clear()
    assert before == OLD
    assert found["pathway"]["PW-C"]["accepted"]


@pytest.mark.parametrize("slug", RECORDS)
def test_a_record_of_today_stays_as_it_is(slug):
    record = good(slug)
    found = migrated(slug, record, schema(slug))
    assert found == record
    assert found is not record


@pytest.mark.parametrize(("slug", "version"), [("pathways", 2), ("story", 1), ("values", 1)])
def test_the_version_of_today(slug, version):
    assert schema(slug) == version
    assert set(STEPS) <= set(RECORDS)


@pytest.mark.parametrize(("slug", "version"), [("pathways", 3), ("story", 2), ("pathways", 99), ("story", 0)])
def test_a_version_that_this_kit_does_not_know(slug, version):
    with pytest.raises(AnswerError, match="written by a newer version of the kit; please update the kit"):
        migrated(slug, {}, version)
