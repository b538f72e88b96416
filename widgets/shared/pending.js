// What was typed and not yet acknowledged. Pure: it never talks to a server and never loses a field (DESIGN §3).

/**
 * @typedef {Record<string, any>} Fields dotted field path → value; null removes the field
 * @typedef {{edit_id: string, page: string, base_version: number, fields: Fields, place: string|null, status: string|null}} Change
 * @typedef {{edit_id: string, version: number, saved_at: string|null, status: string,
 *            errors: Record<string, string>, problems?: Record<string, string>, conflicts: Fields, elsewhere?: Fields}} Ack
 * @typedef {{fields: Fields, place: string|null, status: string|null, base: number, refused: Record<string, {value: any, why: string}>}} Kept
 */

/** A copy of `record` with the dotted `fields` set; null removes. @param {any} record @param {Fields} fields */
export function apply(record, fields) {
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

/** @param {any} value */
const isPlain = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

/** @param {any} a @param {any} b */
const same = (a, b) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** @returns {Kept} */
export const nothing = () => ({ fields: {}, place: null, status: null, base: 0, refused: {} });

/** Whether there is something to send. @param {Kept} kept */
export const isWaiting = (kept) =>
  Object.keys(kept.fields).length > 0 || kept.place !== null || kept.status !== null;

/** Adds typed fields; a field typed again is no longer refused. @param {Kept} kept @param {Partial<Kept>} more @returns {Kept} */
export function add(kept, { fields = {}, place = null, status = null }) {
  const refused = { ...kept.refused };
  for (const path of Object.keys(fields)) delete refused[path];
  return {
    ...kept,
    fields: { ...kept.fields, ...fields },
    place: place ?? kept.place,
    status: status ?? kept.status,
    refused,
  };
}

/**
 * What remains after `ack` for `sent`: fields typed again meanwhile stay; refused ones are kept apart with the reason.
 * @param {Kept} kept @param {Change} sent @param {Ack} ack @returns {Kept}
 */
export function settle(kept, sent, ack) {
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
    status: same(kept.status, sent.status) ? null : kept.status,
  };
}

/** The record as this page shows it. @param {any} record as the server has it @param {Kept} kept */
export function shownRecord(record, kept) {
  const refused = Object.fromEntries(Object.entries(kept.refused).map(([path, { value }]) => [path, value]));
  return apply(apply(record, refused), kept.fields);
}
