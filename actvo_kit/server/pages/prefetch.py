"""Lists what a browser fetches while somebody waits, so that on a slow line the first page is there at once."""

from actvo_kit import bundle
from actvo_kit.model.workshop import Pack

__all__ = ["ahead"]


def ahead(pack: Pack) -> tuple[str, ...]:
    """Returns addresses below the base URL, in the order in which a page needs them."""
    steps = dict.fromkeys(step.slug for step in pack.workshop.pages[0].steps if step.slug)
    return (bundle.url("hooks.js"), *bundle.modules("page", *steps))
