import { calendarOf } from '../../quantities/calendar.ts';
import { split, type NumeralWords } from '../numeral-words.ts';

const MONTHS = [...calendarOf('es').months.keys()].join('|');

export const es: NumeralWords = {
  references: {
    one: split(
      `sección, sec., capítulo, cap., figura, fig., tabla, cuadro, página, pág., p., párrafo, párr., artículo, art., anexo, apéndice, parte, paso, punto,
       nota, línea, volumen, vol., tomo, número, núm., no., n.º, nº, n°, cuestión, pregunta, ecuación, ec., resolución, versión, revisión, sala, puerta`,
    ),
    several: split(
      `secciones, capítulos, caps., figuras, figs., tablas, cuadros, páginas, págs., pp., párrafos, artículos, arts., anexos, partes, pasos, notas,
       líneas, volúmenes, números, núms., preguntas, ecuaciones, resoluciones, versiones`,
    ),
    verbs: { words: ['nota', 'figura', 'cuadro'], after: split('se, no, él, ella, que') },
  },
  joints: { list: ['y', 'e', 'o', 'u', '&'], range: ['a', 'al'] },
  within: ['y', 'de'],
  article: '',
  times: [
    new RegExp(String.raw`\b\d{1,2}\.?º? de (?:${MONTHS})(?: del? \d{4})?(?!\p{L})`, 'giu'),
    /\b\d{1,2}[:.]\d{2}\s?(?:h|hs|horas|hrs)\b\.?/gu,
    /\b(?:a|hacia) las? \d{1,2}(?:[:.]\d{2})?(?!\p{Nd}|[.,]\p{Nd})/gu,
  ],
  shortMonths: 'mayo',
  timeJoints: ['a las', 'a la', 'hacia las'],
  streets: [/\b(?:[Cc]alle|[Aa]venida|[Aa]vda\.|[Pp]laza|[Pp]aseo)(?: (?:de|del|la|las|los|\p{Lu}\p{L}+)){1,5},? (?:n\.?º ?)?\d{1,4}\b/gu],
  pronouns: [],
  counts: [],
};
