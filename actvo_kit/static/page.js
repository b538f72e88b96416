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
  var u3, i3, f2, o2 = {}, e3 = arguments.length;
  for (f2 in t4) "key" == f2 ? u3 = t4[f2] : "ref" == f2 && "function" != typeof n3 ? i3 = t4[f2] : o2[f2] = t4[f2];
  return e3 > 2 && (o2.children = e3 > 3 ? d.call(arguments, 2) : r3), m(n3, o2, u3, i3, null);
}
function m(r3, u3, i3, f2, o2) {
  var e3 = { type: r3, props: u3, key: i3, ref: f2, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: h, __v: o2 || ++t2, __i: -1, __u: 0 };
  return !o2 && n2.vnode && n2.vnode(e3), e3;
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
  var r3, u3 = t4.__v, i3 = u3.__e, f2 = [], o2 = [], e3 = t4.__P;
  e3 && ((r3 = _({ constructor: h }, u3)).__v = u3.__v + 1, n2.vnode && n2.vnode(r3), z(e3, r3, u3, t4.__n, e3.namespaceURI, 32 & u3.__u ? [i3] : null, f2, i3 || S(u3), 32 & u3.__u, o2), r3.__v = u3.__v, r3.__.__k[r3.__i] = r3, E(f2, r3, o2), u3.__ = u3.__e = null, r3.__e != i3 && j(r3));
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
function I(n3, t4, r3, u3, i3, f2, o2, e3, l3, c3, a3) {
  var s3, h3, v3, w2, d3, _2, g3 = u3.__k || y, k3 = t4.length;
  for (l3 = q(r3, t4, g3, l3, k3), s3 = 0; s3 < k3; s3++) null != (v3 = r3.__k[s3]) && (h3 = ~v3.__i && g3[v3.__i] || p, v3.__i = s3, _2 = z(n3, v3, h3, i3, f2, o2, e3, l3, c3, a3), w2 = v3.__e, (h3.ref != v3.ref || 8 & h3.__u) && (h3.ref && G(h3.ref, null, v3, h3), v3.ref && a3.push(v3.ref, v3.__c || w2, v3)), d3 = d3 || w2, 4 & v3.__u ? (l3 = A(v3, l3, n3, !h3.__v), h3.__e && (h3.__e = null)) : "function" == typeof v3.type && void 0 !== _2 ? l3 = _2 : w2 && (l3 = w2.nextSibling), v3.__u &= -21);
  return r3.__e = d3, l3;
}
function q(n3, t4, r3, u3, i3) {
  var f2, o2, e3, l3, c3, a3, s3, p3, y2, v3 = r3.length, d3 = v3, _2 = 0, g3 = 0, k3 = n3.__k = Array(i3);
  for (f2 = 0; f2 < i3; f2++) null != (o2 = t4[f2]) && "boolean" != typeof o2 && "function" != typeof o2 ? ("object" != typeof o2 || o2.constructor === String ? o2 = k3[f2] = m(null, o2) : w(o2) ? o2 = k3[f2] = m($, { children: o2 }) : o2.constructor === h && o2.__b ? o2 = k3[f2] = m(o2.type, o2.props, o2.key, o2.ref, o2.__v) : k3[f2] = o2, l3 = f2 + _2, o2.__ = n3, o2.__b = n3.__b + 1, e3 = null, ~(c3 = o2.__i = P(o2, r3, l3, d3)) && (d3--, (e3 = r3[c3]) && (e3.__u |= 2)), e3 && e3.__v ? (o2.__u |= 16, c3 == l3 - 1 ? _2-- : c3 == l3 + 1 ? _2++ : c3 != l3 && (c3 > l3 ? _2-- : _2++, g3 = 1)) : (~c3 || (i3 > v3 ? _2-- : i3 < v3 && _2++), "function" != typeof o2.type && (o2.__u |= 4))) : k3[f2] = null;
  if (g3) {
    for (a3 = [], s3 = [], f2 = 0; f2 < i3; f2++) if ((o2 = k3[f2]) && 16 & o2.__u) {
      for (_2 = 0, p3 = a3.length; _2 < p3; ) a3[y2 = _2 + p3 >> 1] < o2.__i ? _2 = y2 + 1 : p3 = y2;
      a3[_2] = o2.__i, s3[f2] = _2 + 1;
    }
    for (_2 = a3.length; f2--; ) s3[f2] && (s3[f2] == _2 ? _2-- : k3[f2].__u |= 4);
  }
  if (d3) for (f2 = 0; f2 < v3; f2++) !(e3 = r3[f2]) || 2 & e3.__u || (e3.__e == u3 && (u3 = S(e3)), J(e3, e3));
  return u3;
}
function A(n3, t4, r3, u3) {
  var i3, f2, o2, e3;
  if ("function" == typeof n3.type) {
    if (n3.props.__P) return t4;
    if (i3 = n3.__k) for (f2 = 0; f2 < i3.length; f2++) i3[f2] && (i3[f2].__ = n3, t4 = A(i3[f2], t4, r3, false));
    return t4;
  }
  for (t4 && !t4.parentNode && (t4 = S(n3)) && !t4.parentNode && (t4 = null), o2 = n3.__e, e3 = t4; e3 && 8 == e3.nodeType; ) e3 = e3.nextSibling;
  for (o2 != e3 && (!u3 && r3.moveBefore && o2.parentNode ? r3.moveBefore(o2, t4) : r3.insertBefore(o2, t4 || null)), t4 = o2; (t4 = t4 && t4.nextSibling) && 8 == t4.nodeType && !t4.data.startsWith("$s"); ) ;
  return t4;
}
function P(n3, t4, r3, u3) {
  var i3, f2 = n3.key, o2 = n3.type, e3 = t4[r3], l3 = e3 && !(2 & e3.__u);
  if (null === e3 && null == f2 || l3 && f2 == e3.key && o2 == e3.type) return r3;
  if (u3 > (l3 ? 1 : 0)) {
    for (i3 = r3 - 1; i3 >= 0; i3--) if ((e3 = t4[i3]) && !(2 & e3.__u) && f2 == e3.key && o2 == e3.type) return i3;
    for (i3 = r3 + 1; i3 < t4.length; i3++) if ((e3 = t4[i3]) && !(2 & e3.__u) && f2 == e3.key && o2 == e3.type) return i3;
  }
  return -1;
}
function T(n3, t4, r3) {
  null == r3 && (r3 = ""), "-" == t4[0] ? n3.setProperty(t4, r3) : n3[t4] = r3;
}
function N(n3, t4, r3, u3, i3) {
  var f2, o2;
  if ("style" == t4) if ("string" == typeof r3) n3.style.cssText = r3;
  else {
    if ("string" == typeof u3 && (n3.style.cssText = u3 = ""), u3) for (t4 in u3) r3 && t4 in r3 || T(n3.style, t4);
    if (r3) for (t4 in r3) u3 && r3[t4] == u3[t4] || T(n3.style, t4, r3[t4]);
  }
  else if ("o" == t4[0] && "n" == t4[1]) "function" != typeof r3 && (r3 = null), "function" != typeof u3 && (u3 = null), (n3.__e || (n3.__e = {}))[t4] = r3, r3 && u3 || (o2 = a[t4] || (a[t4] = V(t4)), (n3.__a || (n3.__a = {}))[t4] = c, f2 = t4 != (t4 = t4.replace(l, "$1")), (t4 = t4.slice(2))[0] < "a" && (t4 = t4.toLowerCase()), r3 ? n3.addEventListener(t4, o2, f2) : n3.removeEventListener(t4, o2, f2));
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
function z(t4, r3, u3, i3, f2, o2, e3, l3, c3, a3) {
  var s3, p3, v3, d3, k3, b, m3, M, C3, j2, L2, H2, q2, A3, O, P2, T3, N2, V2 = r3.type;
  if (r3.constructor !== h) return null;
  128 & u3.__u && (c3 = 32 & u3.__u, s3 = u3.__c.__z) && (r3.__u |= c3, p3 = o2 = [], 8 == s3.nodeType ? l3 = B(s3, o2) : o2.push(s3), l3 = o2[0] || l3), (s3 = n2.__b) && s3(r3);
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
      C3 && (y.push.apply(d3.__h, d3.__k), d3.__k = []), d3.state = d3.__s, d3.getChildContext && (i3 = _({}, i3, d3.getChildContext())), C3 && u3.__c && d3.getSnapshotBeforeUpdate && (m3 = d3.getSnapshotBeforeUpdate(k3, b)), A3 = s3 && s3.type === $ && null == s3.key ? s3.props.children : s3, M.__P && (s3 = l3, f2 = (t4 = M.__P).namespaceURI, c3 = o2 = null, u3.props && u3.props.__P != t4 && (u3.__k.some(function(n3) {
        n3 && J(n3, n3);
      }), u3.__k = null), l3 = u3.__k ? S(u3, 0) : null), l3 = I(t4, w(A3) ? A3 : [A3], r3, u3, i3, f2, o2, e3, l3, c3, a3), M.__P && (r3.__e = null, l3 = s3), r3.__u &= -161, p3 && p3.some(g), d3.__h.length && e3.push(d3), 1 & d3.__g && (d3.__g &= -4);
    } catch (t5) {
      if (e3.length = v3, r3.__v = null, c3 || o2) if (t5 && t5.then) {
        if (r3.__u |= 128 | c3, o2) {
          for (~(T3 = o2.indexOf(l3 || void 0)) || (T3 = o2.length); (N2 = o2[T3 - 1]) && 8 == N2.nodeType; ) T3--;
          for (; T3 < o2.length; T3++) if (N2 = o2[T3]) if (o2[T3] = null, O) {
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
      } else o2 && o2.some(g);
      else r3.__e = u3.__e;
      r3.__k || (r3.__k = u3.__k || []), t5 && t5.then || D(r3), n2.__e(t5, r3, u3);
    }
  } else l3 = r3.__e = F(u3.__e, r3, u3, i3, f2, o2, e3, c3, a3, t4);
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
function F(t4, r3, u3, i3, f2, o2, e3, l3, c3, a3) {
  var s3, h3, y2, _2, k3, b, m3, M, $2 = u3.props || p, x2 = r3.props, C3 = r3.type;
  if ("svg" == C3 ? f2 = "http://www.w3.org/2000/svg" : "math" == C3 ? f2 = "http://www.w3.org/1998/Math/MathML" : f2 || (f2 = "http://www.w3.org/1999/xhtml"), o2) {
    for (s3 = 0; s3 < o2.length; s3++) if ((k3 = o2[s3]) && (C3 ? k3.localName == C3 : 3 == k3.nodeType)) {
      t4 = k3, o2[s3] = null;
      break;
    }
  }
  if (!t4) {
    if (M = a3.ownerDocument || document, !C3) return M.createTextNode(x2);
    t4 = M.createElementNS(f2, C3, x2.is ? x2 : a3), l3 && (n2.__m && n2.__m(r3, o2), l3 = false), o2 = null;
  }
  if (C3) {
    if (a3 = "template" == C3 && t4.content || t4, o2 = "textarea" == C3 && null != x2.defaultValue ? null : o2 && d.call(a3.childNodes), !l3 && o2) for ($2 = {}, s3 = 0; s3 < t4.attributes.length; s3++) $2[(k3 = t4.attributes[s3]).name] = k3.value;
    for (s3 in $2) k3 = $2[s3], "dangerouslySetInnerHTML" == s3 ? y2 = k3 : "children" == s3 || s3 in x2 || "value" == s3 && "defaultValue" in x2 || "checked" == s3 && "defaultChecked" in x2 || N(t4, s3, null, k3, f2);
    for (s3 in x2) k3 = x2[s3], "children" == s3 ? _2 = k3 : "dangerouslySetInnerHTML" == s3 ? h3 = k3 : "value" == s3 ? b = k3 : "checked" == s3 ? m3 = k3 : l3 && "function" != typeof k3 || $2[s3] === k3 || N(t4, s3, k3, $2[s3], f2);
    h3 ? (l3 || y2 && (h3.__html == y2.__html || h3.__html == t4.innerHTML) || (t4.innerHTML = h3.__html), r3.__k = []) : (y2 && (t4.textContent = ""), ("foreignObject" == C3 || "http://www.w3.org/1998/Math/MathML" == f2 && v.test(C3)) && (f2 = "http://www.w3.org/1999/xhtml"), I(a3, w(_2) ? _2 : [_2], r3, u3, i3, f2, o2, e3, o2 ? o2[0] : u3.__k && S(u3, 0), l3, c3), o2 && o2.some(g)), l3 && "textarea" != C3 || (s3 = "value", "progress" == C3 && null == b ? t4.removeAttribute(s3) : null == b || b === t4[s3] && ("progress" != C3 || b) || N(t4, s3, b, $2[s3], f2), s3 = "checked", null != m3 && m3 != t4[s3] && N(t4, s3, m3, $2[s3], f2));
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
  var i3, f2, o2, e3;
  if (n2.unmount && n2.unmount(t4), !(i3 = t4.ref) || i3.current && i3.current != t4.__e || G(i3, null, r3, t4), i3 = t4.__c) {
    if (i3.componentWillUnmount) try {
      i3.componentWillUnmount();
    } catch (t5) {
      n2.__e(t5, r3);
    }
    i3.__P = i3.__n = null;
  }
  if (i3 = t4.__k) for (e3 = 0; e3 < i3.length; e3++) i3[e3] && J(i3[e3], r3, "function" != typeof t4.type || u3 && !t4.props.__P);
  !u3 && (i3 = t4.__c) && (i3 = i3.__z) && (f2 = B(i3, o2 = [])) && (i3 == t4.__e && o2.some(g), g(f2), g(i3)), u3 || g(t4.__e), t4.__e = t4.__c = t4.__ = null;
}
function K(n3, t4, r3) {
  return this.constructor(n3, r3);
}
function Q(t4, r3) {
  var u3, i3, f2, o2;
  n2.__ && n2.__(t4, r3), 9 == r3.nodeType && (r3 = r3.documentElement), i3 = (u3 = t4 && 32 & t4.__u) ? null : r3.__k, r3.__k = m($, { children: [t4] }), f2 = [], o2 = [], z(r3, r3.__k, i3 || p, p, r3.namespaceURI, i3 ? null : r3.firstChild ? d.call(r3.childNodes) : null, f2, i3 ? i3.__e : r3.firstChild, u3, o2), E(f2, r3.__k, o2), r3.__k.props.children = null;
}
n2 = { __e: function(n3, t4, r3, u3) {
  for (var i3, o2, e3; t4 = t4.__; ) if ((i3 = t4.__c) && !(1 & i3.__g)) {
    i3.__g |= 4;
    try {
      if ((e3 = (o2 = i3.constructor) && o2.getDerivedStateFromError) && i3.setState(o2.getDerivedStateFromError(n3)), i3.componentDidCatch && (i3.componentDidCatch(n3, u3 || {}), e3 = 1), e3 && 8 & i3.__g) return void (i3.__g |= 2);
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
var c2 = [];
var e2 = [];
var a2 = n2;
var v2 = a2.__b;
var l2 = a2.__r;
var m2 = a2.diffed;
var h2 = a2.__c;
var s2 = a2.unmount;
var p2 = a2.__;
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

// shared/answer.js
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

// page/logic.js
var stepsHere = (content, flow) => content.steps.map((step, index) => ({ ...step, open: index < flow.opened })).filter((step) => step.page === content.page);
function whatIsAhead(content, flow) {
  const ahead = {};
  content.steps.forEach((step, index) => {
    const next = content.steps[index + 1];
    const none = { title: "", href: null, slug: null };
    if (!next) ahead[step.slug] = { ...none, wait: "This is the last step for today. You can go back and change anything while the room is open." };
    else if (index + 1 >= flow.opened)
      ahead[step.slug] = { ...none, wait: `${next.title} comes next, when your facilitator opens it. Until then you can change anything here.` };
    else {
      const same = next.page === step.page;
      ahead[step.slug] = { title: next.title, slug: next.slug, href: same ? null : next.href, wait: null };
    }
  });
  return ahead;
}
function stepToShow(here, asked, begun) {
  const open = here.filter((step) => step.open);
  return (open.find((step) => step.slug === asked) ?? open.find((step) => step.slug === begun) ?? open[0] ?? null)?.slug ?? null;
}
function roomIsAt(content, flow, shown, status) {
  const number = (flow.at || flow.opened) - 1;
  const step = content.steps[number];
  const at = content.steps.findIndex((one) => one.slug === shown);
  if (!step || at < 0 || at === number || flow.phase === "ended") return null;
  const finished = ["done", "skipped"].includes(status[step.slug] ?? step.status);
  return flow.called_at || number > at && !finished ? step : null;
}
function pauseWords({ pause }) {
  if (!pause) return "";
  if (!pause.minutes) return "The room is paused. You may go on writing.";
  return `A break until ${clock(new Date(Date.parse(pause.at) + pause.minutes * 6e4).toISOString())}. Everything is kept.`;
}
var spokenNames = (names) => names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
var notesToShow = (notes, away) => notes.filter((note) => !away.includes(note.id)).reverse();
var clock = (at) => new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hour12: false });
function saveWords({ connected, elsewhere, saves }) {
  const all = Object.values(saves);
  if (elsewhere) return { tone: "off", text: "Open elsewhere, not here" };
  if (!connected) return { tone: "off", text: "Not connected. Keep writing: it is kept on this device." };
  if (all.some((one) => one.kind === "refused")) return { tone: "off", text: "Something here is not saved: see the note" };
  if (all.some((one) => one.kind === "waiting")) return { tone: "wait", text: "Not saved yet" };
  const times = all.flatMap((one) => one.kind === "saved" ? [one.at] : []).sort();
  return times.length ? { tone: "on", text: `Saved ${clock(times[times.length - 1])}` } : { tone: "none", text: "Saves as you go" };
}

// page/told.js
var ASIDE = "This workshop has changed since you wrote. What you wrote about cards or steps that are gone is kept for you.";
function Told({ flow, told, aside, away, onAway }) {
  const pause = pauseWords(flow);
  const triad = `triad ${told.triad.join("|")}`;
  return html`<div class="told">
    ${pause && html`<p class="line pause" role="status">${pause}</p>`}
    ${aside && !away.includes("aside") && html`<${Line} key="aside" onAway=${() => onAway("aside")}>${ASIDE} <a href="/mine">See it in “My data and devices”</a><//>`}
    ${told.triad.length > 0 && !away.includes(triad) && html`<${Line} key=${triad} onAway=${() => onAway(triad)}><${Triad} told=${told} /><//>`}
    ${notesToShow(told.notes, away).map(
    (note) => html`<${Line} key=${note.id} onAway=${() => onAway(note.id)}>
        <b>${note.mine ? "For you alone:" : "From your facilitator:"}</b> <bdi>${note.text}</bdi>
      <//>`
  )}
  </div>`;
}
var Line = ({ children, onAway }) => html`<div class="line note">
  <p>${children}</p>
  <button type="button" class="quiet" onClick=${onAway}>Close</button>
</div>`;
var Triad = ({ told }) => html`You talk with <bdi translate=${false}>${spokenNames(told.triad)}</bdi>.`;
function Foot({ flow, told, step, onStuck }) {
  const stuck = told.stuck !== null && told.stuck === step;
  const ask = () => {
    onStuck(!stuck);
    announce(stuck ? "Taken back" : "The room counts one more who is stuck. Nobody sees who");
  };
  return html`${told.triad.length > 0 && html`<p><span><${Triad} told=${told} /></span></p>`}
    ${step && flow.phase === "running" && html`<p>
      <button type="button" class="quiet" aria-pressed=${stuck} onClick=${ask}>${stuck ? "I’m going on" : "I’m stuck"}</button>
      <span>${stuck ? "You are counted; nobody sees who." : "Your facilitator sees a number, never who."}</span>
    </p>`}`;
}

// page/widget.js
function Frame({ content, flow, told, state, away, onAway }) {
  const here = stepsHere(content, flow);
  const corner = saveWords(state);
  const opened = content.live ? roomIsAt(content, flow, state.step, state.status) : null;
  const elsewhere = opened && opened.page !== content.page;
  return html`<div class="frame">
    <div class="bar">
      <h1>${content.title}</h1>
      ${content.live && html`<nav aria-label="Steps on this page">
        ${here.map(
    (step) => step.open ? html`<a href=${`#${step.slug}`} aria-current=${step.slug === state.step ? "step" : void 0} key=${step.slug}>${step.title}</a>` : html`<span class="closed" key=${step.slug}>${step.title}</span>`
  )}
      </nav>`}
      <p class=${`corner ${corner.tone}`} role="status">${corner.text}</p>
    </div>
    ${content.live && html`<ol class="way" aria-hidden="true">
      ${content.steps.map((step) => {
    const status = state.status[step.slug] ?? step.status;
    const how = ["done", "skipped"].includes(status) ? "done" : step.slug === state.step ? "now" : "";
    return html`<li class=${how} key=${step.slug}></li>`;
  })}
    </ol>`}
    ${opened && html`<p class=${flow.called_at ? "opened called" : "opened"} role="status">
      ${flow.called_at ? `Everybody is called to ${opened.title} now.` : `${opened.title} is open now.`}${" "}
      <a href=${elsewhere ? opened.href : `#${opened.slug}`}>Go on to ${opened.title}</a>
    </p>`}
    ${flow.phase === "ended" && html`<p class="opened" role="status">The workshop is over. What you wrote stays yours, and you can still read and change it here.</p>`}
    ${content.live && html`<${Told} flow=${flow} told=${told} aside=${content.aside} away=${away} onAway=${onAway} />`}
  </div>`;
}
var widget_default = {
  /** @param {{model: any, el: HTMLElement}} context */
  render({ model, el }) {
    el.classList.add("actvo", "page");
    const asked = () => location.hash.slice(1);
    const foot = document.querySelector(".page-foot")?.appendChild(document.createElement("div"));
    foot?.classList.add("told");
    const box = sessionBox(globalThis.document?.body?.dataset.seat ?? null);
    let before = model.get("flow");
    let shown = "";
    let away = (
      /** @type {string[]} */
      box.read("away") ?? []
    );
    let heard = (model.get("told").notes ?? []).map((note) => note.id);
    let talksWith = model.get("told").triad.join();
    const onAway = (id) => {
      away = [...away, id];
      box.write("away", away);
      draw();
    };
    const onStuck = (on) => model.send({ want: "stuck", slug: page.state.step, on });
    const place = () => {
      const content = model.get("content");
      const flow = model.get("flow");
      const here = stepsHere(content, flow);
      const step = content.live ? stepToShow(here, asked() || page.state.step || "", content.begun) : null;
      page.publish({ step, ahead: whatIsAhead(content, flow) });
      if (step && step !== shown) model.send({ want: "shown", slug: shown = step });
      if (flow.opened > before.opened) announce(`${content.steps[flow.opened - 1].title} is open now`);
      if (flow.called_at && flow.called_at !== before.called_at) announce(`Everybody is called to ${content.steps[(flow.at || flow.opened) - 1].title} now`);
      before = flow;
    };
    const draw = () => {
      const [content, flow, told] = [model.get("content"), model.get("flow"), model.get("told")];
      Q(html`<${Frame} ...${{ content, flow, told, away, onAway }} state=${page.state} />`, el);
      if (content.live && foot) Q(html`<${Foot} ...${{ flow, told, onStuck }} step=${page.state.step} />`, foot);
    };
    const onTold = () => {
      const { notes, triad } = model.get("told");
      const news = notes.filter((note) => !heard.includes(note.id)).map((note) => note.text);
      if (triad.length && triad.join() !== talksWith) news.push(`You talk with ${spokenNames(triad)}`);
      if (news.length) announce(news.join(". "));
      heard = notes.map((note) => note.id);
      talksWith = triad.join();
      draw();
    };
    const stop = page.listen(draw);
    const onHash = () => {
      place();
      globalThis.scrollTo?.({ top: 0 });
    };
    globalThis.addEventListener("hashchange", onHash);
    model.on("change:flow", place);
    model.on("change:content", place);
    model.on("change:told", onTold);
    place();
    draw();
    if (model.get("content").aside && !away.includes("aside")) announce(ASIDE);
    return () => {
      stop();
      globalThis.removeEventListener("hashchange", onHash);
      Q(null, el);
      if (foot) Q(null, foot);
      foot?.remove();
    };
  }
};
export {
  widget_default as default
};
