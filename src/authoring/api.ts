import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { addThing } from '../edit/add-thing.ts';
import { isOfUse, UsageError } from '../compiler/problems/usage-error.ts';
import type { Compiled } from '../compiler/index.ts';
import { findWords } from '../compiler/places/find-words.ts';
import { pairOriginals } from '../compiler/places/pair-originals.ts';
import { readRecords } from '../compiler/records/read-records.ts';
import { printPlace } from '../edit/print-place.ts';
import { FIELDS } from './fields.ts';
import { KINDS, OWN_HEADER, type Answer, type Selected, type Start } from './messages.ts';

const selected = z.object({ slug: z.string(), paragraph: z.string(), words: z.string().trim().min(1), nth: z.int().min(0) });
const order = selected.extend({ kind: z.enum(KINDS), id: z.string(), values: z.record(z.string(), z.string()) });

/** A request of a page, with its path below `API`. */
interface Question {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Answer a request: `/start` for what the panel shows, `/annotate` or `/add` with words of the content folder. */
export async function answer(
  content: string,
  latest: Promise<Compiled>,
  { path, headers, body }: Question,
): Promise<{ status: number; body: Start | Answer }> {
  if (headers[OWN_HEADER] === undefined) return { status: 403, body: { lines: ['Not asked by a page of this site.'], failed: true } };
  try {
    switch (path) {
      case '/start':
        return { status: 200, body: { problems: (await latest).problems, fields: FIELDS } };
      case '/annotate':
        return { status: 200, body: { lines: await annotate(content, selected.parse(JSON.parse(body))), failed: false } };
      case '/add': {
        const { kind, id, words, slug, paragraph, nth, values } = order.parse(JSON.parse(body));
        const article = await codeOf(content, slug);
        const lines = await addThing([kind, id, words], { content, article, paragraph, nth, values });
        return { status: 200, body: { lines, failed: false } };
      }
      default:
        return { status: 404, body: { lines: [`Nothing answers at ${path}.`], failed: true } };
    }
  } catch (error) {
    // Whatever an author asks, the server goes on.
    const reason = isOfUse(error) || error instanceof z.ZodError ? error.message.split('\n') : [String(error)];
    return { status: 400, body: { lines: reason, failed: true } };
  }
}

/** Print the place of selected words as YAML. */
async function annotate(content: string, { slug, paragraph, words, nth }: Selected): Promise<string[]> {
  const { records } = await readRecords(content);
  const { found } = findWords(
    pairOriginals(records).pairs.filter(({ edition }) => edition.slug === slug),
    words,
  );
  const place = found.filter((it) => String(it.place.paragraph) === paragraph)[nth]?.place;
  if (!place) throw new UsageError('These words stand in no paragraph of the reading edition: a selector names words of the edition.');
  return printPlace(place).trimEnd().split('\n');
}

async function codeOf(content: string, slug: string): Promise<string> {
  const { records } = await readRecords(content);
  const code = records.articles.find((it) => it.slug === slug)?.facts.value.code;
  if (!code) throw new UsageError(`There is no article ${slug}.`);
  return code;
}
