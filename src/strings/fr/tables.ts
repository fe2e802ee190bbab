import { plural, quote } from './grammar.ts';

/** What the tables of data say of themselves: descriptions of files and of their columns. */
export const claimColumns = {
  code: 'Le code de l’affirmation, permanent, utilisé sur le site, sur papier et dans les références.',
  place: 'De quel endroit de l’affirmation il s’agit dans cette ligne, à partir de 1.',
  id: 'L’identifiant de l’affirmation, tel qu’il figure dans les liens.',
  type: 'Le type : event (événement), statistic (statistique), assessment (appréciation), prediction (prévision), cause (cause) ou recommendation (recommandation).',
  label: 'Un intitulé de nous.',
  statement: 'Ce qui est affirmé, avec nos mots, avec autant de force ou de réserve que dans le texte.',
  hedge: 'Les marques de prudence telles qu’elles sont écrites ; vide s’il n’y en a pas.',
  when: 'Le moment, tel que le texte le formule ; vide s’il n’est pas précisé.',
  date: 'Le même moment en EDTF (ISO 8601-2), avec ? s’il est inféré ; vide s’il est impossible à établir.',
  inference: 'Comment a été inférée une date que le texte ne précise pas.',
  where: 'Le lieu, tel que le texte le nomme ; vide s’il n’est pas précisé.',
  origins: 'Le décompte des origines de l’affirmation et de celles qui disent la même chose.',
  relations: 'Les codes des relations avec d’autres affirmations, séparés par des espaces.',
  note: 'Ce que le texte laisse ouvert, avec nos mots.',
};
export const placeColumns = {
  article: 'Le code de l’article.',
  locator: 'Le paragraphe : article, pied-de-mouche, numéro.',
  words: 'Les mots qui le disent, tels que la page les montre.',
  chain: 'Par qui cela y est venu, l’origine d’abord, séparés par « > ».',
  inferredSteps:
    'Ceux de la chaîne dont l’étape est notre lecture et n’est pas précisée, séparés par « ; » ; vide si toutes sont précisées.',
  origin:
    'Ce que l’on sait de l’origine : named (nommée), unnamed (non nommée), group (groupe), author (l’auteur de l’article lui-même), not stated (non précisée).',
  link: 'L’adresse de la note en regard du passage.',
};
export const findingColumns = {
  code: 'Le code du constat, permanent, utilisé sur le site, sur papier et dans les références.',
  id: 'L’identifiant du constat, tel qu’il figure dans les liens.',
  label: 'Un intitulé de nous.',
  statement: 'Le constat, avec nos mots ; ses nombres et ses noms viennent des données.',
  link: 'L’adresse de la page qui lui est consacrée.',
};
export const nameColumns = {
  code: 'Le code du nom, permanent, utilisé sur le site, sur papier et dans les références.',
  id: 'L’identifiant du nom, tel qu’il figure dans les liens.',
  name: 'Le nom sous lequel il est classé.',
  kind: 'La nature : person (personne), group (groupe), people (ensemble de personnes), organization (organisation), outlet (média) ou place (lieu).',
  spellings: 'Les graphies des textes, séparées par « ; ».',
  mentions: 'Combien de fois les textes le mentionnent.',
  places: 'Les paragraphes qui le mentionnent, séparés par des espaces.',
  source: 'Le code de la source qu’il est aussi ; vide s’il n’en est pas une.',
  open: 'Ce que les textes laissent ouvert à son sujet, avec nos mots.',
  link: 'L’adresse de la page qui lui est consacrée.',
};
export const figureColumns = {
  code: 'Le code du chiffre, permanent, utilisé sur le site, sur papier et dans les références.',
  place: 'De quel endroit du chiffre il s’agit dans cette ligne, à partir de 1.',
  id: 'L’identifiant du chiffre, tel qu’il figure dans les liens.',
  kind: 'La nature : number (nombre), date (date) ou vague pour une quantité en mots, par exemple « plusieurs ».',
  quantity: 'Ce qui est compté ou daté, avec nos mots.',
  value: 'Le nombre ; vide si le texte donne des bornes, et pour les dates et les quantités vagues.',
  min: 'La borne inférieure, si le texte en donne une.',
  max: 'La borne supérieure, si le texte en donne une.',
  exclusive: 'Si la borne elle-même est exclue, comme dans « plus de » ; vide s’il n’y a pas de borne.',
  unit: 'L’unité du nombre, au pluriel.',
  qualifier: 'Le qualificatif tel que le texte le formule : environ, dépasse, au moins.',
  date: 'Pour une date : EDTF (ISO 8601-2), avec ? si elle est inférée ; vide si elle est impossible à établir.',
  reading:
    'Comment nous lisons des mots qu’aucune règle ne lit comme le dit le chiffre, ou qu’une règle lit autrement ; vide le plus souvent.',
  population: 'Parmi qui ou quoi porte le décompte ; vide si cela n’est pas précisé.',
  actor: 'Qui a fait ce qui est compté ; vide si cela n’est pas précisé.',
  where: 'Le lieu, tel que le texte le nomme ; vide s’il n’est pas précisé.',
  period: 'La période que couvre le nombre, telle que le texte la formule.',
  periodFrom: 'Son début en EDTF ; vide s’il est impossible à établir.',
  periodTo: 'Sa fin ou la date d’arrêt en EDTF ; vide si elle n’est pas précisée.',
  inference: 'Comment a été inférée une date que le texte ne précise pas.',
  charts: 'Les codes des graphiques qui le représentent, séparés par des espaces.',
  note: 'Ce que le texte laisse ouvert, avec nos mots.',
};
export const chartColumns = {
  basis: 'Si les textes le donnent (text), ou si nous le calculons à partir de ce qu’ils donnent (computed).',
  code: 'Le code du chiffre ou de l’affirmation ; vide pour ce qui est calculé.',
  label: 'Ce qui est compté ou rapporté, avec nos mots.',
  value: 'Le nombre ; vide s’il y a des bornes, et pour les événements.',
  min: 'La borne inférieure, s’il y en a une.',
  max: 'La borne supérieure, s’il y en a une.',
  exclusive: 'Si la borne elle-même est exclue, comme dans « plus de » ; vide s’il n’y a pas de borne.',
  unit: 'L’unité du nombre, au pluriel.',
  qualifier: 'Le qualificatif tel que le texte le formule : environ, dépasse, au moins.',
  actor: 'Qui a fait ce qui est compté ; vide si cela n’est pas précisé.',
  where: 'Le lieu, tel que le texte le nomme ; vide s’il n’est pas précisé.',
  period: 'Le moment, tel que le texte le formule ; vide s’il n’est pas précisé.',
  date: 'La date d’un événement, en mots.',
  origin: 'Par qui cela est d’abord venu dans le texte ; non précisé si le texte ne le dit pas.',
  locator: 'Le paragraphe : article, pied-de-mouche, numéro.',
  link: 'L’adresse du paragraphe.',
  computed: 'Ce qui a été calculé, en mots ; vide pour ce que les textes donnent.',
  formula: 'Comment le calcul a été fait.',
  assumption: 'Ce qui doit être vrai pour qu’il vaille.',
};
export const eventColumns = {
  code: 'Le code de l’affirmation qui rapporte l’événement.',
  event: 'Un intitulé de nous pour l’événement.',
  article: 'Le code de l’article.',
  locator: 'Le paragraphe : article, pied-de-mouche, numéro.',
  asWorded: 'Le moment, tel que le texte le formule.',
  date: 'Le même moment sous forme de date, en mots.',
  firstDay: 'Le premier jour où il a pu avoir lieu ; vide s’il n’a pas de date.',
  lastDay: 'Le dernier jour où il a pu avoir lieu ; vide s’il n’a pas de date.',
  precision: 'À quel point la date est exacte.',
  inferred: 'Si la date est inférée.',
  openEnd: 'Si aucune fin n’est précisée.',
  after: 'L’événement qu’il suit d’après le texte ; vide si aucun n’est indiqué.',
  origin: 'Par qui cela est d’abord venu dans le texte ; non précisé si le texte ne le dit pas.',
  link: 'L’adresse du paragraphe.',
};
export const sourceColumns = {
  code: 'Le code de la source, permanent, utilisé sur le site, sur papier et dans les références.',
  id: 'L’identifiant de la source, tel qu’il figure dans les liens.',
  name: 'Le nom ou, pour une voix non nommée, les mots par lesquels le texte la désigne.',
  aliases: 'Les autres graphies, séparées par « ; ».',
  kind: 'La nature : author (auteur de l’un des documents), person (personne), group (groupe), organization (organisation), publication (publication) ou social-media (réseaux sociaux).',
  identity: 'L’identité : named (nommée), unnamed (non nommée) ou group (groupe) si le texte n’en nomme pas les membres.',
  role: 'Sa fonction telle que le texte la précise ; vide s’il n’en précise aucune.',
  outlet: 'Le code de la source pour laquelle elle écrit ou parle ; vide si aucune n’est précisée.',
  places: 'Les paragraphes où elle est nommée ou entendue, séparés par des espaces.',
  claims: 'Combien d’affirmations sont passées par elle.',
  figures: 'Combien de chiffres sont passés par elle.',
  note: 'Ce que le texte laisse ouvert à son sujet, avec nos mots.',
  link: 'L’adresse de la page qui lui est consacrée.',
};

