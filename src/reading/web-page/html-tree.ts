// What is used of the DOM. Declared here because this room runs without one; the browser's Document and linkedom's
// both fit.

export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
}

export interface HtmlElement extends HtmlNode {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

export interface HtmlDocument {
  readonly documentElement: HtmlElement | null;
  readonly body: HtmlElement | null;
  querySelectorAll(selectors: string): Iterable<HtmlElement>;
}

export const textNode = 3;

/** One step of a walk: a node is entered, and left once all in it has been walked. */
export interface HtmlStep {
  node: HtmlNode;
  leaving: boolean;
  depth: number;
}

/**
 * Walks a tree in document order without recursion, so that no depth of nesting can exhaust the stack.
 * @param skip elements that are passed over with all they hold
 */
export function* walkHtml(root: HtmlNode, skip: (node: HtmlNode) => boolean): Generator<HtmlStep> {
  let node = root;
  let depth = 0;
  for (;;) {
    const skipped = skip(node);
    if (!skipped) yield { node, leaving: false, depth };
    if (!skipped && node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    if (!skipped) yield { node, leaving: true, depth };
    while (node !== root && node.nextSibling === null) {
      if (node.parentNode === null) return;
      node = node.parentNode;
      depth -= 1;
      yield { node, leaving: true, depth };
    }
    if (node === root || node.nextSibling === null) return;
    node = node.nextSibling;
  }
}
