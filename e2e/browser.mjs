// A browser for the checks: Debian's chromium, axe's rules, and a count of what passed.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import puppeteer from "puppeteer-core";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// Names that lead to a server of the check, and the language of the browser’s own words.
const { RESOLVE, LANGUAGE } = process.env;
const resolve = [...(RESOLVE ? [`--host-resolver-rules=${RESOLVE}`] : []), ...(LANGUAGE ? [`--lang=${LANGUAGE}`] : [])];
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
let passed = 0;
let failed = 0;

export const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
export const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: [...sandbox, ...resolve, "--disable-gpu", "--disable-background-networking"],
});

// Counts a check; each fault is a line.
export function check(name, faults) {
  if (faults.length === 0) passed += 1;
  else {
    failed += 1;
    console.log(`${name}:\n  ${faults.join("\n  ")}`);
  }
}

// What axe, put into the page before, finds wrong with it.
export async function violations(page, within = "html") {
  const found = await page.evaluate((place, values) => axe.run(place, { runOnly: values }), within, rules);
  return found.violations.map((fault) => `${fault.id}: ${fault.nodes[0].html.slice(0, 120)}`);
}

// By how much the page is wider than the screen.
export async function wider(page) {
  const pixels = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return pixels > 0 ? [`${pixels} px wider than the screen`] : [];
}

// Closes the browser and ends with the count.
export async function finish() {
  await browser.close();
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}
