// A release goes to the accredited outlets by mail when it is published; a recipient stops the mail and takes that back.
import { mailed } from "../stage.mjs";
import { check, submit } from "./desk.mjs";

const headline = "Pasar terapung Muara Lindung buka pukul lima";

// Until every letter has gone out: the page is read anew, as a person does.
async function gone(officer) {
  for (let turn = 0; turn < 40; turn += 1) {
    await officer.page.reload();
    const text = await officer.page.evaluate(() => document.body.innerText);
    if (text.includes(officer.says("dispatch-sent")) && !text.includes(officer.says("dispatch-waiting"))) return officer.look();
    await new Promise((done) => setTimeout(done, 250));
  }
  throw officer.wrong("the letters do not go out");
}

async function publish(officer) {
  await check(officer, headline);
  await officer.press("dispatch-recipients");
  await officer.sees("recipients-about");
  await officer.press("recipients-left-out");
  await officer.sees("recipients-not-accredited");
  await officer.press("recipients-reached");
  await officer.sees("Kabar Merdu");
  await officer.press("recipients-back");
  await officer.tick("dispatch-accredited");
  await officer.press("step-publish");
  await officer.sees("next-published");
  await gone(officer);
  await officer.sees("dispatch-sent-means");
}

// The link stands in the letter to this mailbox alone.
async function stop(recipient) {
  // Another release may have gone out meanwhile: an embargo of the example ends some time.
  const letter = await mailed(new RegExp(`To: redaksi@suarahulu\\.example[^]*?${headline}[^]*?http:\\S+berhenti/\\S+`));
  await recipient.open(/http:\S+berhenti\/\S+$/.exec(letter)[0].replace(/[>,]+$/, ""));
  // Letters are in the language of releases.
  await recipient.translate();
  await recipient.sees("stop-advice");
  await recipient.press("stop-button");
  await recipient.sees("stop-done");
  await recipient.press("stop-resume");
  await recipient.sees("stop-resumed");
  await recipient.press("stop-button");
  await recipient.sees("stop-done");
}

export async function mail({ writer, officer, reader }) {
  await submit(writer, headline);
  await publish(officer);
  await stop(reader);
  await officer.press("nav-directory");
  await officer.sees("directory-stopped");
  await officer.press("Suara Hulu");
  await officer.sees("contact-stopped");
  await officer.sees("contact-stopped-advice");
}
