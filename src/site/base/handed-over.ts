import type { Briefing } from '../../model/compiled.ts';

/** The code of the pages is bundled, and has modules of its own: by this both sides name the same. */
const KEY = Symbol.for('research-briefing.compiled');
const place = globalThis as { [KEY]?: Briefing | undefined };

/** Hand what was compiled to the pages that are rendered in this process, without a copy; null takes it back. */
export function handOver(briefing: Briefing | null): void {
  place[KEY] = briefing ?? undefined;
}

/** Take what was handed over; undefined while developing and in a build by Astro alone. */
export function handedOver(): Briefing | undefined {
  return place[KEY];
}