export const titles = {
  claim: ({ briefing }: { briefing: string }) => `${briefing} : affirmations`,
  source: ({ briefing }: { briefing: string }) => `${briefing} : sources`,
  figure: ({ briefing }: { briefing: string }) => `${briefing} : chiffres`,
  finding: ({ briefing }: { briefing: string }) => `${briefing} : constats`,
  name: ({ briefing }: { briefing: string }) => `${briefing} : noms`,
};
export const claims = ({ version }: { version: string }) =>
  `Toutes les affirmations des articles, énoncées avec nos mots, une ligne pour chaque endroit qui l’avance. Aucune ligne ne dit si elle est vraie. Version ${version}.`;
export const sources = ({ version }: { version: string }) =>
  `Toutes les voix et tous les médias auxquels les articles ont recours. Les personnes dont il est seulement question ne sont pas des sources. Version ${version}.`;
export const figures = ({ articles, version }: { articles: number; version: string }) =>
  `Tous les nombres, dates et quantités vagues ${plural(articles, 'de l’article', 'des articles')}, une ligne pour chaque endroit qui les donne. Version ${version}.`;
export const findings = ({ title, version }: { title: string; version: string }) =>
  `Ce qui ressort du dossier ${quote(title)}, par ordre d’importance, et ce sur quoi repose chaque constat. Aucune ligne ne dit ce qui est vrai. Version ${version}.`;
