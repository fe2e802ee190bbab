import type { z } from 'zod';
import { readFigure } from '../compiler/suggest/read-figure.ts';
import { hash } from '../compiler/analysis/fingerprint.ts';
import { FIRST_PARAGRAPH, type articleFacts } from '../model/article.ts';
import type { briefingFacts } from '../model/briefing.ts';
import type { barChart } from '../model/chart.ts';
import type { claim } from '../model/claim.ts';
import type { figure } from '../model/figure.ts';
import type { finding } from '../model/finding.ts';
import type { name } from '../model/name.ts';
import { TO_WRITE, type Chain, type Place } from '../model/place.ts';
import type { relation } from '../model/relation.ts';
import type { source } from '../model/source.ts';

/** Entries that hold together and leave to their author what only the author can say. */
export interface Named {
  id: string;
  code: string;
}

export function makeBriefing(title: string, date: string, article: string): z.input<typeof briefingFacts> {
  return {
    title,
    standfirst: `${TO_WRITE} what the briefing is about, in one or two sentences`,
    editors: [`${TO_WRITE} who answers for it`],
    language: 'en',
    site: 'https://briefing.example',
    versions: [{ version: '0.1.0', date, note: `${TO_WRITE} what this version brings` }],
    articles: [article],
  };
}

export function makeArticle(slug: string, code: string, author: string): z.input<typeof articleFacts> {
  return {
    code,
    label: `${TO_WRITE} a name of ours for the article`,
    author,
    language: 'en',
    document: {
      file: `${slug}.md`,
      sha256: hash(FIRST_PARAGRAPH),
      words: FIRST_PARAGRAPH.split(' ').length,
      paragraphs: 1,
      title: null,
      author: null,
      publisher: null,
      date: null,
    },
    inferredDate: null,
    summary: `${TO_WRITE} what the article says, in one or two sentences`,
    paragraphs: [{ number: 1, voice: author }],
  };
}

export function makeAuthor({ id, code }: Named, article: string): z.input<typeof source> {
  const place: Place = { article, paragraph: 1, exact: 'The text of the article' };
  return { id, code, name: `The author of article ${article}`, kind: 'author', identity: 'unnamed', role: null, places: [place] };
}

export function makeSource({ id, code }: Named, place: Place): z.input<typeof source> {
  return { id, code, name: place.exact, kind: 'person', identity: 'named', role: null, places: [place] };
}

export function makeClaim({ id, code }: Named, place: Place, chain: Chain): z.input<typeof claim> {
  return {
    id,
    code,
    label: `${TO_WRITE} a handle in three to seven words`,
    statement: `${TO_WRITE} what is claimed, as strongly or weakly as the text has it`,
    type: 'assessment',
    evidence: [{ ...place, chain }],
  };
}

/** Make a figure of what the words give of how many or when, in the language of a BCP 47 tag. */
export function makeFigure({ id, code }: Named, place: Place, chain: Chain, language: string): z.input<typeof figure> {
  return { id, code, quantity: `${TO_WRITE} what is counted`, ...readFigure(place.exact, language), places: [{ ...place, chain }] };
}

export function makeChart({ id, code }: Named, figures: readonly string[]): z.input<typeof barChart> {
  return {
    id,
    code,
    type: 'bar',
    title: `${TO_WRITE} what the chart shows, as a sentence`,
    description: `${TO_WRITE} what a reader who cannot see it needs to know`,
    figures: [...figures],
  };
}

/** Make a relation of the weakest type: the author says what it is. */
export function makeRelation({ id, code }: Named, claims: readonly string[]): z.input<typeof relation> {
  return {
    id,
    code,
    label: `${TO_WRITE} what they speak of`,
    type: 'same-subject',
    claims: [...claims],
    basis: 'inferred',
    reason: `${TO_WRITE} on what ground they belong together`,
  };
}

export function makeFinding({ id, code }: Named, rests: z.input<typeof finding>['rests']): z.input<typeof finding> {
  return {
    id,
    code,
    label: `${TO_WRITE} a handle in three to seven words`,
    statement: `${TO_WRITE} one or two plain sentences; numbers and names as placeholders`,
    rests,
  };
}

export function makeName({ id, code }: Named, spellings: readonly string[]): z.input<typeof name> {
  return { id, code, name: spellings[0] ?? id, kind: 'person', spellings: [...spellings] };
}
