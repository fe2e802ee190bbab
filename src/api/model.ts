/** What programs import from `research-briefing/model`: the types of a compiled briefing, and the list of kinds. */
export { ALL_KINDS, isKind, KINDS, NOTE_KINDS, PAGE_KINDS, type Kind, type NoteKind, type PageKind } from '../model/kinds.ts';
export {
  itemsOf,
  type Briefing,
  type CompiledArticle,
  type CompiledChart,
  type CompiledClaim,
  type CompiledFigure,
  type CompiledFinding,
  type CompiledName,
  type CompiledNote,
  type CompiledOrigins,
  type CompiledParagraph,
  type CompiledPlace,
  type CompiledRelation,
  type CompiledRelease,
  type CompiledSource,
  type Items,
  type PageItem,
} from '../model/compiled.ts';
