/** Tell the next code of a letter: one above the highest that is or ever was in use. `C`, [`C1`, `C9`, `F3`] → `C10` */
export function nextCode(letter: string, taken: Iterable<string>): string {
  const numbers = [...taken].flatMap((code) =>
    code.startsWith(letter) && /^\d+$/.test(code.slice(letter.length)) ? Number(code.slice(letter.length)) : [],
  );
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}

/** Tell the next code letter of an article that was never in use: `A`, `B`, … `Z`, `AA`, `AB`, … */
export function nextArticleCode(taken: ReadonlySet<string>): string | null {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return [...letters, ...letters.flatMap((one) => letters.map((other) => one + other))].find((code) => !taken.has(code)) ?? null;
}
