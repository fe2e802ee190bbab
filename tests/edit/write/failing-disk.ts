import type { FileHandle } from 'node:fs/promises';
import { DISK, type Disk } from '../../../src/edit/write/disk.ts';

/** A disk on which one step of the writing goes wrong, and how many steps there were. */
export interface FailingDisk {
  disk: Disk;
  steps: string[];
}

/** What goes wrong: the disk refuses one step; or nothing works any more from it on, as for a process that is killed. */
export type Fault = 'refuses' | 'stops';

/** Make a disk that fails at a step, from 0; at none, it only counts. A write that fails has written half of its bytes. */
export function failAt(fault: Fault, at: number, die: () => void = () => undefined): FailingDisk {
  const steps: string[] = [];
  const step = <T>(what: string, work: () => Promise<T>, half?: () => Promise<unknown>): Promise<T> => {
    const number = steps.push(what) - 1;
    const fails = fault === 'refuses' ? number === at : at >= 0 && number >= at;
    if (!fails) return work();
    return (half?.() ?? Promise.resolve()).then(() => {
      die();
      throw Object.assign(new Error(`ENOSPC: no space left on device, ${what}`), { code: 'ENOSPC' });
    });
  };
  const handle = (file: FileHandle, path: string): FileHandle =>
    new Proxy(file, {
      get: (target, key) => {
        switch (key) {
          case 'writeFile':
            return (data: string | Uint8Array) => {
              const bytes = Buffer.from(data);
              const half = () => target.writeFile(bytes.subarray(0, bytes.length >> 1));
              return step(`write ${path}`, () => target.writeFile(bytes), half);
            };
          case 'sync':
            return () => step(`sync ${path}`, () => target.sync());
          case 'chmod':
            return (mode: number) => step(`chmod ${path}`, () => target.chmod(mode));
          case 'chown':
            return (uid: number, gid: number) => step(`chown ${path}`, () => target.chown(uid, gid));
          case 'close':
            // It fails after it has closed, as close(2) does; so no test runs out of files.
            return () => target.close().then(() => step(`close ${path}`, () => Promise.resolve()));
          case 'then': // it is asked whether it is a promise
            return undefined;
          default:
            throw new Error(`${String(key)} is not done through a failing disk`);
        }
      },
    });
  const open = async (...given: Parameters<Disk['open']>) =>
    handle(await step(`open ${String(given[0])}`, () => DISK.open(...given)), String(given[0]));
  const disk: Disk = {
    access: (...given) => step(`access ${String(given[0])}`, () => DISK.access(...given)),
    lstat: ((...given: Parameters<Disk['lstat']>) => step(`lstat ${String(given[0])}`, () => DISK.lstat(...given))) as Disk['lstat'],
    mkdir: ((...given: Parameters<Disk['mkdir']>) => step(`mkdir ${String(given[0])}`, () => DISK.mkdir(...given))) as Disk['mkdir'],
    open,
    readdir: ((...given: Parameters<Disk['readdir']>) =>
      step(`readdir ${String(given[0])}`, () => DISK.readdir(...given))) as Disk['readdir'],
    readFile: ((...given: Parameters<Disk['readFile']>) =>
      step(`read ${String(given[0])}`, () => DISK.readFile(...given))) as Disk['readFile'],
    rename: (...given) => step(`rename ${String(given[1])}`, () => DISK.rename(...given)),
    rm: (...given) => step(`rm ${String(given[0])}`, () => DISK.rm(...given)),
    rmdir: (...given) => step(`rmdir ${String(given[0])}`, () => DISK.rmdir(...given)),
  };
  return { disk, steps };
}
