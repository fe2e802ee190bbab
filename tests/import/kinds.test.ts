import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';
import { printReport } from '../../src/import/print-report.ts';
import type { ReadOptions } from '../../src/import/source-document.ts';

/** An input of a kind that once went wrong, and what is right. */
interface Kind {
  kind: string;
  file: string;
  content: string | Uint8Array;
  body: string;
  headings?: string[];
  told?: string[];
  untold?: string[];
  options?: ReadOptions;
}

const LONG =
  'The ferryman keeps his accounts in chalk, on the wall of the boathouse, and when it rains, which is often, the debts of the village run down into the reeds.';
const LONG_TOO =
  'Nobody has asked him for a receipt since the flood, and he has never offered one, for he holds that water, like money, is best left to find its own level.';
const page = (middle: string, head = '<meta charset="utf-8"><title>Ferry</title>') =>
  `<!doctype html><html><head>${head}</head><body><article><p>${LONG}</p>${middle}<p>${LONG_TOO}</p></article></body></html>`;
const around = (middle: string) => `${LONG}\n\n${middle ? `${middle}\n\n` : ''}${LONG_TOO}\n`;

const PAGES: Kind[] = [
  {
    kind: 'a break at the beginning and at the end of emphasis',
    file: 'x.html',
    content: page('<p>He said <em><br>nothing<br></em> at all, <b>twice <br></b>over.</p>'),
    body: around('He said\\\n*nothing*\\\nat all, **twice**\\\nover.'),
  },
  {
    kind: 'a break within a link',
    file: 'x.html',
    content: page('<p><a href="https://b.example/">The log<br></a>of May.</p>'),
    body: around('[The log](https://b.example/)\\\nof May.'),
  },
  {
    kind: 'a break in a heading',
    file: 'x.html',
    content: page('<h3>The toll<br>and the till</h3>'),
    body: around(''),
    headings: ['The toll and the till'],
  },
  {
    kind: 'elements that nobody knows',
    file: 'x.html',
    content: page('<p>A <nobr>tied-up</nobr> boat<my-note>, <blink>of</blink> oak</my-note>.</p>'),
    body: around('A tied-up boat, of oak.'),
  },
  {
    kind: 'a button that is a word',
    file: 'x.html',
    content: page('<p>He did <button type="button">not</button> row.</p>'),
    body: around('He did not row.'),
  },
  {
    kind: 'a button beside a sentence',
    file: 'x.html',
    content: page('<p>He rowed.<button>Like</button></p>'),
    body: around('He rowed.'),
    told: ['button, 1 word: “Like”'],
  },
  { kind: 'no body, and tags left open', file: 'x.html', content: `<title>T</title><article><p>${LONG}<p>${LONG_TOO}`, body: around('') },
  {
    kind: 'a second root after conditional comments',
    file: 'x.html',
    content: `<!doctype html><!--[if lt IE 9]><html class="old"><![endif]--><!--[if gt IE 8]><!--><html><!--<![endif]--><head><title>T</title></head><body><article><p>${LONG}</p><p>${LONG_TOO}</p></article></body></html>`,
    body: around(''),
  },
  {
    kind: 'tags in a script and a comment',
    file: 'x.html',
    content: page(`<script>x = '${'<div><i>'.repeat(600)}'</script><!-- ${'<ul><li>'.repeat(600)} -->`),
    body: around(''),
  },
  {
    kind: 'UTF-8 that names another encoding',
    file: 'x.html',
    content: page('<p>Приём окончен.</p>', '<meta charset="koi8-r">'),
    body: around('Приём окончен.'),
  },
  {
    kind: 'raised and lowered numbers',
    file: 'x.html',
    content: page('<p>Some 10<sup>6</sup> litres of H<sub>2</sub>O, and a note<sup>th</sup>.</p>'),
    body: around('Some 10⁶ litres of H₂O, and a noteth.'),
    told: ['“th” (sup)'],
  },
  {
    kind: 'an equation, a box to check and ruby',
    file: 'x.html',
    content: page(
      '<p>So <math><mi>a</mi><mo>=</mo><mn>2</mn></math> <input type="checkbox" checked>done, <ruby>水<rt>mizu</rt></ruby>.</p>',
    ),
    body: around('So a=2 done, 水(mizu).'),
    told: ['1 equation, kept as its signs in a row'],
  },
  {
    kind: 'a picture and its caption',
    file: 'x.html',
    content: page('<figure><img src="a.png" alt="The quay at dawn"><figcaption>The quay, in May.</figcaption></figure>'),
    body: around('The quay, in May.'),
    told: ['“The quay at dawn” after “run down into the reeds.”'],
  },
  {
    kind: 'a part that is left out, and kept when asked',
    file: 'x.html',
    content: `<!doctype html><title>T</title><body><article><p>${LONG}</p><aside><p>The tide table is on page nine.</p></aside><p>${LONG_TOO}</p></article><nav><a href="/">Home</a></nav></body>`,
    options: { keep: ['tide table'] },
    body: around('The tide table is on page nine.'),
    told: ['nav, 1 word: “Home”'],
    untold: ['tide table'],
  },
  {
    kind: 'control characters',
    file: 'x.html',
    content: page('<p>One\u0001 two\u0008.</p>'),
    body: around('One two.'),
    told: ['control characters'],
  },
];

