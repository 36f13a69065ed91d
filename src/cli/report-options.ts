import type { Command } from 'commander';

/** Adds the options for what a verification or a proxy leaves behind. */
export const addReportOptions = (command: Command): Command =>
  command
    .option('--junit <file>', 'write the result as JUnit XML')
    .option('--markdown <file>', 'write the result as Markdown')
    .option('--html <file>', 'write the result as one HTML page')
    .option('--har <file>', 'write the latest thousand exchanges as HAR')
    .option('--github', 'print annotations for GitHub Actions')
    .option('--json', 'print one JSON object a line');
