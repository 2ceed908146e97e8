// Takes words out of modules of others that should not come into the built files.

/**
 * @this {import("webpack").LoaderContext<{ search: string, replacement: string }>}
 * @param {string} source
 * @returns {string}
 */
export default function replaceWords(source) {
  const { search, replacement } = this.getOptions();
  return source.replaceAll(search, replacement);
}
