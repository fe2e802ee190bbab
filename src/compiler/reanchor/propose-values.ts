import { fold } from '../text/fold.ts';
import { followAmount } from '../quantities/follow-amount.ts';
import { printMoment } from '../quantities/moment.ts';
import { readAmounts, readDates } from '../quantities/read-phrase.ts';
import { suggestAmount } from '../quantities/suggest-amount.ts';
import type { Located } from '../read/parse-yaml.ts';
import type { Figure, NumberFigure } from '../../model/figure.ts';
import type { Records } from '../records/read-records.ts';
import type { Proposal } from './reanchor.ts';

/** What a figure's file may say, now that the words that it quotes are others. A key that is undefined goes. */
export interface ProposedValues {
  /** The file, as problems name it. */
  file: string;
  id: string;
  code: string;
  before: FigureValues;
  after: FigureValues;
  /** The words from which it follows. */
  words: string;
}

export interface FigureValues {
  value?: number | string | undefined;
  min?: number | undefined;
  max?: number | undefined;
  exclusive?: boolean | undefined;
  qualifier?: string | undefined;
}

type Moved = Proposal & { type: 'moved' };

/** Propose the values of figures whose words moved and are others: only where they followed from the words before, and now follow from all. */
export function proposeValues(
  { figures, articles }: Pick<Records, 'figures' | 'articles'>,
  proposals: readonly Proposal[],
): ProposedValues[] {
  const languages = new Map(articles.map(({ facts }) => [facts.value.code, facts.value.language]));
  const moved = Map.groupBy(
    proposals.filter((it): it is Moved => it.type === 'moved'),
    ({ key }) => key,
  );
  return figures.entries.flatMap((located): ProposedValues[] => {
    const changes = moved.get(`figure:${located.value.id}`) ?? [];
    const [first] = changes;
    const language = languages.get(first?.article ?? '');
    const places = located.value.places;
    // What a place says otherwise than the figure is no reason to change the figure.
    if (!first || language === undefined || located.value.reads !== undefined || places[Number(first.path[1])]?.qualifier !== undefined)
      return [];
    const proposed = propose(located, first, language);
    const isGiven = places.every(({ exact, qualifier }, at) => {
      const words = changes.find(({ path }) => path[1] === at)?.to.selector.exact ?? exact;
      const own = qualifier === undefined ? {} : { qualifier: qualifier ?? undefined };
      return proposed && gives(words, { ...proposed.after, ...own }, located.value, language);
    });
    return proposed && isGiven ? [proposed] : [];
  });
}

function propose({ file, value: figure }: Located<Figure>, { selector, to }: Moved, language: string): ProposedValues | null {
  const [was, is] = [selector.exact, to.selector.exact];
  const common = { file, id: figure.id, code: figure.code, words: is };
  if (figure.kind === 'date') {
    const [from, now] = [was, is].map((words) => dateOf(words, language));
    const [, plain, signs] = /^(.*?)([?~%]?)$/.exec(figure.value ?? '') ?? [];
    if (!from || !now || from === now || plain !== from) return null;
    return { ...common, before: { value: figure.value ?? undefined }, after: { value: `${now}${signs ?? ''}` } };
  }
  if (figure.kind !== 'number') return null;
  const { quantities, words } = readAmounts(was, language);
  const suggested = suggestAmount(is, language, { text: was, amount: figure });
  const followed = followAmount(
    figure,
    quantities.flatMap(({ forms }) => forms),
    words,
  );
  if (!suggested || !followed) return null;
  const before = pick(figure);
  const said = suggestAmount(was, language, { text: was, amount: figure });
  const scale = scaleOf(figure, said ?? {});
  const [value, min, max] = [suggested.value, suggested.min, suggested.max].map((it) => it && Number((it * scale).toPrecision(12)));
  const after = {
    value,
    min,
    max,
    exclusive: suggested.exclusive,
    qualifier: qualify(figure, { was, is, language, suggested: suggested.qualifier }),
  };
  return JSON.stringify(pick({ ...figure, ...after })) === JSON.stringify(before) ? null : { ...common, before, after };
}

/** Tell by how much a figure's unit makes its number another than the words say: 20 for 20 million, in `million dollars`. */
function scaleOf(figure: NumberFigure, said: Pick<FigureValues, 'min' | 'max'> & { value?: number }): number {
  const [is, was] = [figure, said].map(({ value, min, max }) => value ?? min ?? max ?? 0);
  const scale = is && was ? is / was : 1;
  return Math.abs(scale - 1) < ROUNDING ? 1 : scale;
}

/** Parts may be rounded by so much. */
const ROUNDING = 0.03;

/** Keep a qualifier that the words still have; one that is the whole phrase follows it. */
function qualify(
  { qualifier }: NumberFigure,
  { was, is, language, suggested }: { was: string; is: string; language: string; suggested: string | undefined },
): string | undefined {
  if (qualifier === null) return suggested;
  const has = (words: string) => fold(words).text.toLowerCase().includes(fold(qualifier).text.toLowerCase());
  if (has(is)) return qualifier;
  const whole = (words: string) => readAmounts(words, language).quantities.map(({ start, end }) => words.slice(start, end));
  const at = whole(was).indexOf(qualifier);
  return (at === -1 ? undefined : whole(is)[at]) ?? suggested;
}

/** Say whether words of a place give what is proposed. */
function gives(words: string, after: FigureValues, figure: Figure, language: string): boolean {
  if (figure.kind === 'date') return dateOf(words, language) === String(after.value).replace(/[?~%]$/, '');
  if (figure.kind !== 'number') return false;
  const { quantities, words: lexicon } = readAmounts(words, language);
  const { value, min, max, exclusive = false, qualifier = null } = after;
  if (typeof value === 'string') return false;
  const forms = quantities.flatMap(({ forms: some }) => some);
  return followAmount({ value, min, max, exclusive, qualifier, unit: figure.unit }, forms, lexicon);
}

/** Print the one date that words say whole. */
function dateOf(words: string, language: string): string | null {
  const [time, ...others] = readDates(words, language);
  return time && !others.length && time.from === time.to && !time.from.isRelative ? printMoment(time.from) : null;
}

function pick({ value, min, max, exclusive, qualifier }: Nullable<FigureValues>): FigureValues {
  return {
    value: value ?? undefined,
    min: min ?? undefined,
    max: max ?? undefined,
    exclusive: exclusive || undefined,
    qualifier: qualifier ?? undefined,
  };
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };
