/** Give `Intl` a language tag (BCP 47) that it takes: English for one that it does not. */
export function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
