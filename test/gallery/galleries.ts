import { answers as drataAnswers } from './drata/answers.js';
import { inputs as drataInputs } from './drata/inputs.js';
import { lists as drataLists } from './drata/lists.js';
import { writes as drataWrites } from './drata/writes.js';
import { answers as peoplelogicAnswers } from './peoplelogic/answers.js';
import { inputs as peoplelogicInputs } from './peoplelogic/inputs.js';
import { lists as peoplelogicLists } from './peoplelogic/lists.js';
import { writes as peoplelogicWrites } from './peoplelogic/writes.js';
import type { PlantedFault } from './planted-fault.js';
import { answers as privacybeeAnswers } from './privacybee/answers.js';
import { inputs as privacybeeInputs } from './privacybee/inputs.js';
import { lists as privacybeeLists } from './privacybee/lists.js';
import { writes as privacybeeWrites } from './privacybee/writes.js';
import { answers as secureframeAnswers } from './secureframe/answers.js';
import { inputs as secureframeInputs } from './secureframe/inputs.js';
import { lists as secureframeLists } from './secureframe/lists.js';
import { writes as secureframeWrites } from './secureframe/writes.js';
import { answers as tidalbayAnswers } from './tidalbay/answers.js';
import { inputs as tidalbayInputs } from './tidalbay/inputs.js';
import { lists as tidalbayLists } from './tidalbay/lists.js';
import { writes as tidalbayWrites } from './tidalbay/writes.js';

/** The faults that are planted, by API. */
export const galleries: Readonly<Record<string, readonly PlantedFault[]>> = {
  tidalbay: [...tidalbayAnswers, ...tidalbayInputs, ...tidalbayLists, ...tidalbayWrites],
  privacybee: [...privacybeeAnswers, ...privacybeeInputs, ...privacybeeLists, ...privacybeeWrites],
  peoplelogic: [...peoplelogicAnswers, ...peoplelogicInputs, ...peoplelogicLists, ...peoplelogicWrites],
  secureframe: [...secureframeAnswers, ...secureframeInputs, ...secureframeLists, ...secureframeWrites],
  drata: [...drataAnswers, ...drataInputs, ...drataLists, ...drataWrites],
};
