import type { Language } from '../../src/strings/index.ts';

/** What is known of a language, to see that its catalogue speaks it. */
interface Spoken {
  /** Words of other languages, English first of all, that no sentence of it has. */
  foreign: readonly string[];
  /** What it says as English does. */
  same: readonly string[];
  /** Find what is wrong with a text: how it is set, and how words go with their counts. */
  findFaults: (text: string) => string[];
}

/** Names and values of data, which are no words of a language. */
export const NAMES = /CSV on the Web|SIL Open Font License|not stated \(|`[^`]*`|^q\{.*\}$|\^'\S+|\b(?:on|in)-\w+/g;

const ENGLISH =
  'the and of is are was were be been has have had with without which from by for that this these those it its their they them no not to at an what who whom whose where when how none each every here there than then but if so only other others all any some more most our ours your says said';

const FRENCH_COUNTS = /(?<![\p{L}\p{N}])(deux|cinq|1\u202f000\u202f000|une?|aucune?)[ \u00a0]([\p{L}’-]+)/giu;
/** Words that may follow a count: what is counted, what it does, and what stands between. */
const PLURAL = /[sxz]$|(?:ent|ont)$|^(?:à|d’entre|de|en|ne|n’en|n’\p{L}+|non|par|pour|qui|sur|et|mais)$/iu;
const SINGULAR = /[^s]$|^(?:fois|voix|mois|plus|dans|moins|sans|des|les)$/iu;

export const SPOKEN: Readonly<Record<Exclude<Language, 'en'>, Spoken>> = {
  fr: {
    foreign: ENGLISH.split(' '),
    same: (
      'Annotations|Article|Articles|Date|Dates|Exact|Index|Licence|Notes|Optional|Passage|Population|Relation|Section|Sections|Site|Source|Sources|' +
      'Type|Version|Versions|article|attribution|cause|date|note|publication|relation|relations|source|sources|version'
    ).split('|'),
    findFaults: (text) => [
      ...(text.match(/.{0,12}(?:[^\u202f«\u00a0][;!?](?!\p{L})|[^\u00a0]:(?= |$)|«[^\u00a0]|[^\u00a0]»|["']).{0,12}/gu) ?? []),
      ...[...text.matchAll(FRENCH_COUNTS)].flatMap(([found, count = '', word = '']) => {
        const isMany = /^(?:deux|cinq|1)/i.test(count);
        return (isMany ? PLURAL : SINGULAR).test(word) ? [] : [found];
      }),
    ],
  },
  ar: {
    foreign: ENGLISH.split(' '),
    same: ['Enter', 'Esc', 'Optional'],
    // Signs of other scripts beside Arabic letters, and letters drawn out; a particle before a word in Latin letters is.
    findFaults: (text) => [
      ...(text.match(/.{0,12}(?:\p{Script=Arabic}[\u2068\u2069]*[,;?]|["']|(?<!(?:^|\s)[بلك])ـ).{0,12}/gu) ?? []),
      // A key of the data instead of the word for it; what describes data has both.
      ...(text.length < 200 ? (text.match(/(?<![\p{L}.`/&(-])[a-z]{3,}(?![\p{L}.`/-]| \()/gu) ?? []) : []),
    ],
  },
};
