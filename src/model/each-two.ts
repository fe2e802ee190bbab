/** List each two of some items once, in their order: `[a, b, c]` → `[a, b]`, `[a, c]`, `[b, c]`. */
export function eachTwo<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other): [T, T] => [one, other]));
}