export const names = ({ version }: { version: string }) =>
  `Les personnes, groupes, lieux et médias que nomment les articles. Être nommé n’est pas être une source. Version ${version}.`;
/** The codes of the entries of a kind on which a finding rests. */
export const restsOn = {
  claim: 'Les codes des affirmations sur lesquelles il repose, séparés par des espaces.',
  source: 'Les codes des sources sur lesquelles il repose, séparés par des espaces.',
  figure: 'Les codes des chiffres sur lesquels il repose, séparés par des espaces.',
  relation: 'Les codes des relations sur lesquelles il repose, séparés par des espaces.',
};
export const notStated = 'non précisé';
/** How texts that a spreadsheet would run are kept from it, and how a program gets them back. */
export const guardNote =
  'Le fichier commence par un indicateur d’ordre des octets (U+FEFF), qui ne fait pas partie du nom de sa première colonne. Un texte qu’un tableur prendrait pour une formule, parce qu’il commence par =, +, -, @, une tabulation ou une fin de ligne, est précédé d’une apostrophe. ' +
  "Un programme retrouve le texte en retirant une apostrophe de chaque cellule qui correspond à ^'+[=+\\-@\\t\\r\\n＝＋－＠].";
export const chartTitle = ({ briefing, code, title }: { briefing: string; code: string; title: string }) =>
  `${briefing} : ${code}. ${title}`;
export const chart = ({ code, description, version }: { code: string; description: string; version: string }) =>
  `Ce que représente le graphique ${code}. ${description} Version ${version}.`;
export const license = ({ name }: { name: string }) => `${name} ; sauf les mots cités des documents`;
/** How to read the table of figures; `columns` are the lines of a table in Markdown. */
export const figureReadme = ({ title, description, file, columns, editors, license: stated }: FigureReadme) => `# ${title}

${description}

- \`${file}\` : le tableau, en UTF-8, avec la virgule pour séparateur (RFC 4180) et une ligne de noms de colonnes.
- \`${file}-metadata.json\` : ses colonnes, décrites pour les programmes (W3C CSV on the Web).

## Comment le lire

- Une cellule vide veut dire « non précisé », ou que la colonne ne s’applique pas. Elle ne veut jamais dire zéro.
- Une ligne est un chiffre à un endroit. Un chiffre que donnent plusieurs endroits a plusieurs lignes, avec le même code et
  les mêmes nombres.
- Les bornes restent des bornes : « plus de 20 » a pour \`min\` 20, pour \`exclusive\` true et n’a pas de \`value\`. Une borne
  n’est pas une valeur.
- Une quantité vague n’a pas de nombre : aucun n’a été inventé.
- Les dates sont en EDTF, niveau 2 : \`2015-02?\` est incertain (\`inference\` dit pourquoi nous le pensons), \`2014-08?/..\`
  n’a pas de fin précisée, \`199X\` est une décennie.
- Des nombres d’unités, de populations ou de périodes différentes ne s’additionnent pas, et leur rapport ne signifie rien en soi.
- \`words\` donne les mots tels que la page les montre ; \`chain\` dit par qui le chiffre est venu, et \`origin\` ce que l’on sait
  du premier maillon.
- ${guardNote}

## Colonnes

| Nom | Type | Contenu |
| --- | --- | --- |
${columns.join('\n')}
${stated ? licensePart(stated, editors) : ''}`;
const licensePart = ({ short, name, url }: StatedLicense, editors: readonly string[]) => `
## Licence

Nos données peuvent être utilisées sous ${short === name ? `<${url}>` : `[${name}](${url}) (${short})`}, avec mention de ${editors.join(', ')}. La
licence ne couvre pas les mots cités des documents.
`;
interface StatedLicense {
  short: string;
  name: string;
  url: string;
}
interface FigureReadme {
  title: string;
  description: string;
  file: string;
  columns: readonly string[];
  editors: readonly string[];
  license: StatedLicense | null;
}
