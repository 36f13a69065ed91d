import type { LayerOptions } from './layer.js';

/**
 * Makes a choice of operations and interactions: an operation by its id, in which `*` stands for anything, an
 * interaction by a part of its description too. Nothing chosen is everything.
 */
export const createSelection = (patterns: readonly string[]): LayerOptions['isWanted'] => {
  if (patterns.length === 0) return () => true;
  const ids = patterns.map(toExpression);
  const parts = patterns.map((pattern) => pattern.toLowerCase());
  return ({ operation, description }) =>
    (operation !== undefined && ids.some((id) => id.test(operation))) ||
    (description !== undefined && parts.some((part) => description.toLowerCase().includes(part)));
};

const toExpression = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
    'i',
  );
