/** Gives out mail addresses, each only once. */
export interface Mailbox {
  /** Keeps an address for somebody who has it whatever others are called. */
  keep(address: string): void;
  /** The next free address for somebody at the domain, in lower-case ASCII: `first.last@…`, `first.last2@…`, … */
  open(holder: MailboxHolder, domain: string): string;
}

/** Whom an address is for. */
export interface MailboxHolder {
  readonly number: number;
  readonly firstName: string;
  readonly lastName: string;
}

/** Letters that are no ASCII letter with a mark on it. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'ng',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ŧ: 't',
};

const toAscii = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\0-\x7f]/g, (letter) => LETTERS[letter] ?? '')
    .replace(/[^a-z]/g, '');

/** RFC 5321 allows 64 characters before the `@`; some are left for a number. */
const LONGEST_NAME = 28;

/** Somebody whose name no Latin letter is in is written by number. */
const toMailName = ({ number, firstName, lastName }: MailboxHolder): string => {
  const parts = [firstName, lastName].map((name) => toAscii(name).slice(0, LONGEST_NAME)).filter((part) => part !== '');
  return parts.length === 0 ? `person.${number}` : parts.join('.');
};

/** Makes the mailbox of one company; who asks first gets the address without a number. */
export const createMailbox = (): Mailbox => {
  const kept = new Set<string>();
  const counts = new Map<string, number>();
  return {
    keep: (address) => void kept.add(address.toLowerCase()),
    open: (holder, domain) => {
      const name = toMailName(holder);
      for (;;) {
        const count = (counts.get(`${name}@${domain}`) ?? 0) + 1;
        counts.set(`${name}@${domain}`, count);
        const address = `${name}${count === 1 ? '' : count}@${domain}`;
        if (!kept.has(address)) return address;
      }
    },
  };
};
