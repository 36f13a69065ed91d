import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../test/support/create-test-engine.js';
import type { RecordKey } from '../../core/collection.js';
import type { JsonObject } from '../../core/json.js';
import { createOrigin } from '../../core/origin.js';
import { Transaction } from '../../core/transaction.js';
import { createWorld } from '../../core/world.js';
import { type Api, createApi } from '../api.js';
import type { RecordRules } from './record-rules.js';
import { findRecordViolations, type RecordWrite, writeRecords } from './write-records.js';

type Owner = { readonly id: string; readonly email: string; readonly pets: number };
type Pet = { readonly id: number; readonly name: string; readonly owner: string };

const schemas = {
  Owner: {
    type: 'object',
    required: ['id', 'email', 'pets'],
    properties: {
      id: { type: 'string' },
      email: { type: 'string', format: 'email' },
      pets: { type: 'integer', maximum: 2 },
    },
  },
  Pet: {
    type: 'object',
    required: ['id', 'name'],
    properties: { id: { type: 'integer' }, name: { type: 'string', default: 'Rex' }, age: { type: 'integer' } },
  },
};

const owners: RecordRules<Owner> = {
  shape: { like: 'Owner' },
  keys: 'string',
  keyOf: ({ id }) => id,
  unique: ({ email }) => [{ name: 'email', value: email.toLowerCase(), pointer: '/email' }],
  show: (owner) => [{ schema: '#/components/schemas/Owner', value: owner }],
};

const countPets = (tx: Transaction, owner: string): void => {
  const record = tx.get<Owner>('acme/owners', owner);
  const pets = tx
    .collection<Pet>('acme/pets')
    .values()
    .filter((pet) => pet.owner === owner).length;
  if (record) tx.put('acme/owners', owner, { ...record, pets });
};

const pets: RecordRules<Pet> = {
  shape: { like: 'Pet', without: ['age'], members: { owner: { type: 'string' } } },
  keys: 'number',
  keyOf: ({ id }) => id,
  references: ({ owner }) => [{ pointer: '/owner', collection: 'acme/owners', value: owner }],
  check: ({ name }) => (name === 'Nobody' ? [{ pointer: '/name', message: 'is no name' }] : []),
  show: (record) => [
    { schema: '#/components/schemas/Pet', value: record.name === 'Mute' ? { ...record, name: 0 } : record },
  ],
  settle: (tx, { before, after }) => {
    for (const { owner } of [before, after].filter((pet) => pet !== undefined)) countPets(tx, owner);
  },
};

const friends: RecordRules<{ readonly email: string }> = {
  shape: { members: { email: { type: 'string' } } },
  keys: 'string',
  keyOf: () => 'best',
  isPermanent: true,
  references: ({ email }) => [{ pointer: '/email', collection: 'acme/owners', by: 'email', value: email }],
};

const seeds: Readonly<Record<string, readonly (readonly [RecordKey, JsonObject])[]>> = {
  owners: [
    ['ann', { id: 'ann', email: 'ann@acme.example', pets: 1 }],
    ['bob', { id: 'bob', email: 'bob@acme.example', pets: 0 }],
  ],
  pets: [[1, { id: 1, name: 'Rex', owner: 'ann' }]],
  friends: [['best', { email: 'bob@acme.example' }]],
  notes: [],
};

const api: Api = createApi({
  id: 'acme',
  document: createDocument({ components: { schemas } } as never),
  behaviour: { records: { owners, pets, friends } },
});

const origin = createOrigin({
  scenario: 'test',
  seed: 1,
  at: 0,
  seeds: new Map(Object.entries(seeds).map(([name, records]) => [`acme/${name}`, () => records])),
});

const begin = (): Transaction => new Transaction(createWorld(origin, { mode: 'frozen', shown: 0, setAt: 0 }), 0);

const write = (...writes: readonly RecordWrite[]) => {
  const tx = begin();
  const refusal = writeRecords(api, tx, writes);
  return { status: refusal?.status, message: refusal?.message, changes: refusal ? [] : tx.listChanges() };
};

const pet = (record: JsonObject): RecordWrite => ({ collection: 'pets', key: record['id'] as number, record });
const owner = (record: JsonObject): RecordWrite => ({ collection: 'owners', key: record['id'] as string, record });
const ann = { id: 'ann', email: 'ann@acme.example', pets: 1 };

