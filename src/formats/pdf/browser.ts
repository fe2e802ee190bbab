import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Browser, LaunchOptions } from 'playwright-core';
import { unpackChromium } from './chromium/unpack-chromium.ts';

/** No Chromium could be started; the message says which were tried and how to name one. */
export class NoBrowserError extends Error {
  override name = 'NoBrowserError';
}

const cache = join(import.meta.dirname, '../../../.cache');

const args = [
  '--no-sandbox', // it opens no pages but ours, and the sandbox needs rights that containers lack
  '--font-render-hinting=none', // makes line breaks equal on every machine
  '--disable-gpu',
  // Everything below keeps it from the network.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Start Chromium: the one of the package registry on Linux x64, elsewhere `CHROMIUM_PATH` or an installed one. */
export async function launchBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core'); // only where it is needed: it takes a quarter of a second
  const failures: string[] = [];
  for (const { name, options } of listBrowsers()) {
    try {
      return await chromium.launch({ args, ...(await options()) });
    } catch (error) {
      const lines = String(error)
        .split('\n')
        .filter((line) => line.trim())
        .slice(0, 12);
      failures.push(`  ${name}: ${lines.join('\n    ')}`);
    }
  }
  throw new NoBrowserError(
    ['No Chromium could be started. Tried:', ...failures, 'Hint: install Chrome or Chromium, or name its file in CHROMIUM_PATH.'].join(
      '\n',
    ),
  );
}

/** List the browsers to try, in order. */
function listBrowsers(): { name: string; options: () => LaunchOptions | Promise<LaunchOptions> }[] {
  const path = process.env['CHROMIUM_PATH'];
  const named = path ? [{ name: `CHROMIUM_PATH=${path}`, options: () => ({ executablePath: path }) }] : [];
  if (process.platform === 'linux' && process.arch === 'x64') {
    return [{ name: '@sparticuz/chromium', options: registryOptions }, ...named];
  }
  return [...named, ...['chrome', 'chromium'].map((channel) => ({ name: `an installed ${channel}`, options: () => ({ channel }) }))];
}

async function registryOptions(): Promise<LaunchOptions> {
  const { executable, libraries, fontsConf } = await unpackChromium(cache);
  const env = {
    ...process.env,
    HOME: process.env['HOME'] || tmpdir(),
    LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter),
    FONTCONFIG_FILE: fontsConf,
  };
  return { executablePath: executable, env };
}
