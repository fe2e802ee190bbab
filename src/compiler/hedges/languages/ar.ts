import { each, type EstimativeWord } from '../estimative-word.ts';

/**
 * What `قد` stands before where it means that something may be: a verb in the imperfect, which begins with ي, or is negated. Before the
 * perfect it means that something has been. Of verbs with ت only those whose perfect looks otherwise. `فقد` is “lost” before a noun.
 */
const IMPERFECT = String.raw`(?= (?:لا |(?:تكون|تكونون|تؤدي|تصل|تصبح|تحتاج)(?!\p{L})|(?!(?:يد|يده|يدها|يديه|يديها|يوم|يومه|يوسف|يحيى|يقينه)(?!\p{L}))ي\p{L}\p{L}))`;

/**
 * The words of `en.ts` as Arabic has them, without vowel signs unless only those tell the word: `يُعتقد`, “is believed”, is `يعتقد`,
 * “believes”, without. The future by a letter before the verb is left out: other words begin with it.
 */
export const ar: readonly EstimativeWord[] = [
  ...each(
    'likelihood',
    `من المؤكد, بالتأكيد, لا شك, بلا شك, دون شك, لا ريب, حتما, لا محالة, من (?:غير )?المرجح, (?:على|في) الأرجح, الأرجح أن, يرجح أن,
     على الأغلب, من (?:غير )?المحتمل, محتمل(?:ة)?, احتمال أن, من (?:غير )?الممكن أن, ربما, لعل(?:ه|ها|هم)?, من المستبعد, مستبعد(?:ة)?, يستبعد أن,
     من المستحيل, مستحيل(?:ة)?`,
  ),
  { kind: 'likelihood', words: 'يحتمل أن', after: 'لا' },
  { kind: 'hedge', words: `قد${IMPERFECT}` },
  ...each(
    'hedge',
    `على ما يبدو, فيما يبدو, يبدو, تبدو, يُعتقد, يُظن, يُزعم, يقال إن(?:ه|ها|هم)?, من المفترض, يفترض أن, مزعوم(?:ة)?, غالبا, في الغالب, أحيانا,
     إلى حد ما, إلى حد كبير, بشكل عام, عموما`,
  ),
  ...each('forecast', 'سوف, لن, سيكون, ستكون, من المتوقع, يتوقع أن, من المنتظر, على وشك'),
];
