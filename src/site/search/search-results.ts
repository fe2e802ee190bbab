import type { RecordTranslation, SearchKind, SearchRecord } from '../../formats/search-index/search-records.ts';
import { endBefore, startAfter } from '../../compiler/text/cut-text.ts';
import * as words from '#strings/client/search.ts';
import { translated } from '#strings/client/translation.ts';
import { element } from '../base/page-parts.ts';
import { findLit, findSought, type WordsSought } from './find-sought.ts';

const MAX_TEXT = 300;
const BEFORE_WORD = 90;

/** Make the sign of a kind, which isn't read aloud. */
export function signOf(kind: SearchKind): HTMLElement {
  const sign = element('span', `sign sign-${kind}`, kind === 'paragraph' ? '¶' : '');
  sign.ariaHidden = 'true';
  return sign;
}

/** Render a result as an item of a list; the whole text of its head is the link. */
export function renderResult(record: SearchRecord, sought: WordsSought, base: string): HTMLLIElement {
  const { kind, code, label, text, quotes, voices, where, path, language, translation } = record;
  const mark = element(
    'span',
    'w-16 flex-none text-sm whitespace-nowrap text-(--kind)',
    ...(kind === 'paragraph' ? [] : [signOf(kind), ' ']),
    element('b', 'code', code),
  );
  const link = element(
    'a',
    'result-link group flex items-baseline gap-1 py-0.5 text-base/snug no-underline',
    mark,
    ' ',
    element('span', 'font-semibold group-hover:underline group-hover:decoration-1', ...light(label || where, sought)),
  );
  link.href = base + path;

  const isNamed = kind === 'source' || kind === 'name';
  const lines = text ? [element('p', isNamed ? '' : 'font-serif text-lg/loose text-pretty', ...light(excerpt(text, sought), sought))] : [];
  if (kind === 'paragraph') for (const line of lines) sayLanguage(line, language);
  const lit = findLit([label, text, kind === 'paragraph' ? where : ''].join(' '), sought);
  const quote = quotes.find((it) => [...findLit(it, sought)].some((term) => !lit.has(term)));
  if (quote) {
    const line = element(
      'p',
      'font-serif text-base/loose text-pretty text-muted [unicode-bidi:plaintext]',
      ...words.quoted(light(excerpt(quote, sought), sought)),
    );
    sayLanguage(line, language);
    lines.push(line);
  }
  for (const term of findLit(quote ?? '', sought)) lit.add(term);
  if (translation) lines.push(...renderTranslation(translation, sought, lit));
  for (const term of findLit(translation?.text ?? '', sought)) lit.add(term);

  const about = element('p', 'result-where mt-0.5 text-xs text-muted', where);
  const through = isNamed ? voices.flat() : voices.flatMap((spellings) => spellingsThatHold(spellings, sought, lit));
  const names = light(words.names(through), sought);
  if (through.length) about.append(...(isNamed ? words.also(names) : words.through(names)));
  return element('li', `result pt-3 pb-3.5 text-sm/normal kind-${kind}`, link, ...lines, about);
}

/** Say in which language words are, where it is not that of the page. */
function sayLanguage(words: HTMLElement, language: string | undefined): void {
  if (language === undefined) return;
  words.lang = language;
  words.dir = 'auto';
}

/** Render the translation of a paragraph if it holds words that nothing above holds. */
function renderTranslation({ text, language, translator }: RecordTranslation, sought: WordsSought, lit: ReadonlySet<string>) {
  if (![...findLit(text, sought)].some((term) => !lit.has(term))) return [];
  const found = element('bdi', '', ...light(excerpt(text, sought), sought));
  sayLanguage(found, language);
  return [element('p', 'font-serif text-base/loose text-pretty text-muted', ...translated(translator, found))];
}

/** Name a source that holds words which nothing above holds: by its name alone, or with the spellings that hold them. */
function spellingsThatHold([name = '', ...others]: readonly string[], sought: WordsSought, lit: ReadonlySet<string>): string[] {
  const inName = findLit(name, sought);
  const more = others.filter((it) => [...findLit(it, sought)].some((term) => !lit.has(term) && !inName.has(term)));
  if (more.length) return [words.spelled(name, more)];
  return [...inName].some((term) => !lit.has(term)) ? [name] : [];
}

/** Light the words looked for: the text as it is, with `<mark>` around them. */
function light(text: string, sought: WordsSought): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let done = 0;
  for (const { start, end } of findSought(text, sought)) {
    parts.push(text.slice(done, start), element('mark', '', text.slice(start, end)));
    done = end;
  }
  return [...parts, text.slice(done)];
}

/** Cut a long text around the first of the words. */
function excerpt(text: string, sought: WordsSought): string {
  if (text.length <= MAX_TEXT) return text;
  const first = findSought(text, sought)[0]?.start ?? 0;
  const wanted = Math.max(0, Math.min(first - BEFORE_WORD, text.length - MAX_TEXT));
  const start = wanted === 0 ? 0 : startAfter(text, wanted);
  const end = start + MAX_TEXT >= text.length ? text.length : endBefore(text, start + MAX_TEXT);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
