/** A line of a plain text, without white space at its end, and the number that it has in the file, from 1. */
export interface Line {
  text: string;
  number: number;
}

/** How a plain text parts its paragraphs. */
export type Habit = (typeof HABITS)[number];
export const HABITS = ['blank', 'indent', 'line', 'wrap'] as const;

/** The paragraphs of a plain text, each as its lines, and the habit by which they were parted. */
export interface SplitText {
  habit: Habit;
  paragraphs: Line[][];
}

/** Name a habit, for a reader. */
export const HABIT_NAMES: Record<Habit, string> = {
  blank: 'parted by blank lines',
  indent: 'begun by an indented line',
  line: 'one a line',
  wrap: 'ended by a line that is shorter than it need be',
};

/** How long the longest line is in a text that was wrapped by hand or by a mail program. */
const WRAPPED = { min: 40, max: 100 };

/** Take the lines of a text apart; a form feed is a line end. */
export function splitLines(text: string): Line[] {
  const lines = text.split(/[\n\f\u0085\u2028\u2029]/).map((line, at) => ({ text: line.trimEnd(), number: at + 1 }));
  return lines.slice(0, lines.findLastIndex((line) => !isBlank(line)) + 1);
}

/**
 * Split a plain text into its paragraphs. Without a habit it is recognized, by what most of its lines do:
 *
 * - `blank`: blank lines part paragraphs, and single line ends are only line breaks
 * - `indent`: so does a line that is indented, where lines that follow are not
 * - `line`: every line is a paragraph
 * - `wrap`: a paragraph ends where the first word of the next line would have fitted on the line
 */
export function splitParagraphs(lines: readonly Line[], habit: Habit = recognizeHabit(lines)): SplitText {
  const width = widthOf(lines);
  const begins = (line: Line, before: Line | undefined): boolean => {
    if (!before || isBlank(before)) return true;
    switch (habit) {
      case 'blank':
        return false;
      case 'indent':
        return isIndented(line);
      case 'line':
        return true;
      case 'wrap':
        return isShort(before, line, width) && !runsOn(before, line);
    }
  };
  const paragraphs: Line[][] = [];
  lines.forEach((line, at) => {
    if (isBlank(line)) return;
    if (begins(line, lines[at - 1])) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  });
  return { habit, paragraphs };
}

/** The length of the longest line. */
export function widthOf(lines: readonly Line[]): number {
  return lines.reduce((width, { text }) => Math.max(width, text.length), 0);
}

function recognizeHabit(lines: readonly Line[]): Habit {
  const joints = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    return before && !isBlank(before) && !isBlank(line) ? [{ before, line }] : [];
  });
  // A paragraph whose first line alone is indented: what follows such a line is flush, as a rule.
  const firsts = joints.filter(({ before, line }) => isIndented(before) && !isIndented(line)).length;
  const blocks = joints.filter(({ before, line }) => isIndented(before) && isIndented(line)).length;
  const begun = joints.filter(({ before, line }) => !isIndented(before) && isIndented(line)).length;
  if (firsts > blocks && begun + firsts > 1 && begun > 0) return 'indent';
  const gaps = lines.filter((line, at) => at > 0 && isBlank(line) && !isBlank(lines[at - 1])).length;
  const width = widthOf(lines);
  if (width > WRAPPED.max) {
    // Blank lines that part only the chapters of a text of long lines do not part its paragraphs.
    const long = joints.filter(({ before, line }) => before.text.length > WRAPPED.max && line.text.length > WRAPPED.max).length;
    return gaps > 0 && long <= gaps ? 'blank' : 'line';
  }
  if (gaps > 0) return 'blank';
  const phrases = joints.filter(({ before, line }) => runsOn(before, line)).length;
  const wrapped = joints.filter(({ before, line }) => runsOn(before, line) || !isShort(before, line, width)).length;
  return wrapped * 2 > joints.length && (width >= WRAPPED.min || phrases * 2 >= joints.length) ? 'wrap' : 'line';
}

export function isBlank(line: Line | undefined): boolean {
  return !line || !/\S/.test(line.text);
}

function isIndented({ text }: Line): boolean {
  return /^(?: {2,}|\t|\u3000|\u00a0{2,})\S/.test(text);
}

/** Say whether a line breaks off in the middle of a phrase or a word. */
export function runsOn(line: Line, next: Line): boolean {
  if (/\p{L}[\u00ad‐-]$/u.test(line.text)) return /^\s*\p{L}/u.test(next.text);
  return /[\p{L}\p{N}]$/u.test(line.text) && /^\s*\p{Ll}/u.test(next.text);
}

/** Say whether a line breaks off where the first word of the next would not have fitted, in a text that is wrapped at a width. */
export function isWrapped(line: Line, next: Line, width: number): boolean {
  return width >= WRAPPED.min && width <= WRAPPED.max && !isShort(line, next, width);
}

function isShort({ text }: Line, next: Line, width: number): boolean {
  return text.length + 1 + (/\S+/.exec(next.text)?.[0].length ?? 0) <= width;
}
