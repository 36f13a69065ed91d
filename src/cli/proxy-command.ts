import { Command, Option } from 'commander';
import { parseWhole } from './parse-whole.js';
import type { ProxyOptions } from './proxy.js';
import { addReportOptions } from './report-options.js';

/** The command that stands between a client and a real implementation. */
export const createProxyCommand = (): Command =>
  addReportOptions(
    new Command('proxy')
      .description('Passes requests on to an implementation, unchanged, and holds both directions to the spec.')
      .argument('<api>', 'id of an API, or path of an OpenAPI file of your own')
      .requiredOption('--target <url>', 'the implementation, such as https://api.example.com')
      .addOption(new Option('-p, --port <number>', 'where to listen; 0 picks one').argParser(parseWhole).default(4011))
      .option('-h, --host <host>', 'where to listen', '127.0.0.1')
      .addOption(
        new Option('--profile <profile>', 'hold it to what live services do, or to their documents')
          .choices(['observed', 'documented'])
          .default('observed'),
      )
      .option('--prism', 'ask Prism for a second opinion, and end where it is not installed')
      .option('--no-prism', 'ask nobody for a second opinion')
      .option('--quiet', 'print what breaks the spec and the summary only'),
  )
    .helpOption('--help', 'show this')
    .showHelpAfterError('Run `rollcall proxy --help` for the options there are.')
    .exitOverride()
    // Nobody who serves waits for what only this command needs.
    .action(async (api: string, options: ProxyOptions) => (await import('./proxy.js')).proxy(api, options));
