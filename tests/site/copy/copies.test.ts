import { describe, expect, test } from 'vitest';
import { listCopies, printQuotation, type Target } from '../../../src/site/copy/copies.ts';

const PARAGRAPH: Target = {
  type: 'paragraph',
  code: 'A¶7',
  locator: 'A¶7',
  words: 'The mud wins',
  wording: 'edition',
  from: ['The harbor fills', 'The mud of Port Alder'],
  address: 'https://mini.example/articles/harbor/#p7',
  preview: 'https://mini.example/s/a7/',
  passage: 'https://mini.example/articles/harbor/?v=1.0.0#p7:~:text=The%20mud%20wins',
};
const CLAIM: Target = {
  type: 'claim',
  code: 'C3',
  locator: 'C3',
  words: 'The mud gains on the dredgers every year.',
  wording: 'ours',
  from: ['The mud of Port Alder'],
  address: 'https://mini.example/claims/#claim-mud-wins',
  preview: null,
  passage: null,
};

describe('what can be copied', () => {
  test('of words of the text', () => {
    expect(listCopies(PARAGRAPH)).toEqual([
      { type: 'link', label: 'Link', text: 'https://mini.example/articles/harbor/#p7' },
      {
        type: 'passage',
        label: 'Link to these very words',
        text: 'https://mini.example/articles/harbor/?v=1.0.0#p7:~:text=The%20mud%20wins',
      },
      {
        type: 'quotation',
        label: 'Quotation with locator and link',
        text: 'The mud wins (retold in the reading edition, not the document’s own words: A¶7, The harbor fills, The mud of Port Alder, https://mini.example/articles/harbor/#p7)',
      },
      { type: 'preview', label: 'Link with preview', text: 'https://mini.example/s/a7/' },
    ]);
  });

  test('of what we wrote', () => {
    expect(listCopies(CLAIM)).toEqual([
      { type: 'link', label: 'Link', text: 'https://mini.example/claims/#claim-mud-wins' },
      {
        type: 'quotation',
        label: 'Text with locator and link',
        text: 'The mud gains on the dredgers every year. (claim, in the words of the briefing: C3, The mud of Port Alder, https://mini.example/claims/#claim-mud-wins)',
      },
    ]);
  });
});

describe('a quotation says whose words it gives', () => {
  const place = 'A¶7, The harbor fills, The mud of Port Alder, https://mini.example/articles/harbor/#p7';
  test.each([
    ['document', 'The mud wins', `“The mud wins” (${place})`],
    ['original', 'The “mud” wins', `“The ‘mud’ wins” (${place})`],
    [
      'both',
      'The “mud” wins',
      `The “mud” wins (retold in the reading edition; only the words between “ ” are the document’s own: ${place})`,
    ],
  ] as const)('%s', (wording, words, printed) => {
    expect(printQuotation({ ...PARAGRAPH, wording, words })).toBe(printed);
  });
});
