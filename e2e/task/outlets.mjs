// The directory of outlets: a table with good and bad lines is looked at and taken, and outlets are accredited, for a time and again.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outlets as table } from "../pictured.mjs";

function headless() {
  const file = join(mkdtempSync(join(tmpdir(), "ruhui-table-")), "tanpa-judul.csv");
  writeFileSync(file, "Kabar Merdu;kabarmerdu.example\nSuara Hulu;suarahulu.example\n");
  return file;
}

export async function imports({ officer }) {
  await officer.open(`${officer.site}meja`);
  await officer.press("nav-directory");
  await officer.press("directory-import");
  await officer.sees("import-columns");
  await officer.attach("import-drop", headless());
  await officer.press("import-read");
  await officer.sees("table-no-heading");
  await officer.attach("import-drop", table());
  await officer.press("import-read");
  await officer.sees("Tepian Hari Ini");
  await officer.sees("import-is-known");
  await officer.sees("fault-email");
  await officer.sees("import-two-outlets");
  await officer.press("import-wrong");
  await officer.sees("redaksi(at)pesisirkita.example");
  await officer.misses("Tepian Hari Ini");
  await officer.press("import-all");
  await officer.press(officer.language === "en" ? "Import 3 lines" : "Impor 3 baris");
  await officer.sees("import-done");
  // The bad lines wait, with what is wrong with them, to be taken along and corrected.
  const left = await (await officer.reach(`${officer.says("import-left")} (CSV)`)).evaluate(async (link) => (await fetch(link.href)).text());
  if (!left.includes("redaksi(at)pesisirkita.example") || left.includes("Tepian Hari Ini")) throw officer.wrong(`not the bad lines: ${left}`);
  await officer.press("nav-directory");
  await officer.press("Tepian Hari Ini");
  await officer.sees("redaksi@tepianhariini.example");
}

export async function accreditation({ officer, writer }) {
  await officer.open(`${officer.site}meja`);
  await officer.press("nav-directory");
  await officer.press("Suara Hulu");
  await officer.sees("accreditation-not");
  await officer.choose("accreditation-term", "12");
  await officer.press("accreditation-give");
  await officer.sees("accreditation-until");
  await officer.press("accreditation-end");
  await officer.sees("accreditation-give");
  await officer.press("accreditation-past");
  await officer.sees("accreditation-ended");
  await officer.choose("accreditation-term", "accreditation-without-end");
  await officer.press("accreditation-give");
  await officer.sees("accreditation-renew");
  await officer.press("directory-back");
  await officer.press("Kabar Merdu");
  await officer.press("accreditation-give");

  // Who keeps no outlets sees that they are accredited, and no address.
  await writer.open(`${writer.site}meja`);
  await writer.press("nav-directory");
  await writer.press("Suara Hulu");
  await writer.sees("contact-hidden");
  await writer.misses("redaksi@suarahulu.example");
}
