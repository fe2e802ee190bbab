import type { Fields, Order } from '../../messages.ts';
import type { PageSelection } from '../read-selection.ts';
import type { Values } from '../form.ts';

/** What the panel shows at a time. */
export interface View {
  title: string;
  body: HTMLElement;
  /** What is filled in, to be kept while the page is loaded anew. */
  read?: () => Values;
  /** Whether nothing is lost if another view takes its place. */
  isReplaceable?: boolean;
  /** Take a key while the focus is in no field; tells whether it was of use. */
  onKey?: (key: string) => boolean;
}

/** What opens when something is written; nothing, where none is named. */
export interface Next {
  view: ViewName;
  about: unknown;
}

/** What views are made with. */
export interface Bench {
  fields: Fields;
  /** The words that were selected last. */
  selection: () => PageSelection | null;
  /** Open another view. */
  open: (view: ViewName, about: unknown) => void;
  close: () => void;
  say: (lines: readonly string[]) => void;
  /** Let the server write; where that is done, the view that is named opens, or none. */
  send: (order: Order, next?: Next) => Promise<boolean>;
}

export type ViewName =
  'words' | 'new' | 'choose' | 'place' | 'open' | 'marks' | 'waive' | 'question' | 'group' | 'paragraphs' | 'find' | 'suggestions';

/** Make a view of what it is about, with what was filled in before the page was loaded anew. */
export type MakeView<About> = (bench: Bench, about: About, values: Values | null) => Promise<View> | View;
