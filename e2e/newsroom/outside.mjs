// What is kept and recorded, judged by programs that are not the desk: this one's own verifier, the one in plain Python, and warcio.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { binary } from "../program.mjs";

const root = new URL("../../", import.meta.url).pathname;
// The one that tools/check-archives installs; asked by its Python, so that the folder may have moved.
const warcio = join(root, "target/check-archives/bin/python3");

function run(program, ...parts) {
  try {
    return execFileSync(program, parts, { encoding: "utf8", stdio: "pipe", env: { PATH: process.env.PATH, HOME: process.env.HOME, LANG: "C.UTF-8" } });
  } catch (error) {
    throw new Error(`${[program, ...parts].join(" ")} says: ${error.stdout ?? error.message}${error.stderr ?? ""}`);
  }
}

function has(text, words) {
  if (!text.includes(words)) throw new Error(`“${words}” is not in: ${text.slice(0, 600)}`);
}

// The evidence of the page at hand, as its link gives it; a file.
export async function evidence(officer) {
  const bytes = await officer.page.$eval("a[href$='bukti.wacz']", async (link) => [...new Uint8Array(await (await fetch(link.href)).arrayBuffer())]);
  const file = join(mkdtempSync(join(tmpdir(), "ruhui-evidence-")), "bukti.wacz");
  writeFileSync(file, Buffer.from(bytes));
  return file;
}

// Whether the evidence fits, and is about that page; true where warcio was asked as well.
export function sound(file, address) {
  run(binary, "verify", "--lang", "en", file);
  const folder = mkdtempSync(join(tmpdir(), "ruhui-evidence-"));
  run("python3", "-m", "zipfile", "-e", file, folder);
  has(run("cat", join(folder, "pages/pages.jsonl")), address);
  if (!existsSync(warcio)) return false;
  const said = run(warcio, "-c", "from warcio.cli import main; main()", "check", "-v", join(folder, "archive/data.warc.gz"));
  has(said, "digest pass");
  if (/fail|unknown|no digest/i.test(said)) throw new Error(`warcio says: ${said}`);
  return true;
}

// Whether the record at an address fits, as both verifiers say.
export async function recorded(site) {
  const key = (await (await fetch(`${site}/jejak/kunci`)).text()).trim().split("\n").at(-1);
  has(run(binary, "verify", "--lang", "en", "--record", `${site}/jejak`), "entries");
  return run(join(root, "tools/verify-record"), `${site}/jejak`, key).trim().split("\n").at(-1);
}
