/** A package of the registry, pinned as a lock file would: the hash is that of its tarball. */
export interface PinnedPackage {
  name: string;
  version: string;
  integrity: `sha512-${string}`;
}

/** A font for letters that those of the site do not have. */
export interface ScriptFont {
  /** How it is told apart in names. */
  id: string;
  /** The letters that it is asked for. */
  letters: RegExp;
  /** The languages that are written with it rather than with another that has the same letters; BCP 47, in lower case. */
  languages?: readonly string[];
  serif: PinnedPackage;
  sans: PinnedPackage;
}

const pin = (name: string, version: string, integrity: PinnedPackage['integrity']): PinnedPackage => ({ name, version, integrity });
const noto = (name: string, version: string, integrity: PinnedPackage['integrity']) =>
  pin(`@fontsource-variable/noto-${name}`, version, integrity);
const both = (of: PinnedPackage) => ({ serif: of, sans: of });

const ARABIC = /\p{Script_Extensions=Arabic}|[\ufd3e\ufd3f]/u;
/** Letters that Chinese, Japanese and Korean share, and the signs between them. */
const HAN = String.raw`\p{Script=Han}\p{Script_Extensions=Han}\u3000-\u303f\u31c0-\u31ef\ufe30-\ufe4f\uff00-\uffef`;

/**
 * The fonts of other scripts, most of the Noto project, each fetched when a text needs it. Of those that have the same letters the
 * first that has one is taken, but where the language says more.
 */
