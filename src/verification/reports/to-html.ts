import type { OperationCoverage } from '../coverage.js';
import type { Finding } from '../findings.js';
import type { VerificationResult } from '../result.js';
import { describeCoverage, nameCommand, toCommands, toTimes } from './describe-finding.js';
import { countVerdicts, describeCounts, groupByReason, nameSome } from './describe-layer.js';
import { escapeMarkup } from './escape-markup.js';

const STYLE = `:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}body{max-width:70rem;margin:2rem auto;padding:0 1rem}
h1 span{padding:.1em .5em;border-radius:.3em;color:#fff}.passed{background:#1a7f37}.failed{background:#cf222e}
.inconclusive{background:#9a6700}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;
padding:.3rem .6rem;border-bottom:1px solid #8884}code,pre{font:13px/1.4 ui-monospace,monospace}pre{overflow:auto;padding:.6rem;
background:#8881}details{margin:.4rem 0}summary{cursor:pointer}.seen{color:#1a7f37}.missing{opacity:.6}`;

/** The result as one HTML file that needs nothing else. */
export const toHtml = (result: VerificationResult): string => {
  const { profile, target, verdict, reason, exchanges, secondOpinion, startedAt } = result;
  const failures = Object.entries(result.failures);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeMarkup(nameCommand(result))}: ${verdict}</title>`,
    `<style>${STYLE}</style></head>`,
    '<body>',
    `<h1>${escapeMarkup(nameCommand(result))} <span class="${verdict}">${verdict}</span></h1>`,
    `<p>${escapeMarkup(reason)}</p>`,
    `<p>Target <code>${escapeMarkup(target)}</code>, held to the ${profile} profile, from ${new Date(startedAt).toISOString()} on.`,
    `${exchanges.all} requests, ${exchanges.answered} answered. Second opinion: ${escapeMarkup(secondOpinion)}.</p>`,
    ...failures.map(([failure, count]) => `<p>${toTimes(count)}: ${escapeMarkup(failure)}</p>`),
    ...toSection('Violations', result.violations),
    ...toSection('Notes', result.notes),
    ...toLayers(result),
    `<h2>Coverage</h2><p>${describeCoverage(result)}</p>`,
    '<table><tr><th>operation</th><th></th><th>documented answers</th></tr>',
    ...result.coverage.byOperation.map(toRow),
    '</table>',
    '</body></html>',
    '',
  ].join('\n');
};

const toLayers = ({ layers }: VerificationResult): string[] => {
  if (layers.length === 0) return [];
  const rows = layers.map(({ layer, cases, took, seed }) => {
    const chance = seed === undefined ? '' : `, seed ${seed}`;
    return `<tr><td>${layer}</td><td>${describeCounts(countVerdicts(cases))}</td><td>${(took / 1000).toFixed(1)} s${chance}</td></tr>`;
  });
  const groups = groupByReason(layers).map(
    (group) =>
      `<li><strong>${group.verdict}</strong> ${group.layer}, ${toTimes(group.names.length)}: ${escapeMarkup(nameSome(group))}<pre>${escapeMarkup(group.reason)}</pre></li>`,
  );
  return ['<h2>Layers</h2><table>', ...rows, '</table>', ...(groups.length > 0 ? ['<ul>', ...groups, '</ul>'] : [])];
};

const toSection = (title: string, findings: readonly Finding[]): string[] => {
  if (findings.length === 0) return [];
  return [`<h2>${title}</h2>`, ...findings.map(toDetails)];
};

const toDetails = (finding: Finding): string => {
  const { check, side, operation, status, pointer, message, count } = finding;
  return [
    `<details open><summary><strong>${check}</strong>, ${side} of ${escapeMarkup(operation)} (${status}) at`,
    `<code>${escapeMarkup(pointer)}</code>, ${toTimes(count)}</summary>`,
    `<p>${escapeMarkup(message)}</p><pre>${escapeMarkup(toCommands(finding).join('\n'))}</pre></details>`,
  ].join(' ');
};

const toRow = ({ operation, method, path, documented, undocumented }: OperationCoverage): string => {
  const cells = Object.entries(documented).map(([status, count]) =>
    count > 0 ? `<span class="seen">${status} (${count})</span>` : `<span class="missing">${status}</span>`,
  );
  const others = Object.entries(undocumented).map(([status, count]) => `<strong>${status} (${count})</strong>`);
  const name = `<td>${escapeMarkup(operation)}</td><td><code>${escapeMarkup(`${method} ${path}`)}</code></td>`;
  return `<tr>${name}<td>${[...cells, ...others].join(' ')}</td></tr>`;
};
