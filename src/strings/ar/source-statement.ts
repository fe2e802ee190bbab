import { parts } from '../intl.ts';
import { KIND_WORDS } from './client/kinds.ts';
import { agree, countOf, countOfIn, number, type Noun } from './grammar.ts';

/** The source statement: on what the claims rest, in sentences whose every count leads to the list that it counts. */

/** What is counted. */
type Counted =
  | 'claims'
  | 'named'
  | 'unnamed'
  | 'own'
  | 'not-stated'
  | 'inferred'
  | 'one'
  | 'several'
  | 'several-left'
  | 'shared'
  | 'shared-together'
  | 'shared-apart'
  | 'shared-left'
  | 'direct'
  | 'direct-facts'
  | 'direct-inferred'
  | 'bare'
  | 'far'
  | 'hanging'
  | 'hanging-inferred';

/** On what ground reports are taken to be one. */
type Basis = 'stated' | 'inferred' | 'both';

/** The counts, and what makes a count or the name of a source a link. */
interface Statement<T> {
  counts: Readonly<Record<Counted, number>>;
  /** How many articles make claims. */
  articles: number;
  link: (list: Counted, words: string) => T;
}

type Sentence<T> = (string | T)[];

const CLAIM: Noun = KIND_WORDS.claim.noun;
const FACT: Noun = ['حدث أو إحصاء واحد', 'حدثان أو إحصاءان', 'حدثين أو إحصاءين', 'أحداث أو إحصاءات', 'حدثًا أو إحصاءً', 'حدث أو إحصاء'];
const THING: Noun = ['أمر واحد', 'أمران', 'أمرين', 'أمور', 'أمرًا', 'أمر'];
const REPORT: Noun = ['خبر أو حدث واحد', 'خبران أو حدثان', 'خبرين أو حدثين', 'أخبار أو أحداث', 'خبرًا أو حدثًا', 'خبر أو حدث'];

export const titles = {
  rest: 'ما تستند إليه الأقوال',
  one: 'منشأ واحد أو أكثر',
  shared: 'ما يرويه أكثر من مقال',
  strong: 'أقصر السلاسل المذكورة',
  weak: 'أضعف النقاط',
};

/** Make what names counts as links to their lists: with a noun or without, as a subject or governed. */
const linker = <T>({ counts, link }: Statement<T>) => ({
  subject: (list: Counted, noun: Noun) => link(list, countOf(counts[list], noun)),
  governed: (list: Counted, noun: Noun) => link(list, countOfIn(counts[list], noun)),
  bare: (list: Counted) => link(list, agree(counts[list], 'واحد', 'اثنان', number(counts[list]))),
  bareGoverned: (list: Counted) => link(list, agree(counts[list], 'واحد', 'اثنين', number(counts[list]))),
});

/** The pronoun for what is counted: for one, for two, for more. */
const them = (count: number) => agree(count, 'ه', 'هما', 'ها');

const takenTogether: Readonly<Record<Basis, string>> = {
  stated: 'تذكر النصوص',
  inferred: 'نستنتج',
  both: 'تذكر النصوص أو نستنتج',
};
const onceTaken = (basis: Basis) => `فإذا عُدّ مرة واحدة ما ${takenTogether[basis]} أنه خبر واحد، `;
const OUR_STEP = 'خطوة من السلسلة هي من قراءتنا';

/** On what the claims rest. */
export const rest = <T>(statement: Statement<T>): Sentence<T> => {
  const { counts, link } = statement;
  const { governed, bare } = linker(statement);
  if (counts.claims === 0) return ['لا أقوال هنا.'];
  if (counts.claims === 1) {
    const rests = counts.named
      ? 'يستند إلى منشأ مسمّى'
      : counts.unnamed
        ? 'يستند إلى منشأ غير مسمّى'
        : counts.own
          ? 'يستند إلى كلام مؤلف المقال'
          : 'لم يُذكر منشؤه';
    return parts`${link('claims', 'القول الوحيد')} ${rests}.`;
  }
  return [
    ...parts`من أصل ${governed('claims', CLAIM)} `,
    ...(counts.named ? parts`يستند ${bare('named')} إلى منشأ مسمّى` : ['لا يستند شيء إلى منشأ مسمّى']),
    ...(counts.unnamed ? parts`، ويستند ${bare('unnamed')} إلى منشأ غير مسمّى` : ['، ولا يستند شيء إلى منشأ غير مسمّى']),
    ...(counts.own ? parts`، ويستند ${bare('own')} إلى كلام مؤلف المقال` : ['، ولا يستند شيء إلى كلام مؤلف المقال']),
    ...(counts['not-stated']
      ? parts`؛ أما ${bare('not-stated')} فلم يُذكر منشؤ${them(counts['not-stated'])}.`
      : ['؛ وليس بينها ما لم يُذكر منشؤه.']),
  ];
};

