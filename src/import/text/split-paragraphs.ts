/** How a plain text parts its paragraphs. */
export type Habit = (typeof HABITS)[number];
export const HABITS = ['blank', 'indent', 'line', 'wrap'] as const;

/** The paragraphs of a plain text, and the habit by which they were parted. */
export interface SplitText {
  habit: Habit;
  paragraphs: string[];
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

/**
 * Split a plain text into its paragraphs; white space is levelled to single spaces. Without a habit it is recognized:
 *
 * - `blank`: blank lines part paragraphs, and single line ends are only line breaks
 * - `indent`: so does a line that is indented, where lines that follow are not
 * - `line`: every line is a paragraph
 * - `wrap`: a paragraph ends where the first word of the next line would have fitted on the line
 *
 * A form feed is a line end.
 */
export function splitParagraphs(text: string, habit: Habit = recognizeHabit(linesOf(text))): SplitText {
  const lines = linesOf(text);
  const width = Math.max(...lines.map(({ length }) => length));
  const begins = (line: string, before: string): boolean => {
    if (isBlank(before)) return true;
    switch (habit) {
      case 'blank':
        return false;
      case 'indent':
        return isIndented(line);
      case 'line':
        return true;
      case 'wrap':
        return isShort(before, line, width);
    }
  };
  const paragraphs: string[][] = [];
  lines.forEach((line, at) => {
    if (isBlank(line)) return;
    if (begins(line, lines[at - 1] ?? '')) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  });
  return { habit, paragraphs: paragraphs.map((part) => part.join(' ').trim().split(/\s+/).join(' ')) };
}

function linesOf(text: string): string[] {
  const lines = text.split(/[\n\f\u2028\u2029]/).map((line) => line.trimEnd());
  return lines.slice(0, lines.findLastIndex((line) => !isBlank(line)) + 1);
}

function recognizeHabit(lines: readonly string[]): Habit {
  const joints = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    return before && line ? [{ before, line }] : [];
  });
  // A paragraph whose first line alone is indented: what follows such a line is flush.
  if (joints.some(({ before, line }) => isIndented(before) && !isIndented(line)) && joints.some(({ line }) => isIndented(line)))
    return 'indent';
  const gaps = lines.filter((line, at) => at > 0 && isBlank(line) && !isBlank(lines[at - 1] ?? '')).length;
  const width = Math.max(...lines.map(({ length }) => length));
  if (width > WRAPPED.max) {
    // Blank lines that part only the chapters of a text of long lines do not part its paragraphs.
    const long = joints.filter(({ before, line }) => before.length > WRAPPED.max && line.length > WRAPPED.max).length;
    return gaps > 0 && long <= gaps ? 'blank' : 'line';
  }
  if (gaps > 0) return 'blank';
  const wrapped = joints.filter(({ before, line }) => !isShort(before, line, width)).length;
  return width >= WRAPPED.min && wrapped * 2 > joints.length ? 'wrap' : 'line';
}

function isBlank(line: string): boolean {
  return !/\S/.test(line);
}

function isIndented(line: string): boolean {
  return /^(?: {2,}|\t|\u3000|\u00a0{2,})\S/.test(line);
}

/** Say whether the first word of the next line would have fitted on a line. */
function isShort(line: string, next: string, width: number): boolean {
  return line.length + 1 + (/\S+/.exec(next)?.[0].length ?? 0) <= width;
}
