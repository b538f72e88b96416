"""Says what of the motivators may leave for a draft: what to have more of, and what to keep."""

from collections.abc import Iterator

from actvo_kit.drafting.answers.base import Behind, Leaving, Parts, Record, Reference, Say, Sources, source
from actvo_kit.drafting.material import Material
from actvo_kit.method.motivators import best_worst
from actvo_kit.model.drafting_offer import FieldOffer
from actvo_kit.model.pathway import Source
from actvo_kit.words import N_, _

__all__ = ["LEAVES", "SOURCES"]

KEPT = ("choices", "satisfaction", "corrected_order")
QUADRANTS = {"pursue": N_("More of it: {motivators}"), "protect": N_("Keep it: {motivators}")}


def _offer(material: Material) -> Iterator[FieldOffer]:
    parts = []
    for quadrant, words in QUADRANTS.items():
        titles = [
            material.titles[motivator] for motivator, driver in material.drivers.items() if driver.quadrant == quadrant
        ]
        if titles:
            parts.append(_(words, motivators=_(", ").join(titles)))
    yield FieldOffer(id="motivators", title=_("What drives you"), where=_("Motivators"), text=". ".join(parts))


WANTED = {
    "pursue": (N_("{motivator} (you want more of it, {figure} of 5 today)"), N_("{motivator} (I want more of it)")),
    "protect": (N_("{motivator} (you want to keep it, {figure} of 5 today)"), N_("{motivator} (I want to keep it)")),
}


def _keep(material: Material, chosen: frozenset[str]) -> Record:
    """The comparisons and the figures are what the kit computes from; the letter says what comes of them only."""
    record = material.motivators.plain()
    return {name: record[name] for name in KEPT if record[name]} if "motivators" in chosen else {}


def _tell(material: Material, _say: Say) -> Parts:
    """Tells `motivators`, by quadrant."""
    by_quadrant = {
        quadrant: [
            {"id": motivator, "title": material.titles[motivator]}
            for motivator, driver in material.drivers.items()
            if driver.quadrant == quadrant
        ]
        for quadrant in QUADRANTS
    }
    return {"motivators": {quadrant: these for quadrant, these in by_quadrant.items() if these}}


def _refer(material: Material) -> Iterator[Reference]:
    """Refers to `motivator.1` and so on: what is wanted more of, and what is to be kept."""
    driven = [driver for driver in material.drivers.values() if driver.quadrant in WANTED]
    for number, driver in enumerate(driven, 1):
        private, shareable = WANTED[driver.quadrant or ""]
        name = material.titles[driver.id]
        yield Reference(
            f"motivator.{number}",
            driver.id,
            _(private, motivator=name, figure=driver.satisfaction),
            _(shareable, motivator=name),
        )


def _motivator(material: Material, motivator: str) -> Source:
    driver, bws = material.drivers[motivator], best_worst(material.motivators.choices)
    lines = [material.titles[motivator]]
    if material.motivators.corrected_order:
        place = material.motivators.corrected_order.index(driver.id) + 1
        lines.append(_("You put it at number {place} of 12.", place=place))
    else:
        score = f"{round(3 * bws[driver.id]):+d}"
        lines.append(_("In the three sets it stood in, “miss most” less “miss least” is {score}.", score=score))
    if driver.satisfaction is not None:
        lines.append(_("How much of it today: {figure} of 5.", figure=driver.satisfaction))
    return source(material, motivator, "motivators", _("Motivators"), lines)


LEAVES = Leaving(offer=_offer, keep=_keep, tell=_tell, refer=_refer)
SOURCES: Sources = {
    r"M[A-Z]\d": Behind(_motivator, "motivator"),
}
