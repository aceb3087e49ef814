// Every page of the desk with sample data in Debian's chromium: accessible (axe), nothing wider than the screen, no request
// beyond the folder; 360, 768 and 1280 px, light and dark, folds closed and open.
// usage: cargo run -p web --example pages -- FOLDER && node pages.mjs FOLDER
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { axe, browser, check, finish, violations, wider } from "./browser.mjs";

const folder = resolve(process.argv[2]);

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
await finish();
