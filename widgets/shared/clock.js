// The time of day, as people's own devices write it.

/** @param {string} at an ISO moment */
export const clock = (at) => new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hour12: false });
