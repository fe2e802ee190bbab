import { parts } from '../../intl.ts';
import { capitalize, countOf, plural, quote, type Gender } from '../grammar.ts';

export const versionIsOpen = 'Cette version est ouverte : il n’en est rien conservé en dehors de ce site.';
export const firstVersion = 'La première version close : il n’y en a aucune avec laquelle la comparer.';
export const dataFile = 'Données (JSON)';
export const versions = 'Versions';
export const versionOf = ({ version, date }: { version: string; date: string }) => `Version ${version}, ${date}`;
export const versionHeading = ({ version }: { version: string }) => `Version ${version}`;
const megabytes = new Intl.NumberFormat('fr', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** Bytes, as a person reads them. */
export const size = ({ bytes }: { bytes: number }) =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1e3)}\u00a0ko` : `${megabytes.format(bytes / 1e6)}\u00a0Mo`;
export const formerly = <T>({ id }: { id: T }) => parts`(auparavant ${id})`;
export const sinceVersion = ({ summary, version }: { summary: string; version: string }) => `${summary} depuis la version ${version}`;
export const file = <T>({ link, size, digest }: Record<'link' | 'size' | 'digest', T>) => parts`${link} ${size}, SHA-256 ${digest}`;
export const keptFile = <T>({ link, digest }: { link: T; digest: string }) => parts`${link}, SHA-256 ${digest}`;
export const pdf = 'PDF';
/** What happened to entries, as the title of their list. */
export const verbs = {
  added: 'Ajouts',
  reworded: 'Reformulations',
  renamed: 'Changements d’identifiant',
  changed: 'Modifications',
  retired: 'Retraits',
};
/** What entries and parts of a text are called, with their gender. */
const KINDS: Readonly<Record<string, readonly [gender: Gender, one: string]>> = {
  article: ['m', 'article'],
  section: ['f', 'section'],
  paragraph: ['m', 'paragraphe'],
  image: ['f', 'image'],
  finding: ['m', 'constat'],
  claim: ['f', 'affirmation'],
  source: ['f', 'source'],
  figure: ['m', 'chiffre'],
  name: ['m', 'nom'],
  relation: ['f', 'relation'],
  chart: ['m', 'graphique'],
};
const PARTICIPLES = { added: 'ajouté', reworded: 'reformulé', renamed: 'renommé', changed: 'modifié', retired: 'retiré' };
/** What happened to some entries: `deux affirmations ajoutées`. */
export const happened = ({ count, kind, verb }: { count: number; kind: string; verb: keyof typeof verbs }) => {
  if (kind === 'briefing') return `données du dossier ${PARTICIPLES[verb]}es`;
  const [gender, one] = KINDS[kind] ?? ['m', kind];
  return `${countOf(count, gender, one)} ${PARTICIPLES[verb]}${gender === 'f' ? 'e' : ''}${plural(count, '', 's')}`;
};
export const summary = ({ changes }: { changes: readonly string[] }) => capitalize(changes.join(', '));
export const changedField = ({ field, was, now }: { field: string; was: string | null; now: string | null }) =>
  ` ; ${field} : ${quoted(was)} devient ${quoted(now)}`;
const quoted = (value: string | null) => (value === null ? 'rien' : quote(value));
export const lead =
  'Toutes les versions de ce dossier, la plus récente d’abord, avec ce qui a changé dans chacune. Les fichiers des versions closes restent à leur adresse.';
export const hasMoved = ({ version }: { version: string }) =>
  `Le contenu a changé depuis la version ${version} ; la prochaine version dira comment.`;
