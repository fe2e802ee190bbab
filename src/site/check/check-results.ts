import type { CheckedPassage } from '../../compiler/anchor/check-block.ts';
import type { ExactPlace, Part } from '../../compiler/anchor/check-passage.ts';
import type { Spot } from '../../compiler/anchor/corpus.ts';
import type { Change } from '../../compiler/anchor/list-changes.ts';
import { citePassage } from './cite-passage.ts';
import { element } from '../base/page-parts.ts';
import type { QuotableText } from './read-texts.ts';
import { findOwner, OWNERS, printOwner } from './whose-words.ts';
import { linkToWords } from './words-link.ts';

/** What a result needs to know of the page. */
export interface Place {
  texts: readonly QuotableText[];
  /** The site's base, before every link. */
  base: string;
}

const STATES = { exact: ['=', 'Exact'], altered: ['~', 'Altered'], joined: ['~', 'Altered'], absent: ['×', 'Not here'] } as const;
const MAX_PLACES = 6;
const CONTEXT = 90;
const MAX_GAP = 240;

/** Render what was found of a passage as an item of the list. */
export function renderChecked({ passage, verdict }: CheckedPassage, place: Place): HTMLLIElement {
  const [sign, state] = STATES[verdict.type];
  const mark = element('span', 'check-sign', sign);
  mark.ariaHidden = 'true';
  const title = (...more: string[]) => element('h3', 'check-state', mark, ' ', [state, ...more].join(', '));
  const item = element('li', `check-result check-${verdict.type}`);
  switch (verdict.type) {
    case 'exact':
      item.append(...renderExact(verdict.places, title, place));
      break;
    case 'altered':
      item.append(
        title('closest words'),
        element('p', 'check-words', ...verdict.changes.flatMap(renderChange)),
        renderKey(verdict.changes),
        ...renderSource(verdict.spots, 'The words of the text', place),
      );
      break;
    case 'joined':
      item.append(
        title('put together'),
        element('ul', 'check-parts', ...verdict.parts.map((part) => renderPart(part, place))),
        element('p', 'check-whose', 'The texts don’t have these words one after the other, and nothing in the passage says so.'),
      );
      break;
    case 'absent':
      item.append(
        title(),
        element('p', 'check-words', excerpt(passage)),
        element('p', 'check-whose', 'No paragraph and no statement of a claim has these words, or words much like them.'),
      );
  }
  return item;
}

function renderExact(places: readonly ExactPlace[], title: (...more: string[]) => HTMLElement, place: Place): HTMLElement[] {
  const [first, ...others] = places;
  if (!first) return [];
  const more = [
    ...(first.stretches.length > 1 ? ['with words left out'] : []),
    ...(first.insertions.length ? ['with words of an editor'] : []),
  ];
  const insertions = first.insertions.map(({ written, replaced }) =>
    element('p', 'check-whose', replaced ? `${written} stands for “${replaced}”.` : `${written} was added by an editor.`),
  );
  const also = others.slice(0, MAX_PLACES).map(({ stretches }) => {
    const spots = stretches.flat();
    return element('li', '', ...linkSpots(spots, place), ` ${OWNERS[findOwner(spots, place.texts)]}`);
  });
  return [
    title(...more),
    element('p', 'check-words', ...renderStretches(first.stretches, place)),
    ...insertions,
    ...renderSource(first.stretches.flat(), 'These words', place),
    ...(also.length ? [element('div', 'check-also', 'The same words stand in:', element('ul', '', ...also))] : []),
  ];
}

/** The words as they stand in the text, lit, with a little of what is around them and all that is left out unless it's long. */
function renderStretches(stretches: readonly Spot[][], { texts }: Place): (Node | string)[] {
  const spots = stretches.flat();
  const textOf = ({ text }: Spot) => texts[text]?.text ?? '';
  return spots.flatMap((spot, at) => {
    const [before, after] = [spots[at - 1], spots[at + 1]];
    const words = textOf(spot);
    const lead =
      before?.text === spot.text ? gapBetween(words.slice(before.end, spot.start)) : before ? ' ' : cutBefore(words.slice(0, spot.start));
    const rest = after ? '' : cutAfter(words.slice(spot.end));
    return [lead, element('mark', '', words.slice(spot.start, spot.end)), rest];
  });
}

function gapBetween(words: string): string {
  return words.length <= MAX_GAP ? words : ` [… ${words.trim().split(/\s+/).length} words …] `;
}

function cutBefore(words: string): string {
  return words.length <= CONTEXT ? words : `… ${words.slice(words.indexOf(' ', words.length - CONTEXT) + 1)}`;
}

function cutAfter(words: string): string {
  return words.length <= CONTEXT ? words : `${words.slice(0, words.lastIndexOf(' ', CONTEXT))} …`;
}

/** Where the words stand, whose they are, and how to cite them. */
function renderSource(spots: readonly Spot[], subject: string, place: Place): HTMLElement[] {
  const text = place.texts[spots[0]?.text ?? -1];
  if (!text) return [];
  const owner = findOwner(spots, place.texts);
  return [
    element('p', `check-whose whose-${owner}`, printOwner(owner, subject, text.record)),
    element('p', 'check-where', ...linkSpots(spots, place), ` ${text.record.kind === 'claim' ? text.record.label : text.record.where}`),
    citePassage(text.record, place.base),
  ];
}

/** Link each paragraph in which words stand, once, to the words. */
function linkSpots(spots: readonly Spot[], { texts, base }: Place): (Node | string)[] {
  const firsts = spots.filter(({ text }, at) => spots.findIndex((spot) => spot.text === text) === at);
  return firsts.flatMap(({ text, start, end }, at) => {
    const quotable = texts[text];
    if (!quotable) return [];
    const { kind, code, path } = quotable.record;
    const link = element('a', 'code', code);
    link.href = kind === 'paragraph' ? linkToWords(base + path, quotable.text.slice(start, end)) : base + path;
    return at ? [', ', link] : [link];
  });
}

/** Render words that were changed; what colors and lines say is said in words too. */
function renderChange({ type, words }: Change): (Node | string)[] {
  if (type === 'same') return [words];
  const said = (text: string) => element('span', 'visually-hidden', text);
  const mark = type === 'dropped' ? element('del', '', said('[only in the text: ')) : element('ins', '', said('[only in your passage: '));
  mark.append(words.trimStart(), said(']'));
  return [words.slice(0, words.length - words.trimStart().length), mark];
}

function renderKey(changes: readonly Change[]): HTMLElement {
  const has = (type: Change['type']) => changes.some((change) => change.type === type);
  const key = element('p', 'check-key');
  if (has('dropped')) key.append(element('del', '', 'Struck out'), ' stands in the text, but not in your passage. ');
  if (has('added')) key.append(element('ins', '', 'Underlined'), ' stands in your passage, but not in the text.');
  return key;
}

function renderPart({ words, spots }: Part, place: Place): HTMLLIElement {
  if (spots.length === 0) return element('li', '', element('ins', '', words), ' not here');
  return element('li', '', element('mark', '', words), ' ', ...linkSpots(spots, place), ` ${OWNERS[findOwner(spots, place.texts)]}`);
}

/** Cut what was pasted to its beginning. */
export function excerpt(passage: string): string {
  const words = passage.replace(/\s+/g, ' ').trim();
  return words.length <= MAX_GAP ? words : `${words.slice(0, words.lastIndexOf(' ', MAX_GAP))} …`;
}
