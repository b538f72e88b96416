// Makes the two things we ship and did not write: plotly's parts we draw with, and two font families.
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

await build({
  stdin: {
    contents: `import plotly from "plotly.js/lib/core";
import bar from "plotly.js/lib/bar";
import scatterpolar from "plotly.js/lib/scatterpolar";
plotly.register([bar, scatterpolar]);
export default plotly;`,
    resolveDir: here,
  },
  bundle: true, format: "esm", minify: true, target: "es2022", define: { global: "globalThis" },
  loader: { ".css": "empty" }, legalComments: "eof", outfile: join(target, "plotly.js"), logLevel: "error",
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
  ...Object.fromEntries(copies.map(([family, , to]) => [`fonts/${to}.woff2`, {
    package: `@fontsource-variable/${family}`, version: version(`@fontsource-variable/${family}`), licence: "OFL-1.1",
    sha256: sha(join(fonts, `${to}.woff2`)),
  }])),
};
writeFileSync(join(target, "vendor.json"), JSON.stringify(notices, null, 2) + "\n");
