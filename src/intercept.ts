import { createMock, type Mock } from './create-mock.js';
import type { Interception, InterceptOptions } from './intercept-with.js';
import type { MockOptions } from './resolve-options.js';

/**
 * Vendors' hosts that a mock of its own answers for.
 * @example
 * using interception: OwnInterception = await intercept({ people: 20 });
 * assert.equal(interception.mock.apis.length, 5);
 */
export interface OwnInterception extends Interception {
  /** The mock that answers; restoring closes it. */
  readonly mock: Mock;
}

/**
 * Answers for the vendors' real hosts in this process, whatever client asks: `fetch`, `node:http`, `node:https`, undici,
 * axios. The code under test changes nothing and needs no base URL; nothing leaves the process.
 * @example
 * const interception = await intercept();
 * const { headers } = interception.mock.credentials('drata');
 * const response = await fetch('https://public-api.drata.com/public/v2/personnel', { headers });
 * assert.equal(response.status, 200);
 * interception.restore();
 * @throws RollcallError where an option is not what it has to be
 */
export const intercept = async ({
  onUnhandledRequest = 'bypass',
  ...options
}: Omit<MockOptions, 'listen' | 'host' | 'port'> & InterceptOptions = {}): Promise<OwnInterception> => {
  const mock = await createMock({ ...options, listen: false });
  const { hosts, restore } = mock.intercept({ onUnhandledRequest });
  const end = (): void => {
    restore();
    void mock.close();
  };
  return { mock, hosts, restore: end, [Symbol.dispose]: end };
};
