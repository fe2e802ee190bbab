import { z } from 'zod';
import type { Compiler } from '../../compiler/compile-safely.ts';
import type { Compiled } from '../../compiler/index.ts';
import { isOfUse } from '../../compiler/problems/usage-error.ts';
import { openCache } from '../../compiler/read/read-cache.ts';
import { entriesOf, readRecords, type Records } from '../../compiler/records/read-records.ts';
import { takeSnapshot } from '../../edit/change-content.ts';
import {
  Conflict,
  findSubject,
  listDependents,
  openTexts,
  ReasonNeeded,
  type Subject,
  SUBJECT_KINDS,
  type Written,
} from '../../edit/edit-entries.ts';
import { ALL_KINDS, isKind, nameOf, type Kind } from '../../model/kinds.ts';
import type { Value } from '../../edit/set-keys.ts';
import type { Answer, Draft, Listed, Opened, Start } from '../messages.ts';
import { order, selected } from './order.ts';
import { FIELDS } from './fields.ts';
import type { Suggestion } from '../../compiler/suggest/list-suggestions.ts';
import { fillDraft } from './fill.ts';
import { findPlace, writeOrder, type Writes } from './write-order.ts';

/** A request of a page, with its path below `API`. */
interface Question {
  path: string;
  body: string;
}

/** What is asked about. */
export interface Asked {
  content: string;
  /** Answers what takes long in a process of its own. */
  compiler: Compiler;
  latest: Promise<Compiled>;
  /** What was written by now, to be taken back. */
  writes: Writes;
}

type Body = Start | Answer | Draft | Opened | Listed[] | Suggestion[];

const asked = z.strictObject({ kind: z.enum(SUBJECT_KINDS), id: z.string() });
const cache = openCache();

/**
 * Answer a request: `/start` for what the panel shows, `/words` for what selected words may become, `/list` for the entries,
 * `/entry` for all that is written of one, `/suggestions` for what the rules find, `/order` to write.
 */
export async function answer(question: Asked, { path, body }: Question): Promise<{ status: number; body: Body }> {
  const { content, compiler, latest, writes } = question;
  const undo = () => writes.at(-1)?.title ?? null;
  try {
    switch (path) {
      case '/start':
        return { status: 200, body: { problems: (await latest).problems, fields: FIELDS, undo: undo() } };
      case '/words': {
        const words = z.array(selected).min(1).parse(JSON.parse(body));
        const places = await Promise.all(words.map((it) => findPlace(compiler, it)));
        return { status: 200, body: fillDraft(places, await read(content)) };
      }
      case '/list':
        return { status: 200, body: listEntries(await read(content)) };
      case '/entry':
        return { status: 200, body: await openSubject(content, asked.parse(JSON.parse(body))) };
      case '/suggestions':
        return { status: 200, body: await compiler.suggest() };
      case '/order':
        return {
          status: 200,
          body: { lines: await writeOrder(order.parse(JSON.parse(body)), content, compiler, writes), failed: false, undo: undo() },
        };
      default:
        return { status: 404, body: { lines: [`Nothing answers at ${path}.`], failed: true, undo: undo() } };
    }
  } catch (error) {
    // Whatever an author asks, the server goes on.
    const reason = isOfUse(error) || error instanceof z.ZodError ? error.message.split('\n') : [String(error)];
    const needs = error instanceof Conflict ? 'reading' : error instanceof ReasonNeeded ? 'reason' : undefined;
    return { status: 400, body: { lines: reason, failed: true, ...(needs ? { needs } : {}), undo: undo() } };
  }
}

async function read(content: string): Promise<Records> {
  return (await readRecords(content, undefined, undefined, cache)).records;
}

/** List all entries by what they are found by. */
function listEntries(records: Records): Listed[] {
  return ALL_KINDS.flatMap((kind) =>
    entriesOf(records, kind).entries.map(({ value }) => ({
      kind,
      id: value.id,
      code: value.code,
      name: nameOf(kind, value),
      articles: articlesOf(value as unknown as Written),
    })),
  );
}

function articlesOf(value: Written): string[] {
  const places = (value['evidence'] ?? value['places'] ?? []) as { article?: string }[];
  return [...new Set(places.flatMap(({ article }) => article ?? []))];
}

async function openSubject(content: string, subject: Subject): Promise<Opened> {
  const texts = openTexts(content, await takeSnapshot(content));
  const { file, value } = findSubject(texts, subject);
  const { kind, id } = subject;
  const dependents = isKind(kind) ? listDependents(await read(content), { kind, id }) : null;
  return {
    kind,
    id,
    title: titleOf(kind, value),
    file,
    value: value as Readonly<Record<string, Value>>,
    dependents: dependents?.lines ?? null,
    isNeeded: (dependents?.refused.length ?? 0) > 0,
  };
}

function titleOf(kind: Subject['kind'], value: Written): string {
  const said = (key: string) => String(value[key] ?? '');
  if (isKind(kind)) return `${said('code')} ${nameOf(kind, value as Partial<Record<'label' | 'name' | 'quantity' | 'title', string>>)}`;
  const titles: Record<Exclude<Subject['kind'], Kind>, string> = {
    article: said('label'),
    paragraph: `¶${said('number')}`,
    briefing: said('title'),
  };
  return titles[kind];
}
