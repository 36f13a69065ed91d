/** A profile with the members that were sent in place of its own; what it does not know is left out. */
export const mergeMembers = <P extends Readonly<Record<string, string | null>>>(
  profile: P,
  sent: { readonly [M in keyof P]?: P[M] | undefined },
): P =>
  Object.fromEntries(Object.entries(profile).map(([name, value]) => [name, (sent as Partial<P>)[name] ?? value])) as P;
