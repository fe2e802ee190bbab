import { parentPort } from 'node:worker_threads';
import { openDrawing } from './draw-picture.ts';
import type { Picture } from './picture.ts';

/** A thread that draws pictures: a picture in, a PNG out, one after the other. */
const draw = await openDrawing();
parentPort?.on('message', (picture: Picture) => parentPort?.postMessage(draw(picture)));
