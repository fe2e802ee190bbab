/**
 * Whether a browser is here to print with. On Linux x64 it comes with the packages: there, a missing one is a failure and nothing
 * is skipped.
 */
export const HAS_BROWSER = (process.platform === 'linux' && process.arch === 'x64') || Boolean(process.env['CHROMIUM_PATH']);
