import { cutAround, cutToArticles, cutToSource } from '../../compiler/analysis/cut-briefing.ts';
import { directionOf } from '../../model/direction.ts';
import { memoize } from '../../model/memoize.ts';
import { picturePath, sharePath, shareSectionPath } from '../../formats/links/links.ts';
import type { Preview } from '../../formats/png/picture.ts';
import type { Briefing, CompiledTombstone } from '../../model/compiled.ts';
import { sealedPath } from '../base/sealed-path.ts';
import { tell } from './card-facts.ts';
import { shareFinding, shareName } from './finding-shares.ts';
import { shareChart } from './chart-share.ts';
import { shareRelation } from './relation-share.ts';
import type { SharePage } from './share-page.ts';
import { shareParagraph, shareSection, describeArticleCard, describeBriefingCard } from './text-shares.ts';
import { shareClaim, shareFigure, shareSource } from './entry-shares.ts';
import { siteTagOf, stringsOf } from '../../strings/index.ts';

/** List the share pages of a briefing; those of what is retired or has another locator now still answer. */
export const listShares: (briefing: Briefing) => SharePage[] = memoize((briefing) => {
  const { articles, claims, sources, figures, charts, relations } = briefing;
  const near = (entry: Parameters<typeof cutAround>[1]) => cutAround(briefing, entry);
  const shares = [
    ...articles.flatMap((article) => {
      const part = cutToArticles(briefing, [article.code]);
      return [
        ...article.sections.map((section) => shareSection(part, article, section)),
        ...article.paragraphs.map((paragraph) => shareParagraph(part, article, paragraph)),
      ];
    }),
    ...claims.map((it) => shareClaim(near(it), it)),
    ...sources.map((it) => shareSource(cutToSource(briefing, it), it)),
    ...figures.map((it) => shareFigure(near(it), it)),
    ...briefing.findings.map((it) => shareFinding(briefing, it)),
    ...briefing.names.map((it) => shareName(briefing, it)),
    ...charts.map((it) => shareChart(briefing, it)),
    ...relations.map((it) => shareRelation(near(it), it)),
  ];
  const retired = briefing.tombstones.filter(({ key }) => !key.includes('@')).map((it) => shareTombstone(briefing, it));
  const former = briefing.formerIds.flatMap(({ key, now }) => {
    const [path, goal] = [pathOfText(key), pathOfText(now)];
    const share = shares.find((it) => it.path === goal);
    return path && share ? [{ ...share, path }] : [];
  });
  const taken = new Set(shares.map(({ path }) => path));
  return [...shares, ...[...retired, ...former].filter(({ path }) => !taken.has(path))];
});

/** List the previews of a briefing: of each share page, of each article, and of the whole. */
export function listPreviews(briefing: Briefing): Preview[] {
  const direction = directionOf(siteTagOf(briefing));
  return [
    { path: picturePath(), card: describeBriefingCard(briefing) },
    ...briefing.articles.map((article) => ({ path: picturePath(sharePath(article.code)), card: describeArticleCard(briefing, article) })),
    ...listShares(briefing).map(({ path, card }) => ({ path: picturePath(path), card })),
  ].map(({ path, card }) => ({ path, card: { ...card, direction } }));
}

function shareTombstone(briefing: Briefing, { key, code, label, reason }: CompiledTombstone): SharePage {
  const strings = stringsOf(briefing);
  return {
    path: pathOfText(key) ?? sharePath(code),
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
