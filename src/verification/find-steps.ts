import { isAccepted } from './checks/subject.js';
import type { TappedExchange } from './tap/message.js';
import { isWrite } from './write-guard.js';

/** Of very many writes the last ones tell enough. */
const MOST_WRITES = 20;

/** What a finding is about. */
export interface Suspicion {
  /** Whether the record itself is whole, so that the last write will do. */
  readonly isWhole: boolean;
  /** Whether something is not as it was written: then what was refused may have changed something, too. */
  readonly isOfWrites: boolean;
}

/**
 * What has to be sent again to come to where an exchange was, of all that was sent since the implementation was put into
 * a state: what made the record that it is about, what was written to that, and the same question before it was.
 */
export const findSteps = (
  earlier: readonly TappedExchange[],
  exchange: TappedExchange,
  { isWhole, isOfWrites }: Suspicion,
): TappedExchange[] => {
  const before = earlier.filter(({ number }) => number < exchange.number);
  const path = toPath(exchange);
  const writes = before.filter(({ request }) => isWrite(request.method));
  const accepted = writes.filter(isDone);
  // What was found now, and not when the same was asked before a refusal, that may have led to.
  const isSuspect = (each: TappedExchange): boolean =>
    isDone(each) || isOfWrites || before.some((other) => other.number < each.number && isSame(other, exchange));
  const related = writes.filter((each) => isRelated(toPath(each), path) && isSuspect(each));
  const last = related.at(-1) ?? accepted.at(-1);
  const done = accepted.filter((each) => last && isRelated(toPath(each), toPath(last)));
  const needed = done.slice(isWhole ? -1 : -MOST_WRITES);
  const [first = last] = needed;
  const asked = before.filter((each) => isLike(each, exchange) && (!first || each.number < first.number));
  const same = asked.findLast((each) => isSame(each, exchange)) ?? asked.at(-1);
  const steps = new Set([...findMakers(writes, [path, last ? toPath(last) : '']), same, ...needed, last]);
  return [...steps].filter((each) => each !== undefined).sort((a, b) => a.number - b.number);
};

const isDone = ({ response }: TappedExchange): boolean => response !== undefined && isAccepted(response);

const toPath = ({ request }: TappedExchange): string => request.url.split('?')[0] as string;

const isLike = (one: TappedExchange, other: TappedExchange): boolean =>
  one.request.method === other.request.method && toPath(one) === toPath(other);

const isSame = (one: TappedExchange, other: TappedExchange): boolean =>
  one.request.method === other.request.method && one.request.url === other.request.url;

/** Whether one is the other, or below it. */
const isRelated = (one: string, other: string): boolean =>
  `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`);

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
