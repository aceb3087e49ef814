// A policy draft is put to partners: its form is mended, one is left out with a reason; two associations answer, a meeting is noted and
// corrected, citizens comment and one comment is taken down; every point is answered, what was set is recorded, and everybody reads and
// checks the whole of it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { binary } from "../program.mjs";
import { mailed, port } from "../stage.mjs";
import { typeDay, typeMoment } from "./clock.mjs";

const title = "Pemakaian ruang media";
const first = "Serikat Media Siber Nusantara Borneo Timur";
const second = "Jaringan Media Siber Borneo Timur";
const [leftOut, why] = ["Serikat Media Siber Nusantara", "Pengurus pusat; yang ditanya pengurus provinsinya."];
const verse = "Pasal 2 ayat (1)";
const wish = "Dua hari terlalu lama untuk berita hari ini.";
const [asked, mended] = ["paling lambat satu jam sebelumnya", "paling lambat 3 (tiga) jam sebelumnya"];
const spoken = "Ruang media perlu buka sampai malam.";
const corrected = "Ruang media perlu buka sampai pukul 22.00.";
const said = "Mohon jadwal ruang media ditempel di pintunya.";
const [harmful, unfit] = ["Usir saja wartawan yang bawel itu.", "Menyerang orang, bukan naskahnya."];
const changed = ["paling lambat 2 (dua) hari sebelumnya", "paling lambat 3 (tiga) jam sebelumnya"];
const release = "Perpustakaan keliling menjangkau 48 kampung";
const number = "12 Tahun 2026";

const draft = `KEPUTUSAN KEPALA DINAS KOMUNIKASI DAN INFORMATIKA
TENTANG PEMAKAIAN RUANG MEDIA

Pasal 1
Ruang media dipinjamkan kepada wartawan yang sedang bertugas.

Pasal 2
(1) Peminjaman diajukan ${changed[0]}.
(2) Pengajuan sebagaimana dimaksud pada ayat (1) huruf cb memuat nama media.

Pasal 3
Keputusan ini berlaku pada tanggal ditetapkan.
`;

function file(name, text) {
  const path = join(mkdtempSync(join(tmpdir(), "ruhui-policy-")), name);
  writeFileSync(path, text);
  return path;
}

const sound = draft.replace(" huruf cb", "");

async function prepare(officer) {
  await officer.open(`${officer.site}meja`);
  await officer.press("nav-consultation");
  await officer.press("consultations-new");
  await officer.press("consultation-create");
  await officer.sees("fault-empty");
  await officer.type("consultation-name", title);
  await officer.choose("consultation-kind", "policy-decision");
  await officer.type("consultation-question", "Apakah tenggat di Pasal 2 dapat dijalankan?");
  await officer.choose("consultation-public", "consultation-public-yes");
  await officer.attach("consultation-file", file("rancangan.md", draft));
  await officer.press("consultation-create");
  await officer.sees("consultation-next-draft");

  await officer.press("consultation-text-see");
  await officer.sees("“cb”");
  await officer.attach("consultation-file", file("rancangan-2.md", sound));
  await officer.press("consultation-text-replace");
  await officer.sees("consultation-text-sound");
  await officer.press(title);
}

async function choosePartners(officer) {
  await officer.sees(first);
  await officer.press("consultation-partner-add");
  await officer.type("consultation-partner-name", leftOut);
  await officer.choose("consultation-partner-choice", "consultation-partner-left-out");
  await officer.press("consultation-partner-save");
  await officer.sees("fault-empty");
  await officer.type("consultation-partner-reason", why);
  await officer.press("consultation-partner-save");
  await officer.sees(why);
  await officer.press("consultation-open");
  await officer.sees("fault-empty");
  await typeDay(officer, "consultation-last-day", 20);
  await officer.press("consultation-open");
  await officer.sees("consultation-next-open");
  await mailed(new RegExp(`To: jamal@smsn\\.example[^]*?${title}[^]*?http:\\S+koordinasi\\S+`));
}

// What waits on the first page, opened from there.
async function fromHome(person, waits) {
  await person.open(`${person.site}meja`);
  await person.sees(waits);
  await person.press("desk-consultation-see", title);
}

