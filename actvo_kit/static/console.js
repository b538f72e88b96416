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

// shared/answer.js
var randomId = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (n3) => n3.toString(36)).join("");

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
  var s3, h3, v3, w2, d3, _3, g3 = u3.__k || y, k3 = t4.length;
  for (l3 = q(r3, t4, g3, l3, k3), s3 = 0; s3 < k3; s3++) null != (v3 = r3.__k[s3]) && (h3 = ~v3.__i && g3[v3.__i] || p, v3.__i = s3, _3 = z(n3, v3, h3, i3, f3, o3, e3, l3, c3, a3), w2 = v3.__e, (h3.ref != v3.ref || 8 & h3.__u) && (h3.ref && G(h3.ref, null, v3, h3), v3.ref && a3.push(v3.ref, v3.__c || w2, v3)), d3 = d3 || w2, 4 & v3.__u ? (l3 = A(v3, l3, n3, !h3.__v), h3.__e && (h3.__e = null)) : "function" == typeof v3.type && void 0 !== _3 ? l3 = _3 : w2 && (l3 = w2.nextSibling), v3.__u &= -21);
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
  const parts2 = [children].flat(Infinity);
  if (parts2.some(isText) && parts2.every((one) => isText(one) || isNothing(one)))
    vnode.props = { ...others, textContent: parts2.filter(isText).join("") };
};
var html = htm_module_default.bind(k);

