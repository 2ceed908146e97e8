// Serves a folder to this machine only and prints its address: `node scripts/serve-folder.js FOLDER [?QUERY]`.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { contentSecurityPolicy } from "./release/content-security-policy.js";

const types = {
  ".bcmap": "application/octet-stream",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
};

// A worker keeps to the policy that comes with its own script, not to that of its page.
const policy = contentSecurityPolicy({ officeJs: "self" });

const [folder = ".", query = ""] = process.argv.slice(2);
const root = path.resolve(folder);

const server = createServer((request, response) => {
  void answer(new URL(request.url ?? "/", "http://localhost").pathname, response);
});

async function answer(pathname, response) {
  const file = path.join(root, decodeURIComponent(pathname === "/" ? "/index.html" : pathname));
  const found = file.startsWith(root + path.sep) ? await stat(file).catch(() => null) : null;
  if (found === null || !found.isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = types[path.extname(file)] ?? "application/octet-stream";
  response.writeHead(200, {
    "content-type": type,
    "content-length": found.size,
    "content-security-policy": policy,
  });
  createReadStream(file).pipe(response);
}

server.listen(Number(process.env.PORT ?? 0), "127.0.0.1", () => {
  process.stdout.write(`http://localhost:${server.address().port}/${query}\n`);
});
