import { z } from 'zod';
import type { ContentFileKind } from '../../model/content-files.ts';

/** A JSON Schema, as far as Zod makes use of it for the content. */
export interface JsonSchema {
  title?: string;
  description?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  required?: string[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema | JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

/** Make the JSON Schema of a kind of content file, in the draft that editors know. */
export function makeJsonSchema({ title, schema }: ContentFileKind): JsonSchema {
  return { ...(z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }) as JsonSchema), title };
}

/** Print a JSON Schema as a file. */
export function printJsonSchema(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
