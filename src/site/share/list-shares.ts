import { cutAround, cutToArticles, cutToSource } from '../../compiler/analysis/cut-briefing.ts';
import { directionOf } from '../../model/direction.ts';
import { memoize } from '../../model/memoize.ts';
import { locator, picturePath, sharePath, shareSectionPath } from '../../formats/links/links.ts';
import type { Preview } from '../../formats/png/picture.ts';
import type { Briefing, CompiledTombstone } from '../../model/compiled.ts';
import { sealedPath } from '../base/sealed-path.ts';
import { tell } from './card-facts.ts';
import { shareFinding, shareName } from './finding-shares.ts';
import { shareChart } from './chart-share.ts';
import { shareRelation } from './relation-share.ts';
import type { ShareContent, SharePage } from './share-page.ts';
import { shareParagraph, shareSection, describeArticleCard, describeBriefingCard } from './text-shares.ts';
import { shareClaim, shareFigure, shareSource } from './entry-shares.ts';
import { siteTagOf, stringsOf } from '../../strings/index.ts';

/** A share page, put together when it is asked for: a large briefing has tens of thousands. */
export interface Share {
  path: string;
  describe: () => SharePage;
}

/** List the share pages of a briefing; those of what is retired or has another locator now still answer. */
export const listShares: (briefing: Briefing) => Share[] = memoize((briefing) => {
  const { articles, claims, sources, figures, findings, names, charts, relations } = briefing;
  const near = (entry: Parameters<typeof cutAround>[1]) => cutAround(briefing, entry);
  const entries = <T extends { code: string }>(list: readonly T[], describe: (entry: T) => ShareContent) =>
    list.map((it) => share(sharePath(it.code), () => describe(it)));
  const shares = [
    ...articles.flatMap((article) => {
      const { code, sections, paragraphs } = article;
      const part = () => cutToArticles(briefing, [code]);
      return [
        ...sections.map((section) => share(shareSectionPath(code, section.id), () => shareSection(part(), article, section))),
        ...paragraphs.map((it) => share(sharePath(locator(code, it.number)), () => shareParagraph(part(), article, it))),
      ];
    }),
    ...entries(claims, (it) => shareClaim(near(it), it)),
    ...entries(sources, (it) => shareSource(cutToSource(briefing, it), it)),
    ...entries(figures, (it) => shareFigure(near(it), it)),
    ...entries(findings, (it) => shareFinding(briefing, it)),
    ...entries(names, (it) => shareName(briefing, it)),
    ...entries(charts, (it) => shareChart(briefing, it)),
    ...entries(relations, (it) => shareRelation(near(it), it)),
  ];
  const byPath = new Map(shares.map((it) => [it.path, it]));
  const retired = briefing.tombstones
    .filter(({ key }) => !key.includes('@'))
    .map((it) => share(pathOfText(it.key) ?? sharePath(it.code), () => shareTombstone(briefing, it)));
  const former = briefing.formerIds.flatMap(({ key, now }) => {
    const path = pathOfText(key);
    const goal = byPath.get(pathOfText(now) ?? '');
    return path && goal ? [share(path, goal.describe)] : [];
  });
  return [...shares, ...[...retired, ...former].filter(({ path }) => !byPath.has(path))];
});

function share(path: string, describe: () => ShareContent): Share {
  return { path, describe: () => ({ ...describe(), path }) };
}

/** List the previews of a briefing: of each share page, of each article, and of the whole. */
export function listPreviews(briefing: Briefing): Preview[] {
  const direction = directionOf(siteTagOf(briefing));
  return [
    { path: picturePath(), card: describeBriefingCard(briefing) },
    ...briefing.articles.map((article) => ({ path: picturePath(sharePath(article.code)), card: describeArticleCard(briefing, article) })),
    ...listShares(briefing).map(({ path, describe }) => ({ path: picturePath(path), card: describe().card })),
  ].map(({ path, card }) => ({ path, card: { ...card, direction } }));
}

function shareTombstone(briefing: Briefing, { key, code, label, reason }: CompiledTombstone): ShareContent {
  const strings = stringsOf(briefing);
  return {
    to: sealedPath(briefing, key),
    title: strings.share.retiredTitle({ code, label }),
    language: siteTagOf(briefing),
    card: {
      kind: 'text',
      code,
      name: strings.share.retired,
      body: { type: 'words', text: label, more: reason },
      facts: [tell(strings.share.retiredLinks)],
      foot: { title: briefing.title, note: '' },
    },
  };
}

/** Write the share path of a sealed paragraph or section, whose key holds its locator; null for all else, which has a code. */
function pathOfText(key: string): string | null {
  const [, kind, article = '', name = ''] = /^(paragraph|section):([A-Z]+)[¶#](.+)$/.exec(key) ?? [];
  if (kind === 'paragraph') return sharePath(`${article}¶${name}`);
  return kind === 'section' ? shareSectionPath(article, name) : null;
}
