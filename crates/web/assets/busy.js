// Long work: while the desk reads or adds, the button rests and the seconds are counted. Without this script the form works as it is.
addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.dataset.busy) return;
  const told = document.createElement("p");
  const counted = document.createElement("span");
  told.className = "saved";
  told.setAttribute("role", "status");
  told.append(form.dataset.busy, counted);
  // Read out once, not each second.
  counted.setAttribute("aria-hidden", "true");
  form.append(told);
  const began = Date.now();
  setInterval(() => (counted.textContent = ` ${Math.round((Date.now() - began) / 1000)} s`), 1000);
  // What is sent was gathered by then.
  setTimeout(() => form.querySelectorAll("button").forEach((button) => (button.disabled = true)));
});
// A page that the browser kept, and goes back to, would still rest.
addEventListener("pageshow", (event) => {
  if (event.persisted && document.querySelector("[data-busy] button:disabled")) location.reload();
});
