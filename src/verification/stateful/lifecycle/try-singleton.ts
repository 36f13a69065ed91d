import { nameValues } from '../../path-values.js';
import { splitValueName, toExistingName } from '../../states/value-names.js';
import type { Singleton } from '../model/resource.js';
import { type Session, Untried } from '../session.js';
import { tryRefusal } from './refusal.js';
import { restoreSubject } from './restore.js';
import { readSubject, type Subject } from './subject.js';
import { tryUpdates } from './updates.js';

/** Changes the one record of a path, in every way that the spec has, and puts it back. */
export const trySingleton = async (session: Session, { path: template, get, updates }: Singleton): Promise<void> => {
  const { context, values } = session;
  const path = await session.findPath(get, template);
  const foreign = Object.entries(path).find(([, id]) => !Object.values(values).some((value) => String(value) === id));
  if (foreign && !context.states.isRepeatable) {
    const [name] = foreign;
    const [likeliest = name] = nameValues(template, name).filter(splitValueName);
    const option = `--existing ${toExistingName(likeliest)}=VALUE`;
    throw new Untried(`nobody named a value for ${name} of ${template}: name one with ${option}`);
  }
  const subject: Subject = { session, get, path };
  const { record, answer } = await readSubject(subject);
  if (!record)
    throw new Untried(`${get.operationId} answered ${answer.status}, so there is nothing to change`, 'error');
  let accepted = 0;
  let refusal: string | undefined;
  const wanted = updates.filter(({ operation }) => context.options.isWanted({ operation: operation.operationId }));
  for (const writing of wanted) {
    const updated = await tryUpdates(subject, writing);
    accepted += updated.accepted;
    refusal ??= updated.refused && `${writing.operation.operationId} answered ${updated.refused.status}`;
    await tryRefusal(subject, { writing, record });
  }
  await restoreSubject(subject, wanted, record);
  if (accepted === 0 && session.complaints.length === 0) {
    throw new Untried(
      `nothing could be changed: ${refusal ?? 'no value could be made'}`,
      refusal ? 'error' : 'skipped',
    );
  }
};
