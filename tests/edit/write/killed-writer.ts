/** Changes files of a folder, and is killed at a step of it: `killed-writer.ts FOLDER STEP CHANGES`. */
import { changeContent, type FileChange } from '../../../src/edit/change-content.ts';
import { failAt } from './failing-disk.ts';

const [folder = '', at = '', changes = ''] = process.argv.slice(2);
const { disk } = failAt('stops', Number(at), () => process.kill(process.pid, 'SIGKILL'));
await changeContent(folder, () => Promise.resolve({ changes: JSON.parse(changes) as FileChange[], result: null }), { disk });
