// Two https servers on one host name, as Excel on the web and an add-in have: certificates live in a temporary
// folder for the time of the test.
import { generateCertificates } from "office-addin-dev-certs";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

/** What a server answers for a path, or null for 404. */
export type Responder = (
  pathname: string,
) => { readonly type: string; readonly body: string | Uint8Array } | null;

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/** A certificate for localhost that nobody trusts: browsers under test must ignore certificate errors. */
export async function makeCertificate(): Promise<Certificate> {
  const folder = mkdtempSync(path.join(tmpdir(), "excel-host-"));
  const file = (name: string) => path.join(folder, name);
  try {
    await generateCertificates(file("ca.crt"), file("localhost.crt"), file("localhost.key"), 2, [
      "localhost",
    ]);
    return { key: readFileSync(file("localhost.key")), cert: readFileSync(file("localhost.crt")) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Serves on a free port of this machine. */
export async function serve(
  certificate: Certificate,
  respond: Responder,
): Promise<{ server: Server; origin: string }> {
  const server = createServer({ ...certificate }, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const answer = respond(decodeURIComponent(pathname));
    if (!answer) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": answer.type, "cache-control": "no-store" }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { server, origin: `https://localhost:${port}` };
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

export const contentType = (file: string): string => TYPES[path.extname(file)] ?? "application/octet-stream";
