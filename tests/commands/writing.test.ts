import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerRequest } from '../../src/authoring/server/answer-request.ts';
import { ownAddress } from '../../src/authoring/server/guard.ts';
import { API, OWN_HEADER, type Answer, type Order } from '../../src/authoring/messages.ts';
import { openCompiler } from '../../src/compiler/compile-safely.ts';
import { compile } from '../../src/compiler/index.ts';
import { takeSnapshot } from '../../src/edit/change-content.ts';
import { printProblems } from '../../src/compiler/problems/print.ts';
import { FULL } from '../full.ts';
import { copyMini } from '../mini.ts';
import { ROOT, runProcess } from '../run-process.ts';
import { runCommand } from './run-command.ts';

/** Run a command on a content folder, from the folder that it stands in. */
const run = (content: string, command: string, ...args: string[]) =>
  runCommand(command, [...args, '--content', 'content'], dirname(content));

/** Run a command likewise, as a process beside others. */
const runBeside = (content: string, command: string, ...args: string[]) =>
  runProcess([join(ROOT, 'src/cli', `${command}.ts`), ...args, '--content', 'content'], { cwd: dirname(content) });

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** Start what answers the form of the development server, without the pages; `authoring.test.ts` has the whole server. */
async function startForm(content: string): Promise<{ url: string; close: () => Promise<unknown> }> {
  const compiler = openCompiler(content);
  const latest = compiler.compile();
  const server = createServer((request, response) => {
    request.url = request.url?.replace(API, '');
    void answerRequest(request, response, ownAddress(server.address(), [], 'http:'), { content, compiler, latest, writes: [] });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await compiler.close();
  };
  return { url: `http://localhost:${port}`, close };
}

/** Start the development server as an author does. */
async function startDevServer(content: string): Promise<{ url: string; close: () => Promise<unknown> }> {
  const { PATH, HOME } = process.env; // and nothing that the tests have set, which Vite would take for its own
  const server = spawn(process.execPath, ['src/setup.mjs', 'dev', '--port', '0'], {
    cwd: ROOT,
    env: { PATH, HOME, BRIEFING_CONTENT: content, NO_COLOR: '1' },
  });
  const ended = once(server, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const [found] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      if (found) resolve(found);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    void ended.then(() => reject(new Error(said)));
  });
  const close = async () => {
    server.kill();
    await ended;
  };
  return { url, close };
}

describe('many who write at once', () => {
  let content: string;
  let form: { url: string; close: () => Promise<unknown> };
  beforeAll(async () => {
    content = await copyMini();
    form = await (FULL ? startDevServer(content) : startForm(content));
  });
  afterAll(() => form.close());

  /** Add a claim by the form of the development server. */
  async function add(id: string): Promise<Answer> {
    const places = [{ slug: 'harbor', paragraph: '3', words: 'fish market', nth: 0 }];
    const order: Order = { type: 'add', kind: 'claim', id, places, values: { label: id } };
    const headers = { [OWN_HEADER]: '1', origin: form.url, 'content-type': 'application/json' };
    return (await fetch(`${form.url}${API}/order`, { method: 'POST', headers, body: JSON.stringify(order) })).json() as Promise<Answer>;
  }

  test('by the form, by `new`, by `seal` and by `import`, lose nothing of each other, nor of what was there', async () => {
    const before = await compile(content);
    const [forms, news, seals, imports] = FULL ? [7, 6, 3, 4] : [2, 1, 1, 1];
    for (const at of numbers(imports)) await writeFile(join(dirname(content), `ferry-${at}.txt`), `The ferry of pier ${at} is late.\n`);
    const sealed = await readFile(join(content, 'anchors.lock'), 'utf8');

    const answers = await Promise.all([
      ...numbers(forms).map(async (at) => ({ what: `form ${at}`, ...(await add(`by-form-${at}`)) })),
      ...numbers(news).map(async (at) => ({
        what: `new ${at}`,
        ...(await runBeside(content, 'new', 'figure', `by-new-${at}`, '12 of 40')),
      })),
      ...numbers(seals).map(async (at) => ({ what: `seal ${at}`, ...(await runBeside(content, 'seal')) })),
      ...numbers(imports).map(async (at) => ({
        what: `import ${at}`,
        ...(await runBeside(content, 'import', `ferry-${at}.txt`, '--own')),
      })),
    ]);
    expect(answers).toHaveLength(forms + news + seals + imports);
    expect(answers.filter((it) => ('failed' in it ? it.failed : it.code !== 0))).toEqual([]);

    const { briefing, problems } = await compile(content);
    expect(printProblems(problems.filter(({ fatal }) => fatal))).toBe('no problems');
    const ids = (list: { id: string }[] | undefined) => list?.map(({ id }) => id).sort();
    expect(ids(briefing?.claims)).toEqual([...(ids(before.briefing?.claims) ?? []), ...numbers(forms).map((at) => `by-form-${at}`)].sort());
    expect(ids(briefing?.figures)).toEqual([...(ids(before.briefing?.figures) ?? []), ...numbers(news).map((at) => `by-new-${at}`)].sort());
    expect(ids(briefing?.articles)).toEqual(['harbor', 'ships', ...numbers(imports).map((at) => `ferry-${at}`)].sort());
    expect(briefing?.sources).toHaveLength((before.briefing?.sources.length ?? 0) + imports);
    const lock = await readFile(join(content, 'anchors.lock'), 'utf8');
    expect(sealed.split('\n').filter((line) => !lock.includes(`${line}\n`))).toEqual([]);
    expect((await readdir(content, { recursive: true })).filter((path) => /(?:^|\/)\./.test(path))).toEqual([]);
  }, 1_800_000);
});

