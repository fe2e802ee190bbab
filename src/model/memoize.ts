/** Make a pure function of a value remember what it gave, for as long as the value is in use. */
export function memoize<K extends object, V>(make: (value: K) => V): (value: K) => V {
  const known = new WeakMap<K, { made: V }>();
  return (value) => {
    const kept = known.get(value) ?? { made: make(value) };
    known.set(value, kept);
    return kept.made;
  };
}
