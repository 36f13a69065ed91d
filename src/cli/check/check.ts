import { sep } from 'node:path';
import type { Command } from 'commander';
import { describeMisfit, type Misfit } from '../../core/misfit.js';
import type { Api } from '../../engine/api.js';
import { createScenarioCheck } from '../../server/check-scenario.js';
import { type ApiForms, checkSpec } from '../../server/check-spec.js';
import { adminSource, loadBehaviour } from '../../server/load-apis.js';
import { specsDirectory } from '../../server/package-paths.js';
import { createScenarioCatalogue } from '../../server/scenario-catalogue.js';
import { isScenarioFile } from '../../server/scenario-files.js';
import { showPath } from '../../server/show-path.js';
import type { SpecSource } from '../../server/spec-source.js';
import { checkContract } from './check-contract.js';
import { checkPage } from './check-page.js';
import { createFindApi } from './find-api.js';
import { findTargets, type Targets } from './find-targets.js';
import { createKnownStates } from './known-states.js';
import { type ReportStyle, report } from './report.js';

/** Checks what is named, or all that comes with Rollcall, prints what does not fit, and sets the exit code. */
export const check = async (named: readonly string[], style: ReportStyle, program: Command): Promise<void> => {
  const targets = findTargets(named);
  const specs = await checkSpecs(targets.specs);
  const scenarios = await checkScenarios(targets, specs.own);
  const contracts = await checkContracts(targets, specs.apis);
  const pages = checkPages(targets, program);
  const misfits = tidy([...targets.misfits, ...specs.misfits, ...scenarios, ...contracts.misfits, ...pages]);
  const counts = {
    specs: new Set(targets.specs.map(({ specFile }) => specFile)).size,
    scenarios: targets.scenarios.length,
    contracts: targets.contracts.length,
    interactions: contracts.interactions,
    pages: targets.pages.length,
  };
  report({ misfits, counts, ignored: targets.ignored }, style);
  if (misfits.some(({ severity }) => severity === 'error')) process.exitCode = 1;
};

/** What came of the specs: APIs by id, and those that are a user's own. */
interface CheckedSpecs {
  readonly misfits: readonly Misfit[];
  readonly apis: ReadonlyMap<string, ApiForms>;
  readonly own: readonly Api[];
}

const isOurs = ({ specFile }: SpecSource): boolean => specFile.startsWith(specsDirectory + sep);

const checkSpecs = async (sources: readonly SpecSource[]): Promise<CheckedSpecs> => {
  const misfits: Misfit[] = [];
  const apis = new Map<string, ApiForms>();
  const own: Api[] = [];
  for (const source of sources) {
    const ours = isOurs(source);
    const checked = await checkSpec({
      source,
      behaviour: await loadBehaviour(source.id),
      strictness: ours ? 'strict' : 'sound',
      // The admin API's code stands elsewhere, and is made anew for every mock.
      needsHandlers: ours && source.id !== adminSource.id,
    });
    misfits.push(...checked.misfits);
    apis.set(source.id, checked.apis);
    if (!ours && checked.apis.observed) own.push(checked.apis.observed);
  }
  return { misfits, apis, own };
};

const checkScenarios = async ({ scenarios }: Targets, own: readonly Api[]): Promise<Misfit[]> => {
  const findError = createScenarioCheck(own);
  const { locate } = createScenarioCatalogue();
  const misfits: Misfit[] = [];
  for (const scenario of scenarios) {
    const error = await findError(scenario);
    const file = showPath(isScenarioFile(scenario) ? scenario : locate(scenario));
    const problems = error?.problems ?? [];
    misfits.push(
      ...problems.map(({ pointer = '', rule, message }, index): Misfit => {
        const place = error?.places[index] ?? { file, line: 1, column: 1 };
        return { place, pointer, rule, severity: 'error', message };
      }),
    );
  }
  return misfits;
};

const checkContracts = async (
  { contracts, scenarios, isWhole }: Targets,
  apis: CheckedSpecs['apis'],
): Promise<{ readonly misfits: readonly Misfit[]; readonly interactions: number }> => {
  const catalogue = createScenarioCatalogue({ files: scenarios.filter(isScenarioFile) });
  const rules = { findApi: createFindApi(apis), states: createKnownStates(catalogue) };
  const checked: Awaited<ReturnType<typeof checkContract>>[] = [];
  for (const file of contracts) checked.push(await checkContract(file, rules));
  const states = new Set(checked.flatMap((each) => each.states));
  const unused = isWhole && contracts.length > 0 ? scenarios.filter((name) => !states.has(name)) : [];
  return {
    misfits: [
      ...checked.flatMap(({ misfits }) => misfits),
      ...unused.map((name) => toUnused(name, catalogue.locate(name))),
    ],
    interactions: checked.reduce((sum, { interactions }) => sum + interactions, 0),
  };
};

const checkPages = ({ pages, scenarios }: Targets, program: Command): Misfit[] => {
  const own = createScenarioCatalogue({ files: scenarios.filter(isScenarioFile) });
  return pages.flatMap((page) => checkPage(page, { program, scenarios: own.names() }));
};

const toUnused = (name: string, path: string): Misfit => ({
  place: { file: showPath(path), line: 1, column: 1 },
  pointer: '',
  rule: 'unused-scenario',
  severity: 'error',
  message: `no interaction of a contract is in the state "${name}"; write one`,
});

/** By place, each once: what one file says wrongly may be met through several. */
const tidy = (misfits: readonly Misfit[]): Misfit[] => {
  const unique = [...new Map(misfits.map((misfit) => [describeMisfit(misfit), misfit])).values()];
  return unique.sort(
    ({ place: left }, { place: right }) =>
      (left.file < right.file ? -1 : left.file > right.file ? 1 : 0) ||
      left.line - right.line ||
      left.column - right.column,
  );
};
