// Builds the package: compiles the module and writes its JavaScript into `dist`.
import { execFileSync } from "node:child_process";
import { rmSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const cargo = (words, stdout) =>
  execFileSync("cargo", words, { cwd: here("."), encoding: "utf8", stdio: ["ignore", stdout, "inherit"] });

const wasm = ["-p", "comity-wasm", "--profile", "wasm", "--target", "wasm32-unknown-unknown"];
const messages = cargo(["build", "--quiet", "--message-format=json-render-diagnostics", ...wasm], "pipe");
const module = messages
  .split("\n")
  .filter(Boolean)
  .flatMap((line) => JSON.parse(line).filenames ?? [])
  .find((file) => file.endsWith("comity_wasm.wasm"));
rmSync(here("dist"), { recursive: true, force: true });
cargo(["run", "--quiet", "-p", "comity-wasm-driver", "--", module, here("dist")], "inherit");
console.log(`comity_bg.wasm: ${statSync(here("dist/comity_bg.wasm")).size} bytes`);
