import type { Records } from '../../compiler/records/read-records.ts';
import { UsageError } from '../../compiler/problems/usage-error.ts';
import { appendEntry } from '../edit-yaml.ts';
import type { Texts } from './texts.ts';

/** Nothing was written, because readers must be told why something that was published goes or changes. */
export class ReasonNeeded extends UsageError {
  override name = 'ReasonNeeded';
}

/** What becomes of something that may have been published. */
export interface SealedChange {
  /** As `anchors.lock` names it. */
  key: string;
  type: 'retired' | 'reworded';
  /** Why, for readers. */
  reason: string | undefined;
}

/**
 * Write down in `changes.yaml` what becomes of something, if it was sealed: links that somebody may have lead to it.
 *
 * @throws {ReasonNeeded} if it was, and no reason is given
 */
export function recordChange(texts: Texts, records: Records, { key, type, reason }: SealedChange): string[] {
  const isSealed = records.lock.lines.some((line) => line.key === key);
  const isTold = records.changes.entries.some(({ value }) => value.id === key);
  if (!isSealed || isTold) return [];
  if (!reason?.trim())
    throw new ReasonNeeded(
      `\`${key}\` was published: write in a sentence why it ${type === 'retired' ? 'goes' : 'has other words'}, for readers who come by an old link.`,
    );
  texts.edit('changes.yaml', (yaml) => appendEntry(yaml, { type, id: key, reason: reason.trim() }));
  return [`changes.yaml: \`${key}\` is ${type}`];
}
