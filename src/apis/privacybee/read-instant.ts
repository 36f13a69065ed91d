const DATE_TIME = /^(\d{4}-\d\d-\d\d)[t\s](\d\d:\d\d):(\d\d(?:\.\d+)?)(?:z|([+-]\d\d):?(\d\d)?)$/i;

/** Reads a date-time in any form that JSON Schema's `date-time` lets through, as milliseconds since 1970. */
export const readInstant = (text: string): number => {
  const [, date, time, seconds, hours = '+00', minutes = '00'] = DATE_TIME.exec(text) ?? [];
  // Seconds are added, because RFC 3339 knows a second 60 and `Date` does not.
  return Date.parse(`${date}T${time}:00${hours}:${minutes}`) + Number(seconds) * 1000;
};
