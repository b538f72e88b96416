// Joins what widgets share into one readable module, the kit, each widget's own files into a slice that imports it, and all
// styles into one sheet: everything in actvo_kit/static, at addresses of one build.
// The build stands beside the hash of its sources, so that a test without Node can tell when it is stale.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;
const target = join(here, "..", "actvo_kit", "static");
const skipped = ["node_modules", "vendor", "testing", "shared"];
const widgets = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !skipped.includes(entry.name) && existsSync(join(here, entry.name, "widget.js")))
  .map((entry) => entry.name)
  .sort();

/** Every source file, sorted: what the hash is made of. @param {string} folder @returns {string[]} */
function sources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !["node_modules", "vendor", "testing"].includes(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? sources(join(folder, entry.name)) : [join(folder, entry.name)]))
    .filter((path) => /\.(js|css)$/.test(path) && !path.endsWith(".test.js") && path !== join(here, "vitest.config.js"))
    .sort();
}

/** The tokens again, in two blocks, for phones whose browser does not know light-dark(). @param {string} styles */
function forOlderBrowsers(styles) {
  const tokens = [...styles.matchAll(/(--[a-z0-9-]+): light-dark\((#\w{6}), (#\w{6})\);/g)];
  const block = (/** @type {number} */ scheme) => tokens.map((token) => `${token[1]}: ${token[scheme]};`).join(" ");
  return `@supports not (color: light-dark(#000000, #ffffff)) {
  .actvo { ${block(2)} --shadow: 0 8px 24px rgb(70 55 30 / 8%); }
  @media (prefers-color-scheme: dark) { .actvo { ${block(3)} --shadow: none; } }
  .actvo.projector { ${block(3)} --shadow: none; }
}`;
}

const sha = (/** @type {string|Buffer} */ content) => createHash("sha256").update(content).digest("hex");

mkdirSync(target, { recursive: true });
/** What vendor/build.mjs made stays. */
const vendored = Object.keys(JSON.parse(readFileSync(join(target, "vendor.json"), "utf8")));
for (const name of readdirSync(target)) if (/\.(js|css)$/.test(name) && !vendored.includes(name)) rmSync(join(target, name));
/** A slice leaves the kit where it is. @type {import("esbuild").Plugin} */
const besideTheKit = { name: "beside the kit", setup: (one) => one.onResolve({ filter: /\/shared\/kit\.js$/ }, () => ({ path: "./kit.js", external: true })) };
const shape = { bundle: true, format: "esm", target: "es2022", charset: "utf8", legalComments: "inline", outdir: target, logLevel: "warning" };
await build({ ...shape, entryPoints: [{ in: join(here, "shared", "kit.js"), out: "kit" }] });
await build({ ...shape, entryPoints: widgets.map((name) => ({ in: join(here, name, "widget.js"), out: name })), plugins: [besideTheKit] });
/** In their order: what stands later wins over what is as particular. */
const parts = ["tokens", "base", "screen", "button", "foot", "field", "choice", "rank", "drag", "notice", "figure", "question", "tickbox", "pick", "chip", "onward", "letter"];
const sheets = [...parts.map((name) => `shared/${name}.css`), ...widgets.map((name) => `${name}/style.css`)].map((name) => join(here, name)).filter(existsSync);
const styles = sheets.map((path) => readFileSync(path, "utf8").trim()).join("\n\n");
writeFileSync(join(target, "actvo.css"), `${styles}\n\n${forOlderBrowsers(styles)}\n`);

const all = sha(sources(here).map((path) => `${relative(here, path).replaceAll("\\", "/")}\n${readFileSync(path, "utf8")}`).join("\n"));
const fonts = readdirSync(join(target, "fonts")).map((name) => `fonts/${name}`);
const files = [...readdirSync(target), ...fonts].filter((name) => /\.(js|css|woff2)$/.test(name)).sort();
const hashes = Object.fromEntries(files.map((name) => [name, sha(readFileSync(join(target, name))).slice(0, 12)]));
const version = sha(JSON.stringify(hashes)).slice(0, 12);
writeFileSync(join(target, "build.json"), JSON.stringify({ sources: all, version, files: hashes }, null, 2) + "\n");
console.log(`built ${widgets.join(", ")}`);
