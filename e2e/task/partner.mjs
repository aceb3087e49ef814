// An outlet that applied gives a document, the office checks what it states, the outlet reaches grade B and sees what A lacks; the official
// signs the list, and everybody reads it with its clauses.
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { typeDay } from "./clock.mjs";

const outlet = "Borneo Timur Kini";
const number = "500.12/118/DISKOMINFO/2026";
const words = {
  id: { statement: "surat pernyataan bermeterai bahwa pendaftaran", competence: "jenjang UKW terendah di antara redaktur", mid: "UKW Madya", factual: "Grade A: terverifikasi faktual", legal: "Perusahaan berbentuk perseroan terbatas." },
  en: { statement: "stamped statement that the registration", competence: "lowest competence certificate among the editors", mid: "intermediate", factual: "Grade A: factually verified", legal: "The company is a limited company" },
};

function scan() {
  const path = join(tmpdir(), "ukw-redaktur.pdf");
  writeFileSync(path, "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
  return path;
}

export async function partner({ editor, officer, viewer, reader }) {
  const told = words[editor.language];
  await editor.press("nav-partners");
  await editor.press(outlet);
  await editor.sees("rules-none-reached");
  await editor.misses("Grade B");
  // A certificate that was too low is replaced.
  await editor.press("partner-document-again", editor.says("credential-competence-editors"));
  await editor.press("credential-give");
  await editor.sees("file-empty");
  await editor.choose(told.competence, told.mid);
  await editor.type("credential-number", "UKW-2302");
  await editor.attach("credential-file", scan());
  await editor.press("credential-give");
  await editor.sees("UKW-2302");
  await editor.sees("partner-claim-open");

  await officer.press("nav-partners");
  await officer.press(outlet);
  await officer.press("partner-claim-refuse", told.competence);
  await officer.press("partner-claim-refuse", told.competence);
  await officer.sees("fault-empty");
  await officer.press("partner-claim-confirm", told.statement);
  await officer.sees("Grade B");

  await editor.page.reload();
  await editor.sees("Grade B");
  await editor.sees(told.factual);
  await editor.sees("rules-informs-only");

  await officer.press("partner-back-office");
  await officer.choose("partners-choice", "partners-leave");
  await officer.press("partners-sign-button");
  await officer.sees("fault-empty");
  await officer.page.evaluate((outlet) => {
    const row = [...document.querySelectorAll("tbody tr")].find((row) => row.textContent.includes(outlet));
    row.querySelector("select").value = "admit";
  }, outlet);
  await officer.type("partners-number", number);
  await typeDay(officer, "partners-day");
  await officer.press("partners-sign-button");
  await officer.sees(number);

  await reader.open(`${reader.site}mitra`);
  await reader.sees(outlet);
  await reader.sees("partners-public-admitted");
  await reader.press("partners-public-why");
  await reader.sees(told.legal);
  await reader.misses("UKW-2302");
  await viewer.press("nav-partners");
  await viewer.sees("refusal-not-allowed");
}
