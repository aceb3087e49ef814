// Walks a newcomer's paths through the running program: by the words on the pages and the keyboard alone, in Indonesian and
// English, on a phone and on a desk. usage: node path.mjs LANGUAGE
import { mkdirSync } from "node:fs";
import { check, finish } from "./browser.mjs";
import { accounts } from "./accounts.mjs";
import { issue } from "./issue.mjs";
import { start, stop } from "./program.mjs";

const [language] = process.argv.slice(2);
// Where the page is shown at which somebody could not go on.
const trouble = new URL("../target/check-path/", import.meta.url).pathname;
const settings = [360, 1280].map((width) => ({ language, width }));
async function walk(name, setting, path) {
  const began = Date.now();
  const faults = [];
  let told = "";
  try {
    told = await path(setting);
  } catch (error) {
    if (error.page) await error.page.screenshot({ path: `${trouble}${name}-${setting.language}-${setting.width}.png` });
    faults.push(error.stack.split("\n").slice(0, 6).join("\n    "));
  }
  check(`${name}, ${setting.language}, ${setting.width} px`, faults);
  console.log(`${name}, ${setting.language}, ${setting.width} px: ${Math.round((Date.now() - began) / 1000)} s; steps: ${told}`);
}

mkdirSync(trouble, { recursive: true });
for (const setting of settings) {
  // What the demo prints is what a newcomer knows: the addresses, the password, the accounts.
  await walk("issue", setting, async (own) => {
    const printed = await start(["demo", "--lang", own.language], /([^]*yusran@\S+.*)\n/);
    const [site] = /http:\/\/[^\s/]+/.exec(printed);
    const [, password] = /(?:kata sandi|password) (\S+)/.exec(printed);
    const account = (name) => new RegExp(`${name}@\\S+`).exec(printed)[0];
    const prefix = own.language === "en" ? "/en" : "";
    const demo = { site: `${site}${prefix}/`, password, accounts: { writer: account("bagas"), second: account("dewi") } };
    return issue(demo, own);
  });
  await walk("accounts", setting, accounts);
}
stop();
await finish();
