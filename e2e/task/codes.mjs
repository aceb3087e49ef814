// Sign-in codes: set up with the key on the page, asked for at the door, a backup code in the phone's place, switched off.
import { createHmac } from "node:crypto";

// RFC 6238 as an authenticator app does it; a code is used once, so that the door takes the one of the next half minute.
function code(key, later = 0) {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...key.replace(/\s/g, "")].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const secret = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const mac = createHmac("sha1", secret).update(counter).digest();
  return String((mac.readUInt32BE(mac[19] & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

async function door(viewer, desk) {
  await viewer.press(viewer.width < 600 ? "Yusran" : "Yusran Hamid");
  await viewer.press("sign-out");
  await viewer.open(`${viewer.site}masuk`);
  await viewer.type("field-email", desk.account("yusran"));
  await viewer.type("field-password", desk.password);
  await viewer.press("sign-in-button");
  await viewer.sees("code-advice");
}

async function setUp(viewer, desk) {
  await viewer.open(`${viewer.site}meja`);
  await viewer.account("second-factor-title");
  await viewer.sees("second-factor-off");
  await viewer.press("second-factor-begin");
  const key = await viewer.page.$eval("main .key", (shown) => shown.textContent);
  await viewer.type("field-password", desk.password);
  await viewer.type("code-field", "12345");
  await viewer.press("second-factor-confirm");
  await viewer.sees("fault-wrong");
  if ((await viewer.page.$eval("main .key", (shown) => shown.textContent)) !== key) throw viewer.wrong("a wrong code changed the key");
  await viewer.type("field-password", desk.password);
  await viewer.type("code-field", code(key));
  await viewer.press("second-factor-confirm");
  await viewer.sees("second-factor-codes-advice");
  const backup = await viewer.page.$$eval("main .codes li", (all) => all.map((one) => one.textContent));
  await viewer.press("second-factor-codes-saved");
  await viewer.sees("second-factor-on");
  return [key, backup];
}

export async function codes({ viewer, desk }) {
  const [key, backup] = await setUp(viewer, desk);
  await door(viewer, desk);
  await viewer.type("code-field", "000000");
  await viewer.press("code-button");
  await viewer.sees("refusal-code");
  await viewer.type("code-field", code(key, 1));
  await viewer.press("code-button");
  await viewer.sees("desk-today");

  await door(viewer, desk);
  await viewer.type("code-field", backup[0]);
  await viewer.press("code-button");
  await viewer.sees("desk-today");
  await viewer.account("second-factor-title");
  const left = await viewer.page.$eval("main", (main) => main.innerText);
  if (!/\b9\b/.test(left)) throw viewer.wrong("a used backup code still counts");

  await viewer.press("second-factor-end");
  await viewer.type("field-password", desk.password);
  await viewer.type("code-field", backup[1]);
  await viewer.press("second-factor-end");
  await viewer.sees("second-factor-off");
  await viewer.account("history-title");
  await viewer.sees("event-authenticator-removed");
  await viewer.sees("event-recovery-code-used");
}
