// A file that we ship and did not write, once per page: it stands beside the kit, or, where the kit came from the kernel, comes from there too.
import { addressOf, fromKernel } from "./from_kernel.js";

const shared = /** @type {any} */ (globalThis);

/** @param {any} model @param {"plotly"|"dnd-kit"} name @returns {Promise<any>} */
export function vendored(model, name) {
  const key = Symbol.for(`actvo.${name}`);
  const again = (/** @type {any} */ error) => {
    delete shared[key]; // so that a later try may succeed
    throw error;
  };
  return (shared[key] ??= importFrom(model, name).catch(again));
}

/** @param {any} model @param {string} name */
async function importFrom(model, name) {
  const isServed = import.meta.url.startsWith("http");
  const address = isServed ? new URL(`./${name}.js`, import.meta.url).href : addressOf((await fromKernel(model, name))[0]);
  return (await import(/* @vite-ignore */ address)).default;
}
