import type { StatesSource } from './prepare-states.js';
import { baseline, StateError, type StateProvider } from './state-provider.js';

/** An implementation that is in the one state that it is in, of which is known what the options say. */
export const createGivenStates = ({ options, target }: StatesSource): StateProvider => {
  const existing = Object.entries(options.existing).map(([name, value]) => [toValueName(name), value]);
  const values = { ...target.values, ...Object.fromEntries(existing) };
  const whyNot: StateProvider['whyNot'] = ({ name }, needed) => {
    if (name !== baseline.name) return `nobody can put the implementation into the state "${name}"`;
    const missing = needed.find((each) => !(each in values));
    return missing === undefined ? undefined : `nobody knows a value for ${missing}`;
  };
  return {
    name: 'the API itself',
    isRepeatable: false,
    whyNot,
    enter: async (state) => {
      const reason = whyNot(state, []);
      if (reason !== undefined) throw new StateError(reason);
      return { values, credential: options.headers };
    },
    close: async () => undefined,
  };
};

/** `employee.id` is `employeeId` in contracts. */
const toValueName = (name: string): string => name.replace(/\.(.)/, (_, first: string) => first.toUpperCase());
