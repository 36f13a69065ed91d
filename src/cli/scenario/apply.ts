import type { ParameterValues } from '../../company/scenario/scenario-source.js';
import { toScenarioSource } from '../../company/scenario/to-scenario-source.js';
import { RollcallError } from '../../core/rollcall-error.js';
import { openScenario } from '../../server/load-scenario.js';
import { isScenarioFile } from '../../server/scenario-files.js';
import { printLine } from '../print-line.js';

/** What `rollcall scenario apply` takes on the command line. */
export interface ApplyOptions {
  readonly parameter?: ParameterValues;
  readonly url: string;
  readonly world: string;
  readonly adminToken?: string;
}

/** Puts a world of a running mock into a scenario, which may be in a file that only this machine has. */
export const apply = async (named: string, { parameter = {}, url, world, adminToken }: ApplyOptions): Promise<void> => {
  const body = isScenarioFile(named) ? await readScenario(named, parameter) : { name: named, parameters: parameter };
  const address = `${url.replace(/\/$/, '')}/w/${encodeURIComponent(world)}/__admin/scenario`;
  const headers = {
    'content-type': 'application/json',
    ...(adminToken !== undefined && { authorization: `Bearer ${adminToken}` }),
  };
  const response = await fetch(address, { method: 'PUT', headers, body: JSON.stringify(body) }).catch(
    (error: unknown) => {
      throw new RollcallError('UNREACHABLE', `No mock answers at ${url}. Start one with \`rollcall serve\`.`, {
        cause: error,
      });
    },
  );
  if (!response.ok) throw await toError(response, address);
  printLine(`The world "${world}" at ${url} is in the scenario "${body.name}".`);
};

const readScenario = async (file: string, parameters: ParameterValues) => {
  const { catalogue, name } = openScenario(file);
  return toScenarioSource(await catalogue.resolve(name, { parameters }));
};

const toError = async (response: Response, address: string): Promise<RollcallError> => {
  const { detail } = (await response.json().catch(() => ({}))) as { readonly detail?: string };
  if (response.status === 401) {
    return new RollcallError('UNREACHABLE', `${address} asks for its --admin-token. ${detail ?? ''}`.trim());
  }
  if (response.status === 404) return new RollcallError('UNKNOWN_SCENARIO', detail ?? `${address} is no mock.`);
  return new RollcallError('INVALID_SCENARIO', detail ?? `${address} answered ${response.status}.`);
};
