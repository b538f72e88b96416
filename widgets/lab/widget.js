// A widget where no server has the kit, as in JupyterLab: the kernel sends the kit once, each widget brings its own slice.
import { addressOf, fromKernel } from "../shared/from_kernel.js";

const LATE_MS = 5000;
const shared = /** @type {any} */ (globalThis);

/** The kit's address. One kernel is asked once; when it ended before it could answer, the next widget asks its own. @param {any} model @param {string} build @returns {Promise<string>} */
async function kitOf(model, build) {
  const kit = (shared[Symbol.for(`actvo.kit.${build}`)] ??= { address: "", asked: null });
  const late = new Promise((resolve) => setTimeout(resolve, LATE_MS));
  if (!kit.address && kit.asked) await Promise.race([kit.asked, late]);
  if (!kit.address) await (kit.asked = ask(model, kit));
  return kit.address;
}

/** The first answer is everybody's: two kits would draw past each other. @param {any} model @param {{address: string}} kit */
async function ask(model, kit) {
  const [script, sheet] = await fromKernel(model, "kit");
  if (kit.address) return;
  kit.address = addressOf(script);
  document.head.append(Object.assign(document.createElement("style"), { textContent: new TextDecoder().decode(sheet) }));
}

/** The module that anywidget shows. @param {string} slice its text, which imports the kit @param {string} build of both */
export const widget = (slice, build) => ({
  /** @param {{model: any, el: HTMLElement}} context */
  async render({ model, el }) {
    const kit = JSON.stringify(await kitOf(model, build));
    const module = await import(/* @vite-ignore */ addressOf(slice.replaceAll('"./kit.js"', kit)));
    return module.default.render({ model, el });
  },
});
