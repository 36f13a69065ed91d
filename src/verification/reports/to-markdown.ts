import type { Finding } from '../findings.js';
import type { VerificationResult } from '../result.js';
import { describeCoverage, nameCommand, toCommands, toTimes } from './describe-finding.js';
import { countVerdicts, groupByReason, nameSome } from './describe-layer.js';

/** The result as Markdown, as for the summary of a CI job. */
export const toMarkdown = (result: VerificationResult): string => {
  const { profile, target, verdict, reason, violations, notes, exchanges, secondOpinion } = result;
  const seen = result.coverage.byOperation;
  return [
    `# ${nameCommand(result)}: ${verdict}`,
    '',
    reason,
    '',
    `Target: ${toCode(target)}, held to the ${profile} profile. ${exchanges.all} requests, ${exchanges.answered} answered. Second opinion: ${secondOpinion}.`,
    ...Object.entries(result.failures).map(([failure, count]) => `\n${toTimes(count)}: ${toCell(failure)}`),
    ...toSection('Violations', violations),
    ...toSection('Notes', notes),
    ...toLayers(result),
    '',
    '## Coverage',
    '',
    describeCoverage(result),
    '',
    '| operation | | answers seen | not seen |',
    '|---|---|---|---|',
    ...seen.map(({ operation, method, path, documented, undocumented }) => {
      const statuses = Object.entries(documented);
      const came = [...statuses.filter(([, count]) => count > 0), ...Object.entries(undocumented)];
      const missing = statuses.filter(([, count]) => count === 0);
      const counted = came.map(([status, count]) => `${status} (${count})`).join(', ');
      return `| ${toCell(operation)} | ${toCode(`${method} ${path}`)} | ${counted} | ${missing.map(([status]) => status).join(', ')} |`;
    }),
    '',
  ].join('\n');
};

const toLayers = ({ layers }: VerificationResult): string[] => {
  if (layers.length === 0) return [];
  const counted = layers.map(({ layer, cases, took, seed }) => {
    const { passed, failed, error, pending, skipped } = countVerdicts(cases);
    return [layer, passed, failed, error, pending, skipped, `${(took / 1000).toFixed(1)} s`, seed ?? ''].join(' | ');
  });
  const groups = groupByReason(layers).map((group) =>
    [group.layer, group.verdict, group.names.length, toCell(nameSome(group)), toCell(group.reason)].join(' | '),
  );
  return [
    '',
    '## Layers',
    '',
    '| layer | passed | failed | error | pending | skipped | took | seed |',
    '|---|---|---|---|---|---|---|---|',
    ...counted.map((row) => `| ${row} |`),
    ...(groups.length === 0
      ? []
      : [
          '',
          '| layer | verdict | times | which | why |',
          '|---|---|---|---|---|',
          ...groups.map((row) => `| ${row} |`),
        ]),
  ];
};

const toSection = (title: string, findings: readonly Finding[]): string[] => {
  if (findings.length === 0) return [];
  const rows = findings.map(({ check, side, operation, status, pointer, message, count }) =>
    [toCode(check), side, toCell(operation), status, toCode(pointer), toCell(message), count].join(' | '),
  );
  const blocks = findings.map((finding) => toCommands(finding).join('\n'));
  return [
    '',
    `## ${title}`,
    '',
    '| check | side | operation | status | where | what | times |',
    '|---|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
    '',
    'To repeat them, in the same order:',
    '',
    ...fence(joinBlocks([...new Set(blocks)])),
  ];
};

/** Lines that belong together stand apart from others. */
const joinBlocks = (blocks: readonly string[]): string =>
  blocks.reduce((text, block, index) => {
    const isApart = block.includes('\n') || blocks[index - 1]?.includes('\n');
    return index === 0 ? block : `${text}${isApart ? '\n\n' : '\n'}${block}`;
  }, '');

/** A fence is longer than any run of backticks inside it. */
const fence = (text: string): string[] => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  return [`${mark}sh`, text, mark];
};

const toCell = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#]/g, (character) => `\\${character}`).replace(/\s+/g, ' ');

const toCode = (text: string): string => {
  const plain = text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
  return plain.includes('`') ? `\`\` ${plain} \`\`` : `\`${plain}\``;
};
