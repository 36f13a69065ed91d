import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { packageFile } from '../server/package-paths.js';
import { createCheckCommand } from './check-command.js';
import { parseParameter } from './parse-parameter.js';
import { parseWhole } from './parse-whole.js';
import { createProxyCommand } from './proxy-command.js';
import { createScenarioCommand } from './scenario-command.js';
import { serve } from './serve.js';
import { createTokenCommand } from './token-command.js';
import { createVerifyCommand } from './verify-command.js';

/** The command line: every command with its options. Wrong usage throws instead of ending the process. */
export const createProgram = (): Command => {
  const program = new Command('rollcall')
    .description('Stands in for five people-data APIs, statefully and offline.')
    .version(readVersion())
    .exitOverride()
    .helpOption('--help', 'show this')
    .showHelpAfterError('Run `rollcall --help` for the commands there are.');
  program.addCommand(createServeCommand());
  program.addCommand(createVerifyCommand());
  program.addCommand(createProxyCommand());
  program.addCommand(createScenarioCommand());
  program.addCommand(createCheckCommand());
  program.addCommand(createTokenCommand());
  return program;
};

const readVersion = (): string => (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version;

const createServeCommand = (): Command =>
  new Command('serve')
    .alias('mock')
    .description('Serves all APIs, or those that are named, with a company in them.')
    .argument('[api...]', 'ids of APIs, or paths of OpenAPI files of your own')
    .addOption(new Option('-p, --port <number>', 'where to listen; 0 picks one').argParser(parseWhole).default(4010))
    .option('-h, --host <host>', 'where to listen', '127.0.0.1')
    .option('--scenario <name>', 'the state that the company starts in: a name, or a file of your own', 'baseline')
    .addOption(
      new Option('-P, --parameter <name=value>', 'a parameter of the scenario, as often as you like').argParser(
        parseParameter,
      ),
    )
    .addOption(
      new Option('--people <number>', "how many people it has (default: the scenario's)").argParser(parseWhole),
    )
    .addOption(new Option('--seed <number>', "what chance is keyed by (default: the scenario's)").argParser(parseWhole))
    .option('--now <instant>', "what the clock starts at, or system (default: the scenario's)")
    .addOption(new Option('--clock <mode>', 'whether time passes').choices(['ticking', 'frozen']).default('ticking'))
    .addOption(
      new Option('--profile <profile>', 'answer like the live services, or like their documents')
        .choices(['observed', 'documented'])
        .default('observed'),
    )
    .addOption(
      new Option('--auth <mode>', 'which credentials are taken: all that look right, the seeded ones, or any')
        .choices(['lenient', 'strict', 'off'])
        .default('lenient'),
    )
    .addOption(
      new Option('--rate-limit <mode>', 'hold the limits that the vendors document, or none')
        .choices(['off', 'documented'])
        .default('off'),
    )
    .option('--index-lag <duration>', 'how far searches lag behind writes, such as PT2S', 'PT0S')
    .addOption(
      new Option('--world-limit <number>', 'how many worlds there may be side by side')
        .argParser(parseWhole)
        .default(1000),
    )
    .option('--world-idle <duration>', 'how long a world that nobody asks for is kept, such as PT10M', 'PT1H')
    .addOption(new Option('--delay <ms>', 'how long answers wait').argParser(parseWhole).default(0))
    .addOption(
      new Option('--validate-responses <mode>', 'what happens to answers that break their spec')
        .choices(['warn', 'error', 'off'])
        .default('warn'),
    )
    .option('--watch', 'put the default world into the scenario again when its file changes')
    .option('--admin-token <token>', 'opens the admin API on other hosts than loopback to who sends it')
    .option('--no-cors', 'no answers for browsers of other origins')
    .option('--quiet', 'print errors only')
    .option('--json', 'print one JSON object a line')
    .helpOption('--help', 'show this')
    .showHelpAfterError('Run `rollcall serve --help` for the options there are.')
    .exitOverride()
    .action(serve);
