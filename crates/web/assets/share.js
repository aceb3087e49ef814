// One tap on a phone hands text, link and photos of a release to WhatsApp or another app. Where a browser cannot share files, or
// without this script, the link itself opens WhatsApp with the text; the text is copied as well.
const made = new WeakMap();
const phone = matchMedia("(pointer: coarse)").matches;
const probe = new File([""], "foto.jpg", { type: "image/jpeg" });
const shares = phone && Boolean(navigator.canShare?.({ text: "a", files: [probe] }));

async function file(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address);
  return new File([await answer.blob()], address.split("/").pop(), { type: "image/jpeg" });
}

// Photos are fetched when the finger comes down; those that do not come stay away.
function photos(link) {
  if (!made.has(link)) {
    const addresses = link.dataset.photos.split(" ").filter(Boolean);
    made.set(link, Promise.allSettled(addresses.map(file)).then((all) => all.flatMap(({ value }) => value ?? [])));
  }
  return made.get(link);
}

async function share(link) {
  const files = await photos(link);
  const data = { text: link.dataset.text, ...(files.length > 0 && { files }) };
  try {
    await navigator.share(data);
  } catch (error) {
    // The browser asks for a fresh tap when the photos took long; they are at hand now.
    if (error.name === "NotAllowedError") link.textContent = link.dataset.again;
    // Called off, or a second tap while the first is being answered.
    else if (!["AbortError", "InvalidStateError"].includes(error.name)) location.assign(link.href);
  }
}

const asked = (event) => event.target.closest?.("[data-share]");
addEventListener("pointerdown", (event) => {
  const link = asked(event);
  if (link && shares) photos(link);
});
addEventListener("click", (event) => {
  const link = asked(event);
  if (!link) return;
  const told = link.parentElement.querySelector("[role=status]");
  navigator.clipboard?.writeText(link.dataset.text).then(() => (told.textContent = link.dataset.copied), () => {});
  if (!shares) return;
  event.preventDefault();
  share(link);
});
