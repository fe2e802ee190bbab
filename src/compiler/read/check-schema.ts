import type { z } from 'zod';
import { closestName } from '../problems/closest-name.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { Located, Path } from './parse-yaml.ts';

type Issue = z.core.$ZodIssue;

/** Check a value against a schema; every violation becomes a problem at its place. */
export function checkSchema<S extends z.ZodType>(
  schema: S,
  located: Located<unknown>,
): { located?: Located<z.output<S>>; problems: Problem[] } {
  const result = schema.safeParse(located.value);
  if (result.success) return { located: { ...located, value: result.data }, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => explain(issue, located, schema)) };
}

function explain(issue: Issue, located: Located<unknown>, schema: z.ZodType): Problem[] {
  const { path } = issue;
  const actual = valueAt(located.value, path);
  const name = nameOf(path);
  if (issue.code === 'unrecognized_keys') {
    const keys = keysAt(schema, located.value, path);
    return issue.keys.map((key) => {
      const guess = closestName(key, keys);
      const expected = keys.length ? `one of ${list(keys)}` : 'a key of the schema';
      return unexpected(located.locateKey(path, key), 'key-is-known', `key \`${key}\``, expected, {
        hint: guess ? `perhaps \`${guess}\`; otherwise delete the line.` : 'delete the line.',
      });
    });
  }
  const wanted = expectation(issue);
  if (actual === undefined && path.length) {
    const key = String(path.at(-1));
    return [unexpected(located.locate(path.slice(0, -1)), 'key-is-there', `missing key \`${key}\``, wanted, { hint: `add \`${key}:\`.` })];
  }
  return [unexpected(located.locate(path), 'value-fits', `${show(actual)}${name}`, wanted, advise(actual, issue))];
}

const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'keys with values',
  boolean: 'true or false',
  tuple: 'a list',
  nan: 'a number',
};

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1 ? show(issue.values[0]) : `one of ${list(issue.values.map(String))}`;
    case 'too_small':
      return /^Too/.test(issue.message)
        ? `${issue.inclusive === false ? 'more than' : 'at least'} ${String(issue.minimum)}${unitOf(issue.origin)}`
        : issue.message;
    case 'too_big':
      return /^Too/.test(issue.message) ? `at most ${String(issue.maximum)}${unitOf(issue.origin)}` : issue.message;
    case 'invalid_union':
      return 'options' in issue ? `one of ${list(issue.options.map(String))}` : issue.message;
    case 'invalid_format':
    case 'custom':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
      return issue.message;
  }
}

function unitOf(origin: string): string {
  return origin === 'array' ? ' entries' : origin === 'string' ? ' characters' : '';
}

function advise(actual: unknown, issue: Issue): { hint?: string } {
  if (issue.code === 'invalid_type' && (issue.expected === 'number' || issue.expected === 'nan') && typeof actual === 'string') {
    const plain = actual.replace(/[,\s]/g, '');
    return plain && Number.isFinite(Number(plain)) ? { hint: `write ${plain}, without quotation marks and separators.` } : {};
  }
  const guess = issue.code === 'invalid_value' && typeof actual === 'string' ? closestName(actual, issue.values.map(String)) : null;
  return guess === null ? {} : { hint: `perhaps \`${guess}\`.` };
}

function show(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length ? 'list' : 'empty list';
  if (typeof value === 'object') return 'keys with values';
  const text = String(value);
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}

function nameOf(path: Path): string {
  const key = path.findLast((part) => typeof part === 'string');
  return key === undefined ? '' : ` for \`${key}\``;
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, part) => (typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[part] : undefined),
    value,
  );
}

/** The keys that the schema has at a path: through lists, optional keys and unions by `type` or `kind`. */
function keysAt(schema: z.ZodType, value: unknown, path: Path): string[] {
  const definition = schema.def as unknown as {
    type: string;
    innerType?: z.ZodType;
    element?: z.ZodType;
    shape?: Record<string, z.ZodType>;
    options?: z.ZodType[];
    discriminator?: string;
  };
  if (definition.innerType) return keysAt(definition.innerType, value, path);
  if (definition.options) {
    const kind = definition.discriminator && (value as Record<string, unknown> | null)?.[definition.discriminator];
    const option = definition.options.find((it) => {
      const literal = (it.def as unknown as { shape?: Record<string, { def: { values?: unknown[] } }> }).shape?.[
        definition.discriminator ?? ''
      ];
      return literal?.def.values?.includes(kind);
    });
    return option ? keysAt(option, value, path) : [];
  }
  const [first, ...rest] = path;
  if (definition.element && first !== undefined) return keysAt(definition.element, valueAt(value, [first]), rest);
  if (!definition.shape) return [];
  if (first === undefined) return Object.keys(definition.shape);
  const inner = definition.shape[String(first)];
  return inner ? keysAt(inner, valueAt(value, [first]), rest) : [];
}
