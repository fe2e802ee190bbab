import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

/** What a small briefing has. */
export interface SmallBriefing {
  articles: number;
  /** How many of them are documents in their own wording. */
  whole?: number;
  /** The type of the relation between the first claims of each two that follow each other. */
  relations?: 'same-event' | 'differs' | 'same-subject';
  chart?: boolean;
  names?: number;
  findings?: number;
  /** Whether there are claims and figures at all. */
  annotated?: boolean;
}

const letterOf = (at: number) => String.fromCharCode(65 + at);
const PEOPLE = ['Ada', 'Bo', 'Cem', 'Dag', 'Eva', 'Finn'];

/** Make up a small content folder: in each article somebody says that boats sank, and the author that more may. */
export async function writeSmall({
  articles,
  whole = 0,
  relations,
  chart = false,
  names = 0,
  findings = 0,
  annotated = true,
}: SmallBriefing): Promise<string> {
  const all = Array.from({ length: articles }, (_, at) => makeArticle(at, at < whole ? 'document' : 'ours', annotated));
  const files: Record<string, unknown> = {
    'briefing.yaml': {
      title: 'Boats',
      standfirst: 'What is told of boats.',
      editors: ['The Desk'],
      language: 'en',
      site: 'https://small.example',
      versions: [{ version: '1.0.0', date: '2026-01-02', note: 'First version.' }],
      articles: all.map(({ slug }) => slug),
    },
    'sources.yaml': all.flatMap(({ sources }) => sources),
    ...Object.fromEntries(
      all.flatMap(({ slug, markdown, claims, figures }) => [
        [`articles/${slug}.md`, markdown],
        ...(annotated
          ? [
              [`claims/${slug}.yaml`, claims],
              [`figures/${slug}.yaml`, figures],
            ]
          : []),
      ]),
    ),
  };
  if (relations) {
    files['crosswalk.yaml'] = all.slice(1).map((_, at) => ({
      id: `sinking-${at + 1}`,
      code: `R${at + 1}`,
      label: `The boats of ${letterOf(at)} and ${letterOf(at + 1)}`,
      type: relations,
      claims: [`boats-sank-${at + 1}`, `boats-sank-${at + 2}`],
      basis: 'inferred',
      reason: 'Both speak of boats.',
      differences: [{ aspect: 'count', values: [`${at + 3} boats`, `${at + 4} boats`] }],
    }));
  }
  if (chart) {
    files['charts.yaml'] = [
      {
        id: 'boats',
        code: 'Ch1',
        type: 'bar',
        title: 'Boats that sank',
        description: 'A bar for each count of boats.',
        figures: all.map((_, at) => `boats-${at + 1}`),
        beside: { article: 'A', paragraph: 1 },
      },
    ];
  }
  if (names) {
    files['names.yaml'] = PEOPLE.slice(0, Math.min(names, articles)).map((name, at) => ({
      id: name.toLowerCase(),
      code: `N${at + 1}`,
      name,
      kind: 'person',
      spellings: [name],
    }));
  }
  if (findings) {
    files['findings.yaml'] = all.slice(0, findings).map((_, at) => ({
      id: `finding-${at + 1}`,
      code: `K${at + 1}`,
      label: `What is behind ${letterOf(at)}`,
      question: `Who counted the boats of ${letterOf(at)}?`,
      statement: `{Name of S${at * 2 + 2}} says that {value of F${at + 1}} boats sank.`,
      rests: { claims: [`boats-sank-${at + 1}`] },
    }));
  }
  return writeFiles(files);
}

function makeArticle(at: number, wording: 'ours' | 'document', annotated: boolean) {
  const [code, slug, name, count] = [letterOf(at), `boats-of-${letterOf(at).toLowerCase()}`, PEOPLE[at] ?? `Person ${at}`, at + 3];
  const [author, voice] = [`author-${at + 1}`, `voice-${at + 1}`];
  const texts = [`${name} says that ${count} boats sank.`, 'More boats may sink.'];
  const place = (paragraph: number, exact: string) => ({ article: code, paragraph, exact });
  const facts = {
    code,
    label: `Boats of ${code}`,
    author,
    language: 'en',
    wording,
    document: {
      file: `${slug}.txt`,
      sha256: createHash('sha256').update(slug).digest('hex'),
      words: 10,
      paragraphs: 2,
      title: null,
      author: null,
      publisher: null,
      date: null,
    },
    inferredDate: null,
    summary: `Boats sank, ${code} says.`,
    paragraphs: [
      { number: 1, voice: author, relays: [voice] },
      { number: 2, voice: author },
    ],
    waived: annotated ? [] : [{ paragraph: 1, exact: String(count), reason: 'Not marked here.' }],
  };
  return {
    slug,
    markdown: `---\n${stringify(facts)}---\n\n${texts.join('\n\n')}\n`,
    sources: [
      {
        id: author,
        code: `S${at * 2 + 1}`,
        name: `The author of article ${code}`,
        kind: 'author',
        identity: 'unnamed',
        role: null,
        places: [place(2, 'More boats')],
      },
      { id: voice, code: `S${at * 2 + 2}`, name, kind: 'person', identity: 'named', role: null, places: [place(1, name)] },
    ],
    claims: [
      {
        id: `boats-sank-${at + 1}`,
        code: `C${at * 2 + 1}`,
        label: `Boats sank in ${code}`,
        statement: 'Boats sank.',
        type: 'event',
        evidence: [{ ...place(1, 'boats sank'), chain: [voice, author] }],
      },
      {
        id: `more-may-sink-${at + 1}`,
        code: `C${at * 2 + 2}`,
        label: `More may sink in ${code}`,
        statement: 'More boats may sink.',
        type: 'prediction',
        hedge: 'may',
        evidence: [{ ...place(2, 'may sink'), chain: [author] }],
      },
    ],
    figures: [
      {
        id: `boats-${at + 1}`,
        code: `F${at + 1}`,
        kind: 'number',
        quantity: `Boats that sank in ${code}`,
        value: count,
        unit: 'boats',
        places: [{ ...place(1, `${count} boats`), chain: [voice, author] }],
      },
    ],
  };
}

/** Write a content folder of its files, those that are no text as YAML, and give its path. */
export async function writeFiles(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'small-')), 'content');
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, typeof text === 'string' ? text : stringify(text));
  }
  return folder;
}