// console/logic.js
var MINUTE = 6e4;
var BETWEEN_MS = 1500;
var GIVE_UP_MS = 8e3;
var PARTS = [
  { id: "instruct", now: "Now, you explain", label: "Explain" },
  { id: "solo", now: "Now, working alone", label: "Alone" },
  { id: "pair", now: "Now, in threes", label: "In threes" },
  { id: "room", now: "Now, all together", label: "Together" }
];
var here = ({ flow }) => flow.at || flow.opened;
var current = (view) => view.steps[here(view) - 1] ?? null;
var next = (view) => view.steps[view.flow.opened] ?? null;
var clockOffset = (view, here2) => Date.parse(view.now) - here2;
var clock = (at) => new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
function agenda(view, now) {
  let at = view.flow.started_at ? Date.parse(view.flow.started_at) : now;
  const lines = view.steps.flatMap((step, index) => {
    const state = index === here(view) - 1 ? "now" : index < view.flow.opened ? "opened" : "ahead";
    const rest = step.break_before ? [{ slug: `${step.slug}-break`, title: "Break", minutes: step.break_before, at, state: state === "ahead" ? "rest" : "rest opened" }] : [];
    at += step.break_before * MINUTE;
    const line = { slug: step.slug, title: step.title, minutes: step.minutes, at, state };
    at += step.minutes * MINUTE;
    return [...rest, line];
  });
  return { lines, end: at };
}
var length = (view, step) => step.minutes + (view.flow.added[step.slug] ?? 0);
function used(view, step, now) {
  const until = view.flow.pause ? Date.parse(view.flow.pause.at) : now;
  return until - Date.parse(step.opened_at ?? "") - (view.flow.rested[step.slug] ?? 0) * 1e3;
}
function timer(view, step, now) {
  const minutes = length(view, step);
  const left = minutes * MINUTE - used(view, step, now);
  const over = left < 0;
  const seconds = over ? Math.floor(-left / 1e3) : Math.min(Math.ceil(left / 1e3), minutes * 60);
  return { over, figure: figure(seconds), words: over ? `over the ${minutes} min planned` : `left of ${minutes} min` };
}
var figure = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
function pauseTimer({ flow }, now) {
  if (!flow.pause) return null;
  const at = Date.parse(flow.pause.at);
  if (!flow.pause.minutes) return { over: false, figure: figure(Math.max(Math.floor((now - at) / 1e3), 0)), words: "paused", until: null };
  const until = at + flow.pause.minutes * MINUTE;
  const over = now > until;
  const seconds = over ? Math.floor((now - until) / 1e3) : Math.ceil((until - now) / 1e3);
  return { over, figure: figure(seconds), words: over ? "over the break" : `left of ${flow.pause.minutes} min`, until };
}
function againstPlan(view, now) {
  const step = current(view);
  const planned = agenda(view, now).lines.find((line) => line.slug === step?.slug);
  if (!step?.opened_at || !planned) return { late: false, words: "" };
  const { pause } = view.flow;
  const resting = pause?.planned ? Math.min(now - Date.parse(pause.at), (pause.minutes ?? 0) * MINUTE) : 0;
  const rested = (view.flow.rested[step.slug] ?? 0) * 1e3 + (pause && !pause.planned ? now - Date.parse(pause.at) : 0);
  const ends = pause?.planned ? now - resting : Math.max(Date.parse(step.opened_at) + length(view, step) * MINUTE + rested, now);
  const minutes = Math.trunc((ends - (planned.at + step.minutes * MINUTE)) / MINUTE);
  if (minutes === 0) return { late: false, words: "On plan" };
  return { late: minutes > 0, words: `${Math.abs(minutes)} min ${minutes > 0 ? "behind" : "ahead of"} plan` };
}
function parts(view, step, now) {
  const at = used(view, step, now);
  let from = 0;
  return PARTS.filter(({ id }) => step.plan[id] > 0).map(({ id, label, now: words }) => {
    const long = step.plan[id] * MINUTE;
    const filled = Math.min(Math.max((at - from) / long, 0), 1);
    from += long;
    return { id, label, words, minutes: step.plan[id], filled, isNow: at < from && at >= from - long };
  });
}
function phaseWords(view, step, now) {
  if (view.flow.pause) return view.flow.pause.minutes ? "A break, after" : "Paused, in";
  return parts(view, step, now).find((part) => part.isNow)?.words ?? "Now";
}
var breakNext = (view) => here(view) === view.flow.opened ? next(view)?.break_before ?? 0 : 0;
var reveals = (view) => {
  const slug = current(view)?.slug;
  const [first, ...rest] = [...view.reveals].sort((a3, b) => Number(b.slug === slug) - Number(a3.slug === slug));
  const isShown = (one) => one.item === view.flow.showing;
  return { atHand: first ? [first, ...rest.filter(isShown)] : [], others: rest.filter((one) => !isShown(one)) };
};
var stuckWords = (count) => count === 1 ? "1 person is stuck" : `${count} people are stuck`;
var withoutGroup = (view) => view.triads.length ? view.people.length - view.triads.flat().length : 0;
var mayAsk = (last, want, now) => want !== last.want || now - last.at >= (last.answered ? BETWEEN_MS : GIVE_UP_MS);
var pressOf = (last, asked, fresh) => !last.answered && asked === last.asked ? last.press : fresh();
var people = (count) => count === 1 ? "1 person" : `${count} people`;
var places = (step, all) => step.places.map(([label, count]) => ({
  label,
  words: count === 0 ? "nobody" : people(count),
  share: Math.min(count / Math.max(all, 1), 1)
}));
function roomWords(step, all) {
  if (all === 0) return "Nobody has joined yet.";
  if (step.started === 0) return "Nobody has begun yet.";
  return step.started >= all && step.moved_on >= step.started ? "Everybody who opened this step has moved on." : "";
}

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
var Loud = ({ label, onClick, disabled, note }) => html`<button type="button" class="button loud" disabled=${disabled} onClick=${onClick}>
    <span>${label}</span>${note && html`<span class="note">${note}</span>`}
  </button>`;
var Plain = ({ label, onClick, disabled, note, name }) => html`<button type="button" class="button" disabled=${disabled} aria-label=${name} onClick=${onClick}>
    <span>${label}</span>${note && html`<span class="note">${note}</span>`}
  </button>`;
var Quiet = ({ label, onClick, disabled, name }) => html`<button type="button" class="quiet" disabled=${disabled} aria-label=${name} onClick=${onClick}>${label}</button>`;
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

