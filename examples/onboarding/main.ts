import { type Accounts, findGaps } from './find-gaps.js';

// A running mock tells its credentials. A job that reads real accounts has them from its secrets.
const [url = 'http://127.0.0.1:4010'] = process.argv.slice(2);
const accounts = (await (await fetch(`${url}/__admin/credentials`)).json()) as Accounts;

const gaps = await findGaps(accounts);
for (const { email, left, activeIn } of gaps) {
  console.log(`${email} left on ${left ?? 'an unknown day'} and is active in ${activeIn.join(' and ')}`);
}
console.log(`${gaps.length} to look at`);
if (gaps.length > 0) process.exitCode = 1;
