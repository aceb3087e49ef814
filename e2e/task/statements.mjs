// What the program proposes of a draft: confirmed as it is, mended, taken back; and words that are gone from the draft since.
import { check, write } from "./desk.mjs";

const headline = "Dermaga lama dibuka untuk 42 pedagang";
const first = "Warga hulu tidak perlu lagi jauh-jauh ke kota";
const second = "Dermaga ini kuat untuk dua puluh tahun";
const body = `Dinas Perdagangan membuka dermaga lama pada Senin, 12 Mei 2026 untuk 42 pedagang.

“${first},” kata Kepala Dinas Perdagangan, Hasnah Toding.

“${second},” ujar Teguh Wiranata.`;

async function confirm(writer) {
  await writer.sees("next-draft-look");
  await writer.sees("warning-advice");
  await writer.sees("proposal-open");
  await writer.press("proposal-confirm", first);
  await writer.sees("proposal-known");
  // The second speaker's office is not in the text.
  await writer.press("proposal-mend", second);
  await writer.type("proposal-speaker", "T", second);
  await writer.press("proposal-confirm", second);
  await writer.sees("proposal-refused");
  await writer.type("proposal-speaker", "Teguh Wiranata", second);
  await writer.type("proposal-office", "Kepala Dinas Pekerjaan Umum", second);
  await writer.press("proposal-confirm", second);
  await writer.sees("Teguh Wiranata, Kepala Dinas Pekerjaan Umum");
  await writer.press("proposal-confirm", "42 pedagang");
}

async function mend(writer) {
  await writer.press("proposal-mend", second);
  await writer.type("proposal-office", "Kepala Bidang Dermaga", second);
  await writer.press("proposal-save", second);
  await writer.sees("Teguh Wiranata, Kepala Bidang Dermaga");
  await writer.press("proposal-remove", first);
  await writer.press("proposal-confirm", first);
}

async function lose(writer) {
  await writer.press("step-edit");
  await writer.mend("field-body", "kuat untuk dua puluh", "kokoh untuk dua puluh");
  await writer.mend("field-body", "Senin, 12 Mei", "Selasa, 12 Mei");
  await writer.sees("edit-saved");
  await writer.press("edit-save");
  await writer.misses("warning-advice");
  await writer.sees("proposal-gone");
  await writer.press("proposal-drop", second);
  await writer.misses("proposal-gone");
  await writer.press("proposal-confirm", "Dermaga ini kokoh");
}

export async function statements({ writer, officer, reader }) {
  await write(writer, headline, body);
  await writer.press("edit-save-and-submit");
  await confirm(writer);
  await mend(writer);
  await lose(writer);
  await writer.press("step-submit");
  await writer.sees("next-submitted");
  await writer.sees("proposal-locked");
  await check(officer, headline);
  await officer.press("step-publish");
  await officer.sees("next-published");
  await reader.open(reader.site);
  await reader.press(headline);
  await reader.sees("release-quotations");
  await reader.sees("Hasnah Toding, Kepala Dinas Perdagangan");
  await reader.misses(second);
}
