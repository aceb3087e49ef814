// A newcomer issues a release: written, checked by a second person, published, read, corrected in the open, withdrawn.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Person } from "./person.mjs";

const headline = "Jembatan gantung Muara Lindung dibuka untuk sepeda motor";
const fromWord = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body lang="IN">
<p class="MsoNormal"><span style="mso-spacerun:yes">Dinas Pekerjaan Umum</span> membuka jembatan gantung Muara Lindung pada Senin,
12 Mei 2026.<o:p></o:p></p><p class="MsoNormal"><b>Jembatan ini memangkas perjalanan 40 menit.</b></p>
<p class="MsoNormal">“Anak sekolah tidak perlu lagi menunggu perahu,” kata Kepala Dinas Pekerjaan Umum, Teguh Wiranata.</p></body></html>`;
const wrong = "Senin, 12 Mei";
const right = "Selasa, 12 Mei";
const reason = "Hari pembukaan semula tertulis Senin; yang benar Selasa.";
const withdrawal = "Pembukaan ditunda karena air sungai naik.";

export async function signIn(person, site, account, password) {
  await person.open(site);
  await person.press("nav-sign-in");
  await person.type("field-email", account);
  await person.type("field-password", password);
  await person.press("sign-in-button");
  await person.sees("desk-today");
}

// Saves a file of the public pages, as a reader does.
async function download(person, site, path, name) {
  const answer = await fetch(new URL(path, site));
  const file = join(mkdtempSync(join(tmpdir(), "ruhui-path-")), name);
  writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
  return file;
}

// A photo and a Word document, both from a release that is public in the example.
async function material(person, site) {
  await person.open(site);
  await person.press("Perpustakaan keliling menjangkau 48 kampung di hulu Sungai Merdu");
  const photo = await person.page.$eval("figure.photo a", (link) => link.getAttribute("href"));
  const word = await person.page.$eval("a[href$='.docx']", (link) => link.getAttribute("href"));
  return [await download(person, site, photo, "sungai.jpg"), await download(person, site, word, "naskah.docx")];
}

async function write(writer) {
  await writer.press("release-new");
  await writer.paste("field-body", fromWord);
  await writer.page.waitForFunction(() => document.activeElement.value.includes("**Jembatan ini"));
  await writer.press("edit-save-and-submit");
  await writer.sees("fault-empty");
  if (!(await writer.value("field-body")).includes(wrong)) throw writer.wrong("a refused form lost what was typed");
  await writer.type("field-headline", headline);
  await writer.type("field-place", "Muara Lindung");
  await writer.sees("edit-saved");
  // A quotation is not confirmed yet: it is saved, and its page says what to look at first.
  await writer.press("edit-save-and-submit");
  await writer.sees("next-draft-look");
}

async function addPhoto(writer, photo) {
  await writer.press("media-to");
  await writer.attach("media-drop", photo);
  await writer.press("media-upload");
  await writer.sees("media-lacks-both");
  await writer.look();
  await writer.type("media-field-alternative", "Jembatan gantung di atas sungai lebar");
  await writer.type("media-field-caption", "Jembatan gantung Muara Lindung.");
  await writer.type("media-field-credit", "Dinas Pekerjaan Umum/Yohana Laing");
  await writer.press("media-save");
  await writer.sees("media-whole");
  await writer.press("media-back");
}

// Another person changes the draft meanwhile: the writer sees both, nothing is lost.
async function both(writer, second) {
  await second.press("nav-releases");
  await second.press(headline);
  await second.press("step-edit");
  await writer.press("step-edit");
  await second.type("field-standfirst", "Perjalanan ke sekolah lebih singkat 40 menit.");
  await second.sees("edit-saved");
  await second.press("edit-save");
  await writer.type("field-place", "Kota Bontara");
  await writer.sees("edit-unsaved");
  await writer.press("edit-save");
  await writer.sees("edit-meanwhile");
  if ((await writer.value("field-place")) !== "Kota Bontara") throw writer.wrong("what the slower one typed is lost");
  await writer.press(`${writer.says("edit-meanwhile-text")} Dewi Anggraini`);
  await writer.sees("Perjalanan ke sekolah lebih singkat 40 menit.");
  await writer.type("field-standfirst", "Perjalanan ke sekolah lebih singkat 40 menit.");
  await writer.press("edit-save");
  await writer.sees("next-draft-look");
}

// Somebody without an account approves by a link that was handed over; it opens once.
async function approve(second, official) {
  await second.press("approval-add");
  await second.type("field-name", "Teguh Wiranata");
  await second.press("approval-add-make");
  const link = await second.page.$eval("#link", (input) => input.value);
  await second.press("approval-handed-back");
  await second.sees("approval-waiting");
  await second.sees("approval-missing");
  await official.open(link);
  await official.sees("Anak sekolah tidak perlu lagi menunggu perahu");
  await official.press("approval-approve");
  await official.sees("approval-done-approved");
  await official.open(link);
  await official.sees("approval-closed");
  await second.page.reload();
  await second.sees("approval-event-approved");
  await second.misses("approval-missing");
}

async function publish(writer, second, official) {
  await writer.press("step-submit");
  await writer.sees("next-submitted");
  await second.press("nav-desk");
  await second.press("desk-check", headline);
  await second.sees("Anak sekolah tidak perlu lagi menunggu perahu");
  await approve(second, official);
  await second.press("step-publish");
  await second.sees("next-published");
}

async function correct(second, reader) {
  await second.press("step-correct");
  await second.type("field-correction-reason", reason);
  await second.mend("field-body", wrong, right);
  await second.press("edit-publish-correction");
  await second.sees("next-corrected");
  await reader.page.reload();
  await reader.look();
  await reader.sees(reason);
  await reader.sees(right);
}

async function withdraw(second, reader) {
  await second.press("step-withdraw");
  await second.type("field-reason", withdrawal);
  await second.press("step-withdraw");
  await second.sees("next-withdrawn");
  await reader.page.reload();
  await reader.look();
  await reader.sees(withdrawal);
  await reader.misses("Anak sekolah tidak perlu lagi menunggu perahu");
}

// The whole path on a running example; tells how many steps it took.
export async function issue({ site, accounts, password }, setting) {
  const people = ["reader", "writer", "second", "official"];
  const [reader, writer, second, official] = await Promise.all(people.map((name) => Person.new(name, setting)));
  const [photo, word] = await material(reader, site);
  await signIn(writer, site, accounts.writer, password);
  await write(writer);
  await addPhoto(writer, photo);
  await signIn(second, site, accounts.second, password);
  await both(writer, second);
  await publish(writer, second, official);
  await reader.open(site);
  await reader.press(headline);
  await reader.sees("Anak sekolah tidak perlu lagi menunggu perahu");
  await correct(second, reader);
  await withdraw(second, reader);
  await fromDocument(writer, word);
  for (const person of [reader, writer, second, official]) await person.leave();
  return people.map((name, at) => `${name} ${[reader, writer, second, official][at].steps}`).join(", ");
}

// A text from a Word document fills the form and is not saved before it was looked at.
async function fromDocument(writer, word) {
  await writer.press("nav-desk");
  await writer.press("release-new");
  await writer.press("manuscript-upload");
  await writer.attach("manuscript-upload", word);
  await writer.press("manuscript-button");
  await writer.sees("manuscript-taken");
  const text = await writer.value("field-body");
  if (!text.includes("Dua mobil perpustakaan keliling")) throw writer.wrong("the text of the Word document is not there");
  await writer.press("edit-save");
}
