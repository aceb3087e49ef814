// The first start: the set-up link and its wizard, an invitation, a lost password, and sessions that are ended.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Person } from "./person.mjs";
import { start } from "./program.mjs";

const password = "air-pasang-di-muara";
const chosen = "air-surut-di-muara";
const office = "Dinas Komunikasi dan Informatika";
const first = "sari@kominfo.example";
const second = "joko@kominfo.example";

async function setUp(founder, link) {
  await founder.open(link);
  await founder.type("field-region", "Provinsi Borneo Timur");
  await founder.type("field-office", office);
  await founder.type("field-name", "Sari Dewanti");
  await founder.type("field-email", "sari");
  await founder.type("field-password", password);
  await founder.press("setup-button");
  await founder.sees("fault-email");
  if ((await founder.value("field-office")) !== office) throw founder.wrong("a refused form lost what was typed");
  await founder.type("field-email", first);
  await founder.type("field-password", password);
  await founder.press("setup-button");
  await founder.sees("desk-nothing-waits");
  await founder.open(link);
  await founder.sees("refusal-already-set-up");
}

// The link that is shown for handing over.
async function handed(person) {
  return person.page.$eval("#link", (field) => field.value);
}

async function invite(founder) {
  await founder.press("nav-sign-in");
  await signIn(founder, first, password);
  await founder.press("nav-people");
  await founder.type("field-email", "joko");
  await founder.choose("field-right", "right-writer-told");
  await founder.press("people-invite-link-button");
  await founder.sees("fault-email");
  if ((await founder.value("field-email")) !== "joko") throw founder.wrong("a refused form lost what was typed");
  await founder.type("field-email", second);
  await founder.press("people-invite-link-button");
  await founder.sees("people-link-advice");
  return handed(founder);
}

async function accept(guest, link) {
  await guest.open(link);
  await guest.type("field-name", "Joko Susilo");
  await guest.type("field-password-new", password);
  await guest.press("invitation-button");
  await guest.sees("desk-today");
}

async function signIn(person, account, secret) {
  await person.type("field-email", account);
  await person.type("field-password", secret);
  await person.press("sign-in-button");
}

// Without a mail server the administrator makes the link; the old password and the old sessions end.
async function recover(founder, guest, site) {
  const stranger = await Person.new("stranger", founder);
  await stranger.open(site);
  await stranger.press("nav-sign-in");
  await signIn(stranger, second, "tebakan-yang-keliru");
  await stranger.sees("refusal-sign-in");
  await stranger.press("sign-in-lost");
  await stranger.sees("recovery-no-mail");
  await founder.press("nav-people");
  await founder.press("people-recovery", "Joko Susilo");
  await stranger.open(await handed(founder));
  await stranger.type("field-password-new", "kata sandi");
  await stranger.press("recovery-button");
  await stranger.sees("fault-too-short");
  await stranger.type("field-password-new", chosen);
  await stranger.press("recovery-button");
  await stranger.sees("desk-today");
  await guest.press("nav-releases");
  await guest.sees("sign-in-title");
  await signIn(guest, second, chosen);
  return stranger;
}

async function account(person, page) {
  await person.reach(person.name === "stranger" || person.name === "guest" ? "Joko Susilo" : "Sari Dewanti");
  await person.page.keyboard.press("Enter");
  await person.press(page);
}

// The owner reads what happened and ends the other session.
async function endSessions(guest, stranger) {
  await account(guest, "history-title");
  await guest.sees("event-sign-in-refused");
  await guest.sees("Chrome, Linux");
  await guest.misses("Mozilla");
  await account(guest, "sessions-title");
  await guest.press("sessions-end");
  await guest.sees("sessions-current");
  await stranger.press("nav-releases");
  await stranger.sees("sign-in-title");
  await stranger.leave();
}

// What stands where there is nothing, or nothing that may be done.
async function troubles(guest, site, prefix) {
  await guest.open(`${site}${prefix}/tidak-ada`);
  await guest.sees("message-not-found");
  await guest.open(`${site}${prefix}/undangan/sudah-dipakai`);
  await guest.sees("refusal-link");
}

// The whole of it on a desk that was never used.
export async function accounts(setting) {
  const folder = mkdtempSync(join(tmpdir(), "ruhui-path-"));
  const link = await start(["serve", "--data", folder, "--lang", setting.language], /(http:\S+key=\S+)/);
  const site = new URL(link).origin;
  const prefix = setting.language === "en" ? "/en" : "";
  const [founder, guest] = [await Person.new("founder", setting), await Person.new("guest", setting)];
  await setUp(founder, link);
  await accept(guest, await invite(founder));
  const stranger = await recover(founder, guest, `${site}${prefix}`);
  await endSessions(guest, stranger);
  await troubles(guest, site, prefix);
  for (const person of [founder, guest]) await person.leave();
  return `founder ${founder.steps}, guest ${guest.steps}`;
}
