import { parts, type Mark } from '../../intl.ts';

export const showElsewhere = 'Le montrer sur un autre site';
export const frameOf = ({ code }: { code: string }) => `Cadre du graphique ${code}`;
export const whatMarksRestOn = 'Ce sur quoi repose chaque marque';
export const mayBeFramed = <T>({ link }: { link: Mark<T> }) =>
  parts`${link('Le graphique seul')} peut être intégré dans un cadre par n’importe quelle page :`;
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
}) => parts`${link(`${briefing}, graphique ${chart}`)}. ${editors.join(', ')}, version ${version}, ${date}.`;
