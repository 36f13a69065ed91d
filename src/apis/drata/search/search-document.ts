import type { PersonnelRecord } from '../personnel-record.js';
import type { components } from '../types.gen.js';
import { type ComplianceStatuses, toComplianceStatuses } from './compliance-filters.js';

const documents = new WeakMap<PersonnelRecord, SearchDocument>();

/** A record as the search index has it: with what is asked of it worked out, each once and only when it is asked. */
export class SearchDocument {
  readonly record: PersonnelRecord;
  readonly id: number;
  /** In lower case. */
  readonly firstName: string;
  readonly lastName: string;
  #statuses: ComplianceStatuses | undefined;
  #name: string | undefined;

  private constructor(record: PersonnelRecord) {
    this.record = record;
    this.id = record.id;
    this.firstName = (record.user.firstName ?? '').toLowerCase();
    this.lastName = (record.user.lastName ?? '').toLowerCase();
  }

  /** The document of a record; a record has only one. */
  static of(record: PersonnelRecord): SearchDocument {
    const known = documents.get(record);
    if (known) return known;
    const document = new SearchDocument(record);
    documents.set(record, document);
    return document;
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
