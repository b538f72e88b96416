"""Lists the fields a person may tick, METHOD 13.2. What is never sent has no field: CN04, CN07, CN10, LP10, notes,
peers.
"""

from actvo_kit.drafting.answers import LEAVING
from actvo_kit.drafting.material import Material
from actvo_kit.model.drafting_offer import FieldOffer

__all__ = ["fields"]


def fields(material: Material, about: str = "") -> tuple[FieldOffer, ...]:
    """Returns the fields in which this person has something, in the order of the exercises.

    A question is about one exercise, METHOD 13.8: for it, that exercise's own fields and no others.
    """
    leaving = [leaves for slug, leaves in LEAVING.items() if about in ("", slug)]
    return tuple(offer for leaves in leaving for offer in leaves.offer(material) if offer.text.strip())
