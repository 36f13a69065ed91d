import { Agent, type AgentOptions } from 'node:http';
import type { Socket } from 'node:net';
import type { Attempt, Watcher } from './watcher.js';

/** Agents whose connections stay in memory, one for each agent of the code under test. */
export interface MemoryAgents {
  /** The one that requests go by in place of an agent; it keeps, shares and limits connections as Node's agents do. */
  find(agent: object): Agent;
  /** The same, if there is one yet. */
  peek(agent: object): Agent | undefined;
}

/** Has no agent in memory yet; each is made when it is first asked through. */
export const createMemoryAgents = (watcher: Watcher): MemoryAgents => {
  const agents = new WeakMap<object, Agent>();
  return {
    find: (agent) => {
      const found =
        agents.get(agent) ?? new MemoryAgent(watcher, agent instanceof Agent ? (agent as Configured).options : {});
      agents.set(agent, found);
      if (!(agent instanceof Agent)) return found;
      const { keepAlive, maxSockets, maxFreeSockets, maxTotalSockets } = agent as Configured;
      return Object.assign(found, { keepAlive, maxSockets, maxFreeSockets, maxTotalSockets });
    },
    peek: (agent) => agents.get(agent),
  };
};

/** Only the types say that these are nobody's to read. */
type Configured = Agent & Pick<AgentOptions, 'keepAlive' | 'maxTotalSockets'> & { readonly options: AgentOptions };

/** What it is asked for it has by itself: nothing that was set up for a real connection, such as a proxy, is in its way. */
class MemoryAgent extends Agent {
  readonly #watcher: Watcher;

  constructor(watcher: Watcher, { keepAlive, keepAliveMsecs, scheduling, timeout }: AgentOptions) {
    super({ keepAlive, keepAliveMsecs, scheduling, timeout });
    this.#watcher = watcher;
  }

  override createConnection(options: Attempt & { readonly timeout?: number }): Socket {
    const { host, port, encrypted, timeout } = options;
    const socket = this.#watcher.connect({ host, port, encrypted });
    if (timeout) socket.setTimeout(timeout);
    return socket;
  }
}
