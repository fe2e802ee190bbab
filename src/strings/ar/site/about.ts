import { parts, type Mark } from '../../intl.ts';
import { KIND_WORDS } from '../client/kinds.ts';
import { agree, beside, countOf, countOfIn, isolate, number, NOUNS, quote as quoted, type Noun } from '../grammar.ts';

export const inferredSteps = 'من يتكلم، وعن طريق من';
export const inferredTimes = 'متى حدثت الأمور';
export const undatedTimes = 'أزمنة لا يمكن تحديد تاريخ لها';
export const inferredRelations = 'أيّ الأقوال يتصل بعضها ببعض';
export const aParagraph = 'فقرة من مقال';
export const aClaim = 'قول';
export const aSource = 'مصدر';
export const aFigure = 'رقم';
export const aRelation = 'علاقة بين قولين';
export const aChart = 'رسم بياني';
export const whatIsMarked = 'ما هو معلَّم';
export const claim = 'القول';
export const source = 'المصدر';
export const figure = 'الرقم';
export const relation = 'العلاقة';
export const voicesAndRelays = 'الأصوات والناقلون';
export const originsAreCounted = 'كيف تُعدّ المناشئ';
export const chainOf =
  'لكل موضع يرد فيه قول سلسلة: هي الطريق التي جاء بها القول إلى هناك، المنشأ أولًا، من ناشط مثلًا إلى مراسل إلى صحيفة إلى المقال. وعدد المناشئ محسوب من هذه السلاسل.';
export const countTogether =
  'تؤخذ معًا الأقوال التي تروي الأمر نفسه: أي التي تربط بينها علاقة الحدث نفسه أو المنشأ نفسه أو التعضيد، مباشرة أو من خلال أقوال أخرى. أما الأقوال التي تربط بينها علاقة أخرى فلا تؤخذ معًا.';
export const countTold = '«رُوي» هو عدد المواضع التي يرد فيها أحد هذه الأقوال.';
export const countKnown =
  'المنشأ المعروف هو الحلقة الأولى من سلسلة، مسمّاةً كانت أو موصوفة فحسب. والمنشأ الواحد يُعدّ مرة واحدة، مهما كثرت الصحف التي تنقله.';
export const countNotStated =
  'حيث لا يذكر النص منشأ، لا نخمّن منشأ: بل يُعدّ «غير مذكور»، مرة لكل كاتب يروي الأمر على هذا النحو. وكذلك الواقعة الماضية أو السبب المرويّان على سبيل القطع. ولا يكون الكتّاب منشأ إلا لأحكامهم هم: التقييمات والتوقعات والتوصيات.';
export const countMerged =
  'ثم تُدمج الأقوال ذات المنشأ الواحد. فالمنشأ غير المذكور يأخذ منشأ القول الآخر. ولا يصير المنشآن المعروفان واحدًا إلا حيث لا منشأ غيره لأي من القولين. وما يبقى هو ما يرد مع عبارة «على الأرجح».';
export const repetition = 'التكرار ليس تعضيدًا: فالقول الذي رُوي مرتين له منشأ واحد ما دام لا شيء يدل على منشأ ثان.';
export const ifWrong = 'لو كان أحد المصادر مخطئًا';
export const ifWrongLead = 'تسرد صفحة كل مصدر ما يبقى من الأقوال من دونه. وكون المصدر مخطئًا افتراض هناك، لا قول نقوله.';
export const wrongChains = 'تُرفع كل سلسلة تمر بالمصدر، سواء بدأت به أو نقلها.';
export const wrongSupport =
  'القول الذي لا تبقى له سلسلة يفقد كل سند: فلا شيء آخر يسنده؛ والذي تبقى له بعض سلاسله يفقد بعض السند؛ وكل قول سواهما يبقى كما هو. والسلسلة التي لم يُذكر منشؤها تُعدّ سلسلة.';
export const wrongShared =
  'قد يحتفظ القول بسلسلته ويُعدّ مع ذلك مستندًا إلى الخبر نفسه الذي يستند إليه قول يفقد سلسلته، بعلاقة المنشأ نفسه. ومثل هذه الأقوال مسرودة على حدة. وهي لا تتأثر حيث لا تسقط إلا الحلقة الأخيرة، أي كاتب مقال واحد: فالمقال الآخر الذي يعتمد على الخبر نفسه يحتفظ به.';
