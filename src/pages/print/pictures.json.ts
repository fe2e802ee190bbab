import type { APIRoute } from 'astro';
import { getBriefing } from '../../site/base/briefing.ts';
import { listPictures } from '../../site/share/list-shares.ts';

/** What the pictures say, for the build to draw. */
export const GET: APIRoute = async () => Response.json(listPictures(await getBriefing()));
