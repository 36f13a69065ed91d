import { Command, Option } from 'commander';
import { parseParameter } from './parse-parameter.js';
import type { ApplyOptions } from './scenario/apply.js';
import type { CheckOptions } from './scenario/check.js';
import type { ListOptions } from './scenario/list.js';
import type { ShowOptions } from './scenario/show.js';

/** The commands about scenarios. Nobody who serves waits for what only these need. */
export const createScenarioCommand = (): Command =>
  new Command('scenario')
    .description('Lists, shows and checks scenarios, and puts a running mock into one.')
    .addCommand(createListCommand())
    .addCommand(createShowCommand())
    .addCommand(createCheckCommand())
    .addCommand(createApplyCommand())
    .helpOption('--help', 'show this')
    .showHelpAfterError('Run `rollcall scenario --help` for the commands there are.')
    .exitOverride();

const finish = (command: Command): Command =>
  command
    .helpOption('--help', 'show this')
    .showHelpAfterError(`Run \`rollcall scenario ${command.name()} --help\` for the options there are.`)
    .exitOverride();

const parameterOption = (): Option =>
  new Option('-P, --parameter <name=value>', 'a parameter of the scenario, as often as you like').argParser(
    parseParameter,
  );

const createListCommand = (): Command =>
  finish(new Command('list'))
    .description('Lists the scenarios with their parameters.')
    .option('--json', 'print JSON')
    .action(async (options: ListOptions) => (await import('./scenario/list.js')).listScenarios(options));

const createShowCommand = (): Command =>
  finish(new Command('show'))
    .description('Prints a scenario as its file says it.')
    .argument('<scenario>', 'a name, or a file of your own')
    .option('--resolved', 'what it comes to: parents merged in, values in place of parameters')
    .addOption(parameterOption())
    .option('--json', 'print JSON')
    .action(async (named: string, options: ShowOptions) => (await import('./scenario/show.js')).show(named, options));

const createCheckCommand = (): Command =>
  finish(new Command('check'))
    .description('Checks scenarios, all that there are unless some are named. Exits with 1 where one is wrong.')
    .argument('[scenario...]', 'names, or files of your own')
    .option('--json', 'print JSON')
    .action(async (named: readonly string[], options: CheckOptions) =>
      (await import('./scenario/check.js')).check(named, options),
    );

const createApplyCommand = (): Command =>
  finish(new Command('apply'))
    .description('Puts a world of a running mock into a scenario.')
    .argument('<scenario>', 'a name, or a file of your own')
    .addOption(parameterOption())
    .option('--url <url>', 'where the mock is', 'http://127.0.0.1:4010')
    .option('--world <world>', 'which world', 'default')
    .option('--admin-token <token>', 'what the mock was started with, if it was')
    .action(async (named: string, options: ApplyOptions) =>
      (await import('./scenario/apply.js')).apply(named, options),
    );