const MAILS: Kind[] = [
  {
    kind: 'a page saved as one file',
    file: 'x.mhtml',
    content: `From: <Saved by Blink>\nSnapshot-Content-Location: https://f.example/log\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="--x"\n\n----x\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${page('<p>At caf=C3=A9 <a href=3D"/menu">nine</a>.</p>').replaceAll('="', '=3D"').replaceAll('=3D3D', '=3D')}\n----x--\n`,
    body: around('At café [nine](https://f.example/menu).'),
  },
  {
    kind: 'a mail',
    file: 'x.eml',
    content:
      'From: Ann Rower <ann@f.example>\nSubject: =?utf-8?q?The_quay?=\nContent-Type: text/plain; charset="iso-8859-1"\nContent-Transfer-Encoding: quoted-printable\n\nThe caf=E9 is sh=\nut.\n',
    body: 'The café is shut.\n',
    told: ['States its title: The quay', 'States its author: Ann Rower'],
  },
];

const MARKDOWN: Kind[] = [
  {
    kind: 'a break in a heading of HTML',
    file: 'x.md',
    content: '<h3>Up<br/>and down</h3>\n\nIt goes.\n',
    body: 'It goes.\n',
    headings: ['Up and down'],
  },
  {
    kind: 'a link and emphasis in a heading',
    file: 'x.md',
    content: '# Of [the **Log**](https://log.example/a)\n\nIt goes.\n',
    body: 'It goes.\n',
    headings: ['Of the Log'],
    told: ['(https://log.example/a)', '“Log” (strong)'],
  },
  {
    kind: 'notes in headings',
    file: 'x.md',
    content: '## A[^a] b\n\nFirst.\n\n## C[^b]\n\n- one\n- two\n\n[^a]: Note a.\n[^b]: Note b.\n',
    body: 'First.[^1]\n\n- one\n- two[^2]\n\n[^1]: Note a.\n\n[^2]: Note b.\n',
    headings: ['A b', 'C'],
    told: ['2 notes of headings'],
  },
  {
    kind: 'a note with three signs',
    file: 'x.md',
    content: 'A[^n], b[^n] and c[^n].\n\n[^n]: Seen.\n',
    body: 'A[^1], b[^1] and c[^1].\n\n[^1]: Seen.\n',
  },
  {
    kind: 'a note without a sign',
    file: 'x.md',
    content: 'A.\n\n[^n]: Not seen.\n',
    body: 'A.\n',
    told: ['1 note that no sign leads to', '“Not seen.”'],
  },
  {
    kind: 'constructs of pandoc and Quarto',
    file: 'x.qmd',
    content:
      '# T {#sec-t .x}\n\n:::: {.callout-tip}\nMind the step.\n::::\n\nSee^[An *inline* note.] [@rower2020, p. 3] and {{< pagebreak >}} H~2~O, from 5~10 to 20~30.\n\n```{r plot}\nplot(x)\n```\n',
    body: 'Mind the step.\n\nSee[^1] [@rower2020, p. 3] and H\\~2\\~O, from 5\\~10 to 20\\~30.\n\n```r\nplot(x)\n```\n\n[^1]: An *inline* note.\n',
    headings: ['T'],
    told: [
      'line 3: “:::: {.callout-tip}”',
      'line 5: “::::”',
      'line 7: “{{< pagebreak >}}”',
      'line 7: “[@rower2020, p. 3]”',
      'line 9: “{r plot}”',
      'line 1: ',
    ],
  },
  {
    kind: 'constructs of Obsidian',
    file: 'x.md',
    content:
      'Of [[Boats|the boats]] and ==oars==. %% later\nmaybe %%\n\n> [!warning] Wet\n> Mind the quay.\n\n![[quay.png]]\n\n`[[code]]` stays.\n',
    body: 'Of the boats and oars.\n\n> Wet Mind the quay.\n\n`[[code]]` stays.\n',
    told: ['line 1: “%% later maybe %%”', '“![[quay.png]]”', 'line 1: “[[Boats|the boats]]”', 'line 4: “[!warning]”'],
  },
  {
    kind: 'front matter that ends with dots',
    file: 'x.md',
    content: '---\ntitle: Log\nauthor: [A, B]\n...\nOne.\n\n***\n\nTwo.\n',
    body: 'One.\n\nTwo.\n',
    told: ['States its title: Log', 'States its author: A, B'],
  },
  { kind: 'thematic breaks that look like front matter', file: 'x.md', content: '---\n\nOne.\n\n---\n\nTwo.\n', body: 'One.\n\nTwo.\n' },
  {
    kind: 'addresses with signs that are escaped',
    file: 'x.md',
    content: 'See https://x.example/a\\_b, no http\\://x.example.\n',
    body: 'See <https://x.example/a_b>, no http\\://x.example.\n',
  },
  { kind: 'a list of tasks', file: 'x.md', content: '- [x] done\n- [ ] open\n', body: '- \\[x] done\n- \\[ ] open\n' },
];

