import { isAccepted } from './checks/subject.js';
import type { TappedExchange } from './tap/message.js';
import { isWrite } from './write-guard.js';

/**
 * What has to be sent again to come to where an exchange was, of all that was sent since the implementation was put into
 * a state: what made the record that it is about, the last write to that, and the same question before the write.
 */
export const findSteps = (earlier: readonly TappedExchange[], exchange: TappedExchange): TappedExchange[] => {
  const before = earlier.filter(({ number }) => number < exchange.number);
  const path = toPath(exchange);
  const writes = before.filter(({ request }) => isWrite(request.method));
  const related = writes.filter((each) => isRelated(toPath(each), path));
  const last = related.at(-1) ?? writes.at(-1);
  // What was refused should have changed nothing, but may have.
  const done = related.findLast(({ response }) => response && isAccepted(response));
  const asked = before.filter((each) => isLike(each, exchange) && (!last || each.number < last.number));
  const same = asked.findLast(({ request }) => request.url === exchange.request.url) ?? asked.at(-1);
  const steps = new Set([...findMakers(writes, [path, last ? toPath(last) : '']), same, done, last]);
  return [...steps].filter((each) => each !== undefined).sort((a, b) => a.number - b.number);
};

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
