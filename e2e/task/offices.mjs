// One person in two offices: invited to an association with the account there is, at work in one of the two at a time.
import { mailed } from "../stage.mjs";

const association = "Serikat Radio Tepian";

async function invite(keeper, email) {
  await keeper.open(`${keeper.site}meja`);
  await keeper.account("register-title");
  await keeper.press("add-association");
  await keeper.type("field-organisation-name", association);
  await keeper.choose("field-level", "level-provincial");
  await keeper.press("add-association");
  await keeper.sees("register-unadministered");
  await keeper.type("field-email", email);
  await keeper.press("register-invite-first");
  await keeper.sees("handed-invitation-mailed");
  await keeper.press("register-back-to");
  await keeper.sees("people-invited");
  return /http:\S+undangan\/\S+$/.exec(await mailed(new RegExp(`To: ${email}[^]*?http:\\S+undangan/\\S+`)))[0];
}

async function switchTo(person, office) {
  await person.press(person.width < 600 ? "offices-switch-short" : "offices-switch");
  await person.press(office);
}

const office = (person) => person.page.$eval("header .brand", (brand) => brand.textContent);

export async function offices({ keeper, officer, desk }) {
  const link = await invite(keeper, desk.account("dewi"));
  await officer.open(link);
  await officer.sees("invitation-known");
  await officer.type("field-password", "tebakan yang keliru");
  await officer.press("invitation-button");
  await officer.sees("fault-wrong");
  await officer.type("field-password", desk.password);
  await officer.press("invitation-button");
  const own = "Dinas Komunikasi dan Informatika Provinsi Borneo Timur";
  if (!(await office(officer)).includes(association)) throw officer.wrong("who was invited did not come where they were invited to");
  await officer.press("nav-people");
  await officer.sees(association);
  await officer.misses("Bagas Prakoso");
  await officer.press("nav-releases");
  await officer.misses("Indeks literasi digital");
  await switchTo(officer, own);
  await officer.press("nav-releases");
  await officer.sees("Indeks literasi digital");
  await keeper.page.reload();
  await keeper.sees("register-administered");
}
