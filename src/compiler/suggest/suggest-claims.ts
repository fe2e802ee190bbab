import type { Range } from '../anchor/find-quote.ts';
import { findHedges } from '../hedges/find-hedges.ts';
import { countWords } from '../text/segments.ts';
import type { Chain } from '../../model/place.ts';
import { voiceChain } from './voice-chain.ts';
import { guessSourceKind } from './guess-kind.ts';
import { readClaim } from './read-claim.ts';
import {
  overlap,
  suggestAt,
  type KnownSource,
  type Sentence,
  type Speaker,
  type SuggestArticle,
  type SuggestedValue,
  type Suggestion,
  type SuggestParagraph,
} from './suggestion.ts';

/** Words between quotation marks, in the ways of several languages. */
const QUOTATION = /“([^“”]+)”|„([^„“”]+)[“”]|«\s*([^«»]+?)\s*»|「([^「」]+)」|(?<![\p{L}\p{N}])"([^"]+)"(?![\p{L}\p{N}])/gu;
/** Fewer words between quotation marks are a name or a word held at a distance. */
const LEAST_QUOTED = 3;
const LONGEST_LABEL = 60;
/** Fewer characters are no statement. */
const LEAST_CLAUSE = 20;

/** Suggest a claim for what is quoted, for what somebody is said to say, and for what is hedged, where none is marked. */
export function suggestClaims(article: SuggestArticle, sources: readonly KnownSource[]): Suggestion[] {
  return article.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) => suggestInSentence(article, paragraph, sentence, sources)),
  );
}

function suggestInSentence(
  article: SuggestArticle,
  paragraph: SuggestParagraph,
  sentence: Sentence,
  sources: readonly KnownSource[],
): Suggestion[] {
  const { speakers } = sentence;
  const { text, claims } = paragraph;
  const own = text.slice(sentence.start, sentence.end);
  const taken: Range[] = [...claims];
  const found: Suggestion[] = [];
  const make = (range: Range, rule: 'quotation' | 'report' | 'hedge', why: string, by: Speaker | undefined) => {
    if (taken.some((it) => overlap(it, range))) return;
    taken.push(range);
    const words = text.slice(range.start, range.end);
    found.push(
      suggestAt(article, paragraph, range, {
        kind: 'claim',
        rule,
        why,
        values: valuesOf(words, own, article.language),
        chain: chainOf(article, paragraph, by, rule, sources),
      }),
    );
  };
  let isQuoted = false;
  for (const match of own.matchAll(QUOTATION)) {
    const words = match.slice(1).find(Boolean) ?? '';
    if (countWords(words, article.language) < LEAST_QUOTED) continue;
    isQuoted = true;
    const start = sentence.start + match.index + match[0].indexOf(words);
    const by = nearest(speakers, start);
    make(
      { start, end: start + words.replace(/[\s,.،，。]+$/u, '').length },
      'quotation',
      by ? `Quoted, as the words of ${by.words}.` : 'Words between quotation marks.',
      by,
    );
  }
  // Beside a quotation, the words that report belong to it.
  if (!isQuoted)
    for (const clause of splitClauses(text, sentence)) {
      const speaker = speakers.find(({ verb }) => clause.start <= verb.start && verb.end <= clause.end);
      if (speaker) make(clauseOf(text, clause, speaker), 'report', `${speaker.words} is said to say so.`, speaker);
    }
  for (const hedge of findHedges(own, article.language) ?? []) {
    const at = { start: sentence.start + hedge.start, end: sentence.start + hedge.end };
    make(clauseAround(text, sentence, at), 'hedge', `“${hedge.words}” makes it less or more sure.`, nearest(speakers, at.start));
  }
  return found;
}

function nearest(speakers: readonly Speaker[], at: number): Speaker | undefined {
  return [...speakers].sort((one, other) => Math.abs(one.verb.start - at) - Math.abs(other.verb.start - at))[0];
}

/** Split a sentence where somebody begins to speak after another: `A said that …; B said that …`, `A said so, but B denied it`. */
function splitClauses(text: string, { start, end, speakers }: Sentence): Range[] {
  const joints = [...text.slice(start, end).matchAll(/;\s|,\s(?:but|yet|and|while|whereas)\s/g)].map(({ 0: joint, index }) => ({
    at: start + index,
    next: start + index + joint.length,
  }));
  const isNew = ({ at, next }: { at: number; next: number }) =>
    speakers.some(({ verb }) => verb.end <= at) && speakers.some(({ verb }) => next <= verb.start && verb.start <= next + NEAR);
  const cuts = joints.filter(isNew);
  return [...cuts, { at: end, next: end }].map(({ at }, index) => ({ start: cuts[index - 1]?.next ?? start, end: at }));
}
/** So near, in characters, is who speaks to where a clause begins. */
const NEAR = 30;

