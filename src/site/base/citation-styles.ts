/** Read the citation styles that the page offers, as `main` names them: for the id of each what menus call it. */
export function listCitationStyles(): ReadonlyMap<string, string> {
  const named = document.querySelector<HTMLElement>('main')?.dataset['styles'] ?? '';
  return new Map(
    named.split(';').flatMap((style) => {
      const [id, name] = style.split(':');
      return id && name ? [[id, name] as const] : [];
    }),
  );
}
