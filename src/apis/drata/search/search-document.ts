import type { PersonnelRecord } from '../personnel-record.js';
import type { components } from '../types.gen.js';
import { type ComplianceStatuses, toComplianceStatuses } from './compliance-filters.js';

const documents = new WeakMap<PersonnelRecord, SearchDocument>();

/** A record as the search index has it: with what is asked of it worked out, each once and only when it is asked. */
export class SearchDocument {
  readonly record: PersonnelRecord;
  readonly id: number;
  #statuses: ComplianceStatuses | undefined;
  #name: string | undefined;

  private constructor(record: PersonnelRecord) {
    this.record = record;
    this.id = record.id;
  }

  /** The document of a record; a record has only one. */
  static of(record: PersonnelRecord): SearchDocument {
    const known = documents.get(record);
    if (known) return known;
    const document = new SearchDocument(record);
    documents.set(record, document);
    return document;
  }

  /** The same for a look that may well be the last: keeping a document costs more than making it. */
  static glance(record: PersonnelRecord): SearchDocument {
    return documents.get(record) ?? new SearchDocument(record);
  }

  /** In lower case, as the last name. */
  get firstName(): string {
    return (this.record.user.firstName ?? '').toLowerCase();
  }

  get lastName(): string {
    return (this.record.user.lastName ?? '').toLowerCase();
  }

  /** Statuses by filter. */
  get statuses(): ComplianceStatuses {
    this.#statuses ??= toComplianceStatuses(this.record);
    return this.#statuses;
  }

  /** What the order by name goes by: the full name, where letter case counts only between equal ones; else empty. */
  get name(): string {
    this.#name ??= this.#toName();
    return this.#name;
  }

  /** Whether the person comes from a connection. */
  get syncStatus(): components['schemas']['SyncStatus'] {
    const { idpConnectionId, hrisConnectionId } = this.record;
    return idpConnectionId === null && hrisConnectionId === null ? 'NOT_SYNCED' : 'SYNCED';
  }

  #toName(): string {
    const { firstName, lastName } = this.record.user;
    const name = [firstName, lastName].filter((part) => part !== null && part !== '').join(' ');
    return name === '' ? '' : `${name.toLowerCase()}\0${name}`;
  }
}
