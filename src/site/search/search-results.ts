import type { SearchKind, SearchRecord } from '../../formats/search-index/search-records.ts';
import { listWords } from '../../formats/search-index/search-words.ts';
import * as words from '#strings/client/search.ts';
import { element } from '../base/page-parts.ts';

const MAX_TEXT = 300;
const BEFORE_WORD = 90;

/** Make the sign of a kind, which isn't read aloud. */
export function signOf(kind: SearchKind): HTMLElement {
  const sign = element('span', `sign sign-${kind}`, kind === 'paragraph' ? '¶' : '');
  sign.ariaHidden = 'true';
  return sign;
}

/** Render a result as an item of a list; the whole text of its head is the link. */
export function renderResult(record: SearchRecord, terms: readonly string[], base: string): HTMLLIElement {
  const { kind, code, label, text, quotes, voices, where, path } = record;
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
    element('span', 'font-semibold group-hover:underline group-hover:decoration-1', ...light(label || where, terms)),
  );
  link.href = base + path;

  const isNamed = kind === 'source' || kind === 'name';
  const lines = text ? [element('p', isNamed ? '' : 'font-serif text-lg/loose text-pretty', ...light(excerpt(text, terms), terms))] : [];
  const lit = findLit([label, text, kind === 'paragraph' ? where : ''].join(' '), terms);
  const quote = quotes.find((it) => [...findLit(it, terms)].some((term) => !lit.has(term)));
  if (quote)
    lines.push(
      element(
        'p',
        'font-serif text-base/loose text-pretty text-muted [unicode-bidi:plaintext]',
        ...words.quoted(light(excerpt(quote, terms), terms)),
      ),
    );
  for (const term of findLit(quote ?? '', terms)) lit.add(term);

  const about = element('p', 'result-where mt-0.5 text-xs text-muted', where);
  const through = isNamed ? voices.flat() : voices.flatMap((spellings) => spellingsThatHold(spellings, terms, lit));
  const names = light(words.names(through), terms);
  if (through.length) about.append(...(isNamed ? words.also(names) : words.through(names)));
  return element('li', `result pt-3 pb-3.5 text-sm/normal kind-${kind}`, link, ...lines, about);
}

/** Name a source that holds words which nothing above holds: by its name alone, or with the spellings that hold them. */
function spellingsThatHold([name = '', ...others]: readonly string[], terms: readonly string[], lit: ReadonlySet<string>): string[] {
  const inName = findLit(name, terms);
  const more = others.filter((it) => [...findLit(it, terms)].some((term) => !lit.has(term) && !inName.has(term)));
  if (more.length) return [`${name} (${more.join(', ')})`];
  return [...inName].some((term) => !lit.has(term)) ? [name] : [];
}

/** Tell which of the words looked for stand in a text. */
function findLit(text: string, terms: readonly string[]): Set<string> {
  const words = listWords(text);
  return new Set(terms.filter((term) => words.some((word) => word.term.startsWith(term))));
}

/** Light the words looked for: the text as it is, with `<mark>` around them. */
function light(text: string, terms: readonly string[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let done = 0;
  for (const { start, end } of findRanges(text, terms)) {
    if (start < done) continue;
    parts.push(text.slice(done, start), element('mark', '', text.slice(start, end)));
    done = end;
  }
  return [...parts, text.slice(done)];
}

function findRanges(text: string, terms: readonly string[]): { start: number; end: number }[] {
  return listWords(text)
    .filter((word) => terms.some((term) => word.term.startsWith(term)))
    .sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Cut a long text around the first of the words, at spaces. */
function excerpt(text: string, terms: readonly string[]): string {
  if (text.length <= MAX_TEXT) return text;
  const first = findRanges(text, terms)[0]?.start ?? 0;
  const wanted = Math.max(0, Math.min(first - BEFORE_WORD, text.length - MAX_TEXT));
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const end = start + MAX_TEXT >= text.length ? text.length : text.lastIndexOf(' ', start + MAX_TEXT);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
