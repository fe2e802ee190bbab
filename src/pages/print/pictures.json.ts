import type { APIRoute } from 'astro';
import { getBriefing } from '../../site/base/briefing.ts';
import { hasPreviews } from '../../site/base/built-with.ts';
import { listChartPictures } from '../../site/charts/standalone-chart.ts';
import { listPreviews } from '../../site/share/list-shares.ts';

/** What the pictures show, for the build to draw. */
export const GET: APIRoute = async ({ site }) => {
  const briefing = await getBriefing();
  return Response.json([...listChartPictures(briefing, site), ...(hasPreviews() ? listPreviews(briefing) : [])]);
};
