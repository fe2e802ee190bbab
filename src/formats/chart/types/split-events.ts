interface Event {
  span: { from: string; to: string };
}

/** With less of the axis than this, the events on one side of a gap could not be told apart. */
const LEAST_SHARE = 1 / 8;

/**
 * Split events, in the order of their dates, into groups that each get a time axis of their own: at the longest time without
 * events, if those on one side of it would else crowd.
 *
 * 1997, 2005, July 2014, February 2015 → [1997, 2005], [July 2014, February 2015]
 */
export function splitEvents<T extends Event>(events: readonly T[]): T[][] {
  const sorted = [...events].sort((one, other) => compare(one.span.from, other.span.from) || compare(one.span.to, other.span.to));
  const days = (text: string) => Date.parse(`${text}T00:00:00Z`);
  let end = -Infinity;
  const gaps = sorted.map(({ span }, at) => {
    const gap = { at, from: end, to: days(span.from), length: days(span.from) - end };
    end = Math.max(end, days(span.to));
    return gap;
  });
  const longest = gaps.slice(1).reduce<(typeof gaps)[number] | null>((best, it) => (best && best.length >= it.length ? best : it), null);
  const [first] = sorted;
  if (!longest || !first || longest.length <= 0) return sorted.length ? [sorted] : [];
  const whole = end - days(first.span.from);
  const [before, after] = [longest.from - days(first.span.from), end - longest.to];
  if (Math.min(before, after) >= whole * LEAST_SHARE) return [sorted];
  return [sorted.slice(0, longest.at), sorted.slice(longest.at)];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
