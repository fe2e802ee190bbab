import { isDeepStrictEqual } from 'node:util';
import type { ParagraphNumber } from '../../model/place.ts';
import { appendItem, removeItem } from '../edit-yaml.ts';
import { setKeys, type Value } from '../set-keys.ts';
import { Conflict } from './set-entry.ts';
import { findSubject, type Written } from './subject.ts';
import { checkSubject } from './check-subject.ts';
import type { Texts } from './texts.ts';

/** A numeral that is no figure, and why: words in one place, or a pattern. */
export interface Waived {
  pattern?: string | undefined;
  exact?: string | undefined;
  prefix?: string | undefined;
  suffix?: string | undefined;
  paragraph?: ParagraphNumber | undefined;
  in?: 'heading' | 'note' | undefined;
  reason: string;
}

/** Waive a numeral of an article. */
export function addWaiver(texts: Texts, slug: string, { pattern, paragraph, exact, prefix, suffix, in: where, reason }: Waived): string[] {
  const subject = { kind: 'article', id: slug } as const;
  const { file, value } = findSubject(texts, subject);
  const given: Record<string, Value | undefined> =
    pattern === undefined ? { paragraph, exact, prefix, suffix, in: where, reason } : { pattern, reason };
  const waiver = Object.fromEntries(Object.entries(given).filter(([, it]) => it !== undefined)) as Record<string, Value>;
  const isThere = Array.isArray(value['waived']);
  texts.edit(file, (yaml) => (isThere ? appendItem(yaml, ['waived'], waiver) : setKeys(yaml, [], { waived: [waiver] }, 'paragraphs')));
  checkSubject(texts, subject);
  return [`${file}: waived \`${pattern ?? exact ?? ''}\``];
}

/** Take a waiver back, which was read as `before`. */
export function removeWaiver(texts: Texts, slug: string, at: number, before: Written): string[] {
  const { file, value } = findSubject(texts, { kind: 'article', id: slug });
  const waived = value['waived'];
  if (!Array.isArray(waived) || !isDeepStrictEqual(waived[at], before))
    throw new Conflict(
      `Unexpected change of the waivers in ${file} since this page read them, expected them as they were. Nothing was written.`,
    );
  texts.edit(file, (yaml) => removeItem(yaml, ['waived', at]));
  return [`${file}: changed`];
}
