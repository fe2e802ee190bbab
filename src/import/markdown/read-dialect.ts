import { quote, lossesOf, type Loss } from '../tree/losses.ts';
import { maskCode, NO_LINE, unmaskCode } from './mask-code.ts';

/** Markdown in the form that GitHub reads, and what of other dialects was left out or kept as it stands. */
export interface PlainMarkdown {
  body: string;
  losses: Loss[];
}

const NOUNS = {
  comment: ['comment', 'comments'],
  fence: ['fence of a division, of which the text stays', 'fences of divisions, of which the text stays'],
  shortcode: ['shortcode', 'shortcodes'],
  embed: ['embedded note or picture', 'embedded notes or pictures'],
  wikilink: ['link to another note, of which the words stay', 'links to other notes, of which the words stay'],
  highlight: ['highlight, of which the words stay', 'highlights, of which the words stay'],
  attribute: ['list of attributes', 'lists of attributes'],
  callout: ['name of a callout', 'names of callouts'],
  note: ['inline note, kept as a note at the end', 'inline notes, kept as notes at the end'],
  citation: ['citation of pandoc, kept as it stands', 'citations of pandoc, kept as they stand'],
  script: ['raised or lowered text of pandoc, kept as it stands', 'raised or lowered texts of pandoc, kept as they stand'],
  grid: ['grid table of pandoc, kept as code', 'grid tables of pandoc, kept as code'],
  chunk: ['chunk of code that a program would run, kept as code', 'chunks of code that a program would run, kept as code'],
} as const;
type Kind = keyof typeof NOUNS;

/** What a construct looks like, and what stands for it in the text; null: it stays as it is. */
interface Rule {
  kind: Kind;
  find: RegExp;
  write: ((parts: readonly string[]) => string) | null;
}

const RULES: Rule[] = [
  { kind: 'comment', find: /<!--[\s\S]*?-->/g, write: () => '' },
  { kind: 'comment', find: /(?<=^|\s)%%[\s\S]*?%%/g, write: () => '' },
  { kind: 'fence', find: /^[ \t]*(?:>[ \t]*)*:{3,}[^\n]*$/gm, write: () => '' },
  { kind: 'shortcode', find: /\{\{[<%][^\n]*?[>%]\}\}/g, write: () => '' },
  { kind: 'embed', find: /!\[\[[^\]\n]+\]\]/g, write: () => '' },
  { kind: 'wikilink', find: /\[\[([^\]|\n]+)(?:\|([^\]\n]*))?\]\]/g, write: ([, target = '', words]) => words?.trim() || target },
  { kind: 'highlight', find: /(?<![=\w])==(?=[^\s=])([^\n]*?[^\s=])==(?!=)/g, write: ([, words = '']) => words },
  { kind: 'attribute', find: /(?<=^#{1,6} [^\n]*?)[ \t]*\{[^}\n]*[#.=-][^}\n]*\}[ \t]*$/gm, write: () => '' },
  { kind: 'attribute', find: /(?<=\])\{[^}\n]*[#.=-][^}\n]*\}|(?<=\))\{[^}\n]*[#.=][^}\n]*\}/g, write: () => '' },
  { kind: 'callout', find: /(?<=^[ \t]*>[ \t]*)\[!\w+\][+-]?[ \t]*/gm, write: () => '' },
  { kind: 'citation', find: /\[[^[\]\n]*(?<![\w@])-?@\{?[\w][^[\]\n]*\](?![(:[])/g, write: null },
  { kind: 'script', find: /(?<![~\\])~(?![~\s])[^~\s]+~(?!~)|(?<![\^\\[])\^(?![\^\s[])[^\^\s[\]]+\^/g, write: null },
];

/**
 * Read what pandoc, Quarto, R Markdown and Obsidian add to Markdown: fences of divisions, comments and attributes go and
 * are told, inline notes become notes, citations and raised or lowered text stay as they stand. Code is left as it is.
 *
 * @param firstLine the line of the file at which `markdown` starts
 */
export function readDialect(markdown: string, firstLine: number): PlainMarkdown {
  const told = new Map<Kind, string[]>();
  const { masked, codes } = maskCode(markdown);
  const count = (kind: Kind, text: string, at: number, words: string) => {
    const line = firstLine + (text.slice(0, at).match(/[\n\ue002]/g)?.length ?? 0);
    told.set(kind, [...(told.get(kind) ?? []), `line ${line}: ${quote(unmaskCode(words, codes))}`]);
  };
  for (const { start, info } of codes) if (/^\{[^}]*\}/.test(info)) count('chunk', markdown, start, info);

  let text = masked;
  for (const { kind, find, write } of RULES) {
    text = text.replace(find, (words: string, ...rest: unknown[]) => {
      const at = rest.find((it) => typeof it === 'number') ?? 0;
      count(kind, text, at, words);
      if (!write) return words;
      const groups = rest.slice(0, rest.indexOf(at)).map((it) => (typeof it === 'string' ? it : undefined));
      return write([words, ...groups] as string[]) + NO_LINE.repeat(words.split('\n').length - 1);
    });
  }
  text = keepGrids(keepLines(text), (at, words) => count('grid', text, at, words));
  const { body, notes } = takeInlineNotes(text, (at, words) => count('note', text, at, words));
  const losses = [...told].flatMap(([kind, details]) => lossesOf(NOUNS[kind][0], NOUNS[kind][1], details));
  const end = notes.map((words, at) => `\n\n[^inline-note-${at + 1}]: ${words.replace(/\s*\n\s*/g, ' ')}`).join('');
  return { body: unmaskCode(body + end, codes), losses };
}

/** Take notes `^[…]` out of the text, each to the bracket that closes it. */
function takeInlineNotes(text: string, count: (at: number, words: string) => void): { body: string; notes: string[] } {
  const notes: string[] = [];
  let body = '';
  let from = 0;
  for (let at = text.indexOf('^['); at !== -1; at = text.indexOf('^[', from)) {
    const end = findClosing(text, at + 1);
    if (end === null || text[at - 1] === '\\' || text[at - 1] === '[') {
      body += text.slice(from, at + 2);
      from = at + 2;
      continue;
    }
    const words = text.slice(at + 2, end);
    count(at, words);
    notes.push(words);
    body += `${text.slice(from, at)}[^inline-note-${notes.length}]`;
    from = end + 1;
  }
  return { body: body + text.slice(from), notes };
}

/** Find the bracket that closes one, before the paragraph ends. */
function findClosing(text: string, open: number): number | null {
  let depth = 0;
  for (let at = open; at < text.length && !text.startsWith('\n\n', at); at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '[') depth++;
    else if (text[at] === ']' && --depth === 0) return at;
  }
  return null;
}

/** Lines that begin with `| ` and make no table keep their ends, as pandoc keeps them. */
function keepLines(text: string): string {
  return text.replace(/(?:^\| [^|\n]*(?:\n|$))+/gm, (block) =>
    block.replace(/^\| ([^\n]*)(\n?)/gm, (_, line: string, end: string, at: number) => {
      const isLast = !/^\| /m.test(block.slice(at + line.length + 2 + end.length));
      return `${line}${isLast ? '' : '\\'}${end}`;
    }),
  );
}

/** A table that is drawn by `+---+` is kept as it is drawn. */
function keepGrids(text: string, count: (at: number, words: string) => void): string {
  return text.replace(/^\+(?:[-=:]+\+)+\n(?:[|+][^\n]*(?:\n|$))+/gm, (grid: string, at: number) => {
    count(at, grid);
    return `\n\`\`\`\n${grid.trimEnd()}\n\`\`\`\n\n`;
  });
}
