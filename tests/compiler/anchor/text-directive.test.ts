import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDirective, describeWords, type TextDirective } from '../../../src/compiler/anchor/text-directive.ts';

const TEXT = 'The mud wins, said Ines Roca, and the mud of “Port Álder” is non-state mud: the end.';
const OTHER = 'Elsewhere the mud loses.';

/** Name words of the text that stand between two of its parts. */
function name(words: string, page = `${TEXT} ${OTHER}`, text = TEXT): TextDirective | null {
  const at = text.indexOf(words);
  return describeWords({ text, at, language: 'en' }, { text, at: at + words.length, language: 'en' }, page);
}

describe('words are named so that a browser finds them and no others', () => {
  test.each<[string, TextDirective]>([
    ['Ines Roca', { textStart: 'Ines Roca' }],
    ['The mud', { textStart: 'The mud', suffix: 'wins,' }],
    ['mud of', { textStart: 'mud of' }],
    ['Port Álder', { textStart: 'Port Álder' }],
    ['state', { textStart: 'state' }],
    ['es Ro', { textStart: 'Ines Roca' }],
    ['the', { prefix: 'and', textStart: 'the', suffix: 'mud' }],
    [' of ', { textStart: 'of' }],
  ])('%j', (words, directive) => {
    expect(name(words)).toEqual(directive);
  });

  test('signs alone are no context', () => {
    const text = 'of “mud”, the';
    expect(name('mud', `mud. ${text}`, text)).toEqual({ prefix: 'of “', textStart: 'mud', suffix: '”, the' });
  });

  test('accents and capitals do not tell words apart', () => {
    expect(name('Port Álder', `${TEXT} port alder`)).toMatchObject({ prefix: 'of “', suffix: '” is' });
  });

  test('long words are named by how they begin and end', () => {
    const text = `${'One two three four five six. '}${'Seven eight nine. '.repeat(10)}Ten eleven twelve thirteen fourteen fifteen.`;
    expect(describeWords({ text, at: 4, language: 'en' }, { text, at: text.length, language: 'en' }, text)).toEqual({
      prefix: undefined,
      textStart: 'two three four five six.',
      textEnd: 'eleven twelve thirteen fourteen fifteen.',
    });
  });

  test('words of two paragraphs are named by the start in the one and the end in the other', () => {
    expect(
      describeWords(
        { text: TEXT, at: TEXT.indexOf('the end'), language: 'en' },
        { text: OTHER, at: 17, language: 'en' },
        `${TEXT}${OTHER}`,
      ),
    ).toEqual({
      textStart: 'the end.',
      textEnd: 'Elsewhere the mud',
    });
  });

  test('in a text without spaces a word or two are context enough', () => {
    const text = '港务长说，泥沙每年都会赢，一半的泊位已经关闭；泥沙没有走。';
    const at = text.indexOf('泥沙');
    const point = { text, language: 'zh' };
    const directive = describeWords({ ...point, at }, { ...point, at: at + 2 }, text);
    expect(directive?.textStart).toBe('泥沙');
    expect((directive?.prefix ?? '') + (directive?.suffix ?? '')).toMatch(/^.{1,8}$/u);
  });

  test('what cannot be told apart has no name', () => {
    expect(name(TEXT, `${TEXT} ${TEXT}`)).toBeNull();
  });

  test('whatever is named stands once on the page, and holds what was asked for', () => {
    const word = fc.constantFrom('mud', 'wins', '“silt”,', 'non-state', 'Álder', 'the', 'end.');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (words, one, other) => {
        const text = words.join(' ');
        const [start, end] = [one % text.length, other % (text.length + 1)].toSorted((a, b) => a - b);
        if (start === undefined || end === undefined || !text.slice(start, end).trim()) return;
        const page = `Before. ${text} After.`;
        const directive = describeWords({ text, at: start, language: 'en' }, { text, at: end, language: 'en' }, page);
        if (!directive || directive.textEnd) return;
        const { prefix = '', textStart, suffix = '' } = directive;
        const bare = (it: string) => it.replace(/\s/g, '');
        expect(bare(page).split(bare(prefix + textStart + suffix))).toHaveLength(2);
        expect(textStart).toContain(text.slice(start, end).trim());
      }),
    );
  });
});

test.each<[TextDirective, string]>([
  [{ textStart: 'aura of' }, 'aura%20of'],
  [{ prefix: 'of “', textStart: 'non-state', suffix: '”, the' }, 'of%20%E2%80%9C-,non%2Dstate,-%E2%80%9D%2C%20the'],
  [{ textStart: 'a & b', textEnd: 'c, d' }, 'a%20%26%20b,c%2C%20d'],
])('%j is added to an address', (directive, text) => {
  expect(addDirective('https://x.example/a/#p7', directive)).toBe(`https://x.example/a/#p7:~:text=${text}`);
});
