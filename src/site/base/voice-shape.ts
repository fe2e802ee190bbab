import type { VoiceShape } from '../../formats/drawing/voice-mark.ts';
import type { CompiledSource } from '../../model/compiled.ts';

/** Give the shape in which a source is drawn: an author is a person, if a nameless one. */
export function shapeOf({ kind }: Pick<CompiledSource, 'kind'>): VoiceShape {
  return kind === 'author' ? 'person' : kind;
}
