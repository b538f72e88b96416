// What a widget draws with: Preact and htm, so that a redraw keeps the focus and the half-typed text.
import htm from "htm";
import { createContext, h, options, render } from "preact";

/** @param {any} child */
const isText = (child) => ["string", "number"].includes(typeof child);
/** @param {any} child */
const isNothing = (child) => child == null || typeof child === "boolean";

/**
 * Text is always set as the text of an element, never as a node that Preact would hold: a browser's translator replaces such
 * nodes by its own, and what Preact then writes is on no screen. Text beside elements gets an element of its own;
 * space alone stays what it is, for in a row an element would take a gap.
 * What is no word of a language has `translate=${false}`: Preact sets the property, and the attribute then says "no".
 * @param {any} vnode
 */
options.vnode = (vnode) => {
  const { type, props } = vnode;
  if (type === null && String(props).trim()) Object.assign(vnode, { type: "actvo-text", props: { textContent: String(props) } });
  if (typeof type !== "string") return;
  const { children, ...others } = props;
  const parts = [children].flat(Infinity);
  if (parts.some(isText) && parts.every((part) => isText(part) || isNothing(part)))
    vnode.props = { ...others, textContent: parts.filter(isText).join("") };
};

export { createContext, render };
export { useContext, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
export const html = htm.bind(h);
