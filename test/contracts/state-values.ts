import { generateCompany } from '../../src/company/generate-company.js';
import { toCompanyOptions } from '../../src/company/scenario/resolved-scenario.js';
import type { ParameterValues } from '../../src/company/scenario/scenario-source.js';
import type { Json } from '../../src/core/json.js';
import { loadApis } from '../../src/server/load-apis.js';
import { loadScenario } from '../../src/server/load-scenario.js';

/** The values that an API's contracts name, by name. */
export type StateValues = Readonly<Record<string, Json>>;

/** Works out what an API's contracts name, for a company in the state of that scenario. */
export const findStateValues = async (
  apiId: string,
  state: string,
  parameters: ParameterValues = {},
): Promise<StateValues> => {
  const [api] = await loadApis([apiId], 'observed');
  const { scenario } = await loadScenario(state, { parameters, overrides: {} });
  return api?.behaviour.stateValues?.(generateCompany(toCompanyOptions(scenario))) ?? {};
};
