import { expect, it } from 'vitest';
import { locatePointer } from './locate-pointer.js';

const levels = [
  { name: 'parent', scenario: { faults: [{}, {}], records: { drata: { personnel: [{}] } } } },
  { name: 'between', scenario: {} },
  { name: 'child', scenario: { faults: [{}], records: { drata: { personnel: [{}, {}] } } } },
];

it.each([
  ['/faults/1/status', 'parent', '/faults/1/status'],
  ['/faults/2/status', 'child', '/faults/0/status'],
  ['/records/drata/personnel/0', 'parent', '/records/drata/personnel/0'],
  ['/records/drata/personnel/2/set/user', 'child', '/records/drata/personnel/1/set/user'],
  ['/records/drata/personnel', 'child', '/records/drata/personnel'],
  ['/people', 'child', '/people'],
])('leads from %s to %s %s', (pointer, scenario, own) => {
  expect(locatePointer(levels, pointer)).toEqual({ scenario, pointer: own });
});
