/** An API as one client has it: where it is, and what the client is known by. */
export interface Account {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What asks in place of the global `fetch`. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** Reads what is at a path of an API; throws where the answer is no success, with what it says. */
export const readJson = async <T>({ baseUrl, headers, fetch: ask = fetch }: Account, path: string): Promise<T> => {
  const response = await ask(baseUrl + path, { headers });
  if (!response.ok) throw new Error(`GET ${path} was answered with ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
};
