// The HTML report in Debian's chromium: accessible (axe), nothing wider than the screen, every finding reachable, no request
// to anywhere; 360 and 1280 px, light and dark, Indonesian and English.
// usage: node report.mjs REPORT.html...
import { resolve } from "node:path";
import { axe, browser, check, finish, violations, wider } from "./browser.mjs";

async function look(file, width, scheme) {
  const page = await browser.newPage();
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(`file://${resolve(file)}`);
  await page.evaluate(axe);
  const name = `${file}, ${width} px, ${scheme}`;
  check(`${name}: axe`, await violations(page));
  check(`${name}: width`, await wider(page));
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
await finish();
