import { parts, type Mark } from '../../intl.ts';
import { beside, isolate } from '../grammar.ts';

export const showElsewhere = 'عرضه في موقع آخر';
export const frameOf = ({ code }: { code: string }) => `إطار الرسم البياني ${code}`;
export const whatMarksRestOn = 'ما تستند إليه كل علامة';
export const mayBeFramed = <T>({ link }: { link: Mark<T> }) => parts`يجوز لأي صفحة أن تضع ${link('الرسم البياني وحده')} في إطار:`;
/** Whence the chart is, for who meets it elsewhere. */
export const credit = <T>({
  link,
  briefing,
  chart,
  editors,
  version,
  date,
}: {
  link: Mark<T>;
  briefing: string;
  chart: string;
  editors: readonly string[];
  version: string;
  date: string;
}) => parts`${link(`${isolate(briefing)}، الرسم البياني ${chart}`)}. ${beside(editors.map(isolate))}، الإصدار ${version}، ${date}.`;
