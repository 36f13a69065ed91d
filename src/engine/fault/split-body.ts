/** A body in so many pieces of almost equal size; fewer where it has fewer bytes, none where it has none. */
export const splitBody = (body: Uint8Array, chunks: number): Uint8Array[] => {
  const count = Math.min(chunks, body.length);
  const at = (index: number): number => Math.floor((index * body.length) / count);
  return Array.from({ length: count }, (_, index) => body.subarray(at(index), at(index + 1)));
};
