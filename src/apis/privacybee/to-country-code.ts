/** Names that differ from the usual English ones. The document writes UK where ISO 3166 has GB. */
const ALIASES: Readonly<Record<string, string>> = {
  'united kingdom': 'UK',
  'great britain': 'UK',
  britain: 'UK',
  england: 'UK',
  scotland: 'UK',
  wales: 'UK',
  'northern ireland': 'UK',
  gbr: 'UK',
  'united states of america': 'US',
  america: 'US',
  usa: 'US',
  can: 'CA',
  irl: 'IE',
  deu: 'DE',
  aus: 'AU',
  'czech republic': 'CZ',
  holland: 'NL',
  turkey: 'TR',
};

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const simplify = (name: string): string => name.toLowerCase().replace(/\./g, '').replace(/\s+/g, ' ').trim();

/** What a region is called; none for two letters that mean no country, or one that is called otherwise now. */
const nameRegion = (names: Intl.DisplayNames, code: string): string | undefined =>
  new Intl.Locale(`und-${code}`).region === code ? names.of(code) : undefined;

const listCountries = (): Map<string, string> => {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const countries = new Map<string, string>();
  for (const code of codes) {
    const name = nameRegion(names, code);
    if (name !== undefined) countries.set(simplify(name), code);
  }
  for (const [name, code] of Object.entries(ALIASES)) countries.set(name, code);
  return countries;
};

/** Worked out when the first country comes by its name: most come by their letters. */
let countries: ReadonlyMap<string, string> | undefined;

/** The two letters of a country, by its English name or letters in any case; other text stays. */
export const toCountryCode = (country: string): string => {
  const name = simplify(country);
  if (/^[a-z]{2}$/.test(name)) return name.toUpperCase();
  countries ??= listCountries();
  return countries.get(name) ?? country.trim();
};
