import { parentPort, workerData } from 'node:worker_threads';
import type { PaperFont } from '../fonts/web-fonts.ts';
import { openDrawing } from './draw-picture.ts';
import type { Picture } from './picture.ts';

/** A thread that draws pictures: a picture in, a PNG out, one after the other. */
const draw = await openDrawing(workerData as PaperFont[]);
parentPort?.on('message', (picture: Picture) => parentPort?.postMessage(draw(picture)));
