/** Read a file of data that lies beside the page of the article, however its address ends. */
export async function readBeside<T>(name: string): Promise<T | null> {
  const answer = await fetch(`${location.pathname.replace(/(?:\/index\.html|\/)?$/, '')}/${name}`);
  return answer.ok ? ((await answer.json()) as T) : null;
}
