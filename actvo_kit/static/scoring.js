// shared/bus.js
var PageBus = class {
  constructor() {
    this.state = { step: null, connected: true, elsewhere: false, saves: {}, status: {}, ahead: {} };
    this.listeners = /* @__PURE__ */ new Set();
  }
  /** @param {Partial<PageState>} part */
  publish(part) {
    this.state = { ...this.state, ...part };
    for (const listener of [...this.listeners]) listener(this.state);
  }
  /** @param {(state: PageState) => void} listener @returns {() => void} */
  listen(listener) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
};
var KEY = /* @__PURE__ */ Symbol.for("actvo.page");
var shared = (
  /** @type {any} */
  globalThis
);
var page = shared[KEY] ??= new PageBus();

// shared/pending.js
function apply(record, fields) {
  const result = { ...record };
  for (const [path, value] of Object.entries(fields)) {
    const [head, ...rest] = path.split(".");
    if (rest.length) {
      result[head] = apply(isPlain(result[head]) ? result[head] : {}, { [rest.join(".")]: value });
      if (!Object.keys(result[head]).length) delete result[head];
    } else if (value === null) delete result[head];
    else result[head] = value;
  }
  return result;
}
var isPlain = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
var same = (a3, b) => JSON.stringify(a3 ?? null) === JSON.stringify(b ?? null);
var nothing = () => ({ fields: {}, place: null, status: null, base: 0, refused: {} });
var isWaiting = (kept) => Object.keys(kept.fields).length > 0 || kept.place !== null || kept.status !== null;
function add(kept, { fields = {}, place = null, status = null }) {
  const refused = { ...kept.refused };
  for (const path of Object.keys(fields)) delete refused[path];
  return {
    ...kept,
    fields: { ...kept.fields, ...fields },
    place: place ?? kept.place,
    status: status ?? kept.status,
    refused
  };
}
function settle(kept, sent, ack) {
  const fields = { ...kept.fields };
  const refused = { ...kept.refused };
  for (const [path, value] of Object.entries(sent.fields)) {
    if (!(path in fields) || !same(fields[path], value)) continue;
    delete fields[path];
    if (path in ack.errors) refused[path] = { value, why: ack.errors[path] };
  }
  return {
    fields,
    refused,
    base: ack.version,
    place: same(kept.place, sent.place) ? null : kept.place,
    status: same(kept.status, sent.status) ? null : kept.status
  };
}
function shownRecord(record, kept) {
  const refused = Object.fromEntries(Object.entries(kept.refused).map(([path, { value }]) => [path, value]));
  return apply(apply(record, refused), kept.fields);
}

// shared/answer.js
var TYPING_MS = 400;
var AGAIN_MS = 5e3;
var randomId = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (n3) => n3.toString(36)).join("");
function sessionBox(seat) {
  return {
    /** @param {string} name @returns {any} */
    read(name) {
      try {
        return seat ? JSON.parse(sessionStorage.getItem(`actvo:${seat}:${name}`) ?? "null") : null;
      } catch {
        return null;
      }
    },
    /** @param {string} name @param {any} value null removes */
    write(name, value) {
      try {
        if (!seat) return;
        if (value === null) sessionStorage.removeItem(`actvo:${seat}:${name}`);
        else sessionStorage.setItem(`actvo:${seat}:${name}`, JSON.stringify(value));
      } catch {
      }
    }
  };
}
var Answer = class {
  /** @param {any} model the widget's model @param {string} slug */
  constructor(model, slug) {
    this.model = model;
    this.slug = slug;
    this.box = sessionBox(globalThis.document?.body?.dataset.seat ?? null);
    this.pageId = this.box.read("page") ?? randomId();
    this.box.write("page", this.pageId);
    this.kept = this.box.read(slug) ?? nothing();
    this.sent = null;
    this.conflicts = {};
    this.errors = {};
    this.listeners = /* @__PURE__ */ new Set();
    this.timer = 0;
    this.savedAt = null;
    this.takeRestored();
    model.on("change:ack", () => this.takeAck());
    model.on("change:restored", () => {
      this.takeRestored();
      this.tell();
    });
    if (isWaiting(this.kept)) this.send();
    this.tell();
  }
  takeRestored() {
    const restored = this.model.get("restored") ?? {};
    this.server = restored.record ?? {};
    this.version = restored.version ?? 0;
    this.serverStatus = restored.status ?? "draft";
    this.serverPlace = restored.place ?? "";
    if (!isWaiting(this.kept)) this.kept = { ...this.kept, base: this.version };
  }
  /** The answer as this page shows it. */
  get record() {
    return shownRecord(this.server, this.kept);
  }
  get status() {
    return this.kept.status ?? this.serverStatus;
  }
  /** The screen inside the exercise, so that a reload comes back to it. */
  get place() {
    return this.kept.place ?? this.serverPlace;
  }
  /** @param {string} path */
  errorOf(path) {
    return this.kept.refused[path]?.why ?? this.errors[path] ?? "";
  }
  /**
   * Sets fields by dotted path and saves at once. @param {Record<string, any>} fields @param {string|null} [place]
   */
  set(fields, place = null) {
    this.change({ fields, place }, 0);
  }
  /** The same while somebody types: saved after a short pause. @param {Record<string, any>} fields */
  type(fields) {
    this.change({ fields }, TYPING_MS);
  }
  /** @param {string} place */
  go(place) {
    if (place !== this.place) this.change({ place }, 0);
  }
  /** @param {"draft"|"done"|"skipped"} status @param {string|null} [place] */
  mark(status, place = null) {
    this.change({ status, place }, 0);
  }
  /** Keeps mine or theirs where another page of the same person wrote the same field. @param {string} path @param {"mine"|"theirs"} whose */
  settleConflict(path, whose) {
    const { mine, theirs } = this.conflicts[path];
    delete this.conflicts[path];
    if (whose === "mine") this.set({ [path]: mine });
    else {
      this.server = apply(this.server, { [path]: theirs });
      this.tell();
    }
  }
  /** @param {Partial<Kept>} more @param {number} delay */
  change(more, delay) {
    this.kept = add(this.kept, more);
    this.errors = {};
    this.box.write(this.slug, this.kept);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), delay);
    this.tell();
  }
  send() {
    clearTimeout(this.timer);
    if (!isWaiting(this.kept)) return;
    const { fields, place, status, base } = this.kept;
    this.sent = { edit_id: randomId(), page: this.pageId, base_version: base, fields, place, status };
    this.model.set("answer", this.sent);
    this.model.save_changes();
    this.timer = setTimeout(() => this.send(), AGAIN_MS);
  }
  takeAck() {
    const ack = this.model.get("ack") ?? {};
    if (!this.sent || ack.edit_id !== this.sent.edit_id) return;
    const sent = this.sent;
    this.sent = null;
    clearTimeout(this.timer);
    const good = Object.fromEntries(
      Object.entries(sent.fields).filter(([path]) => !(path in ack.errors) && !(path in ack.conflicts))
    );
    for (const [path, theirs] of Object.entries(ack.conflicts)) this.conflicts[path] = { mine: sent.fields[path], theirs };
    for (const news of [ack.elsewhere, good, ack.conflicts]) this.server = apply(this.server, news ?? {});
    this.errors = ack.problems ?? {};
    this.version = ack.version;
    this.serverStatus = ack.status;
    this.serverPlace = sent.place ?? this.serverPlace;
    this.savedAt = ack.saved_at ?? this.savedAt;
    this.kept = settle(this.kept, sent, ack);
    const empty = !isWaiting(this.kept) && !Object.keys(this.kept.refused).length;
    this.box.write(this.slug, empty ? null : this.kept);
    if (isWaiting(this.kept)) this.send();
    this.tell();
  }
  /** @param {() => void} listener @returns {() => void} */
  listen(listener) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  tell() {
    page.publish({
      saves: { ...page.state.saves, [this.slug]: this.saveState() },
      status: { ...page.state.status, [this.slug]: this.status }
    });
    for (const listener of [...this.listeners]) listener();
  }
  /** @returns {any} */
  saveState() {
    if (isWaiting(this.kept)) return { kind: "waiting" };
    if (Object.keys(this.kept.refused).length || Object.keys(this.conflicts).length) return { kind: "refused" };
    const at = this.savedAt ?? this.model.get("restored")?.updated_at ?? null;
    return at ? { kind: "saved", at } : { kind: "new" };
  }
};

// shared/announce.js
var region = null;
function announce(text) {
  if (!region?.isConnected) {
    region = document.createElement("div");
    region.className = "actvo-announcer";
    region.setAttribute("aria-live", "polite");
    region.setAttribute("role", "status");
    document.body.append(region);
  }
  const target = region;
  target.textContent = "";
  setTimeout(() => target.textContent = text, 40);
}

