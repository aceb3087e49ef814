// Draws the pictures of the guides and of the README while a release goes its way through the running program: written, confirmed,
// checked, approved on a phone, published, mailed, corrected, withdrawn, under an embargo; the directory with its import; partners; a
// consultation; and coverage.
// Names, places and texts are the same on each run; dates are today's, and the short links, so that each run changes the files.
// Without Debian's chromium-l10n the browser's own words (dates, choosing a file) are English in both languages.
// usage: node pictures.mjs LANGUAGE FOLDER     made by tools/draw-pictures
import { mkdirSync } from "node:fs";
import { mailed, open, origin } from "./stage.mjs";
import { browser } from "./browser.mjs";
import { Illustrator } from "./illustrator.mjs";
import { headline, mistake, text, withdrawal } from "./pictured.mjs";
import { consultation } from "./pictures/consultation.mjs";
import { coverage } from "./pictures/coverage.mjs";
import { directory } from "./pictures/directory.mjs";
import { members, partner } from "./pictures/partner.mjs";

const [language, folder] = process.argv.slice(2);
const site = `${origin}${language === "en" ? "/en" : ""}/`;

async function someone(name, width) {
  const person = await Illustrator.new(name, { language, width });
  person.folder = `${folder}/${language}`;
  return person;
}

async function signIn(person, account, password) {
  await person.open(`${site}masuk`);
  await person.type("field-email", account);
  await person.type("field-password", password);
  await person.press("sign-in-button");
}

async function write(writer) {
  await writer.draw("desk-writer", ["header.bar", "header.top", ".needs"]);
  await writer.press("release-new");
  await writer.type("field-headline", headline);
  await writer.type("field-standfirst", text.standfirst);
  await writer.type("field-place", text.place);
  await writer.type("field-body", text.body);
  await writer.sees("edit-saved");
  await writer.draw("write", ["header.top", ".editor .panes", ".editor .next"]);
  await writer.press("edit-save");
  await writer.press("proposal-confirm", text.quoted);
  await writer.draw("confirm", ["#statements", ".statements"]);
}

async function addPhoto(writer) {
  const photo = await writer.photo(`${site}siaran-pers/tiga-ruas-jalan-menuju-sentra-rumput-laut-selesai-diperbaiki`);
  await writer.press("media-to");
  await writer.attach("media-drop", photo);
  await writer.press("media-upload");
  await writer.type("media-field-alternative", text.seen);
  await writer.type("media-field-caption", text.caption);
  await writer.type("media-field-credit", text.credit);
  await writer.press("media-save");
  await writer.draw("photos", ["header.top", ".drop", "article.carried"]);
  await writer.press("media-back");
  await writer.press("step-submit");
}

// Somebody without an account approves on a phone.
async function approve(second, official) {
  await second.press("approval-add");
  await second.choose("approval-field-role", "approval-role-spokesperson");
  await second.type("field-name", "Hasnah Toding");
  await second.type("field-email", "hasnah@perdagangan.example");
  await second.press("approval-add-send");
  await second.draw("approval", ["#approvals", "#approvals ~ .statements"]);
  await official.open(await mailed(/http:\S+setuju\S+/));
  await official.screen("approve", ".kicker");
  await official.draw("approve-answer", ["section.answer"], 8);
  await official.press("approval-approve");
  await second.page.reload();
}

async function publish(second, official) {
  await second.press("nav-desk");
  await second.draw("desk", ["header.bar", "header.top", ".needs"]);
  await second.press("desk-check", headline);
  await approve(second, official);
  await second.draw("check", ["header.top", ".next", ".paper", "form.act"]);
  await second.press("dispatch-recipients");
  await second.draw("recipients", ["header.top", ".tools", "main form[method=post]"]);
  await second.press("recipients-back");
  await second.draw("publish", ["form.act"]);
  await second.press("step-publish");
  await second.mailed();
  await second.draw("published", ["header.top", ".next", "#acts", "#mailing ~ *"]);
}

async function correct(second, reader) {
  await reader.open(site);
  await reader.press(headline);
  await reader.screen("public", "article header");
  await second.press("step-correct");
  await second.type("field-correction-reason", mistake.reason);
  await second.mend("field-headline", mistake.wrong, mistake.right);
  await second.mend("field-body", mistake.wrong, mistake.right);
  await second.sees(mistake.right);
  await second.draw("correct", ["header.top", ".editor .panes", ".editor .next"]);
  await second.press("edit-publish-correction");
  await reader.page.reload();
  await reader.screen("corrected", "article header");
}

async function embargo(second) {
  await second.press("nav-desk");
  await second.press("desk-check", "Posko kesehatan lansia");
  await second.page.$eval("[type=datetime-local]", (field) => (field.value = `${new Date(Date.now() + 864e5).toISOString().slice(0, 10)}T08:00`));
  await second.draw("embargo", ["form.act"]);
  await second.press("step-publish");
  await second.draw("embargo-waits", ["header.top", ".next"]);
}

async function withdraw(second, reader) {
  await second.press("nav-releases");
  await second.draw("releases", ["header.top", ".tools", "main table"]);
  await second.press(headline.replace(mistake.wrong, mistake.right));
  await second.press("step-withdraw");
  await second.type("field-reason", withdrawal);
  await second.draw("withdraw", ["details.act"]);
  await second.press("step-withdraw");
  await reader.page.reload();
  await reader.screen("withdrawn", "article header");
}

mkdirSync(`${folder}/${language}`, { recursive: true });
const desk = await open(language);
try {
  const [writer, second] = [await someone("writer", 1280), await someone("second", 1280)];
  const [reader, official] = [await someone("reader", 360), await someone("official", 360)];
  await signIn(second, desk.account("dewi"), desk.password);
  await directory(second, language);
  await signIn(writer, desk.account("bagas"), desk.password);
  await write(writer);
  await addPhoto(writer);
  await publish(second, official);
  await correct(second, reader);
  await embargo(second);
  await withdraw(second, reader);
  await second.open(`${site}meja/kop`);
  await second.draw("letterhead", ["header.top", ".letter"]);
  const editor = await someone("editor", 1280);
  await signIn(editor, desk.account("tumini"), desk.password);
  await partner({ editor, second, reader }, site);
  const secretary = await someone("secretary", 360);
  await signIn(secretary, desk.account("jamal"), desk.password);
  await members(secretary, site);
  await consultation({ second, secretary, reader }, site);
  await coverage(second, someone, site);
} finally {
  await browser.close();
  desk.close();
}
