import { afterEach, expect, test } from 'vitest';
import { openLimited, type LimitedProcess } from '../../src/files/limited-process.ts';
import { FULL } from '../full.ts';

const SCRIPT = new URL('./limited/steps.ts', import.meta.url);
const TIMEOUT_MS = 300_000; // the machine may have much else to do

type Order = { step: string; work: 'sleep' | 'spin' | 'match' | 'fill' | 'throw' | 'exit' | 'tellId' };
let open: LimitedProcess<Order, unknown>;
const start = (processorTime: number) => (open = openLimited<Order, unknown>(SCRIPT, { processorTime, memory: 100 }));
afterEach(() => open.close());

test(
  'a step that waits takes no time, however long it waits',
  async () => {
    expect(await start(800).ask({ step: 'it', work: 'sleep' })).toBe('slept');
  },
  TIMEOUT_MS,
);

const STEPS = [
  ['that never ends', 'spin', 'processorTime', 300],
  ['that takes all memory', 'fill', 'memory', 60_000],
  ['that code of the system does not give back', 'match', 'processorTime', 300],
] as const;

test.each(FULL ? STEPS : STEPS.slice(0, 2))(
  'a step %s is ended and named, and the next order is worked on',
  async (_, work, limit, processorTime) => {
    const limited = start(processorTime);
    await expect(limited.ask({ step: 'content/a b\n.md', work })).rejects.toMatchObject({
      name: 'LimitError',
      limit,
      step: 'content/a b\n.md',
    });
    expect(await limited.ask({ step: 'it', work: 'sleep' })).toBe('slept');
  },
  TIMEOUT_MS,
);

test(
  'what is wrong with the code is told as that',
  async () => {
    const limited = start(5000);
    await expect(limited.ask({ step: 'it', work: 'throw' })).rejects.toThrow('TypeError: No such thing');
    await expect(limited.ask({ step: 'it', work: 'exit' })).rejects.toThrow('The process ended (7)');
  },
  TIMEOUT_MS,
);

test(
  'orders are worked on one after the other, by one process',
  async () => {
    const limited = start(5000);
    const [one, other] = await Promise.all([limited.ask({ step: 'it', work: 'tellId' }), limited.ask({ step: 'it', work: 'tellId' })]);
    expect(one).toBe(other);
  },
  TIMEOUT_MS,
);

test(
  'a process that has died between two orders is replaced',
  async () => {
    const limited = start(5000);
    const pid = Number(await limited.ask({ step: 'it', work: 'tellId' }));
    process.kill(pid, 'SIGKILL');
    await expect.poll(async () => (await limited.ask({ step: 'it', work: 'tellId' }).catch(() => pid)) !== pid).toBe(true);
  },
  TIMEOUT_MS,
);
