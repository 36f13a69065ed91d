import { startLayerBench } from './support/verify-with-layer.js';
import { openapiLayer } from '../src/verification/probes/openapi-layer.js';
const [ids, profile='observed'] = process.argv.slice(2);
for (const id of ids!.split(',')) {
  const bench = await startLayerBench(id, profile as never, { auth: 'strict' });
  for (let i=0;i<2;i++){
  const cpu = process.cpuUsage();
  const r = await bench.run(openapiLayer);
  const used = process.cpuUsage(cpu);
  console.log('=====', id, profile, r.verdict, r.reason, 'exchanges', r.exchanges.all, 'cpu ms', Math.round((used.user+used.system)/1000), 'cases', r.layers[0]?.cases.length);
  if(i===1) break;
  for (const f of r.violations) console.log('VIOLATION', f.check, f.operation, f.status, f.pointer, f.message, f.count, '\n    ', f.first.curl.slice(0,400));
  for (const f of r.notes) console.log('note', f.check, f.operation, f.status, f.pointer, f.message, f.count, '\n    ', f.first.curl.slice(0,700));
  for (const c of r.layers.flatMap(l=>l.cases)) if (c.verdict!=='passed') console.log('case', c.name, c.verdict, c.reason);
  console.log('coverage', r.coverage.operations, r.coverage.answers, JSON.stringify(r.failures));
  }
  await bench.close();
}
