import { locatePlace } from '../../../openapi/schema-place.js';
import { walkList } from '../listing/walk-list.js';
import type { Shown } from '../model/record-shape.js';
import type { ListOperation, Membership } from '../model/resource.js';
import type { PathParts, Session } from '../session.js';

/** A membership that was put in or taken out, and every list that there is. */
interface Moved {
  readonly membership: Membership;
  readonly lists: readonly ListOperation[];
  /** As its own list shows it, or did. */
  readonly record: Shown;
  readonly isIn: boolean;
}

/** What belongs together is shown from both of its sides: by each list of the same things. */
export const expectFromOtherSide = async (
  session: Session,
  { membership, lists, record, isIn }: Moved,
): Promise<void> => {
  const own = membership.list;
  for (const list of lists) {
    const { operation, shape } = list;
    const path = shape.item.pointer === own.shape.item.pointer ? toPath(operation.path, record) : undefined;
    const place = locatePlace(session.context.api.document, operation.operation.pointer);
    if (operation === own.operation || !path || place.value['x-consistency'] === 'eventual') continue;
    const { isWhole, records, last } = await walkList(session, list, { path });
    if (!isWhole || records.some((each) => isSame(record, each)) === isIn) continue;
    const what = isIn ? 'shows something that' : 'does not show any more what';
    const message = `${own.operation.operationId} ${what} ${operation.operationId} ${isIn ? 'does not show' : 'still shows'}`;
    session.complain(last, 'stale_read', { message });
  }
};

/** The path of a list, where the record has all that it takes. */
const toPath = (template: string, record: Shown): PathParts | undefined => {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  const parts = names.map((name) => [name, record[name] ?? record[`${name}Id`]] as const);
  const isKnown = parts.every(([, value]) => typeof value === 'string' || typeof value === 'number');
  return isKnown && names.length > 0
    ? Object.fromEntries(parts.map(([name, value]) => [name, String(value)]))
    : undefined;
};

/** Whether both are about the same two things. */
const isSame = (one: Shown, other: Shown): boolean => {
  const ids = Object.keys(one).filter((name) => /Id$|_id$/.test(name));
  return ids.length > 0 && ids.every((name) => one[name] === other[name]);
};
