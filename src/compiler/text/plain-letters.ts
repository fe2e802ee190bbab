/**
 * Letters that are others with a stroke through them, two in one, or the same in another language's writing: no normal form of
 * Unicode takes them to one. An Arabic word ends in ة or ه, ى or ي, as one types it.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ' },
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ۃ: 'ه', ـ: '' },
};
const LISTED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Marks without which a word is the same to a reader; vowels of Indian scripts, tones of Thai and the voicing of kana are none. */
const MARK = /(?=[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Syriac}])(?![\u3099\u309a])\p{M}/gu;

/** The alif of a hundred, which one writes or not, and nobody reads: `مائة` is `مئة`, `مائتان` is `مئتان`. */
const SILENT = /(?<=م\p{M}*)ا\p{M}*(?=ئ\p{M}*(?:ة|ت\p{M}*[اي]\p{M}*ن?\p{M}*(?!\p{L})))/gu;

/**
 * Write a word in lower case and without marks, as one does who cannot type them, with Western digits.
 *
 * `Ødegård` → `odegard`, `أُسْرَة` → `اسره`, `Ｆｅｒｒｙ ٢٧` → `ferry 27`
 */
export function plainLetters(word: string): string {
  return westernDigits(word.normalize('NFC').replace(SILENT, '').normalize('NFKD').replace(MARK, '').toLowerCase().replace(MARK, ''))
    .replace(LISTED, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}

/** Write the digits of every script as Western ones: `٢٧٥٠` → `2750`. */
export function westernDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const own = digit.codePointAt(0) ?? 0;
    // The ten digits of a script follow each other, from its zero.
    let zero = own;
    while (own - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(own - zero);
  });
}
