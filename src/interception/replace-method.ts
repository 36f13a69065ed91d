/** A method as it is replaced: it may be called with anything, on anything. */
export type AnyMethod = (this: unknown, ...given: unknown[]) => unknown;

/**
 * Replaces a method until it is told to put it back; a method that an object has from its prototype is put back by
 * taking the new one away. What somebody else has replaced since is left alone.
 */
export const replaceMethod = (target: object, name: string, make: (original: AnyMethod) => AnyMethod): (() => void) => {
  const before = Object.getOwnPropertyDescriptor(target, name);
  const replacement = make((target as Record<string, AnyMethod>)[name] as AnyMethod);
  Object.defineProperty(target, name, {
    enumerable: before?.enumerable ?? true,
    configurable: true,
    writable: true,
    value: replacement,
  });
  return () => {
    if ((target as Record<string, AnyMethod>)[name] !== replacement) return;
    if (before) Object.defineProperty(target, name, before);
    else delete (target as Record<string, AnyMethod>)[name];
  };
};
