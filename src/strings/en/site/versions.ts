import { parts } from '../../intl.ts';
import { capitalize, countOf } from '../grammar.ts';

export const versionIsOpen = 'This version is open: nothing has been kept of it apart from this site.';
export const firstVersion = 'The first version that was closed: there is none to compare it with.';
export const dataFile = 'Data (JSON)';
export const versions = 'Versions';
export const versionOf = ({ version, date }: { version: string; date: string }) => `Version ${version}, ${date}`;
export const versionHeading = ({ version }: { version: string }) => `Version ${version}`;
/** Bytes, as a person reads them. */
export const size = ({ bytes }: { bytes: number }) => (bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);
export const formerly = <T>({ id }: { id: T }) => parts`(formerly ${id})`;
export const sinceVersion = ({ summary, version }: { summary: string; version: string }) => `${summary} since version ${version}`;
export const file = <T>({ link, size, digest }: Record<'link' | 'size' | 'digest', T>) => parts`${link} ${size}, SHA-256 ${digest}`;
export const keptFile = <T>({ link, digest }: { link: T; digest: string }) => parts`${link}, SHA-256 ${digest}`;
export const pdf = 'PDF';
/** What happened to entries, as the title of their list. */
export const verbs = { added: 'Added', reworded: 'Reworded', renamed: 'Renamed', changed: 'Changed', retired: 'Retired' };
/** What happened to some entries: `two claims added`. */
export const happened = ({ count, kind, verb }: { count: number; kind: string; verb: keyof typeof verbs }) =>
  kind === 'briefing' ? `the facts of the briefing ${verb}` : `${countOf(count, kind)} ${verb}`;
export const summary = ({ changes }: { changes: readonly string[] }) => capitalize(changes.join(', '));
export const changedField = ({ field, was, now }: { field: string; was: string | null; now: string | null }) =>
  `; ${field}: ${quoted(was)} is now ${quoted(now)}`;
const quoted = (value: string | null) => (value === null ? 'nothing' : `“${value}”`);
export const lead =
  'Every version of this briefing, newest first, with what changed in it. The files of closed versions stay at their addresses.';
export const hasMoved = ({ version }: { version: string }) =>
  `The content has changed since version ${version}; the next version will tell how.`;
