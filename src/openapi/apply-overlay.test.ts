import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../core/json.js';
import { applyOverlay, type OverlayAction, OverlayError, type OverlayProblem } from './apply-overlay.js';

const buildDocument = (): JsonObject => ({
  info: { title: 'Users' },
  tags: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
  paths: {
    '/users': { get: { summary: 'List', parameters: [{ name: 'page' }] } },
    "/it's/{id}": { get: { summary: 'Get' } },
  },
  schema: { type: 'object', required: ['id', 'name'], properties: { id: { type: 'string' } } },
});

const apply = (...actions: OverlayAction[]): JsonObject => applyOverlay(buildDocument(), { overlay: '1.0.0', actions });

const problemsOf = (...actions: OverlayAction[]): readonly OverlayProblem[] => {
  try {
    apply(...actions);
  } catch (error) {
    if (error instanceof OverlayError) return error.problems;
    throw error;
  }
  return [];
};

describe('an update', () => {
  it('merges objects recursively and keeps what it does not name', () => {
    const update = { properties: { id: { format: 'uuid' }, name: { type: 'string' } } };
    expect(apply({ target: '$.schema', update }).schema).toEqual({
      type: 'object',
      required: ['id', 'name'],
      properties: { id: { type: 'string', format: 'uuid' }, name: { type: 'string' } },
    });
  });

  it('replaces scalars, null included', () => {
    expect(apply({ target: '$.info', update: { title: null } }).info).toEqual({ title: null });
  });

  it('appends to arrays that it meets while merging', () => {
    expect(apply({ target: '$.schema', update: { required: ['email'] } }).schema).toMatchObject({
      required: ['id', 'name', 'email'],
    });
  });

  it.each<[string, Json]>([
    ['one entry', { name: 'd' }],
    ['a list', [{ name: 'd' }]],
  ])('appends %s to an array that the target selects', (_, update) => {
    expect(apply({ target: '$.tags', update }).tags).toHaveLength(4);
    expect(apply({ target: '$.tags', update }).tags).toContainEqual({ name: 'd' });
  });

  it('changes every match, each with a copy of its own', () => {
    const shared = { deep: ['x'] };
    const result = apply(
      { target: '$.paths[*].get', update: { 'x-note': shared } },
      { target: "$.paths['/users'].get['x-note'].deep", update: 'y' },
    );
    expect(result).toMatchObject({
      paths: {
        '/users': { get: { 'x-note': { deep: ['x', 'y'] } } },
        "/it's/{id}": { get: { 'x-note': { deep: ['x'] } } },
      },
    });
    expect(shared).toEqual({ deep: ['x'] });
  });

  it('reaches the whole document by $', () => {
    expect(apply({ target: '$', update: { info: { version: '2' } } }).info).toEqual({
      title: 'Users',
      version: '2',
    });
  });
});

describe('a removal', () => {
  it('takes a member out of an object, whatever its name needs escaped', () => {
    const { paths } = apply({ target: '$.paths["/it\'s/{id}"]', remove: true });
    expect(Object.keys(paths as JsonObject)).toEqual(['/users']);
  });

  it('takes several entries out of one array', () => {
    expect(apply({ target: '$.tags[0, 1]', remove: true }).tags).toEqual([{ name: 'c' }]);
  });

  it('takes out entries that a filter selects, scalars too', () => {
    const { schema } = apply({ target: "$.schema.required[?(@ == 'name')]", remove: true });
    expect(schema).toMatchObject({ required: ['id'] });
  });

  it('wins over an update of the same action', () => {
    expect(apply({ target: '$.info', remove: true, update: { title: 'x' } })).not.toHaveProperty('info');
  });

  it('makes room for a value of another kind', () => {
    const result = apply(
      { target: '$.schema.properties.id.type', remove: true },
      { target: '$.schema.properties.id', update: { type: ['string', 'null'] } },
    );
    expect(result).toMatchObject({ schema: { properties: { id: { type: ['string', 'null'] } } } });
  });
});

describe('the given document', () => {
  it('stays as it is', () => {
    const document = buildDocument();
    const actions = [
      { target: '$.tags', remove: true },
      { target: '$.schema', update: { required: ['x'] } },
    ];
    applyOverlay(document, { overlay: '1.0.0', actions });
    expect(document).toEqual(buildDocument());
  });

  it('comes back equal from an overlay without actions', () => {
    expect(apply()).toEqual(buildDocument());
  });
});

describe('a problem', () => {
  it.each<[string, OverlayAction, RegExp]>([
    ['a target that matches nothing', { target: '$.nothing', remove: true }, /matches nothing/],
    ['a target that is no JSONPath', { target: '$.[', remove: true }, /not a JSONPath/],
    ['an action that does nothing', { target: '$.info' }, /neither `update` nor `remove: true`/],
    ['the removal of everything', { target: '$', remove: true }, /whole document/],
    ['an update of a scalar', { target: '$.info.title', update: { x: 1 } }, /selects a scalar/],
    ['a scalar over an object', { target: '$.info', update: 'x' }, /not a scalar/],
    [
      'a merge of unlike kinds',
      { target: '$.schema', update: { properties: { id: { type: ['string'] } } } },
      /array at \/properties\/id\/type where the document has a scalar/,
    ],
  ])('is %s', (_, action, message) => {
    expect(problemsOf(action)).toEqual([
      { message: expect.stringMatching(message), actionIndex: 0, target: action.target },
    ]);
  });

  it('is named by index and target, with all the others', () => {
    const problems = problemsOf(
      { target: '$.info', update: { version: '1' } },
      { target: '$.nowhere', remove: true },
      { target: '$.nothing', remove: true },
    );
    expect(problems.map(({ actionIndex, target }) => [actionIndex, target])).toEqual([
      [1, '$.nowhere'],
      [2, '$.nothing'],
    ]);
    expect(new OverlayError(problems).message).toBe(
      'action 1 ($.nowhere): The target matches nothing in the document.\n' +
        'action 2 ($.nothing): The target matches nothing in the document.',
    );
  });

  it('is an overlay without actions at all', () => {
    expect(() => applyOverlay({}, {} as never)).toThrow(/has a list `actions`/);
  });
});
