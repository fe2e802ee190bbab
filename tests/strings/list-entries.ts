import { join } from 'node:path';
import ts from 'typescript';

/** A word or sentence of the catalogues. */
export interface CatalogueEntry {
  /** Its room and name: `facts.identities.named`. */
  path: readonly string[];
  /** Its sample arguments, in each of the choices that its parameters leave; null where it takes none. */
  samples: readonly ((count: number) => unknown[])[] | null;
}

/** Makes a value, whose numbers are all `count`. */
type Sample = (count: number) => unknown;

/** How many of the choices are taken at most, where several parameters leave some. */
const MAX_CHOICES = 24;
const FILE = join(import.meta.dirname, '../../src/strings/en/index.ts');

/** Name a text that is filled in, so that it can be found again and is no word; a language is named by its tag, to be printed. */
const nameText = (name: string) => (name === 'language' ? 'mt' : `⟦${name}⟧`);

/** List all that the English catalogue holds, and so every other, with arguments for it by the types of its parameters. */
export function listEntries(): CatalogueEntry[] {
  const { options } = ts.parseJsonConfigFileContent(
    { extends: './tsconfig.json', compilerOptions: { noEmit: true, skipLibCheck: true } },
    ts.sys,
    join(import.meta.dirname, '../..'),
  );
  const program = ts.createProgram([FILE], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(FILE);
  const module = source && checker.getSymbolAtLocation(source);
  if (!source || !module) throw new Error(`Unexpected ${FILE}, expected a module`);
  const typeOf = (symbol: ts.Symbol) => checker.getTypeOfSymbolAtLocation(symbol, source);

  const list = (type: ts.Type, path: readonly string[]): CatalogueEntry[] => {
    const [signature] = type.getCallSignatures();
    if (signature) {
      const given = signature.parameters.map((it) => listSamples(typeOf(it), it.name));
      return [{ path, samples: combine(given) }];
    }
    if (type.flags & ts.TypeFlags.StringLike) return [{ path, samples: null }];
    return type.getProperties().flatMap((it) => list(typeOf(it), [...path, it.name]));
  };

  const listSamples = (type: ts.Type, name: string): Sample[] => {
    if (type.isUnion()) return type.types.flatMap((it) => listSamples(it, name));
    if (type.isStringLiteral()) return [() => type.value];
    if (type.flags & ts.TypeFlags.NumberLike) return [(count) => count];
    if (type.flags & ts.TypeFlags.BooleanLiteral) return [() => checker.typeToString(type) === 'true'];
    if (type.flags & ts.TypeFlags.Null) return [() => null];
    if (type.flags & (ts.TypeFlags.String | ts.TypeFlags.TypeParameter)) return [() => nameText(name)];
    // What marks words up is given them last, and leaves them as they are.
    if (type.getCallSignatures().length)
      return [
        () =>
          (...values: unknown[]) =>
            values.at(-1),
      ];
    if (checker.typeToString(type) === 'Date') return [() => new Date(Date.UTC(2015, 0, 1))];
    if (checker.isArrayType(type)) {
      const [item] = checker.getTypeArguments(type as ts.TypeReference);
      const items = [1, 2].flatMap((at) => (item ? listSamples(item, `${name}${at}`).slice(0, 1) : []));
      return [items.slice(0, 1), items].map((some) => (count) => some.map((make) => make(count)));
    }
    const names = type.getProperties().map((it) => it.name);
    const made = combine(type.getProperties().map((it) => listSamples(typeOf(it), it.name)));
    return made.map((make) => (count) => {
      const values = make(count);
      return Object.fromEntries(names.map((own, at) => [own, values[at]]));
    });
  };

  return checker.getExportsOfModule(module).flatMap((it) => list(typeOf(it), [it.name]));
}

/** Take one sample of each, in every combination as far as there are few. */
function combine(given: readonly (readonly Sample[])[]): ((count: number) => unknown[])[] {
  const all = given.reduce((product, samples) => product * samples.length, 1);
  return Array.from({ length: Math.min(all, MAX_CHOICES) }, (_, choice) => (count: number) => {
    let left = choice;
    return given.map((samples) => {
      const sample = samples[left % samples.length];
      left = Math.floor(left / samples.length);
      return sample?.(count);
    });
  });
}
