import { calendarOf } from '../../quantities/calendar.ts';
import { split, type NumeralWords } from '../numeral-words.ts';

const MONTHS = [...calendarOf('fr').months.keys()].join('|').replaceAll('.', '\\.');

export const fr: NumeralWords = {
  references: {
    one: split(
      `section, chapitre, chap., figure, fig., tableau, tabl., page, p., paragraphe, par., alinéa, al., article, art., annexe, partie, étape, point,
       note, ligne, volume, vol., tome, t., numéro, num., no., n°, nº, ticket, question, équation, éq., résolution, version, révision, chambre, salle,
       porte, vol AF`,
    ),
    several: split(
      `sections, chapitres, figures, figs., tableaux, pages, pp., paragraphes, alinéas, articles, arts., annexes, parties, étapes, points, notes, lignes,
       volumes, numéros, nos., n°s, tickets, questions, équations, résolutions, versions`,
    ),
    verbs: {
      words: ['note', 'notes', 'figure', 'figures', 'porte', 'point', 'points'],
      after: split('il, elle, on, ne, qui, se, y, de, les, des, plus de'),
    },
  },
  joints: { list: ['et', 'ou', '&'], range: ['à'] },
  within: ['et', 'de'],
  article: '',
  times: [
    new RegExp(String.raw`\b1er (?:${MONTHS})(?: \d{4})?(?!\p{L})`, 'giu'),
    /\b\d{1,2}\s?h(?:\s?\d{2})?\b/gu,
    /\b\d{1,2} heures?(?: (?:et )?\d{1,2}(?! ?(?:\p{Nd}|%)))?\b/gu,
  ],
  shortMonths: 'mars|mai|juin|août|aout',
  timeJoints: ['à', 'vers', 'le', 'dès'],
  streets: [
    /\b\d{1,4}(?:\s?(?:bis|ter))?,? (?:rue|avenue|boulevard|bd|quai|chemin|impasse|allée|route|cours|square) (?:d[eu’']|des|\p{Lu})/gu,
  ],
  pronouns: [],
  counts: [],
};
