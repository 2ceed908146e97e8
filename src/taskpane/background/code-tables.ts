// The tables of Korean character codes that the fonts of a PDF may name instead of holding them, as pdfjs asks for them.
// pdfjs's own way to fetch them asks the document for its address, and workers have none.

export class CodeTables {
  readonly #folder: string | undefined;

  constructor({ cMapUrl }: { cMapUrl?: string }) {
    this.#folder = cMapUrl;
  }

  /**
   * A table's bytes.
   * @throws where the pane's server does not have it
   */
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const answer = kind === "cMapUrl" ? await fetch(`${this.#folder}${filename}`) : null;
    if (answer?.ok !== true) throw new Error(`pdfjs asked for ${kind} ${filename}, which is not there`);
    return new Uint8Array(await answer.arrayBuffer());
  }
}
