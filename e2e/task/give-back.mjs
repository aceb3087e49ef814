// A text goes back to its writer with what is missing, is mended and submitted again.
import { check, submit } from "./desk.mjs";

const headline = "Kapal ketiga melayani Muara Lindung";
const missing = "Tulis jam berangkat kapal pertama.";

export async function giveBack({ writer, officer, reader }) {
  await submit(writer, headline);
  await check(officer, headline);
  await officer.press("step-return");
  await officer.press("step-return");
  await officer.sees("fault-empty");
  await officer.type("field-reason", missing);
  await officer.press("step-return");
  await officer.sees("next-draft");
  await officer.sees("event-returned");
  await officer.press("nav-desk");
  await officer.misses(headline);

  await writer.press("nav-desk");
  await writer.sees("event-returned");
  await writer.press("step-edit", headline);
  await writer.sees(missing);
  await writer.press("step-edit");
  await writer.mend("field-body", "mulai pekan ini", "mulai pekan ini, pukul 06.00");
  await writer.sees("edit-saved");
  await writer.press("edit-save-and-submit");
  await writer.sees("next-submitted");

  await check(officer, headline);
  await officer.sees("pukul 06.00");
  await officer.press("step-publish");
  await officer.sees("next-published");
  await reader.open(reader.site);
  await reader.press(headline);
  await reader.sees("pukul 06.00");
  await reader.misses(missing);
}
