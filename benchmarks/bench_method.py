"""The formulas: robustness of a matrix, one person's readings, drafts, the pictures of a room, and checking a pack.

Run: python benchmarks/bench_method.py [--json]. Each stands beside the plainest way of doing the same.
"""

import random
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from report import Row, report
from ruamel.yaml import YAML
from server import ROOT

from actvo_kit.drafting.checks import problems
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.evaluate.people.made_up_person import Case
from actvo_kit.evaluate.people.usual import usual
from actvo_kit.method import arrive, constraints, experiments, learning, motivators, options, packet, scoring, story
from actvo_kit.method import strengths as strengths_
from actvo_kit.method import values as values_
from actvo_kit.method.aggregate import Chosen, reveal
from actvo_kit.method.group_view import VIEWS, chosen, room_items
from actvo_kit.method.pathways import close_cousins, features
from actvo_kit.method.scoring.explain import Words
from actvo_kit.model.answers import RECORDS
from actvo_kit.model.answers.experiments import Experiment, ExperimentsAnswer
from actvo_kit.model.answers.packet import PacketAnswer
from actvo_kit.model.answers.scoring import Cell, ScoringAnswer
from actvo_kit.model.workshop import Pack
from actvo_kit.packs import load_pack
from actvo_kit.packs.files import FILES

PACK_FOLDER = ROOT / "workshops" / "career_design"
PEOPLE = 300
PERSONAL, COMMERCIAL = ("KP1", "KP3", "KP2", "KP4"), ("KC2", "KC1", "KC3", "KC4")
CONFIDENCE = ("high", "high", "medium", "low")


def best(work: Callable[[], object], times: int = 9) -> float:
    """The fastest of several runs, in ms: what the work costs when nothing else disturbs it."""
    took = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        took.append(1000 * (time.perf_counter() - began))
    return min(took)


def matrix(count: int, chance: random.Random, confidence: tuple[str, ...] = CONFIDENCE) -> scoring.Matrix:
    """Six options and eight criteria, as people fill them in."""
    cells = {
        f"OPT-{number:03}": {
            one: Cell(x=chance.choice((2.0, 3.0, 3.5, 4.0, 5.0)), conf=chance.choice(confidence))  # type: ignore[arg-type]
            for one in (*PERSONAL, *COMMERCIAL)
        }
        for number in range(1, count + 1)
    }
    return scoring.Matrix(cells=cells, personal=PERSONAL, commercial=COMMERCIAL)


def plain_robustness(found: scoring.Matrix, draws: int, chance: random.Random) -> Counter[str]:
    """The same draws in plain Python, one after another."""
    first: Counter[str] = Counter()
    half = {"high": 0.0, "medium": 0.5, "low": 1.0}

    def weights() -> list[float]:
        drawn = [chance.expovariate(1) for _ in range(4)]
        return sorted((one / sum(drawn) for one in drawn), reverse=True)

    for _ in range(draws):
        share, mine, ours = chance.uniform(0.4, 0.6), weights(), weights()
        worth = {}
        for option, cells in found.cells.items():
            drawn = {}
            for one, cell in cells.items():
                x, width = cell.x or 3.0, half[cell.conf]
                drawn[one] = chance.triangular(max(1, x - width), min(5, x + width), x) if width else x
            personal = sum(weight * (drawn[one] - 1) for weight, one in zip(mine, PERSONAL, strict=True))
            commercial = sum(weight * (drawn[one] - 1) for weight, one in zip(ours, COMMERCIAL, strict=True))
            worth[option] = share * personal + (1 - share) * commercial
        first[max(worth, key=worth.__getitem__)] += 1
    return first


def readings(pack: Pack, answers: dict[str, Any], table: scoring.Matrix, words: Words) -> None:
    """Everything that all twelve exercises say back to one person."""
    arrive.change(answers["arrive"].pulse["pre"], answers["arrive"].pulse["post"])
    story.hints(answers["story"])
    story.repeated_words(answers["story"])
    values_.quadrant_scores(answers["values"], pack.values)
    values_.group_scores(answers["values"], pack.values)
    values_.tension(answers["values"].top5, pack.values.quadrant_of)
    drive = motivators.importance(answers["motivators"])
    motivators.drivers(answers["motivators"])
    ratings, needs = answers["strengths"].rating, answers["learning"].needs
    strengths_.family_means(ratings, pack.strengths)
    learning.by_match(needs, pack.learning)
    offers = {one.id: one.offers for one in pack.learning.formats}
    score = {}
    for option in pack.catalogue.options:
        covered = strengths_.coverage(option.requires, ratings)
        match = motivators.match(drive, option.supply)
        fit = learning.match(needs, offers[option.learning_formats[0]])
        feasible = constraints.feasibility(constraints.check(answers["constraints"], option))
        score[option.id] = options.explore_score(covered, match, fit)
        scoring.suggestions(option, covered, values_.values_fit((2, 1, 0, -1, 2)), match, feasible)
    options.diversify(pack.catalogue.options, score)
    options.second_look(answers["options"].reaction, pack.catalogue.options, ratings)
    close_cousins({one.id: features([one], ["ST1"]) for one in pack.catalogue.options[:3]})
    scoring.totals(table)
    acceptability = scoring.rank_acceptability(table)
    scoring.doubts(table, acceptability)
    scoring.explanation(table, acceptability, words)
    experiments.safe_to_try(Experiment())
    experiments.plan_quality(Experiment())
    packet.completeness(PacketAnswer())


