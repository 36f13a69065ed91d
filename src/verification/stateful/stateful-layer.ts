import type { ApiOperation } from '../asked-operation.js';
import type { Case } from '../case.js';
import type { Layer, LayerContext } from '../layer.js';
import { tryMembership } from './lifecycle/try-membership.js';
import { tryParts } from './lifecycle/try-parts.js';
import { tryResource } from './lifecycle/try-resource.js';
import { trySingleton } from './lifecycle/try-singleton.js';
import { tryList } from './listing/try-list.js';
import { findResources } from './model/find-resources.js';
import type { ResourceModel } from './model/resource.js';
import { trySequences } from './sequences/try-sequences.js';
import { type Session, tryCase } from './session.js';

/** The layer that writes, reads and lists, and holds what it reads to what it wrote. */
export const createStatefulLayer = (): Layer => ({
  name: 'stateful',
  run: async (context) => {
    const model = findResources(context.api);
    const cases: Case[] = [];
    if (context.options.path !== undefined) return [await trySequences(context, model)];
    for (const list of model.lists) {
      const { operationId } = list.operation;
      if (!context.options.isWanted({ operation: operationId })) continue;
      const looking = { ...context, purpose: 'read' as const };
      const tried = await tryCase(looking, `${operationId}: pages, order and filters`, (session) =>
        tryList(session, list, model.resources),
      );
      cases.push({ ...tried, operation: operationId });
    }
    for (const attempt of listLifeCycles(model)) {
      if (!attempt.operations.some((operation) => context.options.isWanted({ operation: operation.operationId })))
        continue;
      cases.push(await tryLifeCycle(context, attempt));
    }
    const unseen = model.unseen.filter(({ operationId }) => context.options.isWanted({ operation: operationId }));
    cases.push(...unseen.map(toUnheld), await trySequences(context, model));
    return cases;
  },
});

/** Nobody is to think that it was held to what it changed. */
const toUnheld = ({ operationId }: ApiOperation): Case => ({
  name: `${operationId}: what it changes`,
  operation: operationId,
  verdict: 'skipped',
  reason: 'nothing else in the spec was found to show what it changes',
});

interface LifeCycle {
  readonly name: string;
  /** What it writes by. */
  readonly operations: readonly ApiOperation[];
  readonly run: (session: Session) => Promise<void>;
}

const listLifeCycles = (model: ResourceModel): LifeCycle[] => [
  ...model.resources.map((resource) => {
    const { path, create, updates, remove } = resource;
    const operations = [create?.operation, ...updates.map(({ operation }) => operation), remove];
    return {
      name: path,
      operations: operations.filter((each) => each !== undefined),
      run: (session: Session) => tryResource(session, resource, model),
    };
  }),
  ...model.singletons.map((singleton) => ({
    name: singleton.path,
    operations: singleton.updates.map(({ operation }) => operation),
    run: (session: Session) => trySingleton(session, singleton),
  })),
  ...model.parts.map((parts) => ({
    name: parts.path,
    operations: [...(parts.create ? [parts.create.operation] : []), parts.remove],
    run: (session: Session) => tryParts(session, parts),
  })),
  ...model.memberships.map((membership) => ({
    name: membership.path,
    operations: [membership.put, ...(membership.remove ? [membership.remove.operation] : [])],
    run: (session: Session) => tryMembership(session, membership, model.lists),
  })),
];

const tryLifeCycle = async (context: LayerContext, { name, run }: LifeCycle): Promise<Case> => {
  const title = `${name}: life cycle`;
  if (!context.options.isReadOnly) return tryCase(context, title, run);
  return { name: title, verdict: 'skipped', reason: 'it writes, and the run is read-only' };
};
