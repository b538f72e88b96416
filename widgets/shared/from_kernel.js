// What a page has no route for, as in JupyterLab: its kernel sends it, as bytes.

/** The files of `bundle`. @param {any} model @param {string} bundle @returns {Promise<DataView[]>} */
export function fromKernel(model, bundle) {
  return new Promise((resolve) => {
    /** @param {any} message @param {DataView[]} buffers */
    const take = (message, buffers) => {
      if (message?.bundle !== bundle) return;
      model.off("msg:custom", take);
      resolve(buffers);
    };
    model.on("msg:custom", take);
    model.send({ want: bundle });
  });
}

/** An address for a script. @param {any} script its text or bytes */
export const addressOf = (script) => URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