def room(pack: Pack) -> dict[str, list[Any]]:
    """Three hundred people with the persona's answers, each a little different."""
    chance, found = random.Random(3), {}
    for slug, plain in pack.persona.answers.items():
        record = RECORDS[slug].read(plain)
        found[slug] = [record] * PEOPLE
    cards, strength_ids = [one.id for one in pack.values.cards], [one.id for one in pack.strengths.strengths]
    found["values"] = [one.model_copy(update={"top5": tuple(chance.sample(cards, 5))}) for one in found["values"]]
    found["strengths"] = [
        one.model_copy(update={"picked": tuple(chance.sample(strength_ids, 10))}) for one in found["strengths"]
    ]
    orders = [tuple(chance.sample(PERSONAL, 4)) for _ in range(PEOPLE)]
    cell = {"OPT-001": {}, "OPT-007": {}}
    found["scoring"] = [
        ScoringAnswer(order_personal=order, alpha=chance.choice((0.4, 0.5, 0.6)), cell=cell)  # type: ignore[arg-type]
        for order in orders
    ]
    starters = [one.id for one in pack.starters.starters]
    found["experiments"] = [
        ExperimentsAnswer(experiment={"EX-1": Experiment(starter=chance.choice(starters))}) for _ in range(PEOPLE)
    ]
    return found


def pictures(pack: Pack, answers: dict[str, list[Any]]) -> None:
    """Every picture that the room may be shown, from records to rounded shares."""
    for one, item in room_items(pack).items():
        stands: dict[str, Chosen] = {}
        for number, record in enumerate(answers.get(VIEWS[one].slug, [])):
            if (mine := chosen(one, record, pack)) is not None:
                stands[f"person-{number}"] = mine
        reveal(item, stands)


def plain_counts(pack: Pack, answers: dict[str, list[Any]]) -> None:
    """Counting alone, without the rule."""
    for one in room_items(pack):
        Counter(
            category
            for record in answers.get(VIEWS[one].slug, [])
            if (mine := chosen(one, record, pack)) is not None
            for category in mine.coarse | mine.fine
        )


def drafts_of(case: Case) -> tuple[float, float, float]:
    """One person's drafts from answers to sentences, their checks, and the robustness of their matrix alone, in ms."""
    writer, brief = TemplateDrafter(), case.brief()
    drafts, weighed = writer.write(brief), brief.material.scored
    alone = best(lambda: scoring.rank_acceptability(weighed.matrix), 3) if weighed else 0.0
    return best(lambda: writer.write(case.brief()), 3), best(lambda: problems(drafts, brief.material), 3), alone


def main() -> None:
    """Measures and reports."""
    chance, pack = random.Random(1), load_pack(PACK_FOLDER)
    six = matrix(6, chance)
    unsure = matrix(6, chance, ("low",))
    words = Words(options={one: one for one in six.cells}, criteria={one: one for one in (*PERSONAL, *COMMERCIAL)})
    answers = {slug: RECORDS[slug].read(plain) for slug, plain in pack.persona.answers.items()}
    people = room(pack)
    smaa = best(lambda: scoring.rank_acceptability(six))
    smaa_plain = best(lambda: plain_robustness(six, 20_000, random.Random(2)), 1)
    aggregate, counted = best(lambda: pictures(pack, people)), best(lambda: plain_counts(pack, people))
    checked = best(lambda: load_pack(PACK_FOLDER), 3)
    parsed = best(lambda: [YAML(typ="safe", pure=True).load(PACK_FOLDER / file) for file in FILES], 3)
    written = [drafts_of(case) for case in usual(pack) if case.enough]
    wrote, tested, alone = (sum(times) / len(written) for times in zip(*written, strict=True))
    rows: list[Row] = [
        ("smaa_ms", "robustness, 20 000 draws, 6 options × 8 criteria, ms", round(smaa, 1)),
        ("smaa_unsure_ms", "  with every cell unsure, ms", round(best(lambda: scoring.rank_acceptability(unsure)), 1)),
        ("smaa_ratio", "  of the same in plain Python", round(smaa / smaa_plain, 4)),
        (
            "readings_ms",
            "one person's readings, all exercises, ms",
            round(best(lambda: readings(pack, answers, six, words)), 1),
        ),
        ("drafts_ms", f"template drafts, mean of {len(written)} made-up people, ms", round(wrote, 1)),
        ("drafts_slowest_ms", "  the slowest of them, ms", round(max(times[0] for times in written), 1)),
        ("drafts_ratio", "  times the robustness of their matrix alone", round(wrote / alone, 2)),
        ("draft_checks_ms", "every machine check of these drafts, ms", round(tested, 1)),
        ("draft_checks_ratio", "  times writing them", round(tested / wrote, 2)),
        ("pictures_ms", f"{PEOPLE} people × all pictures of the room, ms", round(aggregate, 1)),
        ("pictures_ratio", "  times counting alone", round(aggregate / counted, 2)),
        ("check_ms", "checking the whole pack, ms", round(checked)),
        ("check_ratio", "  times reading its YAML alone", round(checked / parsed, 2)),
    ]
    report("Method", rows)


if __name__ == "__main__":
    main()