async function sign(secretary) {
  await fromHome(secretary, "desk-consultation-why");
  await secretary.press("position-sign");
  await secretary.sees("fault-choice");
  await secretary.choose("position-stance", "stance-changes");
  await secretary.press("position-sign");
  await secretary.sees("fault-empty");
  await secretary.type("position-text", "Ruangnya sangat membantu; tenggatnya perlu dipendekkan.");
  await secretary.press("position-save");
  await secretary.sees("position-saved");

  await secretary.press("nav-consultation");
  await secretary.sees("consultations-you-prepared");
  await secretary.press(title);
  await secretary.press(`${secretary.says("position-answer-clause")} Pasal 2`);
  await secretary.choose("position-clause", verse);
  await secretary.choose("position-stance", "stance-object");
  await secretary.type("position-text", wish);
  await secretary.type("position-wanted", asked);
  await secretary.press("position-sign");
  await secretary.sees("position-signed");
  await secretary.misses("position-saved");
  await secretary.sees(asked);

  // Of the parts only the one that was answered is open.
  await secretary.choose("position-clause", verse);
  await secretary.mend("position-wanted", asked, mended);
  await secretary.press("position-sign");
  await secretary.sees("position-replaced");
  await secretary.sees(mended);
  await secretary.misses(asked);
}

async function agree(other) {
  await fromHome(other, "desk-consultation-why");
  await other.choose("position-stance", "stance-agree");
  await other.press("position-sign");
  await other.sees("position-signed");
  await other.press("nav-consultation");
  await other.sees("consultations-you-answered");
}

async function comment(reader) {
  const comments = [["Warga Muara Lindung", said], ["Warga Hulu Seraya", said], ["Tanpa Nama", harmful]];
  for (const [name, words] of comments) {
    await reader.open(`${reader.site}koordinasi`);
    await reader.press(title);
    await reader.sees("consultation-public-wait");
    await reader.misses(wish);
    await reader.sees(why);
    await reader.press("consultation-comment-send");
    await reader.sees("fault-empty");
    await reader.type("consultation-comment-name", name);
    await reader.choose("consultation-comment-clause", "Pasal 1");
    await reader.choose("position-stance", "stance-changes");
    await reader.type("consultation-matrix-said", words);
    await reader.press("consultation-comment-send");
    await reader.sees("consultation-comment-thanks");
  }
}

async function meet(officer) {
  await officer.press("nav-consultation");
  await officer.press(title);
  await officer.press("consultation-extend");
  await typeDay(officer, "consultation-last-day", 30);
  await officer.press("consultation-extend");
  await officer.sees("fault-empty");
  await officer.type("consultation-extend-reason", "Diminta asosiasi yang sedang bermusyawarah.");
  await officer.press("consultation-extend");
  await officer.sees("consultation-state-open");

  await officer.press("consultation-meeting-add");
  await officer.type("consultation-meeting-title", "Dengar pendapat");
  await officer.type("consultation-meeting-place", "Ruang Ulin");
  // It began this minute: one before the opening is none of this consultation.
  await typeMoment(officer, "consultation-meeting-starts", new Date(Math.floor(Date.now() / 60_000) * 60_000));
  await officer.type("consultation-meeting-minutes", "90");
  await officer.press("consultation-meeting-save");
  await officer.press("consultation-meeting-attendance");
  await officer.type(first, "3");
  await officer.press("consultation-meeting-attendance-save");
  await officer.sees(`${first}: 3`);
  await officer.press("consultation-meeting-note");
  await officer.choose("consultation-meeting-organisation", first);
  await officer.type("consultation-meeting-speaker", "Hasan Basri Lubis");
  await officer.choose("position-clause", "Pasal 1");
  await officer.choose("position-stance", "stance-changes");
  await officer.type("consultation-matrix-said", spoken);
  await officer.press("consultation-meeting-note-save");
  await officer.misses("fault-empty");
}

async function correct(secretary) {
  await fromHome(secretary, "desk-consultation-minutes");
  await secretary.sees(spoken);
  await secretary.press("position-minutes-correct");
  await secretary.type("consultation-matrix-said", corrected);
  await secretary.press("position-minutes-correct");
  await secretary.misses("position-minutes-about");
}

async function reply(officer, key) {
  await officer.press(key);
  await officer.choose("consultation-matrix-answer", "answer-taken");
  await officer.type("consultation-matrix-reason", "Tenggat dan jam buka disesuaikan.");
  await officer.press("consultation-matrix-reply");
}

