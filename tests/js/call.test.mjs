// The packed package answers, and refuses with a stable code.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { call, ComityError, load, version } from "comity";

const REGISTER = new TextEncoder().encode(
  JSON.stringify({
    comity: "1",
    id: "r",
    title: "合作登记册",
    parties: ["CN", "KR"],
    languages: ["zh"],
    as_of: "2018-11-16",
    keeper: "nobody",
  }),
);

before(() => load());

test("the version is the answer of its operation, and the package's own", async () => {
  assert.equal(version(), call("version", ""));
  const packed = new URL("node_modules/comity/package.json", import.meta.url);
  assert.equal(JSON.parse(version()).engine, JSON.parse(await readFile(packed, "utf8")).version);
});

test("check finds the unknown keeper", () => {
  const report = JSON.parse(call("check", '{"language": "zh"}', REGISTER));
  assert.ok(report.findings.some((finding) => finding.rule === "dangling-reference"));
});

for (const [code, ...words] of [
  ["unknown-operation", "chek", ""],
  ["bad-options", "check", '{"langage": "zh"}', REGISTER],
  ["no-document", "check", ""],
]) {
  test(`a refusal has a code and a message: ${code}`, () => {
    assert.throws(
      () => call(...words),
      (error) => error instanceof ComityError && error.code === code && error.message !== "",
    );
  });
}

test("the snippet of the README runs", async () => {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const [, snippet] = readme.match(/```js\n([^]*?)```/);
  const here = snippet.replace("./bindings-wasm/js/index.js", import.meta.resolve("comity"));
  const module = `const bytes = globalThis.register;\n${here}\nexport { report };`;
  globalThis.register = REGISTER;
  const { report } = await import(`data:text/javascript,${encodeURIComponent(module)}`);
  assert.ok(JSON.parse(report).summary.errors > 0);
});
