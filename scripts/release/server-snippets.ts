// What a web server must say when it serves a release, for the two servers that offices run.
import { contentSecurityPolicy, framingHosts } from "./content-security-policy.js";

/** A header that goes with every file. */
type Header = readonly [name: string, value: string];

const wholeHost =
  "Strict-Transport-Security holds for the whole host: leave it out where that still serves http.";

/**
 * Settings for nginx and IIS, to be put beside the site's own.
 * @param host where the release will stand, e.g. `https://intranet.example/export-outcomes`
 * @returns file names and texts
 */
export function serverSnippets(host: string, officeJs: "cdn" | "self"): ReadonlyMap<string, string> {
  const headers: Header[] = [
    [
      "Content-Security-Policy",
      `${contentSecurityPolicy({ officeJs })}; frame-ancestors 'self' ${framingHosts.join(" ")}`,
    ],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "no-referrer"],
    ["Strict-Transport-Security", "max-age=31536000"],
  ];
  const folder = decodeURIComponent(new URL(host).pathname).replace(/\/$/, "");
  return new Map([
    ["nginx.conf", nginx(folder, headers)],
    ["web.config", iis(headers)],
  ]);
}

// A header set in an inner block of nginx drops those of the outer one, so both blocks say all of them. No
// X-Frame-Options: it knows only one framing site, and the policy above says it better. nginx compares paths decoded.
function nginx(folder: string, headers: readonly Header[]): string {
  const said = (indent: string) =>
    headers.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`).join("\n");
  return `# Inside the server block that serves https. The files lie in the folder named by alias.
# ${wholeHost}
location "${folder}/" {
  alias /srv/export-outcomes/;
  types {
    text/html html;
    text/javascript js;
    text/css css;
    application/xml xml;
    image/png png;
    image/gif gif;
    application/octet-stream bcmap;
  }
  charset utf-8;
  # Pages and manifest are asked for anew each time, so that a new release shows at once.
  add_header Cache-Control "no-cache" always;
${said("  ")}

  # Scripts that carry a hash of their content in their name never change.
  location ~ "^${literally(folder)}/[^/]+\\.[0-9a-f]{8}\\.js$" {
    add_header Cache-Control "public, max-age=31536000, immutable" always;
${said("    ")}
  }
}
`;
}

/** A text as a regular expression that finds just it. */
function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

// IIS answers 500.19 to a header that the server's own settings have, too, unless it is taken away before.
function iis(headers: readonly Header[]): string {
  const taken = ["X-Frame-Options", ...headers.map(([name]) => name)];
  const said = [
    ...taken.map((name) => `        <remove name="${name}" />`),
    ...headers.map(([name, value]) => `        <add name="${name}" value="${value}" />`),
  ].join("\n");
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Stands in the folder of the release. Pages and scripts are asked for anew each time, so that a new release shows
     at once; unchanged ones are not sent again. ${wholeHost} -->
<configuration>
  <system.webServer>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
      <remove fileExtension=".bcmap" />
      <mimeMap fileExtension=".bcmap" mimeType="application/octet-stream" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${said}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;
}
