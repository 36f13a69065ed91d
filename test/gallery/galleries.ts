import { drata } from './drata.js';
import { peoplelogic } from './peoplelogic.js';
import type { PlantedFault } from './planted-fault.js';
import { privacybee } from './privacybee.js';
import { secureframe } from './secureframe.js';
import { tidalbay } from './tidalbay.js';

/** The faults that are planted, by API. */
export const galleries: Readonly<Record<string, readonly PlantedFault[]>> = {
  tidalbay,
  privacybee,
  peoplelogic,
  secureframe,
  drata,
};
