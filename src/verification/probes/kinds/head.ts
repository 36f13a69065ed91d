import type { ProbeKind } from '../probe-kind.js';

/** HEAD, where the spec declares it beside GET: the same answer without its body. */
export const headKind: ProbeKind = {
  name: 'HEAD like GET',
  probe: async (operation, asker) => {
    const get = asker.operations.find(({ method, path }) => method === 'GET' && path === operation.path);
    if (operation.method !== 'HEAD' || !get) return;
    const whole = await asker.ask(get);
    const head = await asker.ask(operation);
    const differences = [
      ...(whole.status === head.status
        ? []
        : [{ pointer: '/', message: `HEAD is answered with ${head.status}, and GET with ${whole.status}` }]),
      ...['content-type', 'etag'].flatMap((name) => {
        const [own, expected] = [head.headers[name], whole.headers[name]];
        if (own === undefined || own === expected) return [];
        return [{ pointer: `header ${name}`, message: `HEAD has ${name} ${own}, and GET ${expected ?? 'none'}` }];
      }),
    ];
    for (const difference of differences) {
      asker.report(head, { check: 'head_conformance', severity: 'violation', ...difference });
    }
  },
};
