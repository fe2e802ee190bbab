import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addPolicy } from '../../src/cli/build/pages/write-policies.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page allows its own inline styles and those of its scripts that the build made, each once, and no others', () => {
  const made = new Set(['one()', 'of another page()'].map(hash));
  const html = addPolicy(
    '<html><head><style>a{}</style><style media="print">b{}</style><style>a{}</style><script>one()</script></head>' +
      '<body><script>struck()</script><script type="module" src="/two.js"></script><script type="application/ld+json">{}</script></body></html>',
    made,
  );
  expect(html).toBe(
    `<html><head><meta http-equiv="content-security-policy" content="default-src 'self'; base-uri 'none'; form-action 'self'; ` +
      `img-src 'self' data:; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; ` +
      `style-src 'self' ${hash('a{}')} ${hash('b{}')}; script-src 'self' ${hash('one()')}">` +
      '<style>a{}</style><style media="print">b{}</style><style>a{}</style><script>one()</script></head>' +
      '<body><script>struck()</script><script type="module" src="/two.js"></script><script type="application/ld+json">{}</script></body></html>',
  );
});

test('a page without any needs no hashes', () => {
  expect(addPolicy('<head></head>', new Set())).not.toContain('sha256');
});
