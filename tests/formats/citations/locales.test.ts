import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { cite, citeAsText, citeInStyle } from '../../../src/formats/citations/cite.ts';
import type { CslItem, Locator } from '../../../src/formats/citations/csl-item.ts';
import { documentItem } from '../../../src/formats/citations/document-item.ts';
import { articleItem, briefingItem } from '../../../src/formats/citations/items.ts';
import { printCiteFile } from '../../../src/formats/citations/print-files.ts';
import { STYLES, type Citation } from '../../../src/formats/citations/styles.ts';
import type { Briefing } from '../../../src/model/compiled.ts';
import { copyMini } from '../../mini.ts';

const SITE = 'https://mini.example';
const EDITS = [
  { file: 'briefing.yaml', find: 'language: en', replace: 'language: fr' },
  { file: 'briefing.yaml', find: 'The mud of Port Alder', replace: '"La vase de Port Alder\\u00a0: ce que l’on sait"' },
];

let briefing: Briefing;
beforeAll(async () => {
  const compiled = await compile(await copyMini(EDITS));
  if (!compiled.briefing) throw new Error('no briefing');
  briefing = compiled.briefing;
});

const article = (at: number) => {
  const found = briefing.articles[at];
  if (!found) throw new Error('not in the mini-briefing');
  return found;
};
const paragraph = (locator: string, page?: string): Locator => ({ label: 'paragraph', locator, ...(page ? { page } : {}) });
const inLocale = (item: CslItem, locale: string) => ({ ...item, locale });
/** A document in English, which a site in another language cites. */
const english = () =>
  documentItem(briefing, {
    ...article(1),
    title: 'Farewell of the mud',
    author: 'Ada Pike',
    publisher: 'The Alder Gazette',
    date: '2025-12-30',
  });

interface Case {
  name: string;
  item: () => CslItem;
  locator?: Locator;
  text: Citation;
}

const FRENCH: Case[] = [
  {
    name: 'the briefing',
    item: () => briefingItem(briefing, SITE),
    text: {
      apa: 'The Test Desk. (2026). La vase de Port Alder : ce que l’on sait (Version 1.0.0) [Dossier de recherche]. https://mini.example/',
      chicago:
        'The Test Desk, « La vase de Port Alder : ce que l’on sait », Dossier de recherche, Version 1.0.0, 2 janvier 2026, https://mini.example/.',
      'chicago-18':
        'The Test Desk, La vase de Port Alder : ce que l’on sait, dossier de recherche, version 1.0.0, 2 janvier 2026, https://mini.example/.',
      mla: 'The Test Desk. La vase de Port Alder : ce que l’on sait. Version 1.0.0, Dossier de recherche, 2 janvier 2026, https://mini.example/.',
    },
  },
  {
    name: 'paragraphs of an article in another language, with pages',
    item: () => articleItem(briefing, SITE, article(0), '#mud'),
    locator: paragraph('1–2', '12–13'),
    text: {
      apa: 'The Test Desk. (2026). A. The harbor fills [Édition de lecture annotée]. In La vase de Port Alder : ce que l’on sait (Version 1.0.0). https://mini.example/articles/harbor/#mud (The Test Desk, 2026, paragr. 1–2, p. 12–13)',
      chicago:
        'The Test Desk, « A. The harbor fills », Édition de lecture annotée, in La vase de Port Alder : ce que l’on sait, Version 1.0.0, 2026, paragr. 1–2, https://mini.example/articles/harbor/#mud, p. 12–13.',
      'chicago-18':
        'The Test Desk, « A. The harbor fills », édition de lecture annotée, in La vase de Port Alder : ce que l’on sait, version 1.0.0, 2 janvier 2026, paragr. 1–2, https://mini.example/articles/harbor/#mud, p. 12–13.',
      mla: 'The Test Desk. « A. The harbor fills ». La vase de Port Alder : ce que l’on sait, Version 1.0.0, 2026, https://mini.example/articles/harbor/#mud. Édition de lecture annotée. (The Test Desk, paragr. 1–2, p. 12–13)',
    },
  },
  {
    name: 'a document without a title, whose year is inferred',
    item: () => documentItem(briefing, article(1)),
    text: {
      apa: '[Document sans titre, appelé « The ships leave » par The Test Desk, 60 mots, fichier ships.txt]. (v. 2026).',
      chicago: 'Document sans titre, appelé « The ships leave » par The Test Desk, 60 mots, fichier ships.txt, [2026?].',
      'chicago-18': 'Document sans titre, appelé « The ships leave » par The Test Desk, 60 mots, fichier ships.txt, [2026?].',
      mla: 'Document sans titre, appelé « The ships leave » par The Test Desk, 60 mots, fichier ships.txt. [2026?].',
    },
  },
  {
    name: 'a document in English, with its title as it is',
    item: english,
    text: {
      apa: 'Ada Pike. (2025, décembre 30). Farewell of the mud. The Alder Gazette.',
      chicago: 'Ada Pike, « Farewell of the mud » (The Alder Gazette, 30 décembre 2025).',
      'chicago-18': 'Ada Pike, « Farewell of the mud » (The Alder Gazette, 30 décembre 2025).',
      mla: 'Ada Pike. Farewell of the mud. The Alder Gazette, 30 décembre 2025.',
    },
  },
];

