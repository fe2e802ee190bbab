import type { Reading } from './measure-import.ts';

const HEAD = [
  'set',
  'reader',
  'files',
  'imported',
  'refused',
  'crashed',
  'recall median (worst)',
  'precision median (worst)',
  'F1',
  'slowest',
];

/** Print what was measured as a Markdown table, one row for each kind and reader. F1 is the mean over all files, 0 for each that failed. */
export function printReadings(readings: readonly Reading[]): string {
  const rows = [...Map.groupBy(readings, ({ kind, reader }) => `${kind}\n${reader}`).entries()].map(([key, group]) => {
    const [kind = '', reader = ''] = key.split('\n');
    const count = (outcome: Reading['outcome']) => String(group.filter((it) => it.outcome === outcome).length);
    const read = group.filter((it) => it.outcome === 'imported').flatMap(({ score }) => score ?? []);
    const all = group.flatMap(({ score }) => score ?? []);
    const spread = (numbers: readonly number[]) =>
      numbers.length ? `${median(numbers).toFixed(3)} (${Math.min(...numbers).toFixed(3)})` : '–';
    const slowest = Math.max(...group.map(({ perMegabyte }) => perMegabyte));
    return [
      kind,
      reader,
      String(group.length),
      count('imported'),
      count('refused'),
      count('crashed'),
      spread(read.map(({ recall }) => recall)),
      spread(read.map(({ precision }) => precision)),
      all.length ? (all.reduce((sum, { f1 }) => sum + f1, 0) / all.length).toFixed(3) : '–',
      `${slowest.toFixed(1)} s/MB`,
    ];
  });
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(HEAD), line(HEAD.map((_, at) => (at < 2 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** Print what to look at: files of the importer that failed, that were refused, that lost words, or that were slow. */
export function printOutliers(readings: readonly Reading[], most: number): string {
  const ours = readings.filter(({ reader }) => reader === 'import');
  const section = (title: string, found: readonly Reading[], print: (it: Reading) => string) =>
    found.length ? [`${title}:`, ...found.slice(0, most).map((it) => `  ${it.path}: ${print(it)}`), ''] : [];
  const by = (value: (it: Reading) => number) => (one: Reading, other: Reading) => value(one) - value(other);
  return [
    ...section(
      'Crashed',
      ours.filter(({ outcome }) => outcome === 'crashed'),
      ({ reason }) => reason,
    ),
    ...section(
      'Refused',
      ours.filter(({ outcome }) => outcome === 'refused'),
      ({ reason }) => reason,
    ),
    ...section(
      'Furthest from the truth',
      ours
        .filter(({ score, outcome }) => score !== null && outcome === 'imported' && score.f1 < 0.9)
        .sort(by(({ score }) => score?.f1 ?? 1)),
      ({ score }) => `recall ${(score?.recall ?? 0).toFixed(3)}, precision ${(score?.precision ?? 0).toFixed(3)}`,
    ),
    ...section(
      'Over 3 seconds of processor time per megabyte',
      ours.filter(({ perMegabyte }) => perMegabyte > 3).sort(by((it) => -it.perMegabyte)),
      ({ cpu, perMegabyte }) => `${cpu.toFixed(1)} s, ${perMegabyte.toFixed(1)} s/MB`,
    ),
  ].join('\n');
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}