// node_modules/htm/dist/htm.module.js
var n = function(t4, s3, r3, e3) {
  var u3;
  s3[0] = 0;
  for (var h3 = 1; h3 < s3.length; h3++) {
    var p3 = s3[h3++], a3 = s3[h3] ? (s3[0] |= p3 ? 1 : 2, r3[s3[h3++]]) : s3[++h3];
    3 === p3 ? e3[0] = a3 : 4 === p3 ? e3[1] = Object.assign(e3[1] || {}, a3) : 5 === p3 ? (e3[1] = e3[1] || {})[s3[++h3]] = a3 : 6 === p3 ? e3[1][s3[++h3]] += a3 + "" : p3 ? (u3 = t4.apply(a3, n(t4, a3, r3, ["", null])), e3.push(u3), a3[0] ? s3[0] |= 2 : (s3[h3 - 2] = 0, s3[h3] = u3)) : e3.push(a3);
  }
  return e3;
};
var t = /* @__PURE__ */ new Map();
function htm_module_default(s3) {
  var r3 = t.get(this);
  return r3 || (r3 = /* @__PURE__ */ new Map(), t.set(this, r3)), (r3 = n(this, r3.get(s3) || (r3.set(s3, r3 = (function(n3) {
    for (var t4, s4, r4 = 1, e3 = "", u3 = "", h3 = [0], p3 = function(n4) {
      1 === r4 && (n4 || (e3 = e3.replace(/^\s*\n\s*|\s*\n\s*$/g, ""))) ? h3.push(0, n4, e3) : 3 === r4 && (n4 || e3) ? (h3.push(3, n4, e3), r4 = 2) : 2 === r4 && "..." === e3 && n4 ? h3.push(4, n4, 0) : 2 === r4 && e3 && !n4 ? h3.push(5, 0, true, e3) : r4 >= 5 && ((e3 || !n4 && 5 === r4) && (h3.push(r4, 0, e3, s4), r4 = 6), n4 && (h3.push(r4, n4, 0, s4), r4 = 6)), e3 = "";
    }, a3 = 0; a3 < n3.length; a3++) {
      a3 && (1 === r4 && p3(), p3(a3));
      for (var l3 = 0; l3 < n3[a3].length; l3++) t4 = n3[a3][l3], 1 === r4 ? "<" === t4 ? (p3(), h3 = [h3], r4 = 3) : e3 += t4 : 4 === r4 ? "--" === e3 && ">" === t4 ? (r4 = 1, e3 = "") : e3 = t4 + e3[0] : u3 ? t4 === u3 ? u3 = "" : e3 += t4 : '"' === t4 || "'" === t4 ? u3 = t4 : ">" === t4 ? (p3(), r4 = 1) : r4 && ("=" === t4 ? (r4 = 5, s4 = e3, e3 = "") : "/" === t4 && (r4 < 5 || ">" === n3[a3][l3 + 1]) ? (p3(), 3 === r4 && (h3 = h3[0]), r4 = h3, (h3 = h3[0]).push(2, 0, r4), r4 = 0) : " " === t4 || "	" === t4 || "\n" === t4 || "\r" === t4 ? (p3(), r4 = 2) : e3 += t4), 3 === r4 && "!--" === e3 && (r4 = 4, h3 = h3[0]);
    }
    return p3(), h3;
  })(s3)), r3), arguments, [])).length > 1 ? r3 : r3[0];
}

