// Pictures of a consultation: an office's list, a draft with its partners, the check of its form, who was reached, what an association
// answers on a phone, the table of points, a decision with its clauses, and what everybody reads. The drafts are the demo's.
const draft = "Surat edaran tentang hak jawab";
const open = "Daftar harga pemuatan advertorial";
const set = "Tata cara pemberitahuan kegiatan";
// What the other association said too, so that both are answered at once.
const wish = "Harga ini di bawah biaya penulisan dan penyuntingan.";

// Signed in the course of it, so that the table has the points of two associations.
async function answer(secretary) {
  await secretary.press("nav-consultation");
  await follow(secretary, open);
  await secretary.choose("position-stance", "stance-object");
  await secretary.type("position-text", "Tingkat B perlu mendekati tingkat A.");
  await secretary.press(`${secretary.says("position-answer-clause")} angka 2`);
  await secretary.choose("position-stance", "stance-object");
  await secretary.type("position-text", wish);
  await secretary.type("position-wanted", "Rp1.250.000 untuk satu pemuatan");
  await secretary.screen("position", ".unit:has(+ .act[open])");
  await secretary.press("position-sign");
}

// By the first words of a title.
async function follow(person, title) {
  const links = await person.page.$$eval("th a, h2 a", (all) => all.map((link) => [link.textContent, link.href]));
  await person.open(links.find(([text]) => text.startsWith(title))[1]);
}

export async function consultation({ second, secretary, reader }, site) {
  await answer(secretary);
  await second.open(`${site}meja/koordinasi`);
  await second.draw("consultations", ["header.top", "main table"]);
  await follow(second, draft);
  await second.draw("consultation-draft", ["header.top", ".panes"]);
  await second.press("consultation-text-see");
  await second.draw("consultation-text", ["header.top", ".panes"]);
  await second.open(`${site}meja/koordinasi`);
  await follow(second, open);
  await second.draw("consultation-open", ["[aria-labelledby=partners]", "[aria-labelledby=meetings]"], 8);
  await second.press("consultation-matrix-see");
  await second.press("consultation-matrix-reply-all", wish);
  await second.draw("consultation-matrix", ["header.top", "main table"]);
  await second.open(`${site}meja/koordinasi`);
  await follow(second, set);
  await second.draw("consultation-decision", ["[aria-labelledby=decision]", "[aria-labelledby=verdict]"], 8);
  await reader.open(`${site}koordinasi`);
  await follow(reader, set);
  await reader.screen("consultation-public", "#matrix");
}
