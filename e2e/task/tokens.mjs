// An access token is made and shown once, opens the API for a program, and opens nothing once it is revoked.
import { port } from "../stage.mjs";

const name = "kalender kantor";
const ask = async (token) => {
  const answer = await fetch(`http://127.0.0.1:${port}/api/desk/releases`, { headers: { authorization: `Bearer ${token}` } });
  return [answer.status, await answer.text()];
};

export async function tokens({ writer, desk }) {
  await writer.open(`${writer.site}meja`);
  await writer.account("token-title");
  await writer.sees("token-none");
  await writer.press("token-add");
  await writer.sees("fault-empty");
  await writer.type("token-name", name);
  await writer.choose("token-days", "30");
  await writer.type("field-password", desk.password);
  await writer.press("token-add");
  await writer.sees("token-made-advice");
  const token = await writer.page.$eval("#token", (shown) => shown.value);
  const [status, text] = await ask(token);
  if (status !== 200 || !text.includes("Festival perahu hias")) throw writer.wrong(`the token opens nothing: ${status} ${text.slice(0, 200)}`);

  await writer.account("token-title");
  await writer.sees(name);
  if (await writer.page.$("#token")) throw writer.wrong("the token is shown a second time");
  await writer.press("token-end", name);
  await writer.sees("token-none");
  const [after] = await ask(token);
  if (after !== 401) throw writer.wrong(`a revoked token is answered with ${after}`);
  await writer.account("history-title");
  await writer.sees("event-token-made");
  await writer.sees("event-token-ended");
}