// node_modules/preact/dist/preact.mjs
var n2;
var t2;
var r;
var u;
var i;
var f;
var o;
var e;
var l;
var c;
var a;
var s;
var h = /* @__PURE__ */ Symbol.for("pv");
var p = {};
var y = [];
var v = /^m(i|n|o|s|text|space)$/;
var w = Array.isArray;
var d = y.slice;
var _ = Object.assign;
function g(n3) {
  n3 && n3.parentNode && n3.remove();
}
function k(n3, t4, r3) {
  var u3, i3, f3, o3 = {}, e3 = arguments.length;
  for (f3 in t4) "key" == f3 ? u3 = t4[f3] : "ref" == f3 && "function" != typeof n3 ? i3 = t4[f3] : o3[f3] = t4[f3];
  return e3 > 2 && (o3.children = e3 > 3 ? d.call(arguments, 2) : r3), m(n3, o3, u3, i3, null);
}
function m(r3, u3, i3, f3, o3) {
  var e3 = { type: r3, props: u3, key: i3, ref: f3, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: h, __v: o3 || ++t2, __i: -1, __u: 0 };
  return !o3 && n2.vnode && n2.vnode(e3), e3;
}
function $(n3) {
  return n3.children;
}
function x(n3, t4) {
  this.props = n3, this.context = t4, this.__g = 0;
}
function S(n3, t4) {
  if (null == t4) return n3.__ && S(n3.__, n3.__i + 1);
  for (var r3; t4 < n3.__k.length; t4++) if ((r3 = n3.__k[t4]) && r3.__e) return r3.__e;
  return "function" != typeof n3.type || n3.props.__P ? null : S(n3);
}
function C(t4) {
  var r3, u3 = t4.__v, i3 = u3.__e, f3 = [], o3 = [], e3 = t4.__P;
  e3 && ((r3 = _({ constructor: h }, u3)).__v = u3.__v + 1, n2.vnode && n2.vnode(r3), z(e3, r3, u3, t4.__n, e3.namespaceURI, 32 & u3.__u ? [i3] : null, f3, i3 || S(u3), 32 & u3.__u, o3), r3.__v = u3.__v, r3.__.__k[r3.__i] = r3, E(f3, r3, o3), u3.__ = u3.__e = null, r3.__e != i3 && j(r3));
}
function j(n3) {
  if ((n3 = n3.__) && n3.__c && !n3.props.__P) return n3.__e = null, n3.__k.some(function(t4) {
    return t4 && (n3.__e = t4.__e);
  }), j(n3);
}
function L(t4) {
  (8 & t4.__g || (t4.__g |= 8, u.push(t4), f++)) && i == n2.debounceRendering || ((i = n2.debounceRendering) || queueMicrotask)(H);
}
function H() {
  try {
    for (var n3, t4 = 1; u.length; ) u.length > t4 && u.sort(o), n3 = u.shift(), t4 = u.length, 8 & n3.__g && C(n3);
  } finally {
    (f = u.length) && (i || queueMicrotask)(H);
  }
}
function I(n3, t4, r3, u3, i3, f3, o3, e3, l3, c3, a3) {
  var s3, h3, v3, w3, d3, _3, g3 = u3.__k || y, k3 = t4.length;
  for (l3 = q(r3, t4, g3, l3, k3), s3 = 0; s3 < k3; s3++) null != (v3 = r3.__k[s3]) && (h3 = ~v3.__i && g3[v3.__i] || p, v3.__i = s3, _3 = z(n3, v3, h3, i3, f3, o3, e3, l3, c3, a3), w3 = v3.__e, (h3.ref != v3.ref || 8 & h3.__u) && (h3.ref && G(h3.ref, null, v3, h3), v3.ref && a3.push(v3.ref, v3.__c || w3, v3)), d3 = d3 || w3, 4 & v3.__u ? (l3 = A(v3, l3, n3, !h3.__v), h3.__e && (h3.__e = null)) : "function" == typeof v3.type && void 0 !== _3 ? l3 = _3 : w3 && (l3 = w3.nextSibling), v3.__u &= -21);
  return r3.__e = d3, l3;
}
function q(n3, t4, r3, u3, i3) {
  var f3, o3, e3, l3, c3, a3, s3, p3, y3, v3 = r3.length, d3 = v3, _3 = 0, g3 = 0, k3 = n3.__k = Array(i3);
  for (f3 = 0; f3 < i3; f3++) null != (o3 = t4[f3]) && "boolean" != typeof o3 && "function" != typeof o3 ? ("object" != typeof o3 || o3.constructor === String ? o3 = k3[f3] = m(null, o3) : w(o3) ? o3 = k3[f3] = m($, { children: o3 }) : o3.constructor === h && o3.__b ? o3 = k3[f3] = m(o3.type, o3.props, o3.key, o3.ref, o3.__v) : k3[f3] = o3, l3 = f3 + _3, o3.__ = n3, o3.__b = n3.__b + 1, e3 = null, ~(c3 = o3.__i = P(o3, r3, l3, d3)) && (d3--, (e3 = r3[c3]) && (e3.__u |= 2)), e3 && e3.__v ? (o3.__u |= 16, c3 == l3 - 1 ? _3-- : c3 == l3 + 1 ? _3++ : c3 != l3 && (c3 > l3 ? _3-- : _3++, g3 = 1)) : (~c3 || (i3 > v3 ? _3-- : i3 < v3 && _3++), "function" != typeof o3.type && (o3.__u |= 4))) : k3[f3] = null;
  if (g3) {
    for (a3 = [], s3 = [], f3 = 0; f3 < i3; f3++) if ((o3 = k3[f3]) && 16 & o3.__u) {
      for (_3 = 0, p3 = a3.length; _3 < p3; ) a3[y3 = _3 + p3 >> 1] < o3.__i ? _3 = y3 + 1 : p3 = y3;
      a3[_3] = o3.__i, s3[f3] = _3 + 1;
    }
    for (_3 = a3.length; f3--; ) s3[f3] && (s3[f3] == _3 ? _3-- : k3[f3].__u |= 4);
  }
  if (d3) for (f3 = 0; f3 < v3; f3++) !(e3 = r3[f3]) || 2 & e3.__u || (e3.__e == u3 && (u3 = S(e3)), J(e3, e3));
  return u3;
}
function A(n3, t4, r3, u3) {
  var i3, f3, o3, e3;
  if ("function" == typeof n3.type) {
    if (n3.props.__P) return t4;
    if (i3 = n3.__k) for (f3 = 0; f3 < i3.length; f3++) i3[f3] && (i3[f3].__ = n3, t4 = A(i3[f3], t4, r3, false));
    return t4;
  }
  for (t4 && !t4.parentNode && (t4 = S(n3)) && !t4.parentNode && (t4 = null), o3 = n3.__e, e3 = t4; e3 && 8 == e3.nodeType; ) e3 = e3.nextSibling;
  for (o3 != e3 && (!u3 && r3.moveBefore && o3.parentNode ? r3.moveBefore(o3, t4) : r3.insertBefore(o3, t4 || null)), t4 = o3; (t4 = t4 && t4.nextSibling) && 8 == t4.nodeType && !t4.data.startsWith("$s"); ) ;
  return t4;
}
function P(n3, t4, r3, u3) {
  var i3, f3 = n3.key, o3 = n3.type, e3 = t4[r3], l3 = e3 && !(2 & e3.__u);
  if (null === e3 && null == f3 || l3 && f3 == e3.key && o3 == e3.type) return r3;
  if (u3 > (l3 ? 1 : 0)) {
    for (i3 = r3 - 1; i3 >= 0; i3--) if ((e3 = t4[i3]) && !(2 & e3.__u) && f3 == e3.key && o3 == e3.type) return i3;
    for (i3 = r3 + 1; i3 < t4.length; i3++) if ((e3 = t4[i3]) && !(2 & e3.__u) && f3 == e3.key && o3 == e3.type) return i3;
  }
  return -1;
}
function T(n3, t4, r3) {
  null == r3 && (r3 = ""), "-" == t4[0] ? n3.setProperty(t4, r3) : n3[t4] = r3;
}
function N(n3, t4, r3, u3, i3) {
  var f3, o3;
  if ("style" == t4) if ("string" == typeof r3) n3.style.cssText = r3;
  else {
    if ("string" == typeof u3 && (n3.style.cssText = u3 = ""), u3) for (t4 in u3) r3 && t4 in r3 || T(n3.style, t4);
    if (r3) for (t4 in r3) u3 && r3[t4] == u3[t4] || T(n3.style, t4, r3[t4]);
  }
  else if ("o" == t4[0] && "n" == t4[1]) "function" != typeof r3 && (r3 = null), "function" != typeof u3 && (u3 = null), (n3.__e || (n3.__e = {}))[t4] = r3, r3 && u3 || (o3 = a[t4] || (a[t4] = V(t4)), (n3.__a || (n3.__a = {}))[t4] = c, f3 = t4 != (t4 = t4.replace(l, "$1")), (t4 = t4.slice(2))[0] < "a" && (t4 = t4.toLowerCase()), r3 ? n3.addEventListener(t4, o3, f3) : n3.removeEventListener(t4, o3, f3));
  else {
    if ("http://www.w3.org/2000/svg" == i3) t4 = t4.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
    else if ("width" != t4 && "height" != t4 && "href" != t4 && "list" != t4 && "form" != t4 && "tabIndex" != t4 && "download" != t4 && "rowSpan" != t4 && "colSpan" != t4 && "role" != t4 && "popover" != t4 && t4 in n3) try {
      return void (n3[t4] = null == r3 ? "" : r3);
    } catch (n4) {
    }
    if ("function" == typeof r3) return;
    null == r3 || false === r3 && "-" != t4[4] ? n3.removeAttribute(t4) : n3.setAttribute(t4, "popover" == t4 && 1 == r3 ? "" : r3);
  }
}
function V(t4) {
  return function(r3) {
    var u3 = this.__e;
    if (u3) {
      if (u3 = u3[t4], null == r3[e]) r3[e] = c++;
      else if (r3[e] < this.__a[t4]) return;
      return u3(n2.event ? n2.event(r3) : r3);
    }
  };
}
function z(t4, r3, u3, i3, f3, o3, e3, l3, c3, a3) {
  var s3, p3, v3, d3, k3, b, m3, M, C3, j2, L2, H2, q2, A3, O, P2, T3, N2, V2 = r3.type;
  if (r3.constructor !== h) return null;
  128 & u3.__u && (c3 = 32 & u3.__u, s3 = u3.__c.__z) && (r3.__u |= c3, p3 = o3 = [], 8 == s3.nodeType ? l3 = B(s3, o3) : o3.push(s3), l3 = o3[0] || l3), (s3 = n2.__b) && s3(r3);
  n: if ("function" == typeof V2) {
    v3 = e3.length;
    try {
      if (M = r3.props, C3 = (s3 = V2.prototype) && s3.render, j2 = (s3 = V2.contextType) && i3[s3.__c], L2 = s3 ? j2 ? j2.props.value : s3.__ : i3, (d3 = u3.__c) ? (r3.__c = d3, 2 & d3.__g && (d3.__g |= 1)) : (C3 ? r3.__c = d3 = new V2(M, L2) : (r3.__c = d3 = new x(M, L2), d3.constructor = V2, d3.render = K), j2 && j2.sub(d3), d3.state || (d3.state = {}), d3.__n = i3, d3.__g |= 8, d3.__h = [], d3.__k = []), C3 && (d3.__s || (d3.__s = d3.state), V2.getDerivedStateFromProps && (d3.__s == d3.state && (d3.__s = _({}, d3.__s)), _(d3.__s, V2.getDerivedStateFromProps(M, d3.__s)))), k3 = d3.props, b = d3.state, d3.__v = r3, u3.__c) {
        if (M !== k3 && C3 && !V2.getDerivedStateFromProps && d3.componentWillReceiveProps && d3.componentWillReceiveProps(M, L2), r3.__v == u3.__v && !(8 & d3.__g) || !(4 & d3.__g) && d3.shouldComponentUpdate && false === d3.shouldComponentUpdate(M, d3.__s, L2)) {
          r3.__v != u3.__v && (d3.props = M, d3.state = d3.__s, d3.__g &= -9), r3.__e = u3.__e, r3.__k = u3.__k, r3.__k.some(function(n3) {
            n3 && (n3.__ = r3);
          }), y.push.apply(d3.__h, d3.__k), d3.__k = [], d3.__h.length && e3.push(d3), l3 = S(u3);
          break n;
        }
        d3.componentWillUpdate && d3.componentWillUpdate(M, d3.__s, L2), C3 && d3.componentDidUpdate && d3.__h.push(function() {
          d3.componentDidUpdate(k3, b, m3);
        });
      } else C3 && !V2.getDerivedStateFromProps && d3.componentWillMount && d3.componentWillMount(), C3 && d3.componentDidMount && d3.__h.push(d3.componentDidMount);
      d3.context = L2, d3.props = M, d3.__P = t4, d3.__g &= -5, H2 = n2.__r, q2 = C3 ? 25 : 0;
      do {
        d3.__g &= -9, H2 && H2(r3), s3 = d3.render(d3.props, d3.state = d3.__s, d3.context);
      } while (8 & d3.__g && ++q2 < 25);
      C3 && (y.push.apply(d3.__h, d3.__k), d3.__k = []), d3.state = d3.__s, d3.getChildContext && (i3 = _({}, i3, d3.getChildContext())), C3 && u3.__c && d3.getSnapshotBeforeUpdate && (m3 = d3.getSnapshotBeforeUpdate(k3, b)), A3 = s3 && s3.type === $ && null == s3.key ? s3.props.children : s3, M.__P && (s3 = l3, f3 = (t4 = M.__P).namespaceURI, c3 = o3 = null, u3.props && u3.props.__P != t4 && (u3.__k.some(function(n3) {
        n3 && J(n3, n3);
      }), u3.__k = null), l3 = u3.__k ? S(u3, 0) : null), l3 = I(t4, w(A3) ? A3 : [A3], r3, u3, i3, f3, o3, e3, l3, c3, a3), M.__P && (r3.__e = null, l3 = s3), r3.__u &= -161, p3 && p3.some(g), d3.__h.length && e3.push(d3), 1 & d3.__g && (d3.__g &= -4);
    } catch (t5) {
      if (e3.length = v3, r3.__v = null, c3 || o3) if (t5 && t5.then) {
        if (r3.__u |= 128 | c3, o3) {
          for (~(T3 = o3.indexOf(l3 || void 0)) || (T3 = o3.length); (N2 = o3[T3 - 1]) && 8 == N2.nodeType; ) T3--;
          for (; T3 < o3.length; T3++) if (N2 = o3[T3]) if (o3[T3] = null, O) {
            if (N2 == P2) break;
          } else {
            if (8 != N2.nodeType) break;
            N2.data.startsWith("$s") && (P2 = B(O = N2));
          }
        }
        if (!O) {
          for (; l3 && 8 == l3.nodeType && l3.nextSibling; ) l3 = l3.nextSibling;
          O = l3;
        }
        (s3 = B(O = r3.__c.__z || (r3.__c.__z = O))) ? (r3.__e = O, l3 = s3) : r3.__e = l3, l3 = l3 && l3.nextSibling;
      } else o3 && o3.some(g);
      else r3.__e = u3.__e;
      r3.__k || (r3.__k = u3.__k || []), t5 && t5.then || D(r3), n2.__e(t5, r3, u3);
    }
  } else l3 = r3.__e = F(u3.__e, r3, u3, i3, f3, o3, e3, c3, a3, t4);
  return (s3 = n2.diffed) && s3(r3), l3;
}
function B(n3, t4) {
  if (n3 && 8 == n3.nodeType && n3.data.startsWith("$s")) for (var r3 = 1; n3 = n3.nextSibling; ) {
    if (8 == n3.nodeType) {
      if (n3.data.startsWith("$s")) r3++;
      else if (n3.data.startsWith("/$s") && !--r3) return n3;
    }
    t4 && t4.push(n3);
  }
}
function D(n3) {
  n3 && (n3.__c && (n3.__c.__g |= 4), n3.__k && n3.__k.some(D));
}
function E(t4, r3, u3) {
  for (var i3 = 0; i3 < u3.length; ) G(u3[i3++], u3[i3++], u3[i3++]);
  n2.__c && n2.__c(r3, t4), t4.some(function(r4) {
    try {
      t4 = r4.__h, r4.__h = [], t4.some(function(n3) {
        n3.call(r4);
      });
    } catch (t5) {
      n2.__e(t5, r4.__v);
    }
  });
}
function F(t4, r3, u3, i3, f3, o3, e3, l3, c3, a3) {
  var s3, h3, y3, _3, k3, b, m3, M, $2 = u3.props || p, x2 = r3.props, C3 = r3.type;
  if ("svg" == C3 ? f3 = "http://www.w3.org/2000/svg" : "math" == C3 ? f3 = "http://www.w3.org/1998/Math/MathML" : f3 || (f3 = "http://www.w3.org/1999/xhtml"), o3) {
    for (s3 = 0; s3 < o3.length; s3++) if ((k3 = o3[s3]) && (C3 ? k3.localName == C3 : 3 == k3.nodeType)) {
      t4 = k3, o3[s3] = null;
      break;
    }
  }
  if (!t4) {
    if (M = a3.ownerDocument || document, !C3) return M.createTextNode(x2);
    t4 = M.createElementNS(f3, C3, x2.is ? x2 : a3), l3 && (n2.__m && n2.__m(r3, o3), l3 = false), o3 = null;
  }
  if (C3) {
    if (a3 = "template" == C3 && t4.content || t4, o3 = "textarea" == C3 && null != x2.defaultValue ? null : o3 && d.call(a3.childNodes), !l3 && o3) for ($2 = {}, s3 = 0; s3 < t4.attributes.length; s3++) $2[(k3 = t4.attributes[s3]).name] = k3.value;
    for (s3 in $2) k3 = $2[s3], "dangerouslySetInnerHTML" == s3 ? y3 = k3 : "children" == s3 || s3 in x2 || "value" == s3 && "defaultValue" in x2 || "checked" == s3 && "defaultChecked" in x2 || N(t4, s3, null, k3, f3);
    for (s3 in x2) k3 = x2[s3], "children" == s3 ? _3 = k3 : "dangerouslySetInnerHTML" == s3 ? h3 = k3 : "value" == s3 ? b = k3 : "checked" == s3 ? m3 = k3 : l3 && "function" != typeof k3 || $2[s3] === k3 || N(t4, s3, k3, $2[s3], f3);
    h3 ? (l3 || y3 && (h3.__html == y3.__html || h3.__html == t4.innerHTML) || (t4.innerHTML = h3.__html), r3.__k = []) : (y3 && (t4.textContent = ""), ("foreignObject" == C3 || "http://www.w3.org/1998/Math/MathML" == f3 && v.test(C3)) && (f3 = "http://www.w3.org/1999/xhtml"), I(a3, w(_3) ? _3 : [_3], r3, u3, i3, f3, o3, e3, o3 ? o3[0] : u3.__k && S(u3, 0), l3, c3), o3 && o3.some(g)), l3 && "textarea" != C3 || (s3 = "value", "progress" == C3 && null == b ? t4.removeAttribute(s3) : null == b || b === t4[s3] && ("progress" != C3 || b) || N(t4, s3, b, $2[s3], f3), s3 = "checked", null != m3 && m3 != t4[s3] && N(t4, s3, m3, $2[s3], f3));
  } else $2 === x2 || l3 && t4.data == x2 || (t4.data = x2);
  return t4;
}
function G(t4, r3, u3, i3) {
  try {
    "function" == typeof t4 ? r3 ? r3.__x = t4(r3) || 1 : i3 && (i3 = i3.__c || i3.__e) && (r3 = i3.__x) && (i3.__x = null, "function" == typeof r3 ? r3() : t4(null)) : t4.current = r3;
  } catch (t5) {
    n2.__e(t5, u3);
  }
}
function J(t4, r3, u3) {
  var i3, f3, o3, e3;
  if (n2.unmount && n2.unmount(t4), !(i3 = t4.ref) || i3.current && i3.current != t4.__e || G(i3, null, r3, t4), i3 = t4.__c) {
    if (i3.componentWillUnmount) try {
      i3.componentWillUnmount();
    } catch (t5) {
      n2.__e(t5, r3);
    }
    i3.__P = i3.__n = null;
  }
  if (i3 = t4.__k) for (e3 = 0; e3 < i3.length; e3++) i3[e3] && J(i3[e3], r3, "function" != typeof t4.type || u3 && !t4.props.__P);
  !u3 && (i3 = t4.__c) && (i3 = i3.__z) && (f3 = B(i3, o3 = [])) && (i3 == t4.__e && o3.some(g), g(f3), g(i3)), u3 || g(t4.__e), t4.__e = t4.__c = t4.__ = null;
}
function K(n3, t4, r3) {
  return this.constructor(n3, r3);
}
function Q(t4, r3) {
  var u3, i3, f3, o3;
  n2.__ && n2.__(t4, r3), 9 == r3.nodeType && (r3 = r3.documentElement), i3 = (u3 = t4 && 32 & t4.__u) ? null : r3.__k, r3.__k = m($, { children: [t4] }), f3 = [], o3 = [], z(r3, r3.__k, i3 || p, p, r3.namespaceURI, i3 ? null : r3.firstChild ? d.call(r3.childNodes) : null, f3, i3 ? i3.__e : r3.firstChild, u3, o3), E(f3, r3.__k, o3), r3.__k.props.children = null;
}
n2 = { __e: function(n3, t4, r3, u3) {
  for (var i3, o3, e3; t4 = t4.__; ) if ((i3 = t4.__c) && !(1 & i3.__g)) {
    i3.__g |= 4;
    try {
      if ((e3 = (o3 = i3.constructor) && o3.getDerivedStateFromError) && i3.setState(o3.getDerivedStateFromError(n3)), i3.componentDidCatch && (i3.componentDidCatch(n3, u3 || {}), e3 = 1), e3 && 8 & i3.__g) return void (i3.__g |= 2);
    } catch (t5) {
      n3 = t5;
    }
  }
  throw f = 0, n3;
} }, t2 = 0, r = function(n3) {
  return null != n3 && n3.constructor === h;
}, x.prototype.setState = function(n3, t4) {
  var r3 = this.__s;
  r3 && r3 != this.state || (r3 = this.__s = _({}, this.state)), "function" == typeof n3 && (n3 = n3(_({}, r3), this.props)), n3 && (_(r3, n3), this.__v && (t4 && this.__k.push(t4), L(this)));
}, x.prototype.forceUpdate = function(n3) {
  this.__v && (this.__g |= 4, n3 && this.__h.push(n3), L(this));
}, x.prototype.render = $, u = [], f = 0, o = function(n3, t4) {
  return n3.__v.__b - t4.__v.__b;
}, e = /* @__PURE__ */ Symbol(), l = /(PointerCapture)$|Capture$/i, c = 0, a = {}, s = 0;

