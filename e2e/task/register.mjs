// The register of organisations: one is added, renamed, closed, opened again and removed; the public page tells each of it.

const [before, after] = ["Serikat Media Hulu", "Serikat Media Hulu Merdu"];
const reason = "Dibubarkan oleh keputusan musyawarah anggota.";

export async function register({ keeper, reader }) {
  await keeper.open(`${keeper.site}meja`);
  await keeper.account("register-title");
  await keeper.press("add-association");
  await keeper.press("add-association");
  await keeper.sees("fault-empty");
  await keeper.type("field-organisation-name", before);
  await keeper.type("field-organisation-short", "SMH");
  await keeper.choose("field-level", "level-provincial");
  await keeper.type("field-organisation-place", "Hulu Seraya");
  await keeper.press("add-association");
  await keeper.sees("register-open");
  await keeper.sees("register-added");

  await keeper.type("field-organisation-name", after);
  await keeper.press("register-save");
  await keeper.sees("register-renamed");
  await reader.open(`${reader.site}direktori`);
  await reader.press(after);
  const address = reader.page.url();
  await reader.sees(before);

  await keeper.press("register-close");
  await keeper.press("register-close");
  await keeper.sees("fault-empty");
  await keeper.type("register-close-reason", reason);
  await keeper.press("register-close");
  await keeper.sees("directory-public-closed");
  await reader.open(address);
  await reader.sees("directory-public-closed");
  await reader.sees(reason);

  await keeper.press("register-reopen");
  await keeper.sees("register-was-reopened");
  await reader.open(address);
  await reader.misses(reason);

  await keeper.press("register-remove");
  await keeper.press("register-remove");
  await keeper.sees("register-add");
  await keeper.misses(after);
  await reader.open(address);
  await reader.sees("message-not-found");

  // What something is named by cannot be removed.
  await keeper.press("PT Merdu Media Utama");
  await keeper.press("register-remove");
  await keeper.press("register-remove");
  await keeper.sees("refusal-in-use");
}
