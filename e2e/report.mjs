// The HTML report in Debian's chromium: accessible (axe), nothing wider than the screen, every finding reachable, no request
// to anywhere; 360 and 1280 px, light and dark, Indonesian and English.
// usage: node report.mjs REPORT.html...
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import puppeteer from "puppeteer-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
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

async function look(file, width, scheme) {
  const page = await browser.newPage();
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(`file://${resolve(file)}`);
  await page.evaluate(axe);
  const name = `${file}, ${width} px, ${scheme}`;
  const found = await page.evaluate((values) => axe.run(document, { runOnly: values }), rules);
  check(`${name}: axe`, found.violations.map((fault) => `${fault.id}: ${fault.nodes[0].html.slice(0, 120)}`));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  check(`${name}: width`, wide > 0 ? [`${wide} px wider than the screen`] : []);
  check(`${name}: requests`, requests.slice(1));
  check(`${name}: findings`, await hidden(page));
  await page.close();
}

// Follows each finding to its place in the text: it must then be on the screen.
async function hidden(page) {
  return page.evaluate(async () => {
    document.documentElement.style.scrollBehavior = "auto";
    for (const pane of document.querySelectorAll(".text")) pane.style.scrollBehavior = "auto";
    const faults = [];
    for (const link of document.querySelectorAll(".finding .side a")) {
      link.click();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const place = document.querySelector(link.getAttribute("href")).getBoundingClientRect();
      if (place.bottom < 0 || place.top > window.innerHeight || place.height === 0) faults.push(link.outerHTML);
    }
    return faults;
  });
}

for (const file of process.argv.slice(2))
  for (const width of [360, 1280]) for (const scheme of ["light", "dark"]) await look(file, width, scheme);
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
