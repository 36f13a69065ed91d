import { isAccepted } from './checks/subject.js';
import type { TappedExchange } from './tap/message.js';
import { isWrite } from './write-guard.js';

/** Of very many writes the last ones tell enough. */
const MOST_WRITES = 20;

/**
 * What has to be sent again to come to where an exchange was, of all that was sent since the implementation was put into
 * a state: what made the record that it is about, what was written to that, and the same question before it was. Where
 * the record is whole, the last write will do.
 */
export const findSteps = (
  earlier: readonly TappedExchange[],
  exchange: TappedExchange,
  { isWhole }: { readonly isWhole: boolean },
): TappedExchange[] => {
  const before = earlier.filter(({ number }) => number < exchange.number);
  const path = toPath(exchange);
  const writes = before.filter(({ request }) => isWrite(request.method));
  const related = writes.filter((each) => isRelated(toPath(each), path));
  const last = related.at(-1) ?? writes.at(-1);
  const done = writes.filter((each) => isDone(each) && last && isRelated(toPath(each), toPath(last)));
  const needed = done.slice(isWhole ? -1 : -MOST_WRITES);
  const [first = last] = needed;
  const asked = before.filter((each) => isLike(each, exchange) && (!first || each.number < first.number));
  const same = asked.findLast(({ request }) => request.url === exchange.request.url) ?? asked.at(-1);
  // What was refused should have changed nothing, but may have.
  const steps = new Set([...findMakers(writes, [path, last ? toPath(last) : '']), same, ...needed, last]);
  return [...steps].filter((each) => each !== undefined).sort((a, b) => a.number - b.number);
};

const isDone = ({ response }: TappedExchange): boolean => response !== undefined && isAccepted(response);

const toPath = ({ request }: TappedExchange): string => request.url.split('?')[0] as string;

const isLike = (one: TappedExchange, other: TappedExchange): boolean =>
  one.request.method === other.request.method && toPath(one) === toPath(other);

/** Whether one is the other, or below it. */
const isRelated = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** The writes that gave out the ids in the paths. */
const findMakers = (writes: readonly TappedExchange[], paths: readonly string[]): TappedExchange[] => {
  const ids = new Set(paths.flatMap((path) => path.split('/')).filter((segment) => segment !== ''));
  return [...ids].flatMap((id) => writes.find((each) => makes(each, decode(id))) ?? []);
};

const makes = (exchange: TappedExchange, id: string): boolean => {
  const { request, response } = exchange;
  if (
    !response ||
    !isAccepted(response) ||
    toPath(exchange)
      .split('/')
      .some((segment) => decode(segment) === id)
  )
    return false;
  if (request.method !== 'POST') return false;
  const text = Buffer.from(response.body.bytes).toString();
  return text.includes(`"${id}"`) || new RegExp(`:\\s*${id.replace(/[^\w-]/g, '\\$&')}[,}\\s]`).test(text);
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
