/** The first instant (UTC) of a day of the company, as this API writes instants. */
export const startDay = (date: string): string => `${date}T00:00:00.000Z`;
