// What `eightk serve` adds to the pages of output/ when it shows them: they are made new in place whenever something is
// saved, an error is shown while the last good page stays, and counsel's determinations are sent to be written.
// The files on disk do not have it.
"use strict";
(() => {
  const root = document.documentElement;
  const token = root.dataset.eightkServe;
  let text = root.dataset.eightkText;
  let files = null;
  let events = null;
  let fetching = false;
  let wanted = text;

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };

  // What stands in the way, and how things are. Both are there from the start, so that screen readers tell of changes.
  const alert = make("section", { class: "eightk-problems", role: "alert", "aria-label": "What stands in the way" });
  const status = make("p", { class: "eightk-status", role: "status" });
  const ours = make("div", { "data-eightk-own": "" }, alert, status);
  document.body.prepend(ours);

  const REFUSED = "This cannot be built as it is saved. Below is the last good build.";
  const UNPRINTED = "Below is what is saved, but its documents could not be made. Those in output/ are older.";
  let told = "[[],false]";
  function showProblems(problems, drafted) {
    const said = JSON.stringify([problems, problems.length > 0 && drafted]);
    if (told === said) return;
    told = said;
    const list = problems.map((each) => {
      const item = make("li", {}, make("code", {}, each.place), " ", make("b", {}, each.code), ` ${each.message}`);
      if (each.line) item.append(make("pre", {}, each.line));
      if (each.hint) item.append(make("p", {}, each.hint));
      return item;
    });
    const heading = make("p", {}, make("b", {}, drafted ? UNPRINTED : REFUSED));
    alert.tabIndex = problems.length ? 0 : -1; // it may be long, and is then scrolled by keyboard too
    alert.replaceChildren(...(problems.length ? [heading, make("ul", {}, ...list)] : []));
  }

  function say(words) {
    if (status.textContent !== words) status.textContent = words;
  }

  // The page made new in place: what is the same stays, with its focus, its scroll position, what is open in it, and
  // what has been typed.
  const KEPT = { DETAILS: ["open"], DIALOG: ["open"], INPUT: ["value", "checked"], OPTION: ["selected"] };
  const SHOWN = { EMBED: "src", IFRAME: "src", OBJECT: "data" };
  const AHEAD = 30;

  const isOurs = (node) => node.nodeType === 1 && node.hasAttribute("data-eightk-own");
  const plain = (address) => (address || "").replace(/\?v=[0-9a-f]*/, "");

  function isLike(old, fresh) {
    if (old.nodeType !== fresh.nodeType || old.nodeName !== fresh.nodeName) return false;
    return old.nodeType !== 1 || old.id === fresh.id;
  }

  function attributes(old, fresh) {
    const kept = KEPT[old.nodeName] || [];
    const shown = SHOWN[old.nodeName];
    for (const { name, value } of [...fresh.attributes]) {
      if (kept.includes(name) || old.getAttribute(name) === value) continue;
      if (name === shown && plain(old.getAttribute(name)) === plain(value)) continue;
      old.setAttribute(name, value);
    }
    for (const { name } of [...old.attributes]) {
      if (!fresh.hasAttribute(name) && !kept.includes(name) && !name.startsWith("data-eightk")) old.removeAttribute(name);
    }
  }

  function findAhead(old, fresh) {
    let like = null;
    let count = 0;
    for (let node = old; node && count < AHEAD; node = node.nextSibling, count += 1) {
      if (isOurs(node)) continue;
      if (node.isEqualNode(fresh)) return node;
      if (!like && isLike(node, fresh) && (node.id || node === old)) like = node;
    }
    return like;
  }

  function children(old, fresh) {
    let here = old.firstChild;
    for (const next of [...fresh.childNodes]) {
      while (here && isOurs(here)) here = here.nextSibling;
      const found = here && findAhead(here, next);
      if (!found) {
        old.insertBefore(document.importNode(next, true), here);
        continue;
      }
      while (here !== found) {
        const passed = here;
        here = here.nextSibling;
        if (!isOurs(passed)) passed.remove();
      }
      here = found.nextSibling;
      if (!found.isEqualNode(next)) refresh(found, next);
    }
    while (here) {
      const passed = here;
      here = here.nextSibling;
      if (!isOurs(passed)) passed.remove();
    }
  }

  function refresh(old, fresh) {
    if (old.nodeType !== 1) {
      if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
      return;
    }
    attributes(old, fresh);
    children(old, fresh);
  }

  const styles = (page) => [...page.querySelectorAll("head style")].map((each) => each.textContent).join("\n");
  const scripts = (page) => [...page.querySelectorAll("script:not([src])")].map((each) => each.textContent).join("\n");

  async function fetchPage() {
    if (fetching) return;
    fetching = true;
    try {
      while (wanted !== text) {
        const answer = await fetch(location.pathname, { cache: "no-store" });
        if (!answer.ok) {
          location.reload();
          return;
        }
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const live = page.getElementById("live");
        const shown = document.getElementById("live");
        if (!live !== !shown || styles(page) !== styles(document) || scripts(page) !== scripts(document)) {
          location.reload(); // the page has changed its shape; the browser keeps the scroll position
          return;
        }
        const focus = document.activeElement && document.activeElement.id;
        refresh(shown || document.body, live || page.body);
        if (focus && document.activeElement === document.body) document.getElementById(focus)?.focus();
        document.title = page.title;
        text = page.documentElement.dataset.eightkText;
        root.dataset.eightkText = text;
        root.dataset.eightkYaml = page.documentElement.dataset.eightkYaml;
        document.dispatchEvent(new CustomEvent("eightk:refreshed"));
        if (wanted !== text) break; // a newer one is on its way, and its event with it
      }
    } catch (error) {
      say("The page could not be fetched. It is tried again with the next change.");
    } finally {
      fetching = false;
    }
  }

  function showFiles(made) {
    for (const [tag, name] of Object.entries(SHOWN)) {
      for (const element of document.querySelectorAll(tag.toLowerCase())) {
        const address = plain(element.getAttribute(name));
        const file = address.split("#")[0].split("/").pop();
        if (!made[file] || (files && files[file] === made[file])) continue;
        const [path, place] = address.split("#");
        const now = `${path}?v=${made[file].slice(0, 16)}${place ? `#${place}` : ""}`;
        if (files) element.setAttribute(name, now);
      }
    }
    files = made;
  }

  function howThingsAre(state) {
    if (state.gone) return "This agreement is no longer there.";
    if (!state.served) return "This is the last build. eightk serve was started for other agreements.";
    if (state.waiting) return "This is the last build. It is being compared with what is saved.";
    return state.printing ? "PDFs are being printed." : "";
  }

  function update(event) {
    const state = JSON.parse(event.data);
    if (state.run !== root.dataset.eightkRun) {
      location.reload(); // another run of the server, with another token
      return;
    }
    showProblems(state.problems, state.drafted);
    say(howThingsAre(state));
    showFiles(state.files);
    root.dataset.eightkState = state.printing ? "printing" : "current";
    wanted = state.text;
    if (wanted === text) root.dataset.eightkYaml = state.yaml; // saved with another remark, say, which changes nothing here
    else if (!state.gone) fetchPage();
  }

  // What version control has recorded, under the history that the page has.
  async function showHistory() {
    const place = document.querySelector("main#live section#history");
    if (!place) return;
    const answer = await fetch(`/-/history?page=${encodeURIComponent(location.pathname)}`).catch(() => null);
    if (!answer || !answer.ok) return;
    const said = await answer.json();
    const list = said.versions.map((each) => {
      const words = `${each.subject} (${each.author}, ${each.commit})`;
      return make("li", {}, make("time", { datetime: each.day }, each.day), make("span", {}, words));
    });
    const heading = make("h3", {}, "agreement.yaml in version control");
    const told = said.versions.length ? make("ol", { class: "history" }, ...list) : make("p", {}, said.message);
    place.querySelector("[data-eightk-own]")?.remove();
    place.append(make("div", { "data-eightk-own": "" }, heading, told));
  }

  // A page that nobody sees holds no connection; browsers grant a site only a few.
  function connect() {
    if (events || document.hidden) return;
    events = new EventSource(`/-/events?page=${encodeURIComponent(location.pathname)}`);
    events.onmessage = update;
    showHistory();
    events.onerror = () => say("eightk serve does not answer. What is shown may be old.");
  }

  function disconnect() {
    if (events) events.close();
    events = null;
  }

  document.addEventListener("visibilitychange", () => (document.hidden ? disconnect() : connect()));
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", connect);
  connect();

  // Determinations.
  async function send(form, answer) {
    const data = { ...form.dataset, ...Object.fromEntries(new FormData(form)), yaml: root.dataset.eightkYaml };
    const sent = await fetch("/determinations", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Eightk-Token": token },
      body: JSON.stringify(data),
    });
    const said = await sent.json();
    for (const field of form.elements) {
      const problem = said.fields?.[field.name];
      if (problem) field.setAttribute("aria-invalid", "true");
      else field.removeAttribute("aria-invalid");
    }
    answer.textContent = said.message;
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("form[data-determination]")) return;
    event.preventDefault();
    const answer = form.querySelector("[role=status]");
    answer.textContent = "Writing…";
    send(form, answer).catch(() => {
      answer.textContent = "eightk serve does not answer. Nothing was written.";
    });
  });
})();
