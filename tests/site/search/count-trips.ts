import type { ReadFile } from '../../../src/site/search/open-index.ts';

/** Read files as over a network, and list what was read trip by trip: what is asked for before an answer comes goes together. */
export function countTrips(files: ReadonlyMap<string, string>): { readFile: ReadFile; trips: string[][] } {
  const trips: string[][] = [];
  let trip: { names: string[]; answered: Promise<void> } | undefined;
  const begin = () => {
    const names: string[] = [];
    trips.push(names);
    const answered = new Promise<void>((resolve) => {
      setTimeout(() => {
        trip = undefined;
        resolve();
      });
    });
    return { names, answered };
  };
  const readFile: ReadFile = async (name) => {
    trip ??= begin();
    trip.names.push(name);
    await trip.answered;
    const text = files.get(name);
    if (text === undefined) throw new Error(`Unexpected file ${name}`);
    return JSON.parse(text) as unknown;
  };
  return { readFile, trips };
}
