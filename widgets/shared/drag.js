// Dragging beside the buttons, with dnd-kit: an extra that comes when the page is at rest. Where it does not come, nothing is missing.
import { vendored } from "./vendored.js";
import { useEffect, useRef, useState } from "./view.js";

/** @typedef {(id: string, over: string) => void} Dropped what was let go, and on which place */

/** Before this the page has other things to fetch. */
const REST_MS = 2000;
const BACK_MS = 160;

/**
 * Whatever in `box` says `data-drag="id"` can be dragged onto whatever says `data-drop="id"`: by a mouse at once, by a finger
 * that rests on it for a quarter of a second, so that the page still scrolls. Escape puts it back. The thing is `.dragged`, the
 * place under the pointer `.under-drag`; a box with `data-drags="up and down"` keeps things in its column. Without a `model`
 * nothing is dragged.
 * @param {any} model @param {{current: HTMLElement|null}} box @param {Dropped} onDrop
 */
export function useDrag(model, box, onDrop) {
  const [kit, setKit] = useState(/** @type {any} */ (null));
  const drop = useRef(onDrop);
  drop.current = onDrop;
  const table = useRef(/** @type {Table|null} */ (null));
  useEffect(() => {
    if (!model) return;
    let gone = false;
    const rest = setTimeout(() => vendored(model, "dnd-kit").then((came) => gone || setKit(came), () => {}), REST_MS);
    return () => {
      gone = true;
      clearTimeout(rest);
    };
  }, [model]);
  useEffect(() => {
    if (!kit) return;
    const laid = new Table(kit, (id, over) => drop.current(id, over));
    table.current = laid;
    return () => laid.end();
  }, [kit]);
  useEffect(() => {
    if (box.current) table.current?.lay(box.current);
  });
}

/** Where in the window. @typedef {{x: number, y: number}} Point */

/** What of one box can be dragged, and what is. dnd-kit knows pointers, touch and scrolling; what it would say and do by keys, the buttons do. */
class Table {
  /** @param {any} kit @param {Dropped} onDrop */
  constructor({ AutoScroller, DragDropManager, Draggable, PointerSensor }, onDrop) {
    this.manager = new DragDropManager({ plugins: [AutoScroller], sensors: [PointerSensor] });
    this.Draggable = Draggable;
    this.onDrop = onDrop;
    /** @type {Map<HTMLElement, any>} */
    this.things = new Map();
    /** @type {HTMLElement|null} */
    this.box = null;
    /** @type {{thing: HTMLElement, from: Point, at: Point, place: HTMLElement|null}|null} */
    this.drag = null;
    this.scrolled = () => this.drag && this.follow(this.drag.at);
    const { monitor } = this.manager;
    monitor.addEventListener("dragstart", (/** @type {any} */ { operation }) => this.start(operation.source.element, operation.position.initial));
    monitor.addEventListener("dragmove", (/** @type {any} */ { to }) => this.follow(to));
    monitor.addEventListener("dragend", (/** @type {any} */ { canceled }) => this.stop(canceled));
  }

  /** Takes in what a redraw brought, and lets go of what it took away. @param {HTMLElement} box */
  lay(box) {
    this.box = box;
    box.classList.add("drags");
    const there = new Set(/** @type {NodeListOf<HTMLElement>} */ (box.querySelectorAll("[data-drag]")));
    for (const [element, thing] of this.things)
      if (!there.has(element)) {
        thing.destroy();
        this.things.delete(element);
      }
    for (const element of there) if (!this.things.has(element)) this.things.set(element, new this.Draggable({ id: Symbol(), element }, this.manager));
  }

  /** @param {HTMLElement} thing @param {Point} at */
  start(thing, at) {
    const { left, top } = thing.getBoundingClientRect();
    thing.style.transformOrigin = `${at.x - left}px ${at.y - top}px`; // a smaller one stays under the pointer
    thing.classList.add("dragged");
    this.drag = { thing, at, from: { x: at.x + scrollX, y: at.y + scrollY }, place: null };
    addEventListener("scroll", this.scrolled, true);
  }

  /** @param {Point} at */
  follow(at) {
    const { drag, box } = this;
    if (!drag || !box) return;
    drag.at = at;
    const aside = box.dataset.drags === "up and down" ? 0 : at.x + scrollX - drag.from.x;
    drag.thing.style.translate = `${aside}px ${at.y + scrollY - drag.from.y}px`;
    const under = document.elementsFromPoint(at.x, at.y).map((element) => element.closest("[data-drop]"));
    const place = /** @type {HTMLElement|undefined} */ (under.find((element) => element && box.contains(element) && element !== drag.thing)) ?? null;
    if (place === drag.place) return;
    drag.place?.classList.remove("under-drag");
    place?.classList.add("under-drag");
    drag.place = place;
  }

  /** @param {boolean} canceled */
  stop(canceled) {
    const { drag } = this;
    if (!drag) return;
    this.drag = null;
    removeEventListener("scroll", this.scrolled, true);
    const { thing, place } = drag;
    const { translate } = thing.style;
    thing.style.translate = thing.style.transformOrigin = "";
    thing.classList.remove("dragged");
    place?.classList.remove("under-drag");
    if (place && !canceled) this.onDrop(thing.dataset.drag ?? "", place.dataset.drop ?? "");
    else if (!matchMedia("(prefers-reduced-motion: reduce)").matches) thing.animate({ translate: [translate, "0 0"] }, { duration: BACK_MS, easing: "ease-out" });
  }

  end() {
    this.stop(true);
    this.box?.classList.remove("drags");
    this.manager.destroy();
  }
}
