/** The states, the district and the territories that the United States Postal Service has codes for. */
const STATES =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|' +
  'DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|' +
  'KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|' +
  'MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|' +
  'NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|' +
  'SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|' +
  'WV West Virginia|WI Wisconsin|WY Wyoming|AS American Samoa|GU Guam|MP Northern Mariana Islands|' +
  'PR Puerto Rico|VI U.S. Virgin Islands|DC Washington, D.C.|DC Washington DC|VI Virgin Islands|VI US Virgin Islands';

const codes: ReadonlyMap<string, string> = new Map(
  STATES.split('|').map((state) => [state.slice(3).toLowerCase(), state.slice(0, 2)]),
);

/** The two letters of a state of the United States, by its name or letters in any case; other text stays. */
export const toStateCode = (region: string): string => {
  const name = region.trim().replace(/\s+/g, ' ');
  if (/^[a-z]{2}$/i.test(name)) return name.toUpperCase();
  return codes.get(name.toLowerCase()) ?? name;
};