const TEXTS: Kind[] = [
  {
    kind: 'blocks that are indented on every line',
    file: 'x.txt',
    content:
      '    The first of them is set in from\n    the edge, on each line.\n\n    The second is\n    as well, but for\nits last line.\n',
    body: 'The first of them is set in from the edge, on each line.\n\nThe second is as well, but for its last line.\n',
  },
  {
    kind: 'pages with running heads, a number and a broken word',
    file: 'x.txt',
    content:
      'The river had been meas-\nured twice, and the second\n\n                  12\n\fRiver Board        Report 7\n\nSoundings\n\nmeasure was thrown away. The measure was\nfound again.\n',
    body: 'The river had been measured twice, and the second measure was thrown away. The measure was found again.\n',
    told: ['line 4: “12”', '“River Board Report 7”', '“Soundings”', '“measured”'],
  },
  {
    kind: 'lists, verse, an address and a table',
    file: 'x.txt',
    content:
      'Bring:\n* oars\n* a rope that is\n  long enough\n\n7. row\n8. rest\n\nO river, O reed,\nO all that they need.\n\nAnn Rower\nThe Quay 3\n\nBoat\tOars\nLark\t2\nWren\t4\n',
    body: 'Bring:\n\n- oars\n- a rope that is long enough\n\n7. row\n8. rest\n\nO river, O reed,\\\nO all that they need.\n\nAnn Rower\\\nThe Quay 3\n\n| Boat | Oars |\n| ---- | ---- |\n| Lark | 2    |\n| Wren | 4    |\n',
  },
  {
    kind: 'signs that are no marks',
    file: 'x.txt',
    content: '- a dash, 1986. A year, *x*, www.*.org and [sic] [x](y) <b>.\n',
    body: '\\- a dash, 1986. A year, \\*x\\*, www.\\*.org and [sic] [x]\\(y) \\<b>.\n',
  },
  {
    kind: 'a compound at the end of a line',
    file: 'x.txt',
    content:
      'A well-known boat, and a well, known to all: the well-\nknown boat of the Anglo-\nSaxon king, which no-\nbody has seen for so many years that nobody asks.\n',
    body: 'A well-known boat, and a well, known to all: the well-known boat of the Anglo-Saxon king, which nobody has seen for so many years that nobody asks.\n',
  },
  {
    kind: 'an encoding that its bytes tell',
    file: 'x.txt',
    content: Uint8Array.from([...'Лодка ушла вниз по реке, и никто её больше не видел.'].map(koi8)),
    body: 'Лодка ушла вниз по реке, и никто её больше не видел.\n',
    told: ['plain text in koi8-r'],
  },
  {
    kind: 'an encoding that is named',
    file: 'x.txt',
    content: Uint8Array.of(0x8e, 0x20, 0x8f),
    options: { encoding: 'macintosh' },
    body: 'é è\n',
    told: ['macintosh, as asked'],
  },
  {
    kind: 'UTF-16 without Latin letters',
    file: 'x.txt',
    content: Buffer.from('Лодка ушла вниз.\n', 'utf16le'),
    body: 'Лодка ушла вниз.\n',
    told: ['UTF-16 LE'],
  },
];

/** A sign of a text in KOI8-R. */
function koi8(sign: string): number {
  const table = new TextDecoder('koi8-r').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return table.indexOf(sign);
}

describe.each([
  ['web pages', PAGES],
  ['mails', MAILS],
  ['Markdown', MARKDOWN],
  ['plain text', TEXTS],
])('%s', (_, kinds) => {
  test.each(kinds)('$kind', async ({ file, content, body, headings, told = [], untold = [], options }) => {
    const { imported, problems } = await importDocument(file, Buffer.from(content), options);
    expect(problems).toBeUndefined();
    expect(imported?.text.body).toBe(body);
    expect(imported?.text.headings.map(({ title }) => title)).toEqual(headings ?? []);
    const report = imported ? printReport(imported) : '';
    for (const words of told) expect(report).toContain(words);
    for (const words of untold) expect(report).not.toContain(words);
    expect(report).not.toMatch(/did not come through|kept as plain words/);
  });
});

test.each([
  [
    'text in an encoding that its bytes do not tell',
    'x.txt',
    Uint8Array.of(0x5a, 0x61, 0xbf, 0xf3, 0xb3, 0xe6, 0x20, 0x67, 0xea, 0x9c),
    'windows-1250',
  ],
  ['an encoding that nobody knows', 'x.txt', Buffer.from('a'), 'Encoding Standard', { encoding: 'klingon' }],
  ['words to keep that are not there', 'x.html', Buffer.from(page('')), '--dry-run', { keep: ['the tide table'] }],
] as const)('%s is refused, and says what to do', async (_, file, content, hint, options?: ReadOptions) => {
  const { problems } = await importDocument(file, content, options);
  expect(problems?.map(({ note, reason }) => `${reason} ${note ?? ''}`.includes(hint))).toEqual([true]);
});
