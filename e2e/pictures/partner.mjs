// Pictures of partners: a company's outlets and what one lacks, a document that is given, an office's list, a claim that is checked, pages
// that were read, the list of verification, an agreement, the rules, and what everybody reads; and an association's members.
const outlet = "Borneo Timur Kini";
const agreement = "Peningkatan kompetensi wartawan dan literasi media";

export async function partner({ editor, second, reader }, site) {
  await editor.press("nav-partners");
  await editor.draw("partner-own", ["header.top", ".panes"]);
  await editor.press(outlet);
  await editor.draw("partner-standing", ["header.top", "[aria-labelledby=standing]"]);
  await editor.press("partner-document-again", editor.says("credential-competence-editors"));
  await editor.draw("credential", ["header.top", "main form"]);
  await second.open(`${site}meja/mitra`);
  await second.draw("partners", ["header.top", "main form"]);
  await second.press(outlet);
  await second.draw("partner-check", ["tr:has(.settle)"], 8);
  await second.draw("partner-readings", ["[aria-labelledby=readings]"], 8);
  await second.open(`${site}meja/mitra/daftar-verifikasi`);
  await second.draw("roster", ["header.top", ".panes"]);
  await second.open(`${site}meja/mitra/perjanjian`);
  await second.press(agreement);
  await second.draw("agreement", ["header.top", ".panes"]);
  await second.open(`${site}meja/mitra/aturan`);
  await second.draw("partner-rules", ["header.top", ".rule-source h2", ".rule-source .clause-line"], 8);
  await reader.open(`${site}mitra`);
  await reader.press("partners-public-why");
  await reader.screen("partners-public", "h1");
}

// Drawn by the association's secretary, on a phone.
export async function members(secretary, site) {
  await secretary.open(`${site}meja/anggota`);
  await secretary.screen("members", "h1");
  await secretary.open(`${site}meja/koordinasi/kepengurusan`);
  await secretary.screen("boards", "h1");
}
