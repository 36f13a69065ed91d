import type { Api } from '../../../engine/api.js';
import type { Answer } from '../../verification-client.js';
import type { Asker } from '../asker.js';
import { toNextLetters } from '../next-letters.js';
import type { ProbeKind } from '../probe-kind.js';

type Headers = Readonly<Record<string, string>>;

/** No credential, one in a wrong form, one of another scheme, and one that looks right and nobody gave out. */
export const credentialsKind: ProbeKind = {
  name: 'credentials that nobody has',
  probe: async (operation, asker) => {
    const { security } = operation.operation;
    if (security.length === 0) {
      await asker.ask(operation, { credential: false });
      return;
    }
    // An empty alternative says that nobody needs a credential.
    if (security.some((requirement) => Object.keys(requirement).length === 0)) return;
    for (const { credential, what } of listWrong(asker.context.api, asker.credential)) {
      judge(asker, await asker.ask(operation, { credential }), what);
    }
  },
};

const judge = (asker: Asker, answer: Answer, what: string): void => {
  const isAccepted = answer.status >= 200 && answer.status < 300;
  // Where the form alone gives it away, every exchange is looked at for that.
  if (!isAccepted || answer.checked.observations.some(({ check }) => check === 'ignored_auth')) return;
  const message = `the request was answered with ${answer.status}, although its credential is ${what}`;
  asker.report(answer, { check: 'ignored_auth', severity: 'violation', pointer: 'credential', message });
};

const listWrong = (
  { schemes }: Api,
  credential: Headers,
): { readonly credential: Headers; readonly what: string }[] => {
  const carriers = new Set(
    [...schemes.values()].flatMap(({ carrier }) =>
      carrier.in === 'cookie' ? ['cookie'] : [carrier.name.toLowerCase()],
    ),
  );
  const isSecret = (name: string): boolean => carriers.has(name.toLowerCase());
  const secrets = Object.entries(credential).filter(([name]) => isSecret(name));
  const others = Object.fromEntries(Object.entries(credential).filter(([name]) => !isSecret(name)));
  const malformed = [...schemes.values()].filter(({ isWellFormed }) => !isWellFormed('!'));
  const forged = Object.fromEntries(secrets.map(([name, value]) => [name, toNextLetters(value)]));
  return [
    { credential: others, what: 'missing' },
    ...malformed.slice(0, 1).map(({ present }) => ({ credential: { ...others, ...present('!') }, what: 'malformed' })),
    { credential: { ...others, authorization: 'Negotiate cm9sbGNhbGw=' }, what: 'one of another scheme' },
    ...(secrets.length > 0
      ? [
          {
            credential: { ...others, ...forged },
            what: 'one that nobody was given: that of this run with other letters',
          },
        ]
      : []),
  ];
};
