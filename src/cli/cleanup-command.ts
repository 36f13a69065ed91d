import { Command, Option } from 'commander';
import type { CleanUpFlags } from './cleanup.js';
import { parseHeader } from './parse-header.js';
import { parseList } from './parse-list.js';
import { parseWhole } from './parse-whole.js';

/** The command that deletes what verifications created and could not delete any more. */
export const createCleanUpCommand = (): Command =>
  new Command('cleanup')
    .description(
      'Deletes what runs created and did not delete, as after a crash. Exits with 3 where something is left.',
    )
    .option('-H, --header <header>', "a header 'Name: $VALUE' of every request, as often as you like", parseHeader)
    .option('--allow-writes <host>', 'a host that may be written to, beside this machine', parseList)
    .option('--ledger <file>', 'where it is written down what runs created', '.rollcall/ledger.jsonl')
    .addOption(new Option('--timeout <ms>', 'how long one request may take').argParser(parseWhole).default(10_000))
    .option('--json', 'print one JSON object a line')
    .helpOption('--help', 'show this')
    .showHelpAfterError('Run `rollcall verify cleanup --help` for the options there are.')
    .exitOverride()
    .action(async (flags: CleanUpFlags) => (await import('./cleanup.js')).cleanUpLedger(flags));
