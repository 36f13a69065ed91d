import { Command, Option } from 'commander';
import { createCleanUpCommand } from './cleanup-command.js';
import { parseExisting } from './parse-existing.js';
import { parseHeader } from './parse-header.js';
import { parseList } from './parse-list.js';
import { parseNumber } from './parse-number.js';
import { parseWhole } from './parse-whole.js';
import { addReportOptions } from './report-options.js';
import type { VerifyFlags } from './verify.js';

/** The command that holds an implementation to contract and spec. Defaults are those of the function `verify`. */
export const createVerifyCommand = (): Command =>
  addReportOptions(
    new Command('verify')
      .description('Holds a real implementation, or the mock, to contract and spec.')
      .argument('<api>', 'id of an API, or path of an OpenAPI file of your own')
      .option('--base-url <url>', "where the API's documented paths hang")
      .option('-H, --header <header>', "a header 'Name: $VALUE' of every request, as often as you like", parseHeader)
      .option('--config <file>', 'YAML or JSON with the same options and more; flags go before it')
      .addOption(
        new Option(
          '--profile <profile>',
          'hold it to what live services do, or to their documents (default: observed)',
        ).choices(['observed', 'documented']),
      )
      .option('--layers <names>', 'pact, openapi, stateful (default: all three)', parseList)
      .option('--read-only', 'send nothing that could change anything')
      .option('--allow-writes <host>', 'a host that may be written to, beside this machine', parseList)
      .option('--existing <name.id=VALUE>', 'a record that is there, as often as you like', parseExisting)
      .option('--only <names>', 'operations (* for anything), or interactions by their words', parseList)
      .option('--rate <number>', 'requests in a second (default: as many as there are)', parseNumber)
      .option('--timeout <ms>', 'how long one request may take (default: 10000)', parseWhole)
      .option('--runs <number>', 'how many random sequences are tried (default: 25)', parseWhole)
      .option('--seed <number>', 'what chance is keyed by (default: 1)', parseWhole)
      .option('--path <path>', 'where a replay begins, as a failure printed it')
      .option('--max-requests <number>', 'end after so many requests (default: 20000)', parseWhole)
      .option('--min-coverage <percent>', 'how much of the documented answers has to be seen (default: 0)', parseNumber)
      .option('--differential', 'run the same sequences on the mock, and say where the two differ')
      .option('--prism', 'ask Prism for a second opinion, and end where it is not installed')
      .option('--no-prism', 'ask nobody for a second opinion')
      .option('--quiet', 'print the summary only'),
  )
    .addCommand(createCleanUpCommand())
    .helpOption('--help', 'show this')
    .showHelpAfterError('Run `rollcall verify --help` for the options there are.')
    .exitOverride()
    // Nobody who serves waits for what only this command needs.
    .action(async (api: string, flags: VerifyFlags) => (await import('./verify.js')).verify(api, flags));
