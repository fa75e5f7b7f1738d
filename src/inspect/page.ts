import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

/** An element of a page, as a browser without script builds it. */
export type Element = {
  readonly name: string;
  readonly attrs: ReadonlyMap<string, string>;
  readonly parent: Element | null;
  readonly children: (Element | string)[];
};

/** A parsed page or drawing, all its elements in document order. */
export type Page = {
  /** Path of the file below the folder of the site. */
  readonly file: string;
  /** Path of the address, without the base of the host: `/nl/zaken/`. */
  readonly path: string;
  readonly elements: readonly Element[];
  /** The same by name. */
  readonly byName: ReadonlyMap<string, readonly Element[]>;
  readonly comments: readonly string[];
};

/** Parses a page as a browser does that runs no script. */
export function parsePage(html: string, file: string): Page {
  return build(parse(html, { scriptingEnabled: false }), file);
}

/** Parses an SVG file. */
export function parseDrawing(svg: string, file: string): Page {
  return build(parseFragment(svg.replace(/<\?xml[^>]*\?>/, ''), { scriptingEnabled: false }), file);
}

/** Address of a file of the site, without the base of the host. */
function pathOfFile(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Text of an element and everything in it. */
export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The language that holds for an element. */
export function langOf(element: Element | null): string {
  if (element === null) return '';
  return element.attrs.get('lang') ?? langOf(element.parent);
}

/** Elements of the given names, in the order of the document. */
export function named(page: Page, ...names: readonly string[]): readonly Element[] {
  const present = names.filter((name) => page.byName.has(name));
  return present.length > 1
    ? page.elements.filter(({ name }) => present.includes(name))
    : (page.byName.get(present[0] ?? '') ?? []);
}

type Parent = DefaultTreeAdapterTypes.ParentNode;

function build(root: Parent, file: string): Page {
  const elements: Element[] = [];
  const comments: string[] = [];
  const walk = (from: Parent, parent: Element | null): void => {
    for (const node of from.childNodes) {
      if (node.nodeName === '#text') parent?.children.push((node as DefaultTreeAdapterTypes.TextNode).value);
      else if (node.nodeName === '#comment') comments.push((node as DefaultTreeAdapterTypes.CommentNode).data);
      else if ('tagName' in node) {
        const attrs = attributesOf(node.attrs);
        const element: Element = { name: node.tagName.toLowerCase(), attrs, parent, children: [] };
        parent?.children.push(element);
        elements.push(element);
        walk('content' in node ? (node as DefaultTreeAdapterTypes.Template).content : node, element);
      }
    }
  };
  walk(root, null);
  return { file, path: pathOfFile(file), elements, byName: Map.groupBy(elements, ({ name }) => name), comments };
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function attributesOf(list: DefaultTreeAdapterTypes.Element['attrs']): ReadonlyMap<string, string> {
  if (list.length === 0) return NO_ATTRIBUTES;
  const attrs = new Map<string, string>();
  for (const { prefix, name, value } of list) attrs.set(prefix ? `${prefix}:${name}` : name, value);
  return attrs;
}
