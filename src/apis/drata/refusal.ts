import { describeViolation, type Refusal } from '../../engine/refusal.js';
import type { components } from './types.gen.js';

type ErrorBody = components['schemas']['Error'] | components['schemas']['NamedError'];

/** The statuses whose bodies carry a name; the vendor's others come without (documented responses, vendor's samples). */
const NAMES: Readonly<Record<number, string>> = {
  400: 'BadRequestException',
  404: 'NotFoundException',
  409: 'ConflictException',
};

/** Seen on the live service; the vendor's other codes are not public. */
const UNAUTHORIZED_CODE = 26430;

/** Says a refusal in Drata's form. */
export const renderRefusal = ({ status, message, violations = [] }: Refusal): ErrorBody => {
  const said = violations.length === 0 ? message : violations.map(describeViolation).join('; ');
  const body = { statusCode: status, message: said, code: status === 401 ? UNAUTHORIZED_CODE : status * 100 };
  const name = NAMES[status];
  return name === undefined ? body : { name, ...body };
};
