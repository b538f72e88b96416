// shared/words.js
var loaded = null;
function catalogue() {
  const json = globalThis.document?.getElementById("actvo-words")?.textContent;
  return loaded ??= /** @type {any} */
  globalThis.actvoWords ?? JSON.parse(json || "{}");
}
function _(message, values) {
  const translation = catalogue()[message];
  return filled(typeof translation === "string" ? translation : message, values);
}
function ngettext(singular, many, count, values) {
  const forms = catalogue()[singular];
  const category = forms ? new Intl.PluralRules(language()).select(count) : "";
  const translation = typeof forms === "object" ? forms[category] ?? forms.other : void 0;
  return filled(translation ?? (count === 1 ? singular : many), { count, ...values });
}
function language() {
  const lang = globalThis.document?.documentElement.lang || "en";
  return lang === "en" ? "en-GB" : lang;
}
function filled(said, values) {
  return values ? said.replace(/\{(\w+)\}/g, (whole, name) => name in values ? String(values[name]) : whole) : said;
}

// shared/within.js
var cutTo = (most) => ngettext("Cut to {count} letters.", "Cut to {count} letters.", most);
function shorten(box, kept) {
  const at = Math.max(0, (box.selectionStart ?? box.value.length) - (box.value.length - kept.length));
  box.value = kept;
  box.setSelectionRange(at, at);
}
function signs(text, most) {
  if (text.length <= most) return text;
  const start = text.slice(0, most * 25);
  if (!globalThis.Intl?.Segmenter) return Array.from(start).slice(0, most).join("");
  return Array.from(new Intl.Segmenter().segment(start), (grapheme) => grapheme.segment).slice(0, most).join("");
}

// door/widget.js
var BEAT_MS = 15e3;
var ASK_MS = 5e3;
var PRESSED_MS = 4e3;
var TAPS = 3;
var door = document.body.dataset.door;
var form = document.querySelector("form");
var token = new URLSearchParams(location.hash.slice(1)).get("key");
var hidden = (
  /** @type {HTMLInputElement|null} */
  form?.querySelector("input[name=token]") ?? null
);
if (token && hidden && !hidden.value) {
  hidden.value = token;
  history.replaceState(null, "", location.pathname);
}
addEventListener("hashchange", () => location.hash.startsWith("#key=") && location.replace(`${location.pathname}?${location.hash}`));
if (door === "join") {
  const byLink = Boolean(hidden?.value);
  if (byLink) document.querySelector(".code-field")?.setAttribute("hidden", "");
  const first = (
    /** @type {HTMLInputElement|null} */
    document.querySelector(byLink ? "#name" : "#code")
  );
  if (!first?.value) first?.focus();
}
if (["staff", "own", "colleague"].includes(door ?? "") && token) {
  const state = document.getElementById("state");
  if (state) state.textContent = _("Opening your page.");
  form?.submit();
}
if (door === "framed") document.querySelector("main a").href = location.href;
if (door === "taps") countTaps();
if (door === "own" && !token) document.getElementById("code")?.focus();
if (door === "mine") {
  document.querySelector(".made")?.scrollIntoView({ block: "center" });
  offerCopy();
}
if (door === "waiting") {
  waitForNews();
  fetchAhead((document.body.dataset.ahead ?? "").split(" ").filter(Boolean));
}
addEventListener("pageshow", (event) => event.persisted && location.reload());
for (const form2 of document.forms) {
  let pressed = -Infinity;
  form2.addEventListener("submit", (event) => {
    if (performance.now() - pressed < PRESSED_MS) event.preventDefault();
    else pressed = performance.now();
  });
}
for (
  const box of
  /** @type {NodeListOf<HTMLInputElement>} */
  document.querySelectorAll("[data-most]")
) sayWhenCut(box);
function sayWhenCut(box) {
  const most = Number(box.dataset.most);
  const says = Object.assign(document.createElement("p"), { className: "says cut", role: "status" });
  box.after(says);
  const typed = (event) => {
    const text = signs(box.value, most);
    if (text !== box.value && event.isComposing) return;
    says.textContent = text === box.value ? "" : cutTo(most);
    if (text !== box.value) shorten(box, text);
  };
  box.oninput = typed;
  box.addEventListener("compositionend", typed);
}
function offerCopy() {
  for (
    const button of
    /** @type {NodeListOf<HTMLButtonElement>} */
    document.querySelectorAll("[data-copy]")
  ) {
    const field = (
      /** @type {HTMLInputElement|null} */
      document.getElementById(button.dataset.copy ?? "")
    );
    if (!field) continue;
    field.onfocus = () => field.select();
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.onclick = () => navigator.clipboard.writeText(field.value).then(() => button.textContent = _("Copied"));
  }
}
function countTaps() {
  const boxes = [.../** @type {NodeListOf<HTMLInputElement>} */
  document.querySelectorAll(".tap input")];
  const says = (
    /** @type {HTMLElement} */
    document.querySelector(".counted")
  );
  const count = () => boxes.filter((box) => box.checked).length;
  const say = (text) => {
    says.hidden = false;
    says.textContent = text;
  };
  for (const box of boxes)
    box.onchange = () => {
      if (count() <= TAPS) return say(_("{count} of {most}", { count: count(), most: TAPS }));
      box.checked = false;
      say(_("Three are tapped already. To change one, first tap it again."));
    };
  if (count()) say(_("{count} of {most}", { count: count(), most: TAPS }));
}
async function fetchAhead(paths) {
  const next = async () => {
    for (let path = paths.shift(); path; path = paths.shift()) {
      const answer = await fetch(
        `/${path}`,
        /** @type {any} */
        { priority: "low" }
      ).catch(() => null);
      await answer?.arrayBuffer().catch(() => null);
    }
  };
  await Promise.all([next(), next(), next()]);
  document.body.dataset.ahead = "";
}
function waitForNews() {
  const state = document.getElementById("state");
  const waiting = state?.textContent ?? "";
  const line = new EventSource("/room/news");
  let heard = Date.now() - BEAT_MS;
  const goOn = () => setTimeout(() => location.assign("/room"), Math.random() * 600);
  line.onopen = () => state && (state.textContent = waiting);
  line.onerror = () => state && (state.textContent = _("Not connected. This page tries again by itself."));
  line.onmessage = goOn;
  line.addEventListener("beat", () => heard = Date.now());
  setInterval(async () => {
    if (Date.now() - heard < BEAT_MS + ASK_MS) return;
    const answer = await fetch("/room/state", { cache: "no-store" }).catch(() => null);
    if (!answer) return;
    if (state) state.textContent = waiting;
    if (answer.status === 403 || answer.ok && (await answer.json()).open) goOn();
  }, ASK_MS);
}
if (door === "left" || door === "join") sessionStorage.clear();
