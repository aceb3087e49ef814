// Photos and documents: files dropped anywhere on the page are uploaded at once, and how far it is is told.
// Without this script the form works as it is.
function upload(form) {
  const files = form.elements.file.files;
  const told = document.getElementById("uploading");
  const request = new XMLHttpRequest();
  const names = [...files].map((file) => file.name).join(", ");
  const say = (share) => (told.textContent = form.dataset.uploading.replace("…", names).replace("…", share));
  request.open("POST", form.action);
  request.responseType = "document";
  request.upload.onprogress = (event) => say(`${Math.round((100 * event.loaded) / event.total)} %`);
  request.onload = () => {
    const shown = request.response?.querySelector("main");
    if (!shown) return location.reload();
    document.querySelector("main").replaceWith(shown);
    document.querySelector("main [role=alert]")?.focus();
  };
  request.onerror = () => form.submit();
  say("0 %");
  form.querySelector("button").disabled = true;
  request.send(new FormData(form));
}

addEventListener("submit", (event) => {
  if (event.target.id !== "drop") return;
  event.preventDefault();
  upload(event.target);
});
addEventListener("dragover", (event) => {
  const form = document.getElementById("drop");
  if (!form || !event.dataTransfer.types.includes("Files")) return;
  event.preventDefault();
  form.classList.add("over");
});
addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) document.getElementById("drop")?.classList.remove("over");
});
addEventListener("drop", (event) => {
  const form = document.getElementById("drop");
  if (!form || !event.dataTransfer.files.length) return;
  event.preventDefault();
  form.classList.remove("over");
  form.elements.file.files = event.dataTransfer.files;
  upload(form);
});