const ARABIC: Case[] = [
  {
    name: 'the briefing',
    item: () => ({ ...briefingItem(briefing, SITE), title: 'طين الميناء', genre: 'ملف' }),
    text: {
      apa: 'The Test Desk. (2026). طين الميناء (Version 1.0.0) [ملف]. https://mini.example/',
      chicago: 'The Test Desk, "طين الميناء", ملف, Version 1.0.0, 2 يناير، 2026, https://mini.example/.',
      'chicago-18': 'The Test Desk, طين الميناء, ملف, version 1.0.0, 2 يناير، 2026, https://mini.example/.',
      mla: 'The Test Desk. طين الميناء. Version 1.0.0, ملف, 2 يناير، 2026, https://mini.example/.',
    },
  },
  {
    name: 'a paragraph, with its page',
    item: () => ({ ...articleItem(briefing, SITE, article(1)), title: 'ب. السفن', 'container-title': 'طين الميناء', genre: 'طبعة' }),
    locator: paragraph('2a', '12'),
    text: {
      apa: 'The Test Desk. (2026). ب. السفن [طبعة]. في طين الميناء (Version 1.0.0). https://mini.example/articles/ships/ (The Test Desk, 2026, فقرة 2a, ص 12)',
      chicago: 'The Test Desk, "ب. السفن", طبعة, في طين الميناء, Version 1.0.0, 2026, فقرة 2a, https://mini.example/articles/ships/, ص 12.',
      'chicago-18':
        'The Test Desk, "ب. السفن", طبعة, في طين الميناء, version 1.0.0, 2 يناير، 2026, فقرة 2a, https://mini.example/articles/ships/, ص 12.',
      mla: 'The Test Desk. "ب. السفن". طين الميناء, Version 1.0.0, 2026, https://mini.example/articles/ships/. طبعة. (The Test Desk, فقرة 2a, ص 12)',
    },
  },
];

const CASES = [...FRENCH.map((it) => ({ ...it, locale: 'fr-FR' })), ...ARABIC.map((it) => ({ ...it, locale: 'ar' }))];

/** What no-break spaces stand at is told by the other test: here they are spaces, to be read. */
const withSpaces = (citation: Citation) =>
  Object.fromEntries(Object.entries(citation).map(([style, text]) => [style, text.replaceAll('\u00a0', ' ')]));

describe.each(CASES)('in the locale $locale: $name', ({ item, locator, text, locale }) => {
  test('every style says it in that language', () => {
    expect(withSpaces(citeAsText(inLocale(item(), locale), locator))).toEqual(text);
  });

  test('as the engine says it by itself', () => {
    const { shortGenre: _short, locale: _locale, publisher: _publisher, ...plain } = item();
    const given = plain.author?.[0]?.literal === 'Ada Pike' ? item() : plain;
    for (const { id, form } of STYLES) {
      const options = { format: 'text', template: id, lang: locale } as const;
      const cite = new Cite([{ ...given, language: locale }]);
      const itself = form === 'note' ? cite.format('citation', options) : cite.format('bibliography', options);
      const ours = citeAsText(inLocale(item(), locale))[id] ?? '';
      expect(ours.replace(/^The Test Desk/, ''), id).toBe(itself.trim().replace(/^The Test Desk/, ''));
    }
  });
});

test('a briefing in English cites as before, whatever the language of its documents', () => {
  expect(citeAsText(inLocale(english(), 'en-US'))).toEqual({
    apa: 'Ada Pike. (2025, December 30). Farewell of the mud. The Alder Gazette.',
    chicago: 'Ada Pike, “Farewell of the Mud” (The Alder Gazette, December 30, 2025).',
    'chicago-18': 'Ada Pike, “Farewell of the Mud” (The Alder Gazette, December 30, 2025).',
    mla: 'Ada Pike. Farewell of the Mud. The Alder Gazette, 30 Dec. 2025.',
  });
});

test('what is formatted once for many is what each would be formatted to alone, in every locale', () => {
  const word = fc.constantFrom('vase', 'l’été', 'C1.', 'port :', '«', '»', '“so”', 'قال:', 'الميناء', 'of', 'x—y', '12', 'Qui ?');
  const title = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(title, fc.constantFrom('fr-FR', 'ar'), fc.boolean(), (words, locale, isPlace) => {
      const item = { ...inLocale(articleItem(briefing, SITE, article(0)), locale), title: words };
      const place = isPlace ? paragraph('1–2') : undefined;
      const alone = STYLES.map((style) => [style.id, citeInStyle(item, style, place)]);
      expect(cite(item, place), words).toEqual(Object.fromEntries(alone));
    }),
    { numRuns: 30 },
  );
});

test('the locale is in no file for reference managers', () => {
  const items = [briefingItem(briefing, SITE)];
  expect(items[0]?.locale).toBe('fr-FR');
  for (const format of ['bib', 'ris', 'json'] as const) expect(printCiteFile(items, format)).not.toMatch(/locale|fr-FR/);
});
