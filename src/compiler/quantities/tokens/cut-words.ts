import type { Language } from '../language.ts';

const known = new WeakMap<Language, (word: string) => readonly string[]>();

/** Cut a word, in lower case and in the letters of the lists, into the words of a language's lists; their letters are all of its. */
export function cutWord(word: string, language: Language): readonly string[] {
  const cut = known.get(language) ?? makeCutter(language);
  known.set(language, cut);
  return cut(word);
}

/** Tell the word of the lists that a piece of a longer one stands for: `ein` of `einhundert` → `eins`. */
export function wordOfPiece(piece: string, { cut }: Language): string {
  return cut?.by === 'pieces' ? (cut.pieces.get(piece) ?? piece) : piece;
}

function makeCutter(language: Language): (word: string) => readonly string[] {
  const { cut } = language;
  switch (cut?.by) {
    case 'pieces': {
      const piece = [...cut.pieces.keys()].sort((one, other) => other.length - one.length).join('|');
      const [whole, each] = [new RegExp(`^(?:${piece})+$`, 'u'), new RegExp(piece, 'gu')];
      return (word) => {
        const pieces = whole.test(word) ? (word.match(each) ?? []) : [];
        // Longest first, a piece may have taken letters of the next.
        return pieces.join('') === word ? pieces : [word];
      };
    }
    case 'beginnings': {
      const [beginning, vocabulary] = [new RegExp(`^(?:${cut.beginnings})`, 'u'), listWords(language)];
      const isWhole = (word: string) => cut.keep.has(word) || (!cut.always && vocabulary.has(word));
      return (word) => {
        const pieces: string[] = [];
        let rest = word;
        while (!isWhole(rest)) {
          const [piece] = beginning.exec(rest) ?? [];
          if (!piece || piece.length === rest.length) break;
          pieces.push(piece);
          rest = rest.slice(piece.length);
        }
        return cut.always || isWhole(rest) ? [...pieces, rest] : [word];
      };
    }
    case 'letters':
    case undefined:
      return (word) => [word];
  }
}

/** List the words of a language by which something that is read may begin. */
function listWords({ numbers, dates, audited }: Language): ReadonlySet<string> {
  const lists = [numbers, dates].flatMap((words) => Object.values(words as unknown as Readonly<Record<string, unknown>>));
  return new Set([...audited, ...[...lists, ...Object.values(numbers.fractions)].flatMap(wordsOf)]);
}

function wordsOf(list: unknown): readonly string[] {
  if (list instanceof Map) return [...list.keys()].filter((it) => typeof it === 'string');
  return list instanceof Object && 'firsts' in list && Array.isArray(list.firsts) ? list.firsts.filter((it) => typeof it === 'string') : [];
}
