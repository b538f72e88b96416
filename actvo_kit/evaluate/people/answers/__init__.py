"""Makes up the answers of a person, in one file per exercise that is found by its slug.

`answer` gives a record that is complete by the rules of its exercise, from the person's dice and the records before it.
`write` puts one text wherever people write freely in such a record, cut to what fits there; it is absent where a draft
quotes nothing of it.
"""

import pkgutil
from collections.abc import Collection, Mapping
from importlib import import_module
from typing import Any

from actvo_kit.evaluate.people.dice import Dice
from actvo_kit.evaluate.people.made_up_person import Records
from actvo_kit.model.answers import RECORDS

__all__ = ["ANSWERED", "all_answers", "write_everywhere"]

_files = {file.name for file in pkgutil.iter_modules(__path__)}
_modules = {slug: import_module(f"{__name__}.{slug}") for slug in RECORDS if slug in _files}
ANSWERED = tuple(_modules)
"""The exercises that made-up people answer, in the order of METHOD: a draft draws on these."""


def all_answers(dice: Dice, without: Collection[str] = (), **wishes: Mapping[str, Any]) -> Records:
    """Returns the answers to all exercises but those in `without`; `wishes` holds, by slug, what is to be in an
    answer.
    """
    records: Records = {}
    for slug, module in _modules.items():
        if slug not in without:
            records[slug] = module.answer(dice, records, **wishes.get(slug, {}))
    return records


def write_everywhere(records: Records, text: str) -> None:
    """Puts the text wherever the person writes freely."""
    for slug, record in records.items():
        if hasattr(_modules[slug], "write"):
            _modules[slug].write(record, text)
