import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { checkNextVersion } from '../compiler/check/check-next-version.ts';
import { describeRelease, listReleaseFiles } from '../compiler/seals/close-version.ts';
import { listVersion } from '../compiler/seals/list-version.ts';
import { readRecords } from '../compiler/records/read-records.ts';
import { KEPT_DATA, VERSIONS } from '../compiler/records/read-releases.ts';
import { changeContent, settleContent, takeSnapshot } from '../edit/change-content.ts';
import { sumUpChanges } from '../site/versions/version-changes.ts';
import { printBriefingJson } from '../formats/json/briefing-json.ts';
import { briefingPdfPath } from '../formats/links/links.ts';
import { printProblems } from '../compiler/problems/print.ts';
import { startOf, unexpected } from '../compiler/problems/problem.ts';
import { compileSafely } from '../compiler/compile-safely.ts';
import { parseReleaseOptions } from './release-options.ts';
import { runCommand } from '../compiler/problems/usage-error.ts';
import { stringsIn } from '../strings/index.ts';

const root = join(import.meta.dirname, '../..');

/** What may be built while it is worked on, and is never closed: ids without a seal, drafts, and texts that are still to be written. */
const UNFINISHED = new Set(['ids-are-sealed', 'article-is-finished', 'text-is-written']);

await runCommand(async () => {
  const options = parseReleaseOptions(process.argv.slice(2), new Date());
  if (!options) return 0;
  const { content, version, date, note, pdf } = options;
  const refuse = (problems: Parameters<typeof printProblems>[0]) => {
    console.log(printProblems(problems));
    return 1;
  };
  await settleContent(content);
  const planned = await takeSnapshot(content);
  // Without the originals: what is kept stands in the repository, and they may not be published.
  const { briefing: current, problems } = await compileSafely(content, []);
  const { records } = await readRecords(content, []);
  const found = [
    ...problems.map((problem) => ({ ...problem, fatal: problem.fatal || UNFINISHED.has(problem.ruleId) })),
    ...(current ? checkNextVersion(records, { version, date, note }) : []),
  ];
  if (!current || found.some(({ fatal }) => fatal)) return refuse(found);

  const work = await mkdtemp(join(tmpdir(), 'release-'));
  try {
    const staged = join(work, basename(content));
    await cp(content, staged, {
      recursive: true,
      filter: (path) => path === content || !/^(?:originals$|\.)/.test(relative(content, path)),
    });
    const listed = listVersion(await readFile(join(content, 'briefing.yaml'), 'utf8'), { version, date, note });
    await writeFile(join(staged, 'briefing.yaml'), listed);
    const { briefing, problems: unlisted } = await compileSafely(staged, []);
    if (!briefing) return refuse(unlisted);
    const data = printBriefingJson(briefing);
    const release = await describeRelease(content, briefing, data);
    if (release.since !== null && release.changes.length === 0) {
      const hint = 'there is no version to close; change the content first.';
      const place = records.briefing?.locate(['versions', 0]) ?? startOf('briefing.yaml');
      return refuse([
        unexpected(place, 'version-changes-something', `release without a change since version ${release.since}`, 'one', { hint }),
      ]);
    }
    const files = new Map<string, string | Uint8Array>([[KEPT_DATA, data]]);
    if (pdf !== 'off') {
      const code = await buildSite(staged, join(work, 'site'), pdf);
      if (code !== 0) return code;
      const printed = await readFile(join(work, 'site', briefingPdfPath())).catch(() => null);
      if (printed) files.set('briefing.pdf', printed);
    }
    const closing = [...(await listReleaseFiles(content, release, files)), ['briefing.yaml', listed] as const];
    const changes = closing.map(([path, after]) => ({ path, after }));
    // Nobody was kept from writing all this time: what was published must be what stands here.
    const outcome = await changeContent(content, () => Promise.resolve({ changes, result: null }), { planned });
    if (outcome.type === 'refused') return refuse(outcome.problems);
    const summary = sumUpChanges(stringsIn('en'), release.changes);
    const news = release.since === null ? 'the first' : `${summary.charAt(0).toLowerCase()}${summary.slice(1)} since ${release.since}`;
    console.log(`Version ${version} is closed (${news}): ${relative(process.cwd(), join(content, VERSIONS, version))}`);
    return 0;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
});

/** Build the site with the command that authors use, and give its exit code. */
async function buildSite(content: string, out: string, pdf: string): Promise<number> {
  const args = [join(root, 'src/cli/build.ts'), '--content', content, '--out', out, `--pdf=${pdf}`];
  const [code] = (await once(spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }), 'exit')) as [number | null];
  return code ?? 2;
}
