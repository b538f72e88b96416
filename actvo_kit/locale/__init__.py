"""The kit's words in other languages: `actvo.pot` has all of them, `<language>/LC_MESSAGES/actvo.po` a translation.

`browser.json` names those that the front end says. `make words` writes both again.
"""
