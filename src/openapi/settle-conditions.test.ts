import { expect, it } from 'vitest';
import { createSchemaCompiler } from './schema-compiler.js';
import { settleConditions } from './settle-conditions.js';

const document = {
  openapi: '3.1.0',
  info: { title: 'Doors', version: '1' },
  components: {
    schemas: {
      Doors: { type: 'array', items: { $ref: '#/components/schemas/Door' } },
      Door: {
        type: 'object',
        properties: { width: { type: 'integer' }, 'is/wide': { type: 'boolean' }, kind: { type: 'string' } },
        if: { required: ['width'], properties: { width: { minimum: 100 } } },
        // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
        then: { properties: { 'is/wide': { const: true } } },
        else: { properties: { 'is/wide': { const: false } } },
      },
    },
  },
} as const;

const settle = (value: unknown): unknown =>
  settleConditions(value, createSchemaCompiler(document as never).forResponses('#/components/schemas/Doors'));

it('gives a member the value that another one asks for', () => {
  expect(
    settle([
      { width: 150, 'is/wide': false },
      { width: 50, 'is/wide': true },
      { width: 120, 'is/wide': true },
    ]),
  ).toEqual([
    { width: 150, 'is/wide': true },
    { width: 50, 'is/wide': false },
    { width: 120, 'is/wide': true },
  ]);
});

it('leaves alone what breaks any other rule', () => {
  expect(settle([{ width: 'x', kind: 5 }])).toEqual([{ width: 'x', kind: 5 }]);
  expect(settle(7)).toBe(7);
});
