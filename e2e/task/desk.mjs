// What several tasks begin with: a draft that is written and submitted, a check that ends with publishing.

const lines = { standfirst: "Warga hulu tidak perlu lagi pergi ke kota.", place: "Muara Lindung" };

export const plain = "Dinas Perhubungan menambah satu kapal penyeberangan di Muara Lindung mulai pekan ini.";

// A new draft in its editor, filled in and kept.
export async function write(writer, headline, body = plain) {
  await writer.open(`${writer.site}meja`);
  await writer.press("release-new");
  await writer.type("field-headline", headline);
  await writer.type("field-standfirst", lines.standfirst);
  await writer.type("field-place", lines.place);
  await writer.type("field-body", body);
  await writer.sees("edit-saved");
}

export async function submit(writer, headline, body) {
  await write(writer, headline, body);
  await writer.press("edit-save-and-submit");
  await writer.sees("next-submitted");
}

// From the officer's desk to the page where it is checked.
export async function check(officer, headline) {
  await officer.open(`${officer.site}meja`);
  await officer.press("desk-check", headline);
  await officer.sees("next-submitted");
}

export async function find(person, headline) {
  await person.open(`${person.site}meja`);
  await person.press("nav-releases");
  await person.press(headline);
}
