import type { DeviceCheckType } from './check-types.js';
import type { DeviceRecord, Outcome, Requirement } from './compliance-record.js';

const BADNESS: Readonly<Record<Outcome, number>> = { PASS: 0, MISCONFIGURED: 1, FAIL: 2 };

/**
 * What a check comes to over a person's devices: the worst of those whose management source is known. Without one there
 * is nothing to say (the document's coverage limitation), except that nobody has the agent who has no such device.
 */
export const rollUpDevices = (devices: readonly DeviceRecord[], type: DeviceCheckType): Requirement | undefined => {
  let outcome: Outcome | undefined;
  let lastReport = '';
  for (const { managedBy, lastSeenAt, checks } of devices) {
    if (managedBy === 'UNKNOWN') continue;
    if (outcome === undefined || BADNESS[checks[type]] > BADNESS[outcome]) outcome = checks[type];
    if (lastSeenAt > lastReport) lastReport = lastSeenAt;
  }
  outcome ??= type === 'AGENT_INSTALLED' ? 'FAIL' : undefined;
  return outcome && { outcome, completedAt: outcome === 'PASS' ? lastReport : null, expiresAt: null };
};
