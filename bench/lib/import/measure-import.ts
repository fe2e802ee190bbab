import type { ImportCase } from './list-cases.ts';
import type { Reader } from './run-readers.ts';
import { scoreText, type Score } from './score-words.ts';

/** What one reader did with one file. */
export interface Reading {
  reader: string;
  kind: string;
  path: string;
  outcome: 'imported' | 'refused' | 'crashed';
  /** Why it was refused, or how it failed. */
  reason: string;
  /** Null where nobody knows the words of the file. */
  score: Score | null;
  /** Seconds of all processors, and those for each megabyte. */
  cpu: number;
  perMegabyte: number;
}

/** Files that are smaller count as this many bytes: what starting a reader takes says nothing of its speed. */
const SMALLEST = 250_000;

/** Read all files by all readers that read such. */
export async function measureImport(
  cases: readonly ImportCase[],
  readers: readonly Reader[],
  report: (path: string) => void,
): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const it of cases) {
    const bytes = await it.read();
    report(it.path);
    for (const reader of readers.filter(({ reads }) => reads(it.file))) {
      const start = process.cpuUsage();
      const outcome = await reader.run(it.file, bytes).catch((error: unknown) => ({ crashed: String(error) }));
      const { user, system } = process.cpuUsage(start);
      const cpu = (user + system) / 1e6;
      readings.push({
        reader: reader.name,
        kind: it.kind,
        path: it.path,
        outcome: 'text' in outcome ? 'imported' : 'refused' in outcome ? 'refused' : 'crashed',
        reason: 'refused' in outcome ? outcome.refused : 'crashed' in outcome ? outcome.crashed : '',
        score: it.truth && 'text' in outcome ? scoreText(outcome.text, it.truth) : it.truth && { recall: 0, precision: 0, f1: 0 },
        cpu,
        perMegabyte: cpu / (Math.max(bytes.length, SMALLEST) / 1e6),
      });
    }
  }
  return readings;
}
