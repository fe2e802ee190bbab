/** The packages with code in the scripts that readers get; `licences.ts` sends their licences along. */
export const CODE_OF: readonly string[] = ['@orama/stemmers', 'vite'];

/** What a bundler makes, as far as it matters here. */
export type Bundle = Readonly<Record<string, { code?: string; modules?: Readonly<Record<string, { renderedLength: number }>> }>>;

/** Make the Vite plugin that ends a build whose scripts hold code of another package: its licence would have to come along. */
export function refuseForeignCode() {
  return {
    name: 'refuse-foreign-code',
    generateBundle(this: { environment: { name: string }; error: (message: string) => never }, _: unknown, bundle: Bundle) {
      if (this.environment.name !== 'client') return;
      const foreign = listPackages(bundle).filter((it) => !CODE_OF.includes(it));
      if (foreign.length)
        this.error(
          `Unexpected code of ${foreign.join(', ')} in scripts, expected its licence in src/site/data/licences.ts and its name in CODE_OF`,
        );
    },
  };
}

/** List the packages whose code is left in a bundle. */
export function listPackages(bundle: Bundle): string[] {
  const modules = Object.values(bundle).flatMap((chunk) => Object.entries(chunk.modules ?? {}));
  // A bundler names its own modules by itself: `\0vite/preload-helper.js`.
  const names = modules.flatMap(([id, { renderedLength }]) =>
    renderedLength ? (/(?:^\0|.*\/node_modules\/)((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []) : [],
  );
  return [...new Set(names)].sort();
}
