import { readFile } from "node:fs/promises";
import { load as loadFrom } from "./index.js";

export { call, ComityError, version } from "./index.js";

/** Node fetches no files: the module is read from beside the package. */
export async function load(source) {
  await loadFrom(source ?? (await readFile(new URL("../dist/comity_bg.wasm", import.meta.url))));
}
