// Every page of the desk with sample data in Debian's chromium: accessible (axe), nothing wider than the screen, no request
// beyond the folder; 360, 768 and 1280 px, light and dark, folds closed and open.
// usage: cargo run -p web --example samples -- FOLDER && node pages.mjs FOLDER [PART OF]     a part of the pages: 0 2, then 1 2
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { axe, browser, check, finish, violations, wider } from "./browser.mjs";

const folder = resolve(process.argv[2]);
const [part, of] = process.argv.slice(3).map(Number);

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
  // A menu opens over the page and hides what is under it, so it is looked at by itself.
  if (await unfold(page, "details:not(.me)")) {
    check(`${name}: width, unfolded`, await wider(page));
    check(`${name}: axe, unfolded`, await violations(page));
  }
  if (await unfold(page, "details.me")) {
    check(`${name}: width, menus`, await wider(page));
    check(`${name}: axe, menus`, await violations(page, "details.me"));
  }
  page.off("request", note);
}

// True where there was something to open.
const unfold = (page, which) => page.$$eval(which, (all) => all.map((fold) => (fold.open = true)).length > 0);

const page = await browser.newPage();
const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
for (const file of pages.filter((_, at) => !of || at % of === part))
  for (const width of [360, 768, 1280]) for (const scheme of ["light", "dark"]) await look(page, file, width, scheme);
await finish();
