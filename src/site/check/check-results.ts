import type { CheckedPassage } from '../../compiler/anchor/check-block.ts';
import type { ExactPlace, Part } from '../../compiler/anchor/check-passage.ts';
import type { Spot } from '../../compiler/anchor/corpus.ts';
import type { Change } from '../../compiler/anchor/list-changes.ts';
import { endBefore, startAfter } from '../../compiler/text/cut-text.ts';
import { countWords } from '../../compiler/text/segments.ts';
import * as strings from '#strings/client/check.ts';
import { citePassage } from './cite-passage.ts';
import { element } from '../base/page-parts.ts';
import type { QuotableText } from './read-texts.ts';
import { findOwner, nameOwner, printOwner } from './whose-words.ts';
import { linkToWords } from './words-link.ts';

/** What a result needs to know of the page. */
export interface Place {
  texts: readonly QuotableText[];
  /** The site's base, before every link. */
  base: string;
}

const SIGNS = { exact: '=', altered: '~', joined: '~', absent: '×' } as const;
const MAX_PLACES = 6;
const CONTEXT = 90;
const MAX_GAP = 240;

/** Render what was found of a passage as an item of the list. */
export function renderChecked({ passage, verdict }: CheckedPassage, place: Place): HTMLLIElement {
  const mark = element('span', 'check-sign w-5.5 flex-none border border-current text-center leading-5', SIGNS[verdict.type]);
  mark.ariaHidden = 'true';
  const title = (state: string) =>
    element('h3', 'check-state flex items-baseline gap-2 text-md font-semibold text-(--state)', mark, ' ', state);
  const item = element('li', `check-result check-${verdict.type}`);
  switch (verdict.type) {
    case 'exact':
      item.append(...renderExact(verdict.places, title, place));
      break;
    case 'altered':
      item.append(
        title(strings.altered),
        element('p', 'check-words', ...verdict.changes.flatMap(renderChange)),
        renderKey(verdict.changes),
        ...renderSource(verdict.spots, true, place),
      );
      break;
    case 'joined':
      item.append(
        title(strings.joined),
        element('ul', 'check-words check-parts', ...verdict.parts.map((part) => renderPart(part, place))),
        element('p', 'check-whose', strings.notOneAfterOther),
      );
      break;
    case 'absent':
      item.append(title(strings.absent), element('p', 'check-words', excerpt(passage)), element('p', 'check-whose', strings.nobodyHas));
  }
  return item;
}

function renderExact(places: readonly ExactPlace[], title: (state: string) => HTMLElement, place: Place): HTMLElement[] {
  const [first, ...others] = places;
  if (!first) return [];
  const insertions = first.insertions.map(({ written, replaced }) =>
    element('p', 'check-whose', replaced ? strings.standsFor(written, replaced) : strings.wasAdded(written)),
  );
  const also = others.slice(0, MAX_PLACES).map(({ stretches }) => {
    const spots = stretches.flat();
    return element('li', 'py-1', ...linkSpots(spots, place), ` ${nameOwner(findOwner(spots, place.texts))}`);
  });
  return [
    title(strings.exact(first.stretches.length > 1, first.insertions.length > 0)),
    element('p', 'check-words', ...renderStretches(first.stretches, place)),
    ...insertions,
    ...renderSource(first.stretches.flat(), false, place),
    ...(also.length ? [element('div', 'check-small mt-1.5', strings.sameWords, element('ul', '', ...also))] : []),
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
  return words.length <= MAX_GAP ? words : strings.wordsBetween(countWords(words, 'und'));
}

function cutBefore(words: string): string {
  return words.length <= CONTEXT ? words : `… ${words.slice(startAfter(words, words.length - CONTEXT))}`;
}

function cutAfter(words: string): string {
  return words.length <= CONTEXT ? words : `${words.slice(0, endBefore(words, CONTEXT))} …`;
}

/** Where the words stand, whose they are, and how to cite them. */
function renderSource(spots: readonly Spot[], closest: boolean, place: Place): HTMLElement[] {
  const text = place.texts[spots[0]?.text ?? -1];
  if (!text) return [];
  const owner = findOwner(spots, place.texts);
  return [
    element('p', `check-whose whose-${owner}`, printOwner(owner, closest, text.record)),
    element(
      'p',
      'check-small check-where mt-1.5',
      ...linkSpots(spots, place),
      ` ${text.record.kind === 'claim' ? text.record.label : text.record.where}`,
    ),
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
    link.href = kind === 'paragraph' ? linkToWords(base + path, quotable.text.slice(start, end), quotable.language) : base + path;
    return at ? [', ', link] : [link];
  });
}

/** Render words that were changed; what colors and lines say is said in words too. */
function renderChange({ type, words }: Change): (Node | string)[] {
  if (type === 'same') return [words];
  const said = (text: string) => element('span', 'visually-hidden', text);
  const trimmed = words.trimStart();
  const mark =
    type === 'dropped'
      ? element('del', '', ...strings.onlyInText(trimmed, said))
      : element('ins', '', ...strings.onlyInPassage(trimmed, said));
  return [words.slice(0, words.length - words.trimStart().length), mark];
}

function renderKey(changes: readonly Change[]): HTMLElement {
  const has = (type: Change['type']) => changes.some((change) => change.type === type);
  const key = element('p', 'check-small');
  if (has('dropped')) key.append(...strings.struckOut((words) => element('del', '', words)));
  if (has('added')) key.append(...strings.underlined((words) => element('ins', '', words)));
  return key;
}

function renderPart({ words, spots }: Part, place: Place): HTMLLIElement {
  if (spots.length === 0) return element('li', 'check-small py-1', ...strings.partNotHere(element('ins', '', words)));
  return element(
    'li',
    'check-small py-1',
    element('mark', '', words),
    ' ',
    ...linkSpots(spots, place),
    ` ${nameOwner(findOwner(spots, place.texts))}`,
  );
}

/** Cut what was pasted to its beginning. */
export function excerpt(passage: string): string {
  const words = passage.replace(/\s+/g, ' ').trim();
  return words.length <= MAX_GAP ? words : `${words.slice(0, endBefore(words, MAX_GAP))} …`;
}
