// How an address is shown to people.

/** An address as one reads it aloud: without the key behind the #. @param {string} url */
export function spoken(url) {
  try {
    const { host, pathname } = new URL(url);
    return host + pathname.replace(/\/$/, "");
  } catch {
    return url;
  }
}
