import { NOTE_KINDS, type NoteKind } from '../../model/kinds.ts';
import { id, text, type ParagraphNumber, type Selector } from '../../model/place.ts';
import { cleanText } from '../drop-controls.ts';

/** An annotation from elsewhere: words of a text, and what somebody said of them. */
export interface Received {
  /** By what it is told from others: its address or id, or its number in the file. */
  id: string;
  /** The words; null where it stands for a whole page, or names no words. */
  selector: Selector | null;
  /** The address of the page, and the paragraph that its fragment names, as pages of a briefing have them. */
  page: string | null;
  paragraph: ParagraphNumber | null;
  comment: string | null;
  /** Whether it answers another one, at whose words it stands. */
  isAnswer: boolean;
  tags: readonly string[];
  /** The entry that it is of, where it was made from a briefing: its kind and id. */
  entry: { kind: NoteKind; id: string } | null;
}

/**
 * Read annotations: W3C Web Annotations (one, a list, a page or a collection whose first page is in the file), and those that
 * Hypothesis exports (`annotations`) or its interface sends (`rows`). Null where a value is none of these. What is an answer to another one, and
 * annotations of whole pages, come too: with no words.
 */
export function readAnnotations(value: unknown): Received[] | null {
  const list = listAnnotations(value);
  return list && list.flatMap((it, at) => ('body' in it || it['type'] === 'Annotation' ? readW3c(it, at) : [readHypothesis(it, at)]));
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];
const objects = (value: unknown) => listOf(value).filter(isObject);
const textOf = (value: unknown) => (typeof value === 'string' ? value : null);

/** How deep lists, first pages and selectors may lie in others. */
const DEEPEST = 20;

function listAnnotations(value: unknown, depth = 0): Json[] | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) {
    const lists = value.map((it) => listAnnotations(it, depth + 1));
    return lists.every((it) => it !== null) ? lists.flat() : null;
  }
  if (!isObject(value)) return null;
  if (isObject(value['first'])) return listAnnotations(value['first'], depth + 1);
  for (const key of ['items', 'annotations', 'rows']) if (Array.isArray(value[key])) return objects(value[key]);
  return 'target' in value ? [value] : null;
}

/** Read an annotation for each of its targets. */
function readW3c(annotation: Json, at: number): Received[] {
  const bodies = listOf(annotation['body']);
  const texts = bodies.filter(isObject).filter((it) => typeof it['value'] === 'string');
  const isTag = (it: Json) => it['purpose'] === 'tagging';
  const entries = bodies.filter(isObject).flatMap((it) => readEntry(it) ?? []);
  const comments = texts.filter((it) => !isTag(it)).map((it) => String(it['value']));
  return listOf(annotation['target']).map((target) => {
    const specific = isObject(target) ? target : {};
    const page = textOf(target) ?? textOf(specific['source']) ?? textOf(specific['id']);
    return {
      id: textOf(annotation['id']) ?? `number ${at + 1}`,
      selector: readSelector(specific['selector']),
      page,
      paragraph: readParagraph(specific['selector'], page),
      comment: readComment(comments.length ? comments.join('\n') : annotation['bodyValue']),
      isAnswer: annotation['motivation'] === 'replying',
      tags: texts.filter(isTag).map((it) => String(it['value'])),
      entry: entries[0] ?? null,
    };
  });
}

/** Read the entry that an annotation links to, by its name in linked data: `…/claims/x/#claim`. */
function readEntry({ source }: Json): Received['entry'] {
  const name = textOf(source) ?? (isObject(source) ? textOf(source['id']) : null);
  const [, own, kind] = /\/([^/]+)\/#([a-z]+)$/.exec(name ?? '') ?? [];
  const found = NOTE_KINDS.find((it) => it === kind);
  return found && id.safeParse(own).success ? { kind: found, id: String(own) } : null;
}

/** Read what somebody said, with the line ends that content files have, and without signs that no text can hold. */
function readComment(value: unknown): string | null {
  const said = text.safeParse(cleanText((textOf(value) ?? '').replace(/\r\n?/g, '\n')));
  return said.success ? said.data : null;
}

function readHypothesis(annotation: Json, at: number): Received {
  const [target] = objects(annotation['target']);
  const page = textOf(annotation['uri']) ?? textOf(target?.['source']);
  return {
    id: textOf(annotation['id']) ?? `number ${at + 1}`,
    selector: readSelector(target?.['selector']),
    page,
    paragraph: readParagraph(target?.['selector'], page),
    comment: readComment(annotation['text']),
    isAnswer: listOf(annotation['references']).length > 0,
    tags: listOf(annotation['tags']).flatMap((it) => textOf(it) ?? []),
    entry: null,
  };
}

function readSelector(value: unknown): Selector | null {
  const quote = flatten(value).find((it) => it['type'] === 'TextQuoteSelector');
  const exact = textOf(quote?.['exact'])?.trim();
  if (!quote || !exact) return null;
  const [prefix, suffix] = [textOf(quote['prefix']), textOf(quote['suffix'])];
  return { exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}

/** A selector may be refined by others, and be one of several ways to the same words. */
function flatten(value: unknown, depth = 0): Json[] {
  if (depth > DEEPEST) return [];
  return objects(value).flatMap((it) => [it, ...flatten(it['refinedBy'], depth + 1), ...flatten(it['items'], depth + 1)]);
}

function readParagraph(selector: unknown, page: string | null): ParagraphNumber | null {
  const fragments = [
    ...flatten(selector).map((it) => (it['type'] === 'FragmentSelector' ? textOf(it['value']) : null)),
    page?.split('#')[1] ?? null,
  ];
  const [, number = ''] = fragments.map((it) => /^p(\d+[a-z]?)$/.exec(it ?? '')).find((it) => it !== null) ?? [];
  return number ? (/[a-z]$/.test(number) ? number : Number(number)) : null;
}
