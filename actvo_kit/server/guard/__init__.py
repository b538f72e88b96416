"""What a request or a message has to pass: cookies, message types, rates, headers."""
