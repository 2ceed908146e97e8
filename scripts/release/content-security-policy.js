// What the pane's page may load and who may show it, said once: webpack.config.js writes it into the page, and a
// release's server snippets send it as a header, which alone can name who may frame the page.

/**
 * The policy as it stands in the page.
 * - scripts from the page's own server and, unless Office.js is served from there too, from Microsoft's host of it;
 *   none inline, none from text (`eval`)
 * - styles also inline: Fluent UI writes its rules into the page, and Office.js one of its own
 * - pictures also as data: Fluent UI and Office.js draw a few so
 * - connections and workers to the page's own server only, which also stops the usage reports that Office.js sends
 * @param {{ officeJs: "cdn" | "self" }} options where Office.js comes from
 * @returns {string}
 * @example contentSecurityPolicy({ officeJs: "self" }) // "default-src 'none'; script-src 'self'; …"
 */
export function contentSecurityPolicy({ officeJs }) {
  const scripts = officeJs === "self" ? "'self'" : "'self' https://appsforoffice.microsoft.com";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * Pages that may show the pane: Excel on the web, in all addresses that users of its public issue tracker name
 * (github.com/OfficeDev/office-js/issues/3342, OfficeDev/office-js-docs-pr/issues/4911). Desktop Excel frames nothing.
 */
export const framingHosts = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.cloud.microsoft",
  "https://onedrive.live.com",
];