/** What stands between the verb and what is said: when it was said, and on whose word. */
const WHEN_SAID = /^\s+(?:on|in|at|last|this|late|early|citing|quoting)\s[^“”";:]{1,140}?,?\sthat(?=\s)/u;
/** To whom it was said. */
const WHOM_TOLD = /^\s[^“”";:,]{1,60}?\sthat(?=\s)/u;

/** What is said of who speaks: `according to Petra Lund, its director, …`. */
const APPOSITION = /^(?:an?|the|its|his|her|their|who|whose|which)\s[^,]*(?:,|$)/u;

/** The part of a sentence that is reported: what follows the verb, or what stands before the words that report. */
function clauseOf(text: string, sentence: Range, { start, end, verb }: Speaker): Range {
  const from = Math.max(verb.end, end <= sentence.end && start >= sentence.start ? end : 0);
  const isTold = /^tell|^told/u.test(text.slice(verb.start, verb.end));
  const lead = (isTold ? WHOM_TOLD : WHEN_SAID).exec(text.slice(from, sentence.end))?.[0].length ?? 0;
  // What is denied is not said without the denial.
  const own = text.slice(verb.start, from + 6);
  const isPart =
    /^(?:doubt|den[iy]|describ)/u.test(own) || (/^(?:confirm|announc|promis|predict|conced|admit)/u.test(own) && !/\sthat\s*$/u.test(own));
  const after = trim(text, { start: isPart && start < verb.start ? verb.start : from + lead, end: sentence.end });
  const before = trim(text, { start: sentence.start, end: Math.min(verb.start, start >= sentence.start ? start : verb.start) });
  // What follows `that` is said, however short.
  if (/^,?\sthat\s/u.test(text.slice(verb.end))) return after;
  const isLong = ({ start, end }: Range) => end - start >= LEAST_CLAUSE;
  const isAccording = verb.start <= start && start < verb.end;
  // `…, according to X, who …`, `…, X told the council`: what X says stands before.
  if ((isAccording || isTold) && isLong(before)) return before;
  // `…, she said, …`: what she said goes on.
  if (before.end > before.start && text[verb.end] === ',' && isLong(after)) {
    const colon = text.slice(before.start, before.end).lastIndexOf(': ');
    return { start: before.start + (colon === -1 ? 0 : colon + 2), end: after.end };
  }
  const apposition = isAccording ? APPOSITION.exec(text.slice(after.start, after.end))?.[0].length : undefined;
  const said =
    apposition === undefined || apposition >= after.end - after.start - LEAST_CLAUSE
      ? after
      : trim(text, { start: after.start + apposition, end: after.end });
  return said.end - said.start >= Math.min(LEAST_CLAUSE, before.end - before.start) ? said : before;
}

/** The part of a sentence between signs in which words stand. */
function clauseAround(text: string, sentence: Range, { start, end }: Range): Range {
  const before = text.slice(sentence.start, start);
  const lead = Math.max(
    ...[', ', '; ', ': ', ' – ', '—', '(', '“'].map((sign) => before.lastIndexOf(sign) + (before.includes(sign) ? sign.length : 0)),
    0,
  );
  const tail = /[;:(—”]|,\s| – /.exec(text.slice(end, sentence.end))?.index ?? sentence.end - end;
  return trim(text, { start: sentence.start + lead, end: end + tail });
}

/** Leave out signs and joining words at both ends. */
function trim(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const lead =
    /^(?:[\s,;:.“”"()—–-]|(?:that|how|and|but|because|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s)*/u.exec(words)?.[0].length ?? 0;
  const tail = /(?:,\s+(?:he|she|they|it|yet|and|but|the|an?))?[\s,;:.“”"()—–-]*$/u.exec(words.slice(lead))?.[0].length ?? 0;
  const own = { start: start + lead, end: Math.max(start + lead, end - tail) };
  // What closes a quotation within belongs to it.
  const quotes = text.slice(own.start, own.end).match(/[“”"]/g)?.length ?? 0;
  return quotes % 2 && /^[”"]/u.test(text.slice(own.end)) ? { ...own, end: own.end + 1 } : own;
}

function valuesOf(words: string, sentence: string, language: string): Record<string, SuggestedValue> {
  const plain = words
    .replace(/[“”"«»「」]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const statement = sentence
    .replace(/[“”"«»「」]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    label: makeLabel(plain),
    statement: /\p{Sentence_Terminal}$/u.test(statement) ? statement : `${statement.replace(/[:;,]$/, '')}.`,
    ...readClaim(words, language),
  };
}

/** Make a label of the first words that have room. */
function makeLabel(words: string): string {
  const few = words.split(' ').slice(0, 7).join(' ');
  const label = few.length > LONGEST_LABEL ? few.slice(0, LONGEST_LABEL).replace(/\s\S*$/, '') : few;
  const bare = label.replace(/[\s,;:.]+$/, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** The way from who speaks over the voice of the paragraph and its outlet to the author. */
export function chainOf(
  { author }: SuggestArticle,
  { voice }: SuggestParagraph,
  by: Speaker | undefined,
  rule: string,
  sources: readonly KnownSource[],
): Chain {
  const outletOf = (id: string) => sources.find((it) => it.id === id)?.outlet;
  const tail = voiceChain(author, voice, outletOf(voice));
  if (!by?.source) return rule === 'report' && by ? [null, ...tail] : tail;
  const outlet = outletOf(by.source);
  return [...new Set([by.source, ...(outlet ? [outlet] : []), ...tail])];
}

/** Suggest a source for each who is said to speak and is none yet. */
export function suggestSources(article: SuggestArticle): Suggestion[] {
  const seen = new Set<string>();
  return article.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) =>
      sentence.speakers.flatMap((speaker): Suggestion[] => {
        const key = speaker.words.toLowerCase();
        if (speaker.source !== null || seen.has(key) || speaker.start < sentence.start) return [];
        seen.add(key);
        const isNamed = /^\p{Lu}/u.test(speaker.words) && !/^(?:An?|The|One|Some)\s/u.test(speaker.words);
        const kind = guessSourceKind(speaker.words);
        const name = speaker.words.charAt(0).toUpperCase() + speaker.words.slice(1);
        return [
          suggestAt(article, paragraph, speaker, {
            kind: 'source',
            rule: 'speaker',
            why: 'Somebody who is said to speak, and is no source yet.',
            values: { name, kind, identity: isNamed || kind === 'publication' ? 'named' : 'unnamed', role: null },
          }),
        ];
      }),
    ),
  );
}
