import { InvalidArgumentError } from 'commander';

/**
 * Fills in `$NAME` and `${NAME}` from the environment, so that secrets stand in no file and in no list of processes.
 * @throws InvalidArgumentError where a variable has no value
 */
export const fillIn = (text: string, environment: Readonly<Record<string, string | undefined>> = process.env): string =>
  text.replace(/\$(?:\{(\w+)\}|([A-Za-z_]\w*))/g, (_, braced?: string, bare?: string) => {
    const name = braced ?? (bare as string);
    const value = environment[name] ?? '';
    if (value === '') throw new InvalidArgumentError(`The variable ${name} of the environment is not set, or empty.`);
    return value;
  });
