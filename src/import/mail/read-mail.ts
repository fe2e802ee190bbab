import PostalMime, { type Email } from 'postal-mime';
import { startOf, unexpected } from '../../compiler/problems/problem.ts';
import { parseFragment } from '../html/parse-fragment.ts';
import { parsePage } from '../html/parse-page.ts';
import { readHtml } from '../html/read-html.ts';
import type { ReadOptions, ReadResult, SourceDocument, Statement } from '../source-document.ts';
import { listWrong, type DecodedText } from '../text/decode-text.ts';
import { readPlainText } from '../text/read-plain-text.ts';
import { cleanTree } from '../tree/clean-tree.ts';
import { listWords, splitWords } from '../tree/list-words.ts';
import { lossesOf, type Loss } from '../tree/losses.ts';

/** From this part of the words of its HTML on, the plain text of a mail is taken to say the same. */
const ENOUGH = 0.6;

/**
 * Read a mail, or a web page that was saved as one file (MHTML), which is a mail with its pictures as attachments.
 *
 * @throws {NestedTooDeep}
 */
export async function readMail(file: string, bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20 }).catch(() => null);
  if (!mail || (!mail.html && !mail.text)) {
    return {
      problems: [
        unexpected(startOf(file), 'mail-has-text', 'message without a text', 'a mail, or a web page saved as MHTML', {
          hint: 'open it, and save it as “Webpage, HTML only”, or copy its text into a plain-text file.',
        }),
      ],
    };
  }
  const address = headerOf(mail, 'snapshot-content-location') ?? headerOf(mail, 'content-location');
  const isPage = /\.mht(?:ml)?$/i.test(file) || headerOf(mail, 'snapshot-content-location') !== undefined;
  if (isPage && mail.html) return readSavedPage(file, mail.html, { options, address });
  const document = readMessage(mail, options);
  return { document: { ...document, losses: [...document.losses, ...listAttachments(mail)] } };
}

function headerOf({ headers }: Email, key: string): string | undefined {
  return headers.find((it) => it.key === key)?.value;
}

/** The first page of the file is the one that was saved; others are frames within it. */
function readSavedPage(
  file: string,
  html: string,
  { options, address }: { options: ReadOptions; address: string | undefined },
): ReadResult {
  const [page = '', ...frames] = html.split(/(?<=<\/html>)\s*(?:<br\s*\/?>)?\s*(?=<!doctype|<html)/i);
  const read = readHtml(file, decoded(page), options, address);
  if (!read.document) return read;
  const told = lossesOf(
    'frame of the page',
    'frames of the page',
    frames.map((frame) => `${listWords(parseFragment(frame)).length} words`),
  );
  return { document: { ...read.document, readAs: 'a web page saved as one file (MHTML)', losses: [...read.document.losses, ...told] } };
}

function decoded(text: string): DecodedText {
  return { text: text.replace(/\r\n?/g, '\n'), encoding: 'UTF-8', losses: listWrong(text) };
}

/** The plain text of a mail, or its HTML where that says more. */
function readMessage(mail: Email, options: ReadOptions): SourceDocument {
  if (mail.html) parsePage(mail.html);
  const page = mail.html ? cleanTree(parseFragment(mail.html.normalize('NFC')), null) : null;
  const count = page ? listWords(page.tree).length : 0;
  const statements = listStatements(mail);
  if (!page || (mail.text && splitWords(mail.text).length >= ENOUGH * count)) {
    const text = readPlainText(decoded(mail.text ?? ''), options);
    return { ...text, readAs: text.readAs.replace('plain text in UTF-8', 'the plain text of a mail'), statements };
  }
  return { readAs: 'the HTML of a mail', tree: page.tree, statements, losses: page.losses };
}

function listStatements({ subject, from, date }: Email): Statement[] {
  const state = (field: Statement['field'], value: string | undefined, where: string): Statement[] =>
    value ? [{ field, value, where: `header \`${where}\`` }] : [];
  return [
    ...state('title', subject?.trim(), 'Subject'),
    ...state('author', from?.name || from?.address, 'From'),
    ...state('date', date, 'Date'),
  ];
}

function listAttachments({ attachments }: Email): Loss[] {
  return lossesOf(
    'attachment',
    'attachments',
    attachments.map(({ filename, mimeType }) => filename ?? mimeType),
  );
}
