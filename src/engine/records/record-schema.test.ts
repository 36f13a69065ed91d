import { expect, it } from 'vitest';
import { createDocument } from '../../../test/support/create-test-engine.js';
import { toRecordSchema } from './record-schema.js';

const Pet = {
  type: 'object',
  required: ['id', 'name'],
  properties: { id: { type: 'integer' }, name: { type: 'string' }, 'a/b': { type: 'string' } },
};
const document = createDocument({ components: { schemas: { Pet } } } as never);

it('a record has the members of the schema that it is like, by reference, and demands what that one does', () => {
  expect(toRecordSchema(document, { like: 'Pet' })).toEqual({
    type: 'object',
    additionalProperties: false,
    required: ['id', 'name'],
    properties: {
      id: { $ref: '#/components/schemas/Pet/properties/id' },
      name: { $ref: '#/components/schemas/Pet/properties/name' },
      'a/b': { $ref: '#/components/schemas/Pet/properties/a~1b' },
    },
  });
});

it('members can be left out, added and put in place of others', () => {
  const shape = {
    like: 'Pet',
    without: ['name', 'a/b'],
    members: { id: { type: 'string' }, owner: { type: 'string' } },
  };
  expect(toRecordSchema(document, shape)).toEqual({
    type: 'object',
    additionalProperties: false,
    required: ['id', 'owner'],
    properties: { id: { type: 'string' }, owner: { type: 'string' } },
  });
});

it('a record is like nothing that the spec does not have', () => {
  expect(() => toRecordSchema(document, { like: 'Owner' })).toThrow(/Owner/);
});
