import { z } from 'zod';
import { addEntry } from '../edit/add-entry.ts';
import type { Compiler } from '../compiler/compile-safely.ts';
import { isOfUse, UsageError } from '../compiler/problems/usage-error.ts';
import type { Compiled } from '../compiler/index.ts';
import { printPlace } from '../edit/print-place.ts';
import type { Place } from '../model/place.ts';
import { FIELDS } from './fields.ts';
import { KINDS, type Answer, type Start } from './messages.ts';
import type { Selected } from '../model/selected.ts';

const selected = z.object({ slug: z.string(), paragraph: z.string(), words: z.string().trim().min(1), nth: z.int().min(0) });
const order = selected.extend({ kind: z.enum(KINDS), id: z.string(), values: z.record(z.string(), z.string()) });

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
}

/** Answer a request: `/start` for what the panel shows, `/annotate` or `/add` with words of the content folder. */
export async function answer(
  { content, compiler, latest }: Asked,
  { path, body }: Question,
): Promise<{ status: number; body: Start | Answer }> {
  try {
    switch (path) {
      case '/start':
        return { status: 200, body: { problems: (await latest).problems, fields: FIELDS } };
      case '/annotate':
        return { status: 200, body: { lines: await annotate(compiler, selected.parse(JSON.parse(body))), failed: false } };
      case '/add': {
        const { kind, id, words, slug, paragraph, nth, values } = order.parse(JSON.parse(body));
        const { article } = await findPlace(compiler, { slug, paragraph, words, nth });
        const lines = await addEntry([kind, id, words], { content, article, paragraph, nth, values });
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
async function annotate(compiler: Compiler, words: Selected): Promise<string[]> {
  return printPlace(await findPlace(compiler, words))
    .trimEnd()
    .split('\n');
}

async function findPlace(compiler: Compiler, words: Selected): Promise<Place> {
  const place = await compiler.find(words);
  if (!place) throw new UsageError('These words stand in no paragraph of the reading edition: a selector names words of the edition.');
  return place;
}
