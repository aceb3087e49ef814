// The editor: a preview that follows the typing, a draft that saves itself, and a warning before leaving with unsaved text.
// Without this script the form works as it is; the preview is then as of the last save, and a subject that was used before comes
// with the page.
const form = document.getElementById("editor");
const preview = document.getElementById("preview");
const saved = document.getElementById("saved");
let changed = false;
let saving = false;
let timer = 0;

// Sends what was typed; null when the desk refuses, nothing when it cannot be reached.
async function send(address) {
  try {
    const answer = await fetch(address, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      headers: { accept: "application/json" },
    });
    if (answer.ok) return await answer.json();
    return answer.status < 500 ? null : undefined;
  } catch {
    return undefined;
  }
}

// Takes the red off the fields that are mended; the answer names those that are still wrong.
function mend({ wrong, summary }) {
  const errors = document.getElementById("errors");
  let left = 0;
  for (const field of form.querySelectorAll(".field.refused")) {
    const input = field.querySelector("[name]");
    if (wrong.includes(input.name)) {
      left += 1;
      continue;
    }
    field.classList.remove("refused");
    field.querySelector(".error").remove();
    input.removeAttribute("aria-invalid");
    if (field.querySelector(".hint")) input.setAttribute("aria-describedby", `${input.id}-hint`);
    else input.removeAttribute("aria-describedby");
    errors?.querySelector(`a[href="#${input.id}"]`)?.closest("li").remove();
  }
  if (left === 0) errors?.remove();
  else if (errors && left === wrong.length) errors.querySelector("h2").lastChild.textContent = ` ${summary}`;
}

// One save after the other: two at once would take each other for another editor's. While the desk is away it is asked again.
async function follow() {
  clearTimeout(timer);
  if (saving) {
    timer = setTimeout(follow, 300);
    return;
  }
  saving = true;
  const kept = await save();
  saving = false;
  if (kept === undefined) timer = setTimeout(follow, 5000);
}

// Gives what the desk said last.
async function save() {
  const shown = await send(form.dataset.preview);
  if (shown) preview.innerHTML = shown.html;
  if (!form.dataset.save) return shown;
  saved.textContent = form.dataset.saving;
  changed = false;
  const kept = await send(form.dataset.save);
  if (!kept) changed = true;
  else {
    form.elements.version.value = kept.version;
    for (const field of document.querySelectorAll('[name="kept"]')) field.value = kept.kept;
    mend(kept);
  }
  saved.textContent = changed || !kept ? form.dataset.unsaved : kept.saved;
  return kept;
}

form.addEventListener("input", () => {
  changed = true;
  saved.textContent = form.dataset.unsaved;
  clearTimeout(timer);
  timer = setTimeout(follow, 900);
});
form.addEventListener("click", (event) => {
  const used = event.target.closest("button[name=add]");
  if (!used) return;
  event.preventDefault();
  const field = form.elements.subjects;
  const held = field.value.split(",").map((part) => part.trim()).filter((part) => part !== "");
  field.value = [...held, used.value].join(", ");
  used.remove();
  field.focus();
  field.dispatchEvent(new Event("input", { bubbles: true }));
});
form.addEventListener("submit", async (event) => {
  clearTimeout(timer);
  changed = false;
  if (!saving) return;
  // What is being saved has another version when it is done; sent with the old one it would be refused.
  event.preventDefault();
  const { submitter } = event;
  while (saving) await new Promise((later) => setTimeout(later, 50));
  form.requestSubmit(submitter);
});
addEventListener("beforeunload", (event) => {
  if (changed) event.preventDefault();
});
