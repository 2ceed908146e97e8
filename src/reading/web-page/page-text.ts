// The text of a page as its reader sees it: a paragraph a line, a table row a line with its cells in order. Only text
// nodes are taken, so no attribute, script or style can get into a record.
import { TextAssembly } from "../text-assembly";
import { type HtmlNode, textNode, walkHtml } from "./html-tree";

/** Holds no text for readers. */
const unseen = new Set(
  (
    "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME FRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO HEAD SELECT OPTION BUTTON " +
    "TEXTAREA"
  ).split(" "),
);

const blocks = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM " +
    "H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD UL"
  ).split(" "),
);

/**
 * The text below a node, a block a line.
 * @example textOfPage(body) // for <p>상담<br>30건</p><tr><td>계약</td><td>5건</td></tr>: "상담\n30건\n계약 | 5건"
 */
export function textOfPage(root: HtmlNode): string {
  const text = new TextAssembly();
  for (const { node, leaving } of walkHtml(root, (one) => unseen.has(nameOf(one)))) {
    if (node.nodeType === textNode) {
      if (!leaving) text.write((node.nodeValue ?? "").replace(/\s+/g, " "));
      continue;
    }
    const name = nameOf(node);
    if (name === "TR") {
      if (leaving) text.closeRow();
      else text.openRow();
    } else if (name === "TD" || name === "TH") {
      if (leaving) text.closeCell();
      else text.openCell();
    } else if (blocks.has(name) || (name === "BR" && !leaving)) text.breakLine();
  }
  return text.build();
}

/** Upper case, as HTML has it; inside SVG and XHTML names keep their case. */
function nameOf(node: HtmlNode): string {
  return node.nodeName.toUpperCase();
}
