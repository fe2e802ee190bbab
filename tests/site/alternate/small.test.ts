import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printDocument } from '../../../src/formats/markdown/nodes.ts';
import { listSitePages } from '../../../src/site/alternate/list-pages.ts';
import { printLlmsText } from '../../../src/site/alternate/llms-text.ts';
import { compileGood } from '../../briefings.ts';
import { writeSmall, type SmallBriefing } from '../../small.ts';

const SITE = 'https://small.example';

/** What a generated text must not hold: what was not there, printed, or one of several. */
const ODD = /.*(?:&#x20;|undefined|\bnull\b|\[object|(?<![¶\w.])1 [a-z]+s\b).*/g;

/** Briefings in which something that others have is not there, or there once: what is made of it is read as a whole. */
const CASES: Record<string, SmallBriefing> = {
  'one-article': { articles: 1, whole: 1, names: 1 },
  'one-bare-article': { articles: 1, annotated: false },
  'two-bare-articles': { articles: 2, annotated: false },
  'three-articles': { articles: 3, relations: 'same-event', chart: true, findings: 1, names: 2 },
  'four-articles': { articles: 4, whole: 2, relations: 'differs', findings: 2 },
};

test.each(Object.entries(CASES))('%s', async (name, small) => {
  const briefing = await compileGood(await writeSmall(small));
  const pages = listSitePages(briefing, SITE).flatMap(({ path, write }) =>
    write ? [`<!-- ${path} -->\n\n${printDocument(write())}`] : [],
  );
  const text = [...pages, `<!-- /llms.txt -->\n\n${printLlmsText({ briefing, site: SITE })}`].join('\n');
  await expect(withoutCitations(text)).toMatchFileSnapshot(join(import.meta.dirname, `small/${name}.md`));
  expect(text.match(ODD) ?? []).toEqual([]);
});

/** How to cite a page is told on each in the same words. */
function withoutCitations(text: string): string {
  return text.replaceAll(/## How to cite\n\n[\s\S]*?(?=<!--)/g, '');
}
