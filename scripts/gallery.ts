/**
 * Lets each layer of `rollcall verify` look for every planted fault by itself, and writes the table of
 * `docs/planted-faults.md`. It takes minutes, so nothing else runs it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LayerName } from '../src/verification/layer.js';
import { galleries } from '../test/gallery/galleries.js';
import { type Gallery, openGallery, toPattern } from '../test/gallery/open-gallery.js';
import type { PlantedFault } from '../test/gallery/planted-fault.js';
import { replaceSection } from './docs/section.js';
import { createTable } from './docs/table.js';

const PAGE = join(import.meta.dirname, '..', 'docs/planted-faults.md');

const layers: readonly LayerName[] = ['pact', 'openapi', 'stateful'];

/** The findings of one layer; what the fault is expected to be found as stands first. */
const look = async (gallery: Gallery, fault: PlantedFault, layer: LayerName): Promise<string[]> => {
  const { violations } = await gallery.verify([fault], { layers: [layer], only: fault.run.only, runs: 5 });
  const said = [...new Set(violations.map(toPattern))];
  return [...said.filter((each) => fault.found.includes(each)), ...said.filter((each) => !fault.found.includes(each))];
};

const describeFault = async (gallery: Gallery, fault: PlantedFault): Promise<string[]> => {
  const found: Partial<Record<LayerName, string[]>> = {};
  for (const layer of layers) found[layer] = await look(gallery, fault, layer);
  const [first = 'nothing'] = [...fault.run.layers, ...layers].flatMap((layer) => found[layer] ?? []);
  console.log(first === 'nothing' ? `NOBODY finds that ${fault.what}` : `${fault.what}: ${first}`);
  return [fault.what, fault.kind, ...layers.map((layer) => (found[layer]?.length ? 'found' : '')), `\`${first}\``];
};

let page = readFileSync(PAGE, 'utf8');
const wanted = process.argv.slice(2);
for (const [id, faults] of Object.entries(galleries)) {
  if (wanted.length > 0 && !wanted.includes(id)) continue;
  const gallery = await openGallery(id);
  const rows: string[][] = [];
  for (const fault of faults) rows.push(await describeFault(gallery, fault));
  await gallery.close();
  const head = ['what is wrong', 'kind', ...layers.map((layer) => `\`${layer}\``), 'found as'];
  page = replaceSection(readFileSync(PAGE, 'utf8'), id, createTable(head, rows));
  writeFileSync(PAGE, page);
}
