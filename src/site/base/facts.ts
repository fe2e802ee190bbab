/** Something that is known of an entry, or left open by the text. */
export interface Fact {
  label: string;
  /** What is known; null where nothing is stated. */
  value: string | null;
  /** The words that say that nothing is stated; null of what is then not spoken of at all. */
  open: string | null;
}

/** Make a fact; an empty value is none. */
export function makeFact(label: string, value: string | null | undefined, open: string | null = null): Fact {
  return { label, value: value || null, open };
}

/** Pair what is stated with its label, in a list that many entries share: what is not stated is left out. */
export function listStated(facts: readonly Fact[]): [label: string, value: string][] {
  return facts.flatMap(({ label, value }) => (value === null ? [] : [[label, value]]));
}

/** Pair each fact with its label, where an entry stands alone: what is not stated is said to be so. */
export function listKnown(facts: readonly Fact[]): [label: string, value: string][] {
  return listStated(facts.map((fact) => ({ ...fact, value: fact.value ?? fact.open })));
}
