// What is pasted from Word or a web page becomes clean Markdown. Without this script, or when the desk cannot be reached, the
// bare text is pasted.
const body = document.querySelector("#editor [name=body]");

// Puts text where the cursor is, so that it can be undone.
function insert(text) {
  body.focus();
  if (!document.execCommand("insertText", false, text)) {
    body.setRangeText(text, body.selectionStart, body.selectionEnd, "end");
    body.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

body?.addEventListener("paste", async (event) => {
  const html = event.clipboardData.getData("text/html");
  const bare = event.clipboardData.getData("text/plain");
  if (!/<(p|h[1-6]|li|b|strong|i|em|a|table|blockquote|br|div)[\s>]/i.test(html)) return;
  event.preventDefault();
  try {
    const answer = await fetch(document.getElementById("editor").dataset.paste, {
      method: "POST",
      headers: { "content-type": "text/html; charset=utf-8" },
      body: html,
    });
    insert(answer.ok ? (await answer.json()).text : bare);
  } catch {
    insert(bare);
  }
});
