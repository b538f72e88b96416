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
  var s3, h3, v3, w3, d3, _4, g3 = u3.__k || y, k3 = t4.length;
  for (l3 = q(r3, t4, g3, l3, k3), s3 = 0; s3 < k3; s3++) null != (v3 = r3.__k[s3]) && (h3 = ~v3.__i && g3[v3.__i] || p, v3.__i = s3, _4 = z(n3, v3, h3, i3, f3, o3, e3, l3, c3, a3), w3 = v3.__e, (h3.ref != v3.ref || 8 & h3.__u) && (h3.ref && G(h3.ref, null, v3, h3), v3.ref && a3.push(v3.ref, v3.__c || w3, v3)), d3 = d3 || w3, 4 & v3.__u ? (l3 = A(v3, l3, n3, !h3.__v), h3.__e && (h3.__e = null)) : "function" == typeof v3.type && void 0 !== _4 ? l3 = _4 : w3 && (l3 = w3.nextSibling), v3.__u &= -21);
  return r3.__e = d3, l3;
}
function q(n3, t4, r3, u3, i3) {
  var f3, o3, e3, l3, c3, a3, s3, p3, y3, v3 = r3.length, d3 = v3, _4 = 0, g3 = 0, k3 = n3.__k = Array(i3);
  for (f3 = 0; f3 < i3; f3++) null != (o3 = t4[f3]) && "boolean" != typeof o3 && "function" != typeof o3 ? ("object" != typeof o3 || o3.constructor === String ? o3 = k3[f3] = m(null, o3) : w(o3) ? o3 = k3[f3] = m($, { children: o3 }) : o3.constructor === h && o3.__b ? o3 = k3[f3] = m(o3.type, o3.props, o3.key, o3.ref, o3.__v) : k3[f3] = o3, l3 = f3 + _4, o3.__ = n3, o3.__b = n3.__b + 1, e3 = null, ~(c3 = o3.__i = P(o3, r3, l3, d3)) && (d3--, (e3 = r3[c3]) && (e3.__u |= 2)), e3 && e3.__v ? (o3.__u |= 16, c3 == l3 - 1 ? _4-- : c3 == l3 + 1 ? _4++ : c3 != l3 && (c3 > l3 ? _4-- : _4++, g3 = 1)) : (~c3 || (i3 > v3 ? _4-- : i3 < v3 && _4++), "function" != typeof o3.type && (o3.__u |= 4))) : k3[f3] = null;
  if (g3) {
    for (a3 = [], s3 = [], f3 = 0; f3 < i3; f3++) if ((o3 = k3[f3]) && 16 & o3.__u) {
      for (_4 = 0, p3 = a3.length; _4 < p3; ) a3[y3 = _4 + p3 >> 1] < o3.__i ? _4 = y3 + 1 : p3 = y3;
      a3[_4] = o3.__i, s3[f3] = _4 + 1;
    }
    for (_4 = a3.length; f3--; ) s3[f3] && (s3[f3] == _4 ? _4-- : k3[f3].__u |= 4);
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
  var s3, p3, v3, d3, k3, b, m3, M, C3, j3, L2, H2, q2, A3, O, P2, T3, N2, V2 = r3.type;
  if (r3.constructor !== h) return null;
  128 & u3.__u && (c3 = 32 & u3.__u, s3 = u3.__c.__z) && (r3.__u |= c3, p3 = o3 = [], 8 == s3.nodeType ? l3 = B(s3, o3) : o3.push(s3), l3 = o3[0] || l3), (s3 = n2.__b) && s3(r3);
  n: if ("function" == typeof V2) {
    v3 = e3.length;
    try {
      if (M = r3.props, C3 = (s3 = V2.prototype) && s3.render, j3 = (s3 = V2.contextType) && i3[s3.__c], L2 = s3 ? j3 ? j3.props.value : s3.__ : i3, (d3 = u3.__c) ? (r3.__c = d3, 2 & d3.__g && (d3.__g |= 1)) : (C3 ? r3.__c = d3 = new V2(M, L2) : (r3.__c = d3 = new x(M, L2), d3.constructor = V2, d3.render = K), j3 && j3.sub(d3), d3.state || (d3.state = {}), d3.__n = i3, d3.__g |= 8, d3.__h = [], d3.__k = []), C3 && (d3.__s || (d3.__s = d3.state), V2.getDerivedStateFromProps && (d3.__s == d3.state && (d3.__s = _({}, d3.__s)), _(d3.__s, V2.getDerivedStateFromProps(M, d3.__s)))), k3 = d3.props, b = d3.state, d3.__v = r3, u3.__c) {
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
  var s3, h3, y3, _4, k3, b, m3, M, $2 = u3.props || p, x2 = r3.props, C3 = r3.type;
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
    for (s3 in x2) k3 = x2[s3], "children" == s3 ? _4 = k3 : "dangerouslySetInnerHTML" == s3 ? h3 = k3 : "value" == s3 ? b = k3 : "checked" == s3 ? m3 = k3 : l3 && "function" != typeof k3 || $2[s3] === k3 || N(t4, s3, k3, $2[s3], f3);
    h3 ? (l3 || y3 && (h3.__html == y3.__html || h3.__html == t4.innerHTML) || (t4.innerHTML = h3.__html), r3.__k = []) : (y3 && (t4.textContent = ""), ("foreignObject" == C3 || "http://www.w3.org/1998/Math/MathML" == f3 && v.test(C3)) && (f3 = "http://www.w3.org/1999/xhtml"), I(a3, w(_4) ? _4 : [_4], r3, u3, i3, f3, o3, e3, o3 ? o3[0] : u3.__k && S(u3, 0), l3, c3), o3 && o3.some(g)), l3 && "textarea" != C3 || (s3 = "value", "progress" == C3 && null == b ? t4.removeAttribute(s3) : null == b || b === t4[s3] && ("progress" != C3 || b) || N(t4, s3, b, $2[s3], f3), s3 = "checked", null != m3 && m3 != t4[s3] && N(t4, s3, m3, $2[s3], f3));
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
function U(n3) {
  function t4(n4) {
    var r3, u3;
    return this.getChildContext || (r3 = /* @__PURE__ */ new Set(), (u3 = {})[t4.__c] = this, this.getChildContext = function() {
      return u3;
    }, this.shouldComponentUpdate = function(n5) {
      this.props.value != n5.value && r3.forEach(function(n6) {
        n6.__g |= 4, L(n6);
      });
    }, this.sub = function(n5) {
      r3.add(n5);
      var t5 = n5.componentWillUnmount;
      n5.componentWillUnmount = function() {
        r3.delete(n5), t5 && t5.call(n5);
      };
    }), n4.children;
  }
  return t4.__c = "__cC" + s++, t4.__ = n3, t4.Provider = (t4.Consumer = function(n4, t5) {
    return n4.children(t5);
  }).contextType = t4, t4;
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
function F2(n3, u3) {
  var i3 = y2(t3++, 4);
  !a2.__s && E2(i3.__H, u3) && (i3.__P = false, i3.__ = n3, i3.u = u3, r2.__h.push(i3));
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
function j2(n3) {
  var u3 = r2.context[n3.__c], i3 = y2(t3++, 9);
  return i3.c = n3, u3 ? (null == i3.__ && (i3.__ = true, u3.sub(r2)), u3.props.value) : n3.__;
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
  if (parts.some(isText) && parts.every((part) => isText(part) || isNothing(part)))
    vnode.props = { ...others, textContent: parts.filter(isText).join("") };
};
var html = htm_module_default.bind(k);

// shared/button.js
var Loud = ({ label, onClick, disabled, note }) => html`<button type="button" class="button loud" disabled=${disabled} onClick=${onClick}>
    <span>${label}</span>${note && html`<span class="note">${note}</span>`}
  </button>`;
var Plain = ({ label, onClick, disabled, note, name, compact }) => html`<button type="button" class=${compact ? "button compact" : "button"} disabled=${disabled} aria-label=${name} onClick=${onClick}>
    <span>${label}</span>${note && html`<span class="note">${note}</span>`}
  </button>`;
var Quiet = ({ label, onClick, disabled, name }) => html`<button type="button" class="quiet" disabled=${disabled} aria-label=${name} onClick=${onClick}>${label}</button>`;

// shared/entry.js
var dayOf = (text) => /^2\d{3}-\d{2}-\d{2}$/.test(text) ? text : null;
var says = (text, value) => text === String(value ?? "") || typeof value === "number" && text.trim() !== "" && Number(text) === value;
function Entry({ label, hint, kind, value, least, most, step, error, onType, id }) {
  const [typed, setTyped] = d2(
    /** @type {{text: string, before: any}|null} */
    null
  );
  const stays = typed && (value === typed.before || says(typed.text, value));
  const inputmode = kind === "number" ? Number(least) < 0 ? "text" : "decimal" : void 0;
  const type = (event) => {
    const text = event.currentTarget.value;
    setTyped({ text, before: value });
    onType(text);
  };
  return html`<div class="field">
    <label for=${id}><span class="label">${label}</span>${hint && html` <span class="hint">${hint}</span>`}</label>
    <input type=${kind} id=${id} value=${stays ? typed.text : value ?? ""} min=${least} max=${most} step=${step} inputmode=${inputmode} autocomplete="off" aria-describedby=${`${id}-says`} aria-invalid=${error ? "true" : void 0} onInput=${type} />
    <p class=${error ? "says error" : "says"} id=${`${id}-says`}>${error}</p>
  </div>`;
}
var Amount = ({ onType, step = 1, ...field }) => html`<${Entry} ...${field} kind="number" step=${step} onType=${(text) => onType(text.trim() === "" || Number.isNaN(Number(text)) ? null : Number(text))} />`;
var Day = ({ onChoose, ...field }) => html`<${Entry} ...${field} kind="date" onType=${(text) => (dayOf(text) || !text) && onChoose(dayOf(text))} />`;

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

// shared/words.js
var loaded = null;
function catalogue() {
  const json = globalThis.document?.getElementById("actvo-words")?.textContent;
  return loaded ??= /** @type {any} */
  globalThis.actvoWords ?? JSON.parse(json || "{}");
}
function _3(message, values) {
  const translation = catalogue()[message];
  return filled(typeof translation === "string" ? translation : message, values);
}
function inPieces(message, values, around = (words) => words) {
  return _3(message).split(/(\{\w+\})/).map((piece) => {
    const name = piece.startsWith("{") ? piece.slice(1, -1) : "";
    return name in values ? values[name] : piece && around(piece);
  });
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
function within(text, most, caret = text.length) {
  const over = text.length - most;
  if (over <= 0) return text;
  const end = Math.max(caret, over);
  return text.slice(0, end - over).replace(/[\ud800-\udbff]$/, "") + text.slice(end).replace(/^[\udc00-\udfff]/, "");
}
var cutTo = (most) => ngettext("Cut to {count} letters.", "Cut to {count} letters.", most);
function shorten(box, kept) {
  const at = Math.max(0, (box.selectionStart ?? box.value.length) - (box.value.length - kept.length));
  box.value = kept;
  box.setSelectionRange(at, at);
}

// shared/field.js
function Field({ label, hint, value, most, lines = 1, error, onType, id }) {
  const remaining = most - value.length;
  const describedBy = `${id}-says`;
  const [shortened, setShortened] = d2(
    /** @type {string|null} */
    null
  );
  const room = remaining < 30 && !error ? ngettext("{count} characters left.", "{count} characters left.", remaining) : "";
  const says2 = [shortened === value ? cutTo(most) : room, error].filter(Boolean).join(" ");
  const typed = (event) => {
    const box = event.currentTarget;
    const text = within(box.value, most, box.selectionStart);
    if (text !== box.value) {
      if (event.isComposing) return;
      shorten(box, text);
      setShortened(text);
      announce(cutTo(most));
    }
    onType(text);
  };
  const common = { id, value, onInput: typed, onCompositionEnd: typed, "aria-describedby": describedBy, "aria-invalid": error ? "true" : void 0 };
  return html`<div class="field">
    <label for=${id}><span class="label">${label}</span>${hint && html` <span class="hint">${hint}</span>`}</label>
    ${lines > 1 ? html`<textarea ...${common} rows=${lines}></textarea>` : html`<input type="text" ...${common} autocomplete="off" />`}
    <p class=${error ? "says error" : "says"} id=${describedBy}>${says2}</p>
  </div>`;
}

// shared/choice.js
var Choice = ({ legend, name, value, choices, look = "stack", onChoose, quietLegend }) => html`<fieldset class=${`choice ${look}`}>
    <legend class=${quietLegend ? "sr" : ""}>${legend}</legend>
    ${choices.map(
  (option) => html`<label class=${option.value === value ? "option chosen" : "option"} key=${option.value}>
        <input type="radio" name=${name} checked=${option.value === value} onChange=${() => onChoose(option.value)} />
        <span>${option.label}</span>
      </label>`
)}
  </fieldset>`;

// shared/from_kernel.js
function fromKernel(model, bundle) {
  return new Promise((resolve) => {
    const take = (message, buffers) => {
      if (message?.bundle !== bundle) return;
      model.off("msg:custom", take);
      resolve(buffers);
    };
    model.on("msg:custom", take);
    model.send({ want: bundle });
  });
}
var addressOf = (script) => URL.createObjectURL(new Blob([script], { type: "text/javascript" }));

// shared/vendored.js
var shared = (
  /** @type {any} */
  globalThis
);
function vendored(model, name) {
  const key = /* @__PURE__ */ Symbol.for(`actvo.${name}`);
  const again = (error) => {
    delete shared[key];
    throw error;
  };
  return shared[key] ??= importFrom(model, name).catch(again);
}
async function importFrom(model, name) {
  const isServed = import.meta.url.startsWith("http");
  const address = isServed ? new URL(`./${name}.js`, import.meta.url).href : addressOf((await fromKernel(model, name))[0]);
  return (await import(
    /* @vite-ignore */
    address
  )).default;
}

// shared/drag.js
var REST_MS = 2e3;
var BACK_MS = 160;
function useDrag(model, box, onDrop) {
  const [kit, setKit] = d2(
    /** @type {any} */
    null
  );
  const drop = T2(onDrop);
  drop.current = onDrop;
  const table = T2(
    /** @type {Table|null} */
    null
  );
  A2(() => {
    if (!model) return;
    let gone = false;
    const rest = setTimeout(() => vendored(model, "dnd-kit").then((came) => gone || setKit(came), () => {
    }), REST_MS);
    return () => {
      gone = true;
      clearTimeout(rest);
    };
  }, [model]);
  A2(() => {
    if (!kit) return;
    const laid = new Table(kit, (id, over) => drop.current(id, over));
    table.current = laid;
    return () => laid.end();
  }, [kit]);
  A2(() => {
    if (box.current) table.current?.lay(box.current);
  });
}
var Table = class {
  /** @param {any} kit @param {Dropped} onDrop */
  constructor({ AutoScroller, DragDropManager, Draggable, PointerSensor }, onDrop) {
    this.manager = new DragDropManager({ plugins: [AutoScroller], sensors: [PointerSensor] });
    this.Draggable = Draggable;
    this.onDrop = onDrop;
    this.things = /* @__PURE__ */ new Map();
    this.box = null;
    this.drag = null;
    this.scrolled = () => this.drag && this.follow(this.drag.at);
    const { monitor } = this.manager;
    monitor.addEventListener("dragstart", ({ operation }) => this.start(operation.source.element, operation.position.initial));
    monitor.addEventListener("dragmove", ({ to }) => this.follow(to));
    monitor.addEventListener("dragend", ({ canceled }) => this.stop(canceled));
  }
  /** Takes in what a redraw brought, and lets go of what it took away. @param {HTMLElement} box */
  lay(box) {
    this.box = box;
    box.classList.add("drags");
    const there = new Set(
      /** @type {NodeListOf<HTMLElement>} */
      box.querySelectorAll("[data-drag]")
    );
    for (const [element, thing] of this.things)
      if (!there.has(element)) {
        thing.destroy();
        this.things.delete(element);
      }
    for (const element of there) if (!this.things.has(element)) this.things.set(element, new this.Draggable({ id: /* @__PURE__ */ Symbol(), element }, this.manager));
  }
  /** @param {HTMLElement} thing @param {Point} at */
  start(thing, at) {
    const { left, top } = thing.getBoundingClientRect();
    thing.style.transformOrigin = `${at.x - left}px ${at.y - top}px`;
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
    const place = (
      /** @type {HTMLElement|undefined} */
      under.find((element) => element && box.contains(element) && element !== drag.thing) ?? null
    );
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
};

// shared/rank.js
function RankList({ items, onMove, label, model }) {
  const list = T2(
    /** @type {HTMLElement|null} */
    null
  );
  const move = (from, to, focus) => {
    if (to < 0 || to >= items.length) return;
    const ids = items.map((item) => item.id);
    ids.splice(to, 0, ...ids.splice(from, 1));
    onMove(ids);
    announce(_3("{title}, now {place} of {count}", { title: items[from].title, place: to + 1, count: items.length }));
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
  useDrag(model, list, (id, over) => {
    const at = (one) => items.findIndex((item) => item.id === one);
    move(at(id), at(over));
  });
  const keys = (event, index) => {
    if (!event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
    event.preventDefault();
    move(index, index + (event.key === "ArrowUp" ? -1 : 1));
  };
  return html`<ol class=${items.length > 9 ? "rank long" : "rank"} aria-label=${label} data-drags="up and down" ref=${list}>
    ${items.map(
    (item, index) => html`<li key=${item.id} data-id=${item.id} data-drag=${model && item.id} data-drop=${model && item.id} tabindex="0" onKeyDown=${(event) => keys(event, index)}>
        <span class="place" aria-hidden="true">${item.place ?? index + 1}</span>
        <span class="what"><b>${item.title}</b>${item.text && html`<span>${item.text}</span>`}</span>
        <span class="moves">
          <button type="button" class="up" disabled=${index === 0} aria-label=${_3("Move {title} up", item)} onClick=${() => move(index, index - 1, "up")}>
            <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 13l6-6 6 6" /></svg>
          </button>
          <button type="button" class="down" disabled=${index === items.length - 1} aria-label=${_3("Move {title} down", item)} onClick=${() => move(index, index + 1, "down")}>
            <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 7l6 6 6-6" /></svg>
          </button>
        </span>
      </li>`
  )}
  </ol>`;
}

// shared/notice.js
var Notice = ({ children, tone = "" }) => html`<div class=${`notice ${tone}`}>${children}</div>`;

// shared/foot.js
var Foot = ({ left, right }) => html`<footer class="foot">
    <span>${left}</span><span class="promise">${_3("Only you can see this")}</span><span>${right}</span>
  </footer>`;

// shared/ahead.js
function Ahead({ ahead }) {
  if (!ahead) return null;
  if (ahead.wait) return html`<${Notice}>${ahead.wait}<//>`;
  return html`<a class="button loud" href=${ahead.href ?? `#${ahead.slug}`}><span>${_3("Go on to {title}", ahead)}</span></a>`;
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
var shared2 = (
  /** @type {any} */
  globalThis
);
var page = shared2[KEY] ??= new PageBus();

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
  /** @param {import("./model.d.ts").Model<import("./model.d.ts").ExerciseTraits>} model @param {string} slug @param {string} step the one that the page shows it in */
  constructor(model, slug, step = slug) {
    this.model = model;
    this.slug = slug;
    this.step = step;
    this.box = sessionBox(globalThis.document?.body?.dataset.seat ?? null);
    this.pageId = this.box.read("page") ?? randomId();
    this.box.write("page", this.pageId);
    this.kept = this.box.read(slug) ?? nothing();
    this.sent = null;
    this.conflicts = {};
    this.errors = {};
    this.listeners = /* @__PURE__ */ new Set();
    this.timer = 0;
    this.serverStatus = "draft";
    this.savedAt = null;
    this.again = model.get("again") ?? null;
    this.takeRestored();
    this.heard = { "change:ack": () => this.takeAck(), "change:restored": () => this.restore() };
    for (const [name, listener] of Object.entries(this.heard)) model.on(name, listener);
    if (isWaiting(this.kept)) this.send();
    this.tell();
  }
  /** Sends what still waits, and hears nothing more. What is not acknowledged stands in the box for the next page. */
  end() {
    this.send();
    clearTimeout(this.timer);
    for (const [name, listener] of Object.entries(this.heard)) this.model.off(name, listener);
  }
  restore() {
    this.takeRestored();
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
  /** How far the person is: in this step, where the exercise has an earlier one. */
  get status() {
    return this.again ?? this.recordStatus;
  }
  get recordStatus() {
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
    if (this.again === null) return this.change({ status, place }, 0);
    this.again = status;
    const whole = this.recordStatus === "done" ? "done" : status;
    this.change({ status: status === "draft" && this.recordStatus === "done" ? null : whole, place }, 0);
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
    if (this.again !== null && sent.status === "done" && ack.status === "draft") this.again = "draft";
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
      status: { ...page.state.status, [this.step]: this.status }
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

// shared/conflicts.js
function Conflicts({ answer }) {
  const paths = Object.keys(answer.conflicts);
  if (!paths.length) return null;
  return paths.map((path) => {
    const { theirs } = answer.conflicts[path];
    const says2 = typeof theirs === "string" ? _3("You changed this on another page of yours meanwhile. There it says “{theirs}”.", { theirs }) : _3("You changed this on another page of yours meanwhile. There it says the choice made there.");
    return html`<div class="notice sun" role="alert" key=${path}>
      <p>${says2}</p>
      <div class="row">
        <${Plain} label=${_3("Keep what is here")} onClick=${() => answer.settleConflict(path, "mine")} />
        <${Plain} label=${_3("Take the other one")} onClick=${() => answer.settleConflict(path, "theirs")} />
      </div>
    </div>`;
  });
}

// shared/elsewhere.js
function seen(model, by, slug) {
  const NAMES = { "change:ack": "change:ack_there", "change:restored": "change:there" };
  const ofThis = (ack) => ack?.slug === slug ? ack : {};
  return {
    /** @param {string} name */
    get: (name) => name === "restored" ? model.get("there")?.[slug] : name === "ack" ? ofThis(model.get("ack_there")) : null,
    // A page of its own: what the other exercise shows is news to it.
    set: (_name, sent) => model.set("answer_there", { ...sent, slug, page: `${sent.page}-${by}` }),
    save_changes: () => model.save_changes(),
    /** @param {keyof typeof NAMES} name @param {any} listener */
    on: (name, listener) => model.on(NAMES[name], listener),
    /** @param {keyof typeof NAMES} name @param {any} listener */
    off: (name, listener) => model.off(NAMES[name], listener)
  };
}
var Elsewhere = class extends Answer {
  /** @param {Model} model @param {string} by the exercise that asks @param {string} slug the one that keeps it */
  constructor(model, by, slug) {
    super(seen(model, by, slug), `${by}-${slug}`);
  }
  tell() {
    page.publish({ saves: { ...page.state.saves, [this.slug]: this.saveState() } });
    for (const listener of [...this.listeners]) listener();
  }
};

// shared/screens.js
var Shown = U({ screen: "" });
function Screens({ given, shown, of, show }) {
  const { name, ...more } = show(given);
  const key = given.answer.status === "skipped" ? "skipped" : name;
  const One2 = of[key] ?? of[key.split("/")[0]];
  return html`<${Shown.Provider} value=${shown}><${One2} ...${given} ...${more} /><//>`;
}
function Heading({ title, lede, over, screen }) {
  const ref = T2(
    /** @type {HTMLElement|null} */
    null
  );
  const shown = j2(Shown);
  A2(() => {
    if (shown.screen && shown.screen !== screen) ref.current?.focus({ preventScroll: true });
    shown.screen = screen;
    const from = document.querySelector(".actvo.page")?.getBoundingClientRect().bottom ?? 0;
    if (ref.current && ref.current.getBoundingClientRect().top < from) ref.current.scrollIntoView({ block: "center" });
  }, [screen]);
  return html`<header class="heading">
    ${over && html`<p class="over">${over}</p>`}
    <h2 tabindex="-1" ref=${ref}>${title}</h2>
    ${lede && html`<p class="lede">${lede}</p>`}
  </header>`;
}

// shared/exercise.js
var FOLLOWED = ["change:content", "change:reading", "change:asking"];
function exercise(slug, { screens, show }) {
  return {
    /** @param {{model: import("./model.d.ts").Model<import("./model.d.ts").ExerciseTraits>, el: HTMLElement}} context */
    render({ model, el }) {
      el.classList.add("actvo", "exercise", `exercise-${slug}`);
      el.dataset.lmSuppressShortcuts = "true";
      const step = model.get("step_id") || slug;
      const answer = new Answer(model, slug, step);
      const there = Object.fromEntries(Object.keys(model.get("there") ?? {}).map((other) => [other, new Elsewhere(model, slug, other)]));
      const shown = { screen: "" };
      const draw = () => {
        el.hidden = page.state.step !== null && page.state.step !== step;
        const ahead = page.state.ahead[step] ?? null;
        const { record, place } = answer;
        const given = { model, answer, there, record, place, ahead, content: model.get("content"), reading: model.get("reading"), asking: model.get("asking") ?? {}, links: model.get("links") ?? {} };
        Q(html`<${Conflicts} answer=${answer} />${Object.entries(there).map(([other, kept]) => html`<${Conflicts} answer=${kept} key=${other} />`)}<${Screens} ...${{ given, shown, show }} of=${screens} />`, el);
      };
      const answers = [answer, ...Object.values(there)];
      const stop = [...answers.map((one) => one.listen(draw)), page.listen(draw)];
      for (const trait of FOLLOWED) model.on(trait, draw);
      draw();
      return () => {
        for (const trait of FOLLOWED) model.off(trait, draw);
        stop.forEach((end) => end());
        answers.forEach((one) => one.end());
        Q(null, el);
      };
    }
  };
}

// shared/way.js
var Skip = ({ onClick, name = _3("Skip this step") }) => html`<${Quiet} label=${_3("Skip")} name=${name} onClick=${onClick} />`;
function Way({ answer, left, asks, says: says2 = "", onSkip }) {
  const [asking, setAsking] = d2(false);
  const box = T2(
    /** @type {HTMLElement|null} */
    null
  );
  const first = T2(true);
  A2(() => {
    const target = asking ? "p" : ".foot > :last-child button";
    if (!first.current) (box.current?.querySelector(target) ?? null)?.focus();
    first.current = false;
  }, [asking]);
  const skip = () => {
    onSkip?.();
    answer.mark("skipped");
    if (says2) announce(says2);
  };
  const foot = html`<${Foot} left=${left} right=${answer.status === "draft" && html`<${Skip} onClick=${asks ? () => setAsking(true) : skip} />`} />`;
  if (!asks) return foot;
  return html`<div ref=${box}>
    ${asking ? html`<${Notice}>
          <p tabindex="-1">${asks}</p>
          <div class="row"><${Plain} label=${_3("Skip for now")} onClick=${skip} /><${Quiet} label=${_3("Stay here")} onClick=${() => setAsking(false)} /></div>
        <//>` : foot}
  </div>`;
}
var Skipped = ({ answer, ahead, title, lede, back }) => html`<div class="screen narrow">
    <${Heading} title=${title} lede=${lede} screen="skipped" />
    <div class="row"><${Plain} label=${back} onClick=${() => answer.mark("draft")} /></div>
    <${Ahead} ahead=${ahead} />
    <${Foot} />
  </div>`;
var AskedWay = (props) => html`<${Way} ...${props} asks=${_3("Skip this step for now? What you chose is kept, and you can come back to it.")} says=${_3("Skipped for now. What you chose is kept.")} />`;
var LeftForLater = (props) => html`<${Skipped} ...${props} title=${_3("You left this one for later")} lede=${_3("What you chose is kept, and you can come back at any time.")} back=${_3("Come back to it now")} />`;

// shared/pick.js
var Tick = ({ chosen, mark, square }) => html`<span class=${square ? "check-mark square" : "check-mark"} aria-hidden="true">${chosen && (mark ?? html`<svg viewBox="0 0 20 20"><path d="M4 10.5l4 4 8-9" /></svg>`)}</span>`;
var Pick = ({ title, text, onPick, name, chosen, mark, disabled, dense, children }) => html`<button type="button" class=${`pick ${dense ? "dense" : ""} ${chosen ? "chosen" : ""}`} aria-label=${name} aria-pressed=${chosen} disabled=${disabled} onClick=${onPick}>
    ${chosen !== void 0 && html`<${Tick} chosen=${chosen} mark=${mark} square=${dense} />`}
    <span class="what"><b>${title}</b><span>${text}</span></span>
    ${children}
  </button>`;

// shared/chip.js
var Chip = ({ label, onPick, chosen, name, id, sign, round }) => html`<button type="button" class=${round ? "chip round" : "chip"} data-id=${id} aria-label=${name} aria-pressed=${chosen} onClick=${onPick}>
    ${sign && html`<svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="9" /><path d="M6 10.5l3 3 5.5-6.5" /></svg>`}${label}
  </button>`;

// shared/said.js
function pieces(text, names) {
  if (!names) return text.split("*").map((part, index) => ({ text: part, name: index % 2 === 1 })).filter((piece) => piece.text);
  const present = names.filter((name) => name && text.includes(name)).sort((a3, b) => b.length - a3.length);
  if (!present.length) return text ? [{ text, name: false }] : [];
  const [before, ...after] = text.split(present[0]);
  return [...pieces(before, names), { text: present[0], name: true }, ...pieces(after.join(present[0]), names)];
}
var Said = ({ text, names, serif }) => pieces(text, names).map((piece) => !piece.name ? piece.text : serif ? html`<em class="serif">${piece.text}</em>` : html`<b>${piece.text}</b>`);

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

// shared/chart.js
var CONFIG = { displayModeBar: false, displaylogo: false, showSendToCloud: false, staticPlot: true };
function withTokens(value, resolve) {
  if (typeof value === "string") return value.replace(/var\((--[a-z0-9-]+)\)/g, (_whole, name) => resolve(name));
  if (Array.isArray(value)) return value.map((item) => withTokens(item, resolve));
  if (value && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withTokens(inner, resolve)]));
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
        const plotly = await vendored(model, "plotly");
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
    <thead><tr>${table.head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${table.rows.map(
  (row) => html`<tr>${row.map((cell, index) => index ? html`<td>${cell}</td>` : html`<th scope="row">${cell}</th>`)}</tr>`
)}</tbody>
  </table>
</div>`;
function viewOf(as) {
  return {
    picture: { name: _3("As a picture"), heard: _3("Shown as a picture") },
    dots: { name: _3("As dots"), heard: _3("Shown as dots") },
    radar: { name: _3("As a radar"), heard: _3("Shown as a radar") },
    map: { name: _3("As a map"), heard: _3("Shown as a map") },
    table: { name: _3("As a table"), heard: _3("Shown as a table") }
  }[as];
}
function Figure({ model, picture, label, as = "picture", also = null, note }) {
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
  const views = [{ key: "picture", ...viewOf(as) }, ...also ? [{ key: "also", ...viewOf(also.as) }] : [], { key: "table", ...viewOf("table") }];
  const show = (choice) => {
    setFailed(false);
    setView(choice.key);
    announce(choice.heard);
  };
  return html`<figure class="figure" ref=${figure}>
    <figcaption>${shown.summary}</figcaption>
    ${failed && html`<p class="small">${_3("The picture could not be drawn here. This is the same as a table.")}</p>`}
    ${view === "table" ? html`<${Twin} table=${shown.table} label=${label} key="twin" />` : html`<div class="plot" role="img" aria-label=${_3("{label}. {summary}", { label, summary: shown.summary })} ref=${ref} key="plot"></div>`}
    ${note && view === "picture" && html`<p class="note">${note}</p>`}
    <div class="views" role="group" aria-label=${_3("Ways to see it")}>
      ${views.map(
    (choice) => html`<button type="button" class="quiet" key=${choice.key} aria-pressed=${choice.key === view} onClick=${() => show(choice)}>${choice.name}</button>`
  )}
    </div>
  </figure>`;
}

// shared/ask.js
var STEER = 120;
var WORDS = 400;
var chips = () => [_3("smaller"), _3("closer to customers"), _3("further from today"), _3("more learning")];
var roleOf = (role) => ({ system: _3("What it is told to do"), user: _3("What it reads"), assistant: _3("What it answered") })[role] ?? role;
var emptyWish = () => ({ number: 1, fields: [], chips: [], own: "", words: {}, replaced: [] });
var changed = (wish, part) => ({ ...wish, ...part, number: wish.number + 1 });
var turned = (list, item) => list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
var steerOf = ({ chips: chips2, own }) => [...chips2, own.trim()].filter(Boolean).join(", ");
var roomFor = ({ chips: chips2 }) => STEER - (chips2.length ? chips2.join(", ").length + 2 : 0);
var fits = (wish, chip) => steerOf({ ...wish, chips: [...wish.chips, chip] }).length <= STEER;
function askOf(wish, seal) {
  const words = Object.fromEntries(Object.entries(wish.words).filter(([field]) => wish.fields.includes(field)));
  const replaced = wish.replaced.filter((hit) => wish.fields.includes(hit.field) || isSteer(hit)).map((hit) => hit.id);
  return { fields: wish.fields, steer: steerOf(wish), words, replaced, ...seal ? { seal } : {} };
}
var isSteer = (hit) => hit.field === "steer";
function groupsOf(fields) {
  const names = [...new Set(fields.map((field) => field.where))];
  return names.map((where) => ({ where, fields: fields.filter((field) => field.where === where) }));
}
var openHits = (letter, wish) => (letter?.hits ?? []).filter((hit) => !wish.replaced.some((agreedHit) => agreedHit.id === hit.id) && (isSteer(hit) || wish.fields.includes(hit.field)));
var asSent = (field, { number }, wish) => number === wish.number ? field.text : wish.words[field.id] ?? field.text;
function ownTexts({ letter, number }, wish) {
  if (!letter || number !== wish.number) return {};
  const untouched = letter.fields.filter((field) => !(field.id in wish.words) && !wish.replaced.some((hit) => hit.field === field.id));
  return Object.fromEntries(untouched.map((field) => [field.id, field.text]));
}
var agreedIn = (wish, field, text) => wish.replaced.filter((hit) => hit.field === field && text.includes(hit.words));
function marked(text, hits) {
  const places = hits.map((hit2) => ({ hit: hit2, at: text.indexOf(hit2.words) })).filter((place) => place.at >= 0 && place.hit.words);
  if (!places.length) return text ? [{ text, hit: null }] : [];
  const { hit, at } = places.reduce((first, place) => place.at < first.at || place.at === first.at && place.hit.words.length > first.hit.words.length ? place : first);
  const rest = marked(text.slice(at + hit.words.length), hits);
  return [...at ? [{ text: text.slice(0, at), hit: null }] : [], { text: hit.words, hit }, ...rest];
}
var troubleOf = ({ letter }, wish) => wish.fields.length ? letter?.trouble ?? "" : "";
function obstacle({ offer, letter, number, trouble, about: about2 }, wish) {
  if (!offer || offer.left <= 0) return _3("Nothing more can be sent today.");
  if (!wish.fields.length) return _3("Tick what it may read; then you see what would be sent.");
  if (about2 === "letter" && trouble && number === wish.number) return trouble;
  if (!letter || number !== wish.number) return _3("One moment: the text is being put together.");
  const open = openHits(letter, wish).length;
  return open ? ngettext("One place in your texts needs a look first; it is marked.", "{count} places in your texts need a look first; they are marked.", open) : "";
}
function leftToday(left) {
  if (left <= 0) return _3("You have asked as often as one can in a day.");
  return ngettext("You can ask once more today.", "You can ask {count} more times today.", left);
}
function takes(seconds) {
  if (seconds < 90) return ngettext("This takes {count} seconds at most.", "This takes {count} seconds at most.", Math.round(seconds));
  return ngettext("This takes a minute at most.", "This takes {count} minutes at most.", Math.round(seconds / 60));
}
function stageOf({ stage, ahead }) {
  if (stage === "waiting" && ahead > 0) return ngettext("One person is before you", "{count} people are before you", ahead);
  return { waiting: _3("Waiting for the first words"), writing: _3("Writing"), checking: _3("Checking every sentence"), again: _3("Asking once more, because some of it did not hold"), done: _3("Done") }[stage];
}
var moment = (at) => new Date(at).toLocaleString(language(), { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" }).replace(" at ", ", ");

// shared/letter.js
var Fields = (props) => groupsOf(props.asking.letter?.fields ?? []).map(
  ({ where, fields }) => html`<fieldset class="group" key=${where}>
      <legend class="serif">${where}</legend>
      ${fields.map((field) => html`<${One} ...${props} field=${field} key=${field.id} />`)}
    </fieldset>`
);
function One({ asking, wish, change, own, field, scope = "" }) {
  const [editing, setEditing] = d2(false);
  const ticked = wish.fields.includes(field.id);
  const changed2 = wish.words[field.id];
  const text = changed2 ?? own[field.id] ?? field.text;
  const hits = ticked ? openHits(asking.letter, wish).filter((hit) => hit.field === field.id) : [];
  const [box, tick, said] = ["sent", "tick", "text"].map((part) => `${part}-${scope}${field.id}`);
  const edit = () => {
    setEditing(true);
    setTimeout(() => globalThis.document.getElementById(box)?.focus());
  };
  const back = () => {
    const { [field.id]: _mine, ...words } = wish.words;
    change({ words });
    setEditing(false);
    announce(_3("Your own text is back"));
    setTimeout(() => globalThis.document.getElementById(tick)?.focus());
  };
  const untick = () => {
    change({ fields: turned(wish.fields, field.id) });
    announce(_3("{title} is not sent", { title: field.title }));
    setTimeout(() => globalThis.document.getElementById(tick)?.focus());
  };
  const calm = ticked && field.free && !hits.length && !editing && changed2 === void 0;
  return html`<div class=${`offered ${ticked ? "ticked" : ""} ${calm ? "calm" : ""}`}>
    <label for=${tick}>
      <input type="checkbox" id=${tick} checked=${ticked} aria-describedby=${said} onChange=${() => change({ fields: turned(wish.fields, field.id) })} />
      <span><b>${field.title}</b>${field.private && html` <span class="private">${_3("Private: only if you tick it")}</span>`}</span>
    </label>
    <p class="text" id=${said}><${Marked} text=${asSent(field, asking, wish)} hits=${hits} />${changed2 !== void 0 && html` <span class="muted">${_3("(changed for sending only)")}</span>`}</p>
    <${Hits} ...${{ hits, wish, change }} agreed=${ticked ? agreedIn(wish, field.id, text) : []} />
    ${ticked && (editing || changed2 !== void 0) && html`<${Field} id=${box} label=${_3("What is sent from here")} hint=${_3("changes only what is sent")} value=${text} most=${WORDS} lines=${3}
      onType=${(words) => change({ words: { ...wish.words, [field.id]: words } })} />`}
    ${ticked && field.free && html`<div class="row">
      ${editing || changed2 !== void 0 ? html`<${Quiet} label=${_3("Back to my own text")} name=${_3("Back to my own text: {title}", { title: field.title })} onClick=${back} />` : html`<${Quiet} label=${_3("Change what is sent")} name=${_3("Change what is sent: {title}", { title: field.title })} onClick=${edit} />`}
      ${hits.length > 0 && html`<${Quiet} label=${_3("Untick")} name=${_3("Untick {title}", { title: field.title })} onClick=${untick} />`}
    </div>`}
  </div>`;
}
var Marked = ({ text, hits }) => marked(text, hits).map((piece) => piece.hit ? html`<mark>${piece.text}</mark>` : piece.text);
function Hits({ hits, agreed, wish, change }) {
  const agree = (hit) => {
    change({ replaced: [...wish.replaced, hit] });
    announce(_3("“{words}” is sent as “{proposal}”", hit));
  };
  const back = (hit) => change({ replaced: wish.replaced.filter((agreedHit) => agreedHit.id !== hit.id) });
  if (!hits.length && !agreed.length) return null;
  return html`<ul class="hits">
    ${hits.map(
    (hit) => html`<li key=${hit.id}>
        <p>${whatItIs(hit)}${!hit.proposal && html` ${_3("Only you can say it in another way, or leave it out.")}`}</p>
        ${hit.proposal && html`<${Plain} label=${_3("Send “{proposal}” instead", hit)} name=${_3("Send “{proposal}” instead of “{words}”", hit)} onClick=${() => agree(hit)} compact />`}
      </li>`
  )}
    ${agreed.map(
    (hit) => html`<li class="agreed" key=${hit.id}>
        <p>${_3("“{words}” is sent as “{proposal}”.", hit)}</p>
        <${Quiet} label=${_3("Undo")} name=${_3("Undo: {words} as {proposal}", hit)} onClick=${() => back(hit)} />
      </li>`
  )}
  </ul>`;
}
function whatItIs(hit) {
  const words = html`<b>${_3("“{words}”", hit)}</b>`;
  if (hit.kind === "name") return inPieces("{words} looks like a name.", { words });
  if (hit.kind === "address") return inPieces("{words} is an address.", { words });
  if (hit.kind === "number") return inPieces("{words} is a number that could lead to somebody.", { words });
  return inPieces("{words} touches a protected matter, such as health, family or pay.", { words });
}
function Steer({ asking, wish, change }) {
  const hits = openHits(asking.letter, wish).filter((hit) => hit.field === "steer");
  return html`<div class="steer" role="group" aria-label=${_3("What it should lean to")}>
    <h3>${_3("What should it lean to?")}</h3>
    <div class="chips">
      ${chips().map(
    (chip) => html`<button type="button" key=${chip} aria-pressed=${wish.chips.includes(chip)} disabled=${!wish.chips.includes(chip) && !fits(wish, chip)}
          onClick=${() => change({ chips: turned(wish.chips, chip) })}>${chip}</button>`
  )}
    </div>
    <${Field} id="steer-own" label=${_3("In your own words")} hint=${_3("if you like")} value=${wish.own} most=${Math.min(STEER, roomFor(wish))} onType=${(own) => change({ own })} />
    <${Hits} ...${{ hits, wish, change }} agreed=${agreedIn(wish, "steer", wish.own)} />
  </div>`;
}
function Letter({ asking, wish, onSend, scope = "" }) {
  const { letter, offer } = asking;
  const [why, trouble] = [obstacle(asking, wish), troubleOf(asking, wish)];
  const reasons = [trouble && `why-trouble${scope}`, why && `why-not${scope}`].filter(Boolean).join(" ");
  return html`<div class="letter">
    <${Exact} asking=${asking} wish=${wish} />
    ${asking.about === "draft" && asking.trouble && html`<div class="notice clay"><p role="alert">${asking.trouble}</p></div>`}
    ${trouble && html`<p class="notice sun" role="status" id=${`why-trouble${scope}`}>${trouble}</p>`}
    ${why && html`<p class="why" id=${`why-not${scope}`}>${why}</p>`}
    <button type="button" class="button loud" disabled=${Boolean(reasons)} aria-describedby=${reasons || void 0} onClick=${() => letter && onSend(letter.seal)}>
      <span>${_3("Send to {name}", { name: offer?.label ?? "" })}</span>
    </button>
  </div>`;
}
function Exact({ asking, wish }) {
  const { letter, offer, number } = asking;
  if (!letter || !wish.fields.length) return null;
  const says2 = [
    _3("Two messages, letter for letter, to {name}.", { name: letter.to || offer?.label }),
    steerOf(wish) && _3("Your wish is in the second."),
    number !== wish.number && _3("One moment: a newer text is being put together.")
  ];
  return html`<details class="exact">
    <summary>${_3("Exactly what would be sent")}</summary>
    <p class="muted small">${says2.filter(Boolean).join(" ")}</p>
    <${Message} role="system" text=${letter.system} />
    <${Message} role="user" text=${letter.user} hits=${openHits(letter, wish)} />
  </details>`;
}
var Message = ({ role, text, hits = [] }) => html`<p class="role">${roleOf(role)}</p>
    <pre tabindex="0" role="region" aria-label=${roleOf(role)}><${Marked} text=${text} hits=${hits} /></pre>`;

// shared/choosing.js
var DEBOUNCE_MS = 300;
var noQuestion = () => _3("No question this time.");
function Choosing({ asking, model, wish, change, own, near, scope, trouble, onSend, onBack }) {
  const { offer, letter, number, about: about2 } = asking;
  const current = number === wish.number;
  A2(() => {
    const timer = setTimeout(() => model.send({ want: "letter", number: wish.number, ask: { ...askOf(wish), near } }), letter ? DEBOUNCE_MS : 0);
    return () => clearTimeout(timer);
  }, [wish.number]);
  if (letter?.help && current) return html`<${Help} text=${letter.trouble} onBack=${onBack} />`;
  const failed = about2 === "letter" && current ? asking.trouble : "";
  return html`<div class="may-read">
    <h3 tabindex="-1">${_3("What may it read?")}</h3>
    <p class="muted small">${_3("It runs on {place}. Nothing is ticked for you, and nothing is sent before you have seen it, letter for letter.", { place: offer?.place ?? "" })}</p>
    ${trouble && html`<p class="notice clay" role="alert">${trouble}</p>`}
    ${!letter && html`<p class=${failed ? "error" : "muted small"} role=${failed ? "alert" : void 0}>${failed || _3("One moment: your answers are being looked through.")}</p>`}
    ${letter && !letter.fields.length && current && html`<p class="small">${_3("Nothing of yours stands here yet that it could read.")}</p>`}
    <${Fields} ...${{ asking, wish, change, own, scope }} />
    ${letter && letter.fields.length > 0 && html`<${Letter} ...${{ asking, wish, scope }} onSend=${(seal) => onSend(askOf(wish, seal))} />`}
    <div class="row"><${Quiet} label=${_3("Back")} name=${_3("Back, without asking")} onClick=${onBack} /><span class="muted small">${leftToday(offer?.left ?? 0)}</span></div>
  </div>`;
}
function Help({ text, onBack }) {
  const box = T2(
    /** @type {HTMLElement|null} */
    null
  );
  A2(() => {
    announce(`${noQuestion()} ${text}`);
    box.current?.querySelector("button")?.focus();
  }, []);
  return html`<div class="may-read" ref=${box}>
    <p>${noQuestion()}</p>
    <p>${text}</p>
    <div class="row"><${Quiet} label=${_3("Close")} onClick=${onBack} /></div>
  </div>`;
}

// shared/question.js
var SAVED_MS = 4e3;
var LONG_MS = 2e4;
var closeOther = () => {
};
function saved(answer) {
  answer.send();
  return new Promise((resolve) => {
    const late = setTimeout(done, SAVED_MS);
    const stop = answer.listen(() => answer.saveState().kind !== "waiting" && done());
    function done() {
      clearTimeout(late);
      stop();
      resolve();
    }
    if (answer.saveState().kind !== "waiting") done();
  });
}
function source({ found, wished }) {
  if (!found || found.help) return "";
  if (found.written_by === "model") return _3("Asked by a language model, from what you ticked");
  return wished ? _3("{name} had no good question this time; this one is from the workshop.", { name: wished }) : "";
}
function aloud(reply) {
  const { found, trouble } = reply;
  if (!found) return trouble ?? "";
  if (found.help) return `${noQuestion()} ${found.help}`;
  const from = source(reply);
  return `${_3("{question} About {about}, {where}.", found)}${from && ` ${from.replace(/\.$/, "")}.`}`;
}
function useAsking(model) {
  const [asking, setAsking] = d2(model.get("asking") ?? {});
  A2(() => {
    const heard = () => setAsking(model.get("asking") ?? {});
    model.on("change:asking", heard);
    heard();
    return () => model.off("change:asking", heard);
  }, []);
  return asking;
}
function useWish(asking) {
  const [wish, setWish] = d2(() => ({ ...emptyWish(), number: Date.now() }));
  const change = (part) => setWish((before) => changed(before, part));
  const again = () => setWish((before) => ({ ...before, number: Date.now() }));
  const own = T2(
    /** @type {Record<string, string>} */
    {}
  );
  Object.assign(own.current, ownTexts(asking, wish));
  return { wish, change, again, own: own.current };
}
function Question({ model, answer, near, name }) {
  const [reply, setReply] = d2(
    /** @type {Reply|null} */
    null
  );
  const [mode, setMode] = d2(
    /** @type {Mode} */
    ""
  );
  const waiting = T2(
    /** @type {{number: string, wished?: string}|null} */
    null
  );
  const late = T2(
    /** @type {any} */
    0
  );
  const box = T2(
    /** @type {HTMLElement|null} */
    null
  );
  const before = T2(
    /** @type {Mode|null} */
    null
  );
  const asking = useAsking(model);
  const { wish, change, again, own } = useWish(asking);
  const { offer } = asking;
  const show = (news) => {
    const wished = waiting.current?.wished;
    clearTimeout(late.current);
    waiting.current = null;
    const refused = wished && !news.found;
    if (refused) again();
    setMode(refused ? "choosing" : "");
    setReply({ ...news, wished });
    if (!refused) announce(aloud({ ...news, wished }));
  };
  A2(() => {
    const heard = () => {
      const news = model.get("question");
      if (waiting.current && news?.number === waiting.current.number) show(news);
    };
    model.on("change:question", heard);
    return () => {
      model.off("change:question", heard);
      clearTimeout(late.current);
      waiting.current = null;
    };
  }, []);
  const ask = async (wanted) => {
    if (waiting.current) return;
    const number = randomId();
    waiting.current = { number, ...wanted && { wished: offer?.label } };
    const wait = wanted ? LONG_MS + 1e3 * (offer?.seconds ?? 0) : LONG_MS;
    late.current = setTimeout(() => show({ number, found: null, trouble: _3("The question did not come. What you wrote is safe; please try again in a moment.") }), wait);
    if (wanted) setMode("waiting");
    else await saved(answer);
    if (waiting.current?.number === number) model.send({ want: "question", near, number, ...wanted && { ask: wanted } });
  };
  const back = () => {
    setReply((shown) => shown?.found ? shown : null);
    setMode("");
  };
  const choose = async () => {
    if (waiting.current) return;
    closeOther();
    closeOther = () => {
      if (before.current !== "choosing") return;
      before.current = null;
      setMode("");
    };
    await saved(answer);
    again();
    setReply((shown) => shown?.found ? shown : null);
    setMode("choosing");
  };
  const close = () => {
    setReply(null);
    announce(_3("Closed"));
  };
  const help = reply?.found?.help;
  F2(() => {
    const [was, find] = [before.current, (what) => (
      /** @type {HTMLElement|null|undefined} */
      box.current?.querySelector(what)
    )];
    before.current = mode;
    if (was === null) return;
    if (mode) find(mode === "choosing" ? "h3" : ".waiting")?.focus();
    else if (was === "choosing") find(".of-model button")?.focus();
    else if (!reply || help || was === "waiting") find("button")?.focus();
  }, [reply, mode]);
  const open = reply || mode;
  const first = !reply?.found ? _3("Ask me a good question") : reply.found.written_by === "model" ? _3("One from the workshop") : _3("Another one");
  const named = (action) => name && _3("{action}: {name}", { action, name });
  const asks = _3("Ask {name}", { name: offer?.label ?? "" });
  return html`<div class=${open ? "question open" : "question"} role=${open ? "group" : void 0} aria-label=${open ? mode ? _3("A question from {name}", { name: offer?.label ?? "" }) : _3("A question for you") : void 0} ref=${box}>
    ${mode === "choosing" && html`<${Choosing} ...${{ asking, model, wish, change, own, near }} scope=${`${answer.slug}-`} trouble=${reply?.trouble ?? ""} onSend=${ask} onBack=${back} />`}
    ${mode === "waiting" && html`<p class="waiting" tabindex="-1">${_3("Asking {name}.", { name: offer?.label ?? "" })} ${takes(offer?.seconds ?? 0)}</p>`}
    ${!mode && reply && html`<${Shown2} ...${reply} />`}
    ${!mode && html`<div class="row">
      ${!help && html`<${Quiet} label=${first} name=${named(first)} onClick=${() => ask()} key="ask" />`}
      ${!help && offer && offer.left > 0 && html`<span class="of-model" key="model"><${Quiet} label=${asks} name=${named(asks)} onClick=${choose} /></span>`}
      ${reply && html`<${Quiet} label=${_3("Close")} name=${named(_3("Close"))} onClick=${close} key="close" />`}
    </div>`}
  </div>`;
}
function Shown2(props) {
  const { found, trouble } = props;
  if (!found) return html`<p class="muted">${trouble}</p>`;
  if (found.help) return html`<p>${noQuestion()}</p><p>${found.help}</p>`;
  const from = source(props);
  const model = found.written_by === "model";
  return html`${from && html`<p class=${model ? "by-model" : "muted small"}>${from}</p>`}
    <p class="serif asked">${found.question}</p>
    <p class="muted small about">${inPieces("About {about} {where}", { about: html`<b>${found.about}</b>`, where: html`<span class="where">${found.where}</span>` })}</p>`;
}

// shared/sent.js
function SentLog({ asking, model }) {
  const [open, setOpen] = d2(false);
  const { sent, offer, progress, trouble, about: about2 } = asking;
  A2(() => {
    if (open && !progress) model.send({ want: "sent" });
  }, [open, offer?.left, !progress]);
  return html`<details class="log" onToggle=${(event) => setOpen(event.currentTarget.open)}>
    <summary>${_3("What was sent")}</summary>
    ${about2 === "sent" && html`<p role="alert">${trouble}</p>`}
    ${!sent && about2 !== "sent" && html`<p class="muted">${progress ? _3("The list comes back when the writing is over.") : _3("One moment.")}</p>`}
    ${sent?.length === 0 && html`<p class="muted">${_3("Nothing was ever sent for you.")}</p>`}
    ${sent && sent.length > 0 && html`<ol>${sent.map((line, index) => html`<${Line} line=${line} key=${sent.length - index} />`)}</ol>`}
  </details>`;
}
function about({ at, to, purpose }) {
  const values = { when: html`<b>${moment(at)}</b>`, name: to, purpose };
  if (purpose === "drafts") return inPieces("{when}, to {name}, for drafts", values);
  if (purpose === "question") return inPieces("{when}, to {name}, for a question", values);
  return inPieces("{when}, to {name}, {purpose}", values);
}
var Line = ({ line }) => html`<li>
    <p>${about(line)}</p>
    <p class="muted">${line.outcome}</p>
    <details>
      <summary aria-label=${_3("Every word of it, {when}", { when: moment(line.at) })}>${_3("Every word of it")}</summary>
      ${line.messages.map((message, index) => html`<${Message} role=${message.role} text=${message.text} key=${index} />`)}
    </details>
  </li>`;

// shared/clock.js
var clock = (at) => new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hour12: false });

// shared/address.js
function spoken(url) {
  try {
    const { host, pathname } = new URL(url);
    return host + pathname.replace(/\/$/, "");
  } catch {
    return url;
  }
}

// shared/numerals.js
var inWords = (count) => [_3("none"), _3("one"), _3("two"), _3("three"), _3("four"), _3("five"), _3("six"), _3("seven"), _3("eight"), _3("nine"), _3("ten")][count] ?? `${count}`;
var atFirst = (count) => [_3("No"), _3("One"), _3("Two"), _3("Three"), _3("Four"), _3("Five"), _3("Six")][count] ?? `${count}`;
export {
  Ahead,
  Amount,
  AskedWay,
  Chip,
  Choice,
  Day,
  Entry,
  Field,
  Fields,
  Figure,
  Foot,
  Heading,
  LeftForLater,
  Letter,
  Loud,
  Notice,
  Pick,
  Plain,
  Question,
  Quiet,
  RankList,
  Said,
  SentLog,
  Skip,
  Skipped,
  Steer,
  Tick,
  Way,
  _3 as _,
  announce,
  apply,
  askOf,
  atFirst,
  changed,
  clock,
  dayOf,
  emptyWish,
  exercise,
  html,
  inPieces,
  inWords,
  language,
  leftToday,
  ngettext,
  ownTexts,
  page,
  randomId,
  Q as render,
  sessionBox,
  spoken,
  stageOf,
  takes,
  useDrag,
  A2 as useEffect,
  F2 as useLayoutEffect,
  usePhone,
  T2 as useRef,
  d2 as useState
};
