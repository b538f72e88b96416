"""Each kind of slip inside one file: exactly one finding, at its line and column, with the nearest valid name."""

import pytest

from tests.packs.conftest import Desk

WORKSHOP, VALUES, STRENGTHS = "workshop.yaml", "decks/values.yaml", "decks/strengths.yaml"
CATALOGUE, PERSONA = "catalogue.yaml", "persona.yaml"
SLIPS = [
    # unknown keys
    (WORKSHOP, "help: >-", "hlep: x\nhelp: >-", "hlep", "`hlep` is not known here. Did you mean `help`?"),
    (VALUES, "    short: true", "    shrt: true", "shrt", "`shrt` is not known here. Did you mean `short`?"),
    (
        VALUES,
        'title: "My own opinion",',
        'title: "My own opinion", txt: x,',
        "txt",
        "`txt` is not known here. Did you mean `text`?",
    ),
    (VALUES, "title: Explore}", "title: Explore}, En: {}", "En", "`En` is not known here. Did you mean `en`?"),
    (CATALOGUE, "      site: Main", "      site: Main\n      sight: x", "sight", "Did you mean `site`?"),
    (CATALOGUE, "weight: must}", "weight: must, wait: 1}", "wait", "`wait` is not known here. Did you mean `weight`?"),
    (
        CATALOGUE,
        "disruption: 2}",
        "disruption: 2, colour: 1}",
        "colour",
        "Known here: budget_eur, backfill_days, disrup",
    ),
    (PERSONA, "    deck: full60", "    dek: full60", "dek", "`dek` is not known here. Did you mean `deck`?"),
    (WORKSHOP, "decks: [full60, short30]", "deks: [full60]", "deks", "`deks` is not known here. Did you mean `decks`?"),
    (WORKSHOP, "pick: 10", "pcik: 10", "pcik", "`pcik` is not known here. Did you mean `pick`?"),
    # unknown names
    (
        WORKSHOP,
        "slug: values",
        "slug: value",
        "value\n",
        "`value` cannot stand here; expected arrive, belief, constraints",
    ),
    (WORKSHOP, "decks: [full60, short30]", "decks: [full60, short3]", "short3", "Did you mean `short30`?"),
    (
        CATALOGUE,
        "    type: project",
        "    type: projekt",
        "projekt",
        "`projekt` cannot stand here; expected role, gig, pro",
    ),
    (CATALOGUE, "    type: project", "    type: projekt", "projekt", " Did you mean `project`?"),
    (CATALOGUE, "supply: {MA1: 1", "supply: {MA4: 1", "MA4", "`MA4` cannot stand here; expected MA1, MA2"),
    (CATALOGUE, "[teach-back,", "[teachback,", "teachback", "Did you mean `teach-back`?"),
    (
        CATALOGUE,
        "weight: must",
        "weight: most",
        "most",
        "`most` cannot stand here; expected must or useful. Did you mean",
    ),
    (CATALOGUE, "    status: open\n", "    status: opne\n", "opne", "Did you mean `open`?"),
    (PERSONA, "V01: high", "V01: hihg", "hihg", "`hihg` cannot stand here; expected high, some or low. Did you mean"),
    (PERSONA, "gut: maybe", "gut: maibe", "maibe", "Did you mean `maybe`?"),
    (PERSONA, "V01: high", "V01:", "V01", "Nothing stands here; expected high, some or low."),
    (PERSONA, "V01: high", "V01: [high]", "[high]", "A list stands here; expected high, some or low."),
    # missing
    (CATALOGUE, "    unit: Scheduling\n", "", "id: OPT-001\n", "`unit` is missing here."),
    (CATALOGUE, "      site: Main\n", "", "conditions:", "`site` is missing here."),
    (VALUES, "    group: self_direction_thought\n", "", "id: V01", "`group` is missing here."),
    (WORKSHOP, "instruct: 2, ", "", "minutes: {", "`instruct` is missing here."),
    (PERSONA, "name: Rowan\n", "", "#", "`name` is missing here."),
    # wrong kinds
    (WORKSHOP, "title: Values", "title: 2025", "2025", "`title` must be text; `2025` stands here. Put it in quotes."),
    (WORKSHOP, "title: Values", "title: yes\n        x: 1", "x:", "`x` is not known here."),
    (WORKSHOP, "title: Values", "title: true", "true", "`title` must be text; `true` stands here. Put it in quotes."),
    (WORKSHOP, "title: Values", "title: [a]", "[a]", "`title` must be text; a list stands here."),
    (WORKSHOP, "title: Values", "title:", "title", "`title` must be text; nothing stands here."),
    (WORKSHOP, "solo: 14", "solo: long", "long", "`solo` must be a whole number; `long` stands here."),
    (WORKSHOP, "solo: 14", "solo: 14.5", "14.5", "`solo` must be a whole number; `14.5` stands here."),
    (WORKSHOP, "solo: 14", "solo: true", "true", "`solo` must be a whole number; `true` stands here."),
    (
        CATALOGUE,
        "hours_per_week: 8",
        "hours_per_week: eight",
        "eight",
        "`hours_per_week` must be a number; `eight` stan",
    ),
    (
        CATALOGUE,
        "on_top_of_job: false",
        "on_top_of_job: no",
        "no",
        "`on_top_of_job` must be true or false; `no` stands",
    ),
    (
        CATALOGUE,
        "return_right: true",
        "return_right: yes",
        "yes",
        "`return_right` must be true or false; `yes` stands her",
    ),
    (
        CATALOGUE,
        "approval_route: [line manager]",
        "approval_route: nobody",
        "nobody",
        "`approval_route` must be a list; ",
    ),
    (
        CATALOGUE,
        "    cost: {budget_eur: 0, backfill_days: 0, disruption: 2}",
        "    cost: 3",
        "3",
        "lines of its own; `3`",
    ),
    (
        PERSONA,
        "  pathways: {}",
        "  pathways: 3",
        "3",
        "`pathways` must have `key: value` lines of its own; `3` stands here.",
    ),
    (
        PERSONA,
        "  pathways: {}",
        "  pathway: {}",
        "pathway:",
        "`pathway` cannot stand here; expected arrive, belief, constraints",
    ),
    # sizes
    (VALUES, '"Thinking things', '"' + "x" * 80, '"xxx', "`text` has 124 characters; at most 90 fit."),
    (WORKSHOP, "title: Values", "title: ''", "''", "`title` has 0 characters; it needs at least 1."),
    (CATALOGUE, "demand: 3", "demand: 7", "7", "`demand` is `7`; it must be at most 5."),
    (CATALOGUE, "openings: 1", "openings: -1", "-1", "`openings` is `-1`; it must be at least 0."),
    (
        CATALOGUE,
        "pay_change_pct: 0",
        "pay_change_pct: .nan",
        ".nan",
        "`pay_change_pct` must be an ordinary number; `nan`",
    ),
    (WORKSHOP, "pick: 10", "pick: 11", "11", "`pick` is `11`; it must be at most 10."),
    (WORKSHOP, "decks: [full60, short30]", "decks: []", "[]", "`decks` has too few entries: 0; it needs at least 1."),
    (
        STRENGTHS,
        '        - "I notice links when somebody shows them to me"\n',
        "",
        '- "I notice what repeats',
        "`anchors` has too few entries: 4; it needs at least 5.",
    ),
    (PERSONA, "top5: [V02,", "top5: [V01, V02,", "[V01", "`top5` has too many entries: 6; at most 5 fit."),
    # forms
    (VALUES, "id: V01", "id: V1", "V1", "`id` is `V1`; expected V and two digits, such as V07."),
    (
        CATALOGUE,
        "id: OPT-001\n",
        "id: OPT-1\n",
        "OPT-1",
        "`id` is `OPT-1`; expected OPT- and three digits, such as OPT-007.",
    ),
    (CATALOGUE, "as_of: 2025-05-05", "as_of: 5 May", "5 May", "`as_of` is `5 May`; expected a day such as 2025-05-19."),
    (CATALOGUE, "as_of: 2025-05-05", "as_of: 2025-02-30", "2025-02", "expected a day such as 2025-05-19."),
    (
        CATALOGUE,
        "[2025-05-19, 2025-09-30]",
        "[2025-05-19]",
        "[2025",
        "`start_window` has too few entries: 1; it needs at least 2.",
    ),
    (
        WORKSHOP,
        "  - id: 1_know_yourself",
        "  - id: Know yourself",
        "Know",
        "expected small letters, digits and _ only.",
    ),
    # rules of an option
    (CATALOGUE, "openings: 1", "openings: 0", "0", "openings: 0 goes only with status planned or paused."),
    (
        CATALOGUE,
        "{strength: SD2, level: 3, weight: must}",
        "{strength: SD2, level: 3, weight: useful}",
        "- {strength: SD2, level: 3, weight: useful}\n      - {strength: SD1, level: 3, weight: useful}",
        "requires: at least one strength must be a 'must'.",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "at", "sentence"), SLIPS)