export const whatIsOurs = 'ما هو من عندنا';
export const whatIsInferred = 'ما هو مستنتج، ولماذا';
export const inferredLead =
  'مسرود من البيانات التي تعلّمه واحدًا واحدًا. أما أن إعادة سرد النص قراءة في ذاتها، وإلى أي حد تمتد كلمة منها، فمذكور في الملاحظات على مقاطعها.';
export const nothingInferred = 'لا شيء في هذا الملف مستنتج.';
export const whatIsWaived = 'أعداد ليست أرقامًا من أرقام الملف';
export const waivedLead =
  'كل عدد في المقالات رقم من أرقام هذا الملف، ما عدا هذه، وما عدا ما هو تسمية فحسب: الإصدارات والأقسام والصفحات وأعداد الدوريات والرموز.';
export const documentsWritten = 'متى كُتبت الوثائق';
export const locators = 'مراجع المواضع';
export const documents = 'الوثائق';
export const documentsLead = 'البصمة (SHA-256) تدل على كون الملف هو الذي قُرئ.';
export const versions = 'الإصدارات';
export const whatChanged = 'ما تغيّر في كل إصدار';
export const licence = 'الرخصة';
export const everything = 'كل شيء';
export const whatIsInIt = 'ما فيه';
export const claims = 'الأقوال';
export const sources = 'المصادر';
export const figures = 'الأرقام';
export const annotations = 'الحواشي';
export const allFiles = 'كل ملفات البيانات، مع أحجامها وبصماتها';
export const newVersions = 'الإصدارات الجديدة';
export const everyPage = 'كل صفحة بصيغة Markdown';
export const wholeText = 'نص المقالات كله';
export const notStated = 'غير مذكور في الوثيقة';
export const titleFact = 'العنوان';
export const authorFact = 'المؤلف';
export const publisherFact = 'الناشر';
export const dateFact = 'التاريخ';
export const wordsFact = 'الكلمات';
export const paragraphsFact = 'الفقرات';
export const fileFact = 'ملف الوثيقة كما ورد';
export const verifiedFact = 'المقابلة';
export const notNeeded = 'لا حاجة إليها: فالنص نص الوثيقة';
export const notCompared = 'لم تُقابَل هذه الطبعة على وثيقتها';
export const shownFact = 'المعروض هنا';
export const authorOf = ({ article }: { article: string }) => `مؤلف ${article}`;
export const whoseWords = 'لمن كلام الفقرة';
export const throughWhom = 'عن طريق من جاء';
export const throughSource = ({ source }: { source: string }) => `عن طريق ${isolate(source)}`;
export const checkQuotation = <T>({ words, link }: { words: string; link: Mark<T> }) =>
  parts`${words} ويبيّن ${link('تدقيق الاقتباس')} هل ترد الكلمات هنا كما يقتبسها أحد، ولمن هي.`;
export const showOriginals = ({ count }: { count: number }) =>
  `${agree(count, 'يعرض', 'يعرض', 'تعرض')} ${countOf(count, NOUNS.article)} من هذه النسخة من الموقع الصياغة الأصلية بدلًا من الطبعة، بأرقام الفقرات نفسها والملاحظات نفسها.`;
const there = (count: number, { none, one }: { none: string; one: string }, noun: Noun) =>
  count === 0 ? none : count === 1 ? one : `وعددها هنا: ${countOf(count, noun)}.`;
const MASCULINE = { none: 'ولا يوجد منه شيء هنا.', one: 'ويوجد منه هنا واحد.' };
const FEMININE = { none: 'ولا يوجد منها شيء هنا.', one: 'وتوجد منها هنا واحدة.' };
export const aboutClaims = ({ count }: { count: number }) =>
  `كلام يقوله مقال أو ينقله، بقدر الجزم أو التحفظ الذي في النص: حدث أو إحصاء أو تقييم أو توقّع أو سبب أو توصية. ${there(count, MASCULINE, KIND_WORDS.claim.noun)} وليس في القول ما يدل على كونه صحيحًا أو غير صحيح.`;
export const aboutSources = ({ count }: { count: number }) =>
  `صوت أو وسيلة إعلام يعتمد عليهما مقال، مع ذكر الاسم أو دونه. ${there(count, MASCULINE, KIND_WORDS.source.noun)} ومن يُتحدث عنه فحسب ليس مصدرًا.`;
