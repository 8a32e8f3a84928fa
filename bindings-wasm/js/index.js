import init from "../dist/comity.js";

export { call, version } from "../dist/comity.js";
export { ComityError } from "./errors.js";

export async function load(source) {
  await init(source === undefined ? undefined : { module_or_path: source });
}
