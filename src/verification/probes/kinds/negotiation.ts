import { negotiateMediaType, toMediaType } from '../../../openapi/media-type.js';
import type { Asker } from '../asker.js';
import type { ProbeKind } from '../probe-kind.js';

const NOTHING = 'application/x-rollcall-nothing';

/** Who does not look at `Accept` never does, and need not by HTTP: that is told once. */
const told = new WeakSet<Asker>();

/** An `Accept` that nothing fits, where the spec declares 406. */
export const negotiationKind: ProbeKind = {
  name: 'an Accept that nothing fits',
  probe: async (operation, asker) => {
    if (operation.method !== 'GET' || !operation.responses.has('406')) return;
    const answer = await asker.ask(operation, { headers: { accept: NOTHING } });
    const type = toMediaType(answer.headers['content-type'] ?? '');
    if (told.has(asker)) return;
    const isSuccess = answer.status >= 200 && answer.status < 300 && type !== '';
    if (!isSuccess || negotiateMediaType([type], NOTHING) !== undefined) return;
    const message = `the answer is ${type}, although the request accepts ${NOTHING} only, and the spec declares 406`;
    told.add(asker);
    asker.report(answer, { check: 'content_negotiation', severity: 'note', pointer: 'header content-type', message });
  },
};