// console/compose.js
var MOST = 200;
function Compose({ id, open, label, hint, send, connected, quiet, onSend }) {
  const [text, setText] = d2(
    /** @type {string|null} */
    null
  );
  if (text === null) return html`<button type="button" class=${quiet ? "quiet" : "button"} onClick=${() => setText("")}>${open}</button>`;
  const done = () => {
    onSend(text.trim());
    setText(null);
  };
  return html`<div class="compose">
    <${Field} id=${id} label=${label} hint=${hint} value=${text} most=${MOST} lines=${2} onType=${setText} />
    <div class="row">
      <${Loud} label=${send} disabled=${!connected || !text.trim()} onClick=${done} />
      <${Quiet} label="Not now" onClick=${() => setText(null)} />
    </div>
  </div>`;
}

// console/panels.js
function Room({ view }) {
  const minutes = view.steps.reduce((sum, step) => sum + step.minutes + step.break_before, 0);
  return html`<header class="room">
    <h1>${view.workshop}</h1>
    <p>${view.code && html`Room <b translate=${false}>${view.code}</b> · `}${people(view.people.length)} · ${minutes} min</p>
  </header>`;
}
var STATE = { opened: "open", now: "now", ahead: "", rest: "", "rest opened": "over" };
function Agenda({ view, now }) {
  const { lines, end } = agenda(view, now);
  return html`<section class="agenda" aria-labelledby="console-agenda">
    <h2 id="console-agenda" class="sr">Agenda</h2>
    <ol>
      ${lines.map(
    (line) => html`<li key=${line.slug} class=${line.state} aria-current=${line.state === "now" ? "step" : void 0}>
          <time>${clock(line.at)}</time>
          <span class="title">${line.title}</span>
          <span class="minutes">${line.minutes}<span class=${line.state === "now" ? "" : "sr"}> min</span></span>
          <span class="tick">${line.state.endsWith("opened") && html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8.5l3.5 3.5L13 4.5" /></svg>`}</span>
          <span class="sr">${STATE[
      /** @type {keyof typeof STATE} */
      line.state
    ]}</span>
        </li>`
  )}
    </ol>
    <p class="end"><time>${clock(end)}</time> ${view.flow.started_at ? "planned end" : "the end, if you start now"}</p>
  </section>`;
}
function Script({ view, connected, ask }) {
  const step = current(view) ?? next(view);
  const script = step && view.scripts[step.slug];
  const later = current(view) ? next(view) : null;
  return html`<aside class="script" aria-labelledby="console-say">
    ${script && html`<h2 class="tag" id="console-say">${current(view) ? "Say" : `Say first, in ${step.title}`}</h2>
      <blockquote class="serif">“${script.say}”</blockquote>
      <p><b>Do</b> ${script.do}</p>
      <p><b>Don’t</b> ${script.dont}</p>`}
    ${later && view.scripts[later.slug] && html`<details key=${later.slug}>
      <summary>Next, in ${later.title}</summary>
      <p class="serif">“${view.scripts[later.slug].say}”</p>
    </details>`}
    ${current(view) && html`<${Help} view=${view} connected=${connected} ask=${ask} />`}
    <p class="promise">No screen of yours can open anybody’s answers.</p>
  </aside>`;
}
function Help({ view, connected, ask }) {
  const stuck = view.steps.reduce((sum, step) => sum + step.stuck, 0);
  return html`<section class="help" aria-label="Help">
    ${stuck > 0 && html`<p role="status"><b>${stuckWords(stuck)}</b><br />You see how many, never who. Offer help to the whole room.</p>`}
    <${Compose}
      id="hint" open="Send a hint to everyone" label="A hint for everyone" hint="It appears on every page." send="Send it" connected=${connected}
      onSend=${(text) => ask({ want: "tell", text })}
    />
  </section>`;
}

// console/people.js
var LET_IN = "“Let back in” makes a code for somebody who lost their page: ask for their name first. Their page says so.";
var People = (props) => html`<div class="who">
  ${props.view.flow.phase === "waiting" ? html`<${LostBefore} ...${props} />` : html`<${Names} ...${props} />`}
  <${Groups} ...${props} />
  <${Manager} ...${props} />
</div>`;
var Names = ({ view, connected, ask }) => html`<details>
  <summary>Who has joined</summary>
  <ul>
    ${view.people.map(
  ({ key, name }) => html`<li key=${key}>
        <bdi translate=${false}>${name}</bdi>
        <${Compose}
          id=${`note-${key}`} quiet open=${html`Write<span class="sr"> to <bdi translate=${false}>${name}</bdi></span>`} label=${html`To <bdi translate=${false}>${name}</bdi> alone`}
          hint="It appears on their page. They cannot answer here." send="Send" connected=${connected}
          onSend=${(text) => ask({ want: "tell", person: key, text })}
        />
        <${LetIn} ...${{ name, connected, ask }} person=${key} />
      </li>`
)}
  </ul>
  <p class="muted small">A name says that somebody came, not where they are. ${LET_IN}</p>
</details>`;
var LetIn = ({ name, person, connected, ask }) => html`<${Quiet} label=${html`Let back in<span class="sr"> ${name}</span>`}
  disabled=${!connected} onClick=${() => ask({ want: "let_in", person })} />`;
function LostBefore({ view, connected, ask }) {
  const [open, setOpen] = d2(false);
  return html`<details onToggle=${(event) => setOpen(event.currentTarget.open)}>
    <summary>Somebody lost their page?</summary>
    ${open && html`<ul>${view.people.map(({ key, name }) => html`<li key=${key}><bdi translate=${false}>${name}</bdi><${LetIn} ...${{ name, connected, ask }} person=${key} /></li>`)}</ul>`}
    <p class="muted small">${LET_IN}</p>
  </details>`;
}
function Groups({ view, connected, ask }) {
  const formed = view.triads.length > 0;
  const left = withoutGroup(view);
  return html`<details>
    <summary>Groups of three</summary>
    <ol class="groups">${view.triads.map((group) => html`<li key=${group.join("|")}>${group.map((name) => html`<bdi key=${name} translate=${false}>${name}</bdi>`)}</li>`)}</ol>
    ${left > 0 && html`<p class="small">${people(left)} ${left === 1 ? "has" : "have"} no group.</p>`}
    <div class="row">
      <${Plain} label=${formed ? "Fill up the groups" : "Form groups"} disabled=${!connected} onClick=${() => ask({ want: "form_triads", anew: false })} />
      ${formed && html`<${Plain} label="Form all anew" disabled=${!connected} onClick=${() => ask({ want: "form_triads", anew: true })} />`}
    </div>
    <p class="muted small">By chance, and never with one’s own manager. Each page says who talks with whom.</p>
  </details>`;
}
function Manager({ view, connected, ask }) {
  const present = view.flow.manager_present;
  const waiting = view.flow.phase === "waiting";
  return html`<details>
    <summary>Managers in the room</summary>
    <label class="tickbox">
      <input type="checkbox" checked=${present} disabled=${!connected} onChange=${() => ask({ want: "manager_present", on: !present })} />
      <span>Somebody’s manager attends</span>
    </label>
    ${present && html`<fieldset>
      <legend>Who manages somebody here?${!waiting && html` <span class="muted small">Said before the start, or by the roster.</span>`}</legend>
      ${view.people.map(
    ({ key, name, manages }) => html`<label class="tickbox" key=${key}>
          <input type="checkbox" checked=${manages} disabled=${!connected || !waiting} onChange=${() => ask({ want: "mark_manager", person: key, on: !manages })} />
          <bdi translate=${false}>${name}</bdi>
        </label>`
  )}
    </fieldset>`}
    <p class="muted small">Then pictures of what people pursue and are curious about stay closed, and the manager’s answers are in no picture.</p>
  </details>`;
}

// shared/address.js
function spoken(url) {
  try {
    const { host, pathname } = new URL(url);
    return host + pathname.replace(/\/$/, "");
  } catch {
    return url;
  }
}

// console/reveal.js
function Reveals(props) {
  const { atHand, others } = reveals(props.view);
  return html`${atHand.map((state) => html`<${One} key=${state.item} ...${props} state=${state} />`)}
    ${others.length > 0 && html`<details class="others">
      <summary>Other pictures</summary>
      ${others.map((state) => html`<${One} key=${state.item} ...${props} state=${state} />`)}
    </details>`}`;
}
function One({ view, connected, ask, state }) {
  const { item, title, ready, reason, revealed } = state;
  const shown = view.flow.showing === item;
  const why = `console-reveal-${item}`;
  return html`<section class="reveal card" aria-labelledby=${`${why}-title`}>
    <div>
      <h3 id=${`${why}-title`}>${title}</h3>
      <p id=${why}>${shown ? "It is on the projector." : reason}</p>
    </div>
    <div class="row">
      ${shown && html`<button type="button" class="button" disabled=${!connected} onClick=${() => ask({ want: "show", item: null })}>Take it off</button>`}
      ${revealed && !shown && html`<button type="button" class="button" disabled=${!connected} onClick=${() => ask({ want: "show", item })}>Show it again</button>`}
      ${!revealed && html`<button type="button" class="button" disabled=${!ready || !connected} aria-describedby=${why} onClick=${() => ask({ want: "reveal", item })}>Reveal</button>`}
    </div>
  </section>`;
}

// console/time.js
var MORE = 2;
var Said = ({ said }) => html`<p class=${said.good ? "said" : "said problem"} role="status">${said.text}</p>`;
function Action(props) {
  const { view, said, connected, ask } = props;
  const following = next(view);
  const open = () => ask({ want: "open_next", expected: view.flow.opened });
  return html`<div class="action">
    ${!following && html`<p class="last"><b>Every step is open.</b> People can finish and go back to any step while the room is open.</p>`}
    <div class="row">
      ${following && html`<${Loud} label=${`Open ${following.title} for everyone`} disabled=${!connected} onClick=${open} />`}
      <${Minutes} ...${props} />
      <${Pause} ...${props} />
    </div>
    <${Said} said=${said} />
  </div>`;
}
function Minutes({ view, connected, ask }) {
  const step = current(view);
  if (!step || view.flow.pause) return null;
  const more = (view.flow.added[step.slug] ?? 0) + MORE;
  return html`<${Plain} label=${`+ ${MORE} minutes`} disabled=${!connected} onClick=${() => ask({ want: "add_minutes", slug: step.slug, minutes: more })} />`;
}
function Pause({ view, connected, ask }) {
  const minutes = breakNext(view);
  if (view.flow.pause) return html`<${Plain} label="Go on" disabled=${!connected} onClick=${() => ask({ want: "resume" })} />`;
  return minutes > 0 ? html`<${Plain} label=${`Break, ${minutes} min`} disabled=${!connected} onClick=${() => ask({ want: "take_break", minutes })} />` : html`<${Plain} label="Pause" disabled=${!connected} onClick=${() => ask({ want: "take_break" })} />`;
}
function More({ view, connected, ask }) {
  const [ending, setEnding] = d2(false);
  const step = current(view);
  if (!step) return null;
  const earlier = view.steps.filter((one) => one.opened && one.slug !== step.slug);
  return html`<details class="more">
    <summary>More for this room</summary>
    <div class="row">
      ${breakNext(view) > 0 && !view.flow.pause && html`<${Plain} label="Pause" disabled=${!connected} onClick=${() => ask({ want: "take_break" })} />`}
      <${Plain} label=${`Call everyone to ${step.title}`} disabled=${!connected} onClick=${() => ask({ want: "call" })} />
      <${Plain} label="Start its time again" disabled=${!connected} onClick=${() => ask({ want: "reset", slug: step.slug })} />
      ${earlier.map((one) => html`<${Plain} key=${one.slug} label=${`Back to ${one.title}`} disabled=${!connected} onClick=${() => ask({ want: "go_back", slug: one.slug })} />`)}
    </div>
    <p class="muted small">No answer is touched by any of these, and no page is moved: people see a note and go when they are ready.</p>
    ${ending ? html`<div class="row">
          <${Loud} label="Yes, end the workshop" disabled=${!connected} onClick=${() => ask({ want: "end" })} />
          <${Quiet} label="Not yet" onClick=${() => setEnding(false)} />
        </div>
        <p class="muted small">Nobody new can come in then. Everybody keeps their own page. ${view.kept}</p>` : html`<${Quiet} label="End the workshop" onClick=${() => setEnding(true)} />`}
  </details>`;
}
var Over = ({ view, said, connected, ask }) => html`<header class="now">
    <div>
      <p class="over">${view.workshop}</p>
      <h2 tabindex="-1">The workshop is over</h2>
    </div>
  </header>
  <p>Nobody new can come in. Everybody keeps their own page, and the projector says thank you. ${view.kept}</p>
  <div class="action">
    <div class="row"><${Plain} label="Open it again" disabled=${!connected} onClick=${() => ask({ want: "reopen" })} /></div>
    <${Said} said=${said} />
  </div>`;

// console/stage.js
function Waiting({ view, said, connected, ask }) {
  const first = next(view);
  return html`<header class="now">
      <div>
        <p class="over">Before the start</p>
        <h2>${view.people.length ? `${people(view.people.length)} ${view.people.length === 1 ? "has" : "have"} joined` : "Nobody has joined yet"}</h2>
      </div>
    </header>
    <${Names2} names=${view.people} />
    <${Join} view=${view} />
    <div class="action">
      <${Loud} label="Start the workshop" disabled=${!connected} onClick=${() => ask({ want: "start" })} />
      <p class="muted small">${first ? `Opens ${first.title} for everyone. Whoever comes later can still join.` : ""}</p>
      <${Said} said=${said} />
    </div>`;
}
var Names2 = ({ names }) => names.length ? html`<ul class="names" aria-label="Who has joined">${names.map(({ key, name }) => html`<li key=${key}><bdi translate=${false}>${name}</bdi></li>`)}</ul>` : html`<p class="notice">Names appear here as people join. Put the projector up, or send the link.</p>`;
function Join({ view }) {
  const [copied, setCopied] = d2(false);
  const base = globalThis.document?.body?.dataset.base;
  const copy = () => navigator.clipboard.writeText(view.join_url).then(() => setCopied(true), () => setCopied(false));
  if (!view.code) return html`<p class="notice">Everybody comes in by a personal link.${base && html` <a href=${`${base}projector`} target="_blank" rel="noopener">Open the projector page</a>`}</p>`;
  return html`<section class="join card" aria-labelledby="console-join">
    <h3 id="console-join">How people come in</h3>
    <dl>
      <div><dt>Code</dt><dd class="code" translate=${false}>${view.code}</dd></div>
      <div><dt>Address</dt><dd class="address" translate=${false}>${spoken(view.join_url)}</dd></div>
    </dl>
    <div class="row">
      ${base && html`<a class="button" href=${`${base}projector`} target="_blank" rel="noopener">Open the projector page</a>`}
      ${globalThis.navigator?.clipboard && html`<${Plain} label=${copied ? "Join link copied" : "Copy the join link"} onClick=${copy} />`}
    </div>
  </section>`;
}
function Running(props) {
  const { view, now } = props;
  const step = current(view);
  if (!step) return null;
  const here2 = view.people.length;
  return html`<${Now} view=${view} step=${step} now=${now} />
    <dl class="counts">
      <div><dt>here</dt><dd>${here2}</dd></div>
      <div><dt>started</dt><dd>${step.started}</dd></div>
      <div><dt>moved on</dt><dd>${step.moved_on}</dd></div>
    </dl>
    <${Places} step=${step} here=${here2} />
    <${Action} ...${props} />
    <${Reveals} ...${props} />
    <${More} ...${props} />`;
}
function Now({ view, step, now }) {
  const pause = pauseTimer(view, now);
  const time = pause ?? timer(view, step, now);
  const plan = againstPlan(view, now);
  const back = pause?.until ? `We go on at ${clock(pause.until)}.` : "";
  return html`<header class="now">
      <div>
        <p class="over">${phaseWords(view, step, now)}</p>
        <h2 tabindex="-1">${step.title}</h2>
      </div>
      <div class="time">
        <p class="timer" role="timer" aria-live="off">
          <b class="serif">${time.over ? "+" : ""}${time.figure}</b> <span>${time.words}</span>
        </p>
        <p class=${plan.late ? "plan late" : "plan"}>${[back, plan.words].filter(Boolean).join(" ")}</p>
      </div>
    </header>
    <ol class="parts" aria-label=${`The ${step.minutes} minutes of ${step.title}`}>
      ${parts(view, step, now).map(
    (part) => html`<li key=${part.id} class=${part.isNow ? "is-now" : ""} aria-current=${part.isNow ? "time" : void 0} style=${{ flexGrow: part.minutes }}>
          <span class="track"><i style=${{ width: `${part.filled * 100}%` }}></i></span>
          <span class="label">${part.label} <b>${part.minutes}</b><span class="sr"> minutes</span></span>
        </li>`
  )}
    </ol>`;
}
var Places = ({ step, here: here2 }) => html`<section aria-labelledby="console-places">
  <div class="of-room">
    <h3 id="console-places">Where the room is</h3>
    <p>${roomWords(step, here2)}</p>
  </div>
  ${step.places.length === 0 && step.started > 0 && html`<p class="muted small">From five people in the step on, you see how many are in each part.</p>`}
  <ul class="places">
    ${places(step, here2).map(
  ({ label, words, share }) => html`<li key=${label}>
        <span>${label}</span>
        <span class="track" aria-hidden="true"><i style=${{ width: `${share * 100}%` }}></i></span>
        <span class="words">${words}</span>
      </li>`
)}
  </ul>
</section>`;

// console/widget.js
var TICK_MS = 1e3;
var STAGES = { waiting: Waiting, running: Running, ended: Over };
function Console(props) {
  const { view, now } = props;
  return html`<div class=${`board ${view.flow.phase}`}>
    <${Room} view=${view} />
    <main class="stage">
      <p class="off" role="status">${props.connected ? "" : "Not connected. Trying again."}</p>
      <div class="alarms" role="status">${view.alarms.map((one) => html`<p key=${one}>${one}</p>`)}</div>
      <${STAGES[
    /** @type {keyof typeof STAGES} */
    view.flow.phase
  ]} ...${props} />
    </main>
    ${view.flow.phase !== "ended" && html`<${Script} ...${props} />`}
    <aside class="day" aria-label="Agenda and people">
      <${Agenda} view=${view} now=${now} />
      ${view.people.length > 0 && html`<${People} ...${props} />`}
    </aside>
  </div>`;
}
var widget_default = {
  /** @param {{model: any, el: HTMLElement}} context */
  render({ model, el }) {
    el.classList.add("actvo", "console");
    el.dataset.lmSuppressShortcuts = "true";
    let offset = clockOffset(model.get("view"), Date.now());
    let at = model.get("view").flow.at;
    let last = { at: 0, answered: true, want: "", asked: "", press: "" };
    const ask = (request) => {
      const want = ["start", "open_next"].includes(request.want) ? "open" : JSON.stringify(request);
      if (!mayAsk(last, want, Date.now())) return;
      const asked = JSON.stringify(request);
      last = { at: Date.now(), answered: false, want, asked, press: pressOf(last, asked, randomId) };
      model.send({ ...request, press: last.press });
    };
    const draw = () => {
      const [view, said] = [model.get("view"), model.get("said")];
      const now = Date.now() + offset;
      Q(html`<${Console} ...${{ view, said, now, ask }} connected=${page.state.connected} />`, el);
    };
    const onView = () => {
      const view = model.get("view");
      offset = clockOffset(view, Date.now());
      const moved = view.flow.at !== at;
      at = view.flow.at;
      draw();
      if (!moved) return;
      announce(`${current(view)?.title} is open for everyone`);
      if (document.activeElement === document.body) el.querySelector("h2[tabindex]")?.focus({ preventScroll: true });
    };
    const onSaid = () => {
      last = { ...last, answered: true };
      draw();
    };
    model.on("change:view", onView);
    model.on("change:said", onSaid);
    const stop = page.listen(draw);
    const clock2 = setInterval(draw, TICK_MS);
    draw();
    return () => {
      clearInterval(clock2);
      stop();
      model.off("change:view", onView);
      model.off("change:said", onSaid);
      Q(null, el);
    };
  }
};
export {
  widget_default as default
};
