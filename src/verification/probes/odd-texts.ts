/** Texts that ids have broken on before, as they stand in a URL. */
export const oddIds: readonly string[] = [
  '%20',
  '%00',
  '-1',
  '0',
  '99999999999999999999999999',
  '1e309',
  'null',
  '..%2F..%2Fetc%2Fpasswd',
  "'%20OR%20'1'%3D'1",
  '%22%3E%3Cscript%3E',
  '%25s%25n',
  '%F0%9F%92%A5',
  '%E2%80%AE',
  '__proto__',
  'x'.repeat(1000),
];
