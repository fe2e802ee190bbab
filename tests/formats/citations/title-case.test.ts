import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { expect, test } from 'vitest';
import { STYLES } from '../../../src/formats/citations/styles.ts';
import { capitalizeTitle, SMALL_WORDS } from '../../../src/formats/citations/title-case.ts';

const [apa, chicago18] = ['apa', 'chicago-18'].map((id) => STYLES.find((style) => style.id === id));
if (!apa || !chicago18) throw new Error('styles are missing');

test('the words that stay small are those of citeproc-js', () => {
  const csl = plugins.config.get('@csl');
  csl.styles.add('small', apa.xml);
  const engine: object = csl.engine([], 'small', 'en-US', 'html');
  const { locale } = engine as { locale: Record<string, { opts: Record<string, string[]> }> };
  const words = locale['en-US']?.opts['skip-words']?.filter((word) => !/[\s'-]/.test(word));
  expect([...SMALL_WORDS]).toEqual([...new Set(words)].sort());
});

test.each([
  ['the mud of a harbor', 'The Mud of a Harbor', 'The Mud of a Harbor'],
  ['what it is made of', 'What It Is Made Of', 'What It Is Made Of'],
  ['so: and then, against all', 'So: And Then, against All', 'So: And Then, Against All'],
  ['a well-to-do iPod', 'A Well-to-Do iPod', 'A Well-to-Do iPod'],
  ['the crew’s boat', 'The Crew’s Boat', 'The Crew’s Boat'],
])('%s', (title, byDefault, byChicago) => {
  expect([capitalizeTitle(title, apa), capitalizeTitle(title, chicago18)]).toEqual([byDefault, byChicago]);
});
