import { failAt, type SyntaxFailure } from './syntax-failure.js';

/** The names that a query may use. */
export interface QueryFields {
  /** The fields that can be filtered by. */
  readonly fields: readonly string[];
  /** Further fields of the record, told from misspelt ones in the message. */
  readonly knownFields?: readonly string[];
}

/** Where a clause looks, and how deep in groups it stands. */
export class FieldScope {
  /** The fields that a leaf without a field of its own looks in. */
  readonly fields: readonly string[];
  readonly depth: number;
  private readonly names: QueryFields;

  constructor(names: QueryFields, fields: readonly string[] = names.fields, depth = 0) {
    this.names = names;
    this.fields = fields;
    this.depth = depth;
  }

  /** The scope one group further in. */
  deeper(): FieldScope {
    return new FieldScope(this.names, this.fields, this.depth + 1);
  }

  /** The scope of `*:`, every filterable field. */
  anyField(): FieldScope {
    return new FieldScope(this.names, this.names.fields, this.depth);
  }

  /** The scope of `name:`, or the failure of a name that cannot be filtered by. */
  ofField(name: string, at: number): FieldScope | SyntaxFailure {
    if (this.names.fields.includes(name)) return new FieldScope(this.names, [name], this.depth);
    const known = this.names.knownFields?.includes(name) ?? false;
    const reason = known ? `\`${name}\` is not filterable by q` : `\`${name}\` is not a field`;
    return failAt(at, `${reason}; filterable are ${this.names.fields.join(', ')}`);
  }
}
