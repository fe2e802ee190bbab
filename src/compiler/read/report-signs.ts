import { nameSign } from '../problems/quote.ts';
import { unexpected, type Problem, type Span } from '../problems/problem.ts';

/** Signs that no text holds: controls but line ends and tabs, halves of signs, and numbers that Unicode keeps free of signs. */
const FORBIDDEN = String.raw`(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}`;
/** Signs that change the direction of the text after them (UAX #9) and are not seen: words may read otherwise than they are. */
const TURNING = String.raw`\p{Bidi_Control}`;
const UNSEEN = new RegExp(`(?<forbidden>${FORBIDDEN})|${TURNING}`, 'gu');

/** As many such signs of a text are named one by one. */
const MAX_NAMED = 20;

/**
 * Report the signs of a text that are not seen: an error where no file format bears them, a warning where words may read
 * otherwise than they are.
 *
 * @param locate where a stretch of the text stands
 * @param written how the text is written down, where it is not written as it is: what stands there has been reported
 */
export function reportSigns(text: string, locate: (start: number, end: number) => Span, written = ''): Problem[] {
  const reported = new Set(written.match(UNSEEN));
  const found = [...text.matchAll(UNSEEN)].filter(({ 0: sign }) => !reported.has(sign));
  const named = found.slice(0, MAX_NAMED).map((match) => reportSign(match[0], isForbidden(match), placeOf(match, locate)));
  const rest = found.slice(MAX_NAMED);
  const [next] = rest;
  if (!next) return named;
  const rule = rest.some(isForbidden) ? 'text-has-no-controls' : 'text-is-as-seen';
  return [...named, unexpected(placeOf(next, locate), rule, `${rest.length} more signs that are not seen`, 'words alone')];
}

function placeOf({ 0: sign, index }: RegExpExecArray, locate: (start: number, end: number) => Span): Span {
  return locate(index, index + sign.length);
}

function isForbidden({ groups }: RegExpExecArray): boolean {
  return groups?.['forbidden'] !== undefined;
}

function reportSign(sign: string, forbidden: boolean, place: Span): Problem {
  const code = nameSign(sign);
  if (forbidden)
    return unexpected(place, 'text-has-no-controls', `sign ${code}, which no text can hold`, 'signs that can be read', {
      hint: 'delete it; it has most likely come from another program by mistake.',
    });
  return unexpected(place, 'text-is-as-seen', `control ${code}, which turns the direction of words unseen`, 'words alone', {
    hint: 'delete it, unless the words are of a script that needs it.',
  });
}
