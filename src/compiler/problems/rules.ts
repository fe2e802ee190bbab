/** Whether breaking a rule fails the build: always, never, or as the one place that reports it decides. */
export type Severity = 'error' | 'warning' | 'either';

/** A rule that content, a document to import or a request keeps. */
export interface Rule<S extends Severity = Severity> {
  severity: S;
  /** What must hold, as a sentence. */
  holds: string;
}

const error = (holds: string): Rule<'error'> => ({ severity: 'error', holds });
const warning = (holds: string): Rule<'warning'> => ({ severity: 'warning', holds });
/** The sentence says when it is a warning only. */
const either = (holds: string): Rule<'either'> => ({ severity: 'either', holds });

/**
 * The rules that problems name, by what they are about. A problem can name no other; one that nothing reports fails a test.
 * `npm run schemas` writes `docs/problems.md` from it.
 */
export const RULE_GROUPS = {
  'Files and folders': {
    'file-exists': error('A file that the briefing needs stands in its place, and is a file.'),
    'file-is-no-link': error('A content file is no symbolic link, which may lead out of the content folder.'),
    'file-is-not-huge': error('A content file is at most 2 MB.'),
    'file-can-be-read': error('The system lets the file or folder be read, and a reader of its format can.'),
    'file-is-utf8': error('A content file is text in UTF-8.'),
    'file-not-empty': error('A content file has content.'),
    'file-is-read': warning('Each file in the content folder is one that the compiler reads, so that no misspelled name goes unnoticed.'),
    'folder-is-a-folder': error('What stands in the place of a folder of the content is a folder.'),
    'path-is-plain': error('No part of a path that a command writes to is a symbolic link.'),
    'file-is-as-read': error('A file that a command changes is still as the command read it.'),
    'change-is-whole': error('A change of several files was carried through, or taken back; the next command that writes settles it.'),
    'file-can-be-parsed': error('A text is parsed within the limits of time and memory.'),
    'letter-has-font': error('Each letter of the texts is one that a font draws, so that page, paper and pictures show no empty box.'),
    'words-can-be-found': error('The words of a briefing are found within the limits of time and memory.'),
  },
  'YAML and its keys': {
    'yaml-is-valid': error('A YAML file is valid YAML, nested a few levels deep, with few aliases.'),
    'file-is-list': error('A file of entries is a list.'),
    'key-is-known': error('Each key is one that the schema names.'),
    'key-is-there': error('Each key that the schema requires is there.'),
    'value-fits': error('Each value has the type, form and bounds that the schema states.'),
    'id-is-unique': error('No two entries of a kind have one id, nor two sections of an article.'),
    'code-is-unique': error('No two entries have one code, nor two articles one code letter.'),
    'number-is-unique': error('No two paragraphs of an article have one number, nor two images.'),
    'entry-is-new': error('An article, voice, spelling or mention is listed once.'),
  },
  'Text and Markdown': {
    'front-matter-exists': error('An article or a translation begins with front matter between two lines `---`.'),
    'heading-in-front-matter': error('Headings stand in the front matter, under `sections`, not in the text.'),
    'paragraph-is-listed': error('The front matter lists as many paragraphs as the text has.'),
    'paragraph-count-matches': error('An edition has as many paragraphs as its document.'),
    'section-has-text': error('At most one section begins before a paragraph.'),
    'section-id-is-free': error('The id of a section is no id that another part of the page has.'),
    'text-is-markdown': warning('A text is Markdown: raw HTML in it is shown as it is written.'),
    'link-leads-somewhere': warning('A link of a text into its own site leads to a page of it, and there to the part that it names.'),
    'image-exists': error('The file of an image of a document stands in `images/`, in the folder of its article.'),
    'image-is-raster': error('An image of a document is a PNG, JPEG, GIF or WebP.'),
    'text-has-no-images': warning('A text has no images: the words that describe one are shown.'),
    'text-is-shallow': error('Quotations, lists and brackets nest a few levels deep.'),
    'text-has-no-controls': error('A text has no control characters, halves of characters, or code points that stand for none.'),
    'text-is-as-seen': warning('A text has no control that turns the direction of words unseen.'),
    'text-is-written': warning('No text begins with the words that a command leaves where one is to be written.'),
    'article-is-finished': warning('An article is no draft.'),
  },
  References: {
    'article-exists': error('An article that is referred to exists.'),
    'site-speaks-language': error('The language that a briefing chooses for the site is one in which it speaks.'),
    'language-fits-letters': warning('The text of an article is mostly in the letters in which its language is written.'),
    'article-is-listed': error('A file in `articles/` is listed in `briefing.yaml`, and named by an id.'),
    'paragraph-exists': error('A paragraph that is referred to exists in its article.'),
    'claim-exists': error('A claim that is referred to exists.'),
    'source-exists': error('A source that is referred to exists.'),
    'figure-exists': error('A figure that is referred to exists.'),
    'relation-exists': error('A relation that is referred to exists.'),
  },
  'Quotations and documents': {
    'quote-matches-once': error('Quoted words stand exactly once in their paragraph, with `prefix` and `suffix` where those are given.'),
    'quotation-is-verbatim': error('Words between quotation marks in an edition stand in the same paragraph of its document.'),
    'number-is-verbatim': error('A number in digits in an edition stands in the same paragraph of its document.'),
    'original-is-unchanged': error('The stored text of a document is as it was imported.'),
    'original-has-edition': warning('An edition names the SHA-256 of each stored document.'),
    'wording-is-of-document': error('With `wording: document`, an article has every word and heading of its document, in its order.'),
    'wording-is-verified': warning('With `wording: document`, the words of an article were compared with its document.'),
    'verification-is-as-found': error('`verified.yaml` says what comparing an edition with its document finds.'),
    'verification-is-current': warning('`verified.yaml` is of the text that an article has now.'),
  },
  Translations: {
    'translation-has-article': error('A file in `translations/` has the name of an article that is in `articles/`.'),
    'translation-is-in-another-language': error('A translation is in another language than its article, or in another script.'),
    'translation-has-each-paragraph': error('A translation has as many paragraphs as its article, in the same order.'),
    'translation-is-there': error('Where a place names words of a translation, its article has one.'),
    'translated-words-match-once': error('The words that a place names of a translation stand exactly once in the paragraph of it.'),
  },
  'Who says it': {
    'chain-ends-with-author': error('A chain ends with the author of its article.'),
    'chain-has-no-cycle': error('A chain names each source once.'),
    'chain-matches-voices': error('Every source of a chain is a voice, relay or outlet of the paragraph.'),
    'inferred-step-in-chain': error('An inferred step is of a source of its chain.'),
    'inferred-source-is-heard': error('A source whose part in a paragraph is inferred is a voice, relay or outlet of it.'),
    'outlet-is-another': error('Going from outlet to outlet leads never back to a source.'),
    'source-is-new': warning('No two named sources have one name.'),
  },
  'Figures, numbers and dates': {
    'numeral-is-figure': error('Each numeral of an article, its headings and its notes is covered by a figure or a waiver.'),
    'waiver-is-used': warning('Each waiver by pattern waives a numeral that nothing else covers.'),
    'number-follows-words': either(
      'The numbers of a figure are those that its words give; a warning where `reads` says how the words are read.',
    ),
    'order-has-no-circle': error('Nothing that came after something came, by way of others, after itself.'),
    'order-fits-dates': error('What came after something does not end before it began.'),
    'date-follows-words': either('A date is the one that its words give; a warning where `reads` says how the words are read.'),
    'qualifier-is-quoted': error('The qualifier of a figure (`at least`) is among its quoted words.'),
  },
  Relations: {
    'relation-is-of-two': error('A relation is between different claims.'),
    'relation-is-new': error('Two claims have at most one relation of a type.'),
    'relations-agree': error('The relations of two claims can hold together.'),
    'same-event-has-events': error('`same-event` joins claims that tell an event.'),
    'same-event-has-one-time': error('The times of claims of the `same-event` may be the same.'),
    'contradiction-says-in-what': error('`contradicts` says in `differences` where the claims differ.'),
    'contradiction-is-no-corroboration': error('Claims that contradict each other do not corroborate each other by other relations.'),
    'corroboration-has-own-origins': error(
      'Claims that corroborate each other rest on origins that are all stated, and on none that both have.',
    ),
    'stated-origin-is-one': error('Claims of the `same-origin` on a stated basis have chains with an origin in common.'),
  },
  Charts: {
    'chart-figure-is-number': error('A chart shows figures of kind `number`.'),
    'chart-has-one-unit': error('The figures of a chart have one unit.'),
    'chart-starts-at-zero': error('A chart whose bars begin at zero has no number below it.'),
    'chart-has-extent': error('A chart has a number above zero.'),
    'part-within-whole': error('A part is no larger than its whole.'),
    'whole-has-value': error('The whole of a share has a value, not bounds only.'),
    'range-has-two-bounds': error('A figure of a chart of ranges has `min` and `max`.'),
    'rate-has-start': error('A figure of a chart of rates has `period.from`.'),
    'rate-has-as-of-dates': error('A figure of a chart of rates has as-of dates with days, after its start.'),
    'rate-has-total': error('A figure of a chart of rates has a value, or two bounds.'),
    'timeline-claim-has-date': error('A claim of a timeline has a date that can be placed.'),
  },
  'Findings and names': {
    'finding-is-carried': error('The placeholders of a finding can be filled from the data, and the numbers that it `holds` are still so.'),
    'finding-notes-what-it-rests-on': error('The notes of a finding are on entries of its `rests`.'),
    'name-is-mentioned': error('Each name is mentioned in an article.'),
    'mention-is-of-one-name': error('A mention is of one name.'),
  },
  'Ids, seals and versions': {
    'ids-are-sealed': warning('Each id of the briefing is sealed in `anchors.lock`.'),
    'id-stays': error('A sealed id stays, unless `changes.yaml` says that it is renamed or retired.'),
    'code-stays': error('A sealed id keeps its code.'),
    'code-is-never-reused': error('A code that was sealed belongs to no other id.'),
    'words-stay': error('The words of a sealed id stay, unless `changes.yaml` says that they are reworded.'),
    'retired-stays-retired': error('A retired or renamed id is used by nothing new.'),
    'change-is-of-sealed': error('A change is of an id that was sealed.'),
    'change-is-told-once': error('`changes.yaml` has one entry for an id.'),
    'change-leads-somewhere': error('What took the place of an id is in the briefing.'),
    'renaming-ends': error('Renamings lead to an id that stands, not in a circle.'),
    'renaming-keeps-kind': error('An id is renamed to one of its kind.'),
    'lock-is-there': error('`anchors.lock` is there when ids were published.'),
    'lock-is-whole': error('`anchors.lock` has every line, hash and id that it was written with.'),
    'lock-line-stands-once': warning('`anchors.lock` has a line once.'),
    'lock-version-is-listed': warning('The versions in `anchors.lock` are in `briefing.yaml`, or come after its newest.'),
    'versions-are-in-order': error('The versions in `briefing.yaml` are in the order of their numbers and dates.'),
    'version-is-listed': error('A version that was sealed or closed is listed in `briefing.yaml`.'),
    'version-is-newer': error('A version that is closed comes after the newest, by number and date.'),
    'version-changes-something': error('A version that is closed changes something.'),
    'version-stays': error('What a closed version says and keeps stays as it was.'),
    'version-is-sealed': error('The folder of a closed version holds the files of its list and no other.'),
    'versions-are-kept': error('`versions/` is a folder that can be read.'),
    'sums-are-whole': error('The list of hashes of closed versions has every line that it was written with.'),
  },
  'Documents to import': {
    'file-has-slug': error('A document’s name gives a slug, or `--slug` does.'),
    'file-has-limit': error('A document is within the limits of size, time and memory.'),
    'file-is-text': error('A document is of a format that can be read.'),
    'file-is-docx': error('A Word document is a whole DOCX file.'),
    'encoding-is-known': error('`--encoding` is a name of the Encoding Standard.'),
    'mail-has-text': error('A mail has a text.'),
    'page-has-article': error('A saved web page has an article.'),
    'pdf-has-text': error('A PDF is open and whole, and has a text layer.'),
    'document-has-words': error('A document has words.'),
    'kept-words-are-there': error('The words of `--keep` are among those that the import leaves out.'),
    'code-is-free': error('A code letter is free for a new article.'),
    'article-is-of-file': error('An article that an import writes anew is of the same file.'),
    'article-is-unused': error('Nothing refers to an article that is removed.'),
    'original-is-of-file': error('A stored document that an import writes anew is of the same file.'),
    'import-is-there': error('What is removed was imported.'),
  },
  'Tables from a spreadsheet': {
    'column-is-known': error('A table has the columns of its kind, each once, and `id` among them.'),
    'row-is-of-entry': error('A row is of an entry of the briefing, and changes neither its id and code nor what is only shown.'),
  },
  Patches: {
    'patch-fits': error('A patch that is applied finds the lines that it was made from.'),
  },
} as const satisfies Record<string, Record<string, Rule>>;

type Groups = typeof RULE_GROUPS;
type IdOf<Group> = Group extends unknown ? keyof Group & string : never;

/** The id of a rule. */
export type RuleId = IdOf<Groups[keyof Groups]>;

type RuleIn<Group, Id> = Group extends unknown ? (Id extends keyof Group ? Group[Id] : never) : never;

/** The severity of the rules that an id may name. */
export type SeverityOf<Id extends RuleId> = RuleIn<Groups[keyof Groups], Id> extends Rule<infer S> ? S : never;

/** The ids of rules that always fail the build. */
export type ErrorId = { [Id in RuleId]: SeverityOf<Id> extends 'error' ? Id : never }[RuleId];

const rules = new Map<string, Rule>(Object.values(RULE_GROUPS).flatMap((group) => Object.entries<Rule>(group)));

/** List the ids of all rules. */
export function listRules(): string[] {
  return [...rules.keys()];
}

/** Find the rule of an id. */
export function ruleOf(id: RuleId): Rule {
  const rule = rules.get(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}
