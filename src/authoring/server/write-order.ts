import { isDeepStrictEqual } from 'node:util';
import { findQuote } from '../../compiler/anchor/find-quote.ts';
import { describeRange } from '../../compiler/anchor/describe-range.ts';
import type { Compiler } from '../../compiler/compile-safely.ts';
import { printProblems } from '../../compiler/problems/print.ts';
import { UsageError } from '../../compiler/problems/usage-error.ts';
import { readRecords, type Records } from '../../compiler/records/read-records.ts';
import { changeContent } from '../../edit/change-content.ts';
import { appendEntry } from '../../edit/edit-yaml.ts';
import {
  addGrouped,
  asValue,
  addNoted,
  addPlaces,
  addWaiver,
  type Done,
  editPlace,
  editSubject,
  noteDone,
  openTexts,
  removeEntry,
  removePlace,
  removeWaiver,
  takeBackDone,
  type Texts,
} from '../../edit/edit-entries.ts';
import { isKind } from '../../model/kinds.ts';
import type { Place } from '../../model/place.ts';
import type { Order, SelectedWords } from './order.ts';
import { tidyFigure } from './tidy-figure.ts';

/** The writes of this server that can be taken back, the last one last. */
export type Writes = Done[];

/** How many writes are kept to be taken back. */
const MAX_WRITES = 100;

/**
 * Write what an author orders, and remember it.
 *
 * @returns what was done, a line each
 * @throws {UsageError} with nothing written
 */
export async function writeOrder(order: Order, content: string, compiler: Compiler, writes: Writes): Promise<string[]> {
  if (order.type === 'undo') return takeBack(content, writes);
  const places = await findPlaces(compiler, order);
  const outcome = await changeContent(content, async (snapshot) => {
    const { records } = await readRecords(content);
    const texts = openTexts(content, snapshot);
    const lines = planOrder(texts, records, order, places);
    const changes = texts.changes();
    return { changes, result: { lines, done: noteDone(titleOf(order), changes, snapshot) } };
  });
  if (outcome.type === 'refused') throw new UsageError(printProblems(outcome.problems));
  const { lines, done } = outcome.result;
  if (done.files.length) writes.push(done);
  writes.splice(0, writes.length - MAX_WRITES);
  return done.files.length ? lines : ['Nothing is different: nothing was written.'];
}

async function takeBack(content: string, writes: Writes): Promise<string[]> {
  const outcome = await changeContent(content, async (snapshot) => {
    // What the last write is can only be told while nobody else writes.
    const last = writes.at(-1);
    if (!last) throw new UsageError('Nothing was written since this server was started that could be taken back.');
    return { changes: takeBackDone(last, snapshot), result: last };
  });
  if (outcome.type === 'refused') throw new UsageError(printProblems(outcome.problems));
  const last = outcome.result;
  writes.splice(writes.indexOf(last), 1);
  return [`Taken back: ${last.title}`];
}

