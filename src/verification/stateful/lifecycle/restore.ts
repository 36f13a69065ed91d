import type { Shown } from '../model/record-shape.js';
import type { Writing } from '../model/resource.js';
import { findDifference, readShown } from '../values/find-difference.js';
import { makeChange } from '../values/make-body.js';
import { readSubject, type Subject, writeSubject } from './subject.js';

/** Puts a record back as it was, as far as it can be written; a state that starts as new needs no such care. */
export const restoreSubject = async (subject: Subject, updates: readonly Writing[], was: Shown): Promise<void> => {
  const { api, states } = subject.session.context;
  if (states.isRepeatable) return;
  for (const writing of updates) {
    const { record } = await readSubject(subject);
    if (!record) return;
    for (const { name } of writing.members.values()) {
      const old = readShown(was, name);
      if (old === undefined || !findDifference(old, readShown(record, name), '')) continue;
      const values = makeChange(writing, { [name]: old }, { api, record });
      if (values) await writeSubject(subject, writing, values);
    }
  }
};
