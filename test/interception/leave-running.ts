import { AsyncLocalStorage } from 'node:async_hooks';
import type { Mock } from '../../src/index.js';

/** Calls functions where a world was that is dropped by now, as what a test did not wait for is. */
export const leaveRunning = async (mock: Mock): Promise<<T>(act: () => T) => T> => {
  const world = await mock.fork();
  const left = world.run(() => AsyncLocalStorage.snapshot());
  await world.drop();
  return left;
};
