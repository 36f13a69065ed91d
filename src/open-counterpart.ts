import type { Json } from './core/json.js';
import { createMock } from './create-mock.js';
import type { Api } from './engine/api.js';
import type { Profile } from './engine/behaviour.js';
import type { Counterpart } from './verification/differential/counterpart.js';

/** Starts a mock of an API in this process, for comparing an implementation with. */
export const openCounterpart = async (api: Api, source: { api: string; profile: Profile }): Promise<Counterpart> => {
  const mock = await createMock({ apis: [source.api], profile: source.profile, listen: false, clock: 'frozen' });
  const enterBaseline = async (): Promise<Readonly<Record<string, Json>>> => {
    const answer = await mock.fetch(`/__admin/provider-states/${api.id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ state: 'baseline', params: {} }),
    });
    return answer.ok ? ((await answer.json()) as Readonly<Record<string, Json>>) : {};
  };
  const values = await enterBaseline();
  const { headers: credential } = mock.credentials(api.id);
  return {
    enter: async () => {
      await mock.reset();
      return { values, credential: { ...credential } };
    },
    send: async ({ method, url, headers = {}, body, credential: own }) => {
      const named = new Headers({ accept: 'application/json', ...(own === false ? {} : (own ?? credential)) });
      for (const [name, value] of Object.entries(headers)) if (value !== undefined) named.set(name, value);
      if (body !== undefined) named.set('content-type', 'application/json');
      const init = { method, headers: named, ...(body !== undefined && { body: JSON.stringify(body) }) };
      const answer = await mock.fetch(`/${api.id}${api.serverPath}${url}`, init);
      return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() };
    },
    close: () => mock.close(),
  };
};
