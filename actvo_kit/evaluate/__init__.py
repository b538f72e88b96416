"""Tries whoever writes drafts on made-up people: METHOD 13.6. Nothing here sees a real answer."""
