// How the page without Excel is built: the same pane over the file adapter, into a folder that any web server can
// serve, with nothing of Office in it.
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import {
  copyKoreanCodes,
  minimizer,
  nameBuild,
  replacedWords,
  typescriptLoader,
  wholeWorker,
} from "./webpack.config.js";

export default function configure(env, argv) {
  return {
    mode: argv.mode,
    context: import.meta.dirname,
    entry: { standalone: "./src/taskpane/standalone/index.tsx" },
    output: {
      path: path.resolve(import.meta.dirname, "release/standalone"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    devtool: false,
    cache: { type: "filesystem", name: "standalone", buildDependencies: { config: [import.meta.filename] } },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: typescriptLoader },
        { test: /samples\/.*\.txt$/, type: "asset/source" },
        ...replacedWords,
      ],
    },
    plugins: [
      nameBuild(),
      new HtmlPlugin({ template: "./src/taskpane/standalone/standalone.html", filename: "index.html" }),
      new CopyPlugin({ patterns: [{ from: "assets/*.png" }, copyKoreanCodes] }),
    ],
    optimization: { splitChunks: wholeWorker, minimizer: [minimizer()] },
    performance: { maxEntrypointSize: 2_000_000, maxAssetSize: 2_000_000 },
  };
}
