// What the choices of a story are called.
import { _ } from "../shared/kit.js";

export const times = () => [
  { id: "earlier", title: _("Earlier") },
  { id: "middle", title: _("In the middle") },
  { id: "recent", title: _("Recently") },
  { id: "now", title: _("Now") },
];

export const kinds = () => [
  { id: "peak", title: _("A high moment") },
  { id: "dip", title: _("A low moment") },
  { id: "turn", title: _("A change of direction") },
  { id: "lucky", title: _("A lucky moment") },
];

/** A number with its sign; a minus that is as wide as a plus. @param {number} energy */
export const signed = (energy) => (energy > 0 ? `+${energy}` : `${energy}`.replace("-", "−"));

/** @param {number|null|undefined} energy */
export const energyOf = (energy) => (energy == null ? _("Energy: not said yet") : _("Energy {energy}", { energy: signed(energy) }));
