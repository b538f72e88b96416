// What a widget draws with: Preact and htm, so that a redraw keeps the focus and the half-typed text.
import htm from "htm";
import { h, render } from "preact";

export { render };
export { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
export const html = htm.bind(h);