test.runIf(FULL)(
  'a version that is being closed is refused when something is saved meanwhile, and closed on the next try',
  async () => {
    const content = await copyMini();
    const args = ['1.0.0', '--note', 'The first.', '--date', '2026-02-01', '--pdf=off'];
    const release = runBeside(content, 'release', ...args);
    // From before it begins until it is done.
    let saves = 0;
    const saving = setInterval(() => void appendFile(join(content, 'claims/harbor.yaml'), `# ${++saves}\n`), 50);
    const { code, text } = await release;
    clearInterval(saving);
    expect([code, text.replace(/\d+/g, '0')]).toEqual([
      1,
      expect.stringContaining('content/claims/harbor.yaml:0:0  error  Unexpected change of the file while this command was at work'),
    ]);
    expect(await readdir(content)).not.toContain('versions');
    expect((await runBeside(content, 'release', ...args)).text).toBe('Version 1.0.0 is closed (the first): content/versions/1.0.0\n');
  },
  300_000,
);

describe('a lock that cannot be read, or was lost', () => {
  const published = async (damage: (lock: Buffer) => Uint8Array | null): Promise<string> => {
    const content = await copyMini([{ file: 'changes.yaml', text: '- { type: reworded, id: claim:mud-wins, reason: It is mud. }\n' }]);
    const lock = join(content, 'anchors.lock');
    const bytes = damage(await readFile(lock));
    await (bytes ? writeFile(lock, bytes) : rm(lock));
    return content;
  };

  const WRITERS = [['seal'], ['new', 'source', 'market', 'fish market'], ['import', 'ferry.txt', '--own']];
  // Whatever the lock has become is a problem of the compiler (`unreadable-records.test.ts`): one command asks for each, but for the first.
  test.each<[string, (lock: Buffer) => Uint8Array | null, string, string[][]]>([
    [
      'in UTF-16',
      (lock) => Buffer.from(`\uFEFF${lock.toString()}`, 'utf16le'),
      'anchors.lock:1:1  error  Unexpected byte 0xFF at offset 0, which is not UTF-8',
      WRITERS,
    ],
    ['of no bytes', () => Buffer.alloc(0), 'anchors.lock:1:1  error  Unexpected empty file', FULL ? WRITERS : [['seal']]],
    ['lost', () => null, 'anchors.lock:1:1  error  Unexpected loss of `anchors.lock`', FULL ? WRITERS : [['import', 'ferry.txt', '--own']]],
  ])(
    '%s: no command seals anew',
    async (_, damage, message, commands) => {
      const content = await published(damage);
      const before = await takeSnapshot(content);
      await writeFile(join(dirname(content), 'ferry.txt'), 'The ferry is late.\n');
      for (const [command, ...args] of commands) {
        const { code, text } = await run(content, command ?? '', ...args);
        expect([Number(code) > 0, text], command).toEqual([true, expect.stringContaining(message)]);
      }
      expect(await takeSnapshot(content)).toEqual(before);
    },
    300_000,
  );
});

test('`reanchor -- --apply` applies the patch that was read, once, and refuses it where the lines are others now', async () => {
  const content = await copyMini([{ file: 'articles/harbor.md', find: 'In May, 12 of 40 berths', replace: 'In May, 13 of 40 berths' }]);
  expect((await run(content, 'reanchor')).text).toContain('reanchor.patch: read it, then apply it');
  const before = await readFile(join(content, 'figures/harbor.yaml'), 'utf8');
  await writeFile(join(content, 'figures/harbor.yaml'), before.replace('exact: In May, 12', 'exact: In May, 11'));
  const refused = await run(content, 'reanchor', '--apply');
  expect(refused).toEqual({
    code: 1,
    text: expect.stringMatching(
      /^content\/figures\/harbor\.yaml:\d+:1-\d+:\d+ {2}error {2}Unexpected line `.*In May, 11`, expected `.*In May, 12`, as the patch found it {2}patch-fits$/m,
    ) as string,
  });
  expect(await readdir(content)).not.toContain('changes.yaml');
  await writeFile(join(content, 'figures/harbor.yaml'), before);
  expect(await run(content, 'reanchor', '--apply')).toEqual({
    code: 0,
    text: expect.stringContaining('reanchor.patch is applied: changes.yaml, figures/harbor.yaml.') as string,
  });
  expect(await readFile(join(content, 'figures/harbor.yaml'), 'utf8')).toContain('exact: In May, 13');
  expect((await run(content, 'reanchor', '--apply')).code).toBe(1);
}, 300_000);
