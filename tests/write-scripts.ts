import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A text in a script: what an article of the briefing of scripts says. All are invented. */
interface ScriptText {
  language: string;
  label: string;
  summary: string;
  paragraphs: readonly [string, string];
  /** Words of the second paragraph that a claim is made of. */
  exact: string;
  statement: string;
}

/** The texts by the name of their script. */
export const SCRIPT_TEXTS = {
  arabic: {
    language: 'ar',
    label: 'الميناء يمتلئ بالطين',
    summary: 'تقول بلدية المرفأ إن الطين يغلق الأرصفة.',
    paragraphs: [
      'قالت مديرة الميناء لمى الحداد إن «الطين يربح كل عام»، وإن كثيرًا من الأرصفة مغلق.',
      'وصلت سفينة واحدة إلى الرصيف في أيار (Mayo)، ثم غادرت إلى ميناء آخر.',
    ],
    exact: 'وصلت سفينة واحدة',
    statement: 'وصلت سفينة واحدة إلى الرصيف.',
  },
  hebrew: {
    language: 'he',
    label: 'הנמל מתמלא בבוץ',
    summary: 'הבוץ סוגר את הרציפים.',
    paragraphs: ['מנהלת הנמל אמרה: «הבוץ מנצח בכל שנה», וחצי מן הרציפים סגורים.', 'שָׁלוֹם לאונייה אחת שהגיעה לרציף באייר (Mayo) ועזבה.'],
    exact: 'לאונייה אחת שהגיעה',
    statement: 'אונייה אחת הגיעה לרציף.',
  },
  devanagari: {
    language: 'hi',
    label: 'बंदरगाह कीचड़ से भर रहा है',
    summary: 'कीचड़ घाटों को बंद कर देता है।',
    paragraphs: ['बंदरगाह की प्रमुख ने कहा कि कीचड़ हर वर्ष जीतता है, और आधे घाट बंद हैं।', 'एक जहाज़ मई में घाट पर पहुँचा, फिर दूसरे बंदरगाह की ओर चला गया।'],
    exact: 'एक जहाज़ मई में',
    statement: 'एक जहाज़ घाट पर पहुँचा।',
  },
  chinese: {
    language: 'zh',
    label: '港口被泥沙填满',
    summary: '泥沙每年都会堵住泊位。',
    paragraphs: ['港务长说，泥沙每年都会赢，许多泊位已经关闭。', '春天有一艘船到达泊位，随后转往另一个港口；没有人说明原因。'],
    exact: '有一艘船到达泊位',
    statement: '一艘船到达了泊位。',
  },
  japanese: {
    language: 'ja',
    label: '港が泥で埋まる',
    summary: '泥が毎年、岸壁をふさぐ。',
    paragraphs: ['港長によれば、泥は毎年勝ち、岸壁の半分が閉じている。', '春に一隻の船がターミナルに着き、やがて別の港へ向かった。'],
    exact: '一隻の船がターミナルに着き',
    statement: '一隻の船がターミナルに着いた。',
  },
  russian: {
    language: 'ru',
    label: 'Гавань заносит илом',
    summary: 'Ил закрывает причалы.',
    paragraphs: [
      'Начальница порта говорит, что ил побеждает каждый год, и половина причалов закрыта.',
      'В мае к причалу подошло судно, а затем ушло в другой порт.',
    ],
    exact: 'подошло судно',
    statement: 'К причалу подошло судно.',
  },
  greek: {
    language: 'el',
    label: 'Το λιμάνι γεμίζει λάσπη',
    summary: 'Η λάσπη κλείνει τις αποβάθρες.',
    paragraphs: [
      'Η λιμενάρχης λέει ότι η λάσπη κερδίζει κάθε χρόνο και οι μισές αποβάθρες έκλεισαν.',
      'Τον Μάιο έφτασε ένα πλοίο και έφυγε για άλλο λιμάνι.',
    ],
    exact: 'έφτασε ένα πλοίο',
    statement: 'Έφτασε ένα πλοίο.',
  },
} as const satisfies Record<string, ScriptText>;

export type ScriptName = keyof typeof SCRIPT_TEXTS;

/** Write the content of a briefing with an article in each of some scripts, and more words at the end of the last. */
export async function writeScripts(names: readonly ScriptName[], more = ''): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'scripts-')), 'content');
  await Promise.all(['articles', 'claims'].map((name) => mkdir(join(folder, name), { recursive: true })));
  const write = (file: string, lines: readonly string[]) => writeFile(join(folder, file), `${lines.join('\n')}\n`);
  await write('briefing.yaml', [
    'title: Harbors in many scripts',
    'standfirst: What each text says of its harbor.',
    'editors: [The Test Desk]',
    'versions: [{ version: 1.0.0, date: 2026-05-01, note: First version. }]',
    'language: en',
    'site: https://scripts.example/',
    'license: CC-BY-4.0',
    `articles: [${names.join(', ')}]`,
  ]);
  await write('sources.yaml', [
    '- id: writer',
    '  code: S1',
    '  name: The writer',
    '  kind: author',
    '  identity: unnamed',
    '  role: null',
    `  places: [{ article: A, paragraph: 2, exact: '${SCRIPT_TEXTS[names[0] ?? 'arabic'].exact}' }]`,
  ]);
  for (const [at, name] of names.entries()) {
    const { language, label, summary, paragraphs, exact, statement } = SCRIPT_TEXTS[name];
    const isLast = at === names.length - 1;
    await write(`articles/${name}.md`, [
      '---',
      `code: ${String.fromCharCode(65 + at)}`,
      `label: ${label}`,
      'author: writer',
      `language: ${language}`,
      `document: { file: ${name}.txt, sha256: ${'ab'.repeat(32)}, title: null, author: null, publisher: null, date: null, words: 30, paragraphs: 2 }`,
      'inferredDate: null',
      `summary: ${summary}`,
      'paragraphs: [{ number: 1, voice: writer }, { number: 2, voice: writer }]',
      '---',
      '',
      paragraphs[0],
      '',
      paragraphs[1] + (isLast ? more : ''),
    ]);
    await write(`claims/${name}.yaml`, [
      `- id: ship-${name}`,
      `  code: C${at + 1}`,
      `  label: ${label}`,
      `  statement: ${statement}`,
      '  type: event',
      '  evidence:',
      `    - { article: ${String.fromCharCode(65 + at)}, paragraph: 2, exact: '${exact}', chain: [writer] }`,
    ]);
  }
  return folder;
}