export const aboutFigures = ({ count }: { count: number }) =>
  `عدد في النص، بالأرقام أو بالكلمات؛ أو تاريخ أو لفظ زمان؛ أو كمية مبهمة مثل «عدة»، ولا تُعطى قيمة. ${there(count, MASCULINE, KIND_WORDS.figure.noun)} وتبقى «أكثر من» و«على الأقل» حدودًا.`;
export const aboutRelations = ({ count }: { count: number }) =>
  `قولان يحسن وضعهما جنبًا إلى جنب، من مقالين أو من مقال واحد. فهما يرويان الحدث نفسه، أو يستندان إلى المنشأ نفسه، أو يعضد أحدهما الآخر وكل منهما عن منشأ خاص به، أو يرويان شيئًا واحدًا على وجهين («اختلاف»)، أو يتناولان الموضوع نفسه من دون أن يقولا شيئًا واحدًا، أو يتناقضان بحيث لا يصحّان معًا، أو يتنافران: أي أن كليهما يقال وهما متباعدان. وقد يمهّد قول لآخر، كسطر يوجز المقطع الذي يليه. ${there(count, FEMININE, KIND_WORDS.relation.noun)} وكل علاقة تبيّن وجه الاختلاف، وهل تذكر النصوص أن القولين متصلان أم نستنتج ذلك نحن، ولماذا.`;
export const voiceOf = ({ voice }: { voice: string }) =>
  `قد يورد المقال فقرات كاملة بكلام كاتب آخر. ولذلك تسمّي كل فقرة صوتها، ${voice}، وناقليها، وهم الذين ينقل ذلك الكاتب كلامهم أو يقتبسه هناك.`;
export const inferredVoices = <T>({ link }: { link: Mark<T> }) =>
  parts`وحيث لا شيء في الفقرة يبيّن لمن الكلام، يكون الصوت من قراءتنا. وهو معلَّم بكلمة «مستنتج» هناك وفي كل سلسلة تأتي من هناك، مع السبب؛ ${link('وكلها مسرودة أدناه')}.`;
export const sourceStatement = <T>({ link }: { link: Mark<T> }) =>
  parts`و${link('بيان المصادر')} مكتوب من هذه الأعداد. ويُعدّ كل قول في جملته الأولى مرة واحدة؛ فالقول الذي له مناشئ عدة يُعدّ مسمّى المنشأ قبل غير المسمّى، وغير المسمّى قبل كلام المؤلف نفسه، وهذا قبل غير المذكور. و«في ظاهر الأمر» هو العدد قبل أن يُجمع ما تذكر النصوص، أو نستنتج، أنه خبر واحد؛ وما «يبقى» هو العدد بعد ذلك. والأمور التي هي أجزاء من خبر أو حدث واحد تُعدّ معًا كذلك. وكل هذا مقول في الطريق التي جاء بها القول، لا في صحته.`;
export const drawings =
  'في رسوم السلاسل علامات الخريطة نفسها: فشكل العلامة يبيّن ما هو الصوت، وهي مملوءة حيث يسمّيه النص؛ والدائرة المفتوحة منشأ لا يذكره النص، والمربع هو المقال. والسهم يقود إلى الصوت التالي الذي يسمّيه النص: وحيث لا يسمّي أحدًا فقد يكون ثمة من توسّط مع ذلك. ويكون السهم متقطعًا حيث يكون قول الصوت للأمر أو نقله له من قراءتنا؛ والقوس المتقطع يجمع ما نستنتج أنه خبر واحد.';
export const dashedSteps = ({ count }: { count: number }) => `في سلاسل ${countOfIn(count, KIND_WORDS.claim.noun)} خطوة متقطعة.`;
export const ours = ({ texts }: { texts: string }) =>
  `${texts} وتسميات الأقوال وصيغها؛ والملاحظات؛ واختيار ما يتصل بعضه ببعض؛ وكل ما هو محسوب. وفي الرسوم البيانية يُرسم المحسوب على حدة مما تقوله النصوص، مع العملية الحسابية وما تسلّم به.`;
