/** How many files are open at the same time; systems allow some hundred. */
const WIDTH = 16;

/** Do the same with each of many items, several at a time, and give what came of it in their order. */
export async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>, width = WIDTH): Promise<R[]> {
  const results = new Array<R>(items.length);
  const waiting = items.entries();
  const workNext = async () => {
    for (const [at, item] of waiting) results[at] = await work(item);
  };
  await Promise.all(Array.from({ length: width }, workNext));
  return results;
}
