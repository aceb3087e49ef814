// The newsroom at its WordPress: drafts, publishes, mends and deletes through the REST interface with an application password, as the
// programs of a newsroom do; readers comment by the form.
const { NEWSROOM_ADDRESS, NEWSROOM_PASSWORD } = process.env;
const rest = `http://${NEWSROOM_ADDRESS}/wp-json/wp/v2/`;
const key = `Basic ${Buffer.from(`redaksi:${NEWSROOM_PASSWORD}`).toString("base64")}`;

async function ask(method, path, said) {
  const headers = { authorization: key, "content-type": "application/json" };
  const answer = await fetch(`${rest}${path}`, { method, headers, body: said && JSON.stringify(said) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`WordPress: ${method} ${path}: ${answer.status} ${text.slice(0, 300)}`);
  return JSON.parse(text);
}

// As the block editor stores paragraphs.
const blocks = (lines) => lines.map((line) => `<!-- wp:paragraph -->\n<p>${line}</p>\n<!-- /wp:paragraph -->`).join("\n\n");

// A new post; `status` is draft, publish, private; `more` is what else the interface takes. Gives its id and address.
export async function write({ title, lines }, status = "publish", more = {}) {
  const { id, link } = await ask("POST", "posts", { title, content: blocks(lines), status, ...more });
  return { id, link };
}

export async function publish(post) {
  return { ...post, link: (await ask("POST", `posts/${post.id}`, { status: "publish" })).link };
}

export const rewrite = (post, { lines }) => ask("POST", `posts/${post.id}`, { content: blocks(lines) });

// Into the trash, as the button says.
export const trash = (post) => ask("DELETE", `posts/${post.id}`);

// Turns the site's feeds off.
export const feedless = () => ask("POST", "settings", { kabarcontoh_feedless: true });

// Changes the theme as the editor does, signed in at wp-admin; without its scripts, whose libraries are packages of their own in Debian.
export async function theme(browser, name) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto("http://kabar-contoh.example/wp-login.php");
  await page.type("#user_login", "redaksi");
  await page.type("#user_pass", "rahasia");
  await Promise.all([page.waitForNavigation(), page.click("#wp-submit")]);
  await page.goto("http://kabar-contoh.example/wp-admin/themes.php");
  await page.goto(await page.$eval(`a[href*='action=activate'][href*='stylesheet=${name}']`, (link) => link.href));
  await page.close();
  const [active] = await ask("GET", "themes?status=active");
  if (active.stylesheet !== name) throw new Error(`WordPress shows ${active.stylesheet}, not ${name}`);
}

// A reader without an account.
export async function comment(post, text) {
  const said = new URLSearchParams({ comment_post_ID: post.id, author: "Pak Rahmat", email: "rahmat@pembaca.example", comment: text });
  const answer = await fetch(`http://${NEWSROOM_ADDRESS}/wp-comments-post.php`, { method: "POST", body: said, redirect: "manual" });
  const shown = await ask("GET", `comments?post=${post.id}&status=approve`);
  if (shown.length === 0) throw new Error(`WordPress shows no comment: ${answer.status} ${(await answer.text()).slice(0, 300)}`);
}
