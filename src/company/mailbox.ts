/** Gives out mail addresses, each only once. */
export interface Mailbox {
  /** The next free address for the name, in lower-case ASCII: `first.last`, `first.last2`, … */
  open(firstName: string, lastName: string): string;
}

const toAscii = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** Makes the mailbox of one company; who asks first gets the address without a number. */
export const createMailbox = (): Mailbox => {
  const taken = new Map<string, number>();
  return {
    open: (firstName, lastName) => {
      const name = `${toAscii(firstName)}.${toAscii(lastName)}`;
      const count = (taken.get(name) ?? 0) + 1;
      taken.set(name, count);
      return count === 1 ? name : `${name}${count}`;
    },
  };
};
