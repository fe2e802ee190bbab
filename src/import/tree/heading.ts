/** A heading of a document, apart from its text. */
export interface Heading {
  level: number;
  title: string;
  /** The paragraph before which it stands, counted from 1. */
  before: number;
}