// node_modules/preact/hooks/dist/hooks.mjs
var t3;
var r2;
var u2;
var i2;
var o2 = Object.is;
var f2 = 0;
var c2 = [];
var e2 = [];
var a2 = n2;
var v2 = a2.__b;
var l2 = a2.__r;
var m2 = a2.diffed;
var h2 = a2.__c;
var s2 = a2.unmount;
var p2 = a2.__;
function y2(n3, t4) {
  a2.__h && a2.__h(r2, n3, f2 || t4), f2 = 0;
  var u3 = r2.__H || (r2.__H = { __: [], __h: [] });
  return n3 >= u3.__.length && u3.__.push({}), u3.__[n3];
}
function d2(n3) {
  return f2 = 1, _2(G2, n3);
}
function _2(n3, u3, i3) {
  var f3 = y2(t3++, 2);
  if (f3.t = n3, !f3.__c && (f3.__ = [i3 ? i3(u3) : G2(void 0, u3), function(n4) {
    var t4 = (f3.__N || f3.__)[0], r3 = f3.t(t4, n4);
    o2(t4, r3) || (f3.__N = [r3, f3.__[1]], f3.__c.setState({}));
  }], f3.__c = r2, !r2.__f)) {
    r2.__f = true;
    var c3 = r2.shouldComponentUpdate;
    r2.shouldComponentUpdate = function(n4, t4, r3) {
      var u4 = this.__H;
      if (!u4) return true;
      var i4 = false, f4 = this.props != n4;
      if (u4.__.some(function(n5) {
        n5.__N && (i4 = true, o2(n5.__[0], n5.__N[0]) || (f4 = true));
      }), c3) {
        var e3 = c3.call(this, n4, t4, r3);
        return i4 ? e3 || f4 : e3;
      }
      return !i4 || f4;
    };
  }
  return f3.__;
}
function A2(n3, u3) {
  var i3 = y2(t3++, 3);
  !a2.__s && E2(i3.__H, u3) && (i3.__P = true, i3.__ = n3, i3.u = u3, r2.__H.__h.push(i3));
}
function T2(n3) {
  return f2 = 5, w2(function() {
    return { current: n3 };
  }, []);
}
function w2(n3, r3) {
  var u3 = y2(t3++, 7);
  return E2(u3.__H, r3) && (u3.__ = n3(), u3.__H = r3), u3.__;
}
function g2() {
  var n3;
  do {
    for (; n3 = e2.shift(); ) try {
      C2(n3);
    } catch (t5) {
      a2.__e(t5, { __: (n3 = n3.__P) && n3.__v });
    }
    for (; n3 = c2.shift(); ) {
      var t4 = n3.__H;
      if (n3.__P && t4) try {
        t4.__h.some(C2), t4.__h.some(D2), t4.__h = [];
      } catch (r3) {
        t4.__h = [], a2.__e(r3, n3.__v);
      }
    }
  } while (e2.length);
}
a2.__b = function(n3) {
  r2 = null, v2 && v2(n3);
}, a2.__ = function(n3, t4) {
  n3 && t4.__k && t4.__k.__m && (n3.__m = t4.__k.__m), p2 && p2(n3, t4);
}, a2.__r = function(n3) {
  l2 && l2(n3), t3 = 0;
  var i3 = (r2 = n3.__c).__H;
  i3 && (u2 == r2 ? r2.__h = [] : (i3.__h.some(C2), i3.__h.some(D2), t3 = 0), i3.__h = [], i3.__.some(function(n4) {
    n4.__N && (n4.__ = n4.__N), n4.u = n4.__N = void 0;
  })), u2 = r2;
}, a2.diffed = function(n3) {
  m2 && m2(n3);
  var t4 = n3.__c;
  t4 && t4.__H && (t4.__H.__h.length && B2(c2.push(t4)), t4.__H.__.some(function(n4) {
    n4.u && (n4.__H = n4.u);
  })), u2 = r2 = null;
}, a2.__c = function(n3, t4) {
  t4.some(function(n4) {
    try {
      n4.__h.some(C2), n4.__h = n4.__h.filter(function(n5) {
        return !n5.__ || D2(n5);
      });
    } catch (t5) {
      n4.__h = [function() {
        throw t5;
      }];
    }
  }), h2 && h2(n3, t4);
}, a2.unmount = function(n3) {
  s2 && s2(n3);
  var t4, r3, u3 = n3.__c;
  u3 && u3.__H && (u3.__H.__.some(function(u4) {
    try {
      if (u4.__P && u4.__c) {
        if (void 0 === r3) {
          for (r3 = n3.__; r3 && (!r3.__c || !r3.__c.__P); ) r3 = r3.__;
          r3 = r3 && r3.__c;
        }
        u4.__P = r3, B2(e2.push(u4));
      } else C2(u4);
    } catch (n4) {
      t4 = n4;
    }
  }), u3.__H = void 0, t4 && a2.__e(t4, u3.__v));
};
var k2 = "function" == typeof requestAnimationFrame;
function z2(n3) {
  var t4, r3 = function() {
    clearTimeout(u3), k2 && cancelAnimationFrame(t4), setTimeout(n3);
  }, u3 = setTimeout(r3, 35);
  k2 && (t4 = requestAnimationFrame(r3));
}
function B2(n3) {
  1 != n3 && i2 == a2.requestAnimationFrame || ((i2 = a2.requestAnimationFrame) || z2)(g2);
}
function C2(n3) {
  var t4 = r2, u3 = n3.__c;
  "function" == typeof u3 && (n3.__c = void 0, u3()), r2 = t4;
}
function D2(n3) {
  var t4 = r2;
  n3.__c = n3.__(), r2 = t4;
}
function E2(n3, t4) {
  return !n3 || n3.length != t4.length || t4.some(function(t5, r3) {
    return !o2(t5, n3[r3]);
  });
}
function G2(n3, t4) {
  return "function" == typeof t4 ? t4(n3) : t4;
}

