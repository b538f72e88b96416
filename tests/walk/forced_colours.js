// Returns what cannot be told any more in forced colours: what is chosen, where the focus is, and signs in a control.
() => {
  const STYLES = [
    "borderStyle", "borderWidth", "borderColor", "outlineStyle", "outlineWidth", "textDecorationLine", "fontWeight",
    "color", "backgroundColor", "stroke", "fill", "content", "opacity",
  ];
  const CHOICES = "[aria-pressed], [aria-checked], [aria-selected], input[type=radio], input[type=checkbox]";
  const FOCUSED = "a[href], button:not(:disabled), input, textarea, select, summary, [tabindex='0']";
  const SHAPES = "path, circle, line, rect, polyline";

  const box = (one) => one.closest("label") ?? one;
  const isShown = (one) => one.checkVisibility() && one.getBoundingClientRect().width > 0;
  const isChosen = (one) =>
    one.matches("input") ? one.checked : ["aria-pressed", "aria-checked", "aria-selected"].some((name) => one.getAttribute(name) === "true");
  const looks = (one, pseudo) => {
    const style = getComputedStyle(one, pseudo);
    return pseudo && style.content === "none" ? "" : STYLES.map((name) => style[name]).join();
  };
  const look = (one) =>
    [one, ...one.querySelectorAll("*")]
      .filter((part) => part.checkVisibility())
      .map((part) => [null, "::before", "::after"].map((pseudo) => looks(part, pseudo)).join())
      .join("|");
  const told = (one) => one.outerHTML.slice(0, 160);

  document.activeElement?.blur();
  // The system itself draws its own ticks and radios.
  const isOurs = (one) => !one.matches("input") || !isShown(one) || getComputedStyle(one).appearance === "none";
  const alike = [...document.querySelectorAll(CHOICES)].filter((one) => isShown(box(one)) && isOurs(one));
  const choices = [...Map.groupBy(alike, (one) => [one.tagName, one.type, box(one).className, one.name].join()).values()].flatMap((group) => {
    const [on, off] = [group.find(isChosen), group.find((one) => !isChosen(one) && !one.disabled)];
    return on && off && look(box(on)) === look(box(off)) ? [`chosen or not looks the same: ${told(box(on))}`] : [];
  });

  const rings = [...document.querySelectorAll(FOCUSED)].filter((one) => isShown(box(one))).flatMap((one) => {
    one.focus({ preventScroll: true });
    const styles = [one, box(one), ...box(one).querySelectorAll("*")].map((part) => getComputedStyle(part));
    const hasRing = styles.some((style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0);
    return document.activeElement === one && !hasRing ? [`the focus is not to be seen: ${told(one)}`] : [];
  });
  document.activeElement?.blur();

  const signs = [...document.querySelectorAll("button svg, a svg, label svg")].filter(isShown).flatMap((sign) => {
    const ground = getComputedStyle(sign.closest("button, a, label")).backgroundColor;
    const styles = [...sign.querySelectorAll(SHAPES)].map((part) => getComputedStyle(part));
    const inks = styles.flatMap((style) => [style.stroke, style.fill]);
    return inks.every((ink) => ink === "none" || ink === ground) ? [`a sign is not to be seen: ${told(sign)}`] : [];
  });
  return [...choices, ...rings, ...signs];
};
