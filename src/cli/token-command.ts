import { Argument, Command, Option } from 'commander';
import { parseParameter } from './parse-parameter.js';
import { parseWhole } from './parse-whole.js';
import type { TokenOptions } from './token.js';

/** The command that signs a token, for the API whose clients sign theirs. */
export const createTokenCommand = (): Command =>
  new Command('token')
    .description('Prints a token for an API whose clients sign their own.')
    .addArgument(new Argument('<api>', 'which API the token is for').choices(['peoplelogic']))
    .option('--role <role>', 'what the token may do', 'ORG_ADMIN')
    .option('--org <organization>', 'main, other, or the id of one of them', 'main')
    .option(
      '--expires-in <duration>',
      'how long after the start of the clock it counts, such as PT1H (default: for good)',
    )
    .option('--scenario <name>', 'as for serve', 'baseline')
    .addOption(new Option('-P, --parameter <name=value>', 'as for serve').argParser(parseParameter))
    .addOption(new Option('--people <number>', 'as for serve').argParser(parseWhole))
    .addOption(new Option('--seed <number>', 'as for serve').argParser(parseWhole))
    .option('--now <instant>', 'as for serve')
    .helpOption('--help', 'show this')
    .showHelpAfterError('Run `rollcall token --help` for the options there are.')
    .exitOverride()
    // Nobody who serves waits for what only this command needs.
    .action(async (api: string, options: TokenOptions) => (await import('./token.js')).printToken(api, options));
