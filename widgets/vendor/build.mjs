// Makes the three things we ship and did not write: plotly's parts we draw with, dnd-kit's that drag, and two font families.
// Run by hand when a version changes: npm ci --prefix vendor && node vendor/build.mjs
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;
const modules = join(here, "node_modules");
const target = join(here, "..", "..", "actvo_kit", "static");
const fonts = join(target, "fonts");
mkdirSync(fonts, { recursive: true });

const scripts = {
  "plotly.js": `import plotly from "plotly.js/lib/core";
import bar from "plotly.js/lib/bar";
import scatterpolar from "plotly.js/lib/scatterpolar";
plotly.register([bar, scatterpolar]);
export default plotly;`,
  "dnd-kit.js": `import { AutoScroller, DragDropManager, Draggable, PointerSensor } from "@dnd-kit/dom";
export default { AutoScroller, DragDropManager, Draggable, PointerSensor };`,
};
for (const [name, contents] of Object.entries(scripts))
  await build({
    stdin: { contents, resolveDir: here },
    bundle: true, format: "esm", minify: true, target: "es2022", define: { global: "globalThis", "process.env.NODE_ENV": '"production"' },
    loader: { ".css": "empty" }, legalComments: "eof", outfile: join(target, name), logLevel: "error",
  });

const copies = [
  ["fraunces", "fraunces-latin-wght-normal", "fraunces-latin"],
  ["fraunces", "fraunces-latin-ext-wght-normal", "fraunces-latin-ext"],
  ["atkinson-hyperlegible-next", "atkinson-hyperlegible-next-latin-wght-normal", "atkinson-latin"],
  ["atkinson-hyperlegible-next", "atkinson-hyperlegible-next-latin-ext-wght-normal", "atkinson-latin-ext"],
];
for (const [family, from, to] of copies)
  copyFileSync(join(modules, "@fontsource-variable", family, "files", `${from}.woff2`), join(fonts, `${to}.woff2`));

const version = (/** @type {string} */ name) => JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8")).version;
const sha = (/** @type {string} */ path) => createHash("sha256").update(readFileSync(path)).digest("hex");
const notices = {
  "plotly.js": { package: "plotly.js", version: version("plotly.js"), licence: "MIT", sha256: sha(join(target, "plotly.js")) },
  "dnd-kit.js": { package: "@dnd-kit/dom", version: version("@dnd-kit/dom"), licence: "MIT", sha256: sha(join(target, "dnd-kit.js")) },
  ...Object.fromEntries(copies.map(([family, , to]) => [`fonts/${to}.woff2`, {
    package: `@fontsource-variable/${family}`, version: version(`@fontsource-variable/${family}`), licence: "OFL-1.1",
    sha256: sha(join(fonts, `${to}.woff2`)),
  }])),
};
writeFileSync(join(target, "vendor.json"), JSON.stringify(notices, null, 2) + "\n");
