/** Keeps what was made of files, for whoever compiles the same folder again: only what has changed is read and parsed anew. */
export interface ReadCache {
  /**
   * Give what was made before under a key, if it was made from the same state, or else make it.
   *
   * @param state what decides the value: the text of a file, or what the disk tells of it
   */
  memoize<T>(key: string, state: string, make: () => T): T;
}

/** Open a memory that keeps the last value of each key. */
export function openCache(): ReadCache {
  const known = new Map<string, { state: string; made: unknown }>();
  return {
    memoize<T>(key: string, state: string, make: () => T): T {
      const kept = known.get(key);
      // One key stands for one kind of value: whoever asks with it made it.
      if (kept?.state === state) return kept.made as T;
      const made = make();
      known.set(key, { state, made });
      return made;
    },
  };
}

/** A memory that keeps nothing, for what is compiled once. */
export const NO_CACHE: ReadCache = { memoize: (_key, _state, make) => make() };
