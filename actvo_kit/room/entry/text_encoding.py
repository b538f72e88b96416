"""Decodes a text file, and repairs names that were spoilt when a file was saved in another encoding."""

from typing import NamedTuple

__all__ = ["Text", "mended", "read"]


class Text(NamedTuple):
    """The text of a file. `is_guess` says that nothing in the file tells its encoding."""

    text: str
    is_guess: bool = False


def read(data: bytes) -> Text:
    """Decodes the text by its byte order mark, as UTF-8, or as Windows writes it. Raises UnicodeDecodeError."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Text(data.decode("utf-16"))
    if 0 in data[:2]:  # UTF-16 without its mark: a heading begins with a letter, whose other byte is 0
        return Text(data.decode("utf-16-be" if data[0] == 0 else "utf-16-le"))
    try:
        return Text(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return Text(data.decode("cp1252"), is_guess=True)


def mended(text: str) -> str | None:
    """Returns `text` as it was before UTF-8 was decoded as Windows letters (`MÃ¼ller`: Müller); None when it is not
    spoilt so.
    """
    try:
        better = b"".join(_byte(sign) for sign in text).decode("utf-8")
    except UnicodeError:
        return None
    return better if better != text else None


def _byte(sign: str) -> bytes:
    return sign.encode("latin-1" if "\x80" <= sign <= "\x9f" else "cp1252")
