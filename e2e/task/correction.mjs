// A correction keeps itself while it is written: the window is closed, another officer goes on with it, and it is published or dropped.
import { find } from "./desk.mjs";

const headline = "Tiga ruas jalan menuju sentra rumput laut selesai diperbaiki";

async function stands(person, reason) {
  const seen = await person.value("field-correction-reason");
  if (seen !== reason) throw person.wrong(`“${seen}” stands there, not “${reason}”`);
}

export async function correction({ officer, keeper }) {
  await find(officer, headline);
  await officer.press("step-correct");
  await officer.type("field-correction-reason", "Panjang ruasnya");
  await officer.sees("edit-kept");
  // The window is closed in the middle of it.
  await officer.open(`${officer.site}meja`);
  await find(officer, headline);
  await officer.sees("view-correction-begun");
  await officer.press("view-correction-go-on");
  await stands(officer, "Panjang ruasnya");

  // Somebody else goes on; who has the older page is not overruled.
  await find(keeper, headline);
  await keeper.press("view-correction-go-on");
  await stands(keeper, "Panjang ruasnya");
  await keeper.type("field-correction-reason", "Panjang ruas kedua keliru ditulis.");
  await keeper.sees("edit-kept");
  await officer.type("field-correction-reason", "Panjang ruas ketiga keliru.");
  await officer.sees("edit-unsaved");
  // The browser asks whether to leave what is not kept.
  officer.page.once("dialog", (dialog) => dialog.accept());
  await find(officer, headline);
  await officer.press("view-correction-go-on");
  await stands(officer, "Panjang ruas kedua keliru ditulis.");
  await officer.press("edit-drop-kept");
  await officer.sees("step-correct");
  await officer.misses("view-correction-begun");
}
