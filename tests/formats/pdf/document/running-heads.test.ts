import { expect, test } from 'vitest';
import type { Heading } from '../../../../src/formats/pdf/page/headings.ts';
import { nestHeadings } from '../../../../src/formats/pdf/document/outline.ts';
import { listRunningLines } from '../../../../src/formats/pdf/document/running-heads.ts';
import { countWorkers } from '../../../../src/cli/build/count-workers.ts';

const headings: Heading[] = [
  { id: 'title', text: 'The harbor', level: 1, running: null },
  { id: 'a', text: 'Article A', level: 2, running: 'chapter' },
  { id: 'mud', text: 'Mud', level: 3, running: 'section' },
  { id: 'ships', text: 'Ships', level: 3, running: 'section' },
  { id: 'lists', text: 'Lists', level: 2, running: 'chapter' },
];
const destinations = new Map(Object.entries({ title: 1, a: 2, mud: 2, ships: 4, lists: 5 }).map(([id, page]) => [id, { page, top: 800 }]));

test('each page has the chapter and the section that begin on it or go on from before', () => {
  expect(listRunningLines(6, headings, destinations).map(({ chapter, section }) => `${chapter} / ${section}`)).toEqual([
    ' / ',
    'Article A / Mud',
    'Article A / Mud',
    'Article A / Ships',
    'Lists / ',
    'Lists / ',
  ]);
});

test('headings nest by their levels', () => {
  const print = (nodes: ReturnType<typeof nestHeadings>): string =>
    nodes.map(({ heading, children }) => heading.id + (children.length ? `(${print(children)})` : '')).join(' ');
  expect(print(nestHeadings(headings))).toBe('title(a(mud ships) lists)');
});

test.each([
  { name: 'as many as processors', documents: 9, processors: 4, memory: 9e9, workers: 4 },
  { name: 'no more than documents', documents: 2, processors: 4, memory: 9e9, workers: 2 },
  { name: 'no more than memory holds', documents: 9, processors: 4, memory: 1.5e9, workers: 2 },
  { name: 'at least one', documents: 9, processors: 4, memory: 1e8, workers: 1 },
])('prints at the same time $name', ({ documents, processors, memory, workers }) => {
  expect(countWorkers(documents, 700e6, processors, memory)).toBe(workers);
});
