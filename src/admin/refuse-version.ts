import { type Refusal, refuseNotFound } from '../engine/refusal.js';
import type { Timeline } from '../engine/timeline.js';

/** A version that a world does not keep, or never had. */
export const refuseVersion = ({ name, versions, world }: Timeline, version: number): Refusal => {
  const oldest = versions[0]?.world.version;
  return refuseNotFound(`The world "${name}" has no version ${version}; it keeps ${oldest} to ${world.version}.`);
};
