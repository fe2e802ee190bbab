import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** A word that no line holds. */
export const LONG_WORD = 'Mud'.repeat(90);
/** More than a page of the margin holds. */
export const LONG_NOTE = `${'The text leaves open which pier is meant, and who measured the mud there. '.repeat(90)}So ends the note.`;
/** How many notes stand on one paragraph. */
export const MANY = 40;

const WORDS = 'the mud of the harbor wins and the pilots wait beside the pier while ships turn round and the council talks of bells'.split(
  ' ',
);

/** Write paragraphs of plain words, with no number in them. */
function writeParagraphs(words: number, each: number): string[] {
  return Array.from({ length: Math.ceil(words / each) }, (_, at) => {
    const text = Array.from({ length: each }, (_, word) => WORDS[(at * 7 + word * 5 + Math.floor(word / 11)) % WORDS.length]).join(' ');
    return `Then ${text}.`;
  });
}

interface HardArticle {
  code: string;
  slug: string;
  label: string;
  paragraphs: string[];
  notes?: Record<number, string>;
}

/** The articles with which printing could go wrong. */
export const HARD_ARTICLES: readonly HardArticle[] = [
  {
    code: 'A',
    slug: 'crowded',
    label: `A crowded article on ${LONG_WORD}`,
    paragraphs: [
      `It is said that ${LONG_WORD} came in, and ${'ab'.repeat(120)} with it.`,
      'Nobody knows which pier is meant.',
      `In a short paragraph ${Array.from({ length: MANY }, (_, at) => `name${letters(at)} spoke`).join(' and ')}.`,
      'The berths were counted as “seven” and “five” and “nine” and “eleven”.',
      'At the end the mud stays.',
    ],
    notes: { 2: LONG_NOTE },
  },
  { code: 'B', slug: 'short', label: 'One line', paragraphs: ['The ship left.'] },
  { code: 'C', slug: 'long', label: 'Forty thousand words', paragraphs: writeParagraphs(40_000, 100) },
];

function letters(at: number): string {
  return String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26));
}

/** Write a content folder that holds all that is hard to print: long words and notes, many notes, a wide chart, no text and much. */
export async function writeHardContent(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'hard-')), 'content');
  for (const name of ['articles', 'claims', 'figures']) await mkdir(join(folder, name), { recursive: true });
  const write = (name: string, value: unknown) => writeFile(join(folder, name), stringify(value));
  await write('briefing.yaml', {
    title: 'What is hard to print',
    standfirst: 'Invented articles.',
    editors: ['The Test Desk'],
    language: 'en',
    site: 'https://hard.example',
    versions: [{ version: '1.0.0', date: '2026-01-02', note: 'First version.' }],
    articles: HARD_ARTICLES.map(({ slug }) => slug),
  });
  for (const { code, slug, label, paragraphs, notes = {} } of HARD_ARTICLES) {
    const facts = {
      code,
      label,
      author: `author-${code.toLowerCase()}`,
      language: 'en',
      document: {
        file: `${slug}.txt`,
        sha256: '0'.repeat(64),
        words: 10,
        paragraphs: paragraphs.length,
        title: null,
        author: null,
        publisher: null,
        date: null,
      },
      inferredDate: null,
      summary: 'An invented article.',
      paragraphs: paragraphs.map((_, at) => {
        const note = notes[at + 1];
        return { number: at + 1, voice: `author-${code.toLowerCase()}`, ...(note ? { note } : {}) };
      }),
    };
    await writeFile(join(folder, 'articles', `${slug}.md`), `---\n${stringify(facts)}---\n\n${paragraphs.join('\n\n')}\n`);
    await write(`claims/${slug}.yaml`, code === 'A' ? [longClaim()] : []);
    await write(`figures/${slug}.yaml`, code === 'A' ? ['seven', 'five', 'nine', 'eleven'].map(berths) : []);
  }
  const authors = HARD_ARTICLES.map(({ code, paragraphs }, at) => ({
    id: `author-${code.toLowerCase()}`,
    code: `S${at + 1}`,
    name: `The author of ${code}`,
    kind: 'author',
    identity: 'unnamed',
    role: null,
    places: [{ article: code, paragraph: 1, exact: paragraphs[0]?.split(' ').slice(0, 3).join(' ').replace('.', '') }],
  }));
  const people = Array.from({ length: MANY }, (_, at) => ({
    id: `person-${letters(at)}`,
    code: `S${HARD_ARTICLES.length + at + 1}`,
    name: `Somebody called name${letters(at)} of the office of the harbor and the sea`,
    kind: 'person',
    identity: 'named',
    role: null,
    places: [{ article: 'A', paragraph: 3, exact: `name${letters(at)}` }],
  }));
  await write('sources.yaml', [...authors, ...people]);
  await write('crosswalk.yaml', []);
  await write('charts.yaml', [
    {
      id: 'wide',
      code: 'Ch1',
      type: 'bar',
      title: `A chart whose names are long: ${LONG_WORD}`,
      description: 'Four bars.',
      figures: ['berths-seven', 'berths-five', 'berths-nine', 'berths-eleven'],
      beside: { article: 'A', paragraph: 4 },
    },
  ]);
  await writeFile(join(folder, 'changes.yaml'), '[]\n');
  return folder;
}

function longClaim() {
  return {
    id: 'mud-stays',
    code: 'C1',
    label: 'The mud stays',
    statement: `The mud stays, and ${LONG_WORD} too. ${'It stays at the pier and beside the pier. '.repeat(160)}`.trim(),
    type: 'event',
    evidence: [{ article: 'A', paragraph: 5, exact: 'the mud stays', chain: [null, 'author-a'] }],
  };
}

function berths(word: string, at: number) {
  return {
    id: `berths-${word}`,
    code: `F${at + 1}`,
    kind: 'number',
    quantity: `Berths counted in ${LONG_WORD.slice(0, 60)} and the whole of the outer harbor beyond the mole`,
    value: [7, 5, 9, 11][at],
    unit: 'berths',
    places: [{ article: 'A', paragraph: 4, exact: `“${word}”`.slice(1, -1), chain: [null, 'author-a'] }],
  };
}