// shared/view.js
var isText = (child) => ["string", "number"].includes(typeof child);
var isNothing = (child) => child == null || typeof child === "boolean";
n2.vnode = (vnode) => {
  const { type, props } = vnode;
  if (type === null && String(props).trim()) Object.assign(vnode, { type: "actvo-text", props: { textContent: String(props) } });
  if (typeof type !== "string") return;
  const { children, ...others } = props;
  const parts = [children].flat(Infinity);
  if (parts.some(isText) && parts.every((one) => isText(one) || isNothing(one)))
    vnode.props = { ...others, textContent: parts.filter(isText).join("") };
};
var html = htm_module_default.bind(k);

// shared/within.js
function within(text, most, caret = text.length) {
  const over = text.length - most;
  if (over <= 0) return text;
  const end = Math.max(caret, over);
  return text.slice(0, end - over).replace(/[\ud800-\udbff]$/, "") + text.slice(end).replace(/^[\udc00-\udfff]/, "");
}
var cutTo = (most) => `Cut to ${most} letters.`;
function shorten(box, kept) {
  const at = Math.max(0, (box.selectionStart ?? box.value.length) - (box.value.length - kept.length));
  box.value = kept;
  box.setSelectionRange(at, at);
}

// shared/parts.js
var shownBefore = "";
function Heading({ title, lede, over, screen }) {
  const ref = T2(
    /** @type {HTMLElement|null} */
    null
  );
  A2(() => {
    if (shownBefore && shownBefore !== screen) ref.current?.focus({ preventScroll: true });
    shownBefore = screen;
    const from = document.querySelector(".actvo.page")?.getBoundingClientRect().bottom ?? 0;
    if (ref.current && ref.current.getBoundingClientRect().top < from) ref.current.scrollIntoView({ block: "center" });
  }, [screen]);
  return html`<header class="heading">
    ${over && html`<p class="over">${over}</p>`}
    <h2 tabindex="-1" ref=${ref}>${title}</h2>
    ${lede && html`<p class="lede">${lede}</p>`}
  </header>`;
}
var Loud = ({ label, onClick, disabled, note }) => html`<button type="button" class="button loud" disabled=${disabled} onClick=${onClick}>
    <span>${label}</span>${note && html`<span class="note">${note}</span>`}
  </button>`;
var Plain = ({ label, onClick, disabled, note, name }) => html`<button type="button" class="button" disabled=${disabled} aria-label=${name} onClick=${onClick}>
    <span>${label}</span>${note && html`<span class="note">${note}</span>`}
  </button>`;
var Quiet = ({ label, onClick, disabled, name }) => html`<button type="button" class="quiet" disabled=${disabled} aria-label=${name} onClick=${onClick}>${label}</button>`;
var Foot = ({ left, right }) => html`<footer class="foot">
    <span>${left}</span><span class="promise">Only you can see this</span><span>${right}</span>
  </footer>`;
function Field({ label, hint, value, most, lines = 1, error, onType, id }) {
  const left = most - value.length;
  const describedBy = `${id}-says`;
  const [shortened, setShortened] = d2(
    /** @type {string|null} */
    null
  );
  const room = left < 30 && !error ? `${left} characters left.` : "";
  const says = [shortened === value ? cutTo(most) : room, error].filter(Boolean).join(" ");
  const typed = (event) => {
    const box = event.currentTarget;
    const kept = within(box.value, most, box.selectionStart);
    if (kept !== box.value) {
      if (event.isComposing) return;
      shorten(box, kept);
      setShortened(kept);
      announce(cutTo(most));
    }
    onType(kept);
  };
  const common = { id, value, onInput: typed, onCompositionEnd: typed, "aria-describedby": describedBy, "aria-invalid": error ? "true" : void 0 };
  return html`<div class="field">
    <label for=${id}><span class="label">${label}</span>${hint && html` <span class="hint">${hint}</span>`}</label>
    ${lines > 1 ? html`<textarea ...${common} rows=${lines}></textarea>` : html`<input type="text" ...${common} autocomplete="off" />`}
    <p class=${error ? "says error" : "says"} id=${describedBy}>${says}</p>
  </div>`;
}
var Choice = ({ legend, name, value, choices, look = "stack", onChoose, quietLegend }) => html`<fieldset class=${`choice ${look}`}>
    <legend class=${quietLegend ? "sr" : ""}>${legend}</legend>
    ${choices.map(
  (one) => html`<label class=${one.value === value ? "option chosen" : "option"} key=${one.value}>
        <input type="radio" name=${name} checked=${one.value === value} onChange=${() => onChoose(one.value)} />
        <span>${one.label}</span>
      </label>`
)}
  </fieldset>`;
