import { Command } from 'commander';
import type { ReportStyle } from './check/report.js';

/** The command that holds files against each other. */
export const createCheckCommand = (): Command =>
  new Command('check')
    .description('Holds specs, overlays, scenarios, contracts and pages against each other, without a server.')
    .argument('[what...]', 'ids of APIs, files and folders; all that comes with Rollcall where nothing is named')
    .option('--github', 'print annotations for GitHub Actions')
    .option('--json', 'print one JSON object a line')
    .helpOption('--help', 'show this')
    .showHelpAfterError('Run `rollcall check --help` for the options there are.')
    .exitOverride()
    // Nobody who serves waits for what only this command needs.
    .action(async (what: readonly string[], style: ReportStyle, command: Command) =>
      (await import('./check/check.js')).check(what, style, command.parent ?? command),
    );
