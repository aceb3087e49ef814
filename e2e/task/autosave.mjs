// A draft saves itself: again when the desk is back, and never against itself however slow the line is.
import { find, write } from "./desk.mjs";

const headline = "Jembatan apung Muara Lindung diperiksa";
const slow = 1200;

// The desk takes its time for what the editor sends by itself, as on a bad line.
async function delay(page) {
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const wait = request.method() === "POST" && !request.isNavigationRequest() ? slow : 0;
    setTimeout(() => request.continue(), wait);
  });
}

export async function autosave({ writer, officer }) {
  await write(writer, headline);
  await writer.page.setOfflineMode(true);
  await writer.type("field-standfirst", "Warga diminta bersabar.");
  await writer.sees("edit-unsaved");
  await new Promise((done) => setTimeout(done, 1500));
  await writer.sees("edit-unsaved");
  await writer.page.setOfflineMode(false);
  // No key is pressed.
  await writer.sees("edit-saved");
  await find(officer, headline);
  await officer.sees("Warga diminta bersabar.");

  await delay(writer.page);
  await writer.type("field-standfirst", "Pemeriksaan dua pekan.");
  await new Promise((done) => setTimeout(done, 1300));
  await writer.type("field-place", "Pasir Elok");
  await new Promise((done) => setTimeout(done, 1300));
  // The first save is on its way, the second one waits.
  await writer.press("edit-save-and-submit");
  await writer.sees("next-submitted");
  await writer.page.removeAllListeners("request");
  await writer.page.setRequestInterception(false);
  await find(officer, headline);
  await officer.sees("Pemeriksaan dua pekan.");
  await officer.sees("Pasir Elok");
}
