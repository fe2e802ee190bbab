import type { APIRoute } from 'astro';
import { getBriefing } from '../../components/briefing.ts';
import { listPictures } from '../../components/share/list-shares.ts';

/** What the pictures say, for the build to draw. */
export const GET: APIRoute = async () => Response.json(listPictures(await getBriefing()));
