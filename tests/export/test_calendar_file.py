"""The three days of an experiment as another program reads them, and what of it never stands in a calendar."""

from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar

from actvo_kit.export.calendar_file import calendar_file
from actvo_kit.model.answers.experiments import Experiment
from tests.model.records import EXPERIMENTS

NOW = datetime(2026, 3, 1, 9, tzinfo=UTC)
PLAN = EXPERIMENTS["experiment"]["EX-1"]


@pytest.fixture
def made():
    def make(with_plan=False, **more):
        experiment = Experiment.read(PLAN | more)
        return calendar_file(experiment, "Talk with someone in the role", "p/EX-1", NOW, with_plan)

    return make


def test_start_day_14_and_day_30(made):
    events = Calendar.from_ical(made()).walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == [date(2026, 3, 2), date(2026, 3, 16), date(2026, 4, 1)]
    assert all("Talk with someone in the role" in event["summary"] for event in events)
    assert len({event["uid"] for event in events}) == 3


def test_the_same_again_replaces_the_same_entries(made):
    assert made() == made()


def test_nothing_that_was_written_stands_in_it_unless_somebody_wants_it(made):
    words = {name: f"canary {name}" for name in ("belief", "action", "signal_yes", "signal_no", "decision_rule")}
    secret = {"with_whom": "canary whom", "learned": "canary", "question": "canary", "woop": {"wish": "canary wish"}}
    assert b"canary" not in made(**words, **secret)
    with_plan = Calendar.from_ical(made(with_plan=True, **words, **secret)).walk("VEVENT")
    assert "canary belief" in with_plan[0]["description"]
    assert "canary wish" not in with_plan[0]["description"]
    assert not any("canary" in event.get("description", "") for event in with_plan[1:])


def test_a_text_cannot_add_an_entry(made):
    text = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:forged"
    assert len(Calendar.from_ical(made(with_plan=True, belief=text)).walk("VEVENT")) == 3
