"""Checks that the country of a pack's working days has a calendar, and the part of it too."""

from holidays import list_supported_countries

from actvo_kit.packs.plain_findings import nearest, short
from actvo_kit.packs.source import Source
from actvo_kit.words import _

__all__ = ["check_working_days"]


def check_working_days(workshop: Source) -> None:
    """Notes a country, or a part of it, of which nobody knows the public holidays."""
    days = workshop.data.get("working_days") if isinstance(workshop.data, dict) else None
    country = days.get("country") if isinstance(days, dict) else None
    if not isinstance(days, dict) or not isinstance(country, str):
        return
    known = list_supported_countries(include_aliases=False)
    if country not in known:
        sentence = _("No public holidays are known of the country `{country}`; leave it out.", country=short(country))
        workshop.find(workshop.at(("working_days", "country")), sentence)
    elif isinstance(part := days.get("part"), str) and part not in known[country]:
        sentence = _(
            "`{part}` is no part of `{country}` with public holidays of its own.", part=short(part), country=country
        )
        workshop.find(workshop.at(("working_days", "part")), sentence + nearest(part, known[country]))