def test_a_slip_is_said_where_it_stands(desk: Desk, file: str, old: str, new: str, at: str, sentence: str) -> None:
    place = desk.change(file, old, new, at)
    said = desk.problems()
    assert len(said) == 1, said
    assert sentence in said[0]
    if at == "#":  # the file itself
        place = f"career_design/{file}:1:1"
    assert said[0].startswith(f"{place}: "), said


def test_a_language_may_be_added_card_by_card(desk: Desk) -> None:
    desk.change(
        "decks/values.yaml",
        '    en: {title: "My own opinion"',
        '    de: {title: Eigenes, text: Ja}\n    en: {title: "My own opinion"',
    )
    assert desk.problems() == []


def test_words_in_any_language_are_checked(desk: Desk) -> None:
    old = '    en: {title: "My own opinion"'
    place = desk.change("decks/values.yaml", old, f"    de: {{title: Eigenes}}\n{old}", "de")
    assert desk.problems() == [f"{place}: `text` is missing here."]


def test_two_keys_missing_from_one_option_are_both_said(desk: Desk) -> None:
    desk.change("catalogue.yaml", "    unit: Scheduling\n", "")
    desk.change("catalogue.yaml", "    openings: 1\n", "")
    assert [line.split(": ", 1)[1] for line in desk.problems()] == [
        "`unit` is missing here.",
        "`openings` is missing here.",
    ]
