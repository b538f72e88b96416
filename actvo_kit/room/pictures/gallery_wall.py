"""Hangs a gallery of texts that people put up themselves, METHOD 11.3 rule 10: final as every picture, and yet each
text comes down when its person takes it down.

A wall keeps a sign of each text and never the text, which is read from the answer whenever the wall is seen: what was
taken down, locked or deleted is nowhere, and nothing that was put up later joins it. Pure.
"""

from collections.abc import Collection, Mapping
from hashlib import blake2b

from actvo_kit.method.aggregate import Refusal, gallery
from actvo_kit.method.group_view import VIEWS
from actvo_kit.model.room_views import GroupPicture, GroupRow
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _

__all__ = ["titles_of", "wall"]

Posts = Mapping[str, Collection[str]]
FOOTNOTE = N_("Everybody who gave a title can take it down again. They are in alphabetical order.")
CLOSED = N_("Some titles were taken down, and too few are left to be shown.")


def wall(item: str, pack: Pack, posts: Posts) -> GroupPicture | None:
    """Returns the wall as it is kept, without a text; None while too few people put one up."""
    texts = gallery(item, posts)
    if isinstance(texts, Refusal):
        return None
    shown = VIEWS[item].item(pack)
    rows = tuple(GroupRow(id=_sign(text), title="", share=None, words="") for text in texts)
    return GroupPicture(item=item, title=shown.title, caption=shown.caption, rows=rows, footnote=_(FOOTNOTE))


def titles_of(picture: GroupPicture, posts: Posts) -> GroupPicture:
    """Returns the wall with the texts on it that still stand; without any once too few people's do."""
    signs = {row.id for row in picture.rows}
    standing = {person: [text for text in texts if _sign(text) in signs] for person, texts in posts.items()}
    texts = gallery(picture.item, standing)
    if isinstance(texts, Refusal):
        return picture.model_copy(update={"rows": (), "reason": _(CLOSED)})
    rows = tuple(GroupRow(id=_sign(text), title=text, share=None, words="") for text in texts)
    return picture.model_copy(update={"rows": rows})


def _sign(text: str) -> str:
    return blake2b(text.encode(), digest_size=12).hexdigest()