function RankList({ items, onMove, label }) {
  const list = T2(
    /** @type {HTMLElement|null} */
    null
  );
  const move = (from, to, focus) => {
    if (to < 0 || to >= items.length) return;
    const ids = items.map((item) => item.id);
    ids.splice(to, 0, ...ids.splice(from, 1));
    onMove(ids);
    announce(`${items[from].title}, now ${to + 1} of ${items.length}`);
    setTimeout(() => {
      const row = (
        /** @type {HTMLElement|null} */
        list.current?.querySelector(`[data-id="${items[from].id}"]`) ?? null
      );
      const button = (
        /** @type {HTMLButtonElement|null} */
        focus ? row?.querySelector(`button.${focus}`) ?? null : null
      );
      (button && !button.disabled ? button : row)?.focus();
    });
  };
  const keys = (event, index) => {
    if (!event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
    event.preventDefault();
    move(index, index + (event.key === "ArrowUp" ? -1 : 1));
  };
  return html`<ol class="rank" aria-label=${label} ref=${list}>
    ${items.map(
    (item, index) => html`<li key=${item.id} data-id=${item.id} tabindex="0" onKeyDown=${(event) => keys(event, index)}>
        <span class="place" aria-hidden="true">${index + 1}</span>
        <span class="what"><b>${item.title}</b>${item.text && html`<span>${item.text}</span>`}</span>
        <span class="moves">
          <button type="button" class="up" disabled=${index === 0} aria-label=${`Move ${item.title} up`} onClick=${() => move(index, index - 1, "up")}>
            <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 13l6-6 6 6" /></svg>
          </button>
          <button type="button" class="down" disabled=${index === items.length - 1} aria-label=${`Move ${item.title} down`} onClick=${() => move(index, index + 1, "down")}>
            <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 7l6 6 6-6" /></svg>
          </button>
        </span>
      </li>`
  )}
  </ol>`;
}
var Notice = ({ children, tone = "" }) => html`<div class=${`notice ${tone}`}>${children}</div>`;
function Ahead({ ahead }) {
  if (!ahead) return null;
  if (ahead.wait) return html`<${Notice}>${ahead.wait}<//>`;
  return html`<a class="button loud" href=${ahead.href ?? `#${ahead.slug}`}><span>Go on to ${ahead.title}</span></a>`;
}
function Conflicts({ answer }) {
  const paths = Object.keys(answer.conflicts);
  if (!paths.length) return null;
  return paths.map((path) => {
    const { mine, theirs } = answer.conflicts[path];
    const words = (value) => typeof value === "string" ? `“${value}”` : "the choice made there";
    return html`<div class="notice sun" role="alert" key=${path}>
      <p>You changed this on another page of yours meanwhile. There it says ${words(theirs)}.</p>
      <div class="row">
        <${Plain} label="Keep what is here" onClick=${() => answer.settleConflict(path, "mine")} />
        <${Plain} label="Take the other one" onClick=${() => answer.settleConflict(path, "theirs")} />
      </div>
    </div>`;
  });
}

// shared/exercise.js
function exercise(slug, View2) {
  return {
    /** @param {{model: any, el: HTMLElement}} context */
    render({ model, el }) {
      el.classList.add("actvo", "exercise", `exercise-${slug}`);
      el.dataset.lmSuppressShortcuts = "true";
      const answer = new Answer(model, slug);
      const draw = () => {
        el.hidden = page.state.step !== null && page.state.step !== slug;
        const ahead = page.state.ahead[slug] ?? null;
        const { record, place } = answer;
        Q(
          html`<${Conflicts} answer=${answer} />
            <${View2} ...${{ model, answer, record, place, ahead, content: model.get("content"), reading: model.get("reading"), asking: model.get("asking") ?? {} }} />`,
          el
        );
      };
      const stop = [answer.listen(draw), page.listen(draw)];
      model.on("change:content", draw);
      model.on("change:reading", draw);
      model.on("change:asking", draw);
      draw();
      return () => {
        stop.forEach((end) => end());
        Q(null, el);
      };
    }
  };
}

// shared/phone.js
function usePhone() {
  const narrow = globalThis.matchMedia("(max-width: 719px)");
  const [phone, setPhone] = d2(narrow.matches);
  A2(() => {
    const follow = () => setPhone(narrow.matches);
    narrow.addEventListener("change", follow);
    return () => narrow.removeEventListener("change", follow);
  }, []);
  return phone;
}

// scoring/logic.js
var SIDES = ["personal", "commercial"];
var SIDE_NAMES = { personal: "For me", commercial: "For the organisation" };
var SURE = [
  { id: "high", name: "Sure" },
  { id: "medium", name: "Fairly sure" },
  { id: "low", name: "A guess" }
];
var SOURCES = { me: "Your own", catalogue: "From the catalogue", manager: "From a manager", suggested: "Taken from your answers" };
var TREATS = [
  { value: -2, label: "Works against" },
  { value: -1, label: "A little against" },
  { value: 0, label: "Neither" },
  { value: 1, label: "Helps a little" },
  { value: 2, label: "Helps a lot" }
];
var ASKED_WHEN_SHORT = 2;
var NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six"];
var criteriaOf = (content, side) => content.criteria.filter((one) => one.side === side);
var cellOf = (option, record, criterion) => record.cell?.[option.id]?.[criterion] ?? option.arrives[criterion] ?? null;
var openCells = (content, record, option, sides) => content.criteria.filter((one) => sides.includes(one.side) && !cellOf(option, record, one.id));
var cellPath = (option, criterion) => `cell.${option}.${criterion}`;
var chosen = (cell, x2) => ({ x: x2, conf: x2 === null ? "low" : cell?.source === "me" && cell.x !== null ? cell.conf : "medium", source: "me", note: cell?.note ?? null });
var nudged = (cell, step) => ({ ...bare(cell), x: Math.min(5, Math.max(1, (cell.x ?? 3) + step)), source: "me" });
var bare = ({ x: x2, conf, source, note }) => ({ x: x2, conf, source, note: note ?? null });
function said(criterion, { x: x2 }) {
  if (x2 === null) return "Not sure";
  const [low, high] = [criterion.anchors[Math.floor(x2) - 1], criterion.anchors[Math.ceil(x2) - 1]];
  return low === high ? low : `Between “${low}” and “${high}”`;
}
function settled(content, record, option, sides) {
  const fields = {};
  for (const one of content.criteria.filter((criterion) => sides.includes(criterion.side))) {
    if (record.cell?.[option.id]?.[one.id]) continue;
    const arrived = option.arrives[one.id];
    fields[cellPath(option.id, one.id)] = arrived ? bare(arrived) : { x: null, conf: "low", source: "me", note: null };
  }
  return fields;
}
var orderOf = (record, side) => record[side === "personal" ? "order_personal" : "order_commercial"] ?? [];
var orderPath = (side) => side === "personal" ? "order_personal" : "order_commercial";
function tapped(content, side, order, id) {
  const all = criteriaOf(content, side).map((one) => one.id);
  const next = [...order.filter((one) => one !== id), id];
  const left = all.filter((one) => !next.includes(one));
  return left.length === 1 ? [...next, ...left] : next;
}
var isOrdered = (content, record, side) => orderOf(record, side).length === criteriaOf(content, side).length;
var fillPlaces = (content, phone) => content.options.flatMap((option) => (phone ? SIDES : [SIDES[0]]).map((side) => `fill/${option.id}/${side}`));
var cellPlace = (option, criterion) => `fill/${option.id}/${criterion.side}/${criterion.id}`;
var places = (content, phone) => [...fillPlaces(content, phone), "weigh/personal", "weigh/commercial", "look"];
function screenOf(content, place, done) {
  if (content.options.length < 2) return { stage: "empty" };
  const [stage, at, last, criterion] = (place || (done ? "look" : "fill")).split("/");
  if (stage === "look") return { stage: "look" };
  if (stage === "weigh") return { stage: "weigh", side: at === "commercial" ? "commercial" : "personal" };
  const option = content.options.find((one) => one.id === at) ?? content.options[0];
  return { stage: "fill", option, side: last === "commercial" ? "commercial" : "personal", criterion };
}
function indexOf(content, screen, phone) {
  const all = places(content, phone);
  if (screen.stage === "fill") return all.indexOf(`fill/${screen.option.id}/${phone ? screen.side : SIDES[0]}`);
  return all.indexOf(screen.stage === "weigh" ? `weigh/${screen.side}` : "look");
}
var asksValues = (content, option) => content.values.length > 1 && (!content.short || content.options.indexOf(option) < ASKED_WHEN_SHORT);
var onward = (open, next) => open ? `Leave ${open} open, ${next[0].toLowerCase()}${next.slice(1)}` : next;
var heading = (count) => `${NUMBERS[count] ?? count} real options, on both sides`;
var shares = (alpha) => ({ me: Math.round(alpha * 100), us: 100 - Math.round(alpha * 100) });
function lifeFitProblem(feasible, cell) {
  if (feasible == null || cell?.x == null || cell.x <= feasible) return "";
  if (cell.x > feasible + 1) return `Your constraints make it ${feasible}. One point more is as far as it goes.`;
  return cell.note?.trim() ? "" : `Your constraints make it ${feasible}. Say in a line why it is more.`;
}
var pieces = (text) => text.split("*").map((part, index) => ({ text: part, name: index % 2 === 1 })).filter((one) => one.text);

// scoring/criterion.js
function Criterion(props) {
  const { record, option, criterion, open, onOpen } = props;
  const box = T2(
    /** @type {HTMLElement|null} */
    null
  );
  const was = T2(open);
  A2(() => {
    if (open && !was.current) (box.current?.querySelector("input:checked, input") ?? null)?.focus({ preventScroll: true });
    was.current = open;
  }, [open]);
  const cell = cellOf(option, record, criterion.id);
  if (open) return html`<section class="criterion open" ref=${box}><${Sentences} ...${props} cell=${cell} /></section>`;
  if (!cell)
    return html`<section class="criterion"><h4><button type="button" class="opens" onClick=${onOpen}>${criterion.title}</button></h4><p class="muted small">${criterion.text}</p></section>`;
  return html`<section class="criterion answered" aria-label=${`${criterion.title}, answered`} ref=${box}><${Answered} ...${props} cell=${cell} /></section>`;
}
function Sentences({ answer, option, criterion, cell, onNext }) {
  const path = cellPath(option.id, criterion.id);
  const name = `cell-${option.id}-${criterion.id}`;
  const pointed = T2(false);
  const choose = (value2) => {
    answer.set({ [path]: chosen(cell, value2 || null) });
    if (pointed.current) setTimeout(onNext, 160);
  };
  const choices = [...criterion.anchors.map((label, index) => ({ value: index + 1, label })), { value: 0, label: "Not sure" }];
  const value = cell ? cell.x === null ? 0 : Math.round(cell.x) : null;
  return html`<div
    onPointerDown=${() => pointed.current = true}
    onKeyDown=${(event) => {
    pointed.current = false;
    if (event.key === "Enter" && cell) event.preventDefault(), onNext();
  }}
  >
    <${Choice} legend=${html`<span class="title">${criterion.title}</span><span class="text">${criterion.text}</span>`} name=${name} value=${value} choices=${choices} onChoose=${choose} />
    ${cell && html`<div class="row"><${Quiet} label="Go on" name=${`Go on from ${criterion.title}`} onClick=${onNext} /></div>`}
  </div>`;
}
function Answered(props) {
  const { answer, reading, option, criterion, cell, onOpen } = props;
  const path = cellPath(option.id, criterion.id);
  const set = (change) => answer.set({ [path]: { ...bare(cell), ...change } });
  const arrived = cell.source === "catalogue" ? option.arrives[criterion.id]?.why : "";
  const problem = criterion.id === "KP4" ? lifeFitProblem(reading.life_fit?.[option.id], cell) : "";
  const [noting, setNoting] = d2(false);
  const note = () => {
    setNoting(true);
    setTimeout(() => globalThis.document.getElementById(noteId(option, criterion))?.focus());
  };
  return html`
    <div class="head">
      <h4>${criterion.title}</h4>
      ${!noting && !cell.note && html`<${Quiet} label="Say why" name=${`Say why: ${criterion.title}`} onClick=${note} />`}
      <${Quiet} label="Change" name=${`Change ${criterion.title}`} onClick=${onOpen} />
    </div>
    <p class="serif said">${said(criterion, cell)}</p>
    <p class="source">${arrived || SOURCES[cell.source]}</p>
    ${cell.x !== null && html`<div class="how">
      <div class="sure" role="group" aria-label=${`How sure are you of ${criterion.title}?`}>
        ${SURE.map((one) => html`<button type="button" key=${one.id} aria-pressed=${cell.conf === one.id} onClick=${() => set({ conf: one.id })}>${one.name}</button>`)}
      </div>
      <div class="nudge" role="group" aria-label=${`${criterion.title}: half a step`}>
        <button type="button" aria-label="A little less" disabled=${cell.x <= 1} onClick=${() => answer.set({ [path]: nudged(cell, -0.5) })}>−</button>
        <button type="button" aria-label="A little more" disabled=${cell.x >= 5} onClick=${() => answer.set({ [path]: nudged(cell, 0.5) })}>+</button>
      </div>
    </div>`}
    <${Suggested} ...${props} />
    ${criterion.id === "KP1" && asksValues(props.content, option) && html`<${Values} ...${props} />`}
    ${(noting || cell.note || problem) && html`<${Note} ...${props} problem=${problem} />`}
  `;
}
function Suggested({ answer, reading, option, criterion, cell }) {
  const found = reading.suggestions?.[option.id]?.[criterion.id];
  if (!found || cell.x === null || cell.source === "catalogue") return null;
  const same2 = found.x === cell.x;
  const take = () => {
    answer.set({ [cellPath(option.id, criterion.id)]: { ...bare(cell), x: found.x, source: "suggested" } });
    announce(`${criterion.title} is now ${found.x}`);
  };
  return html`<div class="suggested">
    <p>${found.text} ${same2 ? "So do you." : "Which is it, for you?"}</p>
    ${!same2 && html`<${Plain} label="Take that" name=${`Take ${found.x} for ${criterion.title}`} onClick=${take} />`}
  </div>`;
}
function Values({ content, record, answer, option }) {
  const given = record.value_ratings?.[option.id] ?? {};
  const [open, setOpen] = d2(false);
  const count = Object.keys(given).length;
  const label = open ? "Close" : count ? `Your five values here: ${count} said` : "What does this option do for each of your five values?";
  return html`<div class="values">
    <${Quiet} label=${label} onClick=${() => setOpen(!open)} />
    ${open && content.values.map(
    (one) => html`<${Choice} key=${one.id} legend=${one.title} look="row" name=${`treat-${option.id}-${one.id}`} value=${given[one.id] ?? null} choices=${TREATS}
        onChoose=${(value) => answer.set({ [`value_ratings.${option.id}.${one.id}`]: value })} />`
  )}
  </div>`;
}
var noteId = (option, criterion) => `note-${option.id}-${criterion.id}`;
function Note({ answer, option, criterion, cell, problem }) {
  const path = cellPath(option.id, criterion.id);
  return html`<${Field} id=${noteId(option, criterion)} label="Why, in a line" value=${cell.note ?? ""} most=${140} error=${problem || answer.errorOf(path)}
    onType=${(text) => answer.type({ [path]: { ...bare(cell), note: text || null } })} />`;
}

// scoring/fill.js
function Fill(props) {
  const { content, record, answer, reading, screen, phone } = props;
  const { option, side } = screen;
  const shown = phone ? [side] : SIDES;
  const number = content.options.indexOf(option) + 1;
  const title = phone && side === "commercial" ? `And what is ${option.title} for the organisation?` : `How would ${option.title} be?`;
  const lede = phone && side === "commercial" ? "This side comes from the catalogue. Change what you know better." : "Choose the sentence that comes nearest. Not sure is an answer, too.";
  const all = places(content, phone);
  const at = indexOf(content, screen, phone);
  const open = openCells(content, record, option, shown).length;
  const go = () => answer.set(settled(content, record, option, shown), all[at + 1]);
  return html`<div class="screen">
    <${Heading} screen=${`fill/${option.id}/${phone ? side : ""}`} over=${`${number} of ${content.options.length}`} title=${title} lede=${lede} />
    <p class="muted summary">${option.summary}</p>
    <div class="sides">${shown.map((one) => html`<${Column} ...${props} option=${option} side=${one} key=${`${option.id}-${one}`} />`)}</div>
    ${content.blocked.length > 0 && number === 1 && html`<${Blocked} blocked=${content.blocked} />`}
    <div class="row">
      <${Loud} label=${onward(open, nextLabel(content, all[at + 1], phone, option))} onClick=${go} />
      ${reading.result && html`<${Quiet} label="Look at them all" onClick=${() => answer.set(settled(content, record, option, shown), "look")} />`}
    </div>
    <${Foot}
      left=${at > 0 ? html`<${Quiet} label="Back" onClick=${() => answer.go(all[at - 1])} />` : html`<a class="quiet" href="#options">Back to Options</a>`}
      right=${answer.status === "draft" && html`<${Quiet} label="Skip" name="Skip this step" onClick=${() => answer.mark("skipped")} />`}
    />
  </div>`;
}
function nextLabel(content, place, phone, option) {
  const [stage, id, side] = place.split("/");
  if (stage !== "fill") return "Go on to what counts most";
  if (phone && id === option.id && side === "commercial") return "Go on to the organisation's side";
  return `Go on to ${content.options.find((one) => one.id === id)?.title ?? "the next one"}`;
}
function Column(props) {
  const { content, record, option, side, screen } = props;
  const criteria = criteriaOf(content, side);
  const firstOpen = () => (criteria.find((one) => one.id === screen.criterion) ?? criteria.find((one) => !cellOf(option, record, one.id)))?.id ?? null;
  const [open, setOpen] = d2(firstOpen);
  const next = (index) => {
    const rest = [...criteria.slice(index + 1), ...criteria.slice(0, index)];
    setOpen(rest.find((one) => !cellOf(option, record, one.id))?.id ?? null);
  };
  return html`<section class=${`side ${side}`} aria-labelledby=${`side-${side}`}>
    <h3 id=${`side-${side}`}>${SIDE_NAMES[
    /** @type {Side} */
    side
  ]}</h3>
    ${criteria.map(
    (one, index) => html`<${Criterion} ...${props} criterion=${one} open=${open === one.id} onOpen=${() => setOpen(one.id)} onNext=${() => next(index)} key=${one.id} />`
  )}
  </section>`;
}
var Blocked = ({ blocked }) => html`<${Notice}><p>Not possible now, and so not weighed: ${blocked.map((one) => one.title).join(", ")}. If one of your fixed limits changed, the option would come back here.</p><//>`;

// shared/chart.js
var KEY2 = /* @__PURE__ */ Symbol.for("actvo.plotly");
var shared2 = (
  /** @type {any} */
  globalThis
);
var CONFIG = { displayModeBar: false, displaylogo: false, showSendToCloud: false, staticPlot: true };
function loadPlotly(model) {
  const again = (error) => {
    delete shared2[KEY2];
    throw error;
  };
  return shared2[KEY2] ??= importFrom(model).catch(again);
}
async function importFrom(model) {
  const { base } = document.body.dataset;
  const path = model.get("plotly");
  const url = base && path ? new URL(base + path, location.origin).href : await bundleFromKernel(model);
  return (await import(
    /* @vite-ignore */
    url
  )).default;
}
function bundleFromKernel(model) {
  return new Promise((resolve) => {
    const take = (message, buffers) => {
      if (message?.bundle !== "plotly") return;
      model.off("msg:custom", take);
      resolve(URL.createObjectURL(new Blob([
        /** @type {any} */
        buffers[0]
      ], { type: "text/javascript" })));
    };
    model.on("msg:custom", take);
    model.send({ want: "plotly" });
  });
}
function withTokens(value, resolve) {
  if (typeof value === "string") return value.replace(/var\((--[a-z0-9-]+)\)/g, (_3, name) => resolve(name));
  if (Array.isArray(value)) return value.map((one) => withTokens(one, resolve));
  if (value && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withTokens(one, resolve)]));
  return value;
}
function tokensAt(el) {
  const probe = document.createElement("i");
  probe.style.forcedColorAdjust = "none";
  const resolve = (name) => {
    if (name === "--sans" || name === "--serif") return getComputedStyle(el).getPropertyValue(name).trim();
    probe.style.color = `var(${name})`;
    el.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  return resolve;
}
function usePlot(model, figure, failed) {
  const ref = T2(
    /** @type {HTMLElement|null} */
    null
  );
  A2(() => {
    const el = ref.current;
    if (!el || !figure) return;
    let gone = false;
    let drawnAt = 0;
    const draw = async () => {
      const width = el.clientWidth;
      if (!width) return;
      drawnAt = width;
      try {
        const plotly = await loadPlotly(model);
        if (gone) return;
        const { data, layout } = withTokens(figure, tokensAt(el));
        await plotly.react(el, data, { ...layout, width, autosize: false }, CONFIG);
      } catch {
        if (!gone) failed();
      }
    };
    const size = new ResizeObserver(() => el.clientWidth !== drawnAt && draw());
    size.observe(el);
    const looks = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) => matchMedia(query));
    looks.forEach((look) => look.addEventListener("change", draw));
    return () => {
      gone = true;
      size.disconnect();
      looks.forEach((look) => look.removeEventListener("change", draw));
    };
  }, [figure]);
  return ref;
}
var Twin = ({ table, label }) => html`<div class="twin" tabindex="0" role="region" aria-label=${label}>
  <table>
    <caption class="sr">${label}</caption>
    <thead><tr>${table.head.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead>
    <tbody>${table.rows.map(
  (row) => html`<tr>${row.map((cell, index) => index ? html`<td>${cell}</td>` : html`<th scope="row">${cell}</th>`)}</tr>`
)}</tbody>
  </table>
</div>`;
function Figure({ model, picture, label, name = "As a picture", also = null, note }) {
  const [view, setView] = d2("picture");
  const [failed, setFailed] = d2(false);
  const shown = view === "also" && also ? also.picture : picture;
  const ref = usePlot(model, view === "table" ? null : shown.figure, () => {
    setFailed(true);
    setView("table");
  });
  const figure = T2(
    /** @type {HTMLElement|null} */
    null
  );
  const before = T2(view);
  A2(() => {
    if (view !== before.current && (figure.current?.getBoundingClientRect().top ?? 0) < 0) figure.current?.scrollIntoView();
    before.current = view;
  }, [view]);
  const views = [{ key: "picture", name }, ...also ? [{ key: "also", name: also.name }] : [], { key: "table", name: "As a table" }];
  const show = (one) => {
    setFailed(false);
    setView(one.key);
    announce(`Shown ${one.name[0].toLowerCase()}${one.name.slice(1)}`);
  };
  return html`<figure class="figure" ref=${figure}>
    <figcaption>${shown.summary}</figcaption>
    ${failed && html`<p class="small">The picture could not be drawn here. This is the same as a table.</p>`}
    ${view === "table" ? html`<${Twin} table=${shown.table} label=${label} key="twin" />` : html`<div class="plot" role="img" aria-label=${`${label}. ${shown.summary}`} ref=${ref} key="plot"></div>`}
    ${note && view === "picture" && html`<p class="note">${note}</p>`}
    <div class="views" role="group" aria-label="Ways to see it">
      ${views.map(
    (one) => html`<button type="button" class="quiet" key=${one.key} aria-pressed=${one.key === view} onClick=${() => show(one)}>${one.name}</button>`
  )}
    </div>
  </figure>`;
}

