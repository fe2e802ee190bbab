import { parts, type Mark } from '../../intl.ts';

export const showElsewhere = 'Show it on another site';
export const frameOf = ({ code }: { code: string }) => `Frame of chart ${code}`;
export const whatMarksRestOn = 'What each mark rests on';
export const mayBeFramed = <T>({ link }: { link: Mark<T> }) => parts`${link('The chart by itself')} may be framed by any page:`;
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
}) => parts`${link(`${briefing}, chart ${chart}`)}. ${editors.join(', ')}, version ${version}, ${date}.`;
