"""A colleague as a bot: opens a link that somebody sent, taps three strengths, writes a line, and tries it again."""

import re
from random import Random

import httpx

from actvo_kit.exercises.player import LINES
from actvo_kit.model.workshop import Pack
from actvo_kit.rehearse.page_bot import PageLost
from actvo_kit.words import _

__all__ = ["reply", "sent_links"]

KEY = re.compile(r"/colleague#key=([\w-]+)")


async def sent_links(client: httpx.AsyncClient) -> list[str]:
    """Makes one more link on the person's own page, and returns the tokens of all that wait. Raises PageLost."""
    page = await client.post("/mine/colleagues/link")
    if page.status_code != httpx.codes.OK:
        raise PageLost(_("The page for colleagues said {status}.", status=page.status_code))
    return KEY.findall(page.text)


async def reply(client: httpx.AsyncClient, token: str, pack: Pack, chance: Random) -> str:
    """Answers by the link, in a browser that knows nobody, and returns the example. Raises PageLost when that is not
    kept, or kept twice.
    """
    example = chance.choice(LINES)
    picks = chance.sample([strength.id for strength in pack.strengths.strengths], 3)
    async with httpx.AsyncClient(base_url=client.base_url, timeout=client.timeout) as browser:
        opened = await browser.post("/colleague", data={"token": token})
        sent = await browser.post("/colleague/reply", data={"token": token, "pick": picks, "example": example})
        again = await browser.post("/colleague", data={"token": token})
    if not opened.is_success or not sent.is_success:
        raise PageLost(_("A colleague could not reply: the page said {status}.", status=sent.status_code))
    if again.is_success:
        raise PageLost(_("A colleague's link was open again after the reply."))
    return example
