import { fork } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import path from 'node:path';
import { runScript } from '../e2e/support/child.ts';

// node bench/page-speed.ts [address of the running site] [seconds] [rounds]: how fast an article page
// leaves the warm cache, beside a bare node:http server that sends the same bytes and headers.
const site = process.argv[2] ?? 'http://127.0.0.1:3000';
const seconds = Number(process.argv[3] ?? 3);
const rounds = Number(process.argv[4] ?? 5);

type Headers = Record<string, string>;

/** Raw bytes as they travel: fetch would take the compression off. */
function sample(url: string, headers: Headers): Promise<{ head: string[]; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const own = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);
        const pairs = Object.entries(response.headers).filter(([name]) => !own.has(name));
        resolve({ head: pairs.flatMap(([n, v]) => [n, String(v)]), body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}

interface Figures {
  generator: string;
  perSecond: number;
  errors: number;
}

async function load(url: string, headers: Headers): Promise<Figures> {
  const asked = [String(seconds), JSON.stringify({ url, headers })];
  const figures: Figures = JSON.parse(await runScript('apps/api/bench/load.ts', asked, {}));
  if (figures.errors > 0) throw new Error(`${url}: not every answer was a page`);
  return figures;
}

const rate = async (url: string, headers: Headers) => (await load(url, headers)).perSecond;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const list = await (await fetch(`${site}/tin-tuc`)).text();
const article = /href="(\/bai-viet\/[^"?#]+)"/.exec(list)?.[1];
if (!article) throw new Error(`no article is linked at ${site}/tin-tuc`);

const { generator } = await load(site, {});
console.log(
  `| article page, ${generator}, ${rounds} rounds of ${seconds} s | bytes | requests/s | bare | share |`,
);
console.log('|---|---|---|---|---|');
for (const encoding of ['identity', 'gzip', 'br']) {
  const headers = { 'accept-encoding': encoding };
  const { head, body } = await sample(site + article, headers);
  const bare = fork(path.join(import.meta.dirname, 'bare-bytes.ts'), { serialization: 'advanced' });
  bare.send({ head, body });
  const [port] = await once(bare, 'message');
  const limit = `http://127.0.0.1:${port}/`;
  const ours: number[] = [];
  const theirs: number[] = [];
  await rate(site + article, headers);
  await rate(limit, headers);
  for (let round = 0; round < rounds; round++) {
    ours.push(await rate(site + article, headers));
    theirs.push(await rate(limit, headers));
  }
  const share = Math.round((100 * median(ours)) / median(theirs));
  const figures = [body.length, median(ours), median(theirs)].map((n) => Math.round(n));
  console.log(`| ${encoding} | ${figures.join(' | ')} | ${share} % |`);
  bare.kill();
}