/** Plan what an order changes, with the places of its words. */
export function planOrder(texts: Texts, records: Records, order: Exclude<Order, { type: 'undo' }>, places: readonly Place[]): string[] {
  switch (order.type) {
    case 'add':
      return addNoted(texts, records, order.kind, {
        ...order,
        values: order.kind === 'figure' ? tidyFigure(order.values) : order.values,
        places,
        way: order,
      });
    case 'group':
      return addGrouped(texts, records, order.kind, order);
    case 'edit': {
      const { kind, id, before, after, drop } = order;
      const wanted = { ...after, ...Object.fromEntries(drop.map((key) => [key, undefined])) };
      const changed = editSubject(texts, order, before, kind === 'figure' ? tidyFigure(wanted) : wanted);
      return [`${kind}${id && ':'}${id}: ${changed.join(', ') || 'nothing'} changed`];
    }
    case 'place':
      return addPlaces(texts, records, order, places, order);
    case 'move':
      return editPlace(texts, records, order, { ...order, place: places[0] ?? null, way: order });
    case 'drop':
      return removePlace(texts, records, order, order);
    case 'remove': {
      const { kind, id } = order;
      if (!isKind(kind)) throw new UsageError(`Unexpected deletion of a ${kind}, expected an entry`);
      return removeEntry(texts, records, { kind, id }, order);
    }
    case 'waive': {
      const { slug, pattern, place, reason } = order;
      if (pattern !== undefined || !place) return addWaiver(texts, slug, { pattern, reason });
      const { article: _, ...selector } = places[0] ?? placeBeside(records, place);
      return addWaiver(texts, slug, { ...selector, in: place.in, reason });
    }
    case 'unwaive':
      return removeWaiver(texts, order.slug, order.at, order.before);
    case 'refuse': {
      const there = texts.valueAt('refused.yaml', []);
      const isThere = Array.isArray(there) && there.some((it) => isDeepStrictEqual(it, order.refusal));
      if (!isThere) texts.edit('refused.yaml', (yaml) => appendEntry(yaml, asValue(order.refusal)));
      return [`refused.yaml: \`${order.refusal.exact ?? order.refusal.claims?.join(' and ') ?? ''}\` is no ${order.refusal.kind}`];
    }
  }
}

/** Describe words of a heading or of a note. */
function placeBeside(records: Records, { slug, paragraph, words, nth, in: where }: SelectedWords): Place {
  const facts = records.articles.find((it) => it.slug === slug)?.facts.value;
  const own = facts?.paragraphs.find(({ number }) => String(number) === paragraph);
  const text = where === 'heading' ? facts?.sections.find(({ before }) => String(before) === paragraph)?.title : own?.note;
  const range = findQuote(text ?? '', { exact: words })[nth];
  if (!facts || !own || text === undefined || !range)
    throw new UsageError(`Unexpected words \`${words}\`, expected words of a ${where ?? 'text'} of the article`);
  return { article: facts.code, paragraph: own.number, ...describeRange(text, range) };
}

async function findPlaces(compiler: Compiler, order: Order): Promise<Place[]> {
  const words = 'places' in order ? order.places : 'place' in order && order.place && !order.place.in ? [order.place] : [];
  return Promise.all(words.map((it) => findPlace(compiler, it)));
}

/**
 * Find the place of words that are selected on a page.
 *
 * @throws {UsageError} if they stand in no paragraph of the edition
 */
export async function findPlace(compiler: Compiler, { slug, paragraph, words, nth, in: where }: SelectedWords): Promise<Place> {
  if (where)
    throw new UsageError(`Words of a ${where} are no words of the text: an entry stands on a paragraph; here a numeral can be waived.`);
  const place = await compiler.find({ slug, paragraph, words, nth });
  if (!place) throw new UsageError('These words stand in no paragraph of the reading edition: a selector names words of the edition.');
  // Between items and cells stands white space that nobody writes down; where words are looked for, it does not matter.
  const plain = (text: string) => text.replace(/\s*\n\s*/g, ' ');
  const { exact, prefix, suffix } = place;
  return {
    ...place,
    exact: plain(exact),
    ...(prefix === undefined ? {} : { prefix: plain(prefix) }),
    ...(suffix === undefined ? {} : { suffix: plain(suffix) }),
  };
}

function titleOf(order: Exclude<Order, { type: 'undo' }>): string {
  switch (order.type) {
    case 'add':
    case 'group':
      return `${order.kind}:${order.id} added`;
    case 'edit':
      return `${order.kind}${order.id && ':'}${order.id} edited`;
    case 'place':
      return `place added to ${order.kind}:${order.id}`;
    case 'move':
      return `place of ${order.kind}:${order.id} changed`;
    case 'drop':
      return `place of ${order.kind}:${order.id} removed`;
    case 'remove':
      return `${order.kind}:${order.id} deleted`;
    case 'waive':
      return `numeral waived: ${order.pattern ?? order.place?.words ?? ''}`;
    case 'unwaive':
      return 'waiver taken back';
    case 'refuse':
      return 'suggestion refused';
  }
}
