/** Make a path of the site into a link that works below its base: `/articles/x/` → `/team/articles/x/`. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