/** For how many of them a step of the chain is our reading, if for any. */
export const inferred = <T>(statement: Statement<T>): Sentence<T>[] => {
  const { counts, link } = statement;
  if (counts.inferred === 0) return [];
  if (counts.claims === 1) return [parts`وفي ${link('inferred', 'سلسلته')} خطوة هي من قراءتنا، وليست مذكورة.`];
  return [parts`وفي ${linker(statement).governed('inferred', CLAIM)} ${OUR_STEP}، وليست مذكورة.`];
};

/** Whether they have one origin or several. */
export const one = <T>(statement: Statement<T>, basis: Basis): Sentence<T>[] => {
  const { counts, link } = statement;
  const { governed } = linker(statement);
  const each = counts.claims === 1 ? 'هذا القول' : 'كل قول';
  if (counts.several === 0) return [parts`يستند ${each} إلى ${link('one', 'منشأ واحد')}، مذكورًا كان أو غير مذكور.`];
  const first =
    counts.one === 0
      ? parts`يستند ${each} في ظاهر الأمر إلى ${link('several', 'أكثر من منشأ واحد')}.`
      : [
          ...parts`إذا عُدّ مع كل قول ما يروي الأمر نفسه، كان المنشأ واحدًا، مذكورًا أو غير مذكور، في ${governed('one', CLAIM)}، `,
          ...parts`وأكثر من واحد في ${governed('several', CLAIM)}.`,
        ];
  const left = counts['several-left'];
  if (left === counts.several) return [first, ['ولا نعدّ أي منشأين من هذه المناشئ خبرًا واحدًا.']];
  return [
    first,
    left === 0
      ? [onceTaken(basis), 'لم يبق أكثر من منشأ في أي قول.']
      : parts`${onceTaken(basis)}بقي أكثر من منشأ في ${governed('several-left', CLAIM)}.`,
  ];
};

/** What more than one article tells. */
export const shared = <T>(statement: Statement<T>, basis: Basis): Sentence<T> => {
  const { counts, articles } = statement;
  const { subject, governed, bareGoverned } = linker(statement);
  const tellers = articles === 2 ? 'كلا المقالين' : 'أكثر من مقال';
  const [all, apart, left] = [counts.shared, counts['shared-apart'], counts['shared-left']];
  if (all === 0) return [`لا شيء يرويه ${tellers}.`];
  const together =
    counts['shared-together'] < all
      ? parts`، ${agree(all, 'هو جزء', 'هما جزءان', 'هي أجزاء')} من ${governed('shared-together', REPORT)}،`
      : [];
  const told = [subject('shared', THING), ...together, ` ${agree(all, 'يرويه', 'يرويهما', 'يرويها')} ${tellers}`];
  if (apart === 0) return [...told, all === 1 ? '، ومنشؤه واحد.' : `، ولكل من${them(all)} منشأ واحد.`];
  const some = all === 1 ? ['وله'] : apart === all ? [`ولكل من${them(all)}`] : parts`وفي ${bareGoverned('shared-apart')} من${them(all)}`;
  if (left === apart) return [...told, '، ', ...some, ' أكثر من منشأ.'];
  return [
    ...told,
    '، ',
    ...some,
    ` أكثر من منشأ في ظاهر الأمر؛ ${onceTaken(basis)}`,
    ...(all === 1
      ? ['لم يبق له إلا منشأ واحد']
      : left === 0
        ? [`لم يبق أكثر من منشأ في أي من${them(all)}`]
        : parts`بقي أكثر من منشأ في ${bareGoverned('shared-left')} من${them(all)}`),
    '.',
  ];
};

