import { describe, expect, it } from 'vitest';
import { compileQuery } from './compile-query.js';
import { parseQuery } from './parse-query.js';

const RECORDS = [
  {
    id: 'sally',
    name: 'Sally Ride',
    email: 'sally@nasa.example',
    title: 'Pilot',
    active: true,
    level: 10,
    code: 'b7',
    start_date: '2024-01-05',
  },
  {
    id: 'alan',
    name: 'Alan B. Shepard, Jr.',
    email: 'alan.shepard@nasa.example',
    title: 'Chief of the Astronaut Office',
    active: false,
    level: 9.5,
    code: 'C1',
    start_date: '2024-12-31T23:30:00Z',
  },
  {
    id: 'jean',
    name: 'Jean-Luc Picard',
    email: 'jl+crew@fleet.example',
    title: null,
    active: true,
    level: -3,
    code: 'a*c',
    start_date: '2025-01-01T00:30:00+01:00',
  },
  { id: 'nobody', name: '', email: null, title: 'Pilot (acting)', active: null, level: null, code: 'aXc' },
];

const FIELDS = ['name', 'email', 'title', 'active', 'level', 'code', 'start_date'];

function found(text: string): string {
  const result = parseQuery(text, { fields: FIELDS });
  if (!result.ok) throw new Error(`${text}: ${result.message}`);
  const filter = compileQuery(result.query);
  return RECORDS.filter(filter)
    .map((record) => record.id)
    .join(' ');
}

const EVERYONE = 'sally alan jean nobody';