/** How claims relate that are taken to belong together. */
export const inferredRelation = ({ relation }: { relation: string }) => relation;
/** How many things are inferred, by what is inferred. */
export const inferredCounts = {
  steps: ({ count }: { count: number }) =>
    countOf(count, [
      'صوت أو خطوة، بالاستنتاج',
      'صوتان أو خطوتان، بالاستنتاج',
      'صوتين أو خطوتين، بالاستنتاج',
      'أصوات وخطوات مستنتجة',
      'صوتًا وخطوة، بالاستنتاج',
      'صوت وخطوة، بالاستنتاج',
    ]),
  times: ({ count }: { count: number }) =>
    countOf(count, ['زمن مستنتج واحد', 'زمنان مستنتجان', 'زمنين مستنتجين', 'أزمنة مستنتجة', 'زمنًا مستنتجًا', 'زمن مستنتج']),
  undated: ({ count }: { count: number }) =>
    countOf(count, ['زمن واحد بلا تاريخ', 'زمنان بلا تاريخ', 'زمنين بلا تاريخ', 'أزمنة بلا تاريخ', 'زمنًا بلا تاريخ', 'زمن بلا تاريخ']),
  relations: ({ count }: { count: number }) =>
    countOf(count, ['علاقة مستنتجة واحدة', 'علاقتان مستنتجتان', 'علاقتين مستنتجتين', 'علاقات مستنتجة', 'علاقة مستنتجة', 'علاقة مستنتجة']),
};
export const waivedCount = ({ count }: { count: number }) =>
  countOf(count, [
    'عدد أو نمط أعداد واحد',
    'عددان أو نمطا أعداد',
    'عددين أو نمطي أعداد',
    'أعداد أو أنماط أعداد',
    'عددًا أو نمط أعداد',
    'عدد أو نمط أعداد',
  ]);
export const waivedWords = ({ quote }: { quote: string }) => quoted(quote);
export const waivedPattern = ({ pattern }: { pattern: string }) => `${quoted(pattern)}، حيثما ورد`;
export const locatorsOf = <T>({ code }: { code: Mark<T> }) =>
  parts`الرموز نفسها تُستعمل على الشاشة وعلى الورق وفي الإحالات. وكل منها رابط أيضًا: فيقود ${code('#p1')} إلى فقرة، و${code('#claim-…')} و${code('#source-…')} و${code('#figure-…')} إلى ملاحظة أو إلى مدخل في قائمة. والرموز والمعرّفات محفوظة: فلا يُعطى شيء منها لغير صاحبه بعد ذلك.`;
export const licensed = <T>({
  link,
  name,
  short,
  editors,
}: {
  link: Mark<T>;
  name: string;
  short: string | null;
  editors: readonly string[];
}) =>
  parts`يجوز استعمال نصنا وملاحظاتنا وبياناتنا بموجب ${link(name)}${short === null ? '' : ` (${short})`}، مع نسبتها إلى ${beside(editors.map(isolate))}. ولا تشمل الرخصة الكلمات المقتبسة من الوثائق.`;
export const notLicensed = 'لم تُذكر رخصة لنصنا وملاحظاتنا وبياناتنا.';
export const licencesOfSite = <T>({ link }: { link: Mark<T> }) => parts`ولما صُنع منه الموقع، مثل شيفرته وخطوطه، ${link('رخص خاصة به')}.`;
export const verified = ({ quotations, numbers, date }: { quotations: number; numbers: number; date: string }) =>
  `قوبلت على الوثيقة في ${date}: الاقتباسات ${number(quotations)} من ${number(quotations)}، والأعداد ${number(numbers)} من ${number(numbers)}`;
export const shown = { edition: 'طبعة القراءة التي أعددناها', original: 'الصياغة الأصلية', document: 'الوثيقة نفسها' };
export const andMore = ({ count }: { count: number }) => `و${number(count)} غيرها`;
export const timeOf = ({ quote, date }: { quote: string; date: string }) => `${quoted(quote)}: ${date}`;
export const undatedTime = ({ quote }: { quote: string }) => quoted(quote);
export { number } from '../grammar.ts';
export const lead = 'كيف أُعدّ هذا الملف، وما فيه من عندنا، وما هو مستنتج ولماذا، وما يُعرف عن الوثائق.';
export const title = 'عن الملف';
export const heading = 'عن هذا الملف';
export const forPrograms = 'للبرامج';
export const forProgramsLead = 'ما يتلقاه القراء، في صورة بيانات. وتحتفظ المقاطع فيها كلها بمعرّفاتها ومراجع مواضعها.';