async function answer(officer) {
  await officer.page.reload();
  await officer.press("consultation-close");
  await officer.sees("consultation-close-early");
  await officer.press("consultation-close");
  await officer.sees("consultation-state-closed");
  await officer.press("consultation-matrix-see");
  await officer.sees("consultation-matrix-csv");
  await officer.sees("voice-minutes-confirmed");
  await officer.sees(corrected);
  await officer.misses(spoken);
  await officer.press("consultation-take-down", harmful);
  await officer.press("consultation-take-down", harmful);
  await officer.sees("fault-empty");
  await officer.type("consultation-take-down-reason", unfit);
  await officer.press("consultation-take-down", harmful);
  await officer.misses(harmful);
  // The two citizens who say the same are answered at once, then point by point what is left.
  await reply(officer, "consultation-matrix-reply-all");
  await officer.press("consultation-matrix-reply");
  await officer.press("consultation-matrix-reply");
  await officer.sees("fault-empty");
  await officer.press("consultation-matrix-only-open");
  await officer.misses(said);
  while (await officer.page.$("tbody summary")) await reply(officer, "consultation-matrix-reply");
  await officer.misses(wish);
  await officer.press("consultation-matrix-all");
  await officer.sees(wish);
  await officer.press(title);
  await officer.sees("consultation-next-decide");
}

async function decide(officer) {
  await officer.press("consultation-final-give");
  await officer.attach("consultation-file", file("keputusan.md", sound.replace(...changed)));
  await officer.press("consultation-final-give");
  await officer.sees("consultation-final-differences");
  await officer.sees("drafting-reworded");
  await officer.press(title);
  // The demo's office has set its standard.
  await officer.misses("consultation-verdict-proposed");
  await officer.type("consultation-decision-number", number);
  await officer.press("consultation-decide");
  await officer.sees("fault-empty");
  await typeDay(officer, "consultation-decision-day");
  await officer.press("consultation-decide");
  await officer.sees("consultation-next-decided");
  // It was open for less than the fourteen days of the standard.
  await officer.sees("consultation-not-coordinated");
  await officer.choose("consultation-releases", release);
  await officer.press("consultation-release-add");
  await officer.sees("consultation-release-remove");
}

// What a link gives as a file.
async function download(person, key) {
  const link = await person.reach(key);
  return Buffer.from(await link.evaluate(async (link) => [...new Uint8Array(await (await fetch(link.href)).arrayBuffer())]));
}

async function read(reader) {
  await reader.open(`${reader.site}koordinasi`);
  await reader.sees("consultation-not-coordinated");
  await reader.press(title);
  for (const key of ["stance-object", "stance-agree", "answer-taken", "consultation-not-coordinated", "voice-public"]) await reader.sees(key);
  for (const words of [second, wish, mended, corrected, said, why]) await reader.sees(words);
  await reader.sees(unfit);
  await reader.misses(harmful);
  await reader.sees("consultation-verdict-about");
  await reader.sees("consultation-final-differences");
  await reader.sees(number);
  await reader.sees(release);
  const table = (await download(reader, "consultation-matrix-csv")).toString();
  if (!table.includes(wish)) throw reader.wrong(`not the table of points: ${table.slice(0, 200)}`);
  if ((await download(reader, "consultation-matrix-xlsx")).subarray(0, 2).toString() !== "PK") throw reader.wrong("not a workbook");
}

// The record has it, and is whole as two verifiers say.
async function verify(reader) {
  await reader.press("consultation-record");
  for (const key of ["act-consultation-opened", "act-consultation-extended", "act-position-signed", "act-consultation-closed", "act-policy-decided"]) await reader.sees(key);
  const site = `http://127.0.0.1:${port}/jejak`;
  const seen = join(mkdtempSync(join(tmpdir(), "ruhui-seen-")), "seen");
  execFileSync(binary, ["verify", "--record", site, "--seen", seen], { stdio: "pipe" });
  const key = (await (await fetch(`${site}/kunci`)).text()).trim().split("\n").at(-1);
  execFileSync(new URL("../../tools/verify-record", import.meta.url).pathname, [site, key], { stdio: "pipe" });
}

export async function consultation({ officer, secretary, other, reader }) {
  await prepare(officer);
  await choosePartners(officer);
  await sign(secretary);
  await agree(other);
  await comment(reader);
  await meet(officer);
  await correct(secretary);
  await answer(officer);
  await decide(officer);
  await read(reader);
  await verify(reader);
}