describe('records that are written', () => {
  it('are there, with what follows from them', () => {
    const { status, changes } = write(pet({ id: 2, name: 'Tom', owner: 'bob' }));
    expect(status).toBeUndefined();
    expect(changes.map(({ collection, key, after }) => [collection, key, after])).toEqual([
      ['acme/pets', 2, { id: 2, name: 'Tom', owner: 'bob' }],
      ['acme/owners', 'bob', { id: 'bob', email: 'bob@acme.example', pets: 1 }],
    ]);
  });

  it('change nothing where they are there already', () => {
    expect(write(owner({ pets: 1, email: 'ann@acme.example', id: 'ann' }))).toMatchObject({
      status: undefined,
      changes: [],
    });
  });

  it('may refer to each other, in any order', () => {
    const cid = { id: 'cid', email: 'cid@acme.example', pets: 1 };
    expect(write(pet({ id: 2, name: 'Tom', owner: 'cid' }), owner(cid)).status).toBeUndefined();
  });

  it.each([
    ['lack a member', pet({ id: 2, owner: 'ann' }), 'acme/pets/2 /name is required'],
    ['have one too many', pet({ id: 2, name: 'Tom', owner: 'ann', age: 3 }), 'acme/pets/2 /age is not known here'],
    ['break a format of the spec', owner({ ...ann, email: 'ann' }), 'acme/owners/ann /email must be a valid email'],
    [
      'stand under another key',
      { ...pet({ id: 2, name: 'Tom', owner: 'ann' }), key: 3 },
      'acme/pets/3 belongs under the key 2',
    ],
    [
      'refer to nothing',
      pet({ id: 2, name: 'Tom', owner: 'zoe' }),
      'acme/pets/2 /owner names nothing in acme/owners: no record there has the key zoe',
    ],
    [
      'take what another has',
      owner({ ...ann, email: 'BOB@acme.example' }),
      'acme/owners/ann /email is taken by acme/owners/bob',
    ],
    ['contradict the API', pet({ id: 2, name: 'Nobody', owner: 'ann' }), 'acme/pets/2 /name is no name'],
    ['belong to a collection without rules', { collection: 'notes', key: 'a', record: {} }, 'acme/notes has no rules'],
    ['belong to no collection', { collection: 'toString', key: 'a', record: {} }, 'acme/toString has no rules'],
  ])('are refused where they %s', (_, wrong, message) => {
    expect(write(wrong)).toMatchObject({ status: 400, message: expect.stringContaining(message) });
  });

  it('are refused where an answer would break the spec', () => {
    expect(write(pet({ id: 2, name: 'Mute', owner: 'ann' }))).toMatchObject({
      status: 400,
      message: 'acme/pets/2 would be answered against the spec: Pet/name must be a string',
    });
  });

  it('are refused where what follows from them breaks the spec', () => {
    const fits = pet({ id: 2, name: 'Tom', owner: 'ann' });
    expect(write(fits).status).toBeUndefined();
    expect(write(fits, pet({ id: 3, name: 'Kit', owner: 'ann' }))).toMatchObject({
      status: 400,
      message: 'acme/owners/ann /pets must be at most 2',
    });
  });

  it('are refused where they leave a reference without what it means', () => {
    const renamed = owner({ id: 'bob', email: 'robert@acme.example', pets: 0 });
    expect(write(renamed)).toMatchObject({
      status: 400,
      message: expect.stringContaining(
        'acme/friends/best /email names nothing in acme/owners: no record there has the email',
      ),
    });
  });

  it('get no defaults', () => {
    expect(write(pet({ id: 2, owner: 'ann' })).status).toBe(400);
  });
});

describe('records that are deleted', () => {
  const remove = (collection: string, key: RecordKey): RecordWrite => ({ collection, key, record: undefined });

  it('are gone, with what follows from that', () => {
    const { changes } = write(remove('pets', 1));
    expect(changes.map(({ collection, key, after }) => [collection, key, after])).toEqual([
      ['acme/pets', 1, undefined],
      ['acme/owners', 'ann', { ...ann, pets: 0 }],
    ]);
  });

  it('are kept while others refer to them', () => {
    expect(write(remove('owners', 'ann'))).toMatchObject({
      status: 409,
      message: expect.stringContaining('acme/pets/1 /owner'),
    });
    expect(write(remove('owners', 'bob'))).toMatchObject({
      status: 409,
      message: expect.stringContaining('acme/friends/best /email'),
    });
    expect(write(remove('owners', 'ann'), remove('pets', 1)).status).toBeUndefined();
  });

  it('are kept where the API needs them', () => {
    expect(write(remove('friends', 'best'))).toMatchObject({
      status: 409,
      message: expect.stringContaining('Replace it'),
    });
  });
});

describe('the records that there are', () => {
  it('have no violations where they keep the rules', () => {
    expect(findRecordViolations(api, begin())).toEqual([]);
  });

  it('have violations that name collection, key and place', () => {
    const tx = begin();
    tx.put('acme/pets', 2, { id: 2, name: 'Tom', owner: 'zoe' });
    expect(findRecordViolations(api, tx)).toEqual([
      expect.objectContaining({ collection: 'acme/pets', key: 2, pointer: '/owner', rule: 'reference' }),
    ]);
  });
});
