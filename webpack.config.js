// How the pane is built: one bundle for the pane and the ribbon buttons, since both live in one runtime.
//   --env officeJs=self          puts Office.js beside the pane instead of Microsoft's CDN, for closed networks
//   --env origin=https://HOST    writes the manifest for that host instead of the dev server's
import path from "node:path";
import webpack from "webpack";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { buildId } from "./scripts/release/build-id.js";
import { contentSecurityPolicy } from "./scripts/release/content-security-policy.js";

const devOrigin = "https://localhost:3000";
const officeJsFromCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const officeJsDist = path.resolve(import.meta.dirname, "node_modules/@microsoft/office-js/dist");

export default async function configure(env, argv) {
  const production = argv.mode === "production";
  const selfHosted = env.officeJs === "self";
  return {
    mode: argv.mode,
    context: import.meta.dirname,
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path.resolve(import.meta.dirname, "dist"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    // Source maps would carry the paths of the machine that built them.
    devtool: production ? false : "source-map",
    // Fluent UI is a thousand modules; the tests build again what `npm run build` has read.
    cache: { type: "filesystem", buildDependencies: { config: [import.meta.filename] } },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: typescriptLoader }, ...replacedWords],
    },
    plugins: [
      nameBuild(),
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        officeJs: selfHosted ? "office/office.js" : officeJsFromCdn,
        policy: contentSecurityPolicy({ officeJs: selfHosted ? "self" : "cdn" }),
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "src/taskpane/support.html", to: "support.html" },
          { from: "manifest.xml", transform: (xml) => pointManifestTo(env.origin ?? devOrigin, xml) },
          copyKoreanCodes,
          ...(selfHosted ? [copyOfficeJs] : []),
        ],
      }),
    ],
    optimization: { splitChunks: wholeWorker, minimizer: [minimizer()] },
    // Fluent UI and React alone are over webpack's default warning of 244 KiB.
    performance: { maxEntrypointSize: 2_000_000, maxAssetSize: 2_000_000 },
    ...(env.WEBPACK_SERVE ? { devServer: await configureDevServer() } : {}),
  };
}

// WebView2 and the WKWebView of every macOS that still gets Office updates know ES2020.
export const typescriptLoader = {
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2020",
    },
  },
};

/**
 * pdfjs asks where its file lies, and webpack would answer with a path of the machine that built it. Griffel names a help
 * page in a warning that only development shows: whoever looks through the built files should find no foreign address.
 */
export const replacedWords = [
  replaceIn(/pdfjs-dist.*\.mjs$/, "import.meta.url", JSON.stringify("file:///pdfjs.mjs")),
  replaceIn(/@griffel.*warnAboutUnsupportedProperties/, "https://aka.ms/griffel-css-shorthands", ""),
];

function replaceIn(test, search, replacement) {
  const loader = path.resolve(import.meta.dirname, "webpack.replace-loader.js");
  return { test, use: { loader, options: { search, replacement } } };
}

/**
 * Of what is loaded later, parts that several need stand in files of their own; the worker is one file, so that it comes
 * whole or not at all, and says which.
 */
export const wholeWorker = { chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== "worker" };

/** swc, in place of webpack's default: a build takes a third of the time, and its files are no larger. */
export const minimizer = () => new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify });

// What the pane shows in its settings as its build.
export const nameBuild = () => new webpack.DefinePlugin({ BUILD_ID: JSON.stringify(buildId()) });

// Office.js picks a host file and a language at run time, so all that Excel may ask for go along. Its licence wants
// the files unmodified: `minimized` keeps webpack's minimizer off them.
const copyOfficeJs = {
  from: "**/*.{js,css,html,png,gif}",
  context: officeJsDist,
  to: "office/",
  info: { minimized: true },
  globOptions: {
    ignore: ["**/*.debug*.js", "**/*vsdoc.js", "**/{access,onenote,outlook,powerpoint,project,word}*.js"],
  },
};

// Older Korean PDFs name their letters by these tables instead of holding them; pdfjs asks for one when it meets it.
export const copyKoreanCodes = {
  from: "{Adobe-Korea1-*,KSC*,UniKS*}.bcmap",
  context: path.resolve(import.meta.dirname, "node_modules/pdfjs-dist/cmaps"),
  to: "cmaps/",
};

function pointManifestTo(origin, xml) {
  return xml.toString("utf8").replaceAll(devOrigin, origin.replace(/\/$/, ""));
}

// The certificate is made only when the dev server starts, so that a build changes nothing on the machine.
async function configureDevServer() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return {
    host: "localhost",
    port: Number(new URL(devOrigin).port),
    server: { type: "https", options: await getHttpsServerOptions() },
    static: false,
  };
}