/** The shortest chains that are stated. */
export const strong = <T>(statement: Statement<T>): Sentence<T>[] => {
  const { counts, link } = statement;
  const { subject, governed, bare, bareGoverned } = linker(statement);
  const [direct, facts, left] = [counts.direct, counts['direct-facts'], counts['several-left']];
  const haveLeft: Sentence<T> =
    left === 0 ? ['ولا يبقى أكثر من منشأ في أي قول.'] : parts`ويبقى أكثر من منشأ في ${governed('several-left', CLAIM)}.`;
  if (direct === 0) return [['لا يأتي أي قول من منشأ مسمّى دون وسيط مذكور؛ ', ...haveLeft]];
  const areFacts: Sentence<T> =
    direct === 1
      ? [facts ? 'وهو حدث أو إحصاء' : 'وليس حدثًا ولا إحصاء']
      : facts === 0
        ? [`وليس بين${them(direct)} حدث ولا إحصاء`]
        : facts === direct
          ? parts`و${link('direct-facts', direct === 2 ? 'كلاهما' : 'كلها')} ${direct === 2 ? 'حدث أو إحصاء' : 'أحداث أو إحصاءات'}`
          : parts`و${bare('direct-facts')} من${them(direct)} ${agree(facts, 'حدث أو إحصاء', 'حدثان أو إحصاءان', 'أحداث أو إحصاءات')}`;
  const readings: Sentence<T> = counts['direct-inferred']
    ? direct === 1
      ? [`، وفيه ${OUR_STEP}`]
      : parts`، وفي ${bareGoverned('direct-inferred')} من${them(direct)} ${OUR_STEP}`
    : [];
  return [
    [agree(direct, 'يأتي ', 'يأتي ', 'تأتي '), subject('direct', CLAIM), ' من منشأ مسمّى دون وسيط مذكور؛ ', ...areFacts, ...readings, '.'],
    ['وقد تقصر السلسلة لأن نصها لا يذكر من توسّط بين طرفيها.'],
    haveLeft,
  ];
};

/**
 * The weakest points.
 *
 * @param busiest the voice without which most claims have no other support; `several` where several are alike, null where
 *   all claims are the articles’ own
 */
export const weak = <T>(statement: Statement<T>, busiest: { name: T } | 'several' | null): Sentence<T>[] => {
  const { counts, link } = statement;
  const { subject, bareGoverned } = linker(statement);
  const { bare, far, hanging } = counts;
  const without: Sentence<T> = bare
    ? parts`${subject('bare', FACT)} لم يُذكر منشؤ${them(bare)}`
    : ['ليس بين الأحداث والإحصاءات ما لم يُذكر منشؤه'];
  const unnamed: Sentence<T> = far
    ? parts`و${subject('far', CLAIM)} ${agree(far, 'لا يأتي', 'لا يأتيان', 'لا تأتي')} إلا من صوت بلا اسم`
    : ['وليس بين الأقوال ما لا يأتي إلا من صوت بلا اسم'];
  const first = [...without, '؛ ', ...unnamed, '، عبر اثنين آخرين أو أكثر.'];
  if (busiest === null) return [first, ['وكل الأقوال من المقالات نفسها.']];
  if (busiest === 'several') return [first, ['وليس من صوت غير مؤلفي المقالات يحمل من الأقوال أكثر مما يحمله كل صوت آخر.']];
  const hung = hanging === 1 ? 'قولًا واحدًا' : hanging === 0 ? 'أي قول' : countOfIn(hanging, CLAIM);
  return [
    first,
    [
      ...parts`ومن دون ${busiest.name} لا يبقى شيء آخر يسند ${hanging === 0 ? hung : link('hanging', hung)}، `,
      'وهذا أكثر مما يكون من دون أي صوت آخر غير مؤلفي المقالات',
      ...(counts['hanging-inferred']
        ? hanging === 1
          ? parts`؛ و${link('hanging-inferred', 'فيه')} ${OUR_STEP}.`
          : parts`؛ وفي ${bareGoverned('hanging-inferred')} من${them(hanging)} ${OUR_STEP}.`
        : ['.']),
    ],
  ];
};
/** What each list holds, as its title. */
export const lists = {
  claims: 'كل الأقوال',
  named: 'أقوال عن منشأ مسمّى',
  unnamed: 'أقوال عن منشأ غير مسمّى',
  own: 'أقوال عن كلام مؤلف المقال',
  'not-stated': 'أقوال لم يُذكر منشؤها',
  one: 'أقوال لها منشأ واحد',
  several: 'أقوال لها في ظاهر الأمر أكثر من منشأ',
  'several-left': 'أقوال يبقى لها أكثر من منشأ',
  shared: 'أمور يرويها أكثر من مقال',
  'shared-apart': 'أمور مشتركة لها في ظاهر الأمر أكثر من منشأ',
  'shared-left': 'أمور مشتركة يبقى لها أكثر من منشأ',
  'shared-together': 'الأخبار أو الأحداث التي تنتمي إليها الأمور المشتركة',
  inferred: 'أقوال فيها خطوة من قراءتنا',
  direct: 'أقوال عن منشأ مسمّى، دون وسيط مذكور',
  'direct-facts': 'الأحداث والإحصاءات بين أقصر السلاسل المذكورة',
  'direct-inferred': 'أقصر السلاسل المذكورة التي فيها خطوة من قراءتنا',
  bare: 'أحداث وإحصاءات لم يُذكر منشؤها',
  far: 'أقوال لا يعطيها إلا صوت بلا اسم، عبر اثنين آخرين أو أكثر',
  hanging: 'أقوال لا يسندها شيء آخر',
  'hanging-inferred': 'ما فيه منها خطوة من قراءتنا',
};