// scoring/bars.js
var SIGNS = {
  circle: html`<circle cx="10" cy="10" r="8" />`,
  triangle: html`<path d="M10 2l9 16H1z" />`,
  square: html`<path d="M2 2h16v16H2z" />`,
  diamond: html`<path d="M10 0l10 10-10 10L0 10z" />`,
  pentagon: html`<path d="M10 1l9.5 7-3.6 11H4.1L.5 8z" />`,
  star: html`<path d="M10 0l2.9 6.6 7.1.7-5.4 4.7 1.6 7L10 15.3 3.8 19l1.6-7L0 7.3l7.1-.7z" />`
};
var Sign = ({ shape }) => html`<svg class=${`sign ${shape}`} viewBox="0 0 20 20" aria-hidden="true">${SIGNS[shape]}</svg>`;
var Bars = ({ bars }) => html`<ol class="bars">
      ${bars.map(
  (bar) => html`<li key=${bar.id}>
          <p class="name"><${Sign} shape=${bar.shape} /><b>${bar.title}</b></p>
          <p class="numbers"><span class="sr">For you </span>${bar.sides[0]}<span aria-hidden="true"> · </span><span class="sr">, for the organisation </span>${bar.sides[1]}</p>
          <div class="bar" aria-hidden="true"><i class="me" style=${{ width: `${bar.lengths[0]}%` }}></i><i class="us" style=${{ width: `${bar.lengths[1]}%` }}></i></div>
          <p class="muted small">${bar.zone}. Your first reaction: ${bar.gut}</p>
        </li>`
)}
    </ol>
    <p class="muted small key"><span class="me">First part: for me</span> <span class="us">Second part: for the organisation</span></p>`;

// scoring/table.js
function Table({ content, record, answer, phone }) {
  const cell = (option, criterion) => {
    const found = cellOf(option, record, criterion.id);
    const text = found?.x == null ? "not sure" : `${found.x}`.replace(".5", "½");
    const sure = SURE.find((one) => one.id === found?.conf)?.name.toLowerCase() ?? "";
    const spoken = `${criterion.title} of ${option.title}: ${found ? said(criterion, found) : "open"}${found?.x == null ? "" : `, ${found.x}, ${sure}`}. Change`;
    return html`<button type="button" class="quiet" aria-label=${spoken} onClick=${() => answer.go(cellPlace(option, criterion))}>${text}${found?.x != null && found.conf !== "high" ? html`<span class="unsure" aria-hidden="true">${found.conf === "low" ? "??" : "?"}</span>` : ""}</button>`;
  };
  if (phone)
    return html`<section class="cells" aria-label="All cells">
      <h3>All cells</h3>
      ${content.options.map(
      (option) => html`<details key=${option.id}><summary>${option.title}</summary>
          <table><caption class="sr">${option.title}</caption><tbody>${content.criteria.map((one) => html`<tr key=${one.id}><th scope="row">${one.title}</th><td>${cell(option, one)}</td></tr>`)}</tbody></table>
        </details>`
    )}
    </section>`;
  return html`<section class="cells" aria-label="All cells">
    <h3>All cells</h3>
    <table>
      <caption class="sr">Every cell, from 1 to 5</caption>
      <thead><tr><th scope="col">Option</th>${content.criteria.map((one) => html`<th scope="col" class=${one.side} key=${one.id}>${one.title}</th>`)}</tr></thead>
      <tbody>${content.options.map(
    (option) => html`<tr key=${option.id}><th scope="row">${option.title}</th>${content.criteria.map((one) => html`<td key=${one.id}>${cell(option, one)}</td>`)}</tr>`
  )}</tbody>
    </table>
    <p class="muted small">? fairly sure, ?? a guess. Choose a cell to change it.</p>
  </section>`;
}