export const SCRIPT_FONTS: readonly ScriptFont[] = [
  // The Noto fonts of today draw the dots of Arabic letters as signs of their own, which readers of PDFs scatter between the letters.
  {
    id: 'Arabic',
    letters: ARABIC,
    serif: pin(
      '@fontsource/scheherazade-new',
      '5.3.0',
      'sha512-ITPWHoj0LLfikl6X4XS4nEQpP9p6iByRoUypqlAyO4NvgLbYpHTVdo7K199Alc+Uhm3xAnYtXvqRcuVAz2zBBw==',
    ),
    sans: pin(
      '@fontsource-variable/vazirmatn',
      '5.3.0',
      'sha512-ZA68W8JHbMdNzzwjYHUWKB2PH22QpxNEnk0ukcXM+XiqYMV6ZWJZAKuNXcrMR2JjuIAwsfAU3KknCXPI6wXUvw==',
    ),
  },
  {
    id: 'Arabic Extended',
    letters: ARABIC,
    serif: noto('naskh-arabic', '5.3.0', 'sha512-Ot0G5iln5MeLPKp1WNt6AGi4KHbPIVm0GEow2ED6rZ+8Rao+OuswhX4D+RPerc3aQ6teneLdqXSL8VPGorJvGg=='),
    sans: noto('sans-arabic', '5.3.0', 'sha512-Rz8+DBzza3//cmN+DBQajJhx3x+Dx12eUgnQsTOgPWbOT0+In6APmE8z4I/QQnUWfAx+s8l93+60qDT5vJH1sA=='),
  },
  {
    id: 'Hebrew',
    letters: /\p{Script_Extensions=Hebrew}/u,
    serif: noto('serif-hebrew', '5.3.0', 'sha512-pmtUrJj0OQlnwqY+HN0N+Ip9/OdICH6COcCjdcQd6/EL/iBfTDThprXrapCBrRZfGoy8nML+FHmVS1b+RRsvHw=='),
    sans: noto('sans-hebrew', '5.3.0', 'sha512-jGIZ2EOCTtT1ZhLthz6nEpPXGMniSPI/0tv5CDFDZ7MPYyoj6FskW7WJ0YTyesFADdzjx7F2Pg5W1PWD6y9UFw=='),
  },
  {
    id: 'Devanagari',
    letters: /\p{Script_Extensions=Devanagari}/u,
    serif: noto(
      'serif-devanagari',
      '5.3.0',
      'sha512-84YrMomsQD13XgFj2fzFUthEI7v1gfzY7zABt61TF7lmkVg+w6ej8LznaDhS3P+ZisBHNhzE3xuvkGhFhWh53w==',
    ),
    sans: noto(
      'sans-devanagari',
      '5.3.0',
      'sha512-52XBcJS3jRvZ5ugFXJvdKgffXPYnN08LeodXkgCbepOdMKVRVTQu1yj071cq8S3zmUwT6w6XKKXRSQlQkwwNNg==',
    ),
  },
  {
    id: 'Japanese',
    letters: new RegExp(String.raw`[\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}${HAN}]`, 'u'),
    languages: ['ja'],
    serif: noto('serif-jp', '5.3.1', 'sha512-quU5uIezSqZFgPaDDI2C3hQfIJHzyXVYuvMZsDDF++og8yechsAwcmCkLLdofPboUB1xHOWV3xohJyIVBi3b4g=='),
    sans: noto('sans-jp', '5.3.1', 'sha512-/anGvJFc5y36f8DJ+3TSh2+KAvaRLA9PaLUMvneeY5s4j8m+8X4F3lE/sjTuG9YI5BX4sykvCk4TuJMG7ecMRQ=='),
  },
  {
    id: 'Korean',
    letters: new RegExp(String.raw`[\p{Script_Extensions=Hangul}${HAN}]`, 'u'),
    languages: ['ko'],
    serif: noto('serif-kr', '5.3.1', 'sha512-cf29V+FWfw7/9dyzwCK6zKmf0z7XkdPPoq5UxgczmjZkV3RW1mr02/1LbEsRtiCKagRgVCb9/wQ+uYci1KzRMg=='),
    sans: noto('sans-kr', '5.3.1', 'sha512-f5aty6Qgk2LVU5TjCtXHxiYHqUWYW8f75ll0Chn8ucCqoOlIomcACUwf1V47yUt6wTdWZiGr3dcbQk+zlOspMA=='),
  },
  {
    id: 'Traditional Chinese',
    letters: new RegExp(String.raw`[\p{Script_Extensions=Bopomofo}${HAN}]`, 'u'),
    languages: ['zh-hant', 'zh-tw', 'zh-hk', 'zh-mo', 'yue'],
    serif: noto('serif-tc', '5.3.1', 'sha512-IW3Pydbc5NWA5JNPyk2SST3x85STRtakYXs4HQKU2cv3xB4Y192z1OV2z09XOS9TcZckbPPzagpQ1lgeBjSFNw=='),
    sans: noto('sans-tc', '5.3.1', 'sha512-gueh+AySNkihE+HvizXLHltxt5/xVFSvw6ISnKTlpb/lG5QQm6u/KwuempTJ/jDYMST3xwiERYTTyseoJ/Kxew=='),
  },
  {
    id: 'Chinese',
    letters: new RegExp(`[${HAN}]`, 'u'),
    languages: ['zh'],
    serif: noto('serif-sc', '5.3.1', 'sha512-aIHcBaL13QctVaJFeT6wqfgO9Rq/cNtD5g2ob4ze59fYPYwacGthnIrHBe83kDpMEB/k6VGtGc6fS99RImcoSQ=='),
    sans: noto('sans-sc', '5.3.1', 'sha512-UB96JJ17HyD5ehEU7Em0hDdh7fvTMB4B4Hzmq5c4QaNwwSLqTrdM2S+coySeBqCkXwh0DxqXT0b0wMrmzorFpQ=='),
  },
  {
    id: 'Emoji',
    // The last ones are joined to others, such as a woman’s sign to who shrugs.
    letters: /\p{Emoji_Presentation}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[♀♂⚕⚖✈⚧☠]/u,
    ...both(noto('emoji', '5.3.1', 'sha512-PWGUJWgpBTWbYfp5q7ejeX6bqC2usU3p1OQ1pMBfmjlRsC4zfkWwE8fXOO/mHWOXFVIwYKKAb+X5xUGMcEQJ8g==')),
  },
  {
    id: 'Math',
    // Of the signs between words it has some that the fonts of the site lack: hyphens, a bar, primes.
    letters: /\p{Sm}|[\u2010-\u205e\u2100-\u22ff\u2308-\u230b\u27c0-\u27ff\u2900-\u2aff\u{1d400}-\u{1d7ff}]/u,
    ...both(
      pin(
        '@fontsource/noto-sans-math',
        '5.3.0',
        'sha512-CzodkZ4R2VC73rqbNbVpiI94fXZJLFEMNBTAM3DFadjAKrjLQ2Fr+s2yM2c5uS+frBZ2IM+LyMo6COhAzV7hCA==',
      ),
    ),
  },
  {
    id: 'Symbols Two',
    letters: /\p{S}|\p{No}|\p{Extended_Pictographic}/u,
    ...both(
      pin(
        '@fontsource/noto-sans-symbols-2',
        '5.3.0',
        'sha512-hFnEnIXOIgLLJ61SO9icRXKoS+LSWoq7ZqKJQ/NaQR7ptdC6+7yW4ci6EuXgsS1S9JmWpciX6w0AFZkU1DKn1A==',
      ),
    ),
  },
  {
    id: 'Symbols',
    letters: /\p{S}|\p{No}|[\u20d0-\u20ff]/u,
    ...both(
      noto('sans-symbols', '5.3.0', 'sha512-DIyQrT0pfYxsHAhDRHTWZ/GG7RsS6IP5e32iBaX2TIutf2ZwSiNCK2fIZ+O94A8uKv64Oepravc2mUeWDZVdkg=='),
    ),
  },
  {
    id: 'Pictographs',
    letters: /\p{Extended_Pictographic}/u,
    ...both(noto('emoji', '5.3.1', 'sha512-PWGUJWgpBTWbYfp5q7ejeX6bqC2usU3p1OQ1pMBfmjlRsC4zfkWwE8fXOO/mHWOXFVIwYKKAb+X5xUGMcEQJ8g==')),
  },
];

/** List the fonts that a letter is looked for in, those of the languages of the texts first. */
export function fontsFor(letter: string, languages: readonly string[]): ScriptFont[] {
  const rank = ({ languages: own = [] }: ScriptFont) => {
    const at = languages.findIndex((language) => own.some((it) => isLanguage(language, it, own)));
    return at < 0 ? languages.length : at;
  };
  return SCRIPT_FONTS.filter(({ letters }) => letters.test(letter))
    .map((font, order) => ({ font, order, rank: rank(font) }))
    .sort((one, other) => one.rank - other.rank || preference(one.font) - preference(other.font) || one.order - other.order)
    .map(({ font }) => font);
}

/** Chinese as it is written by most, where no language says more; Japanese and Korean only for what no other has. */
const preference = ({ id }: ScriptFont) => ['Chinese', 'Traditional Chinese', 'Japanese', 'Korean'].indexOf(id);

/** Say whether a language is one of a font: `zh-TW` is Traditional Chinese, `zh-CN` and `zh` are not. */
function isLanguage(language: string, own: string, all: readonly string[]): boolean {
  const tag = language.toLowerCase();
  if (tag !== own && !tag.startsWith(`${own}-`)) return false;
  return (
    all.length > 1 ||
    !SCRIPT_FONTS.some(({ languages = [] }) => languages !== all && languages.some((it) => tag === it || tag.startsWith(`${it}-`)))
  );
}
