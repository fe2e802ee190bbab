/**
 * Swaps a folder in a process of its own, which is killed just before its nth step that changes something on the disk:
 *
 *     node swap-until-killed.ts FRESH TARGET 3 exchange
 *
 * The last word is `rename` where it shall be as on a disk that exchanges no folders.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { exchangeFolders } from '../../src/files/exchange-folders.ts';

const [fresh = '', target = '', nth = '', way = ''] = process.argv.slice(2);
let steps = 0;
const step = () => {
  if (++steps === Number(nth)) process.kill(process.pid, 'SIGKILL');
};
for (const name of ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync', 'unlinkSync', 'cpSync'] as const) {
  const watched = new Proxy<(...args: never[]) => unknown>(fs[name], {
    apply(call, self, args) {
      step();
      return Reflect.apply(call, self, args);
    },
  });
  Object.assign(fs, { [name]: watched });
}
syncBuiltinESMExports();
const { swapFolder } = await import('../../src/cli/build/swap-folder.ts');
await swapFolder(fresh, target, (one, other) => {
  if (way === 'rename') return false;
  step();
  return exchangeFolders(one, other);
});