// scoring/look.js
var Said = ({ text }) => pieces(text).map((one) => one.name ? html`<b>${one.text}</b>` : one.text);
function Look(props) {
  const { content, answer, reading, phone, ahead, model } = props;
  const { result } = reading;
  const all = places(content, phone);
  const back = html`<${Quiet} label="Back" onClick=${() => answer.go(all[all.length - 2])} />`;
  if (!result) return html`<${Missing} ...${props} />`;
  const map = html`<section aria-label="The map"><${Figure} model=${model} picture=${result.map} label="Your options on both sides" name="As a map" /></section>`;
  const bars = html`<section class="card" aria-labelledby="scoring-bars"><h3 id="scoring-bars">Side by side</h3><${Bars} bars=${result.bars} /></section>`;
  const says = html`<${Says} result=${result} answer=${answer} content=${content} />`;
  const share = html`<${Share} ...${props} />`;
  const gut = html`<p class="gut">Do you dislike the order? Then change a number, and say why.</p>`;
  return html`<div class="screen">
    <${Heading} screen="look" title=${heading(result.bars.length)} lede=${phone ? "Nothing here is a verdict: change a cell and look again." : "Right is better for you. Up is better for the organisation. Nothing here is a verdict: change a cell and look again."} />
    <div class="looking">
      ${phone ? [bars, says, share, gut] : html`<div class="column">${map}${share}${gut}</div><div class="column">${says}${bars}</div>`}
    </div>
    <${Table} ...${props} />
    ${answer.status === "done" ? html`<div class="stack"><p>Kept. You can change this at any time.</p><div class="row"><${Ahead} ahead=${ahead} /></div></div>` : html`<${Problems} answer=${answer} /><div class="row"><${Loud} label="Keep this picture" onClick=${() => answer.mark("done", "look")} /></div>`}
    <${Foot} left=${back} right=${answer.status === "draft" && html`<${Quiet} label="Skip" name="Skip this step" onClick=${() => answer.mark("skipped")} />`} />
  </div>`;
}
var Says = ({ result, answer, content }) => html`<section class="card says" aria-labelledby="scoring-says">
    <h3 class="tag" id="scoring-says">What the numbers say</h3>
    <div class="sentences" aria-live="polite">${result.sentences.map((text) => html`<p key=${text}><${Said} text=${text} /></p>`)}</div>
    ${result.left_out.length > 0 && html`<p class="muted small">Too much is open to weigh ${result.left_out.join(", ")}.</p>`}
    ${result.removal && html`<p class="muted small"><${Said} text=${result.removal} /></p>`}
    ${result.test && html`<${Test} test=${result.test} answer=${answer} content=${content} />`}
  </section>`;
var Test = ({ test, answer, content }) => html`<div class="test">
    <p><${Said} text=${test.text} /></p>
    ${test.start && html`<p class="small">A way to find out: ${test.start}</p>`}
    <${Plain} label="Look at that cell" onClick=${() => answer.go(cellPlace({ id: test.option }, content.criteria.find((one) => one.id === test.criterion)))} />
  </div>`;
function Problems({ answer }) {
  const said2 = Object.values(answer.errors).filter(Boolean);
  return said2.length > 0 && html`<${Notice} tone="clay"><p role="alert">${said2[0]}</p><//>`;
}
function Share({ content, record, answer, model }) {
  const kept = record.alpha ?? 0.5;
  const [tried, setTried] = d2(kept);
  const asked = T2(0);
  A2(() => setTried(kept), [kept]);
  const [low, high] = content.alpha_limits;
  const move = (event) => {
    const alpha = Number(event.currentTarget.value);
    setTried(alpha);
    cancelAnimationFrame(asked.current);
    asked.current = requestAnimationFrame(() => model.send({ want: "share", alpha }));
  };
  const rest = (event) => {
    cancelAnimationFrame(asked.current);
    answer.set({ alpha: Number(event.currentTarget.value) });
  };
  const { me, us } = shares(tried);
  return html`<section class="card share">
    <label for="scoring-share"><span class="label">How much does your side count?</span></label>
    <input id="scoring-share" type="range" min=${low} max=${high} step="0.05" value=${tried} aria-valuetext=${`${me} for you, ${us} for the organisation`} onInput=${move} onChange=${rest} />
    <p class="ends"><span>you ${me}</span><span>organisation ${us}</span></p>
    <p class="muted small">Your organisation allows ${Math.round(low * 100)} to ${Math.round(high * 100)}, for everyone.</p>
  </section>`;
}
function Missing({ content, record, answer, phone }) {
  const all = places(content, phone);
  const side = (
    /** @type {const} */
    ["personal", "commercial"].find((one) => !isOrdered(content, record, one))
  );
  const to = side ? `weigh/${side}` : all[0];
  return html`<div class="screen narrow">
    <${Heading} screen="look" title="Not enough to look at yet" lede=${side ? "Say first what you would improve first." : "Fill in two options; then you see them side by side."} />
    <div class="row"><${Loud} label=${side ? "Order what counts" : "Fill one in"} onClick=${() => answer.go(to)} /></div>
    <${Foot} left=${html`<${Quiet} label="Back" onClick=${() => answer.go(all[0])} />`} />
  </div>`;
}

// scoring/weigh.js
var WORDS = {
  personal: { title: "Which would you improve first?", lede: "Imagine an option that is worst in all of these, for you. You can improve one to its best. Which first, and which next?" },
  commercial: { title: "And if you led the unit?", lede: "Imagine the same for the organisation: worst in all of these. You can improve one to its best. Which first, and which next?" }
};
function Weigh({ content, record, answer, screen, phone }) {
  const { side } = screen;
  const criteria = criteriaOf(content, side);
  const order = orderOf(record, side);
  const whole = isOrdered(content, record, side);
  const all = places(content, phone);
  const at = indexOf(content, screen, phone);
  const path = orderPath(side);
  const words = WORDS[
    /** @type {import("./logic.js").Side} */
    side
  ];
  const tap = (one) => {
    const next = tapped(content, side, order, one.id);
    answer.set({ [path]: next });
    announce(next.length === criteria.length ? `${one.title}, number ${next.indexOf(one.id) + 1}. All are in order now.` : `${one.title}, number ${next.length}`);
  };
  const byId = Object.fromEntries(criteria.map((one) => [one.id, one]));
  return html`<div class="screen narrow">
    <${Heading} screen=${`weigh/${side}/${whole}`} title=${whole ? "Does this order look right?" : words.title} lede=${whole ? "What you would improve first stands first. Move what does not fit." : words.lede} />
    ${whole ? html`<${RankList} label=${words.title} items=${order.map((id) => ({ id, title: byId[id].title, text: byId[id].text }))} onMove=${(ids) => answer.set({ [path]: ids })} />
          <div class="row"><${Loud} label=${side === "personal" ? "Go on to the organisation's side" : "Look at them"} onClick=${() => answer.go(all[at + 1])} /><${Quiet} label="Order them anew" onClick=${() => answer.set({ [path]: null })} /></div>` : html`<ul class="swings">${criteria.map((one) => html`<${Swing} criterion=${one} place=${order.indexOf(one.id) + 1} onTap=${() => tap(one)} key=${one.id} />`)}</ul>
          ${order.length > 0 && html`<div class="row"><${Quiet} label="Undo" name="Undo the last one" onClick=${() => answer.set({ [path]: order.length > 1 ? order.slice(0, -1) : null })} /></div>`}`}
    <${Foot} left=${html`<${Quiet} label="Back" onClick=${() => answer.go(all[at - 1])} />`} />
  </div>`;
}
var Swing = ({ criterion, place, onTap }) => html`<li>
    <button type="button" class="swing" aria-pressed=${place > 0} disabled=${place > 0} onClick=${onTap}>
      <span class="place" aria-hidden="true">${place || ""}</span>
      <span class="what">
        <b>${criterion.title}</b>
        <span><i>from</i> ${criterion.anchors[0]}</span>
        <span><i>to</i> ${criterion.anchors[4]}</span>
      </span>
    </button>
  </li>`;

// scoring/widget.js
var SCREENS = { fill: Fill, weigh: Weigh, look: Look, empty: Empty };
function View(props) {
  const { content, answer, place } = props;
  const phone = usePhone();
  if (answer.status === "skipped") return html`<${Skipped} ...${props} />`;
  const screen = screenOf(content, place, answer.status === "done");
  return html`<${SCREENS[screen.stage]} ...${props} phone=${phone} screen=${screen} />`;
}
function Empty({ content, answer }) {
  return html`<div class="screen narrow">
    <${Heading} screen="empty" title="Two options make a comparison" lede="Put at least two on your shortlist, and they can be weighed here." />
    ${content.blocked.length > 0 && html`<${Notice}><p>Not possible now: ${content.blocked.map((one) => one.title).join(", ")}.</p><//>`}
    <div class="row"><a class="button loud" href="#options">Go to your shortlist</a></div>
    <${Foot} right=${answer.status === "draft" && html`<button type="button" class="quiet" aria-label="Skip this step" onClick=${() => answer.mark("skipped")}>Skip</button>`} />
  </div>`;
}
function Skipped({ answer, ahead }) {
  return html`<div class="screen narrow">
    <${Heading} screen="skipped" title="You left the weighing for later" lede="Nothing is lost, and you can come back at any time." />
    <div class="row"><${Plain} label="Come back to it now" onClick=${() => answer.mark("draft")} /></div>
    <${Ahead} ahead=${ahead} />
    <${Foot} />
  </div>`;
}
var widget_default = exercise("scoring", View);
export {
  widget_default as default
};
