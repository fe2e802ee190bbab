import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { briefingLoader } from './site/base/briefing-loader.ts';
import type { Briefing } from './model/compiled.ts';

export const collections = {
  /** One entry, `briefing`: the whole compiled value. The compiler has checked it; nothing is parsed again. */
  briefing: defineCollection({
    loader: briefingLoader(process.env.BRIEFING_CONTENT ?? 'content', 'BRIEFING_CODE' in process.env),
    schema: z.custom<Briefing>(),
  }),
};
