import { type Document, isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Issue } from '../core/issue/issue.ts';

/** A YAML text as data, with the line of every field. */
export type YamlData = {
  readonly data: unknown;
  /** 1-based line in the file of a field path; of its nearest parent where the field is absent. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** The scalar at a path as it is written in the file. */
  readonly writtenAt: (path: readonly PropertyKey[]) => string | null;
  readonly issues: readonly Issue[];
};

/** Reads YAML 1.2 without aliases, anchors, tags and merge keys; `offset` counts the lines before it in the file. */
export function readYaml(text: string, file: string, offset: number): YamlData {
  const { document, lineAt } = open(text, offset);
  const issues = [...syntaxFaults(document, text, file, lineAt), ...expansionFaults(document, file, lineAt)];
  return { data: issues.length === 0 ? document.toJS({ maxAliasCount: 0 }) : null, issues, ...lookUp(text, offset) };
}

type Open = { readonly document: Document.Parsed; readonly lineAt: (position: number) => number };

function open(text: string, offset: number): Open {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, version: '1.2', uniqueKeys: true, prettyErrors: false });
  return { document, lineAt: (position) => counter.linePos(position).line + offset };
}

/** Finds places in a text that is parsed again for it: few are asked for, and a parsed text is large to keep. */
function lookUp(text: string, offset: number): Pick<YamlData, 'lineOf' | 'writtenAt'> {
  return {
    lineOf: (path) => {
      const { document, lineAt } = open(text, offset);
      return lineOf(document, path, lineAt, offset);
    },
    writtenAt: (path) => {
      const node = open(text, offset).document.getIn([...path], true);
      return isScalar(node) ? (node.source ?? String(node.value)) : null;
    },
  };
}

function syntaxFaults(document: Document.Parsed, text: string, file: string, lineAt: (at: number) => number): Issue[] {
  return document.errors.map((error) => {
    const line = lineAt(error.pos[0]);
    const written = text.slice(text.lastIndexOf('\n', error.pos[0] - 1) + 1).split('\n')[0] ?? '';
    if (error.code === 'DUPLICATE_KEY') {
      const name = written.trim().split(':')[0] ?? '';
      const first = firstLineOfKey(document, name, error.pos[0], lineAt);
      return {
        code: 'YAML-DUPLICATE',
        file,
        line,
        field: name,
        found: written.trim(),
        why: `stands twice: lines ${first} and ${line}`,
        remedy: 'keep one of them',
      };
    }
    const column = error.linePos?.[0].col ?? 1;
    return {
      code: 'YAML-SYNTAX',
      file,
      line,
      field: '',
      found: written.trimEnd(),
      why: `is not YAML at column ${column}: ${(error.message.split('\n')[0] ?? '').replace(/\.$/, '')}`,
      remedy: 'quote the value, and indent with spaces',
    };
  });
}

function firstLineOfKey(
  document: Document.Parsed,
  name: string,
  before: number,
  lineAt: (at: number) => number,
): number {
  let found = 0;
  visit(document, {
    Map(_, map) {
      const keys = map.items.map((pair) => pair.key).filter((key) => isScalar(key) && String(key.value) === name);
      const positions = keys.map((key) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0));
      if (positions.length > 1 && positions.includes(before)) found = lineAt(Math.min(...positions));
    },
  });
  return found;
}

/** Whatever makes YAML say more than it shows. */
function expansionFaults(document: Document.Parsed, file: string, lineAt: (at: number) => number): Issue[] {
  const issues: Issue[] = [];
  const add = (found: string, why: string, at: number): void => {
    issues.push({
      code: 'YAML-EXPANSION',
      file,
      line: lineAt(at),
      field: '',
      found,
      why,
      remedy: 'write the value out in full',
    });
  };
  visit(document, (_, node) => {
    if (isAlias(node)) add(`*${node.source}`, 'is an alias; aliases are not allowed', node.range?.[0] ?? 0);
    else if (isPair(node) && isScalar(node.key) && node.key.value === '<<') {
      add('<<', 'is a merge key; merge keys are not allowed', node.key.range?.[0] ?? 0);
    } else if (isNode(node) && 'anchor' in node && node.anchor) {
      add(`&${node.anchor}`, 'is an anchor; anchors are not allowed', node.range?.[0] ?? 0);
    } else if (isNode(node) && node.tag) add(node.tag, 'is a tag; tags are not allowed', node.range?.[0] ?? 0);
  });
  return issues;
}

function lineOf(
  document: Document.Parsed,
  path: readonly PropertyKey[],
  lineAt: (at: number) => number,
  offset: number,
): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const name = path[length - 1];
    const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === name) : undefined;
    if (pair && isScalar(pair.key) && pair.key.range) return lineAt(pair.key.range[0]);
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lineAt(node.range[0]);
  }
  return offset;
}
