// The name of the build that runs, put in by webpack (scripts/release/build-id.js).
declare const BUILD_ID: string | undefined;

/** E.g. "0.1.0-3f9a2c1d"; "dev" where the sources run as they are. */
export const build = typeof BUILD_ID === "undefined" ? "dev" : BUILD_ID;
