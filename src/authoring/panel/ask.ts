import {
  API,
  OWN_HEADER,
  type Answer,
  type Draft,
  type Listed,
  type Opened,
  type Order,
  type SelectedWords,
  type Start,
} from '../messages.ts';
import type { Suggestion } from '../../compiler/suggest/list-suggestions.ts';
import type { SubjectKind } from '../../edit/edit-entries.ts';

/** What is asked, and what is answered; where something is wrong, the reason comes in its place. */
interface Questions {
  '/start': { body: undefined; answer: Start };
  '/words': { body: SelectedWords[]; answer: Draft };
  '/list': { body: Record<string, never>; answer: Listed[] };
  '/entry': { body: { kind: SubjectKind; id: string }; answer: Opened };
  '/suggestions': { body: Record<string, never>; answer: Suggestion[] };
  '/order': { body: Order; answer: Answer };
}

/** The server refuses: its lines say why. */
export class Refused extends Error {
  override name = 'Refused';
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/**
 * Ask the development server.
 *
 * @throws {Refused} if it does not answer that
 */
export async function ask<P extends keyof Questions>(path: P, body: Questions[P]['body']): Promise<Questions[P]['answer']> {
  const response = await fetch(API + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { [OWN_HEADER]: '1' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as Questions[P]['answer'] | Answer;
  // Whether an order failed is part of its answer.
  if (!response.ok && path !== '/order') throw new Refused('lines' in answer ? answer.lines : [response.statusText]);
  return answer as Questions[P]['answer'];
}

let entries: Promise<Listed[]> | undefined;

/** List the entries of the briefing; they are asked for once until something changes. */
export function listEntries(): Promise<Listed[]> {
  entries ??= ask('/list', {}).catch(() => []);
  return entries;
}

/** Ask anew when the entries are listed next. */
export function forgetEntries(): void {
  entries = undefined;
}
