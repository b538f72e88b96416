"""`/mine/experiments/EX-1.ics`: sends the dates of an experiment to the calendar of its person, and to nobody else."""

from datetime import UTC, datetime

from tornado import web

from actvo_kit.export.calendar_file import calendar_file
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.experiments import ExperimentsAnswer
from actvo_kit.room.roles.participant import Participant
from actvo_kit.server.entry.my_data_page import OwnPages
from actvo_kit.server.guard.seat_cookie import seat_of
from actvo_kit.words import _

__all__ = ["ExperimentDates"]


class ExperimentDates(OwnPages):
    """`GET /mine/experiments/EX-1.ics`: sends the file; with `?with=plan`, what the person wrote stands in it."""

    async def get(self, experiment_id: str) -> None:
        """Answers 404 while there is no such experiment, or no date when it starts."""
        participant = await self.off_loop(self.facade)
        with_plan = self.get_query_argument("with", "") == "plan"
        dates = await self.off_loop(lambda: self._dates(participant, experiment_id, with_plan))
        if dates is None:
            raise web.HTTPError(404)
        self.set_header("Cache-Control", "no-store")
        self.set_header("Content-Type", "text/calendar; charset=utf-8")
        self.set_header("Content-Disposition", 'attachment; filename="my_experiment.ics"')
        self.finish(dates)

    def _dates(self, participant: Participant, experiment_id: str, with_plan: bool) -> bytes | None:
        pack, seat = self.settings["room"].pack, seat_of(self)
        experiment = answer_of(ExperimentsAnswer, participant.here().answers).experiment.get(experiment_id)
        if experiment is None or experiment.start is None or seat is None:
            return None
        title = pack.starters.titles(pack.workshop.language).get(experiment.starter) or _("An experiment of my own")
        return calendar_file(experiment, title, f"{seat.person}/{experiment_id}", datetime.now(UTC), with_plan)
