import type { Json } from '../../src/core/json.js';
import { createMock } from '../../src/index.js';

/** The values that an API's contracts name, by name. */
export type StateValues = Readonly<Record<string, Json>>;

const asked = new Map<string, Promise<StateValues>>();

/** Asks a mock for what an API's contracts name in the state that everything starts from. */
export const findStateValues = (api: string): Promise<StateValues> => {
  const values = asked.get(api) ?? askMock(api);
  asked.set(api, values);
  return values;
};

const askMock = async (api: string): Promise<StateValues> => {
  await using mock = await createMock({ apis: [api], listen: false });
  const response = await mock.fetch(`/__admin/provider-states/${mock.apis[0]}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ state: 'baseline' }),
  });
  return (await response.json()) as StateValues;
};
