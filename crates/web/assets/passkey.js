// Passkeys: the desk is asked for a question, the browser's own function answers it, and the answer is sent as a form.
// Without this script the pages say so, and the password opens the same door.
const form = document.getElementById("passkey");
const told = document.getElementById("passkey-told");

const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

function tell(message) {
  told.textContent = message;
  told.hidden = message === "";
}

// The question as the browser takes it: what is text in JSON are bytes there.
function question({ publicKey }) {
  const listed = (key) => ({ ...key, id: bytes(key.id) });
  const asked = { ...publicKey, challenge: bytes(publicKey.challenge) };
  if (asked.user) asked.user = { ...asked.user, id: bytes(asked.user.id) };
  if (asked.excludeCredentials) asked.excludeCredentials = asked.excludeCredentials.map(listed);
  if (asked.allowCredentials) asked.allowCredentials = asked.allowCredentials.map(listed);
  return { publicKey: asked };
}

// The answer as JSON.
function answer(credential) {
  const response = {};
  for (const part of ["attestationObject", "clientDataJSON", "authenticatorData", "signature", "userHandle"])
    if (credential.response[part]) response[part] = text(credential.response[part]);
  return JSON.stringify({ id: credential.id, rawId: text(credential.rawId), type: credential.type, response });
}

// What the desk asks; none when it refused, and said why.
async function asked() {
  const sent = new URLSearchParams(new FormData(form));
  const got = await fetch(form.dataset.ask, { method: "POST", body: sent });
  const json = await got.json();
  if (!got.ok) tell(json.message);
  return got.ok ? json : null;
}

async function go() {
  tell("");
  let json;
  try {
    json = await asked();
  } catch {
    return tell(form.dataset.away);
  }
  if (!json) return;
  try {
    const make = form.dataset.kind === "new";
    const options = question(json.options);
    const credential = await (make ? navigator.credentials.create(options) : navigator.credentials.get(options));
    form.elements.token.value = json.token;
    form.elements.credential.value = answer(credential);
  } catch {
    return tell(form.dataset.cancelled);
  }
  for (const secret of form.querySelectorAll("[type=password], [name=code]")) secret.disabled = true;
  form.submit();
}

if (form) {
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (window.PublicKeyCredential) go();
    else tell(form.dataset.unsupported);
  });
}
