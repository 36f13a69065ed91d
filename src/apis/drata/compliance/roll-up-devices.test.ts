import { expect, it } from 'vitest';
import { buildDevice } from '../../../../test/support/drata-personnel.js';
import type { Outcome } from './compliance-record.js';
import { rollUpDevices } from './roll-up-devices.js';

it.each<[Outcome, readonly Outcome[]]>([
  ['PASS', ['PASS']],
  ['PASS', ['PASS', 'PASS']],
  ['MISCONFIGURED', ['PASS', 'MISCONFIGURED']],
  ['FAIL', ['MISCONFIGURED', 'PASS', 'FAIL']],
  ['FAIL', ['FAIL', 'MISCONFIGURED']],
])('gives %s for %j', (worst, outcomes) => {
  const devices = outcomes.map((outcome) => buildDevice(outcome));
  expect(rollUpDevices(devices, 'LOCK_SCREEN')?.outcome).toBe(worst);
});

it('does not count devices whose management source is unknown', () => {
  const unknown = buildDevice('FAIL', { managedBy: 'UNKNOWN' });
  expect(rollUpDevices([unknown, buildDevice()], 'ANTIVIRUS')?.outcome).toBe('PASS');
  expect(rollUpDevices([unknown], 'ANTIVIRUS')).toBeUndefined();
  expect(rollUpDevices([], 'LOCATION_SERVICES')).toBeUndefined();
});

it('misses the agent of somebody without a known device', () => {
  expect(rollUpDevices([], 'AGENT_INSTALLED')?.outcome).toBe('FAIL');
  const unknown = buildDevice('PASS', { managedBy: 'UNKNOWN' });
  expect(rollUpDevices([unknown], 'AGENT_INSTALLED')?.outcome).toBe('FAIL');
});

it('is complete as of the last report that passed', () => {
  const devices = ['2026-01-03', '2026-01-09', '2026-01-05'].map((day) =>
    buildDevice('PASS', { lastSeenAt: `${day}T00:00:00.000Z` }),
  );
  expect(rollUpDevices(devices, 'AUTO_UPDATES')?.completedAt).toBe('2026-01-09T00:00:00.000Z');
  expect(rollUpDevices([...devices, buildDevice('FAIL')], 'AUTO_UPDATES')?.completedAt).toBeNull();
});
