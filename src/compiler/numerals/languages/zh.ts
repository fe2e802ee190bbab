import { split, type NumeralWords } from '../numeral-words.ts';

export const zh: NumeralWords = {
  references: { one: split('图, 圖, 表, 附录, 附錄, 版本'), several: [], verbs: { words: [], after: [] } },
  joints: { list: ['和', '及', '、', '&'], range: ['至', '到'] },
  within: [],
  article: '',
  times: [/(?<!\d)\d{1,2}(?:时|時|点|點)(?:\d{1,2}分|半)?(?:\d{1,2}秒)?(?!\d)/gu],
  shortMonths: '',
  timeJoints: [],
  // a number of a house or a part stands before its name
  streets: [
    /\d{1,5}(?:号|號)(?:楼|樓|院|公路|线|線|病房|房间|机|文件)/gu,
    /第\d{1,5}(?:-\d{1,5})?(?:章|节|節|条|條|页|頁|款|项|項|段|卷|期|号|號|图|圖|表)/gu,
  ],
  pronouns: [],
  counts: [],
};
