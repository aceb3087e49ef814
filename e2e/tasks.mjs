// Walks the tasks of the guide that no other check walks: by mouse and typing on the words that are seen, with axe and the width of each
// page; in Indonesian on a phone, in English on a desk. One program, the demo's province with a mail server, for all of them.
// usage: node tasks.mjs LANGUAGE [TASK…]     made by tools/check-tasks
import { mkdirSync } from "node:fs";
import { open, origin } from "./stage.mjs";
import { browser, check, finish } from "./browser.mjs";
import { Hand } from "./hand.mjs";
import { autosave } from "./task/autosave.mjs";
import { codes } from "./task/codes.mjs";
import { consultation } from "./task/consultation.mjs";
import { coverage } from "./task/coverage.mjs";
import { correction } from "./task/correction.mjs";
import { embargo, embargoOver } from "./task/embargo.mjs";
import { giveBack } from "./task/give-back.mjs";
import { letterhead } from "./task/letterhead.mjs";
import { mail } from "./task/mail.mjs";
import { offices } from "./task/offices.mjs";
import { accreditation, imports } from "./task/outlets.mjs";
import { takeDown } from "./task/photo.mjs";
import { publicPages } from "./task/public.mjs";
import { partner } from "./task/partner.mjs";
import { register } from "./task/register.mjs";
import { statements } from "./task/statements.mjs";
import { terms } from "./task/terms.mjs";
import { tokens } from "./task/tokens.mjs";

const [language, ...chosen] = process.argv.slice(2);
const width = language === "id" ? 360 : 1280;
const site = `${origin}${language === "en" ? "/en" : ""}/`;
// Where the page is shown at which somebody could not go on.
const trouble = new URL("../target/check-tasks/", import.meta.url).pathname;
const accounts = { writer: "Bagas Prakoso", officer: "Dewi Anggraini", keeper: "Ratna Wulandari", viewer: "Yusran Hamid", editor: "Tumini Lestari", secretary: "Jamal Rasyid", other: "Rina Maharani", reader: "" };
const tasks = { embargo, autosave, giveBack, statements, takeDown, letterhead, imports, accreditation, mail, register, offices, codes, terms, tokens, partner, consultation, correction, coverage, publicPages, embargoOver };

async function someone(name, called, desk) {
  const person = Object.assign(await Hand.new(name, { language, width }), { called, site });
  person.page.on("pageerror", (error) => check(`${name}: script`, [String(error)]));
  if (!called) return person;
  await person.open(`${site}masuk`);
  await person.type("field-email", desk.account(called.split(" ")[0].toLowerCase()));
  await person.type("field-password", desk.password);
  await person.press("sign-in-button");
  await person.sees("desk-today");
  return person;
}

async function walk(name, people) {
  const began = Date.now();
  const faults = [];
  try {
    await tasks[name](people);
  } catch (error) {
    if (error.page) await error.page.screenshot({ path: `${trouble}${name}-${language}.png` });
    faults.push(error.stack.split("\n").slice(0, 6).join("\n    "));
  }
  check(`${name}, ${language}, ${width} px`, faults);
  console.log(`${name}, ${language}, ${width} px: ${Math.round((Date.now() - began) / 100) / 10} s`);
}

mkdirSync(trouble, { recursive: true });
const desk = await open(language);
try {
  const people = { desk };
  for (const [name, called] of Object.entries(accounts)) people[name] = await someone(name, called, desk);
  for (const name of Object.keys(tasks)) if (chosen.length === 0 || chosen.includes(name)) await walk(name, people);
} catch (error) {
  check(`the people sign in, ${language}`, [error.stack]);
} finally {
  await browser.close();
  desk.close();
}
await finish();