const EXAMPLES: Readonly<Record<string, readonly (readonly [query: string, found: string])[]>> = {
  'a blank query': [
    ['', EVERYONE],
    ['  ', EVERYONE],
    ['*:*', EVERYONE],
  ],
  'a term': [
    ['name:Sally', 'sally'],
    ['name:Ride', 'sally'],
    ['name:sally', ''],
    ['name:Sall', ''],
    ['name:Shepard', 'alan'],
    ['name:Shepard,', 'alan'],
    ['name:Jr', 'alan'],
    ['name:Jr.', 'alan'],
    ['name:Jean-Luc', 'jean'],
    ['name:Luc', ''],
    ['title:acting', 'nobody'],
    ['title:Pilot', 'sally nobody'],
    ['email:sally@nasa.example', 'sally'],
    ['email:nasa.example', ''],
    ['email:jl+crew@fleet.example', 'jean'],
    ['name:Sally\\ Ride', 'sally'],
    ['name:""', 'nobody'],
    ['code:a\\*c', 'jean'],
  ],
  'a term without a field': [
    ['Pilot', 'sally nobody'],
    ['Sally', 'sally'],
    ['true', 'sally jean'],
    ['10', 'sally'],
    ['2024-01-05', 'sally'],
    ['nothing', ''],
  ],
  'a phrase': [
    ['name:"Sally Ride"', 'sally'],
    ['name:"Ride Sally"', ''],
    ['name:"Sally"', 'sally'],
    ['name:"sally ride"', ''],
    ['title:"of the"', 'alan'],
    ['title:"Chief the"', ''],
    ['title:"Pilot acting"', 'nobody'],
    ['"Astronaut Office"', 'alan'],
    ['"Sally Pilot"', ''],
  ],
  'a phrase with slop': [
    ['title:"Chief the"~1', 'alan'],
    ['title:"Chief Office"~2', ''],
    ['title:"Chief Office"~3', 'alan'],
    ['title:"the of"~1', ''],
    ['title:"the of"~2', 'alan'],
    ['title:"of of"~5', ''],
  ],
  wildcards: [
    ['name:Al*', 'alan'],
    ['name:A?an', 'alan'],
    ['name:?lan', 'alan'],
    ['name:*ide', 'sally'],
    ['name:S*y', 'sally'],
    ['name:Sally*', 'sally'],
    ['name:al*', ''],
    ['email:*@nasa.example', 'sally alan'],
    ['email:*@*.example', 'sally alan jean'],
    ['code:a?c', 'jean nobody'],
    ['code:a\\**', 'jean'],
    ['level:1*', 'sally'],
    ['active:t*', 'sally jean'],
    ['start_date:2024*', 'sally alan'],
    ['name:S*e', 'sally'],
    ['name:S*\\ R*', 'sally'],
    ['name:Shep*,', 'alan'],
    ['name:Shep*d', 'alan'],
    ['P?lot', 'sally nobody'],
  ],
  'existence of a value': [
    ['title:*', 'sally alan nobody'],
    ['NOT title:*', 'jean'],
    ['NOT level:*', 'nobody'],
    ['-start_date:*', 'nobody'],
    ['name:*', EVERYONE],
    ['level:[* TO *]', 'sally alan jean'],
    ['level:**', 'sally alan jean'],
    ['*', EVERYONE],
  ],
  'booleans and numbers': [
    ['active:true', 'sally jean'],
    ['active:false', 'alan'],
    ['active:"true"', 'sally jean'],
    ['active:TRUE', ''],
    ['active:1', ''],
    ['level:10', 'sally'],
    ['level:10.0', 'sally'],
    ['level:1e1', 'sally'],
    ['level:"-3"', 'jean'],
    ['level:\\-3', 'jean'],
    ['level:1', ''],
    ['level:null', ''],
    ['active:null', ''],
  ],
  ranges: [
    ['level:[9 TO 10]', 'sally alan'],
    ['level:[9.5 TO 10}', 'alan'],
    ['level:{9.5 TO 10]', 'sally'],
    ['level:{9.5 TO 10}', ''],
    ['level:[* TO 9.5]', 'alan jean'],
    ['level:[-3 TO -2]', 'jean'],
    ['level:{-3 TO *}', 'sally alan'],
    ['code:[a TO b]', 'jean nobody'],
    ['code:[C TO D]', 'alan'],
    ['code:[b7 TO b7]', 'sally'],
    ['code:{b7 TO z}', ''],
    ['code:["a*c" TO aXc}', 'jean'],
    ['level:[9 TO x]', 'sally alan'],
    ['level:[! TO 9.5]', 'alan jean'],
  ],
  dates: [
    ['start_date:2024-01-05', 'sally'],
    ['start_date:"2024-01-05T00:00:00Z"', 'sally'],
    ['start_date:2024-12-31', 'alan jean'],
    ['start_date:"2024-12-31T23:30:00.000Z"', 'alan jean'],
    ['start_date:2024-12-31T23\\:30\\:00Z', 'alan jean'],
    ['start_date:[2024-01-01 TO 2024-12-31]', 'sally alan jean'],
    ['start_date:[2024-01-01 TO 2024-12-31}', 'sally'],
    ['start_date:{2024-01-05 TO 2024-12-31]', 'alan jean'],
    ['start_date:[2024-01-05 TO 2024-01-05]', 'sally'],
    ['start_date:[2025-01-01 TO *]', ''],
    ['start_date:[* TO 2024-12-30]', 'sally'],
    ['start_date:[2024-12-31T23:30:00Z TO *]', 'alan jean'],
    ['start_date:{2024-12-31T23:30:00Z TO *]', ''],
    ['start_date:[2024-12-31T18:30:00-05:00 TO 2024-12-31T23:30Z]', 'alan jean'],
    ['start_date:[2024 TO 2025]', 'sally alan'],
    ['NOT start_date:[2024-06-01 TO *]', 'sally nobody'],
  ],
  'fuzzy terms': [
    ['name:Salyl~0.6', 'sally'],
    ['name:Salyl~0.7', ''],
    ['name:Sall~1', 'sally'],
    ['name:Sal~1', ''],
    ['name:Sal~2', 'sally'],
    ['name:Alam~', 'alan'],
    ['name:Alxx~', 'alan'],
    ['name:Axxx~', ''],
    ['email:sally@nasa.exampel~2', 'sally'],
    ['name:Sally~0.9', 'sally'],
    ['name:Sally\\ Rude~1', 'sally'],
    ['name:Sally\\ Rude~0.9', 'sally'],
    ['name:Sally\\ Rude~0.95', ''],
    ['name:Shepart,~1', 'alan'],
    ['name:Sheparx~1', 'alan'],
    ['level:11~1', 'sally'],
  ],
  'boolean operators': [
    ['name:Sally AND title:Pilot', 'sally'],
    ['name:Alan AND title:Pilot', ''],
    ['name:Sally OR name:Alan', 'sally alan'],
    ['name:Sally name:Alan', 'sally alan'],
    ['name:Sally && active:true || name:Alan', 'sally'],
    ['active:true AND level:10 OR title:Chief', 'sally'],
    ['title:Chief OR active:true AND level:10', 'sally'],
    ['title:Chief OR (active:true AND level:10)', 'sally alan'],
    ['+active:true level:10', 'sally jean'],
    ['+active:true +level:10', 'sally'],
    ['+active:true -level:10', 'jean'],
    ['active:true !level:10', 'jean'],
    ['active:true OR NOT level:10', 'jean'],
    ['active:true OR (NOT title:*)', 'sally jean'],
    ['NOT active:true', 'alan nobody'],
    ['NOT active:true AND NOT active:false', 'nobody'],
    ['level:10 AND (NOT title:Chief)', 'sally'],
    ['title:(Pilot OR Chief)', 'sally alan nobody'],
    ['title:(Pilot -acting)', 'sally'],
    ['title:(+Pilot +name:Sally)', 'sally'],
    ['name:Sally^3 OR title:"Chief"^0.5', 'sally alan'],
  ],
};

describe.each(Object.entries(EXAMPLES))('a filter by %s', (_feature, examples) => {
  it.each(examples)('%s finds "%s"', (query, expected) => {
    expect(found(query)).toBe(expected);
  });
});

describe('compileQuery', () => {
  it('leaves nested values out of every search but the one for existence', () => {
    const query = (text: string): boolean => {
      const result = parseQuery(text, { fields: ['name'] });
      return result.ok && compileQuery(result.query)({ name: ['a'] });
    };
    expect([query('name:a'), query('name:a*'), query('name:[a TO b]'), query('name:*')]).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});
