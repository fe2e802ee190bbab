import { parts } from '../../intl.ts';
import { agree, countOf, isolate, NOUNS } from '../grammar.ts';

export const none = 'لا شيء منها في هذا الملف.';
/** A name as it is ordered, past the article that it has. */
export const ordered = ({ name }: { name: string }) => name.replace(/^(?:ال(?=\p{L}{2})|(?:the|an?|al)[ -])/iu, '');
export const kind = 'النوع';
export const spelled = 'الرسم';
export const inText = 'في النص';
export const whoSaysWhat = 'من يقول عنه ماذا';
export const title = 'الأسماء';
export const groups = {
  person: 'أشخاص',
  group: 'جماعات منظمة',
  people: 'أقوام وفئات أخرى من الناس',
  organization: 'منظمات',
  outlet: 'وسائل إعلام',
  place: 'أماكن',
};
export const description = ({ name, mentions, open }: { name: string; mentions: number; open: string }) =>
  `${isolate(name)}: ${countOf(mentions, NOUNS.mention)}. ${open && isolate(open)}`.trim();
export const leftOpen = ({ open }: { open: string }) => `تركه النص مفتوحًا: ${isolate(open)}`;
export const isSource = <T>({ link }: { link: T }) => parts`وهو مصدر أيضًا: ${link}`;
export const mentions = ({ count }: { count: number }) =>
  `${countOf(count, NOUNS.mention)}، مع ما ${agree(count, 'حولها', 'حولهما', 'حولها')} من كلمات.`;
export const whoSaysWhatLead = 'أقوال تسمّيه، ومع كل منها في صفحته من يقول ذلك.';
export const kindOf = ({ kind }: { kind: string }) => `النوع: ${kind}`;
export const spellings = ({ spellings }: { spellings: readonly string[] }) => `الرسم: ${spellings.map(isolate).join('؛ ')}`;
export const lead = 'الأشخاص والجماعات والأماكن ووسائل الإعلام التي تسمّيها المقالات، مع كل فقرة تشير إليها. وليس كل مسمّى مصدرًا.';
