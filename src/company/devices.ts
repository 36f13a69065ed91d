import type { Chance } from '../core/chance.js';
import type { Basis } from './basis.js';
import { DAY, toInstant } from './calendar.js';
import { drawInstant } from './draw-instant.js';
import { hasDone } from './onboarding.js';
import type { CheckOutcome, Device } from './person.js';
import type { DeviceTerms } from './person-terms.js';

const PLATFORMS: readonly (readonly [Device['platform'], number])[] = [
  ['macos', 60],
  ['windows', 30],
  ['linux', 10],
];

const MANAGERS: readonly (readonly [Device['managedBy'], number])[] = [
  ['agent', 62],
  ['mdm', 30],
  ['unknown', 8],
];

const COUNTS = {
  employee: [
    [0, 5],
    [1, 60],
    [2, 27],
    [3, 8],
  ],
  contractor: [
    [0, 45],
    [1, 50],
    [2, 5],
  ],
} as const;

const OUTCOMES: readonly (readonly [CheckOutcome, number])[] = [
  ['pass', 91],
  ['fail', 6],
  ['misconfigured', 3],
];

const createSerialNumber = (chance: Chance): string => {
  const half = (): string =>
    chance
      .integer(0, 36 ** 5 - 1)
      .toString(36)
      .padStart(5, '0');
  return `${half()}${half()}`.toUpperCase();
};

/** What the scenario says of each device; nothing where chance decides. */
const listTerms = ({ terms }: Basis): readonly DeviceTerms[] | undefined =>
  typeof terms.devices === 'object' ? terms.devices : undefined;

const applyChecks = (drawn: Device['checks'], checks: DeviceTerms['checks']): Device['checks'] => {
  if (typeof checks !== 'string') return { ...drawn, ...checks };
  return Object.fromEntries(Object.keys(drawn).map((check) => [check, checks])) as Device['checks'];
};

const createChecks = ({ role }: Basis, chance: Chance, agent: boolean): Device['checks'] => {
  const { devices } = role;
  const pinned = devices === 'pass' || devices === 'fail' || devices === 'misconfigured' ? devices : null;
  const draw = (): CheckOutcome => pinned ?? chance.pickWeighted(OUTCOMES);
  return {
    agentInstalled: pinned ?? (agent ? 'pass' : 'fail'),
    passwordManager: draw(),
    diskEncryption: draw(),
    antivirus: draw(),
    autoUpdates: draw(),
    lockScreen: draw(),
    locationServices: draw(),
  };
};

const drawCount = ({ role }: Basis, chance: Chance): number => {
  if (role.devices !== 'mixed') return 1;
  const count = chance.pickWeighted<number>(COUNTS[role.kind === 'contractor' ? 'contractor' : 'employee']);
  return role.onboarding === 'agent' ? Math.max(count, 1) : count;
};

/** Makes up somebody's devices: none to three, last seen lately or, now and then, long ago. */
export const createDevices = (basis: Basis): readonly Device[] => {
  const { active } = basis.career;
  const { devices, onboarding } = basis.role;
  const given = listTerms(basis);
  if (active === null || (given === undefined && devices === 'none')) return [];
  const chance = basis.chance('devices');
  const agent = hasDone(onboarding, 'agent', chance);
  return Array.from({ length: given?.length ?? drawCount(basis, chance) }, (_, index) => {
    const { checks, ...terms } = given?.[index] ?? {};
    const daysUnseen = chance.happens(0.9) ? 3 : chance.integer(30, 120);
    const seenFrom = Math.max(active.from, active.to - daysUnseen * DAY);
    return {
      key: `${basis.key}-device-${index + 1}`,
      platform: chance.pickWeighted(PLATFORMS),
      serialNumber: createSerialNumber(chance),
      managedBy: devices === 'unmanaged' ? 'unknown' : devices === 'mixed' ? chance.pickWeighted(MANAGERS) : 'agent',
      lastSeenAt: toInstant(drawInstant(chance, seenFrom, Math.min(seenFrom + 3 * DAY, active.to))),
      checks: applyChecks(createChecks(basis, chance, agent), checks),
      ...terms,
    };
  });
};
