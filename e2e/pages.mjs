// Every page of the desk with sample data in Debian's chromium: accessible (axe), nothing wider than the screen, no request
// beyond the folder; 360, 768 and 1280 px, light and dark, folds closed and open.
// usage: cargo run -p web --example pages -- FOLDER && node pages.mjs FOLDER
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import puppeteer from "puppeteer-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const folder = resolve(process.argv[2]);
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: [...sandbox, "--disable-gpu", "--disable-background-networking"],
});
let passed = 0;
let failed = 0;

function check(name, faults) {
  if (faults.length === 0) passed += 1;
  else {
    failed += 1;
    console.log(`${name}:\n  ${faults.join("\n  ")}`);
  }
}

async function violations(page) {
  const found = await page.evaluate((values) => axe.run(document, { runOnly: values }), rules);
  return found.violations.map((fault) => `${fault.id}: ${fault.nodes[0].html.slice(0, 120)}`);
}

async function wider(page) {
  const pixels = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return pixels > 0 ? [`${pixels} px wider than the screen`] : [];
}

async function look(page, file, width, scheme) {
  const foreign = [];
  // The browser draws its own date picker with a data: image.
  const own = (url) => url.startsWith(`file://${folder}/`) || url.startsWith("data:");
  const note = (request) => own(request.url()) || foreign.push(request.url());
  page.on("request", note);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(`file://${folder}/${file}`);
  await page.evaluate(axe);
  const name = `${file}, ${width} px, ${scheme}`;
  check(`${name}: requests`, foreign);
  check(`${name}: width`, await wider(page));
  check(`${name}: axe`, await violations(page));
  const folds = await page.$$eval("details", (all) => all.map((fold) => (fold.open = true)).length);
  if (folds > 0) {
    check(`${name}: width, unfolded`, await wider(page));
    check(`${name}: axe, unfolded`, await violations(page));
  }
  page.off("request", note);
}

const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith(".html")))
  for (const width of [360, 768, 1280]) for (const scheme of ["light", "dark"]) await look(page, file, width, scheme);
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
