import { type Refusal, refuseInvalid } from '../../engine/refusal.js';

/** Refuses a body because of one of its members, named with dots: `1.groupId`. */
export const refuseMember = (member: string, message: string): Refusal =>
  refuseInvalid(message, [
    { in: 'body', name: '', pointer: `/${member.replaceAll('.', '/')}`, rule: 'reference', message },
  ]);
