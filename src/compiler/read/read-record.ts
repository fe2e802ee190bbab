import type { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import { checkSchema } from './check-schema.ts';
import type { ContentFile, OnParse } from './content-file.ts';
import { parseYaml, type Located } from './parse-yaml.ts';

/** Read a YAML file that holds one record. */
export function readRecord<S extends z.ZodType>(
  file: ContentFile | undefined,
  schema: S,
  onParse: OnParse,
): { record?: Located<z.output<S>>; problems: Problem[] } {
  if (!file) return { problems: [] };
  onParse(file.file);
  const { located, problems } = parseYaml(file.file, file.text);
  if (!located) return { problems };
  const checked = checkSchema(schema, located);
  const all = [...problems, ...checked.problems];
  return checked.located ? { record: checked.located, problems: all } : { problems: all };
}
