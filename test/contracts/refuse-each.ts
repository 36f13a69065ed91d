import type { Interaction } from './interaction.js';

/** How a provider refuses what it would do for others. */
interface Refusing extends Pick<Interaction, 'credential' | 'status' | 'gets'> {
  /** Ends the sentence that says what is asked for: `without a token`. */
  readonly how: string;
}

/** The first interaction of each operation once more, refused because of who asks. */
export const refuseEach = <T extends Interaction>(interactions: readonly T[], { how, ...refusal }: Refusing): T[] =>
  interactions
    .filter(({ operation }, index) => interactions.findIndex((each) => each.operation === operation) === index)
    .map((each) => ({ ...each, ...refusal, asks: `${each.asks}, ${how}` }));
