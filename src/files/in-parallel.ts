/** How many files are open at the same time; systems allow some hundred. */
const WIDTH = 16;

/** Do the same with each of many things, several at a time, and give what came of it in their order. */
export async function inParallel<T, R>(things: readonly T[], work: (thing: T) => Promise<R>, width = WIDTH): Promise<R[]> {
  const results = new Array<R>(things.length);
  const waiting = things.entries();
  const workNext = async () => {
    for (const [at, thing] of waiting) results[at] = await work(thing);
  };
  await Promise.all(Array.from({ length: width }, workNext));
  return results;
}
